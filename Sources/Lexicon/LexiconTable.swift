/// One lexicon file as rows of named fields: comment lines that start with `#`, one header line, then one entry a line,
/// fields apart by tabs, `-` for an empty one.
struct LexiconTable {
    struct Row {
        let file: String
        let line: Int
        let columns: [String: Int]
        let fields: [Substring]

        /// The field of this column; nil where it is empty.
        func text(_ column: String) -> String? {
            guard let index = columns[column] else { return nil }
            let field = fields[index].utf8
            if field.count == 1, field.first == UInt8(ascii: "-") { return nil }
            return String(fields[index])
        }

        /// The field of this column, which must not be empty.
        func required(_ column: String) throws(LexiconError) -> String {
            guard let text = text(column) else {
                throw error(.badValue, column, "the field \"\(column)\" is empty; it must hold a value")
            }
            return text
        }

        /// The field as one of an enumeration's raw values.
        func value<Value: RawRepresentable & CaseIterable>(
            _ column: String, _ type: Value.Type
        ) throws(LexiconError) -> Value where Value.RawValue == String {
            let text = try required(column)
            guard let value = Value(rawValue: text) else {
                let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw error(.badValue, column, "\"\(text)\" is no \(column); known are \(known)")
            }
            return value
        }

        /// As `value`, but nil for an empty field.
        func optional<Value: RawRepresentable & CaseIterable>(
            _ column: String, _ type: Value.Type
        ) throws(LexiconError) -> Value? where Value.RawValue == String {
            text(column) == nil ? nil : try value(column, type)
        }

        /// The field as a whole number; nil for an empty field.
        func number(_ column: String) throws(LexiconError) -> Int? {
            guard let text = text(column) else { return nil }
            guard let number = Int(text) else {
                throw error(.badValue, column, "\"\(text)\" is no whole number")
            }
            return number
        }

        /// The field as a day, YYYY-MM-DD, as the number YYYYMMDD; nil for an empty field.
        func day(_ column: String) throws(LexiconError) -> Int? {
            guard let text = text(column) else { return nil }
            let parts = text.split(separator: "-").compactMap { Int($0) }
            guard text.utf8.count == 10, parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2])
            else { throw error(.badValue, column, "\"\(text)\" is no day; write YYYY-MM-DD") }
            return parts[0] * 10_000 + parts[1] * 100 + parts[2]
        }

        func error(_ code: LexiconError.Code, _ column: String, _ message: String) -> LexiconError {
            LexiconError(code: code, file: file, line: line, column: (columns[column] ?? 0) + 1, message: message)
        }
    }

    let rows: [Row]

    /// Parses a file; `columns` are the ones it must have, no more and no fewer.
    init(file: String, text: String, columns expected: [String]) throws(LexiconError) {
        var header: [String: Int]?
        var rows: [Row] = []
        var line = 0
        // Bytes, not characters: every start of the program passes through here.
        for raw in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            let content = raw.last == UInt8(ascii: "\r") ? raw.dropLast() : raw
            if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
            let fields = content.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { Substring($0) }
            guard let columns = header else {
                header = try Self.header(fields, expected: expected, file: file, line: line)
                continue
            }
            guard fields.count == columns.count else {
                throw LexiconError(
                    code: .columnCount, file: file, line: line, column: min(fields.count, columns.count),
                    message: "\(fields.count) fields where the header names \(columns.count); fields are apart by tabs")
            }
            if let empty = fields.firstIndex(where: { $0.isEmpty }) {
                throw LexiconError(
                    code: .badValue, file: file, line: line, column: empty + 1,
                    message: "an empty field; write - for one that holds nothing")
            }
            rows.append(Row(file: file, line: line, columns: columns, fields: fields))
        }
        guard header != nil else {
            throw LexiconError(
                code: .missingHeader, file: file, line: max(line, 1), column: 1,
                message: "no header line; it must name \(expected.joined(separator: ", "))")
        }
        self.rows = rows
    }

    private static func header(
        _ fields: [Substring], expected: [String], file: String, line: Int
    ) throws(LexiconError) -> [String: Int] {
        var columns: [String: Int] = [:]
        for (index, field) in fields.enumerated() {
            guard expected.contains(String(field)) else {
                throw LexiconError(
                    code: .unknownColumn, file: file, line: line, column: index + 1,
                    message: "no column \"\(field)\" is known here; known are \(expected.joined(separator: ", "))")
            }
            columns[String(field)] = index
        }
        if let missing = expected.first(where: { columns[$0] == nil }) {
            throw LexiconError(
                code: .missingColumn, file: file, line: line, column: fields.count,
                message: "the header lacks the column \"\(missing)\"")
        }
        return columns
    }
}
