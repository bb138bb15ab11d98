package import CivilTime
internal import Crypto
package import KnowledgeModel

extension Document {
    /// A document from its text: digest and body are worked out, the text is kept as it is.
    package init(
        id: String, text: String, title: String? = nil, url: String? = nil, publisher: String? = nil,
        language: String? = nil, published: EDTF? = nil, publishedBasis: PublishedBasis = .given
    ) {
        self.init(
            id: id, text: text, sha256: digest(text), title: title ?? headline(text), url: url, publisher: publisher,
            language: language ?? "vi", published: published,
            publishedBasis: published == nil ? .unknown : publishedBasis, body: PageDump.body(of: text))
    }

    /// The same text as it would be taken in today: the article in it is found anew.
    package func readAnew() -> Document {
        Document(
            id: id, text: text, title: title, url: url, publisher: publisher, language: language, published: published,
            publishedBasis: publishedBasis)
    }
}

extension Document {
    /// A text as it was found, which may be the dump of a whole page: its headline is the article's first line, and the
    /// date line below it is its day of publication, unless that has not come by `today`.
    init(dump text: String, id: String, today: CivilDay? = nil) {
        let dump = PageDump.Parts(text)
        var published = dump.day.map { EDTF($0) }
        if let day = dump.day, let today, day > today { published = nil }
        self.init(
            id: id, text: text, title: dump.title, language: LanguageGuess.language(of: text), published: published,
            publishedBasis: .page)
        body = dump.body
    }
}

/// The SHA-256 of the text's UTF-8, in lower-case hexadecimal.
package func digest(_ text: String) -> String {
    var text = text
    let bytes = text.withUTF8 { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The first line that is not blank, without white space around it; nil for a blank text.
func headline(_ text: String) -> String? {
    for line in TextLines(text) {
        let words = line.trimmed(text)
        if !words.isEmpty { return words }
    }
    return nil
}
