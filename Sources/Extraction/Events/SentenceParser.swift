import KnowledgeModel
import Lexicon
import SourceText

/// Turns a sentence's chunks into items: resolves its people and joins what is coordinated.
struct SentenceParser {
    let article: Article
    let register: PeopleRegister
    /// The chunks of the sentence that is being parsed.
    private var sentenceChunks: [Chunk] = []

    init(article: Article, register: PeopleRegister) {
        self.article = article
        self.register = register
    }

    func parse(sentence: Int, position: Int, chunks: [Chunk], discourse: Discourse) -> ParsedSentence {
        var parser = self
        parser.sentenceChunks = chunks
        return parser.items(sentence: sentence, position: position, chunks: chunks, discourse: discourse)
    }

    private func items(
        sentence: Int, position: Int, chunks: [Chunk], discourse: Discourse
    ) -> ParsedSentence {
        var items: [Item] = []
        items.reserveCapacity(chunks.count)
        var hasCaptionMark = false
        var read = 0
        for index in chunks.indices where index >= read {
            if let several = holdersOfState(index, chunks, discourse) {
                append(several.group, to: &items)
                read = several.end
                continue
            }
            let mayBeParty = chunks[index].mayBeParty
            if mayBeParty, let shared = holdersOfStates(index, chunks, discourse) {
                let tokens = chunks[index].tokens.lowerBound..<chunks[shared.end - 1].tokens.upperBound
                append(PartyGroup(parties: shared.parties, tokens: tokens, isLocation: false), to: &items)
                read = shared.end
                continue
            }
            if mayBeParty, let party = party(chunks[index], discourse) {
                let isLocation = isBehindPreposition(index, chunks) && !party.isPerson
                append(PartyGroup(parties: [party], tokens: chunks[index].tokens, isLocation: isLocation), to: &items)
                continue
            }
            let kind: Item.Kind
            switch chunks[index].kind {
            case .time(let time): kind = .time(time)
            // "đến tháng 11": until when, not where to.
            case .trigger(let form)
            where form.type == .visit && form.frame == .weak && isTime(index + 1, chunks):
                kind = .function(.to)
            case .trigger(let form): kind = .trigger(form)
            case .function(let value):
                if value == .caption,
                    chunks[index].tokens.lowerBound > article.text.sentences[sentence].tokens.lowerBound + 3
                        || index == 0
                {
                    hasCaptionMark = true
                }
                if mayStandForParties(value), !isOfStates(value, at: index, chunks),
                    let parties = pairOfTopic(value, chunks[index].tokens, items, discourse)
                        ?? leaders(value, at: index, chunks, discourse, items) ?? holders(
                            value, chunks[index].tokens, items, discourse, position)
                        ?? they(value, at: index, chunks, discourse, position)
                        ?? pairHere(value, chunks[index].tokens, items) ?? couple(
                            value, chunks[index].tokens, items, discourse)
                        ?? speaker(value, at: index, chunks, items)
                        ?? discourse.parties(for: value, text: article.text, tokens: chunks[index].tokens),
                    !parties.isEmpty
                {
                    // A pronoun starts a clause of its own: it joins nothing before it.
                    let group = PartyGroup(parties: parties, tokens: chunks[index].tokens, isLocation: false)
                    items.append(Item(kind: .group(group), tokens: chunks[index].tokens))
                    continue
                }
                if value == .demonstrative, let state = thisState(chunks[index].tokens, items) {
                    let tokens = items.removeLast().tokens.lowerBound..<chunks[index].tokens.upperBound
                    let isLocation = items.last?.isFunction(.at) == true
                    let party = Party(kind: .countries([state]), country: state, tokens: tokens)
                    append(PartyGroup(parties: [party], tokens: tokens, isLocation: isLocation), to: &items)
                    continue
                }
                if value == .relative, let antecedent = antecedent(chunks[index].tokens, items) {
                    items.append(Item(kind: .group(antecedent), tokens: chunks[index].tokens))
                    continue
                }
                kind = .function(value)
            case .place(let place): kind = .place(place)
            case .series(let form): kind = .series(form)
            case .agreement(let value): kind = .agreement(value)
            case .mark(let mark): kind = .mark(mark)
            default:
                if let trio = trio(at: index, chunks, discourse) {
                    append(trio, to: &items)
                    read = index + 2
                    continue
                }
                if let travellers = travellers(at: index, chunks, discourse) ?? ships(at: index, chunks, discourse) {
                    items.append(Item(kind: .group(travellers), tokens: travellers.tokens))
                    continue
                }
                kind = .word
            }
            items.append(Item(kind: kind, tokens: chunks[index].tokens))
        }
        return ParsedSentence(
            sentence: sentence, position: position, tokens: article.text.sentences[sentence].tokens, items: items,
            isHeadline: position == 0, isCaption: hasCaptionMark)
    }

    /// "Lãnh đạo Mỹ và Nga", "các bộ trưởng quốc phòng của A, B và C": the holders of one post in several states, and the
    /// index behind the last.
    private func holdersOfStates(
        _ index: Int, _ chunks: [Chunk], _ discourse: Discourse
    ) -> (parties: [Party], end: Int)? {
        guard case .person(let mention) = chunks[index].kind, mention.name == nil, let post = mention.posts.last,
            let own = mention.statedCountry
        else { return nil }
        var codes = [own]
        var tokens = [chunks[index].tokens]
        var position = index + 1
        var isClosed = false
        while position + 1 < chunks.count, !isClosed, case .countries(let more) = chunks[position + 1].kind {
            switch chunks[position].kind {
            case .mark(.comma): break
            case .function(.and): isClosed = true
            default: return nil
            }
            codes += more
            tokens += more.map { _ in chunks[position + 1].tokens }
            position += 2
        }
        guard isClosed, Set(codes).count == codes.count else { return nil }
        if position < chunks.count {
            switch chunks[position].kind {
            case .person, .name: return nil
            default: break
            }
        }
        let parties = zip(codes, tokens).map { code, tokens in
            var holder = mention
            holder.countryOfRank = nil
            for index in holder.posts.indices { holder.posts[index].countries = [code] }
            let held: Int? =
                switch post.form.postClass {
                case .anaphor: mention.isCounterpart ? nil : register.head(of: code)
                case .official: nil
                default: register.holder(of: holder, at: tokens.lowerBound)
                }
            let entry = held ?? counterpart(holder, at: chunks[index].tokens, discourse)
            return Party(kind: entry.map { .person($0) } ?? .post(holder), country: code, tokens: tokens)
        }
        return (parties, position)
    }

    private func party(_ chunk: Chunk, _ discourse: Discourse) -> Party? {
        switch chunk.kind {
        case .person(let mention):
            if mention.isAside { return nil }
            if let entry = register.person(of: mention) {
                return Party(
                    kind: .person(entry), country: register.entries[entry].country ?? mention.country,
                    tokens: chunk.tokens)
            }
            guard mention.name == nil else { return nil }
            // "trưởng đoàn": who leads the delegation told of before.
            if isHeadOfDelegation(chunk.tokens, of: mention.statedCountry),
                let leader = mention.statedCountry.map({ discourse.head(of: $0) }) ?? discourse.traveller
            {
                return Party(kind: leader.kind, country: leader.country, tokens: chunk.tokens)
            }
            if !mention.isCounterpart || isCounterpartOfPost(mention), !isSeveral(chunk),
                let entry = register.holder(of: mention, at: chunk.tokens.lowerBound)
            {
                return Party(kind: .person(entry), country: register.entries[entry].country, tokens: chunk.tokens)
            }
            if let entry = counterpart(mention, at: chunk.tokens, discourse) {
                return Party(kind: .person(entry), country: register.entries[entry].country, tokens: chunk.tokens)
            }
            return Party(kind: .post(mention), country: mention.country, tokens: chunk.tokens)
        case .name:
            guard let entry = register.person(named: chunk.tokens, country: nil, signalled: false) else { return nil }
            return Party(kind: .person(entry), country: register.entries[entry].country, tokens: chunk.tokens)
        case .organisation(let organisation):
            // A delegation stands for the one who leads it, where the article names an official of its country.
            if isDelegation(organisation) {
                if let country = organisation.country,
                    let leader = officialHere(country) ?? (isOne(chunk) ? nil : register.leader(of: country))
                {
                    return Party(kind: .person(leader), country: country, tokens: chunk.tokens)
                }
                if organisation.country == nil, let leader = leaderNamed(behind: chunk) {
                    return Party(kind: .person(leader), country: register.entries[leader].country, tokens: chunk.tokens)
                }
            }
            return Party(kind: .organisation(organisation), country: organisation.country, tokens: chunk.tokens)
        case .unit(let unit): return Party(kind: .unit(unit), country: unit.country, tokens: chunk.tokens)
        case .countries(let codes): return Party(kind: .countries(codes), country: codes.first, tokens: chunk.tokens)
        case .place(let place) where place.isSeat && !place.isSite && isActor(chunk):
            return place.country.map { Party(kind: .countries([$0]), country: $0, tokens: chunk.tokens) }
        case .body(let code): return code.map { Party(kind: .countries([$0]), country: $0, tokens: chunk.tokens) }
        default: return nil
        }
    }

    /// "người đồng cấp Mỹ" of somebody whose post the sentence tells: its holder is the one whom the article names.
    private func isCounterpartOfPost(_ mention: PersonMention) -> Bool {
        mention.country != nil && mention.posts.last.map { $0.form.postClass != .anaphor } ?? false
    }

    /// "Ông A gặp người đồng cấp Mỹ", where A's post is told elsewhere: who holds that post there.
    private func counterpart(_ mention: PersonMention, at tokens: Range<Int>, _ discourse: Discourse) -> Int? {
        guard mention.isCounterpart, let country = mention.country, let own = mention.posts.first else { return nil }
        var other: Int?
        for chunk in sentenceChunks where chunk.tokens.upperBound <= tokens.lowerBound {
            if case .person(let person) = chunk.kind, person.name != nil {
                other = register.person(of: person) ?? other
            }
        }
        guard let other = other ?? discourse.subject?.person, register.entries[other].country != country else {
            return nil
        }
        for post in register.entries[other].mentions.flatMap(\.posts)
        where post.form.postClass != .anaphor && !post.isFormer {
            var held = post
            held.countries = [country]
            let holder = PersonMention(tokens: mention.tokens, posts: [own, held])
            if let entry = register.holder(of: holder, at: tokens.lowerBound) { return entry }
        }
        return nil
    }

    /// "các lãnh đạo Việt Nam": several people, none of whom is named by it.
    private func isSeveral(_ chunk: Chunk) -> Bool {
        let before = chunk.tokens.lowerBound - 1
        guard article.isWord(before) else { return false }
        return ["các", "những", "nhiều", "vài"].contains(article.text.word(before))
    }

    /// "một phái đoàn của C": one of which nothing was told before.
    private func isOne(_ chunk: Chunk) -> Bool {
        chunk.tokens.lowerBound > 0 && article.text.word(chunk.tokens.lowerBound - 1) == "một"
    }

    /// An official of the country whom the sentence itself names.
    private func officialHere(_ country: CountryCode) -> Int? {
        for chunk in sentenceChunks {
            guard case .person(let mention) = chunk.kind, let entry = register.person(of: mention),
                register.entries[entry].country == country, register.entries[entry].hasPost
            else { continue }
            return entry
        }
        return nil
    }

    /// "đoàn công tác Bộ Quốc phòng do A làm trưởng đoàn": A, of whose state the delegation is.
    private func leaderNamed(behind delegation: Chunk) -> Int? {
        guard let index = sentenceChunks.firstIndex(where: { $0.tokens == delegation.tokens }),
            index + 2 < sentenceChunks.count, case .function(.by) = sentenceChunks[index + 1].kind,
            case .person(let mention) = sentenceChunks[index + 2].kind
        else { return nil }
        return register.person(of: mention)
    }

    private func isDelegation(_ organisation: OrganisationMention) -> Bool {
        if organisation.kind == "delegation" { return true }
        return ["đoàn", "phái"].contains(article.text.word(organisation.tokens.lowerBound))
    }

    /// A seat of government that acts: "Ankara ký thoả thuận với Moskva", not "tại Ankara" or "đến Ankara".
    private func isActor(_ chunk: Chunk) -> Bool {
        guard let index = sentenceChunks.firstIndex(where: { $0.tokens == chunk.tokens }) else { return false }
        if index == 0 { return true }
        if case .mark(.comma) = sentenceChunks[index - 1].kind { return opensClause(index) }
        if case .function(let value) = sentenceChunks[index - 1].kind {
            if value == .subordinator { return index + 1 < sentenceChunks.count && acts(sentenceChunks[index + 1]) }
            if value == .with || value == .say { return true }
            if value == .passive { return isAgent(index) }
            // "… thông báo Bắc Kinh và Moscow đã ký": the second of two.
            guard value == .and, index > 1, case .place(let other) = sentenceChunks[index - 2].kind, other.isSeat else {
                return false
            }
            return isActor(sentenceChunks[index - 2])
        }
        return false
    }

    /// "hiệp ước được Washington và Moskva ký": a seat or two right before what is done.
    private func isAgent(_ index: Int) -> Bool {
        var next = index + 1
        if next + 1 < sentenceChunks.count, case .function(.and) = sentenceChunks[next].kind,
            case .place(let other) = sentenceChunks[next + 1].kind, other.isSeat
        {
            next += 2
        }
        guard next < sentenceChunks.count, case .trigger = sentenceChunks[next].kind else { return false }
        return acts(sentenceChunks[next])
    }

    /// "Tháng 2, Jakarta ký", "Trước đó, London đã mua": a time and a comma, and what the seat does.
    private func opensClause(_ index: Int) -> Bool {
        guard index > 1, index + 1 < sentenceChunks.count, acts(sentenceChunks[index + 1]) else { return false }
        switch sentenceChunks[index - 2].kind {
        case .time: return true
        case .function(let value): return value == .before || value == .after
        default: return false
        }
    }

    /// A verb or a word of tense: what goes on with what its subject does.
    private func acts(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .trigger(let form): form.frame != .noun && form.frame != .recall && form.type != .visit
        case .function(let value): [.past, .future, .progressive].contains(value)
        default: false
        }
    }

    private func isBehindPreposition(_ index: Int, _ chunks: [Chunk]) -> Bool {
        guard index > 0 else { return false }
        if case .function(let value) = chunks[index - 1].kind {
            return value == .at || value == .of && isSeatOfPaper(index, chunks)
        }
        return isStateOfPlace(index, chunks)
    }

    /// "Tờ X của Hong Kong đưa tin": where a paper comes out.
    private func isSeatOfPaper(_ index: Int, _ chunks: [Chunk]) -> Bool {
        guard index > 1, case .countries = chunks[index].kind else { return false }
        for position in stride(from: index - 2, through: max(0, index - 6), by: -1) {
            guard !isMark(chunks[position]) else { return false }
            let first = chunks[position].tokens.lowerBound
            let word = article.text.word(first)
            if word == "tờ" || word == "báo" || word == "tạp" && article.text.word(first + 1) == "chí" { return true }
        }
        return false
    }

    private func isMark(_ chunk: Chunk) -> Bool { if case .mark = chunk.kind { true } else { false } }

    /// "tại Osaka, Nhật Bản hôm 8/6": the state in which the place lies, where no clause of its own begins with it.
    private func isStateOfPlace(_ index: Int, _ chunks: [Chunk]) -> Bool {
        guard index > 2, case .countries(let codes) = chunks[index].kind, codes.count == 1,
            case .mark(.comma) = chunks[index - 1].kind, case .place(let place) = chunks[index - 2].kind,
            place.country == codes[0], case .function(.at) = chunks[index - 3].kind
        else { return false }
        guard index + 1 < chunks.count else { return true }
        switch chunks[index + 1].kind {
        case .time, .mark: return true
        case .function(let value): return value == .at || value == .occasion
        default: return false
        }
    }

    /// Appends a group, or joins it to the one before where only "và", "cùng" or a comma stands between.
    private func append(_ group: PartyGroup, to items: inout [Item]) {
        if let joined = join(group, items) {
            items.removeLast(items.count - joined.at)
            items.append(Item(kind: .group(joined.group), tokens: joined.group.tokens))
        } else {
            items.append(Item(kind: .group(group), tokens: group.tokens))
        }
    }

    private func isPlural(_ item: Item) -> Bool {
        guard case .word = item.kind else { return false }
        return ["các", "những"].contains(article.text.word(item.tokens.lowerBound))
    }

    /// The people before commas with whom a list opens its sentence or clause.
    private func headOfList(_ index: Int, _ items: [Item]) -> (at: Int, group: PartyGroup)? {
        var head: (at: Int, group: PartyGroup)?
        var position = index
        while position >= 2, items[position - 1].mark == .comma || items[position - 1].mark == .semicolon,
            let group = items[position - 2].group,
            !group.isLocation, group.persons.count == group.parties.count, group.persons.last?.person != nil
        {
            var joined = group
            joined.parties += head?.group.parties ?? []
            position -= 2
            head = (position, joined)
        }
        guard let head else { return nil }
        // "Sau cuộc họp, các ông A, B và C": the words say that a list begins.
        if head.at > 0, isPlural(items[head.at - 1]) { return head }
        let opens = items[..<head.at].allSatisfy { item in
            if case .time = item.kind { return true }
            if case .word = item.kind { return article.says(["hồi"], in: item.tokens) }
            return item.mark == .comma || item.place != nil || item.isFunction(.at)
        }
        return opens ? head : nil
    }

    private func join(_ group: PartyGroup, _ items: [Item]) -> (at: Int, group: PartyGroup)? {
        var index = items.count - 1
        var separators = 0
        var hasAnd = false
        while index >= 0, separators < 2 {
            if items[index].isFunction(.and) {
                hasAnd = true
            } else if separators == 0, isPlural(items[index]), index > 0, items[index - 1].isFunction(.and) {
                // "A và các thành viên phái đoàn".
                index -= 1
                continue
            } else if items[index].mark != .comma {
                break
            }
            separators += 1
            index -= 1
        }
        guard separators > 0, index >= 0, let left = items[index].group, let last = left.parties.last,
            let first = group.parties.first
        else { return nil }
        guard left.isLocation == group.isLocation || (left.isLocation && hasAnd) else { return nil }
        guard last.isPerson == first.isPerson else { return nil }
        // "Trước ông A, người tiền nhiệm B": a time told by a person, and who acts.
        if !hasAnd, index > 0, items[index - 1].isFunction(.before) || items[index - 1].isFunction(.after) {
            return nil
        }
        // "Nhân chuyến thăm C của A, B ký K": the comma ends what was said of A's journey.
        if !hasAnd, last.isPerson, index > 1, items[index - 1].isFunction(.of),
            let journey = items[max(0, index - 4)..<index].lastIndex(where: { $0.trigger?.type == .visit }),
            journey > 0, items[journey - 1].isFunction(.occasion)
        {
            return nil
        }
        // "… với A, B đến chào": a comma alone joins people of one side only.
        // "A (trái), B (giữa) và C": where somebody stands in a picture ends a place in a list.
        let isPlaced = article.text.isMark(items[index].tokens.upperBound - 1, ")")
        // "ba nước gồm A, B và C": what the words list is one list.
        let isListed =
            index > 0 && article.isWord(items[index - 1].tokens.lowerBound)
            && article.text.word(items[index - 1].tokens.lowerBound) == "gồm"
        if !hasAnd, last.isPerson, last.country != first.country, !isPlaced, !isListed { return nil }
        if !hasAnd, !last.isPerson, case .organisation = first.kind { return nil }
        // "A của Hàn Quốc, B của Mỹ và C của Nhật Bản": "và" says that the ones behind commas are of the list as well.
        if hasAnd, last.isPerson, last.country != first.country, let head = headOfList(index, items) {
            var joined = head.group
            joined.parties += left.parties + group.parties
            joined.tokens = head.group.tokens.lowerBound..<group.tokens.upperBound
            return (head.at, joined)
        }
        var joined = left
        joined.parties.append(contentsOf: group.parties)
        joined.tokens = left.tokens.lowerBound..<group.tokens.upperBound
        return (index, joined)
    }
}
