import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct PlaceReaderTests {
    private func mark(_ marked: String) -> String {
        Reading.markChunks(marked) { kind in
            if case .place(let place) = kind { place.country?.rawValue ?? "-" } else { nil }
        }
    }

    @Test(arguments: [
        "Lễ ký diễn ra tại «Hà Nội=VN».", "Cuộc họp mở ở «Luân Đôn=GB» rồi «Tokyo=JP».",
        "Hai đoàn tới «Đà Nẵng=VN».",
    ])
    func citiesWithTheirCountries(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Lễ đón diễn ra tại «doanh trại Wellington=GB».", "Lễ đón diễn ra tại «trụ sở Bộ Quốc phòng=-».",
        "Tàu vào «cảng Tiên Sa=VN».", "Lễ đón diễn ra tại «trụ sở Bộ Quốc phòng Nhật Bản=JP».",
        "Đoàn tới «căn cứ hải quân Changi=SG».",
    ])
    func sitesWithTheirNames(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: ["Các bên bàn về hợp tác.", "Trường học mở cửa lại.", "Căn cứ tình hình, hai bên hoãn họp."])
    func otherWordsAreNone(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test func aSeatOfGovernmentStandsForItsCountry() throws {
        let places = Reading.stages("Nhà Trắng ra thông cáo về trụ sở Bộ Quốc phòng.").chunks.joined().compactMap {
            chunk in
            if case .place(let place) = chunk.kind { place } else { nil }
        }
        #expect(places.map(\.isSeat) == [true, false])
        #expect(places.last?.isSite == true)
    }
}
