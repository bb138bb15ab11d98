import KnowledgeModel
import SourceText

/// What a word or a phrase does in a question.
enum QuestionSign: Hashable {
    case who, when, place, what, howMany
    /// "gặp", "met": two sides of a meeting.
    case meet
    /// "gặp những ai nhiều nhất", "counterparts": the people on the other side, once each.
    case counterparts
    case type(EventType)
    case sign
    case agreements(AgreementKind?)
    /// "quan hệ", "cooperation": everything between countries.
    case relations
    /// "sự kiện", "what happened".
    case happenings
    /// "là ai", "who is", "chức vụ": the person, or the holder of a post.
    case identity
    /// "hiện nay": today, where a post is asked about.
    case now
    case order(Order)
    case status(EventStatus)
    /// Before a place: "tại", "in".
    case at
    /// Says nothing that the command needs.
    case filler

    enum Order: String, Hashable { case last, recent, next, first }

    /// For a person who wants to see how a question was read.
    var meaning: String {
        switch self {
        case .who: "who"
        case .when: "when"
        case .place: "where"
        case .what: "what"
        case .howMany: "how many"
        case .meet: "a meeting"
        case .counterparts: "the people on the other side"
        case .type(let type): type.rawValue.replacing("_", with: " ")
        case .sign: "signing"
        case .agreements(let kind): kind?.rawValue.replacing("_", with: " ") ?? "agreements"
        case .relations: "relations"
        case .happenings: "events"
        case .identity: "who holds a post"
        case .now: "today"
        case .order(let order): order.rawValue
        case .status(let status): status.rawValue
        case .at: "a place"
        case .filler: ""
        }
    }
}

/// The words that questions are made of, in Vietnamese and English; what they are about stands in the lexicon.
enum QuestionWords {
    /// The longest phrase that starts at the token and ends before the limit.
    static func longest(
        at token: Int, before limit: Int, in text: QuestionText, hasMarks: Bool
    ) -> (end: Int, sign: QuestionSign)? {
        let table = hasMarks ? marked : unmarked
        var phrase = ""
        var best: (end: Int, sign: QuestionSign)?
        for end in token..<min(token + longestPhrase, limit) {
            if !phrase.isEmpty { phrase += " " }
            phrase += text.words[end]
            if let sign = table[phrase] { best = (end + 1, sign) }
        }
        return best
    }

    private static let longestPhrase = 7
    private static let marked = table { SyllableFolding.fold($0) }
    private static let unmarked = table { SearchFolding.unmarked($0.lowercased()) }

    private static func table(_ form: (String) -> String) -> [String: QuestionSign] {
        var table: [String: QuestionSign] = [:]
        for (sign, phrases) in rows {
            for phrase in phrases.split(separator: ",") {
                table[form(phrase.split(whereSeparator: \.isWhitespace).joined(separator: " "))] = sign
            }
        }
        return table
    }

    /// Each sign with its phrases; a phrase that two rows have means what the later says.
    private static let rows: [(QuestionSign, String)] = [
        (
            .filler,
            """
            của, với, và, cùng, cho, đã, đang, từng, có, không, là, thì, mà, bị, được, các, những, một, hai, này, đó, về, trong,
            ở giữa, giữa, hãy, xin, cho tôi biết, cho biết, cho xem, tìm, liệt kê, danh sách, kể, tất cả, mọi, cuộc, buổi, đợt,
            chuyến, lễ, lần, vụ, việc, diễn ra, tổ chức, xảy ra, tiến hành, thực hiện, nước, hai nước, hai bên, bên, phía,
            người, ông, bà, ngài, đồng chí, quốc phòng, quân sự, quốc phòng quân sự, bộ quốc phòng, quân đội, song phương,
            đoàn, quan chức, lãnh đạo, năm, tháng, ngày, thứ, lần thứ, sẽ, do, bởi, theo, tới, đến, sang, cũng, nhau, vào, khi, ra,
            như thế nào, thế nào, ra sao, trao đổi, hợp tác trong lĩnh vực, lĩnh vực, nhất, nay, tham gia, tham dự, dự,
            the, a, an, of, and, with, to, for, by, did, do, does, has, have, had, was, were, is, are, been, be, will, would,
            there, any, all, me, us, please, show, tell, list, give, find, about, on, s, its, it, their, his, her, from,
            between, during, hold, held, take, took, taken, place, happen, has been, both, two, each, other,
            one another, each other, defence, defense, military, bilateral, official, officials, side, sides, country, countries,
            people, person, mr, mrs, ms, go, went, that, this, which, what, many, delegation, delegations, year, edition, or,
            attend, attended, participate, participated, take part, took part, part, in the field of, concluded, conclude,
            ministry of defence, ministry of defense, ministry of national defence, named, called, happened, happening
            """
        ),
        (
            .who,
            "ai, những ai, người nào, ai đã, who, whom, who all, with whom, which people, những người nào, gồm những ai"
        ),
        (
            .when,
            """
            khi nào, bao giờ, lúc nào, ngày nào, năm nào, tháng nào, vào lúc nào, hồi nào, từ khi nào, từ bao giờ, when, what date,
            what day, on what date, which year, what year, in which year, in what year, since when
            """
        ),
        (.place, "ở đâu, tại đâu, đâu, nơi nào, where, in which city, địa điểm"),
        (.what, "gì, cái gì, những gì, điều gì, nào, những, what, which, làm gì, đã làm gì, what did, do what"),
        (
            .howMany,
            """
            bao nhiêu, bao nhiêu lần, mấy, mấy lần, mấy cuộc, có bao nhiêu, đếm, số lần, số lượng, số cuộc, how many, how many times,
            how often, count, number of, the number of, how much
            """
        ),
        (
            .meet,
            """
            gặp, gặp gỡ, gặp mặt, gặp nhau, cuộc gặp, cuộc gặp gỡ, buổi gặp, cuộc họp, họp, hội đàm, cuộc hội đàm, hội kiến,
            tiếp, đón tiếp, tiếp đón, tiếp xúc, cuộc tiếp, buổi tiếp, làm việc với, điện đàm, chào xã giao, bắt tay, trao đổi với,
            nói chuyện với, meet, meets, met, meeting, meetings, meeting with, met with, meet with, talk, talks, talked to,
            spoke to, spoke with, hold talks, held talks, received, receive, receives, call on, called on, host, hosted, talked
            """
        ),
        (
            .counterparts,
            """
            gặp những ai, gặp ai nhiều nhất, gặp những người nào, đã gặp những ai, từng gặp những ai, gặp bao nhiêu người,
            người đồng cấp, các người đồng cấp, đối tác, counterpart, counterparts, everyone, whom all, all the people
            """
        ),
        (.sign, "ký, ký kết, đã ký, sign, signs, signed, signing, signature"),
        (
            .agreements(nil),
            """
            thoả thuận, các thoả thuận, văn kiện, văn bản, hiệp định, agreement, agreements, deal, deals, accord, accords, documents,
            document, treaties, pact, pacts, văn kiện hợp tác, thoả thuận hợp tác
            """
        ),
        (
            .agreements(.memorandum),
            "bản ghi nhớ, biên bản ghi nhớ, mou, mous, memorandum, memoranda, memorandum of understanding"
        ),
        (.agreements(.jointStatement), "tuyên bố chung, joint statement, joint statements, tuyên bố tầm nhìn chung"),
        (.agreements(.letterOfIntent), "ý định thư, letter of intent, letters of intent"),
        (.agreements(.protocol), "nghị định thư, protocol, protocols"),
        (.agreements(.contract), "hợp đồng, contract, contracts"),
        (.agreements(.plan), "kế hoạch hợp tác, cooperation plan, cooperation plans"),
        (.agreements(.treaty), "hiệp ước, treaty"),
        (
            .relations,
            """
            quan hệ, mối quan hệ, hợp tác, quan hệ hợp tác, hợp tác quốc phòng, quan hệ quốc phòng, relations, relationship,
            relation, ties, cooperation, co-operation, dossier, hồ sơ, tình hình hợp tác
            """
        ),
        (
            .happenings,
            """
            sự kiện, các sự kiện, hoạt động, các hoạt động, diễn biến, dòng thời gian, tin, có gì, có gì xảy ra, những gì đã xảy ra,
            chuyện gì đã xảy ra, event, events, activities, activity, timeline, what happened, happenings, engagement,
            engagements, history, lịch sử, tham gia những gì, làm những gì, làm gì, đã làm gì, những hoạt động gì
            """
        ),
        (
            .identity,
            """
            là ai, ai là, ai giữ chức, ai đang là, ai từng là, ai làm, giữ chức vụ gì, giữ chức, chức vụ, chức vụ gì, chức danh, làm chức gì,
            là người thế nào, giữ những chức vụ gì, cấp bậc, tiểu sử, who is, who was, who were, who are, who's, who held, who holds,
            who has been, who became, post, posts, rank, position, positions, biography, what post, what posts, holder,
            what position, what rank, who served as, which posts, nắm giữ chức vụ gì, ai nắm, hold the post of, the post of
            """
        ),
        (.now, "hiện nay, hiện tại, bây giờ, đương nhiệm, currently, current, now, today's, at present, presently"),
        (
            .order(.last),
            """
            gần nhất, gần đây nhất, lần cuối, lần cuối cùng, cuối cùng, mới nhất, lần gần nhất, lần gần đây nhất, last, the last, latest,
            the latest, most recent, the most recent, most recently, last time, the last time
            """
        ),
        (
            .order(.recent),
            "gần đây, mới đây, thời gian gần đây, vừa qua, thời gian qua, recent, recently, lately, of late"
        ),
        (
            .order(.next),
            """
            tiếp theo, kế tiếp, lần tới, sắp tới, lần tiếp theo, next, the next, upcoming, coming, forthcoming, next time
            """
        ),
        (
            .order(.first),
            "đầu tiên, lần đầu, lần đầu tiên, sớm nhất, first, the first, first time, earliest, the earliest, the first time"
        ),
        (.status(.planned), "dự kiến, kế hoạch, có kế hoạch, sẽ diễn ra, planned, scheduled, plans, plan, announced"),
        (.status(.cancelled), "bị huỷ, bị hoãn, huỷ, hoãn, cancelled, canceled, postponed, called off"),
        (.status(.proposed), "đề xuất, được đề xuất, proposed, suggested"),
        (.at, "tại, ở, in, at, near, trên"),
        (
            .type(.visit),
            "thăm, chuyến thăm, các chuyến thăm, thăm chính thức, đến thăm, sang thăm, tới thăm, visit, visits, visited, visiting, trip, trips, tour, travelled to, traveled to, chuyến công du, công du"
        ),
        (
            .type(.portCall),
            "thăm cảng, cập cảng, tàu thăm, tàu cập cảng, chuyến thăm cảng, ghé cảng, port call, port calls, port visit, port visits, ship visit, ship visits, docked, tàu chiến thăm, tàu hải quân thăm"
        ),
        (
            .type(.dialogue),
            "đối thoại, cuộc đối thoại, các cuộc đối thoại, tham vấn, dialogue, dialogues, dialog, consultation, consultations"
        ),
        (
            .type(.conference),
            "hội nghị, hội thảo, diễn đàn, conference, conferences, forum, forums, summit, summits, seminar"
        ),
        (
            .type(.exercise),
            "tập trận, diễn tập, cuộc tập trận, cuộc diễn tập, tập trận chung, diễn tập chung, tuần tra chung, exercise, exercises, joint exercise, joint exercises, drill, drills, war games, joint patrol, joint patrols, naval exercise, naval exercises"
        ),
        (.type(.exhibition), "triển lãm, cuộc triển lãm, exhibition, exhibitions, expo, expos, exhibited"),
        (
            .type(.training),
            "khoá huấn luyện, khoá đào tạo, lớp tập huấn, tập huấn, training course, training courses, trainings"
        ),
        (
            .type(.deployment),
            "triển khai lực lượng, triển khai quân, xuất quân, deployment, deployments, deploy, deployed, đưa quân"
        ),
        (
            .type(.transfer),
            "chuyển giao, bàn giao, trao tặng, viện trợ, mua vũ khí, transfer, transfers, transferred, handover, hand over, handed over, donation, donated, aid"
        ),
        (.type(.ceremony), "lễ kỷ niệm, nghi lễ, lễ khánh thành, lễ viếng, ceremony, ceremonies, commemoration"),
        (
            .type(.relations),
            "thiết lập quan hệ, thiết lập quan hệ ngoại giao, nâng cấp quan hệ, establish relations, established relations, establish diplomatic relations, established diplomatic relations, diplomatic relations established, upgrade relations, upgraded relations, upgrade ties, upgraded ties, lập quan hệ"
        ),
        (.type(.meeting), "cuộc gặp song phương, bilateral meeting, bilateral meetings"),
        (.type(.signing), "lễ ký, lễ ký kết, signing ceremony, signings"),
    ]
}
