import SourceText

/// A name as people type it.
struct NameQuery: Hashable {
    struct Word: Hashable {
        var marked: String
        var folded: String
    }

    var words: [Word]
    /// Whether the writer typed marks anywhere, so that the words without them mean to have none.
    var hasMarks: Bool

    init(_ text: String) {
        words = Self.words(text)
        hasMarks = SearchFolding.hasMarks(text)
    }

    private init(words: [Word], hasMarks: Bool) {
        self.words = words
        self.hasMarks = hasMarks
    }

    private static func words(_ text: String) -> [Word] {
        SearchIndex.words(text).map { Word(marked: $0.marked, folded: SearchIndex.folded($0.marked)) }
    }

    /// The query as it stands, and then with one more word of a rank, post or honorific left off its beginning: they may
    /// be part of a name ("Trung", "Đô"), so a match that needs them comes first.
    var readings: [NameQuery] {
        var result = [self]
        var rest = words[...]
        while let first = rest.first, Self.titleWords.contains(first.folded), rest.count > 1 {
            rest = rest.dropFirst()
            // What is left decides anew: the marks may all have been in the title.
            let remaining = Array(rest)
            result.append(
                NameQuery(words: remaining, hasMarks: remaining.contains { SearchFolding.hasMarks($0.marked) }))
        }
        return result
    }

    /// Whether every word stands in the name, each as often as it was typed.
    func isPart(of name: String) -> Bool { unmatched(in: name) != nil }

    /// Whether the words are the name, in whatever order.
    func isWhole(_ name: String) -> Bool { unmatched(in: name) == 0 }

    /// The number of words of the name that the query leaves out; nil if the query has others.
    private func unmatched(in name: String) -> Int? {
        var left = Self.words(name)
        for word in words {
            guard
                let index = left.firstIndex(where: {
                    hasMarks ? $0.marked == word.marked : $0.folded == word.folded
                })
            else { return nil }
            left.remove(at: index)
        }
        return left.count
    }

    /// Words of ranks, posts and honorifics, folded.
    private static let titleWords: Set<String> = Set(
        """
        dai thuong trung thieu chuan tuong ta uy do doc pho de de giao su tien si bac thac si ong ba anh chi dong chi ngai
        quy cuu bo truong thu tong chu tich vien tu lenh tham muu chinh uy nguyen soai hoang cong quoc vu khanh nam tuoc
        quan mr mrs ms miss dr sir lord lady dame hon prof general gen lieutenant lt major maj brigadier brig admiral adm
        vice rear colonel col captain capt commander cmdr marshal air chief minister secretary state prime president
        deputy former ambassador
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
