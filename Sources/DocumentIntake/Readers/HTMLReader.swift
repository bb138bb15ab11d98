internal import KnowledgeModel

/// A file that is one web page.
package struct HTMLReader: DocumentReader {
    package let form = "html"

    package init() {}

    /// A page opens with a tag, a declaration or a comment.
    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        let text = Opening(opening)
        guard let first = text.scalars.first, first == "<", let next = text.scalars.dropFirst().first else {
            return false
        }
        return next == "!" || next == "?" || (next.value < 0x80 && (0x61...0x7A).contains(next.value | 0x20))
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        switch try wholeText(source, origin: origin, isMarkup: true) {
        case .failure(let problem):
            try deliver(.problem(problem))
        case .success(let (html, encoding)):
            guard let page = HTMLPage(html, address: origin.address, today: origin.settings.today),
                !isBlank(page.text)
            else { return try deliver(origin.problem(.empty, "a web page without text")) }
            try deliver(page.item(origin, id: origin.stem, form: form, encoding: encoding))
        }
    }
}
