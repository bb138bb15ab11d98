internal import KnowledgeModel

/// A file that is one article as plain text; its first line is the headline.
package struct PlainTextReader: DocumentReader {
    package init() {}

    /// Anything may be plain text.
    package func recognises(_ opening: ArraySlice<UInt8>) -> Bool { true }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        switch try wholeText(source, origin: origin) {
        case .success(let text): try deliver(.document(Document(id: origin.stem, text: text)))
        case .failure(let error): try deliver(.problem(error))
        }
    }
}

/// The text of a file that is one document, or why there is none.
func wholeText(_ source: ByteSource, origin: Origin) throws -> Result<String, IntakeError> {
    guard let bytes = try source.readAll(limit: IntakeLimit.document) else {
        let message =
            "longer than \(IntakeLimit.document >> 20) MB, which no article is; give one article to a file, "
            + "or JSON Lines"
        return .failure(IntakeError(code: .tooLong, message: message, path: origin.path))
    }
    do {
        let text = try decodeText(bytes)
        guard !isBlank(text) else {
            return .failure(IntakeError(code: .empty, message: "empty; there is no article in it", path: origin.path))
        }
        return .success(text)
    } catch {
        return .failure(IntakeError(code: error.code, message: error.message, path: origin.path))
    }
}
