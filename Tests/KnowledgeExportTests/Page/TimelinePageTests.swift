import CivilTime
import Foundation
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct TimelinePageTests {
    private func page(_ sample: SampleContents, _ language: LabelLanguage = .en) throws -> PageElement {
        var content = sample.content
        content.labels.language = language
        return try PageElement.read(TimelinePage(content: content).html)
    }

    @Test func `A card for each entry holds the days, the people and the words of the article`() throws {
        let page = try page(.one)
        let card = try #require(page.all("article").first)
        #expect(page.all("article").count == 1)
        // 2021-07-03 is 18811 days after 1970-01-01.
        #expect(card.attributes["data-from"] == "18811" && card.attributes["data-to"] == "18811")
        #expect(card.attributes["data-vague"] == "" && card.attributes["data-kind"] == "meeting")
        let people = try JSONSerialization.jsonObject(with: Data((card.attributes["data-people"] ?? "").utf8))
        #expect(people as? [String] == ["Trần Văn Tám", "Ann \"Sky\" Lee"])
        #expect(card.all("mark").map(\.text) == ["hội đàm "])
        #expect(card.all("q").map(\.text) == ["hội đàm "])
        #expect(card.all("a").first?.attributes["href"] == "https://example.org/e-abc-10?a=1&b=%E1%BA%A5")
    }

    @Test func `What has no year is on a card, and said in the heading`() throws {
        let page = try page(.uncertainDates)
        let cards = page.all("article")
        #expect(cards.count == 9)
        #expect(cards.filter { $0.attributes["data-from"] == "" }.count == 2)
        #expect(cards.filter { $0.attributes["data-vague"] == "1" }.count == 8)
        #expect(page.all("p", class: "summary").first?.text.contains("2 without a year") == true)
    }

    @Test func `Filters offer what there is, the commonest first`() throws {
        let page = try page(.severalCountries)
        let countries = try #require(page.all("select").first { $0.attributes["id"] == "countries" })
        #expect(countries.all("option").map(\.text).prefix(3) == ["all", "GB (2)", "VN (2)"])
        let kinds = try #require(page.all("select").first { $0.attributes["id"] == "kind" })
        #expect(Set(kinds.all("option").map { $0.attributes["value"] }) == ["", "conference", "agreement"])
    }

    @Test func `The page is one file in the language asked for`() throws {
        for (language, word) in [(LabelLanguage.vi, "Hợp tác quốc phòng"), (.en, "Defence cooperation")] {
            let page = try page(.one, language)
            #expect(page.all("html").first?.attributes["lang"] == language.rawValue)
            #expect(page.all("h1").first?.text.hasPrefix(word) == true)
            let loading = page.all.filter {
                $0.attributes["src"] != nil || ["link", "img", "iframe"].contains($0.name)
            }
            #expect(loading.isEmpty)
            let policy = page.all("meta").compactMap { $0.attributes["content"] }
            #expect(policy.contains { $0.hasPrefix("default-src 'none'") })
        }
    }

    @Test func `Nothing found is said`() throws {
        #expect(try page(.empty).all("p", class: "nothing").map(\.text) == ["Nothing found."])
    }
}
