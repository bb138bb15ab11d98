import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Gives events their days from the journeys of the whole article, once all of it is read: a visit its span, wherever it is
/// told, and what happened on a journey told further on the days of that journey.
struct JourneyDates {
    let article: Article
    /// Every sentence as items, in order.
    let parsed: [ParsedSentence]
    /// The day that the article is about.
    let story: EDTF?

    private static let longest = 31

    func settled(_ drafts: [EventDraft]) -> [EventDraft] {
        var drafts = drafts
        joinEnds(&drafts)
        joinLengths(&drafts)
        let spans = self.spans()
        for index in drafts.indices where isJourney(drafts[index]) {
            if let date = span(of: drafts[index], among: spans, drafts) { drafts[index].date = date }
        }
        for index in drafts.indices where drafts[index].type == .visit && drafts[index].date == nil {
            drafts[index].date = ofAttended(drafts[index], drafts)
        }
        for index in drafts.indices where isJourney(drafts[index]) {
            if let date = firstDay(of: drafts[index], drafts) { drafts[index].date = date }
        }
        for index in drafts.indices where drafts[index].type == .visit && drafts[index].date == nil {
            if let date = ofStops(drafts[index], drafts, spans) { drafts[index].date = date }
        }
        let only = onlySpan()
        for index in drafts.indices {
            if let date = onJourney(drafts[index], drafts) ?? inSpan(drafts[index], only) { drafts[index].date = date }
        }
        for index in drafts.indices {
            if let date = untilToday(drafts[index], drafts) { drafts[index].date = date }
        }
        for index in drafts.indices where isEarlier(drafts[index]) { drafts[index].date = nil }
        return drafts
    }

    /// "Trước đó, A đã gặp B": from the first day of A's journey to the day of the story, for what only took over that day.
    private func untilToday(_ draft: EventDraft, _ drafts: [EventDraft]) -> EventDraft.Date? {
        guard [.meeting, .ceremony, .signing].contains(draft.type), draft.status == .occurred, !draft.isLookBack,
            let date = draft.date, date.isInherited, date.tokens == nil, let taken = date.value.day,
            isBefore(draft.position), !isBehindHour(draft.position),
            let today = story?.day
        else { return nil }
        let starts = drafts.filter { journey in
            journey.type == .visit && journey.status == .occurred && !journey.people.isDisjoint(with: draft.people)
        }.compactMap(\.date).filter { $0.value.end != nil || isStart($0) }
        let first = starts.lazy.compactMap { start -> (day: CivilDay, date: EventDraft.Date)? in
            guard let bounds = start.value.bounds, bounds.first < today, today.number - bounds.first.number <= 14,
                taken == today || taken == bounds.first
            else { return nil }
            return (bounds.first, start)
        }.first
        guard let first else { return nil }
        return EventDraft.Date(
            value: EDTF(PartialDate(first.day), to: PartialDate(today)), basis: first.date.basis,
            reason: "the journey up to that day: \(first.date.reason)", tokens: nil, isInherited: true)
    }

    /// "Trước đó, A đã gặp B": what came before has none of the story's days, unless it was on a journey.
    private func isEarlier(_ draft: EventDraft) -> Bool {
        guard draft.status == .occurred, let date = draft.date, date.isInherited, date.tokens == nil,
            date.value.end == nil, !isBehindHour(draft.position)
        else { return false }
        let start = parsed[draft.position].tokens.lowerBound
        return article.says(["trước", "đó"], in: start..<max(start, draft.trigger.lowerBound))
    }

    /// "Chiều 22/11, A gặp B. Trước đó, …": earlier on that day, as the sentence before on the line tells of a later part of it.
    private func isBehindHour(_ position: Int) -> Bool {
        guard position > 0, parsed[position].tokens.count > 2 else { return false }
        let (last, own) = (parsed[position - 1].sentence, parsed[position])
        guard article.text.sentences[last].line == article.text.sentences[own.sentence].line,
            article.says(["trước", "đó"], in: own.tokens.prefix(2))
        else { return false }
        return article.chronology.mentions(in: last).contains { mention in
            mention.date?.day != nil
                && ["chiều", "tối", "trưa", "đêm"].contains(article.text.word(mention.tokens.lowerBound))
        }
    }

    /// "từ 31/5": the day on which a journey starts.
    private func isStart(_ date: EventDraft.Date) -> Bool {
        article.chronology.mentions.contains { $0.tokens == date.tokens && $0.bound == .from }
    }

    /// Whether the sentence says "trước đó", or goes on with "cũng đã" from one that does.
    private func isBefore(_ position: Int) -> Bool {
        func says(_ words: [Word], _ position: Int) -> Bool {
            parsed.indices.contains(position) && article.says(words, in: parsed[position].tokens)
        }
        if says(["trước", "đó"], position) { return true }
        return says(["cũng", "đã"], position) && says(["trước", "đó"], position - 1)
    }

    private func isJourney(_ draft: EventDraft) -> Bool {
        (draft.type == .visit || draft.type == .portCall) && draft.status != .proposed && draft.status != .cancelled
    }

    /// The spans of days in sentences that speak of a visit, and each sentence's number.
    private func spans() -> [(mention: TimeMention, date: EDTF)] {
        var spans: [(mention: TimeMention, date: EDTF)] = []
        for sentence in parsed {
            let mentions = article.chronology.mentions(in: sentence.sentence)
            guard mentions.contains(where: { $0.kind == .span }) else { continue }
            let isOfVisit = sentence.items.contains { $0.trigger?.type == .visit || $0.trigger?.type == .portCall }
            guard isOfVisit else { continue }
            for mention in mentions where mention.kind == .span {
                guard let date = mention.date, date.start.day != nil, let length = date.length,
                    (2...Self.longest).contains(length)
                else { continue }
                spans.append((mention, date))
            }
        }
        return spans
    }

    /// The one span that starts on the visit's day, or lies in its month, where no other journey has taken it.
    private func span(
        of draft: EventDraft, among spans: [(mention: TimeMention, date: EDTF)], _ drafts: [EventDraft]
    ) -> EventDraft.Date? {
        guard let date = draft.date, date.value.end == nil, date.value.hasYear else { return nil }
        let isDay = date.value.day != nil
        guard isDay || (date.value.start.month ?? 99) <= 12 else { return nil }
        let fitting = spans.filter { span in
            isDay ? span.date.start == date.value.start : date.value.contains(span.date)
        }
        guard let first = fitting.first, fitting.allSatisfy({ $0.date == first.date }) else { return nil }
        let owners = drafts.filter { isJourney($0) && $0.date?.tokens == first.mention.tokens }
        guard owners.isEmpty ? isDay : owners.contains(where: { isSameJourney($0, draft) }) else { return nil }
        return EventDraft.Date(
            value: first.date, basis: first.mention.basis,
            reason: "the span of the visit: \(first.mention.reason)", tokens: first.mention.tokens,
            isInherited: date.isInherited)
    }

    /// The one span of days that an article tells of the month in which it came out; nil where it tells several.
    private func onlySpan() -> EventDraft.Date? {
        guard let published = article.chronology.published, published.start.day == nil else { return nil }
        var found: TimeMention?
        for mention in article.chronology.mentions where mention.kind == .span {
            guard let date = mention.date, date.start.day != nil, (2...Self.longest).contains(date.length ?? 0),
                published.contains(date)
            else { continue }
            if let found, found.date != date { return nil }
            found = mention
        }
        guard let found, let date = found.date else { return nil }
        return EventDraft.Date(
            value: date, basis: found.basis, reason: "the only days that the article tells: \(found.reason)",
            tokens: nil,
            isInherited: true)
    }

    /// The only span told, for a meeting that has but the month in which the article came out.
    private func inSpan(_ draft: EventDraft, _ only: EventDraft.Date?) -> EventDraft.Date? {
        guard draft.type == .meeting, draft.status == .occurred, !draft.isLookBack, let date = draft.date,
            date.isInherited, date.value.start.day == nil, let only, date.value.contains(only.value)
        else { return nil }
        return only
    }

    private func isSameJourney(_ a: EventDraft, _ b: EventDraft) -> Bool {
        guard a.type == b.type, a.destination == b.destination else { return false }
        if a.people.isEmpty || b.people.isEmpty { return Set(a.allCountries) == Set(b.allCountries) }
        return !a.people.isDisjoint(with: b.people)
    }

    /// "chuyến thăm Nga từ ngày 5/9" and "chuyến thăm Nga kéo dài đến ngày 8/9": from the one day to the other.
    private func joinEnds(_ drafts: inout [EventDraft]) {
        for index in drafts.indices where isJourney(drafts[index]) {
            guard let from = day(drafts[index], bound: .from) else { continue }
            for other in drafts.indices where isJourney(drafts[other]) && isSameJourney(drafts[index], drafts[other]) {
                guard let until = day(drafts[other], bound: .until), from < until,
                    until.number - from.number < Self.longest
                else { continue }
                for end in [index, other] {
                    drafts[end].date?.value = EDTF(PartialDate(from), to: PartialDate(until))
                    drafts[end].date?.reason += "; from \(PartialDate(from)) to \(PartialDate(until)) by two sentences"
                }
            }
        }
    }

    /// "Ngày 29/4, A và B khởi động cuộc diễn tập. Cuộc diễn tập kéo dài 6 ngày": from the one day that the article tells of such
    /// an event, as long as another sentence says.
    private func joinLengths(_ drafts: inout [EventDraft]) {
        for sentence in parsed where hasLength(sentence) {
            for (index, item) in sentence.items.enumerated() {
                guard let type = item.trigger?.type ?? (index == 0 ? gathering(sentence) : nil),
                    [.visit, .portCall, .exercise, .exhibition, .conference].contains(type),
                    let length = length(behind: index, sentence)
                else { continue }
                let told = drafts.indices.filter { index in
                    let draft = drafts[index]
                    return (draft.type == type || (draft.type == .portCall && type == .visit))
                        && [.occurred, .planned].contains(draft.status) && draft.date?.isInherited == false
                        && draft.date?.value.day.map(isOfStory) == true
                }
                guard let first = told.first.flatMap({ drafts[$0].date?.value.day }),
                    told.allSatisfy({
                        drafts[$0].date?.value.day == first && isSameJourney(drafts[$0], drafts[told[0]])
                    })
                else { continue }
                let last = length.end?.date?.bounds?.last ?? first.adding(days: length.days - 1)
                guard first < last, last.number - first.number <= Self.longest else { continue }
                for index in told {
                    drafts[index].date?.value = EDTF(PartialDate(first), to: PartialDate(last))
                    drafts[index].date?.reason += "; it lasts until \(PartialDate(last))"
                }
            }
        }
    }

    /// "Triển lãm kéo dài đến hết ngày 22/12": the type of the gathering that the sentence opens with.
    private func hasLength(_ sentence: ParsedSentence) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains {
            $0.days != nil || $0.bound == .until || $0.rule == "until"
        }
    }

    private func gathering(_ sentence: ParsedSentence) -> EventType? {
        let words = sentence.tokens.prefix(3)
        if article.says(["triển", "lãm"], in: words) { return .exhibition }
        return article.says(["hội", "nghị"], in: words) || article.says(["diễn", "đàn"], in: words) ? .conference : nil
    }

    /// What "kéo dài" or "kết thúc" right behind an event's word says: a number of days, or the last one; nil where the sentence gives another day.
    private func length(behind trigger: Int, _ sentence: ParsedSentence) -> (days: Int, end: TimeMention?)? {
        let items = sentence.items
        let mentions = article.chronology.mentions(in: sentence.sentence)
        for position in items.indices.dropFirst(trigger + 1).prefix(8) {
            let item = items[position]
            if item.mark == .comma || item.mark == .semicolon { return nil }
            guard case .time(let number) = item.kind else { continue }
            let mention = article.chronology.mentions[number]
            let before = sentence.items[trigger].tokens.upperBound..<item.tokens.lowerBound
            guard article.says(["kéo", "dài"], in: before) || article.says(["kết", "thúc"], in: before),
                mentions.allSatisfy({ $0.tokens == mention.tokens || $0.date?.start.day == nil })
            else { return nil }
            if let days = mention.days, (2...Self.longest).contains(days) { return (days, nil) }
            return mention.bound == .until || mention.rule == "until" ? (0, mention) : nil
        }
        return nil
    }

    /// Whether a day lies within six weeks of publication.
    private func isOfStory(_ day: CivilDay) -> Bool {
        guard let published = article.chronology.present?.bounds else { return false }
        return published.first.adding(days: -42) <= day && day <= published.last.adding(days: 42)
    }

    private func day(_ draft: EventDraft, bound: TimeMention.Bound) -> CivilDay? {
        guard let date = draft.date, let tokens = date.tokens, let day = date.value.day else { return nil }
        let mentions = article.chronology.mentions(in: parsed[draft.position].sentence)
        return mentions.contains { $0.tokens == tokens && $0.bound == bound } ? day : nil
    }

    /// The first day on which a traveller met somebody of the country, for a visit that is told without a day.
    private func firstDay(of draft: EventDraft, _ drafts: [EventDraft]) -> EventDraft.Date? {
        guard draft.type == .visit, draft.status == .occurred, !draft.isLookBack, let country = draft.destination,
            !draft.people.isEmpty
        else { return nil }
        if let date = draft.date {
            guard date.isInherited, date.value.end == nil, date.value.start.day == nil else { return nil }
        } else if drafts.contains(where: { isJourney($0) && $0.date != nil && isSameJourney($0, draft) }) {
            return nil
        }
        let meetings = drafts.filter { meeting in
            guard meeting.type == .meeting, meeting.status == .occurred, let date = meeting.date,
                date.value.day != nil, !meeting.people.isDisjoint(with: draft.people),
                meeting.venueCountry == nil || meeting.venueCountry == country,
                meeting.members.contains(where: { $0.party.country == country })
            else { return false }
            guard let own = draft.date else { return isRecent(date.value) }
            return !date.isInherited && own.value.contains(date.value)
        }
        guard
            var first = meetings.compactMap(\.date).min(by: { a, b in
                (a.value.day?.number ?? .max) < (b.value.day?.number ?? .max)
            })
        else { return nil }
        first.isInherited = true
        first.tokens = nil
        first.reason = "the first day of a meeting on the visit: \(first.reason)"
        return first
    }

    /// "rồi sang C đồng chủ trì S với B ngày 4/11": the day of what the visit is for, where its own words give none.
    private func ofAttended(_ visit: EventDraft, _ drafts: [EventDraft]) -> EventDraft.Date? {
        guard isJourney(visit), !visit.isLookBack, !visit.people.isEmpty else { return nil }
        let items = parsed[visit.position].items
        guard let trigger = items.firstIndex(where: { $0.tokens == visit.trigger }),
            let attend = items[(trigger + 1)...].prefix(6).firstIndex(where: { $0.isFunction(.attend) }),
            items[(trigger + 1)..<attend].allSatisfy({ $0.trigger == nil && $0.mark != .semicolon })
        else { return nil }
        let session = drafts.first { event in
            (event.type == .dialogue || event.type == .conference) && event.position == visit.position
                && (items[attend].tokens.upperBound...items[attend].tokens.upperBound + 2).contains(
                    event.trigger.lowerBound)
                && !event.people.isDisjoint(with: visit.people) && event.date?.tokens != nil
                && event.date?.isInherited == false
        }
        guard var date = session?.date, date.value.start.month != nil else { return nil }
        date.isInherited = true
        date.tokens = nil
        date.reason = "the day of what the visit is for: \(date.reason)"
        return date
    }

    /// "C là chặng dừng chân thứ tư của A, sau D và E", "sau khi rời C, A sẽ đến D": the month of the stop that has its days; and
    /// "A thăm ba nước gồm C, D và E", behind a sentence that tells how long the journey is, its days.
    private func ofStops(
        _ visit: EventDraft, _ drafts: [EventDraft], _ spans: [(mention: TimeMention, date: EDTF)]
    ) -> EventDraft.Date? {
        guard isJourney(visit), !visit.people.isEmpty, visit.position > 0 else { return nil }
        let isListed = drafts.contains { $0.trigger == visit.trigger && $0.destination != visit.destination }
        let before = parsed[visit.position - 1].sentence
        if isListed, !visit.isLookBack, let span = spans.first(where: { $0.mention.sentence == before }) {
            return EventDraft.Date(
                value: span.date, basis: span.mention.basis, reason: "the span of the journey: \(span.mention.reason)",
                tokens: nil, isInherited: true)
        }
        guard tellsOfStops(parsed[visit.position]) else { return nil }
        let others = drafts.filter { other in
            isJourney(other) && !other.isLookBack && other.destination != visit.destination
                && !other.people.isDisjoint(with: visit.people)
                && other.date?.value.bounds.map { isOfStory($0.first) } == true
                && other.date?.value.start.day != nil
        }.compactMap(\.date)
        guard let first = others.first, first.value.hasYear,
            others.allSatisfy({ $0.value.start.month == first.value.start.month })
        else { return nil }
        var month = visit.status == .planned ? first.value.end ?? first.value.start : first.value.start
        month.isApproximate = (month.day ?? 15) < 5 || (month.day ?? 15) > 26
        month.day = nil
        return EventDraft.Date(
            value: EDTF(month), basis: first.basis, reason: "another stop of the journey: \(first.reason)", tokens: nil,
            isInherited: true)
    }

    private func tellsOfStops(_ sentence: ParsedSentence) -> Bool {
        let words: [[Word]] = [
            ["dừng", "chân"], ["chặng", "cuối"], ["chặng", "dừng"], ["sau", "khi", "rời"], ["trước", "khi", "tới"],
            ["trước", "khi", "đến"],
        ]
        return words.contains { article.says($0, in: sentence.tokens) }
    }

    /// Whether a day lies in the fortnight before publication.
    private func isRecent(_ date: EDTF) -> Bool {
        guard let published = article.chronology.published?.bounds, let day = date.day else { return false }
        return published.first.adding(days: -14) <= day && day <= published.last
    }

    /// The days of a journey that the article tells further on, for what has no day or only its month.
    private func onJourney(_ draft: EventDraft, _ drafts: [EventDraft]) -> EventDraft.Date? {
        guard draft.type == .meeting || draft.type == .signing, !draft.isLookBack,
            draft.status == .occurred || draft.status == .planned, !draft.people.isEmpty
        else { return nil }
        // "thăm Lào từ ngày 29/5, dự kiến gặp B": the day on which the journey starts is not that of the meeting.
        let isStart = draft.status == .planned && day(draft, bound: .from) != nil
        if let date = draft.date, !isStart {
            guard date.value.start.day == nil, date.value.end == nil, date.value.hasYear else { return nil }
            // "sẽ gặp B trong vài ngày tới" need not be on the journey under way.
            if draft.status == .planned, date.value.start.isApproximate { return nil }
        }
        let journeys = drafts.filter { journey in
            guard [.visit, .conference].contains(journey.type), journey.status != .proposed,
                journey.status != .cancelled, let date = journey.date, date.value.start.day != nil,
                !journey.people.isDisjoint(with: draft.people)
            else { return false }
            if isStart { return date.value.end != nil && date.value.start == draft.date?.value.start }
            return draft.date.map { $0.value.contains(date.value) } ?? !date.isInherited
        }
        guard let first = journeys.first?.date,
            journeys.allSatisfy({
                $0.date.map { first.value.contains($0.value) || $0.value.contains(first.value) } == true
            })
        else { return nil }
        let widest = journeys.compactMap(\.date).max { ($0.value.length ?? 0) < ($1.value.length ?? 0) } ?? first
        return EventDraft.Date(
            value: widest.value, basis: widest.basis, reason: "the days of the journey: \(widest.reason)", tokens: nil,
            isInherited: true)
    }
}
