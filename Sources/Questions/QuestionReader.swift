package import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Reads a question in Vietnamese or English, with or without marks, as the command that answers it.
///
/// The words are those of the extractor's lexicon, the dates those of its rules; `QuestionWords` adds what only questions say.
/// Pure: what names the base holds is asked of the caller.
package struct QuestionReader {
    private let lexicon: QuestionLexicon
    private let today: CivilDay
    private let isName: (String) -> Bool

    /// - Parameter isName: Whether the base has a person with these words in the name, marks left open.
    package init(lexicon: QuestionLexicon, today: CivilDay, isName: @escaping (String) -> Bool) {
        self.lexicon = lexicon
        self.today = today
        self.isName = isName
    }

    /// The question's command; nil for a question without a word.
    package func read(_ question: String) -> Question? {
        let hasMarks = SearchFolding.hasMarks(question)
        var text = QuestionText(question, lexicon: lexicon, hasMarks: hasMarks)
        guard text.read.tokens.contains(where: { $0.kind == .word || $0.kind == .number }) else { return nil }
        var names = QuestionNames(text: text, isName: isName).names()
        if hasMarks {
            // A name that is pasted with its marks does not make the rest a text with marks.
            let rest = text.words.indices.filter { index in !names.contains { $0.contains(index) } }
            if !rest.contains(where: { SearchFolding.hasMarks(text.words[$0]) }) {
                text = QuestionText(question, lexicon: lexicon, hasMarks: false)
                names = QuestionNames(text: text, isName: isName).names()
                return plan(text, names, hasMarks: false, question)
            }
        }
        return plan(text, names, hasMarks: hasMarks, question)
    }

    private func plan(_ text: QuestionText, _ names: [Range<Int>], hasMarks: Bool, _ question: String) -> Question {
        let times = QuestionTimes(text: text, today: today).times().filter { time in
            !names.contains { $0.overlaps(time.tokens) }
        }
        let parts = QuestionScanner(text: text, hasMarks: hasMarks, names: names, times: times, isName: isName).parts()
        return QuestionPlan(parts: parts, today: today, question: question).question
    }
}
