package import CivilTime
package import KnowledgeModel

/// Everything that the base has on the relations of two countries, or of one with all others.
package struct CountryDossier: Sendable, Hashable {
    /// A recurring event, as the register of series has it.
    package struct Series: Sendable, Hashable {
        package var name: String
        package var held: Int
        package var last: Event?
        package var next: Event?

        package init(name: String, held: Int, last: Event?, next: Event?) {
            self.name = name
            self.held = held
            self.last = last
            self.next = next
        }
    }

    package struct Counted: Sendable, Hashable {
        package var value: String
        package var count: Int
    }

    /// Who carries the relations: the events with the person, and the first and last of those whose year is known.
    package struct Carrier: Sendable, Hashable {
        package var person: PersonID?
        package var name: String
        package var country: CountryCode?
        package var events: Int
        package var first: EDTF?
        package var last: EDTF?
    }

    package var countries: [CountryCode]
    package var events: [Event]
    package var agreements: [Agreement]
    package var series: [Series]

    /// - Parameters:
    ///   - events: Those in which all of the countries take part, in the order of their dates.
    ///   - agreements: Those of all of the countries, likewise.
    package init(countries: [CountryCode], events: [Event], agreements: [Agreement], series: [Series]) {
        self.countries = countries
        self.events = events
        self.agreements = agreements
        self.series = series
    }

    /// Diplomatic relations and partnerships.
    package var relations: [Event] { events.filter { $0.type == .relations } }

    /// Meetings and dialogues that took place, in the order of the years, those without a known year last.
    package var meetingsByYear: [Counted] {
        let held = events.filter { ($0.type == .meeting || $0.type == .dialogue) && $0.status == .occurred }
        return Self.counts(held.map { $0.date?.bounds.map { "\($0.first.year)" } ?? Statistics.unknown }).sorted {
            $0.value < $1.value
        }
    }

    package var eventsByType: [Counted] { Self.counts(events.map(\.type.rawValue)) }

    package var topics: [Counted] { Self.counts(events.flatMap(\.topics)) }

    /// For one country alone: those with which it has most events.
    package var partners: [Counted] {
        countries.count == 1
            ? Self.counts(events.flatMap { $0.countries.filter { $0 != countries[0] }.map(\.rawValue) }) : []
    }

    /// What is announced and has not been reported as held, cancelled or past.
    package var planned: [Event] { events.filter { $0.status == .planned || $0.status == .proposed } }

    /// Named people of the countries, by the number of events.
    package var carriers: [Carrier] {
        var byKey: [String: Carrier] = [:]
        for event in events {
            var seen: Set<String> = []
            for participant in event.participants where participant.participant.kind == .person {
                guard let name = participant.participant.name, let country = participant.participant.country,
                    countries.count == 1 || countries.contains(country)
                else { continue }
                let key = participant.person?.rawValue ?? "\(country) \(name)"
                // "XXXX-06" is neither before nor after anything.
                let date = event.date.flatMap { $0.bounds == nil ? nil : $0 }
                guard seen.insert(key).inserted else { continue }
                var carrier =
                    byKey[key]
                    ?? Carrier(
                        person: participant.person, name: name, country: country, events: 0, first: nil, last: nil)
                carrier.events += 1
                carrier.first = carrier.first ?? date
                carrier.last = date ?? carrier.last
                byKey[key] = carrier
            }
        }
        return byKey.values.sorted { a, b in
            a.events != b.events
                ? a.events > b.events : (a.name, a.person?.rawValue ?? "") < (b.name, b.person?.rawValue ?? "")
        }
    }

    /// The largest first, then in the order of the values.
    private static func counts(_ values: [String]) -> [Counted] {
        var counts: [String: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        return counts.map { Counted(value: $0.key, count: $0.value) }.sorted {
            $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value
        }
    }
}

// MARK: How it is written

extension CountryDossier {
    /// Lists are cut to so many rows in the dossier; the other verbs list everything.
    package static let longest = 10

    /// One heading and one sheet a part, those without rows left out.
    package var parts: [(heading: String, sheet: Sheet)] {
        let lists: [(String, Sheet)] = [
            ("Relations", .events(relations)), ("Agreements", .agreements(agreements)),
            ("Meetings by year", Self.chart("YEAR", meetingsByYear)),
            ("Events by type", Self.chart("TYPE", eventsByType)),
            ("Partners", Self.chart("COUNTRY", Array(partners.prefix(Self.longest)))), ("Series", seriesSheet),
            ("People", carrierSheet), ("Topics", Self.chart("TOPIC", Array(topics.prefix(Self.longest)))),
            ("Announced", .events(planned)),
        ]
        return lists.filter { !$0.1.rows.isEmpty }
    }

    /// Everything as one list for spreadsheets: the part, then a value, a number, dates and an id where it has them.
    package var sheet: Sheet {
        var rows: [[String?]] = []
        func add(_ part: String, _ value: String?, _ count: Int?, _ first: EDTF?, _ last: EDTF?, _ id: String?) {
            rows.append([part, value, count.map(String.init), first?.description, last?.description, id])
        }
        for event in relations { add("relations", event.name, nil, event.date, nil, event.id.rawValue) }
        for agreement in agreements {
            add("agreement", agreement.title, nil, agreement.date, nil, agreement.id.rawValue)
        }
        for year in meetingsByYear { add("meetings by year", year.value, year.count, nil, nil, nil) }
        for type in eventsByType { add("events by type", type.value, type.count, nil, nil, nil) }
        for partner in partners { add("partner", partner.value, partner.count, nil, nil, nil) }
        for one in series { add("series", one.name, one.held, one.last?.date, one.next?.date, nil) }
        for carrier in carriers {
            add("person", carrier.name, carrier.events, carrier.first, carrier.last, carrier.person?.rawValue)
        }
        for topic in topics { add("topic", topic.value, topic.count, nil, nil, nil) }
        for event in planned { add("announced", event.name, nil, event.date, nil, event.id.rawValue) }
        return Sheet(columns: ["PART", "VALUE", "COUNT", "FIRST", "LAST", "ID"], rows: rows)
    }

    package var json: JSONValue {
        func counts(_ list: [Counted]) -> JSONValue {
            .array(list.map { .object(["value": .string($0.value), "count": .integer($0.count)]) })
        }
        return .object([
            "countries": .strings(countries.map(\.rawValue)),
            "relations": .array(relations.map(\.json)),
            "agreements": .array(agreements.map(\.json)),
            "meetings_by_year": counts(meetingsByYear),
            "events_by_type": counts(eventsByType),
            "partners": counts(partners),
            "topics": counts(topics),
            "series": .array(
                series.map {
                    .object([
                        "name": .string($0.name), "held": .integer($0.held),
                        "last": .optional($0.last?.date?.description), "next": .optional($0.next?.date?.description),
                    ])
                }),
            "people": .array(
                carriers.map {
                    .object([
                        "id": .optional($0.person?.rawValue), "name": .string($0.name),
                        "country": .optional($0.country?.rawValue), "events": .integer($0.events),
                        "first": .optional($0.first?.description), "last": .optional($0.last?.description),
                    ])
                }),
            "announced": .array(planned.map(\.json)),
        ])
    }

    private static func chart(_ heading: String, _ counts: [Counted]) -> Sheet {
        let largest = counts.map(\.count).max() ?? 0
        return Sheet(
            columns: [heading, "COUNT", ""],
            rows: counts.map { [$0.value, "\($0.count)", Bar.text($0.count, of: largest)] })
    }

    private var seriesSheet: Sheet {
        Sheet(
            columns: ["SERIES", "HELD", "LAST", "NEXT"],
            rows: series.map {
                [
                    "\($0.name)", "\($0.held)", $0.last?.date?.description,
                    $0.next.map { $0.date?.description ?? "announced" },
                ]
            })
    }

    private var carrierSheet: Sheet {
        Sheet(
            columns: ["NAME", "COUNTRY", "EVENTS", "FIRST", "LAST", "ID"],
            rows: carriers.prefix(Self.longest).map {
                [
                    $0.name, $0.country?.rawValue, "\($0.events)", $0.first?.description, $0.last?.description,
                    $0.person?.rawValue,
                ]
            })
    }
}
