import CivilTime
import Lexicon
import SourceText

/// Something whose days are known from elsewhere, as one sentence tells it.
struct Milestone: Sendable, Hashable {
    struct Span: Sendable, Hashable {
        var first: CivilDay
        /// Nil for a state that has not ended.
        var last: CivilDay?
        var kind: MilestoneForm.Kind
        /// How it is told; the article's day is counted from it.
        var told: Told
        /// How many other times there were of what comes back.
        var rivals = 0

        /// Whether the text gives its day, month or year beside it, if not as a number.
        var isDated: Bool {
            switch told {
            case .dated, .offset: true
            default: false
            }
        }
    }

    enum Told: Sendable, Hashable {
        /// With its own day, whose year is left out; or only with its month.
        case dated(hasDay: Bool, isFuture: Bool)
        /// As of this year plus a number.
        case offset(Int)
        /// As so many units ago.
        case ago(Int, TimeUnit)
        /// As a matter of days or weeks: "hôm qua", "vừa", "tuần trước".
        case recent
        /// As under way.
        case present
        case coming
        /// Under a picture, which may be old.
        case pictured
        /// Without any of these.
        case named
    }

    /// The form as the text has it, for the reader.
    var form: String
    /// What the form and the words beside it can mean.
    var spans: [Span]
    var sentence: Int
}

/// Finds milestones: forms of the lexicon whose other words stand in the same sentence.
struct MilestoneReader {
    let text: SourceText
    let matches: LexicalMatches
    let words: TimeText

    /// How many tokens may lie between the form and a month or a count that tells when it was.
    private static let reach = 12
    /// How many may lie between it and "hôm qua", which stands with the nearest verb.
    private static let nearReach = 4
    /// How many may lie between what comes back and its day.
    private static let datedReach = 20

    /// The milestones that one sentence tells, in time proportional to its length for each form that stands in it.
    ///
    /// - Parameter times: The times that the sentence tells.
    func read(_ tokens: Range<Int>, number: Int, times: ArraySlice<PublicationSearch.Item>, isCaption: Bool)
        -> [Milestone]
    {
        var found: [Milestone] = []
        var end = tokens.lowerBound
        var tellsDay: Bool?
        for token in tokens where token >= end && matches.has(.milestone, at: token) {
            var spans: [Milestone.Span] = []
            for match in matches.starting(at: token) where match.kind.meets(.milestone) {
                let form = token..<Int(match.end)
                guard form.upperBound <= tokens.upperBound, spans.isEmpty || form.upperBound == end,
                    case .milestone(let milestone) = matches.meaning(match), milestone.kind != .origin
                else { continue }
                var told: [Milestone.Span] = []
                if milestone.kind == .dated {
                    tellsDay = tellsDay ?? times.contains { Self.isSharp($0.mention.expression) }
                    guard tellsDay == true, !isCaption else { continue }
                    told = self.dated(milestone, form, tokens, times)
                    guard !told.isEmpty else { continue }
                }
                guard holds(milestone.beside, in: tokens), let first = Self.day(milestone.from) else { continue }
                if milestone.kind != .dated {
                    var span = Milestone.Span(
                        first: first, last: milestone.to.flatMap(Self.day), kind: milestone.kind, told: .pictured)
                    if !isCaption {
                        guard let words = self.told(span, form, tokens, times) else { continue }
                        span.told = words
                    }
                    told = [span]
                }
                end = form.upperBound
                // The same days known under two kinds are one thing.
                for span in told where !spans.contains(span) { spans.append(span) }
            }
            // Of several things that the words can mean it is the one whose day stands beside them.
            let dated = spans.filter { $0.isDated }
            if !dated.isEmpty { spans = dated }
            guard !spans.isEmpty else { continue }
            found.append(Milestone(form: text.string(token..<end), spans: spans, sentence: number))
        }
        return found
    }

    /// Whether a time can be that of something which is known by its day: "ngày 12/6", "tháng 6 năm ngoái".
    private static func isSharp(_ expression: TimeExpression) -> Bool {
        switch expression {
        case .point(let point):
            if case .offset = point.year { true } else { point.year == .open && point.day != nil }
        case .span(.point(let from), .point(let to)): from.year == .open && (from.day != nil || to.day != nil)
        default: false
        }
    }

    /// Of what comes back, the times whose own day the sentence tells, or in which month of which year they were.
    private func dated(
        _ milestone: MilestoneForm, _ form: Range<Int>, _ tokens: Range<Int>,
        _ times: ArraySlice<PublicationSearch.Item>
    ) -> [Milestone.Span] {
        var found: [Milestone.Span] = []
        let near = times.filter { gap($0, form) <= Self.datedReach }[...]
        guard !near.isEmpty else { return [] }
        // Of what happens elsewhere the press may write under the day after, if the day itself is no other's.
        for late in 0...1 where found.isEmpty {
            for index in -1..<milestone.others.count {
                let days = index < 0 ? nil : milestone.others[index]
                guard let first = Self.day(days?.first ?? milestone.from),
                    let last = Self.day(days?.last ?? milestone.to ?? milestone.from)
                else { continue }
                var span = Milestone.Span(first: first, last: last.adding(days: late), kind: .dated, told: .named)
                span.rivals = milestone.others.count
                guard near.contains(where: { mayTell($0.mention.expression, first) }) else { continue }
                switch told(span, form, tokens, near) {
                case .dated(hasDay: true, let isFuture): span.told = .dated(hasDay: true, isFuture: isFuture)
                case .offset(let offset): span.told = .offset(offset)
                default: continue
                }
                found.append(span)
            }
        }
        return found
    }

    private func mayTell(_ expression: TimeExpression, _ day: CivilDay) -> Bool {
        switch expression {
        case .span: true
        case .point(let point):
            if case .offset = point.year { point.month == day.month } else { point.year == .open && point.day != nil }
        default: false
        }
    }

    /// How many tokens lie between a time and the form.
    private func gap(_ item: PublicationSearch.Item, _ form: Range<Int>) -> Int {
        max(form.lowerBound - item.mention.tokens.upperBound, item.mention.tokens.lowerBound - form.upperBound)
    }

    /// Whether all phrases of one of the lists stand in the sentence, and those that must be absent do not; whether there is
    /// no list.
    func holds(_ beside: [[MilestoneForm.Phrase]], in sentence: Range<Int>) -> Bool {
        beside.isEmpty
            || beside.contains { phrases in
                phrases.allSatisfy { stands($0.syllables, in: sentence) != $0.isAbsent }
            }
    }

    private func stands(_ phrase: [Word], in sentence: Range<Int>) -> Bool {
        guard let first = phrase.first, sentence.count >= phrase.count else { return false }
        for start in sentence.lowerBound...sentence.upperBound - phrase.count where text.folded(start) == first {
            if phrase.indices.allSatisfy({ text.folded(start + $0) == phrase[$0] }) { return true }
        }
        return false
    }

    /// How the sentence tells the milestone; nil where it writes the year itself, and nothing is to be worked out.
    func told(
        _ span: Milestone.Span, _ form: Range<Int>, _ tokens: Range<Int>, _ times: ArraySlice<PublicationSearch.Item>
    ) -> Milestone.Told? {
        var told: Milestone.Told?
        for index in times.indices {
            let gap = gap(times[index], form)
            switch times[index].mention.expression {
            case .point(let point):
                if case .known(let year) = point.year {
                    let isOwn = (span.first.year...(span.last ?? span.first).year).contains(year)
                    if isOwn || gap <= 2 { return nil }
                    continue
                }
                told = told ?? self.told(point, span, gap, times[index].tense)
            case .span(.point(let from), .point(let to)):
                if case .known = to.year { return nil }
                told =
                    told ?? self.told(from, span, gap, times[index].tense)
                    ?? self.told(to, span, gap, times[index].tense)
            case .fromToday(let count, let unit) where count < 0 && gap <= Self.reach:
                told = told ?? .ago(-count, unit)
            case .duration(let count?, let unit) where times[index].mention.sentence < 4 && gap <= Self.reach:
                // "gần một năm sau khi …": in the news itself, not in what it looks back at.
                let end = times[index].mention.tokens.upperBound
                guard end <= form.lowerBound, text.word(end) == "sau", times[index].tense != .future else { continue }
                told = told ?? .ago(count, unit)
            case .relativeDay(let days) where days <= 0 && gap <= Self.nearReach: told = told ?? .recent
            case .week(let weeks, _) where weeks <= 0 && gap <= Self.nearReach: told = told ?? .recent
            case .month(let months) where (-1...0).contains(months) && gap <= Self.nearReach:
                told = told ?? .recent
            default: continue
            }
        }
        if let told { return told }
        if span.kind == .planned, isPresent(form, tokens) { return .present }
        if span.kind == .planned, isComing(form, tokens) { return .coming }
        // "vừa bắn rơi", "vừa đổ bộ".
        if span.kind != .state, isJustOver(form, tokens) { return .recent }
        return .named
    }

    private func told(
        _ point: CalendarPoint, _ span: Milestone.Span, _ gap: Int, _ tense: Tense
    ) -> Milestone.Told? {
        let last = span.last ?? span.first
        switch point.year {
        case .open:
            // A state that lasts for months is told beside many a day.
            guard span.kind != .state || last.number - span.first.number <= 40, let month = point.month else {
                return nil
            }
            guard let number = point.day else {
                let isIn = month == span.first.month || month == last.month
                return isIn && gap <= Self.reach ? .dated(hasDay: false, isFuture: tense == .future) : nil
            }
            // Of what comes back, the day before may be another's.
            let (early, late) = span.kind == .dated ? (0, 0) : (-1, 1)
            func agrees(in year: Int) -> Bool {
                CivilDay(year: year, month: month, day: number).map {
                    span.first.adding(days: early) <= $0 && $0 <= last.adding(days: late)
                } ?? false
            }
            let years = (span.first.year, last.year)
            return agrees(in: years.0) || years.1 != years.0 && agrees(in: years.1)
                ? .dated(hasDay: true, isFuture: tense == .future) : nil
        case .offset(let offset):
            guard gap <= Self.reach, point.month == nil || point.month == span.first.month else { return nil }
            // "năm nay" without a month may belong to anything that the sentence tells.
            return point.month == nil && (offset == 0 || gap > Self.reach / 2) ? nil : .offset(offset)
        case .known, .decade, .told: return nil
        }
    }

    /// "trước thềm", "sẽ dự", "chuẩn bị cho" before the form in its clause, "sắp tới" behind it.
    private func isComing(_ form: Range<Int>, _ tokens: Range<Int>) -> Bool {
        var position = form.lowerBound - 1
        while position >= max(tokens.lowerBound, form.lowerBound - 9) {
            if text.isMark(position, ",") || text.isMark(position, ";") || words.word(position, .past) != nil { break }
            if words.word(position, .future) != nil { return true }
            if text.word(position) == "sau" { break }
            if text.word(position) == "thềm" { return true }
            position -= 1
        }
        position = form.upperBound
        while position < min(tokens.upperBound, form.upperBound + 7) {
            if text.isMark(position, ",") || text.isMark(position, ";") || words.word(position, .past) != nil { break }
            if text.word(position) == "sắp" || text.word(position) == "tới" && text.word(position - 1) != "đến" {
                let isVerb =
                    text.word(position) == "tới" && position + 1 < tokens.upperBound
                    && text.tokens[position + 1].isCapitalised
                if !isVerb { return true }
            }
            position += 1
        }
        return false
    }

    /// "World Cup đang diễn ra".
    private func isPresent(_ form: Range<Int>, _ tokens: Range<Int>) -> Bool {
        form.upperBound + 1 < tokens.upperBound && text.word(form.upperBound) == "đang"
            && text.word(form.upperBound + 1) == "diễn"
    }

    private func isJustOver(_ form: Range<Int>, _ tokens: Range<Int>) -> Bool {
        let around = max(tokens.lowerBound, form.lowerBound - 6)..<min(tokens.upperBound, form.upperBound + 5)
        return around.contains { token in
            text.word(token) == "vừa"
                && (token == 0 || text.word(token - 1) != "không")
        }
    }

    static func day(_ number: Int) -> CivilDay? {
        CivilDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
