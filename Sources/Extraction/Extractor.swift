import CivilTime
package import KnowledgeModel
package import Lexicon
import SourceText

/// Reads a document and says what it reports. Values in, values out: no files, clock or database.
package struct Extractor: Sendable {
    /// Stands in every record; a new one makes `rebuild` worth while.
    package static let version = "attache 0.1.0"

    private let lexicon: Lexicon

    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// What the document reports, with the words that say so, in time proportional to its length.
    package func extract(_ document: Document) -> ExtractionRecord {
        let text = SourceText(document.text, vocabulary: lexicon.vocabulary)
        let matches = lexicon.match(text)
        let chronology = TemporalReader().read(text, matches: matches, document: document)
        let article = Article(document: document, text: text, matches: matches, chronology: chronology)
        let chunker = Chunker(article: article)
        let chunks = article.sentences.map(chunker.chunks(of:))
        let main = Discourse.mainCountries(chunks)
        var register = PeopleRegister(article: article, chunks: chunks)
        CountryOfPeople.settle(&register, chunks: chunks, article: article, main: main)
        var reader = ArticleReader(article: article, register: register, chunks: chunks, main: main)
        reader.read()
        let assembly = Assembly(register: register)
        let events = assembly.merge(reader.events + SigningFrame.events(of: reader.agreements))
        return RecordWriter(article: article, register: register).record(events: events, agreements: reader.agreements)
    }
}
