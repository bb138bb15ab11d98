internal import KnowledgeModel

/// A file that is one article as plain text; its first line is the headline.
package struct PlainTextReader: DocumentReader {
    package let form = "text"

    package init() {}

    /// Anything may be plain text.
    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool { true }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        switch try wholeText(source, origin: origin) {
        case .success(let (text, encoding)):
            let document = Document(dump: text, id: origin.stem, today: origin.settings.today)
            try deliver(
                .document(
                    document,
                    Provenance(
                        source: origin.path, part: origin.part, form: form, encoding: encoding.rawValue,
                        publishedFrom: document.published == nil ? nil : "dateline")))
        case .failure(let error): try deliver(.problem(error))
        }
    }
}

/// The text of a file that is one document with the encoding that it was in, or why there is none.
func wholeText(
    _ source: ByteSource, origin: Origin, isMarkup: Bool = false
) throws -> Result<(String, TextEncoding), IntakeError> {
    func fault(_ code: IntakeError.Code, _ message: String) -> Result<(String, TextEncoding), IntakeError> {
        guard case .problem(let error) = origin.problem(code, message) else { preconditionFailure("a problem") }
        return .failure(error)
    }
    guard let bytes = try source.readAll(limit: IntakeLimit.document) else {
        return fault(
            .tooLong,
            "longer than \(IntakeLimit.document >> 20) MB, which no article is; give one article to a file, "
                + "or JSON Lines")
    }
    do {
        let (text, encoding) = try decodeText(bytes, said: origin.settings.encoding, isMarkup: isMarkup)
        guard !isBlank(text) else { return fault(.empty, "empty; there is no article in it") }
        return .success((text, encoding))
    } catch {
        return fault(error.code, error.message)
    }
}
