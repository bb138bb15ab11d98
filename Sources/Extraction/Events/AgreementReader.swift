import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Reads documents: head, title, and the signing around them.
struct AgreementReader {
    let article: Article
    let reader: FrameReader
    let register: PeopleRegister
    let discourse: Discourse
    let times: TimeAttachment

    var items: [Item] { reader.sentence.items }

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
            var title = titles.tokens(from: index)
            // "hợp đồng trị giá 5,4 tỷ USD": no more is said of it.
            if title == items[index].tokens { title = title.lowerBound..<worth(behind: title, isBare: true) }
            // "hiệp ước hạt nhân INF".
            if title.count > 1, title.upperBound < reader.sentence.tokens.upperBound,
                full(title.upperBound..<title.upperBound + 1) != nil
            {
                title = title.lowerBound..<title.upperBound + 1
            }
            let full = full(title.upperBound - 1..<title.upperBound)
            var draft = draft(at: index, kind, title)
            if draft != nil, let full {
                draft?.kind = full.kind
                draft?.title = full.title
                draft?.isNamed = true
            }
            if draft != nil, let named = meant(index, kind, title) {
                draft?.kind = named.kind
                draft?.title = named.title
                draft?.isNamed = named.isNamed
                if draft?.hasOwnParties == false || named.hasOwnParties { draft?.parties = named.parties }
            }
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
        let isMeant = meant(index, kind, title) != nil
        let isShort = full(title) != nil
        guard
            isMeant
                || !isRepeat(index, title)
                    && (isShort || isContractOfForces(title, kind)
                        || !DocumentScope(article: article).excludes(title, kind))
        else { return nil }
        if let signing = signing(around: index, title: title), !isMeant || signing.isVerb {
            return signed(index, kind, title, signing)
        }
        if isMeant { return nil }
        if let listed = listed(index, kind, title) { return listed }
        return statement(index, kind, title) ?? named(index, kind, title)
    }

    /// "A ký hợp đồng mua V. Hợp đồng được ký ngày 26/7", "C và D đã ký văn kiện này": the document that the sentences right before
    /// name.
    private func meant(_ index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> AgreementDraft? {
        guard title == items[index].tokens, let last = discourse.documents.last,
            last.position >= reader.sentence.position - 2
        else { return nil }
        let isThis = isRepeat(index, title)
        guard isThis || index == 0 else { return nil }
        if isThis, isAnyDocument(index, kind) { return last }
        return discourse.documents.last { $0.kind == kind && $0.title.count > title.count }
    }

    /// "INF được hai nước ký": the document whose full name the article has given with these letters.
    private func full(_ title: Range<Int>) -> (word: Word, kind: AgreementKind, title: Range<Int>)? {
        guard !discourse.abbreviations.isEmpty, title.count == 1 else { return nil }
        return discourse.abbreviations.last { $0.word == article.text.word(title.lowerBound) }
    }

    /// "bàn giao tên lửa theo hợp đồng trị giá 5 tỷ USD ký năm 2018": what a contract without a name is for, its sentence says.
    private func isContractOfForces(_ title: Range<Int>, _ kind: AgreementKind) -> Bool {
        guard kind == .contract, title.count > 4, article.text.word(title.lowerBound + 2) == "trị" else { return false }
        return DocumentScope(article: article).isOfForces(reader.sentence.tokens)
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
        // "ký K, thay thế bản thoả thuận năm 2009": the year of another document.
        if let tokens = date?.tokens, tokens.lowerBound > title.upperBound,
            let time = items.firstIndex(where: { $0.tokens == tokens }), time > index + 1,
            case .agreement = items[time - 1].kind,
            items[time - 1].tokens.count > 1 || items[time - 1].tokens.lowerBound > title.upperBound + 1
        {
            date = nil
        }
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
        let scope = DocumentScope(article: article)
        // A treaty of two is known by its parties; one of many has none that could be taken from the article.
        // "Iran nói về thoả thuận ký năm 2015": the sentence is about a state that the article is not about.
        let isOfMany =
            sides.countries.isEmpty && both == nil
            && (kind == .treaty && !scope.isOfAllies(title)
                || (kind == .agreement || kind == .treaty) && discourse.sides.map { !isAbout($0) } ?? false)
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
        var draft = AgreementDraft(
            kind: kind, title: title, parties: parties, status: agreementStatus, date: date,
            signing: isAdopted ? nil : sentence.items[signing.index].tokens, members: sides.members, extent: extent,
            position: sentence.position, isTold: signing.isVerb, isNamed: isNamed,
            hasOwnParties: !sides.countries.isEmpty, isFresh: signing.isVerb && agreementStatus == .signed)
        draft.isKnown =
            !isNamed && date?.isInherited == false && sides.countries.count == 2 && status.status == .occurred
            && isSingle(index, kind)
        if signing.isVerb {
            (draft.venue, draft.venueCountry) = VenueReader(article: article).venue(sentence, trigger: signing.index)
        }
        return draft
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
        // "một tuyên bố chung được đưa ra".
        let isGiven =
            next.first?.isFunction(.passive) == true
            && next.prefix(3).contains { $0.trigger?.type == .signing && $0.trigger?.frame == .recall }
        guard
            isSource || isGiven && !items[..<index].contains(where: { $0.isFunction(.negation) })
                || (speaks && (index == 0 || items[index - 1].mark != nil))
        else { return nil }
        var named = Set(countries(in: title))
        if named.count < 2 {
            let acting = items.lazy.compactMap(\.group).first { !$0.isLocation && Set($0.countries).count >= 2 }
            if let acting { named = Set(acting.countries) }
            // "Trong chuyến thăm C của A, một tuyên bố chung được đưa ra".
            let before = Set(items[..<index].lazy.compactMap(\.group).flatMap(\.countries).filter { !$0.isBody })
            if isGiven, before.count == 2 { named = before }
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
            // "theo Hiệp ước phòng thủ chung năm 1951".
            case .treaty: scope.isOfAllies(title) && title.count >= 4
            default: false
            }
        // "theo hiệp định kiểm soát vũ khí năm 1987, A và B": known by its year and its two states.
        let both = both(near: index, title)
        let date = times.timeRightBehind(title, in: reader.sentence, kind: kind) ?? timeInside(title)
        let isKnown = both != nil && date != nil
        guard isSpecific, isNamed(index, kind, title), kind != .treaty || date != nil,
            own.count >= 2 || kind == .plan || article.says(["về"], in: title) || isCapitalised(title) || isKnown,
            own.count >= 2 || scope.isAboutDefence(title) || kind == .treaty || isKnown && kind == .jointStatement
        else { return nil }
        // "thoả thuận giữa hai bên", "thoả thuận cấp cao": an understanding, unless the words name it.
        if kind == .agreement, !isCapitalised(title), !article.says(["về"], in: title), !isKnown { return nil }
        guard let parties = parties(own, both: both, mayBeTaken: true) else { return nil }
        let before = items[max(0, index - 6)..<index]
        guard !before.contains(where: { $0.isFunction(.negation) }) else { return nil }
        let isAhead =
            kind != .treaty
            && before.contains {
                $0.isFunction(.future) || $0.isFunction(.proposal) || $0.isFunction(.possibility)
                    || article.says(["xây", "dựng"], in: $0.tokens) || article.says(["đàm", "phán"], in: $0.tokens)
            }
        return AgreementDraft(
            kind: kind, title: title, parties: parties, status: isAhead ? .planned : .signed, date: date, signing: nil,
            members: [], extent: title, position: reader.sentence.position, isTold: false,
            hasOwnParties: own.count >= 2)
    }

    /// Whether the words name one document, not several or any: "nhiều văn kiện", "thoả thuận này khác".
    func isNamed(_ index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> Bool {
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
        // "thoả thuận trị giá 5 tỷ USD": what it is worth is no name.
        default:
            if title.count > head.count, article.text.word(head.upperBound) == "trị" {
                return isContractOfForces(title, kind) && isOne(index)
            }
            return title.count > head.count || isCapitalised(title)
        }
    }

    /// "một bản ghi nhớ", "thoả thuận": one document, though the words do not say which.
    private func isSingle(_ index: Int, _ kind: AgreementKind) -> Bool {
        [.agreement, .memorandum, .protocol, .letterOfIntent].contains(kind) && isOne(index)
    }

    private func isOne(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let last = items[index - 1].tokens.upperBound - 1
        return !Self.several.contains(article.text.word(last)) && article.text.number(last) == nil
    }

    private static let several: Set<Word> = ["các", "những", "nhiều", "số", "loạt", "vài", "hai", "ba", "bốn", "năm"]

    /// "văn kiện", "tài liệu": documents of whatever kind.
    func isAnyDocument(_ index: Int, _ kind: AgreementKind) -> Bool {
        let head = items[index].tokens
        return kind == .other && (article.says(["văn"], in: head) || article.says(["tài", "liệu"], in: head))
    }

    /// "giai đoạn 2018-2020", "năm 2019" inside a plan's title.
    private func hasTime(_ title: Range<Int>) -> Bool {
        items.contains { item in
            if case .time = item.kind { title.overlaps(item.tokens) } else { false }
        }
    }

    private func isCapitalised(_ title: Range<Int>) -> Bool {
        if title.lowerBound > reader.sentence.tokens.lowerBound {
            return article.text.tokens[title.lowerBound].isCapitalised
        }
        // At the head of a sentence, what follows says whether it is a name: "Thoả thuận Tăng cường Hợp tác".
        return title.count > 2 && article.text.tokens[title.lowerBound + 2].isCapitalised
            && countries(in: title).isEmpty
    }

    func isWord(_ word: Word, _ position: Int) -> Bool {
        items[position].tokens.count == 1 && article.text.word(items[position].tokens.lowerBound) == word
    }
}
