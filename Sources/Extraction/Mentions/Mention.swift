import KnowledgeModel
import Lexicon

/// A post as a text words it: its head and what belongs to it.
struct PostPhrase: Sendable, Hashable {
    /// The whole phrase, "cựu" and the like included.
    var tokens: Range<Int>
    /// The head alone, as the lexicon has it.
    var head: Range<Int>
    var form: PostForm
    /// The countries that the phrase names; the first is the holder's.
    var countries: [CountryCode]
    /// The kinds of the organisations and the domains inside the phrase, such as `ministry`.
    var domains: [Range<Int>]
    var isFormer: Bool
    /// Whether the text names the country, so that it is not just what the lexicon takes for granted.
    var statesCountry = true
}

/// A noun phrase that stands for one person, named or not.
struct PersonMention: Sendable, Hashable {
    /// The whole phrase with ranks, posts, appositions and brackets.
    var tokens: Range<Int>
    /// The name alone; nil for a post that names nobody.
    var name: Range<Int>?
    var ranks: [Range<Int>] = []
    var posts: [PostPhrase] = []
    /// The country between rank and name: "Đô đốc Mỹ John C. Aquilino".
    var countryOfRank: CountryCode?
    var hasHonorific = false
    /// "người đồng cấp": the post is that of the person on the other side.
    var isCounterpart = false
    /// "con rể Tổng thống A", "dưới thời Tổng thống A": somebody else is meant, or a time.
    var isAside = false
    /// "Phu nhân" before the name.
    var isSpouse = false
    /// The index of the person in the article's register, once resolved.
    var person: Int?

    /// The country that the text names in the phrase.
    var statedCountry: CountryCode? { countryOfRank ?? postCountry }
    private var postCountry: CountryCode? {
        for post in posts where post.statesCountry && !post.countries.isEmpty { return post.countries[0] }
        return nil
    }
    /// The country that the phrase gives: the one it names, else the one that its posts have by themselves.
    var country: CountryCode? {
        if let stated = statedCountry { return stated }
        for post in posts where !post.countries.isEmpty { return post.countries[0] }
        return nil
    }
    /// Whether the phrase says what the person is.
    var isOfficial: Bool { !posts.isEmpty || !ranks.isEmpty }
}

/// An organisation, with the country that it belongs to where the text says so.
struct OrganisationMention: Sendable, Hashable {
    var tokens: Range<Int>
    var kind: String
    var country: CountryCode?
}

/// A ship, regiment or the like.
struct UnitMention: Sendable, Hashable {
    var tokens: Range<Int>
    /// The unit's own name; nil for "tàu chiến Mỹ".
    var name: Range<Int>?
    var kind: String
    var country: CountryCode?

    /// Whether it is a warship or several, not an aircraft, a vehicle or a civil vessel.
    var isShip: Bool { kind == "ship" || kind == "prefix" || kind == "flotilla" }
}

/// A place as written, with the country that it lies in where the lexicon or the text says so.
struct PlaceMention: Sendable, Hashable {
    var tokens: Range<Int>
    var country: CountryCode?
    /// Whether the place can stand for its country ("Washington").
    var isSeat: Bool
    /// Whether it is more than a city or country name, such as a building.
    var isSite: Bool
}

/// A run of tokens with one meaning; the chunks of a sentence do not overlap and stand in order.
struct Chunk: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case person(PersonMention)
        case countries([CountryCode])
        case body(CountryCode?)
        case organisation(OrganisationMention)
        case unit(UnitMention)
        case place(PlaceMention)
        /// An index into the chronology's mentions.
        case time(Int)
        case trigger(TriggerForm)
        case agreement(AgreementKind)
        case series(SeriesForm)
        case function(FunctionClass)
        /// A capitalised run that may be a name, if another sentence says so.
        case name
        case mark(Mark)
        case word
    }

    enum Mark: Sendable, Hashable { case comma, semicolon, colon, dash, opening, closing, quotation, other }

    var tokens: Range<Int>
    var kind: Kind

    /// Whether it is of a sort that can act or suffer: a glance, for most chunks are not.
    var mayBeParty: Bool {
        switch kind {
        case .person, .countries, .body, .organisation, .unit, .place, .name: true
        case .time, .trigger, .agreement, .series, .function, .mark, .word: false
        }
    }
}
