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
        for index in text.tokens.indices { add(text, index, of: text.tokens.count) }
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
