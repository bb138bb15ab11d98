import Foundation
import Testing
import _AttacheTestSupport

@Suite struct ExportTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        #expect(try desk.attache(["ingest"] + desk.copySeeds()).status == 0)
        return desk
    }

    @Test func `Events, agreements, meetings and the base come in every form that can say them`() throws {
        let desk = try desk()
        let starts = [
            "html": "<!DOCTYPE html>", "ics": "BEGIN:VCALENDAR\r\n", "timelinejs": "{\"events\":[",
            "mermaid": "timeline\n",
            "jsonld": "{\"@context\":", "geojson": "{\"type\":\"FeatureCollection\"", "ftm": "{\"id\":",
            "plover": "event_id,event_date,",
        ]
        for (format, start) in starts {
            for verb in ["timeline", "events", "met", "export"] {
                let run = try desk.attache(verb, "--format", format)
                #expect(run.status == 0 && run.output.hasPrefix(start), "\(verb) \(format)")
            }
            let agreements = try desk.attache("agreements", "--format", format)
            #expect(agreements.status == (format == "geojson" ? 64 : 0), "\(format)")
            #expect(agreements.output.isEmpty == (format == "geojson"), "\(format)")
        }
    }

    @Test func `What a form cannot say is an error and no data`() throws {
        let desk = try desk()
        for arguments in [
            ["timeline", "--format", "graphml"], ["events", "--format", "gexf"], ["stats", "--format", "ics"],
            ["person", "Phan Văn Giang", "--format", "geojson"], ["series", "--format", "html"],
            ["search", "quốc phòng", "--format", "jsonld"], ["export", "--format", "csv"],
            ["met", "--format", "datapackage"], ["met", "--excel"], ["events", "--format", "tsv", "--excel"],
            ["export", "--format", "datapackage"], ["export", "--format", "ics", "--codebook"],
            ["events", "--lang", "fr"],
            ["show", "e-28cf1cdf285a-339", "--format", "ics"], ["post", "Bộ trưởng", "--format", "ftm"],
        ] {
            let run = try desk.attache(arguments)
            #expect(run.status == 64 && run.output.isEmpty && !run.messages.isEmpty, "\(arguments)")
        }
    }

    @Test func `Who met whom is a network`() throws {
        let desk = try desk()
        for (format, word) in [
            ("graphml", "<data key=\"name\">Phan Văn Giang</data>"), ("gexf", "label=\"Phan Văn Giang\""),
        ] {
            let run = try desk.attache("met", "--format", format)
            #expect(run.output.contains(word) && run.output.contains("Vernon Coaker"))
            #expect(try desk.attache("export", "--format", format).output.contains(word))
        }
    }

    @Test func `A data package is a folder, and the codebook a page`() throws {
        let desk = try desk()
        #expect(try desk.attache("export", "--format", "datapackage", "--output", "out/package").status == 0)
        #expect(try desk.folder.read("out/package/datapackage.json").contains("\"path\":\"events.csv\""))
        #expect(try desk.folder.read("out/package/events.csv").hasPrefix("id,type,"))
        let codebook = try desk.attache("export", "--format", "plover", "--codebook")
        #expect(codebook.status == 0 && codebook.output.hasPrefix("# PLOVER codebook"))
    }

    @Test func `The place of a venue and the names of countries come from the lexicon`() throws {
        let desk = try desk()
        let map = try desk.attache("events", "--format", "geojson", "--type", "dialogue").output
        #expect(map.contains("\"coordinates\":[105.85,21.03]") && map.contains("\"precision\":\"place\""))
        let page = try desk.attache("timeline", "--format", "html", "--lang", "vi").output
        #expect(page.contains("Đối thoại") && page.contains("Việt Nam (") && page.contains("Hợp tác quốc phòng"))
    }

    @Test func `The documentation has every form and what they all take`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let help = try Desk().attache("export", "--help").output + Desk().attache("met", "--help").output
        for form in [
            "csv", "tsv", "json", "jsonl", "md", "html", "ics", "timelinejs", "mermaid", "jsonld", "geojson", "ftm",
            "plover",
            "graphml", "gexf", "datapackage",
        ] {
            #expect(readme.contains("`\(form)`") && help.contains(form), "\(form)")
        }
        for option in ["--excel", "--lang", "--codebook"] {
            #expect(readme.contains(option) && help.contains(option), "\(option)")
        }
    }

    @Test func `Excel gets a byte order mark`() throws {
        let desk = try desk()
        #expect(try desk.attache("events", "--format", "csv", "--excel", "--output", "x.csv").status == 0)
        // As bytes, since a string read from a file loses the mark.
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(desk.folder.path)/x.csv"))
        #expect(bytes.prefix(6) == Data([0xEF, 0xBB, 0xBF] + "id,".utf8))
        #expect(try desk.attache("events", "--format", "csv").output.hasPrefix("id,"))
    }

    @Test func `The same articles give the same bytes in any order`() throws {
        let (desk, other) = (try Desk(), try Desk())
        #expect(try desk.attache(["ingest"] + desk.copySeeds()).status == 0)
        #expect(try other.attache(["ingest"] + other.copySeeds().reversed()).status == 0)
        for format in ["html", "ics", "timelinejs", "mermaid", "jsonld", "geojson", "ftm", "plover", "graphml", "gexf"]
        {
            let output = try desk.attache("export", "--format", format).output
            #expect(try !output.isEmpty && output == other.attache("export", "--format", format).output, "\(format)")
        }
    }
}
