// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/posts.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let posts: String = #"""
# provenance: posts as the Vietnamese press of 2016 to 2026 names them; English posts as official sites write them
# The form is the head of a post; complement says what may follow it. country is the state meant when the text names none. An anaphor names nobody by itself.
form	class	complement	country	case
Tổng thống	head_of_state	country	-	-
Phó Tổng thống	head_of_state	country	-	-
Quốc trưởng	head_of_state	country	-	-
Nguyên thủ quốc gia	head_of_state	country	-	-
Nguyên thủ	head_of_state	country	-	-
Toàn quyền	head_of_state	country	-	-
Thống sứ	head_of_state	country	-	-
Lãnh tụ tối cao	head_of_state	country	-	-
Lãnh đạo tối cao	head_of_state	country	-	-
Đại giáo chủ	head_of_state	country	-	-
Nhà lãnh đạo	head_of_state	country	-	-
Nhà lãnh đạo tối cao	head_of_state	country	-	-
Tổng thống lâm thời	head_of_state	country	-	-
Phó Tổng thống thứ nhất	head_of_state	country	-	-
Tổng thống đắc cử	head_of_state	country	-	-
Phó Tổng thống đắc cử	head_of_state	country	-	-
Tổng thống đương nhiệm	head_of_state	country	-	-
Tổng thống mới đắc cử	head_of_state	country	-	-
Tổng thống sắp mãn nhiệm	head_of_state	country	-	-
Phó Tổng thống điều hành	head_of_state	country	-	-
Đồng Tổng thống	head_of_state	country	-	-
Tổng thống tự xưng	head_of_state	country	-	-
Tổng thống Liên bang	head_of_state	country	-	-
Nhà lãnh đạo trên thực tế	head_of_state	country	-	-
lãnh đạo trên thực tế	head_of_state	country	-	-
Vua	head_of_state	country	-	cap
Quốc vương	head_of_state	country	-	-
Nhà vua	head_of_state	country	-	-
Nữ hoàng	head_of_state	country	-	-
Hoàng đế	head_of_state	country	-	-
Nhật hoàng	head_of_state	country	-	-
Chủ tịch Hội đồng Nhà nước	head_of_state	country	-	-
Chủ tịch Hội đồng Quản lý Nhà nước	head_of_state	country	-	-
Chủ tịch Uỷ ban Quốc vụ	head_of_state	country	-	-
Chủ tịch Hội đồng Chủ quyền	head_of_state	country	-	-
Chủ tịch Hội đồng Chủ tịch	head_of_state	country	-	-
Thái tử	head_of_state	country	-	-
Tiểu vương	head_of_state	country	-	-
Đại công tước	head_of_state	country	-	-
Hoàng hậu	head_of_state	country	-	-
Hoàng thái tử	head_of_state	country	-	-
Hoàng tử	head_of_state	country	-	-
Công chúa	head_of_state	country	-	-
Chủ tịch Liên bang	head_of_state	country	-	-
Giáo hoàng	head_of_state	country	-	-
Chủ tịch Uỷ ban Các vấn đề Quốc gia	head_of_state	country	-	-
Chủ tịch Uỷ ban Hoà bình và Phát triển Quốc gia	head_of_state	country	-	-
Cố vấn Nhà nước	head_of_state	country	-	-
Cố vấn Quốc gia	head_of_state	country	-	-
cựu Tổng thống	head_of_state	country	-	-
nguyên Tổng thống	head_of_state	country	-	-
quyền Tổng thống	head_of_state	country	-	-
cựu Phó Tổng thống	head_of_state	country	-	-
nguyên Phó Tổng thống	head_of_state	country	-	-
quyền Phó Tổng thống	head_of_state	country	-	-
cựu Toàn quyền	head_of_state	country	-	-
nguyên Toàn quyền	head_of_state	country	-	-
quyền Toàn quyền	head_of_state	country	-	-
cựu Quốc vương	head_of_state	country	-	-
nguyên Quốc vương	head_of_state	country	-	-
quyền Quốc vương	head_of_state	country	-	-
cựu Nhà vua	head_of_state	country	-	-
nguyên Nhà vua	head_of_state	country	-	-
quyền Nhà vua	head_of_state	country	-	-
cựu Chủ tịch nước	head_of_state	country	-	-
nguyên Chủ tịch nước	head_of_state	country	-	-
quyền Chủ tịch nước	head_of_state	country	-	-
cựu Phó Chủ tịch nước	head_of_state	country	-	-
nguyên Phó Chủ tịch nước	head_of_state	country	-	-
quyền Phó Chủ tịch nước	head_of_state	country	-	-
Chủ tịch nước	head_of_state	country	VN	-
Phó Chủ tịch nước	head_of_state	country	VN	-
Chủ tịch	head_of_state	country	-	-
President	head_of_state	country	-	cap
Vice President	head_of_state	country	-	-
Supreme Leader	head_of_state	country	-	-
King	head_of_state	country	-	cap
Emperor	head_of_state	country	-	cap
Governor-General	head_of_state	country	-	-
Thủ tướng	head_of_government	country	-	-
Phó Thủ tướng	head_of_government	country	-	-
Phó Thủ tướng Thường trực	head_of_government	country	-	-
Phó Thủ tướng thứ nhất	head_of_government	country	-	-
Thủ tướng lâm thời	head_of_government	country	-	-
Thủ tướng đắc cử	head_of_government	country	-	-
Thủ tướng tạm quyền	head_of_government	country	-	-
Thủ tướng đương nhiệm	head_of_government	country	-	-
Thủ hiến	head_of_government	country	-	-
Phó Thủ hiến	head_of_government	country	-	-
Thủ tướng Liên bang	head_of_government	country	-	-
Tể tướng	head_of_government	country	-	-
Thủ tướng mới đắc cử	head_of_government	country	-	-
Tân Thủ tướng	head_of_government	country	-	-
Tân Tổng thống	head_of_state	country	-	-
Người đứng đầu Chính phủ	head_of_government	country	-	-
Người đứng đầu Nhà nước	head_of_state	country	-	-
Chủ tịch Hội đồng Bộ trưởng	head_of_government	country	-	-
Tổng lý Quốc vụ viện	head_of_government	country	-	-
Chánh Văn phòng Nội các	head_of_government	country	-	-
Tổng Thư ký Nội các	head_of_government	country	-	-
Chủ tịch Chính phủ	head_of_government	country	-	-
Prime Minister	head_of_government	country	-	-
Deputy Prime Minister	head_of_government	country	-	-
Premier	head_of_government	country	-	-
Vice Premier	head_of_government	country	-	-
Chancellor	head_of_government	country	-	-
Thủ tướng Chính phủ	head_of_government	country	VN	-
Phó Thủ tướng Chính phủ	head_of_government	country	VN	-
Phó Thủ tướng Thường trực Chính phủ	head_of_government	country	VN	-
cựu Thủ tướng	head_of_government	country	-	-
nguyên Thủ tướng	head_of_government	country	-	-
quyền Thủ tướng	head_of_government	country	-	-
cựu Phó Thủ tướng	head_of_government	country	-	-
nguyên Phó Thủ tướng	head_of_government	country	-	-
quyền Phó Thủ tướng	head_of_government	country	-	-
cựu Thủ tướng Chính phủ	head_of_government	country	-	-
nguyên Thủ tướng Chính phủ	head_of_government	country	-	-
quyền Thủ tướng Chính phủ	head_of_government	country	-	-
cựu Thủ hiến	head_of_government	country	-	-
nguyên Thủ hiến	head_of_government	country	-	-
quyền Thủ hiến	head_of_government	country	-	-
Bộ trưởng	minister	body	-	-
Quốc vụ khanh	minister	body	-	-
Tổng trưởng	minister	body	-	-
Bộ trưởng Cấp cao	minister	body	-	-
Bộ trưởng điều phối	minister	body	-	-
Bộ trưởng Điều phối Chính trị và An ninh	minister	country	-	-
Bộ trưởng Điều phối Chính trị, Pháp luật và An ninh	minister	country	-	-
Bộ trưởng Quyền lực nhân dân về Quốc phòng	minister	country	VE	-
Bộ trưởng Bộ Quyền lực nhân dân về Quốc phòng	minister	country	VE	-
Quốc vụ khanh cấp cao	minister	body	-	-
Bộ trưởng Nhà nước	minister	body	-	-
Bộ trưởng Quốc vụ	minister	body	-	-
Bộ trưởng thứ hai	minister	body	-	-
Bộ trưởng lâm thời	minister	body	-	-
Bộ trưởng tạm quyền	minister	body	-	-
Tân Bộ trưởng	minister	body	-	-
Bộ trưởng đặc trách	minister	body	-	-
Bộ trưởng Chủ nhiệm	minister	body	-	-
Bộ trưởng đương nhiệm	minister	body	-	-
Ngoại trưởng	minister	country	-	-
Tân Ngoại trưởng	minister	country	-	-
Thư ký Quốc phòng	minister	country	-	-
Chưởng lý	minister	country	-	-
Tổng Chưởng lý	minister	country	-	-
Tổng trưởng Quốc phòng	minister	country	-	-
Quyền Ngoại trưởng	minister	country	-	-
cựu Ngoại trưởng	minister	country	-	-
nguyên Ngoại trưởng	minister	country	-	-
Bộ trưởng Chiến tranh	minister	country	US	-
Bộ trưởng Bộ Chiến tranh	minister	country	US	-
Quyền Bộ trưởng Chiến tranh	minister	country	US	-
Quốc vụ khanh Quốc phòng	minister	country	GB	-
Secretary of State	minister	country	US	-
Secretary of Defense	minister	country	US	-
Secretary of War	minister	country	US	-
Defense Secretary	minister	country	US	-
Defence Secretary	minister	country	GB	-
Foreign Secretary	minister	country	GB	-
Defence Minister	minister	country	-	-
Defense Minister	minister	country	-	-
Foreign Minister	minister	country	-	-
Minister of Defence	minister	country	-	-
Minister of Defense	minister	country	-	-
Minister of National Defence	minister	country	-	-
Minister of National Defense	minister	country	-	-
Minister of Foreign Affairs	minister	country	-	-
Minister for Defence	minister	country	-	-
Acting Defense Secretary	minister	country	US	-
Acting Secretary of Defense	minister	country	US	-
Secretary of State for Defence	minister	country	GB	-
Attorney General	minister	country	-	-
Minister	minister	body	-	-
Minister of State	minister	body	-	-
Secretary	minister	body	-	-
Bộ trưởng Thường trực	minister	body	-	-
Chủ nhiệm Văn phòng Chính phủ	minister	none	VN	-
Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ	minister	none	VN	-
Bộ trưởng Chủ nhiệm Văn phòng Chính phủ	minister	none	VN	-
Tổng Thanh tra	minister	body	-	-
cựu Bộ trưởng	minister	body	-	-
nguyên Bộ trưởng	minister	body	-	-
quyền Bộ trưởng	minister	body	-	-
cựu Quốc vụ khanh	minister	body	-	-
nguyên Quốc vụ khanh	minister	body	-	-
quyền Quốc vụ khanh	minister	body	-	-
Thứ trưởng	deputy_minister	body	-	-
Thứ trưởng thứ nhất	deputy_minister	body	-	-
Thứ trưởng Thường trực	deputy_minister	body	-	-
Thứ trưởng Thường vụ	deputy_minister	body	-	-
Phó Bộ trưởng	deputy_minister	body	-	-
Thứ trưởng cấp cao	deputy_minister	body	-	-
Trợ lý Bộ trưởng	deputy_minister	body	-	-
Trợ lý Thứ trưởng	deputy_minister	body	-	-
Phó Trợ lý Bộ trưởng	deputy_minister	body	-	-
Phó Trợ lý Thứ trưởng	deputy_minister	body	-	-
Trợ lý cấp cao Bộ trưởng	deputy_minister	body	-	-
Tổng Thư ký Thường trực	deputy_minister	body	-	-
Thư ký Thường trực	deputy_minister	body	-	-
Phó Thư ký Thường trực	deputy_minister	body	-	-
Thứ trưởng Quốc vụ	deputy_minister	body	-	-
Quyền Thứ trưởng	deputy_minister	body	-	-
Thứ trưởng Chính trị	deputy_minister	body	-	-
Thứ trưởng Nghị viện	deputy_minister	body	-	-
Thư ký Nghị viện	deputy_minister	body	-	-
Phó Tổng Thư ký Thường trực	deputy_minister	body	-	-
Quyền Trợ lý Bộ trưởng	deputy_minister	body	-	-
Quyền Trợ lý Thứ trưởng	deputy_minister	body	-	-
Thứ trưởng phụ trách chính sách	deputy_minister	body	-	-
Thứ trưởng phụ trách các vấn đề chính trị	deputy_minister	body	-	-
Deputy Minister	deputy_minister	body	-	-
First Deputy Minister	deputy_minister	body	-	-
Vice Minister	deputy_minister	body	-	-
Permanent Secretary	deputy_minister	body	-	-
Under Secretary	deputy_minister	body	-	-
Undersecretary	deputy_minister	body	-	-
Assistant Secretary	deputy_minister	body	-	-
Deputy Assistant Secretary	deputy_minister	body	-	-
Assistant Minister	deputy_minister	body	-	-
Parliamentary Vice-Minister	deputy_minister	body	-	-
Permanent Under-Secretary	deputy_minister	body	-	-
Thứ trưởng Ngoại giao	deputy_minister	country	-	-
Trợ lý Ngoại trưởng	deputy_minister	country	-	-
Phó Ngoại trưởng	deputy_minister	country	-	-
Phó Trợ lý Ngoại trưởng	deputy_minister	country	-	-
Quyền Trợ lý Ngoại trưởng	deputy_minister	country	-	-
Quyền Phó Trợ lý Ngoại trưởng	deputy_minister	country	-	-
Thứ trưởng Ngoại giao Thường trực	deputy_minister	country	-	-
Trợ lý Bộ trưởng Ngoại giao	deputy_minister	country	-	-
Deputy Secretary of State	deputy_minister	country	-	-
Deputy Secretary of Defense	deputy_minister	country	-	-
Deputy Secretary of War	deputy_minister	country	-	-
Deputy Defence Minister	deputy_minister	country	-	-
Deputy Defense Minister	deputy_minister	country	-	-
Deputy Foreign Minister	deputy_minister	country	-	-
Thứ trưởng Quốc phòng	deputy_minister	country	-	-
Thứ trưởng Chiến tranh	deputy_minister	country	-	-
Thứ trưởng Bộ Chiến tranh	deputy_minister	country	-	-
cựu Thứ trưởng Quốc phòng	deputy_minister	country	-	-
cựu Thứ trưởng	deputy_minister	body	-	-
nguyên Thứ trưởng	deputy_minister	body	-	-
cựu Trợ lý Ngoại trưởng	deputy_minister	country	-	-
nguyên Trợ lý Ngoại trưởng	deputy_minister	country	-	-
Tổng Bí thư	party	country	VN	-
Tổng Bí thư Ban Chấp hành Trung ương Đảng	party	country	VN	-
Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	party	country	VN	-
nguyên Tổng Bí thư	party	country	VN	-
Cố Tổng Bí thư	party	country	VN	-
Bí thư thứ nhất	party	body	-	-
Bí thư thứ nhất Ban Chấp hành Trung ương	party	body	-	-
Tổng thư ký đảng	party	body	-	-
Chủ tịch Đảng	party	body	-	-
Phó Chủ tịch Đảng	party	body	-	-
Lãnh đạo đảng	party	body	-	-
Chủ tịch danh dự	party	body	-	-
Tổng Bí thư Đảng	party	body	-	-
Lãnh đạo phe đối lập	party	body	-	-
Thủ lĩnh	party	body	-	-
Thủ lĩnh phe đối lập	party	body	-	-
Lãnh tụ đối lập	party	body	-	-
nhà lãnh đạo phe đối lập	party	body	-	-
Bí thư	party	body	-	-
Phó Bí thư	party	body	-	-
Bí thư Ban Chấp hành	party	body	-	-
Uỷ viên Bộ Chính trị	party	none	VN	-
Uỷ viên BCT	party	none	VN	-
Thường trực Ban Bí thư	party	none	VN	-
Uỷ viên Thường trực Ban Bí thư	party	none	VN	-
Uỷ viên Ban Bí thư	party	none	VN	-
Bí thư Trung ương Đảng	party	none	VN	-
Bí thư Ban Chấp hành Trung ương Đảng	party	none	VN	-
Uỷ viên Trung ương Đảng	party	none	VN	-
Uỷ viên Ban Chấp hành Trung ương Đảng	party	none	VN	-
Uỷ viên Ban Chấp hành Trung ương	party	none	VN	-
Uỷ viên BCH Trung ương Đảng	party	none	VN	-
Uỷ viên Trung ương	party	none	VN	-
Uỷ viên dự khuyết Trung ương Đảng	party	none	VN	-
Uỷ viên dự khuyết Ban Chấp hành Trung ương Đảng	party	none	VN	-
Bí thư Quân uỷ Trung ương	party	none	VN	-
Phó Bí thư Quân uỷ Trung ương	party	none	VN	-
Uỷ viên Quân uỷ Trung ương	party	none	VN	-
Uỷ viên Thường vụ Quân uỷ Trung ương	party	none	VN	-
Uỷ viên Ban Thường vụ Quân uỷ Trung ương	party	none	VN	-
Phó Bí thư Thường trực Quân uỷ Trung ương	party	none	VN	-
nguyên Uỷ viên Bộ Chính trị	party	none	VN	-
nguyên Uỷ viên Trung ương Đảng	party	none	VN	-
Bí thư Đảng uỷ Công an Trung ương	party	none	VN	-
Trưởng Ban Đối ngoại Trung ương	party	none	VN	-
Trưởng Ban Tuyên giáo Trung ương	party	none	VN	-
Trưởng Ban Tổ chức Trung ương	party	none	VN	-
Trưởng Ban Nội chính Trung ương	party	none	VN	-
Trưởng Ban Kinh tế Trung ương	party	none	VN	-
Trưởng Ban Dân vận Trung ương	party	none	VN	-
Phó Trưởng Ban Đối ngoại Trung ương	party	none	VN	-
Trưởng Ban Chính sách, chiến lược Trung ương	party	none	VN	-
Trưởng Ban Tuyên giáo và Dân vận Trung ương	party	none	VN	-
Chủ nhiệm Uỷ ban Kiểm tra Trung ương	party	none	VN	-
Chánh Văn phòng Trung ương Đảng	party	none	VN	-
Uỷ viên Thường vụ Bộ Chính trị	party	none	-	-
Uỷ viên Ban Thường vụ Bộ Chính trị	party	none	-	-
Uỷ viên Ban Thường vụ	party	none	-	-
Uỷ viên Thường vụ	party	none	-	-
Bí thư Ban Bí thư Trung ương	party	none	-	-
Bí thư Thành uỷ	party	body	-	-
Bí thư Tỉnh uỷ	party	body	-	-
Bí thư Đảng uỷ	party	body	-	-
Phó Bí thư Thành uỷ	party	body	-	-
Phó Bí thư Tỉnh uỷ	party	body	-	-
Phó Bí thư Đảng uỷ	party	body	-	-
Phó Bí thư Thường trực Thành uỷ	party	body	-	-
Phó Bí thư Thường trực Tỉnh uỷ	party	body	-	-
Phó Bí thư Thường trực	party	body	-	-
Bí thư Huyện uỷ	party	body	-	-
Bí thư Khu uỷ	party	body	-	-
Trưởng Ban	party	body	-	-
Phó Trưởng Ban	party	body	-	-
Phó Trưởng Ban Thường trực	party	body	-	-
Trưởng Ban Đối ngoại	party	body	-	-
Trưởng Ban Liên lạc đối ngoại	party	body	-	-
Bí thư Thứ nhất Trung ương Đoàn	party	body	-	-
Uỷ viên Ban Cán sự đảng	party	body	-	-
Bí thư Ban Cán sự đảng	party	body	-	-
General Secretary	party	country	-	-
Politburo Member	party	none	-	-
Chủ tịch Quốc hội	parliament	country	VN	-
Phó Chủ tịch Quốc hội	parliament	country	VN	-
Phó Chủ tịch Thường trực Quốc hội	parliament	country	VN	-
nguyên Chủ tịch Quốc hội	parliament	country	VN	-
nguyên Phó Chủ tịch Quốc hội	parliament	country	VN	-
Tổng Thư ký Quốc hội	parliament	country	VN	-
Chủ nhiệm Văn phòng Quốc hội	parliament	country	VN	-
Chủ tịch Hạ viện	parliament	country	-	-
Chủ tịch Thượng viện	parliament	country	-	-
Phó Chủ tịch Hạ viện	parliament	country	-	-
Phó Chủ tịch Thượng viện	parliament	country	-	-
Chủ tịch Nghị viện	parliament	country	-	-
Phó Chủ tịch Nghị viện	parliament	country	-	-
Chủ tịch Duma Quốc gia	parliament	country	-	-
Chủ tịch Duma	parliament	country	-	-
Phó Chủ tịch Duma Quốc gia	parliament	country	-	-
Chủ tịch Hội đồng Liên bang	parliament	country	-	-
Phó Chủ tịch Hội đồng Liên bang	parliament	country	-	-
Chủ tịch Nhân đại	parliament	country	-	-
Uỷ viên trưởng Nhân đại	parliament	country	-	-
Uỷ viên trưởng Uỷ ban Thường vụ Đại hội đại biểu nhân dân toàn quốc	parliament	country	-	-
Chủ tịch Chính hiệp	parliament	country	-	-
Chủ tịch Chính hiệp toàn quốc	parliament	country	-	-
Chủ tịch Uỷ ban toàn quốc Hội nghị Chính trị Hiệp thương Nhân dân	parliament	country	-	-
Thượng nghị sĩ	parliament	country	-	-
Thượng nghị sỹ	parliament	country	-	-
Hạ nghị sĩ	parliament	country	-	-
Hạ nghị sỹ	parliament	country	-	-
Nghị sĩ	parliament	country	-	-
Nghị sỹ	parliament	country	-	-
Dân biểu	parliament	country	-	-
Chủ tịch Knesset	parliament	country	-	-
Chủ tịch Thượng viện lâm thời	parliament	country	-	-
Lãnh đạo đa số Thượng viện	parliament	country	-	-
Lãnh đạo phe đa số tại Thượng viện	parliament	country	-	-
cựu Thượng nghị sĩ	parliament	country	-	-
cựu Nghị sĩ	parliament	country	-	-
cựu Hạ nghị sĩ	parliament	country	-	-
cựu Chủ tịch Quốc hội	parliament	country	-	-
cựu Chủ tịch Hạ viện	parliament	country	-	-
Chủ tịch Hội đồng Nhân dân tối cao	parliament	country	-	-
Chủ tịch Uỷ ban Thường vụ Hội nghị Nhân dân tối cao	parliament	country	-	-
Chủ tịch Đoàn Chủ tịch Hội nghị Nhân dân tối cao	parliament	country	-	-
Chủ tịch Cơ quan Lập pháp	parliament	country	-	-
Speaker	parliament	country	-	-
Senator	parliament	country	-	-
Congressman	parliament	country	-	-
Congresswoman	parliament	country	-	-
Member of Parliament	parliament	country	-	-
Speaker of the House	parliament	country	-	-
nhà lập pháp	parliament	country	-	-
Chủ nhiệm Uỷ ban	parliament	body	-	-
Phó Chủ nhiệm Uỷ ban	parliament	body	-	-
Chủ tịch Uỷ ban Quân vụ Thượng viện	parliament	body	-	-
Chủ tịch Uỷ ban Quân vụ Hạ viện	parliament	body	-	-
Chủ tịch Uỷ ban Đối ngoại Thượng viện	parliament	body	-	-
Chủ tịch Uỷ ban Đối ngoại Hạ viện	parliament	body	-	-
Chủ tịch Uỷ ban Quốc phòng	parliament	body	-	-
Chủ tịch Uỷ ban An ninh	parliament	body	-	-
Chủ tịch Uỷ ban Đối ngoại	parliament	body	-	-
Chủ tịch Uỷ ban Quân vụ	parliament	body	-	-
Uỷ viên Thường vụ Quốc hội	parliament	body	-	-
Đại biểu Quốc hội	parliament	body	-	-
Trưởng đoàn đại biểu Quốc hội	parliament	body	-	-
Phó Trưởng đoàn đại biểu Quốc hội	parliament	body	-	-
Chủ nhiệm Uỷ ban Quốc phòng và An ninh	parliament	body	-	-
Phó Chủ nhiệm Uỷ ban Quốc phòng và An ninh	parliament	body	-	-
Phó Chủ nhiệm Uỷ ban Quốc phòng, An ninh và Đối ngoại	parliament	body	-	-
Chủ nhiệm Uỷ ban Quốc phòng, An ninh và Đối ngoại	parliament	body	-	-
Chủ nhiệm Uỷ ban Đối ngoại	parliament	body	-	-
Phó Chủ nhiệm Uỷ ban Đối ngoại	parliament	body	-	-
Uỷ viên Uỷ ban Thường vụ Quốc hội	parliament	body	-	-
Uỷ viên Uỷ ban Quốc phòng và An ninh	parliament	body	-	-
Chủ tịch Hội đồng Dân tộc	parliament	body	-	-
Chủ tịch Nhóm nghị sĩ hữu nghị	parliament	body	-	-
Tư lệnh	military	body	-	-
Phó Tư lệnh	military	body	-	-
Tổng Tư lệnh	military	body	-	-
Phó Tổng Tư lệnh	military	body	-	-
Tổng Tham mưu trưởng	military	body	-	-
Phó Tổng Tham mưu trưởng	military	body	-	-
Tham mưu trưởng	military	body	-	-
Phó Tham mưu trưởng	military	body	-	-
Chính uỷ	military	body	-	-
Phó Chính uỷ	military	body	-	-
Tổng Tham mưu phó	military	body	-	-
Tham mưu phó	military	body	-	-
Chủ nhiệm	military	body	-	-
Phó Chủ nhiệm	military	body	-	-
Chỉ huy trưởng	military	body	-	-
Phó Chỉ huy trưởng	military	body	-	-
Chỉ huy phó	military	body	-	-
Chỉ huy	military	body	-	-
Phó Chỉ huy	military	body	-	-
Tổng Chỉ huy	military	body	-	-
Phó Tổng Chỉ huy	military	body	-	-
Thuyền trưởng	military	body	-	-
Hạm trưởng	military	body	-	-
Phó Thuyền trưởng	military	body	-	-
Chính trị viên	military	body	-	-
Sư đoàn trưởng	military	body	-	-
Lữ đoàn trưởng	military	body	-	-
Lữ trưởng	military	body	-	-
Trung đoàn trưởng	military	body	-	-
Tiểu đoàn trưởng	military	body	-	-
Đại đội trưởng	military	body	-	-
Phó Lữ đoàn trưởng	military	body	-	-
Phó Sư đoàn trưởng	military	body	-	-
Phó Trung đoàn trưởng	military	body	-	-
Tổng Thanh tra Quân đội	military	body	-	-
Chánh Thanh tra	military	body	-	-
Phó Tham mưu trưởng Thường trực	military	body	-	-
Tham mưu trưởng Hải quân	military	body	-	-
Tham mưu trưởng Lục quân	military	body	-	-
Tham mưu trưởng Không quân	military	body	-	-
Tham mưu trưởng Quốc phòng	military	body	-	-
Phó Tham mưu trưởng Quốc phòng	military	body	-	-
Tổng Tham mưu trưởng Liên quân	military	body	-	-
Chủ tịch Hội đồng Tham mưu trưởng Liên quân	military	body	-	-
Phó Chủ tịch Hội đồng Tham mưu trưởng Liên quân	military	body	-	-
Chủ tịch Hội đồng Tham mưu trưởng	military	body	-	-
Chủ tịch Tham mưu trưởng Liên quân	military	body	-	-
Tham mưu trưởng Liên quân	military	body	-	-
Chủ tịch Tham mưu liên quân	military	body	-	-
Tư lệnh Hải quân	military	body	-	-
Tư lệnh Lục quân	military	body	-	-
Tư lệnh Không quân	military	body	-	-
Phó Tư lệnh Hải quân	military	body	-	-
Phó Tư lệnh Lục quân	military	body	-	-
Phó Tư lệnh Không quân	military	body	-	-
Tư lệnh Cảnh sát biển	military	body	-	-
Phó Tư lệnh Cảnh sát biển	military	body	-	-
Chính uỷ Hải quân	military	body	-	-
Chính uỷ Cảnh sát biển	military	body	-	-
Tư lệnh Bộ đội Biên phòng	military	body	-	-
Phó Tư lệnh Bộ đội Biên phòng	military	body	-	-
Chính uỷ Bộ đội Biên phòng	military	body	-	-
Tư lệnh Bộ Tư lệnh Ấn Độ Dương-Thái Bình Dương	military	body	-	-
Tư lệnh Thái Bình Dương	military	body	-	-
Tư lệnh Ấn Độ Dương-Thái Bình Dương	military	body	-	-
Tư lệnh Hạm đội	military	body	-	-
Phó Tư lệnh Hạm đội	military	body	-	-
Tư lệnh Quân khu	military	body	-	-
Phó Tư lệnh Quân khu	military	body	-	-
Chính uỷ Quân khu	military	body	-	-
Phó Chính uỷ Quân khu	military	body	-	-
Tư lệnh Quân chủng	military	body	-	-
Phó Tư lệnh Quân chủng	military	body	-	-
Chính uỷ Quân chủng	military	body	-	-
Tư lệnh Quân đoàn	military	body	-	-
Tư lệnh Binh chủng	military	body	-	-
Tư lệnh Lực lượng	military	body	-	-
Phó Tư lệnh Lực lượng	military	body	-	-
Tư lệnh tác chiến	military	body	-	-
Tư lệnh chiến khu	military	body	-	-
Phó Tổng Tham mưu trưởng Thường trực	military	body	-	-
Phó Tổng Tham mưu trưởng thứ nhất	military	body	-	-
Chủ nhiệm Tổng cục	military	body	-	-
Phó Chủ nhiệm Tổng cục	military	body	-	-
Chủ nhiệm Tổng cục Chính trị	military	body	-	-
Phó Chủ nhiệm Tổng cục Chính trị	military	body	-	-
Chủ nhiệm Chính trị	military	body	-	-
Phó Chủ nhiệm Chính trị	military	body	-	-
Chủ nhiệm Tổng cục Hậu cần	military	body	-	-
Chủ nhiệm Tổng cục Kỹ thuật	military	body	-	-
Chủ nhiệm Tổng cục Công nghiệp Quốc phòng	military	body	-	-
Phó Chủ nhiệm Tổng cục Công nghiệp Quốc phòng	military	body	-	-
Tổng cục trưởng	military	body	-	-
Phó Tổng cục trưởng	military	body	-	-
Tổng cục phó	military	body	-	-
Chủ tịch Uỷ ban Quân sự	military	body	-	-
Phó Chủ tịch Quân uỷ Trung ương	military	body	-	-
Chủ tịch Quân uỷ Trung ương	military	body	-	-
Phó Chủ tịch Quân uỷ	military	body	-	-
Chủ tịch Quân uỷ	military	body	-	-
Uỷ viên Quân uỷ	military	body	-	-
Chỉ huy lực lượng	military	body	-	-
chỉ huy cụm tác chiến tàu sân bay	military	body	-	-
chỉ huy nhóm tác chiến	military	body	-	-
Chỉ huy trưởng Bộ Chỉ huy quân sự	military	body	-	-
người chỉ huy	military	body	-	-
Quyền Tư lệnh	military	body	-	-
Quyền Tham mưu trưởng	military	body	-	-
Quyền Tổng Tham mưu trưởng	military	body	-	-
cựu Tư lệnh	military	body	-	-
nguyên Tư lệnh	military	body	-	-
nguyên Phó Tư lệnh	military	body	-	-
nguyên Tổng Tham mưu trưởng	military	body	-	-
cựu Tổng Tham mưu trưởng	military	body	-	-
nguyên Phó Tổng Tham mưu trưởng	military	body	-	-
cựu Tham mưu trưởng	military	body	-	-
cựu Tổng Tư lệnh	military	body	-	-
nguyên Chính uỷ	military	body	-	-
cựu Chủ tịch Hội đồng Tham mưu trưởng Liên quân	military	body	-	-
nguyên Chủ nhiệm Tổng cục Chính trị	military	body	-	-
cựu chỉ huy	military	body	-	-
Tổng tư lệnh tối cao	military	body	-	-
Tư lệnh tối cao	military	body	-	-
Tư lệnh Tối cao Lực lượng đồng minh	military	body	-	-
Tư lệnh Tối cao NATO	military	body	-	-
Phó Tư lệnh kiêm Tham mưu trưởng	military	body	-	-
Phó Tư lệnh - Tham mưu trưởng	military	body	-	-
Tư lệnh phó	military	body	-	-
Cục trưởng Cục Tác chiến	military	body	-	-
Cục trưởng Cục Đối ngoại	military	body	-	-
Phó Cục trưởng Cục Đối ngoại	military	body	-	-
Cục trưởng Cục Gìn giữ hoà bình Việt Nam	military	body	-	-
Phó Cục trưởng Cục Gìn giữ hoà bình Việt Nam	military	body	-	-
Cục trưởng Cục Cảnh sát biển	military	body	-	-
Giám đốc Bệnh viện dã chiến	military	body	-	-
Giám đốc Bệnh viện dã chiến cấp 2	military	body	-	-
Phó Tư lệnh Thường trực	military	body	-	-
Phó Chỉ huy lực lượng	military	body	-	-
Chủ tịch Bộ Tham mưu liên quân	military	body	-	-
Tham mưu trưởng tác chiến	military	body	-	-
Tham mưu trưởng Bộ Tham mưu liên hợp	military	body	-	-
Phó Tham mưu trưởng Bộ Tham mưu liên hợp	military	body	-	-
Tham mưu trưởng các lực lượng vũ trang	military	body	-	-
Tổng Tham mưu trưởng các lực lượng vũ trang	military	body	-	-
Tư lệnh các lực lượng vũ trang	military	body	-	-
Phó Tư lệnh các lực lượng vũ trang	military	body	-	-
Tư lệnh Lực lượng Quốc phòng	military	body	-	-
Tư lệnh Lực lượng Phòng vệ	military	body	-	-
Tổng tư lệnh Quân đội	military	body	-	-
Phó Tổng tư lệnh Quân đội	military	body	-	-
Tư lệnh Quân đội	military	body	-	-
Phó Tư lệnh Quân đội	military	body	-	-
Tư lệnh Thuỷ quân lục chiến	military	body	-	-
Tư lệnh Lực lượng Tuần duyên	military	body	-	-
Tư lệnh Lực lượng Bảo vệ bờ biển	military	body	-	-
Tư lệnh Vệ binh Quốc gia	military	body	-	-
Tư lệnh Bộ Chỉ huy	military	body	-	-
Phó Tư lệnh Bộ Chỉ huy	military	body	-	-
Tư lệnh Bộ Tư lệnh	military	body	-	-
Phó Tư lệnh Bộ Tư lệnh	military	body	-	-
Chief of the General Staff	military	body	-	-
Deputy Chief of the General Staff	military	body	-	-
Chief of General Staff	military	body	-	-
Chief of Staff	military	body	-	-
Chairman of the Joint Chiefs of Staff	military	body	-	-
Chief of Defence Force	military	body	-	-
Chief of the Defence Force	military	body	-	-
Chief of Defence	military	body	-	-
Chief of Naval Operations	military	body	-	-
Chief of Navy	military	body	-	-
Chief of Army	military	body	-	-
Commander	military	body	-	-
Deputy Commander	military	body	-	-
Commander-in-Chief	military	body	-	-
Political Commissar	military	body	-	-
Commandant	military	body	-	-
Chief of Naval Staff	military	body	-	-
Chief of the Naval Staff	military	body	-	-
Chief of the Air Staff	military	body	-	-
First Sea Lord	military	body	-	-
Chief of the Defence Staff	military	body	-	-
Đại sứ	diplomat	embassy	-	-
Đại sứ đặc mệnh toàn quyền	diplomat	embassy	-	-
Phó Đại sứ	diplomat	embassy	-	-
Quyền Đại sứ	diplomat	embassy	-	-
cựu Đại sứ	diplomat	embassy	-	-
nguyên Đại sứ	diplomat	embassy	-	-
Đại biện	diplomat	embassy	-	-
Đại biện lâm thời	diplomat	embassy	-	-
Đại biện Đại sứ quán	diplomat	embassy	-	-
Tổng Lãnh sự	diplomat	embassy	-	-
Phó Tổng Lãnh sự	diplomat	embassy	-	-
Lãnh sự	diplomat	embassy	-	-
Lãnh sự danh dự	diplomat	embassy	-	-
Phó Lãnh sự	diplomat	embassy	-	-
Tuỳ viên Quốc phòng	diplomat	embassy	-	-
Tuỳ viên Quân sự	diplomat	embassy	-	-
Tuỳ viên Hải quân	diplomat	embassy	-	-
Tuỳ viên Không quân	diplomat	embassy	-	-
Tuỳ viên Lục quân	diplomat	embassy	-	-
Tuỳ viên An ninh	diplomat	embassy	-	-
Tuỳ viên Cảnh sát	diplomat	embassy	-	-
Phó Tuỳ viên Quốc phòng	diplomat	embassy	-	-
Phó Tuỳ viên Quân sự	diplomat	embassy	-	-
Trưởng tuỳ viên quốc phòng	diplomat	embassy	-	-
Tuỳ viên Quốc phòng thường trú	diplomat	embassy	-	-
Tuỳ viên Quốc phòng không thường trú	diplomat	embassy	-	-
Tham tán	diplomat	embassy	-	-
Tham tán Công sứ	diplomat	embassy	-	-
Công sứ	diplomat	embassy	-	-
Bí thư thứ nhất Đại sứ quán	diplomat	embassy	-	-
Bí thư thứ hai	diplomat	embassy	-	-
Tham tán Chính trị	diplomat	embassy	-	-
Tham tán Thương mại	diplomat	embassy	-	-
Cố vấn Quốc phòng	diplomat	embassy	-	-
Uỷ viên Cấp cao	diplomat	embassy	-	-
Cao uỷ	diplomat	embassy	-	-
Phó Cao uỷ	diplomat	embassy	-	-
Trưởng Phái đoàn	diplomat	embassy	-	-
Phó Trưởng Phái đoàn	diplomat	embassy	-	-
Trưởng Phái đoàn đại diện	diplomat	embassy	-	-
Trưởng Phái đoàn thường trực	diplomat	embassy	-	-
Trưởng phái bộ	diplomat	embassy	-	-
Phó trưởng phái bộ	diplomat	embassy	-	-
Trưởng Cơ quan đại diện	diplomat	embassy	-	-
Trưởng đại diện	diplomat	embassy	-	-
Trưởng Đại diện thường trú	diplomat	embassy	-	-
Phó Trưởng Đại diện thường trú	diplomat	embassy	-	-
Đại diện thường trực	diplomat	embassy	-	-
Phó Đại diện thường trực	diplomat	embassy	-	-
Đại diện Thường trú	diplomat	embassy	-	-
Điều phối viên thường trú	diplomat	embassy	-	-
Quyền Điều phối viên thường trú	diplomat	embassy	-	-
Trưởng Văn phòng Tuỳ viên Quốc phòng	diplomat	embassy	-	-
Trưởng phòng Tuỳ viên Quốc phòng	diplomat	embassy	-	-
Trưởng Đại diện Thường trực	diplomat	embassy	-	-
Tổng Lãnh sự danh dự	diplomat	embassy	-	-
Ambassador	diplomat	embassy	-	-
Deputy Ambassador	diplomat	embassy	-	-
Chargé d'Affaires	diplomat	embassy	-	-
Consul General	diplomat	embassy	-	-
Consul-General	diplomat	embassy	-	-
Defence Attaché	diplomat	embassy	-	-
Defense Attaché	diplomat	embassy	-	-
Defence Attache	diplomat	embassy	-	-
Defense Attache	diplomat	embassy	-	-
Military Attaché	diplomat	embassy	-	-
Deputy Chief of Mission	diplomat	embassy	-	-
High Commissioner	diplomat	embassy	-	-
Head of Delegation	diplomat	embassy	-	-
Permanent Representative	diplomat	embassy	-	-
nhà ngoại giao	diplomat	embassy	-	-
Đặc phái viên	diplomat	body	-	-
Đặc sứ	diplomat	body	-	-
Phó Đặc phái viên	diplomat	body	-	-
Đặc phái viên hoà bình	diplomat	body	-	-
Đặc phái viên Tổng thống	diplomat	body	-	-
Đặc phái viên Thủ tướng	diplomat	body	-	-
Đại diện đặc biệt	diplomat	body	-	-
Đại diện cấp cao	diplomat	body	-	-
Đại diện Cấp cao về Chính sách đối ngoại và an ninh	diplomat	body	-	-
Đại diện đặc biệt của Tổng Thư ký	diplomat	body	-	-
Trưởng đoàn đàm phán	diplomat	body	-	-
Trưởng đoàn	diplomat	body	-	-
Phó trưởng đoàn	diplomat	body	-	-
Trưởng đoàn đại biểu	diplomat	body	-	-
Trưởng đoàn SOM	diplomat	body	-	-
Trưởng SOM	diplomat	body	-	-
Quan chức cấp cao	diplomat	body	-	-
Trưởng đoàn quan chức quốc phòng cấp cao	diplomat	body	-	-
Trưởng đoàn đàm phán hạt nhân	diplomat	body	-	-
nhà đàm phán	diplomat	body	-	-
Đại diện	diplomat	body	-	-
Special Envoy	diplomat	body	-	-
Special Representative	diplomat	body	-	-
High Representative	diplomat	body	-	-
Phó Chủ tịch	official	body	-	-
Phó Chủ tịch thứ nhất	official	body	-	-
Phó Chủ tịch Thường trực	official	body	-	-
Tổng Thư ký	official	body	-	-
Phó Tổng Thư ký	official	body	-	-
Tổng Giám đốc	official	body	-	-
Phó Tổng Giám đốc	official	body	-	-
Giám đốc	official	body	-	-
Phó Giám đốc	official	body	-	-
Giám đốc điều hành	official	body	-	-
Quyền Giám đốc	official	body	-	-
Cục trưởng	official	body	-	-
Phó Cục trưởng	official	body	-	-
Cục phó	official	body	-	-
Vụ trưởng	official	body	-	-
Tổng Vụ trưởng	official	body	-	-
Phó Vụ trưởng	official	body	-	-
Vụ phó	official	body	-	-
Viện trưởng	official	body	-	-
Phó Viện trưởng	official	body	-	-
Hiệu trưởng	official	body	-	-
Phó Hiệu trưởng	official	body	-	-
Hiệu phó	official	body	-	-
Chánh Văn phòng	official	body	-	-
Phó Chánh Văn phòng	official	body	-	-
Phó Chủ nhiệm Văn phòng	official	body	-	-
Chủ nhiệm Văn phòng	official	body	-	-
Trưởng phòng	official	body	-	-
Phó Trưởng phòng	official	body	-	-
Trưởng ban điều phối	official	body	-	-
Chánh án	official	body	-	-
Phó Chánh án	official	body	-	-
Chánh án Toà án nhân dân tối cao	official	body	-	-
Viện trưởng Viện Kiểm sát nhân dân tối cao	official	body	-	-
Tổng Kiểm toán	official	body	-	-
Tổng Kiểm toán Nhà nước	official	body	-	-
Thống đốc	official	body	-	-
Phó Thống đốc	official	body	-	-
Tỉnh trưởng	official	body	-	-
Phó Tỉnh trưởng	official	body	-	-
Thị trưởng	official	body	-	-
Phó Thị trưởng	official	body	-	-
Khu trưởng	official	body	-	-
Đô trưởng	official	body	-	-
Phó Đô trưởng	official	body	-	-
Chủ tịch UBND	official	body	-	-
Phó Chủ tịch UBND	official	body	-	-
Chủ tịch Uỷ ban nhân dân	official	body	-	-
Phó Chủ tịch Uỷ ban nhân dân	official	body	-	-
Phó Chủ tịch Thường trực UBND	official	body	-	-
Chủ tịch HĐND	official	body	-	-
Chủ tịch Hội đồng nhân dân	official	body	-	-
Chủ tịch Mặt trận Tổ quốc Việt Nam	official	body	-	-
Chủ tịch Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam	official	body	-	-
Chủ tịch HĐQT	official	body	-	-
Chủ tịch Hội đồng quản trị	official	body	-	-
Chủ tịch Hội đồng thành viên	official	body	-	-
Chủ tịch Hội	official	body	-	-
Phó Chủ tịch Hội	official	body	-	-
Chủ tịch Hiệp hội	official	body	-	-
Chủ tịch Tập đoàn	official	body	-	-
Trưởng Công an	official	body	-	-
Giám đốc Công an	official	body	-	-
Giám đốc Sở	official	body	-	-
Phó Giám đốc Sở	official	body	-	-
Giám đốc Học viện	official	body	-	-
Phó Giám đốc Học viện	official	body	-	-
Giám đốc CIA	official	body	-	-
Giám đốc FBI	official	body	-	-
Giám đốc Cơ quan Tình báo Trung ương	official	body	-	-
Giám đốc Cơ quan Tình báo Quốc gia	official	body	-	-
Giám đốc Tình báo Quốc gia	official	body	-	-
Giám đốc Cơ quan Hợp tác An ninh Quốc phòng	official	body	-	-
Phó Giám đốc Tình báo Quốc gia	official	body	-	-
Chủ tịch Uỷ ban châu Âu	official	body	-	-
Phó Chủ tịch Uỷ ban châu Âu	official	body	-	-
Chủ tịch Hội đồng châu Âu	official	body	-	-
Chủ tịch Nghị viện châu Âu	official	body	-	-
Cao uỷ EU	official	body	-	-
Chủ tịch Đại hội đồng Liên hợp quốc	official	body	-	-
Chủ tịch Uỷ ban Quân sự NATO	official	body	-	-
Chủ tịch Uỷ ban Quân sự EU	official	body	-	-
Chủ tịch Hội đồng Bảo an	official	body	-	-
Tổng Thư ký Liên hợp quốc	official	body	-	-
Phó Tổng Thư ký Liên hợp quốc	official	body	-	-
Tổng Thư ký ASEAN	official	body	-	-
Phó Tổng Thư ký ASEAN	official	body	-	-
Tổng Thư ký NATO	official	body	-	-
Phó Tổng Thư ký NATO	official	body	-	-
Tổng Thư ký SCO	official	body	-	-
Trợ lý Tổng Thư ký	official	body	-	-
Trợ lý Tổng Thư ký Liên hợp quốc	official	body	-	-
cựu Tổng Thư ký	official	body	-	-
nguyên Tổng Thư ký	official	body	-	-
cựu Giám đốc	official	body	-	-
nguyên Giám đốc	official	body	-	-
nguyên Cục trưởng	official	body	-	-
nguyên Chủ tịch	official	body	-	-
cựu Chủ tịch	official	body	-	-
nguyên Viện trưởng	official	body	-	-
nguyên Phó Chủ tịch	official	body	-	-
cựu Phó Chủ tịch	official	body	-	-
nguyên Phó Chủ nhiệm	official	body	-	-
cựu Cục trưởng	official	body	-	-
nguyên Phó Giám đốc	official	body	-	-
cựu Phó Giám đốc	official	body	-	-
Thư ký	official	body	-	-
Thư ký Hội đồng An ninh	official	body	-	-
Tổng Thư ký Hội đồng An ninh Quốc gia	official	body	-	-
Thư ký Hội đồng An ninh Quốc gia và Quốc phòng	official	body	-	-
Thư ký Hội đồng An ninh và Quốc phòng quốc gia	official	body	-	-
Thư ký Hội đồng An ninh và Quốc phòng	official	body	-	-
Phó Thư ký Hội đồng An ninh	official	body	-	-
Thư ký Hội đồng An ninh Quốc gia	official	body	-	-
Bí thư Hội đồng An ninh	official	body	-	-
Chủ tịch Hội đồng An ninh Quốc gia	official	body	-	-
Chủ tịch Hội đồng Quan hệ quốc tế	official	body	-	-
Trợ lý	official	body	-	-
Trợ lý đặc biệt	official	body	-	-
Trợ lý Tổng thống	official	body	-	-
Cố vấn	official	body	-	-
Cố vấn cấp cao	official	body	-	-
Cố vấn đặc biệt	official	body	-	-
Cố vấn Tổng thống	official	body	-	-
Cố vấn Thủ tướng	official	body	-	-
Phó Cố vấn	official	body	-	-
Cố vấn quân sự	official	body	-	-
Cố vấn chính sách đối ngoại	official	body	-	-
cựu Cố vấn	official	body	-	-
Trợ lý cấp cao	official	body	-	-
Trợ lý Chủ tịch nước	official	body	-	-
Trợ lý Tổng Bí thư	official	body	-	-
Trợ lý Thủ tướng	official	body	-	-
Thanh tra	official	body	-	-
Chánh Thanh tra Bộ	official	body	-	-
Tổng Thanh tra Chính phủ	official	body	-	-
Trưởng đặc khu	official	body	-	-
Trưởng Đặc khu hành chính	official	body	-	-
Tổng Biên tập	official	body	-	-
Phó Tổng Biên tập	official	body	-	-
Uỷ viên	official	body	-	-
Uỷ viên Hội đồng	official	body	-	-
Đại biểu	official	body	-	-
Điều phối viên	official	body	-	-
Điều phối viên chính sách	official	body	-	-
Thành viên	official	body	-	-
Thành viên Bộ Chính trị	official	body	-	-
người đứng đầu	official	body	-	-
Trưởng nhóm	official	body	-	-
quan chức	official	body	-	-
Trưởng khoa	official	body	-	-
Chủ nhiệm Khoa	official	body	-	-
Chủ nhiệm Bộ môn	official	body	-	-
Tổng Kiểm sát trưởng	official	body	-	-
Đổng lý Văn phòng	official	body	-	-
Tổng quản lý	official	body	-	-
CEO	official	body	-	-
Uỷ viên Quốc vụ	official	body	CN	-
Phó Chủ tịch Uỷ ban Quân sự	official	body	-	-
Chủ tịch Uỷ ban	official	body	-	-
Phó Chủ tịch Uỷ ban	official	body	-	-
Phó Chủ nhiệm Uỷ ban Nhà nước	official	body	-	-
Chủ nhiệm Uỷ ban Nhà nước	official	body	-	-
Trưởng Ban Thư ký	official	body	-	-
Trưởng Ban Liên lạc	official	body	-	-
Đại diện thương mại	official	body	-	-
Director	official	body	-	-
Director General	official	body	-	-
Deputy Director	official	body	-	-
Director-General	official	body	-	-
Secretary-General	official	body	-	-
Secretary General	official	body	-	-
Deputy Secretary-General	official	body	-	-
Chairman	official	body	-	-
Vice Chairman	official	body	-	-
Chairwoman	official	body	-	-
Governor	official	body	-	-
Mayor	official	body	-	-
Adviser	official	body	-	-
Advisor	official	body	-	-
Rector	official	body	-	-
Chief Executive	official	body	-	-
Commissioner	official	body	-	-
Cố vấn An ninh Quốc gia	official	country	-	-
Phó Cố vấn An ninh Quốc gia	official	country	-	-
Quyền Cố vấn An ninh Quốc gia	official	country	-	-
cựu Cố vấn An ninh Quốc gia	official	country	-	-
nguyên Cố vấn An ninh Quốc gia	official	country	-	-
Cố vấn An ninh	official	country	-	-
Chánh Văn phòng An ninh Quốc gia	official	country	-	-
Giám đốc Văn phòng An ninh Quốc gia	official	country	-	-
Tổng Giám đốc Cục An ninh Quốc gia	official	country	-	-
National Security Adviser	official	country	-	-
National Security Advisor	official	country	-	-
Deputy National Security Adviser	official	country	-	-
Cục trưởng Lễ tân	official	country	-	-
Chánh Văn phòng Phủ Tổng thống	official	country	-	-
Chánh Văn phòng Nhà Trắng	official	none	US	-
Phó Chánh Văn phòng Nhà Trắng	official	none	US	-
Cố vấn Nhà Trắng	official	none	US	-
Chánh Văn phòng Điện Kremlin	official	none	RU	-
Phó Chánh Văn phòng Điện Kremlin	official	none	RU	-
Thư ký Hội đồng An ninh Liên bang	official	none	RU	-
Người phát ngôn	spokesperson	body	-	-
Nữ phát ngôn viên	spokesperson	body	-	-
Phát ngôn viên	spokesperson	body	-	-
Phó Phát ngôn viên	spokesperson	body	-	-
Phó Người phát ngôn	spokesperson	body	-	-
Nữ phát ngôn	spokesperson	body	-	-
Quyền Người phát ngôn	spokesperson	body	-	-
Trưởng ban báo chí	spokesperson	body	-	-
Thư ký báo chí	spokesperson	body	-	-
Phó Thư ký báo chí	spokesperson	body	-	-
Phát ngôn nhân	spokesperson	body	-	-
nữ phát ngôn nhân	spokesperson	body	-	-
Người phát ngôn Bộ Ngoại giao	spokesperson	body	-	-
Phó phát ngôn Bộ Ngoại giao	spokesperson	body	-	-
Người phát ngôn Bộ Quốc phòng	spokesperson	body	-	-
Phát ngôn viên Bộ Ngoại giao	spokesperson	body	-	-
Phát ngôn viên Bộ Quốc phòng	spokesperson	body	-	-
cựu phát ngôn viên	spokesperson	body	-	-
Spokesman	spokesperson	body	-	-
Spokeswoman	spokesperson	body	-	-
Spokesperson	spokesperson	body	-	-
Press Secretary	spokesperson	body	-	-
Thư ký Báo chí Nhà Trắng	spokesperson	none	US	-
Người phát ngôn Nhà Trắng	spokesperson	none	US	-
Phát ngôn viên Nhà Trắng	spokesperson	none	US	-
Người phát ngôn Lầu Năm Góc	spokesperson	none	US	-
Phát ngôn viên Lầu Năm Góc	spokesperson	none	US	-
Thư ký báo chí Lầu Năm Góc	spokesperson	none	US	-
Người phát ngôn Điện Kremlin	spokesperson	none	RU	-
Phát ngôn viên Điện Kremlin	spokesperson	none	RU	-
Thư ký báo chí Điện Kremlin	spokesperson	none	RU	-
Bộ trưởng Lục quân	minister	country	US	-
Bộ trưởng Hải quân	minister	country	US	-
Bộ trưởng Không quân	minister	country	US	-
Thứ trưởng Lục quân	deputy_minister	country	US	-
Thứ trưởng Hải quân	deputy_minister	country	US	-
Thứ trưởng Không quân	deputy_minister	country	US	-
Quyền Bộ trưởng Hải quân	minister	country	US	-
Quyền Bộ trưởng Lục quân	minister	country	US	-
Quyền Bộ trưởng Không quân	minister	country	US	-
người đồng cấp	anaphor	none	-	-
hai người đồng cấp	anaphor	none	-	-
ba người đồng cấp	anaphor	none	-	-
hai người đồng nhiệm	anaphor	none	-	-
người đồng nhiệm	anaphor	none	-	-
đồng nhiệm	anaphor	none	-	-
đồng cấp	anaphor	none	-	-
người tiền nhiệm	anaphor	none	-	-
người kế nhiệm	anaphor	none	-	-
các lãnh đạo	anaphor	none	-	-
lãnh đạo	anaphor	country	-	-
nhà lãnh đạo hai nước	anaphor	none	-	-
lãnh đạo hai nước	anaphor	none	-	-
hai nhà lãnh đạo	anaphor	none	-	-
các nhà lãnh đạo	anaphor	none	-	-
hai lãnh đạo	anaphor	none	-	-
ba nhà lãnh đạo	anaphor	none	-	-
các bộ trưởng	anaphor	none	-	-
hai Bộ trưởng	anaphor	none	-	-
hai vị Bộ trưởng	anaphor	none	-	-
ba Bộ trưởng	anaphor	none	-	-
hai Ngoại trưởng	anaphor	none	-	-
các Ngoại trưởng	anaphor	none	-	-
hai Thứ trưởng	anaphor	none	-	-
các Thứ trưởng	anaphor	none	-	-
hai Tổng thống	anaphor	none	-	-
hai Thủ tướng	anaphor	none	-	-
hai vị Thủ tướng	anaphor	none	-	-
hai vị lãnh đạo	anaphor	none	-	-
hai Tổng Bí thư	anaphor	none	-	-
hai Chủ tịch Quốc hội	anaphor	none	-	-
các đại biểu	anaphor	none	-	-
các vị đại biểu	anaphor	none	-	-
các đại sứ	anaphor	none	-	-
các quan chức	anaphor	none	-	-
quan chức hai nước	anaphor	none	-	-
giới chức	anaphor	none	-	-
giới chức quân sự	anaphor	none	-	-
giới lãnh đạo	anaphor	none	-	-
hai Tổng Tham mưu trưởng	anaphor	none	-	-
các Tổng Tham mưu trưởng	anaphor	none	-	-
các Tư lệnh	anaphor	none	-	-
hai Tư lệnh	anaphor	none	-	-
các tướng lĩnh	anaphor	none	-	-
hai bên	anaphor	none	-	-
ba bên	anaphor	none	-	-
các bên	anaphor	none	-	-
hai đoàn	anaphor	none	-	-
hai trưởng đoàn	anaphor	none	-	-
hai đồng chí	anaphor	none	-	-
các đồng chí	anaphor	none	-	-
hai vị tướng	anaphor	none	-	-
các nguyên thủ	anaphor	none	-	-
nguyên thủ các nước	anaphor	none	-	-
lãnh đạo cấp cao	anaphor	none	-	-
lãnh đạo các nước	anaphor	none	-	-
lãnh đạo Bộ Quốc phòng	anaphor	none	-	-
lãnh đạo Đảng, Nhà nước	anaphor	none	-	-
lãnh đạo cấp cao Đảng, Nhà nước	anaphor	none	-	-
lãnh đạo ASEAN	anaphor	none	-	-
bộ trưởng quốc phòng các nước	anaphor	none	-	-
bộ trưởng quốc phòng hai nước	anaphor	none	-	-
Bộ trưởng Quốc phòng ASEAN	anaphor	none	-	-
các Bộ trưởng Quốc phòng	anaphor	none	-	-
bộ trưởng các nước	anaphor	none	-	-
ngoại trưởng các nước	anaphor	none	-	-
tuỳ viên quốc phòng các nước	anaphor	none	-	-
các tuỳ viên quốc phòng	anaphor	none	-	-
vị bộ trưởng	anaphor	none	-	-
vị tướng	anaphor	none	-	-
viên tướng	anaphor	none	-	-
vị đại sứ	anaphor	none	-	-
vị tổng thống	anaphor	none	-	-
vị khách	anaphor	none	-	-
ông chủ Nhà Trắng	anaphor	none	US	-
chủ nhân Nhà Trắng	anaphor	none	US	-
ông chủ Lầu Năm Góc	minister	none	US	-
lãnh đạo Lầu Năm Góc	minister	none	US	-
chủ nhân Lầu Năm Góc	minister	none	US	-
ông chủ Điện Kremlin	anaphor	none	RU	-
người đứng đầu Nhà Trắng	anaphor	none	US	-
người đứng đầu Lầu Năm Góc	minister	none	US	-
người đứng đầu Điện Kremlin	anaphor	none	RU	-
nhà ngoại giao hàng đầu	anaphor	none	-	-
nhà lãnh đạo này	anaphor	none	-	-
counterpart	anaphor	none	-	-
his counterpart	anaphor	none	-	-
her counterpart	anaphor	none	-	-
both sides	anaphor	none	-	-
the two sides	anaphor	none	-	-
the two ministers	anaphor	none	-	-
the two leaders	anaphor	none	-	-

"""#
}
