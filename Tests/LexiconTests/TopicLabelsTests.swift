import Testing

@testable import Lexicon

@Suite struct TopicLabelsTests {
    private func topics(_ lines: String...) throws -> [String] {
        let text = (["topic\tform\tlabel_vi\tlabel_en\tcase"] + lines).joined(separator: "\n")
        return try Lexicon(files: [("topics.tsv", text)]).topics.map { "\($0.key): \($0.vietnamese) | \($0.english)" }
    }

    @Test func everyTopicOnceInOrderOfFirstAppearance() throws {
        let found = try topics(
            "navy\thải quân\thải quân\tnavy\t-", "cyber\tan ninh mạng\tmạng\tcyber\t-",
            "navy\ttàu chiến\thải quân\tnavy\t-")
        #expect(found == ["navy: hải quân | navy", "cyber: mạng | cyber"])
    }

    @Test func noTopicsNoLabels() throws { #expect(try topics().isEmpty) }
}
