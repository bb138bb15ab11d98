import KnowledgeModel
import Lexicon

/// A caption that shows two officials together: "Tổng thống A (trái) và Thủ tướng B tại C ngày 27/3".
struct CaptionFrame {
    let sentence: ParsedSentence
    let register: PeopleRegister

    /// The meeting, with the index of the group that stands for its trigger; nil for a sentence that has a verb.
    func draft() -> (draft: EventDraft, index: Int)? {
        guard sentence.tokens.count <= 45,
            let index = sentence.items.firstIndex(where: { item in
                item.group.map { $0.parties.count >= 2 && $0.persons.count == 2 } ?? false
            }),
            let group = sentence.items[index].group, sentence.items.allSatisfy({ isQuiet($0) })
        else { return nil }
        let isTimed = sentence.items.contains(where: isTime)
        guard isTimed || sentence.isCaption, !isMontage(behind: index) else { return nil }
        let members = group.persons.filter { party in
            guard let person = party.person else { return false }
            return register.entries[person].hasPost
        }
        guard members.count == 2, Set(members.compactMap(\.country)).count == 2 else { return nil }
        return (
            EventDraft(
                type: .meeting, format: nil, status: .occurred,
                members: members.map { EventDraft.Member(party: $0, role: nil) },
                trigger: group.tokens, extent: group.tokens, position: sentence.position, rule: "meeting.caption",
                confidence: 0.7), index
        )
    }

    /// "A (trái) và B - hai nhân vật được nhắc tới nhiều nhất năm 2017": a line that says who they are shows no meeting.
    private func isMontage(behind group: Int) -> Bool {
        let items = sentence.items
        guard group + 2 < items.count, case .mark = items[group + 1].kind, items[group + 1].mark != .comma,
            items[group + 1].mark != .opening
        else { return false }
        return items[(group + 2)...].prefix(2).contains {
            if case .word = $0.kind { $0.tokens.count <= 2 } else { false }
        }
            && !items.indices.dropLast().contains { $0 > group && items[$0].isFunction(.at) && !isTime(items[$0 + 1]) }
    }

    private func isTime(_ item: Item) -> Bool { if case .time = item.kind { true } else { false } }

    private func isQuiet(_ item: Item) -> Bool {
        if let form = item.trigger { return form.frame == .recall || (form.frame == .weak && form.type != .meeting) }
        switch item.function {
        case .say, .future, .proposal, .attend, .subordinator: return false
        default: return true
        }
    }
}
