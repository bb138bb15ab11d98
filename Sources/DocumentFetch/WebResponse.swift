/// What a server answered, its body unpacked.
package struct WebResponse: Sendable, Hashable {
    package struct Field: Sendable, Hashable {
        package var name: String
        package var value: String
    }

    /// What was asked for in the end, after redirections.
    package var address: PageAddress
    package var status: Int
    package var fields: [Field]
    package var body: [UInt8]
    /// When it came, in seconds since 1970.
    package var time: Double

    /// The value of the first field with a name, in whatever case; nil where there is none.
    package func field(_ name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The media type alone (`text/html`) in lower case; where none is said, that of a page if the body opens like one.
    var mediaType: String {
        let said = (field("content-type") ?? "").prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        guard said.isEmpty else { return said }
        return body.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "<") ? "text/html" : ""
    }

    /// By what the server would know that the page is still the same.
    package var validators: Validators { Validators(etag: field("etag"), lastModified: field("last-modified")) }
}

/// What a server gave with a page, to be asked with the next time (RFC 9110, 8.8): the entity tag and the time of the last
/// change, both as they were written.
package struct Validators: Sendable, Hashable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }
}
