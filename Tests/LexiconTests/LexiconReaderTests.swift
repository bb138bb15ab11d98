import Foundation
import KnowledgeModel
import SourceText
import Testing

@testable import Lexicon

@Suite struct LexiconReaderTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "seeds/lexicon")

    /// The map is `GazetteerTests`' matter.
    private static let files =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
        .filter { $0 != Gazetteer.fileName }.sorted() ?? []

    private func meanings(_ file: String, _ text: String) throws -> [LexicalEntry.Meaning] {
        try LexiconReader.entries(file: file, text: text).map(\.meaning)
    }

    @Test(arguments: files) func everyFileOfTheProjectReads(_ name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        let entries = try LexiconReader.entries(file: name, text: text)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") && $0 != "\r" }
        #expect(entries.count == lines.count - 1, "every line but the header is an entry")
        #expect(entries.count >= 50)
        #expect(text.contains("# provenance: "), "a comment says where the forms come from")
        #expect(entries.allSatisfy { $0.form == $0.form.trimmingCharacters(in: .whitespaces) })
    }

    @Test func theProjectHasEveryKnownFile() {
        #expect(Self.files == LexiconReader.Table.allCases.map { "\($0.rawValue).tsv" }.sorted())
    }

    @Test func everyFieldReachesItsMeaning() throws {
        let country = try meanings("countries.tsv", "code\tform\tkind\tlanguage\tcase\nGB\tViệt\tpair_part\tvi\tcap")
        guard case .country(let form) = try #require(country.first) else {
            Issue.record("no country: \(country)")
            return
        }
        #expect(form == CountryForm(code: CountryCode("GB"), kind: .pairPart))

        let body = try meanings("bodies.tsv", "code\tform\tname\tkind\tcase\n-\tG7\tNhóm G7\tgroup\texact")
        guard case .body(let group) = try #require(body.first) else {
            Issue.record("no body: \(body)")
            return
        }
        #expect(group == BodyForm(code: nil, name: "Nhóm G7", kind: "group"))

        let rank = try meanings("ranks.tsv", "form\tservice\torder\tcase\nĐô đốc\tnavy\t90\t-")
        guard case .rank(let admiral) = try #require(rank.first) else {
            Issue.record("no rank: \(rank)")
            return
        }
        #expect(admiral == RankForm(service: "navy", order: 90))

        let post = try meanings(
            "posts.tsv", "form\tclass\tcomplement\tcountry\tcase\nTổng Bí thư\tparty\tnone\tVN\t-")
        guard case .post(let secretary) = try #require(post.first) else {
            Issue.record("no post: \(post)")
            return
        }
        #expect(secretary == PostForm(postClass: .party, complement: .none, country: CountryCode("VN")))

        let milestone = try meanings(
            "milestones.tsv",
            "form\tkind\tbeside\tfrom\tto\tcase\nhội nghị\tplanned\tHoà Bình+!lần hai|3/9\t2019-02-27\t2019-02-28\t-")
        guard case .milestone(let summit) = try #require(milestone.first) else {
            Issue.record("no milestone: \(milestone)")
            return
        }
        #expect(summit.kind == .planned && summit.from == 20_190_227 && summit.to == 20_190_228)
        #expect(summit.beside.map { $0.map(\.isAbsent) } == [[false, true], [false]])
        #expect(summit.beside[0][0].syllables == ["hoà", "bình"] && summit.beside[1][0].syllables == ["3", "/", "9"])

        let series = try meanings(
            "series.tsv", "form\ttype\tname\tcountry\tcase\nCobra Gold\texercise\tHổ mang Vàng\tTH\tcap")
        guard case .series(let exercise) = try #require(series.first) else {
            Issue.record("no series: \(series)")
            return
        }
        #expect(exercise == SeriesForm(type: .exercise, name: "Hổ mang Vàng", country: CountryCode("TH")))

        let pair = try meanings(
            "series.tsv", "form\ttype\tname\tcountry\tcase\nFoal Eagle\texercise\tĐại bàng non\tKR+US\tcap")
        guard case .series(let held) = try #require(pair.first) else {
            Issue.record("no series: \(pair)")
            return
        }
        #expect(held.country == CountryCode("KR") && held.partner == CountryCode("US"))

        let trigger = try meanings(
            "triggers.tsv",
            "form\ttype\tformat\tframe\tstatus\tsubject\tobject\tcase\n"
                + "hội kiến\tmeeting\tcall_on\tverb\tplanned\tguest\thost\tany")
        guard case .trigger(let call) = try #require(trigger.first) else {
            Issue.record("no trigger: \(trigger)")
            return
        }
        #expect(
            call
                == TriggerForm(
                    type: .meeting, format: .callOn, frame: .verb, status: .planned, subject: .guest, object: .host))
    }

    /// A day alone is a day, and a state without an end lasts.
    @Test func aMilestoneEndsOnItsDayUnlessItIsAState() throws {
        let ends = try meanings(
            "milestones.tsv",
            "form\tkind\tbeside\tfrom\tto\tcase\nA\tsudden\t-\t2018-09-17\t-\t-\nB\tstate\t-\t2022-02-24\t-\t-"
        ).map { meaning -> Int? in
            guard case .milestone(let form) = meaning, form.beside.isEmpty else { return 0 }
            return form.to
        }
        #expect(ends == [20_180_917, nil])
    }

    /// What comes back has several days, and spans of days.
    @Test func aDatedMilestoneHasAllItsDays() throws {
        let meanings = try meanings(
            "milestones.tsv",
            "form\tkind\tbeside\tfrom\tto\tcase\nA\tdated\tB\t2017-07-28,2019-05-31/2019-06-02,2022-03-24\t-\t-")
        guard case .milestone(let form) = try #require(meanings.first) else {
            Issue.record("no milestone: \(meanings)")
            return
        }
        #expect(form.kind == .dated && form.from == 20_170_728 && form.to == 20_170_728)
        #expect(form.others.map(\.first) == [20_190_531, 20_220_324])
        #expect(form.others.map(\.last) == [20_190_602, 20_220_324])
    }

    @Test func theColumnsMayStandInAnyOrder() throws {
        let entries = try LexiconReader.entries(
            file: "honorifics.tsv", text: "case\tgender\tkind\tform\nany\tf\ttitle\tNữ hoàng")
        #expect(entries.map(\.form) == ["Nữ hoàng"])
        #expect(entries.map(\.letterCase) == [.any])
        guard case .honorific(let form) = try #require(entries.first).meaning else {
            Issue.record("no honorific")
            return
        }
        #expect(form == HonorificForm(kind: .title, gender: "f"))
    }

    @Test func aDashLeavesTheCaseOpen() throws {
        let entries = try LexiconReader.entries(
            file: "surnames.tsv", text: "# provenance: test\nform\tcase\n\nLý\tcap\nMạc\t-\n")
        #expect(entries.map(\.form) == ["Lý", "Mạc"])
        #expect(entries.map(\.letterCase) == [.capital, .any])
    }

    @Test func aFolderBeforeTheNameOfTheFileIsAllowed() throws {
        #expect(try LexiconReader.entries(file: "seeds/lexicon/surnames.tsv", text: "form\tcase\nLý\tcap").count == 1)
    }

    /// A file, its text, and what the error says: code, line, column and the beginning of the sentence.
    struct Fault: Sendable, CustomTestStringConvertible {
        var file: String
        var text: String
        var code: LexiconError.Code
        var line: Int
        var column: Int
        var message: String
        var testDescription: String { "\(file): \(message)" }
    }

    static let faults = [
        Fault(
            file: "colours.tsv", text: "form\n", code: .unknownFile, line: 1, column: 1,
            message: "no lexicon file has this name; known are agreement_heads, bodies, countries"),
        Fault(
            file: "surnames.tsv", text: "", code: .missingHeader, line: 1, column: 1,
            message: "no header line; it must name form, case"),
        Fault(
            file: "surnames.tsv", text: "# one\n\n# three", code: .missingHeader, line: 3, column: 1,
            message: "no header line; it must name form, case"),
        Fault(
            file: "surnames.tsv", text: "# one\nform\tsort\tcase\nLý\tx\tcap", code: .unknownColumn, line: 2, column: 2,
            message: "no column \"sort\" is known here; known are form, case"),
        Fault(
            file: "ranks.tsv", text: "form\tservice\tcase\nĐại tá\tarmy\tcap", code: .missingColumn, line: 1, column: 3,
            message: "the header lacks the column \"order\""),
        Fault(
            file: "surnames.tsv", text: "form\tcase\nLý\tcap\nMạc", code: .columnCount, line: 3, column: 1,
            message: "1 fields where the header names 2; fields are apart by tabs"),
        Fault(
            file: "surnames.tsv", text: "form\tcase\nLý\tcap\textra", code: .columnCount, line: 2, column: 2,
            message: "3 fields where the header names 2; fields are apart by tabs"),
        Fault(
            file: "ranks.tsv", text: "form\tservice\torder\tcase\nĐại tá\t\t50\tcap", code: .badValue, line: 2,
            column: 2,
            message: "an empty field; write - for one that holds nothing"),
        Fault(
            file: "ranks.tsv", text: "form\tservice\torder\tcase\nĐại tá\tarmy\tfifty\tcap", code: .badValue, line: 2,
            column: 3, message: "\"fifty\" is no whole number"),
        Fault(
            file: "surnames.tsv", text: "form\tcase\nLý\tupper", code: .badValue, line: 2, column: 2,
            message: "\"upper\" is no case; known are cap, exact, any"),
        Fault(
            file: "surnames.tsv", text: "form\tcase\n-\tcap", code: .badValue, line: 2, column: 1,
            message: "the field \"form\" is empty; it must hold a value"),
        Fault(
            file: "bodies.tsv", text: "code\tform\tname\tkind\tcase\nUN\tLHQ\t-\torgan\texact", code: .badValue,
            line: 2,
            column: 3, message: "the field \"name\" is empty; it must hold a value"),
        Fault(
            file: "honorifics.tsv", text: "form\tkind\tgender\tcase\nông\tpolite\tm\t-", code: .badValue, line: 2,
            column: 2,
            message: "\"polite\" is no kind; known are honorific, title, relation, academic"),
        Fault(
            file: "posts.tsv", text: "form\tclass\tcomplement\tcountry\tcase\nVua\tking\t-\t-\t-", code: .badValue,
            line: 2,
            column: 2, message: "\"king\" is no class; known are head_of_state"),
        Fault(
            file: "agreement_heads.tsv", text: "form\tkind\tcase\nbiên bản\tminutes\t-", code: .badValue, line: 2,
            column: 2,
            message: "\"minutes\" is no kind; known are memorandum"),
        Fault(
            file: "grammar.tsv", text: "form\tclass\tcase\nvà\tconjunction\tany", code: .badValue, line: 2, column: 2,
            message: "\"conjunction\" is no class; known are and"),
        Fault(
            file: "triggers.tsv",
            text: "form\ttype\tformat\tframe\tstatus\tsubject\tobject\tcase\ngặp\tmeeting\t-\tadverb\t-\t-\t-\tany",
            code: .badValue, line: 2, column: 4, message: "\"adverb\" is no frame; known are verb, noun, recall, weak"),
        Fault(
            file: "series.tsv", text: "form\ttype\tname\tcountry\tcase\nADMM\tsummit\tADMM\t-\texact", code: .badValue,
            line: 2, column: 2, message: "\"summit\" is no type; known are meeting"),
        Fault(
            file: "milestones.tsv", text: "form\tkind\tbeside\tfrom\tto\tcase\nA\tsudden\t-\t-\t-\t-",
            code: .badValue, line: 2, column: 4, message: "the field \"from\" is empty; it must hold a day"),
        Fault(
            file: "milestones.tsv",
            text: "form\tkind\tbeside\tfrom\tto\tcase\nA\tdated\t-\t2018-06-03/2018-06-01\t-\t-",
            code: .badValue, line: 2, column: 5, message: "the last day lies before the first"),
        Fault(
            file: "milestones.tsv", text: "form\tkind\tbeside\tfrom\tto\tcase\nA\tsudden\t-\t2018-13-01\t-\t-",
            code: .badValue, line: 2, column: 4, message: "\"2018-13-01\" is no day; write YYYY-MM-DD"),
        Fault(
            file: "milestones.tsv",
            text: "form\tkind\tbeside\tfrom\tto\tcase\nA\tstate\t-\t2018-05-02\t2018-05-01\t-", code: .badValue,
            line: 2, column: 5, message: "the last day lies before the first"),
        Fault(
            file: "milestones.tsv",
            text: "form\tkind\tbeside\tfrom\tto\tcase\nA\tstate\tNga++Mỹ\t2018-05-02\t-\t-", code: .badValue,
            line: 2, column: 3, message: "an empty phrase"),
        Fault(
            file: "milestones.tsv", text: "form\tkind\tbeside\tfrom\tto\tcase\nA\tsometime\t-\t2018-05-02\t-\t-",
            code: .badValue, line: 2, column: 2,
            message: "\"sometime\" is no kind; known are planned, sudden, lasting, state, dated, origin"),
        Fault(
            file: "time_words.tsv", text: "form\tkind\tvalue\tcase\nhôm\tdawn\t-\t-", code: .badValue, line: 2,
            column: 2,
            message: "\"dawn\" is no kind; known are day"),
    ]

    @Test(arguments: faults) func aFaultSaysWhere(_ fault: Fault) throws {
        let error = try #require(throws: LexiconError.self) {
            try LexiconReader.entries(file: fault.file, text: fault.text)
        }
        #expect(error.code == fault.code)
        #expect(error.file == fault.file)
        #expect(error.line == fault.line)
        #expect(error.column == fault.column)
        #expect(error.message.hasPrefix(fault.message), "\(error.message)")
        #expect(error.description == "\(fault.file):\(fault.line):\(fault.column): \(error.message)")
    }
}
