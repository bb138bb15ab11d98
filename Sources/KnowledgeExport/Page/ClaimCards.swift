internal import CivilTime
internal import KnowledgeModel

/// The events, agreements and people of one article as cards: every field of the record, empty ones left out.
struct ClaimCards {
    /// What the ids of the article's elements begin with.
    var article: String

    func event(_ event: EventClaim) -> String {
        card(
            "event", id: event.id.rawValue,
            heading: element("b", "type", words(event.type.rawValue))
                + element("span", "format", event.format.map { words($0.rawValue) })
                + element("span", "status \(event.status.rawValue)", event.status.rawValue)
                + when(event.date, event.dateBasis),
            body: (event.participants.isEmpty
                ? "" : "<ul class=\"who\">\(event.participants.map(participant).joined())</ul>")
                + CardParts.facts([
                    ("name", [event.name]), ("edition", [event.edition.map(String.init)]),
                    ("venue", [event.venue]), ("held in", [event.venueCountry?.rawValue]),
                    ("countries", event.countries.map(\.rawValue)), ("topics", event.topics),
                    ("dated", [event.dateReason.isEmpty ? nil : event.dateReason]),
                ]),
            evidence: event.evidence,
            found: element("code", "rule", event.rule) + CardParts.confidence(event.confidence))
    }

    func agreement(_ agreement: AgreementClaim) -> String {
        card(
            "agreement", id: agreement.id.rawValue,
            heading: element("b", "type", words(agreement.kind.rawValue))
                + element("span", "status \(agreement.status.rawValue)", words(agreement.status.rawValue))
                + when(agreement.date, agreement.dateBasis),
            body: CardParts.facts([("title", [agreement.title]), ("parties", agreement.parties.map(\.rawValue))]),
            evidence: agreement.evidence, found: element("code", "rule", agreement.rule))
    }

    func person(_ person: PersonClaim) -> String {
        card(
            "person", id: person.id.rawValue,
            heading: element("b", "type", person.name) + element("span", "country", person.country?.rawValue),
            body: CardParts.facts([("rank", [person.rank])] + person.posts.map { ("post", [$0]) }),
            evidence: person.evidence)
    }

    /// `id` is a name within the article, as diagnostics have none of their own.
    func diagnostic(_ diagnostic: Diagnostic, id: String) -> String {
        card(
            "diagnostic", id: id, heading: element("b", "type", diagnostic.code),
            body: element("p", nil, diagnostic.message), evidence: [],
            place: diagnostic.span.map { span in
                "<p><a href=\"#\(article)-s\(span.start)\">\(span.start)–\(span.end)</a></p>"
            } ?? "")
    }

    private func card(
        _ kind: String, id: String, heading: String, body: String, evidence: [Evidence], found: String = "",
        place: String = ""
    ) -> String {
        let id = HTMLText.escaped(id)
        let quotes = evidence.map { item in
            "<li data-start=\"\(item.span.start)\" data-end=\"\(item.span.end)\">"
                + element("span", "kind k-\(item.field.rawValue)", item.field.rawValue)
                + "<a href=\"#\(article)-s\(item.span.start)\">\(HTMLText.escaped(item.quote))</a></li>"
        }
        let list =
            quotes.isEmpty
            ? "" : "<details><summary>\(quotes.count) in the text</summary><ul>\(quotes.joined())</ul></details>"
        return "<article class=\"card \(kind)\" id=\"\(article)-\(id)\" data-id=\"\(id)\" tabindex=\"0\">"
            + "<h4>\(heading)</h4>\(body)\(place)\(list)"
            + "<p class=\"found\"><code class=\"id\">\(id)</code>\(found)</p></article>\n"
    }

    private func participant(_ participant: Participant) -> String {
        let details = [
            element("span", "rank", participant.rank), element("span", "post", participant.post),
            element("span", "country", participant.country?.rawValue),
            element("span", "role", participant.role.map { words($0.rawValue) }),
            // That a participant is a person goes without saying; the others say what they are.
            participant.kind == .person
                ? "<span class=\"kind-of\" hidden=\"\">person</span>"
                : element("span", "kind-of", participant.kind.rawValue),
        ]
        let name = element("b", nil, participant.name)
        let linked =
            participant.person.map { "<a href=\"#\(article)-\(HTMLText.escaped($0.rawValue))\">\(name)</a>" } ?? name
        return "<li>\(([linked] + details).filter { !$0.isEmpty }.joined(separator: " "))</li>"
    }

    private func when(_ date: EDTF?, _ basis: DateBasis) -> String {
        element("time", nil, date?.description) + element("span", "basis", basis == .none ? "none" : basis.rawValue)
    }

    private func element(_ name: String, _ style: String?, _ text: String?) -> String {
        HTMLText.element(name, class: style, text)
    }

    private func words(_ value: String) -> String { value.replacing("_", with: " ") }
}
