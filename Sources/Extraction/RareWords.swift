import SourceText

/// Where an article has the few words without which whole rules have nothing to look for, found in one pass over its tokens.
struct RareWords: Sendable {
    /// "phía", as in "về phía Trung Quốc có A".
    private(set) var sides: [Int] = []
    /// "nhiệm" behind "tiền" or "kế".
    private(set) var successions: [Int] = []
    /// "nước" before "bạn", "chủ", "sở" or "này".
    private(set) var unnamedStates: [Int] = []
    /// "sự", as in "với sự tham dự của A".
    private(set) var nominals: [Int] = []

    init(_ text: SourceText) {
        text.tokens.withUnsafeBufferPointer { tokens in
            text.bytes.withUnsafeBufferPointer { bytes in
                for index in tokens.indices {
                    // A glance at length and first letter, since every token of every text is asked.
                    let letter = bytes[Int(tokens[index].start)] | 0x20
                    switch tokens[index].end - tokens[index].start {
                    case 4 where letter == UInt8(ascii: "s") && text.word(index) == "sự": nominals.append(index)
                    case 5 where letter == UInt8(ascii: "p") && text.word(index) == "phía": sides.append(index)
                    case 7 where letter == UInt8(ascii: "n"): add(text, index, of: tokens.count)
                    default: break
                    }
                }
            }
        }
    }

    private mutating func add(_ text: SourceText, _ index: Int, of count: Int) {
        switch text.word(index) {
        case "nhiệm" where index > 0 && ["tiền", "kế"].contains(text.word(index - 1)): successions.append(index)
        case "nước" where index + 1 < count && ["bạn", "chủ", "sở", "này"].contains(text.word(index + 1)):
            unnamedStates.append(index)
        default: break
        }
    }
}
