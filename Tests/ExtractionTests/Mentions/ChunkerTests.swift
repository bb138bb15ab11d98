import KnowledgeModel
import Lexicon
import SourceText
import Testing

@testable import Extraction

@Suite struct ChunkerTests {
    /// The sentence with every chunk but words and marks, labelled with its kind.
    private func mark(_ marked: String) -> String {
        Reading.markChunks(marked) { kind in
            switch kind {
            case .person: "person"
            case .countries: "countries"
            case .body: "body"
            case .organisation: "organisation"
            case .unit: "unit"
            case .place: "place"
            case .time: "time"
            case .trigger(let form): form.type.rawValue
            case .agreement: "agreement"
            case .series: "series"
            case .function(let value): value.rawValue
            case .name: "name"
            case .mark, .word: nil
            }
        }
    }

    @Test(arguments: [
        "«Sáng 5/3=time», «Đại tướng Phan Văn Giang=person» «hội đàm=meeting» «với=with» «Bộ trưởng Quốc phòng "
            + "Ấn Độ Rajnath Singh=person» «tại=at» «Hà Nội=place».",
        "«Hai nước=both» «ký=signing» «bản ghi nhớ=agreement» về cứu hộ.",
        "«Hai Bộ trưởng=plural» «chứng kiến=attend» «lễ ký=signing».",
        "«ASEAN=body» «và=and» «Mỹ=countries» bàn về an ninh biển.",
        "«Bộ Quốc phòng Nhật Bản=organisation» im lặng.",
    ])
    func everyChunkOfASentence(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: ["Họ tiếp tục đàm phán.", "Ông đăng ký dự án.", "Họ trực tiếp nghe."])
    func plainWordsHideTheTriggersInThem(_ sentence: String) {
        let triggers = Reading.markChunks(sentence) {
            if case .trigger(let form) = $0 { form.type.rawValue } else { nil }
        }
        #expect(triggers == sentence)
    }

    @Test func chunksStandInOrderAndDoNotOverlap() {
        let text = """
            Chiều 3/4, tại trụ sở Bộ Quốc phòng, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng, đã tiếp \
            Đại sứ \
            Mỹ tại Việt Nam Marc Knapper; hai bên bàn về tàu USS Carl Vinson, Đối thoại Shangri-La và bản ghi nhớ \
            năm 2011.
            """
        let stages = Reading.stages(text)
        for (sentence, chunks) in zip(stages.article.sentences, stages.chunks) {
            var position = stages.article.text.sentences[sentence].tokens.lowerBound
            for chunk in chunks {
                #expect(chunk.tokens.lowerBound == position && !chunk.tokens.isEmpty)
                position = chunk.tokens.upperBound
            }
            #expect(position == stages.article.text.sentences[sentence].tokens.upperBound)
        }
        #expect(stages.chunks.count == 1)
    }

    @Test func aCounterpartHoldsThePostOfTheOther() throws {
        let stages = Reading.stages(
            "Bộ trưởng Quốc phòng Phan Văn Giang và người đồng cấp Hàn Quốc Shin Won Sik cùng nghe.")
        let counterpart = try #require(Reading.people(stages).last)
        let posts = counterpart.posts.map { stages.article.text.string($0.tokens) }
        #expect(posts == ["người đồng cấp Hàn Quốc", "Bộ trưởng Quốc phòng"])
        #expect(counterpart.posts.map { $0.countries.map(\.rawValue) } == [["KR"], ["KR"]])
    }

    @Test func whomTheTextCountsWithoutNameAndCountryIsNobody() {
        for text in [
            "Chuẩn đô đốc Menon cùng các thuyền trưởng tới chào.",
            "Chuẩn đô đốc Menon và đại diện các cơ quan chức năng tới chào.",
            "Chuẩn đô đốc Menon và các thành viên tới chào.",
        ] {
            let people = Reading.people(Reading.stages(text))
            #expect(people.count == 1, "\(text)")
        }
    }

    @Test func whoHoldsOnePostInSeveralStatesHoldsItEach() {
        let text = "Tổng Tham mưu trưởng ba nước gồm Đại tướng Kim Ki Hoon, Đại tướng John Smith và Đô đốc Kano Koji."
        let named = Reading.people(Reading.stages(text)).filter { $0.name != nil }
        #expect(named.map(\.posts.count) == [1, 1, 1])
    }
}
