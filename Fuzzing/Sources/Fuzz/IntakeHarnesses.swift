internal import DocumentIntake
internal import KnowledgeModel

extension Harness {
    static let html = Harness(name: "html") { read($0, HTMLReader()) }

    static let jsonLines = Harness(name: "jsonl") { read($0, JSONLinesReader()) }

    /// Bytes to text.
    static let encodings = Harness(name: "encodings") { read($0, PlainTextReader()) }

    /// Any bytes, read by whichever reader recognises them.
    static let intake = Harness(name: "intake") { bytes in
        try? Intake().read(ByteSource(bytes), origin: Origin(path: "input"), deliver: verify)
    }

    private static func read(_ bytes: [UInt8], _ reader: some DocumentReader) {
        try? reader.read(ByteSource(bytes), origin: Origin(path: "input"), deliver: verify)
    }

    static func verify(_ item: IntakeItem) {
        switch item {
        case .problem(let error): promise(!error.description.isEmpty, "a problem has a sentence")
        case .document(let document, _):
            promise(!document.id.isEmpty, "a document has an id")
            promise(document.sha256 == Document(id: "", text: document.text).sha256, "the digest is the text's")
            let body = document.body
            let isInside = 0 <= body.start && body.start <= body.end && body.end <= document.text.unicodeScalars.count
            promise(isInside, "the body lies in the text")
        }
    }
}
