import Lexicon
import SourceText

/// Whether the words around a date tell of what was or of what is to come.
enum Tense: Sendable, Hashable {
    case past, future, unknown
}

/// Reads the tense of the clause in which a date stands.
struct TenseReader {
    private let words: TimeText

    init(_ words: TimeText) { self.words = words }

    /// The tense around a mention: its own words first, then the clause before it, then what follows in the sentence.
    ///
    /// - Parameters:
    ///   - bounds: The tokens between the mentions before and after it in the sentence.
    func tense(of mention: RawMention, within bounds: Range<Int>) -> Tense {
        switch mention.direction {
        case .back: return .past
        case .ahead: return .future
        case nil: break
        }
        let start = mention.tokens.lowerBound
        // "hồi tháng 3", "hôm 8/3" look back.
        if let hoi = words.wordBefore(start, .past), hoi.word.end - Int32(hoi.start) == 1 { return .past }
        if let head = words.word(start, .day), head.value == 2 { return .past }
        var position = start - 1
        while position >= bounds.lowerBound {
            if words.isMark(position, ",") || words.isMark(position, ";") || words.isMark(position, ":") { break }
            if let tense = tense(at: position) {
                // "hủy kế hoạch dự kiến ngày 28/8" may be over.
                guard tense == .future else { return tense }
                let rest = mention.tokens.upperBound..<max(mention.tokens.upperBound, bounds.upperBound)
                return isCancelled(before: position) || isCalledOff(rest) ? .unknown : tense
            }
            // "mời B thăm C vào tháng 10", though not "theo lời mời".
            if words.text.word(position) == "mời", position > bounds.lowerBound,
                !["lời", "giấy", "thư", "khách"].contains(words.text.word(position - 1))
            {
                return .future
            }
            position -= 1
        }
        position = mention.tokens.upperBound
        // "nhậm chức vào tháng 1/2017 và sẽ tái tranh cử": the second verb has a time of its own.
        if position < bounds.upperBound, words.text.word(position) == "và" { return .unknown }
        while position < bounds.upperBound {
            // "Ngày 20/10, A được trấn an rằng B sẽ nhận tàu": what is told has a time of its own.
            let word = words.text.tokens[position]
            if words.isMark(position, ";") || word.end - word.start == 6 && words.text.word(position) == "rằng" {
                break
            }
            if let tense = tense(at: position) { return tense }
            position += 1
        }
        return .unknown
    }

    private func isCancelled(before position: Int) -> Bool {
        (max(0, position - 9)..<position).contains { ["hủy", "huỷ", "hoãn"].contains(words.text.word($0)) }
    }

    /// "theo kế hoạch diễn ra ngày 15/6, bị hủy" too.
    private func isCalledOff(_ tokens: Range<Int>) -> Bool {
        tokens.dropLast().contains {
            words.text.word($0) == "bị" && ["hủy", "huỷ", "hoãn"].contains(words.text.word($0 + 1))
        }
    }

    /// "A họp về công tác chuẩn bị S": what is prepared has a time of its own.
    private func isNamed(_ position: Int) -> Bool {
        guard position > 0 else { return false }
        switch words.text.word(position - 1) {
        case "tác", "việc", "khâu", "sự": return true
        default: return false
        }
    }

    private func tense(at position: Int) -> Tense? {
        for word in words.words(at: position) {
            switch word.kind {
            case .trap: return nil
            case .past: return .past
            case .future: return isNamed(position) ? nil : .future
            default: continue
            }
        }
        return nil
    }
}
