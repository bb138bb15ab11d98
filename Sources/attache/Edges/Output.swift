internal import Foundation

/// Where data goes: standard output or a file. Ends the program quietly when the reader has closed the pipe.
final class Output {
    private let descriptor: Int32
    private let path: String?
    private var waiting: [UInt8] = []

    /// `path` nil is standard output. A file that exists is replaced.
    init(path: String?) throws(Failure) {
        self.path = path
        // A closed pipe is then an error of `write`, which we can end quietly on.
        signal(SIGPIPE, SIG_IGN)
        guard let path else {
            descriptor = STDOUT_FILENO
            return
        }
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    func write(_ text: String) throws(Failure) {
        waiting += text.utf8
        if waiting.count >= 1 << 16 { try flush() }
    }

    /// Must be called at the end.
    func close() throws(Failure) {
        try flush()
        if let path, Foundation.close(descriptor) != 0 { throw Self.failure(path) }
    }

    private func flush() throws(Failure) {
        var start = 0
        while start < waiting.count {
            let count = waiting.withUnsafeBytes { bytes in
                Foundation.write(descriptor, bytes.baseAddress! + start, bytes.count - start)
            }
            if count >= 0 {
                start += count
            } else if errno == EPIPE {
                throw Failure(status: .done, message: nil)
            } else if errno != EINTR {
                throw Self.failure(path ?? "standard output")
            }
        }
        waiting = []
    }

    private static func failure(_ path: String) -> Failure {
        Failure(status: .inputOutput, message: "\(path): cannot be written: \(String(cString: strerror(errno)))")
    }
}
