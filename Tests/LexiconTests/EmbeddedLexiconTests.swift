import Foundation
import Testing

@testable import Lexicon

@Suite struct EmbeddedLexiconTests {
    private var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "seeds/lexicon")
    }

    @Test func `The program carries the files of seeds/lexicon as they are`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tsv") }
        #expect(EmbeddedLexicon.files.map(\.name) == names.sorted())
        for file in EmbeddedLexicon.files {
            let text = try String(contentsOf: folder.appending(path: file.name), encoding: .utf8)
            #expect(Array(file.text.utf8) == Array(text.utf8), "run make embed: \(file.name) has changed")
        }
    }

    @Test func `The lexicon that the program carries can be read`() throws {
        #expect(try !Lexicon.standard().entries.isEmpty)
    }
}
