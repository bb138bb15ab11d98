/// Tells the language of a text by its letters and its commonest words.
enum LanguageGuess {
    /// BCP 47: `vi` where the letters of Vietnamese stand in many words, else what the page says of itself, else `en`
    /// for a text with English's little words; nil where nothing tells.
    static func language(of text: String, said: String? = nil) -> String? {
        let said = said.map { String($0.prefix { $0 != "-" && $0 != "_" }).lowercased() }.flatMap {
            $0.isEmpty ? nil : $0
        }
        var words = 0
        var marked = 0
        var english = 0
        for word in text.prefix(4000).split(whereSeparator: \.isWhitespace) {
            words += 1
            if word.unicodeScalars.contains(where: isVietnamese) { marked += 1 }
            if little.contains(word.lowercased()) { english += 1 }
        }
        guard words >= 5 else { return said }
        if marked * 4 >= words { return "vi" }
        if marked * 20 < words, english * 8 >= words { return said == "vi" || said == nil ? "en" : said }
        return said
    }

    /// Letters that Vietnamese has and the languages around it have not.
    private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return (0x1EA0...0x1EF9).contains(value)
            || [0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0].contains(value)
            || (0x300...0x323).contains(value)
    }

    private static let little: Set<String> = [
        "the", "of", "and", "to", "in", "a", "for", "on", "with", "is", "was", "that", "by", "at", "his", "as", "from",
    ]
}
