internal import DocumentFetch
internal import Foundation

/// A web archive that grows: records are added behind those that are there.
final class ArchiveFile {
    private let descriptor: Int32
    private let path: String

    init(path: String) throws(Failure) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    deinit { close(descriptor) }

    func add(_ response: WebResponse) throws(Failure) {
        let record = WebArchive.record(response)
        var start = 0
        while start < record.count {
            let count = record.withUnsafeBytes { write(descriptor, $0.baseAddress! + start, record.count - start) }
            if count >= 0 { start += count } else if errno != EINTR { throw Self.failure(path) }
        }
    }

    private static func failure(_ path: String) -> Failure {
        Failure(status: .inputOutput, message: "\(path): cannot be written: \(String(cString: strerror(errno)))")
    }
}
