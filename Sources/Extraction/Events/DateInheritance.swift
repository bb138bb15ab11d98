import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// The date of an event whose own words give none: that of the sentence before, of the talks, of the journey that one of its
/// people is on, or of the story; in a stated order, and with the reason kept.
struct DateInheritance {
    let article: Article
    let discourse: Discourse
    /// The events that the article has told before.
    let events: [EventDraft]

    /// A gathering or a visit that has just ended was about now, whatever the day of the story; for the rest that day comes first.
    func date(_ draft: EventDraft, _ sentence: ParsedSentence, _ index: Int) -> EventDraft.Date? {
        if isNextStop(draft) { return nil }
        let isOver =
            (draft.type == .visit || draft.type == .portCall)
            && article.says(
                ["vừa", "kết", "thúc"],
                in: max(sentence.tokens.lowerBound, draft.trigger.lowerBound - 4)..<draft.trigger.upperBound)
        // "A vừa có chuyến thăm C", of which the lead does not tell.
        let isAside =
            sentence.position > 1 && !sentence.isHeadline
            && !events.contains { $0.type == draft.type && $0.date != nil && !$0.people.isDisjoint(with: draft.people) }
        if draft.type == .dialogue || draft.type == .conference || isOver || isAside,
            let date = lately(draft, sentence, index)
        {
            return date
        }
        return rightAfter(draft, sentence) ?? inherited(draft, sentence) ?? underWay(draft, sentence, index)
            ?? lately(draft, sentence, index)
    }

    /// "A ngày 3/9 thăm B trước khi đến C": the day is that of the stop before.
    private func isNextStop(_ draft: EventDraft) -> Bool {
        guard draft.type == .visit, draft.isAnnounced else { return false }
        return events.contains {
            $0.type == .visit && $0.position == draft.position && $0.destination != draft.destination
                && !$0.people.isDisjoint(with: draft.people)
        }
    }

    /// "Ngay sau chuyến thăm của A, B cũng sẽ thăm C": about the month in which the visit told before ends.
    private func rightAfter(_ draft: EventDraft, _ sentence: ParsedSentence) -> EventDraft.Date? {
        guard draft.type == .visit, draft.status == .planned,
            article.says(["ngay", "sau"], in: sentence.tokens.lowerBound..<draft.trigger.lowerBound),
            let visit = events.last(where: {
                $0.type == .visit && $0.position < draft.position && $0.date?.value.start.day != nil
                    && $0.people.isDisjoint(with: draft.people)
            }), let date = visit.date
        else { return nil }
        var month = date.value.end ?? date.value.start
        month.day = nil
        month.isApproximate = true
        return EventDraft.Date(
            value: EDTF(month), basis: date.basis, reason: "right after the visit told before: \(date.reason)",
            tokens: nil, isInherited: true)
    }

    /// The date that an undated event takes over: the sentence before on its line, the dated visit of one of its people,
    /// the day of the story; in this order.
    func inherited(_ draft: EventDraft, _ sentence: ParsedSentence) -> EventDraft.Date? {
        // "A và B đã nhất trí nâng cấp quan hệ" in the headline or the lead is what the story tells.
        if draft.type == .relations, draft.status == .occurred,
            isLead(draft, sentence) || draft.people.count >= 2 || draft.isThere
        {
            return ofTalks(draft) ?? ofStory(draft)
        }
        guard
            [.meeting, .visit, .dialogue, .conference, .portCall, .exercise, .signing, .ceremony, .transfer].contains(
                draft.type)
        else { return nil }
        if draft.type == .ceremony || draft.type == .transfer {
            // "A đang đàm phán mua tàu của B" goes on, on whatever day that is told.
            // "A cho biết việc nhận bàn giao V đang diễn ra": on no day of the journey on which A says so.
            if draft.isRecent, draft.trigger.lowerBound > 0,
                article.text.word(draft.trigger.lowerBound - 1) == "việc"
            {
                return nil
            }
            if draft.isRecent, draft.people.isEmpty { return draft.status == .occurred ? ofStory(draft) : nil }
            if draft.isThere { return ofSentencesBefore(sentence) }
            if draft.rule == "transfer.ceremony" || draft.rule == "transfer.delivery", let told = ofTransfer(draft) {
                return told
            }
            // "Sáng 28/3, hai bên tuần tra. A đã đến thắp hương tại …"
            if draft.type == .ceremony, draft.status == .occurred, !draft.people.isEmpty, let last = discourse.lastDate,
                last.sentence == sentence.position - 1, last.line == article.text.sentences[sentence.sentence].line
            {
                return EventDraft.Date(
                    value: last.date, basis: last.basis, reason: "the date of the sentence before", tokens: nil,
                    isInherited: true)
            }
            if draft.type == .ceremony, article.text.word(draft.trigger.lowerBound) == "buổi",
                var told = events.last(where: { $0.type == .ceremony && $0.date != nil && !$0.isLookBack })?.date
            {
                told.isInherited = true
                return told
            }
            return draft.people.isEmpty ? nil : ofJourney(draft, sentence)
        }
        if draft.type == .exercise, let listed = ofList(draft) ?? session(of: draft) ?? attended(draft) {
            return dayUnderWay(draft, sentence, in: listed.value) ?? listed
        }
        // A counted session has a day of its own or none.
        if draft.rule == "dialogue.counted" { return nil }
        if draft.type == .meeting, draft.status == .planned, let gathering = ofGathering(draft, sentence) {
            return gathering
        }
        if draft.type == .meeting, draft.status == .occurred, let stay = stay(of: draft, sentence) { return stay }
        // What is planned for a journey may come on any of its days.
        if draft.type == .meeting, draft.status == .planned, let visit = visit(of: draft) {
            // "A sẽ đón B ngày 24/5. Ông B sẽ gặp C": the programme of one day.
            guard let last = discourse.lastDate, last.sentence >= sentence.position - 2, last.date.day != nil,
                visit.value.end != nil, visit.value.contains(last.date), isAhead(last.date)
            else { return visit }
            return EventDraft.Date(
                value: last.date, basis: last.basis, reason: "the date of the sentence before", tokens: nil,
                isInherited: true)
        }
        // "Sau đó, A sẽ gặp B": the programme of the story's day goes on.
        if draft.type == .meeting || draft.type == .signing, draft.status == .planned, let story = story(draft),
            story.date.day != nil, story.date.day == article.chronology.published?.day, goesOn(sentence, draft.trigger)
        {
            return ofStory(draft)
        }
        // "Sáng 4/12, A tiếp B. Ông nhắc lại cuộc gặp ngày 1/11. Trong khi đó, C đến chào D".
        if draft.status == .occurred, article.says(["trong", "khi", "đó"], in: sentence.tokens.prefix(3)),
            let day = discourse.lastDay, day.line == article.text.sentences[sentence.sentence].line
        {
            return EventDraft.Date(
                value: day.date, basis: day.basis, reason: "the day of the paragraph", tokens: nil, isInherited: true)
        }
        if let last = discourse.lastDate, last.sentence >= sentence.position - 2,
            draft.type != .visit || last.sentence != sentence.position,
            draft.status == .occurred ? !isLater(last.date) : draft.status == .planned && isAhead(last.date),
            last.line == article.text.sentences[sentence.sentence].line
        {
            return EventDraft.Date(
                value: last.date, basis: last.basis, reason: "the date of the sentence before", tokens: nil,
                isInherited: true)
        }
        if draft.type == .meeting || draft.type == .signing, sentence.position > 2 || draft.status == .planned,
            let visit = visit(of: draft)
        {
            if let round = discourse.round, draft.type == .meeting, draft.status == .occurred,
                !round.people.isDisjoint(with: draft.people), visit.value.contains(round.date), !isOfOccasion(sentence)
            {
                return EventDraft.Date(
                    value: round.date, basis: round.basis, reason: "the day of the meetings that the lead announces",
                    tokens: nil, isInherited: true)
            }
            return toldDay(of: draft, in: visit.value) ?? dayUnderWay(draft, sentence, in: visit.value) ?? visit
        }
        guard draft.status == .occurred, let story = story(draft) else { return nil }
        if draft.type == .meeting || draft.type == .signing, let day = dayUnderWay(draft, sentence, in: story.date) {
            return day
        }
        if draft.type == .visit, !isOfStory(draft, sentence) { return nil }
        // "A đã thăm C và gặp B", told of some other time: the visit has no day, nor has the meeting.
        if draft.type == .meeting, let last = events.last, last.type == .visit, last.position == draft.position,
            last.date == nil, last.status == .occurred, !last.people.isDisjoint(with: draft.people)
        {
            return nil
        }
        if draft.type == .meeting, isOfOtherTime(sentence, than: story.date, before: draft.trigger) { return nil }
        // "Nhân dịp này, A gặp B", "Bên lề các hoạt động": on whatever day of the journey on which the story's day lies.
        if draft.type == .meeting, isOfOccasion(sentence), let days = daysAround(story.date, draft) { return days }
        return EventDraft.Date(
            value: story.date, basis: story.basis, reason: story.reason, tokens: nil, isInherited: true)
    }

    /// "Tại đây, A trao tặng B V": the day that the sentences right before tell.
    private func ofSentencesBefore(_ sentence: ParsedSentence) -> EventDraft.Date? {
        guard let last = discourse.lastDate, last.sentence >= sentence.position - 3, last.date.day != nil else {
            return nil
        }
        return EventDraft.Date(
            value: last.date, basis: last.basis, reason: "the date of the sentence before", tokens: nil,
            isInherited: true)
    }

    /// "Lễ bàn giao được tiến hành tại D": the day of what the article has said was handed over.
    private func ofTransfer(_ ceremony: EventDraft) -> EventDraft.Date? {
        var date = events.last { $0.type == .transfer && $0.allCountries == ceremony.allCountries && $0.date != nil }?
            .date
        date?.isInherited = true
        return date
    }

    /// "Trong thời gian ở Manila, A đã chào xã giao B": the days of the visit or the port call there.
    private func stay(of meeting: EventDraft, _ sentence: ParsedSentence) -> EventDraft.Date? {
        guard article.says(["trong", "thời", "gian", "ở"], in: sentence.tokens.lowerBound..<meeting.trigger.lowerBound)
        else { return nil }
        let journey = events.last { event in
            (event.type == .visit || event.type == .portCall) && event.date?.value.end != nil
                && event.date?.value.start.day != nil && Set(meeting.allCountries).isSubset(of: event.allCountries)
        }
        guard let date = journey?.date else { return nil }
        return EventDraft.Date(
            value: date.value, basis: date.basis, reason: "the days of the stay: \(date.reason)", tokens: nil,
            isInherited: true)
    }

    /// "Sau hội đàm, hai Bộ trưởng …": the day of the meeting of the same people that the article has told of the visit.
    private func toldDay(of draft: EventDraft, in visit: EDTF) -> EventDraft.Date? {
        let told = events.last { event in
            event.type == .meeting && event.status == .occurred && event.date?.value.day != nil
                // The two who led the talks, whoever sat in them beside.
                && draft.people.count >= 2
                && (event.people == draft.people
                    || draft.people == Set(event.members.prefix(2).compactMap(\.party.person)))
        }
        guard let date = told?.date, visit.contains(date.value) else { return nil }
        return EventDraft.Date(
            value: date.value, basis: date.basis, reason: "the day of the meeting told before: \(date.reason)",
            tokens: nil, isInherited: true)
    }

    /// "Cùng ngày, A gặp B. … Trong buổi làm việc sau đó với C": the day within a journey that the paragraph tells, or from which
    /// the sentence goes on.
    private func dayUnderWay(_ draft: EventDraft, _ sentence: ParsedSentence, in span: EDTF) -> EventDraft.Date? {
        guard draft.status == .occurred, span.end != nil, let day = discourse.lastDay, span.contains(day.date),
            !isLater(day.date), !isOfOccasion(sentence)
        else { return nil }
        let isOfLine = day.line == article.text.sentences[sentence.sentence].line
        guard isOfLine || day.sentence >= sentence.position - 3 && goesOn(sentence, draft.trigger) else { return nil }
        return EventDraft.Date(
            value: day.date, basis: day.basis, reason: "the day under way on the journey", tokens: nil,
            isInherited: true)
    }

    /// The days of the journey between the same states that hold a day.
    private func daysAround(_ day: EDTF, _ draft: EventDraft) -> EventDraft.Date? {
        let journey = events.last { event in
            event.type == .visit && event.date?.isInherited == false && event.date?.value.end != nil
                && event.date?.value.contains(day) == true && event.allCountries == draft.allCountries
        }
        guard day.day != nil, let date = journey?.date else { return nil }
        return EventDraft.Date(
            value: date.value, basis: date.basis, reason: "the days of the journey: \(date.reason)", tokens: nil,
            isInherited: true)
    }

    /// "Nhân dịp này", "Trong khuôn khổ chuyến thăm", "Bên lề các hoạt động": on whatever day of it.
    private func isOfOccasion(_ sentence: ParsedSentence) -> Bool {
        let start = sentence.tokens.prefix(4)
        return article.says(["dịp"], in: start) || article.says(["khuôn", "khổ"], in: start)
            || article.says(["thời", "gian"], in: start) || article.says(["bên", "lề", "các"], in: start)
    }

    /// "A đang thăm B", "A và B đang tập trận": the day of publication, or its month where the article does not say when it came out.
    private func underWay(_ draft: EventDraft, _ sentence: ParsedSentence, _ index: Int) -> EventDraft.Date? {
        guard draft.status == .occurred, var today = article.chronology.present,
            draft.type == .exercise && draft.isRecent || draft.type == .visit && isGoing(sentence, index)
        else { return nil }
        if [.inferred, .unknown].contains(article.chronology.publishedBasis) {
            guard today.end == nil, today.start.month != nil else { return nil }
            today.start.day = nil
        }
        return EventDraft.Date(
            value: today, basis: article.chronology.basis,
            reason: "\"đang\": it is under way on the day of publication",
            tokens: nil, isInherited: true)
    }

    /// "đang thăm", with nothing else between that goes on.
    private func isGoing(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard let start = sentence.items[max(0, index - 7)..<index].lastIndex(where: { $0.isFunction(.progressive) })
        else { return false }
        return !sentence.items[start..<index].contains { $0.trigger != nil }
    }

    /// "vừa (mới)" with what is none of the story's days: about the month of publication.
    private func lately(_ draft: EventDraft, _ sentence: ParsedSentence, _ index: Int) -> EventDraft.Date? {
        guard draft.status == .occurred,
            [.visit, .meeting, .portCall, .dialogue, .conference, .exercise].contains(draft.type),
            let published = article.chronology.present, published.hasYear, published.start.month != nil,
            let word = justNow(sentence, index, isGathering: draft.type == .dialogue || draft.type == .conference)
        else { return nil }
        var month = published.start
        month.day = nil
        month.isApproximate = true
        return EventDraft.Date(
            value: EDTF(month), basis: article.chronology.basis, reason: "\"vừa\": about the month of publication",
            tokens: word,
            isInherited: false)
    }

    /// "vừa", "vừa mới" before the trigger, or behind a gathering that "vừa kết thúc".
    private func justNow(_ sentence: ParsedSentence, _ index: Int, isGathering: Bool) -> Range<Int>? {
        func isJustNow(_ item: Item) -> Bool {
            item.isFunction(.past) && article.text.word(item.tokens.lowerBound) == "vừa"
        }
        if let word = sentence.items[max(0, index - 4)..<index].last(where: isJustNow) { return word.tokens }
        guard isGathering else { return nil }
        let behind = sentence.items[(index + 1)...].prefix(24).prefix { $0.trigger == nil && $0.mark != .comma }
        return behind.first(where: isJustNow)?.tokens
    }

    /// "Tháng 4, A cho biết đã làm việc với B": the sentence tells of another time than the story's before it tells of the event.
    private func isOfOtherTime(_ sentence: ParsedSentence, than story: EDTF, before trigger: Range<Int>) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains { mention in
            guard mention.kind == .point, mention.bound == .at, !mention.isVague,
                mention.tokens.upperBound <= trigger.lowerBound, let date = mention.date, date.start.month != nil,
                let told = date.bounds, let today = story.bounds
            else { return false }
            return told.last < today.first
        }
    }

    /// "sau đó", "tiếp đó" before the trigger or right behind it.
    private func goesOn(_ sentence: ParsedSentence, _ trigger: Range<Int>) -> Bool {
        let before = sentence.tokens.lowerBound..<min(sentence.tokens.upperBound, trigger.upperBound + 2)
        return article.says(["sau", "đó"], in: before) || article.says(["tiếp", "đó"], in: before)
    }

    func isLead(_ draft: EventDraft, _ sentence: ParsedSentence) -> Bool {
        sentence.isHeadline || (sentence.position <= 2 && Set(draft.members.compactMap(\.party.country)).count >= 2)
    }

    /// Whether a visit is one that the article's lead tells of: another one, told later, is looked back upon.
    private func isOfStory(_ draft: EventDraft, _ sentence: ParsedSentence) -> Bool {
        if sentence.position <= Self.lead { return true }
        // "trong khuôn khổ chuyến thăm", "chuyến thăm lần này".
        if let index = sentence.items.firstIndex(where: { $0.tokens == draft.trigger }) {
            let around = sentence.items[max(0, index - 2)..<min(index + 4, sentence.items.count)]
            if around.contains(where: { $0.isFunction(.occasion) || $0.isFunction(.demonstrative) }) { return true }
        }
        return events.contains { event in
            event.type == .visit && event.position <= Self.lead && event.destination == draft.destination
                && (event.people.isEmpty || !event.people.isDisjoint(with: draft.people))
        }
    }

    /// The position of the last sentence of an article's lead.
    private static let lead = 3

    /// "năm ngoái hoãn một loạt cuộc tập trận, trong đó có A": the time of those among which the sentence names it.
    private func ofList(_ exercise: EventDraft) -> EventDraft.Date? {
        guard exercise.series != nil,
            let list = events.last(where: {
                $0.type == .exercise && $0.series == nil && $0.position == exercise.position
                    && $0.allCountries == exercise.allCountries
            }), let date = list.date, list.trigger.upperBound < exercise.trigger.lowerBound,
            article.says(["trong", "đó"], in: list.trigger.upperBound..<exercise.trigger.lowerBound)
        else { return nil }
        return date
    }

    /// "Bên lề S, A dự kiến gặp B": the days of S, where the article has told them.
    private func ofGathering(_ meeting: EventDraft, _ sentence: ParsedSentence) -> EventDraft.Date? {
        for (index, item) in sentence.items.enumerated() {
            guard case .series(let form) = item.kind, form.type == .conference,
                sentence.items[max(0, index - 3)..<index].contains(where: {
                    $0.isFunction(.occasion) || $0.isFunction(.at)
                })
            else { continue }
            let held = events.last { event in
                event.type == .conference && event.series == form.name && event.date?.isInherited == false
                    && event.date?.value.start.month != nil && event.status != .cancelled
            }
            guard let date = held?.date, isAhead(date.value) else { return nil }
            return EventDraft.Date(
                value: date.value, basis: date.basis, reason: "the days of the gathering: \(date.reason)", tokens: nil,
                isInherited: true)
        }
        return nil
    }

    /// "Cuộc tập trận có sự tham gia của A và B": the days of the exercise that the sentences right before tell.
    func attended(_ exercise: EventDraft) -> EventDraft.Date? {
        guard exercise.rule == "exercise.attended" else { return nil }
        guard let told = events.last(where: { $0.type == .exercise }), exercise.position - told.position <= 3,
            var date = told.date, !date.isInherited
        else {
            // "Lễ khai mạc diễn tập diễn ra sáng 8/10. Tham gia diễn tập có …".
            guard let last = discourse.lastDate, last.sentence == exercise.position - 1, last.date.day != nil else {
                return nil
            }
            return EventDraft.Date(
                value: last.date, basis: last.basis, reason: "the date of the sentence before", tokens: nil,
                isInherited: true)
        }
        date.isInherited = true
        return date
    }

    /// The days of the port call or of the border exchange in which two navies or two forces exercise.
    func session(of exercise: EventDraft) -> EventDraft.Date? {
        let session = events.last { event in
            (event.type == .portCall || event.type == .dialogue) && event.allCountries == exercise.allCountries
                && event.date?.value.start.day != nil
        }
        // "đề nghị hai bên tiếp tục tuần tra chung" is for other days.
        guard let date = session?.date, exercise.series == nil, exercise.status != .proposed else { return nil }
        return EventDraft.Date(
            value: date.value, basis: date.basis, reason: "the days of the visit: \(date.reason)", tokens: nil,
            isInherited: true)
    }

    /// What is signed or stated after talks of the same sides bears their day.
    func ofTalks(_ signing: EventDraft) -> EventDraft.Date? {
        let sides = Set(signing.allCountries)
        let talks = events.last { event in
            (event.type == .meeting || event.type == .dialogue || event.type == .conference)
                && event.status == .occurred && sides.isSubset(of: event.allCountries)
                && event.date?.value.start.day != nil && event.date?.value.end == nil
        }
        guard let date = talks?.date else { return nil }
        return EventDraft.Date(
            value: date.value, basis: date.basis, reason: "the day of the talks: \(date.reason)", tokens: nil,
            isInherited: true)
    }

    /// The story's day; a day on which only words were spoken for nobody but who spoke them.
    private func story(_ draft: EventDraft) -> Discourse.Story? {
        discourse.storyDate.flatMap { story in
            story.speakers.map { !$0.isDisjoint(with: draft.people) } ?? true ? story : nil
        }
    }

    private func ofStory(_ draft: EventDraft) -> EventDraft.Date? {
        story(draft).map {
            EventDraft.Date(value: $0.date, basis: $0.basis, reason: $0.reason, tokens: nil, isInherited: true)
        }
    }

    /// The day of the sentence before, else the visit that one of the people is on, else the day of the lead.
    private func ofJourney(_ draft: EventDraft, _ sentence: ParsedSentence) -> EventDraft.Date? {
        if let visit = visit(of: draft) { return visit }
        guard draft.status == .occurred, draft.people.count >= 2, let story = story(draft) else { return nil }
        return EventDraft.Date(
            value: story.date, basis: story.basis, reason: story.reason, tokens: nil, isInherited: true)
    }

    /// The span of the visit that one of the event's people is on, if the article dates it and it is not over.
    private func visit(of draft: EventDraft) -> EventDraft.Date? {
        let people = draft.people
        let journeys = events.filter { event in
            [.visit, .conference].contains(event.type) && !event.people.isDisjoint(with: people)
                && event.date?.tokens != nil
                && event.status != .proposed
                && event.date?.value.start.day != nil
        }.compactMap(\.date)
        guard let last = journeys.last else { return nil }
        // "hôm nay tới Mỹ" is a day of the visit "từ 6 đến 10/7".
        let whole = journeys.last { date in
            date.value != last.value && date.value.contains(last.value) && (date.value.length ?? 99) <= 31
        }
        let date = whole ?? last
        var span = date.value
        // What is planned for a visit under way lies between today and its end.
        if draft.status == .planned, let today = article.chronology.published?.day, let bounds = span.bounds,
            bounds.first < today, today <= bounds.last
        {
            span = EDTF(PartialDate(today), to: PartialDate(bounds.last))
        }
        // What has happened on a journey that starts today happened today.
        if draft.status == .occurred, let today = article.chronology.published?.day, span.bounds?.first == today {
            span = EDTF(today)
        }
        return EventDraft.Date(
            value: span, basis: date.basis, reason: "the span of the visit: \(date.reason)", tokens: nil,
            isInherited: true)
    }

    /// "A mời B dự tập trận năm 2027" does not date what has been signed.
    private func isLater(_ date: EDTF) -> Bool {
        guard let published = article.chronology.published?.bounds, let bounds = date.bounds else { return false }
        return bounds.first > published.last
    }

    private func isAhead(_ date: EDTF) -> Bool {
        guard let published = article.chronology.published?.bounds, let bounds = date.bounds else { return false }
        return bounds.last > published.first
    }

    /// "A thăm C từ 9 đến 11-12. Sáng 10-12, B đón A": the day of publication, or the one before it, within a journey whose days
    /// the lead tells first.
    private static func dayOfNews(within span: EDTF, behind told: TimeMention, _ article: Article) -> TimeMention? {
        guard let today = article.chronology.published?.day,
            ![.inferred, .unknown].contains(article.chronology.publishedBasis)
        else { return nil }
        for sentence in article.sentences.prefix(5) where sentence > told.sentence {
            let mention = article.chronology.mentions(in: sentence).first { mention in
                mention.kind == .point && mention.bound == .at && mention.date?.day != nil
                    && article.report(of: mention) == nil
            }
            guard let mention, let day = mention.date?.day else { continue }
            return span.contains(EDTF(day)) && (day == today || day.adding(days: 1) == today) ? mention : nil
        }
        return nil
    }

    /// The first day in the lead that is not long before publication, else the day of publication.
    ///
    /// Where the article does not say when it came out, a day on which somebody only spoke comes last.
    static func ofStory(_ article: Article, register: PeopleRegister) -> Discourse.Story? {
        let published = article.chronology.published
        let isDated = ![.inferred, .unknown].contains(article.chronology.publishedBasis)
        var spoken: Discourse.Story?
        for sentence in article.sentences.prefix(5) {
            for mention in article.chronology.mentions(in: sentence) {
                guard let date = mention.date,
                    mention.kind == .point || mention.kind == .span || mention.kind == .anaphoric, !mention.isVague,
                    date.start.day != nil
                else { continue }
                if let bounds = date.bounds, let limit = published?.bounds {
                    guard bounds.first <= limit.last, bounds.last >= limit.first.adding(days: -7) else { continue }
                }
                // "đang diễn ra (31.5 - 2.6), hôm nay 1.6, A gặp B": the day within the days of something longer.
                let told =
                    article.chronology.mentions(in: sentence).first {
                        date.end != nil && $0.kind == .point && $0.bound == .at && $0.date?.day != nil
                            && date.contains($0.date ?? date)
                    } ?? mention
                let now = told.date?.end == nil ? told : dayOfNews(within: date, behind: told, article) ?? told
                var story = Discourse.Story(
                    date: now.date ?? date, basis: now.basis, reason: "the day in the article's lead: \(now.reason)")
                let words = article.report(of: mention)
                // "người tuần trước tuyên bố": no day of what happened.
                if words != nil, date.end != nil { continue }
                guard !isDated, let words else { return story }
                story.speakers = register.speakers(
                    before: words, from: article.text.sentences[sentence].tokens.lowerBound, in: article.text)
                spoken = spoken ?? story
            }
        }
        return spoken
            ?? published.map {
                Discourse.Story(
                    date: $0, basis: article.chronology.basis,
                    reason: "the day of publication, as the article gives no other")
            }
    }
}
