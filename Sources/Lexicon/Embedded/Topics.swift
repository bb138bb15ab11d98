// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/topics.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let topics: String = #"""
# provenance: topic keys of this project; forms as the Vietnamese press of 2016 to 2026 writes them
topic	form	label_vi	label_en	case
training	đào tạo	huấn luyện, đào tạo	training and education	-
training	huấn luyện	huấn luyện, đào tạo	training and education	-
training	tập huấn	huấn luyện, đào tạo	training and education	-
training	bồi dưỡng	huấn luyện, đào tạo	training and education	-
training	học viên quân sự	huấn luyện, đào tạo	training and education	-
training	học bổng	huấn luyện, đào tạo	training and education	-
training	đào tạo ngoại ngữ	huấn luyện, đào tạo	training and education	-
training	đào tạo tiếng Anh	huấn luyện, đào tạo	training and education	-
training	khoá huấn luyện	huấn luyện, đào tạo	training and education	-
training	khoá đào tạo	huấn luyện, đào tạo	training and education	-
training	giảng viên quân sự	huấn luyện, đào tạo	training and education	-
training	trao đổi học viên	huấn luyện, đào tạo	training and education	-
training	đào tạo cán bộ	huấn luyện, đào tạo	training and education	-
training	đào tạo sĩ quan	huấn luyện, đào tạo	training and education	-
training	huấn luyện chung	huấn luyện, đào tạo	training and education	-
training	huấn luyện phi công	huấn luyện, đào tạo	training and education	-
training	IMET	huấn luyện, đào tạo	training and education	exact
training	đào tạo, huấn luyện	huấn luyện, đào tạo	training and education	-
training	huấn luyện quân sự	huấn luyện, đào tạo	training and education	-
training	khoá tập huấn	huấn luyện, đào tạo	training and education	-
training	training course	huấn luyện, đào tạo	training and education	-
training	military education	huấn luyện, đào tạo	training and education	-
training	military training	huấn luyện, đào tạo	training and education	-
navy	hải quân	hải quân	navy	-
navy	tàu chiến	hải quân	navy	-
navy	tàu sân bay	hải quân	navy	-
navy	tàu ngầm	hải quân	navy	-
navy	tàu hộ vệ	hải quân	navy	-
navy	tuần tra chung trên biển	hải quân	navy	-
navy	tuần tra chung	hải quân	navy	-
navy	chiến hạm	hải quân	navy	-
navy	tàu hải quân	hải quân	navy	-
navy	hợp tác hải quân	hải quân	navy	-
navy	giao lưu hải quân	hải quân	navy	-
navy	tàu khu trục	hải quân	navy	-
navy	hạm đội	hải quân	navy	-
navy	naval	hải quân	navy	-
navy	warship	hải quân	navy	-
navy	naval cooperation	hải quân	navy	-
navy	tuần tra liên hợp	hải quân	navy	-
air_force	không quân	không quân	air force	-
air_force	phòng không - không quân	không quân	air force	-
air_force	phòng không	không quân	air force	-
air_force	máy bay chiến đấu	không quân	air force	-
air_force	tiêm kích	không quân	air force	-
air_force	máy bay huấn luyện	không quân	air force	-
air_force	air force	không quân	air force	-
air_force	phi công quân sự	không quân	air force	-
air_force	không chiến	không quân	air force	-
army	lục quân	lục quân	army	-
army	bộ binh	lục quân	army	-
army	tăng thiết giáp	lục quân	army	-
army	xe tăng	lục quân	army	-
army	pháo binh	lục quân	army	-
army	đặc công	lục quân	army	-
army	công binh	lục quân	army	-
army	bắn súng quân dụng	lục quân	army	-
army	army cooperation	lục quân	army	-
peacekeeping	gìn giữ hoà bình	gìn giữ hoà bình	peacekeeping	-
peacekeeping	gìn giữ hoà bình Liên hợp quốc	gìn giữ hoà bình	peacekeeping	-
peacekeeping	lực lượng gìn giữ hoà bình	gìn giữ hoà bình	peacekeeping	-
peacekeeping	hoạt động gìn giữ hoà bình	gìn giữ hoà bình	peacekeeping	-
peacekeeping	mũ nồi xanh	gìn giữ hoà bình	peacekeeping	-
peacekeeping	lính mũ nồi xanh	gìn giữ hoà bình	peacekeeping	-
peacekeeping	bệnh viện dã chiến cấp 2	gìn giữ hoà bình	peacekeeping	-
peacekeeping	bệnh viện dã chiến	gìn giữ hoà bình	peacekeeping	-
peacekeeping	phái bộ Nam Sudan	gìn giữ hoà bình	peacekeeping	-
peacekeeping	GGHB	gìn giữ hoà bình	peacekeeping	exact
peacekeeping	GPOI	gìn giữ hoà bình	peacekeeping	exact
peacekeeping	UNMISS	gìn giữ hoà bình	peacekeeping	exact
peacekeeping	MINUSCA	gìn giữ hoà bình	peacekeeping	-
peacekeeping	UNISFA	gìn giữ hoà bình	peacekeeping	exact
peacekeeping	peacekeeping	gìn giữ hoà bình	peacekeeping	-
peacekeeping	peacekeeper	gìn giữ hoà bình	peacekeeping	-
peacekeeping	UN peacekeeping	gìn giữ hoà bình	peacekeeping	-
peacekeeping	đội công binh	gìn giữ hoà bình	peacekeeping	-
peacekeeping	sứ mệnh gìn giữ hoà bình	gìn giữ hoà bình	peacekeeping	-
defence_industry	công nghiệp quốc phòng	công nghiệp quốc phòng	defence industry	-
defence_industry	CNQP	công nghiệp quốc phòng	defence industry	exact
defence_industry	công nghiệp an ninh	công nghiệp quốc phòng	defence industry	-
defence_industry	chuyển giao công nghệ	công nghiệp quốc phòng	defence industry	-
defence_industry	kỹ thuật quân sự	công nghiệp quốc phòng	defence industry	-
defence_industry	hợp tác kỹ thuật quân sự	công nghiệp quốc phòng	defence industry	-
defence_industry	đóng tàu	công nghiệp quốc phòng	defence industry	-
defence_industry	sản xuất vũ khí	công nghiệp quốc phòng	defence industry	-
defence_industry	công nghệ quốc phòng	công nghiệp quốc phòng	defence industry	-
defence_industry	khoa học quân sự	công nghiệp quốc phòng	defence industry	-
defence_industry	khoa học công nghệ quân sự	công nghiệp quốc phòng	defence industry	-
defence_industry	nghiên cứu phát triển	công nghiệp quốc phòng	defence industry	-
defence_industry	thương mại quốc phòng	công nghiệp quốc phòng	defence industry	-
defence_industry	doanh nghiệp quốc phòng	công nghiệp quốc phòng	defence industry	-
defence_industry	công nghệ quân sự	công nghiệp quốc phòng	defence industry	-
defence_industry	trang thiết bị quốc phòng	công nghiệp quốc phòng	defence industry	-
defence_industry	bảo dưỡng, sửa chữa	công nghiệp quốc phòng	defence industry	-
defence_industry	defence industry	công nghiệp quốc phòng	defence industry	-
defence_industry	defense industry	công nghiệp quốc phòng	defence industry	-
defence_industry	technology transfer	công nghiệp quốc phòng	defence industry	-
defence_industry	hợp tác sản xuất	công nghiệp quốc phòng	defence industry	-
defence_industry	triển lãm quốc phòng	công nghiệp quốc phòng	defence industry	-
arms_trade	mua bán vũ khí	mua bán vũ khí	arms trade	-
arms_trade	mua vũ khí	mua bán vũ khí	arms trade	-
arms_trade	bán vũ khí	mua bán vũ khí	arms trade	-
arms_trade	vũ khí sát thương	mua bán vũ khí	arms trade	-
arms_trade	cấm vận vũ khí	mua bán vũ khí	arms trade	-
arms_trade	dỡ bỏ lệnh cấm vận vũ khí	mua bán vũ khí	arms trade	-
arms_trade	bỏ cấm vận vũ khí	mua bán vũ khí	arms trade	-
arms_trade	xuất khẩu vũ khí	mua bán vũ khí	arms trade	-
arms_trade	hợp đồng vũ khí	mua bán vũ khí	arms trade	-
arms_trade	mua sắm quốc phòng	mua bán vũ khí	arms trade	-
arms_trade	thương vụ vũ khí	mua bán vũ khí	arms trade	-
arms_trade	tên lửa BrahMos	mua bán vũ khí	arms trade	-
arms_trade	S-400	mua bán vũ khí	arms trade	-
arms_trade	F-35	mua bán vũ khí	arms trade	-
arms_trade	F-16	mua bán vũ khí	arms trade	-
arms_trade	Su-35	mua bán vũ khí	arms trade	-
arms_trade	Kilo	mua bán vũ khí	arms trade	-
arms_trade	khí tài	mua bán vũ khí	arms trade	-
arms_trade	vũ khí, khí tài	mua bán vũ khí	arms trade	-
arms_trade	trang bị vũ khí	mua bán vũ khí	arms trade	-
arms_trade	lô vũ khí	mua bán vũ khí	arms trade	-
arms_trade	CAATSA	mua bán vũ khí	arms trade	exact
arms_trade	Foreign Military Sales	mua bán vũ khí	arms trade	-
arms_trade	FMS	mua bán vũ khí	arms trade	exact
arms_trade	arms deal	mua bán vũ khí	arms trade	-
arms_trade	arms sales	mua bán vũ khí	arms trade	-
arms_trade	arms embargo	mua bán vũ khí	arms trade	-
arms_trade	mua sắm vũ khí	mua bán vũ khí	arms trade	-
arms_trade	bán thiết bị quân sự	mua bán vũ khí	arms trade	-
arms_trade	viện trợ quân sự	mua bán vũ khí	arms trade	-
maritime_security	an ninh biển	an ninh biển	maritime security	-
maritime_security	an ninh hàng hải	an ninh biển	maritime security	-
maritime_security	tự do hàng hải	an ninh biển	maritime security	-
maritime_security	an ninh, an toàn hàng hải	an ninh biển	maritime security	-
maritime_security	an toàn hàng hải	an ninh biển	maritime security	-
maritime_security	tự do hàng hải và hàng không	an ninh biển	maritime security	-
maritime_security	Biển Đông	an ninh biển	maritime security	-
maritime_security	tranh chấp Biển Đông	an ninh biển	maritime security	-
maritime_security	luật biển	an ninh biển	maritime security	-
maritime_security	UNCLOS	an ninh biển	maritime security	exact
maritime_security	UNCLOS 1982	an ninh biển	maritime security	-
maritime_security	COC	an ninh biển	maritime security	exact
maritime_security	DOC	an ninh biển	maritime security	exact
maritime_security	thực thi pháp luật trên biển	an ninh biển	maritime security	-
maritime_security	cảnh sát biển	an ninh biển	maritime security	-
maritime_security	chống cướp biển	an ninh biển	maritime security	-
maritime_security	cướp biển	an ninh biển	maritime security	-
maritime_security	chống đánh bắt cá bất hợp pháp	an ninh biển	maritime security	-
maritime_security	IUU	an ninh biển	maritime security	exact
maritime_security	vùng đặc quyền kinh tế	an ninh biển	maritime security	-
maritime_security	FONOP	an ninh biển	maritime security	exact
maritime_security	tuần tra tự do hàng hải	an ninh biển	maritime security	-
maritime_security	quân sự hoá Biển Đông	an ninh biển	maritime security	-
maritime_security	nhận thức về lĩnh vực hàng hải	an ninh biển	maritime security	-
maritime_security	nhận thức hàng hải	an ninh biển	maritime security	-
maritime_security	maritime security	an ninh biển	maritime security	-
maritime_security	freedom of navigation	an ninh biển	maritime security	-
maritime_security	South China Sea	an ninh biển	maritime security	-
maritime_security	coast guard	an ninh biển	maritime security	-
maritime_security	Hoa Đông	an ninh biển	maritime security	-
maritime_security	an ninh biển đảo	an ninh biển	maritime security	-
war_legacy	khắc phục hậu quả chiến tranh	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	hậu quả chiến tranh	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	tẩy độc	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	tẩy độc dioxin	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	xử lý dioxin	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	dioxin	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	chất độc da cam	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	chất độc màu da cam	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	rà phá bom mìn	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	bom mìn	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	vật liệu nổ	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	bom mìn, vật nổ	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	quân nhân mất tích	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	tìm kiếm quân nhân mất tích	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	người Mỹ mất tích	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	hài cốt liệt sĩ	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	hài cốt	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	quy tập hài cốt	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	quy tập hài cốt liệt sĩ	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	tìm kiếm, quy tập hài cốt liệt sĩ	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	MIA	khắc phục hậu quả chiến tranh	legacies of war	exact
war_legacy	POW/MIA	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	sân bay Biên Hoà	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	sân bay Đà Nẵng	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	sân bay A So	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	nạn nhân chất độc da cam	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	hồi hương hài cốt	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	kỷ vật chiến tranh	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	giám định ADN	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	war legacy	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	unexploded ordnance	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	UXO	khắc phục hậu quả chiến tranh	legacies of war	exact
war_legacy	Agent Orange	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	dioxin remediation	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	mine action	khắc phục hậu quả chiến tranh	legacies of war	-
war_legacy	tìm kiếm người mất tích	khắc phục hậu quả chiến tranh	legacies of war	-
hydrography	đo đạc biển	đo đạc biển	hydrography	-
hydrography	thuỷ đạc	đo đạc biển	hydrography	-
hydrography	hải đồ	đo đạc biển	hydrography	-
hydrography	khảo sát biển	đo đạc biển	hydrography	-
hydrography	khảo sát thuỷ văn	đo đạc biển	hydrography	-
hydrography	đo đạc, vẽ bản đồ biển	đo đạc biển	hydrography	-
hydrography	biên vẽ hải đồ	đo đạc biển	hydrography	-
hydrography	thuỷ văn	đo đạc biển	hydrography	-
hydrography	hải dương học	đo đạc biển	hydrography	-
hydrography	hydrography	đo đạc biển	hydrography	-
hydrography	hydrographic	đo đạc biển	hydrography	-
hydrography	nautical chart	đo đạc biển	hydrography	-
cyber	an ninh mạng	an ninh mạng	cyber security	-
cyber	tác chiến không gian mạng	an ninh mạng	cyber security	-
cyber	tác chiến mạng	an ninh mạng	cyber security	-
cyber	không gian mạng	an ninh mạng	cyber security	-
cyber	tấn công mạng	an ninh mạng	cyber security	-
cyber	chiến tranh mạng	an ninh mạng	cyber security	-
cyber	an toàn thông tin	an ninh mạng	cyber security	-
cyber	chuyển đổi số	an ninh mạng	cyber security	-
cyber	công nghệ thông tin	an ninh mạng	cyber security	-
cyber	trí tuệ nhân tạo	an ninh mạng	cyber security	-
cyber	bán dẫn	an ninh mạng	cyber security	-
cyber	cyber	an ninh mạng	cyber security	-
cyber	cyber security	an ninh mạng	cyber security	-
cyber	cybersecurity	an ninh mạng	cyber security	-
cyber	artificial intelligence	an ninh mạng	cyber security	-
cyber	phòng thủ mạng	an ninh mạng	cyber security	-
cyber	Công ước Hà Nội	an ninh mạng	cyber security	-
cyber	tội phạm mạng	an ninh mạng	cyber security	-
medicine	quân y	quân y	military medicine	-
medicine	y học quân sự	quân y	military medicine	-
medicine	y tế quân đội	quân y	military medicine	-
medicine	bệnh viện quân y	quân y	military medicine	-
medicine	bác sĩ quân y	quân y	military medicine	-
medicine	phòng chống dịch	quân y	military medicine	-
medicine	vaccine	quân y	military medicine	-
medicine	vắc-xin	quân y	military medicine	-
medicine	Covid-19	quân y	military medicine	-
medicine	dịch bệnh	quân y	military medicine	-
medicine	tàu bệnh viện	quân y	military medicine	-
medicine	chăm sóc sức khoẻ	quân y	military medicine	-
medicine	military medicine	quân y	military medicine	-
medicine	hội nghị quân y	quân y	military medicine	-
medicine	quân y dã chiến	quân y	military medicine	-
medicine	hoá học, sinh học	quân y	military medicine	-
border	biên giới	biên giới	border	-
border	biên phòng	biên giới	border	-
border	bộ đội biên phòng	biên giới	border	-
border	quản lý biên giới	biên giới	border	-
border	giao lưu hữu nghị quốc phòng biên giới	biên giới	border	-
border	giao lưu biên giới	biên giới	border	-
border	tuần tra biên giới	biên giới	border	-
border	tuần tra song phương	biên giới	border	-
border	phân giới cắm mốc	biên giới	border	-
border	cắm mốc	biên giới	border	-
border	tăng dày và tôn tạo mốc	biên giới	border	-
border	cửa khẩu	biên giới	border	-
border	đường biên	biên giới	border	-
border	mốc quốc giới	biên giới	border	-
border	đồn biên phòng	biên giới	border	-
border	kết nghĩa	biên giới	border	-
border	phòng chống ma tuý	biên giới	border	-
border	tội phạm xuyên biên giới	biên giới	border	-
border	buôn lậu	biên giới	border	-
border	mua bán người	biên giới	border	-
border	border guard	biên giới	border	-
border	border defence	biên giới	border	-
border	vượt biên	biên giới	border	-
border	ma tuý	biên giới	border	-
search_and_rescue	tìm kiếm cứu nạn	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	tìm kiếm, cứu nạn	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	cứu hộ cứu nạn	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	cứu hộ, cứu nạn	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	cứu hộ - cứu nạn	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	tìm kiếm cứu hộ	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	cứu trợ nhân đạo	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	hỗ trợ nhân đạo	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	cứu trợ thảm hoạ	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	ứng phó thảm hoạ	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	phòng chống thiên tai	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	giảm nhẹ thiên tai	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	cứu trợ thiên tai	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	hỗ trợ nhân đạo và cứu trợ thảm hoạ	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	HADR	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	exact
search_and_rescue	HA/DR	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	động đất	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	thiên tai	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	sự cố tràn dầu	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	search and rescue	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	disaster relief	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	humanitarian assistance	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	cứu hộ tàu ngầm	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
search_and_rescue	biến đổi khí hậu	tìm kiếm cứu nạn, cứu trợ thảm hoạ	search and rescue, disaster relief	-
delegations	trao đổi đoàn	trao đổi đoàn	exchange of delegations	-
delegations	trao đổi đoàn các cấp	trao đổi đoàn	exchange of delegations	-
delegations	trao đổi đoàn cấp cao	trao đổi đoàn	exchange of delegations	-
delegations	tiếp xúc cấp cao	trao đổi đoàn	exchange of delegations	-
delegations	thăm cấp cao	trao đổi đoàn	exchange of delegations	-
delegations	trao đổi đoàn và tiếp xúc các cấp	trao đổi đoàn	exchange of delegations	-
delegations	trao đổi cấp cao	trao đổi đoàn	exchange of delegations	-
delegations	giao lưu sĩ quan trẻ	trao đổi đoàn	exchange of delegations	-
delegations	trao đổi sĩ quan trẻ	trao đổi đoàn	exchange of delegations	-
delegations	giao lưu sĩ quan	trao đổi đoàn	exchange of delegations	-
delegations	giao lưu quân đội	trao đổi đoàn	exchange of delegations	-
delegations	exchange of delegations	trao đổi đoàn	exchange of delegations	-
delegations	high-level exchange	trao đổi đoàn	exchange of delegations	-
delegations	cơ chế đối thoại	trao đổi đoàn	exchange of delegations	-
delegations	cơ chế tham vấn	trao đổi đoàn	exchange of delegations	-
delegations	đối thoại chính sách quốc phòng	trao đổi đoàn	exchange of delegations	-
counter_terrorism	chống khủng bố	chống khủng bố	counter-terrorism	-
counter_terrorism	khủng bố	chống khủng bố	counter-terrorism	-
counter_terrorism	phòng chống khủng bố	chống khủng bố	counter-terrorism	-
counter_terrorism	tổ chức khủng bố	chống khủng bố	counter-terrorism	-
counter_terrorism	Nhà nước Hồi giáo tự xưng	chống khủng bố	counter-terrorism	-
counter_terrorism	cực đoan bạo lực	chống khủng bố	counter-terrorism	-
counter_terrorism	chủ nghĩa cực đoan	chống khủng bố	counter-terrorism	-
counter_terrorism	counter-terrorism	chống khủng bố	counter-terrorism	-
counter_terrorism	counterterrorism	chống khủng bố	counter-terrorism	-
counter_terrorism	terrorism	chống khủng bố	counter-terrorism	-
counter_terrorism	chủ nghĩa khủng bố	chống khủng bố	counter-terrorism	-
counter_terrorism	IS	chống khủng bố	counter-terrorism	exact
nuclear	hạt nhân	hạt nhân	nuclear affairs	-
nuclear	phi hạt nhân hoá	hạt nhân	nuclear affairs	-
nuclear	vũ khí hạt nhân	hạt nhân	nuclear affairs	-
nuclear	tên lửa đạn đạo	hạt nhân	nuclear affairs	-
nuclear	chương trình hạt nhân	hạt nhân	nuclear affairs	-
nuclear	thử hạt nhân	hạt nhân	nuclear affairs	-
nuclear	vũ khí huỷ diệt hàng loạt	hạt nhân	nuclear affairs	-
nuclear	không phổ biến	hạt nhân	nuclear affairs	-
nuclear	giải trừ quân bị	hạt nhân	nuclear affairs	-
nuclear	kiểm soát vũ khí	hạt nhân	nuclear affairs	-
nuclear	ICBM	hạt nhân	nuclear affairs	exact
nuclear	denuclearization	hạt nhân	nuclear affairs	-
nuclear	nuclear	hạt nhân	nuclear affairs	-
nuclear	hoá học, sinh học, phóng xạ và hạt nhân	hạt nhân	nuclear affairs	-
nuclear	CBRN	hạt nhân	nuclear affairs	exact
nuclear	hiệp ước INF	hạt nhân	nuclear affairs	-
nuclear	năng lượng hạt nhân	hạt nhân	nuclear affairs	-
nuclear	giải trừ vũ khí hạt nhân	hạt nhân	nuclear affairs	-
missile_defence	phòng thủ tên lửa	phòng thủ tên lửa	missile defence	-
missile_defence	lá chắn tên lửa	phòng thủ tên lửa	missile defence	-
missile_defence	THAAD	phòng thủ tên lửa	missile defence	exact
missile_defence	tên lửa	phòng thủ tên lửa	missile defence	-
missile_defence	Patriot	phòng thủ tên lửa	missile defence	-
missile_defence	Iron Dome	phòng thủ tên lửa	missile defence	-
missile_defence	Vòm Sắt	phòng thủ tên lửa	missile defence	-
missile_defence	missile defence	phòng thủ tên lửa	missile defence	-
missile_defence	missile defense	phòng thủ tên lửa	missile defence	-
missile_defence	hệ thống phòng thủ tên lửa	phòng thủ tên lửa	missile defence	-
intelligence	tình báo	tình báo	intelligence	-
intelligence	chia sẻ thông tin tình báo	tình báo	intelligence	-
intelligence	trao đổi thông tin	tình báo	intelligence	-
intelligence	chia sẻ thông tin	tình báo	intelligence	-
intelligence	tình báo quốc phòng	tình báo	intelligence	-
intelligence	GSOMIA	tình báo	intelligence	exact
intelligence	intelligence sharing	tình báo	intelligence	-
intelligence	phản gián	tình báo	intelligence	-
intelligence	bảo mật thông tin quân sự	tình báo	intelligence	-
logistics	hậu cần	hậu cần	logistics	-
logistics	hỗ trợ hậu cần	hậu cần	logistics	-
logistics	hậu cần quân sự	hậu cần	logistics	-
logistics	vận tải quân sự	hậu cần	logistics	-
logistics	kho dự trữ	hậu cần	logistics	-
logistics	ACSA	hậu cần	logistics	exact
logistics	logistics	hậu cần	logistics	-
logistics	tiếp tế	hậu cần	logistics	-
logistics	hậu cần - kỹ thuật	hậu cần	logistics	-
political_work	công tác đảng, công tác chính trị	công tác đảng, công tác chính trị	party and political work	-
political_work	công tác chính trị	công tác đảng, công tác chính trị	party and political work	-
political_work	giáo dục chính trị	công tác đảng, công tác chính trị	party and political work	-
political_work	lịch sử quân sự	công tác đảng, công tác chính trị	party and political work	-
political_work	nghệ thuật quân sự	công tác đảng, công tác chính trị	party and political work	-
political_work	văn hoá nghệ thuật	công tác đảng, công tác chính trị	party and political work	-
political_work	báo chí quân đội	công tác đảng, công tác chính trị	party and political work	-
political_work	công tác Đảng	công tác đảng, công tác chính trị	party and political work	-
veterans	cựu chiến binh	cựu chiến binh	veterans	-
veterans	quân tình nguyện	cựu chiến binh	veterans	-
veterans	chuyên gia quân sự	cựu chiến binh	veterans	-
veterans	liệt sĩ	cựu chiến binh	veterans	-
veterans	veterans	cựu chiến binh	veterans	-
veterans	quân tình nguyện và chuyên gia Việt Nam	cựu chiến binh	veterans	-
strategic_research	nghiên cứu chiến lược	nghiên cứu chiến lược	strategic research	-
strategic_research	viện chiến lược	nghiên cứu chiến lược	strategic research	-
strategic_research	đối thoại chiến lược	nghiên cứu chiến lược	strategic research	-
strategic_research	hội thảo khoa học	nghiên cứu chiến lược	strategic research	-
strategic_research	trao đổi học thuật	nghiên cứu chiến lược	strategic research	-
strategic_research	strategic studies	nghiên cứu chiến lược	strategic research	-
strategic_research	nghiên cứu quốc phòng	nghiên cứu chiến lược	strategic research	-
law	pháp luật quân sự	luật pháp, tư pháp	law	-
law	luật quốc tế	luật pháp, tư pháp	law	-
law	luật nhân đạo quốc tế	luật pháp, tư pháp	law	-
law	tương trợ tư pháp	luật pháp, tư pháp	law	-
law	toà án quân sự	luật pháp, tư pháp	law	-
law	trọng tài quốc tế	luật pháp, tư pháp	law	-
law	international law	luật pháp, tư pháp	law	-
law	pháp luật quốc tế	luật pháp, tư pháp	law	-
military_sports	Army Games	thể thao quân sự	military sports	-
military_sports	hội thao quân sự	thể thao quân sự	military sports	-
military_sports	hội thao quân sự quốc tế	thể thao quân sự	military sports	-
military_sports	thể thao quân sự	thể thao quân sự	military sports	-
military_sports	đại hội thể thao quân sự	thể thao quân sự	military sports	-
military_sports	bắn súng quân dụng	thể thao quân sự	military sports	-
military_sports	giải bắn súng	thể thao quân sự	military sports	-
military_sports	AARM	thể thao quân sự	military sports	exact
military_sports	military games	thể thao quân sự	military sports	-
military_sports	xe tăng hành tiến	thể thao quân sự	military sports	-
women_peace_security	phụ nữ, hoà bình và an ninh	phụ nữ, hoà bình và an ninh	women, peace and security	-
women_peace_security	bình đẳng giới	phụ nữ, hoà bình và an ninh	women, peace and security	-
women_peace_security	nữ quân nhân	phụ nữ, hoà bình và an ninh	women, peace and security	-
women_peace_security	women, peace and security	phụ nữ, hoà bình và an ninh	women, peace and security	-
women_peace_security	phụ nữ hoà bình an ninh	phụ nữ, hoà bình và an ninh	women, peace and security	-
economy	kinh tế	kinh tế, thương mại	economy and trade	-
economy	thương mại	kinh tế, thương mại	economy and trade	-
economy	đầu tư	kinh tế, thương mại	economy and trade	-
economy	thuế quan	kinh tế, thương mại	economy and trade	-
economy	hiệp định thương mại	kinh tế, thương mại	economy and trade	-
economy	FTA	kinh tế, thương mại	economy and trade	exact
economy	CPTPP	kinh tế, thương mại	economy and trade	exact
economy	EVFTA	kinh tế, thương mại	economy and trade	exact
economy	kim ngạch	kinh tế, thương mại	economy and trade	-
economy	xuất khẩu	kinh tế, thương mại	economy and trade	-
economy	nhập khẩu	kinh tế, thương mại	economy and trade	-
economy	trade	kinh tế, thương mại	economy and trade	-
economy	investment	kinh tế, thương mại	economy and trade	-
economy	economy	kinh tế, thương mại	economy and trade	-
economy	chiến tranh thương mại	kinh tế, thương mại	economy and trade	-
economy	kết nối kinh tế	kinh tế, thương mại	economy and trade	-
space	vũ trụ	không gian vũ trụ	space	-
space	không gian vũ trụ	không gian vũ trụ	space	-
space	vệ tinh	không gian vũ trụ	space	-
space	viễn thám	không gian vũ trụ	space	-
space	lực lượng không gian	không gian vũ trụ	space	-
space	satellite	không gian vũ trụ	space	-
space	outer space	không gian vũ trụ	space	-
drones	máy bay không người lái	máy bay không người lái	unmanned systems	-
drones	UAV	máy bay không người lái	unmanned systems	exact
drones	thiết bị bay không người lái	máy bay không người lái	unmanned systems	-
drones	drone	máy bay không người lái	unmanned systems	-
drones	unmanned aerial vehicle	máy bay không người lái	unmanned systems	-
drones	phương tiện không người lái	máy bay không người lái	unmanned systems	-
non_traditional_security	an ninh phi truyền thống	an ninh phi truyền thống	non-traditional security	-
non_traditional_security	thách thức an ninh phi truyền thống	an ninh phi truyền thống	non-traditional security	-
non_traditional_security	tội phạm xuyên quốc gia	an ninh phi truyền thống	non-traditional security	-
non_traditional_security	an ninh nguồn nước	an ninh phi truyền thống	non-traditional security	-
non_traditional_security	an ninh lương thực	an ninh phi truyền thống	non-traditional security	-
non_traditional_security	an ninh năng lượng	an ninh phi truyền thống	non-traditional security	-
non_traditional_security	non-traditional security	an ninh phi truyền thống	non-traditional security	-
non_traditional_security	nguồn nước sông Mekong	an ninh phi truyền thống	non-traditional security	-
regional_security	an ninh khu vực	an ninh khu vực	regional security	-
regional_security	tình hình khu vực	an ninh khu vực	regional security	-
regional_security	hoà bình, ổn định	an ninh khu vực	regional security	-
regional_security	Ấn Độ Dương - Thái Bình Dương	an ninh khu vực	regional security	-
regional_security	cấu trúc an ninh khu vực	an ninh khu vực	regional security	-
regional_security	bán đảo Triều Tiên	an ninh khu vực	regional security	-
regional_security	vấn đề khu vực và quốc tế	an ninh khu vực	regional security	-
regional_security	Indo-Pacific	an ninh khu vực	regional security	-
regional_security	regional security	an ninh khu vực	regional security	-
regional_security	vai trò trung tâm của ASEAN	an ninh khu vực	regional security	-
regional_security	hợp tác đa phương	an ninh khu vực	regional security	-
regional_security	ADMM+	an ninh khu vực	regional security	-

"""#
}
