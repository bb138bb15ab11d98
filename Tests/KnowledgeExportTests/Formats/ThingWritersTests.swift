import CivilTime
import Foundation
import KnowledgeModel
import Testing

@testable import KnowledgeExport

/// What is particular to each form of JSON, to Mermaid and to the data package.
@Suite struct ThingWritersTests {
    private func object(_ format: OutputFormat, _ content: ExportContent) throws -> [String: Any] {
        let data = Data(format.files(content)[0].text.utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func `TimelineJS gets dates as precise as they are, and lists what has no year`() throws {
        let object = try object(.timelinejs, SampleContents.uncertainDates.content)
        let slides = try #require(object["events"] as? [[String: Any]])
        #expect(slides.count == 7)
        func dates(_ id: String) throws -> [[String: Int]?] {
            let slide = try #require(slides.first { $0["unique_id"] as? String == id })
            return [slide["start_date"] as? [String: Int], slide["end_date"] as? [String: Int]]
        }
        #expect(try dates("e-abc-11") == [["year": 2021, "month": 7], nil])
        #expect(try dates("e-abc-13") == [["year": 1990], ["year": 1999]])
        #expect(try dates("e-abc-14") == [["year": 2019, "month": 1], ["year": 2019, "month": 3]])
        #expect(
            try dates("e-abc-15") == [["year": 2023, "month": 3, "day": 29], ["year": 2023, "month": 3, "day": 30]])
        #expect(try dates("e-abc-18") == [["year": 2020, "month": 2], ["year": 2021]])
        let title = try #require((object["title"] as? [String: [String: String]])?["text"]?["text"])
        #expect(title.components(separatedBy: "<li>").count == 3 && title.contains("20 May, year unknown"))
    }

    @Test func `GeoJSON puts the longitude first and says how closely the place is known`() throws {
        let one = try object(.geojson, SampleContents.one.content)
        let feature = try #require((one["features"] as? [[String: Any]])?.first)
        let geometry = try #require(feature["geometry"] as? [String: Any])
        #expect(geometry["coordinates"] as? [Double] == [105.85, 21.03])
        #expect((feature["properties"] as? [String: Any])?["precision"] as? String == "place")
        var nowhere = SampleContents.one.content
        nowhere.locations = [:]
        let lost = try #require((try object(.geojson, nowhere)["features"] as? [[String: Any]])?.first)
        #expect(lost["geometry"] is NSNull)
    }

    @Test func `Linked data quotes the article with what stands around it`() throws {
        let graph = try #require(try object(.jsonld, SampleContents.one.content)["@graph"] as? [[String: Any]])
        let note = try #require(graph.first { $0["@type"] as? String == "Annotation" })
        #expect(note["body"] as? String == "urn:attache:thing:e-abc-10")
        let target = try #require(note["target"] as? [String: Any])
        let selectors = try #require(target["selector"] as? [[String: Any]])
        #expect(selectors[0]["exact"] as? String == "hội đàm " && selectors[0]["prefix"] as? String == "Hai ")
        #expect((selectors[0]["suffix"] as? String)?.hasPrefix("=1+1;") == true)
        #expect(selectors[1]["start"] as? Int == 4 && selectors[1]["end"] as? Int == 12)
        let event = try #require(graph.first { $0["@type"] as? String == "Event" })
        #expect(event["startDate"] as? String == "2021-07-03" && event["edtf"] as? String == "2021-07-03")
    }

    @Test func `Linked data describes every country that it points to`() throws {
        var content = SampleContents.one.content
        var event = try #require(content.events.first)
        event.countries = [CountryCode("VN")]
        event.participants[1].participant.country = CountryCode("RO")
        event.venueCountry = CountryCode("BE")
        content.timeline = Timeline(events: [event], agreements: [])
        let graph = try #require(try object(.jsonld, content)["@graph"] as? [[String: Any]])
        let described = Set(graph.compactMap { $0["@id"] as? String })
        for code in ["BE", "RO", "VN"] { #expect(described.contains("urn:attache:country:\(code)")) }
    }

    @Test func `FollowTheMoney knows no ASEAN, and says it in words`() throws {
        let content = SampleContents.severalCountries.content
        let lines = OutputFormat.ftm.files(content)[0].text.split(separator: "\n")
        let entities = try lines.map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        let event = try #require(entities.first { $0["id"] as? String == "e-abc-10" })
        let properties = try #require(event["properties"] as? [String: [String]])
        #expect(properties["country"] == ["cn", "gb", "un", "vn"])
        #expect(properties["keywords"]?.contains("ASEAN") == true)
        let involved = try #require(properties["involved"])
        #expect(involved[0] == "p-1" && involved[1].hasPrefix("x-person-GB-") && involved.count == 2)
        #expect(involved[1].utf8.allSatisfy { (48...57).contains($0) || (65...122).contains($0) || $0 == 45 })
        let ids = entities.compactMap { $0["id"] as? String }
        #expect(involved.allSatisfy(ids.contains))
    }

    @Test func `Mermaid has a section for each year and no sign that means something`() {
        let text = MermaidWriter.files(SampleContents.uncertainDates.content)[0].text
        let sections = text.split(separator: "\n").filter { $0.hasPrefix("    section") }.map { $0.dropFirst(12) }
        #expect(sections == ["1990", "2019", "2020", "2021", "2022", "2023", "Year unknown"])
        #expect(MermaidWriter.text("a: b; #c") == "a#58; b#59; #35;c")
    }

    @Test func `A data package says what is in its tables, and nothing refers to what is not there`() throws {
        let files = DataPackageWriter.files(SampleContents.severalCountries.content)
        let text = try #require(files.first { $0.name == "datapackage.json" }?.text)
        let package = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.count == 7)
        for resource in resources {
            let path = try #require(resource["path"] as? String)
            let table = try #require(files.first { $0.name == path })
            let schema = try #require(resource["schema"] as? [String: Any])
            let fields = try #require(schema["fields"] as? [[String: Any]]).compactMap { $0["name"] as? String }
            #expect(try FormReading.records(table.text).first == fields)
        }
        let readme = try #require(files.first { $0.name == "README.md" }?.text)
        #expect(readme.contains("Licence of the sources") && readme.contains("| venue_country |"))
    }
}
