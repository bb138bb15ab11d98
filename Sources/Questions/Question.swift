/// What a question asks, as the command line that answers it.
package struct Question: Sendable, Hashable {
    /// The verb of `attache` and its arguments, as the shell would hand them over.
    package var command: [String]
    /// What the command leaves out of the question, one sentence each; where there is any, its answer is only near to what
    /// was asked.
    package var leftOut: [String]
    /// How each part of the question was read: its words, and what they were taken for.
    package var readings: [Reading]

    package struct Reading: Sendable, Hashable {
        package var words: String
        package var meaning: String
    }

    /// Whether the command answers the whole question.
    package var isWhole: Bool { leftOut.isEmpty }

    /// The command as it is typed into a shell.
    package var line: String { command.map(Self.quoted).joined(separator: " ") }

    private static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./:,+~".unicodeScalars.contains($0)
            }
        if isPlain { return word }
        let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("$", with: "\\$")
            .replacing("`", with: "\\`")
        return "\"\(escaped)\""
    }
}
