import KnowledgeModel
import Lexicon
import SourceText

/// Settles the countries of ships whose own mentions state none: from another mention of the name, from the ships named
/// beside it, and last from the one navy whose ships the article is about.
enum CountryOfShips {
    static func settle(_ chunks: inout [[Chunk]], article: Article) {
        var named: [String: CountryCode] = [:]
        var navies: Set<CountryCode> = []
        for chunk in chunks.joined() {
            guard let unit = ship(chunk), let country = unit.country else { continue }
            navies.insert(country)
            for key in keys(unit, article) { named[key] = country }
        }
        guard !named.isEmpty || !navies.isEmpty else { return }
        for sentence in chunks.indices {
            for index in chunks[sentence].indices {
                guard var unit = ship(chunks[sentence][index]), unit.country == nil, unit.name != nil else { continue }
                unit.country =
                    keys(unit, article).lazy.compactMap { named[$0] }.first
                    ?? beside(index, chunks[sentence]) ?? (navies.count == 1 ? navies.first : nil)
                    ?? foreign(index, chunks[sentence], navies)
                guard let country = unit.country else { continue }
                for key in keys(unit, article) { named[key] = country }
                chunks[sentence][index].kind = .unit(unit)
            }
        }
    }

    private static func ship(_ chunk: Chunk) -> UnitMention? {
        if case .unit(let unit) = chunk.kind, unit.isShip { unit } else { nil }
    }

    /// The name and its last words, without the prefix: "USS Carl Vinson" and "tàu Carl Vinson" are one ship.
    private static func keys(_ unit: UnitMention, _ article: Article) -> [String] {
        guard let name = unit.name else { return [] }
        let words = name.filter { article.text.tokens[$0].isWord && !isPrefix($0, article) }.map {
            SyllableFolding.fold(article.text.string($0))
        }
        guard !words.isEmpty else { return [] }
        return [words.joined(separator: " "), words.suffix(2).joined(separator: " ")]
    }

    private static func isPrefix(_ token: Int, _ article: Article) -> Bool {
        article.matches.longest(.unitHead, at: token) {
            if case .unitHead(_, let country) = $0, country != nil { true } else { nil }
        } != nil
    }

    /// "tàu D ghé cảng E": of two navies, the one whose port it is not.
    private static func foreign(_ index: Int, _ sentence: [Chunk], _ navies: Set<CountryCode>) -> CountryCode? {
        guard navies.count == 2 else { return nil }
        var isCalling = false
        for chunk in sentence[(index + 1)...].prefix(9) {
            switch chunk.kind {
            case .trigger(let form):
                guard form.type == .portCall || form.type == .visit, form.frame != .noun else { return nil }
                isCalling = true
            case .place(let place) where isCalling:
                guard let host = place.country, navies.contains(host) else { return nil }
                return navies.first { $0 != host }
            case .function, .word, .unit: break
            default: return nil
            }
        }
        return nil
    }

    /// The country of a ship joined by "và", "cùng", a comma or a bracket: "Mistral của Pháp cùng tàu Courbet".
    private static func beside(_ index: Int, _ sentence: [Chunk]) -> CountryCode? {
        for step in [-1, 1] {
            var position = index + step
            var steps = 0
            while sentence.indices.contains(position), steps < 7 {
                if let unit = ship(sentence[position]) {
                    if let country = unit.country { return country }
                } else {
                    switch sentence[position].kind {
                    case .function(.and), .mark(.comma), .mark(.opening), .mark(.closing), .mark(.dash), .word: break
                    default: steps = 7
                    }
                }
                position += step
                steps += 1
            }
        }
        return nil
    }
}
