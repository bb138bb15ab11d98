import Testing

@testable import DocumentIntake

@Suite struct LineReaderTests {
    private func lines(_ pieces: [String], limit: Int = 100) throws -> [LineReader.Line] {
        var rest = pieces[...]
        var reader = LineReader(ByteSource { rest.popFirst().map { Array($0.utf8) } }, limit: limit)
        var found: [LineReader.Line] = []
        while let line = try reader.next() { found.append(line) }
        return found
    }

    @Test func `Lines are the same however the bytes are cut`() throws {
        let expected: [LineReader.Line] = [.bytes(Array("một".utf8)), .bytes([]), .bytes(Array("hai".utf8))]
        #expect(try lines(["một\n\nhai"]) == expected)
        #expect(try lines(["m", "ột\r", "\n", "\n", "ha", "i\n"]) == expected)
    }

    @Test func `A line beyond the limit is passed over and the next one is read`() throws {
        #expect(
            try lines(["12345", "67\n", "12345\n"], limit: 5) == [.tooLong(length: 7), .bytes(Array("12345".utf8))])
    }

    @Test func `No bytes are no lines`() throws {
        #expect(try lines([]).isEmpty)
    }
}
