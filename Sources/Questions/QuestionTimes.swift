import CivilTime
import Extraction
import KnowledgeModel
import SourceText

/// A time that a question names: the first and the last date it allows, either of which may be open.
struct QuestionTime: Hashable {
    /// With the preposition before it.
    var tokens: Range<Int>
    var from: EDTF?
    var to: EDTF?
}

/// Reads the times of a question: the extractor's rules for Vietnamese, `EnglishDates`, and years that stand alone; then
/// "từ", "since", "trước", "after" and the like open one end or make two of them a span.
struct QuestionTimes {
    let text: QuestionText
    let today: CivilDay

    /// In the order of the question; none overlaps another.
    func times() -> [QuestionTime] {
        var found = vietnamese()
        let english = EnglishDates(text: text, today: today)
        var token = 0
        while token < text.count {
            if let known = found.first(where: { $0.tokens.contains(token) }) {
                token = known.tokens.upperBound
            } else if let time = english.date(at: token) ?? year(at: token) {
                found.removeAll { $0.tokens.overlaps(time.tokens) }
                found.append(time)
                token = time.tokens.upperBound
            } else {
                token += 1
            }
        }
        return joined(found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
    }

    private func vietnamese() -> [QuestionTime] {
        let published = EDTF(today)
        let line = String(decoding: text.read.bytes, as: UTF8.self)
        // The extractor counts from the article's day of publication; a question's is today.
        let document = Document(
            id: "question", text: line, sha256: "", published: published, publishedBasis: .given,
            body: TextSpan(start: 0, end: line.unicodeScalars.count))
        let chronology = TemporalReader().read(text.read, matches: text.matches, document: document)
        return chronology.mentions.compactMap { mention in
            switch mention.kind {
            case .point, .span, .period: break
            case .anaphoric, .duration, .clock, .anniversary: return nil
            }
            guard let date = mention.date, date.bounds != nil, !mention.isVague else { return nil }
            return QuestionTime(tokens: mention.tokens, date)
        }
    }

    /// A year that nothing leads: "gặp ai 2025".
    private func year(at token: Int) -> QuestionTime? {
        guard let year = text.read.number(token), (1900...2099).contains(year), !isPartOfFigure(token) else {
            return nil
        }
        let first = EDTF(PartialDate(year: .known(year)))
        if text.isDash(token + 1), let last = text.read.number(token + 2), (year...2099).contains(last) {
            return QuestionTime(
                tokens: token..<token + 3, from: first, to: EDTF(PartialDate(year: .known(last))))
        }
        return QuestionTime(tokens: token..<token + 1, first)
    }

    private func isPartOfFigure(_ token: Int) -> Bool {
        token > 0 && !text.read.tokens[token].hasSpaceBefore && text.read.tokens[token - 1].kind != .punctuation
    }

    // MARK: Bounds

    private enum Bound { case from, until, before, after, between }

    private static let bounds: [(words: [String], bound: Bound)] = [
        (["kể", "từ"], .from), (["tính", "từ"], .from), (["ke", "tu"], .from), (["tinh", "tu"], .from), (["từ"], .from),
        (["tu"], .from), (["since"], .from), (["from"], .from), (["starting"], .from), (["as", "of"], .from),
        (["cho", "đến"], .until), (["cho", "den"], .until), (["cho", "tới"], .until), (["tính", "đến"], .until),
        (["đến"], .until), (["den"], .until), (["tới"], .until), (["toi"], .until), (["until"], .until),
        (["till"], .until), (["up", "to"], .until), (["through"], .until), (["to"], .until), (["by"], .until),
        (["trước"], .before), (["truoc"], .before), (["before"], .before), (["prior", "to"], .before),
        (["sau"], .after), (["after"], .after), (["following"], .after), (["giữa"], .between), (["giua"], .between),
        (["between"], .between),
    ]
    private static let leads: Set<String> = [
        "trong", "vào", "vao", "hồi", "hoi", "in", "on", "during", "at", "within", "the", "year", "over",
        "khoảng", "giai", "đoạn", "doan",
    ]
    private static let untilNow: [[String]] = [
        ["đến", "nay"], ["tới", "nay"], ["den", "nay"], ["toi", "nay"], ["trở", "đi"], ["tro", "di"], ["trở", "lại"],
        ["tro", "lai"], ["to", "date"], ["until", "now"], ["to", "now"], ["till", "now"], ["onwards"], ["onward"],
        ["đến", "giờ"], ["to", "the", "present"], ["to", "present"],
    ]

    private func bound(before token: Int) -> (start: Int, bound: Bound)? {
        for (words, bound) in Self.bounds where token >= words.count {
            if text.has(words, at: token - words.count) { return (token - words.count, bound) }
        }
        return nil
    }

    private func joined(_ times: [QuestionTime]) -> [QuestionTime] {
        var result: [QuestionTime] = []
        var open: (index: Int, bound: Bound)?
        for time in times {
            var time = time
            var start = time.tokens.lowerBound
            while start > 0, Self.leads.contains(text.word(start - 1)),
                !result.contains(where: { $0.tokens.contains(start - 1) })
            {
                start -= 1
            }
            let lead = bound(before: start) ?? bound(before: time.tokens.lowerBound)
            // "từ 2015 đến 2018", "between 2015 and 2018", "2015 – 2018".
            if let first = open, first.index == result.count - 1, first.bound == .from || first.bound == .between {
                let end = result[first.index].tokens.upperBound
                let between = text.words[end..<time.tokens.lowerBound].filter { !Self.leads.contains($0) }
                if between.count <= 2, between.allSatisfy(Self.joiners.contains) {
                    result[first.index].tokens = result[first.index].tokens.lowerBound..<time.tokens.upperBound
                    result[first.index].to = time.to
                    open = nil
                    continue
                }
            }
            open = nil
            if let lead {
                let isSpan = time.from != time.to
                switch lead.bound {
                // "từ năm 2015 đến năm 2018" is one time already.
                case .from: if !isSpan { time.to = nil }
                case .until: if !isSpan { time.from = nil }
                case .before:
                    time.to = time.from?.bounds.map { EDTF($0.first.adding(days: -1)) }
                    time.from = nil
                case .after:
                    time.from = time.to?.bounds.map { EDTF($0.last.adding(days: 1)) }
                    time.to = nil
                case .between: break
                }
                time.tokens = lead.start..<time.tokens.upperBound
                open = (result.count, lead.bound)
            } else if start < time.tokens.lowerBound {
                time.tokens = start..<time.tokens.upperBound
            }
            let end = time.tokens.upperBound
            if let phrase = Self.untilNow.first(where: { text.has($0, at: end) }) {
                time.to = nil
                time.tokens = time.tokens.lowerBound..<end + phrase.count
                open = nil
            }
            result.append(time)
        }
        return result
    }

    private static let joiners: Set<String> = [
        "đến", "den", "tới", "toi", "và", "va", "and", "to", "until", "till", "through", "-", "–", "—", "cho",
    ]
}

extension QuestionTime {
    /// From the first to the last date of an interval; a single date at both ends.
    init(tokens: Range<Int>, _ date: EDTF) {
        self.init(tokens: tokens, from: Self.plain(date.start), to: Self.plain(date.end ?? date.start))
    }

    /// Without "about", which a bound cannot say.
    private static func plain(_ date: PartialDate) -> EDTF {
        EDTF(PartialDate(year: date.year, month: date.month, day: date.day))
    }
}
