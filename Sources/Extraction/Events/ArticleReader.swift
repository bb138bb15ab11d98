import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Reads an article's sentences in order and drafts what they tell.
struct ArticleReader {
    let article: Article
    let register: PeopleRegister
    let chunks: [[Chunk]]
    private let times: TimeAttachment
    private(set) var discourse: Discourse
    private(set) var events: [EventDraft] = []
    private(set) var agreements: [AgreementDraft] = []
    /// Who came along on the journey of whom.
    private var companions: [(leader: Int, members: [EventDraft.Member])] = []
    /// The position of the last sentence that told a plan, the one that is being read included.
    private var planned: Int?
    /// Every sentence as items, in order.
    private(set) var parsed: [ParsedSentence] = []

    init(article: Article, register: PeopleRegister, chunks: [[Chunk]], countries: CountryWeights) {
        self.article = article
        self.register = register
        self.chunks = chunks
        times = TimeAttachment(article: article)
        discourse = Discourse(countries: countries)
        discourse.storyDate = DateInheritance.ofStory(article, register: register)
        discourse.pair = leadingPair()
    }

    /// Where the dates of events without one of their own come from.
    private var dates: DateInheritance { DateInheritance(article: article, discourse: discourse, events: events) }

    /// The first two officials of different countries: whom "hai Bộ trưởng" means before any meeting is told.
    private func leadingPair() -> [Party] {
        guard let first = register.entries.firstIndex(where: { $0.hasPost && $0.country != nil }) else { return [] }
        let other = register.entries.firstIndex {
            $0.hasPost && $0.country != nil && $0.country != register.entries[first].country
        }
        guard let other else { return [] }
        return [first, other].map { index in
            Party(kind: .person(index), country: register.entries[index].country, tokens: register.entries[index].name)
        }
    }

    /// Reads every sentence.
    mutating func read() {
        let parser = SentenceParser(article: article, register: register)
        for (position, sentence) in article.sentences.enumerated() {
            discourse.line = article.text.sentences[sentence].line
            let parsed = parser.parse(
                sentence: sentence, position: position, chunks: chunks[position], discourse: discourse)
            self.parsed.append(parsed)
            read(parsed)
        }
        joinCompanions()
        events = JourneyDates(article: article, parsed: self.parsed, story: discourse.storyDate?.date).settled(events)
        Exhibitors(article: article, parsed: self.parsed).complete(&events)
        ShipCommander(article: article, register: register).complete(&events)
        Sidelines(article: article, parsed: self.parsed).complete(&events)
    }

    private mutating func read(_ sentence: ParsedSentence) {
        let reader = FrameReader(sentence: sentence)
        // "Dự kiến, lễ đón sẽ diễn ra …. Tiếp đó, A hội đàm với B."
        discourse.lastPlan = planned
        if sentence.items.first?.isFunction(.future) == true { planned = sentence.position }
        for (index, item) in sentence.items.enumerated() {
            var drafts: [EventDraft] = []
            switch item.kind {
            case .trigger(let form) where form.frame == .recall && form.type == .dialogue:
                recallDialogue(index, reader)
                drafts = self.drafts(form, at: index, reader)
            case .trigger(let form):
                drafts = self.drafts(form, at: index, reader)
            case .series(let form) where form.type == .exercise:
                drafts = [
                    ExerciseFrame(
                        reader: reader, index: index, register: register, article: article, series: form, told: events
                    ).draft()
                ].compactMap { $0 }
            case .series(let form) where form.type == .dialogue:
                drafts = dialogues(at: index, reader, series: form)
            case .series(let form) where form.type == .conference && isOfTwoSides(index, reader):
                drafts = dialogues(at: index, reader, series: nil)
            case .series(let form):
                drafts = conference(form.type, at: index, reader, series: form)
            default: continue
            }
            if drafts.isEmpty, let form = item.trigger, form.type == .visit, form.frame == .noun {
                recallVisit(index, form, sentence)
            }
            if drafts.isEmpty, let form = item.trigger, form.type == .meeting {
                if form.frame == .noun || index == 0 { recallMeeting(index, sentence) }
                recallMeetingOfOne(index, sentence)
            }
            for draft in drafts {
                if let complete = complete(draft, sentence, index, reader) { events.append(complete) }
            }
        }
        if let caption = CaptionFrame(sentence: sentence, register: register).draft(),
            let complete = complete(caption.draft, sentence, caption.index, reader)
        {
            events.append(complete)
        }
        let agreementReader = AgreementReader(
            article: article, reader: reader, register: register, discourse: discourse, times: times)
        for draft in agreementReader.drafts() {
            let told = inSpan(draft, sentence)
            agreements.append(told)
            if told.isTold, told.status == .signed { discourse.lastSigning = told }
        }
        if let ships = sentence.items.lazy.compactMap(\.group).first(where: { !$0.ships.isEmpty })?.ships {
            discourse.ships = ships
        }
        let along = Company(sentence: sentence, register: register, article: article).travelling()
        if let leader = along.leader ?? discourse.traveller?.person, !along.members.isEmpty {
            companions.append((leader, along.members))
        }
        let company = Company(sentence: sentence, register: register, article: article).found()
        if let company { add(company, of: sentence) }
        rememberDay(of: sentence)
        if let couple = sentence.items.lazy.compactMap(\.group).first(where: { group in
            group.persons.isEmpty && !group.isLocation && Set(group.countries).count == 2
                && group.countries.allSatisfy { !$0.isBody }
        }) {
            discourse.couple = Array(Set(couple.countries)).sorted()
        }
        if company == nil || company?.isInSentence == true, let subject = subject(of: sentence) {
            discourse.subject = subject.persons.first { $0.person != nil } ?? discourse.subject
        }
        rememberNamed(sentence)
    }

    /// Whom the sentence is about: the first people that it names, though in "Trước khi gặp B, A …" not those in front.
    private func subject(of sentence: ParsedSentence) -> PartyGroup? {
        let items = sentence.items
        let people = items.indices.filter { items[$0].group.map { !$0.persons.isEmpty && !$0.isLocation } ?? false }
        guard let first = people.first else { return nil }
        if first > 1, first <= 3, items[0].isFunction(.subordinator) || items[0].isFunction(.before),
            items[first - 1].trigger != nil || items[first - 1].isFunction(.with),
            let comma = items[first...].firstIndex(where: { $0.mark == .comma }),
            let main = people.first(where: { $0 > comma && $0 - comma <= 3 })
        {
            return items[main].group
        }
        return items[first].group
    }

    /// "A và B được giao chuẩn bị": the two of different states are those whom "họ" and "hai người" mean next.
    private mutating func rememberNamed(_ sentence: ParsedSentence) {
        for group in sentence.items.prefix(while: { $0.trigger == nil }).lazy.compactMap(\.group) {
            let people = group.persons.filter { $0.person != nil }
            guard people.count == 2, people.count == group.parties.count, people[0].tokens != people[1].tokens,
                let first = people[0].country, let other = people[1].country, first != other
            else { continue }
            discourse.named = (people, sentence.position)
            return
        }
    }

    /// Whether the event lies within two months of the story's day, or may.
    private func isOfStory(_ draft: EventDraft) -> Bool {
        guard let date = draft.date, !date.isInherited, let own = date.value.bounds,
            let story = (article.chronology.published ?? discourse.storyDate?.date)?.bounds
        else { return true }
        return story.first.number - own.last.number <= 60
    }

    /// Those who were there as well join what the sentence or the ones before it told.
    private mutating func add(_ company: Company.Found, of sentence: ParsedSentence) {
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
            return types.contains(event.type) && event.status != .cancelled && event.status != .proposed
                && !event.isLookBack && isOfStory(event) && (company.isOfAll || reach.contains(event.position))
        }
        guard let last = near.last else { return }
        let joined = company.isOfAll ? near : near.filter { events[$0].position == events[last].position }
        for index in joined {
            for member in company.members
            where !events[index].people.contains(member.party.person ?? -1)
                && member.party.country.map({ country in
                    company.type == .conference || isOpen(events[index], to: country)
                }) ?? false
            {
                events[index].members.append(member)
            }
        }
    }

    /// Guests of whatever state come to a ceremony under the flag of the United Nations.
    private func isOpen(_ event: EventDraft, to country: CountryCode) -> Bool {
        event.allCountries.contains(country)
            || event.type == .ceremony && event.allCountries.contains(CountryCode("UN"))
    }

    /// "Tham gia đoàn có A; B": they are on every journey of the story that the head of the delegation makes.
    private mutating func joinCompanions() {
        for (leader, members) in companions {
            let home = register.entries[leader].country
            for index in events.indices
            where events[index].type == .visit && events[index].people.contains(leader)
                && events[index].status != .proposed && !events[index].isLookBack && isOfStory(events[index])
            {
                for member in members
                where member.party.country == home && !events[index].people.contains(member.party.person ?? -1) {
                    events[index].members.append(member)
                }
            }
        }
    }

    /// A day that no event of its sentence took still dates what the next sentences tell as following.
    private mutating func rememberDay(of sentence: ParsedSentence) {
        guard discourse.lastDate?.sentence != sentence.position,
            let mention = article.chronology.mentions(in: sentence.sentence).last,
            let date = mention.date, mention.kind == .point, mention.bound == .at, date.day != nil,
            article.report(of: mention) == nil
        else { return }
        discourse.lastDate = (
            date, mention.basis, sentence.position, article.text.sentences[sentence.sentence].line
        )
    }

    /// "Chuyến thăm diễn ra từ ngày 7 đến 10/8": the dates of the visit told last.
    private mutating func recallVisit(_ index: Int, _ form: TriggerForm, _ sentence: ParsedSentence) {
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
    private func isSetting(_ index: Int, _ sentence: ParsedSentence) -> Bool {
        index > 0 && sentence.items[index - 1].isFunction(.occasion) && index + 1 < sentence.items.count
            && sentence.items[index + 1].mark == .comma
    }

    /// "Cuộc gặp sẽ diễn ra vào ngày 10/11", "Hội đàm diễn ra hôm 5/3": the day of the meeting told last, if it has none of its own.
    private mutating func recallMeeting(_ index: Int, _ sentence: ParsedSentence) {
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
    private mutating func recallMeetingOfOne(_ index: Int, _ sentence: ParsedSentence) {
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
    private mutating func recallDialogue(_ index: Int, _ reader: FrameReader) {
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
    private func inSpan(_ agreement: AgreementDraft, _ sentence: ParsedSentence) -> AgreementDraft {
        guard agreement.date == nil, agreement.isFresh, agreement.status == .signed,
            !times.isCountedFromOther(sentence), !isTeaser(sentence),
            !article.says(
                ["nhiều", "lần"],
                in: sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, agreement.title.lowerBound))
        else { return agreement }
        guard !agreement.members.isEmpty || !hasOtherTime(sentence, than: agreement) else { return agreement }
        let event =
            SigningFrame.event(of: agreement)
            ?? EventDraft(
                type: .signing, format: nil, status: .occurred, members: [], countries: agreement.parties,
                trigger: agreement.title, extent: agreement.extent, position: agreement.position, rule: "signing.named",
                confidence: 0)
        var result = agreement
        result.date = ofTalksBeside(event) ?? dates.ofTalks(event) ?? dates.inherited(event, sentence)
        return result
    }

    /// "Năm ngoái A từng hội đàm với B; hai bên khi đó ký K": the time of the talks that the same sentence tells, however coarse.
    private func ofTalksBeside(_ signing: EventDraft) -> EventDraft.Date? {
        let talks = events.last { event in
            event.position == signing.position && event.type == .meeting && event.status == .occurred
                && event.people == signing.people && event.trigger.upperBound <= signing.trigger.lowerBound
        }
        guard var date = talks?.date, !signing.people.isEmpty else { return nil }
        date.isInherited = true
        return date
    }

    /// "trong những năm qua": the sentence tells of another time than the story's; the year of a plan is what it is for.
    private func hasOtherTime(_ sentence: ParsedSentence, than agreement: AgreementDraft) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains { mention in
            mention.kind != .clock && mention.rule != "period"
                && !(agreement.kind == .plan
                    && (agreement.title.lowerBound...agreement.title.upperBound + 2).contains(mention.tokens.lowerBound))
        }
            || sentence.items.contains { $0.isFunction(.past) && article.says(["từng"], in: $0.tokens) }
    }

    /// Whom the article is about: who was in two of the events told so far at least, and in more of them than anybody else.
    private var protagonist: Party? {
        var counts: [Int: Int] = [:]
        for event in events where !event.isLookBack && [.meeting, .visit, .conference].contains(event.type) {
            for person in event.people { counts[person, default: 0] += 1 }
        }
        guard let most = counts.values.max(), most >= 2, counts.values.count(where: { $0 == most }) == 1,
            let person = counts.first(where: { $0.value == most })?.key
        else { return nil }
        let entry = register.entries[person]
        return Party(kind: .person(person), country: entry.country, tokens: entry.name)
    }

    /// "A đến thăm B tại nhà riêng": who visits a person of another state meets him.
    private func calledOn(_ form: TriggerForm, at index: Int, _ reader: FrameReader) -> [EventDraft]? {
        let items = reader.sentence.items
        guard form.frame == .verb, index + 1 < items.count, let host = items[index + 1].group,
            host.persons.count == 1, host.parties.count == 1, let person = host.persons[0].person,
            register.entries[person].mentions.contains(where: { $0.tokens == items[index + 1].tokens })
        else { return nil }
        var meeting = form
        meeting.type = .meeting
        meeting.frame = .weak
        let found = MeetingFrame(
            reader: reader, form: meeting, index: index, register: register, article: article,
            leading: discourse.subject
        ).drafts()
        return found.isEmpty ? nil : found
    }

    private mutating func drafts(_ form: TriggerForm, at index: Int, _ reader: FrameReader) -> [EventDraft] {
        switch form.type {
        case .meeting:
            if form.frame == .noun, let session = counted(index, reader) { return session }
            let recall = GatheringRecall(
                reader: reader, index: index, register: register, article: article, told: events)
            if form.frame == .noun, let conference = recall.chaired() { return [conference] }
            let states = StatesMeetingFrame(
                reader: reader, form: form, index: index, register: register, article: article)
            if states.areNamedBehind { return [states.draft()].compactMap { $0 } }
            let meetings = MeetingFrame(
                reader: reader, form: form, index: index, register: register, article: article,
                leading: protagonist ?? discourse.subject
            ).drafts()
            return meetings.isEmpty ? [states.draft()].compactMap { $0 } : meetings
        case .visit, .portCall:
            let sent = DeploymentFrame(reader: reader, form: form, index: index, register: register, article: article)
            if let journey = sent.journey() { return [journey] }
            let learners = TrainingFrame(
                reader: reader, form: form, index: index, discourse: discourse, article: article)
            if let training = learners.abroad() { return [training] }
            let call = PortCallFrame(reader: reader, form: form, index: index, discourse: discourse, article: article)
                .draft()
            if call != nil || form.type == .portCall { return [call].compactMap { $0 } }
            if let calledOn = calledOn(form, at: index, reader) { return calledOn }
            return VisitFrame(
                reader: reader, form: form, index: index, register: register, discourse: discourse, article: article
            )
            .drafts()
        case .relations:
            return [
                RelationFrame(
                    reader: reader, form: form, index: index, register: register, discourse: discourse, article: article
                ).draft()
            ].compactMap { $0 }
        case .exercise where form.frame == .recall, .exhibition where form.frame == .recall:
            return [
                GatheringRecall(reader: reader, index: index, register: register, article: article, told: events)
                    .draft()
            ].compactMap { $0 }
        case .exercise:
            return [
                ExerciseFrame(
                    reader: reader, index: index, register: register, article: article, series: nil, told: events
                ).draft()
            ].compactMap { $0 }
        case .dialogue, .conference:
            if form.frame == .weak || form.frame == .recall {
                return [
                    GatheringRecall(reader: reader, index: index, register: register, article: article, told: events)
                        .draft()
                ].compactMap { $0 }
            }
            if form.type == .conference,
                let chaired = GatheringRecall(
                    reader: reader, index: index, register: register, article: article, told: events
                ).chaired()
            {
                return [chaired]
            }
            return form.type == .dialogue || isOfTwoSides(index, reader)
                ? dialogues(at: index, reader, series: nil) : conference(form.type, at: index, reader, series: nil)
        case .exhibition: return conference(form.type, at: index, reader, series: nil)
        case .transfer, .training:
            let transfer = TransferFrame(
                reader: reader, form: form, index: index, register: register, discourse: discourse, article: article,
                told: events)
            let course = TrainingFrame(reader: reader, form: form, index: index, discourse: discourse, article: article)
            return [transfer.draft() ?? course.draft()].compactMap { $0 }
        case .deployment:
            return [
                DeploymentFrame(reader: reader, form: form, index: index, register: register, article: article).draft()
            ].compactMap { $0 }
        case .ceremony:
            return [
                CeremonyFrame(
                    reader: reader, form: form, index: index, register: register, discourse: discourse, article: article
                ).draft(),
                // "lễ xuất quân Đội Công binh số 4": with them gone, they are deployed.
                article.says(["xuất", "quân"], in: reader.sentence.items[index].tokens)
                    ? DeploymentFrame(reader: reader, form: form, index: index, register: register, article: article)
                        .draft() : nil,
            ].compactMap { $0 }
        case .signing: return []
        }
    }

    /// "Hội nghị cấp cao ASEAN – Ấn Độ": a gathering named by two sides is a session of theirs.
    private func isOfTwoSides(_ index: Int, _ reader: FrameReader) -> Bool {
        let names = GatheringName(article: article, sentence: reader.sentence, index: index)
        return Set(names.countries(in: names.tokens)).count == 2
    }

    /// "Cuộc họp lần thứ 25 Đoàn đại biểu biên giới A - B": what is counted is a session of a standing body.
    private func counted(_ index: Int, _ reader: FrameReader) -> [EventDraft]? {
        let end = reader.sentence.items[index].tokens.upperBound
        guard let edition = EditionReader(article: article).edition(at: end), edition.number > 2 else { return nil }
        let sessions = dialogues(at: index, reader, series: nil)
        return sessions.isEmpty ? nil : sessions
    }

    private func dialogues(at index: Int, _ reader: FrameReader, series: SeriesForm?) -> [EventDraft] {
        DialogueFrame(
            reader: reader, index: index, register: register, discourse: discourse, article: article, series: series
        ).drafts()
    }

    private mutating func conference(_ type: EventType, at index: Int, _ reader: FrameReader, series: SeriesForm?)
        -> [EventDraft]
    {
        let frame = ConferenceFrame(
            reader: reader, type: type, index: index, register: register, discourse: discourse, article: article,
            series: series)
        let draft = frame.draft()
        if draft == nil, let hall = frame.hall() { discourse.hall = hall }
        return [draft].compactMap { $0 }
    }

    /// Adds status, date and venue; nil for what the clause denies or only supposes.
    private mutating func complete(_ draft: EventDraft, _ sentence: ParsedSentence, _ index: Int, _ reader: FrameReader)
        -> EventDraft?
    {
        var draft = draft
        let status = StatusReader(article: article).read(
            sentence, trigger: index, subject: reader.subject(of: index)?.index)
        guard !status.isUnreal || draft.status == .cancelled else { return nil }
        if draft.status == .occurred { draft.status = status.status }
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
        // "khi A tới thăm C vào tuần tới", in an article that does not tell its own day.
        if !status.isMarked, draft.status == .occurred, isToCome(sentence, behind: draft.extent) {
            draft.status = .planned
        }
        // A programme goes on in sentences without "sẽ".
        if !status.isMarked, draft.status == .occurred, discourse.lastPlan == sentence.position - 1,
            !isTold(sentence, behind: index), draft.type == .meeting || draft.type == .signing
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
                isLasting: draft.type == .relations || draft.type == .signing,
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
                || times.isCountedFromOther(sentence) || isTeaser(sentence)
            draft.isLookBack = isUndated
            draft.date = isUndated ? nil : dates.date(draft, sentence, index)
        }
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
        // "Hồi tháng 5, A đã mời B thăm": when somebody was invited is not when he comes.
        if draft.status == .proposed, draft.type == .visit, let date = draft.date, isPast(date) { draft.date = nil }
        // "Cuộc gặp hồi tháng 6" is over, whatever the sentence before plans.
        if !status.isMarked, draft.status == .planned, [.meeting, .visit, .dialogue, .conference].contains(draft.type),
            let date = draft.date, let tokens = date.tokens, isPastWord(before: tokens), !isAfterPublication(date)
        {
            draft.status = .occurred
        }
        // A visit that has begun is under way, whatever the tense of its programme.
        if [.visit, .portCall, .exercise].contains(draft.type), draft.status == .planned, hasBegun(draft.date) {
            draft.status = .occurred
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
        if draft.type == .meeting || draft.type == .dialogue {
            let sides = draft.members.map(\.party).filter { $0.isPerson }
            if Set(sides.compactMap(\.country)).count >= 2 {
                discourse.pair = Array(sides.prefix(2))
                discourse.isPairTold = true
                discourse.pairPosition = sentence.position
                discourse.pairLine = discourse.line
            }
        }
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

    /// "hôm nay" in an article of which not even the year is known: no more than its month.
    private func isOpenDay(_ date: EventDraft.Date, _ sentence: ParsedSentence) -> Bool {
        guard article.chronology.isYearAssumed, date.value.start.day == nil, let tokens = date.tokens else {
            return false
        }
        return article.chronology.mentions(in: sentence.sentence).contains {
            $0.tokens == tokens && $0.rule == "relative-day"
        }
    }

    /// "sắp diễn ra", "sắp được tổ chức" right behind the gathering.
    private func isComing(_ sentence: ParsedSentence, behind index: Int) -> Bool {
        for item in sentence.items.dropFirst(index + 1).prefix(5) {
            if item.isFunction(.future), article.text.word(item.tokens.lowerBound) == "sắp" { return true }
            guard case .word = item.kind else { return false }
        }
        return false
    }

    /// Relations, exercises and sessions without people are told by their date; without one they are background.
    private func isWorthTelling(_ draft: EventDraft, _ sentence: ParsedSentence) -> Bool {
        switch draft.type {
        case .relations, .exercise, .dialogue, .exhibition, .transfer, .training, .deployment: break
        case .portCall where draft.status == .cancelled: return draft.date != nil
        case .meeting where draft.rule == "meeting.states": return draft.date?.isInherited == false
        case .conference where draft.rule == "conference.held": return draft.date?.isInherited == false
        case .conference where draft.members.isEmpty && draft.edition == nil:
            guard let tokens = draft.date?.tokens, tokens.lowerBound > draft.trigger.lowerBound else { return false }
            // "Tới C dự hội nghị, A hôm nay có nhiều cuộc gặp": the day of what A does.
            return !sentence.items.contains { item in
                item.group?.persons.isEmpty == false && item.tokens.lowerBound >= draft.trigger.upperBound
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
        if draft.type == .exercise, draft.status == .cancelled { return draft.series != nil || sentence.position <= 3 }
        if draft.type == .exercise { return draft.isStatusMarked && draft.status == .planned && !draft.members.isEmpty }
        if draft.type == .relations {
            return draft.date != nil && (dates.isLead(draft, sentence) || draft.people.count >= 2)
        }
        if draft.type == .transfer {
            if draft.isRecent || draft.isThere && draft.date != nil || sentence.position <= 1 { return true }
            return draft.people.count >= 2
                || (!draft.people.isEmpty && draft.isStatusMarked && draft.status == .occurred)
        }
        return draft.type == .dialogue && (draft.members.count >= 2 || draft.edition != nil)
    }

    /// The first day that the sentence names, if it is not an end.
    private func dayIn(_ sentence: ParsedSentence) -> EDTF? {
        article.chronology.mentions(in: sentence.sentence).first {
            $0.bound == .at && $0.date?.day != nil && $0.kind != .period
        }?.date
    }

    /// "Blue Flag 2017": the year that a series' name ends in.
    private func yearInName(_ draft: EventDraft) -> EventDraft.Date? {
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

    /// A day that is no day of the event: "lần đầu tiên kể từ năm 1975", or one that is past where the event is to come.
    private func isBackground(_ date: EventDraft.Date, of draft: EventDraft, _ sentence: ParsedSentence, _ index: Int)
        -> Bool
    {
        guard let tokens = date.tokens, let bounds = date.value.bounds else { return false }
        if draft.isAnnounced, tokens.lowerBound < draft.trigger.lowerBound { return true }
        if isOfAnnouncement(date, of: draft, sentence) { return true }
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
    private func isOfWhatWasAgreed(_ tokens: Range<Int>, _ sentence: ParsedSentence, _ index: Int) -> Bool {
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
    private func isOfAnnouncement(_ date: EventDraft.Date, of draft: EventDraft, _ sentence: ParsedSentence) -> Bool {
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
    private func isOfVisit(_ draft: EventDraft, _ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard let tokens = draft.date?.tokens, let time = sentence.items.firstIndex(where: { $0.tokens == tokens }),
            time > index
        else { return false }
        return sentence.items[index..<time].contains { $0.trigger?.type == .visit }
    }

    /// Whether a time that ends in "tới" stands in the frame or right behind it.
    private func isToCome(_ sentence: ParsedSentence, behind extent: Range<Int>) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains { mention in
            mention.date == nil && mention.kind != .duration && mention.kind != .clock
                && mention.tokens.lowerBound > extent.lowerBound && mention.tokens.lowerBound - extent.upperBound <= 2
                && article.text.word(mention.tokens.upperBound - 1) == "tới"
        }
    }

    /// Whether a time that the article does not let us resolve stands right behind the frame: "vào tháng 9 năm ngoái" in
    /// an article of an unknown year.
    private func hasOpenTime(_ sentence: ParsedSentence, behind extent: Range<Int>) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains { mention in
            mention.date == nil && (mention.kind == .point || mention.kind == .span)
                && (0...3).contains(mention.tokens.lowerBound - extent.upperBound)
        }
    }

    /// "Xem thêm: A gặp B": the headline of another article.
    private func isTeaser(_ sentence: ParsedSentence) -> Bool {
        let start = sentence.tokens.lowerBound
        return ["xem", "đọc"].contains(article.text.word(start)) && article.isWord(start + 1)
            && article.text.word(start + 1) == "thêm"
    }

    /// "từng": once, no day of the story.
    private func isLookBack(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        sentence.items[max(0, index - 4)..<index].contains { item in
            item.isFunction(.past) && article.says(["từng"], in: item.tokens)
        }
    }

    /// Whether the event is what "nhất trí", "thảo luận" or a wish right before it is about.
    private func isSpokenOf(_ sentence: ParsedSentence, _ index: Int) -> Bool {
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

    /// "Tiếp A, B bày tỏ …": who has said something there has met.
    private func isTold(_ sentence: ParsedSentence, behind index: Int) -> Bool {
        index == 0 && sentence.items[1...].contains { $0.isFunction(.say) }
    }

    /// "hồi tháng 6", "hôm 5/3".
    private func isPastWord(before time: Range<Int>) -> Bool {
        ["hồi", "hôm"].contains(article.text.word(time.lowerBound))
            || (time.lowerBound > 0 && ["hồi", "hôm"].contains(article.text.word(time.lowerBound - 1)))
    }

    private func isAfterPublication(_ date: EventDraft.Date) -> Bool {
        guard let published = article.chronology.published?.bounds, let bounds = date.value.bounds else { return false }
        return bounds.first > published.last
    }

    private func hasBegun(_ date: EventDraft.Date?) -> Bool {
        guard let date, !date.isInherited, let published = article.chronology.published?.day,
            let first = date.value.bounds?.first
        else { return false }
        return date.value.start.day != nil && first <= published
    }

    /// Whether the event's own words put it before the publication, so that no "sẽ" of the clause is about it.
    private func isOver(_ date: EventDraft.Date?) -> Bool {
        date.map { !$0.isInherited && isPast($0) } ?? false
    }

    private func isPast(_ date: EventDraft.Date) -> Bool {
        guard let published = article.chronology.published?.bounds, let bounds = date.value.bounds else { return false }
        return bounds.last < published.first
    }

}
