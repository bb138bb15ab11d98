internal import Foundation

/// Finds the addresses of a host by the system's resolver.
enum HostLookup {
    /// All addresses in the order in which the system would try them, each once; empty where the name has none. Waits for
    /// the network.
    static func addresses(of host: String) -> [NetworkAddress] {
        var hints = addrinfo()
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        var first: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &first) == 0 else { return [] }
        defer { freeaddrinfo(first) }
        var found: [NetworkAddress] = []
        var next = first
        while let entry = next?.pointee {
            next = entry.ai_next
            var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let status = getnameinfo(
                entry.ai_addr, entry.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
            guard status == 0 else { continue }
            // A zone ("fe80::1%eth0") is this machine's own matter.
            let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard let address = NetworkAddress(String(text.prefix { $0 != "%" })), !found.contains(address) else {
                continue
            }
            found.append(address)
        }
        return found
    }
}
