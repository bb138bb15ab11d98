internal import CivilTime
package import KnowledgeModel

extension Sheet {
    /// What a search found, one hit a row.
    package static func hits(_ hits: [SearchHit]) -> Sheet {
        Sheet(
            columns: ["KIND", "DATE", "TITLE", "TEXT", "ID"], fields: ["kind", "date", "title", "text", "id"],
            rows: hits.map { hit in
                let date = hit.date?.description
                return Row(
                    cells: [
                        hit.kind.rawValue, date ?? "", hit.title, Passage.marked(hit.snippet, hit.marked), hit.id,
                    ],
                    values: [hit.kind.rawValue, date, hit.title, hit.snippet, hit.id],
                    object: .object([
                        "kind": .string(hit.kind.rawValue), "date": .optional(date), "title": .string(hit.title),
                        "text": .string(hit.snippet), "id": .string(hit.id),
                        "marked": .array(
                            hit.marked.map { .object(["start": .integer($0.start), "end": .integer($0.end)]) }),
                    ]))
            })
    }

    /// How much there is of everything, one number a row; for people with a bar beside each number of a list.
    ///
    /// - Parameter only: The names of the lists to take, such as `events by year`; nil for everything.
    package static func statistics(_ statistics: Statistics, only: [String]? = nil) -> Sheet {
        let whole: [[String?]] = [
            ["documents", nil, "\(statistics.documents)"], ["events", nil, "\(statistics.events)"],
            ["people", nil, "\(statistics.people)"], ["agreements", nil, "\(statistics.agreements)"],
            ["decisions", nil, "\(statistics.decisions)"],
            ["first event", nil, statistics.firstDate?.description],
            ["last event", nil, statistics.lastDate?.description],
        ]
        let lists = [
            ("events by type", statistics.eventsByType), ("events by status", statistics.eventsByStatus),
            ("events by year", statistics.eventsByYear), ("events by country", statistics.eventsByCountry),
            ("events by topic", statistics.eventsByTopic), ("events by source", statistics.eventsBySource),
            ("documents by year", statistics.documentsByYear), ("documents by source", statistics.documentsBySource),
        ]
        var sheet = Sheet(columns: ["WHAT", "VALUE", "COUNT"], rows: only == nil ? whole : [])
        for (name, counts) in lists where only?.contains(name) ?? true {
            let largest = counts.map(\.count).max() ?? 0
            let list = Sheet(columns: sheet.columns, rows: counts.map { [name, $0.value, "\($0.count)"] })
            sheet.rows += zip(list.rows, counts).map { row, count in
                var row = row
                row.cells.append(Bar.text(count.count, of: largest))
                return row
            }
        }
        sheet.columns.append("")
        for index in sheet.rows.indices where sheet.rows[index].cells.count < sheet.columns.count {
            sheet.rows[index].cells.append("")
        }
        return sheet
    }

    /// How the events are spread over one thing: a value, a number and for people a bar a row.
    package static func coverage(_ counts: [Statistics.Count], by name: String) -> Sheet {
        let largest = counts.map(\.count).max() ?? 0
        return Sheet(
            columns: [name.uppercased(), "EVENTS", ""], fields: [name, "events"],
            rows: counts.map { count in
                Row(
                    cells: [count.value, "\(count.count)", Bar.text(count.count, of: largest)],
                    values: [count.value, "\(count.count)"],
                    object: .object([name: .string(count.value), "events": .integer(count.count)]))
            })
    }

    /// A person's own facts, one a row.
    package static func facts(_ summary: PersonSummary) -> Sheet {
        let person = summary.person
        let others = person.names.filter { $0 != person.name }
        var rows: [[String?]] = [["name", person.name]]
        if !others.isEmpty { rows.append(["also", others.joined(separator: "; ")]) }
        rows += [
            ["country", person.country?.rawValue], ["rank", person.rank], ["events", "\(summary.events)"],
            ["meetings", "\(summary.meetings)"], ["articles", "\(summary.documents)"], ["id", person.id.rawValue],
        ]
        return Sheet(columns: ["FACT", "VALUE"], rows: rows.filter { $0[1] != nil })
    }

    /// The posts that a person held, one a row.
    package static func posts(_ person: Person) -> Sheet {
        Sheet(
            columns: ["POST", "COUNTRY", "FIRST SEEN", "LAST SEEN"],
            rows: person.posts.map {
                [$0.title, $0.country?.rawValue, $0.firstSeen?.description, $0.lastSeen?.description]
            })
    }

    /// One thing, a field a row.
    package static func details(_ object: JSONValue) -> Sheet {
        guard case .object(let fields) = object else { return Sheet(columns: [], rows: []) }
        let keys = fields.keys.sorted { (rank($0), $0) < (rank($1), $1) }
        return Sheet(
            columns: ["FIELD", "VALUE"], rows: keys.map { [$0, words(fields[$0] ?? .null)] })
    }

    private static let leading = ["kind", "id", "name", "title", "type", "agreement_kind", "status", "date"]

    private static func rank(_ key: String) -> Int { leading.firstIndex(of: key) ?? leading.count }

    /// A JSON value for people: lists with semicolons, nothing for null.
    private static func words(_ value: JSONValue) -> String {
        switch value {
        case .null: ""
        case .string(let text): text
        case .array(let values): values.map(words).joined(separator: "; ")
        case .object(let fields):
            if let quote = fields["quote"], let field = fields["field"] {
                "\(words(field)) “\(words(quote))”"
            } else {
                fields.sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }
                    .filter { $0.value != .null && $0.value != .array([]) }
                    .map { "\($0.key) \(words($0.value))" }.joined(separator: ", ")
            }
        default: value.text
        }
    }
}
