import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct RelationYearsTests {
    @Test(arguments: [
        ("VN", "JP", 1973), ("IN", "VN", 1972), ("ASEAN", "IN", 1992), ("VN", "US", 1995),
    ])
    func theYearOfRelations(_ one: String, _ other: String, _ year: Int) {
        #expect(RelationYears.year(.relations, between: CountryCode(one), and: CountryCode(other)) == year)
    }

    @Test func eachKindHasItsOwnYear() {
        let (vietnam, china) = (CountryCode("VN"), CountryCode("CN"))
        #expect(RelationYears.year(.relations, between: vietnam, and: china) == 1950)
        #expect(RelationYears.year(.normalisation, between: china, and: vietnam) == 1991)
        #expect(RelationYears.year(.partnership, between: vietnam, and: china) == 2008)
    }

    @Test func pairsThatAreNotKnownHaveNone() {
        #expect(RelationYears.year(.relations, between: CountryCode("JP"), and: CountryCode("IN")) == nil)
        #expect(RelationYears.year(.relations, between: CountryCode("VN"), and: CountryCode("VN")) == nil)
        #expect(RelationYears.year(.normalisation, between: CountryCode("VN"), and: CountryCode("JP")) == nil)
    }
}
