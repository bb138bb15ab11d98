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
    /// "phu" of "phu nhân" and "phu quân", as in "A và Phu nhân B".
    private(set) var spouses: [Int] = []
    /// "cầu" of "cầu cảng", as in "Ra đón đoàn tại cầu cảng có A".
    private(set) var quays: [Int] = []
    /// "vòng", as in "vòng thứ hai".
    private(set) var rounds: [Int] = []

    /// "kỳ" and "phiên" of "kỳ họp" and "phiên họp".
    private(set) var sessions: [Int] = []

    init(_ text: SourceText) {
        for index in Self.candidates(text) { add(text, index, of: text.tokens.count) }
    }

    /// The tokens that have the length, the first and the last letter of one of the words: a glance, since every token of every text
    /// is asked.
    private static func candidates(_ text: SourceText) -> [Int] {
        var found: [Int] = []
        text.tokens.withUnsafeBufferPointer { tokens in
            text.bytes.withUnsafeBufferPointer { bytes in
                for index in tokens.indices {
                    let length = tokens[index].end - tokens[index].start
                    guard 3...7 ~= length else { continue }
                    let first = bytes[Int(tokens[index].start)] | 0x20
                    let last = bytes[Int(tokens[index].end) - 1] | 0x20
                    let isCandidate =
                        switch (first, last) {
                        // The last byte of "ự" or "Ự".
                        case (UInt8(ascii: "s"), 0xB0...0xB1): length == 4
                        // The last byte of "ỳ".
                        case (UInt8(ascii: "k"), 0xB3): length == 4
                        case (UInt8(ascii: "p"), UInt8(ascii: "n")): length == 6
                        case (UInt8(ascii: "p"), UInt8(ascii: "u")): length == 3
                        case (UInt8(ascii: "p"), UInt8(ascii: "a")): length == 5
                        case (UInt8(ascii: "c"), UInt8(ascii: "u")), (UInt8(ascii: "v"), UInt8(ascii: "g")): length == 5
                        case (UInt8(ascii: "n"), UInt8(ascii: "m")), (UInt8(ascii: "n"), UInt8(ascii: "c")): length == 7
                        default: false
                        }
                    if isCandidate { found.append(index) }
                }
            }
        }
        return found
    }

    private mutating func add(_ text: SourceText, _ index: Int, of count: Int) {
        switch text.word(index) {
        case "sự": nominals.append(index)
        case "phu": spouses.append(index)
        case "phía": sides.append(index)
        case "vòng": rounds.append(index)
        case "kỳ" where index + 1 < count, "phiên" where index + 1 < count:
            if text.word(index + 1) == "họp" { sessions.append(index) }
        case "cầu" where index + 1 < count: if text.word(index + 1) == "cảng" { quays.append(index) }
        case "nhiệm" where index > 0:
            switch text.word(index - 1) {
            case "tiền", "kế": successions.append(index)
            default: break
            }
        case "nước" where index + 1 < count:
            switch text.word(index + 1) {
            case "bạn", "chủ", "sở", "này": unnamedStates.append(index)
            default: break
            }
        default: break
        }
    }
}
