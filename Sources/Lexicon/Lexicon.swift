package import SourceText

/// Every form that the extractor knows, as one trie over syllables.
///
/// Built once, then read by any number of threads. A text is matched in one pass, in time proportional to its length.
package struct Lexicon: Sendable {
    package let vocabulary: Vocabulary
    package let entries: [LexicalEntry]

    /// The trie: a child is found by hashing its parent and the syllable.
    private let children: [UInt64: Int32]
    /// Whether any form starts with the syllable of this number.
    private let starts: [Bool]
    /// For each node, the entries that end there, as a range into `ends`.
    private let endings: [Range<Int32>]
    private let ends: [Int32]
    /// The sort of each entry.
    private let kinds: [LexicalKinds]

    /// Reads the lexicon from files; on forms that stand in several, all meanings are kept, later files' first.
    ///
    /// - Parameter files: Names such as `ranks.tsv` and their texts.
    package init(files: [(name: String, text: String)]) throws(LexiconError) {
        var all: [LexicalEntry] = []
        for file in files { all.append(contentsOf: try LexiconReader.entries(file: file.name, text: file.text)) }
        self.init(entries: all)
    }

    /// Builds the trie over these entries.
    package init(entries: [LexicalEntry]) {
        var vocabulary = Vocabulary()
        var children: [UInt64: Int32] = [:]
        var atNode: [[Int32]] = [[]]
        var firsts: Set<UInt32> = []
        for (index, entry) in entries.enumerated() {
            var node: Int32 = 0
            for (position, id) in Self.syllables(of: entry.form, in: &vocabulary).enumerated() {
                if position == 0 { firsts.insert(id) }
                let key = Self.key(node, id)
                if let child = children[key] {
                    node = child
                } else {
                    let child = Int32(atNode.count)
                    atNode.append([])
                    children[key] = child
                    node = child
                }
            }
            if node != 0 { atNode[Int(node)].append(Int32(index)) }
        }
        var ends: [Int32] = []
        var endings: [Range<Int32>] = []
        for list in atNode {
            let start = Int32(ends.count)
            ends.append(contentsOf: list.reversed())
            endings.append(start..<Int32(ends.count))
        }
        var starts = [Bool](repeating: false, count: vocabulary.count)
        for id in firsts { starts[Int(id)] = true }
        self.vocabulary = vocabulary
        self.entries = entries
        self.children = children
        self.starts = starts
        self.endings = endings
        self.ends = ends
        kinds = entries.map(\.meaning.kind)
    }

    private static func key(_ node: Int32, _ id: UInt32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(id)
    }

    /// A form's syllables as a text's tokens would be.
    private static func syllables(of form: String, in vocabulary: inout Vocabulary) -> [UInt32] {
        // Cut with an empty vocabulary first: only the tokens' places are needed.
        let text = SourceText(form, vocabulary: Vocabulary())
        return text.tokens.indices.map { vocabulary.insert(text.string($0)) }
    }

    /// Matches every form at every place of the text.
    package func match(_ text: SourceText) -> LexicalMatches {
        var matches: [LexicalMatch] = []
        var firstAt = [Int32](repeating: 0, count: text.tokens.count + 1)
        var kindsAt = [LexicalKinds](repeating: [], count: text.tokens.count + 1)
        let tokens = text.tokens
        for start in tokens.indices {
            firstAt[start] = Int32(matches.count)
            let id = tokens[start].id
            guard id != Vocabulary.unknown, starts[Int(id)] else { continue }
            var node: Int32 = 0
            var position = start
            let begin = matches.count
            while position < tokens.count, tokens[position].id != Vocabulary.unknown,
                let child = children[Self.key(node, tokens[position].id)]
            {
                node = child
                position += 1
                for slot in endings[Int(node)] {
                    let entry = ends[Int(slot)]
                    if fits(entries[Int(entry)], text, start..<position) {
                        matches.append(LexicalMatch(start: Int32(start), end: Int32(position), entry: entry))
                        kindsAt[start].formUnion(kinds[Int(entry)])
                    }
                }
            }
            if matches.count - begin > 1 {
                // Longest first, and the files' order among equals.
                matches[begin...].sort { ($1.end, $0.order) < ($0.end, $1.order) }
            }
        }
        firstAt[tokens.count] = Int32(matches.count)
        return LexicalMatches(matches: matches, firstAt: firstAt, kindsAt: kindsAt, entries: entries)
    }

    private func fits(_ entry: LexicalEntry, _ text: SourceText, _ range: Range<Int>) -> Bool {
        switch entry.letterCase {
        case .any: true
        case .capital: text.tokens[range.lowerBound].isCapitalised || !text.tokens[range.lowerBound].isWord
        case .exact: text.string(range) == entry.form
        }
    }
}

/// A form found in a text.
package struct LexicalMatch: Sendable, Hashable {
    package let start: Int32
    package let end: Int32
    /// An index into the lexicon's entries.
    package let entry: Int32

    var order: Int32 { -entry }
    @usableFromInline
    package var tokens: Range<Int> { Int(start)..<Int(end) }
}

/// All matches in a text, by the token at which they start.
package struct LexicalMatches: Sendable {
    package let matches: [LexicalMatch]
    private let firstAt: [Int32]
    private let kindsAt: [LexicalKinds]
    package let entries: [LexicalEntry]

    init(matches: [LexicalMatch], firstAt: [Int32], kindsAt: [LexicalKinds], entries: [LexicalEntry]) {
        self.matches = matches
        self.firstAt = firstAt
        self.kindsAt = kindsAt
        self.entries = entries
    }

    /// The matches that start at this token, longest first.
    @usableFromInline
    package func starting(at token: Int) -> ArraySlice<LexicalMatch> {
        guard token >= 0, token + 1 < firstAt.count else { return [] }
        return matches[Int(firstAt[token])..<Int(firstAt[token + 1])]
    }

    @usableFromInline
    package func meaning(_ match: LexicalMatch) -> LexicalEntry.Meaning { entries[Int(match.entry)].meaning }

    /// Whether a form of any of these sorts starts at the token.
    @usableFromInline
    package func has(_ kinds: LexicalKinds, at token: Int) -> Bool {
        kindsAt.indices.contains(token) && !kindsAt[token].isDisjoint(with: kinds)
    }

    /// The longest match that starts at this token and whose meaning the closure accepts, with what it returns.
    ///
    /// - Parameter kinds: The sorts that the closure can accept; where none of them starts, it is not asked.
    // Inlinable, since a generic function called across targets is otherwise not specialised.
    @inlinable
    package func longest<Value>(
        _ kinds: LexicalKinds, at token: Int, where accept: (LexicalEntry.Meaning) -> Value?
    ) -> (tokens: Range<Int>, value: Value)? {
        guard has(kinds, at: token) else { return nil }
        for match in starting(at: token) {
            if let value = accept(meaning(match)) { return (match.tokens, value) }
        }
        return nil
    }
}
