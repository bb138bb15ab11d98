import CivilTime
import KnowledgeModel

/// Finds the concluded person that a participant of a claim is.
struct ParticipantResolution {
    private let people: [Person]
    private let byClaim: [PersonID: Int]
    private let byName: [String: Int]
    private let holders: PostHolders
    private let rejected: Set<Int>

    /// `rejected` are places in `people` of those that a person decided to be nobody.
    init(_ people: [Person], rejected: Set<Int>) {
        self.people = people
        self.rejected = rejected
        var byClaim: [PersonID: Int] = [:]
        var byName: [String: Int?] = [:]
        for (place, person) in people.enumerated() {
            for claim in person.claims { byClaim[claim] = place }
            for name in person.names {
                let key = Self.key(PersonName(name), person.country)
                // A name that two people bear finds neither.
                byName[key] = byName[key] == nil ? .some(place) : .some(nil)
            }
        }
        self.byClaim = byClaim
        self.byName = byName.compactMapValues { $0 }
        holders = PostHolders(people)
    }

    private static func key(_ name: PersonName, _ country: CountryCode?) -> String {
        (country?.rawValue ?? "") + "|" + name.key
    }

    /// The place of the person, nil where it is not known; `date` is that of the event, or else of the article.
    func place(of participant: Participant, at date: EDTF?) -> Int? {
        guard participant.kind == .person else { return nil }
        let found: Int?
        if let claim = participant.person, let place = byClaim[claim] {
            found = place
        } else if let name = participant.name {
            let parsed = PersonName(name)
            found = parsed.plainWords.count > 1 ? byName[Self.key(parsed, participant.country)] : nil
        } else if let post = participant.post.flatMap({ PostTitle($0) }), let country = participant.country {
            found = holders.holder(of: post, country: country, at: date)
        } else {
            found = nil
        }
        return found.flatMap { rejected.contains($0) ? nil : $0 }
    }

    func country(of place: Int) -> CountryCode? { people[place].country }
}

/// The words of a document round a claim's evidence.
struct ContextWords {
    private let scalars: [Unicode.Scalar]
    /// How far the context reaches beyond the evidence, within its sentence.
    private static let reach = 80

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    func words(_ evidence: [Evidence]) -> WordBag {
        let triggers = evidence.filter { $0.field == .trigger || $0.field == .title || $0.field == .name }
        var syllables: [Syllable] = []
        for item in (triggers.isEmpty ? evidence : triggers).prefix(3) {
            guard item.span.start >= 0, item.span.end <= scalars.count, item.span.start < item.span.end else {
                syllables += Words.split(item.quote).joined()
                continue
            }
            var start = item.span.start
            while start > 0, item.span.start - start < Self.reach, !isEnd(start - 1) { start -= 1 }
            var end = item.span.end
            while end < scalars.count, end - item.span.end < Self.reach, !isEnd(end) { end += 1 }
            syllables += Words.split(scalars[start..<end]).joined()
        }
        return WordBag(syllables, ignoring: CommonWords.ofEvents)
    }

    private func isEnd(_ place: Int) -> Bool {
        switch scalars[place] {
        case "\n", ";", "!", "?": true
        case ".": place + 1 >= scalars.count || scalars[place + 1] == " " || scalars[place + 1] == "\n"
        default: false
        }
    }
}
