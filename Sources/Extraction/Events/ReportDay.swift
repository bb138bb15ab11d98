import KnowledgeModel
import Lexicon
import SourceText

extension Article {
    /// The word of speech of a time that dates what somebody says and nothing else: "phát biểu hôm 15/6", "KCNA ngày 3/6 đưa tin", "Ngày 26/2, Bộ
    /// Ngoại giao cho biết". "Ngày 5/6 phát biểu tại hội nghị" is a day of the conference.
    func report(of mention: TimeMention) -> Range<Int>? {
        let sentence = text.sentences[mention.sentence].tokens
        let start = mention.tokens.lowerBound
        for before in [start - 1, start - 2, start - 3] where before >= sentence.lowerBound {
            guard let word = says(at: before), word.upperBound >= start - 1, word.upperBound <= start else { continue }
            return isPlace(behind: mention.tokens.upperBound) ? nil : word
        }
        // What follows the time: a word of speech before any event's word.
        var isFirst = true
        var position = mention.tokens.upperBound
        while position < min(sentence.upperBound, mention.tokens.upperBound + 24) {
            if text.isMark(position, ",") {
                guard isFirst else { return nil }
            } else if matches.has(.trigger, at: position) && text.word(position - 1) != "thư"
                || text.isMark(position, ";")
            {
                return nil
            } else if let word = says(at: position) {
                return isPlace(behind: word.upperBound) ? nil : word
            }
            isFirst = false
            position += 1
        }
        return nil
    }

    private func says(at token: Int) -> Range<Int>? {
        if let word = function(at: token), word.value == .say { return word.tokens }
        let pair = token..<min(token + 2, text.tokens.count)
        return says(["cảnh", "báo"], in: pair) || says(["xác", "nhận"], in: pair) || says(["phỏng", "vấn"], in: pair)
            ? pair : nil
    }

    /// "phát biểu tại", "phát biểu ý kiến", "nói trong": where somebody speaks may be told as well.
    private func isPlace(behind token: Int) -> Bool {
        var token = token
        // "chiều 15/10 (giờ địa phương) tại trụ sở".
        if text.isMark(token, "("), let end = (token..<token + 6).first(where: { text.isMark($0, ")") }) {
            token = end + 1
        }
        if says(["ý", "kiến"], in: token..<min(token + 2, text.tokens.count)) { return true }
        return isWord(token) && ["tại", "trong", "với", "ở", "khi", "bên"].contains(text.word(token))
    }
}

extension PeopleRegister {
    /// Whom the tokens before a word of speech name last, with no comma behind: who spoke.
    func speakers(before words: Range<Int>, from start: Int, in text: SourceText) -> Set<Int> {
        var last: (end: Int, entry: Int)?
        for (index, entry) in entries.enumerated() {
            for mention in entry.mentions
            where mention.tokens.lowerBound >= start && mention.tokens.upperBound <= words.lowerBound
                && mention.tokens.upperBound > last?.end ?? 0
            {
                last = (mention.tokens.upperBound, index)
            }
        }
        guard let last, !(last.end..<words.lowerBound).contains(where: { text.isMark($0, ",") }) else { return [] }
        return [last.entry]
    }
}
