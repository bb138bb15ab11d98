internal import ArgumentParser
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
    ///
    /// - Parameter inform: For a question about events, in which those without any cannot be meant: of several, the only one
    ///   with events is taken, and that is said.
    func one(_ name: String, inform: ((String) -> Void)? = nil) throws -> Person {
        if let person = try store.person(id: name) { return person }
        guard name.contains(where: \.isLetter) else { throw ValidationError("there is no name to look for.") }
        let matches = try store.people(matching: name)
        let active = matches.filter { $0.events > 0 }
        if let inform, active.count == 1, matches.count > 1 {
            let person = active[0].person
            inform("of \(matches.count) called “\(name)”, only \(person.name) (\(person.id)) has events")
            return person
        }
        guard let first = matches.first else { throw Doubt.nobody(name: name, nearest: try nearest(to: name)) }
        guard matches.count == 1 else { throw Doubt.several(name: name, matches: matches) }
        return first.person
    }

    /// At most three names that differ in few letters, the nearest first.
    private func nearest(to name: String) throws -> [String] {
        let typed = SearchFolding.fold(name)
        let names = try store.allNames()
        let whole = names.lazy.map { (compared: SearchFolding.fold($0), shown: $0) }
        let near = Nearest.to(typed, among: whole)
        guard near.isEmpty, !typed.contains(" ") else { return near }
        // One word is a part of a name.
        return Nearest.to(
            typed,
            among: names.lazy.flatMap { name in
                SearchFolding.fold(name).split(separator: " ").map { (compared: String($0), shown: name) }
            })
    }
}
