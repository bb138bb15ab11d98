import KnowledgeModel
import Lexicon
import SourceText

/// Khoá huấn luyện do giảng viên A giảng dạy; A phối hợp với B bế mạc khoá tập huấn; học viên A sang B học: training of which
/// the words name those who teach, those who learn, or both, but no giver and receiver.
struct TrainingFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let discourse: Discourse
    let article: Article

    private var items: [Item] { reader.sentence.items }

    /// The course; nil where fewer than two states have a part in it.
    func draft() -> EventDraft? {
        guard form.type == .training, form.frame == .noun, !isOfMany, !isExercise else { return nil }
        let holders = holders()
        let teachers = teachers()
        var countries = Set(holders.countries + (teachers?.group.countries ?? []))
        // "Bệnh viện đã hoàn thành khoá huấn luyện do giảng viên A giảng dạy": whose it is, the article says.
        if countries == Set(teachers?.group.countries ?? []), let own = discourse.main.first(where: { !$0.isBody }),
            !countries.isEmpty
        {
            countries.insert(own)
        }
        // "bế giảng khoá đào tạo cho sĩ quan B tại Hà Nội": they learn where it is held.
        if countries.isEmpty, let place = place() { countries = learners().union([place]) }
        // "mở lớp đào tạo 40 cán bộ kỹ thuật của bạn": of the other of the article's two states.
        if countries.count == 1, let sides = discourse.sides, countries.isSubset(of: sides), isForFriend {
            countries.formUnion(sides)
        }
        guard (2...6).contains(countries.count) else { return nil }
        return draft(countries, extent: holders.indices + [index] + (teachers.map { [$0.index] } ?? []))
    }

    /// "8 phi công A đã sang B học chuyển loại": those who go abroad to be trained; nil for any other journey.
    func abroad() -> EventDraft? {
        guard form.type == .visit, form.frame == .weak, index > 0, index + 2 < items.count,
            let goal = items[(index + 1)...].prefix(4).lazy.compactMap({ country(of: $0) }).first,
            isForLearning(), let own = reader.subject(of: index, crossingSpeech: false),
            own.group.persons.isEmpty, let home = own.group.countries.first, home != goal, !home.isBody, !goal.isBody
        else { return nil }
        return draft([home, goal], extent: [own.index, index])
    }

    private var isForFriend: Bool {
        let behind = items[(index + 1)...].prefix(10)
        return behind.contains { item in
            item.tokens.count == 1 && article.text.word(item.tokens.lowerBound) == "bạn"
                && ["của", "cho", "giúp"].contains(article.text.word(item.tokens.lowerBound - 1))
        }
    }

    /// "theo học các khoá đào tạo": courses at large.
    private var isOfMany: Bool {
        let before = items[index].tokens.lowerBound - 1
        return article.isWord(before) && ["các", "những", "nhiều"].contains(article.text.word(before))
    }

    /// "chương trình huấn luyện thường niên mang tên E": an exercise.
    private var isExercise: Bool {
        items[(index + 1)...].prefix(7).contains { item in
            if case .series(let series) = item.kind { series.type == .exercise } else { false }
        }
    }

    private func draft(_ countries: Set<CountryCode>, extent: [Int]) -> EventDraft {
        EventDraft(
            type: .training, format: nil, status: .occurred, members: [], countries: countries.sorted(),
            trigger: items[index].tokens, extent: reader.extent(extent), position: reader.sentence.position,
            rule: form.type == .training ? "training.course" : "training.abroad", confidence: 0.65)
    }

    private func country(of item: Item) -> CountryCode? {
        if let group = item.group { return group.persons.isEmpty ? group.countries.first : nil }
        return item.place?.country
    }

    /// Whether "học", "huấn luyện" stands behind where they go: "sang căn cứ K ở B học".
    private func isForLearning() -> Bool {
        for item in items[(index + 1)...].prefix(7) {
            if case .word = item.kind {
                let first = item.tokens.lowerBound
                if article.text.word(first) == "học" { return true }
                if ["huấn", "đào", "tập", "thực"].contains(article.text.word(first)),
                    first + 1 < reader.sentence.tokens.upperBound,
                    ["luyện", "tạo", "huấn", "tập"].contains(article.text.word(first + 1))
                {
                    return true
                }
            }
            if item.mark == .comma || item.mark == .semicolon || item.isFunction(.subordinator) { return false }
        }
        return false
    }

    /// Who holds the course: whoever stands before it in its clause, with those "phối hợp với" whom it is held.
    private func holders() -> (countries: [CountryCode], indices: [Int]) {
        var found: (countries: [CountryCode], indices: [Int]) = ([], [])
        for position in stride(from: index - 1, through: max(0, index - 16), by: -1) {
            let item = items[position]
            if item.mark == .semicolon || item.mark == .colon || item.isFunction(.subordinator) || item.isFunction(.say)
                || item.trigger?.frame == .verb
            {
                break
            }
            guard let group = item.group, !group.isLocation, position == 0 || !items[position - 1].isFunction(.of)
            else { continue }
            found.countries += group.countries
            found.indices.append(position)
        }
        return found
    }

    /// "khoá đào tạo tiếng Việt cho sĩ quan B", "với 20 học viên đến từ A và B".
    private func learners() -> Set<CountryCode> {
        let behind = items[(index + 1)...].prefix(14)
        let learner = behind.firstIndex { item in
            article.says(["cho"], in: item.tokens) && item.tokens.count == 1
                || article.says(["đến", "từ"], in: item.tokens)
        }
        guard let learner else { return [] }
        for item in items[(learner + 1)...].prefix(5) {
            if let group = item.group { return group.isLocation ? [] : Set(group.countries.filter { !$0.isBody }) }
            guard case .word = item.kind else { return [] }
        }
        return []
    }

    private func place() -> CountryCode? {
        items.indices.dropFirst().lazy.compactMap { position in
            items[position - 1].isFunction(.at)
                ? items[position].place?.country ?? items[position].group?.countries.first : nil
        }.first
    }

    /// "do các giảng viên A và B trực tiếp giảng dạy", "của chuyên gia A".
    private func teachers() -> (index: Int, group: PartyGroup)? {
        for position in items.indices where position > index && position <= index + 12 {
            let item = items[position]
            if item.mark == .semicolon || item.mark == .comma || item.isFunction(.say) || item.trigger?.frame == .verb {
                return nil
            }
            guard item.isFunction(.by) || item.isFunction(.of) else { continue }
            for next in (position + 1)..<min(items.count, position + 6) {
                if let group = items[next].group { return group.countries.isEmpty ? nil : (next, group) }
                if items[next].mark != nil { return nil }
            }
        }
        return nil
    }
}
