import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Turns an article's drafts into its record: names, ids and the words that say each thing.
struct RecordWriter {
    let article: Article
    let register: PeopleRegister
    var extractor = Extractor.version

    func record(events: [EventDraft], agreements: [AgreementDraft]) -> ExtractionRecord {
        var drafts = events
        for index in drafts.indices { drafts[index].date = written(drafts[index].date) }
        var document = article.document
        document.published = article.chronology.published
        document.publishedBasis = article.chronology.publishedBasis
        if document.title == nil, let first = article.sentences.first {
            document.title = article.text.quote(article.text.sentences[first].tokens).text
        }
        let ids = register.entries.map { entry in
            PersonID.claim(letter: "p", sha256: document.sha256, start: offset(entry.mentions[0].name ?? entry.name))
        }
        var taken: Set<String> = []
        let claims = drafts.map { event($0, ids: ids, taken: &taken) }
        let involved = Set(drafts.flatMap { $0.members.compactMap(\.party.person) })
        let people = register.entries.indices.compactMap { index -> PersonClaim? in
            let entry = register.entries[index]
            guard involved.contains(index) || entry.hasPost else { return nil }
            return person(entry, id: ids[index])
        }
        return ExtractionRecord(
            document: document, extractor: extractor, people: people, events: claims,
            agreements: documents(agreements), diagnostics: [])
    }

    /// The date without a year that is only assumed.
    private func written(_ date: EventDraft.Date?) -> EventDraft.Date? {
        guard var date, article.chronology.isYearAssumed, date.basis == .inferred else { return date }
        guard let value = article.chronology.written(date.value, date.basis) else { return nil }
        date.basis = date.reason.contains(TimeResolver.openYear) ? .explicit : .relative
        if let year = date.value.start.knownYear {
            for assumed in [year - 1, year, year + 1] {
                date.reason = date.reason.replacing("\(assumed)-", with: "XXXX-")
            }
        }
        date.value = value
        return date
    }

    private func offset(_ tokens: Range<Int>) -> Int { Int(article.text.tokens[tokens.lowerBound].scalarStart) }

    private func person(_ entry: PeopleRegister.Entry, id: PersonID) -> PersonClaim {
        var posts: [String] = []
        var ranks: [String] = []
        var evidence: [Evidence] = []
        if let name = entry.mentions.first?.name { evidence.append(article.evidence(.name, name)) }
        for mention in entry.mentions {
            for post in mention.posts where isOwn(post, of: mention) {
                let text = article.text.string(post.tokens)
                if !posts.contains(where: { SyllableFolding.fold($0) == SyllableFolding.fold(text) }) {
                    posts.append(text)
                    evidence.append(article.evidence(.post, post.tokens))
                }
            }
            for rank in mention.ranks {
                if ranks.isEmpty { evidence.append(article.evidence(.rank, rank)) }
                ranks.append(article.text.string(rank))
            }
        }
        return PersonClaim(
            id: id, name: article.text.string(entry.name), country: entry.country, rank: ranks.first, posts: posts,
            evidence: evidence)
    }

    /// Whether a post says what the person is: "lãnh đạo Triều Tiên" before a name does, "người đồng cấp" and "hai lãnh đạo" do not.
    private func isOwn(_ post: PostPhrase, of mention: PersonMention) -> Bool {
        guard post.form.postClass == .anaphor else { return true }
        return !mention.isCounterpart && mention.name != nil && post.statesCountry && post.countries.count == 1
    }

    /// "tàu Carl Vinson" and "USS Carl Vinson" of one navy are one ship.
    private func isSameUnit(_ a: Participant, _ b: Participant) -> Bool {
        guard a.kind == b.kind, a.country == b.country, let left = a.name, let right = b.name else { return false }
        if a.kind == .organization { return left == right }
        guard a.kind == .unit else { return false }
        let (long, short) = left.utf8.count >= right.utf8.count ? (left, right) : (right, left)
        return SyllableFolding.fold(long).hasSuffix(SyllableFolding.fold(short))
    }

    private func event(_ draft: EventDraft, ids: [PersonID], taken: inout Set<String>) -> EventClaim {
        var evidence = [article.evidence(.trigger, draft.extent)]
        var participants: [Participant] = []
        for member in draft.members {
            guard let participant = participant(member, ids: ids) else { continue }
            if participants.contains(where: { isSameUnit($0, participant) }) { continue }
            evidence.append(article.evidence(.participant, member.party.tokens))
            participants.append(participant)
        }
        if let date = draft.date?.tokens { evidence.append(article.evidence(.date, date)) }
        if let venue = draft.venue { evidence.append(article.evidence(.venue, venue.tokens)) }
        if let name = draft.name { evidence.append(article.evidence(.name, name)) }
        if let edition = draft.editionTokens { evidence.append(article.evidence(.edition, edition)) }
        var ordinal = 0
        let start = offset(draft.trigger)
        var id = EventID.claim(letter: "e", sha256: article.document.sha256, start: start)
        while !taken.insert(id.rawValue).inserted {
            ordinal += 1
            id = EventID.claim(letter: "e", sha256: article.document.sha256, start: start, ordinal: ordinal)
        }
        return EventClaim(
            id: id, type: draft.type, format: draft.format, status: draft.status, date: draft.date?.value,
            dateBasis: draft.date?.basis ?? .none, dateReason: draft.date?.reason ?? "the text gives no date",
            participants: participants,
            countries: draft.allCountries, venue: draft.venue.map { article.text.string($0.tokens) },
            venueCountry: draft.venueCountry, name: draft.name.map(article.text.string), edition: draft.edition,
            topics: topics(draft), confidence: rounded(draft.confidence), rule: draft.rule, evidence: evidence)
    }

    private func rounded(_ confidence: Double) -> Double { (confidence * 100).rounded() / 100 }

    private func participant(_ member: EventDraft.Member, ids: [PersonID]) -> Participant? {
        let party = member.party
        switch party.kind {
        case .person(let index):
            let entry = register.entries[index]
            let post = entry.mentions.lazy.flatMap(\.posts).first { $0.form.postClass != .anaphor }
            let rank = entry.mentions.lazy.flatMap(\.ranks).first
            return Participant(
                name: article.text.string(entry.name), kind: .person, country: entry.country, role: member.role,
                post: post.map { article.text.string($0.tokens) }, rank: rank.map { article.text.string($0) },
                person: ids[index])
        case .post(let mention):
            return Participant(
                name: nil, kind: .person, country: mention.country, role: member.role,
                post: mention.posts.first.map { article.text.string($0.tokens) })
        case .organisation(let organisation):
            return Participant(
                name: article.text.string(organisation.tokens), kind: .organization, country: organisation.country,
                role: member.role)
        case .unit(let unit):
            return Participant(
                name: article.text.string(unit.name ?? unit.tokens), kind: .unit, country: unit.country,
                role: member.role)
        case .countries: return nil
        }
    }

    /// The topics that the event's sentence names.
    private func topics(_ draft: EventDraft) -> [String] {
        let tokens = article.text.sentences[article.sentences[draft.position]].tokens
        var topics: Set<String> = []
        for token in tokens where article.matches.has(.topic, at: token) {
            for match in article.matches.starting(at: token) {
                if case .topic(let topic) = article.matches.meaning(match) { topics.insert(topic.key) }
            }
        }
        return topics.sorted()
    }

    private func documents(_ drafts: [AgreementDraft]) -> [AgreementClaim] {
        drafts.map { draft in
            var evidence = [article.evidence(.title, draft.title)]
            if let signing = draft.signing { evidence.append(article.evidence(.trigger, signing)) }
            if let date = draft.date?.tokens { evidence.append(article.evidence(.date, date)) }
            return AgreementClaim(
                id: AgreementID.claim(letter: "a", sha256: article.document.sha256, start: offset(draft.title)),
                kind: draft.kind, title: article.text.string(draft.title), date: written(draft.date)?.value,
                dateBasis: written(draft.date)?.basis ?? .none, parties: draft.parties, status: draft.status,
                rule: draft.isTold ? "agreement.signed" : "agreement.attribute", evidence: evidence)
        }
    }
}
