package import DocumentIntake

/// How the web is asked.
package struct FetchSettings: Sendable, Hashable {
    /// The product token, by which a robots.txt speaks of the program.
    package static let agent = "attache"

    /// What the program says that it is (RFC 9110, 10.1.5).
    package var userAgent: String
    /// Whether machines that are not of the public Internet may be asked.
    package var allowsLocal = false
    /// Machines that may be asked although they are not of the public Internet.
    package var exempt: Set<NetworkAddress> = []
    /// Seconds between two requests to one host, at least.
    package var pause = 1.0
    /// Seconds until a connection stands.
    package var connectTime = 10.0
    /// Seconds without a byte.
    package var idleTime = 20.0
    /// Seconds for one request with its whole answer.
    package var totalTime = 60.0
    /// Bytes of one answer, unpacked: more than any news page has.
    package var bodyLimit = 8 << 20
    /// Redirections that are followed.
    package var redirects = 10
    /// Requests for one page, while the server says that the trouble may pass.
    package var tries = 3
    /// Seconds that a server which asks to be left alone is waited for.
    package var patience = 60.0

    /// `contact` is how a publisher reaches who runs the program; nil where nobody is named.
    package init(version: String, contact: String? = nil) {
        userAgent = "\(Self.agent)/\(version)" + (contact.map { " (\($0))" } ?? "")
    }
}

extension IntakeError.Code {
    /// A page that its publisher does not want to be read by programs, or a machine that is not of the web.
    package static let forbidden = Self(rawValue: "fetch.forbidden")
}
