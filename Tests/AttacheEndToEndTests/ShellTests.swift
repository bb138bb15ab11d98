import Foundation
import Testing
import _AttacheTestSupport

/// The completion scripts in the shells that they are for, with a person at the keyboard whom `script` plays.
@Suite struct ShellTests {
    private static let script = "/usr/bin/script"

    private static func isThere(_ shell: String) -> Bool {
        let files = FileManager.default
        return files.isExecutableFile(atPath: script) && files.isExecutableFile(atPath: "/usr/bin/timeout")
            && ["/usr/bin", "/bin"].contains { files.isExecutableFile(atPath: "\($0)/\(shell)") }
    }

    /// What stands on the screen after each line was typed, with a tab at its end, and then Enter.
    private func screen(_ lines: [String], of shell: String) throws -> String {
        let desk = try Desk()
        try #require(try desk.attache(["ingest", "--quiet"] + desk.copySeeds()).status == 0)
        try desk.folder.write(desk.attache("--generate-completion-script", shell).output, to: "completion/_attache")
        let (start, load) = Self.commands[shell] ?? ("", "")
        let keys = ([load + "\\r"] + lines.flatMap { [$0 + "\\t", "\\r"] } + ["exit\\r"])
            .map { "sleep 1; printf '\($0)'" }.joined(separator: "; ")
        let built = URL(fileURLWithPath: CommandRun.built("attache")).deletingLastPathComponent().path
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        // A shell that does not end by itself must not hold up the tests.
        return try CommandRun.run(
            "/bin/sh",
            [
                "-c",
                "{ \(keys); sleep 1; } | timeout 30 \(Self.script) -qec 'stty cols 200 rows 50; exec \(start)' /dev/null",
            ],
            environment: [
                "PATH": "\(built):\(path)", "TERM": "dumb", "HOME": desk.folder.path, "PAGER": "cat",
                "XDG_CONFIG_HOME": desk.folder.path, "XDG_DATA_HOME": desk.folder.path,
            ], folder: desk.folder
        ).output
    }

    /// How the shell is started without its owner's settings, and how it learns the script.
    private static let commands = [
        "bash": ("bash --norc --noprofile -i", "source completion/_attache"),
        "zsh": ("zsh -f -i", "fpath=($PWD/completion $fpath); autoload -Uz compinit; compinit -u -D"),
        "fish": ("fish --no-config -i", "source completion/_attache"),
    ]

    @Test(arguments: ["bash", "zsh", "fish"])
    func `A script loads, and completes verbs and people`(shell: String) throws {
        guard Self.isThere(shell) else {
            print("skipped: there is no \(shell) or no script(1) here")
            return
        }
        let screen = try screen(["attache agr", "attache met coake", "attache timeline --person Goldi"], of: shell)
        // What the whole verb and the whole names find, and the halves do not.
        #expect(screen.contains("a-28cf1cdf285a-689"), "\(screen)")
        #expect(screen.contains("e-bb12d8272e02-467"), "\(screen)")
        #expect(screen.contains("e-28cf1cdf285a-2536"), "\(screen)")
        #expect(!screen.contains("rror") && !screen.contains("nobody is called"), "\(screen)")
    }
}
