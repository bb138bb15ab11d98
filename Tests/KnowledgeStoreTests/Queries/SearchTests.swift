import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct SearchTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    private func found(_ words: String, _ filter: Filter = Filter()) throws -> [String] {
        try store.search(words, filter: filter).map { "\($0.kind) \($0.kind == .document ? $0.id : $0.title)" }
    }

    @Test(arguments: ["đại tướng", "Đại tướng", "dai tuong", "ĐẠI TƯỚNG", "\u{110}a\u{323}i tươ\u{301}ng"])
    func withAndWithoutMarks(words: String) throws {
        #expect(try found(words) == ["event Phan Văn Giang, Ben Wallace", "document talks"])
    }

    @Test(arguments: ["Hoà Bình", "Hòa Bình", "hoa binh"])
    func theToneMayStandOnEitherVowel(words: String) throws {
        #expect(try found(words) == ["event Phan Văn Giang, Ben Wallace", "document talks"])
    }

    @Test func marksThatAreTypedHaveToBeThere() throws {
        #expect(try found("đài tường") == [])
        #expect(try found("tuồng") == [])
    }

    @Test func peopleComeFirst() throws {
        #expect(
            try found("phan van giang")
                == ["person Phan Văn Giang", "event Phan Văn Giang, Ben Wallace", "document recap", "document talks"])
    }

    @Test func aPhraseComesBeforeScatteredWords() throws {
        func record(_ id: String, _ text: String) -> ExtractionRecord {
            ExtractionRecord(document: Fixtures.document(id: id, text), extractor: "attache 0.1.0")
        }
        _ = try store.ingest([
            record("far", "Biển xanh rất rộng, và trời cũng xanh như biển; đảo biển xa."),
            record("near", "Bờ rất xa, qua nhiều ngày đêm đi thuyền, mới thấy đảo xa kia."),
        ])
        #expect(try found("đảo xa") == ["document near", "document far"])
    }

    /// Equally relevant events come in the order of their ids, whichever were stored first.
    @Test(arguments: [false, true])
    func equalsComeInOneOrder(isReversed: Bool) throws {
        let many = (10..<40).map { number in
            Event(
                id: EventID("x-\(number)"), type: .visit, status: .occurred, date: nil, dateBasis: .none,
                venue: "bến cảng Bình Minh", claims: [EventID("x-\(number)")])
        }
        try store.replaceWorld(World(events: isReversed ? many.reversed() : many))
        let hits = try store.search("bình minh", filter: Filter(limit: 3))
        #expect(hits.map(\.id) == ["x-10", "x-11", "x-12"])
    }

    /// What changed is found by its new words alone, and what is gone by none.
    @Test func changedAndGoneEventsAreForgotten() throws {
        func event(_ id: String, _ venue: String) -> Event {
            Event(
                id: EventID(id), type: .visit, status: .occurred, date: nil, dateBasis: .none, venue: venue,
                claims: [EventID(id)])
        }
        try store.replaceWorld(
            World(events: [event("x-1", "đảo Chim"), event("x-2", "đảo Chim"), event("x-3", "đảo Chim")]))
        var change = WorldChange()
        change.changed = World(events: [event("x-2", "đảo Cá")])
        change.goneEvents = [EventID("x-3")]
        var snapshot = try store.snapshot(rules: 1)
        snapshot.hasMemory = true
        #expect(try store.apply(change, since: snapshot))
        #expect(try store.search("đảo chim").map(\.id) == ["x-1"])
        #expect(try store.search("đảo cá").map(\.id) == ["x-2"])
        #expect(try store.check().filter { $0.code.hasPrefix("search") } == [])
    }

    @Test(arguments: ["", "…", "\"", "* OR (", "NEAR("])
    func whatIsNoWordFindsNothing(words: String) throws {
        #expect(try found(words) == [])
    }

    @Test func filtersHold() throws {
        #expect(try found("giang", Filter(source: "Báo Một")).contains("document recap") == false)
        #expect(try found("doi thoai", Filter(countries: [CountryCode("US")])).last == "document recap")
        #expect(try found("doi thoai", Filter(countries: [CountryCode("GB"), CountryCode("US")])) == [])
        #expect(
            try found("giang", Filter(to: EDTF("2021"))) == ["event Phan Văn Giang, Ben Wallace", "document talks"])
        #expect(try found("giang", Filter(limit: 2)) == ["person Phan Văn Giang", "event Phan Văn Giang, Ben Wallace"])
    }

    @Test func oneKindAloneIsFound() throws {
        #expect(try store.search("giang", kinds: [.document]).map(\.id).sorted() == ["recap", "talks"])
        #expect(try store.search("giang", kinds: []).isEmpty)
    }

    @Test func snippetsMarkTheWordsInTheTextAsGiven() throws {
        let hit = try #require(try store.search("cong nghiep quoc phong").last)
        let scalars = Array(hit.snippet.unicodeScalars)
        let words = hit.marked.map { span in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[span.start..<span.end])
            return String(view)
        }
        #expect(hit.kind == .document)
        #expect(words.suffix(4) == ["công", "nghiệp", "quốc", "phòng"])
        #expect(!hit.snippet.contains("\n"))
        #expect(hit.date == EDTF("2021-07-13"))
    }
}

@Suite struct SnippetTests {
    private func snippet(_ text: String, _ query: String) -> Snippet { Snippet(of: text, query: NameQuery(query)) }

    @Test func aShortTextStaysWhole() {
        let snippet = snippet("Tàu\r\nthăm cảng.", "tham")
        #expect(snippet.text == "Tàu  thăm cảng.")
        #expect(snippet.marked == [TextSpan(start: 5, end: 9)])
        #expect(snippet.words == 1)
    }

    @Test func aLongTextIsCutAroundThePhrase() {
        let filler = Array(repeating: "chữ", count: 60).joined(separator: " ")
        let snippet = snippet("\(filler) cảng lạ \(filler) thăm cảng \(filler)", "thăm cảng")
        #expect(snippet.text.hasPrefix("…chữ chữ chữ chữ chữ chữ thăm cảng chữ"))
        #expect(snippet.text.hasSuffix("chữ…"))
        #expect(snippet.marked == [TextSpan(start: 25, end: 29), TextSpan(start: 30, end: 34)])
    }

    @Test func withoutThePhraseMostWordsCount() {
        let filler = Array(repeating: "x", count: 60).joined(separator: " ")
        let snippet = snippet("một \(filler) hai ba một \(filler) ba", "một hai ba")
        #expect(snippet.words == 3)
        #expect(snippet.text.contains("hai ba một"))
    }

    @Test func anEmptyTextHasNone() {
        #expect(snippet("", "a").text == "")
        #expect(snippet("—", "a").marked == [])
    }
}
