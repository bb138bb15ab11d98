/// Why bytes are not a text.
enum TextFault: Error, Equatable {
    /// The first byte, counted from 0, that is no part of a well-formed UTF-8 sequence.
    case invalidUTF8(offset: Int)
    case nul(offset: Int)

    var code: IntakeError.Code {
        switch self {
        case .invalidUTF8: .invalidUTF8
        case .nul: .notText
        }
    }

    var message: String {
        switch self {
        case .invalidUTF8(let offset): "not valid UTF-8 at byte \(offset); convert the file to UTF-8 (iconv -t UTF-8)"
        case .nul(let offset): "not a text: there is a NUL at byte \(offset)"
        }
    }
}

/// Decodes UTF-8 without changing anything; says where bytes are not text.
func decodeText(_ bytes: [UInt8]) throws(TextFault) -> String {
    if let offset = bytes.firstIndex(of: 0) { throw .nul(offset: offset) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .invalidUTF8(offset: firstInvalidOffset(bytes))
    }
    return text
}

private func firstInvalidOffset(_ bytes: [UInt8]) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch decoder.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .error, .emptyInput: return offset
        }
    }
}

/// Whether the bytes hold nothing but white space and a byte order mark.
func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
}
