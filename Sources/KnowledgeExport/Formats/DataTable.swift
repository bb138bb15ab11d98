internal import CivilTime
internal import KnowledgeModel

/// A table of the data package: its fields with their meaning, what they refer to, and its rows.
struct DataTable {
    struct Field {
        var name: String
        /// Of Table Schema: string, integer, number.
        var type: String
        var meaning: String
        var isRequired = false
        /// The only values that it can have.
        var values: [String] = []
        /// The table whose `id` it holds.
        var table: String?
    }

    var name: String
    var about: String
    var fields: [Field]
    /// The fields that name a row.
    var key: [String]
    var rows: [[String?]]

    /// The table's entry in `datapackage.json`.
    var resource: JSONValue {
        let references = fields.compactMap { field in
            field.table.map { table -> JSONValue in
                .object([
                    "fields": .string(field.name),
                    "reference": .object(["resource": .string(table), "fields": .string("id")]),
                ])
            }
        }
        var schema: [String: JSONValue] = [
            "fields": .array(fields.map(description)), "missingValues": .strings([""]),
            "primaryKey": .strings(key),
        ]
        if !references.isEmpty { schema["foreignKeys"] = .array(references) }
        return .object([
            "name": .string(name), "path": .string("\(name).csv"), "profile": .string("tabular-data-resource"),
            "description": .string(about), "format": .string("csv"), "mediatype": .string("text/csv"),
            "encoding": .string("utf-8"),
            "dialect": .object(["delimiter": .string(","), "lineTerminator": .string("\r\n")]),
            "schema": .object(schema),
        ])
    }

    private func description(_ field: Field) -> JSONValue {
        var constraints: [String: JSONValue] = [:]
        if field.isRequired { constraints["required"] = .bool(true) }
        if !field.values.isEmpty { constraints["enum"] = .strings(field.values) }
        var object: [String: JSONValue] = [
            "name": .string(field.name), "type": .string(field.type), "description": .string(field.meaning),
        ]
        if !constraints.isEmpty { object["constraints"] = .object(constraints) }
        return .object(object)
    }

    private static func words<Word: CaseIterable & RawRepresentable>(_ type: Word.Type) -> [String]
    where Word.RawValue == String { Word.allCases.map(\.rawValue) }

    private static func joined(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: "; ") }

    private static let id = Field(
        name: "id", type: "string", meaning: "the id that `attache show` takes", isRequired: true)
    private static let date = Field(name: "date", type: "string", meaning: "EDTF; empty where the articles give none")
    private static let position = Field(
        name: "position", type: "integer", meaning: "counts from 1, in the order of the articles", isRequired: true)

    /// Every table, each after those that it refers to.
    static func all(_ content: ExportContent) -> [DataTable] {
        [
            documents(content), people(content), posts(content), events(content), participants(content),
            agreements(content), evidence(content),
        ]
    }

    private static func documents(_ content: ExportContent) -> DataTable {
        DataTable(
            name: "documents", about: "The articles behind the events and agreements.",
            fields: [
                Field(name: "id", type: "string", meaning: "the SHA-256 of the article's text", isRequired: true),
                Field(name: "name", type: "string", meaning: "the id with which the article came", isRequired: true),
                Field(name: "title", type: "string", meaning: "the headline"),
                Field(name: "publisher", type: "string", meaning: "who brought it"),
                Field(name: "url", type: "string", meaning: "where it stands"),
                Field(name: "published", type: "string", meaning: "when it came out, EDTF"),
                Field(
                    name: "published_basis", type: "string", meaning: "how that is known", isRequired: true,
                    values: words(PublishedBasis.self)),
                Field(name: "language", type: "string", meaning: "BCP 47", isRequired: true),
            ], key: ["id"],
            rows: content.documents.map {
                [
                    $0.sha256, $0.id, $0.title, $0.publisher, $0.url, $0.published?.description,
                    $0.publishedBasis.rawValue, $0.language,
                ]
            })
    }

    private static func people(_ content: ExportContent) -> DataTable {
        DataTable(
            name: "people", about: "The people, each once.",
            fields: [
                id, Field(name: "name", type: "string", meaning: "the preferred name", isRequired: true),
                Field(name: "names", type: "string", meaning: "every form that the articles use"),
                Field(name: "country", type: "string", meaning: "whom the person serves"),
                Field(name: "rank", type: "string", meaning: "as the latest article that gives one words it"),
            ], key: ["id"],
            rows: content.people.map { [$0.id.rawValue, $0.name, joined($0.names), $0.country?.rawValue, $0.rank] })
    }

    private static func posts(_ content: ExportContent) -> DataTable {
        let rows = content.people.flatMap { person in
            person.posts.enumerated().map { number, post -> [String?] in
                [
                    person.id.rawValue, "\(number + 1)", post.title, post.country?.rawValue,
                    post.firstSeen?.description,
                    post.lastSeen?.description,
                ]
            }
        }
        return DataTable(
            name: "posts", about: "The posts that people held, as far as the articles tell.",
            fields: [
                Field(name: "person", type: "string", meaning: "who held it", isRequired: true, table: "people"),
                position,
                Field(name: "title", type: "string", meaning: "as the articles word it", isRequired: true),
                Field(name: "country", type: "string", meaning: "whose post it is"),
                Field(name: "first_seen", type: "string", meaning: "the first date on which an article gives it, EDTF"),
                Field(name: "last_seen", type: "string", meaning: "the last one"),
            ], key: ["person", "position"], rows: rows)
    }

    private static func events(_ content: ExportContent) -> DataTable {
        DataTable(
            name: "events", about: "The events, each once.",
            fields: [
                id,
                Field(
                    name: "type", type: "string", meaning: "what happened", isRequired: true,
                    values: words(EventType.self)),
                Field(
                    name: "format", type: "string", meaning: "how a meeting was held", values: words(MeetingFormat.self)
                ),
                Field(
                    name: "status", type: "string", meaning: "how far it has come", isRequired: true,
                    values: words(EventStatus.self)),
                date,
                Field(
                    name: "date_basis", type: "string", meaning: "how the date is known", isRequired: true,
                    values: words(DateBasis.self)),
                Field(name: "countries", type: "string", meaning: "who takes part"),
                Field(name: "venue", type: "string", meaning: "where, as the articles word it"),
                Field(name: "venue_country", type: "string", meaning: "the country of the venue"),
                Field(name: "name", type: "string", meaning: "the event's own name"),
                Field(name: "edition", type: "integer", meaning: "which of its series"),
                Field(name: "topics", type: "string", meaning: "what it was about"),
                Field(name: "confidence", type: "number", meaning: "from 0 to 1, how often finds like it are right"),
            ], key: ["id"],
            rows: content.events.map {
                [
                    $0.id.rawValue, $0.type.rawValue, $0.format?.rawValue, $0.status.rawValue, $0.date?.description,
                    $0.dateBasis.rawValue, joined($0.countries.map(\.rawValue)), $0.venue, $0.venueCountry?.rawValue,
                    $0.name, $0.edition.map { "\($0)" }, joined($0.topics), JSONValue.number($0.confidence).text,
                ]
            })
    }

    private static func participants(_ content: ExportContent) -> DataTable {
        let known = Set(content.people.map(\.id))
        let rows = content.events.flatMap { event in
            event.participants.enumerated().map { number, one -> [String?] in
                let participant = one.participant
                return [
                    event.id.rawValue, "\(number + 1)", one.person.flatMap { known.contains($0) ? $0.rawValue : nil },
                    participant.name, participant.kind.rawValue, participant.country?.rawValue,
                    participant.role?.rawValue, participant.rank, participant.post,
                ]
            }
        }
        return DataTable(
            name: "participants", about: "Who took part in which event.",
            fields: [
                Field(name: "event", type: "string", meaning: "in what", isRequired: true, table: "events"), position,
                Field(name: "person", type: "string", meaning: "who, if it is a person with a name", table: "people"),
                Field(
                    name: "name", type: "string", meaning: "as the articles have it; empty where only the post is known"
                ),
                Field(
                    name: "kind", type: "string", meaning: "what it is", isRequired: true,
                    values: words(ParticipantKind.self)),
                Field(name: "country", type: "string", meaning: "for whom"),
                Field(name: "role", type: "string", meaning: "as what", values: words(ParticipantRole.self)),
                Field(name: "rank", type: "string", meaning: "at that time"),
                Field(name: "post", type: "string", meaning: "at that time"),
            ], key: ["event", "position"], rows: rows)
    }

    private static func agreements(_ content: ExportContent) -> DataTable {
        DataTable(
            name: "agreements", about: "The documents between countries, each once.",
            fields: [
                id,
                Field(
                    name: "kind", type: "string", meaning: "what it is", isRequired: true,
                    values: words(AgreementKind.self)),
                Field(name: "title", type: "string", meaning: "as the articles word it", isRequired: true), date,
                Field(
                    name: "date_basis", type: "string", meaning: "how the date is known", isRequired: true,
                    values: words(DateBasis.self)),
                Field(name: "parties", type: "string", meaning: "between whom"),
                Field(
                    name: "status", type: "string", meaning: "how far it has come", isRequired: true,
                    values: words(AgreementStatus.self)),
            ], key: ["id"],
            rows: content.agreements.map {
                [
                    $0.id.rawValue, $0.kind.rawValue, $0.title, $0.date?.description, $0.dateBasis.rawValue,
                    joined($0.parties.map(\.rawValue)), $0.status.rawValue,
                ]
            })
    }

    private static func evidence(_ content: ExportContent) -> DataTable {
        var rows: [[String?]] = []
        func add(_ evidence: [Evidence], claim: String, event: String?, agreement: String?, _ document: Document) {
            for (number, item) in evidence.enumerated() {
                rows.append([
                    claim, "\(number + 1)", event, agreement, document.sha256, item.field.rawValue,
                    "\(item.span.start)",
                    "\(item.span.end)", item.quote,
                ])
            }
        }
        for entry in content.timeline.entries {
            switch entry {
            case .event(let event):
                for source in content.eventSources[event.id] ?? [] {
                    add(
                        source.claim.evidence, claim: source.claim.id.rawValue, event: event.id.rawValue,
                        agreement: nil,
                        source.document)
                }
            case .agreement(let agreement):
                for source in content.agreementSources[agreement.id] ?? [] {
                    add(
                        source.claim.evidence, claim: source.claim.id.rawValue, event: nil,
                        agreement: agreement.id.rawValue, source.document)
                }
            }
        }
        return DataTable(
            name: "evidence", about: "The words of the articles that say so.",
            fields: [
                Field(name: "claim", type: "string", meaning: "the id of what one article says", isRequired: true),
                position,
                Field(name: "event", type: "string", meaning: "the event that it tells", table: "events"),
                Field(name: "agreement", type: "string", meaning: "or the agreement", table: "agreements"),
                Field(name: "document", type: "string", meaning: "the article", isRequired: true, table: "documents"),
                Field(
                    name: "field", type: "string", meaning: "what the words say", isRequired: true,
                    values: words(Evidence.Field.self)),
                Field(name: "start", type: "integer", meaning: "Unicode scalars before the words", isRequired: true),
                Field(name: "end", type: "integer", meaning: "Unicode scalars up to their end", isRequired: true),
                Field(name: "quote", type: "string", meaning: "the words", isRequired: true),
            ], key: ["claim", "position"], rows: rows)
    }
}
