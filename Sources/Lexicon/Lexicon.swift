package import SourceText

/// Every form that the extractor knows, as one trie over syllables.
///
/// Built once, then read by any number of threads. A text is matched in one pass, in time proportional to its length.
package struct Lexicon: Sendable {
    package let vocabulary: Vocabulary
    package let entries: [LexicalEntry]

    private let trie: SyllableTrie
    /// The root's child by each syllable, or 0: most tokens start no form.
    private let starts: [Int32]
    /// For each node, where the entries that end there start in `ends`; they end where the next node's start.
    private let bounds: [Int32]
    private let ends: [Int32]
    /// The sort and the letter case of each entry, apart from the entries so that matching touches no string.
    private let kinds: [LexicalKinds]
    private let letterCases: [LexicalEntry.LetterCase]

    /// Reads the lexicon from files; on forms that stand in several, all meanings are kept, later files' first.
    ///
    /// - Parameter files: Names such as `ranks.tsv` and their texts.
    package init(files: [(name: String, text: String)]) throws(LexiconError) {
        var all: [LexicalEntry] = []
        // A line is seldom shorter than this; to move the entries as their number grows costs more than to read them.
        all.reserveCapacity(files.reduce(0) { $0 + $1.text.utf8.count / 24 })
        for file in files { try LexiconReader.read(file: file.name, text: file.text, into: &all) }
        self.init(entries: all)
    }

    /// Builds the trie over these entries.
    package init(entries: [LexicalEntry]) {
        var vocabulary = Vocabulary(capacity: entries.count)
        var trie = SyllableTrie(capacity: entries.count * 2)
        var nodes: [Int32] = []
        nodes.reserveCapacity(entries.count)
        for entry in entries {
            var node: Int32 = 0
            vocabulary.insert(syllablesOf: entry.form) { node = trie.insert($0, below: node) }
            nodes.append(node)
        }
        // Entries by node, the later ones first: counted, then put into place.
        var bounds = [Int32](repeating: 0, count: trie.count + 1)
        for node in nodes where node != 0 { bounds[Int(node) + 1] += 1 }
        for node in 0..<trie.count { bounds[node + 1] += bounds[node] }
        var ends = [Int32](repeating: 0, count: Int(bounds[trie.count]))
        var next = bounds
        for index in nodes.indices.reversed() where nodes[index] != 0 {
            let node = Int(nodes[index])
            ends[Int(next[node])] = Int32(index)
            next[node] += 1
        }
        let starts = (0..<UInt32(vocabulary.count)).map { trie.child(of: 0, by: $0) ?? 0 }
        self.vocabulary = vocabulary
        self.entries = entries
        self.trie = trie
        self.starts = starts
        self.bounds = bounds
        self.ends = ends
        kinds = entries.map { $0.meaning.kind }
        letterCases = entries.map { $0.letterCase }
    }

    /// Matches every form at every place of the text.
    package func match(_ text: SourceText) -> LexicalMatches {
        var matches: [LexicalMatch] = []
        matches.reserveCapacity(text.tokens.count)
        var firstAt = [Int32](repeating: 0, count: text.tokens.count + 1)
        var kindsAt = [LexicalKinds](repeating: [], count: text.tokens.count + 1)
        let tokens = text.tokens
        for start in tokens.indices {
            firstAt[start] = Int32(matches.count)
            let id = tokens[start].id
            var node = starts[Int(id)]
            guard node != 0 else { continue }
            var position = start
            let begin = matches.count
            while true {
                position += 1
                // Longest first, and the files' order among equals: before those of the node above.
                var place = begin
                for slot in Int(bounds[Int(node)])..<Int(bounds[Int(node) + 1]) {
                    let entry = ends[slot]
                    let kind = kinds[Int(entry)]
                    if fits(Int(entry), text, start..<position) {
                        matches.insert(
                            LexicalMatch(start: Int32(start), end: Int32(position), entry: entry, kind: kind),
                            at: place)
                        place += 1
                        kindsAt[start] = LexicalKinds(rawValue: kindsAt[start].rawValue | kind.rawValue)
                    }
                }
                guard position < tokens.count, tokens[position].id != Vocabulary.unknown,
                    let child = trie.child(of: node, by: tokens[position].id)
                else { break }
                node = child
            }
        }
        firstAt[tokens.count] = Int32(matches.count)
        return LexicalMatches(matches: matches, firstAt: firstAt, kindsAt: kindsAt, entries: entries)
    }

    private func fits(_ entry: Int, _ text: SourceText, _ range: Range<Int>) -> Bool {
        switch letterCases[entry] {
        case .any: true
        case .capital: text.tokens[range.lowerBound].isCapitalised || !text.tokens[range.lowerBound].isWord
        case .exact: text.string(range) == entries[entry].form
        }
    }
}

/// A form found in a text.
package struct LexicalMatch: Sendable, Hashable {
    package let start: Int32
    package let end: Int32
    /// An index into the lexicon's entries.
    package let entry: Int32
    /// The sort of the entry's meaning.
    @usableFromInline
    package let kind: LexicalKinds

    @usableFromInline
    package var tokens: Range<Int> { Int(start)..<Int(end) }
}

/// All matches in a text, by the token at which they start.
// What is small is always inlined: it is asked for every token many times over.
package struct LexicalMatches: Sendable {
    package let matches: [LexicalMatch]
    @usableFromInline let firstAt: [Int32]
    @usableFromInline let kindsAt: [LexicalKinds]
    package let entries: [LexicalEntry]

    init(matches: [LexicalMatch], firstAt: [Int32], kindsAt: [LexicalKinds], entries: [LexicalEntry]) {
        self.matches = matches
        self.firstAt = firstAt
        self.kindsAt = kindsAt
        self.entries = entries
    }

    /// The matches that start at this token, longest first.
    @inlinable
    package func starting(at token: Int) -> ArraySlice<LexicalMatch> { matches[indices(at: token)] }

    /// Where the matches that start at this token stand in `matches`.
    @inlinable
    @inline(__always)
    package func indices(at token: Int) -> Range<Int> {
        guard token >= 0, token + 1 < firstAt.count else { return 0..<0 }
        return Int(firstAt[token])..<Int(firstAt[token + 1])
    }

    /// The sorts of the forms that start at the token; none where none starts.
    @inlinable
    @inline(__always)
    package func kinds(at token: Int) -> LexicalKinds {
        token >= 0 && token < kindsAt.count ? kindsAt[token] : LexicalKinds(rawValue: 0)
    }

    @inlinable
    @inline(__always)
    package func meaning(_ match: LexicalMatch) -> LexicalEntry.Meaning { entries[Int(match.entry)].meaning }

    /// Whether a form of any of these sorts starts at the token.
    @inlinable
    @inline(__always)
    package func has(_ kinds: LexicalKinds, at token: Int) -> Bool { self.kinds(at: token).meets(kinds) }

    /// The longest match that starts at this token and whose meaning the closure accepts, with what it returns.
    ///
    /// - Parameter kinds: The sorts that the closure can accept; where none of them starts, it is not asked.
    // Inlinable, since a generic function called across targets is otherwise not specialised.
    @inlinable
    package func longest<Value>(
        _ kinds: LexicalKinds, at token: Int, where accept: (LexicalEntry.Meaning) -> Value?
    ) -> (tokens: Range<Int>, value: Value)? {
        guard has(kinds, at: token) else { return nil }
        for index in indices(at: token) where matches[index].kind.meets(kinds) {
            if let value = accept(meaning(matches[index])) { return (matches[index].tokens, value) }
        }
        return nil
    }
}
