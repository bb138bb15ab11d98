import Foundation
import KnowledgeModel
import Testing

@testable import Lexicon

@Suite struct GazetteerTests {
    private static let header = "form\tcountry\tlatitude\tlongitude\n"

    private func gazetteer(_ lines: String) throws -> Gazetteer {
        try Gazetteer(files: [(name: "x/coordinates.tsv", text: Self.header + lines)])
    }

    @Test(arguments: [
        ("Hà Nội", "VN", 21.0, 105.8), ("trụ sở Bộ Quốc phòng, Thủ đô Hà Nội", "VN", 21.0, 105.8),
        ("Ha Noi", "VN", 21.0, 105.8), ("thủ đô Luân Đôn", "GB", 51.5, -0.1), ("Mát-xcơ-va", "RU", 55.8, 37.6),
        ("cảng quốc tế Cam Ranh", "VN", 11.9, 109.2), ("Giơ-ne-vơ", "CH", 46.2, 6.1),
    ])
    func `A venue lies where its place does`(venue: String, country: String, latitude: Double, longitude: Double) throws
    {
        let location = try #require(try Gazetteer.standard().location(venue: venue, country: CountryCode(country)))
        #expect(location.precision == .place)
        #expect(abs(location.point.latitude - latitude) < 0.1 && abs(location.point.longitude - longitude) < 0.1)
    }

    @Test func `The longest place wins, and only one of the country counts`() throws {
        let map = try gazetteer("-\tGB\t54\t-2\nWellington\tNZ\t-41\t175\ndoanh trại Wellington\tGB\t51.5\t-0.1\n")
        let barracks = try #require(map.location(venue: "doanh trại Wellington", country: nil))
        #expect(barracks.point.longitude == -0.1)
        let town = try #require(map.location(venue: "Wellington", country: CountryCode("GB")))
        #expect(town.precision == .country && town.point.latitude == 54)
    }

    @Test func `A word that is no name is no place`() throws {
        let map = try gazetteer("Hoà Bình\tVN\t20.8\t105.3\n")
        #expect(map.location(venue: "công viên hoà bình", country: CountryCode("VN")) == nil)
        #expect(map.location(venue: "tỉnh Hòa Bình", country: CountryCode("VN"))?.precision == .place)
    }

    @Test func `What is unknown, or lies in two countries, lies nowhere`() throws {
        let map = try gazetteer("Brest\tFR\t48\t-4\nBrest\tBY\t52\t24\n")
        #expect(map.location(venue: "Brest", country: nil) == nil)
        #expect(map.location(venue: "Brest", country: CountryCode("BY"))?.point.latitude == 52)
        #expect(map.location(venue: nil, country: CountryCode("UN")) == nil)
        #expect(map.location(venue: nil, country: nil) == nil)
    }

    @Test(arguments: [("91", "0", 3), ("x", "0", 3), ("0", "180.5", 4), ("-", "0", 3)])
    func `What is no degree is said with its place`(latitude: String, longitude: String, column: Int) {
        let error = #expect(throws: LexiconError.self) { try gazetteer("Hà Nội\tVN\t\(latitude)\t\(longitude)\n") }
        #expect(error?.line == 2 && error?.column == column)
    }

    @Test func `Every country of the lexicon has a point, and every form is a place of the lexicon`() throws {
        let files = Dictionary(uniqueKeysWithValues: EmbeddedLexicon.files.map { ($0.name, $0.text) })
        let text = try #require(files[Gazetteer.fileName])
        #expect(text.contains("# provenance: "))
        let rows = try Gazetteer.rows(file: Gazetteer.fileName, text: text)
        let map = try Gazetteer.standard()
        let countries = try LexiconReader.entries(file: "countries.tsv", text: #require(files["countries.tsv"]))
        for entry in countries {
            guard case .country(let country) = entry.meaning, !country.code.isBody else { continue }
            #expect(map.location(venue: nil, country: country.code)?.precision == .country, "\(country.code)")
        }
        let places = try LexiconReader.entries(file: "places.tsv", text: #require(files["places.tsv"]))
        let forms = Set(
            places.compactMap { entry in
                if case .place(let place) = entry.meaning {
                    "\(entry.form)|\(place.country?.rawValue ?? "")"
                } else {
                    nil
                }
            })
        for row in rows {
            guard let form = row.form else { continue }
            #expect(forms.contains("\(form)|\(row.country)"), "\(form)")
        }
    }
}
