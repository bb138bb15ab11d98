import KnowledgeModel

/// A post, worded in any of the usual ways, brought to one form: its level and its field.
struct PostTitle: Hashable {
    /// Such as `minister`, `deputy minister`; or the words themselves where the level is not known.
    var level: String
    /// Such as `defence`, `foreign affairs`; empty where the level says all.
    var field: String
    /// Whether the holder is said to have left the post.
    var isFormer: Bool

    /// Whether a country has one holder at a time.
    var isUnique: Bool { Self.unique.contains(level) && (!field.isEmpty || Self.fieldless.contains(level)) }

    /// A lower field of the state that a person seldom leaves for another; nil for posts at the top, which people come
    /// to from anywhere.
    var sector: String? { Self.fieldless.contains(level) || level == "deputy head of government" ? nil : field }

    /// Equal for two wordings of one post.
    var key: String { level + "|" + field }

    /// A key for people: "minister, defence".
    static func words(ofKey key: String) -> String {
        key.split(separator: "|").joined(separator: ", ")
    }

    init?(_ text: String) {
        let words = Words.plain(text)
        guard !words.isEmpty else { return nil }
        let line = " " + words.joined(separator: " ") + " "
        let bytes = Array(line.utf8)
        // "Nguyên" alone means former only at the head: "Bộ trưởng Tài nguyên" is in office.
        isFormer = Self.former.contains { $0.occurs(in: bytes) } || line.hasPrefix(" nguyen ")
        let known = Self.levelPhrases.first { $0.phrase.occurs(in: bytes) }.map { Self.levels[$0.place] }
        field = Self.fieldPhrases.first { $0.phrase.occurs(in: bytes) }.map { Self.fields[$0.place].field } ?? ""
        if let known {
            level = known.level
            if let own = known.field { field = own }
            if level == "minister" || level == "deputy minister", field.isEmpty {
                field = Self.rest(of: line, after: known.words)
            } else if Self.placed.contains(level) {
                // One ambassador to each country, one secretary to each province.
                field = Self.rest(of: line, after: known.words)
            }
        } else {
            level = words.joined(separator: " ")
        }
    }

    private static func rest(of line: String, after words: String) -> String {
        var rest = line.split(separator: " ").map(String.init)
        let drop = Set(words.split(separator: " ").map(String.init)).union(fillers)
        rest.removeAll { drop.contains($0) }
        return rest.joined(separator: " ")
    }

    private static let fillers: Set<String> = [
        "bo", "tai", "cua", "nuoc", "quyen", "the", "of", "to", "for", "cong", "hoa", "uy", "vien", "dang", "truc",
        "va",
    ]
    private static let former = [" cuu ", " former ", " ex ", " tien nhiem "].map(BytePhrase.init)
    private static let levelPhrases = levels.enumerated().map {
        (place: $0.offset, phrase: BytePhrase($0.element.words))
    }
    private static let fieldPhrases = fields.enumerated().map {
        (place: $0.offset, phrase: BytePhrase($0.element.words))
    }
    private static let placed: Set<String> = ["ambassador", "party secretary", "provincial chair", "consul general"]
    private static let fieldless: Set<String> = [
        "head of state", "head of government", "general secretary", "speaker", "leader", "king",
    ]
    private static let unique: Set<String> = [
        "head of state", "head of government", "general secretary", "speaker", "leader", "king", "minister",
        "chief of staff", "ambassador", "secretary general",
    ]

    /// The words (without marks), the level, and the field where the words imply it; the more telling first.
    private static let levels: [(words: String, level: String, field: String?)] = [
        // "Trợ lý Bộ trưởng Quốc phòng" assists the minister, and is none.
        (" pho tro ly ", "deputy assistant", nil), (" tro ly ", "assistant", nil),
        (" deputy assistant secretary ", "deputy assistant", nil), (" assistant secretary ", "assistant", nil),
        (" co van ", "adviser", nil), (" nguoi phat ngon ", "spokesperson", nil), (" spokesman ", "spokesperson", nil),
        (" spokesperson ", "spokesperson", nil), (" phu nhan ", "spouse", nil),
        (" pho tong tham muu truong ", "deputy chief of staff", "defence"),
        (" tong tham muu truong ", "chief of staff", "defence"),
        (" chief of the general staff ", "chief of staff", "defence"),
        (" chu tich hoi dong tham muu truong lien quan ", "chief of staff", "defence"),
        (" chairman of the joint chiefs of staff ", "chief of staff", "defence"),
        (" tham muu truong ", "chief of staff of a service", nil),
        (" pho thu tuong ", "deputy head of government", ""),
        (" deputy prime minister ", "deputy head of government", ""),
        (" thu tuong ", "head of government", ""), (" prime minister ", "head of government", ""),
        (" pho chu tich nuoc ", "deputy head of state", ""), (" pho tong thong ", "deputy head of state", ""),
        (" vice president ", "deputy head of state", ""), (" chu tich nuoc ", "head of state", ""),
        (" tong thong ", "head of state", ""), (" pho chu tich quoc hoi ", "deputy speaker", ""),
        (" chu tich quoc hoi ", "speaker", ""), (" pho tong bi thu ", "deputy general secretary", ""),
        (" tong bi thu ", "general secretary", ""), (" tong thu ky ", "secretary general", nil),
        (" secretary general ", "secretary general", nil), (" nha lanh dao ", "leader", ""),
        (" lanh dao ", "leader", ""),
        (" quoc vuong ", "king", ""), (" king ", "king", ""),
        (" thu truong ngoai giao ", "deputy minister", "foreign affairs"),
        (" thu truong ", "deputy minister", nil), (" deputy minister ", "deputy minister", nil),
        (" deputy secretary of defense ", "deputy minister", "defence"), (" quoc vu khanh ", "minister of state", nil),
        (" pho bo truong ", "deputy minister", nil), (" ngoai truong ", "minister", "foreign affairs"),
        (" secretary of state ", "minister", "foreign affairs"), (" foreign minister ", "minister", "foreign affairs"),
        (" bo truong ", "minister", nil), (" minister ", "minister", nil),
        (" defense secretary ", "minister", "defence"),
        (" secretary of defense ", "minister", "defence"), (" defence secretary ", "minister", "defence"),
        (" pho chu nhiem tong cuc chinh tri ", "deputy political chief", "defence"),
        (" chu nhiem tong cuc chinh tri ", "political chief", "defence"),
        (" pho tu lenh ", "deputy commander", nil), (" tu lenh ", "commander", nil), (" commander ", "commander", nil),
        (" pho dai su ", "deputy ambassador", nil), (" dai su ", "ambassador", nil),
        (" ambassador ", "ambassador", nil),
        (" tong lanh su ", "consul general", nil), (" pho bi thu ", "deputy party secretary", nil),
        (" bi thu ", "party secretary", nil), (" pho chu tich ubnd ", "deputy provincial chair", nil),
        (" chu tich ubnd ", "provincial chair", nil), (" chu tich uy ban nhan dan ", "provincial chair", nil),
        (" tuy vien quoc phong ", "attache", "defence"), (" cuc truong ", "head of department", nil),
        (" vien truong ", "head of institute", nil), (" president ", "head of state", ""),
        (" chu tich ", "chair", nil),
    ]

    private static let fields: [(words: String, field: String)] = [
        (" quoc phong ", "defence"), (" defence ", "defence"), (" defense ", "defence"), (" quan doi ", "defence"),
        (" quan uy ", "defence"), (" ngoai giao ", "foreign affairs"), (" doi ngoai ", "foreign affairs"),
        (" foreign ", "foreign affairs"), (" cong an ", "public security"), (" noi vu ", "interior"),
        (" interior ", "interior"), (" hai quan ", "navy"), (" navy ", "navy"), (" phong khong ", "air defence"),
        (" khong quan ", "air force"), (" luc quan ", "army"), (" canh sat bien ", "coast guard"),
        (" bien phong ", "border guard"), (" tai chinh ", "finance"), (" ke hoach ", "planning"), (" y te ", "health"),
        (" giao duc ", "education"), (" giao thong ", "transport"), (" gtvt ", "transport"),
        (" gd dt ", "education"), (" cong thuong ", "trade"),
        (" thuong mai ", "trade"),
        (" tu phap ", "justice"), (" tai nguyen ", "environment"), (" nong nghiep ", "agriculture"),
        (" khoa hoc ", "science"), (" van hoa ", "culture"), (" lao dong ", "labour"), (" xay dung ", "construction"),
        (" an ninh quoc gia ", "national security"), (" an ninh ", "security"),
    ]
}

/// Words to look for in a line of plain letters: each post is asked for a hundred of them.
private struct BytePhrase: Sendable {
    private let bytes: [UInt8]

    init(_ words: String) { bytes = Array(words.utf8) }

    func occurs(in line: [UInt8]) -> Bool {
        guard bytes.count <= line.count else { return false }
        // Every phrase begins with a space, so the second letter tells most places apart.
        for start in 0...(line.count - bytes.count) where line[start + 1] == bytes[1] {
            var length = 0
            while length < bytes.count, line[start + length] == bytes[length] { length += 1 }
            if length == bytes.count { return true }
        }
        return false
    }
}
