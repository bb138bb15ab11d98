import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Which frame reads a trigger.
extension ArticleReader {
    /// Whom the article is about: who was in two of the events told so far at least, and in more of them than anybody else.
    var protagonist: Party? {
        guard events.count >= 2 else { return nil }
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
    func calledOn(_ form: TriggerForm, at index: Int, _ reader: FrameReader) -> [EventDraft]? {
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

    mutating func drafts(_ form: TriggerForm, at index: Int, _ reader: FrameReader) -> [EventDraft] {
        switch form.type {
        case .meeting:
            if form.frame == .noun, let session = counted(index, reader) { return session }
            if form.frame == .noun, let session = ofBody(index, reader) { return [session] }
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
            return meetings.isEmpty ? [states.draft().map { ofPair($0, index, reader) }].compactMap { $0 } : meetings
        case .visit, .portCall:
            // Units and learners only "go", they pay no visits.
            if form.type == .visit, form.frame == .weak {
                let sent = deployment(form, at: index, reader)
                if let journey = sent.journey() ?? sent.sending() { return [journey] }
                let learners = TrainingFrame(
                    reader: reader, form: form, index: index, discourse: discourse, article: article)
                if let training = learners.abroad() { return [training] }
            }
            let call = PortCallFrame(reader: reader, form: form, index: index, discourse: discourse, article: article)
                .draft()
            if call != nil || form.type == .portCall { return [call].compactMap { $0 } }
            if let calledOn = calledOn(form, at: index, reader) { return calledOn }
            return VisitFrame(
                reader: reader, form: form, index: index, register: register, discourse: discourse, article: article
            )
            .drafts()
        case .relations:
            return RelationFrame(
                reader: reader, form: form, index: index, register: register, discourse: discourse, article: article
            ).drafts()
        case .exercise where form.frame == .recall, .exhibition where form.frame == .recall:
            return [
                GatheringRecall(reader: reader, index: index, register: register, article: article, told: events)
                    .draft()
            ].compactMap { $0 }
        case .exercise:
            return [
                ExerciseFrame(
                    reader: reader, index: index, register: register, article: article, series: nil,
                    pair: discourse.sides, told: events
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
            if form.type == .conference,
                let next = GatheringRecall(
                    reader: reader, index: index, register: register, article: article, told: events
                ).next()
            {
                return [next]
            }
            return form.type == .dialogue || isOfTwoSides(index, reader)
                ? dialogues(at: index, reader, series: nil) : conference(form.type, at: index, reader, series: nil)
        case .exhibition: return conference(form.type, at: index, reader, series: nil)
        case .transfer, .training:
            let transfer = TransferFrame(
                reader: reader, form: form, index: index, register: register, discourse: discourse, article: article,
                told: events)
            if let draft = transfer.draft() { return [draft] }
            guard form.type == .training else { return [] }
            let course = TrainingFrame(reader: reader, form: form, index: index, discourse: discourse, article: article)
            return [course.draft()].compactMap { $0 }
        case .deployment:
            return [deployment(form, at: index, reader).draft()].compactMap { $0 }
        case .ceremony:
            return [
                CeremonyFrame(
                    reader: reader, form: form, index: index, register: register, discourse: discourse, article: article
                ).draft(),
                // "lễ xuất quân Đội Công binh số 4": with them gone, they are deployed.
                article.says(["xuất", "quân"], in: reader.sentence.items[index].tokens)
                    ? deployment(form, at: index, reader).draft() : nil,
            ].compactMap { $0 }
        case .signing: return []
        }
    }

    /// "A đã sang dự Hội nghị": who attends goes there for it, to the other of the two states.
    func journey(at index: Int, _ reader: FrameReader) -> [EventDraft] {
        let first = reader.sentence.items[index].tokens.lowerBound
        guard article.text.word(first) == "sang" else { return [] }
        return VisitFrame(
            reader: reader, form: TriggerForm(.visit, frame: .weak), index: index, register: register,
            discourse: discourse, article: article
        ).drafts()
    }

    private func deployment(_ form: TriggerForm, at index: Int, _ reader: FrameReader) -> DeploymentFrame {
        DeploymentFrame(
            reader: reader, form: form, index: index, register: register, discourse: discourse, article: article)
    }

    /// "Sáng 8/10, A đón B; sau đó hai bên hội đàm": the two whom the article has told to meet just before.
    func ofPair(_ meeting: EventDraft, _ index: Int, _ reader: FrameReader) -> EventDraft {
        let items = reader.sentence.items
        guard meeting.members.isEmpty, discourse.isPairTold, discourse.pair.count == 2,
            Set(discourse.pair.compactMap(\.country)) == Set(meeting.allCountries),
            let told = discourse.pairPosition, told >= meeting.position - 3,
            article.says(["hội", "đàm"], in: items[index].tokens),
            let sides = items[..<index].last(where: { $0.group != nil }),
            article.says(["hai", "bên"], in: sides.tokens) || article.says(["hai", "đoàn"], in: sides.tokens)
        else { return meeting }
        var draft = meeting
        draft.members = discourse.pair.map { party in
            EventDraft.Member(
                party: Party(kind: party.kind, country: party.country, tokens: sides.tokens), role: nil)
        }
        draft.confidence = 0.7
        return draft
    }

    /// "Hội nghị cấp cao ASEAN – Ấn Độ": a gathering named by two sides is a session of theirs.
    func isOfTwoSides(_ index: Int, _ reader: FrameReader) -> Bool {
        let names = GatheringName(article: article, sentence: reader.sentence, index: index)
        return Set(names.countries(in: names.tokens)).count == 2
    }

    /// "Cuộc họp lần thứ 25 Đoàn đại biểu biên giới A - B": what is counted is a session of a standing body.
    func counted(_ index: Int, _ reader: FrameReader) -> [EventDraft]? {
        let end = reader.sentence.items[index].tokens.upperBound
        guard let edition = EditionReader(article: article).edition(at: end), edition.number > 2 else { return nil }
        let sessions = dialogues(at: index, reader, series: nil)
        return sessions.isEmpty ? nil : sessions
    }

    /// "dự cuộc họp của Hội đồng châu Âu", "dự hội nghị thượng đỉnh ASEAN": what a body holds is a conference.
    func ofBody(_ index: Int, _ reader: FrameReader) -> EventDraft? {
        let items = reader.sentence.items
        guard index > 0, items[index - 1].isFunction(.attend), index + 1 < items.count,
            article.text.word(items[index].tokens.upperBound - 1) != "gặp"
        else { return nil }
        let next = items[index + 1].isFunction(.of) ? index + 2 : index + 1
        guard next < items.count, let group = items[next].group, group.persons.isEmpty, !group.isLocation,
            let body = group.countries.first, body.isBody, Set(group.countries).count == 1
        else { return nil }
        let found = Attendance(reader: reader, index: index, register: register, article: article).found()
        guard !found.members.isEmpty, found.members.allSatisfy({ $0.party.country != body }) else { return nil }
        let trigger = items[index].tokens
        return EventDraft(
            type: .conference, format: nil, status: .occurred, members: found.members,
            countries: Array(Set(found.countries + [body])), name: trigger.lowerBound..<group.tokens.upperBound,
            trigger: trigger, extent: reader.extent(found.indices + [index, next]), position: reader.sentence.position,
            rule: "conference.noun", confidence: 0.7)
    }

    func dialogues(at index: Int, _ reader: FrameReader, series: SeriesForm?) -> [EventDraft] {
        DialogueFrame(
            reader: reader, index: index, register: register, discourse: discourse, article: article, series: series
        ).drafts()
    }

    mutating func conference(_ type: EventType, at index: Int, _ reader: FrameReader, series: SeriesForm?)
        -> [EventDraft]
    {
        let frame = ConferenceFrame(
            reader: reader, type: type, index: index, register: register, discourse: discourse, article: article,
            series: series)
        let draft = frame.draft()
        if draft == nil, let hall = frame.hall() { discourse.hall = hall }
        return [draft].compactMap { $0 }
    }
}
