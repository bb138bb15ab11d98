package import CivilTime
package import KnowledgeModel

/// One expression of time, resolved as far as the article allows.
package struct TimeMention: Sendable, Hashable {
    /// What sort of expression it is; a point's granularity is its date's.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A day, month, year or a division of the year.
        case point
        /// From one to another.
        case span
        /// "cùng ngày", "hai ngày sau": counted from a day told before.
        case anaphoric
        /// "kéo dài 5 ngày": how long, not when.
        case duration
        /// "14h30" alone.
        case clock
        /// "45 năm" of something; the date is the year counted back.
        case anniversary
        /// "giai đoạn 2018-2020": what a plan or a term covers, no day of an event.
        case period
    }

    /// Which end of something longer the text says that the date is.
    package enum Bound: String, Sendable, Hashable, CaseIterable {
        case at, from, until
    }

    /// The tokens of the whole expression, without a preposition before it.
    package var tokens: Range<Int>
    /// An index into the text's sentences.
    package var sentence: Int
    /// Nil if nothing can be said.
    package var date: EDTF?
    package var basis: DateBasis
    /// The name of the rule that read it, such as `day-month`.
    package var rule: String
    /// One sentence that says how the date was found.
    package var reason: String
    package var kind: Kind
    package var bound: Bound
    /// "mới đây": no more than lately; the date is the month of publication, approximately.
    package var isVague: Bool
    /// How many days a duration counts; nil for other kinds and for months and years.
    package var days: Int?

    package init(
        tokens: Range<Int>, sentence: Int, date: EDTF?, basis: DateBasis, rule: String, reason: String, kind: Kind,
        bound: Bound = .at, isVague: Bool = false, days: Int? = nil
    ) {
        self.tokens = tokens
        self.sentence = sentence
        self.date = date
        self.basis = basis
        self.rule = rule
        self.reason = reason
        self.kind = kind
        self.bound = bound
        self.isVague = isVague
        self.days = days
    }
}

/// The times that an article tells, and the day on which it came out.
package struct Chronology: Sendable {
    /// Nil if it is neither given nor to be worked out; a day without its year where only that is known.
    package var published: EDTF?
    package var publishedBasis: PublishedBasis
    /// One sentence that says where the publication day comes from.
    package var publishedReason: String
    /// The day by which the article's events are told as past or to come: that of publication, or where its year is open, the
    /// same day in the likeliest year, which no date of the record may show.
    package var present: EDTF?
    /// Whether the year of `present` and of all dates that are `inferred` is only assumed.
    package var isYearAssumed: Bool
    /// In text order; none overlaps another.
    package var mentions: [TimeMention]
    /// For each sentence of the text, the index of its first mention; one more at the end.
    private let firstInSentence: [Int]

    package init(
        published: EDTF?, publishedBasis: PublishedBasis, publishedReason: String, mentions: [TimeMention],
        sentenceCount: Int, assumed: EDTF?? = nil
    ) {
        self.published = published
        present = assumed ?? published
        isYearAssumed = assumed != nil
        self.publishedBasis = publishedBasis
        self.publishedReason = publishedReason
        self.mentions = mentions
        var first = [Int](repeating: 0, count: sentenceCount + 1)
        var next = 0
        for sentence in 0...sentenceCount {
            while next < mentions.count, mentions[next].sentence < sentence { next += 1 }
            first[sentence] = next
        }
        firstInSentence = first
    }

    /// What a date counted from the day of publication is called.
    package var basis: DateBasis { isYearAssumed ? .inferred : .relative }

    /// A date without the year that is only assumed; nil where nothing else is known of it.
    package func written(_ date: EDTF, _ basis: DateBasis) -> EDTF? {
        guard isYearAssumed, basis == .inferred else { return date }
        guard date.start.month != nil else { return nil }
        var start = date.start
        start.year = .unknown
        guard var end = date.end else { return EDTF(start) }
        end.year = .unknown
        return EDTF(start, to: end)
    }

    /// The mentions in one sentence; empty for a sentence that the text does not have.
    package func mentions(in sentence: Int) -> ArraySlice<TimeMention> {
        guard sentence >= 0, sentence + 1 < firstInSentence.count else { return [] }
        return mentions[firstInSentence[sentence]..<firstInSentence[sentence + 1]]
    }
}
