/// The telling words of a phrase, as sorted numbers, for measuring how much two phrases share.
struct WordBag: Hashable {
    private(set) var words: [UInt32]

    static let empty = WordBag(words: [])

    private init(words: [UInt32]) { self.words = words }

    /// `ignored` are canonical syllables that tell nothing.
    init(_ syllables: some Sequence<Syllable>, ignoring ignored: Set<String> = []) {
        var set: Set<UInt32> = []
        for syllable in syllables where syllable.plain.utf8.count > 1 || syllable.plain.utf8.allSatisfy({ $0 < 58 }) {
            guard !ignored.contains(syllable.canonical) else { continue }
            set.insert(Self.number(syllable.canonical))
        }
        words = set.sorted()
    }

    var isEmpty: Bool { words.isEmpty }
    var count: Int { words.count }

    /// FNV-1a: the same in every run, unlike Swift's own hash.
    private static func number(_ text: String) -> UInt32 {
        text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }

    func shared(_ other: WordBag) -> Int {
        var (i, j, shared) = (0, 0, 0)
        while i < words.count, j < other.words.count {
            if words[i] == other.words[j] {
                shared += 1
                i += 1
                j += 1
            } else if words[i] < other.words[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return shared
    }

    /// Twice the shared words over all words; 1 for equal bags, 0 where one is empty.
    func likeness(_ other: WordBag) -> Double {
        isEmpty || other.isEmpty ? 0 : 2 * Double(shared(other)) / Double(count + other.count)
    }

    /// The shared words over those of the shorter phrase; 0 where one is empty.
    func containment(_ other: WordBag) -> Double {
        isEmpty || other.isEmpty ? 0 : Double(shared(other)) / Double(min(count, other.count))
    }
}

/// Words that tell nothing about which event or agreement is meant.
enum CommonWords {
    static let ofEvents = set(
        """
        và của các những được trong với cho từ đến tại này khi đã đang sẽ là có về bởi theo trên dưới sau trước cùng giữa
        hai nước một năm ngày tháng bên do ra vào lần thứ mới đây qua hôm nay như để còn cũng việt nam mỹ hoa kỳ trung quốc
        ấn độ nga liên bang pháp anh nhật bản hàn lào campuchia quốc phòng bộ trưởng the of and in on at a to for with by
        ông bà đại tướng thượng trung thiếu phía quan hệ hợp tác việc hà nội chính tổng
        """)

    static let ofNames = set(
        """
        và của các giữa hai nước lần thứ năm việt nam mỹ hoa kỳ trung quốc nga ấn độ nhật bản pháp anh lào campuchia hàn
        the of and in between hằng hàng thường niên hội nghị diễn đàn cấp cao thượng đỉnh quốc tế cuộc tập trận chung
        triều tiên liên israel iran ukraine đức úc australia philippines indonesia singapore malaysia thái lan
        conference forum summit international joint exercise
        """)

    static let ofTitles = set(
        """
        và của các về giữa hai nước bản ghi nhớ hiệp định thoả thuận thỏa tuyên bố chung biên nghị định thư kế hoạch hợp đồng
        bộ việt nam mỹ hoa kỳ trung quốc nga ấn độ nhật bản pháp anh chính phủ memorandum understanding agreement of on the
        and joint statement mou cộng hoà xã hội chủ nghĩa
        """)

    private static func set(_ text: String) -> Set<String> { Set(Words.canonical(text)) }
}
