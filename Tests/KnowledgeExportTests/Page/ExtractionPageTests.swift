import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct ExtractionPageTests {
    private static let attack = "<script>alert(\"1\")</script>"

    /// A document whose text holds the quotes, each once, and the evidence for them.
    private struct Source {
        var text = Array("".unicodeScalars)

        mutating func say(_ words: String) { text += Array(words.unicodeScalars) }

        func evidence(_ field: Evidence.Field, _ quote: String) -> Evidence {
            let wanted = Array(quote.unicodeScalars)
            let start = text.indices.first { text[$0...].starts(with: wanted) }!
            return Evidence(field: field, span: TextSpan(start: start, end: start + wanted.count), quote: quote)
        }
    }

    /// One of everything, spans that nest and cross, and names that would be tags.
    private static func record() -> ExtractionRecord {
        var source = Source()
        source.say("Trang chủ\nHôm 3-7, Đại tướng Trần Văn Tám <script>alert(\"1\")</script> hội đàm với bà Ann Lee ")
        source.say("tại Hà Nội & ký Bản ghi nhớ lần thứ 2.\r\nTin khác: ký kết")
        let evidence = [
            source.evidence(.trigger, "Đại tướng Trần Văn Tám <script>alert(\"1\")</script> hội đàm với bà Ann Lee"),
            source.evidence(.participant, "Đại tướng Trần Văn Tám"), source.evidence(.participant, "bà Ann Lee"),
            source.evidence(.date, "Hôm 3-7"), source.evidence(.venue, "Hà Nội"),
            source.evidence(.status, "Tám <script>"), source.evidence(.edition, "lần thứ 2"),
        ]
        let host = Participant(
            name: "Trần Văn Tám", kind: .person, country: CountryCode("VN"), role: .coChair,
            post: "Bộ trưởng \(attack)",
            rank: "Đại tướng", person: PersonID("p-ab-3"))
        let ship = Participant(name: "tàu \"015\"", kind: .unit, country: nil)
        let nameless = Participant(name: nil, kind: .person, country: CountryCode("GB"), role: .guest, post: "Đại sứ")
        let end = source.text.count
        return ExtractionRecord(
            document: Document(
                id: "tin-1", text: String(String.UnicodeScalarView(source.text)), sha256: "ab12",
                title: "Tin \(attack)",
                url: "javascript:alert(1)", publisher: "Báo <b>", published: EDTF("2021-07-04"), publishedBasis: .given,
                body: TextSpan(start: 10, end: end - 16)),
            extractor: "attache 9",
            people: [
                PersonClaim(
                    id: PersonID("p-ab-3"), name: "Trần Văn Tám", country: CountryCode("VN"), rank: "Đại tướng",
                    posts: ["Bộ trưởng \(attack)", "Ủy viên"], evidence: [source.evidence(.name, "Trần Văn Tám")])
            ],
            events: [
                EventClaim(
                    id: EventID("e-ab-4"), type: .portCall, format: .callOn, status: .planned, date: EDTF("2021-07-03"),
                    dateBasis: .relative, dateReason: "\"Hôm 3-7\": counted", participants: [host, ship, nameless],
                    countries: [CountryCode("GB"), CountryCode("VN")], venue: "Hà Nội", venueCountry: CountryCode("VN"),
                    name: "Đối thoại \(attack)", edition: 2, topics: ["navy", "cyber"], confidence: 0.87,
                    rule: "meeting.verb", evidence: evidence),
                EventClaim(
                    id: EventID("e-ab-9"), type: .visit, status: .occurred, rule: "visit.noun",
                    evidence: [source.evidence(.trigger, "hội đàm"), source.evidence(.date, "Hôm 3-7")]),
            ],
            agreements: [
                AgreementClaim(
                    id: AgreementID("a-ab-7"), kind: .letterOfIntent, title: "Bản ghi nhớ", date: EDTF("2021"),
                    dateBasis: .inferred, parties: [CountryCode("GB"), CountryCode("VN")], status: .inForce,
                    rule: "agreement.signed",
                    // The trigger stands in what is no part of the article.
                    evidence: [source.evidence(.title, "Bản ghi nhớ"), source.evidence(.trigger, "ký kết")])
            ],
            diagnostics: [
                Diagnostic(code: "text.cut", message: "cut & <gone>", span: TextSpan(start: 0, end: 5))
            ])
    }

    private static func page(_ records: ExtractionRecord...) throws -> PageElement {
        var page = ExtractionPage()
        for record in records { page.add(record) }
        return try PageElement.read(page.html)
    }

    /// Every value in a claim but offsets, as the page words it.
    private static func values(_ json: JSONValue) -> [String] {
        switch json {
        case .null, .bool: []
        case .integer, .number: [json.text]
        case .string(let text): text.isEmpty ? [] : [text]
        case .array(let values): values.flatMap(Self.values)
        case .object(let fields):
            fields.flatMap { key, value -> [String] in
                if key == "start" || key == "end" { return [] }
                let isTerm = ["type", "format", "role", "kind", "status"].contains(key)
                // A participant's link to a person is a link on the page too.
                let isLink = key == "person"
                return Self.values(value).map { isTerm ? $0.replacing("_", with: " ") : isLink ? "#a1-\($0)" : $0 }
            }
        }
    }

    @Test func `Every value of the record stands on the page, on the card of its claim`() throws {
        let record = Self.record()
        let page = try Self.page(record)
        let claims: [(String, JSONValue)] =
            record.events.map { ($0.id.rawValue, $0.json) } + record.agreements.map { ($0.id.rawValue, $0.json) }
            + record.people.map { ($0.id.rawValue, $0.json) } + record.diagnostics.map { ("diagnostic-1", $0.json) }
        #expect(page.all("article").count == claims.count)
        for (id, json) in claims {
            let card = try #require(page.all("article").first { $0.attributes["data-id"] == id })
            let shown = Set(card.all.flatMap { [$0.text, $0.attributes["href"] ?? ""] })
            for value in Self.values(json) { #expect(shown.contains(value), "\(value) on \(id)") }
        }
        let head = try #require(page.all("section").first).all("header")[0]
        let shown = Set(head.all.map(\.text))
        for value in ["Tin \(Self.attack)", "tin-1", "Báo <b>", "javascript:alert(1)", "ab12", "vi", "attache 9"] {
            #expect(shown.contains(value))
        }
        #expect(shown.contains("published 2021-07-04 (given)"))
    }

    @Test func `The text is whole, and every span of evidence is marked from its start to its end and nowhere else`()
        throws
    {
        let record = Self.record()
        let page = try Self.page(record)
        // The segments of the text with the offsets at which they stand.
        var position = 0
        var whole = ""
        var marked: [String: Set<Int>] = [:]
        for part in page.all("div", class: "text") {
            for child in part.children {
                let (text, owners): (String, [Substring]) =
                    switch child {
                    case .text(let text): (text, [])
                    case .element(let mark): (mark.text, mark.attributes["data-of"]!.split(separator: " "))
                    }
                let end = position + text.unicodeScalars.count
                for owner in owners { marked[String(owner), default: []].formUnion(position..<end) }
                whole += text
                position = end
            }
        }
        #expect(whole.unicodeScalars.elementsEqual(record.document.text.unicodeScalars))
        var wanted: [String: Set<Int>] = ["diagnostic:diagnostic-1": Set(0..<5)]
        let evidence =
            record.events.map { ($0.id.rawValue, $0.evidence) }
            + record.agreements.map { ($0.id.rawValue, $0.evidence) }
            + record.people.map { ($0.id.rawValue, $0.evidence) }
        for (id, items) in evidence {
            for item in items {
                wanted["\(item.field.rawValue):\(id)", default: []].formUnion(item.span.start..<item.span.end)
            }
        }
        #expect(marked == wanted)
        #expect(page.all("details", class: "outside").count == 2)
    }

    @Test func `Names and titles are text and never tags`() throws {
        let page = try Self.page(Self.record())
        #expect(page.all("script").count == 1 && page.all("b").allSatisfy { $0.all.count == 1 })
        #expect(page.all("a").allSatisfy { !($0.attributes["href"] ?? "").hasPrefix("javascript") })
    }

    @Test func `Links within the page lead somewhere, and no two things have one name`() throws {
        let page = try Self.page(Self.record(), Self.record())
        let ids = page.all.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        let links = page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
        #expect(links.count > 20 && links.allSatisfy { ids.contains(String($0.dropFirst())) })
    }

    @Test func `The legend names the kinds that occur, and several articles have an index`() throws {
        let one = try Self.page(Self.record())
        #expect(
            one.all("ul", class: "legend").flatMap { $0.all("span") }.map(\.text)
                == ["trigger", "participant", "date", "venue", "edition", "name", "status", "title", "diagnostic"])
        #expect(one.all("nav").isEmpty)
        let two = try Self.page(Self.record(), Self.record())
        #expect(two.all("nav").flatMap { $0.all("li") }.count == 2)
    }

    @Test func `An article without finds says so, and a run without articles is a page`() throws {
        let record = ExtractionRecord(
            document: Document(id: "t", text: "Ở", sha256: "ab", body: TextSpan(start: 0, end: 1)),
            extractor: "attache 9")
        #expect(try Self.page(record).all("p", class: "nothing").count == 1)
        #expect(try Self.page().all("section").isEmpty)
    }

    @Test func `Nothing is loaded from anywhere`() throws {
        var page = ExtractionPage()
        page.add(Self.record())
        for word in ["src=", "@import", "url(", "<link"] { #expect(!page.html.contains(word)) }
    }
}
