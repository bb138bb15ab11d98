package import CivilTime

/// One article as it was given, and what is known of its origin.
package struct Document: Sendable, Hashable {
    /// The name that the document came with: a file's stem, or the `id` of a JSON line.
    package var id: String
    /// The decoded text, whole and unchanged; every offset refers to it.
    package var text: String
    /// The SHA-256 of the text's UTF-8, in lower-case hexadecimal; two documents with equal digests are one.
    package var sha256: String
    package var title: String?
    package var url: String?
    package var publisher: String?
    /// BCP 47, such as `vi` or `en`.
    package var language: String
    package var published: EDTF?
    package var publishedBasis: PublishedBasis
    /// The part of the text that is the article; link lists and the like lie outside.
    package var body: TextSpan

    package init(
        id: String, text: String, sha256: String, title: String? = nil, url: String? = nil, publisher: String? = nil,
        language: String = "vi", published: EDTF? = nil, publishedBasis: PublishedBasis = .unknown, body: TextSpan
    ) {
        self.id = id
        self.text = text
        self.sha256 = sha256
        self.title = title
        self.url = url
        self.publisher = publisher
        self.language = language
        self.published = published
        self.publishedBasis = publishedBasis
        self.body = body
    }
}
