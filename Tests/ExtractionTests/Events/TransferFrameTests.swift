import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct TransferFrameTests {
    @Test(arguments: [
        ("Năm 2022, Nga đã bàn giao nhiều khí tài quân sự cho Việt Nam.", "transfer occurred 2022: RU + VN"),
        ("Ngày 8/10, Nhật Bản chuyển giao hai tàu tuần tra cho Philippines.", "transfer occurred 2024-10-08: JP + PH"),
        ("Tàu USCGC John Midgett được chuyển cho Việt Nam hồi năm 2021.", "transfer occurred 2021: US + VN"),
    ])
    func thingsThatPassFromOneStateToAnother(_ text: String, _ line: String) {
        let events = Reading.record(text).events.filter { $0.type == .transfer }
        #expect(
            events.map {
                "\($0.type.rawValue) \($0.status.rawValue) \($0.date.map(String.init) ?? "-"): "
                    + $0.countries.map(\.rawValue).joined(separator: " + ")
            } == [line])
    }

    @Test func peopleWhoHandOver() throws {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang trao kỷ vật chiến tranh cho Bộ trưởng Quốc phòng Mỹ Lloyd Austin.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .transfer })
        #expect(Told.roles(event) == "Phan Văn Giang host, Lloyd Austin guest")
    }

    @Test(arguments: [
        "Ngày 8/10, Bộ Quốc phòng bàn giao nhà cho người dân.", "Ngày 8/10, Mỹ trao đổi ý kiến với Việt Nam.",
        "Ngày 8/10, Mỹ bàn giao nhiệm vụ cho Nhật Bản.",
    ])
    func noThingOrNoOtherState(_ text: String) { #expect(Told.lines(Reading.record(text), .transfer).isEmpty) }

    private func transfers(_ text: String) -> [String] {
        Reading.record(text).events.filter { $0.type == .transfer }.map {
            "\($0.status.rawValue) \($0.date.map(String.init) ?? "-"): "
                + $0.countries.map(\.rawValue).joined(separator: " + ")
        }
    }

    @Test(arguments: [
        ("Năm 2019, Ấn Độ đã mua 5 hệ thống phòng không của Nga.", "occurred 2019: IN + RU"),
        ("Năm 2019, Philippines đặt mua tên lửa từ Ấn Độ.", "occurred 2019: IN + PH"),
        ("Năm 2019, Philippines, một đồng minh của Mỹ, bắt đầu mua vũ khí từ Nga.", "occurred 2019: PH + RU"),
        ("Năm 2012, Washington đã cung cấp nhiều radar ven biển cho Manila.", "occurred 2012: PH + US"),
    ])
    func whatOneStateBuysOfAnother(_ text: String, _ line: String) { #expect(transfers(text) == [line]) }

    @Test(arguments: [
        ("Pháp muốn bán tàu ngầm cho Ấn Độ", "proposed -: FR + IN"),
        ("Mỹ phê duyệt bán tên lửa cho Nhật Bản", "planned -: JP + US"),
        ("Ấn Độ đàm phán mua tiêm kích của Pháp", "proposed -: FR + IN"),
    ])
    func aHeadlineTellsADealWithoutADay(_ headline: String, _ line: String) {
        let record = Reading.record("Giới quan sát chú ý.", headline: headline)
        #expect(
            record.events.map { event in
                "\(event.status.rawValue) \(event.date.map(String.init) ?? "-"): "
                    + event.countries.map(\.rawValue).joined(separator: " + ")
            } == [line])
    }

    @Test func whatIsBeingDeliveredIsTheStorysNews() {
        let text = """
            Ngày 8/10, Bộ Quốc phòng Ấn Độ ra thông cáo. Ấn Độ đang chuyển cho Armenia nhiều khẩu pháo.
            """
        #expect(transfers(text) == ["occurred 2024-10-08: AM + IN"])
    }

    @Test(arguments: [
        "Năm 2019, bán đảo Triều Tiên yên ả.", "Năm 2019, người Việt Nam mua nhiều hoa của Hà Lan.",
    ])
    func noTradeInArms(_ text: String) { #expect(transfers(text).isEmpty) }

    @Test(arguments: [
        ("Lễ bàn giao sáu xuồng tuần tra của Mỹ cho Cảnh sát biển Việt Nam diễn ra ngày 8/10.", "US + VN"),
        ("Ngày 8/10, Bộ Quốc phòng Việt Nam tổ chức lễ tiếp nhận 12 máy bay do Mỹ chế tạo.", "US + VN"),
        ("Ngày 8/10, Bộ Quốc phòng Việt Nam tổ chức lễ bàn giao thiết bị y tế tặng Quân đội Lào.", "LA + VN"),
        ("Lễ bàn giao tàu tuần tra giữa Nhật Bản và Philippines diễn ra ngày 8/10.", "JP + PH"),
    ])
    func aCeremonyAtWhichThingsAreHandedOver(_ text: String, _ sides: String) {
        #expect(transfers(text) == ["occurred 2024-10-08: \(sides)"])
    }

    @Test func theCeremonyGivesTheDayOfWhatWasTold() {
        let text = """
            Mỹ vừa chuyển giao sáu xuồng tuần tra cho Cảnh sát biển Việt Nam. Lễ bàn giao được tổ chức ở Phú Quốc ngày 8/10.
            """
        #expect(transfers(text) == ["occurred 2024-10-08: US + VN"])
    }

    @Test func aGiftToAMinistry() {
        let text = "Ngày 8/10, Bộ Quốc phòng Việt Nam trao tặng Bộ Quốc phòng Cuba 500 bộ máy tính."
        #expect(transfers(text) == ["occurred 2024-10-08: CU + VN"])
        #expect(
            transfers("Ngày 8/10, Thủ tướng Phạm Minh Chính tặng Tổng thống Pháp Emmanuel Macron một tấm thảm.").isEmpty
        )
    }

    @Test(arguments: [
        ("Nhật Bản cấp cho Philippines gói viện trợ an ninh ngày 8/10.", "JP + PH"),
        ("Ngày 8/10, Anh đã giao hơn 200 máy bay cho Ukraine.", "GB + UA"),
        ("Ngày 8/10, Pháp chuyển giao cho Ukraine những chiếc Mirage đầu tiên.", "FR + UA"),
        ("Ngày 8/10, hai tổ hợp tên lửa được Serbia đặt mua từ Belarus.", "BY + RS"),
        ("Ngày 8/10, Serbia đặt hàng từ Belarus hai tổ hợp tên lửa.", "BY + RS"),
    ])
    func armsThatAreGivenAndOrdered(_ text: String, _ sides: String) {
        #expect(transfers(text) == ["occurred 2024-10-08: \(sides)"])
    }

    private func told(_ text: String) -> [String] {
        Reading.record(text).events.filter { $0.type == .transfer }.map { event in
            "\(event.date?.description ?? "-"): \(event.countries.map(\.rawValue).joined(separator: " + "))"
        }
    }

    @Test(arguments: [
        ("Tháng 5/2023, hai máy bay huấn luyện được Mỹ bàn giao tại Phan Thiết.", "2023-05: US + VN"),
        (
            "Ngày 8/10, chính quyền tỉnh Xiêng Khoảng tổ chức lễ bàn giao hài cốt liệt sĩ cho phía Việt Nam.",
            "2024-10-08: LA + VN"
        ),
        ("Ngày 8/10, Nhật Bản cấp cho Manila gói thiết bị radar trị giá 5 triệu USD.", "2024-10-08: JP + PH"),
    ])
    func whoReceivesWhatIsHandedOver(_ text: String, _ line: String) { #expect(told(text) == [line]) }

    @Test func aGiftOfTodayIsNotTheDeliveryOfAnotherYear() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Mỹ Lloyd Austin thăm Việt Nam và hội đàm với Đại tướng Phan Văn Giang.
            Ông Austin trao cho ông Giang một số kỷ vật chiến tranh.
            Năm 2021, Mỹ bàn giao cho Việt Nam một tàu tuần tra.
            """
        let events = Reading.record(text).events.filter { $0.type == .transfer }
        #expect(events.map(\.participants.count) == [2, 0])
    }

    @Test(arguments: [
        (
            "Ngày 8/10, Quân chủng Hải quân Việt Nam phối hợp Đại sứ quán Ấn Độ tại Việt Nam tổ chức lễ bàn giao hai xuồng cao tốc.",
            "2024-10-08: IN + VN"
        ),
        (
            "Ngày 8/10, lễ giao nhận hài cốt quân tình nguyện Việt Nam hy sinh ở Lào diễn ra tại Cửa khẩu Cầu Treo.",
            "2024-10-08: LA + VN"
        ),
        (
            "Ngày 8/10, Tham mưu trưởng Lục quân Nhật Bản Mori chứng kiến lễ bàn giao ba xe ủi mà Nhật Bản tặng Philippines.",
            "2024-10-08: JP + PH"
        ),
        (
            "Ngày 8/10, Đại tá Phan Văn Nam chủ trì lễ trao tặng Bộ Chỉ huy quân sự tỉnh Sekong (Lào) 20 máy tính.",
            "2024-10-08: LA + VN"
        ),
        ("Ngày 8/10, Nga bàn giao thi thể 30 binh sĩ cho Ukraine.", "2024-10-08: RU + UA"),
    ])
    func aCeremonyTellsItsTwoStatesInManyWays(_ text: String, _ line: String) { #expect(told(text) == [line]) }

    @Test func aGiftAtWhatWasToldRightBefore() {
        let text = """
            Ngày 8/10, tại Hà Nội, Đại sứ Hàn Quốc Choi Young-sam và Thiếu tướng Phan Văn Nam dự lễ tổng kết dự án rà phá bom mìn.
            Tại đây, Hàn Quốc trao tặng Việt Nam 30 máy dò mìn.
            Nhân dịp này, Quân khu 4 tặng bạn 5 tấn gạo.
            """
        #expect(told(text) == ["2024-10-08: KR + VN"])
    }

    @Test func whoAttendsTheCeremony() throws {
        let text = """
            Ngày 8/10, Mỹ bàn giao cho Việt Nam năm máy bay. Đại sứ Mỹ Marc Knapper đã dự lễ bàn giao tại Phan Thiết.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .transfer })
        #expect(event.participants.map(\.name) == ["Marc Knapper"])
    }

    @Test(arguments: [
        "Ngày 8/10, sĩ quan Ấn Độ sẽ giao lưu bóng chuyền với sĩ quan Việt Nam trên tàu.",
        "Lễ bàn giao lần này diễn ra vài ngày trước dịp Việt Nam và Mỹ kỷ niệm 30 năm thiết lập quan hệ (12/7/1995).",
    ])
    func wordsThatHandNothingOver(_ text: String) { #expect(told(text).isEmpty) }

    @Test func theOtherOfTheTwoWhoTalkOfIt() {
        #expect(
            told("Ấn Độ và Nga trao đổi về việc Nga bàn giao hai trung đoàn tên lửa S-400 trong năm 2025.")
                == [
                    "2025: IN + RU"
                ])
    }

    @Test(arguments: [
        (
            "Tàu CSB 8025 được bàn giao cho Cảnh sát biển Việt Nam hôm 8/10 trong buổi lễ có Đại sứ Mỹ Marc Knapper.",
            "2024-10-08: US + VN"
        ),
        (
            "Ngày 8/10, lễ hồi hương hài cốt quân nhân Mỹ lần thứ 170 diễn ra tại sân bay Đà Nẵng.",
            "2024-10-08: US + VN"
        ),
        (
            "Ngày 8/10, Đại sứ Mỹ Marc Knapper và Đại tướng Phan Văn Giang chủ trì lễ bàn giao đất sạch sau xử lý dioxin.",
            "2024-10-08: US + VN"
        ),
        ("Ngày 8/10, Bộ Quốc phòng Việt Nam tổ chức bàn giao hàng viện trợ cho Quân đội Lào.", "2024-10-08: LA + VN"),
        ("Đức thông báo chuyển thêm hai hệ thống phòng không cho Ukraine.", "-: DE + UA"),
        ("Ngày 8/10, Philippines nhận lô tên lửa đầu tiên từ Ấn Độ.", "2024-10-08: IN + PH"),
    ])
    func whoGivesWhereTheWordsSayItAside(_ text: String, _ line: String) { #expect(told(text) == [line]) }

    @Test func whoConfirmsReceivesNothing() {
        #expect(told("Ngày 8/10, Trung Quốc xác nhận tàu của Philippines bị chìm.").isEmpty)
    }

    @Test func whoIsDefiedSellsNothing() {
        let text = "Ngày 8/10, Thổ Nhĩ Kỳ mua tên lửa S-400 bất chấp sức ép của Mỹ."
        #expect(Told.lines(Reading.record(text), .transfer).isEmpty)
    }

    @Test(arguments: [
        ("Nga đã hoàn tất việc giao hệ thống phòng không cho Syria hôm 8/10.", "2024-10-08: RU + SY"),
        ("Na Uy tuần tới sẽ bắn thử tổ hợp HIMARS vừa nhận từ Mỹ hồi tháng 3.", "2024-03: NO + US"),
        ("Tháng 9, London đã bán trực thăng cho Na Uy.", "2024-09: GB + NO"),
        ("Thứ trưởng Ngoại giao Lào Phoxay cảm ơn Nhật Bản đã viện trợ máy lọc nước tháng 9/2024.", "2024-09: JP + LA"),
        (
            "Peru ký hợp đồng mua tiêm kích của Hàn Quốc. Bốn chiếc đầu tiên dự kiến được bàn giao năm 2027.",
            "2027: KR + PE"
        ),
        ("Việt Nam và Lào họp. Việt Nam giúp Lào. Số hài cốt được phía bạn bàn giao hôm 8/10.", "2024-10-08: LA + VN"),
        (
            "Việt Nam và Lào họp. Việt Nam giúp Lào. Sáng 8/10, đoàn bàn giao cho Bộ Công an Lào máy tính.",
            "2024-10-08: LA + VN"
        ),
    ])
    func deliveriesInOtherWords(_ text: String, _ line: String) { #expect(told(text) == [line]) }

    @Test func whatAnyStateMayBuyNobodyHasBought() {
        #expect(
            told("Luật cho phép Mỹ trừng phạt bất kỳ quốc gia nào mua vũ khí do Nga sản xuất từ ngày 8/10.").isEmpty)
    }

    // MARK: - Sides that stand apart, and what is told without a day

    private func handedOver(_ text: String) -> [String] {
        Reading.record(text).events.filter { $0.type == .transfer }.map { event in
            let date = event.date.map(String.init) ?? "-"
            return "\(event.status.rawValue) \(date): \(event.countries.map(\.rawValue).joined(separator: "+"))"
        }
    }

    @Test(arguments: [
        (
            """
            Ngày 8/10, Bộ trưởng Quốc phòng Phan Văn Giang hội kiến Bộ trưởng Quốc phòng Lào Chansamone Chanyalath và trao \
            tặng 50 bộ máy tính.
            """, "occurred 2024-10-08: LA+VN"
        ),
        (
            """
            Ngày 8/10, tại tỉnh Attapeu, Thứ trưởng Quốc phòng Việt Nam Hoàng Xuân Chiến trao tặng Bộ Chỉ huy quân sự tỉnh \
            20 bộ máy tính.
            """, "occurred 2024-10-08: LA+VN"
        ),
        (
            "Bộ Ngoại giao Mỹ hôm 8/10 tuyên bố sẽ cung cấp thêm 10 triệu USD để giúp Ukraine tuần tra biển.",
            "planned -: UA+US"
        ),
        (
            "Tháng 5/2023, tàu INS Delhi của Ấn Độ thăm Việt Nam; cùng năm, Ấn Độ bàn giao tàu hộ vệ cho Hải quân Việt Nam.",
            "occurred 2023: IN+VN"
        ),
        (
            """
            Thổ Nhĩ Kỳ đang cân nhắc mua tiêm kích Su-35 của Nga, trong lúc lô hàng tên lửa thứ hai vừa được chuyển giao hôm \
            8/10.
            """, "occurred 2024-10-08: RU+TR"
        ),
    ])
    func sidesThatStandApart(_ text: String, _ line: String) { #expect(handedOver(text).contains(line)) }

    @Test func soManyWeaponsToComeAreNewsWithoutADay() {
        let lead = "Ngày 8/10, hai bên họp tại Kiev. Phiên họp kéo dài hai giờ. Báo chí chờ đợi. "
        #expect(handedOver(lead + "Đức sẽ chuyển cho Ukraine hai tổ hợp phòng không.").contains("planned -: DE+UA"))
        #expect(handedOver(lead + "Đức sẽ chuyển cho Ukraine nhiều vũ khí hiện đại.").isEmpty)
    }

    @Test func whatSomebodyWantsToBeStoppedIsNone() {
        let text = "Ngày 8/10, Trung Quốc yêu cầu Mỹ huỷ bỏ ngay thương vụ bán xe tăng và tên lửa cho Đài Loan."
        #expect(handedOver(text).isEmpty)
    }

    @Test func aCourseIsTaughtInALanguage() {
        let text = "New Zealand sẽ đào tạo tiếng Anh cho 30 sĩ quan Việt Nam trong năm 2025."
        #expect(Told.lines(Reading.record(text), .training) == ["training planned 2025: NZ + VN"])
    }

    @Test(arguments: ["thúc giục", "hối thúc"])
    func whatSomebodyUrgesToBeCalledOffIsNone(_ words: String) {
        #expect(
            handedOver("Trung Quốc phản đối và \(words) Mỹ huỷ bỏ ngay thương vụ bán xe tăng cho Đài Loan.").isEmpty)
    }

    @Test(arguments: [
        "Đêm 8/10, Israel không kích một cơ sở của Syria bị nghi cung cấp vũ khí cho dân quân thân Iran.",
        "Mỹ vừa ra hạn chót là ngày 8/10 để Thổ Nhĩ Kỳ huỷ bỏ thoả thuận mua hệ thống tên lửa của Nga.",
    ])
    func whatIsSuspectedOrDemandedIsNoTransfer(_ text: String) {
        #expect(Told.lines(Reading.record(text), .transfer).isEmpty)
    }
}
