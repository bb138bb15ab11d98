internal import SourceText

/// How a name goes on from what was typed of it, so that a shell, which compares letter by letter, takes it for a completion.
enum NameCompletion {
    /// The name from the word on that was typed first, then its words before that: "Giang Phan Văn" for "gia", since names
    /// are found by their words in any order. What was typed stays as it is. Where marks were left out, the rest comes
    /// without marks as well: a word without marks beside one with marks would mean to have none. Nil where the name does
    /// not go on so.
    static func text(_ name: String, after typed: String) -> String? {
        guard !typed.isEmpty, typed != name else { return name }
        let words = name.split(separator: " ").map(String.init)
        for first in words.indices {
            let turned = (words[first...] + words[..<first]).joined(separator: " ")
            if let rest = rest(of: turned, after: typed) { return typed + rest }
        }
        return nil
    }

    private static func rest(of name: String, after typed: String) -> String? {
        guard typed.count <= name.count else { return nil }
        let (head, tail) = (name.prefix(typed.count), name.dropFirst(typed.count))
        if head.lowercased() == typed.lowercased() { return String(tail) }
        guard SearchFolding.unmarked(String(head)).lowercased() == typed.lowercased() else { return nil }
        return SearchFolding.unmarked(String(tail)).lowercased()
    }
}
