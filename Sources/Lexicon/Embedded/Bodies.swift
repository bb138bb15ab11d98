// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/bodies.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let bodies: String = #"""
# provenance: names of international bodies as they and the Vietnamese press write them
# The codes UN, EU, ASEAN and NATO stand for those bodies and their organs; "-" has no code.
code	form	name	kind	case
UN	Liên hợp quốc	Liên hợp quốc	organisation	cap
UN	Liên hiệp quốc	Liên hợp quốc	organisation	cap
UN	LHQ	Liên hợp quốc	organisation	exact
UN	Tổ chức Liên hợp quốc	Liên hợp quốc	organisation	cap
UN	United Nations	Liên hợp quốc	organisation	cap
UN	UN	Liên hợp quốc	organisation	exact
UN	UNO	Liên hợp quốc	organisation	exact
UN	Hội đồng Bảo an Liên hợp quốc	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	Hội đồng Bảo an Liên hiệp quốc	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	Hội đồng Bảo an LHQ	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	Hội đồng Bảo an	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	HĐBA LHQ	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	HĐBA Liên hợp quốc	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	HĐBA	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	UN Security Council	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	UNSC	Hội đồng Bảo an Liên hợp quốc	organ	exact
UN	Security Council	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	United Nations Security Council	Hội đồng Bảo an Liên hợp quốc	organ	cap
UN	Đại hội đồng Liên hợp quốc	Đại hội đồng Liên hợp quốc	organ	cap
UN	Đại hội đồng Liên hiệp quốc	Đại hội đồng Liên hợp quốc	organ	cap
UN	Đại hội đồng LHQ	Đại hội đồng Liên hợp quốc	organ	cap
UN	ĐHĐ LHQ	Đại hội đồng Liên hợp quốc	organ	cap
UN	UN General Assembly	Đại hội đồng Liên hợp quốc	organ	cap
UN	UNGA	Đại hội đồng Liên hợp quốc	organ	exact
UN	United Nations General Assembly	Đại hội đồng Liên hợp quốc	organ	cap
UN	Hội đồng Nhân quyền Liên hợp quốc	Hội đồng Nhân quyền Liên hợp quốc	organ	cap
UN	Hội đồng Nhân quyền Liên hiệp quốc	Hội đồng Nhân quyền Liên hợp quốc	organ	cap
UN	Hội đồng Nhân quyền LHQ	Hội đồng Nhân quyền Liên hợp quốc	organ	cap
UN	Hội đồng Nhân quyền	Hội đồng Nhân quyền Liên hợp quốc	organ	cap
UN	Ban Thư ký Liên hợp quốc	Ban Thư ký Liên hợp quốc	organ	cap
UN	Ban Thư ký LHQ	Ban Thư ký Liên hợp quốc	organ	cap
UN	Ban Thư ký Liên hiệp quốc	Ban Thư ký Liên hợp quốc	organ	cap
UN	UN Secretariat	Ban Thư ký Liên hợp quốc	organ	cap
UN	Hội đồng Kinh tế và Xã hội Liên hợp quốc	Hội đồng Kinh tế và Xã hội Liên hợp quốc	organ	cap
UN	Hội đồng Kinh tế - Xã hội Liên hợp quốc	Hội đồng Kinh tế và Xã hội Liên hợp quốc	organ	cap
UN	ECOSOC	Hội đồng Kinh tế và Xã hội Liên hợp quốc	organ	exact
UN	Cục Hoạt động hoà bình Liên hợp quốc	Cục Hoạt động hoà bình Liên hợp quốc	organ	cap
UN	Cục Hoạt động hoà bình	Cục Hoạt động hoà bình Liên hợp quốc	organ	cap
UN	Cục Gìn giữ hoà bình Liên hợp quốc	Cục Hoạt động hoà bình Liên hợp quốc	organ	cap
UN	Department of Peace Operations	Cục Hoạt động hoà bình Liên hợp quốc	organ	cap
UN	DPKO	Cục Hoạt động hoà bình Liên hợp quốc	organ	exact
UN	Cao uỷ Liên hợp quốc về người tị nạn	Cao uỷ Liên hợp quốc về người tị nạn	organ	cap
UN	Cơ quan Cao uỷ Liên hợp quốc về người tị nạn	Cao uỷ Liên hợp quốc về người tị nạn	organ	cap
UN	UNHCR	Cao uỷ Liên hợp quốc về người tị nạn	organ	exact
UN	Quỹ Nhi đồng Liên hợp quốc	Quỹ Nhi đồng Liên hợp quốc	organ	cap
UN	UNICEF	Quỹ Nhi đồng Liên hợp quốc	organ	exact
UN	Chương trình Phát triển Liên hợp quốc	Chương trình Phát triển Liên hợp quốc	organ	cap
UN	UNDP	Chương trình Phát triển Liên hợp quốc	organ	exact
UN	Chương trình Lương thực Thế giới	Chương trình Lương thực Thế giới	organ	cap
UN	Chương trình Lương thực thế giới Liên hợp quốc	Chương trình Lương thực Thế giới	organ	cap
UN	WFP	Chương trình Lương thực Thế giới	organ	exact
UN	Tổ chức Giáo dục, Khoa học và Văn hoá Liên hợp quốc	UNESCO	organ	cap
UN	UNESCO	UNESCO	organ	exact
UN	Phái bộ Liên hợp quốc tại Nam Sudan	Phái bộ Liên hợp quốc tại Nam Sudan	organ	cap
UN	Phái bộ Gìn giữ hoà bình Liên hợp quốc tại Nam Sudan	Phái bộ Liên hợp quốc tại Nam Sudan	organ	cap
UN	Phái bộ UNMISS	Phái bộ Liên hợp quốc tại Nam Sudan	organ	cap
UN	UNMISS	Phái bộ Liên hợp quốc tại Nam Sudan	organ	exact
UN	Phái bộ MINUSCA	Phái bộ Liên hợp quốc tại Cộng hoà Trung Phi	organ	cap
UN	MINUSCA	Phái bộ Liên hợp quốc tại Cộng hoà Trung Phi	organ	exact
UN	Phái bộ UNISFA	Lực lượng An ninh lâm thời Liên hợp quốc tại Abyei	organ	cap
UN	UNISFA	Lực lượng An ninh lâm thời Liên hợp quốc tại Abyei	organ	exact
UN	Lực lượng An ninh lâm thời Liên hợp quốc tại Abyei	Lực lượng An ninh lâm thời Liên hợp quốc tại Abyei	organ	cap
UN	MINUSMA	Phái bộ Liên hợp quốc tại Mali	organ	exact
UN	UNIFIL	Lực lượng lâm thời Liên hợp quốc tại Li-băng	organ	exact
UN	MONUSCO	Phái bộ Liên hợp quốc tại Cộng hoà Dân chủ Congo	organ	exact
UN	UNDOF	Lực lượng Quan sát viên rút quân Liên hợp quốc	organ	exact
UN	Bộ Tư lệnh Liên hợp quốc	Bộ Tư lệnh Liên hợp quốc	organ	cap
UN	Bộ Tư lệnh LHQ	Bộ Tư lệnh Liên hợp quốc	organ	cap
UN	Bộ chỉ huy Liên Hợp Quốc	Bộ Tư lệnh Liên hợp quốc	organ	cap
UN	UN Command	Bộ Tư lệnh Liên hợp quốc	organ	cap
UN	United Nations Command	Bộ Tư lệnh Liên hợp quốc	organ	cap
UN	Tổ chức Y tế Thế giới	Tổ chức Y tế Thế giới	organ	cap
UN	WHO	Tổ chức Y tế Thế giới	organ	exact
UN	World Health Organization	Tổ chức Y tế Thế giới	organ	cap
UN	Cơ quan Năng lượng Nguyên tử Quốc tế	Cơ quan Năng lượng nguyên tử quốc tế	organ	cap
UN	IAEA	Cơ quan Năng lượng nguyên tử quốc tế	organ	exact
UN	Cơ quan Năng lượng nguyên tử Liên hợp quốc	Cơ quan Năng lượng nguyên tử quốc tế	organ	cap
UN	Toà án Công lý Quốc tế	Toà án Công lý Quốc tế	organ	cap
UN	ICJ	Toà án Công lý Quốc tế	organ	exact
UN	Toà án Công lý quốc tế Liên hợp quốc	Toà án Công lý Quốc tế	organ	cap
UN	Tổ chức Hàng hải Quốc tế	Tổ chức Hàng hải quốc tế	organ	cap
UN	IMO	Tổ chức Hàng hải quốc tế	organ	exact
UN	Tổ chức Hàng không Dân dụng Quốc tế	Tổ chức Hàng không dân dụng quốc tế	organ	cap
UN	ICAO	Tổ chức Hàng không dân dụng quốc tế	organ	exact
UN	Tổ chức Lao động Quốc tế	Tổ chức Lao động quốc tế	organ	cap
UN	ILO	Tổ chức Lao động quốc tế	organ	exact
UN	Tổ chức Lương thực và Nông nghiệp Liên hợp quốc	FAO	organ	cap
UN	FAO	FAO	organ	exact
UN	Cơ quan Phòng chống Ma tuý và Tội phạm Liên hợp quốc	UNODC	organ	cap
UN	UNODC	UNODC	organ	exact
UN	UN Women	UN Women	organ	cap
UN	Cơ quan Liên hợp quốc về bình đẳng giới và trao quyền cho phụ nữ	UN Women	organ	cap
EU	Liên minh châu Âu	Liên minh châu Âu	organisation	cap
EU	Liên hiệp châu Âu	Liên minh châu Âu	organisation	cap
EU	LMCA	Liên minh châu Âu	organisation	exact
EU	Liên minh Âu châu	Liên minh châu Âu	organisation	cap
EU	Khối Liên minh châu Âu	Liên minh châu Âu	organisation	cap
EU	EU	Liên minh châu Âu	organisation	exact
EU	European Union	Liên minh châu Âu	organisation	cap
EU	Uỷ ban châu Âu	Uỷ ban châu Âu	organ	cap
EU	Uỷ ban Liên minh châu Âu	Uỷ ban châu Âu	organ	cap
EU	EC	Uỷ ban châu Âu	organ	exact
EU	European Commission	Uỷ ban châu Âu	organ	cap
EU	Hội đồng châu Âu	Hội đồng châu Âu	organ	cap
EU	Hội đồng Liên minh châu Âu	Hội đồng châu Âu	organ	cap
EU	Hội đồng EU	Hội đồng châu Âu	organ	cap
EU	European Council	Hội đồng châu Âu	organ	cap
EU	Nghị viện châu Âu	Nghị viện châu Âu	organ	cap
EU	EP	Nghị viện châu Âu	organ	exact
EU	European Parliament	Nghị viện châu Âu	organ	cap
EU	Cơ quan Hành động Đối ngoại châu Âu	Cơ quan Đối ngoại châu Âu	organ	cap
EU	Cơ quan Đối ngoại châu Âu	Cơ quan Đối ngoại châu Âu	organ	cap
EU	EEAS	Cơ quan Đối ngoại châu Âu	organ	exact
EU	Cơ quan Quốc phòng châu Âu	Cơ quan Quốc phòng châu Âu	organ	cap
EU	EDA	Cơ quan Quốc phòng châu Âu	organ	exact
EU	Uỷ ban Quân sự EU	Uỷ ban Quân sự EU	organ	cap
EU	Uỷ ban Quân sự Liên minh châu Âu	Uỷ ban Quân sự EU	organ	cap
EU	EUMC	Uỷ ban Quân sự EU	organ	exact
EU	Ngân hàng Trung ương châu Âu	Ngân hàng Trung ương châu Âu	organ	cap
EU	ECB	Ngân hàng Trung ương châu Âu	organ	exact
EU	EUTM	Phái bộ huấn luyện của Liên minh châu Âu	organ	exact
EU	Phái bộ Huấn luyện của EU	Phái bộ huấn luyện của Liên minh châu Âu	organ	cap
EU	EUNAVFOR	Chiến dịch Aspides	organ	exact
ASEAN	ASEAN	ASEAN	organisation	cap
ASEAN	Hiệp hội các quốc gia Đông Nam Á	ASEAN	organisation	cap
ASEAN	Hiệp hội các nước Đông Nam Á	ASEAN	organisation	cap
ASEAN	Cộng đồng ASEAN	ASEAN	organisation	cap
ASEAN	khối ASEAN	ASEAN	organisation	-
ASEAN	Association of Southeast Asian Nations	ASEAN	organisation	cap
ASEAN	Ban Thư ký ASEAN	Ban Thư ký ASEAN	organ	cap
ASEAN	ASEAN Secretariat	Ban Thư ký ASEAN	organ	cap
ASEAN	AICHR	Uỷ ban Liên chính phủ ASEAN về Nhân quyền	organ	exact
ASEAN	Hội đồng Liên nghị viện ASEAN	Hội đồng Liên nghị viện ASEAN	organ	cap
ASEAN	Đại hội đồng Liên nghị viện ASEAN	Hội đồng Liên nghị viện ASEAN	organ	cap
ASEAN	AIPA	Hội đồng Liên nghị viện ASEAN	organ	exact
ASEAN	Cộng đồng Chính trị - An ninh ASEAN	Cộng đồng Chính trị - An ninh ASEAN	organ	cap
ASEAN	Hội đồng Cộng đồng Chính trị - An ninh ASEAN	Cộng đồng Chính trị - An ninh ASEAN	organ	cap
ASEAN	APSC	Cộng đồng Chính trị - An ninh ASEAN	organ	exact
ASEAN	Trung tâm AHA	Trung tâm AHA	organ	cap
ASEAN	Trung tâm Điều phối Hỗ trợ Nhân đạo ASEAN	Trung tâm AHA	organ	cap
NATO	NATO	NATO	organisation	cap
NATO	Tổ chức Hiệp ước Bắc Đại Tây Dương	NATO	organisation	cap
NATO	Khối quân sự Bắc Đại Tây Dương	NATO	organisation	cap
NATO	Khối Hiệp ước Bắc Đại Tây Dương	NATO	organisation	cap
NATO	Liên minh Bắc Đại Tây Dương	NATO	organisation	cap
NATO	North Atlantic Treaty Organization	NATO	organisation	cap
NATO	Uỷ ban Quân sự NATO	Uỷ ban Quân sự NATO	organ	cap
NATO	NATO Military Committee	Uỷ ban Quân sự NATO	organ	cap
NATO	Hội đồng Bắc Đại Tây Dương	Hội đồng Bắc Đại Tây Dương	organ	cap
NATO	North Atlantic Council	Hội đồng Bắc Đại Tây Dương	organ	cap
NATO	SHAPE	Bộ Tư lệnh Tối cao NATO tại châu Âu	organ	exact
NATO	Bộ Chỉ huy tối cao Đồng minh châu Âu	Bộ Tư lệnh Tối cao NATO tại châu Âu	organ	cap
NATO	Hội đồng NATO-Nga	Hội đồng NATO - Nga	organ	cap
NATO	Hội đồng Nga-NATO	Hội đồng NATO - Nga	organ	cap
NATO	Hội đồng NATO-Ukraine	Hội đồng NATO - Ukraine	organ	cap
-	Liên minh châu Phi	Liên minh châu Phi	organisation	cap
-	AU	Liên minh châu Phi	organisation	exact
-	African Union	Liên minh châu Phi	organisation	cap
-	APEC	Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương	forum	exact
-	Diễn đàn Hợp tác kinh tế châu Á-Thái Bình Dương	Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương	forum	cap
-	Tổ chức Hợp tác Thượng Hải	Tổ chức Hợp tác Thượng Hải	organisation	cap
-	SCO	Tổ chức Hợp tác Thượng Hải	organisation	exact
-	Shanghai Cooperation Organisation	Tổ chức Hợp tác Thượng Hải	organisation	cap
-	Shanghai Cooperation Organization	Tổ chức Hợp tác Thượng Hải	organisation	cap
-	Quỹ Tiền tệ Quốc tế	Quỹ Tiền tệ quốc tế	organisation	cap
-	IMF	Quỹ Tiền tệ quốc tế	organisation	exact
-	Ngân hàng Thế giới	Ngân hàng Thế giới	organisation	cap
-	World Bank	Ngân hàng Thế giới	organisation	cap
-	WB	Ngân hàng Thế giới	organisation	exact
-	Tổ chức Thương mại Thế giới	Tổ chức Thương mại Thế giới	organisation	cap
-	WTO	Tổ chức Thương mại Thế giới	organisation	exact
-	Ngân hàng Phát triển châu Á	Ngân hàng Phát triển châu Á	organisation	cap
-	ADB	Ngân hàng Phát triển châu Á	organisation	exact
-	G7	G7	forum	exact
-	G-7	G7	forum	exact
-	G 7	G7	forum	exact
-	Nhóm G7	G7	forum	cap
-	Nhóm bảy nước công nghiệp phát triển hàng đầu thế giới	G7	forum	cap
-	G20	G20	forum	exact
-	G-20	G20	forum	exact
-	G 20	G20	forum	exact
-	Nhóm G20	G20	forum	cap
-	BRICS	BRICS	forum	exact
-	Nhóm BRICS	BRICS	forum	cap
-	Mekong-Lan Thương	Hợp tác Mekong - Lan Thương	forum	cap
-	Mê Công-Lan Thương	Hợp tác Mekong - Lan Thương	forum	cap
-	Hợp tác Mekong-Lan Thương	Hợp tác Mekong - Lan Thương	forum	cap
-	Hợp tác Mê Công-Lan Thương	Hợp tác Mekong - Lan Thương	forum	cap
-	Uỷ hội sông Mekong	Uỷ ban sông Mekong	organisation	cap
-	Uỷ ban sông Mê Công	Uỷ ban sông Mekong	organisation	cap
-	Uỷ hội sông Mê Công quốc tế	Uỷ ban sông Mekong	organisation	cap
-	MRC	Uỷ ban sông Mekong	organisation	exact
-	Uỷ ban Chữ thập đỏ quốc tế	Uỷ ban Chữ thập đỏ quốc tế	organisation	cap
-	Hội Chữ thập đỏ quốc tế	Uỷ ban Chữ thập đỏ quốc tế	organisation	cap
-	ICRC	Uỷ ban Chữ thập đỏ quốc tế	organisation	exact
-	Uỷ ban Quốc tế Chữ thập đỏ	Uỷ ban Chữ thập đỏ quốc tế	organisation	cap
-	Interpol	Interpol	organisation	cap
-	INTERPOL	Interpol	organisation	exact
-	Tổ chức Cảnh sát hình sự quốc tế	Interpol	organisation	cap
-	Tổ chức Hiệp ước An ninh Tập thể	Tổ chức Hiệp ước An ninh tập thể	organisation	cap
-	CSTO	Tổ chức Hiệp ước An ninh tập thể	organisation	exact
-	Cộng đồng các quốc gia độc lập	Cộng đồng các quốc gia độc lập	organisation	cap
-	SNG	Cộng đồng các quốc gia độc lập	organisation	exact
-	Liên minh Kinh tế Á-Âu	Liên minh Kinh tế Á - Âu	organisation	cap
-	EAEU	Liên minh Kinh tế Á - Âu	organisation	exact
-	EEU	Liên minh Kinh tế Á - Âu	organisation	exact
-	Liên đoàn Ả Rập	Liên đoàn Ả Rập	organisation	cap
-	Liên đoàn Arab	Liên đoàn Ả Rập	organisation	cap
-	Liên đoàn các nước Arab	Liên đoàn Ả Rập	organisation	cap
-	Arab League	Liên đoàn Ả Rập	organisation	cap
-	Hội đồng Hợp tác vùng Vịnh	Hội đồng Hợp tác vùng Vịnh	organisation	cap
-	GCC	Hội đồng Hợp tác vùng Vịnh	organisation	exact
-	Tổ chức An ninh và Hợp tác châu Âu	Tổ chức An ninh và Hợp tác châu Âu	organisation	cap
-	OSCE	Tổ chức An ninh và Hợp tác châu Âu	organisation	exact
-	Tổ chức Cấm Vũ khí Hoá học	Tổ chức Cấm vũ khí hoá học	organisation	cap
-	OPCW	Tổ chức Cấm vũ khí hoá học	organisation	exact
-	OPEC	Tổ chức các nước xuất khẩu dầu mỏ	organisation	exact
-	Tổ chức các nước xuất khẩu dầu mỏ	Tổ chức các nước xuất khẩu dầu mỏ	organisation	cap
-	OECD	Tổ chức Hợp tác và Phát triển Kinh tế	organisation	exact
-	Tổ chức Hợp tác và Phát triển Kinh tế	Tổ chức Hợp tác và Phát triển Kinh tế	organisation	cap
-	Bộ Tứ	Bộ Tứ	forum	cap
-	Nhóm Bộ Tứ	Bộ Tứ	forum	cap
-	Bộ tứ kim cương	Bộ Tứ	forum	cap
-	QUAD	Bộ Tứ	forum	exact
-	Quad	Bộ Tứ	forum	cap
-	Đối thoại An ninh Bốn bên	Bộ Tứ	forum	cap
-	AUKUS	AUKUS	alliance	exact
-	Five Eyes	Five Eyes	alliance	cap
-	Ngũ Nhãn	Five Eyes	alliance	cap
-	Liên minh Ngũ Nhãn	Five Eyes	alliance	cap
-	FPDA	Thoả thuận Phòng thủ Năm nước	alliance	exact
-	Thoả thuận Phòng thủ Năm nước	Thoả thuận Phòng thủ Năm nước	alliance	cap
-	Phong trào Không liên kết	Phong trào Không liên kết	organisation	cap
-	Tổ chức các nước châu Mỹ	Tổ chức các nước châu Mỹ	organisation	cap
-	OAS	Tổ chức các nước châu Mỹ	organisation	exact
-	Tổ chức Hợp tác Hồi giáo	Tổ chức Hợp tác Hồi giáo	organisation	cap
-	OIC	Tổ chức Hợp tác Hồi giáo	organisation	exact
-	Liên minh Nghị viện Thế giới	Liên minh Nghị viện Thế giới	organisation	cap
-	IPU	Liên minh Nghị viện Thế giới	organisation	exact
-	Tổ chức quốc tế Pháp ngữ	Cộng đồng Pháp ngữ	organisation	cap
-	Cộng đồng Pháp ngữ	Cộng đồng Pháp ngữ	organisation	cap
-	OIF	Cộng đồng Pháp ngữ	organisation	exact
-	Toà án Hình sự Quốc tế	Toà án Hình sự Quốc tế	organisation	cap
-	ICC	Toà án Hình sự Quốc tế	organisation	exact
-	Toà Trọng tài Thường trực	Toà Trọng tài Thường trực	organisation	cap
-	PCA	Toà Trọng tài Thường trực	organisation	exact
-	Toà trọng tài quốc tế	Toà Trọng tài Thường trực	organisation	cap
-	ITLOS	Toà án quốc tế về Luật Biển	organisation	exact
-	Toà án Quốc tế về Luật Biển	Toà án quốc tế về Luật Biển	organisation	cap
-	Khối Thịnh vượng chung	Khối Thịnh vượng chung	organisation	cap
-	Diễn đàn các đảo Thái Bình Dương	Diễn đàn các đảo Thái Bình Dương	organisation	cap
-	PIF	Diễn đàn các đảo Thái Bình Dương	organisation	exact
-	ASEM	ASEM	forum	exact
-	Diễn đàn Hợp tác Á-Âu	ASEM	forum	cap
-	SAARC	Hiệp hội hợp tác khu vực Nam Á	organisation	exact
-	BIMSTEC	BIMSTEC	organisation	exact
-	Hiệp hội vành đai Ấn Độ Dương	IORA	organisation	cap
-	IORA	IORA	organisation	exact
-	AIIB	Ngân hàng Đầu tư Cơ sở hạ tầng châu Á	organisation	exact
-	Ngân hàng Đầu tư Cơ sở hạ tầng châu Á	Ngân hàng Đầu tư Cơ sở hạ tầng châu Á	organisation	cap
-	Mercosur	Mercosur	organisation	cap
-	MERCOSUR	Mercosur	organisation	exact
-	CELAC	CELAC	organisation	exact
-	ECOWAS	ECOWAS	organisation	exact
-	UPU	Liên minh Bưu chính Thế giới	organisation	exact

"""#
}
