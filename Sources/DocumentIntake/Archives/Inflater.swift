internal import CZlib

/// Why an archive cannot be read any further, as a sentence for the reader.
struct ArchiveFault: Error {
    var message: String
}

/// Unpacks deflated data (RFC 1951) piece by piece, with zlib.
final class Inflater {
    enum Wrapping: Int32 {
        /// Bare, as in ZIP.
        case none = -15
        /// RFC 1950, as HTTP's `deflate`.
        case zlib = 15
        /// RFC 1952.
        case gzip = 31
    }

    private var stream = z_stream()
    /// Whether the end of the data was seen.
    private(set) var isFinished = false

    init(_ wrapping: Wrapping) {
        inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit { inflateEnd(&stream) }

    /// Begins anew with the next member of the same wrapping.
    func restart() {
        inflateReset(&stream)
        isFinished = false
    }

    /// Unpacks up to 256 KiB of what the bytes hold from `position` on, and moves it behind what was used up.
    func unpack(_ bytes: [UInt8], from position: inout Int) throws(ArchiveFault) -> [UInt8] {
        guard !isFinished, position < bytes.count else { return [] }
        let capacity = 1 << 18
        var status = Z_OK
        var used = 0
        let unpacked = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            bytes.withUnsafeBufferPointer { input in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress! + position)
                stream.avail_in = UInt32(input.count - position)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(capacity)
                status = inflate(&stream, Z_NO_FLUSH)
                used = input.count - position - Int(stream.avail_in)
                count = capacity - Int(stream.avail_out)
            }
        }
        stream.next_in = nil
        position += used
        switch status {
        case Z_STREAM_END: isFinished = true
        case Z_OK, Z_BUF_ERROR: break
        default: throw ArchiveFault(message: "the packed data is damaged")
        }
        return unpacked
    }

    /// All that the bytes unpack to, or nil where that is damaged or more than `limit`.
    static func unpacked(_ bytes: [UInt8], _ wrapping: Wrapping, limit: Int) -> [UInt8]? {
        let inflater = Inflater(wrapping)
        var position = 0
        var all: [UInt8] = []
        while !inflater.isFinished, position < bytes.count {
            guard let piece = try? inflater.unpack(bytes, from: &position), all.count + piece.count <= limit else {
                return nil
            }
            all += piece
        }
        return all
    }
}
