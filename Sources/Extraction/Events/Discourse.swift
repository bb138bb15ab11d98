import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// What the article has told so far: whom "hai Bộ trưởng", "hai nước" and "ông" mean, and which day and visit are under way.
struct Discourse: Sendable {
    /// The article's countries by weight, the heaviest first.
    let main: [CountryCode]
    /// The two states that the article is about; nil where others weigh nearly as much.
    let sides: [CountryCode]?
    /// The two sides of the last meeting told.
    var pair: [Party] = []
    /// The two sides of each meeting of the story that was told, in order.
    var pairs: [[Party]] = []
    /// Whether the pair are those of a meeting that took place before the story.
    var isPairPast = false
    /// Who were in what the story tells, and who in what took place before it.
    var present: Set<Int> = []
    var past: Set<Int> = []
    /// Who lead the delegations that were told of, one of each state.
    var heads: [Party] = []
    /// Those who led the session told last.
    var chairs: [Party] = []
    /// The two officials of different states whom a sentence was about last, and its position.
    var named: (people: [Party], position: Int)?
    /// Whether the pair are those of a meeting, not just the first two whom the article names.
    var isPairTold = false
    /// The line on which the pair met.
    var pairLine: Int?
    /// The two states of what was given, taught or celebrated last, and the line that tells of it.
    var givenStates: (codes: [CountryCode], line: Int)?
    /// The line of the sentence that is being read.
    var line = 0
    /// The position of the sentence that told the meeting of the pair.
    var pairPosition: Int?
    /// The person of the last sentence's subject.
    var subject: Party?
    /// The day that the article is about: the first one in its lead, else the day of publication.
    var storyDate: Story?

    struct Story: Sendable {
        var date: EDTF
        var basis: DateBasis
        var reason: String
        /// Where that day is known only as one on which somebody spoke, who did; nil for a day on which something happened.
        var speakers: Set<Int>?
    }

    /// The date of the last event told and the sentence in which it stood.
    var lastDate: (date: EDTF, basis: DateBasis, sentence: Int, line: Int)?

    /// The last day near that of the story that a sentence told, and where: the day under way, though the sentence may have looked
    /// back to another since.
    var lastDay: (date: EDTF, basis: DateBasis, sentence: Int, line: Int)?

    /// "Hôm nay 31/5, A đã có các cuộc gặp với lãnh đạo một số nước": who met several others on one day, told one by one further on.
    var round: (people: Set<Int>, date: EDTF, basis: DateBasis)?

    /// The two states that the last sentences name as such: "Nhật Bản và Hàn Quốc".
    var couple: [CountryCode]?
    /// The two states of the purchase that was signed last, and where the article tells of it.
    var deal: (states: [CountryCode], position: Int)?
    /// The three states that the article has listed together last.
    var trio: [CountryCode]?
    /// The documents of the last sentence that tells of any.
    var documents: [AgreementDraft] = []
    /// The documents whose full names came with a short one: "Hiệp ước … (INF)".
    var abbreviations: [(word: Word, kind: AgreementKind, title: Range<Int>)] = []
    /// The signing told last, under which the next lines may list its documents.
    var lastSigning: AgreementDraft?

    /// The last visit told: who travels, whence and whither.
    var visit: (people: Set<Int>, home: CountryCode, destination: CountryCode)?

    /// Who leads the delegation whose visit was told last.
    var traveller: Party?

    /// The ships named last.
    var ships: [Party] = []

    /// Those of one state whom the last sentences said to attend a gathering without a name, and where they said it.
    var hall: (members: [EventDraft.Member], country: CountryCode, position: Int)?

    /// What those took part in whom the last list of attendants names, as indices of events, and where it stands.
    var list: (events: [Int], position: Int)?

    /// The position of the last sentence before this one that told a plan.
    var lastPlan: Int?

    init(countries: CountryWeights) {
        main = countries.order
        sides = countries.sides
    }

    /// The parties that a function word stands for; nil for other words.
    func parties(for value: FunctionClass, text: SourceText, tokens: Range<Int>) -> [Party]? {
        switch value {
        case .plural:
            return pair.isEmpty ? nil : pair.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }
        case .both:
            let codes = statesOfLine ?? pairCountries ?? coupleOfStory ?? Array(main.prefix(2))
            return codes.count == 2 ? [Party(kind: .countries(codes), country: codes[0], tokens: tokens)] : nil
        case .pronoun:
            guard let subject else { return nil }
            let word = text.string(tokens).lowercased()
            guard word != "họ" else { return nil }
            return [Party(kind: subject.kind, country: subject.country, tokens: tokens)]
        default: return nil
        }
    }

    /// Who leads the state's delegation, as the article has told.
    func head(of country: CountryCode) -> Party? {
        heads.last { $0.country == country } ?? traveller.flatMap { $0.country == country ? $0 : nil }
    }

    /// "* A trao tặng B V. Hai bên thống nhất …": in a paragraph that tells of two states who do not meet, those.
    private var statesOfLine: [CountryCode]? {
        guard let givenStates, givenStates.line == line, pairLine != line else { return nil }
        return givenStates.codes
    }

    /// The last two states named together, where one of them is what the article is about most.
    private var coupleOfStory: [CountryCode]? {
        guard let couple, let first = main.first, couple.contains(first) else { return nil }
        return couple
    }

    private var pairCountries: [CountryCode]? {
        var codes: [CountryCode] = []
        for country in pair.compactMap(\.country) where !country.isBody && !codes.contains(country) {
            codes.append(country)
        }
        return codes.count == 2 ? codes : nil
    }
}
