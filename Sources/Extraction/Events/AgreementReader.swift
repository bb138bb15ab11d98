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
    /// Whether the words name a document; "nhiều văn kiện" tells of a signing alone.
    var isNamed = true
    /// Whether the clause itself says whose document it is, by names or by "hai nước".
    var hasOwnParties = true
    /// Whether the document is news of the story and so takes its day where it has none.
    var isFresh = false
}

/// Reads documents: head, title, and the signing around them.
struct AgreementReader {
    let article: Article
    let reader: FrameReader
    let register: PeopleRegister
    let discourse: Discourse
    let times: TimeAttachment

    private var items: [Item] { reader.sentence.items }

    func drafts() -> [AgreementDraft] {
        let titles = DocumentTitle(article: article, sentence: reader.sentence)
        var drafts: [AgreementDraft] = []
        var last: (kind: AgreementKind, title: Range<Int>)?
        for index in items.indices {
            guard case .agreement(let kind) = items[index].kind,
                items[index].tokens.lowerBound >= last?.title.upperBound ?? 0
            else {
                // A document inside the title of another is what that one is about.
                continue
            }
            let title = titles.tokens(from: index)
            var draft = draft(at: index, kind, title)
            if let named = last, isApposed(title, to: named.title) {
                // "Thoả thuận Hợp tác Quốc phòng (EDCA), hiệp ước được hai nước ký năm 2014".
                if draft != nil, drafts.last?.title == named.title { drafts.removeLast() }
                draft?.kind = named.kind
                draft?.title = named.title
                draft?.isNamed = true
            } else {
                last = (kind, title)
            }
            if let draft { drafts.append(draft) }
        }
        return drafts
    }

    /// The document whose head is the item; nil for documents that are neither signed nor named in full.
    private func draft(at index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> AgreementDraft? {
        guard !isRepeat(index, title), !DocumentScope(article: article).excludes(title, kind) else { return nil }
        if let signing = signing(around: index, title: title) { return signed(index, kind, title, signing) }
        if let listed = listed(index, kind, title) { return listed }
        return statement(index, kind, title) ?? named(index, kind, title)
    }

    /// Whether the words say in small letters, right behind a comma, what the document named before is.
    private func isApposed(_ title: Range<Int>, to named: Range<Int>) -> Bool {
        let start = article.text.tokens[title.lowerBound]
        return title.lowerBound == named.upperBound + 1 && article.text.isMark(named.upperBound, ",")
            && !start.isCapitalised && article.text.tokens[named.lowerBound].isCapitalised
    }

    // MARK: - Documents that are signed

    /// A document that the clause says is signed, or is to be.
    private func signed(
        _ index: Int, _ kind: AgreementKind, _ title: Range<Int>, _ signing: (index: Int, isVerb: Bool)
    ) -> AgreementDraft? {
        let sentence = reader.sentence
        // What stands between a title and the signing behind it says whether it took place.
        let isBehind = sentence.items[signing.index].tokens.lowerBound >= title.upperBound
        let first = isBehind ? items.lastIndex { $0.tokens.lowerBound < title.upperBound } : nil
        let status = StatusReader(article: article).read(
            sentence, trigger: signing.index, subject: first ?? reader.subject(of: signing.index)?.index)
        guard !status.isUnreal else { return nil }
        var sides = sides(index, signing, title)
        let isNamed = isNamed(index, kind, title)
        let extent = reader.extent(sides.items)
        var date =
            times.timeRightBehind(title, in: sentence, kind: kind) ?? timeInside(title)
            ?? (isAnniversary(before: signing.index)
                ? anniversary(before: signing.index)
                : times.time(
                    sentence, trigger: signing.index, extent: extent, isPast: status.status == .occurred,
                    isLasting: true))
        // "ký Kế hoạch hợp tác năm 2025": the year is what the plan is for.
        if kind == .plan, let told = date, told.value.start.month == nil, let tokens = told.tokens,
            (title.lowerBound...title.upperBound + 2).contains(tokens.lowerBound)
        {
            date = nil
        }
        if sides.members.isEmpty, isNamed, status.status == .occurred, signing.isVerb, date?.isInherited != false {
            sides.members = sidesOfTalks(before: signing.index, index)
        }
        let both = both(near: index, title)
        // A treaty of two is known by its parties; one of many has none that could be taken from the article.
        // "Iran nói về thoả thuận ký năm 2015": the sentence is about a state that the article is not about.
        let isOfMany =
            sides.countries.isEmpty && both == nil
            && (kind == .treaty || kind == .agreement && discourse.sides.map { !isAbout($0) } ?? false)
        let mayBeTaken =
            !isOfMany && (isNamed || items.last?.mark == .colon || date?.isInherited == false || !sides.members.isEmpty)
        guard let parties = parties(sides.countries, both: both, mayBeTaken: mayBeTaken) else { return nil }
        let agreementStatus: AgreementStatus =
            switch status.status {
            case .occurred: .signed
            case .planned: .planned
            case .proposed, .cancelled: .proposed
            }
        // A bare "thoả thuận" that nobody dates or signs is no document.
        let opensList = items.last?.mark == .colon
        let isOfBoth =
            signing.isVerb && status.status == .occurred && title.count >= 4 && sides.countries.count == 2
            && (kind == .other || kind == .memorandum || kind == .protocol)
        guard
            date != nil || !sides.members.isEmpty || title.count >= 5 || kind == .jointStatement || opensList
                || isOfBoth
        else { return nil }
        guard title.count > 2 || opensList || date?.isInherited == false || !sides.members.isEmpty else { return nil }
        // "thông qua Kế hoạch hoạt động", "ra thông cáo báo chí chung": agreed on, though nobody signs.
        let isAdopted =
            items[signing.index].trigger?.frame == .recall
            && (kind == .plan || article.says(["thông", "cáo", "báo", "chí"], in: title))
        return AgreementDraft(
            kind: kind, title: title, parties: parties, status: agreementStatus, date: date,
            signing: isAdopted ? nil : sentence.items[signing.index].tokens, members: sides.members, extent: extent,
            position: sentence.position, isTold: signing.isVerb, isNamed: isNamed,
            hasOwnParties: !sides.countries.isEmpty, isFresh: signing.isVerb && agreementStatus == .signed)
    }

    /// A line of its own that names a document, in the list behind "đã ký các văn kiện sau:".
    private func listed(_ index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> AgreementDraft? {
        guard let parent = discourse.lastSigning, parent.position >= reader.sentence.position - 3,
            items[..<index].allSatisfy({ $0.mark != nil || article.text.number($0.tokens.lowerBound) != nil }),
            article.text.sentences[reader.sentence.sentence].line
                != article.text.sentences[article.sentences[parent.position]].line
        else { return nil }
        let own = Set(countries(in: title))
        var draft = parent
        draft.kind = kind
        draft.title = title
        draft.parties = own.count >= 2 ? own.sorted() : parent.parties
        draft.signing = nil
        draft.members = []
        draft.extent = title
        draft.position = reader.sentence.position
        draft.isNamed = true
        return draft
    }

    // MARK: - Documents that are named

    /// "Trong tuyên bố chung, hai bên …", "Tuyên bố chung nêu rõ …": a statement that its words are quoted from.
    private func statement(_ index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> AgreementDraft? {
        guard kind == .jointStatement else { return nil }
        let isSource = index > 0 && (isWord("trong", index - 1) || isWord("theo", index - 1))
        let next = items[(index + 1)...].drop { $0.tokens.lowerBound < title.upperBound }.prefix(18)
        let speaks = next.prefix(while: { $0.mark == nil }).contains {
            $0.isFunction(.say) || article.says(["cho", "thấy"], in: $0.tokens) || article.says(["nêu"], in: $0.tokens)
        }
        guard isSource || (speaks && (index == 0 || items[index - 1].mark != nil)) else { return nil }
        var named = Set(countries(in: title))
        if named.count < 2 {
            let acting = items.lazy.compactMap(\.group).first { !$0.isLocation && Set($0.countries).count >= 2 }
            if let acting { named = Set(acting.countries) }
        }
        let names = items.contains { $0.group.map { !$0.isLocation && !$0.countries.isEmpty } ?? false }
        guard let parties = parties(named, both: nil, mayBeTaken: !names) else { return nil }
        let date =
            times.timeRightBehind(title, in: reader.sentence, kind: kind) ?? timeInside(title)
            ?? times.time(reader.sentence, trigger: index, extent: title, isPast: true)
        return AgreementDraft(
            kind: kind, title: title, parties: parties, status: .signed, date: date, signing: nil, members: [],
            extent: title, position: reader.sentence.position, isTold: false, hasOwnParties: named.count >= 2,
            isFresh: true)
    }

    /// A document that the text names in full without saying when it was signed: "Tuyên bố tầm nhìn chung về …".
    private func named(_ index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> AgreementDraft? {
        let own = Set(countries(in: title))
        let scope = DocumentScope(article: article)
        let isSpecific: Bool =
            switch kind {
            case .memorandum, .jointStatement, .agreement: title.count >= 6 || own.count >= 2
            case .plan:
                title.count >= 5 && scope.isOfTwo(title) && hasTime(title)
            default: false
            }
        // "theo hiệp định kiểm soát vũ khí năm 1987, A và B": known by its year and its two states.
        let both = both(near: index, title)
        let date = times.timeRightBehind(title, in: reader.sentence, kind: kind) ?? timeInside(title)
        let isKnown = both != nil && date != nil
        guard isSpecific, isNamed(index, kind, title),
            own.count >= 2 || kind == .plan || article.says(["về"], in: title) || isCapitalised(title) || isKnown,
            own.count >= 2 || scope.isAboutDefence(title) || isKnown && kind == .jointStatement
        else { return nil }
        // "thoả thuận giữa hai bên", "thoả thuận cấp cao": an understanding, unless the words name it.
        if kind == .agreement, !isCapitalised(title), !article.says(["về"], in: title), !isKnown { return nil }
        guard let parties = parties(own, both: both, mayBeTaken: true) else { return nil }
        let before = items[max(0, index - 6)..<index]
        let isAhead = before.contains {
            $0.isFunction(.future) || $0.isFunction(.proposal) || $0.isFunction(.possibility)
                || article.says(["xây", "dựng"], in: $0.tokens) || article.says(["đàm", "phán"], in: $0.tokens)
        }
        return AgreementDraft(
            kind: kind, title: title, parties: parties, status: isAhead ? .planned : .signed, date: date, signing: nil,
            members: [], extent: title, position: reader.sentence.position, isTold: false,
            hasOwnParties: own.count >= 2)
    }

    /// Whether the words name one document, not several or any: "nhiều văn kiện", "thoả thuận này khác".
    private func isNamed(_ index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> Bool {
        let isAbout = article.says(["về"], in: title)
        let head = items[index].tokens
        if isAnyDocument(index, kind) { return false }
        if isAbout { return true }
        if index > 0 {
            let before = items[index - 1].tokens
            let plural: [Word] = ["các", "những", "nhiều", "số", "loạt", "vài"]
            if plural.contains(article.text.word(before.upperBound - 1))
                || article.text.number(before.lowerBound) != nil
            {
                return false
            }
        }
        switch kind {
        case .jointStatement, .plan, .letterOfIntent: return true
        // "bản ghi nhớ hợp tác": a head that says what it is about.
        case .memorandum where article.says(["hợp", "tác"], in: head): return true
        default: return title.count > head.count || isCapitalised(title)
        }
    }

    /// "văn kiện", "tài liệu": documents of whatever kind.
    private func isAnyDocument(_ index: Int, _ kind: AgreementKind) -> Bool {
        let head = items[index].tokens
        return kind == .other && (article.says(["văn"], in: head) || article.says(["tài", "liệu"], in: head))
    }

    // MARK: - Parties

    /// The two parties: those named, else the article's own two sides; nil where neither makes two.
    private func parties(_ named: Set<CountryCode>, both: Set<CountryCode>?, mayBeTaken: Bool) -> [CountryCode]? {
        if named.count >= 2 { return named.count <= 4 ? named.sorted() : nil }
        if let both, mayBeTaken, named.isSubset(of: both) { return both.sorted() }
        guard mayBeTaken, named.count == 1 || discourse.sides != nil else { return nil }
        let states = discourse.main.filter { !$0.isBody || named.contains($0) }.prefix(2)
        guard states.count == 2, named.isEmpty || named.isSubset(of: Set(states)) else {
            // A body that signs does it with the state that the article is about most.
            guard let body = named.first, body.isBody, let state = states.first, state != body else { return nil }
            return [body, state].sorted()
        }
        return Array(states).sorted()
    }

    /// Whether the sentence names no other state than these, except as a place.
    private func isAbout(_ sides: [CountryCode]) -> Bool {
        items.allSatisfy { item in
            guard let group = item.group, !group.isLocation else { return true }
            return group.countries.allSatisfy { $0.isBody || sides.contains($0) }
        }
    }

    /// "hai nước", "A và B" in the document's own clause, before it or right behind it.
    private func both(near index: Int, _ title: Range<Int>) -> Set<CountryCode>? {
        let start = (items[..<index].lastIndex { $0.mark == .semicolon } ?? -1) + 1
        let behind = items[index...].drop { $0.tokens.lowerBound < title.upperBound }.prefix(4)
        let both = items[start..<behind.endIndex].lazy.compactMap(\.group).first { group in
            group.persons.isEmpty && !group.isLocation && Set(group.countries).count == 2
                && group.countries.allSatisfy { !$0.isBody }
        }
        return both.map { Set($0.countries) }
    }

    /// The countries and people around a document and its signing, and the items that name them.
    private func sides(
        _ index: Int, _ signing: (index: Int, isVerb: Bool), _ title: Range<Int>
    ) -> (countries: Set<CountryCode>, members: [EventDraft.Member], items: [Int]) {
        var groups: [(index: Int, group: PartyGroup)] = []
        if signing.isVerb, let subject = reader.subject(of: signing.index) {
            groups.append(subject)
            if let head = headOfList(subject.index) { groups.append(head) }
        }
        var countries = Set(groups.flatMap(\.group.countries))
        if groups.isEmpty, signing.isVerb, let seat = actingSeat(before: signing.index) { countries.insert(seat) }
        let agents = seatsOfAgents(before: signing.index)
        if agents.count >= 2 { countries = agents }
        if countries.count < 2 { countries.formUnion(self.countries(in: title)) }
        for preposition in [FunctionClass.between, .with] where countries.count < 2 || signing.isVerb {
            guard let found = reader.group(behind: preposition, after: min(index, signing.index), reach: 16),
                !found.group.isLocation, countries.count < 2 || !found.group.persons.isEmpty
            else { continue }
            groups.append(found)
            countries.formUnion(found.group.countries)
        }
        var members: [EventDraft.Member] = []
        var seen: Set<Int> = []
        let witnesses = witnesses(of: signing.index, behind: title)
        let role: ParticipantRole = witnesses.isEmpty && isWitnessed(signing.index) ? .witness : .signatory
        for (parties, role) in [(groups.flatMap(\.group.parties), role), (witnesses, .witness)] {
            for party in parties {
                guard let person = party.person, seen.insert(person).inserted else { continue }
                members.append(EventDraft.Member(party: party, role: role))
            }
        }
        return (countries, members, [index, signing.index] + groups.map(\.index))
    }

    /// "Bắc Kinh đã ký thoả thuận": a government named by its seat.
    private func actingSeat(before signing: Int) -> CountryCode? {
        for position in stride(from: signing - 1, through: max(0, signing - 8), by: -1) {
            if items[position].mark != nil || items[position].isFunction(.subordinator) { return nil }
            guard let place = items[position].place, place.isSeat else { continue }
            return position > 0 && items[position - 1].isFunction(.at) ? nil : place.country
        }
        return nil
    }

    /// "A và B chứng kiến C và D ký K", "C và D ký K, A và B chứng kiến": who look on while others sign.
    private func witnesses(of signing: Int, behind title: Range<Int>) -> [Party] {
        var found: [Party] = []
        if signing > 2, items[signing - 1].group != nil, isWitnessing(signing - 2),
            let subject = reader.subject(of: signing - 2)
        {
            found = isBothSides(subject.group) ? discourse.pair : subject.group.parties
        }
        let behind = items.indices.filter { items[$0].tokens.lowerBound >= title.upperBound }
        if let verb = behind.first(where: { isWitnessing($0) }), items[verb - 1].tokens.lowerBound >= title.upperBound,
            let group = items[verb - 1].group, items[verb - 2].mark == .comma
        {
            // "hai Bộ trưởng" behind two who sign is not those two.
            let isOfSigners = group.parties.allSatisfy { party in
                items[..<verb].dropLast().contains { item in
                    item.group?.parties.contains { $0.kind == party.kind && $0.tokens != party.tokens } ?? false
                }
            }
            found += isOfSigners ? discourse.pair : group.parties
        }
        return found
    }

    private func isWitnessing(_ position: Int) -> Bool {
        items[position].isFunction(.attend) && article.says(["chứng", "kiến"], in: items[position].tokens)
    }

    /// "Kết thúc hội đàm, hai bên ký K", "A tiếp B. Hai bên ký K": those who have just talked, or whose talks the sentence
    /// names.
    private func sidesOfTalks(before signing: Int, _ document: Int) -> [EventDraft.Member] {
        guard signing < document, discourse.isPairTold, let position = discourse.pairPosition,
            let subject = reader.subject(of: signing), isBothSides(subject.group)
        else { return [] }
        let isOfTalks = items[..<subject.index].contains {
            $0.trigger?.type == .meeting || $0.trigger?.type == .dialogue
        }
        let isOfVisit = items[..<signing].contains { $0.trigger?.type == .visit }
        guard !isOfVisit, isOfTalks || reader.sentence.position - position <= 2 else { return [] }
        return discourse.pair.filter { $0.person != nil }.map { EventDraft.Member(party: $0, role: .signatory) }
    }

    private func isBothSides(_ group: PartyGroup) -> Bool { article.says(["hai", "bên"], in: group.tokens) }

    /// "được Washington và Manila ký": governments named by their seats.
    private func seatsOfAgents(before signing: Int) -> Set<CountryCode> {
        var found: Set<CountryCode> = []
        for position in stride(from: signing - 1, through: max(0, signing - 6), by: -1) {
            if let place = items[position].place, place.isSeat, let country = place.country {
                found.insert(country)
            } else if items[position].isFunction(.passive) || items[position].isFunction(.by) {
                return found
            } else if !items[position].isFunction(.and) {
                break
            }
        }
        return []
    }

    /// "Ngoại trưởng Mỹ, Nhật, Australia": the post before a list of countries is that of each.
    private func headOfList(_ index: Int) -> (index: Int, group: PartyGroup)? {
        guard index >= 2, items[index].group?.persons.isEmpty == true, items[index - 1].mark == .comma,
            let head = items[index - 2].group, head.persons.count == head.parties.count
        else { return nil }
        return (index - 2, head)
    }

    /// "chứng kiến lễ ký".
    private func isWitnessed(_ signing: Int) -> Bool {
        items[max(0, signing - 3)..<signing].contains {
            $0.isFunction(.attend) && article.says(["chứng", "kiến"], in: $0.tokens)
        }
    }

    private func countries(in title: Range<Int>) -> [CountryCode] {
        items.filter { title.overlaps($0.tokens) }.flatMap { item -> [CountryCode] in
            guard let group = item.group, !group.isLocation else { return [] }
            return group.parties.flatMap(\.countries)
        }
    }

    // MARK: - The signing

    /// "bản ghi nhớ này", "hiệp định trên": a document named before.
    private func isRepeat(_ index: Int, _ title: Range<Int>) -> Bool {
        guard let next = items[(index + 1)...].first(where: { $0.tokens.lowerBound >= title.upperBound }) else {
            return false
        }
        if next.isFunction(.demonstrative) { return true }
        guard next.isFunction(.at), article.says(["trên"], in: next.tokens), title == items[index].tokens else {
            return false
        }
        return next.tokens.upperBound >= reader.sentence.tokens.upperBound - 1
    }

    /// The signing word that belongs to the document: "ký" before it, or "ký", "được ký" right behind its title.
    private func signing(around index: Int, title: Range<Int>) -> (index: Int, isVerb: Bool)? {
        guard case .agreement(let kind) = items[index].kind else { return nil }
        let behind = items.indices.first { position in
            let gap = items[position].tokens.lowerBound - title.upperBound
            return position > index && items[position].trigger?.type == .signing
                && items[position].trigger?.frame != .recall && gap >= 0 && !isOfOther(position, than: index)
                && (gap <= 6 || (gap <= 14 && isAgentBetween(title, position)))
        }
        if let behind {
            let isVerb = items[index..<behind].contains { item in
                item.isFunction(.passive) || (item.group != nil && item.tokens.lowerBound >= title.upperBound)
            }
            return (behind, isVerb)
        }
        if let inside = items.indices.first(where: {
            items[$0].trigger?.type == .signing && title.overlaps(items[$0].tokens)
        }) {
            return (inside, false)
        }
        var position = index - 1
        while position >= 0 {
            let item = items[position]
            // "ra tuyên bố chung", "trao đổi 9 văn kiện": such verbs sign only what stands right behind them.
            if item.trigger?.type == .signing, item.trigger?.frame == .recall,
                index - position > 2 || article.text.word(item.tokens.upperBound) == "về"
                    || (kind == .plan && !article.says(["thông", "qua"], in: item.tokens))
                    || [.contract, .agreement, .treaty].contains(kind)
            {
                position -= 1
                continue
            }
            // "trao 9 văn kiện", though not "trao đổi về văn kiện".
            if item.trigger != nil, index - position <= 3, article.text.word(item.tokens.upperBound - 1) != "về",
                article.text.word(item.tokens.lowerBound) == "trao"
            {
                return (position, true)
            }
            if item.trigger?.type == .signing {
                return isAttribute(position) || isOblique(index) ? nil : (position, true)
            }
            // A list of documents goes on behind semicolons.
            if item.mark == .semicolon, !isBehindAgreement(position) { return nil }
            if item.isFunction(.subordinator) { return nil }
            if let form = item.trigger, form.frame == .verb, form.type != .signing { return nil }
            position -= 1
        }
        return nil
    }

    /// "ký K, thay thế văn bản ký năm 2013": what stands behind the comma signs another document.
    private func isOfOther(_ signing: Int, than index: Int) -> Bool {
        guard index > 0, items[index - 1].trigger?.type == .signing, items[index - 1].trigger?.frame == .verb else {
            return false
        }
        return items[index..<signing].contains { $0.mark == .comma }
    }

    /// "Hiệp định được Tổng thống A ký", "Bản ghi nhớ mà hai Bộ trưởng vừa ký": who signs stands between.
    private func isAgentBetween(_ title: Range<Int>, _ signing: Int) -> Bool {
        let between = items[..<signing].filter { $0.tokens.lowerBound >= title.upperBound }
        guard between.prefix(2).contains(where: { $0.isFunction(.passive) || article.says(["mà"], in: $0.tokens) })
        else { return false }
        return between.contains { $0.group != nil || $0.isFunction(.plural) }
            && !between.contains { $0.mark != nil || $0.trigger != nil }
    }

    /// "ký sắc lệnh rút khỏi Hiệp ước A", "theo nghị quyết B": not what is signed.
    private func isOblique(_ index: Int) -> Bool {
        var position = index - 1
        while position > 0, article.text.word(items[position].tokens.lowerBound) == "các" { position -= 1 }
        guard position >= 0 else { return false }
        let before: [Word] = ["trong", "khỏi", "theo", "từ"]
        return before.contains(article.text.word(items[position].tokens.lowerBound))
    }

    private func isBehindAgreement(_ position: Int) -> Bool {
        items[..<position].contains { if case .agreement = $0.kind { true } else { false } }
    }

    /// "Bản ghi nhớ … ký năm 2017": the signing says something of the document before it, not of a later one.
    private func isAttribute(_ signing: Int) -> Bool {
        let start = items[signing].tokens.lowerBound
        let titles = DocumentTitle(article: article, sentence: reader.sentence)
        return items[..<signing].indices.contains { index in
            // "Các văn kiện được ký gồm …": what follows is what was signed.
            guard case .agreement(let kind) = items[index].kind, !isAnyDocument(index, kind) else { return false }
            let end = titles.tokens(from: index).upperBound
            return (0...2).contains(start - end)
                && !items[index..<signing].contains { $0.mark == .semicolon }
        }
    }

    /// "kỷ niệm 25 năm ký Hiệp ước": the year of the feast is not that of the signing.
    private func isAnniversary(before signing: Int) -> Bool {
        // "lễ kỷ niệm 70 năm ngày ký".
        let time = signing > 1 && isWord("ngày", signing - 1) ? signing - 2 : signing - 1
        guard time >= 0, case .time(let index) = items[time].kind else { return false }
        return article.chronology.mentions[index].kind == .anniversary
    }

    /// The year that an anniversary is counted back to; nil where the article does not say from when.
    private func anniversary(before signing: Int) -> EventDraft.Date? {
        let time = signing > 1 && isWord("ngày", signing - 1) ? signing - 2 : signing - 1
        guard time >= 0, case .time(let index) = items[time].kind else { return nil }
        let mention = article.chronology.mentions[index]
        guard mention.kind == .anniversary, let date = mention.date else { return nil }
        return EventDraft.Date(
            value: date, basis: mention.basis, reason: mention.reason, tokens: mention.tokens, isInherited: false)
    }

    /// "Bản ghi nhớ ký năm 2011 về hợp tác": the year inside the title's words.
    private func timeInside(_ title: Range<Int>) -> EventDraft.Date? {
        let signing = items.indices.first { items[$0].trigger?.type == .signing && title.overlaps(items[$0].tokens) }
        guard let signing, signing + 1 < items.count else { return nil }
        return times.timeRightBehind(items[signing].tokens, in: reader.sentence, kind: .other)
    }

    /// "giai đoạn 2018-2020", "năm 2019" inside a plan's title.
    private func hasTime(_ title: Range<Int>) -> Bool {
        items.contains { item in
            if case .time = item.kind { title.overlaps(item.tokens) } else { false }
        }
    }

    private func isCapitalised(_ title: Range<Int>) -> Bool {
        article.text.tokens[title.lowerBound].isCapitalised && title.lowerBound > reader.sentence.tokens.lowerBound
    }

    private func isWord(_ word: Word, _ position: Int) -> Bool {
        items[position].tokens.count == 1 && article.text.word(items[position].tokens.lowerBound) == word
    }
}
