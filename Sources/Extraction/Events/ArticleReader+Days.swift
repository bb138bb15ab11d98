import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Which days that a sentence tells are not those of its event, and which are over or still to come.
extension ArticleReader {
    /// "hôm nay" in an article of which not even the year is known: no more than its month.
    func isOpenDay(_ date: EventDraft.Date, _ sentence: ParsedSentence) -> Bool {
        guard article.chronology.isYearAssumed, date.value.start.day == nil, let tokens = date.tokens else {
            return false
        }
        return article.chronology.mentions(in: sentence.sentence).contains {
            $0.tokens == tokens && $0.rule == "relative-day"
        }
    }

    /// The first day that the sentence names, if it is not an end.
    func dayIn(_ sentence: ParsedSentence) -> EDTF? {
        article.chronology.mentions(in: sentence.sentence).first {
            $0.bound == .at && $0.date?.day != nil && $0.kind != .period
        }?.date
    }

    /// "Blue Flag 2017": the year that a series' name ends in.
    func yearInName(_ draft: EventDraft) -> EventDraft.Date? {
        guard draft.series != nil else { return nil }
        let mention = article.chronology.mentions.first {
            $0.kind == .period
                && ($0.tokens.lowerBound == draft.trigger.upperBound
                    || draft.date != nil && draft.trigger.contains($0.tokens.lowerBound))
        }
        guard let mention, let date = mention.date, date.end == nil else { return nil }
        return EventDraft.Date(
            value: date, basis: mention.basis, reason: mention.reason, tokens: mention.tokens, isInherited: false)
    }

    /// "Đối thoại S cuối tuần qua": the days, known from elsewhere, on which what comes back was held about that weekend.
    func knownDays(_ draft: EventDraft) -> EDTF? {
        guard draft.series != nil, let date = draft.date?.value, date.end != nil, (2...7).contains(date.length ?? 0),
            draft.date?.basis != .explicit
        else { return nil }
        for token in draft.extent where article.matches.has(.milestone, at: token) {
            for match in article.matches.starting(at: token) where match.kind.meets(.milestone) {
                guard case .milestone(let form) = article.matches.meaning(match), form.kind == .dated,
                    form.beside.isEmpty
                else { continue }
                for days in [(form.from, form.to ?? form.from)] + form.others.map({ ($0.first, $0.last) }) {
                    guard let start = MilestoneReader.day(days.0), let end = MilestoneReader.day(days.1), start < end
                    else { continue }
                    let known = EDTF(PartialDate(start), to: PartialDate(end))
                    if known.overlaps(date) { return known }
                }
            }
        }
        return nil
    }

    /// A day that is no day of the event: "lần đầu tiên kể từ năm 1975", or one that is past where the event is to come.
    func isBackground(_ date: EventDraft.Date, of draft: EventDraft, _ sentence: ParsedSentence, _ index: Int)
        -> Bool
    {
        guard let tokens = date.tokens, let bounds = date.value.bounds else { return false }
        if draft.isAnnounced, tokens.lowerBound < draft.trigger.lowerBound { return true }
        if isOfAnnouncement(date, of: draft, sentence) { return true }
        // "họp về công tác chuẩn bị hội nghị A - B ngày 24/2": when it was prepared.
        if draft.status == .planned, index > 0, let published = article.chronology.published?.bounds,
            bounds.last <= published.last, article.says(["chuẩn", "bị"], in: sentence.items[index - 1].tokens)
        {
            return true
        }
        if draft.rule.hasSuffix(".recall"), let time = sentence.items.firstIndex(where: { $0.tokens == tokens }),
            time > index,
            sentence.items[index..<time].contains(where: { $0.isFunction(.subordinator) })
        {
            return true
        }
        guard draft.type == .portCall || draft.type == .exercise else { return false }
        if draft.type == .portCall, draft.status == .planned || draft.status == .proposed,
            let published = article.chronology.published?.bounds, bounds.last < published.first
        {
            return true
        }
        guard let time = sentence.items.firstIndex(where: { $0.tokens == tokens }), time > index else { return false }
        return sentence.items[index..<time].contains { item in
            item.isFunction(.subordinator) && article.text.string(item.tokens).lowercased().hasPrefix("kể từ")
        }
    }

    /// "Gặp B, hai bên nhất trí tổ chức đối thoại trong quý 3": when that is to be, not when they met.
    func isOfWhatWasAgreed(_ tokens: Range<Int>, _ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard index <= 1, let form = sentence.items[index].trigger, form.type == .meeting, form.frame != .joint,
            let comma = sentence.items[index...].firstIndex(where: { $0.mark == .comma })
        else { return false }
        // "…, vốn được kỳ vọng diễn ra ngày 8/10": what is expected is the meeting.
        return sentence.items.indices[comma...].contains { position in
            let item = sentence.items[position]
            let isWish = item.isFunction(.proposal) && !sentence.items[position - 1].isFunction(.passive)
            return (item.trigger?.frame == .joint || isWish) && item.tokens.upperBound <= tokens.lowerBound
        }
    }

    /// "Ngày 20/2, A tuyên bố sẽ nối lại tập trận": the day on which a plan is told is not that of what is planned.
    func isOfAnnouncement(_ date: EventDraft.Date, of draft: EventDraft, _ sentence: ParsedSentence) -> Bool {
        guard draft.type != .relations, draft.status == .planned || draft.status == .proposed, let tokens = date.tokens,
            tokens.upperBound <= draft.trigger.lowerBound, let published = article.chronology.published?.bounds,
            let bounds = date.value.bounds, bounds.last <= published.last
        else { return false }
        return sentence.items.contains { item in
            (item.isFunction(.say) || item.isFunction(.proposal)) && item.tokens.lowerBound >= tokens.upperBound
                && item.tokens.upperBound <= draft.trigger.lowerBound
        }
    }

    /// "A đón B thăm C từ ngày 11 đến 17-11": the days of the visit hold those of the meeting, and tell no more of it.
    func isOfVisit(_ draft: EventDraft, _ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard let tokens = draft.date?.tokens, let time = sentence.items.firstIndex(where: { $0.tokens == tokens }),
            time > index
        else { return false }
        return sentence.items[index..<time].contains { $0.trigger?.type == .visit }
    }

    /// "Hội nghị S diễn ra ngày 1/11", "S được tổ chức từ 1 đến 3/11".
    func isHeld(on date: EventDraft.Date?, _ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard let tokens = date?.tokens, let time = sentence.items.firstIndex(where: { $0.tokens == tokens }),
            time > index + 1, time <= index + 10
        else { return false }
        return sentence.items[(index + 1)..<time].contains { item in
            article.says(["diễn", "ra"], in: item.tokens) || article.says(["tổ", "chức"], in: item.tokens)
        }
    }

    /// Whether a time that ends in "tới" stands in the frame or right behind it.
    func isToCome(_ sentence: ParsedSentence, behind extent: Range<Int>) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains { mention in
            mention.date == nil && mention.kind != .duration && mention.kind != .clock
                && mention.tokens.lowerBound > extent.lowerBound && mention.tokens.lowerBound - extent.upperBound <= 2
                && article.text.word(mention.tokens.upperBound - 1) == "tới"
        }
    }

    /// Whether a time that the article does not let us resolve stands right behind the frame: "vào tháng 9 năm ngoái" in
    /// an article of an unknown year.
    func hasOpenTime(_ sentence: ParsedSentence, behind extent: Range<Int>) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains { mention in
            mention.date == nil && (mention.kind == .point || mention.kind == .span)
                && (0...3).contains(mention.tokens.lowerBound - extent.upperBound)
        }
    }

    /// "lần đầu tiên kể từ khi hai người gặp nhau hôm 6/4": what is counted from lies behind the story.
    func isSince(_ sentence: ParsedSentence, _ extent: Range<Int>) -> Bool {
        guard let first = sentence.items.firstIndex(where: { $0.tokens.lowerBound >= extent.lowerBound }), first > 0
        else {
            return false
        }
        let before = sentence.items[first - 1]
        return before.isFunction(.subordinator) && article.says(["kể", "từ"], in: before.tokens.prefix(2))
    }

    /// "từng": once, no day of the story.
    func isLookBack(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        sentence.items[max(0, index - 4)..<index].contains { item in
            item.isFunction(.past) && article.says(["từng"], in: item.tokens)
        }
    }

    /// "Ngày 5/7, A đã lên đường tới C".
    func setsOff(_ sentence: ParsedSentence, _ trigger: Range<Int>) -> Bool {
        let words = max(sentence.tokens.lowerBound, trigger.lowerBound - 2)..<trigger.upperBound
        return article.says(["lên", "đường"], in: words) || article.says(["khởi", "hành"], in: words)
    }

    /// "hồi tháng 6", "hôm 5/3".
    func isPastWord(before time: Range<Int>) -> Bool {
        ["hồi", "hôm"].contains(article.text.word(time.lowerBound))
            || (time.lowerBound > 0 && ["hồi", "hôm"].contains(article.text.word(time.lowerBound - 1)))
    }

    /// "đầu năm nay" once spring is over, "cuối tháng này" before its last days: past or to come, as no date without a day says.
    func tenseOfPart(_ date: EventDraft.Date?) -> Tense? {
        guard let date, let tokens = date.tokens, date.value.start.day == nil, !article.chronology.isYearAssumed,
            let today = article.chronology.published?.day, date.value.contains(EDTF(today))
        else { return nil }
        let isYear = date.value.start.month == nil
        switch article.text.word(tokens.lowerBound) {
        case "đầu": return isYear ? (today.month > 4 ? .past : nil) : today.day > 12 ? .past : nil
        case "cuối": return isYear ? (today.month < 9 ? .future : nil) : today.day < 19 ? .future : nil
        default: return nil
        }
    }

    func isAfterPublication(_ date: EventDraft.Date) -> Bool {
        guard let published = article.chronology.published?.bounds, let bounds = date.value.bounds else { return false }
        return bounds.first > published.last
    }

    func hasBegun(_ date: EventDraft.Date?) -> Bool {
        guard let date, !date.isInherited, let published = article.chronology.published?.day,
            let first = date.value.bounds?.first
        else { return false }
        return date.value.start.day != nil && first <= published
    }

    /// Whether the event's own words put it before the publication, so that no "sẽ" of the clause is about it.
    func isOver(_ date: EventDraft.Date?) -> Bool {
        date.map { !$0.isInherited && isPast($0) } ?? false
    }

    func isPast(_ date: EventDraft.Date) -> Bool {
        guard let published = article.chronology.published?.bounds, let bounds = date.value.bounds else { return false }
        return bounds.last < published.first
    }
}
