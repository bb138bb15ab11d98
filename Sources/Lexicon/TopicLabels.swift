extension Lexicon {
    /// Every topic once, in order of first appearance.
    package var topics: [TopicForm] {
        var seen: Set<String> = []
        return entries.compactMap { entry in
            guard case .topic(let topic) = entry.meaning, seen.insert(topic.key).inserted else { return nil }
            return topic
        }
    }
}

extension TopicForm {
    /// The topics of the program, without reading the rest of its lexicon.
    package static func standard() throws(LexiconError) -> [TopicForm] {
        try Lexicon(files: [(name: "topics.tsv", text: EmbeddedLexicon.topics)]).topics
    }
}
