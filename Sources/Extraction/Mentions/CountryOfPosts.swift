import KnowledgeModel
import Lexicon
import SourceText

/// Settles whose post it is where the text says "nước bạn", "nước chủ nhà", "nước sở tại" or "nước này" for the state.
enum CountryOfPosts {
    /// - Parameter main: The article's countries, the weightiest first.
    /// - Returns: Whether the article has such words, so that its posts may have got countries.
    static func settle(_ chunks: inout [[Chunk]], article: Article, main: [CountryCode]) -> Bool {
        guard !article.rareWords.unnamedStates.isEmpty else { return false }
        let friend = main.first { $0.rawValue != "VN" && !$0.isBody }
        let offices = OfficeReader(text: article.text, matches: article.matches)
        var named: CountryCode?
        var host: CountryCode?
        for sentence in chunks.indices {
            for index in chunks[sentence].indices {
                let chunk = chunks[sentence][index]
                if case .person(var mention) = chunk.kind, mention.statedCountry == nil,
                    let post = mention.posts.indices.last(where: { word(in: mention.posts[$0], article) != nil }),
                    let word = word(in: mention.posts[post], article)
                {
                    let known = mention.name.flatMap { offices.country(named: $0) }
                    let told: CountryCode? =
                        switch word {
                        case "bạn": friend
                        case "này": named ?? friend
                        default: host ?? named ?? friend
                        }
                    if let country = known ?? told {
                        mention.posts[post].countries = [country]
                        mention.posts[post].statesCountry = true
                        chunks[sentence][index].kind = .person(mention)
                    }
                    continue
                }
                guard let country = country(of: chunk), !country.isBody, country.rawValue != "VN" else { continue }
                named = country
                let isPlace = if case .place = chunk.kind { true } else { false }
                if isPlace || index > 0 && leads(chunks[sentence][index - 1]) { host = country }
            }
        }
        return true
    }

    /// "tại", "tới": where things happen.
    private static func leads(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .function(.at), .function(.to): true
        case .trigger(let form): form.type == .visit
        default: false
        }
    }

    /// Which word the post has for a state that it does not name.
    private static func word(in post: PostPhrase, _ article: Article) -> Word? {
        for token in post.tokens {
            if let state = PostReader.stateUnnamed(at: token, article), state.upperBound <= post.tokens.upperBound {
                return article.text.word(token + 1)
            }
        }
        return nil
    }

    private static func country(of chunk: Chunk) -> CountryCode? {
        switch chunk.kind {
        case .countries(let codes): codes.count == 1 ? codes[0] : nil
        case .place(let place): place.country
        case .person(let mention): mention.country
        case .organisation(let organisation): organisation.country
        case .unit(let unit): unit.country
        default: nil
        }
    }
}
