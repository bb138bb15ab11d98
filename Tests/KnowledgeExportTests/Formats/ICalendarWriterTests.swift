import CivilTime
import Foundation
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct ICalendarWriterTests {
    private func lines(_ content: ExportContent) throws -> [(name: String, value: String)] {
        try FormReading.contentLines(ICalendarWriter.files(content)[0].text)
    }

    private func value(_ name: String, _ content: ExportContent) throws -> [String] {
        try lines(content).filter { $0.name == name }.map(\.value)
    }

    @Test func `A day is an all-day event whose end is the next day`() throws {
        let content = SampleContents.one.content
        #expect(try value("DTSTART;VALUE=DATE", content) == ["20210703"])
        #expect(try value("DTEND;VALUE=DATE", content) == ["20210704"])
        #expect(try value("UID", content) == ["e-abc-10@attache"])
        // The day on which its article came out.
        #expect(try value("DTSTAMP", content) == ["20210704T000000Z"])
        #expect(try value("STATUS", content) == ["CONFIRMED"])
        #expect(try value("GEO", content) == ["21.03;105.85"])
        #expect(try value("LOCATION", content) == ["Hà Nội, VN"])
        #expect(try value("URL", content) == ["https://example.org/e-abc-10?a=1&b=%E1%BA%A5"])
    }

    @Test func `An uncertain date marks its span and says so in words`() throws {
        let content = SampleContents.uncertainDates.content
        let all = try lines(content)
        let summaries = all.filter { $0.name == "SUMMARY" }.map(\.value)
        #expect(
            summaries.contains { $0.hasSuffix("(July 2021)") } && summaries.contains { $0.hasSuffix("(about 2022)") })
        // A span whose both days are known is certain.
        #expect(summaries.contains { $0.hasSuffix("Lee (GB)") })
        let starts = try value("DTSTART;VALUE=DATE", content)
        let ends = try value("DTEND;VALUE=DATE", content)
        #expect(zip(starts, ends).contains { $0 == "20210701" && $1 == "20210801" })
        #expect(zip(starts, ends).contains { $0 == "19900101" && $1 == "20000101" })
        #expect(zip(starts, ends).contains { $0 == "20230329" && $1 == "20230331" })
    }

    @Test func `What has no year is a journal entry without a date`() throws {
        let all = try lines(SampleContents.uncertainDates.content)
        let begins = all.filter { $0.name == "BEGIN" }.map(\.value)
        #expect(begins.count { $0 == "VJOURNAL" } == 2 && begins.count { $0 == "VEVENT" } == 7)
        #expect(all.filter { $0.name == "DTSTART;VALUE=DATE" }.count == 7)
    }

    @Test func `An empty calendar holds a component`() throws {
        let names = try value("BEGIN", SampleContents.empty.content)
        #expect(names == ["VCALENDAR", "VTIMEZONE", "STANDARD"])
    }

    @Test func `Lines are folded at 75 octets and between characters`() {
        let line = "SUMMARY:" + String(repeating: "ữ", count: 60)
        let parts = ICalendarWriter.folded(line).components(separatedBy: "\r\n")
        #expect(parts.last == "")
        #expect(parts.allSatisfy { $0.utf8.count <= 75 })
        // 8 letters and 22 of three octets; then a space and 24.
        #expect(parts.map(\.utf8.count) == [74, 73, 43, 0])
        #expect(parts.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
        #expect(ICalendarWriter.folded(String(repeating: "a", count: 75)) == String(repeating: "a", count: 75) + "\r\n")
    }

    @Test func `Text is escaped as the standard says`() {
        #expect(ICalendarWriter.text("a;b,c\\d\r\ne\nf\u{7}") == "a\\;b\\,c\\\\d\\ne\\nf ")
    }
}
