import KnowledgeModel
import Lexicon
import SourceText
import Testing

private let countries = """
    # provenance: test
    code\tform\tkind\tlanguage\tcase
    GB\tAnh\tshort\tvi\tcap
    GB\tVương quốc Anh\tlong\tvi\tcap
    US\tUS\tshort\ten\texact
    KH\tCam-pu-chia\tname\tvi\tany
    """

private func codes(_ text: String) throws -> [String] {
    let lexicon = try Lexicon(files: [("countries.tsv", countries)])
    let source = SourceText(text, vocabulary: lexicon.vocabulary)
    let matches = lexicon.match(source)
    return matches.matches.compactMap { match in
        guard case .country(let form) = matches.meaning(match) else { return nil }
        return "\(form.code) \(source.string(match.tokens))"
    }
}

@Test func formsMatchByTheirLetterCase() throws {
    #expect(try codes("Anh trai tôi ở Anh, anh ấy ở us và US") == ["GB Anh", "GB Anh", "US US"])
}

@Test func hyphensMatchWithAndWithoutSpaces() throws {
    #expect(try codes("Cam - pu - chia và Cam–pu–chia") == ["KH Cam - pu - chia", "KH Cam–pu–chia"])
}

@Test func everyLengthMatchesLongestFirst() throws {
    #expect(try codes("Vương quốc Anh") == ["GB Vương quốc Anh", "GB Anh"])
}

@Test(arguments: [
    ("code\tform\tkind\tlanguage\nGB\tAnh\tshort\tvi", "countries.tsv:1:4: the header lacks the column \"case\""),
    (
        "code\tform\tkind\tlanguage\tcase\nGB\tAnh\tshort\tvi",
        "countries.tsv:2:4: 4 fields where the header names 5; fields are apart by tabs"
    ),
    (
        "code\tform\tkind\tlanguage\tcase\n\nGB\tAnh\tbrief\tvi\tcap",
        "countries.tsv:3:3: \"brief\" is no kind; known are name, short, long, adjective, pair_part, metonym, joint"
    ),
    ("# only a comment", "countries.tsv:1:1: no header line; it must name code, form, kind, language, case"),
])
func badLinesSayWhere(_ text: String, _ message: String) {
    let error = #expect(throws: LexiconError.self) { try Lexicon(files: [("countries.tsv", text)]) }
    #expect(error?.description == message)
}

@Test func unknownFilesAreRefused() {
    let error = #expect(throws: LexiconError.self) { try Lexicon(files: [("colours.tsv", "form\n")]) }
    #expect(error?.code == .unknownFile)
}
