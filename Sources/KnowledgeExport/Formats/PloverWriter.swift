internal import CivilTime
internal import KnowledgeModel

/// Dyads of countries coded in PLOVER, as comma-separated values; `Plover.codebook` says what the columns mean.
enum PloverWriter: ContentWriter {
    static let columns: [(name: String, meaning: String)] = [
        ("event_id", "the id of the event or agreement, the same in each of its rows"),
        ("event_date", "its date as far as it is known, EDTF (ISO 8601-2)"),
        ("start_date", "the first day that the date can mean; empty without a year"),
        ("end_date", "the last day that the date can mean; empty without a year"),
        ("event_type", "PLOVER's type"), ("event_mode", "PLOVER's mode; may be empty"), ("quad_code", "see below"),
        ("contexts", "PLOVER's contexts: always military, and diplomatic where nothing was done but talk"),
        ("actor_country", "ISO 3166-1 alpha-2, or UN, EU, ASEAN, NATO"),
        ("actor_names", "those who took part for the actor"), ("recipient_country", "as actor_country; may be empty"),
        ("recipient_names", "those who took part for the recipient"),
        ("other_names", "those whose country is not known, and organisations of none"),
        ("is_directed", "1 where the actor visits the recipient, 0 where the two are equal"),
        ("source_type", "our own type of event, or agreement"), ("source_status", "our own status"),
        ("placename", "the venue"), ("place_country", "the country of the venue"),
        ("latitude", "degrees of WGS 84, only where the venue itself is known"), ("longitude", "as latitude"),
        ("confidence", "from 0 to 1, how often finds like this are right; empty for agreements"),
        ("headline", "the title of the first article that says so"), ("publishers", "who brought the articles"),
        ("publication_date", "when the first of them came out"), ("languages", "of the articles, BCP 47"),
    ]

    static func files(_ content: ExportContent) -> [ExportFile] {
        let rows = content.timeline.entries.flatMap { entry in
            dyads(entry).map {
                row(entry, actor: $0.actor, recipient: $0.recipient, isDirected: $0.isDirected, content)
            }
        }
        return [ExportFile(name: "plover.csv", text: CSVWriter().text(columns.map(\.name), rows))]
    }

    /// Each two countries once.
    private static func dyads(
        _ entry: Timeline.Entry
    ) -> [(actor: CountryCode?, recipient: CountryCode?, isDirected: Bool)] {
        let countries = entry.countries.sorted()
        guard countries.count > 1 else { return [(countries.first, nil, false)] }
        var result: [(actor: CountryCode?, recipient: CountryCode?, isDirected: Bool)] = []
        for (index, first) in countries.enumerated() {
            for second in countries[(index + 1)...] {
                switch visited(entry, first, second) {
                case first?: result.append((second, first, true))
                case second?: result.append((first, second, true))
                default: result.append((first, second, false))
                }
            }
        }
        return result
    }

    /// Which of the two is the host of a visit; nil where that is not known, and for other events.
    private static func visited(_ entry: Timeline.Entry, _ a: CountryCode, _ b: CountryCode) -> CountryCode? {
        guard case .event(let event) = entry, event.type == .visit || event.type == .portCall else { return nil }
        if let place = event.venueCountry, place == a || place == b { return place }
        let hosts = Set(event.participants.filter { $0.participant.role == .host }.compactMap(\.participant.country))
        let found = [a, b].filter(hosts.contains)
        return found.count == 1 ? found[0] : nil
    }

    private static func row(
        _ entry: Timeline.Entry, actor: CountryCode?, recipient: CountryCode?, isDirected: Bool,
        _ content: ExportContent
    ) -> [String?] {
        let documents = content.documents(of: entry)
        let bounds = entry.date?.bounds
        let code: Plover
        var event: Event?
        switch entry {
        case .event(let one):
            code = Plover(one)
            event = one
        case .agreement(let agreement): code = Plover(agreement)
        }
        func joined(_ isMeant: (Participant) -> Bool) -> String? {
            let names = event?.participants.map(\.participant).filter(isMeant).compactMap { $0.name ?? $0.post } ?? []
            return names.isEmpty ? nil : names.joined(separator: "; ")
        }
        func names(_ country: CountryCode?) -> String? {
            country.flatMap { country in joined { $0.country == country } }
        }
        let others = joined { $0.country.map { !entry.countries.contains($0) } ?? true }
        let location = event.flatMap { content.locations[$0.id] }.flatMap { $0.precision == .place ? $0.point : nil }
        let published = documents.compactMap(\.published).filter { $0.bounds != nil }
            .min { ($0.bounds?.first.number ?? 0) < ($1.bounds?.first.number ?? 0) }
        return [
            entry.id, entry.date?.description, bounds.map { "\(PartialDate($0.first))" },
            bounds.map { "\(PartialDate($0.last))" }, code.type, code.mode, "\(code.quad)",
            code.type == "COOPERATE" || code.type == "AID" ? "military" : "military; diplomatic", actor?.rawValue,
            names(actor), recipient?.rawValue, names(recipient), others, isDirected ? "1" : "0", entry.kind,
            entry.eventStatus.rawValue, event?.venue, event?.venueCountry?.rawValue,
            location.map { "\($0.latitude)" }, location.map { "\($0.longitude)" },
            event.map { JSONValue.number($0.confidence).text }, documents.first.map { $0.title ?? $0.id },
            unique(documents.compactMap(\.publisher)), published?.description, unique(documents.map(\.language)),
        ]
    }

    private static func unique(_ values: [String]) -> String? {
        var kept: [String] = []
        for value in values where !kept.contains(value) { kept.append(value) }
        return kept.isEmpty ? nil : kept.joined(separator: "; ")
    }
}
