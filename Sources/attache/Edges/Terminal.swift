internal import Foundation

/// What is known of the terminal, if there is one.
enum Terminal {
    static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    static let inputIsTerminal = isatty(STDIN_FILENO) == 1
    static let errorIsTerminal = isatty(STDERR_FILENO) == 1

    /// Whether headings and marks may use terminal attributes: to a terminal, unless `NO_COLOR` is set (no-color.org).
    static let isStyled: Bool = {
        let environment = ProcessInfo.processInfo.environment
        return outputIsTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }()

    /// The columns of standard output; nil when it is no terminal.
    static let width: Int? = outputIsTerminal ? size.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } ?? 80 : nil

    /// The lines of standard output; nil when it is no terminal, or one that does not say.
    static let height: Int? = outputIsTerminal ? size.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } : nil

    private static let size: winsize? = {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
        return size
    }()

    /// One key from the terminal, without waiting for a line end; nil at the end of the input.
    static func key() -> Character? {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
        var raw = before
        // Ctrl-C comes as a key as well, so that the terminal is put back before the program ends.
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 1 { return Character(Unicode.Scalar(byte)) }
            if count == 0 || errno != EINTR { return nil }
        }
    }
}
