import KnowledgeModel
import Lexicon
import SourceText

/// Reads a post whole: head, ministry or command, country, and "tại" with the country that an envoy is sent to.
struct PostReader {
    let article: Article
    let names: NameReader
    let countries: CountryReader

    /// The post that starts at the token, a "cựu" or "quyền" before it included.
    func post(at start: Int) -> PostPhrase? {
        var position = start
        var isFormer = false
        // "cố Tổng thống" opens with such a word, "cố vấn" does not.
        if let function = article.function(at: start), function.value == .previously,
            article.matches.post(at: start) == nil || article.matches.post(at: function.tokens.upperBound) != nil
        {
            isFormer = !["quyền", "tân"].contains(article.text.word(start))
            position = function.tokens.upperBound
        }
        let found = article.matches.post(at: position)
        guard let head = found else { return nil }
        var phrase = post(head: head.tokens, form: head.value, from: start)
        if isFormer { phrase.isFormer = true }
        return phrase
    }

    /// The post with this head and whatever belongs to it behind.
    func post(head: Range<Int>, form: PostForm, from start: Int) -> PostPhrase {
        var phrase = PostPhrase(
            tokens: start..<head.upperBound, head: head, form: form, countries: inside(head), domains: [],
            isFormer: false)
        var end = head.upperBound
        let behind = skipAbbreviation(at: end, end: &end)
        end = complement(after: behind, into: &phrase)
        phrase.tokens = start..<max(end, behind)
        // The lexicon's country is what the post has when nothing else is said.
        if phrase.countries.isEmpty {
            phrase.countries = form.country.map { [$0] } ?? []
            phrase.statesCountry = false
        }
        return phrase
    }

    /// The countries and bodies that the head itself names ("Tổng Thư ký ASEAN").
    private func inside(_ head: Range<Int>) -> [CountryCode] {
        guard head.count > 1 else { return [] }
        for token in head.dropFirst() {
            if let found = countries.read(at: token), found.tokens.upperBound <= head.upperBound { return found.codes }
        }
        return []
    }

    private func complement(after start: Int, into phrase: inout PostPhrase) -> Int {
        var end = start
        var position = start
        let limit = min(start + 24, article.text.tokens.count)
        var hasOwnCountry = false
        var isGranted = false
        // "phó giám đốc Học viện | Khoa học Quân sự": an organisation whose name begins in the head.
        for token in phrase.head.dropFirst().suffix(3) {
            guard let whole = article.matches.organisation(at: token), whole.tokens.upperBound > position else {
                continue
            }
            phrase.domains.append(whole.tokens)
            if let country = whole.value.country, phrase.countries.isEmpty {
                phrase.countries.append(country)
                isGranted = true
            }
            position = whole.tokens.upperBound
            end = position
            break
        }
        while position < limit {
            if let country = countries.read(at: position), !hasOwnCountry || country.codes.count > 1 {
                // "Cục Lễ tân Mỹ": what the text says beats the country that the lexicon takes for granted.
                if isGranted { phrase.countries.removeAll() }
                isGranted = false
                // "nước Anh" reads as "Anh"; two countries make the post a plural.
                phrase.countries.append(contentsOf: country.codes)
                hasOwnCountry = true
                position = country.tokens.upperBound
                end = position
                position = skipAbbreviation(at: position, end: &end)
                continue
            }
            if let organisation = organisation(at: position) {
                if let country = organisation.country, phrase.countries.isEmpty {
                    phrase.countries.append(country)
                    isGranted = inside(organisation.tokens).isEmpty
                }
                phrase.domains.append(organisation.tokens)
                position = afterUnitName(organisation.tokens)
                end = position
                position = skipAbbreviation(at: position, end: &end)
                continue
            }
            if let sea = article.matches.place(at: position), sea.value.kind == "sea",
                phrase.form.postClass == .military
            {
                position = sea.tokens.upperBound
                end = position
                continue
            }
            // "UBND tỉnh Quảng Trị", "Bộ Chỉ huy quân sự tỉnh Savannakhet".
            let province = article.matches.placeHead(at: position).flatMap { kind in
                kind.value == "city" || kind.value == "region" ? kind.tokens.upperBound : nil
            }
            if let place = place(at: position) ?? province.flatMap({ place(at: $0) }), !hasOwnCountry,
                phrase.form.postClass != .headOfState, !isTitle(phrase.head)
            {
                // "Bí thư Khu uỷ Quảng Tây": an office of a place is of the country where the place lies.
                if phrase.countries.isEmpty, isLocal(phrase) || place.lowerBound > position,
                    let country = article.matches.place(at: place.lowerBound)?.value.country
                {
                    phrase.countries.append(country)
                    isGranted = true
                }
                position = place.upperBound
                end = position
                continue
            }
            if let behind = region(at: position, of: phrase) ?? seat(at: position, of: phrase) {
                position = behind
                end = behind
                continue
            }
            if isAssignment(at: position) {
                let next = words(after: position + 1)
                guard next > position + 1 else { break }
                position = list(after: next)
                end = position
                continue
            }
            if let host = hostCountry(
                at: position, embassy: hasOwnCountry || phrase.form.complement == .embassy && !phrase.domains.isEmpty,
                isEnvoy: phrase.form.postClass == .diplomat)
            {
                position = host
                end = host
                continue
            }
            if let link = link(at: position, embassy: hasOwnCountry) {
                position = link
                continue
            }
            if let state = Self.stateUnnamed(at: position, article) {
                position = state.upperBound
                end = position
                continue
            }
            if let ordinal = ordinal(at: position) {
                // "Bộ trưởng Quốc phòng khi đó": somebody holds the post now who is not meant.
                if article.atThatTime(position) != nil { phrase.isFormer = true }
                position = ordinal
                end = position
                continue
            }
            // "cố vấn an ninh của Tổng thống Mỹ A": an adviser is of the country whose president is advised.
            if phrase.countries.isEmpty, let master = master(at: position) {
                phrase.countries = master
                break
            }
            if phrase.form.postClass == .minister, !hasOwnCountry, let state = furtherDomain(at: position) {
                position = state
                continue
            }
            if phrase.form.complement == .body, let run = smallWords(at: position) {
                phrase.domains.append(position..<run)
                position = run
                end = position
                continue
            }
            // A capital and a small letter ("Nội vụ", "Thương mại") are a domain that the lexicon lacks, never a name.
            if phrase.form.complement == .body, article.isCapitalisedWord(position), article.isWord(position + 1),
                !article.text.tokens[position + 1].isCapitalised, isPlainWord(position), isPlainWord(position + 1),
                names.name(at: position, signalled: true)?.count ?? 0 < 3
            {
                phrase.domains.append(position..<position + 2)
                position += 2
                end = position
                continue
            }
            break
        }
        return end
    }

    /// An organisation's fixed name, or an open head with its capitalised words.
    func organisation(at start: Int) -> OrganisationMention? {
        guard article.matches.has(.organisations, at: start) else { return nil }
        let fixed = article.matches.organisation(at: start)
        let open = openOrganisation(at: start)
        if let open, open.tokens.upperBound > (fixed?.tokens.upperBound ?? 0),
            !isForeignName(behind: fixed?.tokens, to: open.tokens.upperBound)
        {
            return open
        }
        // "Rafael" of "Rafael Grossi".
        guard let fixed, article.matches.office(at: start)?.count ?? 0 <= fixed.tokens.count else { return nil }
        return OrganisationMention(tokens: fixed.tokens, kind: fixed.value.kind, country: fixed.value.country)
    }

    /// "Quốc vụ khanh Bộ Ngoại giao | Kunimitsu Ayano": two or more words of no Vietnamese spelling behind a name that is whole.
    private func isForeignName(behind fixed: Range<Int>?, to end: Int) -> Bool {
        guard let fixed, end - fixed.upperBound >= 2 else { return false }
        return (fixed.upperBound..<end).allSatisfy { article.text.tokens[$0].id == Vocabulary.unknown }
            && names.name(at: fixed.upperBound, signalled: true)?.upperBound == end
    }

    /// "cụm tác chiến tàu sân bay Carl Vinson": a ship's name belongs to its group.
    private func afterUnitName(_ organisation: Range<Int>) -> Int {
        var end = organisation.upperBound
        // "Quân khu 4", "Vùng 3": the number of a command.
        if let number = article.text.number(end), number < 1000, article.isWord(end - 1),
            !article.text.isMark(end + 1, "/")
        {
            return end + 1
        }
        guard organisation.contains(where: { article.text.word($0) == "tàu" }) else { return end }
        while article.isCapitalisedWord(end) { end += 1 }
        return end
    }

    private func openOrganisation(at start: Int) -> OrganisationMention? {
        guard article.matches.has(.organisationHead, at: start) else { return nil }
        guard let head = article.matches.organisationHead(at: start),
            article.isCapitalisedWord(start) || article.isCapitalisedWord(head.tokens.upperBound)
                || article.text.number(head.tokens.upperBound) != nil
        else { return nil }
        // "Chủ tịch UBND tỉnh Lạng Sơn Đoàn Thanh Sơn": a family name.
        if head.tokens.count == 1, names.isSurname(at: start), article.isCapitalisedWord(start),
            let name = names.name(at: start, signalled: true), (3...4).contains(name.count)
        {
            return nil
        }
        var end = head.tokens.upperBound
        if article.text.number(end) != nil { end += 1 }
        var lower = 0
        // A school is called after somebody: "Trường THPT Phan Huy Ích".
        if head.value == "university" {
            var first = end
            while article.isWord(first), article.text.tokens[first].isAllCapitals { first += 1 }
            if names.isSurname(at: first), let name = names.name(at: first, signalled: true), name.count <= 4 {
                return OrganisationMention(tokens: start..<name.upperBound, kind: head.value, country: nil)
            }
        }
        while end < article.text.tokens.count, end - start < 12, article.isWord(end) {
            if names.isSurname(at: end), article.isCapitalisedWord(end), article.isCapitalisedWord(end + 1) { break }
            if countries.read(at: end) != nil { break }
            if article.text.tokens[end].isCapitalised {
                if startsPersonPhrase(at: end) { break }
                lower = 0
            } else {
                lower += 1
                if lower > 1 || end == head.tokens.upperBound || !isPlainWord(end) { break }
            }
            end += 1
        }
        guard end > head.tokens.upperBound else { return nil }
        return OrganisationMention(tokens: start..<end, kind: head.value, country: nil)
    }

    private func startsPersonPhrase(at token: Int) -> Bool {
        article.matches.has(.titles, at: token)
    }

    private func place(at start: Int) -> Range<Int>? {
        article.matches.place(at: start).flatMap { $0.value.kind == "sea" ? nil : $0.tokens }
    }

    /// "(EU)" after the name that it shortens.
    private func skipAbbreviation(at start: Int, end: inout Int) -> Int {
        let text = article.text
        guard text.isMark(start, "("), start + 2 < text.tokens.count, text.tokens[start + 1].isAllCapitals,
            text.isMark(start + 2, ")")
        else { return start }
        end = start + 3
        return end
    }

    /// "phụ trách", "về", "đặc trách": what an official is charged with follows in small letters.
    private func isAssignment(at token: Int) -> Bool {
        guard article.isWord(token) else { return false }
        switch article.text.word(token) {
        case "về": return true
        case "phụ", "đặc": return article.isWord(token + 1) && article.text.spelling(token + 1) == "trách"
        default: return false
        }
    }

    /// "phụ trách chiến lược | , chính sách và công nghiệp | Hugh Jeffrey", "phụ trách quốc tế | , Bộ Quốc phòng Nhật Bản | Kano
    /// Koji": what stands behind a comma belongs to the post where the name follows only there.
    private func list(after start: Int) -> Int {
        guard article.text.isMark(start, ",") else { return start }
        var end = start + 1
        if let ministry = organisation(at: end), ministry.kind == "ministry" {
            return isNameNear(end) ? start + 1 : start
        }
        var hasAnd = false
        while end - start < 12, article.isWord(end), !article.text.tokens[end].isCapitalised {
            let isAnd = article.isFunction(.and, at: end)
            guard isAnd ? end > start + 1 : isPlainWord(end) else { return start }
            hasAnd = hasAnd || isAnd
            end += 1
        }
        let isEnd = [",", ".", ";"].contains { article.text.isMark(end, $0) }
        return hasAnd && (isEnd || names.name(at: end, signalled: false) != nil) ? end : start
    }

    /// Whether a name stands right behind the ministry here and its country.
    private func isNameNear(_ start: Int) -> Bool {
        guard let ministry = organisation(at: start) else { return false }
        let end = countries.read(at: ministry.tokens.upperBound)?.tokens.upperBound ?? ministry.tokens.upperBound
        return names.name(at: end, signalled: false) != nil
    }

    private func words(after start: Int) -> Int {
        var end = start
        while end < article.text.tokens.count, end - start < 14, article.isWord(end) || isHyphenInPlace(end) {
            if let place = place(at: end) {
                end = place.upperBound
                continue
            }
            if article.text.tokens[end].isCapitalised {
                // "đặc phái viên về Triều Tiên Stephen Biegun": the whole of the country, and no more.
                if let whole = countries.read(at: end)?.tokens ?? organisation(at: end)?.tokens {
                    end = whole.upperBound
                    continue
                }
                guard article.matches.has(.place, at: end) else { break }
            }
            if let function = article.function(at: end), function.value != .and, function.value != .of { break }
            // "phụ trách công nghiệp quốc phòng và ông A".
            if article.isFunction(.and, at: end), startsPersonPhrase(at: end + 1) { break }
            end += 1
        }
        return end
    }

    private func isHyphenInPlace(_ token: Int) -> Bool {
        article.text.isMark(token, "-") && place(at: token + 1) != nil
    }

    /// "Sheikh", "Thái tử": what follows is a name, though it be a place's as well.
    private func isTitle(_ head: Range<Int>) -> Bool {
        article.matches.honorific(at: head.lowerBound)?.value == .title
    }

    /// Whether the post is of a province, a town or its party, so that the place named in it says of which country.
    private func isLocal(_ phrase: PostPhrase) -> Bool {
        // "Tư lệnh Quân khu Quảng Tây".
        if phrase.form.postClass == .military { return phrase.head.last.map { article.text.word($0) } == "khu" }
        return [.official, .party].contains(phrase.form.postClass)
            && !phrase.head.contains { article.text.word($0) == "ban" }
    }

    /// "Phó Chủ tịch UBND | thành phố | Hồ Kỳ Minh": where the words end that say of which sort the place is, where its name
    /// does not follow, but the holder's does.
    private func seat(at token: Int, of phrase: PostPhrase) -> Int? {
        guard isLocal(phrase), let last = phrase.head.last, Self.councils.contains(article.text.word(last)),
            let kind = article.matches.placeHead(at: token), kind.value == "city" || kind.value == "region",
            article.isCapitalisedWord(kind.tokens.upperBound)
        else { return nil }
        return kind.tokens.upperBound
    }

    /// "Bộ Tư lệnh Hải quân | miền Đông", "Lục quân Ấn Độ | vùng Trung tâm": the part of the country that a command is for.
    private func region(at token: Int, of phrase: PostPhrase) -> Int? {
        guard phrase.form.postClass == .military, article.isWord(token),
            ["miền", "vùng", "phía"].contains(article.text.word(token))
        else { return nil }
        var end = token + 1
        while end < token + 3, article.isWord(end), Self.directions.contains(article.text.word(end)) { end += 1 }
        return end > token + 1 ? end : nil
    }

    private static let directions: Set<Word> = ["đông", "tây", "nam", "bắc", "trung", "tâm"]

    /// The last syllables of "UBND", "Uỷ ban nhân dân", "Hội đồng nhân dân".
    private static let councils: Set<Word> = ["ubnd", "hđnd", "dân"]

    /// "nước chủ nhà", "nước bạn": a state that the text has named before.
    static func stateUnnamed(at token: Int, _ article: Article) -> Range<Int>? {
        guard article.isWord(token), article.text.word(token) == "nước",
            article.isWord(token + 1)
        else { return nil }
        let second = article.isWord(token + 2) ? article.text.word(token + 2) : nil
        switch article.text.word(token + 1) {
        case "này": return token..<token + 2
        case "bạn": return second == "bè" ? nil : token..<token + 2
        case "chủ": return second == "nhà" ? token..<token + 3 : nil
        case "sở": return second == "tại" ? token..<token + 3 : nil
        default: return nil
        }
    }

    /// "của", "các", "nước" before a body or a country; "tại" after an envoy's own country.
    private func link(at token: Int, embassy: Bool) -> Int? {
        guard article.isWord(token) else { return nil }
        let next = token + 1
        switch article.text.word(token) {
        case "của", "các", "nước", "thuộc":
            guard !embassy else { return nil }
            return countries.read(at: next) != nil || organisation(at: next) != nil || isLink(next) ? next : nil
        case "đến":
            // "đại biểu đến từ Học viện Quốc phòng Trung Quốc".
            guard !embassy, article.isWord(next), article.text.word(next) == "từ" else { return nil }
            return countries.read(at: next + 1) != nil || organisation(at: next + 1) != nil ? next + 1 : nil
        default: return nil
        }
    }

    /// The countries of the post behind "của".
    private func master(at token: Int) -> [CountryCode]? {
        guard article.isWord(token), article.text.word(token) == "của",
            let head = article.matches.post(at: token + 1), head.value.postClass != .anaphor
        else { return nil }
        let master = post(head: head.tokens, form: head.value, from: token + 1)
        return master.statesCountry && !master.countries.isEmpty ? [master.countries[0]] : nil
    }

    /// One to four small words that lead to a country or a body and then to a name: "chỉ huy tình báo Syria Ali Mamlouk",
    /// "Chủ tịch uỷ ban quân lực Thượng viện Mỹ John McCain".
    private func smallWords(at start: Int) -> Int? {
        var position = start
        while position - start < 4, article.isWord(position), !article.text.tokens[position].isCapitalised,
            isPlainWord(position), countries.read(at: position) == nil
        {
            position += 1
            guard position > start else { return nil }
            var next = position
            if let body = article.matches.organisation(at: next) { next = body.tokens.upperBound }
            if let country = countries.read(at: next), country.codes.count == 1 { next = country.tokens.upperBound }
            if next > position, names.name(at: next, signalled: true) != nil { return position }
        }
        return nil
    }

    /// "tại Việt Nam" behind an envoy's own country, and where it ends.
    private func hostCountry(at token: Int, embassy: Bool, isEnvoy: Bool) -> Int? {
        guard embassy, article.isFunction(.at, at: token) else { return nil }
        if let country = countries.read(at: token + 1) { return country.tokens.upperBound }
        // "Tổng lãnh sự Nhật Bản tại Đà Nẵng | Mori Takero": a town, where the name follows.
        let kind = article.matches.placeHead(at: token + 1)?.tokens.upperBound ?? token + 1
        guard isEnvoy, let town = place(at: token + 1) ?? place(at: kind),
            names.name(at: town.upperBound, signalled: true)?.count ?? 0 > 1
        else { return nil }
        return town.upperBound
    }

    /// "Bộ trưởng Ngoại giao | và Hợp tác quốc tế | Burkina Faso": where the state begins behind the rest of a ministry's name.
    private func furtherDomain(at token: Int) -> Int? {
        guard article.isFunction(.and, at: token), article.isCapitalisedWord(token + 1) else { return nil }
        var end = token + 1
        while end - token <= 7, article.isWord(end) {
            if let state = countries.read(at: end) { return end > token + 1 && state.codes.count == 1 ? end : nil }
            if article.matches.has(.titles, at: end) || article.matches.has(.organisations, at: end)
                || article.matches.has(.trigger, at: end)
            {
                return nil
            }
            end += 1
        }
        return nil
    }

    private func isLink(_ token: Int) -> Bool {
        article.isWord(token) && ["các", "nước"].contains(article.text.word(token))
    }

    private func ordinal(at token: Int) -> Int? {
        guard article.isWord(token), article.isWord(token + 1) else { return nil }
        if let then = article.atThatTime(token) { return then }
        guard Self.qualifiers.contains(article.text.word(token)) else { return nil }
        let pair = article.text.string(token..<token + 2).lowercased()
        return [
            "thứ nhất", "thường trực", "thứ hai", "cấp cao", "đặc biệt", "đương nhiệm", "đắc cử", "mãn nhiệm",
            "tiền nhiệm", "chuyển tiếp", "lâm thời",
        ].contains(pair) ? token + 2 : nil
    }

    /// The first syllables of what qualifies a post from behind.
    private static let qualifiers: Set<Word> = [
        "thứ", "thường", "cấp", "đặc", "đương", "đắc", "mãn", "chuyển", "lâm",
    ]

    private static let notPlain: LexicalKinds = [.function, .trigger, .time, .post, .rank, .honorific]

    /// Whether the lexicon knows no verb or function word here.
    private func isPlainWord(_ token: Int) -> Bool {
        !article.matches.has(Self.notPlain, at: token)
    }
}
