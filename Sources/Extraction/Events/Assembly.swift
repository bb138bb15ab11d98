import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Merges the drafts that tell of one event, in the order of the text, and enriches the first from the later ones.
struct Assembly {
    let register: PeopleRegister

    /// - Parameter present: The day, month or year of publication; what lies before it is no plan any more, what lies behind it has not occurred.
    func merge(_ drafts: [EventDraft], present: EDTF? = nil) -> [EventDraft] {
        var merged: [EventDraft] = []
        for index in drafts.indices {
            var draft = drafts[index]
            guard !isList(draft, drafts) else { continue }
            if let day = dayOfStop(draft, drafts) { draft.date = day }
            if let index = merged.lastIndex(where: { isSame($0, draft) }) {
                merged[index] = union(merged[index], draft)
            } else {
                merged.append(draft)
            }
        }
        if let present = present?.bounds {
            for index in merged.indices {
                // The day of a sale is that of its approval, not of its delivery.
                if merged[index].status == .planned, merged[index].type != .transfer,
                    isPast(merged[index], present.first)
                {
                    merged[index].status = .occurred
                } else if merged[index].status == .occurred, isAhead(merged[index], present.last) {
                    merged[index].status = .planned
                }
            }
        }
        return merged.filter { draft in
            // An exhibition of one state, to which no words give a day, is a place where something was shown.
            if draft.type == .exhibition, draft.allCountries.count < 2, draft.people.isEmpty,
                draft.date?.isInherited != false || draft.date?.value.start.day == nil
            {
                return false
            }
            return !isPartOfDialogue(draft, merged) && !(draft.type == .conference && draft.allCountries.isEmpty)
        }
    }

    /// "Hôm nay A tới C, chặng cuối của chuyến thăm B, D và C từ ngày 20 đến 23/1": the days of the journey are not those of the
    /// stop that has a day of its own.
    private func dayOfStop(_ visit: EventDraft, _ all: [EventDraft]) -> EventDraft.Date? {
        guard visit.type == .visit, let span = visit.date, span.value.end != nil, let tokens = span.tokens else {
            return nil
        }
        let isOfJourney = all.contains {
            $0.type == .visit && $0.destination != visit.destination && $0.date?.tokens == tokens
                && $0.people == visit.people
        }
        guard isOfJourney else { return nil }
        return all.first { other in
            other.type == .visit && other.destination == visit.destination
                && !other.people.isDisjoint(with: visit.people)
                && other.date?.isInherited == false && other.date?.value.day != nil
                && other.date.map { span.value.contains($0.value) } == true
        }?.date
    }

    /// Whether the event's days are over, or those of a journey have begun.
    private func isPast(_ draft: EventDraft, _ present: CivilDay) -> Bool {
        guard let date = draft.date?.value, let days = date.bounds else { return false }
        if days.last < present { return true }
        // "Trong chuyến thăm, hai bên sẽ tập trận": on whatever day of the visit.
        if draft.type == .exercise, draft.isStatusMarked, draft.date?.isInherited == true { return false }
        if draft.type == .conference || date.end != nil && draft.type == .exercise, date.start.day != nil {
            return days.first <= present
        }
        return [.visit, .portCall, .exercise].contains(draft.type) && date.start.day != nil && days.first < present
    }

    private func isAhead(_ draft: EventDraft, _ present: CivilDay) -> Bool {
        draft.date?.value.bounds.map { $0.first > present } ?? false
    }

    /// "hoãn một loạt cuộc tập trận, trong đó có A": where the sentence names one of several, it is what is told.
    private func isList(_ draft: EventDraft, _ all: [EventDraft]) -> Bool {
        guard draft.type == .exercise, draft.series == nil, draft.date != nil else { return false }
        return all.contains { other in
            other.type == .exercise && other.series != nil && other.position == draft.position
                && other.trigger.lowerBound >= draft.trigger.upperBound && other.status == draft.status
                && other.date?.tokens == draft.date?.tokens && other.allCountries == draft.allCountries
        }
    }

    /// Two who chair a dialogue meet in it: their meeting of that day is the dialogue, and what they agree to hold is another.
    private func isPartOfDialogue(_ draft: EventDraft, _ all: [EventDraft]) -> Bool {
        guard draft.type == .meeting, draft.people.count >= 2 else { return false }
        return all.contains { other in
            guard other.type == .dialogue else { return false }
            if draft.rule == "meeting.joint", draft.status == .planned, other.position == draft.position { return true }
            // "A có cuộc gặp riêng với B" before the dialogue of many.
            if draft.format == .bilateral, draft.people.count == 2, other.people.count > 2 { return false }
            return draft.people.isSubset(of: other.people) && agree(draft, other)
        }
    }

    private func isSame(_ a: EventDraft, _ b: EventDraft) -> Bool {
        guard a.type == b.type else { return false }
        switch a.type {
        case .meeting:
            // What was called off is not the call by telephone that took place.
            let isCalledOff =
                (a.status == .cancelled) != (b.status == .cancelled)
                && (isOfAnotherYear(a, b) || (a.format == .phone) != (b.format == .phone))
            guard agree(a, b), !isCalledOff, !isOtherRound(a, b) else { return false }
            let left = a.people
            let right = b.people
            if left.isEmpty || right.isEmpty {
                // "hội nghị thượng đỉnh Mỹ – Triều" is the meeting of the two men of that day.
                return (left.isEmpty || a.rule == "meeting.states") && Set(a.allCountries) == Set(b.allCountries)
                    && (a.date?.isInherited == false || b.date?.isInherited == false)
            }
            if left == right { return unnamed(a) == unnamed(b) || left.count >= 2 }
            guard left.count >= 2, right.count >= 2 else { return false }
            // That A met C another day is not the meeting of A, B and C.
            guard areTogether(a, b) else { return false }
            return left.isSubset(of: right) && !isAside(a, of: b) || right.isSubset(of: left) && !isAside(b, of: a)
        case .visit:
            guard a.destination == b.destination, !isWishBesideDeed(a, b), agree(a, b) || isOneJourney(a, b) else {
                return false
            }
            if a.people.isEmpty || b.people.isEmpty {
                return Set(a.members.compactMap(\.party.country)) == Set(b.members.compactMap(\.party.country))
            }
            return !a.people.isDisjoint(with: b.people)
        case .portCall:
            return a.destination == b.destination && agree(a, b)
                && Set(a.allCountries) == Set(b.allCountries)
        case .relations:
            return a.allCountries == b.allCountries && agree(a, b) && !isOfOtherDay(a, b)
        case .exercise:
            if let left = a.series, let right = b.series, left != right { return false }
            // What is called off in several words on several days is one thing.
            if a.status == .cancelled, b.status == .cancelled, a.allCountries == b.allCountries,
                a.date?.value.start.knownYear == b.date?.value.start.knownYear
            {
                return true
            }
            // "huỷ lời mời A tới E": A's part is called off, not E.
            if (a.status == .cancelled) != (b.status == .cancelled), a.series != nil, b.series != nil,
                a.allCountries != b.allCountries
            {
                return false
            }
            guard agree(a, b), !isOfAnotherYear(a, b) else { return false }
            // "Hai bên tuần tra chung", on the day of the visit, and "ngày 17/4, hai bên sẽ diễn tập".
            if a.status != b.status, a.position > 0, let left = a.date, let right = b.date, left.value.day != nil,
                right.value.day != nil, left.value != right.value
            {
                return false
            }
            return b.rule == "exercise.attended" || !Set(a.allCountries).isDisjoint(with: Set(b.allCountries))
        case .dialogue, .conference, .exhibition:
            if let left = a.edition, let right = b.edition, left != right { return false }
            if a.type == .conference, let left = a.series, let right = b.series, left != right { return false }
            guard isOneSession(a, b) else { return false }
            // Two committees of two states that meet in one week have other people in them.
            if a.type == .dialogue, a.people.count > 1, b.people.count > 1, a.people.isDisjoint(with: b.people) {
                return false
            }
            return a.rule == b.rule || !Set(a.allCountries).isDisjoint(with: Set(b.allCountries))
        default:
            // "A muốn bán lại", and "năm 2013 A đã bán".
            if a.type == .transfer, isOfAnotherYear(a, b) { return false }
            // What is signed or given now is not what was in a year that the text names, though its own day is taken over.
            if let left = a.date, let right = b.date, !left.value.overlaps(right.value) {
                let taken = left.isInherited ? a : b
                if taken.rule == "signing.verb" || (a.type == .transfer && taken.people.count >= 2) { return false }
            }
            guard !isWishBesideDeed(a, b) else { return false }
            return (a.allCountries == b.allCountries || isOneSendOff(a, b)) && agree(a, b)
                && ((a.status == .cancelled) == (b.status == .cancelled) || (a.date != nil && b.date != nil))
        }
    }

    /// Each round of talks has a day of its own.
    private func isOtherRound(_ a: EventDraft, _ b: EventDraft) -> Bool {
        guard a.rule == "meeting.round" || b.rule == "meeting.round" else { return false }
        return a.date?.isInherited != false || b.date?.isInherited != false
    }

    /// "Bộ trưởng C gặp song phương Bộ trưởng D", who both sat in the talks of A and B: a meeting of their own; so is "A gặp riêng B"
    /// beside talks of three states.
    private func isAside(_ two: EventDraft, of talks: EventDraft) -> Bool {
        if two.format == .bilateral, two.people.count == 2, two.allCountries.count == 2, talks.allCountries.count > 2 {
            return true
        }
        let leading = talks.members.prefix(2).compactMap(\.party.person)
        return two.format == .bilateral && talks.people.count > 3 && leading.count == 2
            && two.people.isDisjoint(with: leading)
    }

    /// "Hai Thủ tướng nhất trí nâng cấp quan hệ", told now, and "kể từ khi thiết lập quan hệ năm 1976".
    private func isOfOtherDay(_ a: EventDraft, _ b: EventDraft) -> Bool {
        guard let left = a.date, let right = b.date, left.isInherited != right.isInherited,
            !left.value.overlaps(right.value)
        else { return false }
        let now = left.isInherited ? a : b
        // "Hai nước nâng cấp quan hệ" in the headline, and the year in which they took them up.
        return now.people.count >= 2 || now.position == 0 && left.value.start.knownYear != right.value.start.knownYear
    }

    /// "A có thể bán V cho B", "tháng 6, A bán W cho B"; "A thăm C tháng 9/2024", "mời A sớm thăm lại C": what is wished for
    /// is not what the words date.
    private func isWishBesideDeed(_ a: EventDraft, _ b: EventDraft) -> Bool {
        guard a.type == .transfer || a.type == .visit, (a.status == .proposed) != (b.status == .proposed) else {
            return false
        }
        let (wish, deed) = a.status == .proposed ? (a, b) : (b, a)
        return wish.date == nil && deed.date?.isInherited == false
            && (a.type == .transfer || deed.status != .planned)
    }

    /// A ceremony of the United Nations is the same whatever guests a sentence names.
    private func isOneSendOff(_ a: EventDraft, _ b: EventDraft) -> Bool {
        let body = CountryCode("UN")
        return a.type == .ceremony && a.allCountries.contains(body) && b.allCountries.contains(body)
            && (Set(a.allCountries).isSubset(of: b.allCountries) || Set(b.allCountries).isSubset(of: a.allCountries))
    }

    /// "Mỹ có thể nối lại tập trận" and, under a picture, "cuộc tập trận năm 2017": a plan without a date is not what was held
    /// in a year that the words name; nor is what is called off what was held.
    private func isOfAnotherYear(_ a: EventDraft, _ b: EventDraft) -> Bool {
        let (open, dated) = a.date == nil ? (a, b) : (b, a)
        guard open.date == nil, let date = dated.date, !date.isInherited else { return false }
        // "Mỹ có thể nối lại tập trận", and "hồi tháng 6 cam kết ngừng tập trận".
        if dated.status == .cancelled { return open.isStatusMarked && open.status == .proposed }
        guard dated.status == .occurred else { return false }
        // "Hôm nay" is not all of the year under a picture.
        return open.isStatusMarked && open.status != .occurred || open.hasOpenDay && date.value.start.month == nil
    }

    /// Whether two dates can be days of one session: a gathering lasts days, and a day taken over may be off by weeks.
    private func isOneSession(_ a: EventDraft, _ b: EventDraft) -> Bool {
        guard let left = a.date, let right = b.date, left.value != right.value else { return true }
        guard let first = left.value.bounds, let second = right.value.bounds else {
            return left.isInherited || right.isInherited
        }
        if left.value.overlaps(right.value) { return true }
        let gap = max(second.first.number - first.last.number, first.first.number - second.last.number)
        if left.isInherited || right.isInherited { return gap <= 45 }
        return gap <= 3 && max(left.value.length ?? 99, right.value.length ?? 99) <= 10
    }

    /// Whether days told of one traveller's visits to one country are days of one journey.
    private func isOneJourney(_ a: EventDraft, _ b: EventDraft) -> Bool {
        guard let left = a.date?.value, let right = b.date?.value, left.start.day != nil, right.start.day != nil,
            let first = left.bounds, let second = right.bounds
        else { return false }
        return max(second.first.number - first.last.number, first.first.number - second.last.number) <= 6
    }

    /// Whether no two days part the two.
    private func areTogether(_ a: EventDraft, _ b: EventDraft) -> Bool {
        guard let left = a.date, let right = b.date, !left.isInherited || !right.isInherited else { return true }
        return left.value == right.value || left.value.overlaps(right.value)
    }

    private func unnamed(_ draft: EventDraft) -> Set<CountryCode> {
        Set(draft.members.filter { $0.party.person == nil }.compactMap(\.party.country) + draft.countries)
    }

    /// Whether two dates can be one: equal, one within the other, or one only taken over.
    private func agree(_ left: EventDraft, _ right: EventDraft) -> Bool {
        guard let a = left.date, let b = right.date else {
            // "cuộc gặp vào cuối năm ngoái", whatever year that was, is not the one of the picture beside it.
            let (open, dated) = left.date == nil ? (left, right) : (right, left)
            return !(open.type == .meeting && open.isLookBack && dated.date?.isInherited == false)
        }
        if a.value == b.value { return true }
        if a.isInherited || b.isInherited {
            let told = a.isInherited ? right : left
            if told.isLookBack, a.isInherited != b.isInherited, !a.value.overlaps(b.value) { return false }
            // A headline without a word of tense goes with the plan that the text tells.
            let isOpen = (a.isInherited && !left.isStatusMarked) || (b.isInherited && !right.isStatusMarked)
            return left.status == right.status || isOpen || a.value.overlaps(b.value)
        }
        if a.value.bounds == nil || b.value.bounds == nil { return false }
        return a.value.overlaps(b.value)
    }

    private func union(_ a: EventDraft, _ b: EventDraft) -> EventDraft {
        var result = a
        for member in b.members where !result.members.contains(where: { isSame($0.party, member.party) }) {
            result.members.append(member)
        }
        for country in b.countries where !result.countries.contains(country) { result.countries.append(country) }
        if let date = spanned(a, b) ?? better(a.date, b.date) { result.date = date }
        // What the two leaders announced after their talks has the day of the talks, whatever day its headline takes over.
        if a.type == .relations, a.people.isEmpty, !b.people.isEmpty, a.date?.isInherited != false,
            b.date?.isInherited == true
        {
            result.date = b.date
        }
        if result.venue == nil || (result.venue?.isSite == false && b.venue?.isSite == true) {
            result.venue = b.venue ?? result.venue
        }
        // Of two days of one journey the first says when it is and where.
        if a.type == .visit, let left = a.date, let right = b.date, !left.isInherited, !right.isInherited,
            left.value.day != nil, right.value.day != nil, left.value != right.value
        {
            let first = result.date == left ? a : b
            result.venue = first.venue ?? result.venue
        }
        result.venueCountry = result.venueCountry ?? b.venueCountry
        result.format = result.format ?? b.format
        result.edition = result.edition ?? b.edition
        result.series = result.series ?? b.series
        result.editionTokens = result.editionTokens ?? b.editionTokens
        if (b.name?.count ?? 0) > (result.name?.count ?? 0) { result.name = b.name }
        if a.status != b.status {
            // A word of tense beats none; of two words, what has happened has happened.
            if a.isStatusMarked == b.isStatusMarked {
                result.status =
                    a.status == .occurred || b.status == .occurred
                    ? .occurred : a.status == .proposed ? b.status : a.status
            } else if b.isStatusMarked {
                result.status = b.status
            }
        }
        result.isStatusMarked = a.isStatusMarked || b.isStatusMarked
        result.isDeparture = result.date == b.date ? b.isDeparture : a.isDeparture
        result.confidence = min(0.97, max(a.confidence, b.confidence) + 0.03)
        return result
    }

    /// From the first to the last of two days told of one conference; the first of two days told of one journey.
    private func spanned(_ a: EventDraft, _ b: EventDraft) -> EventDraft.Date? {
        if a.type == .visit, let left = a.date, let right = b.date, !left.isInherited, !right.isInherited,
            let first = left.value.day, let second = right.value.day
        {
            // "Ngày 5/7 lên đường tới C", "tới C ngày 6/7": the day on which they arrive.
            if a.isDeparture != b.isDeparture, abs(first.number - second.number) <= 2 {
                return a.isDeparture ? right : left
            }
            return second < first ? right : left
        }
        guard a.type == .conference, let left = a.date, let right = b.date, !left.isInherited, !right.isInherited,
            let first = left.value.bounds, let second = right.value.bounds, !left.value.overlaps(right.value)
        else { return nil }
        // "A gặp B ngày 31/10 bên lề S", "S diễn ra ngày 1/11": what the words say of S itself.
        if a.isHeldThen != b.isHeldThen { return a.isHeldThen ? left : right }
        var result = first.first < second.first ? left : right
        let last = max(first.last, second.last)
        result.value = EDTF(PartialDate(min(first.first, second.first)), to: PartialDate(last))
        result.reason += "; the article tells of it until \(PartialDate(last))"
        return result
    }

    /// A date that the text gives beats one taken over; then the narrower, but a span beats a day inside it.
    private func better(_ a: EventDraft.Date?, _ b: EventDraft.Date?) -> EventDraft.Date? {
        guard let a else { return b }
        guard let b else { return a }
        if a.isInherited != b.isInherited {
            let (told, taken) = a.isInherited ? (b, a) : (a, b)
            // "trong năm nay" says less than the day of the story that lies in it.
            return (told.value.length ?? 0) > 300 && told.value.contains(taken.value) ? taken : told
        }
        if a.value.start.isApproximate != b.value.start.isApproximate { return a.value.start.isApproximate ? b : a }
        guard let left = a.value.length, let right = b.value.length else { return a }
        // "tuần trước", and "ngày 28/2" elsewhere.
        if isWeek(a) != isWeek(b) {
            let (week, told) = isWeek(a) ? (a, b) : (b, a)
            if told.value.start.day != nil, week.value.contains(told.value) { return told }
        }
        if left <= 31, right <= 31, a.value.end != nil || b.value.end != nil {
            if a.value.end != nil, a.value.contains(b.value) { return a }
            if b.value.end != nil, b.value.contains(a.value) { return b }
        }
        return right < left ? b : a
    }

    /// Monday to Sunday, as "tuần này" says: no days of its own.
    private func isWeek(_ date: EventDraft.Date) -> Bool {
        guard date.basis != .explicit, date.value.length == 7, let first = date.value.bounds?.first else {
            return false
        }
        return first == first.monday
    }

    private func isSame(_ a: Party, _ b: Party) -> Bool {
        if let left = a.person { return left == b.person }
        if case .post = a.kind, case .post = b.kind { return a.country == b.country }
        return a.kind == b.kind
    }
}
