// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/organisation_heads.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let organisationHeads: String = #"""
# provenance: heads of organisation names in the Vietnamese and English press
# The words that follow a head, with capital letters or a country, make up the name.
form	kind	case
Bộ	ministry	cap
Ministry of	ministry	cap
Ministry of the	ministry	cap
Department of	ministry	cap
Ministry for	ministry	cap
Cục	agency	cap
Vụ	agency	cap
Viện	agency	cap
Ban	agency	cap
Sở	agency	cap
Phòng	agency	cap
Uỷ ban	agency	cap
Văn phòng	agency	cap
Trung tâm	agency	cap
Cơ quan	agency	cap
Hội đồng	agency	cap
Tổng cục	agency	cap
Thanh tra	agency	cap
Uỷ hội	agency	cap
Nha	agency	cap
Chi cục	agency	cap
Kho bạc	agency	cap
Ngân hàng	agency	cap
Ban Thư ký	agency	cap
Ban Chỉ đạo	agency	cap
Ban Quản lý	agency	cap
Ban Tổ chức	agency	cap
Tiểu ban	agency	cap
Nhóm công tác	agency	cap
Toà án	agency	cap
Toà án nhân dân	agency	cap
Viện Kiểm sát	agency	cap
Viện Nghiên cứu	agency	cap
Viện Hàn lâm	agency	cap
Trung tâm Nghiên cứu	agency	cap
Đài Truyền hình	agency	cap
Đài Tiếng nói	agency	cap
Tổ chức	agency	cap
Quỹ	agency	cap
Phòng Thương mại	agency	cap
UBND	agency	cap
HĐND	agency	cap
Uỷ ban nhân dân	agency	cap
Hội đồng nhân dân	agency	cap
Công an	agency	cap
Cảnh sát	agency	cap
Bảo hiểm	agency	cap
Nhóm	agency	cap
Liên minh	agency	cap
Liên đoàn	agency	cap
Hiệp hội	agency	cap
Hội	agency	cap
Hội Hữu nghị	agency	cap
Hội Cựu chiến binh	agency	cap
Mặt trận	agency	cap
Câu lạc bộ	agency	cap
Phong trào	agency	cap
Đảng uỷ	agency	cap
Tỉnh uỷ	agency	cap
Thành uỷ	agency	cap
Huyện uỷ	agency	cap
Đài Phát thanh	agency	cap
Bảo tàng	agency	cap
Agency	agency	cap
Committee	agency	cap
Council	agency	cap
Institute	agency	cap
Office of	agency	cap
Centre for	agency	cap
Center for	agency	cap
Commission	agency	cap
Học viện	university	cap
Trường	university	cap
Đại học	university	cap
Trường Đại học	university	cap
Trường ĐH	university	cap
ĐH	university	cap
Trường Sĩ quan	university	cap
Trường Cao đẳng	university	cap
Trường Quân sự	university	cap
Trường Chính trị	university	cap
Nhà trường	university	cap
Academy	university	cap
University of	university	cap
College	university	cap
Tập đoàn	company	-
Công ty	company	-
Tổng Công ty	company	-
Tổng công ty cổ phần	company	-
Công ty TNHH	company	-
Công ty TNHH MTV	company	-
Công ty Cổ phần	company	-
Công ty CP	company	-
CTCP	company	-
Nhà máy	company	-
Xí nghiệp	company	-
Xưởng đóng tàu	company	-
Nhà máy đóng tàu	company	-
Hãng	company	-
Hãng hàng không	company	-
Hãng tin	company	-
Hãng thông tấn	company	-
Doanh nghiệp	company	-
Viện Thiết kế	company	-
Cục Thiết kế	company	-
Liên doanh	company	-
Bộ Tư lệnh	command	-
Bộ Chỉ huy	command	-
Bộ Chỉ huy Quân sự	command	-
BCHQS	command	-
Bộ CHQS	command	-
Ban Chỉ huy Quân sự	command	-
Ban CHQS	command	-
Bộ CHQS	command	-
Bộ Tham mưu	command	-
Bộ Tổng Tham mưu	command	-
Quân khu	command	-
Chiến khu	command	-
Quân chủng	command	-
Binh chủng	command	-
Quân đoàn	command	-
Binh đoàn	command	-
Hạm đội	command	-
Vùng Cảnh sát biển	command	-
Vùng Hải quân	command	-
Tư lệnh bộ	command	-
Cụm tác chiến	command	-
Sở chỉ huy	command	-
Bộ Tư lệnh Vùng	command	-
Command	command	-
Fleet	command	-
Quân uỷ	command	-
Cục Chính trị	command	-
Cục Hậu cần	command	-
Cục Kỹ thuật	command	-
Tổng cục Chính trị	command	-
Sư đoàn	unit	-
Lữ đoàn	unit	-
Trung đoàn	unit	-
Tiểu đoàn	unit	-
Đại đội	unit	-
Trung đội	unit	-
Hải đội	unit	-
Hải đoàn	unit	-
Phi đội	unit	-
Phi đoàn	unit	-
Không đoàn	unit	-
Liên đội	unit	-
Tập đoàn quân	unit	-
Bệnh viện dã chiến	unit	-
Bệnh viện	unit	-
Bệnh viện Quân y	unit	-
Bệnh viện Trung ương Quân đội	unit	-
Đội Công binh	unit	-
Đội	unit	-
Đoàn	unit	-
Đồn Biên phòng	unit	-
Biên đội	unit	-
Nhóm tác chiến	unit	-
Đoàn Kinh tế - Quốc phòng	unit	-
Phái bộ	unit	-
Lực lượng đặc nhiệm	unit	-
Lực lượng	unit	-
Đội đặc nhiệm	unit	-
Đoàn Văn công	unit	-
Đoàn Nghi lễ	unit	-
Trung tâm Huấn luyện	unit	-
Division	unit	-
Brigade	unit	-
Regiment	unit	-
Battalion	unit	-
Squadron	unit	-
Task Force	unit	-
Quân đội	armed_force	-
Hải quân	armed_force	-
Lục quân	armed_force	-
Không quân	armed_force	-
Cảnh sát biển	armed_force	-
Lực lượng vũ trang	armed_force	-
Các lực lượng vũ trang	armed_force	-
Biên phòng	armed_force	-
Bộ đội	armed_force	-
Thuỷ quân lục chiến	armed_force	-
Lực lượng Phòng vệ	armed_force	-
Tuần duyên	armed_force	-
Lực lượng Bảo vệ bờ biển	armed_force	-
Đại sứ quán	embassy	-
ĐSQ	embassy	-
Sứ quán	embassy	-
Tổng Lãnh sự quán	embassy	-
Lãnh sự quán	embassy	-
Cơ quan Đại diện	embassy	-
Văn phòng Đại diện	embassy	-
Phái đoàn	embassy	-
Phái đoàn thường trực	embassy	-
Phái đoàn đại diện thường trực	embassy	-
Văn phòng Tuỳ viên Quốc phòng	embassy	-
Văn phòng Tuỳ viên	embassy	-
Văn phòng Kinh tế - Văn hoá	embassy	-
Cao uỷ	embassy	-
Cơ quan Tuỳ viên Quốc phòng	embassy	-
Embassy of	embassy	-
Embassy	embassy	-
Consulate General	embassy	-
Consulate	embassy	-
Đoàn đại biểu	delegation	-
Đoàn đại biểu quân sự	delegation	-
Đoàn đại biểu quân sự cấp cao	delegation	-
Đoàn đại biểu cấp cao	delegation	-
Đoàn công tác	delegation	-
Đoàn cán bộ	delegation	-
Đoàn cán bộ quân sự	delegation	-
Đoàn quân sự	delegation	-
Phái đoàn quân sự	delegation	-
Đoàn sĩ quan	delegation	-
Đoàn Tuỳ viên Quốc phòng	delegation	-
Đoàn ngoại giao	delegation	-
Đoàn học viên	delegation	-
Đoàn đại biểu Quốc hội	delegation	-
Đoàn ĐBQH	delegation	-
Đoàn Nghị sĩ	delegation	-
Đoàn chuyên gia	delegation	-
Đoàn thuỷ thủ	delegation	-
Đoàn lãnh đạo	delegation	-
Delegation of	delegation	-
Phái đoàn cấp cao	delegation	-
Đoàn sĩ quan trẻ	delegation	-
Đoàn Doanh nghiệp	delegation	-
Quốc hội	parliament	-
Thượng viện	parliament	-
Hạ viện	parliament	-
Nghị viện	parliament	-
Duma	parliament	-
Hội đồng Lập pháp	parliament	-
Đảng	party	cap
Đảng Cộng sản	party	cap
Đảng Nhân dân	party	cap
Đảng Dân chủ	party	cap
Ban Chấp hành	party	cap
Ban Chấp hành Trung ương	party	cap
Chính phủ	government	-
Nội các	government	-
Chính quyền	government	-
Nhà nước	government	-
Hoàng gia	government	-

"""#
}
