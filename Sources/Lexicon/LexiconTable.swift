/// One lexicon file as rows of named fields: comment lines that start with `#`, one header line, then one entry a line,
/// fields apart by tabs, `-` for an empty one.
struct LexiconTable {
    /// The columns of all files; a case's number is its place in `Content.places`.
    enum Column: Int, CaseIterable {
        case code, form, kind, language, service, order, gender, complement, country, domain, beside, from, to, name,
            topic, type
        case reason, format, frame, status, subject, object, value, latitude, longitude
        case letterCase, postClass, vietnameseLabel, englishLabel

        /// As the header line writes it.
        var name: String {
            switch self {
            case .letterCase: "case"
            case .postClass: "class"
            case .vietnameseLabel: "label_vi"
            case .englishLabel: "label_en"
            default: "\(self)"
            }
        }
    }

    /// What the rows of a file share. Fields are kept as places in the bytes, for every start of the program passes
    /// through here: only what is asked for becomes a string.
    fileprivate final class Content {
        let file: String
        let bytes: [UInt8]
        /// Where each field starts, row by row; it ends one byte before the next one.
        let starts: [Int32]
        /// The place of each column in a row; -1 for columns that the file has not.
        let places: [Int]

        init(file: String, bytes: [UInt8], starts: [Int32], places: [Int]) {
            self.file = file
            self.bytes = bytes
            self.starts = starts
            self.places = places
        }

        func bytes(_ field: Int) -> ArraySlice<UInt8> { bytes[Int(starts[field])..<Int(starts[field + 1]) - 1] }
    }

    struct Row {
        fileprivate let content: Content
        /// The number of the row's first field.
        fileprivate let first: Int
        fileprivate let line: Int

        private func bytes(_ column: Column) -> ArraySlice<UInt8>? {
            let place = content.places[column.rawValue]
            guard place >= 0 else { return nil }
            let field = content.bytes(first + place)
            return field.count == 1 && field.first == UInt8(ascii: "-") ? nil : field
        }

        /// The field of this column; nil where it is empty.
        func text(_ column: Column) -> String? { bytes(column).map { String(decoding: $0, as: UTF8.self) } }

        /// The field of this column, which must not be empty.
        func required(_ column: Column) throws(LexiconError) -> String {
            guard let text = text(column) else {
                throw error(.badValue, column, "the field \"\(column.name)\" is empty; it must hold a value")
            }
            return text
        }

        /// The field as one of an enumeration's raw values.
        func value<Value: RawRepresentable & CaseIterable>(
            _ column: Column, _ type: Value.Type
        ) throws(LexiconError) -> Value where Value.RawValue == String {
            let text = try required(column)
            guard let value = Value(rawValue: text) else {
                let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw error(.badValue, column, "\"\(text)\" is no \(column.name); known are \(known)")
            }
            return value
        }

        /// As `value`, but nil for an empty field.
        func optional<Value: RawRepresentable & CaseIterable>(
            _ column: Column, _ type: Value.Type
        ) throws(LexiconError) -> Value? where Value.RawValue == String {
            bytes(column) == nil ? nil : try value(column, type)
        }

        /// The field as a whole number; nil for an empty field.
        func number(_ column: Column) throws(LexiconError) -> Int? {
            guard let text = text(column) else { return nil }
            guard let number = Int(text) else {
                throw error(.badValue, column, "\"\(text)\" is no whole number")
            }
            return number
        }

        /// The field as a day, YYYY-MM-DD, as the number YYYYMMDD; nil for an empty field.
        func day(_ column: Column) throws(LexiconError) -> Int? {
            guard let field = bytes(column) else { return nil }
            return try day(field, column)
        }

        /// "2018-06-12,2019-02-27/2019-02-28": days and spans of days, each with its first and its last.
        func days(_ column: Column) throws(LexiconError) -> [(first: Int, last: Int)] {
            guard let field = bytes(column) else { return [] }
            var days: [(first: Int, last: Int)] = []
            for part in field.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
                let ends = part.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
                let first = try day(ends[0], column)
                days.append((first, ends.count > 1 ? try day(ends[1], column) : first))
            }
            return days
        }

        private func day(_ field: some Collection<UInt8>, _ column: Column) throws(LexiconError) -> Int {
            var day = 0
            var isDay = field.count == 10
            for (place, byte) in field.enumerated() {
                if place == 4 || place == 7 {
                    isDay = isDay && byte == UInt8(ascii: "-")
                } else {
                    isDay = isDay && byte &- UInt8(ascii: "0") < 10
                    day = day &* 10 &+ Int(byte &- UInt8(ascii: "0"))
                }
            }
            guard isDay, (1...12).contains(day / 100 % 100), (1...31).contains(day % 100) else {
                throw error(
                    .badValue, column, "\"\(String(decoding: field, as: UTF8.self))\" is no day; write YYYY-MM-DD")
            }
            return day
        }

        func error(_ code: LexiconError.Code, _ column: Column, _ message: String) -> LexiconError {
            LexiconError(
                code: code, file: content.file, line: line, column: max(content.places[column.rawValue], 0) + 1,
                message: message)
        }
    }

    let rows: [Row]

    /// Parses a file; `columns` are the ones it must have, no more and no fewer.
    init(file: String, text: String, columns expected: [Column]) throws(LexiconError) {
        let bytes = Array(text.utf8)
        var places: [Int]?
        var width = 0
        var starts: [Int32] = []
        var lines: [Int] = []
        starts.reserveCapacity(bytes.count / 8)
        lines.reserveCapacity(bytes.count / 16)
        var line = 0
        var end = -1
        while end < bytes.count {
            line += 1
            let start = end + 1
            let first = starts.count
            starts.append(Int32(start))
            end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
                end += 1
                if bytes[end - 1] == UInt8(ascii: "\t") { starts.append(Int32(end)) }
            }
            let last = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
            guard last > start, bytes[start] != UInt8(ascii: "#") else {
                starts.removeLast(starts.count - first)
                continue
            }
            starts.append(Int32(last + 1))
            let count = starts.count - 1 - first
            guard places != nil else {
                let names = (first..<first + count).map {
                    String(decoding: bytes[Int(starts[$0])..<Int(starts[$0 + 1]) - 1], as: UTF8.self)
                }
                places = try Self.header(names, expected: expected, file: file, line: line)
                width = count
                starts.removeAll(keepingCapacity: true)
                continue
            }
            guard count == width else {
                throw LexiconError(
                    code: .columnCount, file: file, line: line, column: min(count, width),
                    message: "\(count) fields where the header names \(width); fields are apart by tabs")
            }
            if let empty = (0..<count).first(where: { starts[first + $0] + 1 == starts[first + $0 + 1] }) {
                throw LexiconError(
                    code: .badValue, file: file, line: line, column: empty + 1,
                    message: "an empty field; write - for one that holds nothing")
            }
            lines.append(line)
        }
        guard let places else {
            throw LexiconError(
                code: .missingHeader, file: file, line: max(line, 1), column: 1,
                message: "no header line; it must name \(expected.map(\.name).joined(separator: ", "))")
        }
        let content = Content(file: file, bytes: bytes, starts: starts, places: places)
        // Each row has one start more than fields: where its line ends.
        rows = lines.indices.map { Row(content: content, first: $0 * (width + 1), line: lines[$0]) }
    }

    private static func header(
        _ fields: [String], expected: [Column], file: String, line: Int
    ) throws(LexiconError) -> [Int] {
        var places = [Int](repeating: -1, count: Column.allCases.count)
        for (index, field) in fields.enumerated() {
            guard let column = expected.first(where: { $0.name == field }) else {
                throw LexiconError(
                    code: .unknownColumn, file: file, line: line, column: index + 1,
                    message: "no column \"\(field)\" is known here; known are "
                        + expected.map(\.name).joined(separator: ", "))
            }
            places[column.rawValue] = index
        }
        if let missing = expected.first(where: { places[$0.rawValue] < 0 }) {
            throw LexiconError(
                code: .missingColumn, file: file, line: line, column: fields.count,
                message: "the header lacks the column \"\(missing.name)\"")
        }
        return places
    }
}
