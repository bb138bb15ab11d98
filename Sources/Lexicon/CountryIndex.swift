package import KnowledgeModel
import SourceText

/// The way from a name to a country or a body, read from their two tables alone: a verb that takes a country as it is typed must not
/// wait for the whole lexicon.
package struct CountryIndex: Sendable {
    /// By the name in small letters, with its marks: "Mỹ" is not MY.
    private var marked: [String: CountryCode] = [:]
    private var unmarked: [String: CountryCode] = [:]
    /// Names as they are written, by code: the first of each language in the order of the table.
    private var written: [CountryCode: [String]] = [:]

    /// The names that the program carries, in Vietnamese and English; a seat of government is none.
    package init() {
        let tables = [("countries.tsv", EmbeddedLexicon.countries), ("bodies.tsv", EmbeddedLexicon.bodies)]
        // A test reads the same tables; they cannot be wrong in a program that was built.
        for (file, text) in tables {
            for entry in (try? LexiconReader.entries(file: file, text: text)) ?? [] {
                switch entry.meaning {
                case .country(let form) where form.kind == .name || form.kind == .short || form.kind == .long:
                    add(entry.form, form.code)
                case .body(let form): if let code = form.code, form.name == entry.form { add(entry.form, code) }
                default: break
                }
            }
        }
        for code in written.keys {
            let key = SearchFolding.fold(code.rawValue)
            if unmarked[key] == nil { unmarked[key] = code }
        }
    }

    private mutating func add(_ name: String, _ code: CountryCode) {
        let key = SearchFolding.fold(name)
        if unmarked[key] == nil { unmarked[key] = code }
        let exact = SyllableFolding.fold(name)
        if marked[exact] == nil { marked[exact] = code }
        written[code, default: []].append(name)
    }

    /// The country of a name or a code, in any letter case, with or without marks.
    package func code(of typed: String) -> CountryCode? {
        marked[SyllableFolding.fold(typed)] ?? unmarked[SearchFolding.fold(typed)]
    }

    /// Every name and code in search folding, with its country.
    package var folded: [String: CountryCode] { unmarked }

    /// The name by which the table calls a country first; the code itself where it calls it nothing.
    package func name(of code: CountryCode) -> String { written[code]?.first ?? code.rawValue }
}
