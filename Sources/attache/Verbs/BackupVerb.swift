internal import ArgumentParser
internal import KnowledgeStore

struct BackupVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database into a file, while others go on using it.",
        discussion: """
            The copy is the database as it is at one moment, and stands under its name only when it is whole. It is an ordinary \
            database: the verb check verifies it with --db, and putting it in the place of the other restores it.

            Examples:
              attache backup copy.db
              attache backup --force copy.db
            """)

    @OptionGroup var database: DatabaseOptions

    @Argument(help: "The file to copy into.")
    var file: String

    @Flag(help: "Replace the file if it is there.")
    var force = false

    func run() throws {
        try KnowledgeStore(path: database.path, mode: .copying).backup(to: file, replacing: force)
        Messages.say("\(file): a copy of \(database.path)")
    }
}
