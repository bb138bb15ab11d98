import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Finds who else attends a conference: those whom one who attends it meets beside it on its days.
struct Sidelines {
    let article: Article
    /// Every sentence as items, in order.
    let parsed: [ParsedSentence]

    /// Adds those who were met to the conferences beside which the article says they were.
    func complete(_ events: inout [EventDraft]) {
        let meetings = events.filter { isMeeting($0) }
        guard !meetings.isEmpty else { return }
        for meeting in meetings {
            // Of several conferences the one that was told last when the meeting is.
            let all = events.indices.filter { isOpen(events[$0]) && isBeside(meeting, events[$0]) }
            guard let index = all.last(where: { events[$0].position <= meeting.position }) ?? all.first else {
                continue
            }
            for member in meeting.members
            where member.party.person.map({ !events[index].people.contains($0) }) ?? false {
                events[index].members.append(EventDraft.Member(party: member.party, role: .attendee))
            }
        }
    }

    private func isOpen(_ event: EventDraft) -> Bool {
        event.type == .conference && !event.isLookBack && event.status != .cancelled && event.status != .proposed
    }

    /// Whoever receives a guest or is called on is at home, not at a conference.
    private func isMeeting(_ event: EventDraft) -> Bool {
        event.type == .meeting && event.format != .reception && event.format != .callOn && event.format != .phone
            && !event.isLookBack && event.status != .cancelled && event.status != .proposed && event.people.count >= 2
            && isBesideSomething(event.position)
    }

    /// "bên lề" in the sentence of the meeting or one of the five before it.
    private func isBesideSomething(_ position: Int) -> Bool {
        parsed.contains { sentence in
            (position - 5...position).contains(sentence.position)
                && sentence.items.contains {
                    $0.isFunction(.occasion) && article.text.word($0.tokens.upperBound - 1) == "lề"
                }
        }
    }

    /// Whether one of those who met attends, on a day of the conference and nowhere else.
    private func isBeside(_ meeting: EventDraft, _ conference: EventDraft) -> Bool {
        guard !meeting.people.isDisjoint(with: conference.people),
            let day = meeting.date?.value.bounds, let days = conference.date?.value.bounds
        else { return false }
        let isElsewhere =
            meeting.venueCountry.map { country in conference.venueCountry.map { $0 != country } ?? false } ?? false
        return !isElsewhere && day.first.number >= days.first.number - 1 && day.last.number <= days.last.number + 1
    }
}
