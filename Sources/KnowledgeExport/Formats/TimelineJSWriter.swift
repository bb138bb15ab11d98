internal import CivilTime
internal import KnowledgeModel

/// The JSON of Knight Lab's TimelineJS 3. Its slides need a year: what has none is listed on the title slide. The texts are
/// HTML there, so everything is escaped.
enum TimelineJSWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        let labels = content.labels
        let entries = content.timeline.entries
        let undated = entries.filter { $0.date?.bounds == nil }
        var about = HTMLText.element("p", labels.word("\(entries.count) mục", "\(entries.count) entries"))
        if !undated.isEmpty {
            about += HTMLText.element("p", labels.word("Không rõ năm:", "Year unknown:"))
            about +=
                "<ul>"
                + undated.map {
                    "<li>\(HTMLText.escaped(words($0, labels))) <small>\(HTMLText.escaped($0.id))</small></li>"
                }.joined() + "</ul>"
        }
        let title = labels.word("Hợp tác quốc phòng", "Defence cooperation")
        let object: JSONValue = .object([
            "scale": .string("human"),
            "title": .object(["text": .object(["headline": .string(title), "text": .string(about)])]),
            "events": .array(entries.compactMap { slide($0, content) }),
        ])
        return [ExportFile(name: "timeline.json", text: object.text + "\n")]
    }

    private static func words(_ entry: Timeline.Entry, _ labels: Labels) -> String {
        let date = entry.date.map { "\(labels.words($0)): " } ?? ""
        return date + labels.summary(entry)
    }

    private static func slide(_ entry: Timeline.Entry, _ content: ExportContent) -> JSONValue? {
        let labels = content.labels
        guard let date = entry.date, let bounds = date.bounds else { return nil }
        var slide: [String: JSONValue] = [
            "unique_id": .string(entry.id), "group": .string(entry.kindName(labels)),
            "display_date": .string(HTMLText.escaped(labels.words(date))), "start_date": start(date, bounds.first),
            "text": .object([
                "headline": .string(HTMLText.escaped(labels.headline(entry))),
                "text": .string(text(entry, content)),
            ]),
        ]
        slide["end_date"] = end(date, bounds.last)
        return .object(slide)
    }

    /// As precise as the date: a year, a month or a day.
    private static func start(_ date: EDTF, _ first: CivilDay) -> JSONValue {
        part(date.start, otherwise: first)
    }

    /// Only where the date is longer than its own start says.
    private static func end(_ date: EDTF, _ last: CivilDay) -> JSONValue? {
        if let end = date.end { return part(end, otherwise: last) }
        let isWhole = date.start.knownYear != nil && (date.start.month ?? 1) <= 12
        return isWhole ? nil : part(date.start, otherwise: last)
    }

    /// TimelineJS knows no seasons, quarters or decades: of those the month of a bound.
    private static func part(_ date: PartialDate, otherwise bound: CivilDay) -> JSONValue {
        if date.knownYear == nil { return .object(["year": .integer(bound.year)]) }
        if let month = date.month, month > 12 {
            return .object(["year": .integer(bound.year), "month": .integer(bound.month)])
        }
        var fields: [String: JSONValue] = ["year": .integer(bound.year)]
        if let month = date.month { fields["month"] = .integer(month) }
        if let day = date.day { fields["day"] = .integer(day) }
        return .object(fields)
    }

    private static func text(_ entry: Timeline.Entry, _ content: ExportContent) -> String {
        let labels = content.labels
        var html = ""
        if case .event(let event) = entry {
            if !event.participants.isEmpty {
                let who = event.participants.map { HTMLText.element("li", labels.participant($0.participant)) }
                html += "<ul>\(who.joined())</ul>"
            }
            html += HTMLText.element("p", labels.place(event))
        }
        html += HTMLText.element("p", labels.uncertainty(entry.date))
        for document in content.documents(of: entry) {
            let link = WebAddress.of(document.url).map {
                "<a href=\"\(HTMLText.escaped($0))\">\(HTMLText.escaped(labels.source(document)))</a>"
            }
            html += "<p>\(link ?? HTMLText.escaped(labels.source(document)))</p>"
        }
        return html
    }
}
