/// An archive of files in any of the forms (PKWARE's APPNOTE), read from its start to its end without going back, so that
/// it may come from standard input and be of any length.
package struct ZipReader: DocumentReader {
    package let form = "zip"

    package init() {}

    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        opening.starts(with: [0x50, 0x4B, 0x03, 0x04]) || opening.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        guard origin.depth < IntakeLimit.depth else {
            return try deliver(
                origin.problem(.archive, "packed more than \(IntakeLimit.depth) times over; unpack it first"))
        }
        let stream = ByteStream(source)
        var members = 0
        var taken = 0
        do {
            while let member = try next(stream) {
                members += 1
                if members == 1, member.name == "[Content_Types].xml" || member.name == "mimetype" {
                    return try deliver(
                        origin.problem(.notText, "an office document or an e-book; save it as text or as a web page"))
                }
                let content = try content(of: member, stream)
                if isArticle(member) {
                    taken += 1
                    if member.isEncrypted {
                        try deliver(origin.problem(.archive, "\(member.name) is encrypted; unpack it first"))
                    } else {
                        try Intake(settings: origin.settings).read(
                            content, origin: origin.inside(member.name), deliver: deliver)
                    }
                }
                while try content.read() != nil {}
                try skipDescriptor(of: member, stream)
            }
        } catch let fault as ArchiveFault {
            return try deliver(origin.problem(.archive, "\(fault.message); what came before was read"))
        }
        if taken == 0 { try deliver(origin.problem(.noArticles, "no articles in this archive")) }
    }

    private struct Member {
        var name: String
        var flags: Int
        var method: Int
        var packedSize: Int
        var isWide: Bool

        var isEncrypted: Bool { flags & 1 != 0 }
        var hasDescriptor: Bool { flags & 8 != 0 }
    }

    /// The next local header; nil where the directory at the archive's end begins.
    private func next(_ stream: ByteStream) throws -> Member? {
        let mark = try stream.peek(4)
        if mark.elementsEqual([0x50, 0x4B, 0x01, 0x02]) || mark.elementsEqual([0x50, 0x4B, 0x05, 0x06]) { return nil }
        guard mark.elementsEqual([0x50, 0x4B, 0x03, 0x04]), let head = try stream.take(30),
            let name = try stream.take(stream.little(head[26..<28])),
            let extra = try stream.take(stream.little(head[28..<30]))
        else { throw ArchiveFault(message: "the archive is broken off or damaged") }
        var member = Member(
            name: String(decoding: name, as: UTF8.self), flags: stream.little(head[6..<8]),
            method: stream.little(head[8..<10]), packedSize: stream.little(head[18..<22]), isWide: false)
        var place = 0
        while place + 4 <= extra.count {
            let (kind, length) = (stream.little(extra[place..<place + 2]), stream.little(extra[place + 2..<place + 4]))
            if kind == 1 {
                member.isWide = true
                if length >= 16, place + 20 <= extra.count {
                    member.packedSize = stream.little(extra[place + 12..<place + 20])
                }
            }
            place += 4 + length
        }
        return member
    }

    private func content(of member: Member, _ stream: ByteStream) throws(ArchiveFault) -> ByteSource {
        if member.method == 8, !member.isEncrypted {
            let inflater = Inflater(.none)
            return ByteSource {
                while !inflater.isFinished {
                    guard try stream.fill(1) else { throw ArchiveFault(message: "the archive is broken off") }
                    let piece = try inflater.unpack(stream.bytes, from: &stream.position)
                    if !piece.isEmpty { return piece }
                }
                return nil
            }
        }
        guard !member.hasDescriptor || member.packedSize > 0 else {
            throw ArchiveFault(
                message: "\(member.name) is packed in a way that can't be read from start to end; unpack it first")
        }
        guard member.method == 0 || member.isEncrypted else {
            throw ArchiveFault(
                message: "\(member.name) is packed with a method that is not known (\(member.method)); unpack it first")
        }
        var left = member.packedSize
        return ByteSource {
            guard left > 0 else { return nil }
            guard let piece = try stream.some(left) else { throw ArchiveFault(message: "the archive is broken off") }
            left -= piece.count
            return piece
        }
    }

    /// Passes over the sizes that stand behind a member whose writer did not know them before. They have two lengths, with
    /// a mark or without: what follows must be a header.
    private func skipDescriptor(of member: Member, _ stream: ByteStream) throws {
        guard member.hasDescriptor else { return }
        let ahead = Array(try stream.peek(28))
        for length in member.isWide ? [24, 20, 16, 12] : [16, 12, 24, 20] where ahead.count >= length + 4 {
            let mark = ahead[length..<length + 4]
            if mark.elementsEqual([0x50, 0x4B, 0x03, 0x04]) || mark.elementsEqual([0x50, 0x4B, 0x01, 0x02]) {
                try stream.skip(length)
                return
            }
        }
        throw ArchiveFault(message: "the archive is damaged behind \(member.name)")
    }

    private func isArticle(_ member: Member) -> Bool {
        let parts = member.name.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last, !name.isEmpty, !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }),
            !parts.dropLast().contains(where: { $0.hasSuffix("_files") })
        else { return false }
        return ArticleFolder.isNamedArticle(String(name)) ?? false
    }
}
