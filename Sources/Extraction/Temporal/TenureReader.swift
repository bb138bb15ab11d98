import Lexicon
import SourceText

/// Finds known holders of offices of whom a sentence tells that they took office, and when: "kể từ khi Tổng thống Duterte nhậm
/// chức hồi tháng 6".
struct TenureReader {
    let text: SourceText
    let matches: LexicalMatches
    let milestones: MilestoneReader
    /// Where the words for taking office stand.
    let takings: [Int]

    /// How many tokens may lie between the name and the words for taking office.
    private static let reach = 6

    /// What one sentence tells, in time proportional to its length.
    ///
    /// - Parameter times: The times that the sentence tells.
    /// - Returns: The days on which office was taken, where the sentence says when, and the holders, where it does not.
    func read(
        _ tokens: Range<Int>, number: Int, times: ArraySlice<PublicationSearch.Item>
    ) -> (milestones: [Milestone], holders: [PublicationSearch.Holder]) {
        var found: (milestones: [Milestone], holders: [PublicationSearch.Holder]) = ([], [])
        for token in takings where tokens.contains(token) && token + 1 < tokens.upperBound {
            guard let name = name(around: token, in: tokens) else { continue }
            let terms = terms(of: name)
            guard !terms.isEmpty else { continue }
            let words = min(name.lowerBound, token)..<max(name.upperBound, token + 2)
            // "trước khi nhậm chức" may be long ago or to come.
            let before = max(tokens.lowerBound, words.lowerBound - 5)..<words.lowerBound
            if before.contains(where: { text.word($0) == "trước" && text.word($0 + 1) == "khi" }) { continue }
            // "giữa tháng 1, kể từ khi ông nhậm chức, …": what stands before is the day of something else.
            let isClause = before.contains { text.word($0) == "khi" }
            let own = isClause ? times.drop { $0.mention.tokens.lowerBound < words.lowerBound && !isCount($0) } : times
            var spans: [Milestone.Span] = []
            for term in terms {
                var span = Milestone.Span(first: term.first, last: term.first, kind: .planned, told: .named)
                guard let told = milestones.told(span, words, tokens, own) else { return found }
                span.told = told
                if told != .named { spans.append(span) }
            }
            let dated = spans.filter(\.isDated)
            if !dated.isEmpty { spans = dated }
            if spans.isEmpty {
                found.holders.append(
                    PublicationSearch.Holder(
                        name: text.string(name), terms: terms, sentence: max(number, 4), standing: .sitting))
            } else {
                found.milestones.append(Milestone(form: text.string(words), spans: spans, sentence: number))
            }
        }
        return found
    }

    /// Where "nhậm chức", "lên nắm quyền" or "lên cầm quyền" stand, found in one pass over the tokens.
    static func takings(_ text: SourceText) -> [Int] {
        var found: [Int] = []
        text.tokens.withUnsafeBufferPointer { tokens in
            text.bytes.withUnsafeBufferPointer { bytes in
                for index in tokens.indices.dropLast() {
                    // A glance at the length and the last letter, since every token of every text is asked.
                    let length = tokens[index].end - tokens[index].start
                    guard 5...6 ~= length, bytes[Int(tokens[index].end) - 1] | 0x20 == UInt8(ascii: "m") else {
                        continue
                    }
                    switch text.word(index) {
                    case "nhậm": if text.word(index + 1) == "chức" { found.append(index) }
                    case "nắm", "cầm":
                        if index > 0, text.word(index - 1) == "lên", text.word(index + 1) == "quyền" {
                            found.append(index)
                        }
                    default: continue
                    }
                }
            }
        }
        return found
    }

    /// "một năm sau khi", "ba tháng kể từ khi".
    private func isCount(_ item: PublicationSearch.Item) -> Bool {
        switch item.mention.expression {
        case .duration, .fromToday: true
        default: false
        }
    }

    /// The nearest name before the words in their clause, or behind them.
    private func name(around token: Int, in tokens: Range<Int>) -> Range<Int>? {
        var position = token - 1
        // "ông Duterte, người nhậm chức".
        if text.word(position) == "người" { position -= 1 }
        if position > tokens.lowerBound, text.isMark(position, ",") { position -= 1 }
        while position >= max(tokens.lowerBound, token - Self.reach - 4) {
            if text.isMark(position, ",") { break }
            if matches.has(.office, at: position), let name = longest(at: position) {
                // "Donald Trump" stands before "Trump".
                let whole = position > tokens.lowerBound ? longest(at: position - 1) : nil
                let found = whole.map { $0.upperBound == name.upperBound ? $0 : name } ?? name
                return found.upperBound <= token && token - found.upperBound <= Self.reach ? found : nil
            }
            position -= 1
        }
        for position in token + 2..<max(token + 2, min(token + 2 + Self.reach, tokens.upperBound)) {
            if matches.has(.office, at: position), let name = longest(at: position),
                name.upperBound <= tokens.upperBound
            {
                return name
            }
        }
        return nil
    }

    private func longest(at token: Int) -> Range<Int>? {
        matches.starting(at: token).first { $0.kind.meets(.office) }?.tokens
    }

    /// The terms as head of a state or a government; of others, those in their one office.
    private func terms(of name: Range<Int>) -> [OfficeMention.Term] {
        var offices: [OfficeForm] = []
        for match in matches.starting(at: name.lowerBound) where match.kind.meets(.office) && match.tokens == name {
            if case .office(let office) = matches.meaning(match) { offices.append(office) }
        }
        let leading = offices.filter { [.headOfState, .headOfGovernment].contains($0.postClass) }
        if !leading.isEmpty { offices = leading }
        guard let first = offices.first,
            offices.allSatisfy({ $0.country == first.country && (!leading.isEmpty || $0.postClass == first.postClass) })
        else { return [] }
        return offices.compactMap(OfficeReader.term)
    }
}
