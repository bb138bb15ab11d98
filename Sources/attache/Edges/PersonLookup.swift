internal import KnowledgeModel
internal import KnowledgeStore
internal import SourceText

/// Finds the person that a name typed by hand means; never guesses.
struct PersonLookup {
    var store: KnowledgeStore

    /// Why a name does not mean one person.
    enum Doubt: Error {
        /// Nobody; the names nearest to it, if any is near.
        case nobody(name: String, nearest: [String])
        case several(name: String, matches: [PersonSummary])
    }

    /// The one person with this id or name; throws a `Doubt` where there is none or more than one.
    func one(_ name: String) throws -> Person {
        if let person = try store.person(id: name) { return person }
        let matches = try store.people(matching: name)
        guard let first = matches.first else { throw Doubt.nobody(name: name, nearest: try nearest(to: name)) }
        guard matches.count == 1 else { throw Doubt.several(name: name, matches: matches) }
        return first.person
    }

    /// At most three names that differ in few letters, the nearest first.
    private func nearest(to name: String) throws -> [String] {
        let wanted = Array(SearchFolding.fold(name).unicodeScalars)
        let limit = max(1, wanted.count / 4)
        var near: [(distance: Int, name: String)] = []
        for person in try store.people() {
            for form in person.names {
                let distance = EditDistance.between(
                    wanted, Array(SearchFolding.fold(form).unicodeScalars), limit: limit)
                if let distance { near.append((distance, form)) }
            }
        }
        near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        var names: [String] = []
        for (_, name) in near where !names.contains(name) { names.append(name) }
        return Array(names.prefix(3))
    }
}

/// The number of letters to insert, remove or replace to get from one word to another.
enum EditDistance {
    /// Nil beyond the limit.
    static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter], limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
            if row.min() ?? 0 > limit { return nil }
        }
        return row[b.count] <= limit ? row[b.count] : nil
    }
}
