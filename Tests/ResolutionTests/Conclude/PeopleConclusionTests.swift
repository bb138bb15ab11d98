import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct PeopleConclusionTests {
    /// The name of the one person of these articles, each of which names Donald Trump in its own way.
    private func name(_ forms: [String]) -> [String] {
        let records = forms.enumerated().map { number, form in
            ClaimNotation.record(
                "a\(number)x", "meeting occurred 2018-01-25 | RU US | \(form) (Tổng thống Mỹ)/US, Vladimir Putin/RU")
        }
        return Resolver().resolve(records).people.filter { $0.country?.rawValue == "US" }.map(\.name)
    }

    @Test func theFullestFormNamesThePerson() {
        #expect(name(["Trump", "Donald Trump", "Trump"]) == ["Donald Trump"])
    }

    @Test func aFormThatNextToNobodyUsesDoesNot() {
        #expect(name(["Donald John Trump"] + Array(repeating: "Donald Trump", count: 21)) == ["Donald Trump"])
        #expect(name(["Donald John Trump"] + Array(repeating: "Donald Trump", count: 3)) == ["Donald John Trump"])
    }
}
