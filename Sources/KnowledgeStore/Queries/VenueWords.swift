import GRDB

/// Finds venues by some words of their names.
enum VenueWords {
    /// `venue_has(venue, words)`: whether the words stand next to each other in the venue. Words typed with marks have to
    /// match them. A function of our connections alone: nothing in the schema may need it.
    static let function = DatabaseFunction("venue_has", argumentCount: 2, pure: true) { values in
        guard let venue = String.fromDatabaseValue(values[0]), let words = String.fromDatabaseValue(values[1]) else {
            return false
        }
        return has(venue, NameQuery(words))
    }

    static func has(_ venue: String, _ query: NameQuery) -> Bool {
        let wanted = query.words.map { query.hasMarks ? $0.marked : $0.folded }
        let found = SearchIndex.words(venue).map { query.hasMarks ? $0.marked : SearchIndex.folded($0.marked) }
        guard !wanted.isEmpty, found.count >= wanted.count else { return false }
        return (0...found.count - wanted.count).contains { found[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    /// - Parameter isNarrow: Whether few events are left already. Else the search table, which holds the venue among other
    ///   words, narrows first, since the function would look at every event.
    static func require(_ words: String, in selection: inout Selection, isNarrow: Bool) {
        let folded = NameQuery(words).words.map(\.folded).joined(separator: " ")
        guard !folded.isEmpty else { return selection.require("0") }
        if !isNarrow {
            selection.require(
                """
                event.id IN (
                    SELECT k.event FROM event_search s JOIN event_search_key k ON k.row = s.rowid
                    WHERE event_search MATCH ?)
                """, "folded : \"\(folded)\"")
        }
        selection.require("venue_has(event.venue, ?)", words)
    }
}
