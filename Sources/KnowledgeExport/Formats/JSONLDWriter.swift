internal import CivilTime
internal import KnowledgeModel

/// Linked data: events, people and agreements in the words of schema.org, and every piece of evidence as a Web Annotation whose
/// target quotes the article (TextQuoteSelector) and says where (TextPositionSelector, in code points, as the standard counts).
/// The context stands in the file, so that nothing has to be fetched to read it.
enum JSONLDWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        var graph: [JSONValue] = content.people.map(person)
        graph += countries(content).sorted().map { country($0, content.labels) }
        graph += content.documents.map(article)
        for entry in content.timeline.entries {
            graph.append(thing(entry, content))
            graph += annotations(entry, content)
        }
        let lines = graph.map(\.text).joined(separator: ",\n")
        let text = "{\"@context\":\(context.text),\"@graph\":[\n\(lines)\(lines.isEmpty ? "" : "\n")]}\n"
        return [ExportFile(name: "timeline.jsonld", text: text)]
    }

    /// Every country that some line points to: also where only the venue lies, and whence only someone without an entry comes.
    private static func countries(_ content: ExportContent) -> Set<CountryCode> {
        var codes = Set(content.people.compactMap(\.country))
        for entry in content.timeline.entries {
            codes.formUnion(entry.countries)
            guard case .event(let event) = entry else { continue }
            codes.formUnion(event.participants.compactMap(\.participant.country))
            event.venueCountry.map { _ = codes.insert($0) }
        }
        return codes
    }

    private static let context: JSONValue = {
        func reference(_ id: String) -> JSONValue { .object(["@id": .string(id), "@type": .string("@id")]) }
        return .object([
            "@vocab": .string("https://schema.org/"), "oa": .string("http://www.w3.org/ns/oa#"),
            "edtf": .object([
                "@id": .string("https://schema.org/temporalCoverage"),
                "@type": .string("http://id.loc.gov/datatypes/edtf"),
            ]),
            "Annotation": .string("oa:Annotation"), "TextQuoteSelector": .string("oa:TextQuoteSelector"),
            "TextPositionSelector": .string("oa:TextPositionSelector"), "body": reference("oa:hasBody"),
            "target": reference("oa:hasTarget"), "source": reference("oa:hasSource"),
            "selector": reference("oa:hasSelector"), "motivation": reference("oa:motivatedBy"),
            "exact": .string("oa:exact"), "prefix": .string("oa:prefix"), "suffix": .string("oa:suffix"),
            "start": .string("oa:start"), "end": .string("oa:end"),
            "attendee": reference("https://schema.org/attendee"),
            "subjectOf": reference("https://schema.org/subjectOf"), "about": reference("https://schema.org/about"),
            "eventStatus": reference("https://schema.org/eventStatus"), "url": reference("https://schema.org/url"),
            "containedInPlace": reference("https://schema.org/containedInPlace"),
            "nationality": reference("https://schema.org/nationality"),
        ])
    }()

    private static func iri(_ kind: String, _ id: String) -> JSONValue { .string(address(kind, id)) }

    private static func address(_ kind: String, _ id: String) -> String { "urn:attache:\(kind):\(id)" }

    private static func place(_ country: CountryCode) -> JSONValue { iri("country", country.rawValue) }

    private static func articleIRI(_ document: Document) -> String { address("article", document.sha256) }

    private static func node(_ fields: [String: JSONValue]) -> JSONValue {
        .object(fields.filter { $0.value != .null && $0.value != .array([]) })
    }

    private static func person(_ person: Person) -> JSONValue {
        node([
            "@id": iri("person", person.id.rawValue), "@type": .string("Person"), "name": .string(person.name),
            "alternateName": .strings(person.names.filter { $0 != person.name }),
            "honorificPrefix": .optional(person.rank), "nationality": person.country.map(place) ?? .null,
            "jobTitle": .strings(person.posts.map(\.title)),
        ])
    }

    private static func country(_ code: CountryCode, _ labels: Labels) -> JSONValue {
        node([
            "@id": place(code), "@type": .string(code.isBody ? "Organization" : "Country"),
            "name": .string(labels.country(code)), "identifier": .string(code.rawValue),
        ])
    }

    private static func article(_ document: Document) -> JSONValue {
        node([
            "@id": .string(articleIRI(document)), "@type": .string("NewsArticle"),
            "headline": .optional(document.title), "url": .optional(WebAddress.of(document.url)),
            "publisher": document.publisher.map {
                .object(["@type": .string("Organization"), "name": .string($0)])
            } ?? .null,
            "datePublished": .optional(document.published.flatMap { iso($0.start) }),
            "inLanguage": .string(document.language), "identifier": .string(document.id),
        ])
    }

    private static func thing(_ entry: Timeline.Entry, _ content: ExportContent) -> JSONValue {
        let labels = content.labels
        var fields: [String: JSONValue] = [
            "@id": iri("thing", entry.id), "name": .string(labels.headline(entry)), "identifier": .string(entry.id),
            "description": .optional(labels.uncertainty(entry.date)),
            "edtf": .optional(entry.date?.description), "about": .array(entry.countries.map(place)),
            "subjectOf": .array(content.documents(of: entry).map { .string(articleIRI($0)) }),
            "keywords": .strings([entry.kind, entry.eventStatus.rawValue]),
        ]
        switch entry {
        case .event(let event):
            fields["@type"] = .string("Event")
            fields["startDate"] = .optional(event.date.flatMap { iso($0.start) })
            fields["endDate"] = .optional(event.date.flatMap { $0.end }.flatMap(iso))
            fields["eventStatus"] = .string(
                "https://schema.org/\(event.status == .cancelled ? "EventCancelled" : "EventScheduled")")
            fields["location"] = location(event, content.locations[event.id])
            fields["attendee"] = .array(event.participants.map(attendee))
            fields["keywords"] = .strings([entry.kind, entry.eventStatus.rawValue] + event.topics)
        case .agreement(let agreement):
            fields["@type"] = .string("CreativeWork")
            fields["genre"] = .string(agreement.kind.rawValue)
            fields["creativeWorkStatus"] = .string(agreement.status.rawValue)
            fields["dateCreated"] = .optional(agreement.date.flatMap { iso($0.start) })
        }
        return node(fields)
    }

    private static func location(_ event: Event, _ location: Location?) -> JSONValue {
        guard event.venue != nil || event.venueCountry != nil else { return .null }
        let point = location.flatMap { $0.precision == .place ? $0.point : nil }
        return node([
            "@type": .string("Place"), "name": .optional(event.venue),
            "containedInPlace": event.venueCountry.map(place) ?? .null,
            "geo": point.map {
                .object([
                    "@type": .string("GeoCoordinates"), "latitude": .number($0.latitude),
                    "longitude": .number($0.longitude),
                ])
            } ?? .null,
        ])
    }

    /// The person, or for who has no entry of their own, what the articles say.
    private static func attendee(_ one: EventParticipant) -> JSONValue {
        if let person = one.person { return iri("person", person.rawValue) }
        let participant = one.participant
        let type =
            switch participant.kind {
            case .person: "Person"
            case .organization: "GovernmentOrganization"
            case .unit: "Organization"
            }
        var fields: [String: JSONValue] = [
            "@type": .string(type), "name": .optional(participant.name ?? participant.post),
        ]
        if participant.kind == .person {
            fields["honorificPrefix"] = .optional(participant.rank)
            fields["jobTitle"] = .optional(participant.post)
            fields["nationality"] = participant.country.map(place) ?? .null
        }
        return node(fields)
    }

    private static func annotations(_ entry: Timeline.Entry, _ content: ExportContent) -> [JSONValue] {
        switch entry {
        case .event(let event):
            (content.eventSources[event.id] ?? []).flatMap {
                annotations(of: $0.claim.evidence, claim: $0.claim.id.rawValue, entry, $0.document)
            }
        case .agreement(let agreement):
            (content.agreementSources[agreement.id] ?? []).flatMap {
                annotations(of: $0.claim.evidence, claim: $0.claim.id.rawValue, entry, $0.document)
            }
        }
    }

    private static func annotations(
        of evidence: [Evidence], claim: String, _ entry: Timeline.Entry, _ document: Document
    ) -> [JSONValue] {
        guard !evidence.isEmpty else { return [] }
        let scalars = Array(document.text.unicodeScalars)
        func text(_ range: Range<Int>) -> JSONValue {
            .string(String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)])))
        }
        return evidence.enumerated().map { number, item in
            let (start, end) = (item.span.start, item.span.end)
            let quote: [String: JSONValue] = [
                "@type": .string("TextQuoteSelector"), "exact": .string(item.quote),
                "prefix": text(max(0, start - 32)..<max(0, start)), "suffix": text(end..<end + 32),
            ]
            let position: [String: JSONValue] = [
                "@type": .string("TextPositionSelector"), "start": .integer(start), "end": .integer(end),
            ]
            return .object([
                "@id": iri("evidence", "\(claim)-\(number + 1)"), "@type": .string("Annotation"),
                "motivation": .string("oa:linking"), "body": iri("thing", entry.id),
                "keywords": .string(item.field.rawValue),
                "target": .object([
                    "source": .string(articleIRI(document)),
                    "selector": .array([.object(quote), .object(position)]),
                ]),
            ])
        }
    }

    /// ISO 8601 with no more precision than is known; nil without a year.
    private static func iso(_ date: PartialDate) -> String? {
        guard let year = date.knownYear else { return nil }
        let month = date.month.flatMap { $0 <= 12 ? $0 : nil }
        return PartialDate(year: .known(year), month: month, day: month == nil ? nil : date.day).description
    }
}
