/// When which host may be asked next. Time is in seconds on the caller's clock.
package struct RatePlan: Sendable {
    /// Between two requests to one host, at least.
    private let pause: Double
    private var free: [String: Double] = [:]

    package init(pause: Double) {
        self.pause = pause
    }

    /// The longest delay that a robots.txt is granted.
    package static let longestDelay = 30.0

    /// How long to wait before the host may be asked; that request is booked. `delay` is what its robots.txt asks for.
    package mutating func wait(for host: String, at now: Double, delay: Double? = nil) -> Double {
        let start = max(now, free[host] ?? now)
        free[host] = start + max(pause, min(delay ?? 0, Self.longestDelay))
        return start - now
    }

    /// Asks the host nothing before `time`.
    package mutating func rest(_ host: String, until time: Double) {
        free[host] = max(time, free[host] ?? time)
    }
}
