import KnowledgeModel
import SourceText

/// "Mỹ, Nga và Ấn Độ đặt gian hàng", "Nhật Bản lần đầu góp mặt": the states that show at the exhibition told right before.
struct Exhibitors {
    let article: Article
    let parsed: [ParsedSentence]

    /// Adds the states to the exhibition that their own sentence or one of the two before it tells of.
    func complete(_ events: inout [EventDraft]) {
        guard events.contains(where: { $0.type == .exhibition }) else { return }
        for sentence in parsed {
            let last = events.lastIndex { event in
                event.type == .exhibition && !event.isLookBack
                    && (sentence.position - 2...sentence.position).contains(event.position)
            }
            guard let last, isShowing(sentence) else { continue }
            let groups = sentence.items.lazy.compactMap(\.group).filter { $0.persons.isEmpty && !$0.isLocation }
            for state in groups.flatMap(\.countries) where !events[last].countries.contains(state) {
                events[last].countries.append(state)
            }
        }
    }

    /// Whether the sentence says of somebody that he has a stand there.
    private func isShowing(_ sentence: ParsedSentence) -> Bool {
        Self.words.contains { article.says($0, in: sentence.tokens) }
    }

    private static let words: [[Word]] = [
        ["gian", "hàng"], ["gian", "trưng", "bày"], ["đơn", "vị", "triển", "lãm"],
    ]
}
