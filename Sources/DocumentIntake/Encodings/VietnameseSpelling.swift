/// Whether words are spelled as Vietnamese can be: an initial, a rhyme and one tone.
enum VietnameseSpelling {
    /// Whether the word is one syllable of Vietnamese, all small, all capital, or with one capital at its start.
    static func isSyllable(_ word: some Collection<Unicode.Scalar>) -> Bool {
        guard word.count <= 7 else { return false }
        var plain = ""
        var tones = 0
        var capitals = 0
        var isFirstCapital = false
        for (index, scalar) in word.enumerated() {
            guard let letter = letters[scalar] else { return false }
            plain.unicodeScalars.append(letter.base)
            if letter.hasTone { tones += 1 }
            if letter.isCapital {
                capitals += 1
                if index == 0 { isFirstCapital = true }
            }
        }
        guard tones <= 1, capitals == 0 || capitals == word.count || (capitals == 1 && isFirstCapital) else {
            return false
        }
        return syllables.contains(plain)
    }

    private struct Letter {
        var base: Unicode.Scalar
        var hasTone: Bool
        var isCapital: Bool
    }

    private static let letters: [Unicode.Scalar: Letter] = {
        var letters: [Unicode.Scalar: Letter] = [:]
        let rows = [
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
            "ưừửữứự",
            "yỳỷỹýỵ",
        ]
        for row in rows {
            let forms = Array(row.unicodeScalars)
            let capitals = Array(row.uppercased().unicodeScalars)
            for index in forms.indices {
                letters[forms[index]] = Letter(base: forms[0], hasTone: index > 0, isCapital: false)
                letters[capitals[index]] = Letter(base: forms[0], hasTone: index > 0, isCapital: true)
            }
        }
        for (small, capital) in zip("bcdđghklmnpqrstvx".unicodeScalars, "BCDĐGHKLMNPQRSTVX".unicodeScalars) {
            letters[small] = Letter(base: small, hasTone: false, isCapital: false)
            letters[capital] = Letter(base: small, hasTone: false, isCapital: true)
        }
        return letters
    }()

    private static let initials = [
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "th", "tr", "qu", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "q", "r", "s", "t", "v", "x", "",
    ]

    /// Every initial with every rhyme, which is more than the language has, and much less than other spellings have.
    private static let syllables: Set<String> = Set(rhymes.flatMap { rhyme in initials.map { $0 + rhyme } })

    private static let rhymes =
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êc êng
        i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong ooc oong
        op ot ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt ơng
        u ua uac uach uai uan uang uanh uat uay uau uăc uăm uăn uăng uăp uăt uâc uân uâng uât uây ue uen ueo uet uê uêch
        uên uênh uêt uêu ui uit uim uin uinh um un ung uc uôc uôi uôm uôn uông uôt uôn uơ uơi uơn uơt up ut uy uya uych uyên
        uyêt uynh uyt uyu uyn uyp ư ưa ưc ưi ưm ưn ưng ưt ươc ươi ươm ươn ương ươp ươt ươu ưu ưp
        y yêm yên yêng yêt yêu ynh yt
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
