import CivilTime
import KnowledgeModel

/// An agreement claim with what comparing it needs.
struct AgreementFacts {
    var claim: AgreementClaim
    var document: Int
    var published: EDTF?
    var date: DateFacts
    var title: WordBag

    init(_ claim: AgreementClaim, document: Int, published: EDTF?) {
        self.claim = claim
        self.document = document
        self.published = published
        date = DateFacts(claim.date)
        title = WordBag(Words.split(claim.title).joined(), ignoring: CommonWords.ofTitles)
    }
}

/// Weighs whether two claims are of one agreement.
enum AgreementComparison {
    static let threshold = 3.0
    static let uncertain = 2.2

    /// Nil when the two contradict each other.
    static func weigh(_ a: AgreementFacts, _ b: AgreementFacts, notes: inout Notes) -> Double? {
        let x = Set(a.claim.parties)
        let y = Set(b.claim.parties)
        guard x.isEmpty || y.isEmpty || x.isSubset(of: y) || y.isSubset(of: x) else { return nil }
        if x == y, !x.isEmpty { notes.add(0.6, "the same parties") }
        if a.claim.kind == b.claim.kind {
            notes.add(1, "the same kind")
        } else if a.claim.kind == .other || b.claim.kind == .other
            || Set([a.claim.kind, b.claim.kind]).isSubset(of: [.agreement, .treaty, .protocol, .contract])
        {
            notes.add(0, "kinds that are told apart loosely")
        } else {
            return nil
        }
        switch DateComparison.compare(a.date, b.date) {
        case .unknown: break
        case .agree(let weight, let reason): notes.add(min(1.6, 0.5 + weight / 2), reason)
        case .apart(let days):
            // The day of signing and the day of an announcement.
            guard days <= 2, a.date.grain == .day, b.date.grain == .day else { return nil }
            notes.add(0.5, "\(days) days apart")
        }
        let isPlan = { (status: AgreementStatus) in status == .planned || status == .proposed }
        if isPlan(a.claim.status) != isPlan(b.claim.status), a.claim.date == nil || b.claim.date == nil {
            notes.add(-0.3, "one is only planned")
        }
        if a.title.isEmpty || b.title.isEmpty {
            notes.add(0.3, "one title says only the kind")
        } else {
            let likeness = (a.title.likeness(b.title) + a.title.containment(b.title)) / 2
            notes.add(likeness >= 0.25 ? 2 * likeness : -1.5, likeness >= 0.25 ? "titles alike" : "titles unlike")
        }
        return notes.score
    }
}

/// Groups the agreement claims of all documents.
struct AgreementResolution {
    let facts: [AgreementFacts]
    private(set) var clusters: [[Int]] = []
    private(set) var links: [Link] = []
    private(set) var crowded: Set<UInt64> = []

    init(_ facts: [AgreementFacts], constraints: Constraints, memory: Recollection, wereCrowded: Set<UInt64> = []) {
        self.facts = facts
        let candidates = Self.candidates(facts, wereCrowded: wereCrowded)
        crowded = candidates.crowded
        links = memory.links(candidates) { a, b in
            var notes = Notes(keepsReasons: false)
            return AgreementComparison.weigh(facts[a], facts[b], notes: &notes).map {
                $0 / AgreementComparison.threshold
            }
        }
        let isAffected = memory.affected(links, joined: constraints.together)
        clusters = memory.grouped(isAffected, links: links, constraints: constraints) { part in
            var clustering = Clustering(
                documents: part.places.map { facts[$0].document }, constraints: part.constraints)
            clustering.follow(part.links.filter { $0.score >= 1 }) { small, large in
                small.members.allSatisfy { a in
                    large.members.allSatisfy { b in
                        var notes = Notes(keepsReasons: false)
                        return AgreementComparison.weigh(
                            facts[part.places[a]], facts[part.places[b]], notes: &notes) != nil
                    }
                }
            }
            clustering.obey()
            return clustering.groups
        }
    }

    /// Pairs that share their parties and a year, or parties and kind where a date is missing.
    private static func candidates(_ facts: [AgreementFacts], wereCrowded: Set<UInt64>) -> Candidates {
        var dated: [String: [Int]] = [:]
        var undated: [String: [Int]] = [:]
        for (place, agreement) in facts.enumerated() {
            let parties = agreement.claim.parties.prefix(6)
            var subjects = parties.count < 2 ? parties.map(\.rawValue) : []
            for (index, x) in parties.enumerated() {
                for y in parties[(index + 1)...] { subjects.append("\(x)-\(y)") }
            }
            for subject in subjects {
                if agreement.date.isKnown {
                    let first = Days.month(agreement.date.first - 3) / 12
                    let last = Days.month(agreement.date.last + 3) / 12
                    for year in first...min(last, first + 11) { dated["\(subject) \(year)", default: []].append(place) }
                }
                undated["\(subject) \(agreement.claim.kind.rawValue)", default: []].append(place)
            }
        }
        var collector = CandidateCollector(wereCrowded: wereCrowded)
        for (key, block) in dated where block.count > 1 {
            var pairs: [UInt64] = []
            let sorted = block.sorted { (facts[$0].date.first, $0) < (facts[$1].date.first, $1) }
            for (index, x) in sorted.enumerated() {
                for y in sorted[(index + 1)...].prefix(100) where facts[x].document != facts[y].document {
                    pairs.append(Candidates.pack(x, y))
                }
            }
            collector.add(pairs, key: key, isCrowded: block.count > 101)
        }
        for (key, block) in undated where block.count > 1 {
            var pairs: [UInt64] = []
            let open = block.filter { !facts[$0].date.isKnown }
            for x in open.prefix(400) {
                for y in block.prefix(400) where x != y && facts[x].document != facts[y].document {
                    pairs.append(Candidates.pack(x, y))
                }
            }
            collector.add(pairs, key: key, isCrowded: !open.isEmpty && block.count > 400)
        }
        return collector.candidates
    }
}

/// Makes one agreement out of the claims that are of it.
enum AgreementConclusion {
    static func conclude(_ claims: [AgreementFacts], stories: [Int]) -> Agreement {
        var conflicts: [Conflict] = []
        func pick(_ field: String, keeps: Bool, _ value: (AgreementFacts) -> (String, Int)?) -> String? {
            let ranked = Preference.ranked(
                claims.compactMap { facts in
                    value(facts).map {
                        Preference.Candidate(
                            value: $0.0, claim: facts.claim.id.rawValue, story: stories[facts.document],
                            coarseness: $0.1, distance: Preference.distance(facts.published, facts.claim.date))
                    }
                })
            if keeps, ranked.count > 1 { conflicts.append(Conflict(field: field, values: ranked)) }
            return ranked.first?.value
        }
        let kind = pick("kind", keeps: true) { ($0.claim.kind.rawValue, $0.claim.kind == .other ? 1 : 0) }
        let title = pick("title", keeps: false) { ($0.claim.title, max(0, 12 - $0.title.count)) }
        let date = pick("date", keeps: false) { facts in
            facts.claim.date.map { ($0.description, Preference.coarseness($0, basis: facts.claim.dateBasis)) }
        }
        let chosen = date.flatMap { EDTF($0) }
        let rivals = claims.filter { facts in
            guard let chosen, let other = facts.claim.date else { return false }
            return !other.contains(chosen) && !chosen.contains(other) && other.hasYear
        }
        if !rivals.isEmpty { _ = pick("date", keeps: true) { $0.claim.date.map { ($0.description, 0) } } }
        let basis = claims.first { $0.claim.date == chosen && chosen != nil }?.claim.dateBasis ?? .none
        return Agreement(
            id: claims[0].claim.id, kind: kind.flatMap(AgreementKind.init(rawValue:)) ?? claims[0].claim.kind,
            title: title ?? claims[0].claim.title, date: chosen, dateBasis: basis,
            parties: Set(claims.flatMap(\.claim.parties)).sorted(), status: status(claims), conflicts: conflicts,
            claims: claims.map(\.claim.id).sorted())
    }

    /// In force, then signed, then planned, then proposed: an agreement does not go back.
    private static func status(_ claims: [AgreementFacts]) -> AgreementStatus {
        let given = Set(claims.map(\.claim.status))
        return [.inForce, .signed, .planned, .proposed].first { given.contains($0) } ?? .proposed
    }
}
