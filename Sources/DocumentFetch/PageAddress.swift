package import DocumentIntake
internal import Foundation

/// An address of the web in one spelling (RFC 3986), so that what is checked is what is asked for.
package struct PageAddress: Sendable, Hashable, CustomStringConvertible {
    package let isSecure: Bool
    /// In lower case; an IPv6 address stands without its brackets.
    package let host: String
    package let port: Int
    /// Path and query, percent-encoded; begins with a slash.
    package let target: String

    /// Reads an address, which may be relative to another one. Throws an `IntakeError` that says how to write it.
    package init(_ text: String, relativeTo base: PageAddress? = nil) throws(IntakeError) {
        func fault(_ message: String) -> IntakeError { IntakeError(code: .malformed, message: message, path: text) }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let url = base.map { URL(string: trimmed, relativeTo: URL(string: $0.description)) } ?? URL(string: trimmed)
        guard let url = url?.absoluteURL, let parts = URLComponents(url: url, resolvingAgainstBaseURL: true),
            let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
            var host = parts.percentEncodedHost?.lowercased(), !host.isEmpty
        else { throw fault("no address of the web; write it whole, with http:// or https://") }
        guard parts.user == nil, parts.password == nil else {
            throw fault("has a name or password in it, which is not sent; leave it out")
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        guard host.utf8.allSatisfy(Self.isHostByte) else {
            throw fault("the host has letters beyond ASCII; write it in its ASCII form (xn--…)")
        }
        isSecure = scheme == "https"
        self.host = host
        port = parts.port ?? (isSecure ? 443 : 80)
        guard (1...65535).contains(port) else { throw fault("there is no port \(port)") }
        let path = Self.withoutDotSegments(parts.percentEncodedPath)
        target = (path.hasPrefix("/") ? path : "/" + path) + (parts.percentEncodedQuery.map { "?" + $0 } ?? "")
    }

    /// The address, without a fragment and without the port that the scheme implies.
    package var description: String { origin + target }

    /// Scheme, host and port (RFC 6454), for which one robots.txt speaks.
    package var origin: String {
        let name = host.contains(":") ? "[\(host)]" : host
        let implied = isSecure ? 443 : 80
        return (isSecure ? "https://" : "http://") + name + (port == implied ? "" : ":\(port)")
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
        default: false
        }
    }

    /// RFC 3986, 5.2.4: a robots.txt that forbids /private/ also forbids /public/../private/.
    private static func withoutDotSegments(_ path: String) -> String {
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let plain = segment.replacing("%2e", with: ".").replacing("%2E", with: ".")
            let isLast = index == segments.count - 1
            switch plain {
            case ".": if isLast { kept.append("") }
            case "..":
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return kept.joined(separator: "/")
    }
}
