package import KnowledgeModel
package import SourceText

/// One line of a lexicon file: a form and what it means.
package struct LexicalEntry: Sendable {
    package var form: String
    package var letterCase: LetterCase
    package var meaning: Meaning

    /// Which letter case the text must have for the form to match.
    package enum LetterCase: String, Sendable, CaseIterable {
        /// The first letter of the form's first syllable is a capital.
        case capital = "cap"
        /// Every letter as the form writes it.
        case exact
        /// Any.
        case any
    }

    /// What a form stands for; one case for each file in `seeds/lexicon`.
    package enum Meaning: Sendable {
        case country(CountryForm)
        case body(BodyForm)
        case rank(RankForm)
        case honorific(HonorificForm)
        case post(PostForm)
        case office(OfficeForm)
        case milestone(MilestoneForm)
        case organisation(OrganisationForm)
        case organisationHead(kind: String)
        case unitHead(kind: String, country: CountryCode?)
        case place(PlaceForm)
        case placeHead(kind: String)
        case agreementHead(AgreementKind)
        case topic(TopicForm)
        case series(SeriesForm)
        case surname
        case stopName(reason: String)
        case trigger(TriggerForm)
        case function(FunctionClass)
        case time(TimeForm)
    }
}

// Public so that it is inlined in other targets; see `Word`.
/// The sorts of meanings, one bit each: a token that starts no form of a sort is passed over without a look at its forms.
@frozen
public struct LexicalKinds: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32
    /// The sorts whose bits are set.
    @inlinable
    @inline(__always)
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// All these sorts. The standard library's own is generic, and costs more than all lookups that it guards.
    @inlinable
    @inline(__always)
    public init(arrayLiteral elements: Self...) {
        var bits: UInt32 = 0
        for element in elements { bits |= element.rawValue }
        self.init(rawValue: bits)
    }

    /// Names of countries.
    @inlinable @inline(__always) public static var country: Self { Self(rawValue: 1 << 0) }
    /// Names of international bodies.
    @inlinable @inline(__always) public static var body: Self { Self(rawValue: 1 << 1) }
    /// Military ranks.
    @inlinable @inline(__always) public static var rank: Self { Self(rawValue: 1 << 2) }
    /// Words of courtesy before a name.
    @inlinable @inline(__always) public static var honorific: Self { Self(rawValue: 1 << 3) }
    /// Heads of posts.
    @inlinable @inline(__always) public static var post: Self { Self(rawValue: 1 << 4) }
    /// Names of organisations.
    @inlinable @inline(__always) public static var organisation: Self { Self(rawValue: 1 << 5) }
    /// Words that organisations begin with.
    @inlinable @inline(__always) public static var organisationHead: Self { Self(rawValue: 1 << 6) }
    /// Words that units begin with.
    @inlinable @inline(__always) public static var unitHead: Self { Self(rawValue: 1 << 7) }
    /// Names of places.
    @inlinable @inline(__always) public static var place: Self { Self(rawValue: 1 << 8) }
    /// Words that places begin with.
    @inlinable @inline(__always) public static var placeHead: Self { Self(rawValue: 1 << 9) }
    /// Words that documents begin with.
    @inlinable @inline(__always) public static var agreementHead: Self { Self(rawValue: 1 << 10) }
    /// Topics of cooperation.
    @inlinable @inline(__always) public static var topic: Self { Self(rawValue: 1 << 11) }
    /// Names of what is held again and again.
    @inlinable @inline(__always) public static var series: Self { Self(rawValue: 1 << 12) }
    /// Family names.
    @inlinable @inline(__always) public static var surname: Self { Self(rawValue: 1 << 13) }
    /// What looks like a name and is none.
    @inlinable @inline(__always) public static var stopName: Self { Self(rawValue: 1 << 14) }
    /// Words that report an event.
    @inlinable @inline(__always) public static var trigger: Self { Self(rawValue: 1 << 15) }
    /// Words of the grammar.
    @inlinable @inline(__always) public static var function: Self { Self(rawValue: 1 << 16) }
    /// Words of time.
    @inlinable @inline(__always) public static var time: Self { Self(rawValue: 1 << 17) }
    /// Names of known holders of offices.
    @inlinable @inline(__always) public static var office: Self { Self(rawValue: 1 << 18) }
    /// What happened on known days.
    @inlinable @inline(__always) public static var milestone: Self { Self(rawValue: 1 << 19) }

    /// The sorts of which a phrase for a person can start.
    @inlinable @inline(__always) public static var titles: Self {
        Self(rawValue: post.rawValue | rank.rawValue | honorific.rawValue)
    }
    /// The sorts of which an organisation can start.
    @inlinable @inline(__always) public static var organisations: Self {
        Self(rawValue: organisation.rawValue | organisationHead.rawValue)
    }
    /// The sorts of which a place can start.
    @inlinable @inline(__always) public static var locations: Self {
        Self(rawValue: place.rawValue | placeHead.rawValue | country.rawValue)
    }
    /// The sorts that stand for a country or a body.
    @inlinable @inline(__always) public static var states: Self { Self(rawValue: country.rawValue | body.rawValue) }

    /// Whether the two have a sort in common.
    @inlinable
    @inline(__always)
    public func meets(_ other: Self) -> Bool { rawValue & other.rawValue != 0 }
}

extension LexicalEntry.Meaning {
    /// The one sort that the meaning is of.
    package var kind: LexicalKinds {
        switch self {
        case .country: .country
        case .body: .body
        case .rank: .rank
        case .honorific: .honorific
        case .post: .post
        case .office: .office
        case .milestone: .milestone
        case .organisation: .organisation
        case .organisationHead: .organisationHead
        case .unitHead: .unitHead
        case .place: .place
        case .placeHead: .placeHead
        case .agreementHead: .agreementHead
        case .topic: .topic
        case .series: .series
        case .surname: .surname
        case .stopName: .stopName
        case .trigger: .trigger
        case .function: .function
        case .time: .time
        }
    }
}

/// A name of a country.
package struct CountryForm: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case name, short, long, adjective
        /// Stands for the country only inside a pair, as in "Việt – Mỹ".
        case pairPart = "pair_part"
        /// A seat of government used for the country, as in "Nhà Trắng".
        case metonym
        /// Stands for all countries that have the form, as in "liên Triều".
        case joint
    }
    package var code: CountryCode
    package var kind: Kind
}

/// A name of an international body; `code` is nil for one that is no party in the sense of the model.
package struct BodyForm: Sendable, Hashable {
    package var code: CountryCode?
    package var name: String
    package var kind: String
}

/// A military rank.
package struct RankForm: Sendable, Hashable {
    package var service: String?
    package var order: Int?
}

/// A word of courtesy, nobility or relation before a name.
package struct HonorificForm: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case honorific, title, relation, academic }
    package var kind: Kind
    package var gender: String?
}

/// The head of a post.
package struct PostForm: Sendable, Hashable {
    package enum Class: String, Sendable, CaseIterable {
        case headOfState = "head_of_state"
        case headOfGovernment = "head_of_government"
        case minister
        case deputyMinister = "deputy_minister"
        case party, parliament, military, diplomat, official, spokesperson
        /// "người đồng cấp", "hai Bộ trưởng": stands for somebody named elsewhere.
        case anaphor
    }
    /// What may follow the head and belongs to the post.
    package enum Complement: String, Sendable, CaseIterable { case body, country, embassy, none }
    package var postClass: Class
    package var complement: Complement
    package var country: CountryCode?

    package init(postClass: Class, complement: Complement, country: CountryCode?) {
        self.postClass = postClass
        self.complement = complement
        self.country = country
    }
}

/// A holder of an office, with one term: beside a post of the class, the name settles whose post it is, and about when.
package struct OfficeForm: Sendable, Hashable {
    package enum Domain: String, Sendable, CaseIterable { case defence, foreign }
    package var postClass: PostForm.Class
    /// Of a minister; nil where the class says enough.
    package var domain: Domain?
    package var country: CountryCode
    /// The first day of the term, as the number YYYYMMDD.
    package var from: Int
    /// The last day of the term, as the number YYYYMMDD; nil for a term that has not ended.
    package var to: Int?
}

/// Something that happened on known days, as the press refers to it: where an article tells it, the days say of about when
/// the article is.
package struct MilestoneForm: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Known beforehand, and spoken of as coming: a summit, games, an election.
        case planned
        /// Foreseen by nobody, and spoken of for some months: an incident, a test of a missile.
        case sudden
        /// Spoken of for years: an annexation, a treaty.
        case lasting
        /// Lasts from one day to another, or to this day: a war, a name in use.
        case state
        /// One of many of its sort, as a test of a missile or a meeting of two who meet often: known only by its own day.
        case dated
        /// What anniversaries are counted from: the founding of a state or an army, the end of a war.
        case origin
    }
    /// A condition on the other words of the sentence.
    package struct Phrase: Sendable, Hashable {
        /// The syllables, folded.
        package var syllables: [Word]
        /// Whether it must be absent.
        package var isAbsent: Bool
    }
    /// A day or several, as the numbers YYYYMMDD.
    package struct Days: Sendable, Hashable {
        package var first: Int
        package var last: Int
    }
    package var kind: Kind
    /// Of these lists all phrases of one must hold; no list, no condition.
    package var beside: [[Phrase]]
    /// The first day, as the number YYYYMMDD.
    package var from: Int
    /// The last day, as the number YYYYMMDD; nil for a state that has not ended.
    package var to: Int?
    /// Of what comes back, the other days.
    package var others: [Days] = []
}

/// A fixed name of an organisation, or a domain that follows a minister ("Quốc phòng").
package struct OrganisationForm: Sendable, Hashable {
    package var kind: String
    package var country: CountryCode?
}

/// A place.
package struct PlaceForm: Sendable, Hashable {
    package var country: CountryCode?
    package var kind: String
}

/// A topic of cooperation.
package struct TopicForm: Sendable, Hashable {
    package var key: String
    package var vietnamese: String
    package var english: String
}

/// A named recurring event.
package struct SeriesForm: Sendable, Hashable {
    package var type: EventType
    package var name: String
    /// The state that holds it.
    package var country: CountryCode?
    /// The state with which that one always holds it; nil where others come and go.
    package var partner: CountryCode?
}

/// A word that reports an event, with the frame in which its participants stand.
package struct TriggerForm: Sendable, Hashable {
    /// How participants stand around the trigger; see `Extraction/Events/Frames`.
    package enum Frame: String, Sendable, CaseIterable {
        /// A tiếp B; A hội đàm với B; A và B hội đàm; A được B tiếp.
        case verb
        /// cuộc hội đàm giữa A và B; (A có) cuộc gặp với B; chuyến thăm C của A.
        case noun
        /// "buổi tiếp", "tại hội đàm": points back at an event told before, starts none alone.
        case recall
        /// Names an event only beside a partner of another country (gặp, làm việc, đến).
        case weak
        /// Names an event when two people of different countries do it together: A và B nhất trí.
        case joint
    }
    package var type: EventType
    package var format: MeetingFormat?
    package var frame: Frame
    package var status: EventStatus?
    /// The grammatical subject's part in the event.
    package var subject: ParticipantRole?
    /// The object's.
    package var object: ParticipantRole?
}

extension TriggerForm {
    /// A trigger that no row of the lexicon has: what a word of another kind tells, with neither format, status nor parts.
    package init(_ type: EventType, frame: Frame) {
        self.init(type: type, format: nil, frame: frame, status: nil, subject: nil, object: nil)
    }
}

/// A word of the grammar.
package enum FunctionClass: String, Sendable, CaseIterable {
    case and, with, between, of, by, at, to, from, passive
    case past, progressive, future, proposal, possibility, negation, cancellation, postponement, condition
    case say, attend, accompany, invitation, lead, both, subordinator, occasion, purpose, relative, each, before, after
    case pronoun, demonstrative, have, hold, receive, caption, previously, plural, opinion
    /// An ordinary word that holds a syllable of some other form ("tiếp tục", "đăng ký").
    case plain
}

/// A word of time: a month, a weekday, a number, a part of the day or of a year …
package struct TimeForm: Sendable, Hashable {
    /// The class that the temporal rules refer to.
    package enum Kind: String, Sendable, CaseIterable {
        // Units of the calendar and the clock.
        case day, week, month, year, quarter, decade, century, hour, minute
        /// A number in words; the value is the number.
        case number
        /// A Roman number, for quarters.
        case roman
        /// "vài", "nhiều": a number that is not told.
        case some
        /// "giêng", "chạp": names that a month has only after "tháng".
        case monthName = "month_name"
        /// 1 is Monday, 7 is Sunday.
        case weekday
        case dayPart = "day_part"
        /// The beginning (1), the middle (2) or the end (3) of a year, month or week.
        case part
        /// A division of the year by its EDTF number: 21–24 seasons, 40–41 halves.
        case division
        /// A day counted from today.
        case relativeDay = "relative_day"
        /// A year counted from the present one, in words without "năm nay": "sang năm".
        case relativeYear = "relative_year"
        /// "cùng năm": the year told before.
        case toldYear = "told_year"
        /// The unit before it counted from the present one: -1 last, 0 this, 1 next.
        case shift
        /// "năm nay" in one word for all: "mai", "nay" and "qua" after a part of the day.
        case dayShift = "day_shift"
        /// "cách đây": the count after it leads back from today.
        case ago
        /// "trước", "sau" after a count: -1 before, 1 after.
        case countShift = "count_shift"
        /// "mới đây": lately.
        case lately
        /// A day told before: 0 the same, 1 the next, -1 the one before.
        case anaphor
        /// "sau đó" before a count.
        case later
        /// "giai đoạn", "nhiệm kỳ": years after it are a period, not a date.
        case period
        /// "năm học": two years after it are one.
        case academicYear = "academic_year"
        case anniversary
        /// "thiết lập", "bình thường hoá": what an anniversary counts from.
        case founding
        // Tense.
        case past, future
        /// "mục tiêu", "đến": years beside it are aims.
        case aim
        case from, until, and, on
        /// "kế hoạch": the year after it is the present one or the next.
        case plan
        /// "kim ngạch": figures of the year beside it come out soon after that year.
        case statistic
        /// "kéo dài": a span that starts at the day told and ends at the one that follows.
        case lasting
        case approximately
        /// "giờ địa phương".
        case zone
        /// Before a number: what it counts or names is no date, as in "Quân khu 5".
        case numbered
        /// After a number: a measure, as in "2/3 số phiếu".
        case measure
        /// "vụ khủng bố" before 11/9: the day of 2001.
        case historic
        /// "sinh": the years beside it belong to a life.
        case life
        /// Holds a word of time and is none, as in "Lầu Năm Góc".
        case trap
    }
    package var kind: Kind
    package var value: Int
}
