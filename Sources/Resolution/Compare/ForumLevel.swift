/// Who meets at a conference: a body such as ASEAN has its heads, its defence ministers and its foreign ministers meet in
/// one country within a week, under names that are alike otherwise.
enum ForumLevel: Hashable {
    case heads, defence, foreignAffairs, navies, armies

    /// Nil where the name says nothing of it. Of several words the first that is listed counts: "Hội nghị Bộ trưởng Quốc
    /// phòng các nước ASEAN" is no summit.
    init?(_ name: String) {
        let line = " " + Words.plain(name).joined(separator: " ") + " "
        guard let found = Self.words.first(where: { line.contains($0.word) }) else { return nil }
        self = found.level
    }

    private static let words: [(word: String, level: ForumLevel)] = [
        (" hai quan ", .navies), (" luc quan ", .armies), (" quoc phong ", .defence), (" admm ", .defence),
        (" defence ", .defence), (" defense ", .defence), (" ngoai giao ", .foreignAffairs),
        (" ngoai truong ", .foreignAffairs), (" amm ", .foreignAffairs), (" foreign ", .foreignAffairs),
        (" cap cao ", .heads), (" thuong dinh ", .heads), (" summit ", .heads),
    ]
}
