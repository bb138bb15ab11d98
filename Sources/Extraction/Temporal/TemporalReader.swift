import CivilTime
package import KnowledgeModel
package import Lexicon
package import SourceText

/// Reads the times that an article tells, and anchors them on its day of publication.
///
/// Takes time proportional to the article's length.
package struct TemporalReader: Sendable {
    package init() {}

    /// The times told in the document's body; link lists around it are not read.
    ///
    /// - Parameters:
    ///   - matches: The lexicon's matches in the same text.
    ///   - assumesYear: Whether an article whose year is open is read as one of the likeliest year, so that its days can be
    ///     counted and compared; such dates are `inferred`.
    package func read(
        _ text: SourceText, matches: LexicalMatches, document: Document, assumesYear: Bool = false
    ) -> Chronology {
        resolve(search(text, matches, document), document, text, assumesYear)
    }

    /// What an article without a day of publication tells of its year, one line for each thing told.
    func yearEvidence(_ text: SourceText, matches: LexicalMatches, document: Document) -> [String] {
        document.published == nil ? search(text, matches, document).dump : []
    }

    private func search(_ text: SourceText, _ matches: LexicalMatches, _ document: Document) -> PublicationSearch {
        let words = TimeText(text, matches)
        var scanner = TimeScanner(words)
        var items: [PublicationSearch.Item] = []
        var holders: [PublicationSearch.Holder] = []
        let offices = OfficeReader(text: text, matches: matches)
        var known: [PublicationSearch.KnownYear] = []
        var knownYears = KnownYearReader(text: text, matches: matches, words: words)
        var milestones: [Milestone] = []
        let milestoneReader = MilestoneReader(text: text, matches: matches, words: words)
        let takings = document.published == nil ? TenureReader.takings(text) : []
        let tenses = TenseReader(words)
        // The pictures' words are known only where they can matter.
        let captions = document.published == nil ? Captions(text) : nil
        for (number, sentence) in text.sentences.enumerated() {
            let tokens = clamp(sentence.tokens, text, document.body)
            guard !tokens.isEmpty else { continue }
            let found = scanner.mentions(in: tokens, number: number)
            if document.published == nil {
                holders += offices.mentions(in: tokens).map {
                    PublicationSearch.Holder(
                        name: text.string($0.name), terms: $0.terms, sentence: number, standing: $0.standing)
                }
            }
            let isCaption = captions?.contains(number) ?? false
            if document.published == nil, !isCaption {
                known += knownYears.read(tokens, number: number, times: found)
            }
            let first = items.count
            for (index, read) in found.enumerated() {
                let mention = asToday(read, text)
                let from = index > 0 ? found[index - 1].tokens.upperBound : tokens.lowerBound
                let to = index + 1 < found.count ? found[index + 1].tokens.lowerBound : tokens.upperBound
                items.append(
                    PublicationSearch.Item(
                        mention: mention, tense: tenses.tense(of: mention, within: from..<to),
                        isBackground: isBackground(mention, words),
                        isDateLine: isDateLine(mention, sentence, text),
                        isPlan: follows(mention, .plan, within: 10, words),
                        isStatistic: isStatistic(mention, words) || isReckoned(mention.tokens.lowerBound, words)
                            || isWhole(mention, text),
                        isEnd: words.word(mention.tokens.lowerBound, .part)?.value == 3,
                        isWithin: words.wordBefore(mention.tokens.lowerBound, .on)?.word.value == 1,
                        isSince: isSince(mention, words),
                        isOfSeries: isOfSeries(mention, matches, text),
                        isCaption: isCaption,
                        isLately: index > 0 && found[index - 1].expression == .lately
                            && mention.tokens.lowerBound - found[index - 1].tokens.upperBound <= 2,
                        isAhead: isAhead(mention, text), isOfDocument: isOfDocument(mention, text),
                        isPresent: isPresent(mention, text), isOfSamePeriod: isOfSamePeriod(mention, text)))
            }
            if document.published == nil {
                milestones += milestoneReader.read(
                    tokens, number: number, times: items[first...], isCaption: isCaption)
                if !isCaption, takings.contains(where: tokens.contains) {
                    let tenures = TenureReader(
                        text: text, matches: matches, milestones: milestoneReader, takings: takings)
                    let found = tenures.read(tokens, number: number, times: items[first...])
                    milestones += found.milestones
                    holders += found.holders
                }
            }
        }
        return PublicationSearch(items: items, holders: holders, known: known, milestones: milestones)
    }

    private func resolve(
        _ search: PublicationSearch, _ document: Document, _ text: SourceText, _ assumesYear: Bool
    ) -> Chronology {
        var published = document.published
        var publishedBasis = document.publishedBasis
        var reason = publishedBasis == .page ? "the page says so" : "given with the document"
        var near = published?.bounds
        var basis = DateBasis.relative
        var assumed: EDTF??
        if published == nil {
            let finding = search.find()
            published = finding.published
            publishedBasis = finding.basis
            reason = finding.reason
            near = finding.anchor.map { ($0, $0) }
            basis = finding.basis == .text ? .relative : .inferred
            near = near ?? published?.bounds
            if assumesYear, let likeliest = finding.assumed {
                assumed = .some(likeliest.published)
                near = (likeliest.anchor, likeliest.anchor)
                basis = .inferred
            }
        }
        var resolver = TimeResolver(
            published: assumed ?? published, near: near, basis: basis, isYearAssumed: assumed != nil)
        let mentions = search.items.map { item in
            let mention = item.mention
            let isAside = isAside(mention, text)
            let offset = mention.tokens.lowerBound - text.sentences[mention.sentence].tokens.lowerBound
            let resolution = resolver.resolve(
                mention, tense: item.tense, isAside: isAside,
                isMain: offset <= 6 || !isAside && isMain(mention, text), isFirst: offset <= 2)
            return TimeMention(
                tokens: mention.tokens, sentence: mention.sentence, date: resolution.date, basis: resolution.basis,
                rule: mention.rule, reason: "\"\(text.string(mention.tokens))\": \(resolution.reason)",
                kind: resolution.kind,
                bound: resolution.kind == .span ? .at : mention.bound, isVague: resolution.isVague,
                days: resolution.days)
        }
        return Chronology(
            published: published, publishedBasis: publishedBasis, publishedReason: reason, mentions: mentions,
            sentenceCount: text.sentences.count, assumed: assumed)
    }

    /// "là những tin đáng chú ý đầu ngày 5/6": the day of such a survey of the news is its own.
    private func asToday(_ mention: RawMention, _ text: SourceText) -> RawMention {
        guard mention.sentence <= 3, case .point(var point) = mention.expression, point.day != nil, point.month != nil,
            point.relativeDay == nil
        else { return mention }
        let start = mention.tokens.lowerBound
        guard
            (max(1, start - 8)..<max(1, start)).contains(where: {
                text.word($0) == "tin" && text.word($0 - 1) == "những"
            })
        else { return mention }
        point.relativeDay = 0
        var result = mention
        result.expression = .point(point)
        return result
    }

    /// Whether "nơi", "sau khi" and the like open a clause between the mention and the sentence's start.
    private func isAside(_ mention: RawMention, _ text: SourceText) -> Bool {
        let start = text.sentences[mention.sentence].tokens.lowerBound
        return (start..<max(start, mention.tokens.lowerBound)).contains { token in
            token > start && (text.word(token) == "nơi" || text.word(token) == "khi")
        }
    }

    /// Whether nothing before the mention in its clause makes it the day of something that the sentence only refers to: "sau
    /// cuộc điện đàm hôm 2/7", "nhắc lại cuộc gặp ngày 1/11", "vì vụ rơi máy bay đêm 17/9", "(12/7/1995)".
    private func isMain(_ mention: RawMention, _ text: SourceText) -> Bool {
        let start = text.sentences[mention.sentence].tokens.lowerBound
        var token = mention.tokens.lowerBound - 1
        while token >= start, !text.isMark(token, ","), !text.isMark(token, ";") {
            if text.isMark(token, "(") { return false }
            switch text.word(token) {
            case "từng", "kể", "nhân", "vụ", "nhắc", "vì", "việc", "rằng", "theo", "trước": return false
            case "sau" where text.word(token + 1) != "đó": return false
            case "trong" where ["cuộc", "chuyến", "buổi", "dịp", "vụ"].contains(text.word(token + 1)): return false
            default: break
            }
            token -= 1
        }
        return true
    }

    /// The part of a sentence's tokens that lies in the body.
    private func clamp(_ tokens: Range<Int>, _ text: SourceText, _ body: TextSpan) -> Range<Int> {
        var start = tokens.lowerBound
        var end = tokens.upperBound
        while start < end, Int(text.tokens[start].scalarStart) < body.start { start += 1 }
        while end > start, Int(text.tokens[end - 1].scalarEnd) > body.end { end -= 1 }
        return start..<end
    }

    /// Whether a year belongs to somebody's life or to an aim, and so says nothing about the article's own year.
    private func isBackground(_ mention: RawMention, _ words: TimeText) -> Bool {
        if follows(mention, .life, within: 4, words) || follows(mention, .aim, within: 4, words) { return true }
        guard case .point(let point) = mention.expression else { return false }
        guard point.month == nil else { return false }
        // "10 tỷ USD vào năm 2020" is an aim more often than a figure.
        let start = mention.tokens.lowerBound
        if let on = words.wordBefore(start, .on), words.precedes(on.start, .measure) {
            // "đạt 3,5 tỉ USD trong năm 2017" is one.
            return on.word.value != 1 || !isStatistic(mention, words)
        }
        return mention.bound == .until && !isReckoned(start, words)
    }

    /// "tính tới cuối năm 2017": figures of a year that is over.
    private func isReckoned(_ start: Int, _ words: TimeText) -> Bool {
        guard let until = words.wordBefore(start, .until), until.start > 0 else { return false }
        return words.text.word(until.start - 1) == "tính"
    }

    /// Whether a word of this kind ends at most so many tokens before the mention, in its clause.
    private func follows(_ mention: RawMention, _ kind: TimeForm.Kind, within count: Int, _ words: TimeText) -> Bool {
        var position = mention.tokens.lowerBound
        let first = max(0, position - count)
        while position > first {
            if words.precedes(position, kind) { return true }
            position -= 1
            if words.text.tokens[position].kind == .lineBreak { return false }
            // "đạt 3,5 tỉ USD": the comma of a figure.
            if words.text.isMark(position, ","), !words.isTight(position, ",") { return false }
        }
        return false
    }

    private func isStatistic(_ mention: RawMention, _ words: TimeText) -> Bool {
        // "dự báo tăng trưởng trong năm 2020" counts nothing yet.
        let before = max(0, mention.tokens.lowerBound - 14)..<mention.tokens.lowerBound
        if before.contains(where: {
            words.text.tokens[$0].end - words.text.tokens[$0].start == 4 && words.text.word($0) == "dự"
                && ["báo", "đoán", "kiến"].contains(words.text.word($0 + 1))
        }) {
            return false
        }
        if words.word(mention.tokens.upperBound, .statistic) != nil { return true }
        // "Năm 2017, vốn đầu tư của nước này đạt mức kỷ lục".
        let end = mention.tokens.upperBound
        let text = words.text
        if mention.rule == "year", words.isMark(end, ",") {
            for token in end + 1..<min(end + 12, words.limit) {
                if words.isMark(token, ","), !words.isTight(token, ",") { break }
                if text.isMark(token, ".") || text.tokens[token].kind == .lineBreak { break }
                if text.word(token) == "đạt", isAmount(token + 1, text) { return true }
            }
        }
        return follows(mention, .statistic, within: 8, words)
    }

    /// "4 năm kể từ", "26 năm qua, kể từ khi".
    private func isSince(_ mention: RawMention, _ words: TimeText) -> Bool {
        var end = mention.tokens.upperBound
        if end < words.limit, words.text.word(end) == "qua" { end += 1 }
        if words.isMark(end, ",") { end += 1 }
        return words.word(end, .from) != nil
    }

    /// "còn hơn một năm nữa là tròn 40 năm".
    private func isAhead(_ mention: RawMention, _ text: SourceText) -> Bool {
        guard case .anniversary = mention.expression else { return false }
        return (max(0, mention.tokens.lowerBound - 5)..<mention.tokens.lowerBound).contains {
            $0 > 0 && text.word($0) == "là" && text.word($0 - 1) == "nữa"
        }
    }

    /// "sách trắng quốc phòng năm 2016", "theo báo cáo năm 2015": the year of a document, which is valid for longer.
    private func isOfDocument(_ mention: RawMention, _ text: SourceText) -> Bool {
        guard mention.rule == "year" else { return false }
        let start = mention.tokens.lowerBound
        return (max(0, start - 4)..<start).contains { token in
            guard token > 0 else { return false }
            switch text.word(token) {
            case "trắng": return text.word(token - 1) == "sách"
            case "cáo": return text.word(token - 1) == "báo"
            case "ước": return text.word(token - 1) == "công" || text.word(token - 1) == "hiệp"
            case "pháp": return text.word(token - 1) == "hiến"
            default: return false
            }
        }
    }

    /// Whether a year stands right behind a recurring event, or behind its short name in brackets.
    private func isOfSeries(_ mention: RawMention, _ matches: LexicalMatches, _ text: SourceText) -> Bool {
        guard mention.rule == "year" else { return false }
        let start = mention.tokens.lowerBound
        let end = text.isMark(start - 1, ")") ? start - 1 : start
        for token in max(0, end - 8)..<max(0, end) where matches.has(.series, at: token) {
            let series = matches.longest(.series, at: token) { meaning in
                if case .series = meaning { true } else { nil }
            }
            if series?.tokens.upperBound == end { return true }
        }
        return false
    }

    /// "leo thang cả năm 2017", "suốt năm 2017", "năm 2017 đã chứng kiến": a year that is over.
    private func isWhole(_ mention: RawMention, _ text: SourceText) -> Bool {
        guard mention.rule == "year" else { return false }
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        if start > 0, ["cả", "suốt"].contains(text.word(start - 1)) { return true }
        return (end..<max(end, min(end + 2, text.tokens.count - 1))).contains {
            text.word($0) == "chứng" && text.word($0 + 1) == "kiến"
                || text.word($0) == "khép" && text.word($0 + 1) == "lại"
        }
    }

    /// "so với cùng kỳ năm 2016", "cùng kỳ của năm 2016", "cùng thời điểm năm 2016".
    private func isOfSamePeriod(_ mention: RawMention, _ text: SourceText) -> Bool {
        guard mention.rule == "year" else { return false }
        var end = mention.tokens.lowerBound
        if end > 0, text.word(end - 1) == "của" { end -= 1 }
        guard end > 1 else { return false }
        if ["kỳ", "kì"].contains(text.word(end - 1)) { return text.word(end - 2) == "cùng" }
        return end > 2 && text.word(end - 1) == "điểm" && text.word(end - 2) == "thời" && text.word(end - 3) == "cùng"
    }

    /// "phần còn lại của năm 2019", "năm 2019 này".
    private func isPresent(_ mention: RawMention, _ text: SourceText) -> Bool {
        guard mention.rule == "year" else { return false }
        let start = mention.tokens.lowerBound
        if start > 2, text.word(start - 1) == "của", text.word(start - 2) == "lại", text.word(start - 3) == "còn" {
            return true
        }
        let end = mention.tokens.upperBound
        return end < text.tokens.count && text.word(end) == "này"
    }

    /// "đạt 3,5 tỉ USD", "đạt mức kỷ lục", "đạt khoảng 30%"; "đạt mục tiêu" is an aim.
    private func isAmount(_ token: Int, _ text: SourceText) -> Bool {
        token < text.tokens.count
            && (text.tokens[token].kind == .number
                || ["mức", "khoảng", "gần", "hơn", "trên"].contains(text.word(token)))
    }

    /// Whether the date fills its line but for a weekday, a clock and a few words.
    private func isDateLine(
        _ mention: RawMention, _ sentence: Sentence, _ text: SourceText
    ) -> Bool {
        guard case .point(let point) = mention.expression, point.day != nil, case .known = point.year,
            sentence.startsLine,
            mention.tokens.lowerBound - sentence.tokens.lowerBound <= 3
        else { return false }
        return sentence.tokens.count - mention.tokens.count <= 12
            && !text.tokens[mention.tokens.upperBound..<sentence.tokens.upperBound].contains {
                $0.isWord && !$0.isAllCapitals && $0.scalarEnd - $0.scalarStart > 1
            }
    }
}
