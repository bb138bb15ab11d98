/// A number made of values in order, the same in every run and on every machine (FNV-1a, 64 bits): equal values have
/// equal prints, and others practically never.
struct Fingerprint {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        for _ in 0..<8 {
            add(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    /// Nil differs from every text, and the end of a text counts.
    mutating func add(_ text: String?) {
        guard let text else { return add(UInt8(0xFF)) }
        for byte in text.utf8 { add(byte) }
        add(UInt8(0xFE))
    }

    mutating func add(_ texts: some Sequence<String>) {
        for text in texts { add(text) }
        add(UInt8(0xFD))
    }

    static func of(_ text: String) -> UInt64 {
        var print = Fingerprint()
        print.add(text)
        return print.value
    }
}
