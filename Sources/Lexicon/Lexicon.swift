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
    /// For each node, where the forms that end there start in `ends`; they end where the next node's start.
    private let bounds: [Int32]
    private let ends: [Ending]
    /// The grammar's class of each entry of that sort: asked so often that no meaning is to be copied for it.
    private let functions: [FunctionClass?]

    /// What matching has to know of an entry, apart from the entries so that it touches no string.
    private struct Ending {
        var entry: Int32
        var kind: LexicalKinds
        var letterCase: LexicalEntry.LetterCase
    }

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
        var ends = [Ending](
            repeating: Ending(entry: 0, kind: [], letterCase: .any), count: Int(bounds[trie.count]))
        var next = bounds
        for index in nodes.indices.reversed() where nodes[index] != 0 {
            let node = Int(nodes[index])
            ends[Int(next[node])] = Ending(
                entry: Int32(index), kind: entries[index].meaning.kind, letterCase: entries[index].letterCase)
            next[node] += 1
        }
        let starts = (0..<UInt32(vocabulary.count)).map { trie.child(of: 0, by: $0) ?? 0 }
        self.vocabulary = vocabulary
        self.entries = entries
        self.trie = trie
        self.starts = starts
        self.bounds = bounds
        self.ends = ends
        functions = entries.map { if case .function(let value) = $0.meaning { value } else { nil } }
    }

    /// Matches every form at every place of the text.
    package func match(_ text: SourceText) -> LexicalMatches {
        var matches: [LexicalMatch] = []
        matches.reserveCapacity(text.tokens.count)
        var firstAt = [Int32](repeating: 0, count: text.tokens.count + 1)
        var kindsAt = [LexicalKinds](repeating: [], count: text.tokens.count + 1)
        // Through pointers: every token of every text is looked up.
        text.tokens.withUnsafeBufferPointer { tokens in
            bounds.withUnsafeBufferPointer { bounds in
                for start in tokens.indices {
                    firstAt[start] = Int32(matches.count)
                    var node = starts[Int(tokens[start].id)]
                    guard node != 0 else { continue }
                    var position = start
                    let begin = matches.count
                    var kinds: UInt32 = 0
                    while true {
                        position += 1
                        // Longest first, and the files' order among equals: before those of the node above.
                        var place = begin
                        for slot in Int(bounds[Int(node)])..<Int(bounds[Int(node) + 1]) {
                            let end = ends[slot]
                            guard fits(end, text, start..<position) else { continue }
                            let match = LexicalMatch(
                                start: Int32(start), end: Int32(position), entry: end.entry, kind: end.kind)
                            if place == matches.count {
                                matches.append(match)
                            } else {
                                matches.insert(match, at: place)
                            }
                            place += 1
                            kinds |= end.kind.rawValue
                        }
                        guard position < tokens.count, tokens[position].id != Vocabulary.unknown,
                            let child = trie.child(of: node, by: tokens[position].id)
                        else { break }
                        node = child
                    }
                    kindsAt[start] = LexicalKinds(rawValue: kinds)
                }
            }
        }
        firstAt[text.tokens.count] = Int32(matches.count)
        return LexicalMatches(
            matches: matches, firstAt: firstAt, kindsAt: kindsAt, entries: entries, functions: functions)
    }

    private func fits(_ end: Ending, _ text: SourceText, _ range: Range<Int>) -> Bool {
        switch end.letterCase {
        case .any: true
        case .capital: text.tokens[range.lowerBound].isCapitalised || !text.tokens[range.lowerBound].isWord
        case .exact: text.string(range) == entries[Int(end.entry)].form
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
    package let kind: LexicalKinds

    package var tokens: Range<Int> { Int(start)..<Int(end) }
}

// Public, as is what is asked for every token many times over, so that it is inlined in other targets; see `Word`.
/// All matches in a text, by the token at which they start.
public struct LexicalMatches: Sendable {
    package let matches: [LexicalMatch]
    @usableFromInline let firstAt: [Int32]
    @usableFromInline let kindsAt: [LexicalKinds]
    package let entries: [LexicalEntry]
    private let functions: [FunctionClass?]

    init(
        matches: [LexicalMatch], firstAt: [Int32], kindsAt: [LexicalKinds], entries: [LexicalEntry],
        functions: [FunctionClass?]
    ) {
        self.matches = matches
        self.firstAt = firstAt
        self.kindsAt = kindsAt
        self.entries = entries
        self.functions = functions
    }

    /// The matches that start at this token, longest first.
    package func starting(at token: Int) -> ArraySlice<LexicalMatch> { matches[indices(at: token)] }

    /// Where the matches that start at this token stand in `matches`.
    @inlinable
    @inline(__always)
    public func indices(at token: Int) -> Range<Int> {
        guard token >= 0, token + 1 < firstAt.count else { return 0..<0 }
        return Int(firstAt[token])..<Int(firstAt[token + 1])
    }

    /// The sorts of the forms that start at the token; none where none starts.
    @inlinable
    @inline(__always)
    public func kinds(at token: Int) -> LexicalKinds {
        token >= 0 && token < kindsAt.count ? kindsAt[token] : LexicalKinds(rawValue: 0)
    }

    package func meaning(_ match: LexicalMatch) -> LexicalEntry.Meaning { entries[Int(match.entry)].meaning }

    /// Whether a form of this class of the grammar starts at the token.
    // Not inlined: only here are cases compared as numbers.
    package func isFunction(_ value: FunctionClass, at token: Int) -> Bool {
        guard has(.function, at: token) else { return false }
        for index in indices(at: token) {
            if let own = function(matches[index]), own == value { return true }
        }
        return false
    }

    /// The grammar's class of a match of that sort; nil for one of another.
    func function(_ match: LexicalMatch) -> FunctionClass? { functions[Int(match.entry)] }

    /// Whether a form of any of these sorts starts at the token.
    @inlinable
    @inline(__always)
    public func has(_ kinds: LexicalKinds, at token: Int) -> Bool { self.kinds(at: token).meets(kinds) }

    /// The longest match that starts at this token and whose meaning the closure accepts, with what it returns.
    ///
    /// - Parameter kinds: The sorts that the closure can accept; where none of them starts, it is not asked.
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
