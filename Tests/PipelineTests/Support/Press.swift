import CivilTime
import DocumentIntake
import KnowledgeModel

/// Articles of an invented press, the same for the same seed: several papers tell of one event, each in its own words, now
/// before it, now after; names lose their marks, ministers go unnamed, and two ministers share a name.
struct Press {
    private var random: Dice

    init(seed: UInt64) { random = Dice(state: seed) }

    private struct Minister {
        var name: String
        var otherName: String
        var title: String
        var country: String
    }

    private static let hosts = [
        Minister(
            name: "Đại tướng Phan Văn Giang", otherName: "Thượng tướng Phan Van Giang",
            title: "Bộ trưởng Bộ Quốc phòng",
            country: "Việt Nam"),
        Minister(
            name: "Đại tướng Ngô Xuân Lịch", otherName: "Đại tướng Ngô Xuân Lịch", title: "Bộ trưởng Quốc phòng",
            country: "Việt Nam"),
        Minister(
            name: "Thượng tướng Hoàng Xuân Chiến", otherName: "đồng chí Hoàng Xuân Chiến",
            title: "Thứ trưởng Bộ Quốc phòng", country: "Việt Nam"),
    ]

    private static let guests = [
        Minister(
            name: "ông Sergei Shoigu", otherName: "Đại tướng Sergey Shoigu", title: "Bộ trưởng Quốc phòng Nga",
            country: "Nga"),
        Minister(
            name: "ông Lloyd Austin", otherName: "ông Austin Lloyd", title: "Bộ trưởng Quốc phòng Mỹ", country: "Mỹ"),
        Minister(
            name: "ông Rajnath Singh", otherName: "ngài Rajnath Singh", title: "Bộ trưởng Quốc phòng Ấn Độ",
            country: "Ấn Độ"),
        Minister(
            name: "ông Hamada Yasukazu", otherName: "ông Yasukazu Hamada", title: "Bộ trưởng Quốc phòng Nhật Bản",
            country: "Nhật Bản"),
        Minister(
            name: "Đại tướng Chansamone Chanyalath", otherName: "Đại tướng Chansamone Chanyalath",
            title: "Bộ trưởng Quốc phòng Lào", country: "Lào"),
        Minister(
            name: "ông Shoygu", otherName: "Đại tướng X. Sôi-gu", title: "Bộ trưởng Quốc phòng Nga", country: "Nga"),
        Minister(
            name: "ông Nguyễn Văn Hùng", otherName: "ông Nguyễn Văn Hùng", title: "Đại sứ Lào", country: "Lào"),
    ]

    /// So many articles with different texts, in the order in which they were written.
    mutating func articles(_ count: Int) -> [Document] {
        var stories: [(host: Minister, guest: Minister, day: Int, month: Int, year: Int, kind: Int)] = []
        for _ in 0..<max(3, count / 4) {
            stories.append(
                (
                    Self.hosts[random.below(Self.hosts.count)], Self.guests[random.below(Self.guests.count)],
                    2 + random.below(25),
                    2 + random.below(10), 2019 + random.below(3), random.below(5)
                ))
        }
        return (0..<count).map { number in
            let story = stories[random.below(stories.count)]
            let isPlan = random.below(4) == 0
            let host = random.below(3) == 0 ? story.host.otherName : "\(story.host.name), \(story.host.title)"
            let guest =
                switch random.below(4) {
                case 0: story.guest.title
                case 1: "\(story.guest.title) \(story.guest.otherName)"
                default: "\(story.guest.title) \(story.guest.name)"
                }
            let when =
                switch random.below(5) {
                case 0: "Trong tháng \(story.month)/\(story.year)"
                case 1: "Ngày \(story.day)/\(story.month)"
                default: "Ngày \(story.day)/\(story.month)/\(story.year)"
                }
            let venue = ["Hà Nội", "Đà Nẵng", "nhà khách Chính phủ"][random.below(3)]
            var text = Self.sentence(story.kind, when, venue, host, guest, story.guest.country, isPlan: isPlan)
            if random.below(3) == 0 {
                text += " Trước đó, năm \(story.year - 1), \(guest) đã thăm chính thức Việt Nam."
            }
            if random.below(5) == 0 {
                text += " Hai bên đã ký Bản ghi nhớ về hợp tác quốc phòng Việt Nam - \(story.guest.country)."
            }
            let printed = isPlan ? max(1, story.day - 1 - random.below(3)) : min(28, story.day + random.below(3))
            let month = story.month < 10 ? "0\(story.month)" : "\(story.month)"
            let day = printed < 10 ? "0\(printed)" : "\(printed)"
            return Document(
                id: "tin-\(number)", text: "Tin quốc phòng số \(number)\n\(text)\n",
                published: random.below(6) == 0 ? nil : .init("\(story.year)-\(month)-\(day)"))
        }
    }

    private static func sentence(
        _ kind: Int, _ when: String, _ venue: String, _ host: String, _ guest: String, _ country: String, isPlan: Bool
    ) -> String {
        let future = isPlan ? "sẽ " : "đã "
        switch kind {
        case 0: return "\(when), tại \(venue), \(host) \(future)hội đàm với \(guest)."
        case 1: return "\(when), \(guest) \(future)thăm chính thức Việt Nam."
        case 2: return "\(when), \(host) \(future)tiếp \(guest) tại trụ sở Bộ Quốc phòng."
        case 3:
            return
                "\(when), Đối thoại Chính sách Quốc phòng Việt Nam - \(country) lần thứ 4 \(future)diễn ra tại Hà Nội."
        default: return "\(when), Việt Nam và \(country) \(future)ký Thoả thuận về hợp tác quốc phòng tại Hà Nội."
        }
    }
}

/// The same throws for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}
