/// One part of the program that must stand any bytes. A crash, a trap, a hang or a promise that is not kept is a finding.
struct Harness: Sendable {
    var name: String
    var tryInput: @Sendable ([UInt8]) -> Void
    /// What has to be built once, outside of the time that is measured.
    var prepare: @Sendable () -> Void = {}

    static let all: [Harness] = [.html, .jsonLines, .encodings, .intake, .edtf, .lexicon, .extract]

    /// Set once, before libFuzzer runs on the same thread.
    nonisolated(unsafe) static var current = Harness(name: "", tryInput: { _ in })

    /// Ends the program as a finding unless the promise is kept; not `assert`, which a release build leaves out.
    static func promise(_ isKept: Bool, _ promise: @autoclosure () -> String) {
        guard isKept else { fatalError("not kept: \(promise())") }
    }
}
