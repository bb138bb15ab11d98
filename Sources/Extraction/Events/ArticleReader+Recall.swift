import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// What a later sentence says of an event or a document that the article has told before.
extension ArticleReader {
    /// Whether the event lies within two months of the story's day, or may.
    func isOfStory(_ draft: EventDraft) -> Bool {
        guard let date = draft.date, !date.isInherited, let own = date.value.bounds,
            let story = (article.chronology.published ?? discourse.storyDate?.date)?.bounds
        else { return true }
        return story.first.number - own.last.number <= 60
    }

    /// Those who were there as well join what the sentence or the ones before it told.
    mutating func add(_ company: Company.Found, of sentence: ParsedSentence) {
        let types: Set<EventType> =
            company.type.map { [$0] } ?? [
                .meeting, .dialogue, .conference, .ceremony, .exercise, .exhibition, .transfer,
            ]
        let reach =
            company.isInSentence ? sentence.position...sentence.position : sentence.position - 4...sentence.position
        let near = events.indices.filter { index in
            let event = events[index]
            // "Cùng dự lễ": of a ceremony that nothing was told of, rather than of a meeting told long before.
            if company.isOfCeremony, event.type == .meeting, event.position < sentence.position - 1 { return false }
            if company.isOfLeaders, !event.people.isEmpty { return false }
            return types.contains(event.type) && event.status != .cancelled && event.status != .proposed
                && !event.isLookBack && isOfStory(event) && (company.isOfAll || reach.contains(event.position))
        }
        var joined =
            company.isOfAll ? near : near.filter { events[$0].position == events[near[near.count - 1]].position }
        // "Cùng dự, về phía A có …. Về phía B có …": of what the list was that goes on.
        if company.goesOn, let list = discourse.list, sentence.position - list.position == 1 { joined = list.events }
        discourse.list = (joined, sentence.position)
        for index in joined {
            for member in company.members
            where !events[index].people.contains(member.party.person ?? -1)
                && member.party.country.map({ country in
                    company.type == .conference || isOpen(events[index], to: country)
                }) ?? false
            {
                events[index].members.append(member)
            }
            if events[index].type == .dialogue { discourse.chairs = events[index].members.map(\.party) }
        }
    }

    /// Guests of whatever state come to a ceremony under the flag of the United Nations.
    func isOpen(_ event: EventDraft, to country: CountryCode) -> Bool {
        event.allCountries.contains(country)
            || event.type == .ceremony && event.allCountries.contains(CountryCode("UN"))
    }

    /// "Tham gia đoàn có A; B": they are on the journey of the head of the delegation that the sentences before tell of, and on
    /// those of which the words say that the delegation goes there, though not on those where he alone goes on.
    mutating func joinCompanions() {
        for (leader, members, position, goal) in companions {
            let home = register.entries[leader].country
            let journeys = events.indices.filter { index in
                events[index].type == .visit && events[index].people.contains(leader)
                    && events[index].status != .proposed && !events[index].isLookBack && isOfStory(events[index])
            }
            let last = journeys.map { events[$0].position }.filter { $0 <= position }.max()
            let told = journeys.filter { events[$0].position == last }
            let meant = told.filter { events[$0].destination == goal }
            let goals = Set((meant.isEmpty ? told : meant).map { events[$0].destination })
            for index in journeys
            where goals.contains(events[index].destination) || goals.isEmpty || isOfDelegation(events[index], leader) {
                for member in members
                where member.party.country == home && !events[index].people.contains(member.party.person ?? -1) {
                    events[index].members.append(member)
                }
            }
        }
    }

    /// "đoàn đã thăm C", "Đoàn đại biểu cấp cao Việt Nam tới C": the words for who travels.
    private func isOfDelegation(_ event: EventDraft, _ leader: Int) -> Bool {
        event.members.contains { $0.party.person == leader && article.says(["đoàn"], in: $0.party.tokens) }
    }

    /// "Chuyến thăm diễn ra từ ngày 7 đến 10/8": the dates of the visit told last.
    mutating func recallVisit(_ index: Int, _ form: TriggerForm, _ sentence: ParsedSentence) {
        let frame = VisitFrame(
            reader: FrameReader(sentence: sentence), form: form, index: index, register: register, discourse: discourse,
            article: article)
        let destination = frame.destination()
        guard index <= 2 || destination != nil, !isSetting(index, sentence),
            let event = events.lastIndex(where: {
                $0.type == .visit && (destination == nil || $0.destination == destination)
            }),
            let date = times.time(sentence, trigger: index, extent: sentence.items[index].tokens),
            date.value.start.day != nil
        else { return }
        if let own = events[event].date, !own.isInherited, let length = own.value.length,
            let other = date.value.length, length <= other
        {
            return
        }
        events[event].date = date
    }

    /// "Trong khuôn khổ chuyến thăm, A ngày 9/6 gặp B": the day behind the comma is not that of the visit.
    func isSetting(_ index: Int, _ sentence: ParsedSentence) -> Bool {
        index > 0 && sentence.items[index - 1].isFunction(.occasion) && index + 1 < sentence.items.count
            && sentence.items[index + 1].mark == .comma
    }

    /// "Cuộc gặp sẽ diễn ra vào ngày 10/11", "Hội đàm diễn ra hôm 5/3": the day of the meeting told last, if it has none of its own.
    mutating func recallMeeting(_ index: Int, _ sentence: ParsedSentence) {
        let items = sentence.items
        let behind = items[(index + 1)...].prefix(8)
        guard
            let takesPlace = behind.firstIndex(where: { item in
                article.says(["diễn", "ra"], in: item.tokens)
                    || (item.isFunction(.passive) && article.text.word(item.tokens.lowerBound) == "được")
            }), items[(index + 1)..<takesPlace].allSatisfy({ $0.group == nil && $0.trigger == nil }),
            let event = events.lastIndex(where: { $0.type == .meeting && $0.members.count >= 2 }),
            events[event].date?.isInherited != false, !events[event].isLookBack,
            let date = times.time(sentence, trigger: index, extent: items[index].tokens), date.value.start.day != nil,
            items[takesPlace...].contains(where: { $0.tokens == date.tokens })
        else { return }
        // The headline told the same meeting.
        let taken = events[event].date?.value
        for other in events.indices
        where events[other].type == .meeting && events[other].date?.isInherited == true
            && events[other].date?.value == taken && events[other].allCountries == events[event].allCountries
        {
            events[other].date = date
        }
        events[event].date = date
    }

    /// "A tại hội đàm ở Bắc Kinh ngày 27-6": the day of A's meeting that has only the month or the span in which it lies.
    mutating func recallMeetingOfOne(_ index: Int, _ sentence: ParsedSentence) {
        let items = sentence.items
        guard index > 1, items[index - 1].isFunction(.at), items[..<index].count(where: { $0.group != nil }) == 1,
            let person = items[..<index].lazy.compactMap(\.group).first?.persons.first?.person,
            let date = times.time(sentence, trigger: index, extent: items[index].tokens), let day = date.value.day,
            let event = events.lastIndex(where: { $0.type == .meeting && $0.people.contains(person) }),
            let told = events[event].date, told.isInherited, told.value.day == nil, told.value.contains(EDTF(day))
        else { return }
        events[event].date = date
    }

    /// "A và B đồng chủ trì cuộc đối thoại": the people of the session that was told before.
    mutating func recallDialogue(_ index: Int, _ reader: FrameReader) {
        guard let event = events.lastIndex(where: { $0.type == .dialogue }), events[event].people.count < 2,
            let verb = reader.sentence.last(
                before: index, where: { $0.isFunction(.attend) }, stop: { $0.mark == .semicolon }),
            let subject = reader.subject(of: verb, where: { $0.persons.count >= 2 })
        else { return }
        for party in subject.group.persons where !events[event].people.contains(party.person ?? -1) {
            events[event].members.append(EventDraft.Member(party: party, role: .coChair))
        }
    }

    /// A signing that the story tells without a date takes the story's, and so does a statement that it quotes.
    func inSpan(_ agreement: AgreementDraft, _ sentence: ParsedSentence) -> AgreementDraft {
        guard agreement.date == nil, agreement.isFresh, agreement.status == .signed,
            !times.isCountedFromOther(sentence), !isTeaser(sentence),
            !article.says(
                ["nhiều", "lần"],
                in: sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, agreement.title.lowerBound))
        else { return agreement }
        let event =
            SigningFrame.event(of: agreement)
            ?? EventDraft(
                type: .signing, format: nil, status: .occurred, members: [], countries: agreement.parties,
                trigger: agreement.title, extent: agreement.extent, position: agreement.position, rule: "signing.named",
                confidence: 0)
        var result = agreement
        result.date = ofTalksBeside(event)
        guard result.date == nil, !agreement.members.isEmpty || !hasOtherTime(sentence, than: agreement) else {
            return result
        }
        result.date = dates.ofTalks(event) ?? dates.inherited(event, sentence)
        return result
    }

    /// "Năm ngoái A từng hội đàm với B; hai bên khi đó ký K", "A thăm C tháng 8; dịp đó, hai bộ ký K": the time of the talks or of the
    /// visit that the same sentence tells, however coarse.
    func ofTalksBeside(_ signing: EventDraft) -> EventDraft.Date? {
        let talks = events.last { event in
            event.position == signing.position && event.status == .occurred
                && event.trigger.upperBound <= signing.trigger.lowerBound
                && (event.type == .meeting && event.people == signing.people && !signing.people.isEmpty
                    || [.meeting, .visit, .dialogue].contains(event.type)
                        && article.says(["dịp", "đó"], in: event.trigger.upperBound..<signing.trigger.lowerBound))
        }
        guard var date = talks?.date else { return nil }
        date.isInherited = true
        return date
    }

    /// "trong những năm qua": the sentence tells of another time than the story's; the year of a plan is what it is for.
    func hasOtherTime(_ sentence: ParsedSentence, than agreement: AgreementDraft) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains { mention in
            mention.kind != .clock && mention.rule != "period"
                && !(agreement.kind == .plan
                    && (agreement.title.lowerBound...agreement.title.upperBound + 2).contains(mention.tokens.lowerBound))
        }
            || sentence.items.contains { $0.isFunction(.past) && article.says(["từng"], in: $0.tokens) }
    }
}
