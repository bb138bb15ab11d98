internal import Foundation

/// Lines for the person at the terminal, on standard error.
enum Messages {
    /// One line, with the program's name before it.
    static func say(_ message: String) {
        write("attache: \(message)\n")
    }

    static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}

/// A counter that rewrites its own line, on a terminal only.
struct ProgressLine {
    let isShown: Bool
    private let start = ContinuousClock.now

    init(quiet: Bool) {
        isShown = Terminal.errorIsTerminal && !quiet
    }

    func show(_ text: String) {
        if isShown { Messages.write("\r\u{1B}[K\(text)") }
    }

    /// Documents, how many a second, how much of the input is read, and about how long the rest takes.
    func show(progress documents: Int, share: Double?) {
        guard isShown else { return }
        show(Self.text(documents: documents, share: share, elapsed: ContinuousClock.now - start))
    }

    func clear() {
        if isShown { Messages.write("\r\u{1B}[K") }
    }

    /// `share` is from 0 to 1; nil where the size of the input is not known.
    static func text(documents: Int, share: Double?, elapsed: Duration) -> String {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        var parts = ["\(documents) documents"]
        if seconds > 0.5 { parts.append("\(Int(Double(documents) / seconds))/s") }
        if let share, share > 0 {
            parts.append("\(Int(min(share, 1) * 100)) %")
            if seconds > 0.5, share < 1 {
                let left = Int((seconds * (1 - share) / share).rounded(.up))
                parts.append("\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left")
            }
        }
        return parts.joined(separator: ", ")
    }
}
