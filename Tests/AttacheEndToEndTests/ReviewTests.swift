import Foundation
import Synchronization
import Testing
import _AttacheTestSupport

/// The questions for a person.
@Suite struct ReviewTests {
    private static let articles = """
        {"id":"xuan","published":"2020-03-06","text":"Hội đàm\\nNgày 5/3/2020, tại Hà Nội, Đại tướng Ngô Xuân Lịch, Bộ \
        trưởng Quốc phòng, hội đàm với Đại tướng Chansamone Chanyalath, Bộ trưởng Quốc phòng Lào.\\n"}
        {"id":"he","published":"2020-03-07","text":"Tin vắn\\nNgày 6/3/2020, tại nhà khách Chính phủ, Thượng tướng Ngô \
        Xuân Lịch tiếp Đại tướng Chansamone Chanyalath, Bộ trưởng Quốc phòng Lào.\\n"}
        {"id":"thu","published":"2020-09-08","text":"Hội đàm\\nNgày 7/9/2020, tại Đà Nẵng, Đại tướng Ngô Xuân Lịch hội \
        đàm với Đại tướng Chansamone Chanyalath, Bộ trưởng Quốc phòng Lào.\\n"}
        {"id":"dong","published":"2021-01-08","text":"Nhìn lại\\nNăm 2020, Bộ trưởng Quốc phòng Ngô Xuân Lịch đã gặp Bộ \
        trưởng Quốc phòng Lào Chansamone Chanyalath.\\n"}
        """

    private func desk() throws -> Desk {
        let desk = try Desk()
        #expect(try desk.attache(["ingest", "--quiet", "-"], input: Self.articles).status == 0)
        return desk
    }

    @Test func `Without a terminal the questions are listed, the most useful first`() throws {
        let desk = try desk()
        let items = try Desk.objects(desk.attache("review", "--format", "jsonl").output)
        let kinds = items.map { $0["question"] as? String ?? "" }
        #expect(kinds.filter { $0 == "same" }.count == 2 && kinds.contains("conflict"))
        let usefulness = items.map { $0["usefulness"] as? Double ?? -1 }
        #expect(usefulness == usefulness.sorted(by: >))
        let fields = items.compactMap { $0["field"] as? String }
        #expect(fields.contains("venue") && fields.contains("date") && fields.contains("rank of Ngô Xuân Lịch"))
        #expect(items.first { $0["question"] as? String == "same" }?["reasons"] as? [String] != [])
        let table = try desk.attache("review", "--limit", "1")
        #expect(table.output.contains("attache decide ") && table.messages.contains("answer with attache decide"))
    }

    @Test func `What was answered is not asked again`() throws {
        let desk = try desk()
        let items = try Desk.objects(desk.attache("review", "--format", "jsonl").output)
        let merge = try #require(items.first { $0["question"] as? String == "same" }?["claims"] as? [String])
        let conflict = try #require(items.first { $0["field"] as? String == "venue" })
        let event = try #require((conflict["things"] as? [[String: Any]])?.first?["id"] as? String)
        #expect(try desk.attache(["decide", "different"] + merge).status == 0)
        #expect(try desk.attache("decide", "set", event, "venue", "Hà Nội").status == 0)
        let left = try Desk.objects(desk.attache("review", "--format", "jsonl").output)
        #expect(left.count == items.count - 2)
        #expect(!left.contains { $0["claims"] as? [String] == merge || $0["field"] as? String == "venue" })
    }

    @Test func `On a terminal one key answers, and the next run goes on`() throws {
        let desk = try desk()
        let before = try desk.attache("export").output
        let asked = try questions(desk)
        // Opened, then decided, then skipped, then left.
        let first = try TerminalRun(desk, ["review"], keys: ["o", "s", "k", "q"])
        #expect(first.status == 0, "\(first.screen)")
        #expect(first.screen.contains("\(asked.count) to decide.") && first.screen.contains("1 decided"))
        #expect(first.screen.contains("it says"))
        let left = try questions(desk)
        #expect(!left.contains(asked[0]))
        #expect(try desk.attache("export").output != before)
        // The next one, decided and undone.
        let second = try TerminalRun(desk, ["review"], keys: ["s", "u", "q"])
        #expect(second.screen.contains("\(left.count) to decide.") && second.screen.contains("undone: d-"))
        #expect(try questions(desk) == left)
        let decisions = try Desk.objects(desk.attache("decisions", "--format", "jsonl").output)
        #expect(decisions.count == 3 && decisions.count { $0["state"] as? String == "in force" } == 1)
        let id = try #require(decisions.first?["id"] as? String)
        #expect(try desk.attache("decide", "undo", id).status == 0)
        #expect(try desk.attache("export").output == before)
    }

    /// What is asked, each question by its command.
    private func questions(_ desk: Desk) throws -> [String] {
        try Desk.objects(desk.attache("review", "--format", "jsonl").output).map { $0["decide"] as? String ?? "" }
    }
}

/// A program at a terminal, to which keys are typed one after the other, each when the program waits for it.
struct TerminalRun {
    var screen: String
    var status: Int32

    init(_ desk: Desk, _ arguments: [String], keys: [String]) throws {
        // posix_openpt and its like are hidden from Swift; these are what they do on Linux.
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var number: Int32 = 0
        var isLocked: Int32 = 0
        let (getNumber, setLock): (UInt, UInt) = (0x8004_5430, 0x4004_5431)
        guard master >= 0, ioctl(master, getNumber, &number) == 0, ioctl(master, setLock, &isLocked) == 0 else {
            throw CocoaError(.fileReadUnknown)
        }
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandRun.built("attache"))
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: desk.folder.path)
        let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
        process.standardInput = terminal
        process.standardOutput = terminal
        process.standardError = terminal
        let done = DispatchSemaphore(value: 0)
        try process.run()
        close(slave)
        // Detached, since a terminal that is not read from makes the program wait.
        let reader = Reader(master: master, done: done)
        Thread.detachNewThread { reader.run() }
        for (number, key) in keys.enumerated() {
            // Every question ends with its keys; opened, it stands as it is.
            let asked = keys[..<number].count { $0 != "o" } + 1
            func isAsked() -> Bool { reader.text.components(separatedBy: "[q]uit").count > asked }
            let limit = Date().addingTimeInterval(60)
            while Date() < limit, process.isRunning, !isAsked() { usleep(20_000) }
            _ = key.utf8.withContiguousStorageIfAvailable { write(master, $0.baseAddress, 1) }
            while key == "o", Date() < limit, !reader.text.contains("it says") { usleep(20_000) }
        }
        process.waitUntilExit()
        _ = done.wait(timeout: .now() + 10)
        close(master)
        screen = reader.text
        status = process.terminationStatus
    }

    private final class Reader: Sendable {
        private let master: Int32
        private let done: DispatchSemaphore
        private let bytes = Mutex<[UInt8]>([])

        init(master: Int32, done: DispatchSemaphore) {
            self.master = master
            self.done = done
        }

        var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

        func run() {
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = read(master, &buffer, buffer.count)
                // The last program that has the terminal open is gone.
                guard count > 0 else { break }
                bytes.withLock { $0 += buffer[0..<count] }
            }
            done.signal()
        }
    }
}
