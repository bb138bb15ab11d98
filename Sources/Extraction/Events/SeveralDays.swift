import CivilTime
import KnowledgeModel
import Lexicon

/// "A thăm B năm 1997 và năm 2004", "hai vòng đàm phán diễn ra ngày 16/5 và 2/6": what took place on several days took place
/// several times.
struct SeveralDays {
    let article: Article
    let sentence: ParsedSentence

    /// The draft once for each of the dates that "và" joins to its own, itself first; alone where its own is taken over.
    func each(of draft: EventDraft) -> [EventDraft] {
        guard [.meeting, .visit, .portCall, .exercise, .dialogue, .conference].contains(draft.type),
            let date = draft.date, !date.isInherited, let tokens = date.tokens, draft.edition == nil,
            let first = sentence.items.firstIndex(where: { $0.tokens == tokens }), let own = mention(at: first)
        else { return [draft] }
        var found = [draft]
        var last = own
        var position = first + 1
        while position + 1 < sentence.items.count,
            sentence.items[position].isFunction(.and) || sentence.items[position].mark == .comma,
            let next = mention(at: position + 1), let value = next.date, isLike(last, next)
        {
            var other = draft
            other.date = EventDraft.Date(
                value: value, basis: next.basis, reason: next.reason, tokens: next.tokens, isInherited: false)
            if let present = article.chronology.present?.bounds, let day = value.bounds {
                if draft.status == .occurred, day.first > present.last { other.status = .planned }
                if draft.status == .planned, day.last < present.first { other.status = .occurred }
            }
            found.append(other)
            last = next
            position += 2
        }
        // "năm 1997, năm 2004 …" without "và" goes on with something else.
        guard sentence.items[first..<position].contains(where: { $0.isFunction(.and) }) else { return [draft] }
        return apart(found)
    }

    /// "A và B gặp C năm 2000 và 2007": as many of one state as there are dates were there one after the other.
    private func apart(_ drafts: [EventDraft]) -> [EventDraft] {
        let members = drafts[0].members
        let group = members.filter { $0.party.person != nil && $0.party.country == members[0].party.country }
        guard drafts.count > 1, group.count == drafts.count, members.count == group.count + 1 else { return drafts }
        return drafts.indices.map { index in
            var draft = drafts[index]
            draft.members = members.filter { !group.contains($0) || $0 == group[index] }
            return draft
        }
    }

    private func mention(at position: Int) -> TimeMention? {
        guard case .time(let number) = sentence.items[position].kind else { return nil }
        let mention = article.chronology.mentions[number]
        return (mention.kind == .point || mention.kind == .span) && mention.bound == .at ? mention : nil
    }

    /// Whether both are days, months or years, and the second begins behind the first.
    private func isLike(_ first: TimeMention, _ next: TimeMention) -> Bool {
        guard let left = first.date, let right = next.date, let end = left.bounds?.last, let begin = right.bounds?.first
        else { return false }
        return end < begin && (left.start.day == nil) == (right.start.day == nil)
            && (left.start.month == nil) == (right.start.month == nil)
    }
}
