import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Rounds of talks that the article has told of: "Vòng thứ nhất diễn ra tại Muscat ngày 6/2", "sau hai vòng ở Abu Dhabi vào các
/// ngày 23-24/1 và 4-5/2", "vòng tiếp theo sẽ được tổ chức vào đầu tháng 3".
struct RoundFrame {
    let sentence: ParsedSentence
    let article: Article
    /// The events that the article has told so far.
    let told: [EventDraft]

    /// Each round that the words give a day behind them, with its item, as one of the states of the last talks told.
    func drafts() -> [(index: Int, draft: EventDraft)] { rounds() + sessions() }

    /// "Kỳ họp lần thứ 12 sẽ diễn ra tại C năm 2027", "thống nhất tổ chức phiên họp lần thứ hai trong năm 2025": the session with
    /// another number of the dialogue told last.
    private func sessions() -> [(index: Int, draft: EventDraft)] {
        guard !told.isEmpty, article.rareWords.sessions.contains(where: sentence.tokens.contains) else { return [] }
        let items = sentence.items
        return items.indices.compactMap { index in
            let first = items[index].tokens.lowerBound
            guard article.rareWords.sessions.contains(first), case .word = items[index].kind,
                let edition = EditionReader(article: article).edition(at: first + 2),
                isDated(behind: index, byYear: true),
                let last = told.last(where: { $0.type == .dialogue && $0.rule != "dialogue.counted" }),
                last.edition.map({ $0 != edition.number }) ?? (edition.number > 1)
            else { return nil }
            let isHeld = items[index...].prefix(9).contains { article.says(["diễn", "ra"], in: $0.tokens) }
            guard isHeld || index > 0 && article.says(["tổ", "chức"], in: items[index - 1].tokens) else { return nil }
            var draft = EventDraft(
                type: .dialogue, format: nil, status: .occurred, members: [], countries: last.allCountries,
                name: first..<edition.tokens.upperBound, series: last.series, edition: edition.number,
                editionTokens: edition.tokens, trigger: first..<first + 2, extent: first..<edition.tokens.upperBound,
                position: sentence.position, rule: "dialogue.session", confidence: 0.65)
            draft.anchor = items.lastIndex { $0.tokens.upperBound <= edition.tokens.upperBound }
            return (index, draft)
        }
    }

    private func rounds() -> [(index: Int, draft: EventDraft)] {
        guard !told.isEmpty, article.rareWords.rounds.contains(where: sentence.tokens.contains) else { return [] }
        let items = sentence.items
        return items.indices.compactMap { index in
            let first = items[index].tokens.lowerBound
            guard article.rareWords.rounds.contains(first), case .word = items[index].kind,
                let end = end(of: first), isDated(behind: index), let talks
            else { return nil }
            let isCalledOff = items[index...].prefix(12).contains {
                $0.isFunction(.cancellation) || $0.isFunction(.postponement)
            }
            let draft = EventDraft(
                type: talks.type, format: nil, status: isCalledOff ? .cancelled : .occurred, members: [],
                countries: talks.allCountries,
                trigger: first..<end, extent: first..<end, position: sentence.position, rule: "meeting.round",
                confidence: 0.65)
            return (index, draft)
        }
    }

    /// The token behind "vòng thứ nhất", "vòng đầu tiên", "vòng trước", "hai vòng"; nil for a round of anything else.
    private func end(of first: Int) -> Int? {
        guard article.isWord(first + 1) else { return nil }
        switch article.text.word(first + 1) {
        case "thứ": return first + 3
        case "trước": return first + 2
        case "đầu", "tiếp", "kế": return first + 3
        case "ở", "tại", "diễn":
            return first > 0 && ["hai", "ba"].contains(article.text.word(first - 1)) ? first + 1 : nil
        default: return nil
        }
    }

    /// The talks of three in a sentence that says "ba bên", else the last negotiations.
    private var talks: EventDraft? {
        if article.says(["ba", "bên"], in: sentence.tokens),
            let three = told.last(where: { $0.type == .meeting && $0.allCountries.count == 3 })
        {
            return three
        }
        return told.last(where: { isTalks($0) })
    }

    private func isTalks(_ draft: EventDraft) -> Bool {
        guard draft.type == .meeting || draft.type == .dialogue, draft.allCountries.count >= 2 else { return false }
        return draft.rule == "meeting.round"
            || draft.trigger.dropLast().contains { article.says(["đàm", "phán"], in: $0..<$0 + 2) }
    }

    /// Whether a day or a month, for sessions even a year, follows before the clause goes on with something else.
    private func isDated(behind index: Int, byYear: Bool = false) -> Bool {
        for item in sentence.items.dropFirst(index + 1).prefix(16) {
            switch item.kind {
            case .time(let number):
                let mention = article.chronology.mentions[number]
                return (byYear ? mention.date != nil : mention.date?.start.month != nil)
                    && (mention.kind == .point || mention.kind == .span)
            case .trigger, .agreement, .mark(.semicolon), .function(.say), .function(.subordinator): return false
            default: continue
            }
        }
        return false
    }
}
