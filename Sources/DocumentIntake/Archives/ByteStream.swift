/// Reads a source by counts and by lines, for forms that are made of records.
final class ByteStream {
    private let source: ByteSource
    private(set) var bytes: [UInt8] = []
    var position = 0

    init(_ source: ByteSource) { self.source = source }

    /// Makes at least so many bytes available; false where the source ends before.
    func fill(_ count: Int) throws -> Bool {
        while bytes.count - position < count {
            guard let more = try source.read() else { return false }
            if position > 0 {
                bytes.removeFirst(position)
                position = 0
            }
            bytes += more
        }
        return true
    }

    /// The next bytes without taking them; fewer at the end.
    func peek(_ count: Int) throws -> ArraySlice<UInt8> {
        _ = try fill(count)
        return bytes[position...].prefix(count)
    }

    /// Takes exactly so many bytes; nil where the source ends before.
    func take(_ count: Int) throws -> [UInt8]? {
        guard try fill(count) else { return nil }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    /// Takes up to so many bytes, as many as are at hand; nil at the end.
    func some(_ count: Int) throws -> [UInt8]? {
        guard count > 0, try fill(1) else { return nil }
        let taken = Array(bytes[position...].prefix(count))
        position += taken.count
        return taken
    }

    /// Passes over so many bytes; false where the source ends before.
    @discardableResult
    func skip(_ count: Int) throws -> Bool {
        var left = count
        while left > 0 {
            guard let taken = try some(left) else { return false }
            left -= taken.count
        }
        return true
    }

    /// The next line without its end, at most 64 KiB of it; nil at the end of the source.
    func line() throws -> String? {
        var line: [UInt8] = []
        while true {
            guard try fill(1) else { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
            let rest = bytes[position...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            if line.count < 1 << 16 { line += rest[..<(end ?? rest.endIndex)] }
            position = end.map { $0 + 1 } ?? bytes.count
            guard end != nil else { continue }
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            return String(decoding: line, as: UTF8.self)
        }
    }

    func little(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
}
