/// Questions as people ask them, each with the command that it stands for; asked on Sunday 2026-03-15 of a base that holds
/// the people of `names`.
enum QuestionCorpus {
    static let names = [
        "Phan Văn Giang", "Nguyễn Chí Vịnh", "Hoàng Xuân Chiến", "Ben Wallace", "James Mattis", "Lloyd J. Austin",
        "Tô Lâm",
        "Vernon Coaker", "Đổng Quân", "Nguyễn Tân Cương", "Lê Đức Anh",
    ]

    static let people: [(String, String)] = [
        ("Phan Văn Giang gặp ai năm 2025?", "met \"Phan Văn Giang\" --from 2025 --to 2025"),
        ("phan van giang gap ai nam 2025", "met \"phan van giang\" --from 2025 --to 2025"),
        ("Năm 2025 Phan Văn Giang đã gặp những ai?", "met \"Phan Văn Giang\" --from 2025 --to 2025 --counterparts"),
        (
            "Đại tướng Phan Văn Giang đã gặp ai từ năm 2021 đến năm 2023?",
            "met \"Phan Văn Giang\" --from 2021 --to 2023"
        ),
        ("Ai đã gặp Vernon Coaker?", "met \"Vernon Coaker\""),
        ("who met James Mattis in 2018", "met \"James Mattis\" --from 2018 --to 2018"),
        ("Who did Lloyd J. Austin meet between 2021 and 2023?", "met \"Lloyd J. Austin\" --from 2021 --to 2023"),
        ("Phan Văn Giang và Ben Wallace gặp nhau khi nào?", "met \"Phan Văn Giang\" \"Ben Wallace\""),
        ("When did Phan Van Giang meet Ben Wallace?", "met \"Phan Van Giang\" \"Ben Wallace\""),
        ("Phan Văn Giang gặp Đổng Quân ở đâu", "met \"Phan Văn Giang\" \"Đổng Quân\""),
        ("Phan Văn Giang gặp Vernon Coaker bao nhiêu lần?", "met \"Phan Văn Giang\" \"Vernon Coaker\" --count"),
        (
            "How many times did Phan Van Giang meet Ben Wallace since 2020?",
            "met \"Phan Van Giang\" \"Ben Wallace\" --from 2020 --count"
        ),
        (
            "Lần cuối Phan Văn Giang gặp Ben Wallace là khi nào?",
            "met \"Phan Văn Giang\" \"Ben Wallace\" --sort -date --limit 1"
        ),
        ("When did Mattis last meet Nguyễn Chí Vịnh?", "met \"Nguyễn Chí Vịnh\" Mattis --sort -date --limit 1"),
        (
            "first meeting of Phan Van Giang and Vernon Coaker",
            "met \"Phan Van Giang\" \"Vernon Coaker\" --sort date --limit 1"
        ),
        ("last 3 meetings of Tô Lâm", "met \"Tô Lâm\" --sort -date --limit 3"),
        (
            "Phan Văn Giang gặp ai ở Luân Đôn năm 2025?",
            "met \"Phan Văn Giang\" --from 2025 --to 2025 --place \"Luân Đôn\""
        ),
        ("whom did Phan Van Giang meet in Hanoi", "met \"Phan Van Giang\" --place Hanoi"),
        ("Phan Văn Giang gặp những ai của Nhật Bản?", "met \"Phan Văn Giang\" --country JP --counterparts"),
        ("Nguyễn Chí Vịnh gặp ai của Mỹ trước năm 2020", "met \"Nguyễn Chí Vịnh\" --country US --to 2019-12-31"),
        ("Tô Lâm là ai?", "person \"Tô Lâm\""),
        ("who is Vernon Coaker", "person \"Vernon Coaker\""),
        ("Hoàng Xuân Chiến giữ chức vụ gì?", "person \"Hoàng Xuân Chiến\""),
        ("Phan Văn Giang", "person \"Phan Văn Giang\""),
        ("Ai gặp Trần Văn Rồng?", "met \"Trần Văn Rồng\""),
        ("Phan Văn Giang làm gì tháng 10/2025?", "timeline --person \"Phan Văn Giang\" --from 2025-10 --to 2025-10"),
        (
            "What did Nguyen Chi Vinh do in July 2015?",
            "timeline --person \"Nguyen Chi Vinh\" --from 2015-07 --to 2015-07"
        ),
        (
            "Phan Văn Giang sắp tới gặp ai?",
            "events --type meeting --person \"Phan Văn Giang\" --status planned --from 2026-03-15"
        ),
        (
            "Nguyễn Tân Cương thăm nước nào năm ngoái?",
            "events --type visit --person \"Nguyễn Tân Cương\" --from 2025 --to 2025"
        ),
        (
            "Which countries did Phan Van Giang visit in 2024?",
            "events --type visit --person \"Phan Van Giang\" --from 2024 --to 2024"
        ),
    ]

    static let countries: [(String, String)] = [
        ("quan hệ Việt Nam - Anh", "country VN GB"),
        ("cooperation between Vietnam and Japan", "country VN JP"),
        ("quan he viet nam nhat ban tu 2014", "country VN JP --from 2014"),
        ("hợp tác quốc phòng Việt – Mỹ giai đoạn 2015-2020", "country VN US --from 2015 --to 2020"),
        ("Hàn Quốc", "country KR"),
        ("VN và GB gặp nhau năm 2023", "met --country VN --country GB --from 2023 --to 2023"),
        (
            "Có bao nhiêu cuộc gặp giữa Việt Nam và Lào năm 2019?",
            "met --country VN --country LA --from 2019 --to 2019 --count"
        ),
        (
            "How many meetings between Vietnam and India in the last 3 years?",
            "met --country VN --country IN --from 2023-03-15 --to 2026-03-15 --count"
        ),
        (
            "What happened between Vietnam and China in 2017?",
            "timeline --country VN --country CN --from 2017 --to 2017"
        ),
        ("sự kiện Việt Nam - Pháp tuần trước", "timeline --country VN --country FR --from 2026-03-02 --to 2026-03-08"),
        ("các hoạt động gìn giữ hoà bình với Úc", "timeline --country AU --topic peacekeeping"),
        (
            "chuyến thăm gần nhất của Nga tới Việt Nam",
            "events --type visit --country RU --place VN --status occurred --sort -date --limit 1"
        ),
        // Not those that the country paid.
        ("ai thăm Việt Nam năm 2024?", "events --type visit --from 2024 --to 2024 --place VN"),
        ("who visited Vietnam", "events --type visit --place VN"),
        ("Việt Nam thăm Anh", "events --type visit --country VN --place GB"),
        ("visits by the UK to Vietnam", "events --type visit --country GB --place VN"),
        ("chuyến thăm của Việt Nam", "events --type visit --country VN"),
        ("Phan Van Giang tham Anh", "events --type visit --person \"Phan Van Giang\" --place GB"),
        ("tàu hải quân thăm Việt Nam từ 2018 đến nay", "events --type port_call --from 2018 --place VN"),
        ("upcoming visits to the Philippines", "events --type visit --place PH --status planned --from 2026-03-15"),
        (
            "tập trận chung Ấn Độ – Việt Nam sau năm 2019",
            "events --type exercise --country IN --country VN --from 2020-01-01"
        ),
        ("exercises with the United States in 2022", "events --type exercise --country US --from 2022 --to 2022"),
        (
            "Có bao nhiêu chuyến thăm của Trung Quốc trong 5 năm qua?",
            "events --type visit --country CN --from 2021-03-15 --to 2026-03-15 --count"
        ),
        ("đối thoại Việt Nam - Úc bị hoãn", "events --type dialogue --country VN --country AU --status cancelled"),
        ("Khi nào Việt Nam và Úc thiết lập quan hệ ngoại giao?", "events --type relations --country VN --country AU"),
        ("Who met in Singapore in June 2023", "met --from 2023-06 --to 2023-06 --place SG"),
    ]

    static let agreements: [(String, String)] = [
        ("thỏa thuận Việt Nam – Nhật Bản từ 2014", "agreements --country VN --country JP --from 2014"),
        ("thoả thuận Việt Nam - Nhật Bản", "agreements --country VN --country JP"),
        ("thoa thuan viet nam nhat ban tu 2014", "agreements --country VN --country JP --from 2014"),
        ("agreements between Vietnam and Japan since 2014", "agreements --country VN --country JP --from 2014"),
        (
            "Việt Nam và Ấn Độ đã ký bản ghi nhớ nào năm 2022?",
            "agreements --kind memorandum --country VN --country IN --from 2022 --to 2022"
        ),
        ("memoranda with South Korea before 2015", "agreements --kind memorandum --country KR --to 2014-12-31"),
        ("tuyên bố chung Việt Nam – Hoa Kỳ", "agreements --kind joint_statement --country VN --country US"),
        ("How many agreements did Vietnam sign in 2018?", "agreements --country VN --from 2018 --to 2018 --count"),
        ("Việt Nam ký gì với Cuba?", "agreements --country VN --country CU"),
        ("latest agreement with Australia", "agreements --country AU --sort -date --limit 1"),
        (
            "Phan Văn Giang đã ký những gì năm 2025?",
            "events --type signing --person \"Phan Văn Giang\" --from 2025 --to 2025"
        ),
    ]

    static let series: [(String, String)] = [
        (
            "khi nào đối thoại chính sách quốc phòng Việt Nam - Anh lần thứ 4",
            "series \"Đối thoại Chính sách Quốc phòng\" --country VN --country GB --edition 4"
        ),
        (
            "Đối thoại Chính sách Quốc phòng Việt Nam – Hoa Kỳ lần thứ mười hai diễn ra khi nào?",
            "series \"Đối thoại Chính sách Quốc phòng\" --country VN --country US --edition 12"
        ),
        (
            "When was the 4th Defence Policy Dialogue between Vietnam and the UK?",
            "series \"Đối thoại Chính sách Quốc phòng\" --country VN --country GB --edition 4"
        ),
        (
            "where was the third Defence Policy Dialogue with the United Kingdom held",
            "series \"Đối thoại Chính sách Quốc phòng\" --country GB --edition 3"
        ),
        ("next Defence Policy Dialogue with Japan", "series \"Đối thoại Chính sách Quốc phòng\" --country JP --next"),
        ("Đối thoại Shangri-La gần nhất là khi nào", "series \"Đối thoại Shangri-La\" --last"),
        (
            "doi thoai chinh sach quoc phong viet nam anh lan thu 4",
            "series \"Đối thoại Chính sách Quốc phòng\" --country VN --country GB --edition 4"
        ),
        ("ADMM+ từ năm 2010", "series \"Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng\" --from 2010"),
        (
            "lần đầu tiên Đối thoại Chiến lược Quốc phòng với Trung Quốc",
            "series \"Đối thoại Chiến lược Quốc phòng\" --country CN --edition 1"
        ),
    ]

    static let posts: [(String, String)] = [
        ("Ai là Bộ trưởng Quốc phòng Việt Nam năm 2018?", "post \"Bộ trưởng Quốc phòng\" --country VN --at 2018"),
        ("who was UK Defence Secretary in 2021", "post \"Defence Secretary\" --country GB --at 2021"),
        (
            "Ai hiện nay là Bộ trưởng Bộ Quốc phòng Trung Quốc?",
            "post \"Bộ trưởng Bộ Quốc phòng\" --country CN --at 2026-03-15"
        ),
        ("Bộ trưởng Quốc phòng Nhật Bản tháng 3/2019", "post \"Bộ trưởng Quốc phòng\" --country JP --at 2019-03"),
        (
            "Who held the post of Minister of Defence of India from 2014 to 2017?",
            "post \"Minister of Defence\" --country IN --at 2014/2017"
        ),
        ("ai la bo truong quoc phong nhat ban nam 2019", "post \"bo truong quoc phong\" --country JP --at 2019"),
        (
            "Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam là ai?",
            "post \"Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam\""
        ),
    ]

    static let all = people + countries + agreements + series + posts

    /// Questions that can be read in part, with the command that comes nearest and a word of what it leaves out.
    static let partly: [(question: String, command: String, leftOut: String)] = [
        ("Bộ trưởng Quốc phòng Anh gặp ai năm 2024?", "met --country GB --from 2024 --to 2024", "Bộ trưởng Quốc phòng"),
        ("agreements on training with Japan", "agreements --country JP", "training"),
        ("Phan Văn Giang gặp ai buồn nhất", "met \"Phan Văn Giang\"", "buồn"),
        ("visits to Laos because weather", "events --type visit --place LA", "because weather"),
        (
            "ai dự đối thoại Shangri-La năm 2023", "series \"Đối thoại Shangri-La\" --from 2023 --to 2023",
            "who took part"
        ),
        ("vì sao trời xanh", "search \"vì sao trời xanh\"", "no question was recognised"),
        ("xyzzy", "search xyzzy", "xyzzy"),
    ]
}
