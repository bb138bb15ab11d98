import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Gives a frame's draft its status, day and venue, or drops it.
extension ArticleReader {
    /// Adds status, date and venue; nil for what the clause denies or only supposes.
    mutating func complete(_ draft: EventDraft, _ sentence: ParsedSentence, _ index: Int, _ reader: FrameReader)
        -> EventDraft?
    {
        var draft = draft
        let status = StatusReader(article: article).read(
            sentence, trigger: index, subject: reader.subject(of: index)?.index)
        guard !status.isUnreal || draft.status == .cancelled else { return nil }
        if draft.status == .occurred { draft.status = status.status }
        if draft.status == .cancelled, StatusReader(article: article).isThreat(sentence, before: index) { return nil }
        draft.isStatusMarked = status.isMarked
        // "A đề xuất tại hội nghị": what is proposed there is not the gathering.
        if [.dialogue, .conference, .exhibition].contains(draft.type), draft.status == .proposed, index > 0,
            sentence.items[index - 1].isFunction(.at)
        {
            draft.status = .occurred
        }
        // "A nói về ý định hợp tác trong cuộc gặp bên lề hội nghị": nor is what is intended there.
        if draft.type == .conference, draft.status == .planned || draft.status == .proposed,
            (max(0, index - 3)..<index).contains(where: { position in
                sentence.items[position].trigger?.type == .meeting && position > 0
                    && sentence.items[position - 1].isFunction(.at)
            })
        {
            draft.status = .occurred
        }
        // "hội nghị thượng đỉnh ASEAN sắp diễn ra ở Lào".
        if [.dialogue, .conference, .exhibition, .exercise].contains(draft.type), draft.status == .occurred,
            isComing(sentence, behind: index)
        {
            draft.status = .planned
            draft.isStatusMarked = true
        }
        // "khi hai ông gặp nhau tại hội nghị S sắp diễn ra".
        let isAtComing = draft.type == .meeting && isAtComing(sentence, index)
        if isAtComing, draft.status == .occurred || draft.status == .proposed, !status.isMarked {
            draft.status = .planned
        }
        // "khi A tới thăm C vào tuần tới", in an article that does not tell its own day.
        if !status.isMarked, draft.status == .occurred, isToCome(sentence, behind: draft.extent) {
            draft.status = .planned
        }
        if !status.isMarked, draft.status == .occurred, isOfProgramme(sentence, index),
            draft.type == .meeting || draft.type == .signing
        {
            draft.status = .planned
        }
        if draft.status == .planned { planned = sentence.position }
        let anchor = draft.anchor ?? index
        let counted = times.counted(sentence, trigger: anchor, from: discourse.storyDate?.date)
        draft.date =
            counted
            ?? times.time(
                sentence, trigger: anchor, extent: draft.extent,
                isPast: status.isMarked && status.status == .occurred && draft.status != .cancelled,
                isLasting: [.relations, .signing, .deployment].contains(draft.type),
                limit: draft.rule == "meeting.states" && draft.people.isEmpty ? 22 : 40)
        let last = discourse.lastDate.flatMap { $0.sentence >= sentence.position - 2 ? $0.date : nil }
        draft.date = times.countedOn(draft.date, sentence, trigger: anchor, last: last)
        if let date = draft.date, counted == nil, [.visit, .portCall, .exercise, .dialogue].contains(draft.type) {
            draft.date = times.span(
                date, in: sentence, trigger: draft.trigger, start: dayIn(sentence) ?? discourse.storyDate?.date,
                isLasting: draft.type == .exercise || draft.type == .dialogue)
        }
        if draft.type == .meeting, draft.date?.value.end != nil, isOfVisit(draft, sentence, index) {
            draft.date?.isInherited = true
        }
        // "Nhân dịp thăm C, sáng 6/4, A hội kiến B": the day of what is done there.
        if draft.type == .visit, index > 0, sentence.items[index - 1].isFunction(.occasion),
            draft.date?.value.day != nil,
            let tokens = draft.date?.tokens, tokens.lowerBound > draft.trigger.upperBound,
            sentence.items[(index + 1)...].contains(where: {
                $0.mark == .comma && $0.tokens.upperBound == tokens.lowerBound
            })
        {
            draft.date?.isInherited = true
        }
        if draft.type == .conference { draft.isHeldThen = isHeld(on: draft.date, sentence, index) }
        if draft.type == .visit { draft.isDeparture = setsOff(sentence, draft.trigger) }
        if let tokens = draft.date?.tokens,
            isOfWhatWasAgreed(tokens, sentence, index)
        {
            draft.date = nil
        }
        if let date = draft.date, isOpenDay(date, sentence), let told = dates.date(draft, sentence, index),
            date.value.contains(told.value)
        {
            draft.date = told
        }
        if draft.type == .conference, let days = knownDays(draft) {
            draft.date?.value = days
            draft.date?.reason += "; its days are known"
        }
        // "Phát biểu tại hội thảo, A nhắc tới năm 2022": of what is said there.
        if draft.rule == "conference.hall" { draft.date = nil }
        // "76 chiếc sẽ được giao trước năm 2028, ông nói bên lề triển lãm Army-2019": its name says its year.
        if draft.date.map({ $0.value.start.month == nil }) ?? true { draft.date = yearInName(draft) ?? draft.date }
        // The day of a journey's last stop is not that of the stops before it.
        if draft.isLookBack, let tokens = draft.date?.tokens, tokens.lowerBound < draft.trigger.lowerBound {
            draft.date = nil
        }
        if let date = draft.date, isBackground(date, of: draft, sentence, anchor) {
            draft.date = nil
        } else if draft.date == nil {
            let isUndated =
                draft.isLookBack || isLookBack(sentence, index) || hasOpenTime(sentence, behind: draft.extent)
                || times.isOpen(sentence, trigger: anchor, extent: draft.extent)
                || times.isCountedFromOther(sentence) || isTeaser(sentence) || isAtComing
            draft.isLookBack = isUndated
            draft.date = isUndated ? nil : dates.date(draft, sentence, index)
        }
        if draft.date?.isInherited == false, isSince(sentence, draft.extent) { draft.isLookBack = true }
        if draft.date?.isInherited != false, let date = times.vague(sentence, draft, index) { draft.date = date }
        draft.hasOpenDay =
            draft.date == nil
            && article.chronology.mentions(in: sentence.sentence).contains { $0.date == nil && $0.kind == .point }
        // "A và B nhất trí về chuyến thăm của tàu": what they speak of has not taken place by that.
        if [.visit, .portCall, .exercise].contains(draft.type), draft.status == .occurred,
            isSpokenOf(sentence, index)
        {
            draft.status = .proposed
            if draft.date?.isInherited == true { draft.date = nil }
        }
        if let published = article.chronology.published?.bounds, let date = draft.date?.value.bounds,
            draft.date?.isInherited == false
        {
            if date.first > published.last, draft.status == .occurred {
                draft.status = .planned
                if draft.type == .dialogue || draft.type == .conference { draft.isStatusMarked = true }
            }
        }
        // "mời A dự Triển lãm E, tổ chức tháng 12 tới": whoever comes, E is to be.
        if draft.type == .conference || draft.type == .exhibition, draft.status == .proposed, let date = draft.date,
            isAfterPublication(date),
            sentence.items[max(0, index - 6)..<index].contains(where: { $0.isFunction(.attend) })
        {
            draft.status = .planned
        }
        // "Hồi tháng 5, A đã mời B thăm": when somebody was invited is not when he comes.
        if draft.status == .proposed, draft.type == .visit, let date = draft.date, isPast(date) { draft.date = nil }
        // "Cuộc gặp hồi tháng 6" is over, whatever the sentence before plans.
        // "đề nghị sớm đàm phán sau cuộc gặp hôm 2/7" too.
        if !status.isMarked && draft.status == .planned
            || draft.status == .proposed && index > 0 && sentence.items[index - 1].isFunction(.after),
            [.meeting, .visit, .dialogue, .conference].contains(draft.type),
            let date = draft.date, let tokens = date.tokens, isPastWord(before: tokens), !isAfterPublication(date)
        {
            draft.status = .occurred
        }
        // "sẽ triển khai kết quả chuyến thăm đầu năm nay", "cuộc gặp cuối tháng này".
        if let part = tenseOfPart(draft.date), [.meeting, .visit, .dialogue].contains(draft.type) {
            if part == .past, draft.status == .planned { draft.status = .occurred }
            if part == .future, draft.status == .occurred, !status.isMarked { draft.status = .planned }
        }
        // A visit that has begun is under way, whatever the tense of its programme.
        // "hôm nay sẽ thăm" is to come unless the article tells it otherwise.
        if [.visit, .portCall, .exercise].contains(draft.type), draft.status == .planned, hasBegun(draft.date) {
            let isOfNoun =
                sentence.items[index].trigger?.frame == .noun
                && !(index > 0 && sentence.items[index - 1].isFunction(.have))
            if draft.type != .exercise, !isOfNoun, status.isMarked, status.status == .planned,
                draft.date?.value.bounds?.first == article.chronology.published?.day
            {
                draft.isStatusMarked = false
            } else {
                draft.status = .occurred
            }
        }
        // The day on which a sale is approved is not that on which it is handed over.
        if draft.status == .planned, draft.type != .transfer, isOver(draft.date) { draft.status = .occurred }
        guard isWorthTelling(draft, sentence) else { return nil }
        let place = VenueReader(article: article).venue(sentence, trigger: anchor)
        if draft.type != .visit, draft.type != .portCall {
            draft.venue = draft.venue ?? place.place
            draft.venueCountry = draft.venueCountry ?? place.country
        }
        if draft.date?.isInherited == true || counted != nil { draft.confidence -= 0.1 }
        if draft.type == .visit, draft.status != .proposed, let destination = draft.destination, !draft.people.isEmpty,
            let home = draft.members.first?.party.country
        {
            discourse.visit = (draft.people, home, destination)
            if !draft.isLookBack, isOfStory(draft) {
                discourse.traveller = draft.members.first(where: { $0.party.person != nil })?.party
            }
        }
        // "Tàu D do A chỉ huy cập cảng. … B tiếp đoàn": whose delegation it is.
        if draft.type == .portCall, draft.status == .occurred, !draft.isLookBack, isOfStory(draft),
            let commander = draft.members.first(where: { $0.party.person != nil })?.party
        {
            discourse.traveller = commander
        }
        rememberPeople(of: draft, sentence)
        if [.transfer, .training, .ceremony].contains(draft.type), draft.status == .occurred,
            draft.date?.isInherited == false, draft.allCountries.count == 2,
            draft.allCountries.allSatisfy({ !$0.isBody })
        {
            discourse.givenStates = (draft.allCountries, discourse.line)
        }
        if let date = draft.date, !date.isInherited, counted == nil {
            discourse.lastDate = (
                date.value, date.basis, sentence.position, article.text.sentences[sentence.sentence].line
            )
        }
        return draft
    }

    /// Who was in what the story tells, who in what lies behind it, and who met last.
    private mutating func rememberPeople(of draft: EventDraft, _ sentence: ParsedSentence) {
        let isPast = draft.isLookBack || !isOfStory(draft)
        if isPast { discourse.past.formUnion(draft.people) } else { discourse.present.formUnion(draft.people) }
        if draft.type == .dialogue, draft.people.count > 2 { discourse.chairs = draft.members.map(\.party) }
        guard draft.type == .meeting || draft.type == .dialogue else { return }
        let sides = draft.members.map(\.party).filter(\.isPerson)
        guard let first = sides.first(where: { $0.country != nil }),
            let other = sides.first(where: { $0.country != nil && $0.country != first.country })
        else { return }
        discourse.pair = [first, other]
        discourse.isPairTold = true
        discourse.isPairPast = isPast
        discourse.pairPosition = sentence.position
        discourse.pairLine = discourse.line
        if !isPast { discourse.pairs.append(discourse.pair) }
    }

    /// "sắp diễn ra", "sắp được tổ chức" right behind the gathering.
    func isComing(_ sentence: ParsedSentence, behind index: Int) -> Bool {
        for item in sentence.items.dropFirst(index + 1).prefix(5) {
            if item.isFunction(.future) {
                return article.text.word(item.tokens.lowerBound) == "sắp"
                    || article.says(["sẽ", "diễn", "ra"], in: item.tokens)
            }
            guard case .word = item.kind else { return false }
        }
        return false
    }

    /// Whether they meet at, or beside, a gathering that is to come.
    private func isAtComing(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        let behind = sentence.items[min(index + 1, sentence.items.count)...].prefix(7).prefix { $0.mark == nil }
        guard let gathering = behind.firstIndex(where: isGathering) else { return false }
        return behind[..<gathering].contains { $0.isFunction(.at) || $0.isFunction(.occasion) }
            && isComing(sentence, behind: gathering)
    }

    private func isGathering(_ item: Item) -> Bool {
        switch item.kind {
        case .series: true
        case .trigger(let form): form.type == .conference && form.frame == .noun
        default: false
        }
    }

    /// Relations, exercises and sessions without people are told by their date; without one they are background.
    func isWorthTelling(_ draft: EventDraft, _ sentence: ParsedSentence) -> Bool {
        switch draft.type {
        case .relations, .exercise, .dialogue, .exhibition, .transfer, .training, .deployment: break
        case .portCall where draft.status == .cancelled: return draft.date != nil
        case .meeting where draft.rule == "meeting.states": return draft.date?.isInherited == false
        case .conference where draft.rule == "conference.held": return draft.date?.isInherited == false
        case .conference where draft.members.isEmpty && draft.edition == nil:
            guard let tokens = draft.date?.tokens else { return false }
            if tokens.lowerBound < draft.trigger.lowerBound { return isClosing(sentence, behind: draft.trigger) }
            // "Tới C dự hội nghị, A hôm nay có nhiều cuộc gặp": the day of what A does.
            return !sentence.items.contains { item in
                item.group?.hasPersons == true && item.tokens.lowerBound >= draft.trigger.upperBound
                    && item.tokens.upperBound <= tokens.lowerBound
            }
        default: return true
        }
        if draft.type == .dialogue, draft.status == .proposed, draft.edition == nil, draft.members.isEmpty {
            return false
        }
        if draft.date?.isInherited == false || sentence.isHeadline { return true }
        if draft.type == .exercise, draft.date != nil,
            dates.session(of: draft) != nil || dates.attended(draft) != nil
        {
            return true
        }
        if draft.type == .exercise, draft.isRecent, draft.status == .occurred { return draft.date != nil }
        if draft.type == .exercise, draft.status == .cancelled { return draft.series != nil || sentence.position <= 3 }
        if draft.type == .exercise { return draft.isStatusMarked && draft.status == .planned && !draft.members.isEmpty }
        if draft.type == .relations {
            return draft.date != nil
                && (dates.isLead(draft, sentence) || draft.people.count >= 2 || draft.isThere)
        }
        if draft.type == .transfer {
            if draft.isRecent || draft.isThere && draft.date != nil || sentence.position <= 1 { return true }
            if draft.isCounted, draft.status == .planned { return true }
            return draft.people.count >= 2
                || (!draft.people.isEmpty && draft.isStatusMarked && draft.status == .occurred)
        }
        return draft.type == .dialogue && (draft.members.count >= 2 || draft.edition != nil)
    }

    /// "Ngày 8/10, Hội nghị S đã khép lại", "Sáng nay, Hội nghị S khai mạc": the day before it is that of the gathering.
    private func isClosing(_ sentence: ParsedSentence, behind trigger: Range<Int>) -> Bool {
        let behind = sentence.items.lazy.drop { $0.tokens.lowerBound < trigger.upperBound }.prefix(6)
        return behind.contains { item in
            item.isFunction(.past) && item.tokens.upperBound + 1 < sentence.tokens.upperBound
                && [["khép", "lại"], ["bế", "mạc"], ["khai", "mạc"]].contains {
                    article.says($0, in: item.tokens.upperBound..<item.tokens.upperBound + 2)
                }
        }
    }

    /// "Xem thêm: A gặp B": the headline of another article.
    func isTeaser(_ sentence: ParsedSentence) -> Bool {
        let start = sentence.tokens.lowerBound
        return ["xem", "đọc"].contains(article.text.word(start)) && article.isWord(start + 1)
            && article.text.word(start + 1) == "thêm"
    }

    /// Whether the event is what "nhất trí", "thảo luận" or a wish right before it is about.
    func isSpokenOf(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        var position = index - 1
        while position >= max(0, index - 7) {
            let item = sentence.items[position]
            if item.mark != nil || item.isFunction(.subordinator) || item.isFunction(.at) || item.isFunction(.past) {
                return false
            }
            if item.isFunction(.proposal) || item.trigger?.frame == .joint { return true }
            if item.trigger != nil { return false }
            position -= 1
        }
        return false
    }

    /// "Dự kiến, lễ đón sẽ diễn ra …. Tiếp đó, A hội đàm với B.": a programme goes on in sentences of its paragraph without "sẽ".
    func isOfProgramme(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard let plan = discourse.lastPlan, plan == sentence.position - 1, !isTold(sentence, behind: index) else {
            return false
        }
        // "Phía A cho biết sẽ cử đoàn. Trong cuộc tiếp B, …", "Chiều cùng ngày, khi tiếp B, …": there something is told.
        let before = sentence.items[max(0, index - 3)..<index]
        if before.last.map({ $0.isFunction(.at) || $0.isFunction(.after) }) ?? false { return false }
        // "Phát biểu trong một cuộc họp với B".
        if let first = before.first, first.isFunction(.attend), article.says(["phát", "biểu"], in: first.tokens) {
            return false
        }
        if index >= 3, before.first?.isFunction(.say) == true, before.dropFirst().first?.isFunction(.at) == true {
            return false
        }
        if before.contains(where: { $0.isFunction(.subordinator) }) { return false }
        return article.isLinePerSentence || article.text.sentences[parsed[plan].sentence].line == discourse.line
    }

    /// "Tiếp A, B bày tỏ …": who has said something there has met.
    func isTold(_ sentence: ParsedSentence, behind index: Int) -> Bool {
        if index == 0 { return sentence.items[1...].contains { $0.isFunction(.say) } }
        // "Trong cuộc tiếp A, hai bên trao đổi về …".
        return index == 1 && sentence.items[0].isFunction(.at)
            && sentence.items[2...].contains { $0.isFunction(.say) || $0.trigger?.frame == .joint }
            && !sentence.items.contains { $0.isFunction(.future) }
    }

}
