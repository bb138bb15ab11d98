/// The upper halves of the encodings of one byte; U+FFFD stands for a byte that an encoding does not have.
enum CodePages {
    private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    /// Bytes 0x80 to 0xFF; the tones grave, hook, tilde, acute and dot are marks of their own.
    static let windows1258 = scalars(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}"
            + "\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ"
            + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"
            + "°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏ"
            + "ĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß"
            + "àáâăäåæçèéêë\u{301}íîï"
            + "đñ\u{323}óôơö÷øùúûüư₫ÿ")

    /// Bytes 0x80 to 0xFF.
    static let windows1252 = scalars(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}"
            + "\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
            + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"
            + "°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
            + "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
            + "àáâãäåæçèéêëìíîï"
            + "ðñòóôõö÷øùúûüýþÿ")

    /// Bytes 0x80 to 0xFF, after RFC 1456.
    static let viscii = scalars(
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
            + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
            + "Õắằặấầẩậẽẹếềểễệố"
            + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
            + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
            + "àáâãảăữẫèéêẻìíĩỉ"
            + "đựòóôõỏọụùúũủýợỮ")

    /// Bytes 0xA0 to 0xFF, after TCVN 5712:1993.
    static let tcvn = scalars(
        "\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ"
            + "\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "ỖủũúụừửữứựỳỷỹýỵỐ")

    /// Bytes 0x80 to 0x9F in the first variant (VN1), which has capitals with tones.
    static let tcvnCapitals = scalars(
        "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
            + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ")

    /// The letters that VISCII has in place of controls.
    static let visciiControls: [UInt8: Unicode.Scalar] = [
        0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ",
    ]

    /// The letters that the first variant of TCVN 5712 has in place of controls.
    static let tcvnControls: [UInt8: Unicode.Scalar] = [
        0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ", 0x14: "Ỷ", 0x15: "Ỹ",
        0x16: "Ý", 0x17: "Ỵ",
    ]

    /// VNI's letters of one byte.
    static let vniLetters: [UInt8: Unicode.Scalar] = [
        0xF1: "đ", 0xD1: "Đ", 0xF4: "ơ", 0xD4: "Ơ", 0xF6: "ư", 0xD6: "Ư", 0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ",
        0xF2: "ị", 0xCD: "Í", 0xCC: "Ì", 0xC6: "Ỉ", 0xD3: "Ĩ", 0xD2: "Ị", 0xEE: "ỵ", 0xCE: "Ỵ",
    ]

    /// VNI's second bytes: the combining marks that they put on the vowel before them. Capitals are 0x20 less.
    static let vniMarks: [UInt8: [Unicode.Scalar]] = [
        0xF9: ["\u{301}"], 0xF8: ["\u{300}"], 0xFB: ["\u{309}"], 0xF5: ["\u{303}"], 0xEF: ["\u{323}"],
        0xE2: ["\u{302}"], 0xE1: ["\u{302}", "\u{301}"], 0xE0: ["\u{302}", "\u{300}"],
        0xE5: ["\u{302}", "\u{309}"], 0xE3: ["\u{302}", "\u{303}"], 0xE4: ["\u{302}", "\u{323}"],
        0xEA: ["\u{306}"], 0xE9: ["\u{306}", "\u{301}"], 0xE8: ["\u{306}", "\u{300}"],
        0xFA: ["\u{306}", "\u{309}"], 0xFC: ["\u{306}", "\u{303}"], 0xEB: ["\u{306}", "\u{323}"],
    ]
}
