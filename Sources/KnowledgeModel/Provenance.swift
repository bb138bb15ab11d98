package import CivilTime

/// How a document came in, as `attache read` tells it; nothing of this is stored.
package struct Provenance: Sendable, Hashable {
    /// The path as it was given (for a folder's file, the folder's path and the rest), `-` for standard input.
    package var source: String
    /// What stands inside the file that is meant: an archive's member, an address in a web archive; nil for the whole.
    package var part: String?
    /// The name of the form that it was read as, such as `html`.
    package var form: String
    /// The name of the encoding that its bytes were in, such as `utf-8`.
    package var encoding: String
    /// Where on the page the day of publication stands, such as `json-ld` or `dateline`; nil where there is none.
    package var publishedFrom: String?
    package var author: String?
    /// The last day on which the article was changed, if the page says so.
    package var modified: EDTF?
    /// The captions of pictures, each of which is a line of the text.
    package var captions: [String]

    package init(
        source: String, part: String? = nil, form: String, encoding: String = "utf-8", publishedFrom: String? = nil,
        author: String? = nil, modified: EDTF? = nil, captions: [String] = []
    ) {
        self.source = source
        self.part = part
        self.form = form
        self.encoding = encoding
        self.publishedFrom = publishedFrom
        self.author = author
        self.modified = modified
        self.captions = captions
    }
}
