// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/organisations.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let organisations: String = #"""
# provenance: ministries, armed forces, commands, parliaments, parties, agencies, schools and firms as the Vietnamese press names them
# country is the state that the form names by itself; "-" takes it from what follows. A domain is the bare word after a minister; an armed_force may stand there too.
form	kind	country	case
Bộ Quốc phòng	ministry	-	-
Bộ Ngoại giao	ministry	-	-
Bộ Nội vụ	ministry	-	-
Bộ An ninh	ministry	-	-
Bộ Tư pháp	ministry	-	-
Bộ Tài chính	ministry	-	-
Bộ Thương mại	ministry	-	-
Bộ Công nghiệp và Thương mại	ministry	-	-
Bộ Kinh tế	ministry	-	-
Bộ Y tế	ministry	-	-
Bộ Giáo dục	ministry	-	-
Bộ Lao động	ministry	-	-
Bộ Năng lượng	ministry	-	-
Bộ Giao thông	ministry	-	-
Bộ Nông nghiệp	ministry	-	-
Bộ An ninh Quốc gia	ministry	-	-
Bộ An ninh Nhà nước	ministry	-	-
Bộ Tình trạng khẩn cấp	ministry	-	-
Bộ Các tình huống khẩn cấp	ministry	-	-
Bộ Quốc phòng và An ninh	ministry	-	-
Bộ Ngoại giao và Thương mại	ministry	-	-
Bộ Cựu chiến binh	ministry	-	-
Bộ Thống nhất	ministry	-	-
Bộ Khoa học và Công nghệ	ministry	-	-
Bộ Môi trường	ministry	-	-
Bộ Văn hoá	ministry	-	-
Bộ Kinh tế, Thương mại và Công nghiệp	ministry	-	-
Bộ Đất đai, Hạ tầng, Giao thông và Du lịch	ministry	-	-
Bộ Hậu cần và Thanh toán	ministry	-	-
Bộ Công nghiệp Quốc phòng	ministry	-	-
Bộ Hàng hải	ministry	-	-
Bộ Ngoại giao, Khối thịnh vượng chung và Phát triển	ministry	-	-
Bộ Quốc phòng Quốc gia	ministry	-	-
Bộ Nội vụ và Truyền thông	ministry	-	-
Bộ các vấn đề Cựu chiến binh	ministry	-	-
Ministry of Defence	ministry	-	-
Ministry of Defense	ministry	-	-
Ministry of National Defence	ministry	-	-
Ministry of National Defense	ministry	-	-
Ministry of Foreign Affairs	ministry	-	-
Ministry of Public Security	ministry	-	-
Bộ QP	ministry	-	-
BQP	ministry	-	exact
Bộ Biển và Nghề cá	ministry	-	-
Bộ Công nghiệp	ministry	-	-
Bộ Công an	ministry	VN	-
Bộ Công Thương	ministry	VN	-
Bộ Kế hoạch và Đầu tư	ministry	VN	-
Bộ Kế hoạch - Đầu tư	ministry	VN	-
Bộ KH-ĐT	ministry	VN	-
Bộ KH&ĐT	ministry	VN	-
Bộ Giao thông vận tải	ministry	VN	-
Bộ GTVT	ministry	VN	-
Bộ Giáo dục và Đào tạo	ministry	VN	-
Bộ GD-ĐT	ministry	VN	-
Bộ GD&ĐT	ministry	VN	-
Bộ Tài nguyên và Môi trường	ministry	VN	-
Bộ TN-MT	ministry	VN	-
Bộ TN&MT	ministry	VN	-
Bộ Nông nghiệp và Phát triển nông thôn	ministry	VN	-
Bộ NN-PTNT	ministry	VN	-
Bộ NN&PTNT	ministry	VN	-
Bộ Nông nghiệp và Môi trường	ministry	VN	-
Bộ Thông tin và Truyền thông	ministry	VN	-
Bộ TT-TT	ministry	VN	-
Bộ TT&TT	ministry	VN	-
Bộ Lao động - Thương binh và Xã hội	ministry	VN	-
Bộ LĐ-TB-XH	ministry	VN	-
Bộ LĐ-TB&XH	ministry	VN	-
Bộ LĐTB&XH	ministry	VN	-
Bộ Văn hoá, Thể thao và Du lịch	ministry	VN	-
Bộ VH-TT-DL	ministry	VN	-
Bộ VHTT&DL	ministry	VN	-
Bộ VHTTDL	ministry	VN	-
Bộ Xây dựng	ministry	VN	-
Bộ Khoa học - Công nghệ	ministry	VN	-
Bộ KH-CN	ministry	VN	-
Bộ KH&CN	ministry	VN	-
Bộ Dân tộc và Tôn giáo	ministry	VN	-
Bộ Chiến tranh	ministry	US	-
Bộ An ninh Nội địa	ministry	US	-
Bộ Lục quân	ministry	US	-
Bộ Hải quân	ministry	US	-
Bộ Không quân	ministry	US	-
Department of Defense	ministry	US	-
Department of State	ministry	US	-
Department of War	ministry	US	-
State Department	ministry	US	-
US Department of Defense	ministry	US	-
Department of Homeland Security	ministry	US	-
Bộ Năng lượng Mỹ	ministry	US	-
Bộ Tài chính Mỹ	ministry	US	-
Bộ Các lực lượng vũ trang cách mạng	ministry	CU	-
Bộ Các lực lượng vũ trang cách mạng Cuba	ministry	CU	-
MINFAR	ministry	CU	exact
Các lực lượng vũ trang	armed_force	-	-
Quân đội	armed_force	-	-
Biên phòng	armed_force	-	-
Hải quân	armed_force	-	-
Lục quân	armed_force	-	-
Không quân	armed_force	-	-
Thuỷ quân lục chiến	armed_force	-	-
Lính thuỷ đánh bộ	armed_force	-	-
Hải quân đánh bộ	armed_force	-	-
Cảnh sát biển	armed_force	-	-
Lực lượng Cảnh sát biển	armed_force	-	-
Lực lượng Bảo vệ bờ biển	armed_force	-	-
Lực lượng Tuần duyên	armed_force	-	-
Tuần duyên	armed_force	-	-
Bảo vệ bờ biển	armed_force	-	-
Lực lượng vũ trang	armed_force	-	-
Quân đội Hoàng gia	armed_force	-	-
Quân đội Quốc gia	armed_force	-	-
Quân đội nhân dân	armed_force	-	-
Hải quân Hoàng gia	armed_force	-	-
Không quân Hoàng gia	armed_force	-	-
Lục quân Hoàng gia	armed_force	-	-
Quân chủng Lục quân	armed_force	-	-
Quân chủng Hải quân	armed_force	-	-
Quân chủng Không quân	armed_force	-	-
Lực lượng Không quân	armed_force	-	-
Lực lượng Hải quân	armed_force	-	-
Lực lượng Mặt đất	armed_force	-	-
Bộ binh	armed_force	-	-
Bộ binh cơ giới	armed_force	-	-
Lực lượng Đặc nhiệm	armed_force	-	-
Lực lượng đặc biệt	armed_force	-	-
Lực lượng Gìn giữ hoà bình	armed_force	-	-
Vệ binh Hoàng gia	armed_force	-	-
Lực lượng Phòng không	armed_force	-	-
Lực lượng Tên lửa	armed_force	-	-
Lực lượng Tên lửa chiến lược	armed_force	-	-
Lực lượng không gian	armed_force	-	-
Lực lượng Hàng không vũ trụ	armed_force	-	-
Lực lượng Biên phòng	armed_force	-	-
Cảnh vệ biển	armed_force	-	-
Lực lượng Quốc phòng	armed_force	-	-
Phòng không	armed_force	-	-
Phòng không - Không quân	armed_force	-	-
Hiến binh	armed_force	-	-
Lực lượng Hiến binh	armed_force	-	-
Vệ binh Quốc gia	armed_force	-	-
Cảnh sát Quốc gia	armed_force	-	-
Biên phòng Quốc gia	armed_force	-	-
Lực lượng Cảnh sát	armed_force	-	-
Cảnh sát cơ động	armed_force	-	-
Liên quân	armed_force	-	-
Không lực	armed_force	-	-
Coast Guard	armed_force	-	-
Army	armed_force	-	-
Navy	armed_force	-	-
Air Force	armed_force	-	-
Marine Corps	armed_force	-	-
Armed Forces	armed_force	-	-
quân đội hai nước	armed_force	-	-
Binh đoàn lính dù	armed_force	-	-
Lực lượng Tác chiến đặc biệt	armed_force	-	-
Lực lượng Vũ trụ	armed_force	-	-
Quân đội nhân dân Việt Nam	armed_force	VN	-
QĐND Việt Nam	armed_force	VN	-
QĐNDVN	armed_force	VN	exact
QĐND	armed_force	VN	exact
Quân đội Nhân dân VN	armed_force	VN	-
Hải quân nhân dân Việt Nam	armed_force	VN	-
Hải quân nhân dân	armed_force	VN	-
Cảnh sát biển Việt Nam	armed_force	VN	-
CSB Việt Nam	armed_force	VN	-
Bộ đội Biên phòng	armed_force	VN	-
BĐBP	armed_force	VN	exact
Bộ đội Biên phòng Việt Nam	armed_force	VN	-
Quân chủng Phòng không - Không quân	armed_force	VN	-
Quân chủng PK-KQ	armed_force	VN	-
Bộ đội Cụ Hồ	armed_force	VN	-
Dân quân tự vệ	armed_force	VN	-
Công an nhân dân	armed_force	VN	-
Lực lượng Gìn giữ hoà bình Việt Nam	armed_force	VN	-
Binh chủng Tăng thiết giáp	armed_force	VN	-
Binh chủng Đặc công	armed_force	VN	-
Binh chủng Công binh	armed_force	VN	-
Binh chủng Pháo binh	armed_force	VN	-
Binh chủng Hoá học	armed_force	VN	-
Binh chủng Thông tin liên lạc	armed_force	VN	-
Kiểm ngư	armed_force	VN	-
Kiểm ngư Việt Nam	armed_force	VN	-
Vietnam People's Army	armed_force	VN	-
Vietnam People's Navy	armed_force	VN	-
Vietnam Coast Guard	armed_force	VN	-
Lực lượng Phòng vệ	armed_force	JP	-
Lực lượng Phòng vệ Nhật Bản	armed_force	JP	-
Lực lượng Phòng vệ Biển	armed_force	JP	-
Lực lượng Phòng vệ trên biển	armed_force	JP	-
Lực lượng Phòng vệ biển Nhật Bản	armed_force	JP	-
Lực lượng Phòng vệ trên biển Nhật Bản	armed_force	JP	-
Lực lượng Tự vệ trên biển	armed_force	JP	-
Lực lượng Phòng vệ Mặt đất	armed_force	JP	-
Lực lượng Phòng vệ trên không	armed_force	JP	-
Lực lượng Tự vệ	armed_force	JP	-
Lực lượng tự vệ trên biển Nhật Bản	armed_force	JP	-
Lực lượng Tự vệ Hàng hải	armed_force	JP	-
JMSDF	armed_force	JP	exact
MSDF	armed_force	JP	exact
JSDF	armed_force	JP	exact
Japan Self-Defense Forces	armed_force	JP	-
Quân Giải phóng nhân dân Trung Quốc	armed_force	CN	-
Quân Giải phóng Nhân dân	armed_force	CN	-
Quân giải phóng nhân dân Trung Hoa	armed_force	CN	-
Quân Giải phóng	armed_force	CN	-
PLA	armed_force	CN	exact
PLAN	armed_force	CN	exact
PLAAF	armed_force	CN	exact
Quân chủng Tên lửa	armed_force	CN	-
Hải cảnh	armed_force	CN	-
Hải cảnh Trung Quốc	armed_force	CN	-
Cảnh sát biển Trung Quốc	armed_force	CN	-
Cảnh sát vũ trang nhân dân	armed_force	CN	-
People's Liberation Army	armed_force	CN	-
Quân đội Hoàng gia Campuchia	armed_force	KH	-
Quân đội Hoàng gia Cam-pu-chia	armed_force	KH	-
Hải quân Hoàng gia Campuchia	armed_force	KH	-
Royal Cambodian Armed Forces	armed_force	KH	-
Quân đội nhân dân Lào	armed_force	LA	-
Công an nhân dân Lào	armed_force	LA	-
Lao People's Army	armed_force	LA	-
Quân đội Hoàng gia Thái Lan	armed_force	TH	-
Hải quân Hoàng gia Thái Lan	armed_force	TH	-
Lục quân Hoàng gia Thái Lan	armed_force	TH	-
Không quân Hoàng gia Thái Lan	armed_force	TH	-
Lực lượng Quốc phòng Australia	armed_force	AU	-
Hải quân Hoàng gia Australia	armed_force	AU	-
Hải quân Hoàng gia Úc	armed_force	AU	-
Không quân Hoàng gia Australia	armed_force	AU	-
ADF	armed_force	AU	exact
Australian Defence Force	armed_force	AU	-
Royal Australian Navy	armed_force	AU	-
Lực lượng Quốc phòng New Zealand	armed_force	NZ	-
Hải quân Hoàng gia New Zealand	armed_force	NZ	-
Hải quân Hoàng gia Anh	armed_force	GB	-
Không quân Hoàng gia Anh	armed_force	GB	-
Lục quân Hoàng gia Anh	armed_force	GB	-
Royal Navy	armed_force	GB	-
Royal Air Force	armed_force	GB	-
Hải quân Hoàng gia Malaysia	armed_force	MY	-
Cơ quan Thực thi Hàng hải Malaysia	armed_force	MY	-
RMN	armed_force	MY	exact
Quân đội Hoàng gia Malaysia	armed_force	MY	-
Lực lượng vũ trang Malaysia	armed_force	MY	-
Lực lượng Vũ trang Hoàng gia Brunei	armed_force	BN	-
Quân đội Hoàng gia Brunei	armed_force	BN	-
Hải quân Hoàng gia Brunei	armed_force	BN	-
Quân đội Quốc gia Indonesia	armed_force	ID	-
TNI	armed_force	ID	exact
Lực lượng Vũ trang Indonesia	armed_force	ID	-
Cơ quan An ninh Hàng hải Indonesia	armed_force	ID	-
BAKAMLA	armed_force	ID	exact
Lực lượng Vũ trang Philippines	armed_force	PH	-
Lực lượng Tuần duyên Mỹ	armed_force	US	-
Tuần duyên Hoa Kỳ	armed_force	US	-
Lực lượng Bảo vệ bờ biển Hoa Kỳ	armed_force	US	-
Vệ binh Quốc gia Oregon	armed_force	US	-
Vệ binh Quốc gia bang Oregon	armed_force	US	-
Lực lượng Vũ trụ Mỹ	armed_force	US	-
US Navy	armed_force	US	-
U.S. Navy	armed_force	US	-
US Army	armed_force	US	-
US Air Force	armed_force	US	-
US Coast Guard	armed_force	US	-
US Marine Corps	armed_force	US	-
Không lực Mỹ	armed_force	US	-
Không lực Hoa Kỳ	armed_force	US	-
Công binh Lục quân Hoa Kỳ	armed_force	US	-
Vệ binh Cách mạng Hồi giáo Iran	armed_force	IR	-
Vệ binh Cách mạng Hồi giáo	armed_force	IR	-
Vệ binh Cách mạng Iran	armed_force	IR	-
Vệ binh Cách mạng	armed_force	IR	-
IRGC	armed_force	IR	exact
Lực lượng Quds	armed_force	IR	-
Lực lượng Phòng vệ Israel	armed_force	IL	-
IDF	armed_force	IL	exact
Bundeswehr	armed_force	DE	-
Lực lượng Vũ trang Ấn Độ	armed_force	IN	-
Lực lượng Bảo vệ bờ biển Ấn Độ	armed_force	IN	-
Cảnh sát biển Ấn Độ	armed_force	IN	-
Quân đội Nhân dân Triều Tiên	armed_force	KP	-
Các lực lượng vũ trang cách mạng	armed_force	CU	-
Các lực lượng vũ trang cách mạng Cuba	armed_force	CU	-
Lực lượng Vũ trang Cách mạng	armed_force	CU	-
Tatmadaw	armed_force	MM	-
Quân đội Myanmar	armed_force	MM	-
Lực lượng Bảo vệ bờ biển Hàn Quốc	armed_force	KR	-
Quân đội Hàn Quốc	armed_force	KR	-
Bộ Tổng Tham mưu	command	-	-
Bộ Tham mưu	command	-	-
Bộ Tham mưu liên quân	command	-	-
Hội đồng Tham mưu trưởng Liên quân	command	-	-
Bộ Tư lệnh	command	-	-
Bộ Chỉ huy	command	-	-
Bộ Tư lệnh Hải quân	command	-	-
Bộ Tư lệnh Lục quân	command	-	-
Bộ Tư lệnh Quân y	command	-	-
Cục Chính trị	agency	-	-
Cục Chính trị các Lực lượng vũ trang cách mạng	agency	CU	-
Bộ Quân đội	ministry	-	-
Bộ Quân đội và Cựu chiến binh	ministry	-	-
Bộ Tư lệnh Không quân	command	-	-
Bộ Tư lệnh Tác chiến liên hợp	command	-	-
Bộ Tham mưu Liên hợp	command	-	-
Bộ Quốc phòng - Bộ Tổng Tham mưu	command	-	-
Bộ Tổng Tham mưu Quân đội	command	-	-
Bộ Tổng Tư lệnh	command	-	-
Tổng Hành dinh	command	-	-
Hội đồng Quân nhân	command	-	-
Ban Quân sự	command	-	-
Joint Chiefs of Staff	command	-	-
General Staff	command	-	-
Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam	command	VN	-
Tổng cục Chính trị	command	VN	-
Tổng cục Chính trị Quân đội nhân dân Việt Nam	command	VN	-
Tổng cục Hậu cần	command	VN	-
Tổng cục Kỹ thuật	command	VN	-
Tổng cục Hậu cần - Kỹ thuật	command	VN	-
Tổng cục Công nghiệp Quốc phòng	command	VN	-
Tổng cục Tình báo	command	VN	-
Tổng cục Tình báo Quốc phòng	command	VN	-
Tổng cục II	command	VN	-
Bộ Tư lệnh Cảnh sát biển	command	VN	-
Bộ Tư lệnh Cảnh sát biển Việt Nam	command	VN	-
Bộ Tư lệnh Vùng Cảnh sát biển 1	command	VN	-
Bộ Tư lệnh Vùng Cảnh sát biển 2	command	VN	-
Bộ Tư lệnh Vùng Cảnh sát biển 3	command	VN	-
Bộ Tư lệnh Vùng Cảnh sát biển 4	command	VN	-
Bộ Tư lệnh Bộ đội Biên phòng	command	VN	-
Bộ Tư lệnh Thủ đô Hà Nội	command	VN	-
Bộ Tư lệnh Thủ đô	command	VN	-
Bộ Tư lệnh TP Hồ Chí Minh	command	VN	-
Bộ Tư lệnh TP.HCM	command	VN	-
Bộ Tư lệnh Thành phố Hồ Chí Minh	command	VN	-
Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh	command	VN	-
Bộ Tư lệnh 86	command	VN	-
Bộ Tư lệnh Tác chiến không gian mạng	command	VN	-
Bộ Tư lệnh Công binh	command	VN	-
Bộ Tư lệnh Hoá học	command	VN	-
Bộ Tư lệnh Cảnh vệ	command	VN	-
Bộ Tư lệnh Đặc công	command	VN	-
Bộ Tư lệnh Vùng 1 Hải quân	command	VN	-
Bộ Tư lệnh Vùng 2 Hải quân	command	VN	-
Bộ Tư lệnh Vùng 3 Hải quân	command	VN	-
Bộ Tư lệnh Vùng 4 Hải quân	command	VN	-
Bộ Tư lệnh Vùng 5 Hải quân	command	VN	-
Vùng 1 Hải quân	command	VN	-
Vùng 2 Hải quân	command	VN	-
Vùng 3 Hải quân	command	VN	-
Vùng 4 Hải quân	command	VN	-
Vùng 5 Hải quân	command	VN	-
Vùng Cảnh sát biển 1	command	VN	-
Vùng Cảnh sát biển 2	command	VN	-
Vùng Cảnh sát biển 3	command	VN	-
Vùng Cảnh sát biển 4	command	VN	-
Quân khu 1	command	VN	-
Quân khu 2	command	VN	-
Quân khu 3	command	VN	-
Quân khu 4	command	VN	-
Quân khu 5	command	VN	-
Quân khu 7	command	VN	-
Quân khu 9	command	VN	-
Quân khu V	command	VN	-
Quân khu VII	command	VN	-
Quân khu IX	command	VN	-
Quân khu Thủ đô	command	VN	-
Quân đoàn 1	command	VN	-
Quân đoàn 2	command	VN	-
Quân đoàn 3	command	VN	-
Quân đoàn 4	command	VN	-
Quân đoàn 12	command	VN	-
Quân đoàn 34	command	VN	-
Binh đoàn 11	command	VN	-
Binh đoàn 12	command	VN	-
Binh đoàn 15	command	VN	-
Binh đoàn 16	command	VN	-
Binh đoàn 18	command	VN	-
Văn phòng Quân uỷ Trung ương - Bộ Quốc phòng	command	VN	-
Quân uỷ Trung ương	command	VN	-
Bộ Tư lệnh Ấn Độ Dương-Thái Bình Dương	command	US	-
Bộ Tư lệnh Ấn Độ-Thái Bình Dương	command	US	-
Bộ Chỉ huy Ấn Độ Dương-Thái Bình Dương	command	US	-
Bộ Chỉ huy Ấn Độ-Thái Bình Dương	command	US	-
Bộ Tư lệnh Thái Bình Dương	command	US	-
Bộ Chỉ huy Thái Bình Dương	command	US	-
PACOM	command	US	exact
INDOPACOM	command	US	exact
USINDOPACOM	command	US	exact
Hạm đội Thái Bình Dương Mỹ	command	US	-
Hạm đội 7	command	US	-
Hạm đội 3	command	US	-
Hạm đội 5	command	US	-
Hạm đội 6	command	US	-
Hạm đội 2	command	US	-
Hạm đội 4	command	US	-
Hạm đội Bảy	command	US	-
Bộ Tư lệnh Trung tâm	command	US	-
Bộ Chỉ huy Trung tâm	command	US	-
Bộ Chỉ huy Trung ương Mỹ	command	US	-
CENTCOM	command	US	exact
Bộ Tư lệnh Chiến lược	command	US	-
Bộ Chỉ huy Chiến lược	command	US	-
STRATCOM	command	US	exact
Bộ Tư lệnh châu Phi	command	US	-
Bộ Chỉ huy châu Phi	command	US	-
AFRICOM	command	US	exact
Bộ Tư lệnh châu Âu	command	US	-
Bộ Chỉ huy châu Âu	command	US	-
EUCOM	command	US	exact
Bộ Tư lệnh phương Nam	command	US	-
Bộ Chỉ huy miền Nam	command	US	-
SOUTHCOM	command	US	exact
Bộ Tư lệnh Phương Bắc	command	US	-
Bộ Tư lệnh Phòng không Bắc Mỹ	command	US	-
Bộ Tư lệnh Phòng thủ không gian Bắc Mỹ	command	US	-
NORAD	command	US	exact
Bộ Chỉ huy Không gian mạng	command	US	-
Bộ Tư lệnh Không gian mạng	command	US	-
Bộ Tư lệnh Vũ trụ	command	US	-
Bộ Tư lệnh Tác chiến đặc biệt	command	US	-
Lực lượng Mỹ tại Hàn Quốc	command	US	-
USFK	command	US	exact
Lực lượng Mỹ tại Nhật Bản	command	US	-
Lực lượng Không quân Thái Bình Dương	command	US	-
Tập đoàn Không quân 13	command	US	-
Lục quân Mỹ tại Thái Bình Dương	command	US	-
Lực lượng Thuỷ quân lục chiến Thái Bình Dương	command	US	-
Nhóm tác chiến tàu sân bay số 1	command	US	-
Biên đội tàu sân bay tấn công số 5	command	US	-
US Indo-Pacific Command	command	US	-
US Pacific Command	command	US	-
US Pacific Fleet	command	US	-
Seventh Fleet	command	US	-
7th Fleet	command	US	-
Bộ Chỉ huy Liên hợp Hàn-Mỹ	command	KR	-
Bộ Tư lệnh Liên hợp Hàn-Mỹ	command	KR	-
Bộ Tư lệnh Các lực lượng hỗn hợp	command	KR	-
Bộ Tham mưu Liên quân Hàn Quốc	command	KR	-
Hội đồng Tham mưu trưởng Liên quân Hàn Quốc	command	KR	-
Hạm đội Biển Đen	command	RU	-
Hạm đội Baltic	command	RU	-
Hạm đội Phương Bắc	command	RU	-
Hạm đội Biển Bắc	command	RU	-
Hạm đội Thái Bình Dương Nga	command	RU	-
Quân khu miền Đông	command	RU	-
Quân khu miền Tây	command	RU	-
Quân khu phía Đông	command	RU	-
Quân khu phía Tây	command	RU	-
Quân khu Trung tâm	command	RU	-
Quân khu phía Nam	command	RU	-
Quân khu miền Nam	command	RU	-
Tổng cục Chính trị - Quân sự	command	RU	-
Quân uỷ Trung ương Trung Quốc	command	CN	-
Hạm đội Nam Hải	command	CN	-
Hạm đội Bắc Hải	command	CN	-
Hạm đội Đông Hải	command	CN	-
Chiến khu miền Nam	command	CN	-
Chiến khu miền Đông	command	CN	-
Chiến khu phía Nam	command	CN	-
Chiến khu Nam bộ	command	CN	-
Bộ Tư lệnh Chiến khu miền Nam	command	CN	-
Chiến khu miền Trung	command	CN	-
Chiến khu miền Tây	command	CN	-
Bộ Tham mưu liên hợp Quân uỷ Trung ương	command	CN	-
Bộ Công tác chính trị Quân uỷ Trung ương	command	CN	-
Văn phòng Hợp tác quân sự quốc tế	command	CN	-
Bộ Tư lệnh Andaman và Nicobar	command	IN	-
Bộ Tư lệnh Hải quân miền Đông	command	IN	-
Hạm đội miền Đông	command	IN	-
Bộ Tư lệnh Hải quân phía Đông	command	IN	-
Bộ Tổng Tham mưu Quân đội nhân dân Lào	command	LA	-
Tổng cục Chính trị Quân đội nhân dân Lào	command	LA	-
Bộ Tư lệnh Lực lượng Dự bị Chiến lược Lục quân	command	ID	-
Quốc hội	parliament	-	cap
Uỷ ban Thường vụ Quốc hội	parliament	VN	-
Văn phòng Quốc hội	parliament	VN	-
Hội đồng Dân tộc	parliament	VN	-
Uỷ ban Quốc phòng và An ninh	parliament	VN	-
Uỷ ban Quốc phòng, An ninh và Đối ngoại	parliament	VN	-
Uỷ ban Quốc phòng và An ninh của Quốc hội	parliament	VN	-
Uỷ ban Đối ngoại của Quốc hội	parliament	VN	-
UBTVQH	parliament	VN	exact
Uỷ ban Đối ngoại Quốc hội	parliament	VN	-
Thượng viện	parliament	-	-
Hạ viện	parliament	-	-
Nghị viện	parliament	-	cap
Lưỡng viện	parliament	-	-
Uỷ ban Quân vụ Thượng viện	parliament	-	-
Uỷ ban Quân vụ Hạ viện	parliament	-	-
Uỷ ban Đối ngoại Thượng viện	parliament	-	-
Uỷ ban Đối ngoại Hạ viện	parliament	-	-
Uỷ ban Quốc phòng	parliament	-	-
Uỷ ban Tình báo	parliament	-	-
Uỷ ban Tình báo Hạ viện	parliament	-	-
Uỷ ban Tình báo Thượng viện	parliament	-	-
Liên viện	parliament	-	-
Parliament	parliament	-	-
National Assembly	parliament	-	-
Senate	parliament	-	-
House of Representatives	parliament	-	-
Congress	parliament	-	-
Duma Quốc gia	parliament	RU	-
Hội đồng Liên bang	parliament	RU	-
Duma	parliament	RU	-
Thượng viện Nga	parliament	RU	-
Knesset	parliament	IL	-
Đại hội Đại biểu Nhân dân toàn quốc	parliament	CN	-
Nhân đại toàn quốc	parliament	CN	-
Nhân đại	parliament	CN	-
Chính hiệp	parliament	CN	-
Hội nghị Hiệp thương Chính trị nhân dân Trung Quốc	parliament	CN	-
Chính hiệp toàn quốc	parliament	CN	-
Hội nghị Nhân dân tối cao	parliament	KP	-
Bundestag	parliament	DE	-
Bundesrat	parliament	DE	-
Verkhovna Rada	parliament	UA	-
Quốc hội Mỹ	parliament	US	-
Quốc hội Hoa Kỳ	parliament	US	-
Đồi Capitol	parliament	US	-
Hạ viện Anh	parliament	GB	-
Thượng viện Anh	parliament	GB	-
Đảng Cộng sản Việt Nam	party	VN	-
Đảng CSVN	party	VN	-
Ban Chấp hành Trung ương Đảng	party	VN	-
Ban Chấp hành Trung ương	party	-	-
BCH Trung ương	party	VN	-
Ban Bí thư	party	-	-
Ban Bí thư Trung ương Đảng	party	VN	-
Bộ Chính trị	party	-	-
Ban Đối ngoại Trung ương	party	VN	-
Ban Tuyên giáo Trung ương	party	VN	-
Ban Tổ chức Trung ương	party	VN	-
Ban Kinh tế Trung ương	party	VN	-
Ban Nội chính Trung ương	party	VN	-
Ban Dân vận Trung ương	party	VN	-
Ban Tuyên giáo và Dân vận Trung ương	party	VN	-
Ban Chính sách, chiến lược Trung ương	party	VN	-
Uỷ ban Kiểm tra Trung ương	party	VN	-
Văn phòng Trung ương Đảng	party	VN	-
Trung ương Đảng	party	VN	-
Đoàn Thanh niên Cộng sản Hồ Chí Minh	party	VN	-
Trung ương Đoàn	party	VN	-
Thường vụ Quân uỷ Trung ương	party	VN	-
Đảng uỷ Công an Trung ương	party	VN	-
Đảng Cộng sản Trung Quốc	party	CN	-
ĐCS Trung Quốc	party	CN	-
Ban Liên lạc đối ngoại Trung ương Đảng Cộng sản Trung Quốc	party	CN	-
Ban Liên lạc Đối ngoại Trung ương	party	CN	-
Đảng Nhân dân Cách mạng Lào	party	LA	-
Đảng NDCM Lào	party	LA	-
Đảng Nhân dân Campuchia	party	KH	-
Đảng CPP	party	KH	-
CPP	party	KH	exact
Đảng Funcinpec	party	KH	-
Đảng Cộng sản Cuba	party	CU	-
Đảng Lao động Triều Tiên	party	KP	-
Đảng Nước Nga Thống nhất	party	RU	-
Đảng Cộng sản Liên bang Nga	party	RU	-
Đảng Nước Nga công bằng	party	RU	-
Đảng Dân chủ Tự do	party	JP	-
LDP	party	JP	exact
Đảng Công minh	party	JP	-
Đảng Dân chủ Lập hiến	party	JP	-
Đảng Bharatiya Janata	party	IN	-
BJP	party	IN	exact
Đảng Quốc đại	party	IN	-
Liên đoàn Quốc gia vì Dân chủ	party	MM	-
NLD	party	MM	exact
Đảng Hành động Nhân dân	party	SG	-
PAP	party	SG	exact
UMNO	party	MY	exact
CDU	party	DE	exact
SPD	party	DE	exact
AfD	party	DE	-
Đảng Cộng sản	party	-	-
Đảng Dân chủ	party	-	-
Đảng Cộng hoà	party	-	-
Đảng Bảo thủ	party	-	-
Công đảng	party	-	-
Đảng Lao động	party	-	-
Đảng Tự do	party	-	-
Đảng Xã hội	party	-	-
Đảng Cầm quyền	party	-	-
Communist Party	party	-	-
Văn phòng Chính phủ	agency	VN	-
Văn phòng Chủ tịch nước	agency	VN	-
Cục Gìn giữ hoà bình Việt Nam	agency	VN	-
Trung tâm Gìn giữ hoà bình Việt Nam	agency	VN	-
Trung tâm GGHB Việt Nam	agency	VN	-
Cục GGHB Việt Nam	agency	VN	-
Cục Đối ngoại	agency	VN	-
Cục Đối ngoại Bộ Quốc phòng	agency	VN	-
Cục Tác chiến	agency	VN	-
Cục Quân huấn	agency	VN	-
Cục Quân y	agency	VN	-
Cục Bản đồ	agency	VN	-
Cục Khoa học quân sự	agency	VN	-
Cục Cứu hộ - Cứu nạn	agency	VN	-
Cục Tuyên huấn	agency	VN	-
Cục Nhà trường	agency	VN	-
Cục Cán bộ	agency	VN	-
Cục Tổ chức	agency	VN	-
Cục Chính sách	agency	VN	-
Cục Kinh tế	agency	VN	-
Viện Chiến lược Quốc phòng	agency	VN	-
Viện Quan hệ quốc tế về quốc phòng	agency	VN	-
Viện Lịch sử Quân sự	agency	VN	-
Viện Lịch sử Quân sự Việt Nam	agency	VN	-
Viện Khoa học và Công nghệ quân sự	agency	VN	-
Trung tâm Nhiệt đới Việt - Nga	agency	VN	-
Trung tâm Hành động quốc gia khắc phục hậu quả bom mìn	agency	VN	-
VNMAC	agency	VN	exact
Trung tâm Hành động bom mìn quốc gia Việt Nam	agency	VN	-
NACCET	agency	VN	exact
Cơ quan Việt Nam tìm kiếm người mất tích	agency	VN	-
Uỷ ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn	agency	VN	-
Uỷ ban Quốc gia Tìm kiếm cứu nạn	agency	VN	-
Ban Cơ yếu Chính phủ	agency	VN	-
Uỷ ban Biên giới quốc gia	agency	VN	-
Ban Chỉ đạo 701	agency	VN	-
Văn phòng 701	agency	VN	-
Ban Chỉ đạo quốc gia 515	agency	VN	-
Uỷ ban Quốc gia 515	agency	VN	-
Đoàn Kinh tế - Quốc phòng	agency	VN	-
Hội Cựu chiến binh Việt Nam	agency	VN	-
Hội Hữu nghị Việt Nam - Campuchia	agency	VN	-
Liên hiệp các tổ chức hữu nghị Việt Nam	agency	VN	-
Mặt trận Tổ quốc Việt Nam	agency	VN	-
Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam	agency	VN	-
Tổng cục Hải quan	agency	VN	-
Cục Hàng hải Việt Nam	agency	VN	-
Uỷ ban Chứng khoán Nhà nước	agency	VN	-
Ngân hàng Nhà nước	agency	VN	-
Ngân hàng Nhà nước Việt Nam	agency	VN	-
Thanh tra Chính phủ	agency	VN	-
Kiểm toán Nhà nước	agency	VN	-
Toà án nhân dân tối cao	agency	VN	-
Viện Kiểm sát nhân dân tối cao	agency	VN	-
UBND TP Đà Nẵng	agency	VN	-
UBND TP.HCM	agency	VN	exact
UBND TP HCM	agency	VN	exact
Viện Y học cổ truyền Quân đội	agency	VN	-
Thông tấn xã Việt Nam	agency	VN	-
Đài Truyền hình Việt Nam	agency	VN	-
Cục Công tác phía Nam	agency	VN	-
Cục Hậu cần	agency	VN	-
Cục Kỹ thuật	agency	VN	-
Cục Kế hoạch và Đầu tư	agency	VN	-
Cục Công nghệ thông tin	agency	VN	-
Cục Ứng phó khắc phục hậu quả bom mìn	agency	VN	-
Trung tâm Bom mìn quốc gia	agency	VN	-
Cục Hoá học	agency	VN	-
Cục Lãnh sự	agency	VN	-
Cục Lễ tân	agency	VN	-
Cục Lễ tân Nhà nước	agency	VN	-
Vụ châu Mỹ	agency	VN	-
Vụ Đông Bắc Á	agency	VN	-
CIA	agency	US	exact
FBI	agency	US	exact
NSA	agency	US	exact
Cơ quan Tình báo Trung ương Mỹ	agency	US	-
Cục Tình báo Trung ương Mỹ	agency	US	-
Cơ quan Tình báo Trung ương	agency	US	-
Cục Điều tra Liên bang	agency	US	-
Cục Điều tra Liên bang Mỹ	agency	US	-
Hội đồng An ninh Quốc gia Mỹ	agency	US	-
Cơ quan Phát triển Quốc tế Mỹ	agency	US	-
Cơ quan Phát triển Quốc tế Hoa Kỳ	agency	US	-
Cơ quan Phát triển quốc tế của Mỹ	agency	US	-
USAID	agency	US	exact
Cơ quan Hợp tác An ninh Quốc phòng	agency	US	-
Cơ quan Hợp tác An ninh Quốc phòng Mỹ	agency	US	-
DSCA	agency	US	exact
Cơ quan Kiểm kê tù binh và người mất tích trong chiến tranh	agency	US	-
Cơ quan Kiểm kê Tù binh và Người mất tích	agency	US	-
Cơ quan tìm kiếm tù binh và người mất tích	agency	US	-
DPAA	agency	US	exact
Cơ quan Phòng thủ Tên lửa	agency	US	-
NASA	agency	US	exact
Cơ quan Hàng không Vũ trụ Mỹ	agency	US	-
Phòng Thương mại Mỹ	agency	US	-
Cơ quan Giảm thiểu mối đe doạ quốc phòng	agency	US	-
DTRA	agency	US	exact
Trung tâm Nghiên cứu An ninh châu Á - Thái Bình Dương	agency	US	-
Trung tâm Nghiên cứu An ninh châu Á-Thái Bình Dương Daniel K. Inouye	agency	US	-
APCSS	agency	US	exact
Trung tâm Nghiên cứu Chiến lược và Quốc tế	agency	US	-
Trung tâm Nghiên cứu chiến lược quốc tế	agency	US	-
CSIS	agency	US	exact
RAND	agency	US	exact
Viện Brookings	agency	US	-
Cơ quan An ninh Quốc gia Mỹ	agency	US	-
Cơ quan Mật vụ	agency	US	-
DARPA	agency	US	exact
Cục Dự trữ Liên bang	agency	US	-
Fed	agency	US	-
Văn phòng Hợp tác Quốc phòng	agency	US	-
Cơ quan Tình báo Quốc phòng Mỹ	agency	US	-
DIA	agency	US	exact
Văn phòng Đại diện Thương mại Mỹ	agency	US	-
NOAA	agency	US	exact
Cơ quan Hợp tác Kỹ thuật quân sự Liên bang	agency	RU	-
Cơ quan Liên bang về Hợp tác Kỹ thuật quân sự	agency	RU	-
FSB	agency	RU	exact
Cơ quan An ninh Liên bang	agency	RU	-
Cơ quan An ninh Liên bang Nga	agency	RU	-
Hội đồng An ninh Nga	agency	RU	-
Hội đồng An ninh Liên bang Nga	agency	RU	-
Uỷ ban Điều tra Liên bang Nga	agency	RU	-
Cục Tình báo Đối ngoại	agency	RU	-
GRU	agency	RU	exact
Rosatom	agency	RU	-
Roscosmos	agency	RU	-
Quốc vụ viện	agency	CN	-
Quốc vụ viện Trung Quốc	agency	CN	-
Cục Khoa học Công nghệ Công nghiệp Quốc phòng	agency	CN	-
SASTIND	agency	CN	exact
Văn phòng Hợp tác quân sự quốc tế Quân uỷ Trung ương	agency	CN	-
Viện Khoa học quân sự Trung Quốc	agency	CN	-
MI6	agency	GB	exact
MI5	agency	GB	exact
Văn phòng Nội các Anh	agency	GB	-
Cơ quan Xuất khẩu Quốc phòng và An ninh Vương quốc Anh	agency	GB	-
UKDSE	agency	GB	exact
Cục Thuỷ văn Vương quốc Anh	agency	GB	-
Cơ quan Thuỷ đạc Vương quốc Anh	agency	GB	-
UK Hydrographic Office	agency	GB	-
KOICA	agency	KR	exact
Cơ quan Hợp tác Quốc tế Hàn Quốc	agency	KR	-
Cơ quan Quản lý Chương trình mua sắm quốc phòng	agency	KR	-
DAPA	agency	KR	exact
Nhà Xanh	agency	KR	-
Cơ quan Tình báo Quốc gia Hàn Quốc	agency	KR	-
Cục Hợp tác quốc tế Hàn Quốc	agency	KR	-
JICA	agency	JP	exact
Cơ quan Hợp tác Quốc tế Nhật Bản	agency	JP	-
Cục Trang thiết bị, Công nghệ và Hậu cần	agency	JP	-
ATLA	agency	JP	exact
Quỹ Nippon	agency	JP	-
Hội đồng An ninh Quốc gia Nhật Bản	agency	JP	-
DRDO	agency	IN	exact
Tổ chức Nghiên cứu và Phát triển Quốc phòng	agency	IN	-
Hội đồng An ninh Quốc gia Ấn Độ	agency	IN	-
Mossad	agency	IL	-
SIBAT	agency	IL	exact
Shin Bet	agency	IL	-
SIPRI	agency	SE	exact
Viện Nghiên cứu Hoà bình Quốc tế Stockholm	agency	SE	-
ASPI	agency	AU	exact
Viện Lowy	agency	AU	-
Cơ quan Biên phòng Australia	agency	AU	-
Lực lượng Biên phòng Australia	agency	AU	-
DGA	agency	FR	exact
Tổng cục Vũ khí	agency	FR	-
RSIS	agency	SG	exact
Viện ISEAS	agency	SG	-
Chính phủ	agency	-	-
Nội các	agency	-	-
Hội đồng An ninh Quốc gia	agency	-	-
Hội đồng An ninh Quốc gia và Quốc phòng	agency	-	-
Hội đồng An ninh và Quốc phòng quốc gia	agency	-	-
Hội đồng An ninh và Quốc phòng	agency	-	-
Hội đồng Quốc phòng và An ninh	agency	-	-
Hội đồng Quốc phòng	agency	-	-
Cơ quan An ninh Quốc gia	agency	-	-
Cơ quan Tình báo Quốc gia	agency	-	-
Đại sứ quán	agency	-	-
Tổng Lãnh sự quán	agency	-	-
Viện Nghiên cứu Chiến lược quốc tế	agency	-	-
IISS	agency	-	exact
Hội Chữ thập đỏ	agency	-	-
Phái bộ	agency	-	-
Tổ chức Halo Trust	agency	-	-
HALO Trust	agency	-	-
Nhóm tư vấn bom mìn	agency	-	-
Golden West	agency	-	-
Văn phòng Tuỳ viên Quốc phòng	agency	-	-
Văn phòng Tổng thống	agency	-	-
Văn phòng Thủ tướng	agency	-	-
Toà án Tối cao	agency	-	-
Ngân hàng Trung ương	agency	-	-
Government	agency	-	-
Norwegian People's Aid	agency	-	-
Lực lượng Cứu hộ	agency	-	-
Amnesty International	agency	-	-
Human Rights Watch	agency	-	-
Tổ chức Ân xá Quốc tế	agency	-	-
Học viện Quốc phòng	university	VN	-
Học viện Chính trị	university	VN	-
Học viện Lục quân	university	VN	-
Học viện Hải quân	university	VN	-
Học viện Phòng không - Không quân	university	VN	-
Học viện Kỹ thuật Quân sự	university	VN	-
Học viện Hậu cần	university	VN	-
Học viện Quân y	university	VN	-
Học viện Khoa học quân sự	university	VN	-
Học viện Biên phòng	university	VN	-
Học viện Ngoại giao	university	VN	-
Học viện Ngoại giao Việt Nam	university	VN	-
Học viện An ninh nhân dân	university	VN	-
Học viện Cảnh sát nhân dân	university	VN	-
Học viện Chính trị Quốc gia Hồ Chí Minh	university	VN	-
Trường Sĩ quan Lục quân 1	university	VN	-
Trường Sĩ quan Lục quân 2	university	VN	-
Trường Sĩ quan Chính trị	university	VN	-
Trường Sĩ quan Không quân	university	VN	-
Trường Sĩ quan Thông tin	university	VN	-
Trường Sĩ quan Công binh	university	VN	-
Trường Đại học Fulbright Việt Nam	university	VN	-
Đại học Fulbright Việt Nam	university	VN	-
Đại học Quốc gia Hà Nội	university	VN	-
Đại học Quốc gia TP.HCM	university	VN	-
Đại học Tôn Đức Thắng	university	VN	-
Trường Sĩ quan Đặc công	university	VN	-
Trường Sĩ quan Tăng thiết giáp	university	VN	-
Học viện Quốc phòng Việt Nam	university	VN	-
Học viện Quân sự West Point	university	US	-
Học viện Hải quân Mỹ	university	US	-
Đại học Quốc phòng Mỹ	university	US	-
Đại học Chiến tranh Hải quân	university	US	-
Đại học Harvard	university	US	-
Học viện Không quân Mỹ	university	US	-
Đại học Johns Hopkins	university	US	-
Đại học Georgetown	university	US	-
Đại học Chiến tranh Hải quân Mỹ	university	US	-
Viện Ngôn ngữ Quốc phòng	university	US	-
Học viện Bộ Tổng Tham mưu	university	RU	-
Học viện Bộ Tổng Tham mưu các lực lượng vũ trang Liên bang Nga	university	RU	-
Đại học Quân sự Mikhailovskaya	university	RU	-
Đại học Quốc phòng Trung Quốc	university	CN	-
Đại học Bắc Kinh	university	CN	-
Đại học Thanh Hoa	university	CN	-
Học viện Quốc phòng Hoàng gia	university	GB	-
Học viện Quốc phòng Vương quốc Anh	university	GB	-
Học viện Nghiên cứu Quốc phòng Hoàng gia	university	GB	-
Học viện Lục quân Hoàng gia Sandhurst	university	GB	-
Học viện Sandhurst	university	GB	-
Đại học King	university	GB	-
Trường Đại học Hoàng gia London	university	GB	-
Học viện Quốc phòng Australia	university	AU	-
Đại học Quốc phòng Australia	university	AU	-
Đại học Quốc gia Australia	university	AU	-
Trung tâm Huấn luyện gìn giữ hoà bình Australia	university	AU	-
Học viện Quốc phòng Ấn Độ	university	IN	-
Học viện Quốc phòng Quốc gia Ấn Độ	university	IN	-
Học viện Phòng vệ Nhật Bản	university	JP	-
Viện Nghiên cứu Quốc phòng Nhật Bản	university	JP	-
NIDS	university	JP	exact
Đại học Quốc phòng Hàn Quốc	university	KR	-
Trường Nghiên cứu quốc tế S. Rajaratnam	university	SG	-
Viettel	company	VN	cap
Tập đoàn Viettel	company	VN	cap
Tập đoàn Công nghiệp - Viễn thông Quân đội	company	VN	cap
Tập đoàn Viễn thông Quân đội	company	VN	cap
Tổng Công ty Tân Cảng Sài Gòn	company	VN	cap
Tân Cảng Sài Gòn	company	VN	cap
Tổng Công ty Ba Son	company	VN	cap
Công ty Ba Son	company	VN	cap
Nhà máy Z189	company	VN	cap
Nhà máy Z111	company	VN	cap
Tổng Công ty Sông Thu	company	VN	cap
Công ty Hồng Hà	company	VN	cap
Tổng Công ty GAET	company	VN	cap
GAET	company	VN	exact
Tổng Công ty 319	company	VN	cap
Tổng công ty Trực thăng Việt Nam	company	VN	cap
Tổng Công ty Thái Sơn	company	VN	cap
Công ty Vạn Xuân	company	VN	cap
Vietnam Airlines	company	VN	cap
VietJet	company	VN	cap
Vietjet Air	company	VN	cap
Bamboo Airways	company	VN	cap
Vingroup	company	VN	cap
FPT	company	VN	exact
Petro Vietnam	company	VN	cap
Tập đoàn Dầu khí Việt Nam	company	VN	cap
PVN	company	VN	exact
EVN	company	VN	exact
VNPT	company	VN	exact
MobiFone	company	VN	cap
Ngân hàng Quân đội	company	VN	cap
Nhà máy A32	company	VN	cap
VAECO	company	VN	exact
Nhà máy X52	company	VN	cap
Tổng Công ty Lũng Lô	company	VN	cap
Nhà máy đóng tàu Hồng Hà	company	VN	cap
Tổng Công ty Công nghiệp Công nghệ cao Viettel	company	VN	cap
Lockheed Martin	company	US	cap
Boeing	company	US	cap
Raytheon	company	US	cap
Northrop Grumman	company	US	cap
General Dynamics	company	US	cap
General Electric	company	US	cap
General Atomics	company	US	cap
General Motors	company	US	cap
ExxonMobil	company	US	cap
Textron	company	US	cap
L3Harris	company	US	cap
Bell	company	US	cap
Bell Textron	company	US	cap
Sikorsky	company	US	cap
GE Aviation	company	US	cap
Microsoft	company	US	cap
Google	company	US	cap
Tập đoàn Lockheed Martin	company	US	cap
Tập đoàn Boeing	company	US	cap
RTX	company	US	exact
Rosoboronexport	company	RU	cap
Rosoboronoexport	company	RU	cap
Rostec	company	RU	cap
Sukhoi	company	RU	cap
Mikoyan	company	RU	cap
Almaz-Antey	company	RU	cap
Kalashnikov	company	RU	cap
Tập đoàn Kalashnikov	company	RU	cap
Gazprom	company	RU	cap
Rosneft	company	RU	cap
Zarubezhneft	company	RU	cap
Uralvagonzavod	company	RU	cap
United Shipbuilding Corporation	company	RU	cap
USC	company	RU	exact
Tập đoàn Sukhoi	company	RU	cap
Zelenodolsk	company	RU	cap
Irkut	company	RU	cap
Tập đoàn Almaz-Antey	company	RU	cap
Kamaz	company	RU	cap
Dassault	company	FR	cap
Dassault Aviation	company	FR	cap
Naval Group	company	FR	cap
DCNS	company	FR	exact
Thales	company	FR	cap
Safran	company	FR	cap
MBDA	company	FR	exact
Nexter	company	FR	cap
Damen	company	NL	cap
Airbus	company	-	cap
Eurofighter	company	-	cap
BAE Systems	company	GB	cap
Rolls-Royce	company	GB	cap
Larsen & Toubro	company	IN	cap
L&T	company	IN	exact
BrahMos Aerospace	company	IN	cap
Hindustan Aeronautics	company	IN	cap
HAL	company	IN	exact
Bharat Electronics	company	IN	cap
Goa Shipyard	company	IN	cap
GRSE	company	IN	exact
IAI	company	IL	exact
Israel Aerospace Industries	company	IL	cap
Rafael	company	IL	cap
Elbit Systems	company	IL	cap
Elbit	company	IL	cap
Hanwha	company	KR	cap
Hanwha Aerospace	company	KR	cap
KAI	company	KR	exact
Korea Aerospace Industries	company	KR	cap
Hyundai Heavy Industries	company	KR	cap
LIG Nex1	company	KR	cap
Daewoo	company	KR	cap
Samsung	company	KR	cap
Mitsubishi Heavy Industries	company	JP	cap
Mitsubishi	company	JP	cap
Kawasaki	company	JP	cap
ShinMaywa	company	JP	cap
Japan Marine United	company	JP	cap
Huawei	company	CN	cap
Norinco	company	CN	cap
AVIC	company	CN	exact
ZTE	company	CN	exact
Aselsan	company	TR	cap
Roketsan	company	TR	cap
Baykar	company	TR	cap
Turkish Aerospace	company	TR	cap
Turkish Aerospace Industries	company	TR	cap
Aero Vodochody	company	CZ	cap
Excalibur Army	company	CZ	cap
Omnipol	company	CZ	cap
PGZ	company	PL	exact
Cenzin	company	PL	cap
Leonardo	company	IT	cap
Fincantieri	company	IT	cap
Saab	company	SE	cap
Navantia	company	ES	cap
Indra	company	ES	cap
Rheinmetall	company	DE	cap
ThyssenKrupp	company	DE	cap
Siemens	company	DE	cap
Antonov	company	UA	cap
Ukroboronprom	company	UA	cap
Motor Sich	company	UA	cap
Minsk Wheel Tractor Plant	company	BY	cap
MZKT	company	BY	exact
Belspetsvneshtechnika	company	BY	cap
ST Engineering	company	SG	cap
PT PAL	company	ID	exact
Pindad	company	ID	cap
Petronas	company	MY	cap
Boustead	company	MY	cap
Bệnh viện Quân y 175	unit	VN	-
Bệnh viện Trung ương Quân đội 108	unit	VN	-
Bệnh viện 108	unit	VN	-
Bệnh viện Quân y 103	unit	VN	-
Bệnh viện 175	unit	VN	-
Bệnh viện dã chiến	unit	VN	-
Bệnh viện dã chiến cấp 2	unit	VN	-
Đội Công binh	unit	VN	-
Đội công binh số 1	unit	VN	-
Bệnh viện dã chiến cấp 2 số 1	unit	VN	-
Bệnh viện dã chiến cấp 2 số 2	unit	VN	-
Bệnh viện dã chiến cấp 2 số 3	unit	VN	-
Bệnh viện dã chiến cấp 2 số 4	unit	VN	-
Bệnh viện dã chiến cấp 2 số 5	unit	VN	-
BVDC 2	unit	VN	exact
BVDC2	unit	VN	exact
BVDC cấp 2	unit	VN	-
Sư đoàn 2	unit	VN	-
Sư đoàn 3	unit	VN	-
Sư đoàn 5	unit	VN	-
Sư đoàn 9	unit	VN	-
Sư đoàn 302	unit	VN	-
Sư đoàn 308	unit	VN	-
Sư đoàn 325	unit	VN	-
Sư đoàn 370	unit	VN	-
Sư đoàn 371	unit	VN	-
Sư đoàn 372	unit	VN	-
Lữ đoàn 125	unit	VN	-
Lữ đoàn 146	unit	VN	-
Lữ đoàn 147	unit	VN	-
Lữ đoàn 161	unit	VN	-
Lữ đoàn 162	unit	VN	-
Lữ đoàn 167	unit	VN	-
Lữ đoàn 170	unit	VN	-
Lữ đoàn 171	unit	VN	-
Lữ đoàn 172	unit	VN	-
Lữ đoàn 189	unit	VN	-
Lữ đoàn Tàu ngầm 189	unit	VN	-
Lữ đoàn 649	unit	VN	-
Lữ đoàn 652	unit	VN	-
Lữ đoàn 918	unit	VN	-
Lữ đoàn 954	unit	VN	-
Lữ đoàn Không quân 954	unit	VN	-
Trung đoàn 916	unit	VN	-
Trung đoàn 917	unit	VN	-
Trung đoàn 935	unit	VN	-
Trung đoàn 940	unit	VN	-
Đoàn 969	unit	VN	-
Sư đoàn 377	unit	VN	-
Hải đội 2	unit	VN	-
Hải đội 202	unit	VN	-
Đoàn Nghi lễ Quân đội	unit	VN	-
Đoàn Nghi lễ Quân đội 781	unit	VN	-
Đội tuyển Xe tăng	unit	VN	-
Đoàn Đo đạc biên vẽ hải đồ và Nghiên cứu biển	unit	VN	-
Trung đoàn 950	unit	VN	-
Lữ đoàn 101	unit	VN	-
Lữ đoàn 126	unit	VN	-
Lữ đoàn Đặc công Hải quân 126	unit	VN	-
Lữ đoàn 146 Hải quân	unit	VN	-
Cụm tác chiến tàu sân bay	unit	-	-
Nhóm tác chiến tàu sân bay	unit	-	-
Lực lượng Đặc nhiệm 151	unit	-	-
Đội tàu hộ tống	unit	-	-
Đội tàu hộ tống hải quân	unit	-	-
Biên đội hộ tống	unit	-	-
Biên đội hộ tống số 31	unit	-	-
Quốc phòng	domain	-	-
Ngoại giao	domain	-	-
Công an	domain	-	-
Nội vụ	domain	-	-
An ninh	domain	-	-
Tài chính	domain	-	-
Tư pháp	domain	-	-
Thương mại	domain	-	-
Công Thương	domain	-	-
Kinh tế	domain	-	-
Y tế	domain	-	-
Giáo dục	domain	-	-
Giáo dục và Đào tạo	domain	-	-
Lao động	domain	-	-
Năng lượng	domain	-	-
Giao thông	domain	-	-
Giao thông vận tải	domain	-	-
Nông nghiệp	domain	-	-
Nông nghiệp và Phát triển nông thôn	domain	-	-
Nông nghiệp và Môi trường	domain	-	-
Môi trường	domain	-	-
Tài nguyên và Môi trường	domain	-	-
Xây dựng	domain	-	-
Thông tin và Truyền thông	domain	-	-
Kế hoạch và Đầu tư	domain	-	-
Khoa học và Công nghệ	domain	-	-
Văn hoá	domain	-	-
Văn hoá, Thể thao và Du lịch	domain	-	-
Du lịch	domain	-	-
Đối ngoại	domain	-	-
An ninh Nội địa	domain	-	-
An ninh Quốc gia	domain	-	-
Chiến tranh	domain	-	-
Cựu chiến binh	domain	-	-
Ngân khố	domain	-	-
Nhà ở	domain	-	-
Nội địa	domain	-	-
Thống nhất	domain	-	-
Biển và Nghề cá	domain	-	-
Tình trạng khẩn cấp	domain	-	-
Công nghiệp	domain	-	-
Công nghiệp Quốc phòng	domain	-	-
Phát triển	domain	-	-
Kinh tế phát triển	domain	-	-
Lao động, Thương binh và Xã hội	domain	-	-
Lao động - Thương binh và Xã hội	domain	-	-
Quốc phòng và Cựu chiến binh	domain	-	-
Quốc phòng và An ninh	domain	-	-
Ngoại giao và Thương mại	domain	-	-
Ngoại giao và Hợp tác quốc tế	domain	-	-
Hợp tác quốc tế	domain	-	-
Châu Âu và Ngoại giao	domain	-	-
Châu Âu	domain	-	-
Điều phối các vấn đề Chính trị, Pháp luật và An ninh	domain	-	-
Quốc phòng Liên bang	domain	-	-
Quốc phòng Quốc gia	domain	-	-
Mua sắm quốc phòng	domain	-	-
Hải quan	domain	-	-
Chính sách quốc phòng	domain	-	-
Hàng hải	domain	-	-
Phòng vệ	domain	-	-
Kỹ thuật số	domain	-	-
Đầu tư	domain	-	-
Hạ tầng	domain	-	-
Kinh tế, Thương mại và Công nghiệp	domain	-	-
Defence	domain	-	-
Defense	domain	-	-
Foreign Affairs	domain	-	-
War	domain	-	-
National Defence	domain	-	-
National Defense	domain	-	-
Home Affairs	domain	-	-
Indo-Pacific	domain	-	-
các vấn đề chính trị	domain	-	-
chính sách	domain	-	-
châu Á	domain	-	-
Đông Á và Thái Bình Dương	domain	-	-
các vấn đề Đông Á và Thái Bình Dương	domain	-	-
kiểm soát vũ khí và an ninh quốc tế	domain	-	-
các vấn đề an ninh Ấn Độ Dương-Thái Bình Dương	domain	-	-
An ninh quốc tế	domain	-	-
các vấn đề châu Á - Thái Bình Dương	domain	-	-

"""#
}
