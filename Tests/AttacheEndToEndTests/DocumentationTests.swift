import Foundation
import Testing
import _AttacheTestSupport

/// What the program can do stands where its users look, and what stands there works.
@Suite struct DocumentationTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private struct Dump: Decodable {
        struct Name: Decodable { var kind: String, name: String }
        struct Argument: Decodable {
            var kind: String, names: [Name]?, shouldDisplay: Bool, abstract: String?
        }
        struct Command: Decodable {
            var commandName: String, abstract: String?, discussion: String?, arguments: [Argument]?
            var subcommands: [Command]?
        }
        var command: Command
    }

    private func verbs(_ desk: Desk) throws -> [Dump.Command] {
        let dump = try desk.attache("--experimental-dump-help").output
        let program = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
        return (program.subcommands ?? []).filter { $0.commandName != "help" }
    }

    @Test func `Every verb and every option stands in the manual pages and has a sentence`() throws {
        let desk = try Desk()
        let verbs = try verbs(desk)
        #expect(verbs.map(\.commandName).sorted() == HelpTests.verbs.sorted())
        let script = Self.root.appending(path: "Scripts/man.py").path
        let run = try CommandRun.run(
            "/usr/bin/env", ["python3", script, CommandRun.built("attache"), "pages"], folder: desk.folder)
        guard run.status != 127 else { return print("skipped: there is no python3 to write manual pages with") }
        try #require(run.status == 0, "\(run.messages)")
        let whole = try desk.folder.read("pages/attache.1")
        for verb in verbs {
            #expect(whole.contains("\n.B \(verb.commandName)\n"))
            let page = try desk.folder.read("pages/attache-\(verb.commandName).1")
            for argument in verb.arguments ?? [] where argument.shouldDisplay {
                #expect(
                    argument.abstract?.hasSuffix(".") == true || argument.abstract?.hasSuffix(")") == true,
                    "\(argument)")
                for name in argument.names ?? [] {
                    let spelling = (name.kind == "long" ? "--" : "-") + name.name
                    #expect(
                        page.contains("\\fB" + spelling.replacing("-", with: "\\-") + "\\fR"), "\(verb.commandName)")
                }
            }
        }
    }

    @Test func `The examples of every verb run on the seed articles`() throws {
        let desk = try Desk()
        try #require(try desk.attache(["ingest", "--quiet"] + desk.copySeeds()).status == 0)
        // What reads the web has its examples run against a server, in `FetchTests`.
        for verb in try verbs(desk) where !["fetch", "watch"].contains(verb.commandName) {
            let lines = (verb.discussion ?? "").split(separator: "\n").map { $0.drop { $0 == " " } }
            let examples = lines.filter { $0.hasPrefix("attache ") }
            #expect(!examples.isEmpty, "\(verb.commandName) has no example")
            for example in examples {
                let line = "\"$0\" \(example.dropFirst("attache ".count))"
                let run = try CommandRun.run(
                    "/bin/sh", ["-c", line, CommandRun.built("attache")], folder: desk.folder)
                #expect(run.status == 0, "\(example): \(run.messages)")
                #expect(!run.messages.contains("nothing found") && !run.messages.contains("nobody"), "\(example)")
            }
        }
    }
}
