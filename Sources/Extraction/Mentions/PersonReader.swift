import KnowledgeModel
import Lexicon
import SourceText

/// Reads a noun phrase that stands for one person: honorific, rank and posts in any order, the name, and what is put
/// after it, as in "Đại tướng Ngô Xuân Lịch, Uỷ viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng".
struct PersonReader {
    let article: Article
    let names: NameReader
    let posts: PostReader

    /// The person whose phrase starts at the token; nil where no rank, post or honorific stands there.
    func person(at start: Int) -> PersonMention? {
        var mention = PersonMention(tokens: start..<start)
        var position = start
        var end = start
        // What is before the name. A comma or a dash joins the parts only if a name follows in the end.
        while mention.name == nil {
            if let title = title(at: position) {
                mention.posts.append(title)
                position = title.tokens.upperBound
            } else if let honorific = honorific(at: position) {
                mention.hasHonorific = true
                position = honorific
            } else if let rank = rank(at: position) {
                mention.ranks.append(rank)
                position = rank.upperBound
            } else if let counterpart = counterpart(at: position) {
                mention.isCounterpart = true
                mention.posts.append(counterpart)
                position = counterpart.tokens.upperBound
            } else if let post = posts.post(at: position), !isCollective(post) {
                mention.posts.append(post)
                position = post.tokens.upperBound
            } else if let country = countryOfRank(at: position, mention) {
                mention.countryOfRank = country.code
                position = country.end
            } else if position > start, let name = names.name(at: position, signalled: true) {
                guard isName(name, of: mention) else { break }
                mention.name = name
                position = name.upperBound
            } else if let post = mention.posts.last, post.tokens.upperBound == position,
                let behind = names.nameBehindLabel(at: position)
            {
                mention.posts[mention.posts.count - 1].tokens = post.tokens.lowerBound..<behind
                position = behind
            } else if let post = mention.posts.last, post.tokens.upperBound == position,
                let behind = nameBehindBracket(at: position)
            {
                mention.posts[mention.posts.count - 1].tokens = post.tokens.lowerBound..<behind.start
                if let country = behind.country { mention.countryOfRank = country }
                position = behind.start
            } else if let post = mention.posts.last, post.tokens.upperBound == position,
                let successor = nameBehindMaster(at: position, of: post) ?? nameBehindCopula(at: position)
            {
                position = successor
                continue
            } else if position > start, let joined = joiner(at: position), leadsToName(joined, mention) {
                position = joined
                continue
            } else {
                break
            }
            end = position
        }
        guard end > start else { return nil }
        if mention.name == nil, mention.posts.isEmpty { return nil }
        if mention.name != nil {
            end = ownCountry(after: end, of: &mention)
            end = apposition(after: end, of: &mention)
        }
        mention.tokens = start..<end
        return mention
    }

    /// "Chủ tịch Uỷ ban Đối ngoại (Thượng viện) Nga Konstantin Kosachev": where the name starts behind a bracket in a post.
    private func nameBehindBracket(at token: Int) -> (start: Int, country: CountryCode?)? {
        let end = bracket(after: token)
        guard end > token + 2 else { return nil }
        let country = posts.countries.read(at: end)
        let start = country?.tokens.upperBound ?? end
        guard names.name(at: start, signalled: true) != nil else { return nil }
        return (start, country?.codes.count == 1 ? country?.codes[0] : nil)
    }

    /// "Người tiền nhiệm của ông Hegseth, Lloyd Austin", "người kế nhiệm của ông A là ông B": where the words on the one who
    /// is meant begin.
    private func nameBehindMaster(at token: Int, of post: PostPhrase) -> Int? {
        guard article.says(["nhiệm"], in: post.head), article.isWord(token), article.text.word(token) == "của" else {
            return nil
        }
        let title = honorific(at: token + 1) ?? token + 1
        guard let master = names.name(at: title, signalled: true) else { return nil }
        let end = master.upperBound
        guard article.text.isMark(end, ",") || article.isWord(end) && article.text.word(end) == "là" else { return nil }
        let start = end + 1
        let name = names.name(at: honorific(at: start) ?? rank(at: start)?.upperBound ?? start, signalled: true)
        return name.map { $0.count > 1 ? start : nil } ?? nil
    }

    /// "Thủ tướng Nhật Bản khi đó là Kishida Fumio", "giám đốc bệnh viện là Thiếu tướng A": where the words on the holder begin.
    private func nameBehindCopula(at token: Int) -> Int? {
        guard article.isWord(token), article.text.word(token) == "là" else { return nil }
        let start = token + 1
        let title = honorific(at: start) ?? rank(at: start)?.upperBound
        guard let name = names.name(at: title ?? start, signalled: true), name.count > 1 else { return nil }
        return start
    }

    /// Whether what stands right behind a post names its holder.
    private func isName(_ name: Range<Int>, of mention: PersonMention) -> Bool {
        // A king or a baroness goes by one name.
        guard let post = mention.posts.last, post.tokens.upperBound == name.lowerBound,
            article.matches.honorific(at: post.head.lowerBound)?.value != .title
        else { return true }
        let screen = NameScreen(article: article)
        if name.count == 1 { return screen.isNameAlone(name.lowerBound, behind: post) }
        return !screen.isPlaceOfOffice(name, behind: post)
    }

    /// "Tổng thống Emmanuel Macron của Pháp": the country behind the name, where the post names none.
    private func ownCountry(after end: Int, of mention: inout PersonMention) -> Int {
        if mention.isOfficial, mention.statedCountry == nil {
            mention.countryOfRank = countryInBracket(at: end, of: mention)
        }
        guard mention.isOfficial, mention.statedCountry == nil, article.isWord(end), article.text.word(end) == "của",
            let country = posts.countries.read(at: end + 1), country.codes.count == 1
        else { return end }
        mention.countryOfRank = country.codes[0]
        return country.tokens.upperBound
    }

    /// "Omura Hideaki (Nhật Bản)", "Cục trưởng Cục Hợp tác quốc phòng (Bộ Quốc phòng Ấn Độ)": the country in the bracket.
    private func countryInBracket(at token: Int, of mention: PersonMention) -> CountryCode? {
        let end = bracket(after: token)
        // Behind a Vietnamese name it says where somebody serves: "(Nam Sudan)".
        guard end > token + 2, let name = mention.name, !names.isSurname(at: name.lowerBound) else { return nil }
        let start = posts.organisation(at: token + 1)?.tokens.upperBound ?? token + 1
        guard let country = posts.countries.read(at: start), country.codes.count == 1,
            country.tokens.upperBound == end - 1
        else { return nil }
        return country.codes[0]
    }

    /// What is put after a name that starts here without rank or post before it: "Emmanuel Macron, Tổng thống Pháp".
    func personByApposition(name: Range<Int>) -> PersonMention? {
        var mention = PersonMention(tokens: name, name: name)
        let end = apposition(after: name.upperBound, of: &mention)
        guard mention.isOfficial else { return nil }
        mention.tokens = name.lowerBound..<end
        return mention
    }

    /// The country right behind a rank and before a name.
    private func countryOfRank(at token: Int, _ mention: PersonMention) -> (code: CountryCode, end: Int)? {
        guard let rank = mention.ranks.last, rank.upperBound == token, mention.posts.isEmpty,
            let country = posts.countries.read(at: token), country.codes.count == 1,
            names.name(at: country.tokens.upperBound, signalled: true) != nil
        else { return nil }
        return (country.codes[0], country.tokens.upperBound)
    }

    /// "hai Bộ trưởng", "các lãnh đạo": several people, whom the discourse knows.
    private func isCollective(_ post: PostPhrase) -> Bool {
        guard post.form.postClass == .anaphor else { return false }
        if ["hai", "ba", "các", "cả", "the", "both", "giới"].contains(
            article.text.word(post.head.lowerBound))
        {
            return true
        }
        // "Bộ trưởng Quốc phòng hai nước", "lãnh đạo các nước".
        return post.head.count > 2
            && ["hai nước", "các nước", "hai bên"].contains(
                article.text.string(post.head.upperBound - 2..<post.head.upperBound).lowercased())
    }

    /// "Nam tước", "Nhà vua", "Quốc vương": a title that says what its holder is, as a post does.
    private func title(at token: Int) -> PostPhrase? {
        guard
            let found = article.matches.honorific(at: token), found.value == .title
        else { return nil }
        return posts.post(
            head: found.tokens, form: PostForm(postClass: .official, complement: .country, country: nil), from: token)
    }

    private func honorific(at token: Int) -> Int? {
        guard
            let found = article.matches.honorific(at: token), found.value != .relation
        else { return nil }
        let end = found.tokens.upperBound
        // "ông" alone is a pronoun; before a name, a rank or a post it is a form of address.
        if article.text.isMark(end, "."), article.isCapitalisedWord(end + 1) { return end + 1 }
        guard
            names.name(at: end, signalled: true) != nil || rank(at: end) != nil || posts.post(at: end) != nil
                || honorific(at: end) != nil
        else { return nil }
        return end
    }

    private func rank(at token: Int) -> Range<Int>? {
        guard let rank = article.matches.rank(at: token) else { return nil }
        // "General Dynamics" is a firm, "tàu hộ vệ Đô đốc Essen" a ship.
        if let firm = article.matches.organisation(at: token), firm.tokens.upperBound > rank.upperBound { return nil }
        return isOfShip(rank) ? nil : rank
    }

    /// Whether the rank is the beginning of a ship's name: behind a ship's kind, or joined to such a name.
    private func isOfShip(_ rank: Range<Int>) -> Bool {
        let token = rank.lowerBound - 1
        guard token >= 0, article.isCapitalisedWord(rank.lowerBound), article.isCapitalisedWord(rank.upperBound) else {
            return false
        }
        if isShipKind(token) { return true }
        guard article.isFunction(.and, at: token) || article.text.isMark(token, ",") else { return false }
        for start in max(0, token - 5)..<token {
            guard let other = article.matches.rank(at: start), other.count == rank.count,
                article.text.word(start) == article.text.word(rank.lowerBound), start > 0
            else { continue }
            return isShipKind(start - 1)
        }
        return false
    }

    /// Whether a kind of ship ends at the token: "tàu hộ vệ", "khinh hạm", "lớp".
    private func isShipKind(_ token: Int) -> Bool {
        guard article.isWord(token) else { return false }
        if article.text.word(token) == "lớp" { return true }
        return (max(0, token - 4)...token).contains { start in
            article.matches.starting(at: start).contains { match in
                guard match.tokens.upperBound == token + 1, case .unitHead = article.matches.meaning(match) else {
                    return false
                }
                return true
            }
        }
    }

    private func counterpart(at token: Int) -> PostPhrase? {
        guard
            let found = article.matches.post(at: token), found.value.postClass == .anaphor,
            var post = posts.post(at: token), article.says(["đồng"], in: post.head)
        else { return nil }
        post.form = found.value
        return post
    }

    /// The token after a comma, dash or "kiêm" that can join two titles of one person.
    private func joiner(at token: Int) -> Int? {
        let text = article.text
        guard text.tokens.indices.contains(token) else { return nil }
        if text.isMark(token, ",") || text.isMark(token, "-") || text.spelling(token) == "–" { return token + 1 }
        return text.word(token) == "kiêm" ? token + 1 : nil
    }

    /// Whether titles from here on lead to a name, without a second country on the way.
    private func leadsToName(_ start: Int, _ mention: PersonMention) -> Bool {
        var position = start
        var country = mention.statedCountry
        var steps = 0
        // "Tổng thống Mỹ, Donald Trump, …": the name itself stands behind the comma.
        if let post = mention.posts.last, post.statesCountry, article.text.isMark(start - 1, ","),
            post.tokens.upperBound == start - 1, let name = names.name(at: start, signalled: false),
            article.text.isMark(name.upperBound, ",") || article.text.isMark(name.upperBound, "."),
            !isForeigner(name, to: country)
        {
            return true
        }
        while steps < 6 {
            steps += 1
            if let honorific = honorific(at: position) {
                position = honorific
            } else if let rank = rank(at: position) {
                position = rank.upperBound
            } else if let post = posts.post(at: position) {
                if post.form.postClass == .anaphor { return false }
                if post.statesCountry, let other = post.countries.first {
                    if let country, country != other { return false }
                    country = other
                }
                position = post.tokens.upperBound
            } else if position > start, let name = names.name(at: position, signalled: true) {
                return !isForeigner(name, to: country)
            } else if position > start, let joined = joiner(at: position) {
                position = joined
            } else {
                return false
            }
        }
        return false
    }

    /// Whether titles of this country are not those of the person named here, whose own title names none: a Vietnamese
    /// name, or the known holder of another country's office.
    private func isForeigner(_ name: Range<Int>, to country: CountryCode?) -> Bool {
        guard let country else { return false }
        if let office = offices.mentions(in: max(0, name.lowerBound - 8)..<name.upperBound).last,
            office.name.overlaps(name)
        {
            return office.country != country
        }
        // "khi nói về nhà lãnh đạo nước Nga, ông Duterte": who held the offices of another state.
        if let known = offices.country(named: name), known != country { return true }
        // Chinese names are written in their Vietnamese reading.
        guard !Self.readInVietnamese.contains(country.rawValue), names.isSurname(at: name.lowerBound) else {
            return false
        }
        return name.count > 1 && article.text.string(name).utf8.contains { $0 >= 0x80 }
    }

    private var offices: OfficeReader { OfficeReader(text: article.text, matches: article.matches) }

    /// Whose people the press names by the Vietnamese reading of the characters, or as Vietnamese.
    private static let readInVietnamese: Set<String> = ["VN", "CN", "TW", "HK", "SG"]

    /// Reads "(trái)", ", Bộ trưởng Bộ Quốc phòng" and "- bộ trưởng … -" after a name, and returns where they end.
    private func apposition(after start: Int, of mention: inout PersonMention) -> Int {
        let text = article.text
        var end = bracket(after: start)
        var position = end
        let isRankOnly = mention.posts.isEmpty && !mention.ranks.isEmpty
        while position < text.tokens.count {
            let isComma = text.isMark(position, ",")
            guard isComma || text.isMark(position, "-") || text.spelling(position) == "–" else { break }
            var next = position + 1
            var isPast = false
            // "Lloyd Austin, khi đó là Bộ trưởng Quốc phòng Mỹ".
            if let then = article.atThatTime(next), article.isWord(then), article.text.word(then) == "là" {
                next = then + 1
                isPast = true
            }
            // A rank or "người" can stand before the post.
            var ranks: [Range<Int>] = []
            if let rank = rank(at: next) {
                ranks.append(rank)
                next = rank.upperBound
                if text.isMark(next, ",") || text.isMark(next, "-") { next += 1 }
            }
            guard var post = posts.post(at: next), post.form.postClass != .anaphor else { break }
            if isPast { post.isFormer = true }
            var after = post.tokens.upperBound
            // A name behind the post makes it another person's.
            if names.name(at: after, signalled: true) != nil || rank(at: after) != nil || honorific(at: after) != nil {
                break
            }
            if let country = mention.statedCountry, post.statesCountry, let other = post.countries.first,
                country != other
            {
                break
            }
            // "đề nghị của ông Trump, tổng thống Nga nói": the office of another state has another holder.
            if let name = mention.name, post.statesCountry, let state = post.countries.first,
                let known = offices.country(named: name), known != state
            {
                break
            }
            if leadsToName(after: after, post), !(isRankOnly && isListed(behind: after)) { break }
            if isSubject(post, behind: mention) { break }
            mention.ranks.append(contentsOf: ranks)
            mention.posts.append(post)
            if mention.statedCountry == nil { mention.countryOfRank = countryInBracket(at: after, of: mention) }
            after = bracket(after: after)
            end = after
            position = after
        }
        // The closing comma or dash of the apposition.
        if end > bracket(after: start), text.tokens.indices.contains(end),
            text.isMark(end, ",") || text.isMark(end, "-")
        {
            if !article.isCapitalisedWord(end + 1) { end += 1 }
        }
        return end
    }

    /// "Trước khi gặp Tổng thống Putin, Thủ tướng đã hội đàm …": a bare post before a word of tense, or the other of the two
    /// highest offices, is the subject of a clause of its own.
    private func isSubject(_ post: PostPhrase, behind mention: PersonMention) -> Bool {
        guard post.countries.isEmpty, post.tokens == post.head else { return false }
        let highest: Set<PostForm.Class> = [.headOfState, .headOfGovernment]
        if highest.contains(post.form.postClass),
            mention.posts.contains(where: {
                highest.contains($0.form.postClass) && $0.form.postClass != post.form.postClass
            })
        {
            return true
        }
        let next = article.matches.function(at: post.tokens.upperBound)?.value
        return next == .past || next == .future
    }

    /// Whether the titles in front of us belong to the next name: ", Thủ tướng, Bộ trưởng X Nguyễn Văn A".
    private func leadsToName(after end: Int, _ post: PostPhrase) -> Bool {
        guard let joined = joiner(at: end) else { return false }
        if let title = honorific(at: joined), names.name(at: title, signalled: true) != nil { return true }
        guard posts.post(at: joined) != nil || rank(at: joined) != nil else { return false }
        return leadsToName(joined, PersonMention(tokens: post.tokens, posts: [post]))
    }

    /// "Đại tướng A, Bộ trưởng Bộ Quốc phòng, Thượng tướng B, Thứ trưởng": a list of officers each of whom has his posts behind
    /// his name.
    private func isListed(behind end: Int) -> Bool {
        var end = end
        while let joined = joiner(at: end) {
            if let post = posts.post(at: joined) {
                end = post.tokens.upperBound
                continue
            }
            guard let rank = rank(at: joined), let name = names.name(at: rank.upperBound, signalled: true) else {
                return false
            }
            let comma = bracket(after: name.upperBound)
            return article.text.isMark(comma, ",") && posts.post(at: comma + 1) != nil
        }
        return false
    }

    /// "(tháng 8/2024)", "(ngày 5-6)": when, not who.
    private func isTime(_ token: Int) -> Bool {
        article.isWord(token) && ["tháng", "ngày", "năm", "hôm", "từ"].contains(article.text.word(token))
    }

    /// The end of a short bracket without digits, such as "(trái)" or "(Vơ-nơn Cốc-cơ)".
    private func bracket(after start: Int) -> Int {
        let text = article.text
        guard text.isMark(start, "("), !isTime(start + 1) else { return start }
        var position = start + 1
        while position < text.tokens.count, position - start < 12 {
            if text.isMark(position, ")") { return position + 1 }
            let isSide = text.tokens[position].kind == .number && position > start + 1
            if text.tokens[position].kind == .number && !isSide { return start }
            if text.tokens[position].kind == .lineBreak { return start }
            position += 1
        }
        return start
    }
}
