import KnowledgeModel
import Lexicon
import SourceText

/// "Các nước góp quân gồm A, B và C; D cử quan sát viên": the states that the sentences right behind an exercise list.
struct ExerciseForces {
    let article: Article
    let parsed: [ParsedSentence]

    /// Adds the states to the exercise that one of the two sentences before tells of.
    func complete(_ events: inout [EventDraft]) {
        guard events.contains(where: { $0.type == .exercise }) else { return }
        for sentence in parsed where sentence.position > 0 {
            let last = events.lastIndex { event in
                event.type == .exercise && !event.isLookBack && event.status != .cancelled
                    && (sentence.position - 2..<sentence.position).contains(event.position)
            }
            guard let last, isList(sentence) else { continue }
            for item in sentence.items {
                guard let group = item.group, group.persons.isEmpty, !group.isLocation else { continue }
                for state in group.countries where !state.isBody && !events[last].countries.contains(state) {
                    events[last].countries.append(state)
                }
            }
        }
    }

    /// Whether the sentence lists three states or more that send forces, and tells of nothing else and no other time.
    private func isList(_ sentence: ParsedSentence) -> Bool {
        guard
            sentence.items.contains(where: { item in
                item.group.map { !$0.isLocation && $0.persons.isEmpty && Set($0.countries).count >= 3 } ?? false
            }),
            sentence.items.allSatisfy({ item in
                if case .time = item.kind { return false }
                return item.trigger == nil || item.trigger?.type == .deployment || item.trigger?.type == .exercise
            })
        else { return false }
        return Self.words.contains { article.says($0, in: sentence.tokens) }
    }

    private static let words: [[Word]] = [
        ["góp", "quân"], ["quan", "sát", "viên"], ["nước", "tham", "gia"], ["quốc", "gia", "tham", "gia"],
        ["lực", "lượng", "tham", "gia"], ["cử", "lực", "lượng"],
    ]
}
