package import CivilTime
package import KnowledgeModel

/// One form in which articles come; recognised by its content.
package protocol DocumentReader: Sendable {
    /// The form's name, as `attache read` gives it.
    var form: String { get }

    /// Whether a file that opens with these bytes (up to 4096 of them) is for this reader. The file's name may settle
    /// what its bytes leave open, and no more.
    func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool

    /// Hands on every document of the source, and every part that could not be read, in order; throws only what the
    /// source itself or `deliver` throws.
    func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws
}

/// What intake hands on.
package enum IntakeItem: Sendable, Hashable {
    case document(Document, Provenance)
    case problem(IntakeError)
}

/// What the user says of the input beforehand.
package struct IntakeSettings: Sendable, Hashable {
    /// The encoding of all texts; nil for what their bytes show.
    package var encoding: TextEncoding?
    /// The latest day that can have come: a later one is no day of publication. Nil takes any.
    package var today: CivilDay?

    package init(encoding: TextEncoding? = nil, today: CivilDay? = nil) {
        self.encoding = encoding
        self.today = today
    }
}

/// Where bytes come from, and what is known of them beforehand.
package struct Origin: Sendable, Hashable {
    /// As it was typed, or `-` for standard input.
    package var path: String
    /// The member of an archive, the address of a record of a web archive; nil for a file as it is.
    package var part: String?
    package var settings: IntakeSettings
    /// Where a page was found, if a web archive says so.
    var address: String?
    /// How many archives stand around the bytes.
    var depth = 0

    package init(path: String, part: String? = nil, settings: IntakeSettings = IntakeSettings()) {
        self.path = path
        self.part = part
        self.settings = settings
    }

    /// The id of a document that brings none of its own: the file's name without its ending.
    package var stem: String {
        if let address { return address }
        guard path != "-" || part != nil else { return "stdin" }
        return Self.stem(of: part ?? path)
    }

    /// The ending of the name in lower case, without the dot; empty where it has none.
    var ending: String {
        var name = Substring(part ?? path)
        if name.hasSuffix(".gz") { name = name.dropLast(3) }
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func stem(of path: String) -> String {
        var name = path.split(separator: "/").last.map(String.init) ?? path
        if name.lowercased().hasSuffix(".gz") { name = String(name.dropLast(3)) }
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// A problem with what stands here.
    func problem(_ code: IntakeError.Code, _ message: String, line: Int? = nil) -> IntakeItem {
        let place = part.map { "\($0): " } ?? ""
        return .problem(IntakeError(code: code, message: place + message, path: path, line: line))
    }

    /// The same origin, for something that stands inside of it.
    func inside(_ part: String, address: String? = nil) -> Origin {
        var inner = self
        inner.part = self.part.map { "\($0)/\(part)" } ?? part
        inner.address = address
        inner.depth += 1
        return inner
    }
}

/// How much of one thing intake takes at most.
package enum IntakeLimit {
    /// Bytes of one document, and of one line of JSON: beyond what any article has, within what memory has.
    package static let document = 16 << 20
    /// Archives within archives.
    static let depth = 4
}
