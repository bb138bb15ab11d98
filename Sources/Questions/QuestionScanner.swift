import KnowledgeModel
import Lexicon
import SourceText

/// Goes through a question from left to right and takes each part for what it is; the longest reading wins.
struct QuestionScanner {
    let text: QuestionText
    let hasMarks: Bool
    let names: [Range<Int>]
    let times: [QuestionTime]
    let isName: (String) -> Bool

    func parts() -> QuestionParts {
        var parts = QuestionParts()
        var left: [Int] = []
        /// Whether "tại", "in" stands right before.
        var isAt = false
        /// Whether a visit leads to what stands here: "thăm Việt Nam", "visited Vietnam", "chuyến thăm của Anh tới Việt Nam".
        var isVisited = false
        var token = 0
        while token < text.count {
            let start = token
            let wasAt = isAt
            isAt = false
            let wasVisited = isVisited
            isVisited = false
            if let name = names.first(where: { $0.lowerBound == start }) {
                note(&parts, name, "person")
                parts.persons.append(text.string(name))
                token = name.upperBound
            } else if let time = times.first(where: { $0.tokens.lowerBound == start }) {
                let ends = [time.from, time.to].map { $0.map(String.init) ?? ".." }
                note(
                    &parts, time.tokens,
                    ends[0] == ends[1] ? "date \(ends[0])" : "dates \(ends.joined(separator: " to "))")
                parts.times.append(time)
                token = time.tokens.upperBound
            } else if let edition = QuestionEdition.edition(at: start, in: text) {
                note(&parts, edition.tokens, "edition \(edition.number)")
                parts.edition = edition.number
                token = edition.tokens.upperBound
            } else {
                let limit = nextFixed(after: start)
                let sign = QuestionWords.longest(at: start, before: limit, in: text, hasMarks: hasMarks)
                let reading = reading(
                    at: start, limit: limit, isAt: wasAt || wasVisited, atLeast: sign?.end ?? start)
                if let reading {
                    reading.apply(&parts)
                    note(&parts, start..<reading.end, reading.meaning)
                    token = reading.end
                    isVisited = reading.end > start && ["visit", "port_call"].contains(reading.meaning)
                } else if let sign {
                    apply(sign.sign, &parts, start..<sign.end)
                    isAt = sign.sign == .at
                    isVisited =
                        Self.isVisit(sign.sign) || (wasVisited && ["the", "nước", "nuoc"].contains(text.word(start)))
                        || (Self.towards.contains(text.word(start)) && parts.isAboutVisits)
                    token = sign.end
                } else {
                    // "in the Philippines": the article stands between.
                    left.append(start)
                    token += 1
                }
                if wasAt, sign?.sign == .filler { isAt = true }
            }
        }
        LeftOver(text: text, isName: isName).settle(left, &parts)
        return parts
    }

    private static let towards: Set<String> = ["to", "tới", "toi", "đến", "den", "sang"]

    private static func isVisit(_ sign: QuestionSign) -> Bool {
        switch sign {
        case .type(.visit), .type(.portCall): true
        default: false
        }
    }

    /// The start of the next name or time: nothing before it may reach into it.
    private func nextFixed(after token: Int) -> Int {
        let starts = names.map(\.lowerBound) + times.map(\.tokens.lowerBound)
        return starts.filter { $0 > token }.min() ?? text.count
    }

    private func note(_ parts: inout QuestionParts, _ tokens: Range<Int>, _ meaning: String) {
        parts.readings.append(Question.Reading(words: text.string(tokens), meaning: meaning))
    }

    private func apply(_ sign: QuestionSign, _ parts: inout QuestionParts, _ tokens: Range<Int>) {
        guard sign != .filler, sign != .at else { return }
        parts.signs.insert(sign)
        if case .type(let type) = sign { add(type, to: &parts.types) }
        if case .agreements(let kind?) = sign { add(kind, to: &parts.agreementKinds) }
        note(&parts, tokens, sign.meaning)
    }

    private func add<Value: Equatable>(_ value: Value, to list: inout [Value]) {
        if !list.contains(value) { list.append(value) }
    }

    // MARK: The lexicon

    private struct Reading {
        var end: Int
        var meaning: String
        var apply: (inout QuestionParts) -> Void
    }

    /// The longest form of the lexicon that says more than the question word of the same length.
    private func reading(at start: Int, limit: Int, isAt: Bool, atLeast: Int) -> Reading? {
        var best: Reading?
        func offer(_ end: Int, _ meaning: String, _ apply: @escaping (inout QuestionParts) -> Void) {
            guard end <= limit, end > best?.end ?? start else { return }
            best = Reading(end: end, meaning: meaning, apply: apply)
        }
        if let states = states(at: start, limit: limit) {
            let names = states.codes.map(\.rawValue).joined(separator: ", ")
            if isAt, states.codes.count == 1 {
                offer(states.end, "in \(names)") { $0.places.append(names) }
            } else {
                offer(states.end, "country \(names)") { parts in
                    for code in states.codes where !parts.countries.contains(code) { parts.countries.append(code) }
                }
            }
        }
        // A series is also a dialogue or a topic; its name says more.
        if let series = text.matches.longest(
            .series, at: start, where: { if case .series(let form) = $0 { form } else { nil } })
        {
            let name = series.value.name
            offer(series.tokens.upperBound, "series \(name)") {
                if !$0.series.contains(name) { $0.series.append(name) }
            }
        }
        for match in text.matches.starting(at: start) {
            let end = Int(match.end)
            switch text.matches.meaning(match) {
            case .post(let form) where form.postClass != .anaphor:
                let whole = min(postEnd(end), limit)
                let words = text.string(start..<whole)
                offer(whole, "post") { parts in
                    parts.posts.append(words)
                    if let country = form.country, !parts.countries.contains(country) {
                        parts.countries.append(country)
                    }
                }
            case .agreementHead where holdsState(match.tokens): break
            case .agreementHead(let kind) where kind != .other && kind != .agreement:
                offer(end, "agreement") { parts in
                    parts.signs.insert(.agreements(kind))
                    if !parts.agreementKinds.contains(kind) { parts.agreementKinds.append(kind) }
                }
            case .agreementHead: offer(end, "agreement") { $0.signs.insert(.agreements(nil)) }
            case .topic(let form) where end > atLeast || text.matches.starting(at: start).count == 1:
                offer(end, "topic \(form.key)") { if !$0.topics.contains(form.key) { $0.topics.append(form.key) } }
            case .place, .country:
                guard isAt || end - start > 1 else { continue }
                let words = text.string(start..<end)
                offer(end, "place") { $0.places.append(words) }
            case .trigger(let form) where (form.frame == .verb || form.frame == .noun) && end - start > 1:
                let type = form.type
                offer(end, "\(type.rawValue)") { parts in
                    if type == .meeting {
                        parts.signs.insert(.meet)
                    } else if type == .signing {
                        parts.signs.insert(.sign)
                    } else if !parts.types.contains(type) {
                        parts.types.append(type)
                    }
                }
            case .rank, .honorific: offer(end, "title") { _ in }
            default: break
            }
        }
        guard let best, best.end >= atLeast else { return nil }
        // At the same length the question word says more, but for a country ("Anh" is no "anh") and the like.
        if best.end == atLeast, best.meaning == "title" || best.meaning == "place" || best.meaning.hasPrefix("topic") {
            return nil
        }
        return best
    }

    /// "tuyên bố chung Việt Nam-Hoa Kỳ": the countries have to be read as well.
    private func holdsState(_ tokens: Range<Int>) -> Bool {
        tokens.dropFirst().contains { text.matches.state(at: $0, inPair: false) != nil }
    }

    /// Countries from here on, with dashes between: "Việt Nam – Anh", "Việt-Mỹ", "US-Vietnam".
    private func states(at start: Int, limit: Int) -> (end: Int, codes: [CountryCode])? {
        guard let first = state(at: start, inPair: false) ?? state(at: start, inPair: true) else { return nil }
        var codes = [first.code]
        var end = first.end
        while end < limit, text.isDash(end), let next = state(at: end + 1, inPair: true) {
            codes.append(next.code)
            end = next.end
        }
        // "Việt" alone is no country; "Việt Trung" without a dash is still a pair.
        if codes.count == 1, state(at: start, inPair: false) == nil {
            guard let next = state(at: end, inPair: true) else { return nil }
            codes.append(next.code)
            end = next.end
        }
        return end <= limit ? (end, codes) : nil
    }

    private func state(at token: Int, inPair: Bool) -> (end: Int, code: CountryCode)? {
        guard token < text.count else { return nil }
        if let found = text.matches.state(at: token, inPair: inPair) {
            // "Ấn Độ Dương" is no "Ấn Độ".
            if let place = text.matches.place(at: token), place.tokens.upperBound > found.tokens.upperBound,
                place.value.country != found.value
            {
                return nil
            }
            return (found.tokens.upperBound, found.value)
        }
        // A bare code in capitals.
        let typed = text.typed.string(token)
        guard typed.utf8.count == 2, text.typed.tokens[token].isAllCapitals, let code = Self.codes[typed] else {
            return nil
        }
        return (token + 1, code)
    }

    private static let codes: [String: CountryCode] = Dictionary(
        uniqueKeysWithValues: [
            "GB", "VN", "JP", "CN", "KR", "IN", "FR", "DE", "RU", "AU", "LA", "KH", "TH", "SG", "PH", "ID", "MY", "CA",
            "IT",
            "NZ", "CU", "BY", "IL", "NL", "ES", "PL", "CZ", "UA", "TR", "PK", "BN", "MM", "EU",
        ].map { ($0, CountryCode($0)) })

    /// The ministry or the service that belongs to a post: "Bộ trưởng" + "Bộ Quốc phòng", "Tư lệnh" + "Hải quân".
    private func postEnd(_ end: Int) -> Int {
        var end = end
        var next = end
        if ["of", "of the", "for", "bộ", "bo", "the"].contains(text.word(next)) { next += 1 }
        if text.word(next) == "the" { next += 1 }
        if let organisation = text.matches.organisation(at: end) {
            end = organisation.tokens.upperBound
        } else if next > end, let organisation = text.matches.organisation(at: next) {
            end = organisation.tokens.upperBound
        } else {
            for phrase in Self.fields where text.has(phrase, at: end) || text.has(phrase, at: next) {
                end = (text.has(phrase, at: end) ? end : next) + phrase.count
                break
            }
        }
        return end
    }

    private static let fields: [[String]] = [
        ["quốc", "phòng"], ["quoc", "phong"], ["ngoại", "giao"], ["ngoai", "giao"], ["công", "an"], ["cong", "an"],
        ["hải", "quân"], ["hai", "quan"], ["không", "quân"], ["khong", "quan"], ["lục", "quân"], ["luc", "quan"],
        ["defence"], ["defense"], ["foreign", "affairs"], ["navy"], ["army"], ["air", "force"],
    ]
}

/// Reads the number of a session: "lần thứ tư", "lần 4", "the 4th", "fourth".
enum QuestionEdition {
    private static let words: [String: Int] = [
        "nhất": 1, "nhat": 1, "hai": 2, "ba": 3, "tư": 4, "tu": 4, "bốn": 4, "bon": 4, "năm": 5, "nam": 5, "sáu": 6,
        "sau": 6, "bảy": 7, "bay": 7, "tám": 8, "tam": 8, "chín": 9, "chin": 9, "mười": 10, "muoi": 10,
    ]
    private static let ordinals: [String: Int] = [
        "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10,
        "eleventh": 11, "twelfth": 12,
    ]

    static func edition(at token: Int, in text: QuestionText) -> (number: Int, tokens: Range<Int>)? {
        let word = text.word(token)
        if ["lần", "lan", "kỳ", "edition", "session"].contains(word)
            || (word == "ky" && text.read.number(token + 1) != nil)
        {
            var next = token + 1
            if ["thứ", "thu"].contains(text.word(next)) { next += 1 }
            if let number = text.read.number(next), (1..<200).contains(number) { return (number, token..<next + 1) }
            // "lần nhất" is none, "lần thứ nhất" is the first.
            guard next > token + 1, let number = words[text.word(next)] else { return nil }
            if number == 10, let ones = words[text.word(next + 1)], ones < 10 {
                return (10 + ones, token..<next + 2)
            }
            return (number, token..<next + 1)
        }
        if let number = text.read.number(token), (1..<200).contains(number),
            ["st", "nd", "rd", "th"].contains(text.word(token + 1)), !text.read.tokens[token + 1].hasSpaceBefore
        {
            return (number, token..<token + 2)
        }
        return ordinals[word].map { ($0, token..<token + 1) }
    }
}
