import Lexicon
import SourceText

/// Finds the people of the base in a question.
struct QuestionNames {
    let text: QuestionText
    let isName: (String) -> Bool

    private static let longest = 7

    /// Runs of two or more words that stand in one person's name, the longest first, in the order of the question. A run may
    /// hold a country ("Nguyễn Thái Lan Hương"), but not cut one in two ("Việt Nam Anh" holds no "Nam Anh").
    func names() -> [Range<Int>] {
        var names: [Range<Int>] = []
        var token = 0
        while token < text.count {
            if let name = name(at: token) {
                names.append(name)
                token = name.upperBound
            } else {
                token += 1
            }
        }
        return names
    }

    private func name(at start: Int) -> Range<Int>? {
        guard text.isWord(start) else { return nil }
        let ends = ends(from: start)
        for end in ends.reversed() where end - start > 1 {
            let run = start..<end
            guard !isSomethingElse(run), isName(text.string(run)) else { continue }
            return run
        }
        return nil
    }

    /// Where a name that starts here can end: behind words, with initials, hyphens and apostrophes among them.
    private func ends(from start: Int) -> [Int] {
        var ends: [Int] = []
        var position = start
        var words = 0
        while position < text.count, words < Self.longest {
            if text.isWord(position) {
                position += 1
                words += 1
                ends.append(position)
            } else if text.isWord(position + 1), isInside(position) {
                position += 1
            } else {
                break
            }
        }
        return ends
    }

    private func isInside(_ token: Int) -> Bool {
        switch text.word(token) {
        case ".": text.word(token - 1).count <= 2
        case "-", "'", "’", "‑":
            !text.read.tokens[token].hasSpaceBefore && !text.read.tokens[token + 1].hasSpaceBefore
        default: false
        }
    }

    private static let others: LexicalKinds = [.country, .body, .post, .series, .organisation, .place, .agreementHead]

    private func isSomethingElse(_ run: Range<Int>) -> Bool {
        for start in max(0, run.lowerBound - 8)..<run.upperBound {
            for match in text.matches.starting(at: start) where match.kind.meets(Self.others) && match.tokens.count > 1
            {
                let other = match.tokens
                guard other.overlaps(run) else { continue }
                if other == run { return true }
                let isInside = run.lowerBound <= other.lowerBound && other.upperBound <= run.upperBound
                if !isInside { return true }
            }
        }
        return false
    }
}
