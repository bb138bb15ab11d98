import CivilTime
package import KnowledgeModel
package import Lexicon
import SourceText

/// Reads a document and says what it reports. Values in, values out: no files, clock or database.
package struct Extractor: Sendable {
    /// Stands in every record; a new one makes `rebuild` worth while.
    package static let version = "attache 0.1.0"

    private let lexicon: Lexicon
    /// What its records carry: the version, and behind a plus the words, where they are not the program's alone.
    package let version: String

    /// - Parameter words: A digest of the user's own words; nil for none.
    package init(lexicon: Lexicon, words: String? = nil) {
        self.lexicon = lexicon
        version = words.map { "\(Self.version)+\($0)" } ?? Self.version
    }

    /// What the document reports, with the words that say so, in time proportional to its length.
    package func extract(_ document: Document) -> ExtractionRecord {
        let run = stages(of: document)
        let assembly = Assembly(register: run.register)
        let agreements = DocumentAssembly(article: run.article).merge(run.reader.agreements)
        let events = assembly.merge(
            run.reader.events + SigningFrame.events(of: agreements), present: run.article.chronology.present)
        return RecordWriter(article: run.article, register: run.register, extractor: version).record(
            events: events, agreements: agreements.filter(\.isNamed))
    }

    /// What every stage made of a document.
    struct Stages {
        var article: Article
        var chunks: [[Chunk]]
        var register: PeopleRegister
        var reader: ArticleReader
    }

    func stages(of document: Document) -> Stages {
        let text = SourceText(document.text, vocabulary: lexicon.vocabulary)
        let matches = lexicon.match(text)
        let chronology = TemporalReader().read(text, matches: matches, document: document, assumesYear: true)
        let article = Article(document: document, text: text, matches: matches, chronology: chronology)
        let chunker = Chunker(article: article)
        var chunks = article.sentences.map(chunker.chunks(of:))
        CountryOfShips.settle(&chunks, article: article)
        var countries = CountryWeights(chunks)
        let named = countries.order
        if CountryOfPosts.settle(&chunks, article: article, main: named) { countries = CountryWeights(chunks) }
        var register = PeopleRegister(article: article, chunks: chunks)
        CountryOfPeople.settle(&register, chunks: chunks, article: article, main: named)
        var reader = ArticleReader(
            article: article, register: register, chunks: chunks, countries: countries.adding(register))
        reader.read()
        return Stages(article: article, chunks: chunks, register: register, reader: reader)
    }
}
