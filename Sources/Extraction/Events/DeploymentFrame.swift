import KnowledgeModel
import Lexicon
import SourceText

/// A cử lực lượng gìn giữ hoà bình tới phái bộ của Liên hợp quốc; bệnh viện dã chiến lên đường.
struct DeploymentFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse
    let article: Article

    private var items: [Item] { reader.sentence.items }

    /// The deployment under the flag of an international body; nil for what a state does alone.
    func draft() -> EventDraft? {
        guard isOfForces, let sender = sender() else { return nil }
        guard let body = body(), sender.country != body else { return relief(by: sender.country, at: sender.index) }
        var countries: Set<CountryCode> = [body, sender.country]
        for (position, item) in items.enumerated() where position > index {
            if item.mark == .semicolon || item.isFunction(.say) { break }
            if let group = item.group, group.persons.isEmpty, group.isLocation { countries.formUnion(group.countries) }
            if let place = item.place, let country = place.country { countries.insert(country) }
        }
        let members = (sender.group?.persons ?? []).filter { party in
            party.person.map { register.entries[$0].isOfficial && form.subject != nil } ?? false
        }
        return EventDraft(
            type: .deployment, format: nil, status: form.status ?? .occurred,
            members: members.map { EventDraft.Member(party: $0, role: nil) },
            countries: Array(countries), trigger: items[index].tokens, extent: reader.extent([sender.index, index]),
            position: reader.sentence.position, rule: "deployment.peacekeeping", confidence: 0.65)
    }

    /// "A cử 80 cán bộ, chiến sĩ sang C giúp khắc phục hậu quả động đất": the two states alone.
    private func relief(by sender: CountryCode, at position: Int) -> EventDraft? {
        guard form.frame == .weak,
            let journey = items[(index + 1)...].prefix(14).firstIndex(where: { $0.trigger?.type == .visit }),
            journey + 1 < items.count,
            let goal = items[journey + 1].group?.countries.first ?? items[journey + 1].place?.country, goal != sender,
            !goal.isBody, items[journey + 1].group?.hasPersons != true
        else { return nil }
        let behind = items[journey + 1].tokens.upperBound
        let purpose = behind..<min(reader.sentence.tokens.upperBound, behind + 10)
        guard Self.help.contains(where: { article.says($0, in: purpose) }) else { return nil }
        return EventDraft(
            type: .deployment, format: nil, status: form.status ?? .occurred, members: [], countries: [sender, goal],
            venueCountry: goal, trigger: items[index].tokens, extent: reader.extent([position, index, journey]),
            position: reader.sentence.position, rule: "deployment.relief", confidence: 0.6)
    }

    private static let help: [[Word]] = [
        ["cứu", "hộ"], ["cứu", "trợ"], ["cứu", "nạn"], ["khắc", "phục", "hậu", "quả"], ["tìm", "kiếm"],
    ]

    /// "31 người của Bệnh viện dã chiến được máy bay của B chở sang Phái bộ P", "đưa BVDC2.1 tới C": a unit of peacekeepers goes
    /// where its mission is, and who takes it there has a part in it; nil for any other journey.
    func journey() -> EventDraft? {
        guard form.type == .visit, form.frame == .weak, index + 1 < items.count,
            let unit = items[..<index].lastIndex(where: isUnit), index - unit <= 14, let body = body(),
            let home = items[unit].group?.countries.first(where: { !$0.isBody }),
            !items[unit..<index].contains(where: { $0.mark == .semicolon || $0.isFunction(.subordinator) })
        else { return nil }
        let goal = items[index + 1].group?.countries.first ?? items[index + 1].place?.country
        guard let goal, goal != home else { return nil }
        let clause = (items[..<unit].lastIndex { $0.mark == .semicolon || $0.isFunction(.subordinator) } ?? -1) + 1
        let involved = items[clause..<index].lazy.compactMap(\.group).filter(\.persons.isEmpty).flatMap(\.countries)
        let chief = items[unit..<index].indices.first { position in
            items[position].isFunction(.by) && position + 2 < index
                && items[position + 1].group?.hasPersons == true
                && article.text.word(items[position + 2].tokens.lowerBound) == "làm"
        }
        let chiefs = chief.flatMap { items[$0 + 1].group?.persons } ?? []
        return EventDraft(
            type: .deployment, format: nil, status: .occurred,
            members: chiefs.filter { $0.person != nil }.map { EventDraft.Member(party: $0, role: .headOfDelegation) },
            countries: Array(Set([body, home] + involved)), venueCountry: goal.isBody ? nil : goal,
            trigger: items[index].tokens, extent: reader.extent([unit, index]), position: reader.sentence.position,
            rule: "deployment.journey", confidence: 0.6)
    }

    /// "A đưa hệ thống tên lửa tới C", "gửi 800 lính thuỷ đánh bộ sang C": what one state sends to another; nil for other journeys.
    func sending() -> EventDraft? {
        guard form.type == .visit, form.frame == .weak, index + 1 < items.count,
            items[index + 1].group?.persons.isEmpty != false,
            let goal = goal(), !goal.isBody, !article.says(["biên", "giới"], in: items[index + 1].tokens),
            let verb = items[max(0, index - 14)..<index].lastIndex(where: isSending), index - verb >= 1 || verb > 0,
            let sender = reader.subject(of: verb, crossingSpeech: false, where: { !$0.countries.isEmpty }),
            let home = sender.group.countries.first(where: { !$0.isBody }), home != goal
        else { return nil }
        let sent = items[verb..<index]
        // "15.000 binh sĩ": the point inside a figure ends nothing.
        guard
            sent.allSatisfy({ item in
                (item.mark == nil || article.text.number(item.tokens.lowerBound - 1) != nil)
                    && item.group?.persons.isEmpty != false && !item.isFunction(.say)
            })
        else { return nil }
        // "Hệ thống tên lửa được A đưa sang C": what is sent stands before.
        let isPassive = items[max(0, sender.index - 1)..<verb].contains { $0.isFunction(.passive) }
        let words =
            isPassive
            ? reader.sentence.tokens.lowerBound..<items[verb].tokens.lowerBound
            : items[verb].tokens.upperBound..<items[index].tokens.lowerBound
        guard Self.arms.contains(where: { article.says($0, in: words) }) else { return nil }
        return EventDraft(
            type: .deployment, format: nil, status: .occurred, members: [],
            countries: Set(sender.group.countries + [home, goal]).sorted(), venueCountry: goal,
            trigger: items[verb].tokens, extent: reader.extent([sender.index, verb, index + 1]),
            position: reader.sentence.position, rule: "deployment.sending", confidence: 0.6)
    }

    /// The state right behind "tới"; of "miền bắc Luzon" that of Luzon.
    private func goal() -> CountryCode? {
        if index + 2 < items.count, items[index + 1].place != nil, let inner = items[index + 2].place?.country {
            return inner
        }
        // "tới tỉnh đảo Batanes".
        let next =
            index + 2 < items.count && article.says(["tỉnh"], in: items[index + 1].tokens) ? index + 2 : index + 1
        return items[next].group?.countries.first ?? items[next].place?.country
    }

    private func isSending(_ item: Item) -> Bool {
        guard item.group == nil else { return false }
        let word = article.text.word(item.tokens.upperBound - 1)
        return word == "gửi" || word == "đưa" || item.trigger?.type == .deployment && (word == "điều" || word == "khai")
    }

    private static let arms: [[Word]] = [
        ["lính"], ["binh", "sĩ"], ["quân", "nhân"], ["tên", "lửa"], ["tiêm", "kích"], ["oanh", "tạc", "cơ"],
        ["máy", "bay"], ["trực", "thăng"], ["xe", "tăng"], ["lữ", "đoàn"], ["trung", "đoàn"],
    ]

    /// "Bệnh viện dã chiến cấp 2 số 6", "BVDC2.6", "Đội Công binh".
    private func isUnit(_ item: Item) -> Bool {
        guard item.group?.isLocation == false else { return false }
        return article.says(["dã", "chiến"], in: item.tokens) || article.says(["công", "binh"], in: item.tokens)
            || (article.text.tokens[item.tokens.lowerBound].isAllCapitals
                && article.text.string(item.tokens).hasPrefix("BVDC"))
    }

    /// Whether people or units are what is sent, not "hoạt động" or "chương trình".
    private var isOfForces: Bool {
        if article.says(["lực", "lượng"], in: items[index].tokens) { return form.frame == .weak }
        if items[max(0, index - 14)..<index].contains(where: isUnit) { return true }
        let end = min(items.count, index + 9)
        let start = max(0, index - 6)
        return items[start..<end].contains { item in
            guard item.tokens.contains(where: { isOfForces($0) }) else { return false }
            let words = article.text.string(item.tokens).lowercased()
            return ["sĩ", "sỹ", "cán", "quân", "lính", "bệnh", "đơn", "đội", "binh"].contains { words.hasPrefix($0) }
                || article.says(["lực", "lượng"], in: item.tokens)
        }
    }

    /// Whether a word for forces holds the syllable.
    private func isOfForces(_ token: Int) -> Bool {
        switch article.text.word(token) {
        case "sĩ", "sỹ", "cán", "quân", "lính", "bệnh", "đơn", "đội", "binh", "lực": true
        default: false
        }
    }

    /// The body whose mission the sentence tells of.
    private func body() -> CountryCode? {
        // "Đội Công binh số 4 khởi hành bằng máy bay do Liên hợp quốc thuê".
        let nations = CountryCode("UN")
        if items.contains(where: isUnit), items.contains(where: { $0.group?.countries.contains(nations) ?? false }) {
            return nations
        }
        // "Đội Công binh số 4 lên đường ngày 24/9", in an article about the mission.
        if items.prefix(index).contains(where: isUnit), discourse.main.prefix(3).contains(nations) { return nations }
        guard reader.sentence.tokens.contains(where: { isOfMission($0) }) else { return nil }
        let words = article.text.string(reader.sentence.tokens).lowercased()
        let isMission = Self.cues.contains { words.contains($0) }
        guard isMission else { return nil }
        for item in items {
            if let code = item.group?.countries.first(where: { $0.rawValue == "EU" || $0.rawValue == "NATO" }) {
                return code
            }
        }
        return CountryCode("UN")
    }

    /// Whether a cue can start at the token or, as an abbreviation, lie in it.
    private func isOfMission(_ token: Int) -> Bool {
        let word = article.text.tokens[token]
        guard 3...6 ~= word.end - word.start else { return word.isAllCapitals && word.end - word.start >= 4 }
        if word.isAllCapitals, word.end - word.start >= 4 { return true }
        return switch article.text.word(token) {
        case "gìn", "gghb", "phái", "bệnh", "mũ": true
        default: false
        }
    }

    private static let cues = [
        "gìn giữ hoà bình", "gìn giữ hòa bình", "gghb", "phái bộ", "bệnh viện dã chiến", "mũ nồi xanh", "bvdc",
    ]

    private func sender() -> (index: Int, country: CountryCode, group: PartyGroup?)? {
        var position = index - 1
        while position >= 0 {
            let item = items[position]
            if let group = item.group, !group.isLocation, let country = group.countries.first(where: { !$0.isBody }) {
                return (position, country, group)
            }
            if item.mark == .semicolon || item.isFunction(.say) { return nil }
            position -= 1
        }
        // "lễ xuất quân Đội Công binh số 4": who is sent says whose it is.
        for position in (index + 1)..<max(index + 1, min(items.count, index + 4)) {
            if let group = items[position].group, !group.isLocation,
                let country = group.countries.first(where: { !$0.isBody })
            {
                return (position, country, group)
            }
        }
        return nil
    }
}
