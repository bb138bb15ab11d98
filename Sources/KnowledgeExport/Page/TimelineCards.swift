internal import CivilTime
internal import KnowledgeModel

/// The events and agreements of a timeline as cards: everything that is known, and the words of each article.
struct TimelineCards {
    var content: ExportContent

    private var labels: Labels { content.labels }

    func card(_ entry: Timeline.Entry) -> String {
        let bounds = entry.date?.bounds
        let id = HTMLText.escaped(entry.id)
        let countries = JSONValue.strings(entry.countries.map(\.rawValue)).text
        let people = JSONValue.strings(Self.people(entry)).text
        let names = JSONValue.strings(entry.countries.map { labels.country($0) }).text
        // A date that is a span only because too little is known of it is drawn pale.
        let isVague = labels.uncertainty(entry.date) != nil
        return """
            <article class="card t-\(entry.kind) \(entry.eventStatus.rawValue)" id="c-\(id)" data-id="\(id)" \
            data-kind="\(entry.kind)" data-kindname="\(HTMLText.escaped(entry.kindName(labels)))" \
            data-status="\(entry.eventStatus.rawValue)" data-from="\(bounds.map { "\($0.first.number)" } ?? "")" \
            data-to="\(bounds.map { "\($0.last.number)" } ?? "")" data-vague="\(isVague ? "1" : "")" \
            data-countries="\(HTMLText.escaped(countries))" data-countrynames="\(HTMLText.escaped(names))" \
            data-people="\(HTMLText.escaped(people))" data-label="\(HTMLText.escaped(labels.summary(entry)))" tabindex="0">\
            <h2>\(HTMLText.element("time", labels.words(entry.date)))\
            \(HTMLText.element("span", class: "type", labels.headline(entry)))\
            \(HTMLText.element("span", class: "status \(entry.eventStatus.rawValue)", entry.statusName(labels)))</h2>\
            \(who(entry))\(facts(entry))\(evidence(entry))\(found(entry))</article>

            """
    }

    /// The names of the people who take part.
    static func people(_ entry: Timeline.Entry) -> [String] {
        guard case .event(let event) = entry else { return [] }
        var names: [String] = []
        for one in event.participants where one.participant.kind == .person {
            if let name = one.participant.name, !names.contains(name) { names.append(name) }
        }
        return names
    }

    private func who(_ entry: Timeline.Entry) -> String {
        guard case .event(let event) = entry, !event.participants.isEmpty else { return "" }
        let items = event.participants.map { one in
            let participant = one.participant
            let details = [
                HTMLText.element("span", class: "rank", participant.rank),
                HTMLText.element("b", participant.name), HTMLText.element("span", class: "post", participant.post),
                HTMLText.element("span", class: "country", participant.country.map(labels.country)),
                HTMLText.element("span", class: "role", participant.role.map { labels.name($0) }),
                participant.kind == .person
                    ? "" : HTMLText.element("span", class: "kind-of", labels.name(participant.kind)),
            ]
            return "<li>\(details.filter { !$0.isEmpty }.joined(separator: " "))</li>"
        }
        return "<ul class=\"who\">\(items.joined())</ul>"
    }

    private func facts(_ entry: Timeline.Entry) -> String {
        let edtf = entry.date.map { "\($0) (\(labels.name(entry.dateBasis)))" }
        var facts: [(name: String, values: [String?])] = [
            (labels.word("Nước", "Countries"), [entry.countries.map(labels.country).joined(separator: ", ")]),
            (labels.word("Ngày", "Date"), [edtf, labels.uncertainty(entry.date)]),
        ]
        if entry.countries.isEmpty { facts.removeFirst() }
        switch entry {
        case .event(let event):
            let topics = event.topics.isEmpty ? nil : event.topics.map { labels.topic($0) }.joined(separator: "; ")
            facts += [
                (labels.word("Nơi", "Where"), [labels.place(event)]), (labels.word("Nội dung", "Topics"), [topics]),
            ]
            facts += event.conflicts.map { conflict in
                (
                    labels.word("Các bài khác nhau", "Articles differ"),
                    ["\(conflict.field): \(conflict.values.map(\.value).joined(separator: " / "))"]
                )
            }
        case .agreement(let agreement):
            facts += agreement.conflicts.map { conflict in
                (
                    labels.word("Các bài khác nhau", "Articles differ"),
                    ["\(conflict.field): \(conflict.values.map(\.value).joined(separator: " / "))"]
                )
            }
        }
        return CardParts.facts(facts)
    }

    private func evidence(_ entry: Timeline.Entry) -> String {
        let sources: [String]
        switch entry {
        case .event(let event):
            sources = (content.eventSources[event.id] ?? []).map { source($0.document, $0.claim.evidence) }
        case .agreement(let agreement):
            sources = (content.agreementSources[agreement.id] ?? []).map { source($0.document, $0.claim.evidence) }
        }
        guard !sources.isEmpty else { return "" }
        let heading = labels.word(
            "Bằng chứng: \(sources.count) bài",
            "Evidence: \(sources.count) \(sources.count == 1 ? "article" : "articles")")
        return "<details><summary>\(HTMLText.escaped(heading))</summary>\(sources.joined())</details>"
    }

    private func source(_ document: Document, _ evidence: [Evidence]) -> String {
        let passages = Passage.passages(of: document.text, around: evidence.map(\.span)).map { passage in
            "<blockquote lang=\"\(HTMLText.escaped(document.language))\">\(Self.marked(passage))</blockquote>"
        }
        var seen: Set<Evidence> = []
        let quotes = evidence.filter { seen.insert($0).inserted }.map { item in
            "<li data-start=\"\(item.span.start)\" data-end=\"\(item.span.end)\">"
                + HTMLText.element("span", class: "kind k-\(item.field.rawValue)", labels.name(item.field))
                + HTMLText.element("q", item.quote) + "</li>"
        }
        let address = document.url.map { " · " + HTMLText.link($0) } ?? ""
        return
            "<section class=\"source\"><p class=\"origin\">\(HTMLText.escaped(labels.source(document)))\(address)</p>"
            + "\(passages.joined())<ul>\(quotes.joined())</ul></section>"
    }

    /// The sentence with what is evidence in it marked.
    private static func marked(_ passage: Passage) -> String {
        let scalars = Array(passage.text.unicodeScalars)
        var output = ""
        var position = 0
        for span in passage.marked {
            HTMLText.append(scalars[position..<span.start], to: &output)
            output += "<mark>"
            HTMLText.append(scalars[span.start..<span.end], to: &output)
            output += "</mark>"
            position = span.end
        }
        HTMLText.append(scalars[position...], to: &output)
        return output
    }

    private func found(_ entry: Timeline.Entry) -> String {
        var confidence = ""
        if case .event(let event) = entry { confidence = CardParts.confidence(event.confidence) }
        return "<p class=\"found\"><code class=\"id\">\(HTMLText.escaped(entry.id))</code>\(confidence)</p>"
    }
}
