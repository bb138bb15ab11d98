internal import ArgumentParser
internal import KnowledgeModel

/// A country as it is typed: an ISO 3166 code, UN, EU, ASEAN or NATO, in letters of either case.
struct TypedCountry: ExpressibleByArgument {
    var code: CountryCode

    init?(argument: String) {
        let isCode =
            argument.utf8.allSatisfy { (65...90).contains($0 & ~0x20) } && (2...5).contains(argument.utf8.count)
        guard isCode else { return nil }
        code = CountryCode(argument.uppercased())
    }
}
