/// Evens out the ways of writing Korean in Latin letters: Song Young-moo, Song Yeong-mu.
enum KoreanRomanisation {
    private static let replacements: [(String, String)] = [
        ("yoo", "yu"), ("you", "yo"), ("yeo", "yo"), ("weo", "wo"), ("oo", "u"), ("eo", "o"), ("eu", "u"), ("ou", "u"),
        ("ae", "e"), ("ee", "i"), ("sh", "s"), ("ch", "j"), ("ck", "k"), ("g", "k"), ("d", "t"), ("b", "p"),
        ("hyun", "hyon"), ("kyung", "kyong"), ("suk", "sok"), ("kwon", "kuon"),
    ]
    private static let families = [
        "lee": "i", "yi": "i", "rhee": "i", "ri": "i", "park": "pak", "bak": "pak", "choi": "joe", "choe": "joe",
        "roh": "no", "noh": "no", "shin": "sin", "jung": "jong", "chung": "jong", "jeong": "jong", "cho": "jo",
        "suh": "so", "seo": "so", "moon": "mun", "yoon": "yun", "woo": "u", "sung": "song", "hun": "hon", "heon": "hon",
        "suk": "sok", "seok": "sok", "kyung": "kyong", "hyun": "hyon", "hyeon": "hyon", "young": "yong", "yong": "yong",
    ]

    static func normalised(_ word: String) -> String {
        if let family = families[word] { return replaced(family) }
        return replaced(word)
    }

    private static func replaced(_ word: String) -> String {
        replacements.reduce(word) { Replacing.all($1.0, by: $1.1, in: $0) }
    }
}

/// Evens out long vowels and the like in romanised Japanese: Onodera, Ohnodera; Itō, Itoh, Itou.
enum JapaneseRomanisation {
    private static let replacements: [(String, String)] = [
        ("ou", "o"), ("oo", "o"), ("oh", "o"), ("uu", "u"), ("tsu", "tu"), ("shi", "si"), ("chi", "ti"), ("fu", "hu"),
        ("ji", "zi"), ("mb", "nb"), ("mp", "np"),
    ]

    static func normalised(_ word: String) -> String {
        replacements.reduce(word) { Replacing.all($1.0, by: $1.1, in: $0) }
    }
}

enum Replacing {
    static func all(_ pattern: String, by replacement: String, in text: String) -> String {
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            if rest.hasPrefix(pattern) {
                result += replacement
                rest = rest.dropFirst(pattern.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
