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
                    || (isLasting && isStart(mention) && (position > index || opens(position, index, sentence))),
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

    /// "Từ tháng 10/2024, A đưa quân sang C": when those who are sent went first.
    private func opens(_ time: Int, _ index: Int, _ sentence: ParsedSentence) -> Bool {
        guard let type = sentence.items[index].trigger?.type, type == .visit || type == .deployment else {
            return false
        }
        return time + 1 < index && sentence.items[time + 1].mark == .comma
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
    func finer(
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
    func opensGathering(_ items: [Item], _ index: Int, at time: Int) -> Bool {
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
    func endsReach(_ item: Item) -> Bool {
        switch item.kind {
        case .mark(.semicolon): true
        case .trigger(let form): form.frame == .verb || form.frame == .noun
        default: false
        }
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

    /// Whether a year stands right behind another event's word, with a boundary between that one and the trigger: "…
    /// bình thường hoá quan hệ năm 1995, lần đầu tiên A thăm".
    func isOwned(
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

    /// The bare year of publication: "trong năm 2018" places a statement more often than an event.
    func isThisYear(_ item: Item) -> Bool {
        guard case .time(let index) = item.kind, let date = article.chronology.mentions[index].date,
            date.start.month == nil,
            date.end == nil
        else { return false }
        return date.start.knownYear != nil && date.start.knownYear == article.chronology.published?.start.knownYear
    }

    func isAhead(_ index: Int) -> Bool {
        guard let published = article.chronology.published?.bounds,
            let date = article.chronology.mentions[index].date?.bounds
        else { return false }
        return date.first > published.last
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

    func opensSentence(_ mention: TimeMention) -> Bool {
        let start = article.text.sentences[mention.sentence].tokens.lowerBound
        return mention.tokens.lowerBound - start <= 2 && mention.date?.start.month != nil
    }

    func date(_ index: Int) -> EventDraft.Date? {
        let mention = article.chronology.mentions[index]
        return mention.date.map {
            EventDraft.Date(
                value: $0, basis: mention.basis, reason: mention.reason, tokens: mention.tokens,
                isInherited: mention.kind == .anaphoric)
        }
    }

    /// The price from which on no time is an event's.
    static let most = 40

    /// The distance in items, with a price on every boundary crossed. Counts no further than `most`: a sentence may be an
    /// article without a full stop, with hundreds of events and times.
    func cost(
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
                let goesOn = goesOn(behind: item.tokens.upperBound, to: sentence.items[trigger])
                // "Tháng 10, A tới C dự S; dịp này, ông gặp B": however much stands between.
                if goesOn, time <= 2, sentence.items[..<time].allSatisfy({ $0.group == nil && $0.trigger == nil }) {
                    return Self.near
                }
                cost += goesOn ? 4 : 40
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
            // "A hôm 26/9 xác nhận B và C đã diễn tập".
            if time < trigger, position <= time + 2, let type = sentence.items[trigger].trigger?.type,
                type != .relations, type != .meeting,
                article.says(["xác", "nhận"], in: item.tokens.lowerBound..<item.tokens.lowerBound + 2)
            {
                cost += 40
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
        if time < trigger, isOfSigned(time, sentence.items), sentence.items[trigger].trigger?.type != .signing,
            !sentence.items[time..<trigger].contains(where: { $0.isFunction(.occasion) })
        {
            cost += 40
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
        if time > trigger,
            isOfReport(sentence, time, behind: trigger) || isCounted(time, behind: trigger, sentence.items)
        {
            cost += 40
        }
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
        if time < trigger, isOfNews(time, sentence) || isOfOpening(time, trigger, sentence.items) { cost += 40 }
        if time < trigger, isSinceThen(time, before: trigger, sentence.items) { cost += 40 }
        if isOwned(sentence, time, by: trigger, first...max(first, last)) { cost += 20 }
        return cost
    }
}
