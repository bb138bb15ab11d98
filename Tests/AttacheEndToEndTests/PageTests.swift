import Foundation
import Testing
import _AttacheTestSupport

@Suite struct PageTests {
    @Test func `The page holds everything that the lines hold`() throws {
        let desk = try Desk()
        let paths = try desk.copySeeds()
        let lines = try desk.attache(["extract"] + paths)
        let run = try desk.attache(["extract", "--format", "html", "--output", "page.html"] + paths)
        #expect(run.status == 0 && run.output.isEmpty)
        let page = try desk.folder.read("page.html")
        var cards = 0
        for record in try Desk.objects(lines.output) {
            for kind in ["events", "agreements", "people"] {
                for claim in try #require(record[kind] as? [[String: Any]]) {
                    cards += 1
                    let id = try #require(claim["id"] as? String)
                    #expect(page.contains("data-id=\"\(id)\""))
                    for item in try #require(claim["evidence"] as? [[String: Any]]) {
                        let (start, end) = (item["start"] as? Int ?? -1, item["end"] as? Int ?? -1)
                        #expect(page.contains("data-start=\"\(start)\" data-end=\"\(end)\""))
                        #expect(page.contains("\(item["field"] ?? ""):\(id)"))
                    }
                }
            }
        }
        #expect(cards > 10 && page.components(separatedBy: "data-id=").count - 1 == cards)
    }

    @Test func `An article cannot put tags into the page`() throws {
        let desk = try Desk()
        let line =
            #"{"id":"x\"><img>","title":"<script>alert(1)</script>","text":"<img src=x> hội đàm","url":"javascript:1"}"#
        let page = try desk.attache("extract", "--format", "html", "-", input: line + "\n").output
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!page.contains("<img") && !page.contains("<script>alert") && !page.contains("href=\"javascript"))
    }

    @Test func `A form that is not there is an error that says which are`() throws {
        let desk = try Desk()
        let paths = try desk.copySeeds()
        let other = try desk.attache(["extract", "--format", "csv"] + paths)
        #expect(other.status == 64 && other.messages.contains("jsonl") && other.messages.contains("html"))
        let stage = try desk.attache(["extract", "--explain", "times", "--format", "html"] + paths)
        #expect(stage.status == 64 && stage.output.isEmpty && stage.messages.contains("--format html"))
    }
}
