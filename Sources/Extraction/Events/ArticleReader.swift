import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Reads an article's sentences in order and drafts what they tell.
struct ArticleReader {
    let article: Article
    let register: PeopleRegister
    let chunks: [[Chunk]]
    let times: TimeAttachment
    var discourse: Discourse
    var events: [EventDraft] = []
    var agreements: [AgreementDraft] = []
    /// Who came along on the journey of whom.
    var companions: [(leader: Int, members: [EventDraft.Member], position: Int, goal: CountryCode?)] = []
    /// The position of the last sentence that told a plan, the one that is being read included.
    var planned: Int?
    /// Every sentence as items, in order.
    var parsed: [ParsedSentence] = []

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
    var dates: DateInheritance { DateInheritance(article: article, discourse: discourse, events: events) }

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
            // Whoever met years ago are meant right behind that alone; the next paragraph is about those of the story again.
            if discourse.isPairPast, let told = discourse.pairPosition, let pair = discourse.pairs.last,
                position - told > 1 || position > told && discourse.pairLine != discourse.line
            {
                discourse.pair = pair
                discourse.isPairPast = false
            }
            let parsed = parser.parse(
                sentence: sentence, position: position, chunks: chunks[position], discourse: discourse)
            self.parsed.append(parsed)
            read(parsed)
        }
        joinCompanions()
        events = JourneyDates(article: article, parsed: self.parsed, story: discourse.storyDate?.date).settled(events)
        Exhibitors(article: article, parsed: self.parsed).complete(&events)
        ExerciseForces(article: article, parsed: self.parsed).complete(&events)
        ExerciseLeaders(article: article, register: register, parsed: self.parsed).complete(&events)
        UnitCommander(article: article, parsed: self.parsed).complete(&events)
        ShipCommander(article: article, register: register).complete(&events)
        Sidelines(article: article, parsed: self.parsed).complete(&events)
    }

    private mutating func read(_ sentence: ParsedSentence) {
        let reader = FrameReader(sentence: sentence)
        let contents = SentenceContents(sentence.items)
        // "Dự kiến, lễ đón sẽ diễn ra …. Tiếp đó, A hội đàm với B."
        discourse.lastPlan = planned
        if sentence.items.first?.isFunction(.future) == true { planned = sentence.position }
        for index in sentence.items.indices where contents.contains(.triggers) {
            var drafts: [EventDraft] = []
            switch sentence.items[index].kind {
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
            case .function(.attend): drafts = journey(at: index, reader)
            default: continue
            }
            let item = sentence.items[index]
            if drafts.isEmpty, let form = item.trigger, form.type == .visit, form.frame == .noun {
                recallVisit(index, form, sentence)
            }
            if let form = item.trigger, form.type == .meeting, form.frame == .noun { rememberRound(index, sentence) }
            if drafts.isEmpty, let form = item.trigger, form.type == .meeting {
                if form.frame == .noun || index == 0 { recallMeeting(index, sentence) }
                recallMeetingOfOne(index, sentence)
            }
            for draft in drafts {
                guard let complete = complete(draft, sentence, index, reader) else { continue }
                events += SeveralDays(article: article, sentence: sentence).each(of: complete)
            }
        }
        for round in RoundFrame(sentence: sentence, article: article, told: events).drafts() {
            guard let complete = complete(round.draft, sentence, round.index, reader) else { continue }
            events += SeveralDays(article: article, sentence: sentence).each(of: complete)
        }
        if contents.contains(.persons), let caption = CaptionFrame(sentence: sentence, register: register).draft(),
            let complete = complete(caption.draft, sentence, caption.index, reader)
        {
            events.append(complete)
        }
        if contents.contains(.agreements) { readAgreements(reader) }
        if contents.contains(.ships),
            let ships = sentence.items.lazy.compactMap(\.group).first(where: \.hasNavy)?.ships
                ?? sentence.items.lazy.compactMap(\.group).first(where: \.hasShips)?.ships
        {
            discourse.ships = ships
        }
        if contents.contains(.persons) { readPersons(sentence, contents) }
        rememberDay(of: sentence)
        if contents.contains(.couples) { rememberCouple(sentence) }
    }

    /// Who came along, who was there as well, and whom the next sentences mean.
    private mutating func readPersons(_ sentence: ParsedSentence, _ contents: SentenceContents) {
        let reading = Company(sentence: sentence, register: register, article: article)
        if contents.contains(.company) {
            let along = reading.travelling()
            if let leader = along.leader ?? discourse.traveller?.person, !along.members.isEmpty {
                companions.append((leader, along.members, sentence.position, reading.goal()))
            }
        }
        let company = reading.found() ?? (contents.contains(.leaders) ? reading.leaders() : nil)
        if let company { add(company, of: sentence) }
        if company == nil || company?.isInSentence == true, let subject = subject(of: sentence) {
            discourse.subject = subject.persons.first { $0.person != nil } ?? discourse.subject
        }
        rememberNamed(sentence)
        if contents.contains(.leaders) { rememberHeads(sentence) }
    }

    private mutating func readAgreements(_ reader: FrameReader) {
        let agreementReader = AgreementReader(
            article: article, reader: reader, register: register, discourse: discourse, times: times)
        let documents = agreementReader.drafts().map { inSpan($0, reader.sentence) }
        if !documents.isEmpty { discourse.documents = documents }
        rememberAbbreviations(reader.sentence)
        for told in documents {
            agreements.append(told)
            if told.isTold, told.status == .signed { discourse.lastSigning = told }
            if told.parties.count == 2, agreementReader.isOfPurchase(told.title) {
                discourse.deal = (told.parties, reader.sentence.position)
            }
        }
    }

    /// "Hiệp ước Các lực lượng hạt nhân tầm trung (INF)": what the letters stand for from now on.
    private mutating func rememberAbbreviations(_ sentence: ParsedSentence) {
        let titles = DocumentTitle(article: article, sentence: sentence)
        for index in sentence.items.indices {
            guard case .agreement(let kind) = sentence.items[index].kind else { continue }
            let title = titles.tokens(from: index)
            guard title.count > 4,
                let open = title.dropLast(2).last(where: { article.text.isMark($0, "(") }), open > title.lowerBound + 1,
                article.text.isMark(open + 2, ")"), article.text.tokens[open + 1].isAllCapitals
            else { continue }
            discourse.abbreviations.append((article.text.word(open + 1), kind, title.lowerBound..<open + 3))
        }
    }

    /// "Nhật Bản và Hàn Quốc", "A, B và C": the two states, or the three, that a sentence names together.
    private mutating func rememberCouple(_ sentence: ParsedSentence) {
        let couple = sentence.items.lazy.compactMap(\.group).first { group in
            group.mayNameTwoCountries && !group.hasPersons && !group.isLocation && Set(group.countries).count == 2
                && group.countries.allSatisfy { !$0.isBody }
        }
        if let couple { discourse.couple = Set(couple.countries).sorted() }
        let three = sentence.items.lazy.compactMap(\.group).first { group in
            group.mayNameTwoCountries && !group.isLocation && Set(group.countries).count == 3
                && group.countries.allSatisfy { !$0.isBody }
        }
        if let three { discourse.trio = Set(three.countries).sorted() }
    }

    /// "Hôm nay 31/5, A đã có các cuộc gặp song phương".
    private mutating func rememberRound(_ index: Int, _ sentence: ParsedSentence) {
        let items = sentence.items
        let first = items[index].tokens.lowerBound
        guard sentence.position <= 4, discourse.round == nil, index > 1,
            article.text.word(first) == "các" || article.isWord(first - 1) && article.text.word(first - 1) == "các",
            let subject = items[..<index].last(where: { $0.group?.persons.isEmpty == false })?.group,
            let date = times.time(sentence, trigger: index, extent: items[index].tokens), date.value.day != nil
        else { return }
        discourse.round = (Set(subject.persons.compactMap(\.person)), date.value, date.basis)
    }

    /// Whom the sentence is about: the first people that it names, though in "Trước khi gặp B, A …" not those in front.
    private func subject(of sentence: ParsedSentence) -> PartyGroup? {
        let items = sentence.items
        let people = items.indices.filter { items[$0].group.map { !$0.isLocation && $0.hasPersons } ?? false }
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
        for group in sentence.items.prefix(while: { $0.trigger == nil }).lazy.compactMap(\.group)
        where group.parties.count == 2 {
            let people = group.persons.filter { $0.person != nil }
            guard people.count == 2, people.count == group.parties.count, people[0].tokens != people[1].tokens,
                let first = people[0].country, let other = people[1].country, first != other
            else { continue }
            discourse.named = (people, sentence.position)
            return
        }
    }

    /// "Dẫn đầu đoàn A là B", "đoàn A do B làm trưởng đoàn": whom "hai trưởng đoàn" means next.
    private mutating func rememberHeads(_ sentence: ParsedSentence) {
        let items = sentence.items
        for index in items.indices where items[index].isFunction(.lead) {
            let named = index + 3 < items.count && items[index + 2].isFunction(.relative) ? items[index + 3].group : nil
            let clause = items[..<index].suffix(7).reversed().prefix { $0.trigger == nil && $0.mark != .semicolon }
            let before = clause.first { $0.group?.hasPersons == true }?.group
            guard let head = (named ?? before)?.persons.first(where: { $0.person != nil && $0.country != nil }) else {
                continue
            }
            discourse.heads.removeAll { $0.country == head.country }
            discourse.heads.append(head)
        }
    }

    /// "A hoan nghênh việc B và C ký K ngày 26/10": the day of what somebody speaks of.
    private func isOfTopic(_ tokens: Range<Int>, _ sentence: ParsedSentence) -> Bool {
        let items = sentence.items
        return items.indices.dropLast().contains { index in
            items[index].tokens.upperBound <= tokens.lowerBound && items[index].isFunction(.say)
                && article.says(["việc"], in: items[index + 1].tokens)
        }
    }

    /// A day that no event of its sentence took still dates what the next sentences tell as following.
    private mutating func rememberDay(of sentence: ParsedSentence) {
        rememberDayUnderWay(sentence)
        guard discourse.lastDate?.sentence != sentence.position,
            let mention = article.chronology.mentions(in: sentence.sentence).last,
            let date = mention.date, mention.kind == .point, mention.bound == .at, date.day != nil,
            article.report(of: mention) == nil, !isOfTopic(mention.tokens, sentence)
        else { return }
        discourse.lastDate = (
            date, mention.basis, sentence.position, article.text.sentences[sentence.sentence].line
        )
    }

    private mutating func rememberDayUnderWay(_ sentence: ParsedSentence) {
        guard let story = discourse.storyDate?.date.bounds else { return }
        let told = article.chronology.mentions(in: sentence.sentence).first { mention in
            guard mention.kind == .point || mention.kind == .anaphoric, mention.bound == .at,
                let day = mention.date?.day
            else { return false }
            return story.first.adding(days: -7) <= day && day <= story.last.adding(days: 7)
                && article.report(of: mention) == nil
        }
        guard let told, let date = told.date else { return }
        discourse.lastDay = (date, told.basis, sentence.position, article.text.sentences[sentence.sentence].line)
    }

}
