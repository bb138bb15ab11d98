import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// A document between parties as one clause names it.
struct AgreementDraft: Sendable {
    var kind: AgreementKind
    var title: Range<Int>
    var parties: [CountryCode]
    var status: AgreementStatus
    var date: EventDraft.Date?
    /// The word that says that it was signed; nil for a mere mention.
    var signing: Range<Int>?
    /// People and others who signed or witnessed.
    var members: [EventDraft.Member]
    var extent: Range<Int>
    var position: Int
    /// Whether the signing is told as a statement of its own, not as an attribute of the document.
    var isTold: Bool
}

/// Reads documents: head, title, and the signing around them.
struct AgreementReader {
    let article: Article
    let reader: FrameReader
    let register: PeopleRegister
    let discourse: Discourse
    let times: TimeAttachment

    func drafts() -> [AgreementDraft] {
        reader.sentence.items.indices.compactMap { index in
            if case .agreement = reader.sentence.items[index].kind { draft(at: index) } else { nil }
        }
    }

    /// The document whose head is the item; nil for other items and for documents that are neither signed nor named in full.
    private func draft(at index: Int) -> AgreementDraft? {
        guard case .agreement(let kind) = reader.sentence.items[index].kind, !isRepeat(index) else { return nil }
        let title = title(from: index)
        guard !isOutOfScope(title, kind) else { return nil }
        if let signing = signing(around: index, title: title) { return signed(index, kind, title, signing) }
        return named(index, kind, title)
    }

    /// A document that the clause says is signed, or is to be.
    private func signed(
        _ index: Int, _ kind: AgreementKind, _ title: Range<Int>, _ signing: (index: Int, isVerb: Bool)
    ) -> AgreementDraft? {
        let sentence = reader.sentence
        let status = StatusReader(article: article).read(
            sentence, trigger: signing.index, subject: reader.subject(of: signing.index)?.index)
        guard !status.isUnreal else { return nil }
        let sides = sides(index, signing, title)
        guard let parties = parties(sides.countries) else { return nil }
        let extent = reader.extent(sides.items)
        let date =
            times.timeRightBehind(title, in: sentence, kind: kind)
            ?? times.time(sentence, trigger: signing.index, extent: extent, isPast: status.status == .occurred)
        let agreementStatus: AgreementStatus =
            switch status.status {
            case .occurred: .signed
            case .planned: .planned
            case .proposed, .cancelled: .proposed
            }
        // A bare "thoả thuận" that nobody dates or signs is no document.
        guard date != nil || !sides.members.isEmpty || title.count >= 5 else { return nil }
        guard title.count > 2 || date?.isInherited == false || !sides.members.isEmpty else { return nil }
        return AgreementDraft(
            kind: kind, title: title, parties: parties, status: agreementStatus, date: date,
            signing: sentence.items[signing.index].tokens, members: sides.members, extent: extent,
            position: sentence.position, isTold: signing.isVerb)
    }

    /// A document that the text names in full without saying when it was signed: "Tuyên bố tầm nhìn chung về …".
    private func named(_ index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> AgreementDraft? {
        let namesBoth = Set(countries(in: title)).count >= 2
        guard kind == .memorandum || kind == .jointStatement || kind == .agreement, title.count >= 6 || namesBoth,
            namesBoth || (title.contains(where: { isAboutWord($0) }) && isAboutDefence(title))
        else { return nil }
        guard let parties = parties(Set(countries(in: title))) else { return nil }
        let before = reader.sentence.items[max(0, index - 6)..<index]
        let isAhead = before.contains {
            $0.isFunction(.future) || $0.isFunction(.proposal) || $0.isFunction(.possibility)
        }
        return AgreementDraft(
            kind: kind, title: title, parties: parties, status: isAhead ? .planned : .signed,
            date: times.timeRightBehind(title, in: reader.sentence, kind: kind), signing: nil, members: [],
            extent: title,
            position: reader.sentence.position, isTold: false)
    }

    /// The two parties: those named, else the article's own two sides; nil where neither makes two.
    private func parties(_ named: Set<CountryCode>) -> [CountryCode]? {
        var parties = named
        if parties.count < 2 { parties.formUnion(discourse.main.filter { !$0.isBody || named.contains($0) }.prefix(2)) }
        return (2...4).contains(parties.count) ? parties.sorted() : nil
    }

    private func isAboutDefence(_ title: Range<Int>) -> Bool {
        let words = article.text.string(title).lowercased()
        return [
            "quốc phòng", "quân", "an ninh", "gìn giữ", "biên giới", "khủng hoảng", "cảnh sát biển", "vũ khí", "tàu",
        ]
        .contains { words.contains($0) }
    }

    private func isAboutWord(_ token: Int) -> Bool {
        ["về", "giữa", "trong"].contains(article.text.word(token))
    }

    /// Trade agreements, contracts of companies and mere "văn kiện" are not what the record is for.
    private func isOutOfScope(_ title: Range<Int>, _ kind: AgreementKind) -> Bool {
        if title.count == 1, article.text.tokens[title.lowerBound].isAllCapitals { return true }
        if kind == .other, title.count <= 3 || article.says(["ứng", "xử"], in: title) { return true }
        // "thoả thuận giữa lãnh đạo hai nước": an understanding, not a document.
        if kind == .agreement,
            article.says(["lãnh", "đạo"], in: title)
                || (title.count >= 2 && article.says(["văn", "bản"], in: title.lowerBound..<title.lowerBound + 2))
        {
            return true
        }
        if kind == .contract {
            return !Self.ofForces.contains { article.says($0, in: title) }
        }
        return Self.ofTrade.contains { article.says($0, in: title) }
    }

    private static let ofForces: [[Word]] = [
        ["quân"], ["vũ", "khí"], ["tàu"], ["máy", "bay"], ["tên", "lửa"], ["quốc", "phòng"],
    ]
    private static let ofTrade: [[Word]] = [
        ["thương", "mại"], ["xuyên", "thái", "bình", "dương"], ["luật", "biển"], ["kinh", "tế", "toàn", "diện"],
        ["công", "ước"],
    ]

    /// The countries and people around a document and its signing, and the items that name them.
    private func sides(
        _ index: Int, _ signing: (index: Int, isVerb: Bool), _ title: Range<Int>
    ) -> (countries: Set<CountryCode>, members: [EventDraft.Member], items: [Int]) {
        var groups: [(index: Int, group: PartyGroup)] = []
        var countries = Set(self.countries(in: title))
        if signing.isVerb, let subject = reader.subject(of: signing.index) { groups.append(subject) }
        countries.formUnion(groups.flatMap(\.group.countries))
        for preposition in [FunctionClass.between, .with] where countries.count < 2 || signing.isVerb {
            guard let found = reader.group(behind: preposition, after: min(index, signing.index), reach: 16) else {
                continue
            }
            groups.append(found)
            countries.formUnion(found.group.countries)
        }
        var members: [EventDraft.Member] = []
        var seen: Set<Int> = []
        for party in groups.flatMap(\.group.parties) {
            guard let person = party.person, seen.insert(person).inserted else { continue }
            members.append(EventDraft.Member(party: party, role: .signatory))
        }
        return (countries, members, [index, signing.index] + groups.map(\.index))
    }

    /// "bản ghi nhớ này", "hiệp định trên": a document named before.
    private func isRepeat(_ index: Int) -> Bool {
        guard index + 1 < reader.sentence.items.count else { return false }
        return reader.sentence.items[index + 1].isFunction(.demonstrative)
    }

    /// The signing word that belongs to the document: "ký" before it, or "ký", "được ký" right behind its title.
    private func signing(around index: Int, title: Range<Int>) -> (index: Int, isVerb: Bool)? {
        let sentence = reader.sentence
        let behind = sentence.items.indices.first { position in
            position > index && sentence.items[position].trigger?.type == .signing
                && sentence.items[position].trigger?.frame != .recall
                && sentence.items[position].tokens.lowerBound >= title.upperBound
                && sentence.items[position].tokens.lowerBound <= title.upperBound + 6
        }
        if let behind {
            let isVerb = sentence.items[index..<behind].contains { item in
                item.isFunction(.passive) || (item.group != nil && item.tokens.lowerBound >= title.upperBound)
            }
            return (behind, isVerb)
        }
        var position = index - 1
        while position >= 0 {
            let item = sentence.items[position]
            // "ra tuyên bố chung": such verbs sign only what stands right behind them.
            if item.trigger?.type == .signing, item.trigger?.frame == .recall, index - position > 2 {
                position -= 1
                continue
            }
            if item.trigger?.type == .signing { return isAttribute(position) ? nil : (position, true) }
            // A list of documents goes on behind semicolons.
            if item.mark == .semicolon, !isBehindAgreement(position) { return nil }
            if item.isFunction(.subordinator) { return nil }
            if let form = item.trigger, form.frame == .verb, form.type != .signing { return nil }
            position -= 1
        }
        return nil
    }

    private func isBehindAgreement(_ position: Int) -> Bool {
        reader.sentence.items[..<position].contains { if case .agreement = $0.kind { true } else { false } }
    }

    /// "Bản ghi nhớ … ký năm 2017": the signing says something of the document before it, not of a later one.
    private func isAttribute(_ signing: Int) -> Bool {
        let start = reader.sentence.items[signing].tokens.lowerBound
        return reader.sentence.items[..<signing].indices.contains { index in
            guard case .agreement = reader.sentence.items[index].kind else { return false }
            return (0...2).contains(start - title(from: index).upperBound)
        }
    }

    private func title(from index: Int) -> Range<Int> {
        let sentence = reader.sentence
        let start = sentence.items[index].tokens.lowerBound
        var end = sentence.items[index].tokens.upperBound
        var position = index + 1
        while position < sentence.items.count, end - start < 40 {
            let item = sentence.items[position]
            switch item.kind {
            case .time, .trigger, .agreement, .series: return start..<end
            case .mark(.dash), .mark(.quotation): break
            case .mark(.opening):
                guard let close = abbreviation(position) else { return start..<end }
                end = sentence.items[close].tokens.upperBound
                position = close + 1
                continue
            case .mark: return start..<end
            case .function(let value):
                switch value {
                case .of, .with, .to, .between: break
                case .at where isAboutWord(item.tokens.lowerBound): break
                case .and:
                    if let next = sentence.items.dropFirst(position + 1).first, case .agreement = next.kind {
                        return start..<end
                    }
                default: return start..<end
                }
            default: break
            }
            if item.function == nil { end = item.tokens.upperBound }
            position += 1
        }
        return start..<end
    }

    /// The item that closes "(EVFTA)".
    private func abbreviation(_ position: Int) -> Int? {
        let close = reader.sentence.items.indices.first { $0 > position && reader.sentence.items[$0].mark == .closing }
        guard let close, close - position <= 4 else { return nil }
        return close
    }

    private func countries(in title: Range<Int>) -> [CountryCode] {
        reader.sentence.items.filter { title.overlaps($0.tokens) }.flatMap { item -> [CountryCode] in
            guard let group = item.group else { return [] }
            return group.parties.flatMap(\.countries)
        }
    }
}
