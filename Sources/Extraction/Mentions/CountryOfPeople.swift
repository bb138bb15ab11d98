import KnowledgeModel
import Lexicon
import SourceText

/// Settles the countries of people whose own mentions state none, from the article's context; never from a name alone.
enum CountryOfPeople {
    /// States whose head the Vietnamese press calls "Chủ tịch".
    private static let hasChairman: Set<String> = ["CN", "KP", "VN", "LA", "CU"]

    /// States without a "Tổng thống": those above, and the monarchies.
    private static let hasNoPresident: Set<String> = [
        "CN", "KP", "VN", "LA", "CU", "GB", "JP", "TH", "KH", "MY", "BN", "BT", "AU", "CA", "NZ", "SA", "AE", "QA",
        "KW", "OM",
        "BH", "JO", "MA", "ES", "SE", "NO", "DK", "NL", "BE", "LU", "MC", "VA", "PG",
    ]

    static func settle(_ register: inout PeopleRegister, chunks: [[Chunk]], article: Article, main: [CountryCode]) {
        let isAboutVietnam =
            main.contains(CountryCode("VN"))
            || chunks.joined().contains { chunk in
                if case .place(let place) = chunk.kind { place.country == CountryCode("VN") } else { false }
            }
        let offices = OfficeReader(text: article.text, matches: article.matches)
        let holders = article.sentences.flatMap { offices.mentions(in: article.text.sentences[$0].tokens) }
        // Few sentences list a side's people, or speak of who held a post before.
        let sides = sentences(with: article.rareWords.sides, chunks)
        let predecessors = sentences(with: article.rareWords.successions, chunks)
        for index in register.entries.indices {
            guard !sides.isEmpty else { break }
            let entry = register.entries[index]
            if let country = ofSide(entry, sides, article),
                !entry.mentions.contains(where: { namesCountry($0, article) })
            {
                register.setCountry(country, of: index)
            }
        }
        for index in register.entries.indices where register.entries[index].country == nil {
            let entry = register.entries[index]
            // What stands around the name is looked for where it stands, not in the whole article once for each rule.
            let own = sentences(with: entry.mentions.map(\.tokens.lowerBound), chunks)
            if let country = ofOffice(entry, holders) ?? ofKnown(entry, offices) ?? ofFullName(entry, offices, main)
                ?? ofPredecessor(index, register, predecessors, article)
                ?? acrossAsCounterpart(entry, register, own, main)
            {
                register.setCountry(country, of: index)
            } else if entry.isVietnamese, let country = joinedTo(entry, own) {
                register.setCountry(country, of: index)
            } else if entry.isVietnamese, entry.isOfficial {
                // The Vietnamese press leaves the country out for its own officials alone; in an article that never
                // speaks of Vietnam but of China, such a name is a Chinese one in its Vietnamese reading.
                let ours = CountryCode("VN")
                let isOurs = isAboutVietnam || !main.contains(CountryCode("CN")) || meetsForeigner(entry, own)
                let known = offices.country(named: entry.name).flatMap { $0 == ours || main.contains($0) ? $0 : nil }
                register.setCountry(known ?? (isOurs ? ours : CountryCode("CN")), of: index)
            } else if let country = sent(entry, register, own, article) {
                register.setCountry(country, of: index)
            } else if !entry.isVietnamese, let country = hostAt(entry, own, of: chunks) {
                register.setCountry(offices.country(named: entry.name) ?? country, of: index)
            } else if let country = beside(entry, own, article) ?? before(entry, own) ?? led(entry, own)
                ?? ofTwoStates(entry, own, article)
                ?? countryOfPost(entry, chunks)
            {
                register.setCountry(country, of: index)
            } else if let country = alongside(entry, register, own)
                ?? acrossFrom(entry, register, own, main), entry.isVietnamese || country.rawValue != "VN"
            {
                register.setCountry(offices.country(named: entry.name) ?? country, of: index)
            } else if !entry.isVietnamese,
                let country = vacancy(entry, register, main, article) ?? otherSide(main, of: entry)
            {
                register.setCountry(offices.country(named: entry.name) ?? country, of: index)
            }
        }
    }

    /// Whether the words beside the name name a country; "Bộ Công an" alone may be any state's.
    private static func namesCountry(_ mention: PersonMention, _ article: Article) -> Bool {
        mention.tokens.contains { token in
            mention.name?.contains(token) != true
                && article.matches.starting(at: token).contains { match in
                    if case .country = article.matches.meaning(match) { true } else { false }
                }
        }
    }

    /// "về phía Trung Quốc có A; B": those whom a sentence lists for one side.
    private static func ofSide(_ entry: PeopleRegister.Entry, _ chunks: [[Chunk]], _ article: Article) -> CountryCode? {
        for sentence in chunks {
            guard
                let index = sentence.firstIndex(where: { chunk in
                    entry.mentions.contains { $0.tokens == chunk.tokens }
                }),
                let side = sentence[..<index].lastIndex(where: { article.says(["phía"], in: $0.tokens) }),
                side + 2 < index, case .countries(let codes) = sentence[side + 1].kind, codes.count == 1,
                sentence[side + 2..<index].contains(where: { chunk in
                    if case .function(.have) = chunk.kind { true } else { false }
                })
            else { continue }
            return codes[0]
        }
        return nil
    }

    /// "A thăm Tokyo và hội đàm với người đồng cấp B": the counterpart is of another state than A, of the one where they are
    /// or of the other one that the article is about.
    private static func acrossAsCounterpart(
        _ entry: PeopleRegister.Entry, _ register: PeopleRegister, _ chunks: [[Chunk]], _ main: [CountryCode]
    ) -> CountryCode? {
        guard entry.mentions.contains(where: \.isCounterpart) else { return nil }
        for sentence in chunks {
            for (index, chunk) in sentence.enumerated() {
                guard case .person(let mention) = chunk.kind, mention.isCounterpart, mention.name != nil,
                    entry.mentions.contains(where: { $0.tokens == mention.tokens })
                else { continue }
                var places: [CountryCode] = []
                var own: CountryCode?
                for other in sentence[..<index] {
                    switch other.kind {
                    case .person(let person) where own == nil:
                        let holder =
                            register.person(of: person) ?? register.holder(of: person, at: other.tokens.lowerBound)
                        own = holder.flatMap { register.entries[$0].country } ?? person.country
                    case .place(let place): if let country = place.country { places.append(country) }
                    case .countries(let codes): places += codes
                    default: break
                    }
                }
                guard let own else { continue }
                return places.last { $0 != own && !$0.isBody } ?? main.prefix(2).first { $0 != own }
            }
        }
        return nil
    }

    /// The country of the office that the person is known to have held, where the article names person and post together.
    private static func ofOffice(_ entry: PeopleRegister.Entry, _ holders: [OfficeMention]) -> CountryCode? {
        holders.first { holder in
            entry.mentions.contains { mention in mention.name.map { $0.overlaps(holder.name) } ?? false }
        }?.country
    }

    /// "Thượng tướng A tiếp Bộ trưởng Quốc phòng Trung Quốc B": who meets a Chinese guest is none himself.
    private static func meetsForeigner(_ entry: PeopleRegister.Entry, _ chunks: [[Chunk]]) -> Bool {
        chunks.contains { sentence in
            sentence.indices.dropLast(2).contains { index in
                guard entry.mentions.contains(where: { $0.tokens == sentence[index].tokens }),
                    case .trigger(let form) = sentence[index + 1].kind, form.type == .meeting, form.frame != .recall,
                    case .person(let guest) = sentence[index + 2].kind
                else { return false }
                return guest.statedCountry == CountryCode("CN")
            }
        }
    }

    /// "người đồng cấp Hamada Yasukazu": the post itself stands with somebody else, but the name is one that held such an office.
    private static func ofKnown(_ entry: PeopleRegister.Entry, _ offices: OfficeReader) -> CountryCode? {
        for mention in entry.mentions {
            guard let name = mention.name else { continue }
            let classes = Set(mention.posts.map(\.form.postClass))
            if let country = mention.isCounterpart
                ? offices.country(named: name) : offices.country(named: name, holding: classes)
            {
                return country
            }
        }
        return nil
    }

    /// "ông Kim Jong Un" in an article that speaks of his state: a whole name that only one state's officials have borne.
    private static func ofFullName(
        _ entry: PeopleRegister.Entry, _ offices: OfficeReader, _ main: [CountryCode]
    ) -> CountryCode? {
        guard !entry.isVietnamese, entry.name.count > 1, let country = offices.country(named: entry.name),
            main.contains(country)
        else { return nil }
        return country
    }

    /// The sentences that have one of the tokens.
    private static func sentences(with tokens: [Int], _ chunks: [[Chunk]]) -> [[Chunk]] {
        guard !tokens.isEmpty else { return [] }
        return chunks.filter { sentence in
            guard let first = sentence.first?.tokens.lowerBound, let last = sentence.last?.tokens.upperBound else {
                return false
            }
            return tokens.contains { (first..<last).contains($0) }
        }
    }

    private static func isOfSuccession(_ post: PostPhrase, _ article: Article) -> Bool {
        ["tiền", "kế"].contains { article.says([$0, "nhiệm"], in: post.head) }
    }

    /// "Trước ông Belousov, người tiền nhiệm Sergei Shoigu": who held or will hold the post is of the country of whom the
    /// sentence has named last.
    private static func ofPredecessor(
        _ index: Int, _ register: PeopleRegister, _ chunks: [[Chunk]], _ article: Article
    ) -> CountryCode? {
        for sentence in chunks {
            var last: CountryCode?
            var isPredecessor = false
            for chunk in sentence {
                guard case .person(let mention) = chunk.kind else { continue }
                let isNext = mention.posts.contains { isOfSuccession($0, article) }
                isPredecessor = isPredecessor || isNext
                guard let name = mention.name else { continue }
                let person = register.person(named: name, country: mention.country, signalled: true)
                // "người tiền nhiệm của ông Lý là ông …": the phrase itself names whose it is.
                if person == index, isNext {
                    for token in mention.tokens where token < name.lowerBound && article.isCapitalisedWord(token) {
                        let other = register.person(named: token..<token + 1, country: nil, signalled: true)
                        if let other, other != index, let country = register.entries[other].country { return country }
                    }
                }
                if person == index, isPredecessor, let last { return last }
                isPredecessor = false
                if person != index, let person { last = register.entries[person].country ?? last }
            }
        }
        return nil
    }

    /// The country of the person whom the name is joined to: "Chủ tịch Trung Quốc Tập Cận Bình và Ngoại trưởng Vương Nghị".
    private static func joinedTo(_ entry: PeopleRegister.Entry, _ chunks: [[Chunk]]) -> CountryCode? {
        for sentence in chunks {
            for index in sentence.indices.dropFirst(2)
            where entry.mentions.contains(where: { $0.tokens == sentence[index].tokens }) {
                guard case .function(.and) = sentence[index - 1].kind,
                    case .person(let other) = sentence[index - 2].kind,
                    let country = other.statedCountry, country.rawValue != "VN", index >= 4,
                    case .trigger = sentence[index - 3].kind
                else { continue }
                return country
            }
        }
        return nil
    }

    /// The country of the foreigner beside whom the name stands in a list: "Thứ trưởng Mỹ A, Chuẩn đô đốc B và Đại uý C".
    private static func alongside(
        _ entry: PeopleRegister.Entry, _ register: PeopleRegister, _ chunks: [[Chunk]]
    ) -> CountryCode? {
        guard entry.hasPost || entry.isSpouse else { return nil }
        for sentence in chunks {
            for index in sentence.indices.dropFirst(2)
            where entry.mentions.contains(where: { $0.tokens == sentence[index].tokens }) {
                guard isJoint(sentence[index - 1]), case .person(let other) = sentence[index - 2].kind,
                    let neighbour = register.person(of: other),
                    let country = register.entries[neighbour].country, country.rawValue != "VN",
                    register.entries[neighbour].hasPost
                else { continue }
                return country
            }
        }
        return nil
    }

    private static func isJoint(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .function(.and), .mark(.comma), .mark(.semicolon): true
        default: false
        }
    }

    /// The country of an unnamed post with the same head ("Tổng thống Nga … ông Putin"), where the article has just one.
    private static func countryOfPost(_ entry: PeopleRegister.Entry, _ chunks: [[Chunk]]) -> CountryCode? {
        let classes = Set(entry.mentions.flatMap(\.posts).map(\.form).filter { $0.postClass != .anaphor })
        guard !classes.isEmpty else { return nil }
        var found: Set<CountryCode> = []
        for chunk in chunks.joined() {
            guard case .person(let mention) = chunk.kind, mention.name == nil, let post = mention.posts.first else {
                continue
            }
            if classes.contains(post.form), let country = mention.country { found.insert(country) }
        }
        found.remove(CountryCode("VN"))
        return found.count == 1 ? found.first : nil
    }

    /// The country of the one who sends the person: "Ông Moon đã cử đặc phái viên A tới Trung Quốc".
    private static func sent(
        _ entry: PeopleRegister.Entry, _ register: PeopleRegister, _ chunks: [[Chunk]], _ article: Article
    ) -> CountryCode? {
        for sentence in chunks {
            for index in sentence.indices.dropFirst(2)
            where entry.mentions.contains(where: { $0.tokens == sentence[index].tokens }) {
                guard article.isWord(sentence[index - 1].tokens.lowerBound),
                    article.text.word(sentence[index - 1].tokens.lowerBound) == "cử"
                else { continue }
                for chunk in sentence[..<(index - 1)].reversed().prefix(3) {
                    switch chunk.kind {
                    case .person(let sender):
                        return register.person(of: sender).flatMap { register.entries[$0].country } ?? sender.country
                    case .countries(let codes): return codes.first
                    default: continue
                    }
                }
            }
        }
        return nil
    }

    /// The country right behind "của" after the name: "ông Smith của Mỹ", "Chuẩn đô đốc Rao của Hải quân Ấn Độ".
    private static func beside(_ entry: PeopleRegister.Entry, _ chunks: [[Chunk]], _ article: Article) -> CountryCode? {
        for sentence in chunks {
            for (index, chunk) in sentence.enumerated() {
                guard case .person(let mention) = chunk.kind, let name = mention.name,
                    entry.mentions.contains(where: { $0.name == name }), index + 2 < sentence.count,
                    case .function(.of) = sentence[index + 1].kind
                else { continue }
                switch sentence[index + 2].kind {
                case .countries(let codes): return codes.first
                case .organisation(let force) where force.kind == "armed_force" && force.country != nil:
                    return force.country
                default: continue
                }
            }
        }
        return nil
    }

    /// The country whose delegation the person leads: "phái đoàn của Thổ Nhĩ Kỳ do Bộ trưởng A dẫn đầu".
    private static func before(_ entry: PeopleRegister.Entry, _ chunks: [[Chunk]]) -> CountryCode? {
        guard entry.hasPost else { return nil }
        for sentence in chunks {
            for index in sentence.indices.dropFirst(2)
            where entry.mentions.contains(where: { $0.tokens == sentence[index].tokens }) {
                guard case .function(.by) = sentence[index - 1].kind else { continue }
                switch sentence[index - 2].kind {
                case .countries(let codes) where codes.count == 1: return codes[0]
                case .organisation(let organisation) where organisation.country != nil: return organisation.country
                default: continue
                }
            }
        }
        return nil
    }

    /// "A đã thăm Armenia. Tại Yerevan, ông hội đàm với Chủ tịch Quốc hội B": whoever is met on a visit is at home there.
    private static func hostAt(
        _ entry: PeopleRegister.Entry, _ chunks: [[Chunk]], of article: [[Chunk]]
    ) -> CountryCode? {
        guard entry.hasPost else { return nil }
        for sentence in chunks where sentence.count > 3 {
            guard case .function(.at) = sentence[0].kind, case .place(let place) = sentence[1].kind, !place.isSite,
                let country = place.country, country.rawValue != "VN",
                let index = sentence.firstIndex(where: { chunk in
                    entry.mentions.contains { $0.tokens == chunk.tokens }
                })
            else { continue }
            let isMet = sentence[max(0, index - 3)..<index].contains { chunk in
                if case .trigger(let form) = chunk.kind { form.type == .meeting && form.frame != .noun } else { false }
            }
            if isMet, isVisited(country, article) { return country }
        }
        return nil
    }

    /// "Dẫn đầu đoàn Nga là A", "A dẫn đầu đoàn Nga": the state whose delegation the person leads.
    private static func led(_ entry: PeopleRegister.Entry, _ chunks: [[Chunk]]) -> CountryCode? {
        for sentence in chunks {
            for lead in sentence.indices.dropLast() {
                guard case .function(.lead) = sentence[lead].kind,
                    case .organisation(let delegation) = sentence[lead + 1].kind, let country = delegation.country,
                    delegation.kind == "delegation"
                else { continue }
                let isBehind = lead + 3 < sentence.count && isOne(of: entry, sentence[lead + 3])
                if isBehind, case .function(.relative) = sentence[lead + 2].kind { return country }
                for chunk in sentence[..<lead].reversed() {
                    if isOne(of: entry, chunk) { return country }
                    if case .trigger = chunk.kind { break }
                }
            }
        }
        return nil
    }

    private static func isVisited(_ country: CountryCode, _ chunks: [[Chunk]]) -> Bool {
        chunks.contains { sentence in
            sentence.indices.contains { index in
                guard case .trigger(let form) = sentence[index].kind, form.type == .visit else { return false }
                return sentence[(index + 1)...].prefix(3).contains { chunk in
                    if case .countries(let codes) = chunk.kind { codes.contains(country) } else { false }
                }
            }
        }
    }

    private static func isOne(of entry: PeopleRegister.Entry, _ chunk: Chunk) -> Bool {
        guard case .person = chunk.kind else { return false }
        return entry.mentions.contains { $0.tokens == chunk.tokens }
    }

    /// "xung đột giữa Ấn Độ và Pakistan … hai tư lệnh của hai nước, A và B": the first is of the first state, as a rule.
    private static func ofTwoStates(
        _ entry: PeopleRegister.Entry, _ chunks: [[Chunk]], _ article: Article
    ) -> CountryCode? {
        guard entry.isOfficial else { return nil }
        for sentence in chunks {
            guard let index = sentence.firstIndex(where: { isOne(of: entry, $0) }) else { continue }
            // The words stand in front of the first of the two, or in his own phrase.
            let isSecond: Bool =
                if index > 1, isJoint(sentence[index - 1]), case .person = sentence[index - 2].kind { true } else {
                    false
                }
            let first = isSecond ? index - 2 : index
            let start = sentence[max(0, first - 2)].tokens.lowerBound
            let end = sentence[first].tokens.upperBound
            guard article.says(["hai", "nước"], in: start..<end) || article.says(["hai", "bên"], in: start..<end) else {
                continue
            }
            var states: [CountryCode] = []
            for chunk in sentence[..<first] {
                guard case .countries(let codes) = chunk.kind else { continue }
                for code in codes where !code.isBody && !states.contains(code) { states.append(code) }
            }
            if states.count == 2 { return states[isSecond ? 1 : 0] }
        }
        return nil
    }

    /// The weightiest of the article's countries in which nobody else holds the person's post.
    private static func vacancy(
        _ entry: PeopleRegister.Entry, _ register: PeopleRegister, _ main: [CountryCode], _ article: Article
    ) -> CountryCode? {
        let classes: Set<PostForm.Class> = [.headOfState, .headOfGovernment, .minister]
        let posts = entry.mentions.flatMap(\.posts)
        let held = Set(posts.map(\.form.postClass)).intersection(classes)
        guard !held.isEmpty else { return nil }
        let heads = Set(posts.map { article.text.string($0.head).lowercased() })
        return main.prefix(5).first { country in
            guard !country.isBody, country.rawValue != "VN" else { return false }
            if heads.contains("tổng thống"), hasNoPresident.contains(country.rawValue) { return false }
            if heads.contains("chủ tịch") || heads.contains("chủ tịch nước"), !hasChairman.contains(country.rawValue) {
                return false
            }
            return !register.entries.contains { other in
                other.name != entry.name && other.country == country
                    && other.mentions.contains {
                        $0.posts.contains { held.contains($0.form.postClass) && !$0.isFormer }
                    }
            }
        }
    }

    /// The other of the article's two main countries, where an official of the one stands in the same sentence.
    private static func acrossFrom(
        _ entry: PeopleRegister.Entry, _ register: PeopleRegister, _ chunks: [[Chunk]], _ main: [CountryCode]
    ) -> CountryCode? {
        guard entry.hasPost, main.count >= 2 else { return nil }
        let sides = main.prefix(2)
        for sentence in chunks
        where sentence.contains(where: { chunk in entry.mentions.contains { $0.tokens == chunk.tokens } }) {
            for chunk in sentence {
                guard case .person(let mention) = chunk.kind, let other = register.person(of: mention),
                    register.entries[other].name != entry.name, let country = register.entries[other].country,
                    sides.contains(country)
                else { continue }
                return sides.first { $0 != country }
            }
        }
        return nil
    }

    /// The article's other main country beside Vietnam.
    private static func otherSide(_ main: [CountryCode], of entry: PeopleRegister.Entry) -> CountryCode? {
        guard entry.hasPost, main.count >= 2, main.prefix(2).contains(CountryCode("VN")) else { return nil }
        return main.prefix(2).first { $0.rawValue != "VN" }
    }
}
