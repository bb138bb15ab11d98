import Foundation
import Testing
import _AttacheTestSupport

/// A run that is killed loses nothing and changes nothing.
@Suite struct InterruptionTests {
    /// Three hundred articles on thirty meetings, each told by several papers.
    private static let articles: String = {
        let guests = [
            "Bộ trưởng Quốc phòng Lào Chansamone Chanyalath", "Bộ trưởng Quốc phòng Nga Sergei Shoigu",
            "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh",
        ]
        return (0..<300).map { number in
            let meeting = number % 30
            let day = 1 + meeting % 28
            let place = ["Hà Nội", "Đà Nẵng", "Huế"][meeting % 3]
            let text =
                "Bản tin số \(number)\\nNgày \(day)/\(1 + meeting % 12)/\(2015 + meeting % 5), tại \(place), Đại tướng "
                + "Ngô Xuân Lịch hội đàm với \(guests[meeting % 3])."
            return "{\"id\":\"tin-\(number)\",\"text\":\"\(text)\"}"
        }.joined(separator: "\n")
    }()

    @Test func `Killed at any moment and started again, the base is the same`() throws {
        let desk = try Desk()
        try desk.folder.write(Self.articles, to: "articles.jsonl")
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try desk.attache("ingest", "--quiet", "--db", "whole.db", "articles.jsonl").status == 0)
        let whole = clock.now - start
        let expected = try desk.attache("export", "--db", "whole.db").output
        #expect(expected.split(separator: "\n").count > 330)
        let milliseconds = max(
            60,
            Int(whole.components.attoseconds / 1_000_000_000_000_000)
                + Int(whole.components.seconds) * 1000)
        var kills = 0
        for round in 0..<3 {
            let database = "killed-\(round).db"
            for moment in [1, 3, 5, 7] {
                let share = (moment + round) * milliseconds / 10
                if try desk.killed(after: share, ["ingest", "--quiet", "--db", database, "articles.jsonl"]) {
                    kills += 1
                }
            }
            #expect(try desk.attache("ingest", "--quiet", "--db", database, "articles.jsonl").status == 0)
            #expect(try desk.attache("export", "--db", database).output == expected)
            #expect(try desk.attache("check", "--db", database).status == 0)
        }
        #expect(kills > 0)
    }
}

extension Desk {
    /// Runs `attache` and ends it with SIGKILL after so many milliseconds; false where it was done before.
    func killed(after milliseconds: Int, _ arguments: [String]) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandRun.built("attache"))
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        try process.run()
        usleep(UInt32(milliseconds) * 1000)
        let isRunning = process.isRunning
        if isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return isRunning && process.terminationReason == .uncaughtSignal
    }
}
