internal import CivilTime
internal import KnowledgeModel

/// A calendar after RFC 5545: what has a day is an all-day event, what has no year a journal entry without a date. Of a date
/// that is less precise than a day, the whole span is marked, and the summary says so.
enum ICalendarWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//attache//Defence cooperation//EN", "CALSCALE:GREGORIAN",
        ]
        for entry in content.timeline.entries { lines += component(entry, content) }
        // A calendar must hold a component; an empty one names the zone that its stamps would be in.
        if content.timeline.entries.isEmpty {
            lines += [
                "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
                "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
            ]
        }
        lines.append("END:VCALENDAR")
        return [ExportFile(name: "timeline.ics", text: lines.map(folded).joined())]
    }

    private static func component(_ entry: Timeline.Entry, _ content: ExportContent) -> [String] {
        let labels = content.labels
        let documents = content.documents(of: entry)
        let bounds = entry.date?.bounds
        let name = bounds == nil ? "VJOURNAL" : "VEVENT"
        var lines = ["BEGIN:\(name)", "UID:\(text(entry.id))@attache", "DTSTAMP:\(stamp(documents))"]
        if let bounds {
            lines += [
                "DTSTART;VALUE=DATE:\(day(bounds.first))", "DTEND;VALUE=DATE:\(day(bounds.last.adding(days: 1)))",
            ]
        }
        let uncertainty = labels.uncertainty(entry.date)
        let when = uncertainty == nil ? "" : " (\(labels.words(entry.date)))"
        lines.append("SUMMARY:\(text(labels.summary(entry) + when))")
        var description: [String] = []
        if let date = entry.date {
            let words = labels.words(date)
            description.append(words == "\(date)" ? words : "\(words) (\(date))")
        }
        if let uncertainty { description.append(uncertainty) }
        if case .event(let event) = entry {
            description += event.participants.map { labels.participant($0.participant) }
            if bounds != nil, let place = labels.place(event) { lines.append("LOCATION:\(text(place))") }
            if bounds != nil, let location = content.locations[event.id], location.precision == .place {
                lines.append("GEO:\(location.point.latitude);\(location.point.longitude)")
            }
            if bounds == nil, let place = labels.place(event) { description.append(place) }
        }
        description += documents.map {
            [labels.source($0), WebAddress.of($0.url)].compactMap { $0 }.joined(separator: " ")
        }
        lines.append("DESCRIPTION:\(text(description.joined(separator: "\n")))")
        lines.append("CATEGORIES:\(text(entry.kindName(labels)))")
        if let status = status(entry, isJournal: bounds == nil) { lines.append("STATUS:\(status)") }
        if let address = documents.lazy.compactMap({ WebAddress.of($0.url) }).first { lines.append("URL:\(address)") }
        // Whoever loads it is not thereby busy.
        if bounds != nil { lines.append("TRANSP:TRANSPARENT") }
        return lines + ["END:\(name)"]
    }

    private static func status(_ entry: Timeline.Entry, isJournal: Bool) -> String? {
        switch (entry.eventStatus, isJournal) {
        case (.occurred, false): "CONFIRMED"
        case (.planned, false), (.proposed, false): "TENTATIVE"
        case (.occurred, true): "FINAL"
        case (.planned, true), (.proposed, true): "DRAFT"
        case (.cancelled, _): "CANCELLED"
        }
    }

    /// When the information was last revised: the last day on which one of its articles came out, as this must not change from
    /// one export to the next; the epoch where none is dated.
    private static func stamp(_ documents: [Document]) -> String {
        let last = documents.compactMap { $0.published?.bounds?.last }.max()
        return (last.map(day) ?? "19700101") + "T000000Z"
    }

    private static func day(_ day: CivilDay) -> String { String("\(PartialDate(day))".filter { $0 != "-" }) }

    /// Escaped as a TEXT value; control characters, which it cannot hold, become spaces.
    static func text(_ text: String) -> String {
        var output = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\": output += "\\\\"
            case ";": output += "\\;"
            case ",": output += "\\,"
            case "\n": output += "\\n"
            case "\t": output += "\t"
            case "\u{0}"..<" ", "\u{7F}": output += " "
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// The line with its end, folded so that no part is longer than 75 octets and no character is cut.
    static func folded(_ line: String) -> String {
        var output = ""
        var used = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if used + width > 75 {
                output += "\r\n "
                used = 1
            }
            output.unicodeScalars.append(scalar)
            used += width
        }
        return output + "\r\n"
    }
}
