import KnowledgeModel
import Lexicon
import SourceText

/// Finds who commands the peacekeepers that are sent, wherever the article says so: "Đội Công binh số 4 do Thượng tá A làm Đội
/// trưởng".
struct UnitCommander {
    let article: Article
    let parsed: [ParsedSentence]

    /// Adds the commanders to the journeys of their units.
    func complete(_ events: inout [EventDraft]) {
        let sent = events.indices.filter { events[$0].type == .deployment && !events[$0].isLookBack }
        guard !sent.isEmpty else { return }
        for sentence in parsed {
            for chief in chiefs(in: sentence) {
                for index in sent where isOf(chief, events[index]) {
                    guard !events[index].people.contains(chief.party.person ?? -1) else { continue }
                    events[index].members.append(EventDraft.Member(party: chief.party, role: .headOfDelegation))
                }
            }
        }
    }

    private typealias Chief = (party: Party, unit: Word, number: String?)

    /// Those behind "do" and before "làm Đội trưởng", "làm Giám đốc", each with the unit that stands before.
    private func chiefs(in sentence: ParsedSentence) -> [Chief] {
        let items = sentence.items
        return items.indices.dropFirst().dropLast(2).compactMap { index in
            guard items[index].isFunction(.by), let group = items[index + 1].group, let party = group.persons.first,
                party.person != nil, article.text.word(items[index + 2].tokens.lowerBound) == "làm",
                let unit = items[..<index].lastIndex(where: { kind(of: $0) != nil }), let kind = kind(of: items[unit])
            else { return nil }
            return (party, kind, number(of: items[unit]))
        }
    }

    /// "công" of engineers, "viện" of a field hospital; nil for any other item.
    private func kind(of item: Item) -> Word? {
        guard item.group?.isLocation == false, item.group?.hasPersons == false else { return nil }
        if article.says(["công", "binh"], in: item.tokens) { return "công" }
        return article.says(["dã", "chiến"], in: item.tokens) ? "viện" : nil
    }

    /// "4" of "Đội Công binh số 4", whether the phrase ends there or before.
    private func number(of unit: Item) -> String? {
        let end = min(unit.tokens.upperBound + 1, article.text.tokens.count - 1)
        let word = (unit.tokens.lowerBound..<end).last { article.isWord($0) && article.text.word($0) == "số" }
        return word.map { article.text.string($0 + 1..<$0 + 2) }
    }

    /// Whether the unit stands before the words for the journey in their sentence, with the same number.
    private func isOf(_ chief: Chief, _ event: EventDraft) -> Bool {
        let sentence = parsed[event.position]
        let unit = sentence.items.last { item in
            item.tokens.upperBound <= event.trigger.upperBound && kind(of: item) == chief.unit
        }
        return unit.map { number(of: $0) == chief.number } ?? false
    }
}
