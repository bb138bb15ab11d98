internal import Foundation

/// Shows what is longer than the screen in the user's pager: `$PAGER`, else `less` where there is one.
enum Pager {
    /// Whether a pager showed the text; false where there is none, where nobody looks, or where the text is short.
    static func show(_ text: String) throws(Failure) -> Bool {
        guard let height = Terminal.height, isLonger(text, than: height - 1), let command else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        var environment = ProcessInfo.processInfo.environment
        // Quit on a short text, let attributes through, leave the answer on the screen: what git asks of less as well.
        if environment["LESS"] == nil { environment["LESS"] = "FRX" }
        process.environment = environment
        let pipe = Pipe()
        process.standardInput = pipe
        // Control-C belongs to the pager while it runs.
        let interrupt = signal(SIGINT, SIG_IGN)
        let broken = signal(SIGPIPE, SIG_IGN)
        defer {
            signal(SIGINT, interrupt)
            signal(SIGPIPE, broken)
        }
        do { try process.run() } catch { return false }
        // Whoever leaves the pager early has seen enough.
        try? pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try? pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return true
    }

    /// Nil for none: `PAGER` is set to nothing or to `cat`, or there is no `less`.
    private static var command: String? {
        guard let chosen = ProcessInfo.processInfo.environment["PAGER"] else {
            let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/less") } ? "less" : nil
        }
        return ["", "cat"].contains(chosen.trimmingCharacters(in: .whitespaces)) ? nil : chosen
    }

    private static func isLonger(_ text: String, than lines: Int) -> Bool {
        var count = 0
        for byte in text.utf8 where byte == UInt8(ascii: "\n") {
            count += 1
            if count > lines { return true }
        }
        return false
    }
}
