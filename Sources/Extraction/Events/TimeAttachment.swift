import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Chooses the time of an event by syntax: the one in its own clause, else the one that opens the sentence, else the
/// visit or the day under way.
struct TimeAttachment {
    let article: Article

    /// The time of the sentence that belongs to the trigger; nil where none does.
    ///
    /// - Parameter isPast: Whether the clause says that the event has happened; then no later date is its.
    /// - Parameter isLasting: Whether "từ năm 2013" says when it began, as with relations.
    /// - Parameter limit: From which price on a time is too far off; no more than `most`.
    func time(
        _ sentence: ParsedSentence, trigger index: Int, extent: Range<Int>, isPast: Bool = false,
        isLasting: Bool = false, limit: Int = most
    ) -> EventDraft.Date? {
        var best: (cost: Int, item: Int)?
        // Distances count from the frame's edge: what stands inside it belongs together.
        let first = sentence.items.firstIndex { $0.tokens.lowerBound >= extent.lowerBound } ?? index
        let last = sentence.items.lastIndex { $0.tokens.upperBound <= extent.upperBound } ?? index
        for (position, item) in sentence.items.enumerated() {
            guard case .time(let mention) = item.kind,
                isUsable(mention) || isSinceWhen(position, index, sentence)
                    || (isLasting && isStart(mention) && position > index),
                !isPast || !isAhead(mention)
                    || (position > index && item.tokens.lowerBound < extent.upperBound + 2
                        && (extent.contains(item.tokens.lowerBound) || sentence.items[index].trigger?.type == .meeting))
            else { continue }
            let cost = self.cost(sentence, from: position, to: index, extent: extent, first: first, last: last)
            if cost < best?.cost ?? limit { best = (cost, position) }
        }
        guard let best, case .time(let mention) = sentence.items[best.item].kind,
            !isOpen(sentence, trigger: index, extent: extent, limit: min(best.cost, Self.near) - 1)
        else { return nil }
        return date(finer(than: mention, at: best.item, sentence, trigger: index, extent: extent) ?? mention)
    }

    /// Whether the event has a time of its own that the article does not let us know: "Năm ngoái, A thăm B" in an article of an
    /// unknown year. "Hôm nay" may well be the story's day.
    ///
    /// - Parameter limit: The price up to which such a time is the event's.
    func isOpen(_ sentence: ParsedSentence, trigger index: Int, extent: Range<Int>, limit: Int = near) -> Bool {
        let first = sentence.items.firstIndex { $0.tokens.lowerBound >= extent.lowerBound } ?? index
        let last = sentence.items.lastIndex { $0.tokens.upperBound <= extent.upperBound } ?? index
        return sentence.items.indices.contains { position in
            guard case .time(let number) = sentence.items[position].kind else { return false }
            let mention = article.chronology.mentions[number]
            // "Suốt hai năm qua".
            let isWhile =
                limit == Self.near && mention.kind == .duration
                && article.text.word(mention.tokens.upperBound - 1) == "qua"
                && (article.says(["năm"], in: mention.tokens) || article.says(["tháng"], in: mention.tokens))
            guard mention.date == nil, mention.kind == .point || mention.kind == .span || isWhile, mention.bound == .at,
                mention.rule != "relative-day"
            else { return false }
            return cost(sentence, from: position, to: index, extent: extent, first: first, last: last) <= limit
        }
    }

    /// The price of a time that opens the sentence.
    static let near = 16

    /// The time behind the trigger that says better what the one before it says: the day within the month that opens the sentence
    /// ("Tháng 5 vừa rồi, A dự lễ kỷ niệm, tổ chức tại B ngày 7/5"), the days in brackets within a longer journey ("Từ ngày 6
    /// đến 13/6, A thăm C (6 - 10/6)"), and the day on which a gathering opens ("A đến C tối 30/10 dự Hội nghị S, khai mạc sáng mai").
    private func finer(
        than told: Int, at time: Int, _ sentence: ParsedSentence, trigger index: Int, extent: Range<Int>
    ) -> Int? {
        let coarse = article.chronology.mentions[told]
        let items = sentence.items
        guard time < index || isThisYear(items[time]), let date = coarse.date else { return nil }
        let opens = items[..<time].allSatisfy { $0.group == nil && $0.trigger == nil }
        let isCoarse = date.start.day == nil || opens && coarse.kind == .anaphoric
        for position in items.indices.dropFirst(index + 1) {
            let item = items[position]
            // "Cuối tháng trước, A đã chào B và hội đàm với C ngày 28/3".
            if let form = item.trigger, form.frame == .verb || form.frame == .noun,
                !isCoarse || form.type != .meeting || !items[position - 1].isFunction(.and)
            {
                return nil
            }
            if item.mark == .semicolon || item.isFunction(.subordinator) || item.isFunction(.say) { return nil }
            guard case .time(let mention) = item.kind, isUsable(mention),
                let day = article.chronology.mentions[mention].date, day.start.day != nil
            else { continue }
            if isCoarse {
                guard !isOfReport(sentence, position, behind: index) else { return nil }
                let isSure = coarse.kind == .anaphoric && article.chronology.mentions[mention].basis == .explicit
                return isSure || date.contains(day) ? mention : nil
            }
            let isBracketed = items[position - 1].mark == .opening && item.tokens.lowerBound - extent.upperBound <= 2
            if opens, date.end != nil, isBracketed, item.tokens.lowerBound >= extent.upperBound, date.contains(day) {
                return mention
            }
            if opensGathering(items, index, at: position) { return mention }
        }
        return nil
    }

    /// "Hội nghị S (S+) lần thứ 12, dự kiến khai mạc sáng mai".
    private func opensGathering(_ items: [Item], _ index: Int, at time: Int) -> Bool {
        switch items[index].kind {
        case .series: break
        case .trigger(let form) where [.conference, .dialogue, .exhibition].contains(form.type): break
        default: return false
        }
        let between = items[(index + 1)..<time]
        guard between.allSatisfy({ $0.group?.hasPersons != true }) else { return false }
        return between.suffix(3).contains { item in
            article.says(["khai", "mạc"], in: item.tokens) || article.says(["diễn", "ra"], in: item.tokens)
        }
    }

    /// What is told less exactly than by a date: "gặp B tại Đối thoại Shangri-La 2015", the year in the name of a gathering of
    /// another year; "sẽ thăm C trong vài ngày tới", about the month of publication.
    func vague(_ sentence: ParsedSentence, _ draft: EventDraft, _ index: Int) -> EventDraft.Date? {
        guard let published = article.chronology.published, let year = published.start.knownYear else { return nil }
        for position in (index + 1)..<max(index + 1, min(sentence.items.count, index + 10)) {
            if endsReach(sentence.items[position]) { break }
            guard case .time(let number) = sentence.items[position].kind else { continue }
            let mention = article.chronology.mentions[number]
            if draft.type == .meeting, mention.kind == .period, let date = mention.date, date.end == nil,
                date.start.knownYear != year, case .series = sentence.items[position - 1].kind
            {
                return EventDraft.Date(
                    value: date, basis: mention.basis, reason: mention.reason, tokens: mention.tokens,
                    isInherited: false)
            }
            if draft.status == .planned, mention.rule == "some-time", published.start.month != nil,
                article.text.word(mention.tokens.upperBound - 1) == "tới",
                article.says(["ngày"], in: mention.tokens) || article.says(["tuần"], in: mention.tokens)
            {
                var month = published.start
                month.day = nil
                month.isApproximate = true
                return EventDraft.Date(
                    value: EDTF(month), basis: article.chronology.basis, reason: "soon: about the month of publication",
                    tokens: mention.tokens, isInherited: false)
            }
        }
        return nil
    }

    /// Whether another event or another clause begins here.
    private func endsReach(_ item: Item) -> Bool {
        switch item.kind {
        case .mark(.semicolon): true
        case .trigger(let form): form.frame == .verb || form.frame == .noun
        default: false
        }
    }

    /// "kể từ tháng 11/2003, khi tàu D cập cảng": since when is the time of what "khi" tells.
    private func isSinceWhen(_ time: Int, _ trigger: Int, _ sentence: ParsedSentence) -> Bool {
        guard case .time(let index) = sentence.items[time].kind, time + 2 < trigger, trigger - time <= 10,
            sentence.items[time + 1].mark == .comma, sentence.items[time + 2].isFunction(.subordinator),
            article.says(["khi"], in: sentence.items[time + 2].tokens)
        else { return false }
        let mention = article.chronology.mentions[index]
        return mention.date != nil && mention.kind == .point
    }

    /// The time within two tokens behind a document's title; a plan's year is part of its title.
    func timeRightBehind(_ title: Range<Int>, in sentence: ParsedSentence, kind: AgreementKind) -> EventDraft.Date? {
        for item in sentence.items {
            guard case .time(let mention) = item.kind, isUsable(mention), !isAhead(mention) else { continue }
            let gap = item.tokens.lowerBound - title.upperBound
            if (0...2).contains(gap), kind != .plan { return date(mention) }
        }
        return nil
    }

    /// "Ngày 26/2, Bộ Ngoại giao cho biết …": the day of the report, not of what it reports; "Ngày 26/2, A tuyên bố dỡ bỏ" does
    /// what it says.
    private func isReport(_ item: Item, of trigger: Item, at time: Item) -> Bool {
        let words = article.text.string(item.tokens).lowercased()
        if ["cho biết", "thông báo", "cho hay", "tiết lộ", "đưa tin", "loan tin"].contains(words) { return true }
        guard trigger.trigger?.type != .relations, case .time(let mention) = time.kind,
            article.chronology.mentions[mention].date?.start.day != nil
        else { return false }
        return ["xác nhận", "tuyên bố", "công bố"].contains(words)
    }

    /// Whether a year stands right behind another event's word, with a boundary between that one and the trigger: "…
    /// bình thường hoá quan hệ năm 1995, lần đầu tiên A thăm".
    private func isOwned(
        _ sentence: ParsedSentence, _ time: Int, by trigger: Int, _ frame: ClosedRange<Int>
    ) -> Bool {
        guard case .time(let mention) = sentence.items[time].kind,
            article.chronology.mentions[mention].date?.start.month == nil
        else { return false }
        var position = time - 1
        while position >= max(0, time - 3) {
            let item = sentence.items[position]
            if item.mark == .comma || item.mark == .semicolon { return false }
            if let form = item.trigger, form.frame == .verb || form.type == .relations || form.type == .signing {
                guard position != trigger, !frame.contains(position) else { return false }
                let between = sentence.items[min(position, trigger)..<max(position, trigger)]
                return between.contains { $0.mark == .comma || $0.isFunction(.subordinator) }
            }
            position -= 1
        }
        return false
    }

    /// "so với chuyến thăm của A năm ngoái thì chuyến đi của B": the time right behind one visit is not the next one's.
    private func isOfEarlierVisit(_ sentence: ParsedSentence, _ time: Int, _ trigger: Int) -> Bool {
        guard time < trigger, let form = sentence.items[trigger].trigger, form.type == .visit, form.frame == .noun
        else {
            return false
        }
        for position in stride(from: time - 1, through: max(0, time - 5), by: -1) {
            let item = sentence.items[position]
            if item.mark != nil { return false }
            if let other = item.trigger, other.type == .visit, other.frame == .noun { return true }
        }
        return false
    }

    /// "A thăm B từ ngày 27 đến 29/10, thăm C từ ngày 29 đến 30/10", "dự S đầu tháng này, và chiêu đãi B hồi đầu tháng 3": each
    /// stop of a list has its own days behind it.
    private func isOfStopBefore(_ sentence: ParsedSentence, _ time: Int, _ trigger: Int) -> Bool {
        let items = sentence.items
        func isVisit(_ position: Int) -> Bool {
            items[position].trigger?.type == .visit && items[position].trigger?.frame == .verb
        }
        func isOwn(_ position: Int) -> Bool {
            if case .time(let mention) = items[position].kind { isUsable(mention) } else { false }
        }
        guard trigger > time + 1, trigger <= time + 3, items[time + 1].mark == .comma,
            trigger == time + 2 || items[time + 2].isFunction(.and),
            let before = items[..<time].lastIndex(where: {
                $0.trigger != nil || $0.isFunction(.attend) || $0.mark == .comma
            }), isVisit(trigger) && isVisit(before) || trigger == time + 3 && items[before].mark == nil
        else { return false }
        let clause = items.indices[(trigger + 1)...].prefix { items[$0].mark != .comma && items[$0].mark != .semicolon }
        return clause.contains(where: isOwn)
    }

    /// The bare year of publication: "trong năm 2018" places a statement more often than an event.
    private func isThisYear(_ item: Item) -> Bool {
        guard case .time(let index) = item.kind, let date = article.chronology.mentions[index].date,
            date.start.month == nil,
            date.end == nil
        else { return false }
        return date.start.knownYear != nil && date.start.knownYear == article.chronology.published?.start.knownYear
    }

    private func isAhead(_ index: Int) -> Bool {
        guard let published = article.chronology.published?.bounds,
            let date = article.chronology.mentions[index].date?.bounds
        else { return false }
        return date.first > published.last
    }

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

    private func isOfVisit(_ span: Range<Int>, behind trigger: Range<Int>, _ sentence: ParsedSentence) -> Bool {
        sentence.items.contains { item in
            item.trigger?.type == .visit && item.tokens.lowerBound >= trigger.upperBound
                && item.tokens.upperBound <= span.lowerBound
        }
    }

    /// "Sáng 9/8, A rời C, kết thúc tốt đẹp chuyến thăm bắt đầu từ ngày 5/8": the day that opens the sentence is the last one.
    private func endedSpan(
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
    private func isEnd(_ mention: TimeMention) -> Bool {
        let before = max(1, mention.tokens.lowerBound - 4)..<mention.tokens.lowerBound
        return article.says(["kết", "thúc"], in: before) || article.says(["kéo", "dài"], in: before)
    }

    /// "kéo dài (trong) 5 ngày".
    private func lasts(_ mention: TimeMention) -> Bool {
        let start = mention.tokens.lowerBound
        return (max(1, start - 2)..<start).contains { article.says(["kéo", "dài"], in: $0 - 1..<$0 + 1) }
    }

    private func isStart(_ index: Int) -> Bool {
        let mention = article.chronology.mentions[index]
        return mention.kind == .point && mention.bound == .from && mention.date != nil
    }

    func isUsable(_ index: Int) -> Bool {
        let mention = article.chronology.mentions[index]
        guard mention.date != nil else { return false }
        switch mention.kind {
        case .point, .span, .anaphoric:
            // "kể từ năm 1975" says since when, not when; "Đến tháng 11, …" opens a sentence on what happened then.
            return mention.bound == .at || mention.date?.start.day != nil || mention.rule == "relative-day"
                || (mention.bound == .until && opensSentence(mention))
        case .duration, .clock, .anniversary, .period: return false
        }
    }

    private func opensSentence(_ mention: TimeMention) -> Bool {
        let start = article.text.sentences[mention.sentence].tokens.lowerBound
        return mention.tokens.lowerBound - start <= 2 && mention.date?.start.month != nil
    }

    private func date(_ index: Int) -> EventDraft.Date? {
        let mention = article.chronology.mentions[index]
        return mention.date.map {
            EventDraft.Date(
                value: $0, basis: mention.basis, reason: mention.reason, tokens: mention.tokens,
                isInherited: mention.kind == .anaphoric)
        }
    }

    /// "A sẽ gặp B, Bộ trưởng C ngày 24/5 cho biết"; "…, theo thông báo ngày 24/5": the day of the words, behind what they say.
    private func isOfReport(_ sentence: ParsedSentence, _ time: Int, behind trigger: Int) -> Bool {
        let items = sentence.items
        // "…, ông A nói với báo B, trong một cuộc phỏng vấn hôm 26/6".
        let start = items[time].tokens.lowerBound
        if start > 1, article.says(["phỏng", "vấn"], in: start - 2..<start) { return true }
        guard
            let boundary = items[max(trigger + 1, time - 5)..<time].lastIndex(where: {
                $0.mark == .comma || article.text.isMark($0.tokens.lowerBound, "\"")
                    || article.text.spelling($0.tokens.lowerBound) == "”"
            })
        else { return false }
        let clause = items[(boundary + 1)..<time]
        guard !clause.contains(where: { $0.trigger != nil }) else { return false }
        // "Báo X ngày 13/3 đưa tin", "người tuần trước tuyên bố".
        if items[(time + 1)...].prefix(1).contains(where: { $0.isFunction(.say) }) { return true }
        guard let first = clause.first else { return false }
        // "…, theo đó" and "…, theo kế hoạch" go on with what is told.
        if article.text.word(first.tokens.lowerBound) == "theo",
            !["đó", "kế", "lịch", "dự", "chương"].contains(article.text.word(first.tokens.lowerBound + 1))
        {
            return true
        }
        // "…, Japan Times ngày 13/3 đưa tin".
        let isPaper =
            clause.count <= 2 && article.text.tokens[first.tokens.lowerBound].isCapitalised && time + 1 < items.count
            && items[time + 1].isFunction(.say)
        guard isPaper || clause.contains(where: { $0.group != nil || $0.place != nil }) else { return false }
        return clause.contains { $0.isFunction(.say) }
            || items[(time + 1)...].prefix(1).contains(where: { $0.isFunction(.say) })
    }

    /// "Ngày 5/5, sau khi thăm C, A gặp B": the items of the clause between the commas, which part no time from what follows.
    private func asideBehind(_ time: Int, before edge: Int, _ items: [Item]) -> Range<Int> {
        var start = time + 1
        guard start + 2 < edge, items[start].mark == .comma else { return 0..<0 }
        if case .time(let mention) = items[start + 1].kind, article.chronology.mentions[mention].kind == .duration {
            start += 1
        }
        let clause = items[start + 1]
        // "ngay sau khi" is two items.
        let isTime =
            clause.isFunction(.subordinator) && ["sau", "trước"].contains(article.text.word(clause.tokens.lowerBound))
            || (clause.isFunction(.after) || clause.isFunction(.before))
                && (items[start + 2].isFunction(.subordinator) || items[start + 2].trigger?.type == .ceremony)
        guard isTime,
            let end = items[(start + 2)..<edge].firstIndex(where: { $0.mark == .comma })
        else { return 0..<0 }
        return start..<end
    }

    /// "A ghé C hôm 7/12; tại đây ông hội đàm với B", "Sáng 8/10, A đón B; sau đó hai bên hội đàm".
    private func goesOn(behind semicolon: Int, to trigger: Item) -> Bool {
        guard article.isWord(semicolon + 1) else { return false }
        switch article.text.word(semicolon) {
        case "tại": return article.text.word(semicolon + 1) == "đây"
        case "sau", "tiếp", "dịp":
            guard let type = trigger.trigger?.type else { return false }
            return article.text.word(semicolon + 1) == "đó" && [.meeting, .signing, .ceremony].contains(type)
        default: return false
        }
    }

    /// "A thăm B ngày 11/11, sau khi dự hội nghị": the day is that of what comes before or after.
    private func isBeforeAside(_ time: Int, _ trigger: Int, _ items: [Item]) -> Bool {
        guard time > 2,
            items[time..<trigger].contains(where: { item in
                item.isFunction(.subordinator) && ["sau", "trước"].contains(article.text.word(item.tokens.lowerBound))
            })
        else { return false }
        return items[..<time].contains { $0.trigger?.frame == .verb || $0.trigger?.frame == .noun }
    }

    /// "Hôm 2/3, A rời C, sau cuộc gặp hai ngày với B": what trails behind "sau" was over by that day.
    private func isTrailing(_ time: Int, _ trigger: Int, _ items: [Item]) -> Bool {
        guard trigger > 2, items[trigger].trigger?.frame == .noun, items[trigger - 1].isFunction(.after),
            article.says(["sau"], in: items[trigger - 1].tokens), items[trigger - 2].mark == .comma
        else { return false }
        return items[(time + 1)..<(trigger - 2)].contains { $0.group?.hasPersons == true }
    }

    /// Whether "rồi" and a journey stand between the time and the trigger, or right before it.
    private func isBeforeDeparture(_ time: Int, _ trigger: Int, _ items: [Item]) -> Bool {
        guard
            let then = items[time..<trigger].lastIndex(where: {
                $0.isFunction(.and) && article.text.word($0.tokens.lowerBound) == "rồi"
            })
        else { return false }
        return items[(then + 1)...trigger].contains {
            $0.trigger?.type == .visit || article.text.word($0.tokens.lowerBound) == "rời"
        }
    }

    /// "Trước khi hội nghị S khai mạc, ngày 1/6, A gặp B": the day behind the comma is not that of S.
    private func isInAside(_ trigger: Int, before time: Int, _ items: [Item]) -> Bool {
        guard trigger > 0, trigger <= 4, items[trigger..<time].contains(where: { $0.mark == .comma }),
            !items[..<trigger].contains(where: { $0.mark == .comma })
        else { return false }
        return items[0].isFunction(.subordinator)
            && ["sau", "trước"].contains(article.text.word(items[0].tokens.lowerBound))
    }

    /// "A và B nhất trí về chuyến thăm của tàu trong năm 2018": the time of what is agreed on, not of the agreement.
    private func isAgreedOn(_ other: Item, behind before: Item, by trigger: Item) -> Bool {
        guard trigger.trigger?.frame == .joint, let form = other.trigger,
            [.visit, .portCall, .exercise, .dialogue, .transfer].contains(form.type), form.frame != .weak
        else { return false }
        return !before.isFunction(.at) && !before.isFunction(.occasion) && !before.isFunction(.subordinator)
            && !before.isFunction(.after)
    }

    /// "Sau khi họ điện đàm ngày 20/10, cuộc gặp trực tiếp, vốn được lên lịch ngày 23/10, bị hủy": when it was to be.
    private func isScheduled(_ time: Int, behind trigger: Int, _ items: [Item]) -> Bool {
        guard time > trigger + 1, time - trigger <= 8, items[trigger].trigger?.type == .meeting,
            items[trigger].trigger?.frame == .noun,
            items[time - 1].isFunction(.future)
                || items[time - 1].isFunction(.to) && items[time - 2].isFunction(.future)
        else { return false }
        return items[(trigger + 1)..<time].allSatisfy {
            $0.trigger == nil && $0.mark != .semicolon && !$0.isFunction(.say) && !$0.isFunction(.subordinator)
        }
    }

    /// Whether another event's word stands among the items, with no comma behind it.
    private func isBehindOther(_ items: ArraySlice<Item>) -> Bool {
        for item in items.reversed() {
            if item.mark == .comma { return false }
            if let form = item.trigger, form.frame == .verb || form.frame == .noun { return true }
        }
        return false
    }

    /// "kể từ khi hai nước bình thường hoá quan hệ năm 1995, lần đầu A thăm B": the time is that of the clause before the comma.
    private func isSinceThen(_ time: Int, before trigger: Int, _ items: [Item]) -> Bool {
        let between = items[time..<trigger]
        guard between.contains(where: { $0.mark == .comma }), !between.contains(where: { $0.isFunction(.occasion) })
        else { return false }
        let clause = items[..<time].reversed().prefix { $0.mark != .comma && $0.mark != .semicolon }
        // "sau nhiều thăng trầm kể từ cuộc gặp hồi tháng 4, A thăm B" too.
        return clause.dropFirst().contains {
            $0.isFunction(.subordinator) && article.says(["kể", "từ"], in: $0.tokens)
        }
    }

    /// "Tin thế giới ngày 28/5: A đến B": the day of the survey of news, not of what it tells.
    private func isOfNews(_ time: Int, _ sentence: ParsedSentence) -> Bool {
        guard time > 0, time + 1 < sentence.items.count, sentence.items[time + 1].mark == .colon else { return false }
        return (sentence.tokens.lowerBound..<sentence.items[time].tokens.lowerBound).contains {
            article.text.word($0) == "tin"
        }
    }

    /// Whether "sau đó" behind the word of another event parts the subject from its verb, or from a time nearer by.
    private func isLater(_ frame: ArraySlice<Item>) -> Bool {
        guard
            let then = frame.lastIndex(where: {
                $0.isFunction(.after) && article.says(["sau", "đó"], in: $0.tokens)
            }),
            frame.endIndex - then <= 3
                || frame[then...].contains(where: { if case .time = $0.kind { true } else { false } })
        else { return false }
        return frame[..<then].contains {
            $0.trigger?.frame == .verb || $0.trigger?.frame == .weak || $0.isFunction(.attend)
        }
    }

    /// The price from which on no time is an event's.
    static let most = 40

    /// The distance in items, with a price on every boundary crossed. Counts no further than `most`: a sentence may be an
    /// article without a full stop, with hundreds of events and times.
    private func cost(
        _ sentence: ParsedSentence, from time: Int, to trigger: Int, extent: Range<Int>, first: Int, last: Int
    ) -> Int {
        let inside = extent.contains(sentence.items[time].tokens.lowerBound)
        let edge = time < first ? first : time > last ? last : trigger
        let (low, high) = (min(time, edge), max(time, edge))
        var cost = high - low
        let aside = asideBehind(time, before: edge, sentence.items)
        for position in low + 1..<max(high, low + 1) where !aside.contains(position) {
            // No price below falls again.
            guard cost < Self.most else { return cost }
            let item = sentence.items[position]
            if let form = item.trigger {
                // A time on the other side of another event's word is more likely that event's.
                cost += form.frame == .verb || form.frame == .noun || form.type == .relations ? 14 : 4
                if time > trigger, isAgreedOn(item, behind: sentence.items[position - 1], by: sentence.items[trigger]) {
                    cost += 40
                }
            }
            if item.mark == .semicolon {
                cost += goesOn(behind: item.tokens.upperBound, to: sentence.items[trigger]) ? 4 : 40
            }
            if item.isFunction(.subordinator) {
                // "gặp B trước khi ông nghỉ vào tháng 6": the time is that of what comes before or after.
                let isOther =
                    time > trigger
                    && (article.says(["trước", "khi"], in: item.tokens)
                        || article.says(["sau", "khi"], in: item.tokens)
                        || article.says(["từ", "khi"], in: item.tokens)
                        || article.says(["kể", "từ"], in: item.tokens))
                cost += isOther ? 40 : 24
            }
            // "A thăm C sau chuyến thăm của B năm 1993".
            if time > trigger, position > edge, item.isFunction(.after), position + 2 < time,
                sentence.items[position + 1...position + 2].contains(where: { $0.trigger?.frame == .noun })
            {
                cost += 24
            }
            // "A chuyển V cho B sau vụ máy bay rơi hồi tháng 9", "sau cuộc tấn công hôm 14/4".
            if time > trigger, position > edge, item.isFunction(.after), sentence.items[position + 1].trigger == nil,
                ["vụ", "đòn", "trận", "cuộc"].contains(article.text.word(item.tokens.upperBound))
            {
                cost += 40
            }
            if case .agreement = item.kind { cost += 8 }
            if case .series = item.kind, position != trigger { cost += 14 }
            if item.isFunction(.attend), position > edge { cost += 6 }
            // "…, cũng như việc ông dự hội nghị tháng 11": somebody does something else there.
            if position > edge, item.group?.hasPersons == true || item.isFunction(.pronoun),
                position + 1 < sentence.items.count,
                sentence.items[position + 1].isFunction(.attend)
            {
                cost += 14
            }
            if item.isFunction(.say) {
                cost +=
                    time < trigger && isReport(item, of: sentence.items[trigger], at: sentence.items[time]) ? 40 : 14
            }
            // "mới đây thay ba tướng trước thềm cuộc gặp A - B", "hôm nay tới C chuẩn bị hội nghị thượng đỉnh".
            if time < trigger, item.isFunction(.future),
                article.says(["trước", "thềm"], in: item.tokens)
                    || sentence.items[trigger].trigger?.frame == .noun
                        && article.says(["chuẩn", "bị"], in: item.tokens)
            {
                cost += 40
            }
            if item.mark == .comma { cost += 2 }
        }
        // "sẽ thăm B ngày 2/11 rồi sang C", "chiều nay gặp B rồi rời Hà Nội đi C dự S".
        if time < trigger, isBeforeDeparture(time, trigger, sentence.items) { cost += 40 }
        // "Năm ngoái, A diễn tập với B và năm nay sẽ tiếp tục": what comes behind "và" has a time of its own.
        if time > last + 1, sentence.items[time - 1].isFunction(.and) { cost += 14 }
        // "A ngày 5/6 tuyên bố sẽ gặp B": the day of the words, though it stands inside the frame.
        if inside, time < trigger,
            sentence.items[time + 1..<trigger].contains(where: {
                $0.isFunction(.say) && isReport($0, of: sentence.items[trigger], at: sentence.items[time])
            })
        {
            cost += 40
        }
        if time > trigger, isOfReport(sentence, time, behind: trigger) { cost += 40 }
        // "gặp B, người tuần trước tuyên bố …": the time of what is told of B.
        if time > trigger + 2, sentence.items[time - 2].mark == .comma,
            article.says(["người"], in: sentence.items[time - 1].tokens), sentence.items[time - 1].tokens.count == 1
        {
            cost += 40
        }
        if time > trigger, isInAside(trigger, before: time, sentence.items) { cost += 40 }
        if time < trigger, cost < Self.most, case .time(let mention) = sentence.items[time].kind,
            sentence.items[trigger].trigger?.type != .relations,
            article.chronology.mentions[mention].date?.start.month != nil,
            let words = article.report(of: article.chronology.mentions[mention]),
            !["tuyên", "xác"].contains(article.text.word(words.lowerBound)),
            words.lowerBound > sentence.items[time].tokens.lowerBound,
            words.upperBound <= sentence.items[trigger].tokens.lowerBound
        {
            cost += 40
        }
        // Times follow nouns and objects, and open sentences.
        if time > trigger, !inside { cost += 1 }
        if case .time(let mention) = sentence.items[time].kind, article.chronology.mentions[mention].isVague {
            cost += 15
        }
        if isThisYear(sentence.items[time]), time > last + 2 || time < first { cost += 8 }
        let opens =
            time <= 1 || (time <= 4 && sentence.items[..<time].allSatisfy { $0.group == nil && $0.trigger == nil })
        if opens, cost < Self.most { cost = min(cost, Self.near) }
        if isOfEarlierVisit(sentence, time, trigger) || isOfStopBefore(sentence, time, trigger) { cost += 40 }
        // "Chiều 18/11, A rời B, lên đường thăm C, sau đó dự S": S is later.
        if isScheduled(time, behind: trigger, sentence.items) { cost = min(cost, 1) }
        if time < first, isLater(sentence.items[first..<max(first, trigger)]) { cost += 20 }
        // "A thăm B từ 12 đến 14/5 rồi thăm C": the days behind what the frame's subject did first.
        if time < trigger, isBehindOther(sentence.items[(inside ? first : 0)..<time]),
            !sentence.items[time..<trigger].contains(where: {
                $0.isFunction(.subordinator) || (!inside && $0.mark == .comma)
            })
        {
            cost += 14
        }
        if time < trigger, isBeforeAside(time, trigger, sentence.items) || isTrailing(time, trigger, sentence.items) {
            cost += 40
        }
        if time < trigger, isOfNews(time, sentence) { cost += 40 }
        if time < trigger, isSinceThen(time, before: trigger, sentence.items) { cost += 40 }
        if isOwned(sentence, time, by: trigger, first...max(first, last)) { cost += 20 }
        return cost
    }
}
