package import KnowledgeModel
internal import SourceText

/// Where countries and the places of the lexicon lie, from `coordinates.tsv`. Apart from the lexicon, as reading an article
/// needs no map.
package struct Gazetteer: Sendable {
    /// The file that this reads, and that the lexicon passes over.
    package static let fileName = "coordinates.tsv"

    private let countries: [CountryCode: GeographicPoint]
    private let places: Lexicon
    /// The point of each entry of `places`.
    private let points: [GeographicPoint]

    /// Reads the files of this name; where several have the same form, the last one counts. Other files are passed over.
    package init(files: [(name: String, text: String)]) throws(LexiconError) {
        var countries: [CountryCode: GeographicPoint] = [:]
        var entries: [LexicalEntry] = []
        var points: [GeographicPoint] = []
        for file in files where Self.isNamed(file.name) {
            for row in try Self.rows(file: file.name, text: file.text) {
                guard let form = row.form else {
                    countries[row.country] = row.point
                    continue
                }
                // "hoà bình" is peace, "Hoà Bình" a province.
                let letterCase: LexicalEntry.LetterCase = form.first?.isUppercase == true ? .capital : .any
                let place = PlaceForm(country: row.country, kind: "point")
                entries.append(LexicalEntry(form: form, letterCase: letterCase, meaning: .place(place)))
                points.append(row.point)
            }
        }
        self.countries = countries
        self.points = points
        places = Lexicon(entries: entries)
    }

    /// The gazetteer that the program carries; `own` files win over it.
    package static func standard(
        adding own: [(name: String, text: String)] = []
    ) throws(LexiconError) -> Gazetteer {
        try Gazetteer(files: EmbeddedLexicon.files + own)
    }

    /// Whether a file, named with or without folders before it, is one that the gazetteer reads.
    static func isNamed(_ path: String) -> Bool { path.split(separator: "/").last.map(String.init) == fileName }

    /// Where a venue lies: the longest known place in its words that is of the country, else the country itself. Nil where
    /// neither is known, for bodies such as the UN, and where the words mean places of several countries.
    package func location(venue: String?, country: CountryCode?) -> Location? {
        if let venue, let point = point(of: venue, in: country) { return Location(point: point, precision: .place) }
        return country.flatMap { countries[$0] }.map { Location(point: $0, precision: .country) }
    }

    private func point(of venue: String, in country: CountryCode?) -> GeographicPoint? {
        let found = places.match(SourceText(venue, vocabulary: places.vocabulary)).matches.compactMap { match in
            if case .place(let place) = places.entries[Int(match.entry)].meaning,
                country == nil || place.country == country
            {
                (length: match.tokens.count, country: place.country, point: points[Int(match.entry)])
            } else {
                nil
            }
        }
        guard let longest = found.map(\.length).max() else { return nil }
        let best = found.filter { $0.length == longest }
        guard Set(best.map(\.country)).count == 1 else { return nil }
        return best[0].point
    }

    static func rows(
        file: String, text: String
    ) throws(LexiconError) -> [(form: String?, country: CountryCode, point: GeographicPoint)] {
        var result: [(form: String?, country: CountryCode, point: GeographicPoint)] = []
        for row in try LexiconTable(file: file, text: text, columns: [.form, .country, .latitude, .longitude]).rows {
            let country = CountryCode(try row.required(.country))
            let latitude = try degrees(row, .latitude, limit: 90)
            let longitude = try degrees(row, .longitude, limit: 180)
            guard let point = GeographicPoint(latitude: latitude, longitude: longitude) else { continue }
            result.append((row.text(.form), country, point))
        }
        return result
    }

    private static func degrees(
        _ row: LexiconTable.Row, _ column: LexiconTable.Column, limit: Double
    ) throws(LexiconError) -> Double {
        let text = try row.required(column)
        guard let number = Double(text), abs(number) <= limit else {
            throw row.error(
                .badValue, column, "\"\(text)\" is no number of degrees from -\(Int(limit)) to \(Int(limit))")
        }
        return number
    }
}
