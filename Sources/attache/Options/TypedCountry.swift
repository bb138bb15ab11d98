internal import ArgumentParser
internal import KnowledgeModel
internal import Lexicon
internal import SourceText

/// A country as it is typed: an ISO 3166 code, UN, EU, ASEAN or NATO, in letters of either case, or a name.
enum TypedCountry {
    /// Loaded only where a name is typed.
    private static let names = CountryIndex()

    /// Throws a `ValidationError` with the nearest name where there is no such country.
    @Sendable static func code(_ typed: String) throws -> CountryCode {
        if let code = known(typed) { return code }
        let folded = SearchFolding.fold(typed)
        let known = names.folded.keys.filter { $0.utf8.count > 2 }
        var near = Nearest.to(folded, among: known.map { ($0, $0) })
        // "Viet" has no slip of the finger in it; it is not all of the name.
        if near.isEmpty, folded.utf8.count > 2 { near = known.filter { $0.hasPrefix(folded) }.sorted() }
        let hint = near.first.flatMap(names.code).map { "; did you mean \(names.name(of: $0)) (\($0))?" } ?? ""
        throw ValidationError("there is no country “\(typed)”\(hint)")
    }

    /// The country of a name or a code; nil where the word is neither. Two letters are a code, even one that no table has:
    /// ISO 3166 grows. In small letters they may be a name without its marks: "My" is Mỹ, "MY" Malaysia.
    static func known(_ typed: String) -> CountryCode? {
        let upper = typed.uppercased()
        if let usual = usual[upper] { return CountryCode(usual) }
        let isCode = upper.utf8.count == 2 && upper.utf8.allSatisfy { (65...90).contains($0) }
        if isCode, typed == upper { return CountryCode(upper) }
        return names.code(of: typed) ?? (isCode ? CountryCode(upper) : nil)
    }

    static func name(of code: CountryCode) -> String { names.name(of: code) }

    /// What needs no table.
    private static let usual = [
        "UK": "GB", "USA": "US", "UN": "UN", "EU": "EU", "ASEAN": "ASEAN", "NATO": "NATO",
    ]
}
