package import KnowledgeModel

/// One form in which articles come; recognised by content, never by a file's name.
package protocol DocumentReader: Sendable {
    /// Whether a file that opens with these bytes (up to 4096 of them) is for this reader.
    func recognises(_ opening: ArraySlice<UInt8>) -> Bool

    /// Hands on every document of the source, and every part that could not be read, in order; throws only what the
    /// source itself or `deliver` throws.
    func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws
}

/// What intake hands on.
package enum IntakeItem: Sendable, Hashable {
    case document(Document)
    case problem(IntakeError)
}

/// Where bytes come from.
package struct Origin: Sendable, Hashable {
    /// As it was typed, or `-` for standard input.
    package var path: String

    package init(path: String) {
        self.path = path
    }

    /// The id of a document that brings none of its own: the file's name without its ending.
    package var stem: String {
        guard path != "-" else { return "stdin" }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}

/// How much of one thing intake takes at most.
package enum IntakeLimit {
    /// Bytes of one document, and of one line of JSON: beyond what any article has, within what memory has.
    package static let document = 16 << 20
}
