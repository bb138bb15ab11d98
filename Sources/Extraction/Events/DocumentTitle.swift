import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Reads how far a document's name goes: the head ("Bản ghi nhớ"), what it is about, and between whom; not what is said
/// of it ("được ký", "bao gồm", "dưới sự chứng kiến").
struct DocumentTitle {
    let article: Article
    let sentence: ParsedSentence

    private var items: [Item] { sentence.items }
    private var text: SourceText { article.text }

    /// The tokens of the title whose head is the item.
    func tokens(from head: Int) -> Range<Int> {
        guard case .agreement(let kind) = items[head].kind else { return items[head].tokens }
        let start = items[head].tokens.lowerBound
        var end = items[head].tokens.upperBound
        var position = head + 1
        // "về" opens what the document is about; behind it stand verbs that tell of nothing by themselves.
        var isAbout = article.says(["về"], in: items[head].tokens)
        while position < items.count, end - start < 45 {
            if items[position].mark == .opening {
                guard let close = abbreviation(position) else { break }
                end = items[close].tokens.upperBound
                position = close + 1
                continue
            }
            // "Bản ghi nhớ ký năm 2011 về hợp tác".
            if position == head + 1, let about = behindSigning(position) {
                isAbout = true
                position = about + 1
                continue
            }
            if isWord("về", position) { isAbout = true }
            guard goesOn(position, head: head, kind: kind, isAbout: isAbout) else { break }
            if items[position].function == nil, items[position].mark == nil { end = items[position].tokens.upperBound }
            position += 1
        }
        return start..<trimmed(end, from: items[head].tokens.upperBound)
    }

    private func goesOn(_ position: Int, head: Int, kind: AgreementKind, isAbout: Bool) -> Bool {
        let item = items[position]
        let isOpen = isWord("về", position - 1) || (isWord("việc", position - 1) && isAbout)
        switch item.kind {
        case .time(let mention):
            return kind == .plan && isPeriod(mention)
        case .trigger(let form):
            if form.type == .signing { return false }
            return isAbout || (position == head + 1 && form.type != .visit)
        case .agreement: return isOpen || position > head && isAmended(text.word(item.tokens.lowerBound - 1))
        case .series: return isAbout || position == head + 1
        case .mark(.dash), .mark(.quotation): return position + 1 < items.count
        case .mark(.comma): return isCompound(position) || isAbout && isInList(position)
        case .mark: return text.isMark(item.tokens.lowerBound, "%")
        case .function(let value):
            return isOpen ? !Self.ends.contains(value) : goesOn(value, position, isAbout: isAbout)
        case .group(let group): return goesOn(group, position, isAbout: isAbout)
        case .place: return true
        case .word: return isOpen || !isPredicate(position, isAbout: isAbout)
        }
    }

    /// "Nghị định thư sửa đổi Bản ghi nhớ", "văn kiện triển khai thoả thuận": what is done to the document that follows.
    private func isAmended(_ last: Word) -> Bool {
        ["đổi", "sung", "khai", "hiện", "thi", "gia", "hạn"].contains(last)
    }

    /// What never belongs to a title, not even right behind "về".
    private static let ends: [FunctionClass] = [.past, .future, .passive, .demonstrative, .subordinator, .pronoun]

    private func goesOn(_ value: FunctionClass, _ position: Int, isAbout: Bool) -> Bool {
        switch value {
        case .of, .with, .between: return true
        // "vào tháng 5", "tới thăm": no part; "đối với", "tham gia vào các hoạt động".
        case .to: return isAbout
        case .at:
            let field: [Word] = ["lĩnh", "các", "hoạt", "công", "việc", "hợp", "biển", "bộ"]
            return position + 1 < items.count
                && (isWord("trong", position) || isWord("trên", position))
                && field.contains(text.word(items[position + 1].tokens.lowerBound))
        case .by: return isWord("tự", position - 1)
        case .previously: return true
        case .and:
            guard position + 1 < items.count else { return false }
            switch items[position + 1].kind {
            case .agreement, .time, .mark, .series: return false
            case .trigger(let form):
                return isAbout
                    && ([.training, .transfer, .exercise, .dialogue].contains(form.type)
                        || article.says(["trao", "đổi"], in: items[position + 1].tokens))
            case .group(let group): return group.persons.isEmpty
            case .function(let next): return isAbout && isWithin(next, position + 1)
            default: return !isPredicate(position + 1, isAbout: isAbout)
            }
        default: return isAbout && isWithin(value, position)
        }
    }

    /// Words of the grammar that are nouns or verbs of what a document is about: "thúc đẩy hợp tác", "chia sẻ thông tin".
    private func isWithin(_ value: FunctionClass, _ position: Int) -> Bool {
        guard !Self.ends.contains(value) else { return false }
        let inside: [Word] = ["thúc", "tạo", "khuyến", "tham", "khuôn", "thực", "tổ", "chia", "nhân", "tiếp", "hai"]
        return inside.contains(text.word(items[position].tokens.lowerBound))
    }

    private func goesOn(_ group: PartyGroup, _ position: Int, isAbout: Bool) -> Bool {
        guard !group.isLocation else { return false }
        let isBound = [FunctionClass.of, .between, .with, .to, .and].contains { items[position - 1].isFunction($0) }
        if group.hasPersons { return isAbout && items[position - 1].isFunction(.of) }
        // "theo tuyên bố chung hai bên khẳng định": those who act, not those whose document it is.
        let anaphors: [Word] = ["hai", "cả"]
        if anaphors.contains(text.word(group.tokens.lowerBound)) { return isBound || isNoun(position - 1) }
        return true
    }

    /// Whether the item is a word behind which "hai nước" says whose it is: "quan hệ hai nước".
    private func isNoun(_ position: Int) -> Bool {
        if case .word = items[position].kind { return true }
        return false
    }

    /// Words that begin what is said of the document.
    private func isPredicate(_ position: Int, isAbout: Bool) -> Bool {
        let first = text.word(items[position].tokens.lowerBound)
        if Self.predicates.contains(first) { return true }
        if !isAbout, Self.verbs.contains(first) { return true }
        let next = items[position].tokens.lowerBound + 1
        guard next < sentence.tokens.upperBound else { return false }
        let second = text.word(next)
        if first == "theo" { return second != "dõi" }
        return Self.pairs.contains { $0.0 == first && $0.1 == second }
    }

    private static let predicates: Set<Word> = [
        "bao", "gồm", "dưới", "cũng", "vẫn", "khi", "ngay", "nêu", "nên", "kèm", "thì", "vì", "hôm", "khác", "nữa",
        "mang", "nói", "lần", "dựa", "sớm",
    ]
    private static let verbs: Set<Word> = ["giúp", "đưa", "đạt", "cho", "như", "bày"]
    private static let pairs: [(Word, Word)] = [
        ("trị", "giá"), ("đầu", "tiên"), ("kết", "thúc"), ("gần", "đây"), ("còn", "lại"), ("đáng", "chú"),
        ("hướng", "tới"), ("hướng", "đến"), ("tạo", "nền"), ("tạo", "cơ"), ("tạo", "tiền"), ("ngoài", "ra"),
    ]

    /// "giai đoạn 2018-2020", "5 năm", "năm 2019": how long a plan is for.
    private func isPeriod(_ index: Int) -> Bool {
        let mention = article.chronology.mentions[index]
        switch mention.kind {
        case .period, .duration, .anniversary: return true
        case .point, .span: return mention.date?.start.month == nil && mention.date?.start.knownYear != nil
        default: return false
        }
    }

    /// "phòng, chống", "cứu hộ, cứu nạn": a comma between the halves of one notion.
    private func isCompound(_ comma: Int) -> Bool {
        guard comma + 1 < items.count else { return false }
        let last = text.word(items[comma].tokens.lowerBound - 1)
        let next = text.word(items[comma].tokens.upperBound)
        return last == "phòng" && next == "chống" || next == "cứu" && ["hộ", "kiếm"].contains(last)
    }

    /// "thuỷ đạc, đại dương học và bản đồ": a comma inside a list of plain words that ends in "và".
    private func isInList(_ comma: Int) -> Bool {
        var position = comma + 1
        while position < items.count, position - comma <= 9 {
            switch items[position].kind {
            case .word: if isPredicate(position, isAbout: true) { return false }
            case .mark(.comma): if position == comma + 1 { return false }
            case .function(.and):
                guard position > comma + 1, position + 1 < items.count, case .word = items[position + 1].kind else {
                    return false
                }
                return true
            default: return false
            }
            position += 1
        }
        return false
    }

    /// The "về" behind "ký năm 2011" or "được ký năm 2011", which stands between a head and what it is about.
    private func behindSigning(_ position: Int) -> Int? {
        var next = position
        if items[next].isFunction(.passive) { next += 1 }
        guard next + 2 < items.count, items[next].trigger?.type == .signing, case .time = items[next + 1].kind,
            isWord("về", next + 2)
        else { return nil }
        return next + 2
    }

    /// The item that closes "(EVFTA)".
    private func abbreviation(_ position: Int) -> Int? {
        let close = items.indices.first { $0 > position && items[$0].mark == .closing }
        guard let close, close - position <= 4 else { return nil }
        // "Hiệp định hợp tác văn hoá (11/1957)": a date, which says when it was signed.
        let hasTime = items[position..<close].contains { if case .time = $0.kind { true } else { false } }
        return hasTime ? nil : close
    }

    private func isWord(_ word: Word, _ position: Int) -> Bool {
        guard items.indices.contains(position), items[position].tokens.count == 1 else { return false }
        return text.word(items[position].tokens.lowerBound) == word
    }

    /// Without the small words at its end, which belong to what was left out.
    private func trimmed(_ end: Int, from head: Int) -> Int {
        var end = end
        while end > head, Self.small.contains(text.word(end - 1)) { end -= 1 }
        return end
    }

    private static let small: Set<Word> = [
        "về", "việc", "cho", "các", "những", "một", "của", "với", "và", "giữa", "trong", "đến", "tới", "nhiều", "số",
        "rất", "phía", "bên",
    ]
}
