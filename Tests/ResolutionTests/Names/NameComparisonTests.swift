import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct NameComparisonTests {
    private func score(_ one: String, _ other: String, _ country: String = "") -> Double {
        let country = country.isEmpty ? nil : CountryCode(country)
        return NameComparison.match(PersonName(one), PersonName(other), country: country)?.score ?? 0
    }

    @Test func corpusIsLargeEnough() {
        #expect(NameCorpus.same.count >= 150)
        #expect(NameCorpus.different.count >= 150)
    }

    @Test func corpusPrecisionAndRecall() {
        var missed: [String] = []
        var fallen: [String] = []
        for pair in NameCorpus.same where score(pair.one, pair.other, pair.country) < NameComparison.threshold {
            missed.append("\(pair) \(score(pair.one, pair.other, pair.country))")
        }
        for pair in NameCorpus.different where score(pair.one, pair.other, pair.country) >= NameComparison.threshold {
            fallen.append("\(pair) \(score(pair.one, pair.other, pair.country))")
        }
        let right = Double(NameCorpus.same.count - missed.count)
        let recall = right / Double(NameCorpus.same.count)
        let precision = right / (right + Double(fallen.count))
        #expect(precision >= 0.98, "taken for one: \(fallen.joined(separator: "; "))")
        #expect(recall >= 0.90, "not recognised: \(missed.joined(separator: "; "))")
    }

    @Test(arguments: NameCorpus.same.prefix(40))
    func isSymmetric(pair: NameCorpus.Pair) {
        #expect(score(pair.one, pair.other, pair.country) == score(pair.other, pair.one, pair.country))
    }

    @Test func toneTellsPeopleApart() {
        #expect(score("Nguyễn Văn Thành", "Nguyễn Văn Thanh", "VN") == 0)
        #expect(score("Nguyễn Văn Thành", "Nguyen Van Thanh", "VN") >= 0.75)
        #expect(score("Nguyễn Văn Thanh", "Nguyen Van Thanh", "VN") >= 0.75)
    }

    @Test func toneStandsOnAnyVowelAndInAnyComposition() {
        #expect(score("Nguyễn Thuý Hoà", "Nguyễn Thúy Hòa") == 1)
        #expect(score("Phan Va\u{306}n Giang", "Phan Văn Giang") == 1)
    }

    @Test func spacesRoundAHyphenDoNotCount() {
        #expect(score("Kim Do - hyon", "Kim Do-hyon") == 1)
        #expect(score("Kim Do-hyon", "Kim Do Hyon") == 1)
    }

    @Test func aNameAloneIsNotEnough() {
        for (alone, full) in [("Goldie", "Annabel Goldie"), ("Trump", "Donald Trump"), ("Giang", "Phan Văn Giang")] {
            #expect(score(alone, full) > 0)
            #expect(score(alone, full) < NameComparison.threshold)
        }
    }
}
