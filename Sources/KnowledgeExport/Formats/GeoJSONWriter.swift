internal import CivilTime
internal import KnowledgeModel

/// A map layer after RFC 7946: a feature for each event, at its venue where that is known, else at its country, else without a
/// place. `precision` says which; agreements are made at no place of their own.
enum GeoJSONWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        let features = content.timeline.entries.map { feature($0, content) }
        let lines = features.map(\.text).joined(separator: ",\n")
        // A feature a line, so that two exports can be compared.
        let text = "{\"type\":\"FeatureCollection\",\"features\":[\n\(lines)\(lines.isEmpty ? "" : "\n")]}\n"
        return [ExportFile(name: "events.geojson", text: text)]
    }

    private static func feature(_ entry: Timeline.Entry, _ content: ExportContent) -> JSONValue {
        let labels = content.labels
        var location: Location?
        var properties: [String: JSONValue] = [
            "kind": .string(entry.kind), "title": .string(labels.headline(entry)),
            "date": .optional(entry.date?.description), "date_basis": .string(entry.dateBasis.rawValue),
            "date_words": .string(labels.words(entry.date)), "status": .string(entry.eventStatus.rawValue),
            "countries": .strings(entry.countries.map(\.rawValue)),
            "sources": .strings(content.documents(of: entry).map { WebAddress.of($0.url) ?? $0.id }),
        ]
        if let bounds = entry.date?.bounds {
            properties["start"] = .string("\(PartialDate(bounds.first))")
            properties["end"] = .string("\(PartialDate(bounds.last))")
        }
        if case .event(let event) = entry {
            location = content.locations[event.id]
            properties["venue"] = .optional(event.venue)
            properties["venue_country"] = .optional(event.venueCountry?.rawValue)
            properties["participants"] = .strings(event.participants.map { labels.participant($0.participant) })
            properties["topics"] = .strings(event.topics)
        }
        properties["precision"] = .optional(location?.precision.rawValue)
        let geometry: JSONValue =
            location.map {
                .object([
                    "type": .string("Point"),
                    "coordinates": .array([.number($0.point.longitude), .number($0.point.latitude)]),
                ])
            } ?? .null
        return .object([
            "type": .string("Feature"), "id": .string(entry.id), "geometry": geometry,
            "properties": .object(properties),
        ])
    }
}
