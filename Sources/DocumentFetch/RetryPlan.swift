internal import CivilTime

/// When to ask again after an answer that may be another one soon.
package enum RetryPlan {
    /// Whether a status (RFC 9110) may pass by itself.
    package static func isPassing(_ status: Int) -> Bool { [429, 500, 502, 503, 504].contains(status) }

    /// Pauses to wait for before the try after `tried` tries, where the server says nothing.
    package static func pause(after tried: Int) -> Double { Double(1 << min(tried, 5)) }

    /// The seconds that a field `Retry-After` means: a number, or a date (RFC 9110, 5.6.7) counted from `now`, in seconds
    /// since 1970; nil for what is neither.
    package static func seconds(_ field: String, now: Double) -> Double? {
        let words = field.split { $0 == " " || $0 == "," || $0 == ":" }
        if words.count == 1, let seconds = Int(words[0]), seconds >= 0 { return Double(seconds) }
        // Sun, 06 Nov 1994 08:49:37 GMT
        guard words.count == 8, words[7] == "GMT", let day = Int(words[1]), let month = months.firstIndex(of: words[2]),
            let year = Int(words[3]), let date = CivilDay(year: year, month: month + 1, day: day),
            let hour = Int(words[4]), let minute = Int(words[5]), let second = Int(words[6])
        else { return nil }
        return max(0, Double(date.number * 86_400 + hour * 3600 + minute * 60 + second) - now)
    }

    private static let months: [Substring] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
