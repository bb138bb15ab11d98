import CivilTime
import KnowledgeModel
import SourceText

/// Makes one document of all its mentions: a headline, the lead and the sentence that names it in full.
struct DocumentAssembly {
    let article: Article

    func merge(_ drafts: [AgreementDraft]) -> [AgreementDraft] {
        var merged: [AgreementDraft] = []
        for draft in drafts {
            if let index = merged.firstIndex(where: { isSame($0, draft) }) {
                merged[index] = union(merged[index], draft)
            } else {
                merged.append(draft)
            }
        }
        // "Hai nước ký một bản ghi nhớ ngày 8/7": a document of its own, unless the article names one of those two then.
        for index in merged.indices where merged[index].isKnown && !merged[index].isNamed {
            let own = merged[index]
            merged[index].isNamed = !merged.contains { other in
                other.isNamed && other.status == .signed && Set(other.parties).isSuperset(of: own.parties)
                    && agree(own, other)
            }
        }
        return merged
    }

    private func isSame(_ a: AgreementDraft, _ b: AgreementDraft) -> Bool {
        guard a.kind == b.kind, a.isNamed == b.isNamed, agree(a, b) else { return false }
        guard a.parties == b.parties || !b.hasOwnParties || !a.hasOwnParties else { return false }
        guard article.says(["tầm", "nhìn"], in: a.title) == article.says(["tầm", "nhìn"], in: b.title) else {
            return false
        }
        if a.position == b.position { return words(a.title) == words(b.title) }
        if min(a.title.count, b.title.count) <= 3 { return a.parties == b.parties || a.kind == .jointStatement }
        if isAlike(a.title, b.title) { return true }
        // The headline's purchase is that of the lead.
        if a.kind == .contract, a.parties == b.parties, a.position == 0, b.position <= 2 { return true }
        if a.kind == .jointStatement, a.parties == b.parties, !isOfOtherYear(a, b) { return true }
        // "ký thoả thuận chia sẻ tin tình báo đầu tiên": a description of what is named elsewhere.
        return a.isTold && b.isTold && a.parties == b.parties && isCapitalised(a.title) != isCapitalised(b.title)
            && a.status == b.status && !isOfOtherYear(a, b)
    }

    private func agree(_ a: AgreementDraft, _ b: AgreementDraft) -> Bool {
        guard let left = a.date, let right = b.date, !left.isInherited, !right.isInherited else { return true }
        return left.value == right.value || left.value.overlaps(right.value)
    }

    /// "hai bên ra thông cáo chung", "kế thừa Tuyên bố chung năm 1998": the story's day is none of that year.
    private func isOfOtherYear(_ a: AgreementDraft, _ b: AgreementDraft) -> Bool {
        guard let left = a.date?.value.start.knownYear, let right = b.date?.value.start.knownYear else { return false }
        return left != right
    }

    private func words(_ title: Range<Int>) -> Set<Word> { Set(title.map { article.text.word($0) }) }

    /// Three in four of what the shorter title says beyond its kind.
    private func isAlike(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let (left, right) = (words(a).subtracting(Self.common), words(b).subtracting(Self.common))
        // "về hợp tác quốc phòng", "về phòng, chống tội phạm xuyên quốc gia".
        let (short, long) = left.count <= right.count ? (a, b) : (b, a)
        if min(left.count, right.count) == 2,
            let first = short.first(where: { !Self.common.contains(article.text.word($0)) })
        {
            return article.says([article.text.word(first), article.text.word(first + 1)], in: long)
        }
        return left.intersection(right).count * 4 >= min(left.count, right.count) * 3
    }

    /// Words that titles of any documents share.
    private static let common: Set<Word> = [
        "bản", "biên", "ghi", "nhớ", "thoả", "thuận", "hiệp", "định", "tuyên", "bố", "chung", "về", "hợp", "tác",
        "trong",
        "lĩnh", "vực", "giữa", "và", "hai", "bên", "nước", "bộ", "của", "các", "đồng", "mua", "bán", "cung", "cấp",
    ]

    private func isCapitalised(_ title: Range<Int>) -> Bool { article.text.tokens[title.lowerBound].isCapitalised }

    private func union(_ a: AgreementDraft, _ b: AgreementDraft) -> AgreementDraft {
        var result = a
        let isBetterNamed =
            isCapitalised(a.title) == isCapitalised(b.title)
            ? b.title.count > a.title.count : isCapitalised(b.title) && b.title.count > 3
        if isBetterNamed { result.title = b.title }
        if !a.hasOwnParties, b.hasOwnParties { result.parties = b.parties }
        if let date = b.date, a.date == nil || (a.date?.isInherited == true && !date.isInherited) { result.date = date }
        if result.venue == nil { (result.venue, result.venueCountry) = (b.venue, a.venueCountry ?? b.venueCountry) }
        if a.status == .proposed, b.status == .planned { result.status = .planned }
        if b.status == .signed, a.status != .signed, b.date != nil || b.isTold { result.status = .signed }
        for member in b.members where !result.members.contains(where: { $0.party.kind == member.party.kind }) {
            result.members.append(member)
        }
        if a.signing == nil, let signing = b.signing {
            (result.signing, result.extent, result.position) = (signing, b.extent, b.position)
        }
        result.isTold = a.isTold || b.isTold
        result.hasOwnParties = a.hasOwnParties || b.hasOwnParties
        return result
    }
}
