import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Times of a clause that are those of something else: of a report, an aside, another event, a departure.
extension TimeAttachment {
    /// "kể từ tháng 11/2003, khi tàu D cập cảng": since when is the time of what "khi" tells.
    func isSinceWhen(_ time: Int, _ trigger: Int, _ sentence: ParsedSentence) -> Bool {
        guard case .time(let index) = sentence.items[time].kind, time + 2 < trigger, trigger - time <= 10,
            sentence.items[time + 1].mark == .comma, sentence.items[time + 2].isFunction(.subordinator),
            article.says(["khi"], in: sentence.items[time + 2].tokens)
        else { return false }
        let mention = article.chronology.mentions[index]
        return mention.date != nil && mention.kind == .point
    }

    /// "Ngày 26/2, Bộ Ngoại giao cho biết …": the day of the report, not of what it reports; "Ngày 26/2, A tuyên bố dỡ bỏ" does
    /// what it says.
    func isReport(_ item: Item, of trigger: Item, at time: Item) -> Bool {
        let words = article.text.string(item.tokens).lowercased()
        if ["cho biết", "thông báo", "cho hay", "tiết lộ", "đưa tin", "loan tin"].contains(words) { return true }
        guard trigger.trigger?.type != .relations, case .time(let mention) = time.kind,
            article.chronology.mentions[mention].date?.start.day != nil
        else { return false }
        return ["xác nhận", "tuyên bố", "công bố"].contains(words)
    }

    /// "đề nghị đổi thoả thuận ký năm 2012 trong cuộc gặp B": the year in which the document was signed.
    func isOfSigned(_ time: Int, _ items: [Item]) -> Bool {
        guard time > 2 else { return false }
        let words = items[time - 1].tokens
        let signing = article.says(["hồi"], in: words) || article.says(["vào"], in: words) ? time - 2 : time - 1
        guard items[signing].trigger?.type == .signing, case .agreement = items[signing - 1].kind else { return false }
        return true
    }

    /// "so với chuyến thăm của A năm ngoái thì chuyến đi của B": the time right behind one visit is not the next one's.
    func isOfEarlierVisit(_ sentence: ParsedSentence, _ time: Int, _ trigger: Int) -> Bool {
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
    func isOfStopBefore(_ sentence: ParsedSentence, _ time: Int, _ trigger: Int) -> Bool {
        let items = sentence.items
        func isVisit(_ position: Int) -> Bool {
            items[position].trigger?.type == .visit && items[position].trigger?.frame == .verb
        }
        func isOwn(_ position: Int) -> Bool {
            if case .time(let mention) = items[position].kind { isUsable(mention) } else { false }
        }
        // "Sáng 27/10, A rời B, thăm C từ 27 đến 29/10, thăm D …": nor is the day that opens the sentence that of D.
        if time + 3 < trigger, isOwn(trigger - 2) { return isOfStopBefore(sentence, trigger - 2, trigger) }
        guard trigger > time + 1, trigger <= time + 3, items[time + 1].mark == .comma,
            trigger == time + 2 || items[time + 2].isFunction(.and),
            let before = items[..<time].lastIndex(where: {
                $0.trigger != nil || $0.isFunction(.attend) || $0.mark == .comma
            }), isVisit(trigger) && isVisit(before) || trigger == time + 3 && items[before].mark == nil
        else { return false }
        let clause = items.indices[(trigger + 1)...].prefix { items[$0].mark != .comma && items[$0].mark != .semicolon }
        return clause.contains(where: isOwn)
    }

    /// "A sẽ gặp B, Bộ trưởng C ngày 24/5 cho biết"; "…, theo thông báo ngày 24/5": the day of the words, behind what they say.
    func isOfReport(_ sentence: ParsedSentence, _ time: Int, behind trigger: Int) -> Bool {
        let items = sentence.items
        // "…, ông A nói với báo B, trong một cuộc phỏng vấn hôm 26/6".
        let start = items[time].tokens.lowerBound
        if start > 1, article.says(["phỏng", "vấn"], in: start - 2..<start) { return true }
        if [.meeting, .transfer, .signing].contains(items[trigger].trigger?.type), isOfDigest(start) { return true }
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

    /// "A sẽ mua V của B… là những tin đáng chú ý đầu ngày 16/1": the day of the news, whenever what they tell took place.
    private func isOfDigest(_ time: Int) -> Bool {
        (max(1, time - 4)..<time).contains { token in
            article.text.word(token) == "ý" && article.text.word(token - 1) == "chú"
                && (max(0, token - 5)..<token).contains { article.text.word($0) == "tin" }
        }
    }

    /// "Ngày 5/5, sau khi thăm C, A gặp B": the items of the clause between the commas, which part no time from what follows.
    func asideBehind(_ time: Int, before edge: Int, _ items: [Item]) -> Range<Int> {
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
    func goesOn(behind semicolon: Int, to trigger: Item) -> Bool {
        guard article.isWord(semicolon + 1) else { return false }
        switch article.text.word(semicolon) {
        case "tại": return article.text.word(semicolon + 1) == "đây"
        case "sau", "tiếp", "dịp":
            guard let type = trigger.trigger?.type else { return false }
            let isThen =
                article.text.word(semicolon + 1) == "đó"
                || article.text.word(semicolon) == "dịp" && article.text.word(semicolon + 1) == "này"
            return isThen && [.meeting, .signing, .ceremony].contains(type)
        default: return false
        }
    }

    /// "A thăm B ngày 11/11, sau khi dự hội nghị": the day is that of what comes before or after.
    func isBeforeAside(_ time: Int, _ trigger: Int, _ items: [Item]) -> Bool {
        guard time > 2,
            items[time..<trigger].contains(where: { item in
                item.isFunction(.subordinator) && ["sau", "trước"].contains(article.text.word(item.tokens.lowerBound))
            })
        else { return false }
        return items[..<time].contains { $0.trigger?.frame == .verb || $0.trigger?.frame == .noun }
    }

    /// "Hôm 2/3, A rời C, sau cuộc gặp hai ngày với B": what trails behind "sau" was over by that day.
    func isTrailing(_ time: Int, _ trigger: Int, _ items: [Item]) -> Bool {
        guard trigger > 2, items[trigger].trigger?.frame == .noun, items[trigger - 1].isFunction(.after),
            article.says(["sau"], in: items[trigger - 1].tokens), items[trigger - 2].mark == .comma
        else { return false }
        return items[(time + 1)..<(trigger - 2)].contains { $0.group?.hasPersons == true }
    }

    /// Whether "rồi" and a journey stand between the time and the trigger, or right before it.
    func isBeforeDeparture(_ time: Int, _ trigger: Int, _ items: [Item]) -> Bool {
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
    func isInAside(_ trigger: Int, before time: Int, _ items: [Item]) -> Bool {
        guard trigger > 0, trigger <= 4, items[trigger..<time].contains(where: { $0.mark == .comma }),
            !items[..<trigger].contains(where: { $0.mark == .comma })
        else { return false }
        return items[0].isFunction(.subordinator)
            && ["sau", "trước"].contains(article.text.word(items[0].tokens.lowerBound))
    }

    /// "A và B nhất trí về chuyến thăm của tàu trong năm 2018": the time of what is agreed on, not of the agreement.
    func isAgreedOn(_ other: Item, behind before: Item, by trigger: Item) -> Bool {
        guard trigger.trigger?.frame == .joint, let form = other.trigger,
            [.visit, .portCall, .exercise, .dialogue, .transfer].contains(form.type), form.frame != .weak
        else { return false }
        return !before.isFunction(.at) && !before.isFunction(.occasion) && !before.isFunction(.subordinator)
            && !before.isFunction(.after)
    }

    /// "Sau khi họ điện đàm ngày 20/10, cuộc gặp trực tiếp, vốn được lên lịch ngày 23/10, bị hủy": when it was to be.
    func isScheduled(_ time: Int, behind trigger: Int, _ items: [Item]) -> Bool {
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
    func isBehindOther(_ items: ArraySlice<Item>) -> Bool {
        for item in items.reversed() {
            if item.mark == .comma { return false }
            if let form = item.trigger, form.frame == .verb || form.frame == .noun { return true }
        }
        return false
    }

    /// "kể từ khi hai nước bình thường hoá quan hệ năm 1995, lần đầu A thăm B": the time is that of the clause before the comma.
    func isSinceThen(_ time: Int, before trigger: Int, _ items: [Item]) -> Bool {
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
    func isOfNews(_ time: Int, _ sentence: ParsedSentence) -> Bool {
        guard time > 0, time + 1 < sentence.items.count, sentence.items[time + 1].mark == .colon else { return false }
        return (sentence.tokens.lowerBound..<sentence.items[time].tokens.lowerBound).contains {
            article.text.word($0) == "tin"
        }
    }

    /// "cuộc gặp thứ hai trong năm nay": among which it is counted, not when it was.
    func isCounted(_ time: Int, behind trigger: Int, _ items: [Item]) -> Bool {
        guard time > trigger, isThisYear(items[time]) else { return false }
        let words = max(0, items[time].tokens.lowerBound - 4)..<items[time].tokens.lowerBound
        return article.says(["thứ"], in: words)
    }

    /// "Trong khuôn khổ S, khai mạc tối 5/4, A gặp B": the evening on which S opened.
    func isOfOpening(_ time: Int, _ trigger: Int, _ items: [Item]) -> Bool {
        guard time > 2, items[time - 1].isFunction(.attend), article.says(["khai", "mạc"], in: items[time - 1].tokens),
            items[time - 2].mark == .comma
        else { return false }
        return items[time..<trigger].contains { $0.mark == .comma }
    }

    /// Whether "sau đó" behind the word of another event parts the subject from its verb, or from a time nearer by.
    func isLater(_ frame: ArraySlice<Item>) -> Bool {
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
}
