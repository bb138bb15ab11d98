/// A fault in a lexicon file, with the place where it stands.
package struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A short word that can be counted.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static let missingHeader = Code(rawValue: "lexicon.missing-header")
        package static let unknownFile = Code(rawValue: "lexicon.unknown-file")
        package static let unknownColumn = Code(rawValue: "lexicon.unknown-column")
        package static let missingColumn = Code(rawValue: "lexicon.missing-column")
        package static let columnCount = Code(rawValue: "lexicon.column-count")
        package static let badValue = Code(rawValue: "lexicon.bad-value")
        package static let emptyForm = Code(rawValue: "lexicon.empty-form")
        package static let repeated = Code(rawValue: "lexicon.repeated")
    }

    package var code: Code
    package var file: String
    /// From 1.
    package var line: Int
    /// The number of the field in its line, from 1.
    package var column: Int
    package var message: String

    package init(code: Code, file: String, line: Int, column: Int, message: String) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    package var description: String { "\(file):\(line):\(column): \(message)" }
}
