internal import KnowledgeModel

/// A file that is one web page.
package struct HTMLReader: DocumentReader {
    package init() {}

    /// A page opens with a tag, a declaration or a comment.
    package func recognises(_ opening: ArraySlice<UInt8>) -> Bool {
        var rest = opening
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard rest.first == UInt8(ascii: "<"), let next = rest.dropFirst().first else { return false }
        return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || (0x41...0x5A).contains(next & ~0x20)
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        switch try wholeText(source, origin: origin) {
        case .failure(let error):
            try deliver(.problem(error))
        case .success(let html):
            guard let page = HTMLPage(html), !isBlank(page.text) else {
                let message = "a web page without text"
                return try deliver(.problem(IntakeError(code: .empty, message: message, path: origin.path)))
            }
            try deliver(.document(page.document(id: origin.stem)))
        }
    }
}
