import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct ExerciseForcesTests {
    private func countries(_ list: String) -> [[String]] {
        let text = "Ngày 8/10, Na Uy và Phần Lan khai mạc cuộc tập trận chung tại Narvik. \(list)"
        return Reading.record(text).events.filter { $0.type == .exercise }.map { $0.countries.map(\.rawValue) }
    }

    @Test func theListBehindTheExercise() {
        #expect(
            countries("Ngoài ra, các nước góp quân gồm Pháp, Đức và Ba Lan; Việt Nam cử quan sát viên.") == [
                ["DE", "FI", "FR", "NO", "PL", "VN"]
            ])
    }

    @Test(arguments: [
        "Năm 2023, các nước tham gia gồm Pháp, Đức và Ba Lan.", "Pháp, Đức và Ba Lan phản đối.",
        "Bộ trưởng Pháp, Đức và Ba Lan hội đàm về việc góp quân.",
    ])
    func otherListsAreNot(_ list: String) { #expect(countries(list) == [["FI", "NO"]]) }
}
