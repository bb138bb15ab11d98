/// Phrases to be found anywhere in the bytes of a line, in time proportional to its length.
struct Phrases {
    /// By the two bytes that they begin with.
    private let byStart: [UInt16: [[UInt8]]]
    /// One bit for each two bytes: hardly any place of a line begins like a phrase.
    private let starts: [UInt64]

    /// - Parameter phrases: In small letters, of two bytes at least.
    init(_ phrases: [String]) {
        byStart = Dictionary(grouping: phrases.map { Array($0.utf8) }) { UInt16($0[0]) << 8 | UInt16($0[1]) }
        var starts = [UInt64](repeating: 0, count: 1 << 10)
        for start in byStart.keys { starts[Int(start >> 6)] |= 1 << UInt64(start & 63) }
        self.starts = starts
    }

    /// The first place of a phrase that is accepted.
    func first(in line: [UInt8], where accept: (Range<Int>) -> Bool = { _ in true }) -> Range<Int>? {
        starts.withUnsafeBufferPointer { starts in
            line.withUnsafeBufferPointer { line in
                var position = 0
                while position + 1 < line.count {
                    let start = UInt16(line[position]) << 8 | UInt16(line[position + 1])
                    if starts[Int(start >> 6)] >> UInt64(start & 63) & 1 != 0 {
                        for phrase in byStart[start] ?? [] where line[position...].starts(with: phrase) {
                            let place = position..<position + phrase.count
                            if accept(place) { return place }
                        }
                    }
                    position += 1
                }
                return nil
            }
        }
    }
}
