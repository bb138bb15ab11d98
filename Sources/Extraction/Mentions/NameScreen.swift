import Lexicon
import SourceText

/// Tells what stands with a capital where a name could stand, and is none: acronyms, the tail of a longer name of a
/// country or a place, the first syllable of an ordinary word, and the district, school or firm that a post is of.
struct NameScreen {
    let article: Article

    // MARK: Acronyms

    /// "HĐQT", "GTVT", "SOHR": letters of several words, in a text that is not in capitals as a whole.
    func isAcronym(_ token: Int) -> Bool {
        guard isCapitals(token), article.matches.surname(at: token) == nil else { return false }
        // Three words in capitals are a headline, whose names are in capitals, too.
        var first = token
        var last = token
        while first > token - 2, isCapitals(first - 1) { first -= 1 }
        while last < token + 2, isCapitals(last + 1) { last += 1 }
        guard last - first < 2 else { return false }
        // "MARC KNAPPER" is a name in capitals; an acronym is shorter.
        return first == last || !(first...last).contains { article.text.tokens[$0].scalarCount > 5 && hasVowel($0) }
    }

    /// A newspaper's or an agency's letters behind a name, as in "Nguyễn Văn An TTO".
    func isCredit(_ token: Int) -> Bool {
        guard isAcronym(token) else { return false }
        for match in article.matches.starting(at: token) {
            switch article.matches.meaning(match) {
            case .stopName, .organisation, .body: return true
            default: break
            }
        }
        let letters = article.text.string(token).unicodeScalars
        guard letters.count <= 5, !letters.allSatisfy({ "IVX".unicodeScalars.contains($0) }) else { return false }
        return !hasVowel(token)
    }

    private func hasVowel(_ token: Int) -> Bool {
        article.text.string(token).unicodeScalars.contains {
            "AEIOUY".unicodeScalars.contains($0) || !$0.isASCII && $0 != "Đ"
        }
    }

    private func isCapitals(_ token: Int) -> Bool {
        article.isWord(token) && article.text.tokens[token].isAllCapitals
    }

    /// Where a name begins behind the acronym, or the name of a district or firm, that belongs to the post before it:
    /// "Bộ trưởng GTVT Nguyễn Văn An", "Bí thư Huyện uỷ Đại Phước Trần Văn An". Nil where none does.
    func nameBehindLabel(_ name: Range<Int>) -> Int? {
        guard article.matches.surname(at: name.lowerBound) == nil else { return nil }
        var start = name.lowerBound
        while start < name.upperBound, isAcronym(start) { start += 1 }
        let acronyms = start - name.lowerBound
        // "TJ Smith": two letters before one name are its initials.
        if acronyms == 1, name.count == 2, article.text.tokens[name.lowerBound].scalarCount == 2 { return nil }
        if acronyms > 0, start == name.upperBound || name.upperBound - start > 1 { return start }
        if acronyms > 0, article.text.tokens[name.lowerBound].scalarCount > 2 { return name.upperBound }
        for start in name.dropFirst() where name.upperBound - start >= 3 {
            guard article.matches.surname(at: start) != nil, hasVietnameseLetter(start..<name.upperBound),
                (start..<name.upperBound).allSatisfy(article.isWord)
            else { continue }
            return start
        }
        return nil
    }

    // MARK: Parts of longer words

    /// Whether a name of the lexicon that began before the token holds it: "Quốc" of "Trung Quốc".
    func isInsideLongerName(_ token: Int) -> Bool {
        for start in max(0, token - 3)..<token where article.isCapitalisedWord(start) {
            for match in article.matches.starting(at: start) where match.tokens.upperBound > token {
                switch article.matches.meaning(match) {
                case .country, .place, .organisation, .stopName, .body, .series: return true
                default: break
                }
            }
        }
        return false
    }

    /// Whether a word that stands alone behind a post is a name: a foreign one behind a post at the top is; any other
    /// only where the article gives the name in full, too.
    func isNameAlone(_ token: Int, behind post: PostPhrase) -> Bool {
        let isForeign = !isMarked(token)
        switch post.form.postClass {
        case .headOfState, .headOfGovernment, .minister, .deputyMinister, .military, .anaphor:
            if isForeign { return true }
        default: break
        }
        let names = NameReader(article: article)
        let least = isForeign || article.matches.surname(at: token) != nil ? 2 : 3
        let word = article.text.word(token)
        for other in article.text.tokens.indices where other != token {
            guard article.isCapitalisedWord(other), article.text.word(other) == word else { continue }
            // "Tập Cận Bình" and "Kim Jong-un" begin with it.
            if let name = names.name(at: other, signalled: false), name.count >= least { return true }
            for start in max(0, other - 4)..<other where article.isCapitalisedWord(start) {
                guard isForeign || article.matches.surname(at: start) != nil else { continue }
                if names.name(at: start, signalled: false)?.upperBound == other + 1 { return true }
            }
        }
        return false
    }

    /// Whether two syllables behind a post that names no country are the place or the firm that it is of: they are spelt
    /// as Vietnamese, and do not begin with a family name ("Bí thư Huyện uỷ Quảng Phước").
    func isPlaceOfOffice(_ name: Range<Int>, behind post: PostPhrase) -> Bool {
        guard name.count == 2, !post.statesCountry || post.countries.isEmpty else { return false }
        guard article.matches.surname(at: name.lowerBound) == nil else { return false }
        return name.allSatisfy(canBeVietnamese) && hasVietnameseLetter(name)
    }

    /// "các thành viên Đoàn Trung Quốc": a delegation, though "Đoàn" is a family name as well.
    func isDelegation(_ name: Range<Int>) -> Bool {
        guard name.count > 1, article.text.word(name.lowerBound) == "đoàn",
            let state = article.matches.state(at: name.lowerBound + 1, inPair: false)
        else { return false }
        return state.tokens.upperBound == name.upperBound
    }

    /// "Rời Malaysia, Bộ trưởng A …", "Phía Lào có …", "Ngoài Mỹ và Nga": what opens a sentence before a country or a place
    /// is a verb, a noun or a preposition.
    func isDeparture(_ name: Range<Int>) -> Bool {
        guard name.count > 1, Self.openings.contains(article.text.word(name.lowerBound)) else { return false }
        let state = article.matches.state(at: name.lowerBound + 1, inPair: false)?.tokens
        let place = article.matches.place(at: name.lowerBound + 1)?.tokens
        return state?.upperBound == name.upperBound || place?.upperBound == name.upperBound
    }

    private static let openings: Set<Word> = ["rời", "phía", "ngoài"]

    /// Captions and sources: "Ảnh: …", "Theo …".
    func isCaptionWord(_ token: Int) -> Bool {
        let word = article.text.tokens[token]
        guard word.scalarCount <= 5 else { return false }
        return Self.captions.contains(article.text.word(token))
    }

    private static let captions: Set<Word> = ["ảnh", "nguồn", "theo", "video"]

    // MARK: Spelling

    /// Whether the word has another letter than those of plain Latin.
    private func isMarked(_ token: Int) -> Bool {
        let word = article.text.tokens[token]
        return article.text.bytes[Int(word.start)..<Int(word.end)].contains { $0 >= 0x80 }
    }

    /// Whether the word can be a syllable as Vietnamese spells it.
    private func canBeVietnamese(_ token: Int) -> Bool {
        guard article.isWord(token), article.text.tokens[token].scalarCount <= 7 else { return false }
        return !article.text.string(token).utf8.contains { "fjwzFJWZ".utf8.contains($0) }
    }

    /// Whether one of the words has a letter that Vietnamese alone writes, such as "ơ" or "ệ".
    private func hasVietnameseLetter(_ tokens: Range<Int>) -> Bool {
        for token in tokens where isMarked(token) {
            for scalar in article.text.string(token).unicodeScalars {
                switch scalar.value {
                case 0x1EA0...0x1EF9, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF,
                    0x1B0:
                    return true
                default: break
                }
            }
        }
        return false
    }
}

extension Token {
    /// How many letters the token has.
    fileprivate var scalarCount: Int { Int(scalarEnd) - Int(scalarStart) }
}
