/// Text made safe for a web page and for XML.
enum HTMLText {
    /// The text as it may stand between tags and in a quoted attribute: it never opens a tag, an entity or a quote.
    /// Characters that a page or XML cannot hold become U+FFFD, one for one.
    static func escaped(_ text: String) -> String {
        var output = ""
        append(text.unicodeScalars, to: &output)
        return output
    }

    static func append(_ scalars: some Sequence<Unicode.Scalar>, to output: inout String) {
        for scalar in scalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            case "\t", "\n", "\r": output.unicodeScalars.append(scalar)
            case "\u{0}"..<" ", "\u{7F}", "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}"
            default: output.unicodeScalars.append(scalar)
            }
        }
    }

    /// One element that holds text alone; nothing at all for nil.
    static func element(_ name: String, class style: String? = nil, _ text: String?) -> String {
        guard let text else { return "" }
        let style = style.map { " class=\"\(escaped($0))\"" } ?? ""
        return "<\(name)\(style)>\(escaped(text))</\(name)>"
    }

    /// A link for an address of the web, and text for every other address, such as one with a script in it.
    static func link(_ address: String) -> String {
        guard let target = WebAddress.of(address) else { return element("span", address) }
        return "<a href=\"\(escaped(target))\" rel=\"noreferrer\">\(escaped(address))</a>"
    }
}
