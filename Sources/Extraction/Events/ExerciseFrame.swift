import KnowledgeModel
import Lexicon
import SourceText

/// A và B tập trận chung; cuộc diễn tập giữa A và B; A tham gia cuộc tập trận RIMPAC.
struct ExerciseFrame {
    let reader: FrameReader
    let index: Int
    let register: PeopleRegister
    let article: Article
    /// The series that the item names, if it is one of the lexicon's.
    let series: SeriesForm?
    /// The two states that the article is about; nil where others weigh nearly as much.
    var pair: [CountryCode]?
    /// The events told before: a series named again has the countries that it had.
    let told: [EventDraft]

    private var items: [Item] { reader.sentence.items }

    /// The exercise; nil where fewer than two countries take part.
    func draft() -> EventDraft? {
        guard !isNamedBehind, !isAlias, !isSetting, !isHabit, !isFeared, !isOfAny, !isIdea else { return nil }
        var found = isTrainingBeside ? trainees() : sides()
        if Set(found.groups.flatMap(\.countries)).count + found.seats.count < 2, let pair = pairOfSentence() {
            found.groups.append(pair.group)
            found.indices.append(pair.index)
        }
        var countries = Set(found.groups.flatMap(\.countries) + found.seats)
        if countries.count < 2, let other = thisCountry(beside: countries) { countries.insert(other) }
        if countries.count < 2, let own = series, !isFirst,
            let earlier = told.last(where: { $0.type == .exercise && $0.series == own.name })
        {
            countries.formUnion(earlier.allCountries)
        }
        if countries.count < 2, series == nil, isLike, let earlier = told.last(where: { $0.type == .exercise }) {
            countries.formUnion(earlier.allCountries)
        }
        if countries.count == 1, let host = series?.country { countries.insert(host) }
        if countries.count < 2, isContinued, let earlier = told.last(where: { $0.type == .exercise }),
            earlier.position >= reader.sentence.position - 3 || isOnlyOne(earlier),
            countries.isSubset(of: earlier.allCountries)
        {
            countries.formUnion(earlier.allCountries)
        }
        // "Cuộc tập trận với Mỹ diễn ra từ ngày 4/10": of the two states that the article is about.
        if countries.count == 1, index == 0, isContinued, let pair, countries.isSubset(of: pair) {
            countries.formUnion(pair)
        }
        if let holder = series?.country, let partner = series?.partner, countries.isSubset(of: [holder, partner]) {
            countries = [holder, partner]
        }
        guard countries.count >= 2 else { return nil }
        let members = found.groups.flatMap(\.parties).filter(isMember).map { EventDraft.Member(party: $0, role: nil) }
        let noun = items[head].tokens
        let own = items[index].tokens
        return EventDraft(
            type: .exercise, format: nil, status: isCalledOff ? .cancelled : .occurred, members: members + witnesses(),
            countries: Array(countries), name: series == nil ? nil : withYear(own), series: series?.name,
            isRecent: isUnderWay,
            trigger: min(noun.lowerBound, own.lowerBound)..<own.upperBound,
            extent: reader.extent(found.indices + [index]),
            position: reader.sentence.position,
            rule: series == nil ? isAttended(found.indices) ? "exercise.attended" : "exercise.noun" : "exercise.series",
            confidence: found.seats.isEmpty ? 0.75 : 0.65)
    }

    /// "A tập luyện với B": an everyday word, of two who do it together.
    private var isTrainingBeside: Bool { items[index].trigger?.frame == .weak }

    /// Who trains, and behind "với" or "cùng" with whom; or, for a ship that the article has told to call at a port, off whose
    /// coast: "tàu D sẽ luyện tập với một tàu của Lữ đoàn 171 ngoài khơi E".
    private func trainees() -> Sides {
        guard let own = reader.subject(of: index, crossingSpeech: false),
            let with = items[(index + 1)...].prefix(12).firstIndex(where: {
                $0.isFunction(.with) || $0.isFunction(.and)
            })
        else { return Sides() }
        var sides = Sides(groups: [own.group], seats: [], indices: [own.index])
        let behind = items[(with + 1)...]
        let near = behind.prefix(6).prefix { $0.mark == nil && $0.trigger == nil && !$0.isFunction(.at) }
        if let partner = near.firstIndex(where: { $0.group?.countries.isEmpty == false }),
            let group = items[partner].group
        {
            sides.groups.append(group)
            sides.indices.append(partner)
        } else if let coast = behind.first(where: { $0.place != nil })?.place?.country,
            told.contains(where: { call in
                call.type == .portCall && call.allCountries.contains(coast)
                    && own.group.countries.allSatisfy(call.allCountries.contains)
            })
        {
            sides.seats.append(coast)
        }
        return sides
    }

    /// "đang tập luyện", "cuộc tập trận đang diễn ra", "vừa có cuộc tập trận".
    private var isUnderWay: Bool {
        items[max(0, head - 3)..<min(items.count, index + 4)].contains { $0.isFunction(.progressive) }
            || items[max(0, head - 3)..<head].contains { item in
                item.isFunction(.past) && article.text.word(item.tokens.lowerBound) == "vừa"
            }
    }

    /// Whether all exercises that the article has told were held by the same states.
    private func isOnlyOne(_ earlier: EventDraft) -> Bool {
        told.allSatisfy { $0.type != .exercise || $0.allCountries == earlier.allCountries }
    }

    /// "Cuộc tập trận bắt đầu từ ngày 11/3", "cuộc diễn tập kéo dài đến hết ngày 9/5": the one told right before.
    private var isContinued: Bool {
        guard series == nil, items[index].trigger?.frame == .noun,
            index == 0
                || items[..<index].allSatisfy({ item in
                    item.group?.persons.isEmpty != false && item.trigger == nil && !item.isFunction(.plural)
                })
        else { return false }
        // "Cuộc diễn tập lần thứ 17 vừa kết thúc", "Cuộc tập trận với Mỹ dự kiến diễn ra": its number, its year and a partner may stand
        // between.
        let course = items[(index + 1)...].prefix(7).first { item in
            Self.courses.contains { article.says($0, in: item.tokens) }
                || Self.courses.contains { words in
                    words[0] == article.text.word(item.tokens.lowerBound)
                        && item.tokens.lowerBound + 1 < reader.sentence.tokens.upperBound
                        && words[1] == article.text.word(item.tokens.lowerBound + 1)
                }
        }
        guard let course, let position = items.firstIndex(where: { $0.tokens == course.tokens }) else { return false }
        return items[(index + 1)..<position].allSatisfy { item in
            // "năm ngoái" is another.
            if case .time = item.kind { return article.text.word(item.tokens.upperBound - 1) == "nay" }
            if case .word = item.kind { return true }
            return item.group != nil || item.isFunction(.with) || item.isFunction(.past) || item.isFunction(.future)
                || item.isFunction(.progressive) || item.isFunction(.passive)
        }
    }

    private static let courses: [[Word]] = [
        ["bắt", "đầu"], ["kéo", "dài"], ["diễn", "ra"], ["kết", "thúc"], ["khai", "mạc"],
    ]

    /// "RIMPAC lần đầu tiên được tổ chức năm 1971": who took part then, the article has not told.
    private var isFirst: Bool {
        let end = items[index].tokens.upperBound
        return article.says(["lần", "đầu"], in: end..<min(end + 4, reader.sentence.tokens.upperBound))
    }

    /// "cuộc diễn tập tương tự": of those who held the one told before.
    private var isLike: Bool {
        let end = items[index].tokens.upperBound
        return article.says(["tương", "tự"], in: end..<min(end + 2, reader.sentence.tokens.upperBound))
    }

    /// Whether the sentence says no more of the exercise than who takes part: "Cuộc tập trận có sự tham gia của A, B và C".
    private func isAttended(_ found: [Int]) -> Bool {
        let isNoun = items[head].trigger?.frame == .noun || head > 0 && items[head - 1].isFunction(.attend)
        guard isNoun, let present = attending() else { return false }
        return found.contains(present.index)
    }

    /// "trong khuôn khổ cuộc diễn tập", "bằng các cuộc tập trận", "Thỏa thuận về tuần tra liên hợp": told of for something else.
    private var isSetting: Bool {
        if head > 1, case .agreement = items[head - 2].kind, article.says(["về"], in: items[head - 1].tokens) {
            return true
        }
        return items[max(0, head - 3)..<head].contains { item in
            item.isFunction(.occasion) || item.tokens.count == 1 && article.text.word(item.tokens.lowerBound) == "bằng"
        }
    }

    /// "bổ sung một số cuộc tập trận chung": exercises at large, on no day.
    private var isOfAny: Bool {
        let before = items[head].tokens.lowerBound - 1
        guard series == nil, article.isWord(before), !isCalledOff,
            ["số", "nhiều", "những", "vài"].contains(article.text.word(before))
        else { return false }
        return items.allSatisfy { if case .time = $0.kind { false } else { true } }
    }

    /// "thường tổ chức", "hằng năm": what is done time and again is no event.
    private var isHabit: Bool {
        for position in stride(from: head - 1, through: max(0, head - 4), by: -1) {
            let item = items[position]
            // "thường tổ chức cuộc tập trận A, B vào mùa hè".
            if item.mark == .comma, position > 0, case .series = items[position - 1].kind { continue }
            if item.group != nil || item.mark != nil { return false }
            if article.text.word(item.tokens.lowerBound) == "thường" { return true }
        }
        // "Balikatan (…) thường được tổ chức vào mùa hè".
        let isUsual = items.dropFirst(index + 1).prefix(14).prefix { $0.mark != .semicolon && $0.trigger == nil }
            .contains { item in
                article.text.word(item.tokens.lowerBound) == "thường"
                    && ["được", "diễn", "tổ"].contains(article.text.word(item.tokens.lowerBound + 1))
            }
        if isUsual { return true }
        // "được tổ chức vào tháng ba hằng năm".
        return items.dropFirst(index + 1).prefix { $0.mark != .semicolon }.contains { item in
            guard case .time = item.kind else { return false }
            let next = item.tokens.upperBound
            return article.isWord(next + 1) && ["hàng", "hằng", "mỗi"].contains(article.text.word(next))
                && article.text.word(next + 1) == "năm"
        }
    }

    /// "AUMX được Bộ trưởng A đề xuất tại cuộc gặp năm 2017": how it came up, not when it was held.
    private var isIdea: Bool {
        guard index + 1 < items.count, items[index + 1].isFunction(.passive) else { return false }
        return items.dropFirst(index + 2).prefix(6).prefix { $0.mark == nil && $0.trigger == nil }
            .contains { $0.isFunction(.proposal) }
    }

    /// "lo ngại tập trận", "phản đối các cuộc tập trận", "nhằm cảnh báo A và B tập trận": what others think of it.
    private var isFeared: Bool {
        for position in stride(from: head - 1, through: max(0, head - 5), by: -1) {
            let item = items[position]
            if item.mark != nil { return false }
            let first = article.text.word(item.tokens.lowerBound)
            let next = item.tokens.lowerBound + 1
            guard next < reader.sentence.tokens.upperBound else { continue }
            let second = article.text.word(next)
            if Self.opinions.contains(where: { $0.0 == first && $0.1 == second }) { return true }
        }
        return false
    }

    private static let opinions: [(Word, Word)] = [
        ("lo", "ngại"), ("cảnh", "báo"), ("phản", "đối"), ("chỉ", "trích"), ("hạn", "chế"), ("lên", "án"),
        ("ám", "chỉ"), ("tức", "giận"), ("quan", "ngại"), ("liên", "quan"),
    ]

    // MARK: - The name

    /// "cuộc tập trận RIMPAC": the name behind the noun tells of it.
    private var isNamedBehind: Bool {
        guard series == nil else { return false }
        for position in index + 1..<min(items.count, index + 11) {
            if case .series(let form) = items[position].kind { return form.type == .exercise }
            if items[position].group != nil || items[position].mark != nil { return false }
            if items[position].isFunction(.subordinator) || items[position].isFunction(.say) { return false }
        }
        return false
    }

    /// "nước này và Mỹ": the state that the sentence named before.
    private func thisCountry(beside found: Set<CountryCode>) -> CountryCode? {
        let anaphor = (1..<max(1, head)).last { position in
            items[position].isFunction(.demonstrative)
                && article.text.word(items[position].tokens.lowerBound - 1) == "nước"
        }
        guard let anaphor else { return nil }
        for position in stride(from: anaphor - 1, through: 0, by: -1) {
            if let country = items[position].group?.countries.last, !found.contains(country) { return country }
        }
        return nil
    }

    /// "Vành đai Thái Bình Dương (RIMPAC)": the same name again.
    private var isAlias: Bool {
        guard let own = series else { return false }
        for position in stride(from: index - 1, through: max(0, index - 4), by: -1) {
            if case .series(let form) = items[position].kind {
                return form.name == own.name && !items[position + 1..<index].contains { $0.isFunction(.and) }
            }
        }
        return false
    }

    private func withYear(_ tokens: Range<Int>) -> Range<Int> {
        guard let year = article.text.number(tokens.upperBound), (1900...2100).contains(year) else { return tokens }
        return tokens.lowerBound..<tokens.upperBound + 1
    }

    /// The noun that a series' name follows, or the item itself.
    private var head: Int {
        guard series != nil else { return index }
        for position in stride(from: index - 1, through: max(0, index - 4), by: -1) {
            if items[position].trigger?.type == .exercise { return position }
            if items[position].group != nil || items[position].mark == .comma { break }
        }
        return index
    }

    // MARK: - The sides

    private struct Sides {
        var groups: [PartyGroup] = []
        var seats: [CountryCode] = []
        var indices: [Int] = []

        var count: Int { Set(groups.flatMap(\.countries) + seats).count }
    }

    /// Who stands before the noun in its clause, or one clause before, and behind "giữa", "với", "cùng".
    private func sides() -> Sides {
        var sides = Sides()
        for preposition in [FunctionClass.between, .with, .and] {
            if let found = reader.group(behind: preposition, after: index, reach: preposition == .and ? 2 : 10)
                .map(stated), !isOfPlace(found.index),
                !items[index + 1..<found.index].contains(where: { item in
                    item.trigger?.type == .meeting && item.trigger?.frame != .joint
                })
            {
                sides.groups.append(found.group)
                sides.indices.append(found.index)
            }
        }
        // "cuộc tập trận lớn nhất của NATO": an alliance holds it, whoever trains there.
        if items[head].trigger?.frame == .noun, let owner = reader.group(behind: .of, after: index, reach: 4),
            owner.group.persons.isEmpty, owner.group.parties.allSatisfy({ $0.country?.isBody == true })
        {
            sides.groups.append(owner.group)
            sides.indices.append(owner.index)
        }
        // "… do Thái Lan và Mỹ đồng tổ chức".
        if sides.count < 2, let hosts = reader.group(behind: .by, after: index, reach: 24),
            hosts.group.persons.isEmpty, Set(hosts.group.countries).count >= 2
        {
            sides.groups.append(hosts.group)
            sides.indices.append(hosts.index)
        }
        // "… với sự tham gia của A, B và C".
        if sides.count < 2, let present = attending() {
            sides.groups.append(present.group)
            sides.indices.append(present.index)
        }
        if let next = items.dropFirst(index + 1).first, let group = next.group, !group.isLocation, sides.count < 2 {
            sides.groups.append(group)
            sides.indices.append(index + 1)
        }
        if items[head].trigger?.frame == .noun, sides.count >= 2 {
            if let own = partnerOf(sides) {
                sides.groups.append(own.group)
                sides.indices.append(own.index)
            }
            return sides
        }
        var position = head - 1
        var boundaries = 0
        while position >= 0, head - position <= 24 {
            let item = items[position]
            if item.mark == .semicolon || (item.trigger?.frame == .verb && item.trigger?.type != .exercise) { break }
            if item.isFunction(.subordinator) || item.isFunction(.say) || item.mark == .colon {
                if sides.count >= 2 || boundaries == 1 { break }
                // "một quan chức Hàn Quốc cho biết nước này và Mỹ": the speaker stands for no side.
                if sides.count == 1, thisCountry(beside: Set(sides.groups.flatMap(\.countries))) != nil { break }
                boundaries += 1
            }
            if item.group != nil, sides.count == 1, isWatching(position) { break }
            if let group = item.group, !group.isLocation, !isOwnerOfPlace(position),
                sides.count < 2 || isJoined(position)
            {
                sides.groups.append(group)
                sides.indices.append(position)
            } else if let place = item.place, place.isSeat, let country = place.country,
                position == 0 || !items[position - 1].isFunction(.at), sides.count < 2
            {
                sides.seats.append(country)
                sides.indices.append(position)
            }
            position -= 1
        }
        return sides
    }

    /// The two states or more behind "với sự tham gia của quân đội", "với sự có mặt của", "quy tụ 40 nước, trong đó có".
    private func attending() -> (index: Int, group: PartyGroup)? {
        if let gathered = gathered() { return gathered }
        let of = items.indices.dropFirst(index + 1).first { position in
            guard position + 1 < items.count, items[position].isFunction(.of) || items[position].isFunction(.have)
            else {
                return false
            }
            let before = items[position - 1].tokens
            guard items[position].isFunction(.of) else {
                return article.says(["trong", "đó"], in: before) && article.says(["có"], in: items[position].tokens)
            }
            return (items[position - 1].isFunction(.attend) || article.says(["có", "mặt"], in: before))
                && article.text.word(before.lowerBound - 1) == "sự"
        }
        guard let of else { return nil }
        for position in (of + 1)..<min(items.count, of + 5) {
            // "quân đội ba nước A, B và C".
            if let group = items[position].group, !group.countries.isEmpty {
                return Set(group.countries).count >= 2 && group.persons.isEmpty ? (position, group) : nil
            }
            if items[position].group != nil { continue }
            guard case .word = items[position].kind else { return nil }
        }
        return nil
    }

    /// "Tham gia diễn tập có lực lượng của A, B và C", "quy tụ 16.000 binh sĩ A và B".
    private func gathered() -> (index: Int, group: PartyGroup)? {
        let isListed =
            head > 0 && items[head - 1].isFunction(.attend) && index + 1 < items.count
            && items[index + 1].isFunction(.have)
        let verb =
            isListed
            ? index + 1
            : items[(index + 1)...].prefix(12).firstIndex { item in
                let first = item.tokens.lowerBound
                guard item.tokens.count == 1, first + 1 < reader.sentence.tokens.upperBound else { return false }
                return article.text.word(first) == "quy" && article.text.word(first + 1) == "tụ"
                    || article.text.word(first) == "huy" && article.text.word(first + 1) == "động"
            }
        guard let verb else { return nil }
        for position in (verb + 1)..<min(items.count, verb + 10) {
            if let group = items[position].group, !group.countries.isEmpty {
                return Set(group.countries).count >= 2 && group.persons.isEmpty ? (position, group) : nil
            }
            if items[position].mark == .comma || items[position].isFunction(.subordinator) { return nil }
        }
        return nil
    }

    /// "giữa quân đội ba nước A, B và C": the words in between name no state.
    private func stated(_ found: (index: Int, group: PartyGroup)) -> (index: Int, group: PartyGroup) {
        guard found.group.countries.isEmpty else { return found }
        for position in (found.index + 1)..<max(found.index + 1, min(items.count, found.index + 4)) {
            if let group = items[position].group { return (position, group) }
            guard case .word = items[position].kind else { break }
        }
        return found
    }

    /// "tàu của A kết thúc cuộc tập trận với B và C": who holds it with those behind "với".
    private func partnerOf(_ sides: Sides) -> (index: Int, group: PartyGroup)? {
        guard let with = sides.indices.min(), with > index, items[with - 1].isFunction(.with) else { return nil }
        for position in stride(from: head - 1, through: max(0, head - 8), by: -1) {
            let item = items[position]
            if item.mark != nil || item.trigger != nil || item.isFunction(.subordinator) || item.isFunction(.say) {
                return nil
            }
            guard let group = item.group, !group.isLocation else { continue }
            guard position == 0 || !items[position - 1].isFunction(.with) && !items[position - 1].isFunction(.of) else {
                return nil
            }
            return group.persons.isEmpty ? (position, group) : nil
        }
        return nil
    }

    /// "A xác nhận B tập trận": who watches another takes no part.
    private func isWatching(_ position: Int) -> Bool {
        let next = items[position].tokens.upperBound
        guard next + 2 <= reader.sentence.tokens.upperBound else { return false }
        let words = next..<min(next + 5, reader.sentence.tokens.upperBound)
        return article.says(["xác", "nhận"], in: words) || article.says(["phát", "hiện"], in: words)
            || article.says(["cáo", "buộc"], in: words)
    }

    /// "quần đảo Trường Sa của Việt Nam": whose the place is, not who trains there.
    private func isOwnerOfPlace(_ position: Int) -> Bool {
        position > 1 && items[position - 1].isFunction(.of) && items[position - 2].place != nil
    }

    /// "vùng biển nằm giữa A và B".
    private func isOfPlace(_ group: Int) -> Bool {
        group >= 2 && article.text.string(items[group - 2].tokens).lowercased() == "nằm"
    }

    /// "17.500 quân nhân Mỹ và hơn 50.000 quân nhân Hàn Quốc": figures keep the two apart.
    private func isJoined(_ position: Int) -> Bool {
        guard let next = items[(position + 1)...].firstIndex(where: { $0.group != nil }) else { return false }
        return items[position + 1..<next].contains { $0.isFunction(.and) } && next - position <= 7
    }

    /// "hai nước" elsewhere in a sentence that lists what the two do.
    private func pairOfSentence() -> (index: Int, group: PartyGroup)? {
        guard items[head].trigger != nil else { return nil }
        let words = items[head].tokens
        let isShared =
            article.says(["chung"], in: words) || article.says(["song", "phương"], in: words)
            || items.dropFirst(head + 1).prefix(2).contains {
                ["chung", "liên", "liên hợp", "hợp"].contains(article.text.string($0.tokens).lowercased())
            }
        guard isShared else { return nil }
        for (position, item) in items.enumerated() {
            if let group = item.group, group.persons.isEmpty, Set(group.countries).count == 2, !group.isLocation {
                return (position, group)
            }
        }
        return nil
    }

    private func isMember(_ party: Party) -> Bool {
        if case .unit(let unit) = party.kind { unit.name != nil } else { false }
    }

    /// People who attend, watch or chair; those who speak of it or send others take no part.
    private func witnesses() -> [EventDraft.Member] {
        let verb = reader.sentence.last(
            before: head, where: { $0.isFunction(.attend) }, stop: { $0.mark != nil || $0.isFunction(.subordinator) })
        guard let verb, let subject = reader.subject(of: verb) else { return [] }
        let words = article.text.string(items[verb].tokens).lowercased()
        guard ["dự", "kiến", "chủ trì", "khán"].contains(where: words.contains) else { return [] }
        return subject.group.persons.compactMap { party in
            guard let person = party.person, register.entries[person].isOfficial else { return nil }
            return EventDraft.Member(party: party, role: words.contains("chủ trì") ? .chair : .attendee)
        }
    }

    // MARK: - Called off

    /// "dừng", "huỷ", "rút lại lời mời" before the noun, over a list of other exercises.
    private var isCalledOff: Bool {
        var position = head - 1
        var steps = 0
        while position >= 0, steps < 14 {
            let item = items[position]
            let words = article.text.string(item.tokens).lowercased()
            if item.isFunction(.cancellation) || item.isFunction(.postponement) || words == "dừng"
                || words == "tạm dừng"
            {
                // "sau nhiều lần trì hoãn, quyết định tổ chức": what was put off is put on.
                let between = (position + 1)..<head
                return !between.contains {
                    items[$0].mark == .comma && article.text.word(items[$0].tokens.upperBound) != "trong"
                }
            }
            if item.isFunction(.subordinator), words != "trong đó" { return false }
            if item.isFunction(.say) || item.mark == .semicolon || item.mark == .colon { return false }
            if item.group != nil, steps > 5 { return false }
            position -= 1
            steps += 1
        }
        return false
    }
}
