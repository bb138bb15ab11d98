internal import Foundation

/// What a program printed and how it ended.
package struct CommandRun: Sendable {
    package var output: String
    package var messages: String
    /// The exit status; 128 and the signal's number for a program that a signal ended.
    package var status: Int32

    /// The lines of standard error.
    package var messageLines: [Substring] { messages.split(separator: "\n") }

    /// Runs a program to its end. Output goes through files, so that any amount of it will do.
    package static func run(
        _ program: String, _ arguments: [String], input: String = "", environment: [String: String] = [:],
        folder: TemporaryFolder
    ) throws -> CommandRun {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        var whole = ProcessInfo.processInfo.environment
        whole["ATTACHE_DB"] = nil
        process.environment = whole.merging(environment) { _, new in new }
        let name = ".run-\(UUID().uuidString)"
        let files = try ["in", "out", "err"].map { ending in
            try folder.write(ending == "in" ? input : "", to: "\(name).\(ending)")
        }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files[0]))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[2]))
        try process.run()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return CommandRun(
            output: try folder.read("\(name).out"), messages: try folder.read("\(name).err"), status: status)
    }

    /// A program that was built beside the tests.
    package static func built(_ name: String) -> String {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var path = URL(fileURLWithPath: bundle).deletingLastPathComponent()
        while path.path.contains(".xctest") { path.deleteLastPathComponent() }
        return path.appending(path: name).path
    }
}
