/// A letter of the Latin script taken apart: its plain form, what is built onto it, and the Vietnamese tone it carries.
struct Letter: Equatable {
    /// What is built onto a plain letter to make another letter of the alphabet.
    enum Build: UInt8 {
        case none, circumflex, breve, horn, stroke
        /// A mark of another language, such as the two dots of ü.
        case foreign
    }

    /// A lower-case ASCII letter or a digit.
    var plain: UInt8
    var build: Build
    /// 0 level, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot.
    var tone: UInt8
}

/// The table that takes letters apart, composed and decomposed text alike.
enum Letters {
    private static let vietnamese: [(Character, Letter.Build, String)] = [
        ("a", .none, "aàảãáạ"), ("a", .breve, "ăằẳẵắặ"), ("a", .circumflex, "âầẩẫấậ"), ("e", .none, "eèẻẽéẹ"),
        ("e", .circumflex, "êềểễếệ"), ("i", .none, "iìỉĩíị"), ("o", .none, "oòỏõóọ"), ("o", .circumflex, "ôồổỗốộ"),
        ("o", .horn, "ơờởỡớợ"), ("u", .none, "uùủũúụ"), ("u", .horn, "ưừửữứự"), ("y", .none, "yỳỷỹýỵ"),
        ("d", .stroke, "đ"),
    ]

    private static let foreign: [(Character, String)] = [
        ("a", "äåāąǎæ"), ("c", "çćč"), ("d", "ď"), ("e", "ëėęěē"), ("g", "ğģ"), ("i", "ïîīı"), ("l", "łľ"),
        ("n", "ñńňņ"), ("o", "öøőō"), ("r", "ř"), ("s", "śšşșß"), ("t", "ťţț"), ("u", "üûůűū"), ("y", "ÿ"),
        ("z", "źżž"),
    ]

    /// Indexed by scalar value up to the end of Latin Extended Additional.
    private static let table: [Letter?] = {
        var table = [Letter?](repeating: nil, count: 0x1F00)
        func add(_ scalar: Unicode.Scalar, _ letter: Letter) {
            table[Int(scalar.value)] = letter
            let upper = scalar.properties.uppercaseMapping.unicodeScalars
            if upper.count == 1, let first = upper.first, first.value < 0x1F00, table[Int(first.value)] == nil {
                table[Int(first.value)] = letter
            }
        }
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") {
            add(Unicode.Scalar(byte), Letter(plain: byte, build: .none, tone: 0))
        }
        for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
            add(Unicode.Scalar(byte), Letter(plain: byte, build: .none, tone: 0))
        }
        for (plain, build, row) in vietnamese {
            for (tone, scalar) in row.unicodeScalars.enumerated() {
                add(scalar, Letter(plain: plain.asciiValue ?? 0, build: build, tone: UInt8(tone)))
            }
        }
        for (plain, row) in foreign {
            for scalar in row.unicodeScalars {
                add(scalar, Letter(plain: plain.asciiValue ?? 0, build: .foreign, tone: 0))
            }
        }
        return table
    }()

    static func letter(_ scalar: Unicode.Scalar) -> Letter? {
        scalar.value < 0x1F00 ? table[Int(scalar.value)] : nil
    }

    /// Whether the scalar is a combining mark; if so it is put onto the letter, if there is one.
    static func combine(_ scalar: Unicode.Scalar, onto letter: inout Letter?) -> Bool {
        guard (0x300...0x36F).contains(scalar.value) else { return false }
        switch scalar.value {
        case 0x300: letter?.tone = 1
        case 0x309: letter?.tone = 2
        case 0x303: letter?.tone = 3
        case 0x301: letter?.tone = 4
        case 0x323: letter?.tone = 5
        case 0x302: letter?.build = .circumflex
        case 0x306: letter?.build = .breve
        case 0x31B: letter?.build = .horn
        default: letter?.build = .foreign
        }
        return true
    }
}
