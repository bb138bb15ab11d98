internal import Foundation

/// An address of a machine (IPv4 or IPv6), and whether it is one of the public Internet.
package struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
    /// In network order: 4 or 16.
    let bytes: [UInt8]

    /// Reads the usual forms, `192.0.2.1` and `2001:db8::1`; nil for anything else.
    package init?(_ text: String) {
        var four = in_addr()
        var sixteen = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: &four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &sixteen) == 1 {
            bytes = withUnsafeBytes(of: &sixteen) { Array($0) }
        } else {
            return nil
        }
    }

    private init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    package var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        _ = bytes.withUnsafeBytes { inet_ntop(family, $0.baseAddress, &text, socklen_t(INET6_ADDRSTRLEN)) }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// What the address is set aside for, such as `loopback` (IANA's registries of special purposes, RFC 6890); nil for
    /// one of the public Internet. An IPv4 address that is carried in an IPv6 one counts as itself.
    package var purpose: String? {
        if let carried { return carried.purpose }
        if let block = Self.blocks.first(where: { $0.prefix.covers(self) }) { return block.purpose }
        // Of IPv6, only 2000::/3 has been given out.
        return bytes.count == 16 && bytes[0] & 0xE0 != 0x20 ? "not given out" : nil
    }

    /// The IPv4 address in an IPv4-mapped one, one of NAT64 (RFC 6052) or one of 6to4 (RFC 3056).
    private var carried: NetworkAddress? {
        guard bytes.count == 16 else { return nil }
        if Self.mapped.covers(self) || Self.translated.covers(self) { return NetworkAddress(bytes: bytes[12...]) }
        return Self.relayed.covers(self) ? NetworkAddress(bytes: bytes[2..<6]) : nil
    }

    private static let mapped = Prefix("::ffff:0:0", 96)
    private static let translated = Prefix("64:ff9b::", 96)
    private static let relayed = Prefix("2002::", 16)

    /// The first bits of addresses.
    private struct Prefix: Sendable {
        var bytes: [UInt8]
        var length: Int

        init(_ text: String, _ length: Int) {
            bytes = NetworkAddress(text)?.bytes ?? []
            self.length = length
        }

        func covers(_ address: NetworkAddress) -> Bool {
            guard address.bytes.count == bytes.count else { return false }
            return (0..<length).allSatisfy { bit in
                (address.bytes[bit / 8] ^ bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
            }
        }
    }

    private static let blocks: [(prefix: Prefix, purpose: String)] = [
        (Prefix("0.0.0.0", 8), "this network"),
        (Prefix("10.0.0.0", 8), "private"),
        (Prefix("100.64.0.0", 10), "shared by a provider"),
        (Prefix("127.0.0.0", 8), "loopback"),
        (Prefix("169.254.0.0", 16), "link-local"),
        (Prefix("172.16.0.0", 12), "private"),
        (Prefix("192.0.0.0", 24), "protocol assignments"),
        (Prefix("192.0.2.0", 24), "documentation"),
        (Prefix("192.88.99.0", 24), "a relay that is no more"),
        (Prefix("192.168.0.0", 16), "private"),
        (Prefix("198.18.0.0", 15), "benchmarks"),
        (Prefix("198.51.100.0", 24), "documentation"),
        (Prefix("203.0.113.0", 24), "documentation"),
        (Prefix("224.0.0.0", 4), "multicast"),
        (Prefix("240.0.0.0", 4), "reserved"),
        (Prefix("::", 128), "unspecified"),
        (Prefix("::1", 128), "loopback"),
        (Prefix("64:ff9b:1::", 48), "private translation"),
        (Prefix("100::", 64), "discarded"),
        (Prefix("2001::", 23), "protocol assignments"),
        (Prefix("2001:db8::", 32), "documentation"),
        (Prefix("3fff::", 20), "documentation"),
        (Prefix("5f00::", 16), "segment routing"),
        (Prefix("fc00::", 7), "private"),
        (Prefix("fe80::", 10), "link-local"),
        (Prefix("fec0::", 10), "private"),
        (Prefix("ff00::", 8), "multicast"),
    ]
}
