import KnowledgeModel
import Lexicon
import SourceText

/// Cuts a sentence into chunks: one pass from left to right, at each token the longest reading.
struct Chunker {
    private let article: Article
    private let names: NameReader
    private let posts: PostReader
    private let people: PersonReader
    private let countries: CountryReader
    private let places: PlaceReader
    private let units: UnitReader
    private let delegations: DelegationReader
    private let titles: SharedTitles

    init(article: Article) {
        self.article = article
        names = NameReader(article: article)
        countries = CountryReader(article: article)
        posts = PostReader(article: article, names: names, countries: countries)
        people = PersonReader(article: article, names: names, posts: posts)
        places = PlaceReader(article: article, names: names, posts: posts, countries: countries)
        delegations = DelegationReader(article: article, countries: countries, posts: posts)
        titles = SharedTitles(article: article, posts: posts)
        units = UnitReader(article: article, countries: countries, posts: posts)
    }

    func chunks(of sentence: Int) -> [Chunk] {
        let range = article.text.sentences[sentence].tokens
        let times = article.chronology.mentions(in: sentence).indices
        var nextTime = times.lowerBound
        var chunks: [Chunk] = []
        chunks.reserveCapacity(range.count)
        var contents = SharedTitles.Contents()
        var position = range.lowerBound
        while position < range.upperBound {
            while nextTime < times.upperBound, article.chronology.mentions[nextTime].tokens.lowerBound < position {
                nextTime += 1
            }
            if nextTime < times.upperBound, article.chronology.mentions[nextTime].tokens.lowerBound == position {
                let tokens = article.chronology.mentions[nextTime].tokens
                chunks.append(Chunk(tokens: tokens, kind: .time(nextTime)))
                position = max(tokens.upperBound, position + 1)
                continue
            }
            let chunk = self.chunk(at: position)
            let end = min(chunk.tokens.upperBound, range.upperBound)
            contents.note(chunk.kind)
            chunks.append(Chunk(tokens: position..<end, kind: chunk.kind))
            position = max(end, position + 1)
        }
        return titles.applied(to: chunks, contents)
    }

    private func chunk(at token: Int) -> Chunk {
        let word = article.text.tokens[token]
        if case .punctuation = word.kind { return Chunk(tokens: token..<token + 1, kind: .mark(mark(token))) }
        var best: Chunk?
        var bestEnd = 0
        func offer(_ tokens: Range<Int>, _ kind: Chunk.Kind) {
            guard tokens.upperBound > bestEnd else { return }
            best = Chunk(tokens: tokens, kind: kind)
            bestEnd = tokens.upperBound
        }
        let kinds = article.matches.kinds(at: token)
        if kinds.rawValue != 0 {
            if kinds.meets(.titles) || article.isFunction(.previously, at: token),
                let person = people.person(at: token)
            {
                if let both = bothSides(after: person) {
                    offer(both, .function(.plural))
                } else if isNobody(person) {
                    offer(person.tokens, .word)
                } else {
                    offer(person.tokens, .person(person))
                }
            }
            if kinds.meets(.unitHead), let unit = units.unit(at: token) {
                offer(unit.tokens, .unit(unit))
            }
            for match in kinds.meets(Self.direct) ? article.matches.starting(at: token) : []
            where match.kind.meets(Self.direct) {
                switch article.matches.meaning(match) {
                case .trigger(let form) where !isCutShort(match, form): offer(match.tokens, .trigger(form))
                case .series(let form): offer(match.tokens, .series(form))
                case .agreementHead(let kind): offer(match.tokens, .agreement(kind))
                case .body(let form) where form.code == nil: offer(match.tokens, .body(nil))
                case .stopName where match.tokens.count > 1: offer(match.tokens, .word)
                case .honorific(let form) where form.kind == .relation: offer(match.tokens, .word)
                case .post(let form) where form.postClass == .anaphor && match.tokens.count > 1:
                    let isPair =
                        article.text.word(token) == "hai"
                        || (match.tokens.count > 2
                            && article.text.string(match.tokens.upperBound - 2..<match.tokens.upperBound).lowercased()
                                == "hai nước")
                    if isPair, !namesThem(behind: match.tokens), article.function(at: token)?.value != .both {
                        offer(match.tokens, .function(.plural))
                    }
                default: break
                }
            }
            if kinds.meets(.states), let country = countries.read(at: token) {
                let isBody = country.codes.count == 1 && country.codes[0].isBody
                offer(country.tokens, isBody ? .body(country.codes[0]) : .countries(country.codes))
            }
            if let delegation = delegations.delegation(at: token) {
                offer(delegation.tokens, .organisation(delegation))
            }
            if kinds.meets(.organisations),
                let organisation = posts.organisation(at: token), organisation.kind != "domain"
            {
                let whole = withCountry(organisation)
                offer(whole.tokens, .organisation(whole))
            }
            if kinds.meets(.locations), let place = places.place(at: token) {
                offer(place.tokens, .place(place))
            }
            if let function = article.function(at: token),
                function.value != .plural || !namesThem(behind: function.tokens)
            {
                offer(function.tokens, function.value == .plain ? .word : .function(function.value))
            }
        }
        if bestEnd <= token + 1, word.isCapitalised,
            let name = names.name(at: token, signalled: false)
        {
            if let person = people.personByApposition(name: name) {
                offer(person.tokens, .person(person))
            } else {
                offer(name, .name)
            }
        }
        if let best { return best }
        let isLoneName = word.isCapitalised && names.name(at: token, signalled: true) != nil
        return Chunk(tokens: token..<token + 1, kind: isLoneName ? .name : .word)
    }

    /// "buổi đối thoại chính sách quốc phòng": the name that starts inside the form and goes on behind it tells more.
    private func isCutShort(_ match: LexicalMatch, _ form: TriggerForm) -> Bool {
        guard form.frame == .recall || form.frame == .weak, form.type == .dialogue || form.type == .conference else {
            return false
        }
        return match.tokens.dropFirst().contains { start in
            article.matches.starting(at: start).contains { other in
                guard other.tokens.upperBound > match.tokens.upperBound else { return false }
                switch article.matches.meaning(other) {
                case .series: return true
                case .trigger(let longer): return longer.type == form.type && longer.frame == .noun
                default: return false
                }
            }
        }
    }

    /// "hai Tổng thống A và B" names them itself.
    private func namesThem(behind tokens: Range<Int>) -> Bool {
        tokens.count > 1 && names.name(at: tokens.upperBound, signalled: true) != nil
    }

    /// The sorts whose forms are chunks as they stand.
    private static let direct: LexicalKinds = [
        .trigger, .series, .agreementHead, .body, .stopName, .honorific, .post,
    ]

    /// "Bộ trưởng Quốc phòng hai nước": the office-holders of both sides.
    private func bothSides(after person: PersonMention) -> Range<Int>? {
        let end = person.tokens.upperBound
        guard person.name == nil, article.isWord(end), article.isWord(end + 1),
            article.text.word(end) == "hai"
        else { return nil }
        return ["nước", "bên"].contains(article.text.spelling(end + 1)) ? person.tokens.lowerBound..<end + 2 : nil
    }

    /// "các thuyền trưởng", "đại diện các cơ quan": people of whom the text names neither one nor the country.
    private func isNobody(_ person: PersonMention) -> Bool {
        guard person.name == nil, person.country == nil, person.ranks.isEmpty, person.posts.count == 1,
            let post = person.posts.first
        else { return false }
        if post.tokens == post.head, post.head.count == 2,
            Self.anybody.contains(article.text.string(post.head).lowercased())
        {
            return true
        }
        let before = post.tokens.lowerBound - 1
        guard article.isWord(before), ["các", "những", "nhiều"].contains(article.text.word(before)) else {
            return false
        }
        return [.official, .military, .diplomat].contains(post.form.postClass)
    }

    /// Posts that anybody may have.
    private static let anybody: Set<String> = ["thành viên", "đại diện", "quan chức"]

    /// The country named right behind an organisation ("Bộ Quốc phòng Việt Nam", "Hải quân của Nga") joins it.
    private func withCountry(_ organisation: OrganisationMention) -> OrganisationMention {
        var result = organisation
        var next = organisation.tokens.upperBound
        if article.isWord(next), article.text.spelling(next) == "của" { next += 1 }
        if let country = countries.read(at: next), country.codes.count == 1 {
            result.country = country.codes[0]
            result.tokens = organisation.tokens.lowerBound..<country.tokens.upperBound
        }
        return result
    }

    private func mark(_ token: Int) -> Chunk.Mark {
        let sign = article.text.tokens[token]
        if sign.end - sign.start == 1 {
            return switch article.text.bytes[Int(sign.start)] {
            case UInt8(ascii: ","): .comma
            case UInt8(ascii: ";"): .semicolon
            case UInt8(ascii: ":"): .colon
            case UInt8(ascii: "-"): .dash
            case UInt8(ascii: "("), UInt8(ascii: "["): .opening
            case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
            case UInt8(ascii: "\""), UInt8(ascii: "'"): .quotation
            default: .other
            }
        }
        return switch article.text.spelling(token) {
        case "–", "—": .dash
        case "“", "”", "‘", "’", "«", "»": .quotation
        default: .other
        }
    }
}
