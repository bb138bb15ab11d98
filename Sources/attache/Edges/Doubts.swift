internal import KnowledgeExport
internal import KnowledgeModel

extension PersonLookup.Doubt {
    /// Answers instead of guessing: says that nobody is meant, or lists those who may be, with counts.
    func answer(_ output: OutputOptions) throws {
        switch self {
        case .nobody(let name, let nearest):
            try output.write(.people([]), ifEmpty: "nobody is called “\(name)”\(Nearest.hint(nearest))")
        case .several(let name, let matches):
            Messages.say("“\(name)” may be any of \(matches.count) people; give a fuller name or an id:")
            try output.write(.people(matches))
        }
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
