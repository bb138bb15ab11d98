import KnowledgeModel
import Lexicon
import SourceText

/// The people of one article, each once, under the fullest name that the article gives.
struct PeopleRegister: Sendable {
    struct Entry: Sendable {
        /// The fullest form as written.
        var name: Range<Int>
        var nameText: String
        /// The name's folded syllables.
        var syllables: [Word]
        var isVietnamese: Bool
        var country: CountryCode?
        /// Every named mention, in text order.
        var mentions: [PersonMention] = []
        var isOfficial: Bool { mentions.contains { $0.isOfficial || $0.hasHonorific } }
        /// Whether the person speaks for an office.
        var isSpokesperson: Bool { holds(.spokesperson) }
        /// Whether the person is posted abroad.
        var isEnvoy: Bool { holds(.diplomat) }

        /// Whether the person leads a state or its government.
        var isHead: Bool {
            mentions.contains { mention in
                mention.posts.contains {
                    !$0.isFormer && ($0.form.postClass == .headOfState || $0.form.postClass == .headOfGovernment)
                }
            }
        }

        /// Whether the person leads a state now or did.
        var leads: Bool {
            mentions.contains { mention in
                mention.posts.contains { [.headOfState, .headOfGovernment, .anaphor].contains($0.form.postClass) }
            }
        }

        /// Whether the text calls the person the holder of an office then and never says of another: "khi ấy là", "cựu".
        var isPast: Bool {
            let posts = mentions.flatMap(\.posts)
            return !posts.isEmpty && posts.allSatisfy(\.isFormer)
        }

        private func holds(_ postClass: PostForm.Class) -> Bool {
            mentions.contains { mention in mention.posts.contains { $0.form.postClass == postClass } }
        }

        /// "A và Phu nhân B": whether only whose wife or husband it is says who the person is.
        var isSpouse: Bool {
            mentions.contains(where: \.isSpouse)
        }

        /// "Trump" behind "Đệ nhất Phu nhân Melania Trump" is her husband.
        var isKnownByFamily: Bool { syllables.count > 1 && isSpouse && !hasPost }

        /// Whether a rank or a post, not just a form of address, says what the person is.
        var hasPost: Bool { mentions.contains(where: \.isOfficial) }
    }

    private(set) var entries: [Entry] = []
    private let article: Article
    private let names: NameReader

    /// Registers the named mentions among the chunks of the article's sentences.
    init(article: Article, chunks: [[Chunk]]) {
        self.article = article
        names = NameReader(article: article)
        var mentions: [PersonMention] = []
        for chunk in chunks.joined() {
            if case .person(let mention) = chunk.kind, mention.name != nil { mentions.append(mention) }
        }
        // The longest names first, so that shorter forms find theirs.
        let order = mentions.indices.sorted { a, b in
            let left = mentions[a].name?.count ?? 0
            let right = mentions[b].name?.count ?? 0
            return left != right ? left > right : a < b
        }
        for index in order {
            guard let name = mentions[index].name else { continue }
            let syllables = fold(name)
            if let entry = match(syllables, country: mentions[index].country, near: name.lowerBound, signalled: true) {
                entries[entry].mentions.append(mentions[index])
            } else {
                entries.append(
                    Entry(
                        name: name, nameText: article.text.string(name), syllables: syllables,
                        isVietnamese: isVietnamese(name), country: nil, mentions: [mentions[index]]))
            }
        }
        adoptFullNames(chunks)
        for index in entries.indices {
            entries[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        let firsts = entries.sorted { ($0.mentions[0].tokens.lowerBound) < ($1.mentions[0].tokens.lowerBound) }
        entries = firsts
        for index in entries.indices { entries[index].country = statedCountry(of: entries[index]) }
    }

    /// "Thứ trưởng A và Sergey Ryabkov … Thứ trưởng Ryabkov": the full name stands where nothing says who it is.
    private mutating func adoptFullNames(_ chunks: [[Chunk]]) {
        guard entries.contains(where: { $0.syllables.count == 1 && !$0.isVietnamese }) else { return }
        var found: [Int: [Range<Int>]] = [:]
        for chunk in chunks.joined() {
            guard case .name = chunk.kind, chunk.tokens.count >= 2 else { continue }
            let full = fold(chunk.tokens)
            guard full.count >= 2, let last = full.last,
                !entries.contains(where: { $0.syllables.count > 1 && $0.syllables.last == last }),
                let index = entries.firstIndex(where: { $0.syllables == [last] && $0.hasPost && !$0.isVietnamese })
            else { continue }
            found[index, default: []].append(chunk.tokens)
        }
        for (index, names) in found {
            guard let first = names.first, names.allSatisfy({ fold($0) == fold(first) }) else { continue }
            entries[index].name = first
            entries[index].nameText = article.text.string(first)
            entries[index].syllables = fold(first)
            entries[index].isVietnamese = isVietnamese(first)
            entries[index].mentions += names.map { PersonMention(tokens: $0, name: $0) }
        }
    }

    /// The person whom the name means; nil where nobody fits.
    func person(named name: Range<Int>, country: CountryCode?, signalled: Bool) -> Int? {
        guard !entries.isEmpty else { return nil }
        return match(fold(name), country: country, near: name.lowerBound, signalled: signalled)
    }

    /// The person whom a mention names; nil where it names nobody or nobody fits.
    ///
    /// A country that only the lexicon grants its post gives way to the one that the article has settled: "Chủ tịch Quốc hội
    /// Khuon Sudary".
    func person(of mention: PersonMention) -> Int? {
        guard let name = mention.name else { return nil }
        guard !entries.isEmpty else { return nil }
        let syllables = fold(name)
        let country = mention.country
        if let person = match(syllables, country: country, near: name.lowerBound, signalled: true) { return person }
        guard country != nil, mention.statedCountry == nil else { return nil }
        return match(syllables, country: nil, near: name.lowerBound, signalled: true)
    }

    /// The person who holds the post that names nobody; the nearest one before the mention, else the first behind it.
    func holder(of mention: PersonMention, at token: Int) -> Int? {
        guard let post = mention.posts.last else { return nil }
        let country = mention.country
        var before: (token: Int, entry: Int)?
        var after: (token: Int, entry: Int)?
        // "Thủ tướng" without a country is the own one to the Vietnamese press, where the article has named him.
        let mayBeOwn = country == nil && post.domains.isEmpty && Self.leading.contains(post.form.postClass)
        for (index, entry) in entries.enumerated() {
            guard holds(entry, post, country) else { continue }
            if mayBeOwn, entry.country?.rawValue == "VN",
                entry.mentions.contains(where: { $0.tokens.lowerBound < token })
            {
                return index
            }
            for other in entry.mentions {
                let place = other.tokens.lowerBound
                if place <= token {
                    if place > before?.token ?? -1 { before = (place, index) }
                } else if place < after?.token ?? Int.max {
                    after = (place, index)
                }
            }
        }
        return before?.entry ?? after?.entry
    }

    /// What a ministry of defence is called, and where the American one sits.
    private static let defence: [[Word]] = [["quốc", "phòng"], ["chiến", "tranh"], ["quân", "đội"], ["năm", "góc"]]

    private static let leading: Set<PostForm.Class> = [.headOfState, .headOfGovernment, .party, .parliament]

    /// The official of this country whom the article mentions most, the first among equals; heads of state and government lead
    /// no delegation that is not called theirs.
    func leader(of country: CountryCode) -> Int? {
        var best: Int?
        for (index, entry) in entries.enumerated()
        where entry.country == country && entry.hasPost && !entry.isPast && !entry.isHead {
            if entry.mentions.count > best.map({ entries[$0].mentions.count }) ?? 0 { best = index }
        }
        return best
    }

    /// The head of state or government of this country whom the article mentions most; the first among equals.
    func head(of country: CountryCode) -> Int? {
        var best: Int?
        for (index, entry) in entries.enumerated() where entry.country == country && entry.isHead {
            if entry.mentions.count > best.map({ entries[$0].mentions.count }) ?? 0 { best = index }
        }
        return best
    }

    /// The head of state or government, or the leader by another word, whose name starts or ends in the syllable; the one
    /// whom the article mentions most.
    func head(named token: Int) -> Int? {
        let syllable = article.text.folded(token)
        return entries.indices.filter { index in
            let entry = entries[index]
            let leads = entry.isHead || entry.mentions.contains { $0.posts.contains { $0.form.postClass == .anaphor } }
            return leads && entry.country != nil
                && (entry.syllables.first == syllable || entry.syllables.last == syllable)
        }.max { entries[$0].mentions.count < entries[$1].mentions.count }
    }

    /// Sets the country of a person whom the article's context settles.
    mutating func setCountry(_ country: CountryCode, of entry: Int) { entries[entry].country = country }

    private func holds(_ entry: Entry, _ post: PostPhrase, _ country: CountryCode?) -> Bool {
        if let country, let own = entry.country, own != country { return false }
        if country != nil, entry.country == nil { return false }
        // "lãnh đạo NATO": whoever holds a post there.
        if post.form.postClass == .anaphor, let country, country.isBody {
            return entry.country == country && entry.hasPost
        }
        if post.form.postClass == .anaphor || country != nil && isOfLeader(post) {
            // "lãnh đạo Việt Nam", "nhà lãnh đạo Pháp": any head of state, government or party of that country.
            return country != nil && entry.country == country
                && entry.mentions.contains { mention in
                    mention.posts.contains {
                        [.headOfState, .headOfGovernment, .party, .anaphor].contains($0.form.postClass)
                    }
                }
        }
        // "người đứng đầu Chính phủ Việt Nam": the prime minister, or the president where he governs.
        if article.says(["đứng", "đầu"], in: post.head), Self.leading.contains(post.form.postClass) {
            return entry.mentions.contains { mention in
                mention.posts.contains { $0.form.postClass == post.form.postClass && !$0.isFormer }
            }
        }
        lazy var domain = Set(post.domains.flatMap(fold))
        return entry.mentions.contains { mention in
            mention.posts.contains { own in
                let isHead = own.form.postClass == .minister && isHeadOfMinistry(post)
                if own.form.postClass == .minister, post.form.postClass == .minister, isOfDefence(own),
                    isOfDefence(post)
                {
                    return own.isFormer == post.isFormer
                }
                guard isSame(own.head, post.head) || isHead, own.isFormer == post.isFormer else { return false }
                if domain.isEmpty { return true }
                let other = Set(own.domains.flatMap(fold))
                return other.isEmpty || !domain.isDisjoint(with: other)
            }
        }
    }

    /// "nhà lãnh đạo", "nguyên thủ": who leads a state by whatever title.
    private func isOfLeader(_ post: PostPhrase) -> Bool {
        guard post.form.postClass == .headOfState, post.tokens.count > 1, !post.isFormer else { return false }
        return article.says(["lãnh", "đạo"], in: post.head) || article.says(["nguyên", "thủ"], in: post.head)
    }

    /// "Bộ trưởng Quốc phòng", "Bộ trưởng Chiến tranh", "Bộ trưởng Quân đội": the same office in several states.
    private func isOfDefence(_ post: PostPhrase) -> Bool {
        Self.defence.contains { article.says($0, in: post.tokens) }
    }

    /// "người đứng đầu Bộ Quốc phòng Lào": the minister.
    private func isHeadOfMinistry(_ post: PostPhrase) -> Bool {
        guard article.says(["đứng", "đầu"], in: post.head), let ministry = post.domains.first else { return false }
        return article.matches.organisation(at: ministry.lowerBound)?.value.kind == "ministry"
    }

    private func match(_ syllables: [Word], country: CountryCode?, near token: Int, signalled: Bool) -> Int? {
        var best: (score: Int, entry: Int)?
        for index in entries.indices {
            var score = Self.likeness(
                syllables, entries[index].syllables, isVietnamese: entries[index].isVietnamese, signalled: signalled)
            if score == 0, signalled, syllables.count == 1, syllables[0] == entries[index].syllables.first,
                isFamilyNameFirst(entries[index])
            {
                score = 1
            }
            guard score > 0 else { continue }
            let entry = entries[index]
            if syllables.count == 1, entry.isKnownByFamily, syllables[0] == entry.syllables.last { continue }
            if let country, let own = entry.country ?? entry.mentions.lazy.compactMap({ $0.country }).first,
                own != country
            {
                continue
            }
            if score > best?.score ?? 0 { best = (score, index) }
        }
        // "ông Kim" is the Kim of whom the article has just told, whether it is the family name that comes first or last.
        if syllables.count == 1, let found = best, found.score <= 2,
            let recent = namesake(syllables[0], country: country, before: token), recent != found.entry
        {
            return recent
        }
        return best?.entry
    }

    /// Among those whose name starts or ends in the syllable the one whom this sentence or the one before it has named last,
    /// else the one whom the article has named most; nil where only one can be meant.
    private func namesake(_ syllable: Word, country: CountryCode?, before token: Int) -> Int? {
        var all: [(index: Int, last: Int, count: Int)] = []
        let isLastOfSome = entries.contains { $0.syllables.count > 1 && $0.syllables.last == syllable }
        for (index, entry) in entries.enumerated()
        where entry.syllables.count > 1 && (!entry.isVietnamese || isFamilyNameFirst(entry)) {
            let isFamilyName =
                entry.syllables.first == syllable && (!isLastOfSome || names.isSurname(at: entry.name.lowerBound))
            guard isFamilyName || entry.syllables.last == syllable, !entry.isKnownByFamily else { continue }
            if let country, let own = entry.country ?? entry.mentions.lazy.compactMap({ $0.country }).first,
                own != country
            {
                continue
            }
            let before = entry.mentions.map(\.tokens.lowerBound).filter { $0 < token }
            guard let last = before.max() else { continue }
            all.append((index, last, before.count))
        }
        guard all.count > 1, let recent = all.max(by: { $0.last < $1.last }) else { return nil }
        let sentences = article.text.sentences
        let next = sentences.firstIndex { $0.tokens.lowerBound > recent.last } ?? sentences.endIndex
        if next == sentences.endIndex || token < sentences[next].tokens.upperBound { return recent.index }
        return all.max { ($0.count, $0.last) < ($1.count, $1.last) }?.index
    }

    /// How well a form fits a full name: 0 not at all, 4 the same.
    static func likeness<Syllable: Equatable>(
        _ form: [Syllable], _ full: [Syllable], isVietnamese: Bool, signalled: Bool
    ) -> Int {
        guard !form.isEmpty, form.count <= full.count else { return 0 }
        if form == full { return 4 }
        if form.count == 1 {
            // "Đại tướng Lịch", "ông Mattis", "Tập": the last part, or for foreign names the first.
            if form[0] == full.last { return isVietnamese && !signalled ? 0 : 2 }
            if form[0] == full.first { return signalled && !isVietnamese ? 1 : 0 }
            return 0
        }
        if full.suffix(form.count).elementsEqual(form) { return 3 }
        if form.first == full.first, form.last == full.last { return 3 }
        if full.prefix(form.count).elementsEqual(form) { return isVietnamese ? 0 : 2 }
        return 0
    }

    /// Whether a name that reads as Vietnamese is a Chinese one, whose bearer goes by the family name: "Đổng Quân … ông Đổng".
    private func isFamilyNameFirst(_ entry: Entry) -> Bool {
        guard entry.isVietnamese else { return false }
        let own = entry.country ?? entry.mentions.lazy.compactMap({ $0.country }).first
        return Self.readInVietnamese.contains((own ?? offices.country(named: entry.name))?.rawValue ?? "VN")
    }

    /// Whose people the press names by the Vietnamese reading of the characters.
    private static let readInVietnamese: Set<String> = ["CN", "TW", "HK", "SG", "KP", "KR"]

    private var offices: OfficeReader { OfficeReader(text: article.text, matches: article.matches) }

    /// The folded words of a phrase; "Jr." behind a name tells a son from his father and belongs to none of its shorter forms.
    private func fold(_ range: Range<Int>) -> [Word] {
        range.compactMap { token in
            guard article.text.tokens[token].isWord else { return nil }
            let isSuffix =
                token > range.lowerBound && ["jr", "sr"].contains(article.text.word(token))
            return isSuffix ? nil : article.text.folded(token)
        }
    }

    /// Whether the words of two phrases are the same, whatever marks stand between them.
    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        var first = left.lowerBound
        var second = right.lowerBound
        while true {
            while first < left.upperBound, !article.text.tokens[first].isWord { first += 1 }
            while second < right.upperBound, !article.text.tokens[second].isWord { second += 1 }
            guard first < left.upperBound, second < right.upperBound else {
                return first == left.upperBound && second == right.upperBound
            }
            guard article.text.isSame(first, second) else { return false }
            first += 1
            second += 1
        }
    }

    /// Whether the name is built like a Vietnamese one: a family name of the lexicon and two to five parts without hyphens,
    /// with a Vietnamese mark or only syllables that the lexicon knows ("Kim Jong Un" has neither).
    private func isVietnamese(_ name: Range<Int>) -> Bool {
        guard names.isSurname(at: name.lowerBound), (2...5).contains(name.count) else { return false }
        guard name.allSatisfy({ article.text.tokens[$0].isWord }) else { return false }
        let isMarked = article.text.string(name).utf8.contains { $0 >= 0x80 }
        return isMarked
            || name.allSatisfy { article.text.tokens[$0].id != Vocabulary.unknown && hasVietnameseLetters($0) }
    }

    /// Whether the syllable has no letter that Vietnamese lacks: the lexicon's names of foreigners are syllables, too.
    private func hasVietnameseLetters(_ token: Int) -> Bool {
        let letters = article.text.string(token).lowercased()
        guard !letters.contains(where: { "fjwz".contains($0) }) else { return false }
        return !letters.hasPrefix("y") || letters.count == 1 || letters.hasPrefix("ye")
    }

    /// The country that most mentions state; the first of them among equals.
    private func statedCountry(of entry: Entry) -> CountryCode? {
        var votes: [CountryCode: Int] = [:]
        var first: CountryCode?
        for mention in entry.mentions {
            // What a post has by itself where nothing is said is for names that can be of that country.
            let isOpen = mention.statedCountry == nil && !entry.isVietnamese && entry.syllables.count > 1
            guard let country = mention.country, !isOpen || country.rawValue != "VN" else { continue }
            if first == nil { first = country }
            votes[country, default: 0] += 1
        }
        guard let first else { return nil }
        return votes.max { a, b in
            (a.value, a.key == first ? 1 : 0, b.key.rawValue) < (b.value, b.key == first ? 1 : 0, a.key.rawValue)
        }?.key
    }
}
