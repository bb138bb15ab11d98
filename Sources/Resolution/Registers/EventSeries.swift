import CivilTime
package import KnowledgeModel

/// A dialogue, an exercise, an exhibition or a conference that comes back, with what is known of its editions.
package struct EventSeries: Sendable, Hashable {
    /// The commonest name of its events, then the shortest, then the first in order.
    package var name: String
    package var type: EventType
    /// Those of most of its events.
    package var countries: [CountryCode]
    /// In the order of edition and date.
    package var events: [Event]

    /// The numbers of the editions that were held, in order.
    package var held: [Int] {
        Set(events.filter { $0.status == .occurred }.compactMap(\.edition)).sorted()
    }

    /// Editions that must have been, since later ones are known, and of which the base has nothing.
    package var gaps: [Int] {
        let known = Set(events.compactMap(\.edition))
        guard let first = known.min(), let last = known.max(), last - first < 100 else { return [] }
        return (first...last).filter { !known.contains($0) }
    }

    /// The last event that was held; one whose year and number are not known only where there is no other.
    package var last: Event? {
        let held = events.filter { $0.status == .occurred }
        return held.last { $0.date?.bounds != nil || $0.edition != nil } ?? held.last
    }

    /// The first event announced for after the last that was held. A plan without a known year is one for after it only where
    /// it was reported later: else it may be the plan of what was held since.
    package var next: Event? {
        let end = events.filter { $0.status == .occurred }.compactMap { $0.date?.bounds?.last.number }.max()
        return events.first { event in
            guard event.status == .planned || event.status == .proposed else { return false }
            if let edition = event.edition, let done = held.last { return edition > done }
            guard let end else { return true }
            if let first = event.date?.bounds?.first.number { return first > end }
            return event.history.contains { ($0.reported?.bounds?.first.number ?? Int.min) > end }
        }
    }
}

/// Finds the series among concluded events.
package enum SeriesRegister {
    /// The series, in the order of their names. An event without a number makes a series only with another of another
    /// year, so that every conference is not one.
    package static func series(_ events: [Event]) -> [EventSeries] {
        var drafts: [Draft] = []
        var byWord: [UInt32: [Int]] = [:]
        let named = events.compactMap { Entry($0) }.sorted { a, b in
            a.words.count != b.words.count ? a.words.count < b.words.count : a.event.id < b.event.id
        }
        for entry in named {
            let candidates = Set(entry.words.words.flatMap { byWord[$0] ?? [] }).sorted()
            if let place = candidates.first(where: { drafts[$0].takes(entry) }) {
                drafts[place].entries.append(entry)
            } else {
                for word in entry.words.words { byWord[word, default: []].append(drafts.count) }
                drafts.append(Draft(words: entry.words, entries: [entry]))
            }
        }
        return drafts.compactMap(\.series).sorted { a, b in
            let (x, y) = (Words.plain(a.name).joined(separator: " "), Words.plain(b.name).joined(separator: " "))
            return x != y ? x < y : a.events[0].id < b.events[0].id
        }
    }

    private struct Entry {
        var event: Event
        var words: WordBag

        init?(_ event: Event) {
            switch event.type {
            case .dialogue, .exercise, .exhibition, .conference: break
            default: return nil
            }
            // "Vostok-2018": the year is the edition's, not the series'.
            let syllables = Words.split(event.name ?? "").joined().filter { !$0.plain.utf8.allSatisfy { $0 < 58 } }
            words = WordBag(syllables, ignoring: CommonWords.ofNames)
            guard !words.isEmpty else { return nil }
            self.event = event
        }
    }

    private struct Draft {
        /// Those of the shortest name.
        var words: WordBag
        var entries: [Entry]

        func takes(_ entry: Entry) -> Bool {
            guard let first = entries.first?.event, first.type == entry.event.type else { return false }
            guard words.containment(entry.words) >= 0.99, words.likeness(entry.words) >= 0.6 else { return false }
            // A dialogue of two is theirs alone; a conference has now these guests, now those.
            switch entry.event.type {
            case .dialogue, .exercise:
                return first.countries.isEmpty || entry.event.countries.isEmpty
                    || (first.countries.count > 2 && entry.event.countries.count > 2)
                    || first.countries == entry.event.countries
            default: return true
            }
        }

        var series: EventSeries? {
            let events = entries.map(\.event).sorted { a, b in
                let (x, y) = (key(a), key(b))
                return x != y ? x < y : a.id < b.id
            }
            let years = Set(events.compactMap { $0.date?.bounds?.first.year })
            guard events.contains(where: { $0.edition != nil }) || years.count > 1 else { return nil }
            let names = Tally(events.compactMap(\.name)).counts.min { a, b in
                if a.value != b.value { return a.value > b.value }
                return a.key.count != b.key.count ? a.key.count < b.key.count : a.key < b.key
            }
            let countries = Tally(events.flatMap(\.countries)).counts.filter { $0.value * 2 > events.count }
            return EventSeries(
                name: names?.key ?? "", type: events[0].type, countries: countries.keys.sorted(), events: events)
        }

        /// By day where there is one, else by edition among those of known days.
        private func key(_ event: Event) -> Int {
            if let day = event.date?.bounds?.first.number { return day }
            guard let edition = event.edition else { return Int.max }
            let later = entries.map(\.event).filter { ($0.edition ?? 0) > edition }
            return later.compactMap { $0.date?.bounds?.first.number }.min().map { $0 - 1 } ?? Int.max - 1
        }
    }
}
