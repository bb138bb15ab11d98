import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// A known holder of an office whom the text names beside a post of the office's class.
struct OfficeMention: Sendable, Hashable {
    /// The name.
    var name: Range<Int>
    var postClass: PostForm.Class
    var country: CountryCode
    /// The holder's terms in this office, first to last.
    var terms: [Term]
    var standing: Standing

    /// How the words say that the holder stands to the office.
    enum Standing: Sendable, Hashable {
        case sitting
        /// "cựu", "nguyên" before the post, or "người tiền nhiệm".
        case former
        /// "tân": a few months at most.
        case new
        /// "đắc cử": not yet, or only just.
        case elect
    }

    struct Term: Sendable, Hashable {
        var first: CivilDay
        /// Nil for a term that has not ended.
        var last: CivilDay?

        func contains(_ day: CivilDay) -> Bool { first <= day && day <= last ?? day }
    }
}

/// Finds the known holders of offices: the name and the post together say whose post it is, neither does alone.
struct OfficeReader {
    let text: SourceText
    let matches: LexicalMatches

    /// How many tokens may stand between the head of the post and the name: "Bộ trưởng Bộ Quốc phòng Hoa Kỳ".
    private static let reach = 9

    /// The mentions in these tokens of one sentence, in time proportional to their count.
    func mentions(in tokens: Range<Int>) -> [OfficeMention] {
        var found: [OfficeMention] = []
        var token = tokens.lowerBound
        while token < tokens.upperBound {
            guard matches.has(.office, at: token), let mention = mention(at: token, in: tokens) else {
                token += 1
                continue
            }
            found.append(mention)
            token = mention.name.upperBound
        }
        return found
    }

    /// The one country whose offices the people of this name are known to have held; nil where there is none or are several.
    ///
    /// A name alone settles nothing: this corrects what the article's context suggests.
    func country(named name: Range<Int>) -> CountryCode? {
        var codes: Set<CountryCode> = []
        for match in matches.starting(at: name.lowerBound) where match.kind.meets(.office) && match.tokens == name {
            if case .office(let office) = matches.meaning(match) { codes.insert(office.country) }
        }
        return codes.count == 1 ? codes.first : nil
    }

    /// The one country whose offices of these classes the people of this name are known to have held.
    func country(named name: Range<Int>, holding classes: Set<PostForm.Class>) -> CountryCode? {
        var codes: Set<CountryCode> = []
        for match in matches.starting(at: name.lowerBound) where match.kind.meets(.office) && match.tokens == name {
            if case .office(let office) = matches.meaning(match), classes.contains(office.postClass) {
                codes.insert(office.country)
            }
        }
        return codes.count == 1 ? codes.first : nil
    }

    /// Whether somebody of this name is known to have been a minister of this domain.
    func isMinister(named name: Range<Int>, of domain: OfficeForm.Domain) -> Bool {
        matches.starting(at: name.lowerBound).contains { match in
            guard match.kind.meets(.office), match.tokens == name, case .office(let office) = matches.meaning(match)
            else { return false }
            return office.postClass == .minister && office.domain == domain
        }
    }

    /// The terms for which the people of this name are known to have led the state or its government; empty where unknown.
    func terms(named name: Range<Int>, leading country: CountryCode) -> [OfficeMention.Term] {
        matches.starting(at: name.lowerBound).compactMap { match in
            guard match.kind.meets(.office), match.tokens == name, case .office(let office) = matches.meaning(match),
                office.country == country, [.headOfState, .headOfGovernment].contains(office.postClass)
            else { return nil }
            return Self.term(office)
        }
    }

    private func mention(at token: Int, in tokens: Range<Int>) -> OfficeMention? {
        let offices = matches.starting(at: token).filter { $0.kind.meets(.office) }
        guard let longest = offices.first?.tokens, longest.upperBound <= tokens.upperBound else { return nil }
        var found: OfficeMention?
        var domain: OfficeForm.Domain?
        for match in offices where match.tokens == longest {
            guard case .office(let office) = matches.meaning(match), let term = Self.term(office) else { continue }
            if found?.postClass == office.postClass, found?.country == office.country, domain == office.domain {
                found?.terms.append(term)
            } else if found == nil, let post = post(of: office, beside: longest, in: tokens), !isSought(post) {
                found = OfficeMention(
                    name: longest, postClass: office.postClass, country: office.country, terms: [term],
                    standing: standing(post, longest))
                domain = office.domain
            }
        }
        found?.terms.sort { $0.first < $1.first }
        return found
    }

    /// "cựu", "nguyên", "tân" before the post, "đắc cử" between it and the name; a "quyền" holder holds it.
    private func standing(_ post: Int, _ name: Range<Int>) -> OfficeMention.Standing {
        switch text.word(post) {
        case "tân": return .new
        case "cựu", "nguyên": return .former
        default: break
        }
        for token in post..<max(post, name.lowerBound) where text.word(token) == "đắc" {
            return text.word(token - 1) == "tái" ? .sitting : .elect
        }
        guard matches.function(at: post - 1)?.value == .previously else { return .sitting }
        switch text.word(post - 1) {
        case "quyền": return .sitting
        case "tân": return .new
        default: return .former
        }
    }

    /// "ứng viên tổng thống", "ứng cử viên": who runs for an office does not hold it.
    private func isSought(_ post: Int) -> Bool {
        post >= 2 && text.word(post - 1) == "viên" && ["ứng", "cử"].contains(text.word(post - 2))
    }

    /// Where the post of the office starts that belongs to the name: before it without a comma, or right behind one.
    private func post(of office: OfficeForm, beside name: Range<Int>, in tokens: Range<Int>) -> Int? {
        var position = name.lowerBound - 1
        while position >= max(tokens.lowerBound, name.lowerBound - Self.reach) {
            // Another person's name or clause lies between.
            if text.isMark(position, ",") { break }
            let isElected = text.word(position) == "cử" && text.word(position - 1) == "đắc"
            if !isElected, matches.has(.trigger, at: position) { break }
            if let post = matches.post(at: position), post.tokens.upperBound <= name.lowerBound {
                return isPost(post.value, office, position..<name.lowerBound) ? position : nil
            }
            position -= 1
        }
        let next = name.upperBound + 1
        guard next < tokens.upperBound, text.isMark(name.upperBound, ","), let post = matches.post(at: next) else {
            return nil
        }
        return isPost(post.value, office, next..<min(next + Self.reach, tokens.upperBound)) ? next : nil
    }

    private func isPost(_ post: PostForm, _ office: OfficeForm, _ words: Range<Int>) -> Bool {
        guard post.postClass == office.postClass else { return false }
        // "Bộ trưởng Mattis" leaves the ministry out.
        guard let domain = office.domain, words.count > 2 || text.word(words.lowerBound) != "bộ" else { return true }
        let isForeign = words.contains { text.word($0) == "ngoại" }
        let isDefence = words.dropLast().contains { text.word($0) == "quốc" && text.word($0 + 1) == "phòng" }
        switch domain {
        case .defence: return isDefence || (text.word(words.lowerBound) == "lầu" && !isForeign)
        case .foreign: return isForeign
        }
    }

    static func term(_ office: OfficeForm) -> OfficeMention.Term? {
        func day(_ number: Int) -> CivilDay? {
            CivilDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
        guard let first = day(office.from) else { return nil }
        return OfficeMention.Term(first: first, last: office.to.flatMap(day))
    }
}
