/// Pairs of claims from two articles, in the notation of `ClaimNotation`; the day of publication stands before `:`.
enum EventCorpus {
    struct Pair: Sendable, CustomStringConvertible {
        var what: String
        var one: (published: String?, claim: String)
        var other: (published: String?, claim: String)
        var description: String { what }
    }

    static let same: [Pair] = parse(
        """
        # talks, told by two papers
        2024-05-10: meeting occurred 2024-05-09 | LA VN | Phan Văn Giang/VN, Chansamone Chanyalath/LA | venue=Viêng Chăn in=LA
        2024-05-10: meeting occurred 2024-05-09 | LA VN | Chansamone Chanyalath/LA, Phan Văn Giang/VN | in=LA
        # announced, then held
        2024-05-02: meeting planned 2024-05-09 | LA VN | Phan Văn Giang/VN, Chansamone Chanyalath/LA | in=LA
        2024-05-10: meeting occurred 2024-05-09 | LA VN | Phan Văn Giang/VN, Chansamone Chanyalath/LA | venue=Viêng Chăn in=LA
        # announced for a span of days
        2023-09-01: visit planned 2023-09-10/2023-09-11 | US VN | Joe Biden/US | in=VN
        2023-09-11: visit occurred 2023-09-10 | US VN | Joe Biden/US | venue=Hà Nội in=VN
        # looked back on by month
        2023-09-11: visit occurred 2023-09-10/2023-09-11 | US VN | Joe Biden/US | in=VN
        2024-02-01: visit occurred 2023-09 | US VN | Joe Biden/US | in=VN
        # a name respelt
        2018-01-23: meeting occurred 2018-01-23 | RU VN | Ngô Xuân Lịch/VN, Sergei Shoigu/RU | in=VN
        2018-01-24: meeting occurred 2018-01-23 | RU VN | Ngô Xuân Lịch/VN, Xéc-gây Sôi-gu/RU | in=VN
        # a name typed without marks
        2018-01-23: meeting occurred 2018-01-23 | RU VN | Ngô Xuân Lịch/VN, Sergei Shoigu/RU | in=VN
        2018-01-24: meeting occurred 2018-01-23 | RU VN | Ngo Xuan Lich/VN, Sergey Shoygu/RU | in=VN
        # the Vietnamese reading of a Chinese name
        2019-05-26: meeting occurred 2019-05-26 | CN VN | Ngô Xuân Lịch/VN, Ngụy Phượng Hòa/CN | in=VN
        2019-05-27: meeting occurred 2019-05-26 | CN VN | Ngo Xuan Lich/VN, Wei Fenghe/CN | in=VN
        # one names fewer people
        2022-06-10: meeting occurred 2022-06-10 | JP SG VN | Phan Văn Giang/VN, Kishi Nobuo/JP | in=SG
        2022-06-11: meeting occurred 2022-06-10 | JP VN | Phan Văn Giang/VN, Kishi Nobuo/JP, Yamada Takio/JP | in=SG
        # one side is known by post
        2022-06-10: meeting occurred 2022-06-10 | JP VN | Phan Văn Giang (Bộ trưởng Quốc phòng)/VN, Kishi Nobuo (Bộ trưởng Quốc phòng)/JP | in=SG
        2022-06-11: meeting occurred 2022-06-10 | JP VN | Phan Văn Giang/VN, [Bộ trưởng Quốc phòng]/JP | in=SG
        # both sides are known by post in one
        2021-07-22: meeting occurred 2021-07-22 | GB VN | Phan Văn Giang (Bộ trưởng Quốc phòng)/VN, Ben Wallace (Bộ trưởng Quốc phòng)/GB | in=VN
        2021-07-23: meeting occurred 2021-07-22 | GB VN | [Bộ trưởng Quốc phòng]/VN, [Bộ trưởng Quốc phòng]/GB | in=VN
        # a numbered dialogue
        2023-03-30: dialogue occurred 2023-03-30 | GB VN | Hoàng Xuân Chiến/VN | name=Đối thoại Chính sách Quốc phòng edition=4 in=VN
        2023-04-02: dialogue occurred 2023-03 | GB VN | | name=Đối thoại Chính sách quốc phòng Việt Nam - Anh edition=4 in=VN
        # put off by three months
        2017-06-01: dialogue planned 2017-06-20/2017-06-22 | CN VN | | name=Giao lưu hữu nghị quốc phòng biên giới edition=4
        2017-09-24: dialogue occurred 2017-09-23/2017-09-24 | CN VN | | name=Giao lưu hữu nghị quốc phòng biên giới edition=4
        # an expo announced for a year
        2023-01-10: exhibition planned 2024 | VN | | name=Triển lãm Quốc phòng quốc tế Việt Nam edition=2 in=VN
        2024-12-19: exhibition occurred 2024-12-19/2024-12-22 | VN | | name=Triển lãm quốc phòng quốc tế Việt Nam edition=2 in=VN
        # a conference with different guests named
        2019-06-01: conference occurred 2019-05-31/2019-06-02 | SG US | Patrick Shanahan/US | name=Đối thoại Shangri-La in=SG
        2019-06-02: conference occurred 2019-05-31/2019-06-02 | SG VN | Ngô Xuân Lịch/VN | name=Đối thoại Shangri - La in=SG
        # a conference announced
        2019-05-20: conference planned 2019-05-31/2019-06-02 | CN SG | Ngụy Phượng Hòa/CN | name=Đối thoại Shangri-La edition=18 in=SG
        2019-06-02: conference occurred 2019-05-31/2019-06-02 | CN SG US | Ngụy Phượng Hòa/CN, Patrick Shanahan/US | name=Đối thoại Shangri-La edition=18 in=SG
        # a port call by the same ship
        2020-03-01: port_call planned 2020-03-05/2020-03-09 | US VN | *USS Theodore Roosevelt/US | venue=Đà Nẵng in=VN
        2020-03-06: port_call occurred 2020-03-05 | US VN | *tàu USS Theodore Roosevelt/US | venue=cảng Tiên Sa, Đà Nẵng in=VN
        # a port call, looked back on
        2020-03-06: port_call occurred 2020-03-05/2020-03-09 | US VN | *USS Theodore Roosevelt/US | venue=Đà Nẵng in=VN
        2021-08-01: port_call occurred 2020-03 | US VN | *USS Theodore Roosevelt/US | in=VN
        # a telephone call told twice
        2022-03-05: meeting occurred 2022-03-04 | UA VN | Bùi Thanh Sơn/VN, Dmytro Kuleba/UA | format=phone
        2022-03-05: meeting occurred 2022-03-04 | UA VN | Dmytro Kuleba/UA, Bùi Thanh Sơn/VN | format=phone
        # talks on overlapping days
        2018-10-15: meeting planned 2018-10-16/2018-10-17 | US VN | James Mattis/US, Ngô Xuân Lịch/VN | in=VN
        2018-10-17: meeting occurred 2018-10-17 | US VN | Jim Mattis/US, Ngô Xuân Lịch/VN | venue=TP HCM in=VN
        # a day apart in two papers
        2017-10-25: meeting occurred 2017-10-24 | US VN | James Mattis/US, Ngô Xuân Lịch/VN | venue=Clark in=PH
        2017-10-26: meeting occurred 2017-10-25 | US VN | James Mattis/US, Ngô Xuân Lịch/VN | venue=Manila in=PH
        # the span and its first day
        2023-11-27: visit occurred 2023-11-27/2023-11-30 | JP VN | Võ Văn Thưởng/VN | in=JP
        2023-11-28: visit occurred 2023-11-27 | JP VN | Võ Văn Thưởng/VN | venue=Tokyo in=JP
        # a visit held two days later than announced
        2023-05-01: visit planned 2023-05-14/2023-05-16 | AU VN | Lương Cường/VN | in=AU
        2023-05-20: visit occurred 2023-05-18/2023-05-20 | AU VN | Lương Cường/VN | in=AU
        # relations of a year, in like words
        2018-01-25: relations occurred 1995 | US VN | |
        words: hai nước bình thường hoá quan hệ ngoại giao vào năm 1995
        2019-04-04: relations occurred 1995 | US VN | |
        words: kể từ khi bình thường hóa quan hệ năm 1995
        # relations raised
        2023-09-11: relations occurred 2023-09-10 | US VN | | name=Đối tác Chiến lược toàn diện
        words: nâng cấp quan hệ lên Đối tác Chiến lược toàn diện
        2024-01-05: relations occurred 2023-09 | US VN | | name=đối tác chiến lược toàn diện
        words: hai nước nâng cấp quan hệ lên đối tác chiến lược toàn diện
        # a delivery told in like words
        2018-01-23: transfer occurred 2017 | RU VN | |
        words: bàn giao hai tàu ngầm Kilo cuối cùng cho hải quân
        2018-01-24: transfer occurred 2017 | RU VN | |
        words: đã nhận hai tàu ngầm lớp Kilo cuối cùng
        # a patrol boat handed over
        2021-07-14: transfer occurred 2021-07-14 | US VN | |
        words: chuyển giao tàu tuần duyên lớp Hamilton cho Cảnh sát biển
        2021-07-15: transfer occurred 2021-07 | US VN | |
        words: bàn giao tàu tuần duyên Hamilton thứ hai cho lực lượng Cảnh sát biển
        # an exercise with a name
        2024-02-27: exercise occurred 2024-02-27/2024-03-08 | TH US | | name=Hổ Mang Vàng 2024 in=TH
        2024-03-08: exercise occurred 2024-02-27/2024-03-08 | KR TH US | | name=Hổ Mang Vàng in=TH
        # an exercise called off, twice told
        2018-06-19: exercise cancelled 2018-08 | KR US | | name=Người bảo vệ tự do Ulchi
        2018-06-20: exercise cancelled 2018-08 | KR US | | name=Người bảo vệ Tự do
        # planned, then called off
        2018-05-02: exercise planned 2018-08 | KR US | | name=Người bảo vệ tự do Ulchi
        2018-06-20: exercise cancelled 2018-08 | KR US | | name=Người bảo vệ tự do Ulchi
        # a signing with the same two
        2020-10-19: signing occurred 2020-10-19 | JP VN | Nguyễn Xuân Phúc/VN, Suga Yoshihide/JP | in=VN
        2020-10-20: signing occurred 2020-10-19 | JP VN | Suga Yoshihide/JP, Nguyễn Xuân Phúc/VN | venue=Hà Nội in=VN
        # a signing by organisations
        2018-10-17: signing occurred 2018-05 | US VN | *Cơ quan Phát triển Quốc tế Mỹ/US, *Quân chủng Phòng không - Không quân/VN |
        words: ký thoả thuận xử lý dioxin tại sân bay Biên Hoà
        2018-10-25: signing occurred 2018-05 | US VN | *Cơ quan Phát triển Quốc tế Mỹ/US, *Quân chủng Phòng không - Không quân/VN |
        words: ký kết dự án xử lý dioxin sân bay Biên Hoà
        # a family name alone
        2018-06-13: meeting occurred 2018-06-12 | KP US | Donald Trump/US, Kim Jong-un/KP | in=SG
        2018-06-19: meeting occurred 2018-06-12 | KP US | Trump/US, Kim Jong Un/KP | in=SG
        # the family name last
        2018-08-05: meeting occurred 2018-08-04 | JP VN | Phạm Bình Minh/VN, Taro Kono/JP | in=SG
        2018-08-05: meeting occurred 2018-08-04 | JP VN | Phạm Bình Minh/VN, Kono Taro/JP | in=SG
        # a meeting called a dialogue
        2022-11-16: dialogue occurred 2022-11-16 | IN VN | Hoàng Xuân Chiến/VN, Giridhar Aramane/IN | in=VN
        2022-11-17: meeting occurred 2022-11-16 | IN VN | Hoàng Xuân Chiến/VN, Giridhar Aramane/IN | in=VN
        # a dialogue with year alone and edition
        2016-12-01: dialogue occurred 2016 | CN VN | | name=giao lưu quốc phòng biên giới edition=3 venue=Lạng Sơn
        2017-06-01: dialogue occurred 2016 | CN VN | | name=Giao lưu hữu nghị quốc phòng biên giới Việt - Trung edition=3 venue=Lạng Sơn
        # a delegation's trip
        2022-09-05: visit occurred 2022-09-04/2022-09-08 | KR VN | Nguyễn Tân Cương/VN | in=KR
        2022-09-06: visit occurred 2022-09-05 | KR VN | Nguyễn Tân Cương/VN, Vũ Hải Sản/VN | venue=Seoul in=KR
        # an online meeting
        2021-06-16: conference occurred 2021-06-16 | ASEAN US VN | Phan Văn Giang/VN | name=ADMM+ edition=8
        2021-06-17: conference occurred 2021-06-16 | ASEAN VN | Phan Văn Giang/VN | name=Hội nghị ADMM+ edition=8
        # a proposed visit, then planned
        2023-03-01: visit proposed 2023-09 | GB VN | Ben Wallace/GB | in=VN
        2023-08-20: visit planned 2023-09-14/2023-09-16 | GB VN | Ben Wallace/GB | in=VN
        # year not known in one
        2019-05-20: meeting occurred 2019-05-20 | IT VN | Ngô Xuân Lịch/VN, Elisabetta Trenta/IT | in=VN
        -: meeting occurred XXXX-05-20 | IT VN | Ngô Xuân Lịch/VN, Elisabetta Trenta/IT | in=VN
        # a ceremony at one place
        2018-11-14: ceremony planned 2018-11-20 | CN VN | | venue=Trung tâm Văn hoá hữu nghị Tà Lùng in=VN
        words: khánh thành Trung tâm văn hoá hữu nghị biên giới Tà Lùng
        2018-11-21: ceremony occurred 2018-11-20 | CN VN | | venue=cửa khẩu quốc tế Tà Lùng in=VN
        words: khánh thành trung tâm văn hoá hữu nghị Tà Lùng
        # a first carrier, told of before it has a name
        2018-01-25: port_call planned 2018-03 | US VN | *tàu sân bay Hoa Kỳ/US | venue=Đà Nẵng in=VN
        words: hàng không mẫu hạm sẽ tới cảng lần đầu kể từ chiến tranh
        2018-03-06: port_call occurred 2018-03-05/2018-03-09 | US VN | *tàu sân bay Mỹ/US, *USS Carl Vinson/US | venue=cảng Đà Nẵng in=VN
        words: tàu cập cảng lần đầu kể từ chiến tranh
        # the airport is where a visit begins
        2024-09-22: visit occurred 2024-09-21 | US VN | Tô Lâm/VN | venue=sân bay John F. Kennedy in=US
        words: máy bay đưa ông tới sân bay John F. Kennedy
        2024-09-23: visit occurred 2024-09-21/2024-09-24 | US VN | Tô Lâm/VN | in=US
        words: chuyến công tác của ông tới Mỹ
        # a venue that the words of the visit do not name
        2022-11-10: visit planned 2022-11-14 | JP VN | Hoàng Xuân Chiến/VN | venue=căn cứ Yokosuka in=JP
        words: sẽ thăm Nhật Bản theo lời mời
        2022-11-15: visit occurred 2022-11-14 | JP VN | Hoàng Xuân Chiến/VN | venue=Tokyo in=JP
        words: đang ở thăm Nhật Bản
        # a plan printed after its day was a report
        2017-10-26: meeting planned 2017-08 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | in=US
        2017-08-09: meeting occurred 2017-08-08 | US VN | Ngô Xuân Lịch/VN, James Mattis/US |
        # a plan without a date, held in the next weeks
        2019-05-20: meeting planned - | CN US | Patrick Shanahan/US, Ngụy Phượng Hòa/CN | in=SG
        2019-06-01: meeting occurred 2019-05-31 | CN US | Patrick Shanahan/US, Ngụy Phượng Hòa/CN |
        # peacekeepers leave
        2018-10-01: deployment occurred 2018-10-01 | UN VN | *Bệnh viện dã chiến cấp 2 số 1/VN |
        words: bệnh viện dã chiến số 1 lên đường sang Nam Sudan
        2018-10-02: deployment occurred 2018-10-01 | UN VN | *Bệnh viện dã chiến cấp 2 số 1/VN |
        words: tiễn bệnh viện dã chiến cấp 2 số 1 sang Nam Sudan
        """)

    static let different: [Pair] = parse(
        """
        # the heads and the defence ministers of one body in one city
        2024-11-20: conference occurred 2024-11 | ASEAN LA | | name=Hội nghị Bộ trưởng Quốc phòng ASEAN in=LA
        2024-11-22: conference occurred 2024-11-21 | ASEAN LA | | name=Hội nghị cấp cao ASEAN in=LA
        # round a year, and two years before
        2019-05-01: meeting planned 2019~ | KP US | Kim Jong-un/KP, Donald Trump/US |
        -: meeting occurred 2017 | KP US | Kim Jong-un/KP, Donald Trump/US |
        # round a year, and in the year before
        2019-05-01: meeting planned 2019~ | FR US | Emmanuel Macron/FR, Donald Trump/US |
        -: meeting occurred 2018 | FR US | Emmanuel Macron/FR, Donald Trump/US |
        # the same two, months apart
        2018-01-25: meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | venue=Hà Nội in=VN
        2018-10-17: meeting occurred 2018-10-17 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | venue=TP HCM in=VN
        # the same two, weeks apart
        2022-06-11: meeting occurred 2022-06-10 | JP VN | Phan Văn Giang/VN, Kishi Nobuo/JP | in=SG
        2022-06-24: meeting occurred 2022-06-22 | JP VN | Phan Văn Giang/VN, Kishi Nobuo/JP | in=KH
        # a call, and the meeting that it prepares
        2018-11-02: meeting occurred 2018-11-01 | CN US | Donald Trump/US, Tập Cận Bình/CN | format=phone
        2018-11-09: meeting planned 2018-11 | CN US | Donald Trump/US, Tập Cận Bình/CN | in=AR
        # one guest, two hosts
        2018-01-23: meeting occurred 2018-01-23 | RU VN | Ngô Xuân Lịch/VN, Sergei Shoigu/RU | in=VN
        2018-01-24: meeting occurred 2018-01-23 | RU VN | Nguyễn Phú Trọng/VN, Sergei Shoigu/RU | in=VN
        # one host, two guests
        2018-01-23: meeting occurred 2018-01-23 | RU VN | Ngô Xuân Lịch/VN, Sergei Shoigu/RU | in=VN
        2018-01-25: meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | in=VN
        # Thành and Thanh
        2018-01-23: meeting occurred 2018-01-23 | RU VN | Nguyễn Văn Thành/VN, Sergei Shoigu/RU | in=VN
        2018-01-24: meeting occurred 2018-01-23 | RU VN | Nguyễn Văn Thanh/VN, Sergei Shoigu/RU | in=VN
        # the visit and the talks during it
        2018-01-25: visit occurred 2018-01-25 | US VN | James Mattis/US | venue=Hà Nội in=VN
        2018-01-25: meeting occurred 2018-01-25 | US VN | James Mattis/US, Ngô Xuân Lịch/VN | venue=Hà Nội in=VN
        # two stops of one trip
        2018-01-24: visit occurred 2018-01-20/2018-01-23 | MM RU | Sergei Shoigu/RU | in=MM
        2018-01-24: visit occurred 2018-01-20/2018-01-23 | LA RU | Sergei Shoigu/RU | in=LA
        # the country and a site in it
        2018-10-18: visit occurred 2018-10-16/2018-10-17 | US VN | James Mattis/US | venue=TP HCM in=VN
        2018-10-18: visit occurred 2018-10-17 | US VN | James Mattis/US | venue=sân bay Biên Hoà in=VN
        # there and back
        2016-09-03: visit occurred 2016-09-03 | IN VN | Narendra Modi/IN | in=VN
        2018-03-03: visit occurred 2018-03-03 | IN VN | Trần Đại Quang/VN | in=IN
        # two visitors on one day
        2023-09-10: visit occurred 2023-09-10 | US VN | Joe Biden/US | in=VN
        2023-09-10: visit occurred 2023-09-10 | US VN | Antony Blinken/US | in=VN
        # one visitor in two years
        2016-05-24: visit occurred 2016-05-23 | US VN | Barack Obama/US | in=VN
        2017-11-11: visit occurred 2017-11-11 | US VN | Donald Trump/US | in=VN
        # the same visitor again
        2018-02-01: visit occurred 2018-01-24/2018-01-25 | US VN | James Mattis/US | in=VN
        2018-10-10: visit planned 2018-10-16/2018-10-17 | US VN | James Mattis/US | in=VN
        # editions
        2017-09-24: dialogue occurred 2017-09-23/2017-09-24 | CN VN | | name=Giao lưu quốc phòng biên giới edition=4
        2018-11-20: dialogue occurred 2018-11-19/2018-11-21 | CN VN | | name=Giao lưu quốc phòng biên giới edition=5
        # editions, both announced for one year
        2018-03-01: dialogue planned 2018 | CN VN | | name=Giao lưu quốc phòng biên giới edition=5
        2018-03-01: dialogue occurred 2018 | CN VN | | name=Giao lưu quốc phòng biên giới edition=4
        # one series, two years
        2011-06-05: conference occurred 2011-06 | CN SG | | name=Đối thoại Shangri-La in=SG
        2019-06-02: conference occurred 2019-05-31/2019-06-02 | CN SG | | name=Đối thoại Shangri-La in=SG
        # the conference and the meeting beside it
        2019-06-02: conference occurred 2019-05-31/2019-06-02 | CN US | Patrick Shanahan/US, Ngụy Phượng Hòa/CN | name=Đối thoại Shangri-La in=SG
        2019-05-31: meeting occurred 2019-05-31 | CN US | Patrick Shanahan/US, Ngụy Phượng Hòa/CN | in=SG format=sideline
        # two exercises of one year, both called off
        2018-06-19: exercise cancelled 2018-08 | KR US | | name=Người bảo vệ tự do Ulchi
        2018-10-20: exercise cancelled 2018 | KR US | | name=Vigilant Ace
        # held last year, called off this year
        2018-06-19: exercise occurred 2017 | KR US | | name=Người bảo vệ tự do Ulchi
        2018-06-19: exercise cancelled 2018-08 | KR US | | name=Người bảo vệ tự do Ulchi
        # submarines and frigates
        2018-01-23: transfer occurred 2017 | RU VN | |
        words: bàn giao hai tàu ngầm Kilo cuối cùng cho hải quân
        2018-01-24: transfer occurred 2017 | RU VN | |
        words: đưa về cặp hộ vệ hạm Gepard mang tên lửa
        # two donations of one month
        2021-07-03: transfer occurred 2021-07 | JP VN | |
        words: trao tặng một triệu liều vắc xin phòng bệnh
        2021-07-28: transfer occurred 2021-07 | JP VN | |
        words: viện trợ trang thiết bị tìm kiếm cứu nạn cho quân y
        # two ships
        2018-03-06: port_call occurred 2018-03-05 | US VN | *USS Carl Vinson/US | venue=Đà Nẵng in=VN
        2018-03-06: port_call occurred 2018-03-05 | JP VN | *JS Ise/JP | venue=Cam Ranh in=VN
        # two ships of one navy in one month
        2017-07-07: port_call occurred 2017-07-06 | US VN | *USS Coronado/US | venue=Cam Ranh in=VN
        2017-07-30: port_call occurred 2017-07 | US VN | *USS Salvor/US | venue=Đà Nẵng in=VN
        # port calls years apart
        2003-11-20: port_call occurred 2003-11 | US VN | *USS Vandegrift/US | in=VN
        2018-03-05: port_call occurred 2018-03-05/2018-03-09 | US VN | *USS Carl Vinson/US | in=VN
        # telephone and hall
        2018-11-02: meeting occurred 2018-11-01 | CN US | Donald Trump/US, Tập Cận Bình/CN | format=phone
        2018-12-02: meeting occurred 2018-12-01 | CN US | Donald Trump/US, Tập Cận Bình/CN | format=bilateral in=AR
        # telephone and a meeting announced in the same month
        2018-11-02: meeting occurred 2018-11-01 | CN US | Donald Trump/US, Tập Cận Bình/CN | format=phone
        2018-11-02: meeting planned 2018-11 | CN US | Donald Trump/US, Tập Cận Bình/CN | format=bilateral in=AR
        # two sessions with the same heads
        2018-06-27: meeting occurred 2018-06-27 | CN US | James Mattis/US, Ngụy Phượng Hòa/CN | in=CN
        2018-11-10: dialogue occurred 2018-11-09 | CN US | James Mattis/US, Ngụy Phượng Hòa/CN, Mike Pompeo/US | in=US edition=2
        # held in June, refused in October
        2018-06-27: meeting occurred 2018-06-27 | CN US | James Mattis/US, Ngụy Phượng Hòa/CN | in=CN
        2018-10-05: meeting cancelled 2018-10 | CN US | James Mattis/US, Ngụy Phượng Hòa/CN |
        # strategic, comprehensive strategic
        2016-09-03: relations occurred 2007 | IN VN | | name=đối tác chiến lược
        2016-09-03: relations occurred 2016-09-03 | IN VN | | name=đối tác chiến lược toàn diện
        # relations with two countries
        2023-01-01: relations occurred 1973 | GB VN | |
        words: thiết lập quan hệ ngoại giao năm 1973
        2023-01-01: relations occurred 1973 | FR VN | |
        words: thiết lập quan hệ ngoại giao năm 1973
        # embargo and visit
        2018-03-05: relations occurred 2016 | US VN | Barack Obama/US |
        2018-03-05: visit occurred 2016-05-23 | US VN | Barack Obama/US | in=VN
        # signings years apart
        2016-09-03: signing occurred 2014-09 | IN VN | Pranab Mukherjee/IN | in=VN
        2016-09-03: signing occurred 2016-09-03 | IN VN | Narendra Modi/IN | in=VN
        # two signings of one year
        2018-12-01: signing occurred 2018 | US VN | *Bộ Tư lệnh Công binh/VN |
        words: ký bản ghi nhớ về khắc phục hậu quả bom mìn
        2018-12-01: signing occurred 2018 | US VN | *Cục Cứu hộ Cứu nạn/VN |
        words: ký thư thoả thuận về y tế thảm hoạ và tìm kiếm
        # the signing and the talks
        2020-10-19: signing occurred 2020-10-19 | JP VN | Nguyễn Xuân Phúc/VN, Suga Yoshihide/JP | in=VN
        2020-10-19: meeting occurred 2020-10-19 | JP VN | Nguyễn Xuân Phúc/VN, Suga Yoshihide/JP | in=VN
        # summits of two years
        2018-06-13: meeting occurred 2018-06-12 | KP US | Donald Trump/US, Kim Jong-un/KP | in=SG
        2019-03-01: meeting occurred 2019-02-27/2019-02-28 | KP US | Donald Trump/US, Kim Jong-un/KP | in=VN
        # a name of one's brother
        2018-06-13: meeting occurred 2018-04-27 | KP KR | Moon Jae-in/KR, Kim Jong-un/KP | in=KR
        2000-06-15: meeting occurred 2000-06-13 | KP KR | Kim Dae-jung/KR, Kim Jong-il/KP | in=KP
        # a new minister
        2018-06-03: meeting occurred 2018-06-02 | CN US | James Mattis/US, Ngụy Phượng Hòa/CN | in=SG
        2019-05-31: meeting occurred 2019-05-31 | CN US | Patrick Shanahan/US, Ngụy Phượng Hòa/CN | in=SG
        # ministers of two countries, each unnamed
        2022-06-11: meeting occurred 2022-06-10 | JP VN | Phan Văn Giang/VN, [Bộ trưởng Quốc phòng]/JP | in=SG
        2022-06-11: meeting occurred 2022-06-10 | KR VN | Phan Văn Giang/VN, [Bộ trưởng Quốc phòng]/KR | in=SG
        # next year's expo
        2022-12-08: exhibition occurred 2022-12-08/2022-12-10 | VN | | name=Triển lãm Quốc phòng quốc tế Việt Nam edition=1 in=VN
        2024-12-19: exhibition occurred 2024-12-19/2024-12-22 | VN | | name=Triển lãm Quốc phòng quốc tế Việt Nam edition=2 in=VN
        # a meeting on the eve
        2023-05-03: meeting occurred 2023-05-02 | LA VN | Phan Văn Giang/VN, Sonexay Siphandone/LA | in=LA
        2023-05-03: meeting occurred 2023-05-02 | LA VN | Phan Văn Giang/VN, Chansamone Chanyalath/LA | in=LA
        # the next meeting announced after the last was held
        2023-05-03: meeting occurred 2023-05 | LA VN | Phan Văn Giang/VN, Chansamone Chanyalath/LA | in=LA
        2023-12-01: meeting planned 2023 | LA VN | Phan Văn Giang/VN, Chansamone Chanyalath/LA | in=VN
        # ceremonies at two places
        2017-09-24: ceremony planned 2017-09-23/2017-09-24 | CN VN | | venue=bản Pô Tô, Phong Thổ in=VN
        words: khánh thành nhà văn hoá hữu nghị biên giới
        2018-11-14: ceremony planned 2018-11-20 | CN VN | | venue=Tà Lùng in=VN
        words: khánh thành trung tâm văn hoá hữu nghị
        # an exercise against crime, another for rescue
        2018-11-20: exercise occurred 2018-11 | CN VN | |
        words: diễn tập chung phòng chống tội phạm xuyên biên giới
        2018-11-20: exercise occurred 2018-11 | CN VN | |
        words: thực binh quân y cứu hộ sập đổ công trình
        # an undated plan, and a meeting nine months later
        2018-05-10: meeting planned - | KP US | Donald Trump/US, Kim Jong-un/KP |
        2019-03-01: meeting occurred 2019-02-27/2019-02-28 | KP US | Donald Trump/US, Kim Jong-un/KP | in=VN
        # one host, some unnamed guests, in the days of another guest
        2017-05-31: meeting occurred 2017-05-29/2017-05-30 | US VN | Nguyễn Xuân Phúc/VN | in=US
        2017-05-31: meeting occurred 2017-05-29/2017-05-31 | US VN | Nguyễn Xuân Phúc/VN, Wilbur Ross/US | in=US
        # a carrier and a hospital ship, neither with its name
        2018-05-02: port_call occurred 2018-05 | US VN | *tàu bệnh viện Mỹ/US | venue=Nha Trang in=VN
        words: tàu Mỹ cập cảng khám bệnh
        2018-05-03: port_call planned 2018-05 | US VN | *tàu sân bay Mỹ/US | in=VN
        words: tàu Mỹ sẽ cập cảng
        # a yearly conference, neither article says of which year
        -: conference occurred XXXX-06-03 | SG US | James Mattis/US | name=Đối thoại Shangri-La in=SG
        -: conference occurred XXXX-06-03 | SG US | James Mattis/US | name=Đối thoại Shangri-La in=SG
        # two presidents who meet every year, no year told
        -: meeting occurred - | RU US | Donald Trump/US, Vladimir Putin/RU |
        -: meeting planned - | RU US | Donald Trump/US, Vladimir Putin/RU | in=FI
        # forums that share only the word
        2017-05-10: conference planned 2017 | CN | Tập Cận Bình/CN | name=Diễn đàn Vành đai và Con đường
        2017-11-12: conference occurred 2017 | CN VN | Tập Cận Bình/CN | name=Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương
        # a tour of a base and the whole visit
        2018-10-18: visit occurred 2018-10-16/2018-10-17 | US VN | James Mattis/US | in=VN
        words: chuyến thăm Việt Nam lần thứ hai
        2018-10-18: visit occurred 2018-10-17 | US VN | James Mattis/US | venue=sân bay Biên Hoà in=VN
        words: ông thăm sân bay Biên Hoà
        # a training course and an exercise
        2019-04-20: training occurred 2019-04 | AU VN | |
        words: khoá đào tạo tiếng Anh cho sĩ quan
        2019-04-20: exercise occurred 2019-04 | AU VN | |
        words: diễn tập bắn súng quân dụng
        # deployments of two hospitals
        2018-10-01: deployment occurred 2018-10-01 | UN VN | *Bệnh viện dã chiến cấp 2 số 1/VN |
        words: bệnh viện số 1 lên đường sang Nam Sudan
        2019-11-19: deployment occurred 2019-11-19 | UN VN | *Bệnh viện dã chiến cấp 2 số 2/VN |
        words: bệnh viện số 2 lên đường sang Nam Sudan
        """)

    private static func parse(_ text: String) -> [Pair] {
        var pairs: [Pair] = []
        var what = ""
        var claims: [(published: String?, claim: String)] = []
        func close() {
            if claims.count == 2 { pairs.append(Pair(what: what, one: claims[0], other: claims[1])) }
            precondition(claims.isEmpty || claims.count == 2, "a pair needs two claims: \(what)")
            claims = []
        }
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") {
                close()
                what = String(line.dropFirst(2))
            } else if line.hasPrefix("words:") {
                claims[claims.count - 1].claim += "\n" + line
            } else if let colon = line.firstIndex(of: ":") {
                let day = String(line[..<colon])
                claims.append((day == "-" ? nil : day, String(line[line.index(after: colon)...])))
            }
        }
        close()
        return pairs
    }
}
