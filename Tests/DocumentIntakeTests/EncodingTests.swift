import Foundation
import KnowledgeModel
import Testing

@testable import DocumentIntake

/// Writes a text in an old encoding, for the tests alone; nil for a letter that the encoding does not have.
enum OldTypewriter {
    static func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .utf16LittleEndian: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .viscii: return letters(text, viscii)
        case .windows1252: return letters(text, western)
        case .tcvn3:
            return letters(text, tcvn)
        case .windows1258: return letters(halfComposed(text), windows)
        case .vni: return vni(text)
        }
    }

    private static let viscii = places(CodePages.viscii, CodePages.visciiControls)
    private static let western = places(CodePages.windows1252, [:])
    private static let tcvn = places(CodePages.tcvnCapitals + CodePages.tcvn, CodePages.tcvnControls)
    private static let windows = places(CodePages.windows1258, [:])
    private static let windowsLetters = Set(CodePages.windows1258)

    private static func places(_ page: [Unicode.Scalar], _ controls: [UInt8: Unicode.Scalar]) -> [Unicode.Scalar: UInt8]
    {
        var places: [Unicode.Scalar: UInt8] = [:]
        for (index, scalar) in page.enumerated() where scalar != "\u{FFFD}" { places[scalar] = UInt8(index + 0x80) }
        for (byte, scalar) in controls { places[scalar] = byte }
        for byte in UInt8(0)..<0x80 where controls[byte] == nil { places[Unicode.Scalar(byte)] = byte }
        return places
    }

    private static func letters(_ text: String, _ places: [Unicode.Scalar: UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = places[scalar] else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    /// Tones as marks of their own, behind letters that keep their hats, horns and breves: as the code page has them.
    private static func halfComposed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        let own = windowsLetters
        for character in text {
            if let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
                own.contains(scalar) || scalar.isASCII
            {
                scalars.append(scalar)
                continue
            }
            let parts = Array(String(character).decomposedStringWithCanonicalMapping.unicodeScalars)
            guard let tone = parts.last(where: { [0x300, 0x301, 0x303, 0x309, 0x323].contains($0.value) }) else {
                scalars.append(contentsOf: character.unicodeScalars)
                continue
            }
            var letter = String.UnicodeScalarView()
            letter.append(contentsOf: parts.filter { $0 != tone })
            scalars.append(contentsOf: String(letter).precomposedStringWithCanonicalMapping.unicodeScalars)
            scalars.append(tone)
        }
        return String(scalars)
    }

    private static func vni(_ text: String) -> [UInt8]? {
        var letters: [Unicode.Scalar: UInt8] = [:]
        for (byte, scalar) in CodePages.vniLetters { letters[scalar] = byte }
        var bytes: [UInt8] = []
        for character in text {
            guard let scalar = character.unicodeScalars.first else { continue }
            if scalar.isASCII {
                bytes += character.unicodeScalars.map { UInt8($0.value) }
            } else if let byte = letters[scalar] {
                bytes.append(byte)
            } else if let byte = [UInt8](0x80...0x9F).first(where: { CodePages.windows1252[Int($0) - 0x80] == scalar })
            {
                bytes.append(byte)
            } else {
                let parts = Array(String(character).decomposedStringWithCanonicalMapping.unicodeScalars)
                // Its marks stand behind vowels alone: there is no "ğ".
                guard "aeiouyAEIOUY".unicodeScalars.contains(parts[0]) else { return nil }
                var marks = Set(parts.dropFirst())
                var base: UInt8
                if marks.remove("\u{31B}") != nil {
                    guard let horned = letters[["o": "ơ", "O": "Ơ", "u": "ư", "U": "Ư"][parts[0]] ?? "x"] else {
                        return nil
                    }
                    base = horned
                } else {
                    guard parts[0].isASCII else { return nil }
                    base = UInt8(parts[0].value)
                }
                guard let mark = CodePages.vniMarks.first(where: { Set($0.value) == marks })?.key else { return nil }
                bytes.append(base)
                base = Set("AEIOUYƠƯ".unicodeScalars).contains(Unicode.Scalar(parts[0].value)!) ? 1 : 0
                bytes.append(base == 1 ? mark & ~0x20 : mark)
            }
        }
        return bytes
    }
}

extension Unicode.Scalar {
    fileprivate var isASCII: Bool { value < 0x80 }
}

@Suite struct EncodingTests {
    static let text = """
        Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ
        Ngày 12/3, tại Hà Nội, hai bên đã trao đổi về huấn luyện, quân y, công nghiệp quốc phòng và gìn giữ hoà bình; sẽ sớm ký \
        thoả thuận mới. Ủy ban hỗn hợp họp ở Nghệ An, Thừa Thiên - Huế và Quảng Ngãi, rồi nghỉ một ngày. Kỹ sư, bác sỹ đều dự. \
        BỘ QUỐC PHÒNG VIỆT NAM ĐỀ NGHỊ MỞ RỘNG ĐÀO TẠO TIẾNG VIỆT.
        """

    @Test(arguments: TextEncoding.allCases.filter { $0 != .windows1252 })
    func `Each encoding is told by its words and read back letter by letter`(encoding: TextEncoding) throws {
        let bytes = try #require(OldTypewriter.encode(Self.text, encoding))
        let (text, found) = try decodeText(bytes, said: nil)
        #expect(found == encoding)
        #expect(Array(text.unicodeScalars) == Array(Self.text.unicodeScalars))
        #expect(encoding.decode(bytes) == Self.text)
    }

    @Test func `The tables are those of the standards`() throws {
        // From RFC 1456, TCVN 5712 and the code pages: the bytes of "Việt".
        #expect(TextEncoding.viscii.decode([0x56, 0x69, 0xAE, 0x74]) == "Việt")
        #expect(TextEncoding.tcvn3.decode([0x56, 0x69, 0xD6, 0x74]) == "Việt")
        #expect(TextEncoding.vni.decode([0x56, 0x69, 0x65, 0xE4, 0x74]) == "Việt")
        #expect(TextEncoding.windows1258.decode([0x56, 0x69, 0xEA, 0xF2, 0x74]) == "Việt")
        #expect(TextEncoding.windows1252.decode([0x93, 0x65, 0xE9, 0x94]) == "“eé”")
    }

    @Test func `Text in the fonts of ABC, with their quotation marks and capitals`() throws {
        // "Bộ trưởng Quốc phòng “Việt Nam” QUỐC PHÒNG" as .VnTime and .VnTimeH have it.
        let line = "B\u{E9} tr\u{AD}ëng Quèc phßng \u{93}ViÖt Nam\u{94}, QuèC PHßNG, ®\u{B7} ®Õn th¨m vµ lµm viÖc"
        let bytes = line.unicodeScalars.map { UInt8($0.value) }
        let (text, encoding) = try decodeText(bytes, said: nil)
        #expect(encoding == .tcvn3)
        #expect(text == "Bộ trưởng Quốc phòng “Việt Nam”, QuốC PHÒNG, đã đến thăm và làm việc")
    }

    @Test func `TCVN 5712 has capitals in place of controls, also where every other word is spelled well`() throws {
        let line = "Bộ trưởng Quốc phòng Úc đến thăm, trao đổi về huấn luyện, quân y và ký thoả thuận mới."
        let bytes = try #require(OldTypewriter.encode(line, .tcvn3))
        #expect(bytes.contains(0x01))
        let (text, encoding) = try decodeText(bytes, said: nil)
        #expect(encoding == .tcvn3 && text == line)
    }

    @Test func `Text in old fonts that was saved as Unicode is read as it is meant`() throws {
        let old = try #require(
            OldTypewriter.encode(
                "Đại tướng tiếp đoàn đại biểu quân sự cấp cao của nước bạn tại Hà Nội, ngày mồng mười", .vni))
        let western = try #require(TextEncoding.windows1252.decode(old))
        let (text, encoding) = try decodeText(Array(western.utf8), said: nil)
        #expect(encoding == .vni && text.hasPrefix("Đại tướng tiếp đoàn đại biểu"))
        let french =
            "Le ministre français des Armées a été reçu à l'Élysée, où il a présenté ses vœux à la délégation; il était très ému, déjà âgé, après l'été."
        #expect(try decodeText(Array(french.utf8), said: nil).1 == .utf8)
    }

    @Test func `English with a few signs of Windows is Western`() throws {
        let line =
            "The minister said the “new” agreement – signed in Paris – was “a caf\u{E9} compromise”, nothing more, and left."
        let bytes = try #require(OldTypewriter.encode(line, .windows1252))
        let (text, encoding) = try decodeText(bytes, said: nil)
        #expect(encoding == .windows1252 && text == line)
    }

    @Test func `What can't be told is said, and the user's word decides`() throws {
        let bytes: [UInt8] = Array("Tin 1: H".utf8) + [0xB5] + Array(" ".utf8) + [0xF5]
        #expect(throws: TextFault.unknownEncoding(offset: 8)) { try decodeText(bytes, said: nil) }
        #expect(try decodeText(bytes, said: .tcvn3).0 == "Tin 1: Hà ừ")
        #expect(throws: TextFault.otherEncoding(.utf16LittleEndian)) {
            try decodeText([0x41], said: .utf16LittleEndian)
        }
    }

    @Test func `A page's own word settles what its bytes leave open, and no more`() throws {
        let short = "<meta charset=tcvn3><p>H".utf8.map { $0 } + [0xB5] + " N".utf8.map { $0 } + [0xE9] + "i</p>".utf8
        #expect(try decodeText(short, said: nil, isMarkup: true).1 == .tcvn3)
        let wrong = Array("<meta charset=iso-8859-1><p>".utf8) + (OldTypewriter.encode(Self.text, .vni) ?? [])
        #expect(try decodeText(wrong, said: nil, isMarkup: true).1 == .vni)
    }

    @Test(arguments: [
        ("Windows-1258", TextEncoding.windows1258), ("CP1258", .windows1258), ("TCVN", .tcvn3), ("x-viet-vni", .vni),
        ("UTF8", .utf8),
        ("us-ascii", .utf8), ("VISCII", .viscii), ("ISO-8859-1", .windows1252),
    ])
    func `Encodings by their usual names`(name: String, encoding: TextEncoding) {
        #expect(TextEncoding(name: name) == encoding)
        #expect(TextEncoding(name: "shift-jis") == nil)
    }

    @Test(arguments: ["nghiêng", "Nguyễn", "QUỐC", "khuya", "giữa", "quyền", "Ấn", "ở"])
    func `Syllables of Vietnamese`(word: String) { #expect(VietnameseSpelling.isSyllable(Array(word.unicodeScalars))) }

    @Test(arguments: ["tr−ëng", "phßng", "ngốô", "ÂấÂ", "wế", "bcế", "hàá", "quỐc"])
    func `What is no syllable`(word: String) { #expect(!VietnameseSpelling.isSyllable(Array(word.unicodeScalars))) }
}

/// Round-trips over real articles, where they are: every text that an encoding can hold comes back, and is told from its bytes.
///
/// `ATTACHE_ROUND_TRIPS` says over how many; `make encodings` asks for a thousand.
@Suite struct EncodingCorpusTests {
    private static var corpus: String {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        for folder in ["shared", "../shared", "../../shared"] {
            let file = root.appending(path: "\(folder)/corpus/vietnews-5000.jsonl.gz").standardizedFileURL.path
            if FileManager.default.fileExists(atPath: file) { return file }
        }
        return ""
    }

    /// Without optimisation, one in thirty takes as long as all do with it.
    private static let count = ProcessInfo.processInfo.environment["ATTACHE_ROUND_TRIPS"].flatMap { Int($0) } ?? 34

    /// The first articles of the corpus, of every thirtieth when there are few.
    private static func articles() throws -> [String] {
        struct Enough: Error {}
        let step = max(1, 1000 / count)
        var texts: [String] = []
        var seen = 0
        do {
            try Intake().read([corpus]) { item in
                guard case .document(let document, _) = item else { return }
                if seen % step == 0 { texts.append(document.text) }
                seen += 1
                if texts.count == count { throw Enough() }
            }
        } catch is Enough {}
        return texts
    }

    @Test(
        .enabled(if: !corpus.isEmpty, "the corpus is not there"),
        arguments: TextEncoding.allCases.filter { $0 != .windows1252 })
    func `Articles there and back`(encoding: TextEncoding) throws {
        let texts = try Self.articles()
        #expect(texts.count == Self.count)
        var has: [Unicode.Scalar: Bool] = [:]
        func isHeld(_ scalar: Unicode.Scalar) -> Bool {
            if let known = has[scalar] { return known }
            has[scalar] = OldTypewriter.encode(String(Character(scalar)), encoding) != nil
            return has[scalar] ?? false
        }
        func isTold(_ text: String, _ bytes: [UInt8]) -> Bool {
            guard let (read, found) = try? decodeText(bytes, said: nil) else { return false }
            return found == encoding && read.unicodeScalars.elementsEqual(text.unicodeScalars)
        }
        var wrong: [String] = []
        var (whole, misread, mistold, openings, mistoldOpenings) = (0, 0, 0, 0, 0)
        for text in texts {
            // What no typewriter of the encoding has is left out, as a person would have had to.
            let composed = text.precomposedStringWithCanonicalMapping.unicodeScalars
            let held = String(String.UnicodeScalarView(composed.filter(isHeld)))
            if held.unicodeScalars.count == composed.count { whole += 1 }
            let bytes = try #require(OldTypewriter.encode(held, encoding))
            // The user's word brings every text back, and so do the bytes alone where there are enough of them.
            let isReadBack = encoding.decode(bytes)?.unicodeScalars.elementsEqual(held.unicodeScalars) == true
            if !isReadBack { misread += 1 }
            guard bytes.count > 300 else { continue }
            let isWholeTold = isTold(held, bytes)
            if !isWholeTold { mistold += 1 }
            let (opening, few) = try Self.opening(of: held, encoding)
            openings += 1
            let isOpeningTold = isTold(opening, few)
            if !isOpeningTold { mistoldOpenings += 1 }
            if !isReadBack || !isWholeTold || !isOpeningTold { wrong.append(opening) }
        }
        print(
            "round trips \(encoding.rawValue): \(texts.count) articles, \(whole) without a sign that it lacks; "
                + "\(misread) not equal, \(mistold) guesses wrong; of their \(openings) openings just over 300 bytes, "
                + "\(mistoldOpenings) guesses wrong")
        #expect(wrong.isEmpty)
    }

    /// As many characters from the start as take more than 300 bytes, and these bytes.
    private static func opening(of text: String, _ encoding: TextEncoding) throws -> (String, [UInt8]) {
        for length in stride(from: 100, to: text.count, by: 10) {
            let opening = String(text.prefix(length))
            let bytes = try #require(OldTypewriter.encode(opening, encoding))
            if bytes.count > 300 { return (opening, bytes) }
        }
        return (text, try #require(OldTypewriter.encode(text, encoding)))
    }
}
