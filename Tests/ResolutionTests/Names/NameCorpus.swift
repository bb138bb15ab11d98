/// Pairs of names, written for these tests: `one | other | country`, the country empty where it is not known.
enum NameCorpus {
    /// Two spellings of one person's name.
    static let same = parse(
        """
        Phan Văn Giang | Phan Van Giang | VN
        Phan Văn Giang | PHAN VĂN GIANG | VN
        Phan Văn Giang | Giang Phan Van | VN
        Phan Văn Giang | Van Giang Phan | VN
        Ngô Xuân Lịch | Ngo Xuan Lich | VN
        Ngô Xuân Lịch | Lich Ngo Xuan | VN
        Nguyễn Chí Vịnh | Nguyen Chi Vinh | VN
        Nguyễn Phú Trọng | Nguyen Phu Trong | VN
        Hoàng Xuân Chiến | Hoang Xuan Chien | VN
        Trần Đại Quang | Tran Dai Quang | VN
        Phùng Quang Thanh | Phung Quang Thanh | VN
        Đỗ Bá Tỵ | Do Ba Ty | VN
        Đỗ Bá Tỵ | Đỗ Bá Tị | VN
        Lý Thường Kiệt | Lí Thường Kiệt | VN
        Nguyễn Thuý Hoà | Nguyễn Thúy Hòa | VN
        Trần Uỷ Hoá | Trần Ủy Hóa | VN
        Phạm Thị Quý | Phạm Thị Quí | VN
        Lê Huy Vịnh | LÊ HUY VỊNH | VN
        Võ Minh Lương | Vo Minh Luong | VN
        Tô Lâm | To Lam | VN
        Lương Cường | Luong Cuong | VN
        Nguyễn Tân Cương | Nguyen Tan Cuong | VN
        Phạm Hoài Nam | Pham Hoai Nam | VN
        Bùi Thanh Sơn | Bui Thanh Son | VN
        Đặng Thị Ngọc Thịnh | Dang Thi Ngoc Thinh | VN
        Nguyễn Mỹ Hạnh | Nguyễn Mĩ Hạnh | VN
        Trần Sỹ Thanh | Trần Sĩ Thanh | VN
        Hồ Quang Tuấn | Ho Quang Tuan | VN
        Vương Đình Huệ | Vuong Dinh Hue | VN
        Phạm Bình Minh | Pham Binh Minh | VN
        Ngụy Phượng Hòa | Nguỵ Phượng Hoà | CN
        Ngụy Phượng Hòa | Nguỵ Phụng Hoà | CN
        Ngụy Phượng Hòa | Wei Fenghe | CN
        Nguỵ Phượng Hoà | Fenghe Wei | CN
        Thường Vạn Toàn | Chang Wanquan | CN
        Phạm Trường Long | Fan Changlong | CN
        Tập Cận Bình | Xi Jinping | CN
        Lý Khắc Cường | Li Keqiang | CN
        Vương Nghị | Wang Yi | CN
        Dương Khiết Trì | Yang Jiechi | CN
        Lý Thượng Phúc | Li Shangfu | CN
        Đổng Quân | Dong Jun | CN
        Hứa Kỳ Lượng | Xu Qiliang | CN
        Trương Hựu Hiệp | Trương Hựu Hiệp | CN
        Tôn Kiến Quốc | Sun Jianguo | CN
        Triệu Lạc Tế | Triệu Lạc Tế | CN
        Vương Quán Trung | Wang Guanzhong | CN
        Triệu Khắc Chí | Zhao Kezhi | CN
        Hồ Cẩm Đào | Hu Jintao | CN
        Ôn Gia Bảo | Wen Jiabao | CN
        Wei Fenghe | Wei Feng-he | CN
        Wei Fenghe | Wei Feng He | CN
        Xi Jinping | Jinping Xi | CN
        Sergei Shoigu | Sergey Shoygu | RU
        Sergei Shoigu | Shoygu Sergey Kuzhugetovich | RU
        Sergei Shoigu | Sergei Kuzhugetovich Shoigu | RU
        Sergei Shoigu | Xéc-gây Sôi-gu | RU
        Sergey Shoygu | Xéc-gây Xôi-gu | RU
        Sergei Shoigu | Xéc-gây Sôi - gu | RU
        Sergei Lavrov | Xéc-gây La-vrốp | RU
        Sergei Lavrov | Sergey Lavrov | RU
        Vladimir Putin | Vla-đi-mia Pu-tin | RU
        Vladimir Putin | V. Putin | RU
        Vladimir Putin | Vladimir Vladimirovich Putin | RU
        Dmitry Medvedev | Dmitri Medvedev | RU
        Dmitry Medvedev | Đmi-tri Mét-vê-đép | RU
        Andrei Belousov | Andrey Belousov | RU
        Andrei Belousov | An-đrây Bê-lô-u-xốp | RU
        Valery Gerasimov | Valeri Gerasimov | RU
        Valery Gerasimov | Va-lê-ri Ghê-ra-xi-mốp | RU
        Alexander Fomin | Aleksandr Fomin | RU
        Nikolai Patrushev | Nikolay Patrushev | RU
        Nikolai Patrushev | Ni-cô-lai Pa-tru-sép | RU
        Lloyd Austin | Lôi Ô-xtin | US
        Lloyd Austin | Lloyd J. Austin | US
        Lloyd Austin | Lloyd J. Austin III | US
        Joe Biden | Joseph Biden | US
        Joe Biden | Giô Bai-đơn | US
        Barack Obama | Ba-rắc Ô-ba-ma | US
        Donald Trump | Đô-nan Trăm | US
        Donald Trump | Donald J. Trump | US
        James Mattis | Jim Mattis | US
        James Mattis | Giêm Mát-tít | US
        James Mattis | J. Mattis | US
        James Mattis | James N. Mattis | US
        Mike Pompeo | Michael Pompeo | US
        Mike Pompeo | Mai-cơ Pom-pê-ô | US
        John Kerry | Giôn Ke-ri | US
        John McCain | Giôn Mác-kên | US
        John Bolton | Giôn Bôn-tơn | US
        Ash Carter | Ashton Carter | US
        Ash Carter | Át Ca-tơ | US
        Chuck Hagel | Charles Hagel | US
        Chuck Hagel | Chắc Hây-gồ | US
        Antony Blinken | An-tô-ni Blin-ken | US
        Antony Blinken | Tony Blinken | US
        Mark Esper | Mác Ét-pơ | US
        Leon Panetta | Lê-ôn Pa-nét-ta | US
        Hillary Clinton | Hi-la-ri Clin-tơn | US
        Daniel Kritenbrink | Dan Kritenbrink | US
        Daniel Kritenbrink | Đa-ni-en Krít-ten-brinh | US
        Philip S. Davidson | Phil Davidson | US
        Philip Davidson | Phillip Davidson | US
        Harry Harris | Ha-ri Ha-rít | US
        Joseph H.Felter | Joseph Felter | US
        John V. Fuller | John Fuller | US
        Scott Swift | Xcốt Xuýt | US
        Ben Wallace | Ben Oa-lít | GB
        Ben Wallace | Benjamin Wallace | GB
        Vernon Coaker | Véc-nơn Cốc-cơ | GB
        Theresa May | Tê-rê-xa Mây | GB
        Gavin Williamson | Ga-vin Uy-li-am-xơn | GB
        Michael Fallon | Mai-cơn Pha-lơn | GB
        Grant Shapps | Gờ-ran Sáp | GB
        Boris Johnson | Bô-rít Giôn-xơn | GB
        Jean - Yves Le Drian | Jean Yves Le Drian | FR
        Jean-Yves Le Drian | Giăng I-vơ Lơ Đri-ăng | FR
        Florence Parly | Phlo-răng Pác-ly | FR
        Emmanuel Macron | Ê-ma-nu-en Ma-crông | FR
        François Hollande | Francois Hollande | FR
        François Hollande | Phrăng-xoa Ô-lăng | FR
        Sébastien Lecornu | Sebastien Lecornu | FR
        Édouard Philippe | Edouard Philippe | FR
        Angela Merkel | An-giê-la Méc-ken | DE
        Ursula von der Leyen | Ursula Von Der Leyen | DE
        Boris Pistorius | Bô-rít Pi-xtô-ri-út | DE
        Olaf Scholz | Ô-láp Sôn | DE
        Recep Tayyip Erdogan | Recep Tayyip Erdoğan | TR
        Recep Tayyip Erdoğan | Tayyip Erdogan | TR
        Mevlüt Çavuşoğlu | Mevlut Cavusoglu | TR
        Hulusi Akar | Hu-lu-xi A-ca | TR
        Volodymyr Zelensky | Volodymyr Zelenskyy | UA
        Volodymyr Zelensky | Vladimir Zelensky | UA
        Alexander Lukashenko | Aleksandr Lukashenko | BY
        Song Young - moo | Song Young-moo | KR
        Song Young-moo | Song Yeong-mu | KR
        Song Young-moo | Young-moo Song | KR
        Han Min - koo | Han Min-gu | KR
        Moon Jae - in | Mun Jae-in | KR
        Park Geun-hye | Pak Geun Hye | KR
        Kim Do - hyon | Kim Do-hyun | KR
        Suh Choo - suk | Seo Ju-seok | KR
        Lee Jong-sup | Yi Jong-sup | KR
        Kim Jong-un | Kim Jong Un | KP
        Kim Jong-un | Kim Chong-un | KP
        Choe Ryong-hae | Choi Ryong Hae | KP
        Ri Yong-ho | Lee Yong-ho | KP
        Onodera Itsunori | Itsunori Onodera | JP
        Shinzo Abe | Abe Shinzo | JP
        Nakatani Gen | Gen Nakatani | JP
        Kono Taro | Taro Kohno | JP
        Kishida Fumio | Fumio Kishida | JP
        Iwaya Takeshi | Takeshi Iwaya | JP
        Sato Yukio | Satou Yukio | JP
        Tea Banh | Tia Banh | KH
        Tea Banh | Tê Banh | KH
        Hun Sen | Hun-sen | KH
        Hun Manet | Hun Ma-nét | KH
        Chansamone Chanyalath | Chăn-xạ-mỏn Chăn-nhạ-lạt | LA
        Bounnhang Vorachith | Bun-nhăng Vo-la-chít | LA
        Thongloun Sisoulith | Thoong-lun Xi-xu-lít | LA
        Vông Pị - sên | Vông Pị-sên | KH
        Prayut Chan-o-cha | Prayuth Chan-ocha | TH
        Prawit Wongsuwan | Prawit Wongsuwon | TH
        Narendra Modi | Na-ren-đra Mô-đi | IN
        Narendra Modi | N. Modi | IN
        Manohar Parrikar | Manohar Parikar | IN
        Rajnath Singh | Rát-nát Xinh | IN
        Pranab Mukherjee | Pranab Kumar Mukherjee | IN
        Nirmala Sitharaman | Niamala Sitharaman | IN
        Ng Eng Hen | NG ENG HEN | SG
        Prabowo Subianto | Pra-bô-vô Xu-bi-an-tô | ID
        Ryamizard Ryacudu | Ri-a-mi-dát Ri-a-cu-đu | ID
        Joko Widodo | Giô-cô Uy-đô-đô | ID
        Delfin Lorenzana | Delfin N. Lorenzana | PH
        Rodrigo Duterte | Rô-đri-gô Đu-téc-tê | PH
        Álvaro López Miera | Alvaro Lopez Miera | CU
        Raúl Castro | Ra-un Ca-xtơ-rô | CU
        Leopoldo Cintra Frías | Leopoldo Cintra Frias | CU
        Marise Payne | Ma-rít Pên | AU
        Richard Marles | Ri-sớt Mác-lơ | AU
        Julie Bishop | Giu-li Bi-sốp | AU
        Abdel - Fattah El - Sisi | Abdel Fattah al-Sisi | EG
        Bashar al - Assad | Bashar Assad | SY
        Mohammed bin Salman | Mohammad bin Salman | SA
        Benjamin Netanyahu | Ben-gia-min Nê-ta-ni-a-hu | IL
        Federica Mogherini | Phê-đê-ri-ca Mô-ghê-ri-ni | EU
        António Guterres | Antonio Guterres | UN
        Antonio Guterres | An-tô-ni-ô Gu-tê-rét | UN
        Ban Ki-moon | Ban Ki Moon | UN
        Jens Stoltenberg | Giên Xtôn-ten-bớc | NATO
        """)

    /// Names of two people.
    static let different = parse(
        """
        Nguyễn Văn Thành | Nguyễn Văn Thanh | VN
        Nguyễn Văn Thạnh | Nguyễn Văn Thanh | VN
        Phùng Quang Thanh | Phùng Quang Thành | VN
        Trần Văn Dũng | Trần Văn Dung | VN
        Lê Văn Hùng | Lê Văn Hưng | VN
        Lê Minh Hoàng | Lê Minh Hoang | VN
        Hoàng Minh Châu | Huỳnh Minh Châu | VN
        Vũ Hải Sản | Võ Hải Sản | VN
        Phạm Hồng Hương | Phạm Hồng Hưởng | VN
        Nguyễn Tấn Dũng | Nguyễn Tấn Đúng | VN
        Nguyễn Xuân Phúc | Nguyễn Xuân Phước | VN
        Nguyễn Xuân Phúc | Nguyễn Xuân Thắng | VN
        Phạm Bình Minh | Phạm Gia Minh | VN
        Phạm Bình Minh | Phạm Minh Bình | VN
        Nguyễn Phú Trọng | Nguyễn Trọng Phú | VN
        Nguyễn Thị Hoa | Nguyễn Thị Hoà | VN
        Nguyễn Thị Hoa | Nguyễn Thị Hoá | VN
        Trần Quang Phương | Trần Quang Phượng | VN
        Trần Quang Phương | Trần Quang Phường | VN
        Trần Đơn | Trần Đôn | VN
        Bế Xuân Trường | Bùi Xuân Trường | VN
        Lê Chiêm | Lê Chiến | VN
        Phan Văn Giang | Phan Văn Giàng | VN
        Phan Văn Giang | Phạm Văn Giang | VN
        Phan Văn Giang | Đoàn Văn Giang | VN
        Ngô Xuân Lịch | Ngô Xuân Lịnh | VN
        Ngô Xuân Lịch | Ngô Văn Lịch | VN
        Tô Lâm | Tô Lam | VN
        Tô Lâm | Tô Lân | VN
        Nguyễn Tân Cương | Nguyễn Tấn Cương | VN
        Nguyễn Tân Cương | Nguyễn Tân Cường | VN
        Lương Cường | Lương Cương | VN
        Lương Tam Quang | Lương Tâm Quang | VN
        Đỗ Căn | Đỗ Cần | VN
        Trần Hồng Minh | Trần Hùng Minh | VN
        Trịnh Văn Quyết | Trịnh Văn Quyền | VN
        Nguyễn Văn Hiền | Nguyễn Văn Hiến | VN
        Nguyễn Văn Hiền | Nguyễn Văn Hiển | VN
        Nguyễn Trọng Nghĩa | Nguyễn Trọng Nhĩa | VN
        Nguyễn Thành Phong | Nguyễn Thanh Phong | VN
        Bùi Văn Nam | Bùi Văn Năm | VN
        Bùi Văn Nam | Bui Van Ninh | VN
        Lê Huy Vịnh | Lê Huy Vinh | VN
        Nguyễn Chí Vịnh | Nguyễn Chí Vinh | VN
        Nguyễn Chí Vịnh | Nguyen Tri Vinh | VN
        Võ Minh Lương | Võ Minh Lượng | VN
        Hà Kim Ngọc | Hà Kim Ngân | VN
        Nguyễn Thị Kim Ngân | Nguyễn Thị Kim Ngọc | VN
        Trần Đại Quang | Trần Đại Quảng | VN
        Lê Đức Anh | Lê Đức Ánh | VN
        Trần Thanh Mẫn | Trần Thanh Mân | VN
        Phạm Thế Tùng | Phạm Thế Tung | VN
        Vương Nghị | Vương Kỳ | CN
        Vương Nghị | Wang Qi | CN
        Tập Cận Bình | Xi Zhongxun | CN
        Lý Khắc Cường | Lý Cường | CN
        Li Keqiang | Li Qiang | CN
        Lý Thượng Phúc | Li Shangfa | CN
        Ngụy Phượng Hòa | Wei Fengxia | CN
        Nguỵ Phượng Hoà | Nguỵ Phượng Hoa | CN
        Wei Fenghe | Wei Fengha | CN
        Phạm Trường Long | Phạm Trường Lộng | CN
        Phạm Trường Long | Fan Changling | CN
        Hứa Kỳ Lượng | Xu Qilin | CN
        Trương Hựu Hiệp | Trương Cao Lệ | CN
        Wang Yi | Wang Yong | CN
        Wang Yi | Wang Yang | CN
        Zhang Youxia | Zhang Youxin | CN
        Hồ Cẩm Đào | Hồ Xuân Hoa | CN
        Dương Khiết Trì | Dương Khiết Chi | CN
        Lý Hiển Long | Lý Quang Diệu | SG
        Kim Jong-un | Kim Jong-il | KP
        Kim Jong-un | Kim Yo-jong | KP
        Kim Jong-un | Kim Jong-nam | KP
        Kim Jong-il | Kim Il-sung | KP
        Kim Yong-nam | Kim Yong-chol | KP
        Kim Yong-nam | Kim Jong-nam | KP
        Ri Yong-ho | Ri Yong-gil | KP
        Ri Su-yong | Ri Yong-su | KP
        Choe Son-hui | Choe Ryong-hae | KP
        Moon Jae-in | Moon Chung-in | KR
        Park Geun-hye | Park Chung-hee | KR
        Song Young-moo | Song Young-gil | KR
        Kim Kwan-jin | Kim Kwan-yong | KR
        Lee Myung-bak | Lee Nak-yon | KR
        Han Min-koo | Han Min-ho | KR
        Suh Choo-suk | Suh Hoon | KR
        Lee Jong-sup | Lee Jong-suk | KR
        Shinzo Abe | Akie Abe | JP
        Shinzo Abe | Shintaro Abe | JP
        Fumio Kishida | Nobuo Kishi | JP
        Taro Kono | Taro Aso | JP
        Taro Kono | Yohei Kono | JP
        Gen Nakatani | Kan Nakatani | JP
        Itsunori Onodera | Itsuki Onodera | JP
        Yasuo Fukuda | Takeo Fukuda | JP
        Junichiro Koizumi | Shinjiro Koizumi | JP
        Tomomi Inada | Tomoko Inada | JP
        George W. Bush | George H. Bush | US
        George Bush | Jeb Bush | US
        George W. Bush | George H. W. Bush | US
        Donald Trump | Ivanka Trump | US
        Donald Trump | Melania Trump | US
        Donald J. Trump | Donald J. Trump Jr | US
        Bill Clinton | Hillary Clinton | US
        Barack Obama | Michelle Obama | US
        John Kerry | John Kelly | US
        John Kerry | Bob Kerrey | US
        John McCain | Cindy McCain | US
        John Bolton | John Boehner | US
        Joe Biden | Hunter Biden | US
        Joe Biden | Jill Biden | US
        James Mattis | James Martin | US
        James Mattis | James Jones | US
        Mark Esper | Mark Milley | US
        Mark Milley | Mark Miller | US
        Robert Gates | Bill Gates | US
        Robert McNamara | Robert McFarlane | US
        Harry Harris | Kamala Harris | US
        Samuel Locklear | Samuel Paparo | US
        John Aquilino | John Richardson | US
        Scott Swift | Scott Smith | US
        Patrick Murphy | Philip Murphy | US
        Patrick Shanahan | Patrick Shannon | US
        Thomas Shannon | Thomas Harker | US
        Charles Brown | Clarence Brown | US
        Daniel Kritenbrink | Daniel Russel | US
        Susan Rice | Condoleezza Rice | US
        William Cohen | William Perry | US
        Lloyd Austin | Lloyd Bentsen | US
        Lloyd Austin | Lôi Gioóc | US
        James Mattis | Giêm Bây-cơ | US
        John Kerry | Giôn Bôn-tơn | US
        Barack Obama | Ba-rắc Lê-vin | US
        Vladimir Putin | Vla-đi-mia Xta-li-nốp | RU
        Sergei Shoigu | Xéc-gây La-vrốp | RU
        Sergei Shoigu | Sergei Lavrov | RU
        Sergei Lavrov | Sergei Lebedev | RU
        Sergei Ivanov | Igor Ivanov | RU
        Sergei Ivanov | Sergei Ivashov | RU
        Dmitry Medvedev | Dmitry Peskov | RU
        Dmitry Medvedev | Dmitry Medinsky | RU
        Andrei Belousov | Mikhail Belousov | RU
        Alexander Fomin | Alexander Fokin | RU
        Anatoly Antonov | Anatoly Serdyukov | RU
        Nikolai Makarov | Igor Makarov | RU
        Valery Gerasimov | Vitaly Gerasimov | RU
        Viktor Yanukovych | Viktor Yushchenko | UA
        Volodymyr Zelensky | Volodymyr Groysman | UA
        Ben Wallace | Ben Bradshaw | GB
        Ben Wallace | George Wallace | GB
        David Cameron | David Davis | GB
        Michael Fallon | Michael Heseltine | GB
        Tony Blair | Cherie Blair | GB
        Theresa May | Theresa Villiers | GB
        Boris Johnson | Stanley Johnson | GB
        Gavin Williamson | Gavin Newsom | GB
        François Hollande | François Mitterrand | FR
        Jean-Yves Le Drian | Jean-Marie Le Pen | FR
        Marine Le Pen | Jean-Marie Le Pen | FR
        Emmanuel Macron | Brigitte Macron | FR
        Angela Merkel | Angela Rayner | DE
        Maria Rossi | Mario Rossi | IT
        Franco Roberti | Franca Roberti | IT
        Ivan Petrov | Evan Petrov | BG
        Boiko Borisov | Boris Boikov | BG
        Hassan Rouhani | Hussein Rouhani | IR
        Mohammad Zarif | Mohammad Khatami | IR
        Bashar al-Assad | Hafez al-Assad | SY
        Bashar al-Assad | Maher al-Assad | SY
        Mohammed bin Salman | Mohammed bin Nayef | SA
        Salman bin Abdulaziz | Khalid bin Salman | SA
        Indira Gandhi | Rajiv Gandhi | IN
        Narendra Modi | Lalit Modi | IN
        Rajnath Singh | Manmohan Singh | IN
        Rajnath Singh | Rajinder Singh | IN
        Arun Jaitley | Arun Shourie | IN
        Hun Sen | Hun Manet | KH
        Tea Banh | Tea Seiha | KH
        Tea Banh | Tea Vinh | KH
        Sok An | Sok Eysan | KH
        Sar Kheng | Sar Sokha | KH
        Choummaly Sayasone | Bounnhang Vorachith | LA
        Thongloun Sisoulith | Thongsing Thammavong | LA
        Prawit Wongsuwan | Patcharawat Wongsuwan | TH
        Thaksin Shinawatra | Yingluck Shinawatra | TH
        Megawati Sukarnoputri | Rachmawati Sukarnoputri | ID
        Benigno Aquino | Corazon Aquino | PH
        Ferdinand Marcos | Imelda Marcos | PH
        Rodrigo Duterte | Sara Duterte | PH
        Fidel Castro | Raúl Castro | CU
        Kevin Rudd | Kevin Andrews | AU
        Julie Bishop | Julia Gillard | AU
        Huyền Trân | Jeremy Hunt | GB
        Kim Nhật Thành | Kim Jong-un | KP
        Lang Văn Khanh | Carrie Lam |
        Mohammed bin Salman | Salman bin Abdulaziz | SA
        Justin Trudeau | Pierre Trudeau | CA
        """)

    struct Pair: Sendable, CustomStringConvertible {
        var one: String
        var other: String
        var country: String
        var description: String { "\(one) | \(other)" }
    }

    private static func parse(_ text: String) -> [Pair] {
        text.split(separator: "\n").map { line in
            let fields = line.split(separator: "|").map { field in
                String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            return Pair(one: fields[0], other: fields[1], country: fields.count > 2 ? fields[2] : "")
        }
    }
}
