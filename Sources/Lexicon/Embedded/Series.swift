// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/series.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let series: String = #"""
# provenance: named dialogues, conferences, exercises and exhibitions as organisers and the Vietnamese press call them
# country is the state that holds it, "-" where it moves or is held by others than a state; "KR+US" where the first always holds
# it with the second.
form	type	name	country	case
Đối thoại Shangri-La	conference	Đối thoại Shangri-La	-	-
Shangri-La	conference	Đối thoại Shangri-La	-	cap
Hội nghị An ninh châu Á	conference	Đối thoại Shangri-La	-	-
Hội nghị Thượng đỉnh An ninh châu Á	conference	Đối thoại Shangri-La	-	-
Shangri-La Dialogue	conference	Đối thoại Shangri-La	-	-
Diễn đàn Shangri-La	conference	Đối thoại Shangri-La	-	-
Diễn đàn Đối thoại Shangri-La	conference	Đối thoại Shangri-La	-	-
Hội nghị Shangri-La	conference	Đối thoại Shangri-La	-	-
IISS Shangri-La Dialogue	conference	Đối thoại Shangri-La	-	-
Đối thoại quốc phòng Shangri-La	conference	Đối thoại Shangri-La	-	-
Đối thoại an ninh Shangri-La	conference	Đối thoại Shangri-La	-	-
SLD	conference	Đối thoại Shangri-La	-	exact
Đối thoại Chính sách Quốc phòng	dialogue	Đối thoại Chính sách Quốc phòng	-	-
ĐTCSQP	dialogue	Đối thoại Chính sách Quốc phòng	-	-
Defence Policy Dialogue	dialogue	Đối thoại Chính sách Quốc phòng	-	-
Defense Policy Dialogue	dialogue	Đối thoại Chính sách Quốc phòng	-	-
Đối thoại Chính sách Quốc phòng cấp Thứ trưởng	dialogue	Đối thoại Chính sách Quốc phòng	-	-
Đối thoại Chiến lược Quốc phòng	dialogue	Đối thoại Chiến lược Quốc phòng	-	-
Đối thoại Chiến lược quốc phòng cấp Thứ trưởng	dialogue	Đối thoại Chiến lược Quốc phòng	-	-
Defence Strategic Dialogue	dialogue	Đối thoại Chiến lược Quốc phòng	-	-
Đối thoại Quốc phòng	dialogue	Đối thoại Quốc phòng	-	-
Hội nghị Tham vấn An ninh	dialogue	Hội nghị Tham vấn An ninh	-	-
Security Consultative Meeting	dialogue	Hội nghị Tham vấn An ninh	-	-
SCM	dialogue	Hội nghị Tham vấn An ninh	-	exact
Đối thoại Quốc phòng tích hợp	dialogue	Đối thoại Quốc phòng tích hợp	-	-
KIDD	dialogue	Đối thoại Quốc phòng tích hợp	-	exact
Nhóm Tham vấn Hạt nhân	dialogue	Nhóm Tham vấn Hạt nhân	-	-
Hội nghị Tham mưu trưởng ba bên	dialogue	Hội nghị Tham mưu trưởng ba bên	-	-
Đối thoại quốc phòng song phương	dialogue	Đối thoại Quốc phòng	-	-
Defence Dialogue	dialogue	Đối thoại Quốc phòng	-	-
Đối thoại Quốc phòng cấp Thứ trưởng	dialogue	Đối thoại Quốc phòng	-	-
Đối thoại Quốc phòng - An ninh	dialogue	Đối thoại Quốc phòng	-	-
Seoul Defense Dialogue	dialogue	Đối thoại Quốc phòng	-	-
Đối thoại Quốc phòng Seoul	dialogue	Đối thoại Quốc phòng	-	-
SDD	dialogue	Đối thoại Quốc phòng	-	exact
Đối thoại Chính trị, An ninh, Quốc phòng	dialogue	Đối thoại Chính trị, An ninh, Quốc phòng	-	-
Đối thoại Chính trị - An ninh - Quốc phòng	dialogue	Đối thoại Chính trị, An ninh, Quốc phòng	-	-
Đối thoại Chính trị - Quốc phòng - An ninh	dialogue	Đối thoại Chính trị, An ninh, Quốc phòng	-	-
Đối thoại Chiến lược	dialogue	Đối thoại Chiến lược	-	-
Đối thoại Chiến lược - Ngoại giao - Quốc phòng	dialogue	Đối thoại Chiến lược	-	-
Đối thoại Chiến lược Ngoại giao - Quốc phòng	dialogue	Đối thoại Chiến lược	-	-
Đối thoại Đối tác chiến lược	dialogue	Đối thoại Chiến lược	-	-
Đối thoại chiến lược cấp Thứ trưởng	dialogue	Đối thoại Chiến lược	-	-
Đối thoại An ninh chiến lược	dialogue	Đối thoại Chiến lược	-	-
Đối thoại Chiến lược Ngoại giao và Quốc phòng	dialogue	Đối thoại Chiến lược	-	-
Strategic Dialogue	dialogue	Đối thoại Chiến lược	-	-
Đối thoại Ngoại giao và An ninh Mỹ - Trung	dialogue	Đối thoại Ngoại giao và An ninh Mỹ - Trung	-	-
Đối thoại Ngoại giao và An ninh	dialogue	Đối thoại Ngoại giao và An ninh Mỹ - Trung	-	-
Đối thoại An ninh và Ngoại giao Mỹ-Trung	dialogue	Đối thoại Ngoại giao và An ninh Mỹ - Trung	-	-
Đối thoại Kinh tế và Chiến lược Mỹ - Trung	dialogue	Đối thoại Kinh tế và Chiến lược Mỹ - Trung	-	-
Đối thoại Chiến lược và Kinh tế Mỹ-Trung	dialogue	Đối thoại Kinh tế và Chiến lược Mỹ - Trung	-	-
Tham vấn Bộ trưởng Australia - Mỹ	dialogue	Tham vấn Bộ trưởng Australia - Mỹ	-	-
Tham vấn Bộ trưởng Úc - Mỹ	dialogue	Tham vấn Bộ trưởng Australia - Mỹ	-	-
AUSMIN	dialogue	Tham vấn Bộ trưởng Australia - Mỹ	-	exact
Đối thoại 2+2	dialogue	Đối thoại 2+2	-	-
Đối thoại 2 + 2	dialogue	Đối thoại 2+2	-	-
Hội nghị 2+2	dialogue	Đối thoại 2+2	-	-
Cơ chế đối thoại 2+2	dialogue	Đối thoại 2+2	-	-
Đối thoại cấp bộ trưởng 2+2	dialogue	Đối thoại 2+2	-	-
Tham vấn Quốc phòng	dialogue	Tham vấn Quốc phòng	-	-
Tham vấn quốc phòng song phương	dialogue	Tham vấn Quốc phòng	-	-
Cơ chế tham vấn quốc phòng	dialogue	Tham vấn Quốc phòng	-	-
Tham vấn quốc phòng cấp Thứ trưởng	dialogue	Tham vấn Quốc phòng	-	-
Đối thoại 3+3	dialogue	Đối thoại 3+3	-	-
Đối thoại chiến lược 3+3	dialogue	Đối thoại 3+3	-	-
Đối thoại Biển	dialogue	Đối thoại Biển	-	-
Đối thoại biển Việt Nam - Australia	dialogue	Đối thoại Biển	-	-
Đối thoại Raisina	conference	Đối thoại Raisina	-	-
Raisina Dialogue	conference	Đối thoại Raisina	-	-
Raisina	conference	Đối thoại Raisina	-	-
Đối thoại Jakarta	conference	Đối thoại Jakarta	-	-
Đối thoại Quốc phòng Quốc tế Jakarta	conference	Đối thoại Jakarta	-	-
JIDD	conference	Đối thoại Jakarta	-	exact
Đối thoại Manama	conference	Đối thoại Manama	-	-
Manama Dialogue	conference	Đối thoại Manama	-	-
Đối thoại Hợp tác Hải quân	dialogue	Đối thoại Hợp tác Hải quân	-	-
Tham vấn hải quân	dialogue	Đối thoại Hợp tác Hải quân	-	-
Trao đổi hải quân song phương	dialogue	Đối thoại Hợp tác Hải quân	-	-
Diễn đàn An ninh Hương Sơn	conference	Diễn đàn Hương Sơn	-	-
Diễn đàn an ninh Tương Sơn	conference	Diễn đàn Hương Sơn	-	-
Diễn đàn quốc phòng Hương Sơn	conference	Diễn đàn Hương Sơn	-	-
Diễn đàn Hương Sơn	conference	Diễn đàn Hương Sơn	-	-
Diễn đàn Hương Sơn Bắc Kinh	conference	Diễn đàn Hương Sơn	-	-
Diễn đàn Tương Sơn	conference	Diễn đàn Hương Sơn	-	-
Diễn đàn Xiangshan	conference	Diễn đàn Hương Sơn	-	-
Xiangshan	conference	Diễn đàn Hương Sơn	-	cap
Beijing Xiangshan Forum	conference	Diễn đàn Hương Sơn	-	-
Xiangshan Forum	conference	Diễn đàn Hương Sơn	-	-
Hương Sơn Bắc Kinh	conference	Diễn đàn Hương Sơn	-	-
Hội nghị Bộ trưởng Quốc phòng ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
ADMM	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	exact
Hội nghị không chính thức Bộ trưởng Quốc phòng các nước ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
Hội nghị không chính thức các Bộ trưởng Quốc phòng ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
Hội nghị không chính thức Bộ trưởng Quốc phòng ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
Hội nghị không chính thức các Bộ trưởng Quốc phòng các nước ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
Hội nghị Bộ trưởng Quốc phòng các nước ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
Hội nghị các Bộ trưởng Quốc phòng ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
ASEAN Defence Ministers' Meeting	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
Hội nghị hẹp Bộ trưởng Quốc phòng ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
Hội nghị hẹp Bộ trưởng Quốc phòng các nước ASEAN	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN	-	-
Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
ADMM+	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
ADMM +	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
ADMM Plus	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
ADMM-Plus	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
Hội nghị Bộ trưởng Quốc phòng các nước ASEAN Mở rộng	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
Hội nghị Bộ trưởng Quốc phòng các nước ASEAN và các đối tác	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
AMM+	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
AMM +	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
ASEAN Defence Ministers' Meeting-Plus	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
Hội nghị Bộ trưởng Quốc phòng ASEAN và các nước đối tác	conference	Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng	-	-
Hội nghị quan chức quốc phòng cấp cao ASEAN	conference	Hội nghị quan chức quốc phòng cấp cao ASEAN	-	-
ADSOM	conference	Hội nghị quan chức quốc phòng cấp cao ASEAN	-	exact
Hội nghị quan chức quốc phòng cấp cao các nước ASEAN	conference	Hội nghị quan chức quốc phòng cấp cao ASEAN	-	-
Hội nghị quan chức quốc phòng cấp cao ASEAN Mở rộng	conference	Hội nghị quan chức quốc phòng cấp cao ASEAN Mở rộng	-	-
ADSOM+	conference	Hội nghị quan chức quốc phòng cấp cao ASEAN Mở rộng	-	-
ADSOM +	conference	Hội nghị quan chức quốc phòng cấp cao ASEAN Mở rộng	-	-
Hội nghị không chính thức Tư lệnh Lực lượng Quốc phòng ASEAN	conference	Hội nghị không chính thức Tư lệnh Lực lượng Quốc phòng ASEAN	-	-
ACDFM	conference	Hội nghị không chính thức Tư lệnh Lực lượng Quốc phòng ASEAN	-	exact
ACDFIM	conference	Hội nghị không chính thức Tư lệnh Lực lượng Quốc phòng ASEAN	-	exact
Hội nghị Tư lệnh Lực lượng Quốc phòng các nước ASEAN	conference	Hội nghị không chính thức Tư lệnh Lực lượng Quốc phòng ASEAN	-	-
Hội nghị Tư lệnh Lực lượng Quốc phòng ASEAN	conference	Hội nghị không chính thức Tư lệnh Lực lượng Quốc phòng ASEAN	-	-
Hội nghị không chính thức Tư lệnh lực lượng quốc phòng các nước ASEAN	conference	Hội nghị không chính thức Tư lệnh Lực lượng Quốc phòng ASEAN	-	-
Hội nghị Tư lệnh Lục quân các nước ASEAN	conference	Hội nghị Tư lệnh Lục quân các nước ASEAN	-	-
ACAMM	conference	Hội nghị Tư lệnh Lục quân các nước ASEAN	-	exact
Hội nghị Tư lệnh Hải quân các nước ASEAN	conference	Hội nghị Tư lệnh Hải quân các nước ASEAN	-	-
ANCM	conference	Hội nghị Tư lệnh Hải quân các nước ASEAN	-	exact
Hội nghị Tư lệnh Hải quân ASEAN	conference	Hội nghị Tư lệnh Hải quân các nước ASEAN	-	-
Hội nghị Tư lệnh Không quân các nước ASEAN	conference	Hội nghị Tư lệnh Không quân các nước ASEAN	-	-
AACC	conference	Hội nghị Tư lệnh Không quân các nước ASEAN	-	exact
Hội nghị Tư lệnh Không quân ASEAN	conference	Hội nghị Tư lệnh Không quân các nước ASEAN	-	-
Hội nghị quan chức tình báo quân đội các nước ASEAN	conference	Hội nghị quan chức tình báo quân đội các nước ASEAN	-	-
AMIIM	conference	Hội nghị quan chức tình báo quân đội các nước ASEAN	-	exact
AMIM	conference	Hội nghị quan chức tình báo quân đội các nước ASEAN	-	exact
Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN - Hoa Kỳ	dialogue	Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN - Hoa Kỳ	-	-
Cuộc gặp không chính thức Bộ trưởng Quốc phòng Mỹ - ASEAN	dialogue	Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN - Hoa Kỳ	-	-
Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN-Mỹ	dialogue	Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN - Hoa Kỳ	-	-
Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN - Trung Quốc	dialogue	Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN - Trung Quốc	-	-
Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN-Nhật Bản	dialogue	Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN - Nhật Bản	-	-
Hội nghị Bộ trưởng Ngoại giao ASEAN	conference	Hội nghị Bộ trưởng Ngoại giao ASEAN	-	-
AMM	conference	Hội nghị Bộ trưởng Ngoại giao ASEAN	-	exact
Hội nghị Ngoại trưởng ASEAN	conference	Hội nghị Bộ trưởng Ngoại giao ASEAN	-	-
ASEAN Foreign Ministers' Meeting	conference	Hội nghị Bộ trưởng Ngoại giao ASEAN	-	-
Diễn đàn Khu vực ASEAN	conference	Diễn đàn Khu vực ASEAN	-	-
ARF	conference	Diễn đàn Khu vực ASEAN	-	exact
ASEAN Regional Forum	conference	Diễn đàn Khu vực ASEAN	-	-
Hội nghị Cấp cao ASEAN	conference	Hội nghị Cấp cao ASEAN	-	-
Hội nghị thượng đỉnh ASEAN	conference	Hội nghị Cấp cao ASEAN	-	-
Hội nghị thượng đỉnh Hiệp hội các quốc gia Đông Nam Á	conference	Hội nghị Cấp cao ASEAN	-	-
Hội nghị cấp cao Hiệp hội các quốc gia Đông Nam Á	conference	Hội nghị Cấp cao ASEAN	-	-
Hội nghị Ngoại trưởng Đông Nam Á mở rộng	conference	Hội nghị Ngoại trưởng ASEAN	-	-
ASEAN Summit	conference	Hội nghị Cấp cao ASEAN	-	-
Thượng đỉnh ASEAN	conference	Hội nghị Cấp cao ASEAN	-	-
Hội nghị Cấp cao ASEAN và các hội nghị cấp cao liên quan	conference	Hội nghị Cấp cao ASEAN	-	-
Hội nghị Cấp cao Đông Á	conference	Hội nghị Cấp cao Đông Á	-	-
Hội nghị thượng đỉnh Đông Á	conference	Hội nghị Cấp cao Đông Á	-	-
Thượng đỉnh Đông Á	conference	Hội nghị Cấp cao Đông Á	-	-
EAS	conference	Hội nghị Cấp cao Đông Á	-	exact
East Asia Summit	conference	Hội nghị Cấp cao Đông Á	-	-
Hội nghị thượng đỉnh ASEAN - Trung Quốc	dialogue	Hội nghị thượng đỉnh ASEAN - Trung Quốc	-	-
Hội nghị Cấp cao ASEAN-Trung Quốc	dialogue	Hội nghị thượng đỉnh ASEAN - Trung Quốc	-	-
Hội nghị thượng đỉnh ASEAN - Hoa Kỳ	dialogue	Hội nghị thượng đỉnh ASEAN - Hoa Kỳ	-	-
Hội nghị cấp cao ASEAN-Hoa Kỳ	dialogue	Hội nghị thượng đỉnh ASEAN - Hoa Kỳ	-	-
Hội nghị thượng đỉnh ASEAN-Mỹ	dialogue	Hội nghị thượng đỉnh ASEAN - Hoa Kỳ	-	-
Hội nghị Cấp cao APEC	conference	Hội nghị Cấp cao APEC	-	-
Tuần lễ Cấp cao APEC	conference	Hội nghị Cấp cao APEC	-	-
APEC	conference	Hội nghị Cấp cao APEC	-	exact
Hội nghị thượng đỉnh APEC	conference	Hội nghị Cấp cao APEC	-	-
Hội nghị các nhà lãnh đạo kinh tế APEC	conference	Hội nghị Cấp cao APEC	-	-
Diễn đàn Hợp tác kinh tế châu Á-Thái Bình Dương	conference	Hội nghị Cấp cao APEC	-	-
Hội nghị cấp cao Diễn đàn Hợp tác Kinh tế châu Á-Thái Bình Dương	conference	Hội nghị Cấp cao APEC	-	-
Năm APEC 2017	conference	Hội nghị Cấp cao APEC	-	-
Thượng đỉnh APEC	conference	Hội nghị Cấp cao APEC	-	-
Hội nghị thượng đỉnh G20	conference	Hội nghị thượng đỉnh G20	-	-
G20	conference	Hội nghị thượng đỉnh G20	-	-
G 20	conference	Hội nghị thượng đỉnh G20	-	-
G-20	conference	Hội nghị thượng đỉnh G20	-	-
Hội nghị G20	conference	Hội nghị thượng đỉnh G20	-	-
Thượng đỉnh G20	conference	Hội nghị thượng đỉnh G20	-	-
Hội nghị G 20	conference	Hội nghị thượng đỉnh G20	-	-
Hội nghị thượng đỉnh nhóm G20	conference	Hội nghị thượng đỉnh G20	-	-
Hội nghị thượng đỉnh nhóm 20 nền kinh tế lớn	conference	Hội nghị thượng đỉnh G20	-	-
G20 Summit	conference	Hội nghị thượng đỉnh G20	-	-
Hội nghị thượng đỉnh G7	conference	Hội nghị thượng đỉnh G7	-	-
G7	conference	Hội nghị thượng đỉnh G7	-	-
G 7	conference	Hội nghị thượng đỉnh G7	-	-
G-7	conference	Hội nghị thượng đỉnh G7	-	-
Hội nghị G7	conference	Hội nghị thượng đỉnh G7	-	-
Thượng đỉnh G7	conference	Hội nghị thượng đỉnh G7	-	-
G7 mở rộng	conference	Hội nghị thượng đỉnh G7	-	-
Hội nghị thượng đỉnh G7 mở rộng	conference	Hội nghị thượng đỉnh G7	-	-
G7 Summit	conference	Hội nghị thượng đỉnh G7	-	-
Hội nghị thượng đỉnh NATO	conference	Hội nghị thượng đỉnh NATO	-	-
Thượng đỉnh NATO	conference	Hội nghị thượng đỉnh NATO	-	-
NATO Summit	conference	Hội nghị thượng đỉnh NATO	-	-
Hội nghị Bộ trưởng Quốc phòng NATO	conference	Hội nghị thượng đỉnh NATO	-	-
Hội nghị Ngoại trưởng NATO	conference	Hội nghị thượng đỉnh NATO	-	-
Hội nghị Bộ trưởng Quốc phòng SCO	conference	Hội nghị Bộ trưởng Quốc phòng SCO	-	-
Hội nghị Bộ trưởng Quốc phòng Tổ chức Hợp tác Thượng Hải	conference	Hội nghị Bộ trưởng Quốc phòng SCO	-	-
Hội nghị Bộ trưởng Quốc phòng các nước thành viên SCO	conference	Hội nghị Bộ trưởng Quốc phòng SCO	-	-
Hội nghị Bộ trưởng Quốc phòng các nước thành viên Tổ chức Hợp tác Thượng Hải	conference	Hội nghị Bộ trưởng Quốc phòng SCO	-	-
Hội nghị thượng đỉnh SCO	conference	Hội nghị thượng đỉnh SCO	-	-
Hội nghị thượng đỉnh Tổ chức Hợp tác Thượng Hải	conference	Hội nghị thượng đỉnh SCO	-	-
Thượng đỉnh SCO	conference	Hội nghị thượng đỉnh SCO	-	-
Hội nghị thượng đỉnh BRICS	conference	Hội nghị thượng đỉnh BRICS	-	-
Thượng đỉnh BRICS	conference	Hội nghị thượng đỉnh BRICS	-	-
Hội nghị Cấp cao Mekong - Nhật Bản	conference	Hội nghị Cấp cao Mekong - Nhật Bản	-	-
Hội nghị cấp cao hợp tác Mekong-Nhật Bản	conference	Hội nghị Cấp cao Mekong - Nhật Bản	-	-
Hội nghị cấp cao Mê Công-Nhật Bản	conference	Hội nghị Cấp cao Mekong - Nhật Bản	-	-
Hội nghị Cấp cao Mekong - Lan Thương	conference	Hội nghị Cấp cao Mekong - Lan Thương	-	-
Hội nghị cấp cao Hợp tác Mê Công-Lan Thương	conference	Hội nghị Cấp cao Mekong - Lan Thương	-	-
Diễn đàn Vành đai và Con đường	conference	Diễn đàn Vành đai và Con đường	CN	-
Vành đai và Con đường	conference	Diễn đàn Vành đai và Con đường	CN	cap
Diễn đàn cấp cao Vành đai và Con đường	conference	Diễn đàn Vành đai và Con đường	CN	-
Hội nghị BRI	conference	Diễn đàn Vành đai và Con đường	CN	-
Diễn đàn hợp tác quốc tế Vành đai và Con đường	conference	Diễn đàn Vành đai và Con đường	CN	-
Diễn đàn Kinh tế Thế giới	conference	Diễn đàn Kinh tế Thế giới	-	-
WEF	conference	Diễn đàn Kinh tế Thế giới	-	exact
Diễn đàn Davos	conference	Diễn đàn Kinh tế Thế giới	-	-
WEF Davos	conference	Diễn đàn Kinh tế Thế giới	-	-
Diễn đàn Kinh tế Phương Đông	conference	Diễn đàn Kinh tế Phương Đông	RU	-
EEF	conference	Diễn đàn Kinh tế Phương Đông	RU	exact
Diễn đàn Kinh tế phía Đông	conference	Diễn đàn Kinh tế Phương Đông	RU	-
Diễn đàn Kinh tế Quốc tế St. Petersburg	conference	Diễn đàn Kinh tế Quốc tế St. Petersburg	RU	-
SPIEF	conference	Diễn đàn Kinh tế Quốc tế St. Petersburg	RU	exact
Hội nghị An ninh Quốc tế Moscow	conference	Hội nghị An ninh Quốc tế Moscow	RU	-
MCIS	conference	Hội nghị An ninh Quốc tế Moscow	RU	exact
Hội nghị An ninh quốc tế Moskva	conference	Hội nghị An ninh Quốc tế Moscow	RU	-
Hội nghị An ninh quốc tế Mátxcơva	conference	Hội nghị An ninh Quốc tế Moscow	RU	-
Hội nghị An ninh quốc tế Mát-xcơ-va	conference	Hội nghị An ninh Quốc tế Moscow	RU	-
Moscow Conference on International Security	conference	Hội nghị An ninh Quốc tế Moscow	RU	-
Hội nghị An ninh Munich	conference	Hội nghị An ninh Munich	-	-
MSC	conference	Hội nghị An ninh Munich	-	exact
Munich Security Conference	conference	Hội nghị An ninh Munich	-	-
Hội nghị An ninh quốc tế Munich	conference	Hội nghị An ninh Munich	-	-
Hội nghị Gìn giữ hoà bình Liên hợp quốc	conference	Hội nghị Gìn giữ hoà bình Liên hợp quốc	-	-
Hội nghị Bộ trưởng về gìn giữ hoà bình Liên hợp quốc	conference	Hội nghị Gìn giữ hoà bình Liên hợp quốc	-	-
Hội nghị Tham mưu trưởng quốc phòng các nước	conference	Hội nghị Gìn giữ hoà bình Liên hợp quốc	-	-
Hội nghị Tư lệnh Quốc phòng	conference	Hội nghị Gìn giữ hoà bình Liên hợp quốc	-	-
Hội nghị thượng đỉnh Gìn giữ hoà bình	conference	Hội nghị Gìn giữ hoà bình Liên hợp quốc	-	-
Hội nghị Tư lệnh Quốc phòng Ấn Độ Dương - Thái Bình Dương	conference	Hội nghị Tư lệnh Quốc phòng Ấn Độ Dương - Thái Bình Dương	-	-
CHOD	conference	Hội nghị Tư lệnh Quốc phòng Ấn Độ Dương - Thái Bình Dương	-	exact
Hội nghị Tư lệnh Quốc phòng khu vực Ấn Độ Dương-Thái Bình Dương	conference	Hội nghị Tư lệnh Quốc phòng Ấn Độ Dương - Thái Bình Dương	-	-
Hội nghị Tư lệnh lực lượng quốc phòng Ấn Độ Dương-Thái Bình Dương	conference	Hội nghị Tư lệnh Quốc phòng Ấn Độ Dương - Thái Bình Dương	-	-
Hội nghị Tư lệnh Quốc phòng châu Á - Thái Bình Dương	conference	Hội nghị Tư lệnh Quốc phòng Ấn Độ Dương - Thái Bình Dương	-	-
Hội nghị chuyên đề Hải quân Tây Thái Bình Dương	conference	Hội nghị chuyên đề Hải quân Tây Thái Bình Dương	-	-
WPNS	conference	Hội nghị chuyên đề Hải quân Tây Thái Bình Dương	-	exact
Hội nghị Hải quân Tây Thái Bình Dương	conference	Hội nghị chuyên đề Hải quân Tây Thái Bình Dương	-	-
Western Pacific Naval Symposium	conference	Hội nghị chuyên đề Hải quân Tây Thái Bình Dương	-	-
Hội nghị chuyên đề Hải quân Ấn Độ Dương	conference	Hội nghị chuyên đề Hải quân Ấn Độ Dương	-	-
IONS	conference	Hội nghị chuyên đề Hải quân Ấn Độ Dương	-	exact
Hội nghị Người đứng đầu cơ quan Cảnh sát biển các nước châu Á	conference	Hội nghị Người đứng đầu cơ quan Cảnh sát biển các nước châu Á	-	-
HACGAM	conference	Hội nghị Người đứng đầu cơ quan Cảnh sát biển các nước châu Á	-	exact
Hội nghị Bộ trưởng Quốc phòng Nam Thái Bình Dương	conference	Hội nghị Bộ trưởng Quốc phòng Nam Thái Bình Dương	-	-
SPDMM	conference	Hội nghị Bộ trưởng Quốc phòng Nam Thái Bình Dương	-	exact
Diễn đàn Quốc phòng Tokyo	conference	Diễn đàn Quốc phòng Tokyo	JP	-
Tokyo Defense Forum	conference	Diễn đàn Quốc phòng Tokyo	JP	-
Diễn đàn Quan chức quốc phòng ASEAN - Nhật Bản	dialogue	Diễn đàn Quan chức quốc phòng ASEAN - Nhật Bản	-	-
Diễn đàn Thứ trưởng Quốc phòng Nhật Bản-ASEAN	dialogue	Diễn đàn Quan chức quốc phòng ASEAN - Nhật Bản	-	-
Hội nghị Biển Đông	conference	Hội nghị Biển Đông	VN	-
Hội thảo khoa học quốc tế về Biển Đông	conference	Hội nghị Biển Đông	VN	-
Hội thảo quốc tế về Biển Đông	conference	Hội nghị Biển Đông	VN	-
Diễn đàn Biển ASEAN	conference	Diễn đàn Biển ASEAN	-	-
Diễn đàn Biển ASEAN mở rộng	conference	Diễn đàn Biển ASEAN	-	-
EAMF	conference	Diễn đàn Biển ASEAN	-	exact
Hội nghị An ninh Hạt nhân	conference	Hội nghị An ninh Hạt nhân	-	-
Hội nghị thượng đỉnh An ninh hạt nhân	conference	Hội nghị An ninh Hạt nhân	-	-
Đại hội đồng Liên hợp quốc	conference	Đại hội đồng Liên hợp quốc	-	-
Đại hội đồng LHQ	conference	Đại hội đồng Liên hợp quốc	-	-
Khoá họp Đại hội đồng Liên hợp quốc	conference	Đại hội đồng Liên hợp quốc	-	-
Phiên thảo luận cấp cao Đại hội đồng Liên hợp quốc	conference	Đại hội đồng Liên hợp quốc	-	-
UNGA	conference	Đại hội đồng Liên hợp quốc	-	exact
Lễ mở ký Công ước Hà Nội	conference	Lễ mở ký Công ước Hà Nội	VN	-
Lễ mở ký Công ước của Liên hợp quốc về chống tội phạm mạng	conference	Lễ mở ký Công ước Hà Nội	VN	-
Diễn đàn Tương lai ASEAN	conference	Diễn đàn Tương lai ASEAN	VN	-
ASEAN Future Forum	conference	Diễn đàn Tương lai ASEAN	VN	-
Hội nghị Bộ Tứ	conference	Hội nghị Bộ Tứ	-	-
Hội nghị thượng đỉnh Bộ Tứ	conference	Hội nghị Bộ Tứ	-	-
Quad Summit	conference	Hội nghị Bộ Tứ	-	-
Hội nghị Ngoại trưởng Bộ Tứ	conference	Hội nghị Bộ Tứ	-	-
Nhóm chuyên gia ADMM+	conference	Nhóm chuyên gia ADMM+	-	-
Nhóm Chuyên gia ADMM+ về Gìn giữ hoà bình	conference	Nhóm chuyên gia ADMM+	-	-
Nhóm chuyên gia về hành động mìn nhân đạo	conference	Nhóm chuyên gia ADMM+	-	-
Hội nghị Ấn Độ - ASEAN	conference	Hội nghị Ấn Độ - ASEAN	-	-
Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN-Ấn Độ	dialogue	Cuộc gặp không chính thức Bộ trưởng Quốc phòng ASEAN - Ấn Độ	-	-
Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Trung Quốc	dialogue	Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Trung Quốc	-	-
Giao lưu hữu nghị Quốc phòng biên giới	dialogue	Giao lưu hữu nghị Quốc phòng biên giới	-	-
Giao lưu Quốc phòng biên giới	dialogue	Giao lưu hữu nghị Quốc phòng biên giới	-	-
Giao lưu hữu nghị Quốc phòng biên giới Việt-Trung	dialogue	Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Trung Quốc	-	-
Giao lưu biên giới Việt-Trung	dialogue	Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Trung Quốc	-	-
Giao lưu hữu nghị quốc phòng biên giới Việt Nam-Lào	dialogue	Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Lào	-	-
Giao lưu hữu nghị quốc phòng biên giới Việt Nam-Campuchia	dialogue	Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Campuchia	-	-
Giao lưu hữu nghị quốc phòng biên giới Việt Nam-Lào-Campuchia	dialogue	Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Lào - Campuchia	-	-
Giao lưu hữu nghị biên giới	dialogue	Giao lưu hữu nghị Quốc phòng biên giới	-	-
Vành đai Thái Bình Dương	exercise	Vành đai Thái Bình Dương	US	cap
RIMPAC	exercise	Vành đai Thái Bình Dương	US	exact
Rim of the Pacific	exercise	Vành đai Thái Bình Dương	US	-
Rim of Pacific	exercise	Vành đai Thái Bình Dương	US	-
Diễn tập Vành đai Thái Bình Dương	exercise	Vành đai Thái Bình Dương	US	-
Tập trận Vành đai Thái Bình Dương	exercise	Vành đai Thái Bình Dương	US	-
Hổ mang vàng	exercise	Hổ mang vàng	TH+US	-
Cobra Gold	exercise	Hổ mang vàng	TH+US	-
Rắn hổ mang vàng	exercise	Hổ mang vàng	TH+US	-
Balikatan	exercise	Balikatan	PH+US	-
Kề vai sát cánh	exercise	Balikatan	PH+US	cap
Vai kề vai	exercise	Balikatan	PH+US	cap
Malabar	exercise	Malabar	-	cap
Diễn tập Malabar	exercise	Malabar	-	-
Người bảo vệ tự do Ulchi	exercise	Người bảo vệ tự do Ulchi	KR+US	-
Ulchi Freedom Guardian	exercise	Người bảo vệ tự do Ulchi	KR+US	-
UFG	exercise	Người bảo vệ tự do Ulchi	KR+US	exact
Người bảo vệ tự do	exercise	Người bảo vệ tự do Ulchi	KR+US	cap
Freedom Guardian	exercise	Người bảo vệ tự do Ulchi	KR+US	-
Ulji Freedom Guardian	exercise	Người bảo vệ tự do Ulchi	KR+US	-
Lá chắn tự do Ulchi	exercise	Lá chắn tự do Ulchi	KR+US	-
Ulchi Freedom Shield	exercise	Lá chắn tự do Ulchi	KR+US	-
UFS	exercise	Lá chắn tự do Ulchi	KR+US	exact
Lá chắn tự do	exercise	Lá chắn tự do	KR+US	cap
Freedom Shield	exercise	Lá chắn tự do	KR+US	-
Giải pháp then chốt	exercise	Giải pháp then chốt	KR+US	cap
Key Resolve	exercise	Giải pháp then chốt	KR+US	-
Đại bàng non	exercise	Đại bàng non	KR+US	cap
Foal Eagle	exercise	Đại bàng non	KR+US	-
Max Thunder	exercise	Max Thunder	KR+US	-
Sấm sét tối đa	exercise	Max Thunder	KR+US	-
Sấm sét cực đại	exercise	Max Thunder	KR+US	-
Vigilant Ace	exercise	Vigilant Ace	KR+US	-
Vigilant Storm	exercise	Vigilant Ace	KR+US	-
Át chủ bài cảnh giác	exercise	Vigilant Ace	KR+US	-
Dong Maeng	exercise	Dong Maeng	KR+US	-
Dongmaeng	exercise	Dong Maeng	KR+US	-
Freedom Edge	exercise	Freedom Edge	-	cap
Lưỡi kiếm tự do	exercise	Freedom Edge	-	cap
Taebaek Pilsung	exercise	Taebaek Pilsung	-	-
Pilsung Taebaek	exercise	Taebaek Pilsung	-	-
Kavkaz	exercise	Kavkaz	RU	-
Kavkaz-2020	exercise	Kavkaz	RU	-
Caucasus-2020	exercise	Kavkaz	RU	-
Vostok	exercise	Vostok	RU	cap
Vostok-2018	exercise	Vostok	RU	-
Vostok-2022	exercise	Vostok	RU	-
Phương Đông-2018	exercise	Vostok	RU	-
Phương Đông 2018	exercise	Vostok	RU	-
Zapad	exercise	Zapad	RU	cap
Zapad-2017	exercise	Zapad	RU	-
Zapad-2021	exercise	Zapad	RU	-
Zapad-2025	exercise	Zapad	RU	-
Phía Tây 2017	exercise	Zapad	RU	-
Tsentr	exercise	Tsentr	RU	-
Tsentr-2019	exercise	Tsentr	RU	-
Trung tâm-2019	exercise	Tsentr	RU	cap
Ocean Shield	exercise	Ocean Shield	RU	-
Lá chắn Đại dương	exercise	Ocean Shield	RU	cap
Okeansky Shchit	exercise	Ocean Shield	RU	-
INDRA	exercise	INDRA	IN+RU	exact
Indra-2018	exercise	INDRA	IN+RU	-
Lá chắn biển	exercise	Lá chắn biển	-	cap
Sea Shield	exercise	Lá chắn biển	-	-
Pacific Vanguard	exercise	Pacific Vanguard	US	-
Tiên phong Thái Bình Dương	exercise	Pacific Vanguard	US	cap
Talisman Sabre	exercise	Talisman Sabre	AU+US	-
Talisman Saber	exercise	Talisman Sabre	AU+US	-
Kakadu	exercise	Kakadu	AU	cap
Pitch Black	exercise	Pitch Black	AU	-
Indo-Pacific Endeavour	exercise	Indo-Pacific Endeavour	AU	-
Nỗ lực Ấn Độ Dương-Thái Bình Dương	exercise	Indo-Pacific Endeavour	AU	-
IPE	exercise	Indo-Pacific Endeavour	AU	exact
Bersama Lima	exercise	Bersama Lima	-	-
Bersama Shield	exercise	Bersama Lima	-	-
CARAT	exercise	CARAT	US	exact
Hợp tác sẵn sàng và huấn luyện trên biển	exercise	CARAT	US	-
Cooperation Afloat Readiness and Training	exercise	CARAT	US	-
SEACAT	exercise	SEACAT	US	exact
Hợp tác và huấn luyện Đông Nam Á	exercise	SEACAT	US	-
Đối tác Thái Bình Dương	exercise	Đối tác Thái Bình Dương	US	cap
Pacific Partnership	exercise	Đối tác Thái Bình Dương	US	-
Chương trình Đối tác Thái Bình Dương	exercise	Đối tác Thái Bình Dương	US	-
Pacific Angel	exercise	Pacific Angel	US	-
Thiên thần Thái Bình Dương	exercise	Pacific Angel	US	cap
Komodo	exercise	Komodo	ID	cap
Diễn tập Komodo	exercise	Komodo	ID	-
Garuda Shield	exercise	Garuda Shield	ID	-
Super Garuda Shield	exercise	Garuda Shield	ID	-
MILAN	exercise	MILAN	IN	exact
Diễn tập Milan	exercise	MILAN	IN	-
Tập trận Milan	exercise	MILAN	IN	-
VINBAX	exercise	VINBAX	VN+IN	exact
AMNEX	exercise	AMNEX	-	exact
Diễn tập Hải quân ASEAN	exercise	AMNEX	-	-
AMNEX-3	exercise	AMNEX	-	-
Diễn tập Hải quân đa phương ASEAN	exercise	AMNEX	-	-
Diễn tập hàng hải ASEAN - Hoa Kỳ	exercise	Diễn tập hàng hải ASEAN - Hoa Kỳ	-	-
AUMX	exercise	Diễn tập hàng hải ASEAN - Hoa Kỳ	-	exact
Diễn tập Hàng hải ASEAN-Mỹ	exercise	Diễn tập hàng hải ASEAN - Hoa Kỳ	-	-
Diễn tập hải quân ASEAN-Mỹ	exercise	Diễn tập hàng hải ASEAN - Hoa Kỳ	-	-
Tập trận hàng hải ASEAN-Mỹ	exercise	Diễn tập hàng hải ASEAN - Hoa Kỳ	-	-
Diễn tập hải quân ASEAN - Trung Quốc	exercise	Diễn tập hải quân ASEAN - Trung Quốc	-	-
ACMEX	exercise	Diễn tập hải quân ASEAN - Trung Quốc	-	exact
Tập trận hải quân ASEAN-Trung Quốc	exercise	Diễn tập hải quân ASEAN - Trung Quốc	-	-
Diễn tập hàng hải ASEAN - Ấn Độ	exercise	Diễn tập hàng hải ASEAN - Ấn Độ	-	-
AIME	exercise	Diễn tập hàng hải ASEAN - Ấn Độ	-	exact
Diễn tập Đoàn kết ASEAN	exercise	Diễn tập Đoàn kết ASEAN	-	-
ASEX	exercise	Diễn tập Đoàn kết ASEAN	-	exact
ASEX 01-N	exercise	Diễn tập Đoàn kết ASEAN	-	-
ASEAN Solidarity Exercise	exercise	Diễn tập Đoàn kết ASEAN	-	-
Sea Breeze	exercise	Sea Breeze	UA	-
Rapid Trident	exercise	Rapid Trident	UA	-
Clear Sky	exercise	Clear Sky	UA	-
Bầu trời trong	exercise	Clear Sky	UA	cap
Trident Juncture	exercise	Trident Juncture	-	-
Ngọn giáo ba chạc	exercise	Trident Juncture	-	-
Joint Warrior	exercise	Joint Warrior	GB	-
Steadfast Defender	exercise	Steadfast Defender	-	-
Người bảo vệ kiên định	exercise	Steadfast Defender	-	-
Defender Europe	exercise	Defender Europe	US	-
Defender-Europe	exercise	Defender Europe	US	-
BALTOPS	exercise	BALTOPS	-	exact
Saber Strike	exercise	Saber Strike	-	-
Red Flag	exercise	Red Flag	US	-
Blue Flag	exercise	Blue Flag	IL	-
PHIBLEX	exercise	PHIBLEX	PH+US	exact
Diễn tập đổ bộ PHIBLEX	exercise	PHIBLEX	PH+US	-
Sama Sama	exercise	Sama Sama	PH+US	-
Velayat	exercise	Velayat	IR	-
Velayat-95	exercise	Velayat	IR	-
Hán Quang	exercise	Hán Quang	TW	-
Han Kuang	exercise	Hán Quang	TW	-
Angostura	exercise	Angostura	VE	-
ICEX	exercise	ICEX	US	exact
Valiant Shield	exercise	Valiant Shield	US	-
Keen Sword	exercise	Keen Sword	JP+US	-
Resolute Dragon	exercise	Resolute Dragon	JP+US	-
Iron Fist	exercise	Iron Fist	JP+US	cap
Nắm đấm sắt	exercise	Iron Fist	JP+US	cap
Jeanne d'Arc	exercise	Jeanne d'Arc	FR	-
Jeanne d’Arc	exercise	Jeanne d'Arc	FR	-
Jeanne d’ Arc	exercise	Jeanne d'Arc	FR	-
Sứ mệnh Jeanne d'Arc	exercise	Jeanne d'Arc	FR	-
La Pérouse	exercise	La Pérouse	FR	-
La Perouse	exercise	La Pérouse	FR	-
Croix du Sud	exercise	Croix du Sud	FR	-
PEGASE	exercise	Pégase	FR	exact
Khaan Quest	exercise	Khaan Quest	MN	-
Coconut Grove	exercise	Coconut Grove	MV	-
Rồng Vàng	exercise	Rồng Vàng	KH+CN	cap
Golden Dragon	exercise	Rồng Vàng	KH+CN	cap
Aman	exercise	Aman	PK	cap
Denizkurdu	exercise	Denizkurdu	TR	-
Noble Partner	exercise	Noble Partner	GE+US	-
Hoà bình Hữu nghị	exercise	Hoà bình Hữu nghị	-	cap
Peace and Friendship	exercise	Hoà bình Hữu nghị	-	-
Aman Youyi	exercise	Hoà bình Hữu nghị	-	-
Sứ mệnh hoà bình	exercise	Sứ mệnh hoà bình	-	cap
Peace Mission	exercise	Sứ mệnh hoà bình	-	cap
Chân trời Thái Bình Dương	exercise	Chân trời Thái Bình Dương	-	-
Pacific Horizon	exercise	Chân trời Thái Bình Dương	-	-
Sở chỉ huy gìn giữ hoà bình	exercise	Sở chỉ huy gìn giữ hoà bình	-	-
Diễn tập thực địa gìn giữ hoà bình	exercise	Sở chỉ huy gìn giữ hoà bình	-	-
PKO FTX	exercise	Hoà bình và Phát triển	-	-
Pacific Reach	exercise	Pacific Reach	-	-
PACREACH	exercise	Pacific Reach	-	exact
Đại lễ duyệt binh hải quân quốc tế	exercise	Đại lễ duyệt binh hải quân quốc tế	-	-
Duyệt binh tàu quốc tế	exercise	Đại lễ duyệt binh hải quân quốc tế	-	-
Duyệt binh hải quân quốc tế	exercise	Đại lễ duyệt binh hải quân quốc tế	-	-
Duyệt đội hình tàu quốc tế	exercise	Đại lễ duyệt binh hải quân quốc tế	-	-
International Fleet Review	exercise	Đại lễ duyệt binh hải quân quốc tế	-	-
Hội thao Quân sự quốc tế	exercise	Hội thao Quân sự quốc tế	RU	-
Army Games	exercise	Hội thao Quân sự quốc tế	RU	-
Army Games 2018	exercise	Hội thao Quân sự quốc tế	RU	-
Army Games 2019	exercise	Hội thao Quân sự quốc tế	RU	-
Army Games 2020	exercise	Hội thao Quân sự quốc tế	RU	-
Army Games 2021	exercise	Hội thao Quân sự quốc tế	RU	-
Army Games 2022	exercise	Hội thao Quân sự quốc tế	RU	-
Đại hội thể thao quân sự quốc tế	exercise	Hội thao Quân sự quốc tế	RU	-
International Army Games	exercise	Hội thao Quân sự quốc tế	RU	-
Hội thao quân sự quốc tế Army Games	exercise	Hội thao Quân sự quốc tế	RU	-
Giải bắn súng Lục quân ASEAN	exercise	Giải bắn súng Lục quân ASEAN	-	-
AARM	exercise	Giải bắn súng Lục quân ASEAN	-	exact
Giải bắn súng quân dụng Lục quân các nước ASEAN	exercise	Giải bắn súng Lục quân ASEAN	-	-
Triển lãm Quốc phòng quốc tế Việt Nam	exhibition	Triển lãm Quốc phòng quốc tế Việt Nam	VN	-
Vietnam Defence	exhibition	Triển lãm Quốc phòng quốc tế Việt Nam	VN	-
Vietnam Defence Expo	exhibition	Triển lãm Quốc phòng quốc tế Việt Nam	VN	-
Vietnam International Defence Expo	exhibition	Triển lãm Quốc phòng quốc tế Việt Nam	VN	-
Triển lãm Quốc phòng Việt Nam	exhibition	Triển lãm Quốc phòng quốc tế Việt Nam	VN	-
Triển lãm Quốc phòng quốc tế	exhibition	Triển lãm Quốc phòng quốc tế Việt Nam	VN	-
VIDEX	exhibition	Triển lãm Quốc phòng quốc tế Việt Nam	VN	exact
Triển lãm Công nghiệp Quốc phòng	exhibition	Triển lãm Công nghiệp Quốc phòng	VN	-
Triển lãm quốc tế về quốc phòng và an ninh	exhibition	Triển lãm Công nghiệp Quốc phòng	VN	-
DSE Vietnam	exhibition	Triển lãm Công nghiệp Quốc phòng	VN	-
Vietnam DSE	exhibition	Triển lãm Công nghiệp Quốc phòng	VN	-
LIMA	exhibition	LIMA	MY	exact
Triển lãm Hàng hải và Hàng không Langkawi	exhibition	LIMA	MY	-
Triển lãm hàng không và hàng hải quốc tế Langkawi	exhibition	LIMA	MY	-
MAKS	exhibition	MAKS	RU	exact
Triển lãm Hàng không MAKS	exhibition	MAKS	RU	-
MAKS 2017	exhibition	MAKS	RU	-
MAKS 2019	exhibition	MAKS	RU	-
Triển lãm Hàng không Vũ trụ Quốc tế MAKS	exhibition	MAKS	RU	-
Diễn đàn Quân sự kỹ thuật quốc tế Army	exhibition	Army	RU	-
Triển lãm Army	exhibition	Army	RU	-
Army-2018	exhibition	Army	RU	-
Army-2019	exhibition	Army	RU	-
Army-2020	exhibition	Army	RU	-
Army-2021	exhibition	Army	RU	-
Diễn đàn Kỹ thuật Quân sự Quốc tế	exhibition	Army	RU	-
Diễn đàn kỹ thuật quân sự quốc tế Army	exhibition	Army	RU	-
Triển lãm Hàng không Singapore	exhibition	Triển lãm Hàng không Singapore	SG	-
Singapore Airshow	exhibition	Triển lãm Hàng không Singapore	SG	-
Triển lãm Hàng không Chu Hải	exhibition	Triển lãm Hàng không Chu Hải	CN	-
Zhuhai Airshow	exhibition	Triển lãm Hàng không Chu Hải	CN	-
Triển lãm Hàng không Paris	exhibition	Triển lãm Hàng không Paris	FR	-
Paris Air Show	exhibition	Triển lãm Hàng không Paris	FR	-
Triển lãm Hàng không Le Bourget	exhibition	Triển lãm Hàng không Paris	FR	-
Le Bourget	exhibition	Triển lãm Hàng không Paris	FR	cap
Eurosatory	exhibition	Eurosatory	FR	-
Euronaval	exhibition	Euronaval	FR	-
Triển lãm Hàng không Farnborough	exhibition	Triển lãm Hàng không Farnborough	GB	-
Farnborough Airshow	exhibition	Triển lãm Hàng không Farnborough	GB	-
Farnborough	exhibition	Triển lãm Hàng không Farnborough	GB	cap
DSEI	exhibition	DSEI	GB	exact
Triển lãm quốc phòng và thiết bị an ninh quốc tế DSEI	exhibition	DSEI	GB	-
IDEX	exhibition	IDEX	AE	exact
Triển lãm Quốc phòng quốc tế IDEX	exhibition	IDEX	AE	-
ADAS	exhibition	ADAS	PH	exact
Triển lãm ADAS	exhibition	ADAS	PH	-
DSA	exhibition	DSA	MY	exact
Triển lãm Dịch vụ Quốc phòng châu Á	exhibition	DSA	MY	-
Indo Defence	exhibition	Indo Defence	ID	-
DefExpo	exhibition	DefExpo	IN	-
Aero India	exhibition	Aero India	IN	-
IDEF	exhibition	IDEF	TR	exact
ADEX	exhibition	ADEX	KR	exact
Seoul ADEX	exhibition	ADEX	KR	-
Defense & Security	exhibition	Defense & Security	TH	-
Defense and Security Thailand	exhibition	Defense & Security	TH	-
IMDEX	exhibition	IMDEX	SG	exact
IMDEX Asia	exhibition	IMDEX	SG	-
MILEX	exhibition	MILEX	BY	exact
IDET	exhibition	IDET	CZ	exact
MSPO	exhibition	MSPO	PL	exact
FIDAE	exhibition	FIDAE	CL	exact
BRIDEX	exhibition	BRIDEX	BN	exact
Triển lãm thành tựu đất nước	exhibition	Triển lãm thành tựu đất nước	VN	-
HeliRussia	exhibition	HeliRussia	RU	-
ASEM	conference	ASEM	-	exact
Hội nghị Cấp cao Á-Âu	conference	ASEM	-	-
Hội nghị thượng đỉnh Á-Âu	conference	ASEM	-	-
Hội nghị cấp cao ASEM	conference	ASEM	-	-
Hội nghị COP	conference	Hội nghị COP	-	-
COP26	conference	Hội nghị COP	-	-
COP28	conference	Hội nghị COP	-	-
COP29	conference	Hội nghị COP	-	-
CICA	conference	CICA	-	exact
Hội nghị về Tương tác và Biện pháp xây dựng lòng tin ở châu Á	conference	CICA	-	-
Đối thoại Tương tác Nam Thái Bình Dương	conference	Đối thoại Tương tác Nam Thái Bình Dương	-	-
Hội nghị Cấp cao Pháp ngữ	conference	Hội nghị Cấp cao Pháp ngữ	-	-
Hội nghị thượng đỉnh Pháp ngữ	conference	Hội nghị Cấp cao Pháp ngữ	-	-
Phiblex	exercise	PHIBLEX	PH+US	cap
Carat	exercise	CARAT	US	cap
Nhóm Liên lạc Quốc phòng Ukraine	conference	Nhóm Liên lạc Quốc phòng Ukraine	-	-
Nhóm Ramstein	conference	Nhóm Liên lạc Quốc phòng Ukraine	-	-
UDCG	conference	Nhóm Liên lạc Quốc phòng Ukraine	-	exact

"""#
}
