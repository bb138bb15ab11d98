internal import KnowledgeModel

/// The crosswalk from the vocabulary to PLOVER (Political Language Ontology for Verifiable Event Records), as a table whose rows
/// are also the codebook.
struct Plover: Sendable, Hashable {
    /// PLOVER's event type, in capitals.
    var type: String
    /// PLOVER's mode; empty where the type has none that fits.
    var mode: String
    /// Verbal cooperation 1, material cooperation 2, verbal conflict 3.
    var quad: Int

    init(_ type: String, _ mode: String = "") {
        self.type = type
        self.mode = mode
        quad = Self.quads[type] ?? 1
    }

    private static let quads = [
        "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "COOPERATE": 2, "AID": 2, "REJECT": 3,
    ]

    /// What is planned or proposed is an agreement to do it, and what fell through a rejection.
    init(_ event: Event) {
        switch event.status {
        case .planned, .proposed: self.init("AGREE")
        case .cancelled: self.init("REJECT")
        case .occurred: self = Self.occurred(event.type, event.format)
        }
    }

    init(_ agreement: Agreement) {
        switch agreement.status {
        case .signed, .inForce: self.init("SUPPORT")
        case .planned, .proposed: self.init("AGREE")
        }
    }

    static func occurred(_ type: EventType, _ format: MeetingFormat?) -> Plover {
        switch type {
        case .meeting:
            switch format {
            case .phone, .video: Plover("CONSULT", "phone")
            case .sideline: Plover("CONSULT", "third-party")
            default: Plover("CONSULT", "visit")
            }
        case .visit, .portCall: Plover("CONSULT", "visit")
        case .dialogue, .ceremony: Plover("CONSULT")
        case .conference: Plover("CONSULT", "multilateral")
        case .signing, .relations: Plover("SUPPORT")
        case .exercise, .training, .deployment, .exhibition: Plover("COOPERATE", "military")
        case .transfer: Plover("AID", "military")
        }
    }

    /// The codebook: how each event of ours is coded, and what the columns mean.
    static var codebook: String {
        var text = """
            # PLOVER codebook

            One row for each pair of countries that take part in an event or an agreement; one row with an empty recipient where a
            single country is known, and with both empty where none is. A visitor's country is the actor, the host's the recipient;
            otherwise the two stand in the order of their codes, and the event has no direction.

            ## Columns

            """
        for column in PloverWriter.columns { text += "- `\(column.name)`: \(column.meaning)\n" }
        text +=
            "\n## Types\n\n| status | event | format | type | mode | quad |\n| --- | --- | --- | --- | --- | --- |\n"
        for type in EventType.allCases {
            let formats: [MeetingFormat?] = type == .meeting ? [nil, .phone, .video, .sideline] : [nil]
            for format in formats {
                let code = occurred(type, format)
                text += "| occurred | \(type.rawValue) | \(format?.rawValue ?? (type == .meeting ? "any other" : "")) "
                text += "| \(code.type) | \(code.mode) | \(code.quad) |\n"
            }
        }
        text += "| planned, proposed | any |  | AGREE |  | 1 |\n| cancelled | any |  | REJECT |  | 3 |\n"
        text += "| signed, in_force | agreement |  | SUPPORT |  | 1 |\n"
        text += "| planned, proposed | agreement |  | AGREE |  | 1 |\n"
        text += """

            Quad: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict (no event of ours is material conflict).

            """
        return text
    }
}

/// The codebook of `--format plover`, in Markdown.
package enum PloverCodebook {
    package static var text: String { Plover.codebook }
}
