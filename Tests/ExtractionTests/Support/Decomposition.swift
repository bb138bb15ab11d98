import Foundation

/// Texts as some systems write them: marks after their letters (NFD).
enum Decomposition {
    static func decompose(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}
