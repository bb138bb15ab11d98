import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// The signing that belongs to a document.
extension AgreementReader {
    /// "bản ghi nhớ này", "hiệp định trên": a document named before.
    func isRepeat(_ index: Int, _ title: Range<Int>) -> Bool {
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
    func signing(around index: Int, title: Range<Int>) -> (index: Int, isVerb: Bool)? {
        guard case .agreement(let kind) = items[index].kind else { return nil }
        if let reached = understanding(index, kind, title) { return (reached, true) }
        let end = worth(behind: title)
        let behind = items.indices.first { position in
            let gap = items[position].tokens.lowerBound - end
            return position > index && items[position].trigger?.type == .signing
                && items[position].trigger?.frame != .recall && gap >= 0 && !isOfOther(position, than: index)
                && (gap <= 6 || (gap <= 20 && isAgentBetween(end, position)))
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
                return isAttribute(position) || isOblique(index) || isOfOneState(position) || isChoice(position)
                    ? nil : (position, true)
            }
            // "trao đổi ba văn kiện, gồm K và L": those that were exchanged.
            if case .agreement(let other) = item.kind, isAnyDocument(position, other), position > 0,
                isListed(position, before: index)
            {
                return signing(around: position, title: item.tokens)
            }
            // A list of documents goes on behind semicolons.
            if item.mark == .semicolon, !isBehindAgreement(position) { return nil }
            // "lễ trao các văn kiện, trong đó có K".
            if item.isFunction(.subordinator), !isAmongDocuments(position) { return nil }
            if let form = item.trigger, form.frame == .verb, form.type != .signing { return nil }
            position -= 1
        }
        return nil
    }

    /// "Hai nước đạt thoả thuận về V", "hai bên công bố thoả thuận cùng sản xuất V": what two states have agreed on, though
    /// nobody is said to sign it.
    private func understanding(_ index: Int, _ kind: AgreementKind, _ title: Range<Int>) -> Int? {
        guard kind == .agreement, index > 1, title.count - items[index].tokens.count >= 2 else { return nil }
        let verb = index - (isWord("được", index - 1) || items[index - 1].isFunction(.passive) ? 2 : 1)
        guard verb > 0,
            isWord("đạt", verb) && article.says(["về"], in: title)
                || article.says(["công", "bố"], in: items[verb].tokens),
            let subject = reader.subject(of: verb, crossingSpeech: false), Set(subject.group.countries).count == 2,
            items[(subject.index + 1)..<verb].allSatisfy({ $0.trigger == nil && $0.mark == nil })
        else { return nil }
        let status = StatusReader(article: article).read(reader.sentence, trigger: verb, subject: subject.index)
        return status.status == .occurred && !status.isUnreal ? verb : nil
    }

    /// "chứng kiến lễ ký A và ký B": the signing that "và" brings in is that of the document right behind it.
    private func isOfNext(_ signing: Int) -> Bool {
        guard items[signing - 1].isFunction(.and) || items[signing - 1].mark == .comma, signing + 1 < items.count,
            case .agreement = items[signing + 1].kind
        else { return false }
        return true
    }

    /// "ba văn kiện, gồm K": what is listed behind the word for documents.
    private func isListed(_ documents: Int, before index: Int) -> Bool {
        let behind = items[(documents + 1)..<index].prefix(3)
        return behind.contains { $0.mark == .comma || $0.mark == .colon }
            && behind.contains { article.says(["gồm"], in: $0.tokens) || article.says(["trong", "đó"], in: $0.tokens) }
    }

    /// "ký 5 văn kiện, trong đó có".
    private func isAmongDocuments(_ subordinator: Int) -> Bool {
        guard article.says(["trong", "đó"], in: items[subordinator].tokens), subordinator + 1 < items.count,
            article.says(["có"], in: items[subordinator + 1].tokens)
        else { return false }
        return items[max(0, subordinator - 5)..<subordinator].contains { item in
            if case .agreement = item.kind { true } else { false }
        }
    }

    /// "ký K, thay thế văn bản ký năm 2013": what stands behind the comma signs another document.
    func isOfOther(_ signing: Int, than index: Int) -> Bool {
        if isOfNext(signing) { return true }
        guard index > 0, items[index - 1].trigger?.type == .signing, items[index - 1].trigger?.frame == .verb else {
            return false
        }
        return items[index..<signing].contains { $0.mark == .comma }
    }

    /// "Hiệp định được Tổng thống A ký", "Bản ghi nhớ mà hai Bộ trưởng vừa ký", "Hiệp định K, do A và B ký": who signs stands between.
    func isAgentBetween(_ end: Int, _ signing: Int) -> Bool {
        var between = items[..<signing].filter { $0.tokens.lowerBound >= end }[...]
        if between.first?.mark == .comma { between = between.dropFirst() }
        guard
            between.first?.isFunction(.by) == true
                || between.prefix(2).contains(where: { $0.isFunction(.passive) || article.says(["mà"], in: $0.tokens) })
        else { return false }
        return between.contains { $0.group != nil || $0.isFunction(.plural) }
            && !between.contains { $0.mark != nil || $0.trigger != nil }
    }

    /// Where the words end that say what a document is worth: "hợp đồng mua V, trị giá 5,4 tỷ USD, được ký …"; else where its title does.
    ///
    /// - Parameter isBare: Whether nothing may stand between, so that the words belong to the title.
    func worth(behind title: Range<Int>, isBare: Bool = false) -> Int {
        let end = reader.sentence.tokens.upperBound
        let isApart = !isBare && article.text.isMark(title.upperBound, ",")
        let start = isApart ? title.upperBound + 1 : title.upperBound
        guard start + 1 < end, article.text.word(start) == "trị", article.text.word(start + 1) == "giá",
            let last = (start + 2..<min(start + 12, end)).last(where: { isCurrency($0) })
        else { return title.upperBound }
        return isApart && last + 1 < end && article.text.isMark(last + 1, ",") ? last + 2 : last + 1
    }

    private func isCurrency(_ token: Int) -> Bool {
        ["usd", "euro", "đô", "đôla", "bảng", "rúp", "rupee", "yên", "tệ", "won"].contains(article.text.word(token))
    }

    /// "ký sắc lệnh rút khỏi Hiệp ước A", "theo nghị quyết B": not what is signed.
    func isOblique(_ index: Int) -> Bool {
        var position = index - 1
        while position > 0, article.text.word(items[position].tokens.lowerBound) == "các" { position -= 1 }
        guard position >= 0 else { return false }
        let before: [Word] = ["trong", "khỏi", "theo", "từ"]
        return before.contains(article.text.word(items[position].tokens.lowerBound))
    }

    /// "ký sắc lệnh cho phép ngừng tuân thủ Hiệp ước A", "ký đạo luật": what a state signs by itself.
    private func isOfOneState(_ signing: Int) -> Bool {
        let next = items[signing].tokens.upperBound
        guard next + 1 < reader.sentence.tokens.upperBound else { return false }
        let words = next..<next + 2
        return article.says(["sắc", "lệnh"], in: words) || article.says(["đạo", "luật"], in: words)
    }

    /// "Thứ hai là ký thoả thuận với từng nước": one of several ways that are open.
    private func isChoice(_ signing: Int) -> Bool {
        let start = items[signing].tokens.lowerBound
        return start > reader.sentence.tokens.lowerBound && article.text.word(start - 1) == "là"
    }

    func isBehindAgreement(_ position: Int) -> Bool {
        items[..<position].contains { if case .agreement = $0.kind { true } else { false } }
    }

    /// "Bản ghi nhớ … ký năm 2017": the signing says something of the document before it, not of a later one.
    func isAttribute(_ signing: Int) -> Bool {
        guard signing > 0, !isOfNext(signing) else { return false }
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
    func isAnniversary(before signing: Int) -> Bool {
        // "lễ kỷ niệm 70 năm ngày ký".
        let time = signing > 1 && isWord("ngày", signing - 1) ? signing - 2 : signing - 1
        guard time >= 0, case .time(let index) = items[time].kind else { return false }
        return article.chronology.mentions[index].kind == .anniversary
    }

    /// The year that an anniversary is counted back to; nil where the article does not say from when.
    func anniversary(before signing: Int) -> EventDraft.Date? {
        let time = signing > 1 && isWord("ngày", signing - 1) ? signing - 2 : signing - 1
        guard time >= 0, case .time(let index) = items[time].kind else { return nil }
        let mention = article.chronology.mentions[index]
        guard mention.kind == .anniversary, let date = mention.date else { return nil }
        return EventDraft.Date(
            value: date, basis: mention.basis, reason: mention.reason, tokens: mention.tokens, isInherited: false)
    }

    /// "Bản ghi nhớ ký năm 2011 về hợp tác": the year inside the title's words.
    func timeInside(_ title: Range<Int>) -> EventDraft.Date? {
        let signing = items.indices.first { items[$0].trigger?.type == .signing && title.overlaps(items[$0].tokens) }
        guard let signing, signing + 1 < items.count else { return nil }
        return times.timeRightBehind(items[signing].tokens, in: reader.sentence, kind: .other)
    }
}
