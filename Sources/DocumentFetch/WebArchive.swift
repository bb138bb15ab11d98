internal import CivilTime
internal import Foundation

/// A web archive (ISO 28500, WARC 1.1), which keeps pages as they were found.
package enum WebArchive {
    /// A response as one record. The body stands unpacked and whole, so the fields that say otherwise are left out.
    package static func record(_ response: WebResponse) -> [UInt8] {
        var head = "HTTP/1.1 \(response.status) \(response.status == 200 ? "OK" : "-")\r\n"
        let passing: Set<String> = ["content-encoding", "transfer-encoding", "content-length", "content-type"]
        for field in response.fields where !passing.contains(field.name.lowercased()) {
            head += "\(line(field.name)): \(line(field.value))\r\n"
        }
        let type = response.field("content-type") ?? response.mediaType
        if !type.isEmpty { head += "Content-Type: \(line(type))\r\n" }
        head += "Content-Length: \(response.body.count)\r\n\r\n"
        let block = Array(head.utf8) + response.body
        let fields = """
            WARC/1.1\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:\(UUID().uuidString.lowercased())>\r
            WARC-Date: \(stamp(response.time))\r
            WARC-Target-URI: \(response.address)\r
            Content-Type: application/http;msgtype=response\r
            Content-Length: \(block.count)\r
            \r

            """
        return Array(fields.utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// `2026-02-20T07:05:00Z` (ISO 8601) for seconds since 1970.
    package static func stamp(_ time: Double) -> String {
        let seconds = Int(time.rounded(.down))
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let day = EDTF(CivilDay(number: days)).description
        return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }

    /// A field has one line.
    private static func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
}
