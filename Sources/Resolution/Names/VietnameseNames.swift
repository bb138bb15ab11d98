import KnowledgeModel

/// Vietnamese names, and Chinese ones in their Sino-Vietnamese reading.
enum VietnameseNames {
    /// Both names carry marks: every syllable must agree, tone included.
    static func match(_ a: PersonName, _ b: PersonName, country: CountryCode?) -> NameMatch? {
        let (short, long) = a.words.count <= b.words.count ? (a.syllables, b.syllables) : (b.syllables, a.syllables)
        let tail = long.suffix(short.count)
        var hasReading = false
        for (x, y) in zip(short, tail) where x.canonical != y.canonical {
            if isRespelling(x, y) { continue }
            // Sino-Vietnamese readings differ between regions; in Vietnam they make different names (Hoàng, Huỳnh).
            guard country != nil, country != .vietnam, isRegionalReading(x, y) else { return nil }
            hasReading = true
        }
        if short.count == long.count {
            return hasReading
                ? NameMatch(score: 0.9, reason: "another reading of the same characters")
                : NameMatch(score: 0.97, reason: "the same name, spelt with i for y")
        }
        guard !hasReading else { return nil }
        return partial(short: short.count)
    }

    /// One name carries marks, the other none.
    static func matchUnmarked(_ marked: PersonName, _ plain: PersonName) -> NameMatch? {
        let full = marked.syllables.map(\.plain)
        let typed = plain.syllables.map(\.plain)
        if full == typed || (full.count > 2 && full.joined() == typed.joined()) {
            // "Phan Anh" may be typed without marks, or be a name that has none.
            return typed.allSatisfy { unmarkedSyllables.contains($0) }
                ? NameMatch(score: 0.74, reason: "the same letters, perhaps typed without marks")
                : NameMatch(score: 0.9, reason: "the same name, typed without marks")
        }
        guard full.count > 2 else { return nil }
        if typed.count == full.count, isRotation(typed, of: full) {
            return NameMatch(score: 0.88, reason: "the same name without marks, family name last")
        }
        if typed.count == 2, typed == [full[full.count - 1], full[0]] {
            return NameMatch(score: 0.6, reason: "the first and the family name, without marks")
        }
        return Array(full.suffix(typed.count)) == typed ? partial(short: typed.count) : nil
    }

    private static func partial(short: Int) -> NameMatch? {
        short >= 2
            ? NameMatch(score: 0.72, reason: "one name is the end of the other")
            : NameMatch(score: 0.6, reason: "the given name alone")
    }

    /// "Giang Phan Văn" and "Văn Giang Phan" for "Phan Văn Giang".
    private static func isRotation(_ typed: [String], of full: [String]) -> Bool {
        typed == Array(full.dropFirst()) + [full[0]] || typed == [full[full.count - 1]] + full.dropLast()
    }

    /// Lý and Lí, Mỹ and Mĩ: y and i after a consonant write one sound.
    private static func isRespelling(_ a: Syllable, _ b: Syllable) -> Bool {
        guard a.tone == b.tone, a.shape.dropLast() == b.shape.dropLast(), a.shape.utf8.count >= 2 else { return false }
        guard Set([a.shape.last, b.shape.last]) == ["i", "y"] else { return false }
        let before = a.shape.dropLast()
        return before == "qu" || !Syllable.isVowel(before.last)
    }

    private static func isRegionalReading(_ a: Syllable, _ b: Syllable) -> Bool {
        readings.contains { $0.contains(a.canonical) && $0.contains(b.canonical) }
    }

    private static let readings: [Set<String>] = [
        "phượng phụng", "hoàng huỳnh", "vũ võ", "nhật nhựt", "cảnh kiểng", "phúc phước", "chu châu", "sơn san",
        "tôn tông", "chính chánh", "trường tràng", "bảo bửu", "thái thới", "cương cang", "nhân nhơn", "nghĩa ngãi",
        "dũng dõng", "uy oai", "đường đàng", "lĩnh lãnh", "sinh sanh", "tùng tòng", "vương vượng", "kính kiếng",
        "quang quảng", "bình bường", "đức đước", "nguyên ngươn", "hợp hiệp", "thịnh thạnh", "mệnh mạng", "an yên",
        "oánh doanh",
        "nhậm nhiệm",
    ].map { Set(Words.canonical($0)) }

    /// Syllables that stand without marks in Vietnamese names too.
    private static let unmarkedSyllables: Set<String> = [
        "anh", "cao", "chi", "chinh", "chung", "cung", "dung", "duy", "giang", "ha", "hoa", "huy", "khanh", "khoa",
        "khoi", "kim", "lam", "lan", "linh", "long", "mai", "minh", "my", "nam", "nga", "nhung", "phan", "phong",
        "quang", "quy", "quyen", "sang", "tam", "thanh", "thu", "trang", "trinh", "trung", "tuyen", "uyen",
        "vinh", "vy", "yen", "la", "huong", "hung",
    ]
}
