internal import CivilTime
package import KnowledgeModel

/// Events and agreements in the order of their dates; what has no date comes last.
package struct Timeline: Sendable, Hashable {
    package enum Entry: Sendable, Hashable {
        case event(Event)
        case agreement(Agreement)
    }

    package private(set) var entries: [Entry]

    /// An agreement is left to its signing where that is among the events (same date, same countries, and no other
    /// agreement like it); a signing without a name of its own takes the agreement's.
    package init(events: [Event], agreements: [Agreement]) {
        var others = agreements
        entries = events.map { event in
            let signed = agreements.filter { $0.date == event.date && $0.parties == event.countries }
            guard event.type == .signing, signed.count == 1 else { return .event(event) }
            others.removeAll { $0.id == signed[0].id }
            var event = event
            event.name = event.name ?? signed[0].title
            return .event(event)
        }
        entries += others.map(Entry.agreement)
        entries.sort { $0.order < $1.order }
    }

    /// All of them, whether or not an agreement is among the events as well.
    package init(allOf events: [Event], _ agreements: [Agreement]) {
        entries = events.map(Entry.event) + agreements.map(Entry.agreement)
        entries.sort { $0.order < $1.order }
    }

    /// The latest first; what has no date still comes last.
    package mutating func reverse() {
        entries = entries.filter(\.isDated).reversed() + entries.filter { !$0.isDated }
    }

    package mutating func keepFirst(_ count: Int) {
        entries = Array(entries.prefix(count))
    }
}

extension Timeline.Entry {
    fileprivate var isDated: Bool { order.0 != Int.max }

    /// By first day; a longer span comes before the days in it; then by id.
    fileprivate var order: (Int, Int, String) {
        let (date, id) =
            switch self {
            case .event(let event): (event.date, event.id.rawValue)
            case .agreement(let agreement): (agreement.date, agreement.id.rawValue)
            }
        guard let bounds = date?.bounds else { return (Int.max, 0, id) }
        return (bounds.first.number, -bounds.last.number, id)
    }
}

extension Sheet {
    /// Events and agreements, one a row.
    package static func timeline(_ timeline: Timeline) -> Sheet {
        let events = Sheet.events(
            timeline.entries.compactMap { if case .event(let event) = $0 { event } else { nil } })
        var eventRows = events.rows.makeIterator()
        var sheet = Sheet(columns: events.columns, fields: ["kind"] + events.fields, rows: [])
        for entry in timeline.entries {
            switch entry {
            case .event:
                guard var row = eventRows.next() else { continue }
                row.values.insert("event", at: 0)
                row.object = row.object.adding("kind", .string("event"))
                sheet.rows.append(row)
            case .agreement(let agreement): sheet.rows.append(row(agreement, fields: sheet.fields))
            }
        }
        return sheet
    }

    private static func row(_ agreement: Agreement, fields: [String]) -> Row {
        let parties = agreement.parties.map(\.rawValue)
        let kind = agreement.kind.rawValue.replacing("_", with: " ")
        let values: [String: String?] = [
            "kind": "agreement", "id": agreement.id.rawValue, "date": agreement.date?.description,
            "date_basis": agreement.dateBasis.rawValue, "type": agreement.kind.rawValue,
            "status": agreement.status.rawValue, "countries": parties.joined(separator: "; "),
            "name": agreement.title, "sources": "\(agreement.claims.count)",
        ]
        let status = agreement.status == .signed ? "" : "\(agreement.status.rawValue.replacing("_", with: " ")) "
        return Row(
            cells: [
                agreement.date?.description ?? "?", "\(status)\(kind): \(agreement.title)",
                parties.joined(separator: " "), "", "", agreement.id.rawValue,
            ],
            values: fields.map { values[$0] ?? nil }, object: agreement.json.adding("kind", .string("agreement")))
    }
}

extension JSONValue {
    /// The object with one key more; other values as they are.
    func adding(_ key: String, _ value: JSONValue) -> JSONValue {
        guard case .object(var fields) = self else { return self }
        fields[key] = value
        return .object(fields)
    }
}
