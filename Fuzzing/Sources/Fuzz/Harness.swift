/// One part of the program that must stand any bytes. A crash, a trap, a hang or a promise that is not kept is a finding.
struct Harness: Sendable {
    var name: String
    var tryInput: @Sendable ([UInt8]) -> Void
    /// What has to be built once, outside of the time that is measured.
    var prepare: @Sendable () -> Void = {}

    static let all: [Harness] = [.html, .jsonLines, .warc, .encodings, .intake, .edtf, .lexicon, .extract]

    /// Set once, before libFuzzer runs on the same thread.
    nonisolated(unsafe) static var current = Harness(name: "", tryInput: { _ in })

    /// Ends the program as a finding unless the promise is kept; not `assert`, which a release build leaves out.
    static func promise(_ isKept: Bool, _ promise: @autoclosure () -> String) {
        guard isKept else { fatalError("not kept: \(promise())") }
    }

    /// Tries one input, which may take a second. That is CPU time: by the clock, libFuzzer's `-timeout` would find what only
    /// waits for other programs.
    func tryInTime(_ bytes: [UInt8]) {
        let clock = ThreadClock.now
        tryInput(bytes)
        let milliseconds = ThreadClock.now - clock
        Self.promise(milliseconds <= 1000, "an input is done within a second, not \(milliseconds) ms")
    }
}
