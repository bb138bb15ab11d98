import KnowledgeModel
import Lexicon
import SourceText

/// Tàu D cập cảng E; chuyến thăm E của tàu D; A điều tàu D tới thăm C.
struct PortCallFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let discourse: Discourse
    let article: Article

    private struct Call {
        var ships: [Party]
        var home: CountryCode
        var indices: [Int]
    }

    /// The port call; nil where no warship stands as the visitor.
    func draft() -> EventDraft? {
        guard form.frame != .recall, isCall, let call = call() else { return nil }
        let denial = denial(before: call.indices.min() ?? index)
        // "từ chối đề nghị cho tàu D cập cảng": a call that does not take place.
        let isRefused = denial.map { article.says(["từ", "chối"], in: reader.sentence.items[$0].tokens) } ?? false
        guard denial == nil || isRefused else { return nil }
        let destination = self.destination(home: call.home)
        if form.frame == .weak {
            guard let found = destination, (1...3).contains(found.index - index) else { return nil }
        }
        guard let country = destination?.country ?? contextDestination(home: call.home), country != call.home,
            !(call.home.rawValue == "CN" && ["HK", "MO"].contains(country.rawValue))
        else { return nil }
        let indices = call.indices + [index] + (destination.map { [$0.index] } ?? [])
        return EventDraft(
            type: .portCall, format: nil,
            status: isRefused ? .cancelled : isAimedAt(call.indices.min() ?? index) ? .planned : .occurred,
            members: call.ships.map { EventDraft.Member(party: $0, role: form.subject) } + commander(call),
            countries: [call.home, country], destination: country, venue: destination?.place, venueCountry: country,
            trigger: reader.sentence.items[index].tokens, extent: reader.extent(indices),
            position: reader.sentence.position,
            rule: "port-call.\(form.frame.rawValue)",
            confidence: destination == nil ? 0.6 : form.frame == .weak ? 0.7 : 0.85)
    }

    /// "chuyến đi", "chuyến công du" of a ship end at sea as often as in a port.
    private var isCall: Bool {
        // "vị trí neo đậu": where, not what.
        if index > 0, let last = reader.sentence.items[..<index].last, last.tokens.count <= 2,
            ["trí", "vị trí", "nơi", "chỗ"].contains(article.text.string(last.tokens).lowercased())
        {
            return false
        }
        // "trên đường tới C": under way, wherever to.
        if form.frame == .weak, index > 0, article.says(["đường"], in: reader.sentence.items[index - 1].tokens) {
            return false
        }
        guard form.type == .visit, form.frame == .noun else { return true }
        let words = reader.sentence.items[index].tokens
        return article.says(["thăm"], in: words) || article.says(["ghé"], in: words)
    }

    // MARK: - The ships

    private func call() -> Call? {
        if form.frame == .noun, let owner = reader.group(behind: .of, after: index), !ships(owner.group).isEmpty {
            return call(owner.index, owner.group)
        }
        if let subject = subject() { return call(subject, reader.sentence.items[subject].group) }
        return unnamed()
    }

    private func call(_ position: Int, _ group: PartyGroup?) -> Call? {
        guard let group else { return nil }
        let ships = ships(group)
        if let home = ships.lazy.compactMap(\.country).first {
            return Call(
                ships: ships.filter { $0.country == nil || $0.country == home }, home: home, indices: [position])
        }
        if let sender = sender(before: position) {
            return Call(ships: ships, home: sender.country, indices: [sender.index, position])
        }
        // "Một tàu của A đến đây, sau chuyến ghé cảng của tàu D": the ships named before are of the same state.
        if form.frame == .noun,
            let home = reader.sentence.items[..<index].lazy.compactMap(\.group).flatMap(\.ships).compactMap(\.country)
                .first
        {
            return Call(ships: ships, home: home, indices: [position])
        }
        // "Tàu D cùng đoàn công tác A": the ships are of those who sail in them.
        guard entersPort, let crew = crew(from: position).compactMap(\.country).first else { return nil }
        return Call(ships: ships, home: crew, indices: [position])
    }

    /// The people between the ships and the port.
    private func crew(from ships: Int) -> [Party] {
        guard ships < index else { return [] }
        return reader.sentence.items[(ships + 1)..<index].compactMap(\.group).filter { !$0.isLocation }
            .flatMap(\.persons)
    }

    private func ships(_ group: PartyGroup) -> [Party] { group.ships }

    /// The ships that stand as the subject, with no person or other party between them and the verb.
    private func subject() -> Int? {
        var position = index - 1
        var steps = 0
        while position >= 0 {
            let item = reader.sentence.items[position]
            if let group = item.group, !group.isLocation {
                // "Tàu D và đoàn công tác do đại tá P dẫn đầu cập cảng E": people who sail stand between.
                // "vừa rời C hôm 1/4, sẽ cập cảng E": whence it comes.
                let isLeft = position > 0 && article.says(["rời"], in: reader.sentence.items[position - 1].tokens)
                if ships(group).isEmpty, group.hasPersons || isLeft, entersPort {
                    position -= 1
                    continue
                }
                guard !ships(group).isEmpty, position == 0 || !reader.sentence.items[position - 1].isFunction(.with)
                else { return nil }
                // "chuyến thăm của tàu D đến C": told by its noun already.
                if form.frame == .weak, position > 0, reader.sentence.items[position - 1].isFunction(.of) { return nil }
                return isObject(position) ? earlierShips(before: position) ?? position : position
            }
            if item.mark == .semicolon || item.isFunction(.say) || item.isFunction(.subordinator) { return nil }
            if form.frame == .weak, item.trigger != nil { return nil }
            if form.frame != .verb || form.type == .visit, steps > (entersPort ? 24 : 12) { return nil }
            steps += 1
            position -= 1
        }
        return nil
    }

    /// "cập cảng", or the visit that the same clause says begins with it.
    private var entersPort: Bool {
        if form.type == .portCall { return true }
        return reader.sentence.items[max(0, index - 5)..<index].contains { $0.trigger?.type == .portCall }
    }

    /// "Tàu A chạm mặt tàu B trên đường thăm cảng": B is the object of another verb.
    private func isObject(_ position: Int) -> Bool {
        guard position > 0, index - position > 2, case .word = reader.sentence.items[position - 1].kind else {
            return false
        }
        return reader.sentence.items[position + 1..<index].contains { $0.isFunction(.at) }
    }

    private func earlierShips(before position: Int) -> Int? {
        reader.sentence.last(
            before: position, where: { item in item.group.map { !ships($0).isEmpty && !$0.isLocation } ?? false },
            stop: { $0.mark != nil || $0.isFunction(.subordinator) || $0.isFunction(.say) })
    }

    /// "Mỹ điều tàu sân bay tới thăm C": ships without a name, and the country that sends them.
    private func unnamed() -> Call? {
        guard form.frame == .verb else { return nil }
        var position = index - 1
        while position >= 0, index - position <= 3,
            reader.sentence.items[position].isFunction(.future) || reader.sentence.items[position].isFunction(.past)
        {
            position -= 1
        }
        let end = position >= 0 ? reader.sentence.items[position].tokens.upperBound : 0
        guard let start = (max(0, end - 6)..<end).first(where: { isShipHead($0, endingAt: end) }) else { return nil }
        let first = reader.sentence.items.firstIndex { $0.tokens.contains(start) } ?? index
        guard let sender = sender(before: first) else { return nil }
        let unit = UnitMention(tokens: start..<end, name: nil, kind: "ship", country: sender.country)
        let party = Party(kind: .unit(unit), country: sender.country, tokens: start..<end)
        return Call(ships: [party], home: sender.country, indices: [sender.index])
    }

    private func isShipHead(_ token: Int, endingAt end: Int) -> Bool {
        article.matches.starting(at: token).contains { match in
            guard match.tokens.upperBound == end, match.tokens.count >= 2,
                case .unitHead(let kind, _) = article.matches.meaning(match)
            else { return false }
            return kind == "ship" || kind == "flotilla"
        }
    }

    /// The country before "đưa", "điều", "cử" within a few items left of the ships.
    private func sender(before ships: Int) -> (index: Int, country: CountryCode)? {
        var isSent = false
        var position = ships - 1
        while position >= 0, ships - position <= 9 {
            let item = reader.sentence.items[position]
            if item.trigger?.type == .deployment || Self.sending.contains(article.text.string(item.tokens).lowercased())
            {
                isSent = true
            }
            if isSent, let group = item.group, !group.isLocation {
                return group.countries.first.map { (position, $0) }
            }
            if isSent, let place = item.place, place.isSeat, let country = place.country { return (position, country) }
            if item.mark == .semicolon || item.isFunction(.say) { return nil }
            position -= 1
        }
        return nil
    }

    private static let sending: Set<String> = ["đưa", "điều", "cử", "phái", "triển khai", "gửi"]

    /// "tàu D do trung tá P chỉ huy".
    private func commander(_ call: Call) -> [EventDraft.Member] {
        let crew = call.indices.last.map { self.crew(from: $0) } ?? []
        let named = crew.filter { $0.country == call.home && $0.person != nil }
        if entersPort, !named.isEmpty {
            return named.map { EventDraft.Member(party: $0, role: .headOfDelegation) }
        }
        guard let ship = call.indices.last, ship + 2 < reader.sentence.items.count,
            reader.sentence.items[ship + 1].isFunction(.by),
            let group = reader.sentence.items[ship + 2].group
        else { return [] }
        return group.persons.filter { $0.country == call.home }.map {
            EventDraft.Member(party: $0, role: .headOfDelegation)
        }
    }

    // MARK: - What is said of it

    /// "chưa từng có tàu sân bay Mỹ nào đến": the words before the ships deny the call.
    private func denial(before first: Int) -> Int? {
        for position in stride(from: first - 1, through: max(0, first - 4), by: -1) {
            let item = reader.sentence.items[position]
            if item.isFunction(.negation), !isTrueThough(position) { return position }
            if item.mark != nil || item.group != nil { return nil }
        }
        return nil
    }

    /// "không phải lần đầu": it happened before as well.
    private func isTrueThough(_ position: Int) -> Bool {
        let tokens = reader.sentence.items[position].tokens
        return article.text.string(tokens).lowercased() == "không phải"
    }

    /// "kế hoạch thăm C", "nhất trí về chuyến thăm": the call is still to come.
    private func isAimedAt(_ first: Int) -> Bool {
        let start = max(0, min(first, index) - 4)
        let words = reader.sentence.items[start..<min(first, index)].reversed().prefix {
            $0.group == nil && $0.mark == nil
        }
        for (distance, item) in words.enumerated() {
            if item.isFunction(.future) || item.isFunction(.proposal) || item.isFunction(.possibility) { return true }
            if distance <= 1,
                (form.frame == .noun ? ["về", "khả năng", "cho"] : ["khả năng"]).contains(
                    article.text.string(item.tokens).lowercased())
            {
                return true
            }
        }
        return false
    }

    // MARK: - The port

    /// The country or place behind the trigger, else the place between the ships and the trigger.
    private func destination(home: CountryCode) -> (index: Int, country: CountryCode, place: PlaceMention?)? {
        ahead(home: home) ?? between(home: home)
    }

    private func ahead(home: CountryCode) -> (index: Int, country: CountryCode, place: PlaceMention?)? {
        var position = index + 1
        var port = namedPort()
        while position < reader.sentence.items.count, position - index < 9 {
            let item = reader.sentence.items[position]
            if var found = target(position, home: home) {
                found.place = found.place ?? port
                return found
            }
            if let place = item.place, place.country == nil { port = port ?? place }
            if let group = item.group, group.hasPersons { return nil }
            if item.mark == .semicolon || item.isFunction(.subordinator) || item.isFunction(.say)
                || item.isFunction(.invitation)
            {
                return nil
            }
            if let other = item.trigger, other.type != .visit { return nil }
            position += 1
        }
        return nil
    }

    /// "thăm cảng Ashdod, Israel": a port of which the lexicon knows nothing.
    private func namedPort() -> PlaceMention? {
        let end = reader.sentence.items[index].tokens.upperBound
        guard article.text.word(end - 1) == "cảng", index + 1 < reader.sentence.items.count,
            case .word = reader.sentence.items[index + 1].kind
        else { return nil }
        var last = end
        while last < reader.sentence.tokens.upperBound, article.isCapitalisedWord(last) { last += 1 }
        return last > end ? PlaceMention(tokens: end - 1..<last, country: nil, isSeat: false, isSite: true) : nil
    }

    private func between(home: CountryCode) -> (index: Int, country: CountryCode, place: PlaceMention?)? {
        guard form.frame != .weak else { return nil }
        var position = index - 1
        while position >= 0, index - position < 9 {
            if let found = target(position, home: home) { return found }
            if reader.sentence.items[position].group != nil { return nil }
            position -= 1
        }
        return nil
    }

    private func target(_ position: Int, home: CountryCode) -> (index: Int, country: CountryCode, place: PlaceMention?)?
    {
        let item = reader.sentence.items[position]
        if let place = item.place, let country = place.country, country != home {
            if place.isSeat, !isCity(place) { return (position, country, nil) }
            return (position, country, place)
        }
        guard let group = item.group, group.persons.isEmpty else { return nil }
        let countries = group.parties.compactMap {
            if case .countries(let codes) = $0.kind { codes.first } else { nil }
        }
        return countries.first { $0 != home }.map { (position, $0, nil) }
    }

    /// A seat of government that is a town as well ("Washington"), not a house ("Nhà Trắng").
    private func isCity(_ place: PlaceMention) -> Bool { !place.isSite }

    private func contextDestination(home: CountryCode) -> CountryCode? {
        guard form.type == .portCall || form.frame == .noun else { return nil }
        guard discourse.main.count >= 2, discourse.main.prefix(2).contains(home) else { return nil }
        return discourse.main.prefix(2).first { $0 != home }
    }
}
