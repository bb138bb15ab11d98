import CivilTime
import KnowledgeModel

/// Makes one event out of the claims that report it.
struct EventConclusion {
    let people: [Person]
    /// For each document the story that it tells.
    let stories: [Int]
    /// The place in `people` of a participant of a document, if it is known.
    let place: (_ document: Int, _ participant: Participant, _ date: EDTF?) -> Int?

    func conclude(_ claims: [EventFacts]) -> Event {
        let status = StatusLifeCycle.status(claims)
        // What is said of the plan gives way to what is said of the event as it came about.
        let founded = claims.filter { $0.claim.status == status }
        var conflicts: [Conflict] = []
        let type = pick(claims, "type", &conflicts) { $0.claim.type.rawValue }.flatMap(EventType.init(rawValue:))
        let date = date(founded, claims, &conflicts)
        let venue = venue(founded, claims, &conflicts)
        let venueCountry = pick(founded, "venue_country", &conflicts) { $0.claim.venueCountry?.rawValue }
        let name = pick(claims, "name", &conflicts, keeps: false) { $0.claim.name }
        let edition = pick(claims, "edition", &conflicts) { $0.claim.edition.map(String.init) }
        let format = pick(claims, "format", &conflicts, keeps: false) { $0.claim.format?.rawValue }
        let participants = participants(claims, &conflicts)
        participantConflicts(claims, &conflicts)
        return Event(
            id: claims[0].claim.id, type: type ?? claims[0].claim.type,
            format: format.flatMap(MeetingFormat.init(rawValue:)), status: status, date: date?.date,
            dateBasis: date?.basis ?? .none, participants: participants,
            countries: Set(claims.flatMap(\.countries)).sorted(), venue: venue,
            venueCountry: (venueCountry ?? claims.lazy.compactMap { $0.claim.venueCountry?.rawValue }.first)
                .map { CountryCode($0) },
            name: name, edition: edition.flatMap { Int($0) }, topics: Set(claims.flatMap(\.claim.topics)).sorted(),
            confidence: confidence(claims), history: StatusLifeCycle.history(claims), conflicts: conflicts,
            claims: claims.map(\.claim.id).sorted())
    }

    private func distance(_ event: EventFacts) -> Int { Preference.distance(event.published, event.claim.date) }

    private func pick(
        _ claims: [EventFacts], _ field: String, _ conflicts: inout [Conflict], keeps: Bool = true,
        _ value: (EventFacts) -> String?
    ) -> String? {
        let candidates = claims.compactMap { event in
            value(event).map {
                Preference.Candidate(
                    value: $0, claim: event.claim.id.rawValue, story: stories[event.document], coarseness: 0,
                    distance: distance(event))
            }
        }
        let ranked = Preference.ranked(candidates)
        if keeps, ranked.count > 1 { conflicts.append(Conflict(field: field, values: ranked)) }
        return ranked.first?.value
    }

    /// Dates that can be one (a month and a day in it) do not conflict; those of older plans are in the history.
    private func date(
        _ founded: [EventFacts], _ all: [EventFacts], _ conflicts: inout [Conflict]
    ) -> (date: EDTF, basis: DateBasis)? {
        var dated = founded.filter { $0.claim.date != nil }
        // "In January" after a plan for the 24th leaves the plan's day standing.
        dated =
            dated.isEmpty
            ? all
            : all.filter { event in
                guard let date = event.claim.date else { return false }
                return dated.contains { $0.claim.id == event.claim.id || $0.claim.date?.contains(date) == true }
            }
        var bases: [String: DateBasis] = [:]
        let candidates = dated.compactMap { event -> Preference.Candidate? in
            guard let date = event.claim.date else { return nil }
            let text = date.description
            let basis = event.claim.dateBasis
            if bases[text].map({ order($0) > order(basis) }) ?? true { bases[text] = basis }
            let coarseness = Preference.coarseness(date, basis: basis)
            return Preference.Candidate(
                value: text, claim: event.claim.id.rawValue, story: stories[event.document], coarseness: coarseness,
                distance: distance(event))
        }
        let ranked = Preference.ranked(candidates)
        guard var first = ranked.first, var chosen = EDTF(first.value) else { return nil }
        // What lasts is better told by its span than by one of its days.
        let lasts: Set<EventType> = [.visit, .portCall, .exercise, .exhibition, .conference, .training]
        if lasts.contains(all[0].claim.type) {
            for other in ranked.dropFirst() {
                guard let span = EDTF(other.value), DateFacts(span).grain == .day, DateFacts(chosen).grain == .day,
                    span.contains(chosen), span != chosen
                else { continue }
                first = other
                chosen = span
            }
        }
        let rivals = ranked.filter { value in
            guard value != first, let date = EDTF(value.value) else { return false }
            return !date.contains(chosen) && !chosen.contains(date) && date.hasYear
        }
        if !rivals.isEmpty { conflicts.append(Conflict(field: "date", values: [first] + rivals)) }
        return (chosen, bases[first.value] ?? .none)
    }

    private func order(_ basis: DateBasis) -> Int {
        switch basis {
        case .explicit: 0
        case .relative: 1
        case .inferred: 2
        case .none: 3
        }
    }

    /// The venue with most words is the most specific; one that is part of another does not conflict with it.
    private func venue(_ founded: [EventFacts], _ all: [EventFacts], _ conflicts: inout [Conflict]) -> String? {
        let placed = founded.contains { $0.claim.venue != nil } ? founded : all
        let candidates = placed.compactMap { event in
            event.claim.venue.map {
                Preference.Candidate(
                    value: $0, claim: event.claim.id.rawValue, story: stories[event.document],
                    coarseness: max(0, 8 - event.venue.count),
                    distance: distance(event))
            }
        }
        let ranked = Preference.ranked(candidates)
        guard let first = ranked.first else { return nil }
        let chosen = WordBag(Words.split(first.value).joined())
        let rivals = ranked.dropFirst().filter { chosen.containment(WordBag(Words.split($0.value).joined())) < 0.99 }
        if !rivals.isEmpty { conflicts.append(Conflict(field: "venue", values: [first] + rivals)) }
        return first.value
    }

    /// One source may report another's words, so even many agreeing sources never make a thing certain.
    private func confidence(_ claims: [EventFacts]) -> Double {
        // What one article tells twice is no surer for it, nor what two outlets tell in the same words.
        var surest: [Int: Double] = [:]
        for event in claims {
            let story = stories[event.document]
            surest[story] = max(surest[story] ?? 0, event.claim.confidence)
        }
        let doubt = surest.values.sorted().reduce(1.0) { $0 * (1 - $1) }
        let best = claims.map(\.claim.confidence).max() ?? 0
        let joint = max(best, min(0.99, 1 - doubt))
        return (joint * 1000).rounded() / 1000
    }

    // MARK: Participants

    private struct Part {
        var person: Int?
        var forms: [Participant] = []
        var claims: [String] = []
        var stories: [Int] = []
    }

    private func participants(_ claims: [EventFacts], _ conflicts: inout [Conflict]) -> [EventParticipant] {
        var parts: [String: Part] = [:]
        for event in claims {
            for participant in event.claim.participants {
                let place = place(event.document, participant, event.claim.date ?? event.published)
                var part = parts[key(participant, place)] ?? Part(person: place)
                part.forms.append(participant)
                part.claims.append(event.claim.id.rawValue)
                part.stories.append(stories[event.document])
                parts[key(participant, place)] = part
            }
        }
        dropNameless(&parts)
        var result: [EventParticipant] = []
        for part in parts.sorted(by: { $0.key < $1.key }).map(\.value) {
            let person = part.person.map { people[$0] }
            let name = person?.name ?? Tally(part.forms.compactMap(\.name)).commonest
            let ranks = part.forms.indices.compactMap { index in
                part.forms[index].rank.map {
                    Preference.Candidate(
                        value: $0, claim: part.claims[index], story: part.stories[index], coarseness: 0, distance: 0)
                }
            }
            let ranked = Preference.ranked(ranks)
            if ranked.count > 1, let name { conflicts.append(Conflict(field: "rank of \(name)", values: ranked)) }
            let merged = Participant(
                name: name, kind: part.forms[0].kind,
                country: person?.country ?? Tally(part.forms.compactMap(\.country)).commonest,
                role: Tally(part.forms.compactMap(\.role?.rawValue)).commonest.flatMap(ParticipantRole.init(rawValue:)),
                post: Tally(part.forms.compactMap(\.post)).commonest, rank: ranked.first?.value, person: person?.id)
            result.append(EventParticipant(person: person?.id, participant: merged))
        }
        return result.sorted { a, b in
            let (x, y) = (a.participant, b.participant)
            if x.kind != y.kind { return x.kind == .person || (x.kind == .organization && y.kind == .unit) }
            if x.country != y.country { return (x.country?.rawValue ?? "~") < (y.country?.rawValue ?? "~") }
            return (x.name ?? x.post ?? "~", a.person?.rawValue ?? "") < (
                y.name ?? y.post ?? "~", b.person?.rawValue ?? ""
            )
        }
    }

    /// Where two sources each name somebody for a country, and nobody in common.
    private func participantConflicts(_ claims: [EventFacts], _ conflicts: inout [Conflict]) {
        struct Side {
            var claim: String
            var story: Int
            var keys: Set<String>
            var names: [String]
            var distance: Int
        }
        var sides: [CountryCode: [Side]] = [:]
        for event in claims {
            var told: [CountryCode: Side] = [:]
            for participant in event.claim.participants where participant.kind == .person {
                let place = place(event.document, participant, event.claim.date ?? event.published)
                guard let name = place.map({ people[$0].name }) ?? participant.name,
                    let country = place.flatMap({ people[$0].country }) ?? participant.country
                else { continue }
                var side =
                    told[country]
                    ?? Side(
                        claim: event.claim.id.rawValue, story: stories[event.document], keys: [], names: [],
                        distance: distance(event))
                if side.keys.insert(key(participant, place)).inserted { side.names.append(name) }
                told[country] = side
            }
            for (country, side) in told { sides[country, default: []].append(side) }
        }
        for (country, told) in sides.sorted(by: { $0.key < $1.key }) {
            let isContested = told.contains { one in told.contains { $0.keys.isDisjoint(with: one.keys) } }
            guard isContested else { continue }
            let ranked = Preference.ranked(
                told.map { side in
                    Preference.Candidate(
                        value: side.names.sorted().joined(separator: ", "), claim: side.claim, story: side.story,
                        coarseness: 0, distance: side.distance)
                })
            conflicts.append(Conflict(field: "participants of \(country)", values: ranked))
        }
    }

    private func key(_ participant: Participant, _ place: Int?) -> String {
        // Not the place, whose order hangs on everybody else in the base.
        if let place { return "p\(people[place].id)" }
        let country = participant.country?.rawValue ?? ""
        if let name = participant.name {
            return "n\(participant.kind.rawValue) \(country) " + Words.canonical(name).joined(separator: " ")
        }
        let post = participant.post.flatMap { PostTitle($0)?.key } ?? ""
        return "t\(participant.kind.rawValue) \(country) \(post)"
    }

    /// A nameless holder of a post is nobody else where a named participant holds that post for that country.
    private func dropNameless(_ parts: inout [String: Part]) {
        for (key, part) in parts where key.hasPrefix("t") {
            guard let form = part.forms.first, let post = form.post.flatMap({ PostTitle($0) }) else { continue }
            let isNamed = parts.contains { other, named in
                other != key && !other.hasPrefix("t")
                    && named.forms.contains {
                        $0.country == form.country && $0.post.flatMap { PostTitle($0)?.key } == post.key
                    }
            }
            if isNamed { parts[key] = nil }
        }
    }
}
