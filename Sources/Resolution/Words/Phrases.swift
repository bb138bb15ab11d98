/// Phrases of one to three plain words, found in a text by its words: much cheaper than looking for each phrase in turn.
struct Phrases<Value: Sendable>: Sendable {
    private var values: [String: Value] = [:]

    /// Each phrase is in plain lower-case letters with one space between words.
    init(_ phrases: [(String, Value)]) {
        for (phrase, value) in phrases { values[phrase] = value }
    }

    /// What the first phrase of the text stands for; of phrases that begin at one word, the longest.
    func first(in text: String) -> Value? {
        let words = Words.plain(text)
        for start in words.indices {
            for length in (1...3).reversed() where start + length <= words.count {
                let phrase = length == 1 ? words[start] : words[start..<start + length].joined(separator: " ")
                if let value = values[phrase] { return value }
            }
        }
        return nil
    }
}
