package import Lexicon
import SourceText
import Synchronization

/// The lexicon as questions need it: names in any letter case, since they are typed in a hurry, and once more without marks.
/// Each of the two is built when a question first needs it; most need one.
package final class QuestionLexicon: Sendable {
    private let entries: [LexicalEntry]
    private let marked = Mutex<Lexicon?>(nil)
    private let unmarked = Mutex<Lexicon?>(nil)

    /// The sorts that a question is read by.
    package static let sorts: LexicalKinds = [
        .country, .body, .rank, .honorific, .post, .organisation, .place, .agreementHead, .topic, .series, .trigger,
        .time,
    ]

    /// - Parameter entries: Those of other sorts are left out. Abbreviations keep their letter case: "WHO" is no "who".
    package init(_ entries: [LexicalEntry]) {
        self.entries = entries.filter { $0.meaning.kind.meets(Self.sorts) }.map { entry in
            var entry = entry
            if entry.letterCase == .capital { entry.letterCase = .any }
            return entry
        }
    }

    /// For questions with or without marks.
    func lexicon(hasMarks: Bool) -> Lexicon {
        hasMarks ? Self.built(marked, of: entries) { $0 } : Self.built(unmarked, of: entries, SearchFolding.unmarked)
    }

    private static func built(
        _ place: borrowing Mutex<Lexicon?>, of entries: [LexicalEntry], _ form: (String) -> String
    ) -> Lexicon {
        place.withLock { known in
            if let known { return known }
            let lexicon = Lexicon(
                entries: entries.map { entry in
                    var entry = entry
                    entry.form = form(entry.form)
                    return entry
                })
            known = lexicon
            return lexicon
        }
    }
}
