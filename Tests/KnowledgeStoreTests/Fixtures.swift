import CivilTime
import Foundation
import KnowledgeModel

@testable import KnowledgeStore

/// A folder of its own for each test, gone when the test is.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("attache-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var database: String { path + "/base.db" }

    func store(_ mode: KnowledgeStore.Mode = .readWriteCreate) throws -> KnowledgeStore {
        try KnowledgeStore(path: database, mode: mode)
    }
}

/// Three articles, what they claim, and what follows from them.
enum Fixtures {
    /// A document whose digest and length are right.
    static func document(
        id: String, _ text: String, title: String? = nil, url: String? = nil, publisher: String? = nil,
        published: String? = nil, basis: PublishedBasis = .given
    ) -> Document {
        Document(
            id: id, text: text, sha256: hexadecimalSHA256(text), title: title, url: url, publisher: publisher,
            published: published.flatMap { EDTF($0) }, publishedBasis: published == nil ? .unknown : basis,
            body: TextSpan(start: 0, end: text.unicodeScalars.count))
    }

    /// The words at their place in the document; the words have to be there.
    static func evidence(_ field: Evidence.Field, _ quote: String, in document: Document) -> Evidence {
        let text = Array(document.text.unicodeScalars)
        let words = Array(quote.unicodeScalars)
        let start = (0...(text.count - words.count)).first { Array(text[$0..<($0 + words.count)]) == words }!
        return Evidence(field: field, span: TextSpan(start: start, end: start + words.count), quote: quote)
    }

    static func eventID(_ quote: String, in document: Document) -> EventID {
        .claim(letter: "e", sha256: document.sha256, start: evidence(.trigger, quote, in: document).span.start)
    }

    static func personID(_ name: String, in document: Document) -> PersonID {
        .claim(letter: "p", sha256: document.sha256, start: evidence(.name, name, in: document).span.start)
    }

    static func personClaim(
        _ name: String, _ country: String, rank: String? = nil, posts: [String] = [], in document: Document
    ) -> PersonClaim {
        PersonClaim(
            id: personID(name, in: document), name: name, country: CountryCode(country), rank: rank, posts: posts,
            evidence: [evidence(.name, name, in: document)] + posts.map { evidence(.post, $0, in: document) })
    }

    static func participant(_ claim: PersonClaim, role: ParticipantRole? = nil) -> Participant {
        Participant(
            name: claim.name, kind: .person, country: claim.country, role: role, post: claim.posts.first,
            rank: claim.rank, person: claim.id)
    }

    // A meeting in Hà Nội and a memorandum.
    static let talks = document(
        id: "talks",
        """
        Bộ trưởng hai nước hội đàm
        Ngày 12-7-2021, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, hội đàm với ông Ben Wallace, Bộ trưởng Quốc \
        phòng Anh, ở nhà khách Hoà Bình.\r
        Sau đó hai bên ký bản ghi nhớ về công nghiệp quốc phòng.
        """, title: "Bộ trưởng hai nước hội đàm", url: "https://bao.example/1", publisher: "Báo Một",
        published: "2021-07-13")

    static let giangInTalks = personClaim(
        "Phan Văn Giang", "VN", rank: "Đại tướng", posts: ["Bộ trưởng Bộ Quốc phòng"], in: talks)
    static let wallace = personClaim("Ben Wallace", "GB", posts: ["Bộ trưởng Quốc phòng Anh"], in: talks)

    static let talksClaim = EventClaim(
        id: eventID("hội đàm với", in: talks), type: .meeting, format: .talks, status: .occurred,
        date: EDTF("2021-07-12"), dateBasis: .explicit, dateReason: "Ngày 12-7-2021 is written out.",
        participants: [participant(giangInTalks, role: .host), participant(wallace, role: .guest)],
        countries: ["GB", "VN"].map { CountryCode($0) }, venue: "nhà khách Hoà Bình", venueCountry: CountryCode("VN"),
        topics: ["defence_industry"], confidence: 0.9375, rule: "meeting.talks",
        evidence: [
            evidence(.trigger, "hội đàm với", in: talks), evidence(.date, "12-7-2021", in: talks),
            evidence(.venue, "nhà khách Hoà Bình", in: talks),
        ])

    static let memorandumClaim = AgreementClaim(
        id: .claim(
            letter: "a", sha256: talks.sha256, start: evidence(.title, "bản ghi nhớ", in: talks).span.start),
        kind: .memorandum, title: "bản ghi nhớ về công nghiệp quốc phòng", date: EDTF("2021-07-12"),
        dateBasis: .inferred, parties: ["GB", "VN"].map { CountryCode($0) }, status: .signed,
        rule: "agreement.signed", evidence: [evidence(.title, "bản ghi nhớ về công nghiệp quốc phòng", in: talks)])

    static let talksRecord = ExtractionRecord(
        document: talks, extractor: "attache 0.1.0", people: [giangInTalks, wallace], events: [talksClaim],
        agreements: [memorandumClaim],
        diagnostics: [
            Diagnostic(code: "text.odd", message: "An odd line.", span: TextSpan(start: 3, end: 9)),
            Diagnostic(code: "text.short", message: "A short text."),
        ])

    // The same meeting told again, and a dialogue with another country.
    static let recap = document(
        id: "recap",
        """
        Tháng 7-2021, ông Phan Văn Giang gặp ông Wallace.
        Ngày 3/9/2022, Thượng tướng Lê Chí Thành chủ trì đối thoại với bà Jane Thanh Doe tại Luân Đôn.
        """, publisher: "Báo Hai", published: "2022-09")

    static let giangInRecap = personClaim("Phan Văn Giang", "VN", in: recap)
    static let wallaceInRecap = personClaim("Wallace", "GB", in: recap)
    static let thanh = personClaim("Lê Chí Thành", "VN", rank: "Thượng tướng", in: recap)
    static let doe = personClaim("Jane Thanh Doe", "US", in: recap)

    static let recapClaim = EventClaim(
        id: eventID("gặp", in: recap), type: .meeting, status: .occurred, date: EDTF("2021-07"), dateBasis: .explicit,
        participants: [participant(giangInRecap), participant(wallaceInRecap)],
        countries: ["GB", "VN"].map { CountryCode($0) }, confidence: 0.5, rule: "meeting.met",
        evidence: [evidence(.trigger, "gặp", in: recap)])

    static let dialogueClaim = EventClaim(
        id: eventID("đối thoại", in: recap), type: .dialogue, status: .occurred, date: EDTF("2022-09-03"),
        dateBasis: .explicit, participants: [participant(thanh, role: .chair), participant(doe)],
        countries: ["US", "VN"].map { CountryCode($0) }, venue: "Luân Đôn", venueCountry: CountryCode("GB"), edition: 4,
        confidence: 0.75, rule: "dialogue.held", evidence: [evidence(.trigger, "đối thoại", in: recap)])

    static let recapRecord = ExtractionRecord(
        document: recap, extractor: "attache 0.1.0", people: [giangInRecap, wallaceInRecap, thanh, doe],
        events: [recapClaim, dialogueClaim])

    // A plan without a year, and one for some year.
    static let plans = document(
        id: "plans",
        """
        Triển lãm quốc phòng sẽ mở vào năm 2026.
        Tàu hải quân sẽ thăm cảng ngày 20/5.
        """)

    static let expoClaim = EventClaim(
        id: eventID("Triển lãm", in: plans), type: .exhibition, status: .planned, date: EDTF("2026"),
        dateBasis: .explicit, countries: [CountryCode("VN")], name: "Triển lãm quốc phòng", confidence: 0.5,
        rule: "exhibition.planned", evidence: [evidence(.trigger, "Triển lãm", in: plans)])

    static let portClaim = EventClaim(
        id: eventID("thăm cảng", in: plans), type: .portCall, status: .planned, date: EDTF("XXXX-05-20"),
        dateBasis: .explicit, participants: [Participant(name: "Tàu hải quân", kind: .unit, country: nil)],
        countries: [], topics: ["navy"], confidence: 0.25, rule: "port.call",
        evidence: [evidence(.trigger, "thăm cảng", in: plans), evidence(.date, "20/5", in: plans)])

    static let plansRecord = ExtractionRecord(
        document: plans, extractor: "attache 0.1.0", events: [expoClaim, portClaim])

    static let records = [talksRecord, recapRecord, plansRecord]

    static func event(_ claims: [EventClaim], people: [PersonID: PersonID]) -> Event {
        let first = claims[0]
        return Event(
            id: claims.map(\.id).min()!, type: first.type, format: first.format, status: first.status,
            date: first.date, dateBasis: first.dateBasis,
            participants: first.participants.map {
                EventParticipant(person: $0.person.flatMap { people[$0] }, participant: $0)
            },
            countries: first.countries, venue: first.venue, venueCountry: first.venueCountry, name: first.name,
            edition: first.edition, topics: first.topics, confidence: first.confidence,
            history: claims.map { StatusChange(status: $0.status, reported: nil, date: $0.date, claim: $0.id) },
            claims: claims.map(\.id).sorted())
    }

    static func person(_ claims: [PersonClaim], posts: [PostHeld] = []) -> Person {
        Person(
            id: claims.map(\.id).min()!, name: claims[0].name, names: Set(claims.map(\.name)).sorted(),
            country: claims[0].country, rank: claims[0].rank, posts: posts, claims: claims.map(\.id).sorted())
    }

    static let giang = person(
        [giangInTalks, giangInRecap],
        posts: [
            PostHeld(
                title: "Bộ trưởng Bộ Quốc phòng", country: CountryCode("VN"), firstSeen: EDTF("2021-07-13"),
                lastSeen: EDTF("2021-07-13"), claims: [giangInTalks.id])
        ])
    static let wallacePerson = person([wallace, wallaceInRecap])
    static let thanhPerson = person([thanh])
    static let doePerson = person([doe])

    static let people: [PersonID: PersonID] = {
        var result: [PersonID: PersonID] = [:]
        for person in [giang, wallacePerson, thanhPerson, doePerson] {
            for claim in person.claims { result[claim] = person.id }
        }
        return result
    }()

    static let talksEvent: Event = {
        var talks = event([talksClaim, recapClaim], people: people)
        talks.conflicts = [
            Conflict(
                field: "date",
                values: [
                    Conflict.Value(value: "2021-07-12", claims: [talksClaim.id.rawValue]),
                    Conflict.Value(value: "2021-07", claims: [recapClaim.id.rawValue]),
                ]),
            Conflict(field: "venue", values: []),
        ]
        return talks
    }()
    static let dialogueEvent = event([dialogueClaim], people: people)
    static let expoEvent = event([expoClaim], people: people)
    static let portEvent = event([portClaim], people: people)

    static let memorandum = Agreement(
        id: memorandumClaim.id, kind: .memorandum, title: memorandumClaim.title, date: memorandumClaim.date,
        dateBasis: .inferred, parties: memorandumClaim.parties, status: .signed,
        conflicts: [
            Conflict(field: "title", values: [.init(value: "bản ghi nhớ", claims: [memorandumClaim.id.rawValue])])
        ], claims: [memorandumClaim.id])

    static let world = World(
        people: [giang, wallacePerson, thanhPerson, doePerson].sorted { $0.id < $1.id },
        events: [talksEvent, dialogueEvent, expoEvent, portEvent].sorted { $0.id < $1.id }, agreements: [memorandum])

    /// A store with the three articles and the world in it.
    static func filled(_ folder: TemporaryFolder) throws -> KnowledgeStore {
        let store = try folder.store()
        _ = try store.ingest(records)
        try store.replaceWorld(world)
        return store
    }
}
