internal import CivilTime
package import KnowledgeModel

/// The language of headings and words that the program adds; what the articles say stays as it is.
package enum LabelLanguage: String, Sendable, Hashable, CaseIterable {
    case vi, en
}

/// Words for people: the names of countries, topics and everything of the vocabulary, in one language.
package struct Labels: Sendable, Hashable {
    package var language: LabelLanguage
    /// Names of countries and bodies; a code without a name stands for itself.
    package var countries: [CountryCode: String]
    /// Names of topics by key.
    package var topics: [String: String]

    package init(
        language: LabelLanguage = .en, countries: [CountryCode: String] = [:], topics: [String: String] = [:]
    ) {
        self.language = language
        self.countries = countries
        self.topics = topics
    }

    /// One of two words.
    func word(_ vietnamese: String, _ english: String) -> String { language == .vi ? vietnamese : english }

    func country(_ code: CountryCode) -> String { countries[code] ?? code.rawValue }

    func topic(_ key: String) -> String { topics[key] ?? key.replacing("_", with: " ") }

    /// What happened, in one line without names of people: "Planned dialogue: Defence Policy Dialogue (4)".
    func headline(_ event: Event) -> String {
        var words = name(event.type)
        if let format = event.format, event.type == .meeting { words += " (\(name(format)))" }
        if event.status != .occurred { words += ", \(name(event.status))" }
        if let name = event.name { words += ": \(name)" }
        if let edition = event.edition { words += word(" (lần \(edition))", " (no. \(edition))") }
        return capitalised(words)
    }

    func headline(_ agreement: Agreement) -> String {
        var words = name(agreement.kind)
        if agreement.status != .signed { words += ", \(name(agreement.status))" }
        return capitalised("\(words): \(agreement.title)")
    }

    func headline(_ entry: Timeline.Entry) -> String {
        switch entry {
        case .event(let event): headline(event)
        case .agreement(let agreement): headline(agreement)
        }
    }

    /// The headline, and who takes part.
    func summary(_ entry: Timeline.Entry) -> String {
        let others =
            switch entry {
            case .event(let event):
                event.participants.isEmpty
                    ? event.countries.map(country) : event.participants.map { Sheet.short($0.participant) }
            case .agreement(let agreement): agreement.parties.map(country)
            }
        return others.isEmpty ? headline(entry) : headline(entry) + " – " + others.joined(separator: ", ")
    }

    /// A participant with rank, name, post, country and role.
    func participant(_ participant: Participant) -> String {
        let name = [participant.rank, participant.name].compactMap { $0 }.joined(separator: " ")
        let details = [
            participant.post, participant.country.map(country),
            participant.role.map { self.name($0) },
        ].compactMap { $0 }.filter { !$0.isEmpty }
        if name.isEmpty { return details.isEmpty ? "?" : details.joined(separator: ", ") }
        return details.isEmpty ? name : "\(name) (\(details.joined(separator: ", ")))"
    }

    /// The venue and its country; nil where neither is known.
    func place(_ event: Event) -> String? {
        let parts = [event.venue, event.venueCountry.map(country)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// An article in a line: title, publisher, day.
    func source(_ document: Document) -> String {
        [document.title ?? document.id, document.publisher, document.published?.description].compactMap { $0 }
            .joined(separator: " · ")
    }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
