import Foundation
import KnowledgeModel
import Testing

@testable import DocumentIntake

@Suite struct IntakeTests {
    private func read(_ paths: [String]) throws -> [String] {
        var found: [String] = []
        try Intake().read(paths) { item in
            switch item {
            case .document(let document, _): found.append(document.id)
            case .problem(let error): found.append(error.code.rawValue)
            }
        }
        return found
    }

    private func folder(_ files: [String: String]) throws -> String {
        let root = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)")
        for (name, text) in files {
            let file = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return root.path
    }

    @Test func `A folder's articles come in the order of their paths`() throws {
        let path = try folder([
            "b.txt": "B", "a/c.html": "<p>C</p>", "a/d.jsonl": #"{"id":"D","text":"d"}"#, "note.css": "no",
            ".x.txt": "no",
        ])
        #expect(try read([path]) == ["c", "D", "b"])
    }

    @Test func `A folder without articles and a missing path are problems, and the rest goes on`() throws {
        let path = try folder(["readme.css": "x"])
        let good = try folder(["a.txt": "A"])
        #expect(try read([path, path + "/none", good]) == ["intake.no-articles", "intake.missing", "a"])
    }

    @Test func `A file named by itself may have any ending`() throws {
        let path = try folder(["bài.viết.news": "Nội dung"])
        #expect(try read([path + "/bài.viết.news"]) == ["bài.viết"])
    }
}
