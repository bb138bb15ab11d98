import KnowledgeModel
import Lexicon
import SourceText

/// Whom words for several office-holders mean: "hai bộ trưởng", "hai nhà lãnh đạo", "cả ba ngoại trưởng", "hai trưởng đoàn".
extension SentenceParser {
    /// An office as the words for several of its holders name it.
    struct Office {
        /// The folded words of the post's head.
        var words: [String]
        /// "quốc" of "quốc phòng", "ngoại" of "ngoại giao", where the words say so.
        var domain: Word?
        /// "hai tướng": anybody with a rank.
        var isOfRank: Bool { words == ["tướng"] }
        var isMinister: Bool { words == ["bộ", "trưởng"] || words == ["ngoại", "trưởng"] }
        /// Whether only who holds just this post can be meant.
        var isStrict: Bool {
            isMinister || [["thủ", "tướng"], ["tổng", "thống"], ["thứ", "trưởng"], ["chủ", "tịch"]].contains(words)
        }
    }

    /// "hai nhà lãnh đạo (Nga - Mỹ)": the heads of the two states that stand behind; or, before any meeting is told, the
    /// first two of different states whom the article names. Empty where "lãnh đạo hai nước" have not met.
    func leaders(
        _ value: FunctionClass, at index: Int, _ chunks: [Chunk], _ discourse: Discourse, _ items: [Item]
    ) -> [Party]? {
        guard value == .plural else { return nil }
        let tokens = withoutBoth(chunks[index].tokens)
        let isOfStates = article.text.word(tokens.lowerBound) == "lãnh"
        let isOfTwo =
            article.text.word(tokens.lowerBound) == "hai"
            && ["đạo", "thủ"].contains(article.text.word(tokens.upperBound - 1))
        guard isOfStates || isOfTwo else { return nil }
        func party(_ entry: Int) -> Party {
            Party(kind: .person(entry), country: register.entries[entry].country, tokens: tokens)
        }
        if index + 1 < chunks.count, case .countries(let codes) = chunks[index + 1].kind, codes.count == 2 {
            let heads = codes.compactMap { register.head(of: $0) }
            return heads.count == 2 ? heads.map(party) : nil
        }
        // "Quốc vương A sẽ hội đàm với Thủ tướng B; sau đó hai nhà lãnh đạo …".
        if isOfTwo {
            var here: [Int] = []
            for person in items.lazy.compactMap(\.group).flatMap(\.persons).compactMap(\.person)
            where register.entries[person].isHead && !here.contains(person) { here.append(person) }
            if here.count == 2, register.entries[here[0]].country != register.entries[here[1]].country {
                return here.map(party)
            }
        }
        // An heir or an emperor leads no state: whoever met before him does.
        let pair = discourse.pair
        if pair.contains(where: isOfCourt),
            let other = discourse.pairs.last(where: { told in
                Set(told.map(\.country)) == Set(pair.map(\.country)) && !told.contains(where: isOfCourt)
                    && told.contains { $0.person.map { register.entries[$0].isHead } ?? false }
            })
        {
            return other.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }
        }
        let isOfHeads = pair.contains { $0.person.map { register.entries[$0].isHead } ?? false }
        guard !discourse.isPairTold || !isOfHeads else { return nil }
        let states: [CountryCode?] = isOfStates && discourse.isPairTold ? pair.map(\.country) : []
        let heads = register.entries.indices.filter { index in
            let entry = register.entries[index]
            return entry.isHead && entry.country != nil && (states.isEmpty || states.contains(entry.country))
        }
        guard let first = heads.first,
            let other = heads.first(where: { register.entries[$0].country != register.entries[first].country })
        else { return isOfStates && discourse.isPairTold && pair.contains(where: isBelowLeaders) ? [] : nil }
        return [party(first), party(other)]
    }

    /// "cả hai bộ trưởng": the words behind "cả".
    private func withoutBoth(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.count > 1, article.text.word(tokens.lowerBound) == "cả" else { return tokens }
        return tokens.lowerBound + 1..<tokens.upperBound
    }

    private func isOfCourt(_ party: Party) -> Bool {
        guard let person = party.person else { return false }
        return register.entries[person].mentions.contains { mention in
            mention.posts.contains { post in
                switch article.text.word(post.head.lowerBound) {
                case "nhật", "nữ", "thái", "hoàng", "giáo": true
                default: false
                }
            }
        }
    }

    /// A minister or an officer, who is no leader of the state.
    private func isBelowLeaders(_ party: Party) -> Bool {
        guard let person = party.person else { return false }
        let entry = register.entries[person]
        let posts = entry.mentions.flatMap(\.posts)
        if !entry.isHead, entry.mentions.contains(where: { !$0.ranks.isEmpty }) { return true }
        let below: Set<PostForm.Class> = [.minister, .deputyMinister, .military, .diplomat, .spokesperson]
        return !posts.isEmpty && posts.allSatisfy { below.contains($0.form.postClass) }
    }

    /// "hai Thủ tướng": those who met last, where both hold the post; else the last two of different countries who hold it.
    /// Empty where the words can mean nobody whom the article names.
    func holders(
        _ value: FunctionClass, _ words: Range<Int>, _ items: [Item], _ discourse: Discourse, _ position: Int
    ) -> [Party]? {
        guard value == .plural, words.count >= 2 else { return nil }
        let tokens = withoutBoth(words)
        let office = self.office(tokens)
        if office.words == ["trưởng", "đoàn"] { return heads(tokens, discourse) }
        let count =
            switch article.text.word(tokens.lowerBound) {
            case "ba": 3
            case "bốn": 4
            default: 2
            }
        if count == 2, let pair = lastPair(discourse), pair.allSatisfy({ holds($0, office) }) {
            return pair.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }
        }
        let hosts = hosts(items)
        let recently = article.text.sentences[article.sentences[max(0, position - 1)]].tokens.lowerBound
        var found: [Party] = []
        let recent = register.entries.indices.sorted { a, b in
            lastMention(a, before: tokens.lowerBound) > lastMention(b, before: tokens.lowerBound)
        }
        for index in recent {
            let last = lastMention(index, before: tokens.lowerBound)
            guard last >= 0 else { break }
            guard let country = register.entries[index].country, !hosts.contains(country),
                !found.contains(where: { $0.country == country }),
                // Who is named only for what he did in another year.
                last >= recently || !discourse.past.contains(index) || discourse.present.contains(index)
            else { continue }
            let party = Party(kind: .person(index), country: country, tokens: tokens)
            if holds(party, office) { found.append(party) }
            if found.count == count { return found.reversed() }
        }
        if office.isOfRank || count > 2 { return [] }
        guard office.isStrict, discourse.isPairTold, discourse.pair.contains(where: { isOther($0, than: office) })
        else { return nil }
        // One of the two holds it, of the other the article says only a rank: whom he met.
        let met = discourse.pairs.last { pair in
            !pair.contains { isOther($0, than: office) }
                && pair.contains { one in found.contains { $0.kind == one.kind } }
        }
        return (met ?? []).map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }
    }

    /// "hai Thứ trưởng Việt Nam", "các trưởng đoàn Việt Nam", "ba Trưởng đoàn Việt Nam": those of the one state who hold the post
    /// or led its side of the session told last, and the index behind its name.
    func holdersOfState(
        _ index: Int, _ chunks: [Chunk], _ discourse: Discourse
    ) -> (group: PartyGroup, end: Int)? {
        switch chunks[index].kind {
        case .function(.plural), .person: break
        default: return nil
        }
        let chunk = chunks[index]
        var tokens = chunk.tokens
        var end = index + 1
        let country: CountryCode
        switch chunk.kind {
        case .function(.plural):
            guard end < chunks.count, case .countries(let codes) = chunks[end].kind, codes.count == 1 else {
                return nil
            }
            country = codes[0]
            tokens = withoutBoth(tokens).lowerBound..<chunks[end].tokens.upperBound
            end += 1
        // "ba | Trưởng đoàn Việt Nam".
        case .person(let mention):
            guard mention.name == nil, let state = mention.statedCountry, index > 0,
                isHeadOfDelegation(tokens, of: state),
                ["hai", "ba", "bốn", "các"].contains(article.text.word(tokens.lowerBound - 1))
            else { return nil }
            country = state
            tokens = tokens.lowerBound - 1..<tokens.upperBound
        default: return nil
        }
        guard !country.isBody else { return nil }
        let found = people(
            of: country, meantBy: tokens.lowerBound..<max(tokens.lowerBound + 3, chunk.tokens.upperBound), discourse)
        guard found.count > 1 else { return nil }
        let parties = found.map { Party(kind: .person($0), country: country, tokens: tokens) }
        return (PartyGroup(parties: parties, tokens: tokens, isLocation: false), end)
    }

    /// The people of the state whom the words for several mean, in the order in which they are named; empty where the article does
    /// not name as many.
    private func people(of country: CountryCode, meantBy tokens: Range<Int>, _ discourse: Discourse) -> [Int] {
        let count: Int? =
            switch article.text.word(tokens.lowerBound) {
            case "hai": 2
            case "ba": 3
            case "bốn": 4
            default: nil
            }
        let office = self.office(tokens)
        if office.words == ["trưởng", "đoàn"] {
            let chairs = discourse.chairs.filter { $0.country == country }.compactMap(\.person)
            return count.map { chairs.count == $0 } ?? true ? chairs : []
        }
        guard let count, office.isStrict else { return [] }
        let held = register.entries.indices.filter { entry in
            register.entries[entry].country == country && lastMention(entry, before: tokens.lowerBound) >= 0
                && holds(Party(kind: .person(entry), country: country, tokens: tokens), office)
        }
        let last = held.sorted { a, b in
            lastMention(a, before: tokens.lowerBound) > lastMention(b, before: tokens.lowerBound)
        }
        return last.count >= count ? last.prefix(count).sorted() : []
    }

    /// "trưởng đoàn", "Trưởng đoàn Việt Nam".
    func isHeadOfDelegation(_ tokens: Range<Int>, of country: CountryCode?) -> Bool {
        let head = tokens.lowerBound..<tokens.lowerBound + 2
        return (tokens.count == 2 || country != nil && tokens.count <= 5) && article.says(["trưởng", "đoàn"], in: head)
    }

    /// The two who met last, or who were named together since.
    private func lastPair(_ discourse: Discourse) -> [Party]? {
        if let named = discourse.named, named.position > discourse.pairPosition ?? -1 { return named.people }
        return discourse.isPairTold && discourse.pair.count == 2 ? discourse.pair : nil
    }

    /// "hai trưởng đoàn": who lead the delegations of which the article tells; nil where it says so of none.
    private func heads(_ tokens: Range<Int>, _ discourse: Discourse) -> [Party]? {
        let isOfAll = article.text.word(tokens.lowerBound) == "các"
        guard discourse.heads.count >= 2 else { return isOfAll ? [] : nil }
        let heads = isOfAll ? discourse.heads[...] : discourse.heads.suffix(2)
        return heads.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }
    }

    /// "Ngoại trưởng A tiếp hai bộ trưởng": the states of whoever receives, none of whom is received.
    private func hosts(_ items: [Item]) -> [CountryCode] {
        guard
            let verb = items.indices.suffix(3).last(where: { items[$0].trigger?.format == .reception }),
            items[verb].trigger?.frame != .noun,
            let host = items[..<verb].last(where: { $0.group?.hasPersons == true })?.group
        else { return [] }
        return host.countries
    }

    /// "hai Bộ trưởng quốc phòng", "Bộ trưởng Quốc phòng hai nước", "hai vị Thủ tướng".
    private func office(_ tokens: Range<Int>) -> Office {
        var words = tokens.map { article.text.string($0..<$0 + 1).lowercased() }
        var behind: [String] = []
        if let two = words.firstIndex(of: "hai"), two > 0 {
            words = Array(words[..<two])
        } else {
            words.removeFirst()
            for token in tokens.upperBound..<tokens.upperBound + 2 where article.isWord(token) {
                behind.append(article.text.string(token..<token + 1).lowercased())
            }
        }
        words.removeAll { $0 == "vị" }
        if words.count > 2, words.starts(with: ["bộ", "trưởng"]) {
            behind = Array(words[2...])
            words = Array(words[..<2])
        }
        let isOfDefence = behind.starts(with: ["quốc", "phòng"])
        let isOfForeignAffairs = behind.starts(with: ["ngoại", "giao"]) || words == ["ngoại", "trưởng"]
        return Office(words: words, domain: isOfDefence ? "quốc" : isOfForeignAffairs ? "ngoại" : nil)
    }

    /// Whether the person is said to hold the office; an officer of whom only the rank is told, if he is known to.
    private func holds(_ party: Party, _ office: Office) -> Bool {
        guard let person = party.person else { return false }
        let entry = register.entries[person]
        if office.isOfRank { return entry.mentions.contains { !$0.ranks.isEmpty } }
        let posts = entry.mentions.flatMap(\.posts).filter { !$0.isFormer && $0.form.postClass != .anaphor }
        let held = posts.filter { isNamed($0, office) }
        guard !held.isEmpty else {
            return posts.isEmpty && office.isMinister
                && offices.isMinister(named: entry.name, of: office.domain == "ngoại" ? .foreign : .defence)
        }
        guard let domain = office.domain, held.contains(where: { $0.tokens != $0.head }) else { return true }
        return held.contains { post in
            post.tokens.contains { token in
                guard article.isWord(token) else { return false }
                let word = article.text.word(token)
                return word == domain || domain == "quốc" && word == "chiến"
            }
        }
    }

    private func isNamed(_ post: PostPhrase, _ office: Office) -> Bool {
        if office.isMinister, post.form.postClass == .minister { return true }
        let head = post.head.map { article.text.string($0..<$0 + 1).lowercased() }
        // "Thứ trưởng Quốc phòng" is one of "hai thứ trưởng".
        return post.form.postClass == .deputyMinister ? head.starts(with: office.words) : head == office.words
    }

    private var offices: OfficeReader { OfficeReader(text: article.text, matches: article.matches) }

    /// Whether the article gives the person other posts than this, of which one cannot stand for it.
    private func isOther(_ party: Party, than office: Office) -> Bool {
        guard let person = party.person, !holds(party, office) else { return false }
        let others: Set<PostForm.Class> = [
            .headOfState, .headOfGovernment, .minister, .deputyMinister, .diplomat, .military, .spokesperson,
        ]
        return register.entries[person].mentions.contains { mention in
            mention.posts.contains { others.contains($0.form.postClass) }
        }
    }
}
