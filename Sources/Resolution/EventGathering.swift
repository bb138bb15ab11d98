import CivilTime
import KnowledgeModel

/// The event claims of all documents with what comparing them needs, once people are known.
struct EventGathering {
    /// Sorted by the ids of the claims.
    let facts: [EventFacts]
    /// Names for the places of people in the facts, the same in every resolution.
    let labels: [String]
    /// For each claim, what is known of its participants, in few words.
    private let participants: [[String]]
    private let stories: Stories

    init(
        _ records: [ExtractionRecord], _ people: [Person], _ resolution: ParticipantResolution, stories: Stories
    ) {
        self.stories = stories
        var entries: [(claim: EventClaim, document: Int, known: [Known], unknown: [String], states: CountriesOfClaim)] =
            []
        var strangers: Set<String> = []
        for (document, record) in records.enumerated() {
            for claim in record.events {
                var known: [Known] = []
                var unknown: [String] = []
                var states = CountriesOfClaim(claim)
                for participant in claim.participants where participant.kind == .person {
                    let date = claim.date ?? record.document.published
                    let country = participant.country?.rawValue ?? ""
                    if let place = resolution.place(of: participant, at: date) {
                        states.see(participant, of: resolution.country(of: place))
                        known.append(
                            Known(person: .known(place), country: resolution.country(of: place) ?? participant.country))
                    } else if let name = participant.name {
                        // Named participants that no person claim speaks of are told apart by their names.
                        let key = "n" + country + "|" + PersonName(name).key
                        strangers.insert(key)
                        known.append(Known(person: .stranger(key), country: participant.country))
                    } else if let post = participant.post.flatMap({ PostTitle($0) }) {
                        unknown.append(country + "|" + post.key)
                    }
                }
                entries.append((claim, document, known, unknown, states))
            }
        }
        entries.sort { $0.claim.id < $1.claim.id }
        // In an order of their own, so that a stranger's place among others does not hang on the documents.
        let keys = strangers.sorted()
        let placeOf = Dictionary(uniqueKeysWithValues: zip(keys, people.count..<(people.count + keys.count)))
        labels = people.map(\.id.rawValue) + keys
        // The claims of a document stand together, so one context is enough.
        var context: (document: Int, words: ContextWords)?
        var facts: [EventFacts] = []
        for entry in entries {
            var known: [(place: Int, country: CountryCode?)] = []
            for item in entry.known {
                let place =
                    switch item.person {
                    case .known(let place): place
                    case .stranger(let key): placeOf[key] ?? 0
                    }
                if !known.contains(where: { $0.place == place }) { known.append((place, item.country)) }
            }
            let document = records[entry.document].document
            var words = WordBag.empty
            if known.count < 2 || entry.claim.type == .signing {
                if context?.document != entry.document { context = (entry.document, ContextWords(document.text)) }
                words = context?.words.words(entry.claim.evidence) ?? .empty
            }
            facts.append(
                EventFacts(
                    entry.claim, document: entry.document, published: document.published, people: known,
                    unknownPeople: entry.unknown, countries: entry.states.countries, context: words))
        }
        self.facts = facts
        participants = entries.map { entry in
            entry.known.map { item in
                switch item.person {
                case .known(let place):
                    "\(people[place].id)|\(people[place].name)|\(people[place].country?.rawValue ?? "")"
                case .stranger(let key): key
                }
            }
        }
    }

    private struct Known {
        enum Identity {
            case known(Int)
            case stranger(String)
        }
        var person: Identity
        var country: CountryCode?
    }

    /// A fingerprint of all that judging and concluding the claim rests on.
    func print(_ place: Int, decisions: [String]) -> UInt64 {
        let event = facts[place]
        var print = event.claim.print
        print.add(event.published?.description)
        print.add(stories.names[event.document])
        print.add(participants[place])
        print.add(event.unknownPeople)
        print.add(decisions)
        return print.value
    }
}
