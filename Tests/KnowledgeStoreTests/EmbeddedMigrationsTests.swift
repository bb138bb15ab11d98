import Foundation
import Testing

@testable import KnowledgeStore

@Suite struct EmbeddedMigrationsTests {
    @Test func equalTheFiles() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appendingPathComponent("migrations")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }
            .sorted()
        #expect(!names.isEmpty)
        #expect(EmbeddedMigrations.files.map(\.name) == names, "run Scripts/embed.sh")
        for (name, text) in EmbeddedMigrations.files {
            let file = try Data(contentsOf: folder.appendingPathComponent(name))
            #expect(Data(text.utf8) == file, "\(name) differs; run Scripts/embed.sh")
        }
    }

    @Test func namesCountUpAndEachSaysWhy() {
        for (index, file) in EmbeddedMigrations.files.enumerated() {
            let digits = String(index + 1)
            #expect(file.name.hasPrefix(String(repeating: "0", count: 4 - digits.count) + digits + "_"))
            #expect(file.text.hasPrefix("-- Why: "))
        }
    }
}
