/// Addresses of the web as other programs take them.
enum WebAddress {
    /// The address if it begins with http or https, with everything that RFC 3986 does not allow percent-encoded; nil for any
    /// other, such as one with a script in it.
    static func of(_ text: String?) -> String? {
        guard let text else { return nil }
        let start = text.prefix(8).lowercased()
        guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return nil }
        var output = ""
        for byte in text.utf8 {
            let isAllowed =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
            if isAllowed {
                output.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                output += "%" + (digits.utf8.count == 1 ? "0" + digits : digits)
            }
        }
        return output
    }
}
