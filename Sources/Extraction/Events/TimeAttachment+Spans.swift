import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Times that last: from when to when, or until when.
extension TimeAttachment {
    /// A visit's span where the sentence gives its first day and, as "kéo dài đến ngày 26/5" or "kéo dài 4 ngày", its end; or
    /// its end alone, when it starts on the day that the story tells.
    ///
    /// - Parameter isLasting: Whether only "kéo dài" makes a length that of the event.
    func span(
        _ date: EventDraft.Date, in sentence: ParsedSentence, trigger: Range<Int>, start: EDTF?, isLasting: Bool = false
    ) -> EventDraft.Date {
        guard let tokens = date.tokens, date.value.end == nil, let day = date.value.day else { return date }
        let mentions = article.chronology.mentions(in: sentence.sentence)
        if let ended = endedSpan(date, trigger: trigger, sentence) { return ended }
        if let whole = mentions.first(where: { mention in
            guard mention.kind == .span, let length = mention.date?.length, length <= 31,
                mention.date?.contains(date.value) == true
            else { return false }
            // "Ngày 4/12, A và B chủ trì kỳ họp, trong chuyến thăm C từ ngày 3 - 5/12": the days of the visit.
            return !isLasting || !isOfVisit(mention.tokens, behind: trigger, sentence)
        }), let value = whole.date {
            var result = date
            (result.value, result.basis, result.reason, result.tokens) = (
                value, whole.basis, whole.reason, whole.tokens
            )
            return result
        }
        var first = day
        var last: CivilDay?
        if mentions.contains(where: { $0.tokens == tokens && $0.bound == .until }) {
            guard let begin = start?.bounds?.first else { return date }
            (first, last) = (begin, day)
        } else if let end = mentions.first(where: { $0.bound == .until && $0.tokens != tokens }) {
            last = end.date?.day
            if last == nil, let month = end.date, isEnd(end), month.end == nil, let bounds = month.bounds,
                (1...12).contains(month.start.month ?? 0), day < bounds.first, bounds.last.number - day.number <= 200
            {
                var result = date
                result.value = EDTF(PartialDate(day), to: month.start)
                result.reason += "; it ends in \(month)"
                return result
            }
        } else if let length = mentions.first(where: {
            $0.kind == .duration && $0.days != nil && (!isLasting || lasts($0))
        })?
        .days {
            last = day.adding(days: length - 1)
        }
        guard let last, first < last, last.number - first.number <= 31 else { return date }
        var result = date
        result.value = EDTF(PartialDate(first), to: PartialDate(last))
        result.reason += "; from \(PartialDate(first)) to \(PartialDate(last)) by the words for its length"
        return result
    }

    func isOfVisit(_ span: Range<Int>, behind trigger: Range<Int>, _ sentence: ParsedSentence) -> Bool {
        sentence.items.contains { item in
            item.trigger?.type == .visit && item.tokens.lowerBound >= trigger.upperBound
                && item.tokens.upperBound <= span.lowerBound
        }
    }

    /// "Sáng 9/8, A rời C, kết thúc tốt đẹp chuyến thăm bắt đầu từ ngày 5/8": the day that opens the sentence is the last one.
    func endedSpan(
        _ date: EventDraft.Date, trigger: Range<Int>, _ sentence: ParsedSentence
    ) -> EventDraft.Date? {
        let mentions = article.chronology.mentions(in: sentence.sentence)
        let before = max(sentence.tokens.lowerBound, trigger.lowerBound - 4)..<trigger.upperBound
        guard article.says(["kết", "thúc"], in: before),
            let end = mentions.first(where: { $0.tokens.lowerBound < trigger.lowerBound && $0.bound == .at }),
            let last = end.date?.day, end.kind == .point || end.kind == .anaphoric
        else { return nil }
        var first: CivilDay?
        if let begin = mentions.first(where: { $0.bound == .from && $0.tokens.lowerBound > trigger.lowerBound }) {
            first = begin.date?.day
        } else if let days = mentions.first(where: { $0.kind == .duration && $0.days != nil })?.days {
            first = last.adding(days: 1 - days)
        }
        guard let first, first < last, last.number - first.number <= 31 else { return nil }
        var result = date
        result.value = EDTF(PartialDate(first), to: PartialDate(last))
        result.reason += "; it ends on \(PartialDate(last))"
        return result
    }

    /// "bắt đầu từ 1/4 và kết thúc cuối tháng 5", "kéo dài đến cuối tháng 5".
    func isEnd(_ mention: TimeMention) -> Bool {
        let before = max(1, mention.tokens.lowerBound - 4)..<mention.tokens.lowerBound
        return article.says(["kết", "thúc"], in: before) || article.says(["kéo", "dài"], in: before)
    }

    /// "kéo dài (trong) 5 ngày".
    func lasts(_ mention: TimeMention) -> Bool {
        let start = mention.tokens.lowerBound
        return (max(1, start - 2)..<start).contains { article.says(["kéo", "dài"], in: $0 - 1..<$0 + 1) }
    }

    func isStart(_ index: Int) -> Bool {
        let mention = article.chronology.mentions[index]
        return mention.kind == .point && mention.bound == .from && mention.date != nil
    }
}
