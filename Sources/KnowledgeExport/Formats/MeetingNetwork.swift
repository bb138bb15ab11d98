internal import CivilTime
internal import KnowledgeModel

/// Who met whom as a network: a node for each person, an edge for each two who met, with every date on which they did.
struct MeetingNetwork {
    struct Node {
        var id: String
        var participant: Participant
        /// The preferred name, and everything else that is known of the person.
        var person: Person?
        /// The events at which the person met somebody.
        var events: Set<EventID> = []

        var name: String { person?.name ?? participant.name ?? "?" }
        var country: CountryCode? { person?.country ?? participant.country }
        var posts: [String] { person.map { $0.posts.map(\.title) } ?? [participant.post].compactMap { $0 } }
    }

    struct Edge {
        var source: String
        var target: String
        /// In the order of their dates, undated ones last.
        var events: [Event]

        var spans: [(first: CivilDay, last: CivilDay)] { events.compactMap { $0.date?.bounds } }
        var first: CivilDay? { spans.map(\.first).min() }
        var last: CivilDay? { spans.map(\.last).max() }
    }

    /// By id.
    private(set) var nodes: [Node]
    /// By the ids of both ends.
    private(set) var edges: [Edge]

    init(_ content: ExportContent) {
        let people = content.peopleByID
        var nodes: [String: Node] = [:]
        var edges: [[String]: [EventID: Event]] = [:]
        for meeting in content.meetings {
            let ends = [meeting.first, meeting.second].map { one in
                let id = Self.id(one)
                let node = Node(id: id, participant: one.participant, person: one.person.flatMap { people[$0] })
                nodes[id, default: node].events.insert(meeting.event.id)
                return id
            }
            guard ends[0] != ends[1] else { continue }
            edges[ends.sorted(), default: [:]][meeting.event.id] = meeting.event
        }
        self.nodes = nodes.values.sorted { $0.id < $1.id }
        self.edges = edges.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ends, events in
            let ordered = Timeline(events: Array(events.values), agreements: []).entries.compactMap { entry in
                if case .event(let event) = entry { event } else { nil }
            }
            return Edge(source: ends[0], target: ends[1], events: ordered)
        }
    }

    /// A participant whom the base has as no person of its own is told apart by name and country.
    private static func id(_ one: EventParticipant) -> String {
        one.person?.rawValue ?? "\(one.participant.name ?? "?")|\(one.participant.country?.rawValue ?? "")"
    }
}
