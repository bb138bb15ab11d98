internal import KnowledgeExport
internal import KnowledgeModel

extension PersonLookup.Doubt {
    /// Answers instead of guessing: says that nobody is meant, or lists those who may be, with counts.
    func answer(_ output: OutputOptions) throws {
        switch self {
        case .nobody(let name, let nearest):
            try output.write(.people([]), ifEmpty: "nobody is called “\(name)”\(Self.hint(name, nearest))")
        case .several(let name, let matches):
            Messages.say("“\(name)” may be any of \(matches.count) people; give a fuller name or an id:")
            try output.write(.people(matches))
        }
    }

    /// A country is no misspelt person.
    private static func hint(_ name: String, _ nearest: [String]) -> String {
        guard let country = TypedCountry.known(name), name.utf8.count > 2 || name == name.uppercased(),
            TypedCountry.name(of: country) != country.rawValue
        else { return Nearest.hint(nearest) }
        return "; \(TypedCountry.name(of: country)) is a country: --country \(country)"
    }
}

/// Runs a verb; where a name in it is in doubt, answers with the doubt.
func answeringDoubts(_ output: OutputOptions, _ body: () throws -> Void) throws {
    do {
        try body()
    } catch let doubt as PersonLookup.Doubt {
        try doubt.answer(output)
    }
}
