import KnowledgeModel
import Lexicon
import SourceText

/// Whom the words of a meeting list: several hosts or guests, in turn, or each on a day of his own.
extension MeetingFrame {
    /// "điện đàm với A hôm 6/6, B ngày 9/6 và C ngày 10/6", "gặp A (13/2) và B (14/2)": each on a day of his own.
    func dated(
        _ object: (index: Int, group: PartyGroup)?
    ) -> [(index: Int, party: Party, time: Int)] {
        let items = reader.sentence.items
        guard let object, object.group.parties.count == 1, isPerson(object.group.parties[0]) else { return [] }
        var found = [(index: object.index, party: object.group.parties[0], time: object.index)]
        var position = object.index + 1
        while position < items.count {
            if items[position].mark == .opening { position += 1 }
            guard position < items.count, case .time = items[position].kind else { break }
            position += 1
            if position < items.count, items[position].mark == .closing { position += 1 }
            guard position + 1 < items.count, items[position].mark == .comma || items[position].isFunction(.and),
                let next = items[position + 1].group, next.parties.count == 1, isPerson(next.parties[0]),
                position + 2 < items.count
            else { break }
            var day = position + 2
            if items[day].mark == .opening { day += 1 }
            guard day < items.count, case .time = items[day].kind else { break }
            found.append((position + 1, next.parties[0], day))
            position += 2
        }
        return found
    }

    /// "giữa A cùng với những người đồng cấp B của Hàn Quốc và C của Nhật Bản": all whom the list goes on to name.
    func chain(_ first: (index: Int, group: PartyGroup)) -> (index: Int, group: PartyGroup) {
        let items = reader.sentence.items
        var all = first.group
        var position = first.index + 1
        var hasLink = false
        while position < items.count {
            let item = items[position]
            if let group = item.group, hasLink, !group.persons.isEmpty {
                all.parties += group.parties
                all.tokens = all.tokens.lowerBound..<group.tokens.upperBound
                hasLink = false
            } else if item.isFunction(.and) || item.isFunction(.with) || item.isFunction(.plural) {
                hasLink = true
            } else if item.isFunction(.of), position + 1 < items.count,
                items[position + 1].group?.persons.isEmpty == true
            {
                position += 1
            } else if case .word = item.kind, hasLink, article.text.word(item.tokens.lowerBound) == "những" {
                // "những người đồng cấp".
            } else {
                break
            }
            position += 1
        }
        return (first.index, all)
    }

    /// "A lần lượt tiếp B và C": each of them by himself.
    var isInTurn: Bool {
        let start = reader.sentence.items[index].tokens.lowerBound
        let end = reader.sentence.items[index].tokens.upperBound
        // "các cuộc tiếp xúc riêng rẽ với B và C".
        // "các buổi tiếp đoàn riêng rẽ" too.
        for end in [end, end + 1]
        where end + 2 <= reader.sentence.tokens.upperBound && article.says(["riêng", "rẽ"], in: end..<end + 2) {
            return true
        }
        return start - 2 >= reader.sentence.tokens.lowerBound && article.says(["lần", "lượt"], in: start - 2..<start)
    }

    /// "ba cuộc gặp với lãnh đạo A, B và C", "các cuộc điện đàm với B và C": as many as there are partners.
    func isOneEach(_ partners: [Party]) -> Bool {
        guard partners.count >= 2, Set(partners.map(\.country)).count == partners.count else { return false }
        // "A điện đàm với B và C": one calls one after the other.
        if form.format == .phone, form.frame == .verb { return true }
        guard form.frame == .noun else { return false }
        let before = reader.sentence.items[index].tokens.lowerBound - 1
        guard article.isWord(before) else { return false }
        switch article.text.word(before) {
        case "hai": return partners.count == 2
        case "ba": return partners.count == 3
        case "bốn": return partners.count == 4
        case "các", "những": return form.format == .phone || form.format == .bilateral
        default: return false
        }
    }

    /// "với A của Nhật Bản, B của Pháp và C của Đức": the list goes on behind commas until the clause ends.
    func listed(_ object: (index: Int, group: PartyGroup)) -> (index: Int, group: PartyGroup) {
        let items = reader.sentence.items
        var next = object.index + 2
        var between: [Party] = []
        // The last two are one group, those before them stand by themselves.
        while next + 1 < items.count, items[next - 1].mark == .comma, let one = items[next].group,
            one.persons.count == 1, one.parties.count == 1, items[next + 1].mark == .comma
        {
            between += one.parties
            next += 2
        }
        // "có các cuộc tiếp xúc song phương với A của Nhật Bản, B của Pháp.": two of other states.
        if between.isEmpty, next + 1 < items.count, items[next - 1].mark == .comma, !isSingle, form.frame == .noun,
            let one = items[next].group, one.persons.count == 1, one.parties.count == 1,
            object.group.persons.count == 1, object.group.parties.count == 1,
            one.parties[0].country != object.group.parties[0].country, isPerson(one.parties[0]),
            items[(next + 1)...].allSatisfy({ item in
                if case .time = item.kind { return true }
                return item.mark != nil
            })
        {
            var whole = object.group
            whole.parties += one.parties
            whole.tokens = whole.tokens.lowerBound..<one.tokens.upperBound
            return (object.index, whole)
        }
        guard next < items.count, items[next - 1].mark == .comma, let rest = items[next].group,
            rest.persons.count >= 2, rest.persons.count == rest.parties.count, !object.group.persons.isEmpty
        else { return object }
        if next + 1 < items.count {
            switch items[next + 1].kind {
            case .mark, .time, .function(.at), .function(.occasion): break
            default: return object
            }
        }
        var whole = object.group
        whole.parties += between + rest.parties
        whole.tokens = whole.tokens.lowerBound..<rest.tokens.upperBound
        return (object.index, whole)
    }

    /// "một cuộc gặp với A và B", "có cuộc gặp với A và B": one meeting, however many it was with.
    var isSingle: Bool {
        guard form.frame == .noun else { return false }
        let text = article.text
        let first = reader.sentence.items[index].tokens.lowerBound
        let isPlural = [first - 1, first].contains {
            $0 >= 0 && ["các", "những", "nhiều", "loạt"].contains(text.word($0))
        }
        return !isPlural && ["cuộc", "buổi"].contains(text.word(first))
    }

    /// "chào xã giao Chủ tịch nước A; Phó Thủ tướng B; Bộ trưởng C": those behind semicolons, each met in turn.
    func further(_ object: (index: Int, group: PartyGroup)?) -> [Party] {
        guard form.frame == .verb, let object, let country = object.group.persons.first?.country else { return [] }
        let items = reader.sentence.items
        var found: [Party] = []
        var position = object.index + 1
        while position + 1 < items.count, items[position].mark == .semicolon, let group = items[position + 1].group,
            !group.persons.isEmpty, group.persons.allSatisfy({ $0.country == country && isPerson($0) })
        {
            found += group.persons
            position += 2
        }
        return found
    }
}
