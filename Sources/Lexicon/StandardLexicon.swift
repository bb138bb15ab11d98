extension Lexicon {
    /// The lexicon that the program carries: the files of `seeds/lexicon`.
    ///
    /// - Parameter own: Further files of the same format, whose entries win over those that the program carries.
    package static func standard(
        adding own: [(name: String, text: String)] = []
    ) throws(LexiconError) -> Lexicon {
        try Lexicon(files: files + own)
    }

    /// The entries of some sorts that the program carries, for who makes a lexicon of his own of them: to build this one first
    /// takes longer than to answer a question.
    package static func standardEntries(of sorts: LexicalKinds) throws(LexiconError) -> [LexicalEntry] {
        var all: [LexicalEntry] = []
        all.reserveCapacity(files.reduce(0) { $0 + $1.text.utf8.count / 24 })
        for file in files { try LexiconReader.read(file: file.name, text: file.text, into: &all) }
        return all.filter { $0.meaning.kind.meets(sorts) }
    }

    private static var files: [(name: String, text: String)] {
        EmbeddedLexicon.files.filter { !Gazetteer.isNamed($0.name) }
    }
}
