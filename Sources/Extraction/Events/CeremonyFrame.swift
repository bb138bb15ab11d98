import KnowledgeModel
import Lexicon
import SourceText

/// A dự lễ kỷ niệm; A khánh thành V; khách đặt vòng hoa tại đài tưởng niệm: with somebody of another state.
struct CeremonyFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse
    let article: Article

    private var items: [Item] { reader.sentence.items }

    /// The ceremony; nil where only one state is present.
    func draft() -> EventDraft? {
        guard !isPartOfMeeting else { return nil }
        let words = article.text.string(items[index].tokens).lowercased()
        let isWreath = [["viếng"], ["hương"], ["hoa"], ["tưởng", "niệm"]].contains {
            article.says($0, in: items[index].tokens)
        }
        guard !isWreath || isMemorial else { return nil }
        var found = Attendance(reader: reader, index: index, register: register, article: article).found()
        if found.members.isEmpty, form.frame != .noun, let subject = reader.subject(of: index, crossingSpeech: false) {
            found.add(subject.group, at: subject.index, role: nil) { party in
                party.person.map { register.entries[$0].isOfficial } ?? (party.country != nil)
            }
        }
        var countries = Set(found.countries)
        for (position, country) in named() {
            countries.insert(country)
            found.indices.append(position)
        }
        if isWreath || (form.frame == .noun && found.isBound), countries.count == 1, !found.members.isEmpty,
            let host = hostOfGuest(found.members) ?? host()
        {
            countries.insert(host)
        }
        let embassy = embassy()
        countries.formUnion(embassy)
        if countries.count < 2, isAmity || isBurial(words) { countries.formUnion(discourse.main.prefix(2)) }
        let awarded = awarded()
        countries.formUnion(awarded)
        let isSendOff = isSendOff(words)
        if isSendOff { countries = Set(sender + [CountryCode("UN")]) }
        guard countries.count >= 2, countries.count <= 3 else { return nil }
        guard
            !found.members.isEmpty || isAmity || isOfRelations || isSendOff || isBurial(words) || !embassy.isEmpty
                || isParade || !awarded.isEmpty
        else { return nil }
        return EventDraft(
            type: .ceremony, format: nil, status: form.status ?? .occurred, members: found.members,
            countries: Array(countries),
            trigger: items[index].tokens, extent: reader.extent(found.indices + [index]),
            position: reader.sentence.position,
            rule: "ceremony.\(form.frame.rawValue)", confidence: found.members.isEmpty ? 0.55 : 0.7)
    }

    /// The states that the ceremony is about: behind its noun, in its clause.
    private func named() -> [(Int, CountryCode)] {
        var result: [(Int, CountryCode)] = []
        var position = index + 1
        while position < items.count, position - index <= 12 {
            let item = items[position]
            if item.mark == .semicolon || item.mark == .comma || item.isFunction(.say) || item.isFunction(.subordinator)
            {
                break
            }
            if let other = item.trigger, other.frame == .verb, other.type != .relations { break }
            if let group = item.group { result.append(contentsOf: group.countries.map { (position, $0) }) }
            if let place = item.place, let country = place.country { result.append((position, country)) }
            position += 1
        }
        return result
    }

    /// "Đại sứ quán A tại B tổ chức lễ kỷ niệm": whose feast it is, and where its guests are from.
    private func embassy() -> [CountryCode] {
        guard form.frame == .noun, index > 0 else { return [] }
        for position in stride(from: index - 1, through: max(0, index - 9), by: -1) {
            if items[position].mark != nil || items[position].isFunction(.subordinator) { return [] }
            guard let group = items[position].group else { continue }
            if group.isLocation { continue }
            guard article.says(["đại", "sứ", "quán"], in: group.tokens), let own = group.countries.first,
                position + 2 < index, items[position + 1].isFunction(.at),
                let host = items[position + 2].group?.countries.first ?? items[position + 2].place?.country, host != own
            else { return [] }
            return [own, host]
        }
        return []
    }

    /// "Phái bộ P tổ chức lễ trao Huy chương cho các sĩ quan A": whose medal it is, and whose officers get it.
    private func awarded() -> [CountryCode] {
        guard article.says(["huy", "chương"], in: items[index].tokens),
            let giver = reader.subject(of: index, crossingSpeech: false)?.group.countries.first,
            let to = items[(index + 1)...].prefix(24).firstIndex(where: {
                $0.tokens.count == 1 && article.text.word($0.tokens.lowerBound) == "cho"
            }),
            let taker = items[(to + 1)...].prefix(5).lazy.compactMap(\.group).first?.countries.first, taker != giver
        else { return [] }
        return [giver, taker]
    }

    /// "Khối diễu binh A dự lễ duyệt binh tại C": forces that march there.
    private var isParade: Bool {
        article.says(["duyệt", "binh"], in: items[index].tokens)
            || article.says(["diễu", "binh"], in: items[index].tokens)
    }

    /// Whether the wreath is for the fallen or for a statesman; incense in a pagoda is sightseeing.
    private var isMemorial: Bool {
        let start = items[index].tokens.lowerBound
        let words = start..<min(reader.sentence.tokens.upperBound, start + 16)
        return Self.memorials.contains { article.says($0, in: words) }
    }

    private static let memorials: [[Word]] = [
        ["liệt", "sĩ"], ["liệt", "sỹ"], ["chủ", "tịch"], ["lăng"], ["đài"], ["tưởng", "niệm"], ["nghĩa", "trang"],
    ]

    /// "Nhà văn hoá hữu nghị": a thing of two neighbours, opened without guests named.
    private var isAmity: Bool {
        let start = items[index].tokens.upperBound
        let end = min(reader.sentence.tokens.upperBound, start + 8)
        guard start + 1 < end else { return false }
        return (start..<end - 1).contains { article.text.string($0..<$0 + 2).lowercased() == "hữu nghị" }
    }

    /// "lễ xuất quân Đội Công binh số 4", "buổi tiễn": for those who go under the flag of the United Nations.
    private func isSendOff(_ words: String) -> Bool {
        discourse.main.prefix(3).contains(CountryCode("UN")) && !sender.isEmpty
            && ["tiễn", "xuất quân", "quyết định"].contains { words.contains($0) }
    }

    /// "lễ truy điệu và an táng hài cốt liệt sĩ quân tình nguyện": the fallen who come home from a neighbour's soil.
    private func isBurial(_ words: String) -> Bool {
        guard words.contains("truy điệu") || words.contains("an táng") || words.contains("hài cốt") else {
            return false
        }
        let start = items[index].tokens.lowerBound
        let behind = article.text.string(start..<min(reader.sentence.tokens.upperBound, start + 24)).lowercased()
        return behind.contains("tình nguyện") || behind.contains("chuyên gia")
    }

    /// The state that sends its troops: the one that the article is about most.
    private var sender: [CountryCode] { discourse.main.first { !$0.isBody }.map { [$0] } ?? [] }

    /// "lễ kỷ niệm 45 năm thiết lập quan hệ": told of two states without who was there.
    private var isOfRelations: Bool {
        let start = items[index].tokens.upperBound
        return items.dropFirst(index + 1).prefix(8).contains { item in
            item.trigger?.type == .relations
                || (item.tokens.lowerBound >= start
                    && article.text.string(item.tokens).lowercased().contains("quan hệ"))
        }
    }

    /// "Trước khi rời C, ông đặt hoa tại nghĩa trang": the state that whoever lays it is visiting.
    private func hostOfGuest(_ members: [EventDraft.Member]) -> CountryCode? {
        guard let visit = discourse.visit,
            members.contains(where: { $0.party.person.map(visit.people.contains) ?? false })
        else { return nil }
        return visit.destination
    }

    /// Where guests lay a wreath without a country named: Ho Chi Minh's tomb and the like stand in Vietnam.
    private func host() -> CountryCode? { discourse.main.prefix(2).first { $0.rawValue == "VN" } }

    /// A wreath laid in passing by the host's own officials, or a welcome, is no ceremony with a foreign party.
    private var isPartOfMeeting: Bool {
        items[max(0, index - 2)..<index].contains { $0.trigger?.type == .meeting && $0.trigger?.frame == .recall }
    }
}
