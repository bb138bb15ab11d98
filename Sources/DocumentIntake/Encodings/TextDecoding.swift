/// Why bytes are not a text.
enum TextFault: Error, Equatable {
    /// The first byte, counted from 0, that is no part of a well-formed UTF-8 sequence, in what is UTF-8 for the rest.
    case invalidUTF8(offset: Int)
    /// Not UTF-8, and nothing else that can be told.
    case unknownEncoding(offset: Int)
    /// Not what the user said it is.
    case otherEncoding(TextEncoding)
    case nul(offset: Int)

    var code: IntakeError.Code {
        switch self {
        case .invalidUTF8: .invalidUTF8
        case .unknownEncoding: .unknownEncoding
        case .otherEncoding: .unknownEncoding
        case .nul: .notText
        }
    }

    var message: String {
        switch self {
        case .invalidUTF8(let offset):
            "not valid UTF-8 at byte \(offset); repair the file there, or say its encoding with --encoding"
        case .unknownEncoding(let offset):
            "not valid UTF-8 at byte \(offset), and which other encoding it is cannot be told; say it with --encoding"
        case .otherEncoding(let encoding):
            "not \(encoding.rawValue), as --encoding says; leave it out to have the encoding found"
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

/// Decodes a whole file: what the user says it is, else UTF-16 by its mark or its zeros, else UTF-8, else the encoding
/// that its words are spelled in.
///
/// - Parameters:
///   - isMarkup: a page may say its own encoding, and a few broken characters in it are shown as such (U+FFFD) rather
///     than refused, as browsers do.
///   - declared: what a mail or an HTTP header says of the bytes.
func decodeText(
    _ bytes: [UInt8], said: TextEncoding?, isMarkup: Bool = false, declared: TextEncoding? = nil
) throws(TextFault) -> (String, TextEncoding) {
    if let said {
        guard let text = said.decode(bytes), !text.utf8.contains(0) else {
            if said == .utf8 { return (try decodeText(bytes), .utf8) }
            throw .otherEncoding(said)
        }
        return (text, said)
    }
    if let wide = wideEncoding(bytes), let text = wide.decode(bytes), !text.utf8.contains(0) { return (text, wide) }
    if let offset = bytes.firstIndex(of: 0) { throw .nul(offset: offset) }
    if let text = String(validating: bytes, as: UTF8.self) {
        if let (meant, encoding) = FontEncoded.read(text) { return (meant, encoding) }
        return (text, .utf8)
    }
    let offset = firstInvalidOffset(bytes)
    let sequences = countSequences(bytes)
    if sequences.good >= 3 * sequences.bad, sequences.good > 0 {
        if isMarkup, sequences.good >= 10 * sequences.bad { return (String(decoding: bytes, as: UTF8.self), .utf8) }
        throw .invalidUTF8(offset: offset)
    }
    let own = isMarkup ? declaredEncoding(bytes) ?? declared : declared
    let words = isMarkup ? withoutTags(bytes) : bytes
    guard let encoding = EncodingGuess.encoding(of: words, declared: own), let text = encoding.decode(bytes) else {
        throw .unknownEncoding(offset: offset)
    }
    return (text, encoding)
}

/// UTF-16 by its byte order mark, or by zeros in every other byte.
private func wideEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = bytes.prefix(4096)
    guard sample.count >= 16, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let half = sample.count / 2
    // Vietnamese has letters above U+0100 in every other word, but spaces and most letters below.
    if zeros[0] == 0, zeros[1] * 2 >= half { return .utf16LittleEndian }
    if zeros[1] == 0, zeros[0] * 2 >= half { return .utf16BigEndian }
    return nil
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

/// How many sequences of more than one byte are well-formed, and how many are not.
private func countSequences(_ bytes: [UInt8]) -> (good: Int, bad: Int) {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var good = 0
    var bad = 0
    while true {
        switch decoder.parseScalar(from: &iterator) {
        case .valid(let scalar): if scalar.count > 1 { good += 1 }
        case .error: bad += 1
        case .emptyInput: return (good, bad)
        }
    }
}

/// What a page says of its own encoding, in its first kilobytes.
private func declaredEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    let head = String(decoding: bytes.prefix(4096).filter { $0 < 0x80 }, as: UTF8.self).lowercased()
    for mark in ["charset=", "encoding="] {
        guard let at = head.firstRange(of: mark) else { continue }
        let name = head[at.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        return TextEncoding(name: String(name))
    }
    return nil
}

/// The bytes between tags, whose words are the page's.
private func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var isTag = false
    for byte in bytes {
        if byte == UInt8(ascii: "<") { isTag = true }
        if !isTag { words.append(byte) }
        if byte == UInt8(ascii: ">") {
            isTag = false
            words.append(0x20)
        }
    }
    return words
}

/// Text that was typed for the fonts of TCVN3 or VNI and then saved as Unicode: each letter is the Western one that
/// stands at the font's place ("Bé tr−ëng Bé Quèc phßng").
enum FontEncoded {
    /// The text that is meant, and its encoding; nil where the text is what it looks like.
    static func read(_ text: String) -> (String, TextEncoding)? {
        var bytes: [UInt8] = []
        var western = 0
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value < 0x80 {
                bytes.append(UInt8(value))
            } else if (0x1EA0...0x1EF9).contains(value) || [0x1A1, 0x1B0, 0x103, 0x111].contains(value) {
                // Letters that only Vietnamese has.
                return nil
            } else if let byte = places[scalar] {
                bytes.append(byte)
                western += 1
            } else {
                return nil
            }
        }
        guard western >= 12, western * 20 >= bytes.count else { return nil }
        for encoding in [TextEncoding.tcvn3, .vni] {
            guard let meant = encoding.decode(bytes) else { continue }
            let score = EncodingGuess.score(meant)
            if score.marked >= 8, score.share >= 0.85 { return (meant, encoding) }
        }
        return nil
    }

    private static let places: [Unicode.Scalar: UInt8] = {
        var places: [Unicode.Scalar: UInt8] = [:]
        for (index, scalar) in CodePages.windows1252.enumerated() where scalar != "\u{FFFD}" {
            places[scalar] = UInt8(index + 0x80)
        }
        // The minus sign and the non-breaking hyphen are what a soft hyphen, TCVN3's ư, is often turned into.
        places["\u{2212}"] = 0xAD
        places["\u{2011}"] = 0xAD
        return places
    }()
}

/// Whether the bytes hold nothing but white space and a byte order mark.
func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
}
