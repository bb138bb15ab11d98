import CivilTime
import KnowledgeModel

/// Chooses the command for the parts of a question: one verb, and an option for each part.
struct QuestionPlan {
    private let parts: QuestionParts
    private let today: CivilDay
    private var command: [String] = []
    private var leftOut: [String] = []
    private let words: String

    init(parts: QuestionParts, today: CivilDay, question: String) {
        self.parts = parts
        self.today = today
        words = question
        for unread in parts.unread { leftOut.append("“\(unread)” was not understood") }
        choose()
    }

    var question: Question { Question(command: command, leftOut: leftOut, readings: parts.readings) }

    private var meets: Bool { parts.signs.contains(.meet) || parts.signs.contains(.counterparts) }
    private var countsThings: Bool { parts.signs.contains(.howMany) }
    private var hasFilter: Bool {
        !parts.persons.isEmpty || !parts.countries.isEmpty || !parts.times.isEmpty || !parts.topics.isEmpty
            || !parts.places.isEmpty
    }

    private mutating func choose() {
        let types = parts.types.filter { $0 != .meeting && $0 != .signing }
        let isAboutAgreements = parts.asksForAgreements || parts.signs.contains(.sign) || parts.types.contains(.signing)
        let isAboutMeetings = meets || parts.types.contains(.meeting)
        if let post = parts.posts.first, parts.persons.isEmpty, !isAboutMeetings, types.isEmpty, !isAboutAgreements {
            holders(of: post)
        } else if let series = parts.series.first {
            editions(of: series)
        } else if isAboutAgreements {
            agreements()
        } else if !types.isEmpty {
            // "gặp" beside another type is the weaker word: "gặp nhau tại đối thoại".
            events(types)
        } else if isAboutMeetings || (parts.persons.count == 2 && !parts.signs.contains(.identity))
            || (!parts.persons.isEmpty && parts.signs.contains(.who) && !parts.signs.contains(.identity))
        {
            meetings()
        } else if parts.persons.count == 1, isAboutPersonAlone {
            command = ["person", parts.persons[0]]
            leaveOut(times: true, countries: false)
        } else if (1...2).contains(parts.countries.count), isAboutCountriesAlone {
            command = ["country"] + parts.countries.map(\.rawValue)
            addTimes()
        } else if hasFilter || parts.order != nil {
            command = ["timeline"]
            addFilters()
            addOrder(meetingsAlone: false)
        } else {
            command = ["search", words]
            leftOut.append("no question was recognised in it; these are the places where its words occur")
        }
    }

    private var isAboutPersonAlone: Bool {
        guard parts.topics.isEmpty, parts.places.isEmpty, parts.order == nil, parts.countries.isEmpty else {
            return parts.signs.contains(.identity) && parts.topics.isEmpty
        }
        return parts.signs.contains(.identity) || (parts.times.isEmpty && !parts.signs.contains(.happenings))
    }

    private var isAboutCountriesAlone: Bool {
        parts.persons.isEmpty && parts.topics.isEmpty && parts.places.isEmpty && parts.order == nil
            && parts.statuses.isEmpty && !countsThings && !parts.signs.contains(.happenings)
            && (parts.signs.contains(.relations) || parts.times.isEmpty)
    }

    // MARK: The verbs

    private mutating func holders(of post: String) {
        command = ["post", post]
        if let country = parts.countries.first { command += ["--country", country.rawValue] }
        if parts.countries.count > 1 { leftOut.append("a post is of one country; \(parts.countries[0]) was taken") }
        if parts.posts.count > 1 { leftOut.append("one post can be asked about at a time; “\(post)” was taken") }
        if let from = parts.from ?? parts.to {
            let to = parts.to ?? from
            let at = from == to ? from : EDTF(from.start, to: to.end ?? to.start)
            command += ["--at", "\(at)"]
        } else if parts.signs.contains(.now) {
            command += ["--at", "\(EDTF(today))"]
        }
    }

    private mutating func editions(of series: String) {
        command = ["series", series]
        for country in parts.countries { command += ["--country", country.rawValue] }
        if let edition = parts.edition {
            command += ["--edition", "\(edition)"]
        } else {
            switch parts.order {
            case .next: command.append("--next")
            case .last: command.append("--last")
            case .first: command += ["--edition", "1"]
            case .recent, nil: break
            }
        }
        addTimes()
        leaveOut(times: false, countries: false, persons: true)
        if parts.signs.contains(.who) {
            leftOut.append("who took part stands with each edition: `attache show ID`")
        }
        if parts.series.count > 1 { leftOut.append("one series can be asked about at a time; “\(series)” was taken") }
    }

    private mutating func agreements() {
        guard parts.persons.isEmpty else {
            command = ["events", "--type", "signing"]
            addFilters()
            return addOrder(meetingsAlone: false)
        }
        command = ["agreements"]
        for kind in parts.agreementKinds { command += ["--kind", kind.rawValue] }
        for country in parts.countries { command += ["--country", country.rawValue] }
        addTimes()
        addOrder(meetingsAlone: true)
        for topic in parts.topics { leftOut.append("agreements have no topic; \(topic) was left out") }
        for place in parts.places { leftOut.append("agreements have no place; “\(place)” was left out") }
        if countsThings { command.append("--count") }
    }

    private mutating func events(_ types: [EventType]) {
        command = ["events"]
        for type in types { command += ["--type", type.rawValue] }
        addFilters()
        addOrder(meetingsAlone: false)
        leaveOutEdition()
        if countsThings { command.append("--count") }
    }

    private mutating func meetings() {
        if parts.order == .next || !parts.statuses.isEmpty {
            // `met` tells what took place.
            command = ["events", "--type", "meeting"]
            addFilters()
            return addOrder(meetingsAlone: false)
        }
        command = ["met"] + parts.persons.prefix(2)
        for person in parts.persons.dropFirst(2) { command += ["--person", person] }
        for country in parts.countries { command += ["--country", country.rawValue] }
        addRest()
        addOrder(meetingsAlone: true)
        let canList = parts.persons.count == 1 || (parts.persons.isEmpty && !parts.countries.isEmpty)
        if parts.signs.contains(.counterparts), canList { command.append("--counterparts") }
        if countsThings { command.append("--count") }
        for post in parts.posts { leftOut.append("meetings are not asked for by post; “\(post)” was left out") }
        leaveOutEdition()
    }

    // MARK: The options

    private mutating func addFilters() {
        for person in parts.persons { command += ["--person", person] }
        for country in parts.countries { command += ["--country", country.rawValue] }
        addRest()
        for post in parts.posts { leftOut.append("events are not asked for by post; “\(post)” was left out") }
    }

    private mutating func addRest() {
        addTimes()
        if let topic = parts.topics.first { command += ["--topic", topic] }
        if parts.topics.count > 1 {
            leftOut.append("one topic can be asked for at a time; \(parts.topics[0]) was taken")
        }
        if let place = parts.places.first { command += ["--place", place] }
        if parts.places.count > 1 {
            leftOut.append("one place can be asked for at a time; “\(parts.places[0])” was taken")
        }
        for status in parts.statuses { command += ["--status", status.rawValue] }
    }

    private mutating func addTimes() {
        if let from = parts.from { command += ["--from", "\(from)"] }
        if let to = parts.to { command += ["--to", "\(to)"] }
        if parts.times.count > 1 { leftOut.append("several times are named; they were taken for one span") }
    }

    /// - Parameter meetingsAlone: Whether the verb tells only what took place, so that no status need be asked for.
    private mutating func addOrder(meetingsAlone: Bool) {
        switch parts.order {
        case .last:
            if !meetingsAlone, parts.statuses.isEmpty, command[0] == "events" { command += ["--status", "occurred"] }
            command += ["--sort", "-date", "--limit", "\(parts.number ?? 1)"]
        case .first: command += ["--sort", "date", "--limit", "\(parts.number ?? 1)"]
        case .recent: command += ["--sort", "-date"] + (parts.number.map { ["--limit", "\($0)"] } ?? [])
        case .next:
            if command[0] == "agreements" {
                if parts.from == nil { command += ["--from", "\(EDTF(today))"] }
                return
            }
            if parts.statuses.isEmpty { command += ["--status", "planned"] }
            if parts.from == nil { command += ["--from", "\(EDTF(today))"] }
        case nil: break
        }
    }

    private mutating func leaveOutEdition() {
        if let edition = parts.edition { leftOut.append("no series is named; edition \(edition) was left out") }
    }

    private mutating func leaveOut(times: Bool, countries: Bool, persons: Bool = false) {
        if times, !parts.times.isEmpty { leftOut.append("the date was left out") }
        if persons { for person in parts.persons { leftOut.append("“\(person)” was left out") } }
        for place in parts.places { leftOut.append("the place “\(place)” was left out") }
        for topic in parts.topics { leftOut.append("the topic \(topic) was left out") }
    }
}
