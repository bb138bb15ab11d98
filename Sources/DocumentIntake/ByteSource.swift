internal import Foundation

/// Why the system would not give a file's bytes, in its own words.
package struct ReadFailure: Error {
    package var reason: String
}

/// How many bytes were read so far.
package final class ByteCount {
    package private(set) var bytes = 0

    package init() {}

    func add(_ count: Int) { bytes += count }
}

/// The bytes of a file or of standard input, in pieces, with a look ahead at the first of them.
package final class ByteSource {
    private let next: () throws -> [UInt8]?
    private var waiting: [UInt8]?
    private var ended = false
    private var failure: (any Error)?

    /// `next` gives pieces until nil.
    package init(next: @escaping () throws -> [UInt8]?) {
        self.next = next
    }

    package convenience init(_ bytes: [UInt8]) {
        var rest: [UInt8]? = bytes
        self.init {
            defer { rest = nil }
            return rest
        }
    }

    /// Reads an open file, which stays open; throws `ReadFailure`.
    package convenience init(descriptor: Int32, pieceLength: Int = 1 << 18, count total: ByteCount? = nil) {
        self.init {
            while true {
                var count = 0
                let piece = [UInt8](unsafeUninitializedCapacity: pieceLength) { buffer, initialized in
                    count = Foundation.read(descriptor, buffer.baseAddress, pieceLength)
                    initialized = max(0, count)
                }
                if count >= 0 {
                    total?.add(count)
                    return count == 0 ? nil : piece
                }
                guard errno == EINTR else { throw ReadFailure(reason: String(cString: strerror(errno))) }
            }
        }
    }

    /// The first bytes (up to 4096), which `read` will give again; empty for an empty source.
    package func opening() throws -> ArraySlice<UInt8> {
        var bytes = try waiting ?? read() ?? []
        while bytes.count < 4096, !bytes.isEmpty, let more = try next(after: bytes) { bytes += more }
        waiting = bytes.isEmpty ? nil : bytes
        return bytes.prefix(4096)
    }

    /// The piece behind bytes that were taken already.
    private func next(after bytes: [UInt8]) throws -> [UInt8]? {
        waiting = nil
        do {
            return try read()
        } catch {
            // What came before the failure is still to be read; the failure comes again behind it.
            failure = error
            ended = true
            return nil
        }
    }

    /// The next piece, never empty; nil at the end.
    package func read() throws -> [UInt8]? {
        if let piece = waiting {
            waiting = nil
            return piece
        }
        if let failure {
            self.failure = nil
            throw failure
        }
        while !ended {
            guard let piece = try next() else {
                ended = true
                return nil
            }
            if !piece.isEmpty { return piece }
        }
        return nil
    }

    /// Everything that is left, or nil when there is more than `limit`; never holds much more than that.
    package func readAll(limit: Int) throws -> [UInt8]? {
        var all: [UInt8] = []
        while let piece = try read() {
            guard all.count + piece.count <= limit else { return nil }
            all += piece
        }
        return all
    }
}
