import KnowledgeModel
import SourceText

/// Finds who commands the ships that call at a port, wherever the article says so: "Đại tá P, thuyền trưởng tàu D",
/// "do Đại tá P chỉ huy".
struct ShipCommander {
    let article: Article
    let register: PeopleRegister

    /// Adds the commanders to the first call of their navy; those who are told of already stay as they are.
    func complete(_ events: inout [EventDraft]) {
        guard events.contains(where: { $0.type == .portCall }) else { return }
        for person in register.entries.indices {
            let entry = register.entries[person]
            guard let country = entry.country, let mention = entry.mentions.first(where: isCommander) else { continue }
            let calls = events.indices.filter { call in
                events[call].type == .portCall && events[call].destination != country
                    && events[call].members.contains { $0.party.country == country }
            }
            let call = calls.first { position(of: events[$0]).contains(mention.tokens.lowerBound) } ?? calls.first
            guard let call, !events[call].people.contains(person) else { continue }
            let party = Party(kind: .person(person), country: country, tokens: mention.tokens)
            events[call].members.append(EventDraft.Member(party: party, role: .headOfDelegation))
        }
    }

    /// The words of the sentence that tells the call: a captain who is named in it commands its ship.
    private func position(of call: EventDraft) -> Range<Int> {
        article.text.sentences[article.sentences[call.position]].tokens
    }

    /// Whether the words of the mention, or those right behind it, say that the person commands ships.
    private func isCommander(_ mention: PersonMention) -> Bool {
        guard !mention.ranks.isEmpty, let name = mention.name else { return false }
        let end = min(article.text.tokens.count, mention.tokens.upperBound + 8)
        var position = mention.tokens.lowerBound
        while position + 1 < end {
            defer { position += 1 }
            if position >= mention.tokens.upperBound, article.text.isMark(position, ".") { return false }
            let pair = (article.text.word(position), article.text.word(position + 1))
            if Self.captains.contains(where: { $0 == pair }) { return true }
            // "do Đại tá P làm trưởng đoàn cùng tàu D".
            if pair == ("trưởng", "đoàn"), isAhead(of: position + 2) { return true }
            guard Self.chiefs.contains(where: { $0 == pair }) else { continue }
            // "do Đại tá P chỉ huy": the ships stand before.
            let isAgent = mention.tokens.lowerBound > 0 && article.text.word(mention.tokens.lowerBound - 1) == "do"
            if isAgent, position >= name.upperBound { return true }
            let behind = position + 2..<min(article.text.tokens.count, position + 8)
            if behind.contains(where: { Self.ships.contains(article.text.word($0)) }) { return true }
        }
        return false
    }

    /// "cùng tàu", "trên tàu" right behind.
    private func isAhead(of token: Int) -> Bool {
        article.isWord(token) && article.isWord(token + 1) && ["cùng", "trên"].contains(article.text.word(token))
            && Self.ships.contains(article.text.word(token + 1))
    }

    private static let captains: [(Word, Word)] = [("thuyền", "trưởng"), ("hạm", "trưởng")]
    private static let chiefs: [(Word, Word)] = [("chỉ", "huy"), ("tư", "lệnh")]
    private static let ships: Set<Word> = ["tàu", "hạm", "biên"]
}
