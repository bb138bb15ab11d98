import KnowledgeModel
import Lexicon
import SourceText

/// Words for meetings at which nobody met, or of which another clause tells.
extension MeetingFrame {
    /// "Cuộc gặp với B bị huỷ vào phút chót".
    var isCalledOff: Bool {
        form.frame == .noun
            && reader.sentence.items[index...].contains {
                $0.isFunction(.cancellation) || $0.isFunction(.postponement)
            } || isDenied
    }

    /// "A từ chối đề nghị gặp của B", "A bác lời mời hội đàm của B": a meeting that one side would not have.
    func refused() -> EventDraft? {
        let items = reader.sentence.items
        guard form.frame != .noun, index > 2,
            let asked = items[(index - 2)..<index].lastIndex(where: { $0.isFunction(.proposal) }), asked > 1,
            // "không muốn đối thoại" refuses no meeting.
            article.text.word(items[asked].tokens.upperBound - 1) != "muốn",
            items[asked - 1].isFunction(.negation) || items[asked - 1].isFunction(.cancellation)
                || article.says(["bác"], in: items[asked - 1].tokens),
            let left = reader.subject(of: asked - 1),
            let right = reader.group(behind: .of, after: index, reach: 3) ?? reader.object(of: index, reach: 2),
            Set(left.group.countries).isDisjoint(with: right.group.countries),
            Set(left.group.countries + right.group.countries).count >= 2
        else { return nil }
        let people = (left.group.parties + right.group.parties).filter(isPerson)
        guard people.contains(where: { $0.person != nil }) else { return nil }
        var draft = draft(
            of: people.map { EventDraft.Member(party: $0, role: nil) },
            countries: left.group.countries + right.group.countries,
            reader.extent([left.index, index, right.index]), confidence: 0.7)
        draft.status = .cancelled
        return draft
    }

    /// "A cho rằng B nên gặp C": what others are advised to do, neither planned nor proposed by either.
    var isAdvised: Bool {
        let items = reader.sentence.items
        return form.frame != .noun && index > 2 && items[index - 2].group != nil
            && article.says(["nên"], in: items[index - 1].tokens)
            && items[..<(index - 2)].contains { $0.isFunction(.say) }
    }

    /// "Cùng dự hội kiến có A và B": who else was there; the meeting is told before.
    var isOfCompany: Bool {
        let items = reader.sentence.items
        return index > 0 && index + 1 < items.count && items[index - 1].isFunction(.attend)
            && items[index + 1].isFunction(.have) && article.text.word(items[index - 1].tokens.lowerBound) == "cùng"
    }

    /// "Lần gần nhất bộ trưởng hai nước gặp nhau là năm ngoái, khi A hội đàm với B": who they were then, the clause behind says.
    var isToldByNames: Bool {
        let items = reader.sentence.items
        guard form.frame != .noun, index > 0, let both = items[index - 1].group, both.parties.count == 2,
            both.parties[0].tokens == both.parties[1].tokens,
            let when = items[(index + 1)...].prefix(7).firstIndex(where: {
                $0.isFunction(.subordinator) && article.says(["khi"], in: $0.tokens)
            }), items[(index + 1)..<when].allSatisfy({ $0.group == nil && $0.trigger == nil }), when + 2 < items.count
        else { return false }
        return items[when + 1].group?.hasPersons == true
            && items[(when + 2)...].prefix(4).contains { $0.trigger?.type == .meeting }
    }

    /// "trao đổi thông điệp với B", "trao đổi thư": nobody meets.
    var isOfLetters: Bool {
        let end = reader.sentence.items[index].tokens.upperBound
        // "gặp Thư ký Quốc phòng" is no letter.
        guard form.frame != .noun, article.isWord(end), article.isWord(end + 1),
            !article.matches.has(.titles, at: end)
        else { return false }
        let next = article.text.word(end)
        return ["thư", "điện"].contains(next)
            || [["thông", "điệp"], ["công", "hàm"], ["tù", "binh"]].contains { article.says($0, in: end..<end + 2) }
    }
}
