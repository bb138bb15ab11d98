/// Something that a form of output cannot say.
package struct ExportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A word that can be counted; more may come.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        /// The form has no place for this kind of answer.
        package static let cannotSay = Code(rawValue: "cannotSay")
        /// An option that the form does not know.
        package static let option = Code(rawValue: "option")
    }

    package var code: Code
    package var format: OutputFormat
    /// A sentence for the reader: what cannot be said, and what to do.
    package var message: String

    package init(code: Code, format: OutputFormat, message: String) {
        self.code = code
        self.format = format
        self.message = message
    }

    package var description: String { "--format \(format.rawValue): \(message)" }
}
