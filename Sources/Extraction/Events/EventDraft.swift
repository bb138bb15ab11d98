import CivilTime
import KnowledgeModel

/// An event as one clause tells it, before the article's mentions of it are merged.
struct EventDraft: Sendable {
    struct Member: Sendable, Hashable {
        var party: Party
        var role: ParticipantRole?
    }

    struct Date: Sendable, Hashable {
        var value: EDTF
        var basis: DateBasis
        var reason: String
        /// The words that give the date; nil where it is taken over from elsewhere.
        var tokens: Range<Int>?
        /// Taken over from another sentence or from the day of publication.
        var isInherited: Bool
    }

    var type: EventType
    var format: MeetingFormat?
    var status: EventStatus
    /// Whether a word of tense or modality says the status.
    var isStatusMarked = false
    var members: [Member]
    /// Countries that take part beside those of the members, such as a visit's destination.
    var countries: [CountryCode] = []
    /// The destination of a visit.
    var destination: CountryCode?
    var date: Date?
    /// Whether its sentence gives it a day, as "hôm nay", that the article does not let us know.
    var hasOpenDay = false
    /// Whether the clause looks back, so that no day of the story is the event's.
    var isLookBack = false
    var venue: PlaceMention?
    var venueCountry: CountryCode?
    var name: Range<Int>?
    /// The lexicon's name of the series that the event belongs to.
    var series: String?
    var edition: Int?
    var editionTokens: Range<Int>?
    /// Whether the clause tells of the event beforehand, so that a day before the trigger is another's.
    var isAnnounced = false
    /// Whether "đang", "vừa" say that it is the story's news, so that the story's day is its own.
    var isRecent = false
    /// Whether the words count what is handed over, so that it is told as news though they give no day.
    var isCounted = false
    /// Whether "tại đây", "nhân dịp này" say that it took place at what was told right before, and so on its day.
    var isThere = false
    /// Whether the clause says that the gathering is held on its date.
    var isHeldThen = false
    /// Whether its day is that on which the traveller sets off.
    var isDeparture = false
    /// The item from which date and place are sought; nil for the trigger's own.
    var anchor: Int?
    /// The trigger's own words.
    var trigger: Range<Int>
    /// From the first to the last party of the frame.
    var extent: Range<Int>
    /// The position of the sentence in the article.
    var position: Int
    /// The name of the rule that fired.
    var rule: String
    var confidence: Double

    /// The register's people among the members.
    var people: Set<Int> { Set(members.compactMap(\.party.person)) }

    /// The countries of the members and the others, sorted, each once.
    var allCountries: [CountryCode] {
        Array(Set(members.flatMap { $0.party.countries } + countries)).sorted()
    }
}
