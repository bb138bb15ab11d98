import KnowledgeModel

/// Which documents are one story: the same article from two outlets, or with a paragraph more.
///
/// Each keeps its place as a source; as witnesses they count once, for the second has only the words of the first. Two
/// documents are one story when most of the runs of four words in the shorter are also in the other.
struct Stories {
    /// For each document the first one of its story.
    private(set) var first: [Int]
    /// For each document a name of its story that does not hang on the other stories.
    private(set) var names: [String] = []

    /// Time and memory grow with the length of the texts; a document that claims nothing is not looked at.
    init(_ records: [ExtractionRecord]) {
        first = Array(records.indices)
        var seen: [UInt64: [Int32]] = [:]
        var sizes = [Int](repeating: 0, count: records.count)
        for (place, record) in records.enumerated() where !(record.events.isEmpty && record.agreements.isEmpty) {
            let shingles = Self.shingles(record.document)
            sizes[place] = shingles.count
            var shared: [Int32: Int] = [:]
            for shingle in shingles {
                let others = seen[shingle] ?? []
                for other in others { shared[other, default: 0] += 1 }
                // What very many articles share, such as a ministry's full name, tells no two of them apart.
                if others.count < Self.crowd { seen[shingle, default: []].append(Int32(place)) }
            }
            for (other, count) in shared {
                // Two who read one text are two witnesses of what it says.
                guard records[Int(other)].extractorName == record.extractorName else { continue }
                let least = min(shingles.count, sizes[Int(other)])
                if count >= Self.least, Double(count) >= Self.share * Double(least) { join(place, Int(other)) }
            }
        }
        for place in first.indices { first[place] = root(place) }
        names = first.map { records[$0].document.sha256 + " " + records[$0].extractorName }
    }

    private static let crowd = 64
    private static let least = 4
    private static let share = 0.6

    private func root(_ place: Int) -> Int {
        var place = place
        while first[place] != place { place = first[place] }
        return place
    }

    private mutating func join(_ a: Int, _ b: Int) {
        let (x, y) = (root(a), root(b))
        first[max(x, y)] = min(x, y)
    }

    /// One in eight of the runs of four words in the article, by their hashes, so that every document chooses alike.
    static func shingles(_ document: Document) -> Set<UInt64> {
        var chosen: Set<UInt64> = []
        var text = document.text
        text.withUTF8 { bytes in
            var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
            var count = 0
            var word: UInt64 = 0
            var scalar = 0
            for index in 0...bytes.count {
                let byte = index < bytes.count ? bytes[index] : 0x20
                if byte & 0xC0 != 0x80 { scalar += 1 }
                if scalar <= document.body.start { continue }
                if index < bytes.count, scalar > document.body.end { break }
                let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
                if small &- 0x61 < 26 || small &- 0x30 < 10 || (byte >= 0x80 && byte != 0xE2) {
                    word = (word ^ UInt64(small)) &* 0x100_0000_01B3
                    continue
                }
                guard word != 0 else { continue }
                words = (words.1, words.2, words.3, word)
                word = 0
                count += 1
                guard count >= 4 else { continue }
                var hash = words.0
                for next in [words.1, words.2, words.3] { hash = (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15 ^ next }
                hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
                hash ^= hash >> 32
                if hash & 7 == 0 { chosen.insert(hash) }
            }
        }
        return chosen
    }
}
