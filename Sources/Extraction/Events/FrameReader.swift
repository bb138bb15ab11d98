import KnowledgeModel
import Lexicon

/// Finds a trigger's parties in its sentence; the families of events share it.
struct FrameReader {
    let sentence: ParsedSentence

    /// The group that the trigger's verb says something of, and its index.
    ///
    /// Coordinated verbs share one subject: in "A thăm B và hội đàm với C" the subject of both is A.
    ///
    /// - Parameter crossingSpeech: Whether the search goes on over "cho biết" and the like.
    /// - Parameter accept: Which groups can be the subject at all; others are passed over.
    func subject(
        of index: Int, crossingSpeech: Bool = true, where accept: (PartyGroup) -> Bool = { _ in true }
    ) -> (index: Int, group: PartyGroup)? {
        var position = index - 1
        var steps = 0
        while position >= 0 {
            let item = sentence.items[position]
            if let group = item.group, !group.isLocation, accept(group) {
                if let owner = ownerOfObject(position, before: index) {
                    return subject(of: owner, crossingSpeech: crossingSpeech, where: accept) ?? (position, group)
                }
                if isOblique(position) || isPredicate(position) || isOfGathering(position, group)
                    || isLedBefore(position, accept) || isApposition(position, accept)
                {
                    position -= 1
                    continue
                }
                return (position, group)
            }
            if item.mark == .semicolon, let verb = verbBefore(position, clauseOf: index) {
                return subject(of: verb, crossingSpeech: crossingSpeech, where: accept)
            }
            if item.mark == .semicolon
                || (!crossingSpeech && item.isFunction(.say) && !isOver(position, before: index)
                    && !isOfSpeaker(position, before: index))
            {
                return nil
            }
            steps += 1
            position -= 1
        }
        return nil
    }

    /// "A đến chào B; làm việc với C": a clause that begins with its verb has the subject of the one before the semicolon.
    private func verbBefore(_ semicolon: Int, clauseOf trigger: Int) -> Int? {
        let items = sentence.items
        guard items[trigger].trigger?.frame != .noun, trigger - semicolon <= 4,
            items[(semicolon + 1)..<trigger].allSatisfy({ item in
                if case .word = item.kind { return true }
                if case .time = item.kind { return true }
                return item.isFunction(.past) || item.isFunction(.future) || item.mark == .comma
            })
        else { return nil }
        let start = items[..<semicolon].lastIndex { $0.mark == .semicolon } ?? -1
        return items[(start + 1)..<semicolon].firstIndex {
            $0.trigger != nil && $0.trigger?.frame != .noun && $0.trigger?.frame != .recall
        }
    }

    /// "A cho biết sẽ thăm C": a word of tense right behind "cho biết" goes on about who speaks.
    private func isOfSpeaker(_ say: Int, before trigger: Int) -> Bool {
        guard say + 1 < trigger,
            sentence.items[say + 1].isFunction(.future) || sentence.items[say + 1].isFunction(.past)
        else { return false }
        return sentence.items[(say + 1)..<trigger].allSatisfy { $0.group == nil && $0.mark == nil }
    }

    /// "A phát biểu trước khi lên đường, bắt đầu thăm C": what was said ends where "trước khi" begins.
    private func isOver(_ say: Int, before trigger: Int) -> Bool {
        let between = sentence.items[(say + 1)..<trigger]
        guard let khi = between.firstIndex(where: { $0.isFunction(.subordinator) }), khi - say <= 3 else {
            return false
        }
        return sentence.items[khi].tokens.count == 2
            && between.allSatisfy { $0.group == nil || $0.group?.isLocation == true }
    }

    /// The nearest people to the left, in whatever part of the sentence, up to a semicolon; those behind "với" are another's
    /// partners where somebody stands before them.
    func nearestPersons(before index: Int) -> (index: Int, group: PartyGroup)? {
        var partner: (index: Int, group: PartyGroup)?
        for position in stride(from: index - 1, through: 0, by: -1) {
            if sentence.items[position].mark == .semicolon { break }
            guard let group = sentence.items[position].group, group.hasPersons else { continue }
            guard position > 0, sentence.items[position - 1].isFunction(.with) else { return (position, group) }
            partner = partner ?? (position, group)
        }
        return partner
    }

    /// The trigger whose object the group is, when what follows the group is a further verb of the same subject.
    private func ownerOfObject(_ group: Int, before trigger: Int) -> Int? {
        var position = group - 1
        while position >= 0, group - position <= 4 {
            let item = sentence.items[position]
            if let form = item.trigger, form.frame == .verb || form.frame == .weak || form.frame == .noun {
                // Between the object and the next verb: only a comma, "và" and small words.
                let between = sentence.items[(group + 1)..<trigger]
                let isLinked = between.contains {
                    $0.isFunction(.and) || $0.mark == .comma || $0.isFunction(.after) || $0.isFunction(.before)
                }
                let isFree = between.allSatisfy { $0.group == nil || $0.group?.isLocation == true }
                return isLinked && isFree ? position : nil
            }
            if item.group != nil, behindCopula(position) != nil {
                position -= 1
                continue
            }
            if item.isFunction(.passive) || item.mark == .comma || item.group != nil { return nil }
            position -= 1
        }
        return nil
    }

    /// Whether the group stands behind "của", "với", "theo lời mời của", or in brackets: no subject.
    private func isOblique(_ position: Int) -> Bool {
        guard position > 0 else { return false }
        let before = sentence.items[position - 1]
        if before.isFunction(.invitation) || before.isFunction(.with) { return true }
        // "A tới C trước B để gặp D".
        if before.isFunction(.before), before.tokens.count == 1, position > 2, position + 1 < sentence.items.count,
            sentence.items[position - 2].mark == nil, sentence.items[position + 1].isFunction(.subordinator)
        {
            return true
        }
        // "tại Cebu (Philippines), sau đó …".
        if before.mark == .opening, position + 1 < sentence.items.count, sentence.items[position + 1].mark == .closing {
            return true
        }
        if before.isFunction(.of) {
            // "chuyến thăm của A" keeps A for its own trigger alone.
            return true
        }
        return false
    }

    /// "dự Hội nghị (hẹp) Bộ trưởng Ngoại giao ASEAN, sau đó thăm C": whose the gathering is, not who goes on.
    private func isOfGathering(_ position: Int, _ group: PartyGroup) -> Bool {
        guard position > 1, !group.parties.contains(where: { $0.person != nil }) else { return false }
        for before in [position - 1, position - 2] {
            let item = sentence.items[before]
            if let type = item.trigger?.type {
                return [.conference, .dialogue].contains(type) && item.trigger?.frame == .noun
            }
            guard case .word = item.kind else { return false }
        }
        return false
    }

    /// "A và B dẫn đầu đoàn C gặp D": who lead the delegation stand before it.
    private func isLedBefore(_ position: Int, _ accept: (PartyGroup) -> Bool) -> Bool {
        guard position > 1, sentence.items[position - 1].isFunction(.lead) else { return false }
        return sentence.items[..<(position - 1)].reversed().prefix { $0.trigger == nil && $0.mark != .semicolon }
            .contains { $0.group.map { $0.hasPersons && accept($0) } ?? false }
    }

    /// "Thiếu tướng A, Phó Cục trưởng Cục Đối ngoại, đã gặp B": an office of no known state says something of whom it stands behind.
    private func isApposition(_ position: Int, _ accept: (PartyGroup) -> Bool) -> Bool {
        guard position > 1, sentence.items[position - 1].mark == .comma,
            let only = sentence.items[position].group?.only,
            only.country == nil, case .post = only.kind, let named = sentence.items[position - 2].group,
            named.only?.person != nil, position + 1 < sentence.items.count,
            !sentence.items[position + 1].isFunction(.relative)
        else { return false }
        return accept(named)
    }

    /// "A là lãnh đạo đầu tiên thăm B": what stands behind "là" says something of the subject.
    private func isPredicate(_ position: Int) -> Bool {
        guard position > 1, sentence.items[position - 1].isFunction(.relative) else { return false }
        return sentence.items[..<(position - 1)].contains { $0.group?.hasPersons == true }
    }

    /// The group right behind the trigger, over "với", "cho", "của" and small words.
    func object(of index: Int, reach: Int = 5) -> (index: Int, group: PartyGroup)? {
        var position = index + 1
        var steps = 0
        while position < sentence.items.count, steps <= reach {
            let item = sentence.items[position]
            if let group = item.group {
                // "người đồng cấp là Bộ trưởng A": the name stands behind "là".
                if let named = behindCopula(position) { return named }
                return group.isLocation ? nil : (position, group)
            }
            if item.trigger?.frame == .verb || item.trigger?.frame == .noun { return nil }
            // "các nhà lãnh đạo của A và B".
            if item.isFunction(.plural), position + 2 < sentence.items.count,
                sentence.items[position + 1].isFunction(.of), let group = sentence.items[position + 2].group
            {
                return (position + 2, group)
            }
            switch item.kind {
            case .mark(.comma), .mark(.semicolon), .mark(.colon), .mark(.opening): return nil
            case .function(.subordinator), .function(.say), .function(.invitation), .function(.passive): return nil
            case .function(.at), .function(.by), .function(.of): return nil
            default: break
            }
            steps += 1
            position += 1
        }
        return nil
    }

    private func behindCopula(_ position: Int) -> (index: Int, group: PartyGroup)? {
        guard position + 2 < sentence.items.count, sentence.items[position + 1].isFunction(.relative),
            let group = sentence.items[position + 2].group, group.hasPersons
        else { return nil }
        return (position + 2, group)
    }

    /// The group behind the first preposition of this class to the right of the trigger, in its clause.
    func group(behind preposition: FunctionClass, after index: Int, reach: Int = 12) -> (index: Int, group: PartyGroup)?
    {
        var position = index + 1
        var steps = 0
        while position < sentence.items.count, steps <= reach {
            let item = sentence.items[position]
            if item.isFunction(preposition), position + 1 < sentence.items.count {
                var next = position + 1
                while next < sentence.items.count, next <= position + 2 {
                    if let group = sentence.items[next].group { return (next, group) }
                    guard case .word = sentence.items[next].kind else { break }
                    next += 1
                }
            }
            if item.mark == .semicolon || item.isFunction(.subordinator) || item.isFunction(.say) { return nil }
            if let form = item.trigger, form.frame == .verb { return nil }
            steps += 1
            position += 1
        }
        return nil
    }

    /// In "A được B tiếp" and "A dự tiệc do B chiêu đãi" the group right before the trigger is the agent.
    func passiveSubject(of index: Int, agent: Int) -> (index: Int, group: PartyGroup)? {
        guard agent > 0, sentence.items[agent - 1].isFunction(.passive) || isFeast(agent) else { return nil }
        let host = sentence.items[agent].group?.countries.first
        var position = agent - 2
        while position >= 0 {
            // "bắt đầu chuyến thăm Nhật Bản và được B tiếp": where he went, not who was received; "hội đàm với C và được B tiếp":
            // C of the host's own state is not his guest.
            let isGoal = position > 0 && sentence.items[position - 1].trigger != nil
            if let group = sentence.items[position].group, !group.isLocation, group.hasPersons || !isGoal,
                host == nil || group.countries.contains(where: { $0 != host }) || group.countries.isEmpty
            {
                return (position, group)
            }
            position -= 1
        }
        return nil
    }

    /// "dự tiệc do B chiêu đãi".
    private func isFeast(_ agent: Int) -> Bool {
        sentence.items[agent - 1].isFunction(.by)
            && sentence.items[max(0, agent - 4)..<(agent - 1)].contains { $0.isFunction(.attend) }
    }

    /// From the first token of the first item to the last token of the last.
    func extent(_ indices: [Int]) -> Range<Int> {
        let ranges = indices.map { sentence.items[$0].tokens }
        let start = ranges.map(\.lowerBound).min() ?? sentence.tokens.lowerBound
        let end = ranges.map(\.upperBound).max() ?? sentence.tokens.upperBound
        return start..<end
    }
}
