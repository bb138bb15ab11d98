import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Meetings that are told by their states: "hội nghị thượng đỉnh Mỹ – Triều", "cuộc gặp giữa quan chức Mỹ và Nhật Bản".
///
/// Asked where a meeting's sentence names no two people. A summit is one of the states' leaders, whom the article knows.
struct StatesMeetingFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let register: PeopleRegister
    let article: Article

    /// The meeting without date, status and venue; nil where the words name no two states.
    func draft() -> EventDraft? {
        // "Tháng 10/2016, A đã đàm phán với B".
        let isNegotiation =
            form.frame == .weak && article.says(["đàm", "phán"], in: reader.sentence.items[index].tokens)
        guard form.type == .meeting, form.frame == .noun || form.frame == .verb || isNegotiation, !isSetting else {
            return nil
        }
        if let pair = namedPair {
            guard pair.heads.count == 2 else { return nil }
            let members = pair.heads.map { head in
                let party = Party(kind: .person(head), country: register.entries[head].country, tokens: pair.tokens)
                return EventDraft.Member(party: party, role: nil)
            }
            let trigger = reader.sentence.items[index].tokens
            return EventDraft(
                type: .meeting, format: form.format, status: form.status ?? .occurred, members: members,
                countries: [], trigger: trigger, extent: trigger.lowerBound..<pair.tokens.upperBound,
                position: reader.sentence.position, rule: "meeting.states", confidence: 0.75)
        }
        guard let sides = beside() ?? around() else { return nil }
        let countries = Set(sides.countries)
        guard countries.count >= 2, !isOfMany(sides.indices) else { return nil }
        let members = isSummit && countries.count == 2 ? leaders(of: countries.sorted()) : []
        let trigger = reader.sentence.items[index].tokens
        let edition = sides.indices.last.flatMap {
            EditionReader(article: article).edition(at: reader.sentence.items[$0].tokens.upperBound)
        }
        // A summit that is counted is a session of the two states' own.
        var isSession = isSummit && countries.count == 2 && edition.map { $0.number > 2 } == true
        // "cuộc gặp giữa các ngoại trưởng ASEAN và A": of a body's ministers with a partner's, it is a session of theirs.
        isSession = isSession || sides.isOfHolders && countries.contains(where: \.isBody)
        return EventDraft(
            type: isSession ? .dialogue : .meeting, format: isSession ? nil : form.format,
            status: form.status ?? .occurred, members: members,
            countries: countries.sorted(), edition: isSession ? edition?.number : nil,
            editionTokens: isSession ? edition?.tokens : nil, trigger: trigger,
            extent: reader.extent(sides.indices + [index]),
            position: reader.sentence.position, rule: "meeting.states", confidence: members.isEmpty ? 0.6 : 0.75)
    }

    /// "trong suốt thời gian diễn ra hội nghị thượng đỉnh": when something else takes place.
    private var isSetting: Bool {
        let first = reader.sentence.items[index].tokens.lowerBound
        return first - 4 >= reader.sentence.tokens.lowerBound
            && (article.says(["thời", "gian", "diễn", "ra"], in: first - 4..<first)
                || article.says(["thời", "điểm", "diễn", "ra"], in: first - 4..<first))
    }

    /// "hội nghị thượng đỉnh Nga - Triều Tiên": the noun names its states itself, and nobody behind "giữa".
    var areNamedBehind: Bool {
        let items = reader.sentence.items
        if namedPair != nil { return true }
        guard form.frame == .noun, index + 1 < items.count, let group = items[index + 1].group, !group.isLocation,
            isOfStates(group), Set(group.countries).count == 2
        else { return false }
        return reader.group(behind: .between, after: index + 1, reach: 3) == nil
    }

    /// "hội nghị thượng đỉnh Trump - Kim": the heads of two states by one name each, as far as the article knows them.
    private var namedPair: (heads: [Int], tokens: Range<Int>)? {
        let items = reader.sentence.items
        guard form.frame == .noun, isSummit, index + 3 < items.count else { return nil }
        let (left, dash, right) = (items[index + 1].tokens, items[index + 2].tokens, items[index + 3].tokens)
        guard article.text.isMark(dash.lowerBound, "-") || article.text.spelling(dash.lowerBound) == "–",
            [left, right].allSatisfy({ $0.count == 1 && article.isCapitalisedWord($0.lowerBound) }),
            items[index + 1].group?.persons.isEmpty != true, items[index + 3].group?.persons.isEmpty != true
        else { return nil }
        let heads = [left, right].compactMap { register.head(named: $0.lowerBound) }
        guard Set(heads.map { register.entries[$0].country }).count == 2 else { return ([], left) }
        return (heads, left.lowerBound..<right.upperBound)
    }

    private typealias Sides = (countries: [CountryCode], indices: [Int], isOfHolders: Bool)

    /// The states right behind the noun: "cuộc gặp (lịch sử) Mỹ – Triều", "hội đàm giữa A và B".
    private func beside() -> Sides? {
        let items = reader.sentence.items
        // "vòng đàm phán hạt nhân gián tiếp thứ hai giữa A và B".
        let reach = article.text.word(items[index].tokens.lowerBound) == "vòng" ? 9 : 4
        if let between = reader.group(behind: .between, after: index, reach: reach), isOfStates(between.group),
            between.group.countries.count >= 2
        {
            return (between.group.countries, [between.index], !between.group.persons.isEmpty)
        }
        guard form.frame == .noun else { return nil }
        var position = index + 1
        while position < items.count, position <= index + 4 {
            if let group = items[position].group {
                guard !group.isLocation, isOfStates(group), group.countries.count >= 2 else { return nil }
                return (group.countries, [position], group.hasPersons)
            }
            guard case .word = items[position].kind else { return nil }
            position += 1
        }
        return nil
    }

    /// The states on both sides of the verb: "A hội đàm với B"; or before it: "A và B hội đàm".
    private func around() -> Sides? {
        guard let subject = reader.subject(of: index, crossingSpeech: false), index - subject.index <= 5,
            isOfStates(subject.group)
        else { return nil }
        let partner =
            form.frame == .noun ? reader.group(behind: .with, after: index, reach: 3) : reader.object(of: index)
        if let partner {
            guard isOfStates(partner.group) else { return nil }
            return (subject.group.countries + partner.group.countries, [subject.index, partner.index], false)
        }
        if let other = delegation(before: subject) {
            return (subject.group.countries + other.group.countries, [other.index, subject.index], true)
        }
        guard subject.group.parties.count >= 2 || subject.group.countries.count >= 2 else { return nil }
        // "Lãnh đạo A và B tại cuộc họp": under a picture, of whatever it was.
        if !subject.group.persons.isEmpty, form.frame == .noun,
            !reader.sentence.items[index - 1].isFunction(.have)
        {
            return nil
        }
        return (subject.group.countries, [subject.index], !subject.group.persons.isEmpty)
    }

    /// "phái đoàn A và B kết thúc vòng đàm phán": the delegation of another state before "và".
    private func delegation(before subject: (index: Int, group: PartyGroup)) -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard subject.index > 1, article.says(["đàm", "phán"], in: items[index].tokens),
            items[subject.index - 1].isFunction(.and), subject.group.countries.count == 1,
            let group = items[subject.index - 2].group, !group.isLocation, group.countries.count == 1,
            group.countries != subject.group.countries,
            (group.tokens.lowerBound..<min(group.tokens.upperBound, group.tokens.lowerBound + 2))
                .contains(where: { article.text.word($0) == "đoàn" })
        else { return nil }
        return (subject.index - 2, group)
    }

    private func isOfStates(_ group: PartyGroup) -> Bool {
        !group.countries.isEmpty
            && group.parties.allSatisfy { party in
                switch party.kind {
                case .countries: true
                // "Quan chức A và B gặp nhau".
                case .post: party.country != nil && group.parties.count >= 2
                case .organisation(let organisation): organisation.country != nil
                default: false
                }
            }
    }

    /// "các cuộc gặp": several, whose day is none.
    private func isOfMany(_ indices: [Int]) -> Bool {
        let first = reader.sentence.items[index].tokens.lowerBound
        return ["các", "những", "nhiều"].contains(article.text.word(first))
            || (first > 0 && article.isWord(first - 1)
                && ["các", "những", "nhiều", "loạt"].contains(article.text.word(first - 1)))
    }

    /// The year of the sentence that lies two years or more before the article's own.
    private var yearLongAgo: Int? {
        guard let own = article.chronology.published?.bounds?.first.year else { return nil }
        return article.chronology.mentions(in: reader.sentence.sentence).lazy.compactMap { mention -> Int? in
            if case .known(let year)? = mention.date?.start.year, year <= own - 2 { year } else { nil }
        }.first
    }

    /// Whether the person was in office in the year, as far as that is known; of years ago nobody is guessed.
    private func led(_ person: Int, _ country: CountryCode, in year: Int?) -> Bool {
        guard let year else { return true }
        return OfficeReader(text: article.text, matches: article.matches)
            .terms(named: register.entries[person].name, leading: country)
            .contains { $0.first.year <= year && year <= $0.last?.year ?? year }
    }

    private var isSummit: Bool { article.says(["thượng", "đỉnh"], in: reader.sentence.items[index].tokens) }

    /// Who speaks for each state at a summit, as far as the article knows them: those whom the sentence names, else the heads
    /// whom it names elsewhere, if they were in office then.
    private func leaders(of countries: [CountryCode]) -> [EventDraft.Member] {
        var members: [EventDraft.Member] = []
        let year = yearLongAgo
        let named = reader.sentence.items.lazy.compactMap(\.group).flatMap(\.persons)
        for country in countries {
            let here = named.first { party in
                party.country == country && party.person.map { register.entries[$0].leads } ?? false
            }
            let head = register.head(of: country).flatMap { led($0, country, in: year) ? $0 : nil }
            guard let leader = here?.person ?? head else { continue }
            let party = Party(
                kind: .person(leader), country: country, tokens: reader.sentence.items[index].tokens)
            members.append(EventDraft.Member(party: party, role: nil))
        }
        return members
    }
}
