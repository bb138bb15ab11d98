import CivilTime
import KnowledgeModel

/// Articles of an invented press: ministers of some countries meet, visit, sign and train, and several papers tell of
/// each event, now to the day, now to the month, now without a date.
struct SyntheticPress {
    private var random: Generator
    private let countries: [CountryCode]
    private let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"]
    private let middles = ["Văn", "Xuân", "Đức", "Quang", "Hữu", "Minh", "Thanh", "Trọng", "Tiến", "Công"]
    private let givens = [
        "An", "Bình", "Cường", "Dũng", "Giang", "Hải", "Hùng", "Khánh", "Lâm", "Long", "Nam", "Phong", "Quân", "Sơn",
        "Tân", "Thành", "Thắng", "Tú", "Việt", "Vinh",
    ]
    private let syllables = ["ba", "ren", "to", "mi", "ka", "sol", "ver", "din", "ga", "lo", "par", "shu", "ne", "wil"]

    init(seed: UInt64) {
        random = Generator(state: seed)
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        countries = (0..<60).map { CountryCode("\(letters[$0 / 26])\(letters[$0 % 26])") }
    }

    /// Documents with about so many event claims in all, on events of so many years as keep the press equally busy.
    mutating func records(claims: Int) -> [ExtractionRecord] {
        let people = makePeople(max(60, claims / 40))
        let years = max(2, claims / 3000)
        var stories: [EventClaim] = []
        for _ in 0..<(claims / 3) { stories.append(makeEvent(people, years: years)) }
        var records: [ExtractionRecord] = []
        var told = 0
        while told < claims {
            let ordinal = records.count
            let lead = below(stories.count)
            let events = (0..<(1 + below(5))).map { _ in stories[(lead + below(3)) % stories.count] }
            records.append(tell(events, ordinal: ordinal, people: people))
            told += events.count
        }
        return records
    }

    // MARK: The world

    private struct Minister {
        var name: String
        var country: CountryCode
        var post: String
    }

    private mutating func makePeople(_ count: Int) -> [Minister] {
        let posts = ["Bộ trưởng Quốc phòng", "Thứ trưởng Quốc phòng", "Đại sứ", "Tổng thống", "Ngoại trưởng"]
        return (0..<count).map { number in
            let country = number % 3 == 0 ? CountryCode("VN") : countries[below(countries.count)]
            let name = country.rawValue == "VN" ? "\(pick(families)) \(pick(middles)) \(pick(givens))" : foreignName()
            return Minister(name: name, country: country, post: pick(posts))
        }
    }

    private mutating func foreignName() -> String {
        let words = (0..<2).map { _ in (0..<(2 + below(2))).map { _ in pick(syllables) }.joined() }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private mutating func makeEvent(_ people: [Minister], years: Int) -> EventClaim {
        let types: [EventType] = [
            .meeting, .meeting, .meeting, .visit, .visit, .dialogue, .exercise, .signing, .transfer,
        ]
        let type = pick(types)
        let host = people[below(people.count) / 3 * 3]
        let guest = people[below(people.count)]
        let day = CivilDay(number: CivilDay(year: 2000, month: 1, day: 1)!.number + below(years * 365))
        var claim = EventClaim(
            id: EventID("e"), type: type, status: .occurred,
            date: EDTF("\(day.year)-\(padded(day.month))-\(padded(day.day))"), dateBasis: .explicit,
            countries: Set([host.country, guest.country]).sorted(), venueCountry: host.country, rule: "made",
            evidence: [])
        let present = type == .visit ? [guest] : type == .meeting || type == .signing ? [host, guest] : []
        claim.participants = present.map {
            Participant(name: $0.name, kind: .person, country: $0.country, post: $0.post)
        }
        if type == .dialogue || type == .exercise {
            claim.name = (0..<3).map { _ in pick(syllables) }.joined(separator: " ")
        }
        return claim
    }

    // MARK: The papers

    private mutating func tell(_ events: [EventClaim], ordinal: Int, people: [Minister]) -> ExtractionRecord {
        let digits = String(ordinal, radix: 16)
        // Digests of real documents are spread evenly; a multiplier spreads these.
        let spread = String(UInt64(ordinal + 1) &* 0x9E37_79B9_7F4A_7C15, radix: 16)
        let sha = String((spread + "0" + digits + String(repeating: "0", count: 64)).prefix(64))
        var claims: [EventClaim] = []
        var persons: [PersonClaim] = []
        var text = ""
        for (place, event) in events.enumerated() {
            var claim = event
            claim.id = .claim(letter: "e", sha256: sha, start: place * 100)
            if let date = event.date { claim.date = coarsened(date) }
            for index in claim.participants.indices {
                let participant = claim.participants[index]
                let id = PersonID.claim(letter: "p", sha256: sha, start: place * 100 + index * 10)
                claim.participants[index].person = id
                persons.append(
                    PersonClaim(
                        id: id, name: participant.name ?? "", country: participant.country, rank: nil,
                        posts: participant.post.map { [$0] } ?? [], evidence: []))
            }
            let quote = (0..<8).map { _ in pick(givens) }.joined(separator: " ")
            let start = text.unicodeScalars.count
            text += quote + ". "
            claim.evidence = [
                Evidence(
                    field: .trigger, span: TextSpan(start: start, end: start + quote.unicodeScalars.count), quote: quote
                )
            ]
            claims.append(claim)
        }
        let document = Document(
            id: "d\(ordinal)", text: text, sha256: sha, published: events[0].date, publishedBasis: .given,
            body: TextSpan(start: 0, end: text.unicodeScalars.count))
        return ExtractionRecord(document: document, extractor: "made", people: persons, events: claims)
    }

    private mutating func coarsened(_ date: EDTF) -> EDTF? {
        switch below(20) {
        case 0: EDTF(String(date.description.prefix(4)))
        case 1, 2: EDTF(String(date.description.prefix(7)))
        case 3: nil
        default: date
        }
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    private mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }
}

/// SplitMix64: the same numbers in every run.
private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
