/// Any of the forms, packed with gzip (RFC 1952), in one member or in many.
package struct GzipReader: DocumentReader {
    package let form = "gzip"

    package init() {}

    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        opening.starts(with: [0x1F, 0x8B, 0x08])
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        guard origin.depth < IntakeLimit.depth else {
            return try deliver(
                origin.problem(.archive, "packed more than \(IntakeLimit.depth) times over; unpack it first"))
        }
        var inner = origin
        inner.depth += 1
        do {
            try Intake(settings: origin.settings).read(Self.unpacked(source), origin: inner, deliver: deliver)
        } catch let fault as ArchiveFault {
            try deliver(origin.problem(.archive, "\(fault.message); what came before was read"))
        }
    }

    /// The unpacked bytes; throws an `ArchiveFault` where the data is damaged or broken off.
    static func unpacked(_ source: ByteSource) -> ByteSource {
        let inflater = Inflater(.gzip)
        let stream = ByteStream(source)
        var hasBegun = false
        return ByteSource {
            while true {
                if inflater.isFinished {
                    // Further members follow directly; anything else behind the last one is padding.
                    guard try stream.peek(2).elementsEqual([0x1F, 0x8B]) else { return nil }
                    inflater.restart()
                }
                guard try stream.fill(1) else {
                    if hasBegun { throw ArchiveFault(message: "the packed data is broken off") }
                    return nil
                }
                hasBegun = true
                let piece = try inflater.unpack(stream.bytes, from: &stream.position)
                if !piece.isEmpty { return piece }
            }
        }
    }
}
