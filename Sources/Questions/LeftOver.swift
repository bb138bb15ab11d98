import KnowledgeModel
import SourceText

/// Settles what no list of words has: names that the base does not hold are names all the same, so that the answer says so.
struct LeftOver {
    let text: QuestionText
    let isName: (String) -> Bool

    /// `tokens` are those that nothing was made of, in order.
    func settle(_ tokens: [Int], _ parts: inout QuestionParts) {
        var run: [Int] = []
        for token in tokens {
            if let last = run.last, token != last + 1 {
                settle(run: run, &parts)
                run = []
            }
            run.append(token)
        }
        settle(run: run, &parts)
    }

    private func settle(run: [Int], _ parts: inout QuestionParts) {
        var run = run[...]
        while let first = run.first, !text.isWord(first), text.read.number(first) == nil { run = run.dropFirst() }
        while let last = run.last, !text.isWord(last), text.read.number(last) == nil { run = run.dropLast() }
        guard let first = run.first, let last = run.last else { return }
        // Marks that end a name: a comma, a colon.
        if let split = run.first(where: { [",", ";", ":", "?", "!", "(", ")", "\"", "“", "”"].contains(text.word($0)) })
        {
            settle(run: run.filter { $0 < split }, &parts)
            settle(run: run.filter { $0 > split }, &parts)
            return
        }
        let tokens = first..<last + 1
        let words = text.string(tokens)
        if let number = text.read.number(first), tokens.count == 1 {
            if parts.number == nil, (1...1000).contains(number), parts.order != nil {
                parts.number = number
            } else {
                parts.unread.append(words)
            }
            return
        }
        let isCapitalised = tokens.contains { text.typed.tokens[$0].isCapitalised }
        if isCapitalised || isName(words) {
            parts.persons.append(words)
            parts.readings.append(Question.Reading(words: words, meaning: "person"))
        } else {
            parts.unread.append(words)
        }
    }
}
