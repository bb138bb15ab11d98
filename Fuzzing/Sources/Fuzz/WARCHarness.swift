internal import CZlib
internal import DocumentIntake
internal import KnowledgeModel

extension Harness {
    /// A web archive, as it is and packed; both must give the same, for packing also changes how the bytes come in pieces.
    static let warc = Harness(name: "warc") { bytes in
        let archive = items(bytes) { try WARCReader().read($0, origin: $1, deliver: $2) }
        for case .document(let document, _) in archive {
            promise(document.url?.hasPrefix("http") == true, "a page has its address")
        }
        guard bytes.starts(with: Array("WARC/".utf8)) else { return }
        let half = bytes.count / 2
        let packed = member(bytes[..<half]) + member(bytes[half...])
        let unpacked = items(packed) { try Intake().read($0, origin: $1, deliver: $2) }
        promise(unpacked == archive, "a packed archive reads as one that is not")
    }

    private static func items(
        _ bytes: [UInt8], _ read: (ByteSource, Origin, (IntakeItem) -> Void) throws -> Void
    ) -> [IntakeItem] {
        var items: [IntakeItem] = []
        do {
            try read(ByteSource(bytes), Origin(path: "input")) { item in
                verify(item)
                items.append(item)
            }
        } catch {
            fatalError("not kept: what is wrong with an archive is told, not thrown: \(error)")
        }
        return items
    }

    /// One member of a gzip file (RFC 1952).
    private static func member(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var stream = z_stream()
        var input = Array(bytes)
        let size = Int32(MemoryLayout<z_stream>.size)
        deflateInit2_(&stream, 1, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        defer { deflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
        let length = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                deflate(&stream, Z_FINISH)
                return output.count - Int(stream.avail_out)
            }
        }
        return Array(output[..<length])
    }
}
