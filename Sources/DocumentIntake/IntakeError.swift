/// Something that could not be read: what, where, and what to do, in one line for its reader.
package struct IntakeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of trouble, as a short word that can be counted; open, so that readers can add their own.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }

        package static let noSuchFile = Code(rawValue: "intake.missing")
        package static let noArticles = Code(rawValue: "intake.no-articles")
        package static let unreadable = Code(rawValue: "intake.unreadable")
        package static let empty = Code(rawValue: "intake.empty")
        package static let notText = Code(rawValue: "intake.not-text")
        /// The bytes are in none of the encodings that can be told.
        package static let unknownEncoding = Code(rawValue: "intake.unknown-encoding")
        package static let invalidUTF8 = Code(rawValue: "intake.invalid-utf8")
        /// An archive that is broken off, encrypted, or packed in a way that is not known.
        package static let archive = Code(rawValue: "intake.archive")
        package static let tooLong = Code(rawValue: "intake.too-long")
        /// A claim whose words are not those of its document.
        package static let ungrounded = Code(rawValue: "intake.ungrounded")
        package static let malformed = Code(rawValue: "intake.malformed")
    }

    package var code: Code
    /// What is wrong, without the place.
    package var message: String
    /// The path as it was typed, or `-` for standard input.
    package var path: String
    /// Counted from 1; nil where the trouble is with the whole file.
    package var line: Int?

    package init(code: Code, message: String, path: String, line: Int? = nil) {
        self.code = code
        self.message = message
        self.path = path
        self.line = line
    }

    /// `path:line: message`
    package var description: String {
        let name = path == "-" ? "standard input" : path
        return line.map { "\(name):\($0): \(message)" } ?? "\(name): \(message)"
    }
}
