/// What the posts of one claim say about which of several bearers of a Vietnamese name is meant.
///
/// Family names are few in Vietnam, so that articles on schools, provinces and firms name thousands of namesakes: two
/// claims with posts that have nothing in common are two people's, unless both posts are of the state's first ranks, between
/// which people do move.
struct PostsOfNamesakes {
    /// The kinds of posts, such as `giam doc` and `pho giam doc`.
    private var heads: Set<String> = []
    /// The words that say where or of what: `da nang`, `giao duc`.
    private var telling: Set<String> = []
    private var isHigh = false
    private var isSoldier: Bool

    /// Posts that anybody may have beside their own say nothing. `rank` tells whether the claim gives a military rank.
    init(_ posts: [String], rank: Bool) {
        isSoldier = rank
        for post in posts {
            let words = Words.plain(post)
            let line = " " + words.joined(separator: " ") + " "
            if Self.neutral.contains(where: { line.hasPrefix($0) }) { continue }
            if Self.high.first(in: post) != nil { isHigh = true }
            let rest = words.drop { Self.before.contains($0) }
            heads.insert((words.contains("pho") ? "pho " : "") + rest.prefix(2).joined(separator: " "))
            // The city that is written in most ways.
            if line.contains("hcm") || line.contains(" ho chi minh ") { telling.insert("hcm") }
            telling.formUnion(rest.filter { !Self.common.contains($0) && $0.utf8.count > 1 })
        }
    }

    /// Whether the claim names a post that can tell namesakes apart.
    var tells: Bool { !heads.isEmpty }

    /// Whether one person can have held the posts of both.
    func agrees(with other: PostsOfNamesakes) -> Bool {
        guard tells, other.tells else { return true }
        if isHigh && other.isHigh || isSoldier && other.isSoldier { return true }
        if !telling.isDisjoint(with: other.telling) { return true }
        if isSoldier != other.isSoldier, !isHigh, !other.isHigh { return false }
        return (telling.isEmpty || other.telling.isEmpty) && !heads.isDisjoint(with: other.heads)
    }

    private static let before: Set<String> = ["pho", "cuu", "nguyen", "quyen", "tan", "co", "thuong", "truc"]

    private static let neutral = [
        " dai bieu ", " thanh vien ", " dai dien ", " nguoi dung dau ", " uy vien ", " lanh dao ", " quan chuc ",
    ]

    /// The first ranks of the state, the party and the army.
    private static let high = Phrases(
        [
            "trung uong", "bo chinh tri", "ban bi thu", "quoc hoi", "bo truong", "thu truong", "thu tuong",
            "chu tich nuoc", "tong bi thu", "thong doc", "tong thanh tra", "tinh uy", "thanh uy", "nhiem uy ban",
            "dai su", "tong tham muu", "tu lenh", "cuc chinh tri", "tong thu ky", "ngoai truong", "toi cao", "nha nuoc",
        ].map { ($0, true) })

    /// Words of posts and bodies that many bear.
    private static let common: Set<String> = Set(
        """
        pho cuu nguyen quyen tan thuong truc giam doc tong truong phong ban so bo chu tich bi thu uy vien hoi dong quan tri
        hieu vien nhiem thanh tra vu cuc chanh van ubnd hdnd nhan dan tinh huyen xa phuong thi tp thanh pho trung tam cong ty
        tap doan va cua ve phu trach dang doi pho chi huy dai bieu chuyen khoa benh dai hoc hoc thu truong chinh tham muu
        to chuc quan ly kinh te nha may du an toa an kiem sat khu vuc giu kiem chi nhanh hiep hoi lien viet nam
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
