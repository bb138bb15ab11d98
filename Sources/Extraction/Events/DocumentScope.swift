import KnowledgeModel
import SourceText

/// Which documents the record is for: those between states on defence, security and their relations, not trade and companies'.
struct DocumentScope {
    let article: Article

    /// Trade agreements, contracts of companies and mere understandings.
    func excludes(_ title: Range<Int>, _ kind: AgreementKind) -> Bool {
        if title.count == 1, article.text.tokens[title.lowerBound].isAllCapitals { return true }
        if kind == .other, title.count <= 1 || article.says(["ứng", "xử"], in: title) { return true }
        // Notes of protest, resolutions and minutes are not agreed on by two states.
        if kind == .other, Self.ofOneSide.contains(where: { article.says($0, in: title) }) { return true }
        // "thoả thuận giữa lãnh đạo hai nước": an understanding, not a document.
        if kind == .agreement,
            article.says(["lãnh", "đạo"], in: title) || article.says(["cấp", "cao"], in: title)
                || (title.count >= 2 && article.says(["văn", "bản"], in: title.lowerBound..<title.lowerBound + 2))
        {
            return true
        }
        if kind == .contract {
            return !isOfForces(title)
        }
        return Self.ofTrade.contains { article.says($0, in: title) }
    }

    /// Whether the words name what forces buy.
    func isOfForces(_ tokens: Range<Int>) -> Bool { Self.ofForces.contains { article.says($0, in: tokens) } }

    func isAboutDefence(_ title: Range<Int>) -> Bool { Self.ofDefence.contains { article.says($0, in: title) } }

    /// Whether a treaty is one of two states by what it is about: "hiệp ước đồng minh", "hiệp ước phòng thủ chung".
    func isOfAllies(_ title: Range<Int>) -> Bool { Self.ofAllies.contains { article.says($0, in: title) } }

    /// Whether a plan is one of two states or ministries, not one's own: "kế hoạch hợp tác …", "chương trình đối tác …".
    func isOfTwo(_ title: Range<Int>) -> Bool {
        article.says(["hợp", "tác"], in: title) || article.says(["đối", "tác"], in: title)
            || article.says(["trao", "đổi"], in: title)
    }

    private static let ofAllies: [[Word]] = [
        ["đồng", "minh"], ["liên", "minh"], ["phòng", "thủ"], ["biên", "giới"], ["tương", "trợ"],
    ]
    private static let ofOneSide: [[Word]] = [
        ["phản", "đối"], ["nghị", "quyết"], ["họp"], ["sách", "trắng"], ["điều", "lệ"], ["chứng", "nhận"],
    ]
    private static let ofForces: [[Word]] = [
        ["quân"], ["vũ", "khí"], ["tàu"], ["máy", "bay"], ["tên", "lửa"], ["quốc", "phòng"], ["tiêm", "kích"],
        ["trực", "thăng"], ["phòng", "không"], ["pháo"], ["xe", "tăng"], ["s", "-"], ["f", "-"], ["ngầm"], ["radar"],
        ["tổ", "hợp"],
    ]
    private static let ofTrade: [[Word]] = [
        ["thương", "mại"], ["xuyên", "thái", "bình", "dương"], ["luật", "biển"], ["kinh", "tế", "toàn", "diện"],
        ["công", "ước"], ["bảo", "hộ", "đầu", "tư"], ["khí", "hậu"],
    ]
    private static let ofDefence: [[Word]] = [
        ["quốc", "phòng"], ["quân"], ["an", "ninh"], ["gìn", "giữ"], ["biên", "giới"], ["khủng", "hoảng"],
        ["cảnh", "sát", "biển"], ["vũ", "khí"], ["tàu"], ["đối", "tác", "chiến", "lược"], ["hai", "bộ"],
    ]
}
