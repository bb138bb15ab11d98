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

    init(quiet: Bool) {
        isShown = Terminal.errorIsTerminal && !quiet
    }

    func show(_ text: String) {
        if isShown { Messages.write("\r\u{1B}[K\(text)") }
    }

    func clear() {
        if isShown { Messages.write("\r\u{1B}[K") }
    }
}
