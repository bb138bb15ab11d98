import KnowledgeModel
import Lexicon
import SourceText

/// Finds what an article tells whose year is known from elsewhere: counted editions and anniversaries of relations.
struct KnownYearReader {
    let text: SourceText
    let matches: LexicalMatches
    let words: TimeText

    private let milestones: MilestoneReader

    /// The sentences read so far, whose states are counted only where an anniversary leaves its second one out.
    private var sentences: [Range<Int>] = []

    init(text: SourceText, matches: LexicalMatches, words: TimeText) {
        self.text = text
        self.matches = matches
        self.words = words
        milestones = MilestoneReader(text: text, matches: matches, words: words)
    }

    /// What one sentence tells, in time proportional to its length.
    mutating func read(_ tokens: Range<Int>, number: Int, times: [RawMention]) -> [PublicationSearch.KnownYear] {
        sentences.append(tokens)
        var found: [PublicationSearch.KnownYear] = []
        for token in tokens where matches.has(.series, at: token) {
            if let named = named(at: token, in: tokens, number, times) {
                found.append(named)
            } else if let edition = edition(at: token, in: tokens, number) {
                found.append(edition)
            } else if let held = held(at: token, in: tokens, number) {
                found.append(held)
            }
        }
        for time in times {
            guard case .anniversary(let count) = time.expression,
                let year = founding(behind: time.tokens, in: tokens) ?? origin(behind: time.tokens, in: tokens)
            else { continue }
            let isAbout = isAbout(time)
            found.append(
                PublicationSearch.KnownYear(
                    year: year + count, sentence: number, sort: isAbout ? .approaching : .anniversary,
                    reason: "\(isAbout ? "nearly " : "")\(count) years of what began in \(year) are told"))
        }
        return found
    }

    /// "gần 70 năm" is no anniversary yet, but near.
    private func isAbout(_ time: RawMention) -> Bool {
        words.word(time.tokens.lowerBound, .approximately) != nil
            || words.precedes(time.tokens.lowerBound, .approximately)
    }

    /// "tập trận Trident Juncture 18": an exercise with the last figures of its year.
    private func named(
        at token: Int, in tokens: Range<Int>, _ sentence: Int, _ times: [RawMention]
    ) -> PublicationSearch.KnownYear? {
        let series = matches.longest(.series, at: token) { meaning in
            if case .series(let form) = meaning, form.type == .exercise { form.name } else { nil }
        }
        guard let series, series.tokens.upperBound < tokens.upperBound else { return nil }
        var figures = series.tokens.upperBound
        if text.isMark(figures, "-") { figures += 1 }
        // "tập trận Đại bàng non 2019", whose last word is written small, so that no name stands before the year.
        if let year = words.year(figures), (2005...2049).contains(year),
            !times.contains(where: { $0.tokens.contains(figures) })
        {
            return PublicationSearch.KnownYear(
                year: year, sentence: sentence, sort: .edition,
                reason: "“\(series.value)” is called by the year \(year)")
        }
        guard figures < tokens.upperBound, words.digits(figures) == 2, let short = text.number(figures),
            (5...45).contains(short), text.isMark(figures - 1, "-") || text.tokens[series.tokens.upperBound - 1].isWord,
            // "RIMPAC 18 tàu" counts ships.
            figures + 1 >= tokens.upperBound || text.tokens[figures + 1].kind == .punctuation
                || ["diễn", "do", "là", "sẽ", "đã", "đang", "tại", "ở", "của", "và", "được"].contains(
                    text.word(figures + 1))
        else { return nil }
        return PublicationSearch.KnownYear(
            year: 2000 + short, sentence: sentence, sort: .edition,
            reason: "“\(series.value)” is called by the year \(2000 + short)")
    }

    /// "Đối thoại Shangri-La lần thứ 17", "lần thứ 17 Đối thoại Shangri-La".
    private func edition(at token: Int, in tokens: Range<Int>, _ sentence: Int) -> PublicationSearch.KnownYear? {
        let series = matches.longest(.series, at: token) { meaning in
            if case .series(let form) = meaning { form.name } else { nil }
        }
        guard let series else { return nil }
        let reader = EditionReader(text: text)
        var position = series.tokens.upperBound
        while position < min(series.tokens.upperBound + 5, tokens.upperBound) {
            if text.isMark(position, ",") || text.isMark(position, ".") { return nil }
            if let edition = reader.edition(at: position), edition.tokens.count > 1 {
                guard let year = KnownEditions.year(of: series.value, edition: edition.number) else { return nil }
                return PublicationSearch.KnownYear(
                    year: year, sentence: sentence, sort: .edition,
                    reason: "edition \(edition.number) of “\(series.value)” was that of \(year)")
            }
            position += 1
        }
        return nil
    }

    /// "hội nghị thượng đỉnh G20 ở Argentina", "APEC tại Đà Nẵng": a gathering that goes round, with where it is held.
    private func held(at token: Int, in tokens: Range<Int>, _ sentence: Int) -> PublicationSearch.KnownYear? {
        let series = matches.longest(.series, at: token) { meaning in
            if case .series(let form) = meaning { form.name } else { nil }
        }
        guard let series else { return nil }
        let end = min(series.tokens.upperBound + 8, tokens.upperBound)
        guard
            let at = (series.tokens.upperBound..<max(series.tokens.upperBound, end)).first(where: {
                ["ở", "tại"].contains(text.word($0))
            })
        else { return nil }
        for position in at + 1..<max(at + 1, min(at + 4, tokens.upperBound)) {
            guard
                let host = matches.state(at: position, inPair: false)?.value
                    ?? matches.place(at: position)?.value.country
            else {
                continue
            }
            let years = KnownEditions.years(of: series.value, in: host.rawValue)
            guard let latest = years.last else { return nil }
            return PublicationSearch.KnownYear(
                year: latest, sentence: sentence, sort: .host,
                reason: "“\(series.value)” was held there in \(years.map(String.init).joined(separator: " and "))",
                others: Array(years.dropLast()))
        }
        return nil
    }

    /// The states of the sentences read so far, by the number of their mentions.
    private func mentions() -> [CountryCode: Int] {
        var mentions: [CountryCode: Int] = [:]
        for token in sentences.joined() where matches.has(.states, at: token) {
            if let state = matches.state(at: token, inPair: true) { mentions[state.value, default: 0] += 1 }
        }
        return mentions
    }

    /// The year in which the relations began whose anniversary the words behind a count tell.
    private func founding(behind count: Range<Int>, in tokens: Range<Int>) -> Int? {
        let end = min(count.upperBound + 14, tokens.upperBound)
        var kind: RelationYears.Kind?
        var states: [CountryCode] = []
        var token = count.upperBound
        while token < end {
            if kind == nil, let told = self.kind(at: token) { kind = told }
            if kind != nil, let state = matches.state(at: token, inPair: true) {
                if !states.contains(state.value) { states.append(state.value) }
                token = state.tokens.upperBound
                continue
            }
            if text.isMark(token, ","), kind != nil { break }
            token += 1
        }
        guard let kind else { return nil }
        let own = CountryCode("VN")
        if states.count >= 2 { return RelationYears.year(kind, between: states[0], and: states[1]) }
        let partner =
            states.first { $0 != own }
            ?? mentions().filter { $0.key != own && !$0.key.isBody }.max {
                ($0.value, $1.key) < ($1.value, $0.key)
            }?.key
        return partner.flatMap { RelationYears.year(kind, between: own, and: $0) }
    }

    /// "70 năm Ngày thành lập Quân đội nhân dân Việt Nam": what the lexicon knows the first day of.
    private func origin(behind count: Range<Int>, in tokens: Range<Int>) -> Int? {
        for token in count.upperBound..<max(count.upperBound, min(count.upperBound + 6, tokens.upperBound))
        where matches.has(.milestone, at: token) {
            let known = matches.longest(.milestone, at: token) { meaning -> Int? in
                guard case .milestone(let form) = meaning, form.kind == .origin,
                    milestones.holds(form.beside, in: tokens)
                else { return nil }
                return form.from / 10_000
            }
            if let known { return known.value }
        }
        return nil
    }

    /// "(thiết lập) quan hệ (ngoại giao)", "bình thường hoá quan hệ", "(quan hệ) đối tác chiến lược".
    private func kind(at token: Int) -> RelationYears.Kind? {
        switch text.word(token) {
        case "bình" where text.word(token + 1) == "thường": return .normalisation
        case "đối" where text.word(token + 1) == "tác": return .partnership
        case "quan" where text.word(token + 1) == "hệ":
            return text.word(token + 2) == "đối" && text.word(token + 3) == "tác" ? .partnership : .relations
        default: return nil
        }
    }
}
