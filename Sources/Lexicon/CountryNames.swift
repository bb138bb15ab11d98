package import KnowledgeModel

/// What countries and bodies are called in Vietnamese and in English: the first name that `countries.tsv` has of each.
package struct CountryNames: Sendable, Hashable {
    package let vietnamese: [CountryCode: String]
    package let english: [CountryCode: String]

    private static let bodies: [(code: CountryCode, vietnamese: String, english: String)] = [
        (CountryCode("UN"), "Liên hợp quốc", "United Nations"),
        (CountryCode("EU"), "Liên minh châu Âu", "European Union"), (CountryCode("ASEAN"), "ASEAN", "ASEAN"),
        (CountryCode("NATO"), "NATO", "NATO"),
    ]

    init(text: String) throws(LexiconError) {
        var vietnamese: [CountryCode: String] = [:]
        var english: [CountryCode: String] = [:]
        for body in Self.bodies {
            vietnamese[body.code] = body.vietnamese
            english[body.code] = body.english
        }
        let table = try LexiconTable(
            file: "countries.tsv", text: text, columns: LexiconReader.Table.countries.columns)
        for row in table.rows where row.text(.kind) == CountryForm.Kind.name.rawValue {
            let code = CountryCode(try row.required(.code))
            let form = try row.required(.form)
            switch row.text(.language) {
            case "vi": vietnamese[code] = vietnamese[code] ?? form
            case "en": english[code] = english[code] ?? form
            default: break
            }
        }
        self.vietnamese = vietnamese
        self.english = english
    }

    /// The names that the program carries.
    package static func standard() throws(LexiconError) -> CountryNames {
        try CountryNames(text: EmbeddedLexicon.countries)
    }
}
