import CivilTime
import Lexicon
import SourceText
import Testing

@testable import Questions

@Suite struct QuestionReaderTests {
    private static let lexicon = try! QuestionLexicon(Lexicon.standardEntries(of: QuestionLexicon.sorts))

    static func reader() -> QuestionReader {
        let names = QuestionCorpus.names.map { Set(SearchFolding.fold($0).split(separator: " ")) }
        return QuestionReader(lexicon: lexicon, today: CivilDay(year: 2026, month: 3, day: 15)!) { typed in
            let words = Set(SearchFolding.fold(typed).split(separator: " "))
            return !words.isEmpty && names.contains { words.isSubset(of: $0) }
        }
    }

    @Test(arguments: QuestionCorpus.all)
    func aQuestionStandsForACommand(question: String, command: String) throws {
        let read = try #require(Self.reader().read(question))
        #expect(read.line == command, "\(read.readings)")
        #expect(read.isWhole, "\(read.leftOut)")
    }

    @Test func thereAreEnoughQuestions() {
        #expect(QuestionCorpus.all.count >= 60)
        #expect(Set(QuestionCorpus.all.map(\.0)).count == QuestionCorpus.all.count)
    }

    @Test(arguments: QuestionCorpus.partly)
    func whatIsLeftOutIsSaid(question: String, command: String, leftOut: String) throws {
        let read = try #require(Self.reader().read(question))
        #expect(read.line == command, "\(read.readings)")
        #expect(!read.isWhole)
        #expect(read.leftOut.contains { $0.contains(leftOut) }, "\(read.leftOut)")
    }

    @Test(arguments: ["", "   ", "?!", "…"])
    func whatHasNoWordIsNoQuestion(question: String) {
        #expect(Self.reader().read(question) == nil)
    }

    /// The marks may stand as letters of their own (NFD), and the tone on either vowel.
    @Test func theFormOfTheTextDoesNotMatter() throws {
        let composed = "thỏa thuận Việt Nam – Nhật Bản từ 2014"
        var decomposed = String.UnicodeScalarView()
        for scalar in composed.unicodeScalars {
            // Only what has one mark; enough to make the text another.
            switch scalar {
            case "ừ": decomposed.append(contentsOf: "ư\u{300}".unicodeScalars)
            case "ậ": decomposed.append(contentsOf: "â\u{323}".unicodeScalars)
            case "ỏ": decomposed.append(contentsOf: "o\u{309}".unicodeScalars)
            default: decomposed.append(scalar)
            }
        }
        let expected = "agreements --country VN --country JP --from 2014"
        #expect(Self.reader().read(composed)?.line == expected)
        #expect(Self.reader().read(String(decomposed))?.line == expected)
    }
}

@Suite struct QuestionTests {
    @Test(arguments: [
        (["met", "Tô Lâm"], "met \"Tô Lâm\""), (["search", "a\"b$c`d\\e"], "search \"a\\\"b\\$c\\`d\\\\e\""),
        (["post", ""], "post \"\""),
        (["events", "--from", "2021-07", "--sort", "-date"], "events --from 2021-07 --sort -date"),
    ])
    func theLineIsWhatAShellTakes(command: [String], line: String) {
        #expect(Question(command: command, leftOut: [], readings: []).line == line)
    }
}
