import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Times that are counted from another event: "một ngày sau khi A gặp B", "Hai ngày sau cuộc gặp, A tiếp C".
extension TimeAttachment {
    /// "một ngày sau khi A và B gặp nhau", "hai tuần trước cuộc gặp": so many days before or after the day that the sentence
    /// tells first, else the day under way; nil where the clause itself tells a day, or no count stands before it. What happened
    /// "một ngày sau khi A thăm B" is told before these words.
    func counted(_ sentence: ParsedSentence, trigger index: Int, from today: EDTF?) -> EventDraft.Date? {
        let items = sentence.items
        guard
            let count = items[..<index].lastIndex(where: { item in
                guard case .time(let mention) = item.kind else { return false }
                return article.chronology.mentions[mention].kind == .duration
            }), case .time(let mention) = items[count].kind, count > 0, let sign = sign(behind: count, to: index, items)
        else { return nil }
        let clause = items[(count + 1)...].prefix { $0.mark != .comma && $0.mark != .semicolon }
        guard clause.endIndex > index, !clause.contains(where: { tellsDay($0) }),
            !clause[..<index].contains(where: { $0.trigger?.frame == .verb || $0.trigger?.frame == .noun })
        else { return nil }
        let told = items[..<count].last(where: { tellsDay($0) })
        var anchor = today
        if case .time(let mention)? = told?.kind { anchor = article.chronology.mentions[mention].date }
        guard let anchor, let day = anchor.day else { return nil }
        let days = article.chronology.mentions[mention].days
        guard days != nil || article.chronology.mentions[mention].rule == "some-time" else { return nil }
        var value = PartialDate(day.adding(days: sign * (days ?? 0)))
        // "một tuần trước chuyến thăm" is said of six days, and of nine; "vài ngày sau khi A gặp B" of those about.
        value.isApproximate = days.map { $0 % 7 == 0 } ?? true
        if days == nil { value.day = nil }
        return EventDraft.Date(
            value: EDTF(value), basis: article.chronology.basis,
            reason: "\(days.map(String.init) ?? "some") days \(sign < 0 ? "before" : "after") \(anchor)",
            tokens: items[count].tokens, isInherited: false)
    }

    /// "Một ngày sau cuộc gặp, A tiếp B", "Hai ngày sau khi thăm C hôm 3/5, A gặp B": counted from the day in the opening clause,
    /// else from the event told last; the date as it was found for any other sentence.
    func countedOn(
        _ date: EventDraft.Date?, _ sentence: ParsedSentence, trigger index: Int, last: EDTF?
    ) -> EventDraft.Date? {
        let items = sentence.items
        guard
            let count = items[..<min(index, 3)].firstIndex(where: { item in
                if case .time = item.kind { true } else { false }
            }), case .time(let mention) = items[count].kind, let days = article.chronology.mentions[mention].days,
            let end = items[..<index].firstIndex(where: { $0.mark == .comma }), end > count + 1,
            let sign = sign(behind: count, to: count + 1, items)
        else { return date }
        let clause = items[count..<end]
        if let date, !clause.contains(where: { $0.tokens == date.tokens }) { return date }
        var anchor = last
        if case .time(let mention)? = clause.last(where: { tellsDay($0) })?.kind {
            anchor = article.chronology.mentions[mention].date
        }
        guard let anchor, let day = anchor.day else { return date }
        var value = PartialDate(day.adding(days: -sign * days))
        value.isApproximate = days % 7 == 0
        return EventDraft.Date(
            value: EDTF(value), basis: article.chronology.basis, reason: "\(days) days from \(anchor)",
            tokens: items[count].tokens,
            isInherited: false)
    }

    /// "Vài ngày sau cuộc gặp, A thăm B": counted, but nobody knows how far.
    func isCountedFromOther(_ sentence: ParsedSentence) -> Bool {
        let start = sentence.tokens.lowerBound
        guard sentence.tokens.count > 4, ["vài", "mấy", "ít"].contains(article.text.word(start)) else { return false }
        return ["ngày", "hôm", "tuần", "tháng", "năm"].contains(article.text.word(start + 1))
            && ["sau", "trước"].contains(article.text.word(start + 2))
    }

    /// -1 for what lies before ("một ngày sau khi A gặp B"), 1 for what comes after ("hai ngày trước khi"); nil for other words.
    private func sign(behind count: Int, to trigger: Int, _ items: [Item]) -> Int? {
        let next = items[count + 1]
        guard next.isFunction(.subordinator) || trigger - count <= 3 else { return nil }
        switch article.text.word(items[count].tokens.upperBound) {
        case "sau": return -1
        case "trước": return 1
        default: return nil
        }
    }

    private func tellsDay(_ item: Item) -> Bool {
        guard case .time(let mention) = item.kind else { return false }
        return isUsable(mention) && article.chronology.mentions[mention].date?.day != nil
    }
}
