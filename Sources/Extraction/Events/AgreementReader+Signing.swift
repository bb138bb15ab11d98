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
    func isOfOther(_ signing: Int, than index: Int) -> Bool {
        guard index > 0, items[index - 1].trigger?.type == .signing, items[index - 1].trigger?.frame == .verb else {
            return false
        }
        return items[index..<signing].contains { $0.mark == .comma }
    }

    /// "Hiệp định được Tổng thống A ký", "Bản ghi nhớ mà hai Bộ trưởng vừa ký": who signs stands between.
    func isAgentBetween(_ title: Range<Int>, _ signing: Int) -> Bool {
        let between = items[..<signing].filter { $0.tokens.lowerBound >= title.upperBound }
        guard between.prefix(2).contains(where: { $0.isFunction(.passive) || article.says(["mà"], in: $0.tokens) })
        else { return false }
        return between.contains { $0.group != nil || $0.isFunction(.plural) }
            && !between.contains { $0.mark != nil || $0.trigger != nil }
    }

    /// "ký sắc lệnh rút khỏi Hiệp ước A", "theo nghị quyết B": not what is signed.
    func isOblique(_ index: Int) -> Bool {
        var position = index - 1
        while position > 0, article.text.word(items[position].tokens.lowerBound) == "các" { position -= 1 }
        guard position >= 0 else { return false }
        let before: [Word] = ["trong", "khỏi", "theo", "từ"]
        return before.contains(article.text.word(items[position].tokens.lowerBound))
    }

    func isBehindAgreement(_ position: Int) -> Bool {
        items[..<position].contains { if case .agreement = $0.kind { true } else { false } }
    }

    /// "Bản ghi nhớ … ký năm 2017": the signing says something of the document before it, not of a later one.
    func isAttribute(_ signing: Int) -> Bool {
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
