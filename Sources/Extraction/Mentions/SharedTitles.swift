import KnowledgeModel
import Lexicon
import SourceText

/// Gives each of several people the title that the words say once: "Tham mưu trưởng ba nước gồm A, B và C", "hai người đồng
/// cấp A và B", "các ông A, B", "hai bộ trưởng khi ấy là A và B", "A và Phu nhân B".
struct SharedTitles {
    let article: Article
    let posts: PostReader

    /// What a sentence has, so that nobody looks for titles where there is nobody to bear them: noted while it is cut into chunks.
    struct Contents {
        private(set) var hasPerson = false
        private(set) var hasCounterpart = false
        private(set) var hasName = false
        private(set) var hasPlural = false

        mutating func note(_ kind: Chunk.Kind) {
            switch kind {
            case .person(let mention):
                hasPerson = true
                hasCounterpart = hasCounterpart || mention.isCounterpart
            case .name: hasName = true
            case .function(.plural): hasPlural = true
            default: break
            }
        }
    }

    /// The chunks of one sentence with those titles.
    func applied(to chunks: [Chunk], _ contents: Contents) -> [Chunk] {
        guard contents.hasPerson || contents.hasPlural || contents.hasName else { return chunks }
        var chunks = chunks
        if let first = chunks.first?.tokens.lowerBound, let last = chunks.last?.tokens.upperBound,
            article.rareWords.spouses.contains(where: { first <= $0 && $0 < last })
        {
            chunks = withSpouses(chunks)
        }
        if contents.hasPerson {
            chunks = ofPairs(withoutAsides(chunks))
            if contents.hasName { chunks = listed(ofOtherStates(chunks)) }
            if contents.hasCounterpart { chunks = withCounterparts(chunks) }
        }
        if contents.hasPlural { chunks = ofTwo(chunks) }
        return contents.hasPerson ? ofStates(chunks) : chunks
    }

    /// "lãnh đạo Mỹ - Triều", "Ngoại trưởng Nga – Nhật Bản": the same post in each of two states, nobody named.
    private func ofPairs(_ chunks: [Chunk]) -> [Chunk] {
        // A headline says in short what the text tells with names.
        guard chunks.first.map({ $0.tokens.lowerBound > 0 }) ?? false else { return chunks }
        var chunks = chunks
        for index in chunks.indices.reversed() {
            guard case .person(let pair) = chunks[index].kind, pair.name == nil, pair.ranks.isEmpty,
                pair.posts.count == 1,
                pair.posts[0].countries.count == 2, pair.posts[0].countries.allSatisfy({ !$0.isBody }),
                let dash = pair.tokens.first(where: { article.text.isMark($0, "-") || article.text.spelling($0) == "–" }
                ),
                dash + 1 < pair.tokens.upperBound, dash > pair.posts[0].head.upperBound
            else { continue }
            let halves = [pair.tokens.lowerBound..<dash, dash + 1..<pair.tokens.upperBound]
            let people = zip(halves, pair.posts[0].countries).map { tokens, country in
                var mention = pair
                mention.tokens = tokens
                mention.posts[0] = office(pair.posts[0], of: [country])
                mention.posts[0].statesCountry = true
                return Chunk(tokens: tokens, kind: .person(mention))
            }
            chunks.replaceSubrange(
                index...index, with: [people[0], Chunk(tokens: dash..<dash + 1, kind: .function(.and)), people[1]])
        }
        return chunks
    }

    /// "người đồng cấp Nhật Bản A và Hàn Quốc B", "Ngoại trưởng Mỹ A và Nga B": B holds the post for the state before his name.
    private func ofOtherStates(_ chunks: [Chunk]) -> [Chunk] {
        guard chunks.count > 3 else { return chunks }
        var chunks = chunks
        for index in (3..<chunks.count).reversed() {
            guard case .name = chunks[index].kind, chunks[index].tokens.count > 1,
                case .countries(let codes) = chunks[index - 1].kind, codes.count == 1, isJoint(chunks[index - 2]),
                let title = titleOfList(before: index - 2, chunks)
            else { continue }
            var mention = title
            mention.ranks = []
            mention.countryOfRank = nil
            mention.posts[0] = office(title.posts[0], of: codes)
            mention.posts[0].statesCountry = true
            mention.name = chunks[index].tokens
            mention.tokens = chunks[index - 1].tokens.lowerBound..<chunks[index].tokens.upperBound
            chunks[index - 1] = Chunk(tokens: mention.tokens, kind: .person(mention))
            chunks.remove(at: index)
        }
        return chunks
    }

    /// The named person with the post of one state who opens the list, over others of it who have only a state and a name.
    private func titleOfList(before joint: Int, _ chunks: [Chunk]) -> PersonMention? {
        var position = joint - 1
        while position >= 0 {
            switch chunks[position].kind {
            case .person(let mention):
                return mention.name != nil && mention.posts.count == 1 && mention.statedCountry != nil ? mention : nil
            case .name where position > 1 && isJoint(chunks[position - 2]): position -= 3
            default: return nil
            }
        }
        return nil
    }

    /// "Thủ tướng A và Phu nhân B": she is named, though nothing else says who she is.
    private func withSpouses(_ chunks: [Chunk]) -> [Chunk] {
        var chunks = chunks
        for index in chunks.indices.dropFirst().dropLast().reversed() {
            guard case .word = chunks[index].kind, case .function(.and) = chunks[index - 1].kind,
                article.rareWords.spouses.contains(chunks[index].tokens.upperBound - 2)
            else { continue }
            let tokens = chunks[index].tokens.lowerBound..<chunks[index + 1].tokens.upperBound
            switch chunks[index + 1].kind {
            case .name:
                let name = chunks[index + 1].tokens
                chunks[index] = Chunk(
                    tokens: tokens,
                    kind: .person(PersonMention(tokens: tokens, name: name, hasHonorific: true, isSpouse: true)))
            case .person(var mention) where mention.name != nil:
                mention.tokens = tokens
                mention.isSpouse = true
                chunks[index] = Chunk(tokens: tokens, kind: .person(mention))
            default: continue
            }
            chunks.remove(at: index + 1)
        }
        return chunks
    }

    /// "ông A, con rể Tổng thống B, dẫn đầu đoàn C", "dưới thời Tổng thống B": B does nothing there.
    private func withoutAsides(_ chunks: [Chunk]) -> [Chunk] {
        var chunks = chunks
        for index in chunks.indices.dropFirst().dropLast() {
            guard case .person(var mention) = chunks[index].kind, mention.name != nil,
                case .word = chunks[index - 1].kind
            else { continue }
            let before = chunks[index - 1].tokens
            let isTime = article.text.word(before.lowerBound) == "thời"
            guard isTime || isKin(before) && index > 1 && isComma(chunks[index - 2]) && isComma(chunks[index + 1])
            else { continue }
            mention.isAside = true
            chunks[index].kind = .person(mention)
        }
        return chunks
    }

    /// "con rể", "vợ".
    private func isKin(_ tokens: Range<Int>) -> Bool {
        article.matches.honorific(at: tokens.lowerBound)?.value == .relation
    }

    private func isComma(_ chunk: Chunk) -> Bool {
        if case .mark(.comma) = chunk.kind { true } else { false }
    }

    /// "các ông A, B", "các Thứ trưởng Ngoại giao A và B": what stands before the first is said of the others.
    private func listed(_ chunks: [Chunk]) -> [Chunk] {
        var chunks = chunks
        for index in chunks.indices.dropFirst() {
            guard case .person(let first) = chunks[index].kind, first.name != nil, !first.isCounterpart,
                isCount(chunks[index - 1]), first.hasHonorific || !first.posts.isEmpty
            else { continue }
            var title = first
            title.ranks = []
            share(title, from: index + 1, &chunks)
        }
        return chunks
    }

    /// Makes people of the bare names that go on with a list behind "và" and commas.
    private func share(_ title: PersonMention, from start: Int, _ chunks: inout [Chunk]) {
        var position = start
        while position + 1 < chunks.count, isJoint(chunks[position]), case .name = chunks[position + 1].kind {
            var mention = title
            mention.tokens = chunks[position + 1].tokens
            mention.name = chunks[position + 1].tokens
            // "hai Tổng thống A của Pháp và B của Nga": each of his own state.
            if let own = states(behind: position + 1, chunks) {
                mention.posts = mention.posts.map { office($0, of: own) }
                mention.countryOfRank = nil
            }
            chunks[position + 1].kind = .person(mention)
            position += 2
        }
    }

    private func states(behind index: Int, _ chunks: [Chunk]) -> [CountryCode]? {
        guard index + 2 < chunks.count, case .function(.of) = chunks[index + 1].kind,
            case .countries(let codes) = chunks[index + 2].kind
        else { return nil }
        return codes
    }

    /// "A, Bộ trưởng Quốc phòng, và người đồng cấp B": B holds the post that A holds; "A và Ngoại trưởng B với hai người đồng
    /// cấp C và D": C holds that of A, and D that of B.
    private func withCounterparts(_ chunks: [Chunk]) -> [Chunk] {
        var chunks = chunks
        var last: PostPhrase?
        var before: [PostPhrase?] = []
        var read = 0
        for index in chunks.indices {
            guard case .person(var mention) = chunks[index].kind, index >= read else { continue }
            let own = mention.posts.first
            guard mention.isCounterpart, let own, own.form.postClass == .anaphor else {
                let post = mention.posts.last { $0.form.postClass != .anaphor }
                last = post ?? last
                before.append(post)
                continue
            }
            if mention.name != nil, index > 0, own.head.count > 3 || isCount(chunks[index - 1]) {
                share(mention, from: index + 1, &chunks)
            }
            let count = behind(index, chunks)
            if count > 1, before.count >= count {
                for (place, post) in before.suffix(count).enumerated() {
                    give(post, to: index + 2 * place, &chunks)
                }
                read = index + 2 * count - 1
                continue
            }
            guard let other = last else { continue }
            mention.posts.append(office(other, of: own.countries))
            chunks[index].kind = .person(mention)
        }
        return chunks
    }

    /// How many counterparts the list that begins here names.
    private func behind(_ start: Int, _ chunks: [Chunk]) -> Int {
        var count = 1
        while start + 2 * count < chunks.count, isJoint(chunks[start + 2 * count - 1]),
            case .person(let mention) = chunks[start + 2 * count].kind, mention.isCounterpart
        {
            count += 1
        }
        return count
    }

    private func give(_ post: PostPhrase?, to index: Int, _ chunks: inout [Chunk]) {
        guard let post, case .person(var mention) = chunks[index].kind, let own = mention.posts.first else { return }
        mention.posts.append(office(post, of: own.countries))
        chunks[index].kind = .person(mention)
    }

    /// The post as one of other states, without the words for its own.
    private func office(_ post: PostPhrase, of countries: [CountryCode]) -> PostPhrase {
        var other = post
        other.countries = countries
        let end = post.domains.last.map(\.upperBound) ?? post.head.upperBound
        other.tokens = post.tokens.lowerBound..<max(end, post.head.upperBound)
        return other
    }

    /// "hai bộ trưởng khi ấy là A và B", "Ngoại trưởng hai nước, ông A và ông B": who the two are.
    private func ofTwo(_ chunks: [Chunk]) -> [Chunk] {
        for index in chunks.indices {
            guard case .function(.plural) = chunks[index].kind, chunks[index].tokens.count > 1 else { continue }
            let then = article.atThatTime(chunks[index].tokens.upperBound)
            var start = then ?? chunks[index].tokens.upperBound
            let isNamed = then != nil && article.isWord(start) && article.text.word(start) == "là"
            guard isNamed || article.text.isMark(start, ",") else { continue }
            start += 1
            guard let first = chunks[index...].firstIndex(where: { $0.tokens.lowerBound == start }),
                first + 2 < chunks.count, isJoint(chunks[first + 1]), let own = person(chunks[first]),
                let other = person(chunks[first + 2]), own.posts.isEmpty, other.posts.isEmpty,
                var post = office(of: chunks[index].tokens)
            else { continue }
            if then != nil { post.isFormer = true }
            var result = chunks
            for (position, mention) in [(first, own), (first + 2, other)] {
                var mention = mention
                mention.posts = [post]
                result[position].kind = .person(mention)
            }
            // The words for the two are the first one's title and stand for nobody else.
            let tokens = chunks[index].tokens.lowerBound..<chunks[first].tokens.upperBound
            guard case .person(var mention) = result[first].kind else { continue }
            mention.tokens = tokens
            result.replaceSubrange(index...first, with: [Chunk(tokens: tokens, kind: .person(mention))])
            return result
        }
        return chunks
    }

    /// The named person of the chunk, though it be a bare name.
    private func person(_ chunk: Chunk) -> PersonMention? {
        switch chunk.kind {
        case .person(let mention) where mention.name != nil: mention
        case .name where chunk.tokens.count > 1: PersonMention(tokens: chunk.tokens, name: chunk.tokens)
        default: nil
        }
    }

    /// The office in "hai bộ trưởng", "Ngoại trưởng hai nước".
    private func office(of tokens: Range<Int>) -> PostPhrase? {
        let start = article.text.word(tokens.lowerBound) == "hai" ? tokens.lowerBound + 1 : tokens.lowerBound
        guard let post = posts.post(at: start), post.head.upperBound <= tokens.upperBound,
            post.form.postClass != .anaphor
        else { return nil }
        var office = post
        office.tokens = start..<min(post.tokens.upperBound, tokens.upperBound)
        office.countries = []
        office.statesCountry = false
        return office
    }

    /// "Tham mưu trưởng ba nước gồm Đô đốc A, Đại tướng B và Đại tướng C": each of them holds the post.
    private func ofStates(_ chunks: [Chunk]) -> [Chunk] {
        var chunks = chunks
        for index in chunks.indices {
            guard case .person(let several) = chunks[index].kind, several.name == nil, several.posts.count == 1,
                let post = several.posts.first, index + 4 < chunks.count,
                isCount(chunks[index + 1]), ["nước", "bên"].contains(word(chunks[index + 2])),
                ["gồm", "là"].contains(word(chunks[index + 3]))
            else { continue }
            var position = index + 4
            while position < chunks.count, case .person(var mention) = chunks[position].kind, mention.name != nil {
                if mention.posts.isEmpty {
                    mention.posts.append(post)
                    chunks[position].kind = .person(mention)
                }
                guard position + 1 < chunks.count, isJoint(chunks[position + 1]) else { break }
                position += 2
            }
        }
        return chunks
    }

    private func word(_ chunk: Chunk) -> Word? {
        chunk.tokens.count == 1 && article.isWord(chunk.tokens.lowerBound)
            ? article.text.word(chunk.tokens.lowerBound) : nil
    }

    /// "hai", "ba", "bốn", "các".
    private func isCount(_ chunk: Chunk) -> Bool {
        guard chunk.tokens.count == 1 else { return false }
        switch word(chunk) {
        case "hai", "ba", "bốn", "các", "những": return true
        default: return false
        }
    }

    private func isJoint(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .mark(.comma), .mark(.semicolon), .function(.and): true
        default: false
        }
    }
}
