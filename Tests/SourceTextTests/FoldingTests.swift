import SourceText
import Testing

@Test(arguments: [
    ("HOÀ", "hoà"), ("hòa", "hoà"), ("Ủy", "uỷ"), ("Uỷ", "uỷ"), ("Thuỵ", "thuỵ"), ("Thụy", "thuỵ"), ("khỏe", "khoẻ"),
    ("Của", "của"), ("–", "-"), ("“", "\""), ("Đại", "đại"), ("ƯƠNG", "ương"), ("Quý", "quý"),
])
func syllablesFold(_ given: String, _ expected: String) {
    #expect(SyllableFolding.fold(given) == expected)
}

@Test func differentTonesStayDifferent() {
    #expect(SyllableFolding.fold("Thành") != SyllableFolding.fold("Thanh"))
}

@Test(arguments: [
    ("Đại tướng", "dai tuong"), ("gìn giữ hòa bình", "gin giu hoa binh"), ("Shangri-La", "shangri la"),
    ("Nguyễn  Phú,Trọng", "nguyen phu trong"), ("Erdoğan", "erdogan"), ("ASEAN+3", "asean 3"), ("  ", ""),
])
func searchFoldingDropsEveryMark(_ given: String, _ expected: String) {
    #expect(SearchFolding.fold(given) == expected)
}

@Test func marksAreSeen() {
    #expect(SearchFolding.hasMarks("Đại") && SearchFolding.hasMarks("Thành") && !SearchFolding.hasMarks("Thanh"))
}
