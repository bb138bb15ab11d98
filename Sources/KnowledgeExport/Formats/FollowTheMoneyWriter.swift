internal import CivilTime
internal import KnowledgeModel

/// Entities of FollowTheMoney, one JSON object a line: people, organisations and units, events with those involved, agreements as
/// the events of their conclusion, and the articles as proof. Codes of countries are those of that model; ASEAN and NATO, which
/// it has none for, are named in words.
enum FollowTheMoneyWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        var entities: [String: JSONValue] = [:]
        for person in content.people { entities[person.id.rawValue] = entity(person) }
        for document in content.documents { entities[articleID(document)] = entity(document) }
        for entry in content.timeline.entries {
            if case .event(let event) = entry {
                for one in event.participants {
                    guard let id = id(of: one), entities[id] == nil else { continue }
                    entities[id] = entity(one.participant, id: id)
                }
            }
            entities[entry.id] = entity(entry, content)
        }
        let lines = entities.sorted { $0.key < $1.key }.map { $0.value.text + "\n" }
        return [ExportFile(name: "entities.ftm.json", text: lines.joined())]
    }

    private static func entity(_ id: String, _ schema: String, _ properties: [String: [String?]]) -> JSONValue {
        var written: [String: JSONValue] = [:]
        for (name, values) in properties {
            var kept: [String] = []
            for value in values.compactMap({ $0 }) where !value.isEmpty && !kept.contains(value) { kept.append(value) }
            if !kept.isEmpty { written[name] = .strings(kept) }
        }
        return .object(["id": .string(id), "schema": .string(schema), "properties": .object(written)])
    }

    private static func entity(_ person: Person) -> JSONValue {
        entity(
            person.id.rawValue, "Person",
            [
                "name": [person.name], "alias": person.names.filter { $0 != person.name },
                "country": [code(person.country)], "title": [person.rank], "position": person.posts.map(\.title),
            ])
    }

    private static func entity(_ participant: Participant, id: String) -> JSONValue {
        let schema =
            switch participant.kind {
            case .person: "Person"
            case .organization, .unit: "Organization"
            }
        var properties = ["name": [participant.name], "country": [code(participant.country)]]
        if participant.kind == .person {
            properties["title"] = [participant.rank]
            properties["position"] = [participant.post]
        }
        return entity(id, schema, properties)
    }

    private static func entity(_ document: Document) -> JSONValue {
        let languages = ["vi": "vie", "en": "eng", "fr": "fra", "ru": "rus", "zh": "zho"]
        return entity(
            articleID(document), "Article",
            [
                "title": [document.title ?? document.id], "sourceUrl": [WebAddress.of(document.url)],
                "publisher": [document.publisher], "publishedAt": dates(document.published),
                "language": [languages[document.language]],
            ])
    }

    private static func entity(_ entry: Timeline.Entry, _ content: ExportContent) -> JSONValue {
        let labels = content.labels
        let documents = content.documents(of: entry)
        var properties: [String: [String?]] = [
            "name": [labels.headline(entry)], "recordId": [entry.id],
            "country": entry.countries.map { code($0) }, "proof": documents.map(articleID),
            "sourceUrl": documents.map { WebAddress.of($0.url) },
            "summary": [labels.uncertainty(entry.date).map { "\(labels.words(entry.date)). \($0)" }],
            "keywords": [entry.kind, entry.eventStatus.rawValue]
                + entry.countries.filter { code($0) == nil }.map { labels.country($0) },
        ]
        if let date = entry.date, date.end != nil {
            properties["startDate"] = [prefix(date.start)]
            properties["endDate"] = [date.end.flatMap(prefix)]
        } else {
            properties["date"] = dates(entry.date)
        }
        if case .event(let event) = entry {
            properties["location"] = [event.venue]
            properties["involved"] = event.participants.map(id(of:))
            properties["description"] = event.participants.map { labels.participant($0.participant) }
            properties["keywords", default: []] += event.topics.map { labels.topic($0) }
        }
        return entity(entry.id, "Event", properties)
    }

    /// Nil for one without a name, as every entity needs one; such a participant stands in the description.
    private static func id(of one: EventParticipant) -> String? {
        if let person = one.person { return person.rawValue }
        guard let name = one.participant.name, !name.isEmpty else { return nil }
        let country = one.participant.country?.rawValue ?? "none"
        return "x-\(one.participant.kind.rawValue)-\(country)-\(digest(name))"
    }

    /// Sixteen hexadecimal digits that stand for a name (FNV-1a), since an id there is of Latin letters and digits alone.
    private static func digest(_ name: String) -> String {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    private static func articleID(_ document: Document) -> String { "article-\(document.sha256.prefix(16))" }

    private static func code(_ country: CountryCode?) -> String? {
        guard let country, country.rawValue.utf8.count == 2 else { return nil }
        return country.rawValue.lowercased()
    }

    private static func dates(_ date: EDTF?) -> [String?] { [date.flatMap { prefix($0.start) }] }

    /// The part of the date that is known for certain: 2021, 2021-07 or 2021-07-15.
    private static func prefix(_ date: PartialDate) -> String? {
        guard let year = date.knownYear else { return nil }
        let month = date.month.flatMap { $0 <= 12 ? $0 : nil }
        return PartialDate(year: .known(year), month: month, day: month == nil ? nil : date.day).description
    }
}
