import Testing

@testable import KnowledgeExport

@Suite struct JSONValueTests {
    @Test func `Keys are sorted, nulls written, slashes left alone`() {
        let value = JSONValue.object(["b": .optional(nil as String?), "a": .string("2023-03-29/30"), "c": .integer(-3)])
        #expect(value.text == #"{"a":"2023-03-29/30","b":null,"c":-3}"#)
    }

    @Test func `Only what must be escaped is`() {
        #expect(JSONValue.string("a\"b\\\r\n\t\u{1}ờ\u{2028}").text == #""a\"b\\\r\n\t\u0001ờ"# + "\u{2028}\"")
    }

    @Test(arguments: [(0.93, "0.93"), (1, "1"), (0, "0"), (.nan, "null"), (-2.5, "-2.5")])
    func `Numbers are the shortest that mean the same`(number: Double, text: String) {
        #expect(JSONValue.number(number).text == text)
    }

    @Test func `Separate marks stay separate`() {
        #expect(Array(JSONValue.string("a\u{300}").text.unicodeScalars.map(\.value)) == [34, 97, 0x300, 34])
    }
}
