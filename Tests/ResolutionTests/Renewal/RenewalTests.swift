import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct RenewalTests {
    private let reports = [
        ClaimNotation.record(
            "a1", published: "2018-01-26",
            "meeting occurred 2018-01-25 | US VN | James Mattis/US, Ngô Xuân Lịch/VN | venue=Hà Nội in=VN"),
        ClaimNotation.record(
            "b2", published: "2018-01-27",
            "meeting occurred 2018-01-25 | US VN | Jim Mattis/US, Ngô Xuân Lịch/VN | in=VN"),
        ClaimNotation.record(
            "c3", published: "2019-06-01",
            "meeting occurred 2019-05-31 | SG JP | Ng Eng Hen/SG, Takeshi Iwaya/JP | venue=Singapore in=SG"),
    ]

    @Test func whatNothingNewTouchesIsLeftAlone() {
        let resolver = Resolver()
        let before = resolver.renew(Array(reports.dropFirst()), decisions: [], memory: ResolutionMemory()).change
        #expect(before.changed.events.count == 2)
        let after = resolver.renew(reports, decisions: [], memory: before.memory).change
        // The report of 2018 joins the first; that of 2019 is not even written again.
        #expect(after.changed.events.map { $0.claims.count } == [2])
        #expect(after.changed.events[0].id < before.changed.events[0].id)
        #expect(after.goneEvents == [before.changed.events[0].id])
        #expect(!after.changed.people.contains { $0.name == "Ng Eng Hen" })
        let again = resolver.renew(reports, decisions: [], memory: after.memory).change
        #expect(again.changed == World() && again.goneEvents.isEmpty && again.memory == after.memory)
    }

    @Test func theMemoryOfAPartIsThatOfTheWhole() {
        let resolver = Resolver()
        let whole = resolver.renew(reports, decisions: [], memory: ResolutionMemory()).change.memory
        for place in reports.indices {
            var rest = reports
            rest.remove(at: place)
            let part = resolver.renew(rest, decisions: [], memory: ResolutionMemory()).change.memory
            #expect(resolver.renew(reports, decisions: [], memory: part).change.memory == whole)
            // And back, when an article is gone.
            #expect(resolver.renew(rest, decisions: [], memory: whole).change.memory == part)
        }
    }

    /// Two reports of one meeting in words of their own, and later an article that holds the words of both and tells only
    /// of another meeting: then all three are one story, and the two reports one witness.
    @Test(arguments: ["a1", "z9"])
    func aStoryThatGrowsChangesItsWitnesses(digest: String) {
        let meeting = "meeting occurred 2018-01-25 | US VN | James Mattis/US, Ngô Xuân Lịch/VN | in=VN confidence=0.7\n"
        let (one, two) = (StoriesTests.sentences.joined(separator: " "), StoriesTests.other.joined(separator: " "))
        let reports = [
            ClaimNotation.record("b2", published: "2018-01-27", meeting + "words: \(one)"),
            ClaimNotation.record("c3", published: "2018-01-27", meeting + "words: \(two)"),
        ]
        let both = ClaimNotation.record(
            digest, published: "2019-06-01",
            """
            meeting occurred 2019-05-31 | SG JP | Ng Eng Hen/SG, Takeshi Iwaya/JP | in=SG
            words: \(one) \(two)
            """)
        let resolver = Resolver()
        let before = resolver.renew(reports, decisions: [], memory: ResolutionMemory()).change
        #expect(before.changed.events.map(\.confidence) == [0.91])
        let after = resolver.renew(reports + [both], decisions: [], memory: before.memory).change
        #expect(after.changed.events.first { $0.claims.count == 2 }?.confidence == 0.7)
        #expect(
            after.memory == resolver.renew(reports + [both], decisions: [], memory: ResolutionMemory()).change.memory)
        let again = resolver.renew(reports, decisions: [], memory: after.memory).change
        #expect(again.changed.events == before.changed.events)
    }

    /// An agreement's title is the one that more stories give; these are as long and as near as each other.
    @Test func aStoryThatGrowsChangesItsAgreements() {
        func report(_ digest: String, _ words: [String], _ title: String, year: String) -> ExtractionRecord {
            let text = words.joined(separator: " ")
            let document = Document(
                id: digest, text: text, sha256: digest, body: TextSpan(start: 0, end: text.unicodeScalars.count))
            let claim = AgreementClaim(
                id: AgreementID("a-\(digest)"), kind: .memorandum, title: title, date: EDTF(year)!,
                dateBasis: .explicit, parties: [CountryCode("US"), CountryCode("VN")], status: .signed, rule: "r",
                evidence: [])
            return ExtractionRecord(document: document, extractor: "test", agreements: [claim])
        }
        let reports = [
            report("b", StoriesTests.sentences, "huấn luyện sĩ quan trẻ", year: "2018-01-25"),
            report("c", StoriesTests.other, "huấn luyện sĩ quan trẻ", year: "2018-01-25"),
            report("d", ["Tin ngắn."], "huấn luyện học viên trẻ", year: "2018-01-25"),
        ]
        let both = report("e", StoriesTests.sentences + StoriesTests.other, "mua bán", year: "2003-01-25")
        let resolver = Resolver()
        let before = resolver.renew(reports, decisions: [], memory: ResolutionMemory()).change
        #expect(before.changed.agreements.map(\.title) == ["huấn luyện sĩ quan trẻ"])
        let after = resolver.renew(reports + [both], decisions: [], memory: before.memory).change
        let whole = resolver.resolve(reports + [both])
        #expect(after.changed.agreements.sorted { $0.id < $1.id } == whole.agreements.sorted { $0.id < $1.id })
        #expect(after.changed.agreements.contains { $0.title == "huấn luyện học viên trẻ" })
    }

    @Test func aRejectedThingIsGoneAndComesBack() {
        let resolver = Resolver()
        let before = resolver.renew(reports, decisions: [], memory: ResolutionMemory()).change
        let id = before.changed.events[0].id
        let reject = Decision(
            id: "d-1", verdict: .reject, targets: [id.rawValue], author: "an", time: "2024-05-01T08:00:00.000Z")
        let after = resolver.renew(reports, decisions: [reject], memory: before.memory).change
        #expect(after.goneEvents == [id] && after.changed.events.isEmpty)
        let undone = resolver.renew(reports, decisions: [], memory: after.memory).change
        #expect(undone.changed.events.map(\.id) == [id])
    }
}

@Suite struct FingerprintTests {
    @Test func isTheSameEverywhere() {
        // The values of FNV-1a for nothing, and for "a" and the mark of a text's end.
        #expect(Fingerprint().value == 0xCBF2_9CE4_8422_2325)
        var print = Fingerprint()
        print.add(UInt8(ascii: "a"))
        #expect(print.value == 0xAF63_DC4C_8601_EC8C)
    }

    @Test func tellsApartWhereTextsEnd() {
        func print(_ texts: [String?]) -> UInt64 {
            var print = Fingerprint()
            for text in texts { print.add(text) }
            return print.value
        }
        let prints = [
            print(["ab", "c"]), print(["a", "bc"]), print(["abc"]), print(["abc", nil]), print([nil, "abc"]),
        ]
        #expect(Set(prints).count == prints.count)
    }
}
