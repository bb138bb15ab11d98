import Foundation
import Testing
import _AttacheTestSupport

/// What happens to a base from outside: ended runs, other writers, full disks, copies.
@Suite struct ResilienceTests {
    /// So many invented articles, one a line, of which no two tell the same.
    private func articles(_ count: Int) -> String {
        (1...count).map { number in
            let day = "\(1 + number % 28)/\(1 + number % 12)/20\(10 + number % 15)"
            let text =
                "Tin số \(number)\\n\\nNgày \(day), tại Hà Nội, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng "
                + "Thụy Sĩ Anna Keller. Đây là bài viết thứ \(number)."
            return "{\"id\":\"tin-\(number)\",\"text\":\"\(text)\"}\n"
        }.joined()
    }

    /// Runs `attache ingest` on standard input that goes on, and hands on the running process once so many articles were read.
    private func running(
        _ desk: Desk, _ arguments: [String] = ["ingest", "-"], articles: String,
        _ body: (Process, FileHandle) throws -> Void
    ) throws -> (status: Int32, messages: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandRun.built("attache"))
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: desk.folder.path)
        let input = Pipe()
        let messages = Pipe()
        process.standardInput = input
        process.standardError = messages
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(articles.utf8))
        try body(process, input.fileHandleForWriting)
        try? input.fileHandleForWriting.close()
        let said = try messages.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let status =
            process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return (status, String(decoding: said, as: UTF8.self))
    }

    /// Waits until the program has taken all that was written to it, however busy the machine is, and worked on it.
    private func waitUntilRead(_ input: FileHandle) {
        for _ in 0..<600 {
            var waiting: Int32 = 0
            guard ioctl(input.fileDescriptor, UInt(FIONREAD), &waiting) == 0, waiting > 0 else { break }
            usleep(100_000)
        }
        Thread.sleep(forTimeInterval: 1.5)
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func `A run that is asked to end keeps what it read, and the next goes on`(signal: Int32, status: Int32) throws {
        let lines = articles(40)
        let whole = try Desk()
        #expect(try whole.attache(["ingest", "-"], input: lines).status == 0)

        let desk = try Desk()
        let run = try running(desk, articles: lines) { process, input in
            waitUntilRead(input)
            // One article more, after which it may look up.
            kill(process.processIdentifier, signal)
            Thread.sleep(forTimeInterval: 0.2)
            try? input.write(contentsOf: Data(articles(41).split(separator: "\n").last!.utf8 + [10]))
        }
        #expect(run.status == status)
        #expect(run.messages.contains("attache: stopped; 41 added; nothing is concluded from these yet"))
        #expect(try desk.attache("check").status == 0)
        let again = try desk.attache(["ingest", "--quiet", "-"], input: lines)
        #expect(again.status == 0)

        #expect(try whole.attache(["ingest", "--quiet", "-"], input: articles(41)).status == 0)
        let expected = try whole.attache("export").output
        #expect(try desk.attache("export").output == expected && !expected.isEmpty)
    }

    @Test func `Records that others made are kept as far as they were read, and the next run goes on`() throws {
        let lines = (1...20).map { number in
            let text = "Ngày \(number)/3/2024, tại Hà Nội, Đại tướng Phan Văn Giang tiếp Bộ trưởng Anna Keller."
            return """
                {"extractor":"model-x 2.1","id":"tin-\(number)","text":"\(text)","people":[{"name":"Anna Keller",\
                "evidence":[{"start":\(text.count - 12),"end":\(text.count - 1),"quote":"Anna Keller"}]}]}

                """
        }
        let whole = try Desk()
        let undisturbed = try whole.attache(["ingest", "--records", "-"], input: lines.joined())
        #expect(undisturbed.messages == "attache: 20 added, 20 claims taken\n" && undisturbed.status == 0)

        let desk = try Desk()
        let run = try running(desk, ["ingest", "--records", "-"], articles: lines.prefix(10).joined()) {
            process, input in
            waitUntilRead(input)
            kill(process.processIdentifier, SIGINT)
            Thread.sleep(forTimeInterval: 0.2)
            try? input.write(contentsOf: Data(lines[10...].joined().utf8))
        }
        #expect(run.status == 130)
        #expect(
            run.messages.contains("attache: stopped; 11 added, 11 claims taken; nothing is concluded from these yet"))
        #expect(try desk.attache("check").status == 0)
        #expect(try desk.attache(["ingest", "--quiet", "--records", "-"], input: lines.joined()).status == 0)
        #expect(try desk.attache("export").output == whole.attache("export").output)
    }

    @Test func `Two programs that write to one base`() throws {
        let whole = try Desk()
        #expect(try whole.attache(["ingest", "--quiet", "-"], input: articles(60)).status == 0)
        let desk = try Desk()
        try desk.folder.write(articles(40), to: "one.jsonl")
        try desk.folder.write(
            articles(60).split(separator: "\n").reversed().prefix(40).joined(separator: "\n"), to: "other.jsonl")
        let processes = try ["one.jsonl", "other.jsonl"].map { name in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: CommandRun.built("attache"))
            process.arguments = ["ingest", "--quiet", name]
            process.currentDirectoryURL = URL(fileURLWithPath: desk.folder.path)
            try process.run()
            return process
        }
        for process in processes { process.waitUntilExit() }
        #expect(processes.map(\.terminationStatus) == [0, 0])
        #expect(try desk.attache("check").status == 0)
        #expect(try desk.attache("export").output == whole.attache("export").output)
    }

    @Test func `A base that another program writes to for too long`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest", "-"], input: articles(1)).status == 0)
        try holding(desk) {
            let run = try desk.attache(["ingest", "--quiet", "--wait", "0.1", "-"], input: articles(2))
            #expect(run.messages == "attache: attache.db: is in use by another program; try again when it is done\n")
            #expect(run.status == 74)
            // Who reads does not wait.
            #expect(try desk.attache("stats").status == 0)
        }
        #expect(try desk.attache(["ingest", "--quiet", "-"], input: articles(2)).status == 0)
    }

    /// Has Python's own SQLite hold the base for writing while the work is done.
    private func holding(_ desk: Desk, _ work: () throws -> Void) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import sqlite3, sys
            base = sqlite3.connect("attache.db", isolation_level=None)
            base.execute("BEGIN IMMEDIATE")
            print("held", flush=True)
            sys.stdin.read()
            """,
        ]
        process.currentDirectoryURL = URL(fileURLWithPath: desk.folder.path)
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        defer {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        #expect(try output.fileHandleForReading.read(upToCount: 4) == Data("held".utf8))
        try work()
    }

    /// Root may write anywhere; `make resilience` mounts a read-only file system for that case.
    @Test(.enabled(if: geteuid() != 0)) func `A base that may not be written to`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest", "-"], input: articles(1)).status == 0)
        let before = try desk.attache("export").output
        chmod(desk.folder.path + "/attache.db", 0o444)
        let run = try desk.attache(["ingest", "--quiet", "-"], input: articles(2))
        #expect(run.messageLines.count == 1 && run.messages.contains("attache.db: cannot be") && run.status == 74)
        #expect(try desk.attache("export").output == before)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `An output on a full disk`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest", "-"], input: articles(1)).status == 0)
        let run = try desk.attache("export", "--output", "/dev/full")
        #expect(
            run.messageLines.count == 1 && run.messages.contains("/dev/full: cannot be written") && run.status == 74)
    }

    @Test func `A copy answers like the base, and stands in nobody's way`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest", "-"], input: articles(20)).status == 0)
        let expected = try desk.attache("export").output
        let first = try desk.attache("backup", "copy.db")
        #expect(first.status == 0 && first.messages == "attache: copy.db: a copy of attache.db\n")
        #expect(try desk.attache("export", "--db", "copy.db").output == expected)
        #expect(try desk.attache("check", "--db", "copy.db").status == 0)

        let refused = try desk.attache("backup", "copy.db")
        #expect(refused.messages == "attache: copy.db: is there already; --force replaces it\n" && refused.status == 74)
        #expect(try desk.attache(["ingest", "--quiet", "-"], input: articles(30)).status == 0)
        #expect(try desk.attache("export", "--db", "copy.db").output == expected)
        #expect(try desk.attache("backup", "--force", "copy.db").status == 0)
        #expect(try desk.attache("export", "--db", "copy.db").output == desk.attache("export").output)
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        #expect(!left.contains { $0.contains("partial") })
    }

    @Test(
        arguments: [
            ("attache.db", "attache.db: is the database itself", 74),
            ("link.db", "link.db: is the database itself", 74),
            ("folder", "folder: is a folder", 74), ("none/copy.db", "none/copy.db: no such folder", 74),
        ] as [(String, String, Int32)])
    func `A copy that has no place`(file: String, message: String, status: Int32) throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest", "-"], input: articles(1)).status == 0)
        try FileManager.default.createDirectory(atPath: desk.folder.path + "/folder", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path + "/link.db", withDestinationPath: "attache.db")
        let run = try desk.attache("backup", "--force", file)
        #expect(run.messages.hasPrefix("attache: \(message)") && run.messageLines.count == 1 && run.status == status)
        #expect(try desk.attache("check").status == 0)
    }
}
