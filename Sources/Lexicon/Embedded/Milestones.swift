// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/milestones.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let milestones: String = #"""
# provenance: days of summits, elections, games, wars, incidents, deliveries and disasters of 2014 to 2026, and of what anniversaries are counted from, as the press refers to them
# A dated thing is one of many of its sort, so that only its own day tells it: its days stand in `from`, apart by commas, spans with /.
# A sentence that has the form must also have the phrases of one of the lists in `beside`: lists apart by |, phrases by +, ! before one that must be absent.
form	kind	beside	from	to	case
thượng đỉnh Mỹ - Triều	planned	!Hà Nội+!Việt Nam+!lần hai+!lần 2+!lần thứ hai+!lần thứ 2+!lần ba+!lần 3	2018-06-12	-	-
thượng đỉnh Mỹ - Triều	planned	!Singapore+!lần đầu+!đầu tiên+!lịch sử+!lần ba+!lần 3	2019-02-27	2019-02-28	-
thượng đỉnh Mỹ - Triều Tiên	planned	!Hà Nội+!Việt Nam+!lần hai+!lần 2+!lần thứ hai+!lần thứ 2+!lần ba+!lần 3	2018-06-12	-	-
thượng đỉnh Mỹ - Triều Tiên	planned	!Singapore+!lần đầu+!đầu tiên+!lịch sử+!lần ba+!lần 3	2019-02-27	2019-02-28	-
thượng đỉnh Trump - Kim	planned	!Hà Nội+!Việt Nam+!lần hai+!lần 2+!lần thứ hai+!thứ 2+!lần ba+!lần 3	2018-06-12	-	-
thượng đỉnh Trump - Kim	planned	!Singapore+!lần đầu+!đầu tiên+!lịch sử+!lần ba+!lần 3	2019-02-27	2019-02-28	-
Kim Jong-un	planned	Trump+Singapore+!Hà Nội+!Việt Nam+!lần hai+!lần thứ hai	2018-06-12	-	-
Kim Jong-un	planned	Triều Tiên+Mỹ+Singapore+!Hà Nội+!Việt Nam+!lần hai+!lần thứ hai	2018-06-12	-	-
Kim Jong Un	planned	Trump+Singapore+!Hà Nội+!Việt Nam+!lần hai+!lần thứ hai	2018-06-12	-	-
Kim Jong-un	planned	Trump+Hà Nội+!Singapore|Trump+tại Việt Nam+!Singapore|Trump+ở Việt Nam+!Singapore	2019-02-27	2019-02-28	-
Kim Jong Un	planned	Trump+Hà Nội+!Singapore|Trump+tại Việt Nam+!Singapore|Trump+ở Việt Nam+!Singapore	2019-02-27	2019-02-28	-
Kim Jong-un	planned	Trump+Bàn Môn Điếm+!liên Triều+!Moon|Trump+Khu phi quân sự+!liên Triều+!Moon	2019-06-30	-	-
Kim Jong Un	planned	Trump+Bàn Môn Điếm+!liên Triều+!Moon|Trump+Khu phi quân sự+!liên Triều+!Moon	2019-06-30	-	-
thượng đỉnh	planned	Hà Nội+Triều Tiên+!Singapore|Trump+Hà Nội+!Singapore|lần hai+Triều+!Singapore+!liên Triều|lần thứ hai+Triều+!Singapore+!liên Triều|lần hai+Kim+!Singapore+!Moon+!Putin	2019-02-27	2019-02-28	-
thượng đỉnh	planned	Singapore+Triều Tiên+!Hà Nội+!lần hai+!lần thứ hai|Singapore+Kim+!Hà Nội+!lần hai+!lần thứ hai	2018-06-12	-	-
thượng đỉnh liên Triều	planned	!lần ba+!lần thứ ba+!lần 3+!tại Bình Nhưỡng+!ở Bình Nhưỡng+!Kim Dae Jung+!Roh Moo Hyun	2018-04-27	-	-
thượng đỉnh liên Triều	planned	lần ba|lần thứ ba|lần 3|tại Bình Nhưỡng|ở Bình Nhưỡng	2018-09-18	2018-09-20	-
Kim Jong-un	planned	Moon+Bàn Môn Điếm+!Trump+!Bình Nhưỡng|Moon+Panmunjom+!Trump+!Bình Nhưỡng	2018-04-27	-	-
Kim Jong Un	planned	Moon+Bàn Môn Điếm+!Trump+!Bình Nhưỡng|Moon+Panmunjom+!Trump+!Bình Nhưỡng	2018-04-27	-	-
Tuyên bố Panmunjom	lasting	-	2018-04-27	-	-
Tuyên bố Bàn Môn Điếm	lasting	-	2018-04-27	-	-
Tuyên bố chung Bình Nhưỡng	lasting	-	2018-09-19	-	-
thoả thuận quân sự liên Triều	lasting	-	2018-09-19	-	-
Kim Jong-un	planned	Putin+Vladivostok	2019-04-25	-	-
Kim Jong Un	planned	Putin+Vladivostok	2019-04-25	-	-
Kim Jong-un	planned	Đại Liên+Tập Cận Bình	2018-05-07	2018-05-08	-
Kim Jong-un	sudden	bãi thử+Punggye|bãi thử+phá huỷ	2018-05-24	-	-
Punggye-ri	sudden	phá huỷ|đóng cửa|dỡ bỏ|tháo dỡ	2018-05-24	-	-
Hwasong-14	lasting	-	2017-07-04	2017-07-28	-
Hwasong-15	lasting	-	2017-11-29	-	-
Hwasong-17	lasting	-	2022-03-24	-	-
Hwasong-18	lasting	-	2023-04-13	-	-
thử hạt nhân lần thứ tư	lasting	-	2016-01-06	-	-
thử hạt nhân lần thứ năm	lasting	-	2016-09-09	-	-
thử hạt nhân lần thứ sáu	lasting	!có thể+!chuẩn bị+!sắp+!khả năng+!sẽ+!nguy cơ+!nếu+!doạ	2017-09-03	-	-
thử hạt nhân lần 6	lasting	!có thể+!chuẩn bị+!sắp+!khả năng+!sẽ+!nguy cơ+!nếu+!doạ	2017-09-03	-	-
thử hạt nhân lần sáu	lasting	!có thể+!chuẩn bị+!sắp+!khả năng+!sẽ+!nguy cơ+!nếu+!doạ	2017-09-03	-	-
bom nhiệt hạch	sudden	Triều Tiên+thử+!tuyên bố sẽ|Bình Nhưỡng+thử	2017-09-03	-	-
bom H	sudden	Triều Tiên+thử+3/9	2017-09-03	-	-
đảo Guam	sudden	Triều Tiên+tấn công|Bình Nhưỡng+tấn công|Triều Tiên+tên lửa+đe doạ|Bình Nhưỡng+tên lửa+đe doạ|Triều Tiên+kế hoạch+quanh	2017-08-09	-	-
gần Guam	sudden	Triều Tiên|Bình Nhưỡng	2017-08-09	-	-
lửa và cuồng nộ	sudden	!sách+!Wolff+!cuốn+!tác giả	2017-08-08	-	-
lửa và giận dữ	sudden	!sách+!Wolff+!cuốn+!tác giả	2017-08-08	-	-
lửa giận	sudden	Trump	2017-08-08	-	-
Otto Warmbier	lasting	qua đời|thiệt mạng|tử vong|chết	2017-06-19	-	-
Kim Jong-nam	lasting	sát hại|ám sát|cái chết|bị giết|đầu độc	2017-02-13	-	-
Kim Jong Nam	lasting	sát hại|ám sát|cái chết|bị giết|đầu độc	2017-02-13	-	-
Olympic Pyeongchang	planned	-	2018-02-09	2018-02-25	-
Olympic mùa đông Pyeongchang	planned	-	2018-02-09	2018-02-25	-
Thế vận hội Mùa đông	planned	PyeongChang|Hàn Quốc+!Bắc Kinh|Triều Tiên+!Bắc Kinh|Mỹ - Hàn	2018-02-09	2018-02-25	-
Thế vận hội Pyeongchang	planned	-	2018-02-09	2018-02-25	-
Olympic mùa đông	planned	PyeongChang|Hàn Quốc+!Bắc Kinh|Triều Tiên+!Bắc Kinh|Seoul+!Bắc Kinh	2018-02-09	2018-02-25	-
Thế vận hội Mùa đông	planned	Bắc Kinh+!Hàn Quốc+!Triều Tiên	2022-02-04	2022-02-20	-
Olympic Rio	planned	-	2016-08-05	2016-08-21	-
Olympic Tokyo	planned	-	2021-07-23	2021-08-08	-
Olympic Paris	planned	-	2024-07-26	2024-08-11	-
World Cup	planned	ở Nga|tại Nga|Nga+đang diễn ra|Moscow|Putin	2018-06-14	2018-07-15	cap
World Cup	planned	ở Qatar|tại Qatar	2022-11-20	2022-12-18	cap
ASIAD	planned	Jakarta|Indonesia	2018-08-18	2018-09-02	-
SEA Games 31	planned	-	2022-05-12	2022-05-23	-
Hiệp ước các lực lượng hạt nhân tầm trung	state	đình chỉ|rút khỏi+chính thức|chấm dứt	2018-10-20	2020-02-01	-
INF	state	rút khỏi|rút ra khỏi|rời khỏi|rời bỏ|đình chỉ|chấm dứt	2018-10-20	2020-02-01	exact
INF	sudden	1/2|ngày 1 2	2019-02-01	-	exact
INF	sudden	Pompeo+Mỹ sẽ|trong vòng 6 tháng|60 ngày	2018-12-04	2019-02-02	exact
INF	sudden	chính thức rút|chính thức chấm dứt|hết hiệu lực	2019-08-02	-	exact
Bầu trời Mở	sudden	Mỹ rút|rút khỏi	2020-05-21	2020-11-22	-
thoả thuận hạt nhân Iran	lasting	rút khỏi|rút Mỹ khỏi|từ bỏ|rút ra khỏi|rời bỏ	2018-05-08	-	-
thoả thuận hạt nhân với Iran	lasting	rút khỏi|rút Mỹ khỏi|từ bỏ|rút ra khỏi|rời bỏ	2018-05-08	-	-
thoả thuận hạt nhân Iran	planned	quyết định cuối cùng|8/5	2018-05-08	-	-
thoả thuận hạt nhân	lasting	Iran+ký+!rút+!Triều Tiên|Tehran+ký+!rút+!Triều Tiên|Iran+đạt được+!rút+!Triều Tiên	2015-07-14	-	-
Kế hoạch hành động chung toàn diện	lasting	!rút+!từ bỏ+!huỷ bỏ	2015-07-14	-	-
JCPOA	lasting	!rút+!từ bỏ+!huỷ bỏ	2015-07-14	-	exact
JCPOA	lasting	Mỹ rút|rút khỏi	2018-05-08	-	exact
Hiệp định Paris	lasting	khí hậu+rút	2017-06-01	-	-
Thoả thuận Paris	lasting	khí hậu+rút	2017-06-01	-	-
Hiệp định Paris	lasting	khí hậu+!rút	2015-12-12	-	-
Thoả thuận Paris	lasting	khí hậu+!rút	2015-12-12	-	-
rút khỏi TPP	lasting	Mỹ|Trump	2017-01-23	-	-
thủ đô của Israel	lasting	Jerusalem+công nhận	2017-12-01	2017-12-06	-
cao nguyên Golan	sudden	Trump+chủ quyền|Mỹ+công nhận	2019-03-21	2019-03-25	-
Vệ binh Cách mạng	sudden	tổ chức khủng bố+Mỹ|khủng bố+Washington	2019-04-08	-	-
Qasem Soleimani	lasting	sát hại|ám sát|không kích|tiêu diệt|cái chết	2020-01-03	-	-
Soleimani	lasting	sát hại|ám sát|không kích|tiêu diệt|cái chết	2020-01-03	-	cap
RQ-4	sudden	Iran	2019-06-20	-	exact
Global Hawk	sudden	Iran+bắn	2019-06-20	-	-
Saudi Aramco	sudden	tấn công	2019-09-14	-	-
Stena Impero	sudden	-	2019-07-19	-	-
Grace 1	sudden	Gibraltar|Iran	2019-07-04	-	exact
USS Abraham Lincoln	sudden	Iran	2019-05-05	2019-06-30	-
Il-20	sudden	bắn rơi|bắn nhầm|bắn hạ|bị bắn|rơi|thảm hoạ|sau vụ|thảm kịch	2018-09-17	-	-
Su-24	lasting	Thổ Nhĩ Kỳ+bắn rơi|Thổ Nhĩ Kỳ+bắn hạ|Ankara+bắn	2015-11-24	-	-
Su-25	sudden	Idlib+bắn rơi|Idlib+bắn hạ|Roman Filipov	2018-02-03	-	-
F-16	lasting	Israel+Syria+bắn rơi|Israel+Syria+bắn hạ	2018-02-10	-	-
S-300	sudden	Syria+Il -20|Syria+Il-20|Syria+trong vòng 2 tuần|Syria+hai tuần	2018-09-18	2018-10-02	-
Shayrat	lasting	Tomahawk|Mỹ	2017-04-07	-	-
Khan Sheikhoun	lasting	-	2017-04-04	-	-
Douma	sudden	hoá học	2018-04-07	2018-04-14	cap
Đông Ghouta	state	-	2018-02-18	2018-04-14	-
không kích Syria	sudden	Anh+Pháp+Mỹ	2018-04-14	-	-
tấn công Syria	sudden	Anh+Pháp+Mỹ	2018-04-14	-	-
Al-Asad	sudden	Trump+thăm|Trump+binh sĩ|Trump+Melania	2018-12-26	-	-
Mùa xuân Hoà bình	sudden	-	2019-10-09	-	-
Nhành Ôliu	state	-	2018-01-20	2018-03-24	-
Nhành Ô liu	state	-	2018-01-20	2018-03-24	-
Cành Ô liu	state	-	2018-01-20	2018-03-24	-
Afrin	state	Thổ Nhĩ Kỳ+chiến dịch|Ankara+chiến dịch	2018-01-13	2018-06-30	cap
Lá chắn Euphrates	state	-	2016-08-24	2017-03-29	-
khu phi quân sự	sudden	Idlib	2018-09-17	-	-
Thoả thuận Sochi	lasting	Idlib|Thổ Nhĩ Kỳ|Syria	2018-09-17	-	-
Raqqa	sudden	giải phóng+SDF|thất thủ|sạch IS|chiếm lại+SDF|tái chiếm+SDF	2017-10-17	-	cap
Mosul	sudden	giải phóng hoàn toàn|tuyên bố chiến thắng|tuyên bố giải phóng	2017-07-10	-	cap
Mosul	state	chiến dịch+giành lại|chiến dịch+tái chiếm|chiến dịch+giải phóng	2016-03-24	2017-07-10	cap
Falluja	sudden	giải phóng|tái chiếm|giành lại|chiếm lại	2016-06-26	-	cap
Fallujah	sudden	giải phóng|tái chiếm|giành lại|chiếm lại	2016-06-26	-	cap
Palmyra	sudden	giải phóng|giành lại|tái chiếm	2016-03-27	2017-03-02	cap
Aleppo	sudden	giải phóng hoàn toàn|sơ tán+đông Aleppo	2016-12-22	-	cap
al-Baghdadi	lasting	bị tiêu diệt|tự sát|thiệt mạng+Mỹ	2019-10-26	-	-
Baghouz	sudden	-	2019-02-09	2019-03-23	cap
quân Nga can thiệp	lasting	Syria	2015-09-30	-	-
Khashoggi	lasting	-	2018-10-02	2018-10-20	cap
Skripal	lasting	-	2018-03-04	-	cap
cựu điệp viên Nga	lasting	đầu độc+Anh+!Litvinenko|Salisbury	2018-03-04	-	-
Novichok	lasting	!Navalny	2018-03-04	-	-
Navalny	lasting	đầu độc	2020-08-20	-	cap
MH17	lasting	-	2014-07-17	-	exact
MH370	lasting	-	2014-03-08	-	exact
sáp nhập Crimea	lasting	-	2014-03-18	-	-
sáp nhập bán đảo Crimea	lasting	-	2014-03-18	-	-
thoả thuận Minsk	lasting	-	2015-02-12	-	-
eo biển Kerch	lasting	Ukraine+bắt|Ukraine+tàu|Kiev+tàu	2018-11-25	-	-
Biển Azov	state	thiết quân luật|thuỷ thủ Ukraine|tàu Ukraine	2018-11-25	2019-09-07	-
thiết quân luật	state	Ukraine+!Hàn Quốc	2018-11-26	2018-12-26	-
cầu Crimea	lasting	khánh thành|thông xe	2018-05-15	-	-
chiến dịch quân sự đặc biệt	state	Ukraine|Nga	2022-02-24	-	-
xung đột Nga - Ukraine	state	-	2022-02-24	-	-
xung đột Nga-Ukraine	state	-	2022-02-24	-	-
chiến sự Ukraine	state	!miền đông	2022-02-24	-	-
Wagner	sudden	binh biến|nổi loạn|nổi dậy	2023-06-24	-	cap
Prigozhin	lasting	thiệt mạng|tai nạn máy bay|máy bay rơi|qua đời	2023-08-23	-	cap
xung đột Hamas - Israel	state	-	2023-10-07	-	-
xung đột Israel - Hamas	state	-	2023-10-07	-	-
cuộc chiến ở Gaza	state	Hamas	2023-10-07	-	-
chiến sự Gaza	state	-	2023-10-07	-	-
Ismail Haniyeh	sudden	sát hại|ám sát	2024-07-31	-	-
Nasrallah	sudden	thiệt mạng|sát hại|hạ sát|bị giết	2024-09-27	-	cap
Búa đêm	sudden	Iran	2025-06-22	-	-
chiến sự 12 ngày	lasting	Iran	2025-06-13	2025-06-24	-
Covid-19	state	-	2020-02-11	-	-
đại dịch Covid-19	state	-	2020-03-11	-	-
nCoV	sudden	-	2020-01-07	2020-03-31	-
chiến tranh thương mại	state	Trung Quốc+Mỹ|Mỹ - Trung|Bắc Kinh+Washington|Trung - Mỹ	2018-03-22	2020-01-15	-
đình chiến thương mại	sudden	90 ngày|1-12|G20+Argentina	2018-12-01	-	-
90 ngày	sudden	thương mại+Trung Quốc+Mỹ	2018-12-01	-	-
áp thuế	sudden	75 tỷ USD|75 tỉ USD	2019-08-23	-	-
nâng thuế	sudden	250 tỷ USD+30%|250 tỉ USD+30|250 tỷ USD+30	2019-08-23	-	-
Mạnh Vãn Châu	lasting	bị bắt|bắt giữ	2018-12-01	-	-
Đạo luật Dẫn độ	state	Hong Kong	2019-04-03	2019-10-23	-
dự luật dẫn độ	state	-	2019-04-03	2019-10-23	-
biểu tình ở Hong Kong	state	!2014	2019-06-09	2020-06-30	-
biểu tình tại Hong Kong	state	!2014	2019-06-09	2020-06-30	-
biểu tình Hong Kong	state	!2014	2019-06-09	2020-06-30	-
luật an ninh quốc gia	lasting	Hong Kong	2020-06-30	-	-
phán quyết	lasting	Biển Đông+Trọng tài+!chờ đợi+!sẽ ra|Biển Đông+PCA+!chờ đợi+!sẽ ra|Philippines+Trọng tài+Trung Quốc+!chờ đợi+!sẽ ra|đường lưỡi bò+Toà	2016-07-12	-	-
phán quyết	planned	Biển Đông+Trọng tài|Biển Đông+PCA|Philippines+Trọng tài+Trung Quốc|đường lưỡi bò+Toà	2016-07-12	-	-
giàn khoan Hải Dương 981	lasting	-	2014-05-02	2014-07-15	-
giàn khoan Hải Dương-981	lasting	-	2014-05-02	2014-07-15	-
HD-981	lasting	-	2014-05-02	2014-07-15	exact
Hải Dương 981	lasting	-	2014-05-02	2014-07-15	-
bãi Tư Chính	state	Trung Quốc+khảo sát|Hải Dương 8|Hải Dương Địa chất	2019-07-04	2019-10-24	-
Hải Dương 8	state	-	2019-07-04	2020-05-15	-
Hải Dương Địa chất 8	state	-	2019-07-04	2020-05-15	-
bãi Cỏ Mây	state	Philippines+vòi rồng	2023-08-05	-	-
Gem Ver	sudden	-	2019-06-09	-	-
USS Decatur	sudden	Trung Quốc|áp sát|Biển Đông|Lan Châu	2018-09-30	-	-
khu trục Lan Châu	sudden	Mỹ	2018-09-30	-	-
cắt mặt	sudden	tàu khu trục+Mỹ+Trung Quốc|khu trục+Trường Sa|khu trục+Washington	2018-09-30	-	-
USS Lassen	sudden	Trường Sa|12 hải lý|Biển Đông	2015-10-27	-	-
USS Fitzgerald	sudden	va chạm|đâm|tai nạn	2017-06-17	-	-
USS John S. McCain	sudden	va chạm|đâm|tai nạn	2017-08-21	-	-
USS John McCain	sudden	va chạm|đâm|tai nạn	2017-08-21	-	-
USS Carl Vinson	planned	Đà Nẵng	2018-03-05	2018-03-09	-
tàu sân bay Carl Vinson	planned	Đà Nẵng	2018-03-05	2018-03-09	-
USS Theodore Roosevelt	planned	Đà Nẵng	2020-03-05	2020-03-09	-
USS Ronald Reagan	planned	Đà Nẵng	2023-06-25	2023-06-30	-
ARA San Juan	lasting	-	2017-11-15	-	-
Helge Ingstad	sudden	-	2018-11-08	-	-
KRI Nanggala	sudden	-	2021-04-21	-	-
Losharik	sudden	-	2019-07-01	-	-
Formosa	lasting	cá chết|hải sản|ô nhiễm|sự cố+miền Trung|xả thải	2016-04-06	2016-06-30	cap
CSB 8020	planned	-	2017-05-25	-	-
CSB 8021	planned	-	2020-08-14	2021-07-31	-
USCGC Morgenthau	sudden	Việt Nam|chuyển giao|loại biên	2017-04-18	2017-05-25	-
tàu Morgenthau	sudden	-	2017-04-18	2017-05-25	-
cấm vận vũ khí sát thương	lasting	Việt Nam+Obama|Việt Nam+dỡ bỏ hoàn toàn|Việt Nam+dỡ bỏ toàn bộ	2016-05-23	-	-
thăm Việt Nam	planned	Tổng thống Mỹ+Obama	2016-05-23	2016-05-25	-
thăm Việt Nam	planned	Tổng thống Pháp+Hollande	2016-09-05	2016-09-07	-
thăm Việt Nam	planned	Tổng thống Hàn Quốc+Moon	2018-03-22	2018-03-24	-
thăm Việt Nam	planned	Tổng thống Ấn Độ+Kovind	2018-11-18	2018-11-21	-
thăm Việt Nam	planned	Thủ tướng Ấn Độ+Modi	2016-09-02	2016-09-03	-
thăm Việt Nam	planned	Nhật hoàng|Nhà vua Nhật Bản	2017-02-28	2017-03-05	-
thăm Việt Nam	planned	Thủ tướng Nga+Medvedev	2018-11-18	2018-11-19	-
thăm Việt Nam	planned	Thủ tướng Australia+Morrison	2019-08-22	2019-08-24	-
thăm Việt Nam	planned	Tổng thống Mỹ+Biden	2023-09-10	2023-09-11	-
thăm Việt Nam	planned	Putin+Tô Lâm	2024-06-19	2024-06-20	-
thăm Việt Nam	planned	Kamala Harris	2021-08-24	2021-08-26	-
thăm Việt Nam	planned	Lloyd Austin+!2024	2021-07-28	2021-07-29	-
thăm Việt Nam	planned	Suga	2020-10-18	2020-10-20	-
thăm Việt Nam	planned	Kishida	2022-04-30	2022-05-01	-
thăm Việt Nam	planned	Yoon Suk Yeol	2023-06-22	2023-06-24	-
thăm Việt Nam	planned	Macron	2025-05-25	2025-05-27	-
công du châu Á	planned	Trump+tháng 11+!2019|Trump+Việt Nam+Philippines|Trump+APEC|Trump+14/11|Trump+3/11	2017-11-03	2017-11-14	-
thăm châu Á	planned	Trump+đầu tháng 11|Trump+APEC	2017-11-03	2017-11-14	-
APEC	planned	Trump+Đà Nẵng|Putin+Đà Nẵng|Tập Cận Bình+Đà Nẵng|thượng đỉnh+Đà Nẵng|Cấp cao+Đà Nẵng	2017-11-06	2017-11-11	exact
thượng đỉnh Putin - Trump	planned	Helsinki|Phần Lan	2018-07-16	-	-
Helsinki	planned	Trump+Putin	2018-07-16	-	cap
thượng đỉnh Nga - Mỹ	planned	Helsinki|Phần Lan	2018-07-16	-	-
thượng đỉnh Mỹ - Nga	planned	Helsinki|Phần Lan	2018-07-16	-	-
thượng đỉnh Nga - Mỹ	planned	Geneva+Biden|Putin+Biden	2021-06-16	-	-
thượng đỉnh Mỹ - Nga	planned	Alaska|Anchorage	2025-08-15	-	-
Alaska	planned	Trump+Putin	2025-08-15	-	cap
thượng đỉnh NATO	planned	Trump+Anh+May+Brussels	2018-07-11	2018-07-12	-
thượng đỉnh NATO	planned	Warsaw|Ba Lan	2016-07-08	2016-07-09	-
thượng đỉnh NATO	planned	Brussels+tháng 7|Bỉ+tháng 7|Brussels+11/7|Brussels+12/7	2018-07-11	2018-07-12	-
thượng đỉnh NATO	planned	Brussels+tháng 5|Bỉ+tháng 5|Brussels+25/5	2017-05-25	-	-
thượng đỉnh NATO	planned	London|Watford	2019-12-03	2019-12-04	-
thượng đỉnh NATO	planned	Madrid	2022-06-28	2022-06-30	-
thượng đỉnh NATO	planned	Vilnius|Lithuania|Litva	2023-07-11	2023-07-12	-
thượng đỉnh NATO	planned	The Hague|Hà Lan	2025-06-24	2025-06-25	-
Brussels	planned	Trump+11-7|Trump+Theresa May	2018-07-11	2018-07-12	cap
thượng đỉnh G20	planned	Hàng Châu|Obama+Trung Quốc	2016-09-04	2016-09-05	-
thượng đỉnh G20	planned	Hamburg	2017-07-07	2017-07-08	-
G20	planned	Hamburg	2017-07-07	2017-07-08	-
G20	planned	Hàng Châu	2016-09-04	2016-09-05	-
G20	planned	Buenos Aires	2018-11-30	2018-12-01	-
G20	planned	Osaka	2019-06-28	2019-06-29	-
G20	planned	Bali	2022-11-15	2022-11-16	-
G7	planned	Charlevoix|Quebec	2018-06-08	2018-06-09	-
G7	planned	Biarritz	2019-08-24	2019-08-26	-
G7	planned	Hiroshima	2023-05-19	2023-05-21	-
G7	planned	Taormina|Sicily	2017-05-26	2017-05-27	-
G7	planned	Ise-Shima|Ise	2016-05-26	2016-05-27	-
BRICS	planned	Hạ Môn	2017-09-03	2017-09-05	exact
BRICS	planned	Johannesburg+Putin|Johannesburg+thượng đỉnh	2018-07-25	2018-07-27	exact
BRICS	planned	Kazan	2024-10-22	2024-10-24	exact
Tổ chức Hợp tác Thượng Hải	planned	Thanh Đảo	2018-06-09	2018-06-10	-
Tổ chức Hợp tác Thượng Hải	planned	Bishkek	2019-06-13	2019-06-14	-
Tổ chức Hợp tác Thượng Hải	planned	Samarkand	2022-09-15	2022-09-16	-
Mar-a-Lago	sudden	Tập Cận Bình	2017-04-06	2017-04-07	-
Mar-a-Lago	planned	Abe+!tháng 4	2017-02-10	2017-02-12	-
Mar-a-Lago	planned	Abe+!tháng 2	2018-04-17	2018-04-18	-
Vành đai và Con đường	planned	diễn đàn+lần hai|lần hai+thượng đỉnh|diễn đàn+lần thứ hai|lần 2+diễn đàn	2019-04-25	2019-04-27	-
đảo Jeju	planned	duyệt binh+hải quân|duyệt đội hình|duyệt hạm đội|lễ duyệt	2018-10-10	2018-10-15	-
lễ duyệt binh	planned	Trung Quốc+70 năm+quốc khánh|Thiên An Môn+70 năm	2019-10-01	-	-
Bộ tư lệnh Ấn Độ Dương - Thái Bình Dương	state	-	2018-05-30	-	-
Bộ Chỉ huy Ấn Độ Dương - Thái Bình Dương	state	-	2018-05-30	-	-
Su-57	state	-	2017-08-11	-	exact
Su-35	sudden	Trung Quốc+lô+đầu tiên+Nga+!sẽ+!dự kiến|Trung Quốc+nhận+4 chiếc+!sẽ+!dự kiến	2016-12-25	-	exact
VT-4	sudden	Thái Lan+28+tiếp nhận+!sẽ+!dự kiến	2017-10-01	2017-10-31	exact
F-16V	sudden	Đài Loan+66	2019-03-01	2019-08-20	-
F-16	sudden	Đài Loan+66	2019-03-01	2019-08-20	-
S-400	sudden	Thổ Nhĩ Kỳ+cho vay	2017-12-29	-	-
chương trình F-35	lasting	Thổ Nhĩ Kỳ+loại khỏi|Thổ Nhĩ Kỳ+loại+khỏi	2019-04-01	2019-07-17	-
Đô đốc Gorshkov	lasting	biên chế+năm ngoái	2018-07-28	-	-
Đô đốc Kuznetsov	sudden	PD-50|ụ nổi|chìm	2018-10-30	-	-
Đô đốc Kuznetsov	sudden	Syria+MiG-29|Syria+Địa Trung Hải	2016-10-15	2017-01-31	-
Sarmat	lasting	thông điệp liên bang|Putin+giới thiệu	2018-03-01	-	cap
thông điệp liên bang	sudden	Kinzhal|Avangard|Poseidon+!2019|siêu vũ khí	2018-03-01	-	-
Trịnh Xuân Thanh	sudden	Berlin|Đức+bắt cóc	2017-07-23	-	-
lễ nhậm chức	planned	Trump+20/1+Obama|Trump+20-1+Obama	2017-01-20	-	-
bầu cử Mỹ	lasting	Nga can thiệp|Nga+can thiệp	2016-11-08	-	-
bầu cử tổng thống Mỹ	lasting	Nga can thiệp|Nga+can thiệp|bà Hillary Clinton	2016-11-08	-	-
bầu cử Tổng thống Mỹ	planned	Hillary+Trump+8/11	2016-11-08	-	-
bầu cử giữa kỳ	planned	Trump+tháng 11+!2022+!Biden|Trump+6/11	2018-11-06	-	-
bầu cử tổng thống Pháp	planned	Le Pen+Macron+!2022	2017-04-23	2017-05-07	-
bầu cử tổng thống Nga	planned	18/3|tháng 3+Putin+!2024	2018-03-18	-	-
Michael Flynn	lasting	nhận tội|thừa nhận nói dối|hợp tác+điều tra	2017-12-01	-	-
Flynn	lasting	nhận tội|thừa nhận+nói dối|hợp tác+cuộc điều tra	2017-12-01	-	cap
Flynn	lasting	từ chức	2017-02-13	-	cap
James Comey	lasting	sa thải	2017-05-09	-	-
Michael Cohen	sudden	lục soát|khám xét	2018-04-09	-	-
Tillerson	sudden	sa thải|bị cách chức	2018-03-13	-	cap
Pompeo	sudden	phê chuẩn+Thượng viện+Ngoại trưởng	2018-04-26	-	cap
Mattis	sudden	từ chức	2018-12-20	-	cap
Bolton	sudden	sa thải|bị cách chức	2019-09-10	-	cap
Park Geun-hye	sudden	phế truất|bãi nhiệm	2017-03-10	-	-
Park Geun-hye	state	luận tội|biểu tình+từ chức	2016-10-29	2017-03-10	-
thiết quân luật	sudden	Hàn Quốc+Yoon	2024-12-03	-	-
Brexit	lasting	trưng cầu dân ý|trưng cầu ý dân	2016-06-23	-	cap
rời Liên minh châu Âu	lasting	trưng cầu	2016-06-23	-	-
đảo chính	lasting	Thổ Nhĩ Kỳ+bất thành|Thổ Nhĩ Kỳ+thất bại|Ankara+bất thành|Erdogan+bất thành	2016-07-15	-	-
đảo chính	lasting	Myanmar+Aung San Suu Kyi+lật đổ|Myanmar+quân đội	2021-02-01	-	-
đảo chính	lasting	Thái Lan+Prayuth+lật đổ|Thái Lan+Yingluck+lật đổ	2014-05-22	-	-
Mugabe	sudden	quản thúc|đảo chính|quân đội+15/11	2017-11-15	2017-11-21	cap
Zimbabwe	sudden	đảo chính	2017-11-15	-	cap
Juan Guaido	state	tự xưng|tự tuyên bố|tổng thống lâm thời	2019-01-23	2022-12-30	-
Marawi	lasting	phiến quân|Maute|giao tranh|IS	2017-05-23	2017-10-23	cap
Bộ Tứ	state	Malabar+Australia	2020-11-03	-	-
AUKUS	state	-	2021-09-15	-	exact
Taliban	lasting	Kabul+chiếm|giành quyền+kiểm soát+Afghanistan+2021	2021-08-15	-	cap
rút quân khỏi Afghanistan	lasting	Biden	2021-04-14	2021-08-31	-
Pelosi	sudden	Đài Loan	2022-08-02	-	cap
khinh khí cầu Trung Quốc	sudden	Mỹ	2023-02-04	-	-
cắt quan hệ ngoại giao với Qatar	lasting	-	2017-06-05	-	-
cắt đứt quan hệ ngoại giao với Qatar	lasting	-	2017-06-05	-	-
khủng hoảng ngoại giao vùng Vịnh	state	-	2017-06-05	2021-01-05	-
khủng hoảng vùng Vịnh	state	Qatar	2017-06-05	2021-01-05	-
cô lập Qatar	state	-	2017-06-05	2021-01-05	-
GSOMIA	lasting	Nhật+ký|Hàn Quốc+ký	2016-11-23	-	exact
thông tin tình báo quân sự	sudden	Nhật Bản+Hàn Quốc+ký|Nhật Bản+Seoul+ký|Nhật Bản+Park	2016-11-23	-	-
GSOMIA	state	gia hạn|chấm dứt|rút khỏi	2019-08-01	2019-11-22	exact
THAAD	state	Hàn Quốc+triển khai+Seongju|Seongju	2016-07-08	2017-09-07	exact
THAAD	lasting	Hàn Quốc+bắt đầu+triển khai	2017-03-06	2017-04-26	exact
Doklam	lasting	-	2017-06-16	2017-08-28	cap
Galwan	lasting	-	2020-06-15	-	cap
Balakot	sudden	-	2019-02-26	-	cap
Pulwama	sudden	-	2019-02-14	-	cap
MiG-21	sudden	Pakistan+Ấn Độ+bắn|Abhinandan	2019-02-27	-	exact
Mission Shakti	sudden	-	2019-03-27	-	-
Pahalgam	sudden	-	2025-04-22	-	cap
Chiến dịch Sindoor	sudden	-	2025-05-07	-	-
Hawaii	sudden	báo động nhầm|báo động giả|cảnh báo tên lửa|bấm nhầm|cảnh báo nhầm	2018-01-13	-	cap
Rohingya	lasting	Bangladesh+khủng hoảng|chạy sang Bangladesh|di cư	2017-08-25	-	cap
Christchurch	lasting	xả súng|thảm sát|nhà thờ Hồi giáo|khủng bố	2019-03-15	-	cap
Sri Lanka	sudden	Lễ Phục sinh+đánh bom|Phục sinh	2019-04-21	-	cap
Nhà thờ Đức Bà	sudden	Paris+cháy|hoả hoạn+Pháp	2019-04-15	-	-
đội bóng nhí	sudden	Thái Lan|Tham Luang|hang	2018-06-23	2018-07-10	-
Xe Pian	sudden	vỡ đập|thuỷ điện|Lào	2018-07-23	-	-
Xepian	sudden	vỡ đập|thuỷ điện|Lào	2018-07-23	-	-
vỡ đập	sudden	Attapeu|Lào+thuỷ điện	2018-07-23	-	-
Palu	sudden	sóng thần|động đất	2018-09-28	-	cap
bão Yagi	sudden	-	2024-09-07	-	-
bão số 3	sudden	Yagi	2024-09-07	-	-
động đất	lasting	Thổ Nhĩ Kỳ+Syria+cứu nạn|Thổ Nhĩ Kỳ+6/2	2023-02-06	-	-
động đất	sudden	Myanmar+cứu nạn|Myanmar+28/3	2025-03-28	-	-
động đất	sudden	Hokkaido	2018-09-06	-	-
Dong Maeng	planned	-	2019-03-04	2019-03-12	-
Đại bàng non	lasting	thay thế|chấm dứt|dừng hẳn|bãi bỏ	2019-03-03	-	-
Vostok-2018	planned	-	2018-09-11	2018-09-17	-
Trident Juncture	planned	Na Uy	2018-10-25	2018-11-07	-
Zapad-2017	planned	-	2017-09-14	2017-09-20	-
Tsentr-2019	planned	-	2019-09-16	2019-09-21	-
hai quả đạn	sudden	Triều Tiên+Wonsan	2019-07-25	-	-
hai tên lửa	sudden	Triều Tiên+Wonsan+25/7|Triều Tiên+25-7	2019-07-25	-	-
qua Nhật Bản	sudden	Triều Tiên+tên lửa+phóng|Bình Nhưỡng+tên lửa+phóng	2017-08-29	2017-09-15	-
phóng tên lửa	sudden	Triều Tiên+bay qua+Nhật Bản|Triều Tiên+Hokkaido	2017-08-29	2017-09-15	-
Yingluck	sudden	bỏ trốn|trốn ra nước ngoài|trốn khỏi Thái Lan	2017-08-25	-	cap
Duterte	sudden	Bắc Kinh+tách khỏi|Bắc Kinh+chia tay+Mỹ|đến Bắc Kinh	2016-10-18	2016-10-21	cap
Typhoon	sudden	Estonia+phóng tên lửa|Tây Ban Nha+vô tình|Tây Ban Nha+Estonia	2018-08-07	-	-
AMRAAM	sudden	Estonia	2018-08-07	-	-
phụ nữ	planned	Arab Saudi+lái xe|Saudi Arabia+lái xe	2018-06-24	-	-
Ritz-Carlton	sudden	hoàng tử|Arab Saudi	2017-11-04	-	-
Saad Hariri	sudden	từ chức	2017-11-04	-	-
Ali Abdullah Saleh	sudden	bị giết|thiệt mạng|sát hại	2017-12-04	-	-
Andrei Karlov	sudden	ám sát|sát hại|bắn chết	2016-12-19	-	-
Tu-154	sudden	Biển Đen|Sochi	2016-12-25	-	exact
Kabul	sudden	đại sứ quán Đức+đánh bom	2017-05-31	-	cap
trường hợp khẩn cấp quốc gia	sudden	bức tường+Trump	2019-01-08	2019-02-15	-
đóng cửa chính phủ	state	Mỹ+bức tường|Trump+biên giới	2018-12-11	2019-01-25	-
Lực lượng Không gian	lasting	Trump+thành lập	2018-06-18	2019-12-20	-
lệnh cấm nhập cảnh	sudden	7 nước|bảy nước|Hồi giáo	2017-01-27	-	-
Aquarius	sudden	di cư+Italy|người di cư	2018-06-10	-	cap
Áo vàng	state	Pháp|Paris	2018-11-17	2019-06-30	-
Carlos Ghosn	sudden	bị bắt|bắt giữ	2018-11-19	-	-
Đại hội 19	planned	Đảng+Trung Quốc|Tập Cận Bình	2017-10-18	2017-10-24	-
bầu Chủ tịch nước	planned	Nguyễn Phú Trọng	2018-10-23	-	-
Trần Đại Quang	sudden	từ trần|lễ tang|qua đời|Quốc tang	2018-09-21	-	-
Fidel Castro	lasting	qua đời|từ trần|lễ tang|tang lễ	2016-11-25	-	-
John McCain	sudden	qua đời|lễ tang|tang lễ|từ trần	2018-08-25	-	-
Shinzo Abe	sudden	ám sát|quốc tang|bị bắn	2022-07-08	2022-09-27	-
Bệnh viện dã chiến cấp 2 số 1	planned	Nam Sudan	2018-10-01	-	-
Bệnh viện dã chiến cấp 2 số 2	planned	Nam Sudan	2019-11-19	-	-
CPTPP	lasting	ký kết|được ký|Chile	2018-03-08	-	exact
rút quân khỏi Syria	sudden	Trump+19/12|Trump+19-12|Mỹ+19/12|Mỹ+19-12|Mattis+từ chức	2018-12-19	-	-
rút khỏi Syria	sudden	19/12|19-12|Mattis+từ chức	2018-12-19	-	-
đại sứ quán Mỹ	planned	Jerusalem+khai trương	2018-05-14	-	-
thăm Việt Nam	planned	Mattis	2018-01-24	2018-01-25	-
thăm Việt Nam	planned	Mattis	2018-10-16	2018-10-17	-
thăm Việt Nam	planned	Carter+!Jimmy	2015-05-31	2015-06-02	-
thăm Việt Nam	planned	Esper	2019-11-20	2019-11-21	-
thăm Việt Nam	planned	Pompeo	2018-07-08	2018-07-09	-
thăm Việt Nam	planned	Pompeo	2020-10-29	2020-10-30	-
thăm Việt Nam	planned	Shoigu	2018-01-23	2018-01-24	-
thăm Việt Nam	planned	Tập Cận Bình	2015-11-05	2015-11-06	-
thăm Việt Nam	planned	Tập Cận Bình	2017-11-12	2017-11-13	-
thăm Việt Nam	planned	Tập Cận Bình	2023-12-12	2023-12-13	-
thăm Việt Nam	planned	Tập Cận Bình	2025-04-14	2025-04-15	-
thăm Việt Nam	planned	Shinzo Abe	2017-01-16	2017-01-17	-
thăm Việt Nam	planned	Trump+APEC|Trump+Đà Nẵng|Trump+Trần Đại Quang	2017-11-10	2017-11-12	-
thăm Việt Nam	planned	Kim Jong-un|Kim Jong Un	2019-02-26	2019-03-02	-
Chu Vĩnh Khang	lasting	án chung thân|tù chung thân	2015-06-11	-	-
thành lập Quân đội nhân dân Việt Nam	origin	-	1944-12-22	-	-
thành lập QĐND Việt Nam	origin	-	1944-12-22	-	-
thành lập Quân đội nhân dân Lào	origin	-	1949-01-20	-	-
thành lập Quân đội Nhân dân Triều Tiên	origin	-	1948-02-08	-	-
thành lập Quân đội Cách mạng	origin	Cuba	1956-12-02	-	-
thành lập Quân giải phóng nhân dân Trung Quốc	origin	-	1927-08-01	-	-
thành lập quân đội Trung Quốc	origin	-	1927-08-01	-	-
thành lập PLA	origin	-	1927-08-01	-	-
thành lập Hải quân Trung Quốc	origin	-	1949-04-23	-	-
thành lập Hải quân PLA	origin	-	1949-04-23	-	-
thành lập hải quân nước này	origin	Trung Quốc+Thanh Đảo|Trung Quốc+duyệt	1949-04-23	-	-
thành lập lực lượng hải quân	origin	Trung Quốc+Thanh Đảo|Trung Quốc+duyệt	1949-04-23	-	-
thành lập Hải quân nhân dân Việt Nam	origin	-	1955-05-07	-	-
thành lập Cảnh sát biển Việt Nam	origin	-	1998-08-28	-	-
thành lập nước CHND Trung Hoa	origin	-	1949-10-01	-	-
thành lập nước Cộng hoà Nhân dân Trung Hoa	origin	-	1949-10-01	-	-
thành lập Cộng hoà Nhân dân Trung Hoa	origin	-	1949-10-01	-	-
Quốc khánh Trung Quốc	origin	-	1949-10-01	-	-
quốc khánh	origin	Trung Quốc+Thiên An Môn	1949-10-01	-	-
Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam	origin	-	1945-09-02	-	-
Quốc khánh Việt Nam	origin	-	1945-09-02	-	-
thành lập ngành Ngoại giao	origin	Việt Nam	1945-08-28	-	-
thành lập đất nước	origin	Triều Tiên+duyệt binh|Triều Tiên+Bình Nhưỡng	1948-09-09	-	-
quốc khánh Triều Tiên	origin	-	1948-09-09	-	-
quốc khánh	origin	Triều Tiên+duyệt binh|Bình Nhưỡng	1948-09-09	-	-
thành lập nước	origin	Triều Tiên	1948-09-09	-	-
thành lập	origin	Triều Tiên+duyệt binh+!đảng+!quân đội	1948-09-09	-	-
thành lập đảng Lao động Triều Tiên	origin	-	1945-10-10	-	-
thành lập đảng Lao động	origin	Triều Tiên	1945-10-10	-	-
thành lập Đảng Cộng sản Trung Quốc	origin	-	1921-07-01	-	-
thành lập Đảng Cộng sản Việt Nam	origin	-	1930-02-03	-	-
thành lập NATO	origin	-	1949-04-04	-	-
thành lập liên minh	origin	NATO	1949-04-04	-	-
thành lập ASEAN	origin	-	1967-08-08	-	-
thành lập Hiệp hội các quốc gia Đông Nam Á	origin	-	1967-08-08	-	-
thành lập Liên Hợp Quốc	origin	-	1945-10-24	-	-
thành lập Tổ chức Hợp tác Thượng Hải	origin	-	2001-06-15	-	-
kết thúc Chiến tranh thế giới thứ nhất	origin	-	1918-11-11	-	-
kết thúc Thế chiến I	origin	-	1918-11-11	-	-
kết thúc Thế chiến thứ nhất	origin	-	1918-11-11	-	-
Chiến tranh thế giới thứ nhất kết thúc	origin	-	1918-11-11	-	-
kết thúc Chiến tranh thế giới thứ hai	origin	-	1945-09-02	-	-
kết thúc Thế chiến II	origin	-	1945-09-02	-	-
kết thúc Thế chiến thứ hai	origin	-	1945-09-02	-	-
chiến thắng phát xít	origin	-	1945-05-09	-	-
chiến thắng chủ nghĩa phát xít	origin	-	1945-05-09	-	-
Ngày Chiến thắng	origin	Nga+Quảng trường Đỏ|Moscow+phát xít|Nga+phát xít	1945-05-09	-	-
đổ bộ Normandy	origin	-	1944-06-06	-	-
Chiến thắng Điện Biên Phủ	origin	-	1954-05-07	-	-
ký Hiệp định Geneva	origin	-	1954-07-21	-	-
ký kết Hiệp định Paris	origin	-	1973-01-27	-	-
ký Hiệp định Paris	origin	-	1973-01-27	-	-
giải phóng miền Nam	origin	thống nhất|30/4|30-4	1975-04-30	-	-
chiến thắng chế độ diệt chủng	origin	-	1979-01-07	-	-
lật đổ chế độ diệt chủng	origin	-	1979-01-07	-	-
đình chiến	origin	Triều Tiên+Hàn Quốc+27/7|chiến tranh Triều Tiên	1953-07-27	-	-
Cách mạng Tháng Mười	origin	-	1917-11-07	-	-
Cách mạng Hồi giáo	origin	Iran	1979-02-11	-	-
Cách mạng Cuba	origin	-	1959-01-01	-	-
Cải cách và mở cửa	origin	Trung Quốc	1978-12-18	-	-
Thảm sát Mỹ Lai	origin	-	1968-03-16	-	-
rút quân khỏi Syria	sudden	Trump|quân đội Mỹ|Mỹ rút|rút quân Mỹ	2018-03-29	2018-04-04	-
rút quân khỏi Syria	sudden	Trump|quân đội Mỹ|Mỹ rút|rút quân Mỹ	2018-12-19	-	-
rút quân khỏi Syria	sudden	Trump|quân đội Mỹ|Mỹ rút|rút quân Mỹ	2019-10-06	-	-
Mỹ, Anh, Pháp	sudden	Syria+14/4|Syria+14-4	2018-04-14	-	-
Mỹ, Anh và Pháp	sudden	Syria+14/4|Syria+14-4|Syria+không kích	2018-04-14	-	-
tên lửa hành trình	sudden	Syria+14/4|Syria+14-4	2018-04-14	-	-
Francois Fillon	state	ứng viên|tranh cử	2016-11-27	2017-04-23	-
trưng cầu dân ý	lasting	Anh+EU|Anh+Liên minh châu Âu+!Scotland|Anh+Brexit	2016-06-23	-	-
tên lửa	sudden	Triều Tiên+phóng+4/7|Triều Tiên+thử+4/7|Bình Nhưỡng+phóng+4/7	2017-07-04	-	-
tên lửa	sudden	Triều Tiên+phóng+28/7|Triều Tiên+thử+28/7|Bình Nhưỡng+phóng+28/7	2017-07-28	-	-
tên lửa	sudden	Triều Tiên+phóng+29/8|Bình Nhưỡng+phóng+29/8	2017-08-29	-	-
tên lửa	sudden	Triều Tiên+phóng+15/9|Bình Nhưỡng+phóng+15/9	2017-09-15	-	-
tên lửa	sudden	Triều Tiên+phóng+29/11|Triều Tiên+thử+29/11|Bình Nhưỡng+phóng+29/11	2017-11-29	-	-
tên lửa	sudden	Triều Tiên+phóng+14/5|Bình Nhưỡng+phóng+14/5|Triều Tiên+thử+14/5	2017-05-14	-	-
tên lửa	sudden	Triều Tiên+phóng+29/4|Triều Tiên+thử+29/4|Bình Nhưỡng+phóng+29/4	2017-04-29	-	-
tên lửa	sudden	Triều Tiên+phóng+25/7|Triều Tiên+phóng+25-7|Bình Nhưỡng+phóng+25/7	2019-07-25	-	-
tên lửa	sudden	Triều Tiên+phóng+31/7|Triều Tiên+phóng+31-7|Bình Nhưỡng+phóng+31/7	2019-07-31	-	-
vụ thử vũ khí	sudden	Kim Jong-un+10/8|Triều Tiên+10/8	2019-08-10	-	-
vũ khí mới	sudden	Kim Jong-un+10/8|Triều Tiên+10/8	2019-08-10	-	-
luật Thăm Đài Loan	sudden	-	2018-03-16	-	-
Đạo luật Du lịch Đài Loan	lasting	-	2018-03-16	-	-
HMAS Toowoomba	planned	Việt Nam|Sài Gòn|TP HCM	2018-04-19	2018-04-22	-
Riyadh	planned	Trump+thăm|Trump+công du	2017-05-20	2017-05-21	cap
bầu cử tổng thống	planned	Nga+năm sau|Putin+tranh cử+năm sau|Nga+năm tới|Putin+tái đắc cử|Putin+tái tranh cử	2018-03-18	-	-
nhà máy lọc dầu	sudden	Arab Saudi+tấn công|Saudi Arabia+tấn công|Ả Rập Saudi+tấn công	2019-09-14	-	-
nhà máy dầu	sudden	Arab Saudi+tấn công|Saudi Arabia+tấn công|Ả Rập Saudi+tấn công	2019-09-14	-	-
cơ sở dầu	sudden	Arab Saudi+tấn công|Saudi Arabia+tấn công|Ả Rập Saudi+tấn công	2019-09-14	-	-
CASA 212	sudden	-	2016-06-16	-	-
CASA-212	sudden	-	2016-06-16	-	-
đồng minh lớn không thuộc NATO	sudden	Brazil	2019-07-31	-	-
Sirisena	sudden	ám sát	2018-10-16	-	cap
Sirisena	sudden	Rajapaksa+thủ tướng	2018-10-26	-	cap
Shangri-La	planned	Ngụy Phượng Hòa	2019-05-31	2019-06-02	-
Shangri-La	planned	Ngụy Phượng Hòa	2022-06-10	2022-06-12	-
Shangri-La	planned	Mattis	2017-06-02	2017-06-04	-
Shangri-La	planned	Mattis	2018-06-01	2018-06-03	-
Shangri-La	planned	Shanahan	2019-05-31	2019-06-02	-
Shangri-La	planned	Carter	2015-05-29	2015-05-31	-
Shangri-La	planned	Carter	2016-06-03	2016-06-05	-
Shangri-La	planned	Modi	2018-06-01	2018-06-03	-
Shangri-La	planned	Hegseth	2025-05-30	2025-06-01	-
Shangri-La	planned	Zelensky	2024-05-31	2024-06-02	-
Shangri-La	planned	Kishida	2022-06-10	2022-06-12	-
gián điệp	sudden	Áo+cựu đại tá	2018-11-09	-	-
Khaltmaa Battulga	planned	Nhà Trắng|Trump	2019-07-31	-	-
Vladivostok	planned	Kim Jong-un|Kim Jong Un	2019-04-24	2019-04-26	-
Vladivostok	planned	Kim Jong-un|Kim Jong Un	2023-09-12	2023-09-17	-
biên giới Trung - Ấn	state	-	2017-06-16	2017-08-28	-
biên giới Trung - Ấn	state	-	2020-05-05	2021-02-20	-
thăm Trung Quốc	planned	Moon Jae-in|Moon Jae In	2017-12-13	2017-12-16	-
thăm Trung Quốc	planned	Trump+APEC|Trump+Tập Cận Bình+tháng 11	2017-11-08	2017-11-10	-
tập trận chung	planned	Trung Quốc+Nga+Biển Đông+Quảng Đông|Nga+Trung Quốc+Biển Đông+19/9|Trung - Nga+Biển Đông	2016-09-12	2016-09-19	-
cuộc gặp Trump - Kim	planned	!lần hai+!lần thứ hai+!Hà Nội+!Việt Nam	2018-06-12	-	-
cuộc gặp Trump - Kim	planned	!Singapore+!lần đầu	2019-02-27	2019-02-28	-
cuộc gặp Trump - Kim	planned	Bàn Môn Điếm|DMZ	2019-06-30	-	-
thượng đỉnh Hàn - Triều	planned	!lần ba+!lần thứ ba+!tại Bình Nhưỡng	2018-04-27	-	-
thượng đỉnh Hàn - Triều	planned	lần ba|lần thứ ba|tại Bình Nhưỡng	2018-09-18	2018-09-20	-
vùng an toàn	sudden	Syria+6/5|Syria+Astana	2017-05-04	2017-05-06	-
vùng giảm căng thẳng	lasting	Syria	2017-05-04	-	-
Tartus	sudden	11 tàu	2017-01-18	2017-01-20	cap
CAATSA	lasting	-	2017-08-02	-	exact
Luật Chống lại các đối thủ của Mỹ	lasting	-	2017-08-02	-	-
ngừng tập trận chung	sudden	Mỹ+Hàn Quốc+Trump+!2019	2018-06-12	2018-06-19	-
Hiệp định Abraham	lasting	-	2020-09-15	-	-
Nagorno-Karabakh	lasting	giao tranh|xung đột|ngừng bắn	2020-09-27	2020-11-10	-
cảng Beirut	lasting	nổ	2020-08-04	-	-
Nord Stream	lasting	vụ nổ|rò rỉ|phá hoại	2022-09-26	-	-
Dòng chảy phương Bắc	lasting	vụ nổ|rò rỉ|phá hoại	2022-09-26	-	-
đập Kakhovka	sudden	-	2023-06-06	-	-
soái hạm Moskva	lasting	-	2022-04-14	-	-
Azovstal	sudden	-	2022-03-18	2022-05-20	cap
tỉnh Kursk	lasting	Ukraine+tấn công|Ukraine+đột kích	2024-08-06	-	-
chính quyền Assad	lasting	sụp đổ|bị lật đổ	2024-12-08	-	-
Bashar al-Assad	lasting	bị lật đổ|chạy sang Nga|sụp đổ	2024-12-08	-	-
Yoon Suk Yeol	lasting	phế truất|bãi nhiệm|luận tội	2024-12-14	2025-04-04	-
thuế đối ứng	lasting	Trump|Mỹ	2025-04-02	-	-
xung đột biên giới	sudden	Thái Lan+Campuchia	2025-07-24	2025-07-28	-
xung đột biên giới	sudden	Thái Lan+Campuchia	2025-12-07	2025-12-27	-
Công ước Hà Nội	planned	tội phạm mạng|an ninh mạng|lễ mở ký	2025-10-25	2025-10-26	-
APEC	planned	Gyeongju	2025-10-31	2025-11-01	exact
APEC	planned	San Francisco	2023-11-15	2023-11-17	exact
APEC	planned	Port Moresby	2018-11-17	2018-11-18	exact
APEC	planned	Lima+Trần Đại Quang	2016-11-19	2016-11-20	exact
APEC	planned	Lima+Lương Cường	2024-11-15	2024-11-16	exact
Nguyễn Phú Trọng	lasting	từ trần|lễ tang|Quốc tang|lễ viếng	2024-07-19	2024-07-26	-
máy bay T-6	sudden	Việt Nam+bàn giao|Việt Nam+tiếp nhận|Phan Thiết	2024-11-20	-	-
tàu lặn Titan	sudden	-	2023-06-18	2023-06-22	-
Carl Vinson	planned	Đà Nẵng|thăm Việt Nam|cảng Tiên Sa	2018-03-05	2018-03-09	-
John S. McCain	planned	Cam Ranh	2016-10-02	2016-10-04	-
Singapore	planned	thượng đỉnh+Trump+Kim+!Hà Nội+!Việt Nam|12/6+Trump|12-6+Trump|12/6+Kim Jong-un	2018-06-12	-	cap
ngày 12/6	planned	Trump+Kim Jong-un|Trump+Triều Tiên	2018-06-12	-	-
ngày 27/4	planned	Kim Jong-un+Moon|liên Triều	2018-04-27	-	-
hôm 27/4	planned	Kim Jong-un+Moon|liên Triều	2018-04-27	-	-
ngày 27-4	planned	Kim Jong Un+Moon|liên Triều	2018-04-27	-	-
BRICS	planned	Johannesburg+thượng đỉnh	2023-08-22	2023-08-24	exact
đắc cử Donald Trump	state	-	2016-11-09	2017-01-19	-
đắc cử Donald Trump	state	-	2024-11-06	2025-01-19	-
đắc cử Mỹ Donald Trump	state	-	2016-11-09	2017-01-19	-
đắc cử Mỹ Donald Trump	state	-	2024-11-06	2025-01-19	-
đắc cử Trump	state	-	2016-11-09	2017-01-19	-
đắc cử Trump	state	-	2024-11-06	2025-01-19	-
Olympic Tokyo	planned	-	2020-07-24	2020-08-09	-
S-400	lasting	Ấn Độ+đã ký|New Delhi+đã ký|Ấn Độ+5,4 tỷ|New Delhi+5,4 tỷ	2018-10-05	-	-
S-400	lasting	Ấn Độ+đã ký+!5,4|New Delhi+đã ký+!5,4	2016-10-15	-	-
Tillerson	sudden	sa thải|bị cách chức	2017-11-30	-	cap
Brexit	planned	trưng cầu dân ý|trưng cầu ý dân	2016-06-23	-	cap
rời Liên minh châu Âu	planned	trưng cầu	2016-06-23	-	-
trưng cầu dân ý	planned	Anh+EU|Anh+Liên minh châu Âu+!Scotland|Anh+Brexit	2016-06-23	-	-
GSOMIA	planned	Nhật+ký|Hàn Quốc+ký	2016-11-23	-	exact
thông tin tình báo quân sự	planned	Nhật Bản+Hàn Quốc+ký|Nhật Bản+Seoul+ký|Nhật Bản+Park	2016-11-23	-	-
CPTPP	planned	ký kết|được ký|Chile	2018-03-08	-	exact
cầu Crimea	planned	khánh thành|thông xe	2018-05-15	-	-
cấm vận vũ khí sát thương	planned	Việt Nam+Obama|Việt Nam+dỡ bỏ hoàn toàn|Việt Nam+dỡ bỏ toàn bộ	2016-05-23	-	-
rút khỏi TPP	planned	Mỹ|Trump	2017-01-23	-	-
Hiệp định Paris	planned	khí hậu+rút	2017-06-01	-	-
Thoả thuận Paris	planned	khí hậu+rút	2017-06-01	-	-
thoả thuận hạt nhân Iran	planned	rút khỏi|rút Mỹ khỏi|từ bỏ|rút ra khỏi|rời bỏ	2018-05-08	-	-
thoả thuận hạt nhân Iran	sudden	rút khỏi|rút Mỹ khỏi|từ bỏ|rút ra khỏi|rời bỏ	2017-10-13	-	-
thoả thuận hạt nhân với Iran	planned	rút khỏi|rút Mỹ khỏi|từ bỏ|rút ra khỏi|rời bỏ	2018-05-08	-	-
thoả thuận hạt nhân với Iran	sudden	rút khỏi|rút Mỹ khỏi|từ bỏ|rút ra khỏi|rời bỏ	2017-10-13	-	-
Vệ binh Cách mạng	sudden	tổ chức khủng bố+Mỹ|khủng bố+Washington	2017-10-13	-	-
Triều Tiên	dated	phóng+tên lửa+!dừng+!đình chỉ+!ngừng+!chấm dứt|vụ thử+tên lửa+!dừng+!đình chỉ+!ngừng+!chấm dứt|bắn+tên lửa+!dừng+!đình chỉ+!ngừng+!chấm dứt|phóng+vật thể+!dừng+!đình chỉ+!ngừng+!chấm dứt|phóng+vệ tinh+!dừng+!đình chỉ+!ngừng+!chấm dứt	2014-03-26,2014-06-29,2014-07-09,2015-05-08,2016-02-07,2016-03-10,2016-03-18,2016-04-15,2016-04-23,2016-04-28,2016-05-31,2016-06-22,2016-07-09,2016-07-19,2016-08-03,2016-08-24,2016-09-05,2016-10-15,2016-10-20,2017-02-12,2017-03-06,2017-03-22,2017-04-05,2017-04-16,2017-04-29,2017-05-14,2017-05-21,2017-05-27,2017-05-29,2017-06-08,2017-07-04,2017-07-28,2017-08-26,2017-08-29,2017-09-15,2017-11-29,2019-05-04,2019-05-09,2019-07-25,2019-07-31,2019-08-02,2019-08-06,2019-08-10,2019-08-16,2019-08-24,2019-09-10,2019-10-02,2019-10-31,2019-11-28,2020-03-02,2020-03-09,2020-03-21,2020-03-29,2020-04-14,2021-03-21,2021-03-25,2021-09-11/2021-09-13,2021-09-15,2021-09-28,2021-10-19,2022-01-05,2022-01-11,2022-01-14,2022-01-17,2022-01-25,2022-01-27,2022-01-30,2022-02-27,2022-03-05,2022-03-16,2022-03-24,2022-04-16,2022-05-04,2022-05-07,2022-05-12,2022-05-25,2022-06-05,2022-08-17,2022-09-25,2022-09-28,2022-09-29,2022-10-01,2022-10-04,2022-10-06,2022-10-09,2022-10-14,2022-10-28,2022-11-02,2022-11-03,2022-11-09,2022-11-17,2022-11-18,2022-12-18,2022-12-23,2022-12-31,2023-01-01,2023-02-18,2023-02-20,2023-03-09,2023-03-14,2023-03-16,2023-03-19,2023-03-27,2023-04-13,2023-05-31,2023-06-15,2023-07-12,2023-07-19,2023-07-22,2023-07-24,2023-08-24,2023-08-30,2023-11-21,2023-12-17,2023-12-18,2024-01-14,2024-01-24,2024-01-28,2024-02-02,2024-03-18,2024-04-02,2024-04-22,2024-05-17,2024-05-30,2024-06-26,2024-07-01,2024-09-12,2024-09-18,2024-10-31,2024-11-05,2025-01-06,2025-01-14,2025-03-10,2025-05-08,2025-10-22	-	-
Bình Nhưỡng	dated	phóng+tên lửa+!dừng+!đình chỉ+!ngừng+!chấm dứt|vụ thử+tên lửa+!dừng+!đình chỉ+!ngừng+!chấm dứt|bắn+tên lửa+!dừng+!đình chỉ+!ngừng+!chấm dứt|phóng+vật thể+!dừng+!đình chỉ+!ngừng+!chấm dứt|phóng+vệ tinh+!dừng+!đình chỉ+!ngừng+!chấm dứt	2014-03-26,2014-06-29,2014-07-09,2015-05-08,2016-02-07,2016-03-10,2016-03-18,2016-04-15,2016-04-23,2016-04-28,2016-05-31,2016-06-22,2016-07-09,2016-07-19,2016-08-03,2016-08-24,2016-09-05,2016-10-15,2016-10-20,2017-02-12,2017-03-06,2017-03-22,2017-04-05,2017-04-16,2017-04-29,2017-05-14,2017-05-21,2017-05-27,2017-05-29,2017-06-08,2017-07-04,2017-07-28,2017-08-26,2017-08-29,2017-09-15,2017-11-29,2019-05-04,2019-05-09,2019-07-25,2019-07-31,2019-08-02,2019-08-06,2019-08-10,2019-08-16,2019-08-24,2019-09-10,2019-10-02,2019-10-31,2019-11-28,2020-03-02,2020-03-09,2020-03-21,2020-03-29,2020-04-14,2021-03-21,2021-03-25,2021-09-11/2021-09-13,2021-09-15,2021-09-28,2021-10-19,2022-01-05,2022-01-11,2022-01-14,2022-01-17,2022-01-25,2022-01-27,2022-01-30,2022-02-27,2022-03-05,2022-03-16,2022-03-24,2022-04-16,2022-05-04,2022-05-07,2022-05-12,2022-05-25,2022-06-05,2022-08-17,2022-09-25,2022-09-28,2022-09-29,2022-10-01,2022-10-04,2022-10-06,2022-10-09,2022-10-14,2022-10-28,2022-11-02,2022-11-03,2022-11-09,2022-11-17,2022-11-18,2022-12-18,2022-12-23,2022-12-31,2023-01-01,2023-02-18,2023-02-20,2023-03-09,2023-03-14,2023-03-16,2023-03-19,2023-03-27,2023-04-13,2023-05-31,2023-06-15,2023-07-12,2023-07-19,2023-07-22,2023-07-24,2023-08-24,2023-08-30,2023-11-21,2023-12-17,2023-12-18,2024-01-14,2024-01-24,2024-01-28,2024-02-02,2024-03-18,2024-04-02,2024-04-22,2024-05-17,2024-05-30,2024-06-26,2024-07-01,2024-09-12,2024-09-18,2024-10-31,2024-11-05,2025-01-06,2025-01-14,2025-03-10,2025-05-08,2025-10-22	-	-
Donald Trump	dated	Putin	2017-01-28,2017-04-03,2017-05-02,2017-07-07/2017-07-08,2017-11-10/2017-11-11,2017-11-21,2018-03-20,2018-07-16,2018-11-11,2019-05-03,2019-06-28,2025-02-12,2025-03-18,2025-05-19,2025-06-04,2025-07-03,2025-08-15,2025-10-16	-	cap
Trump	dated	Putin	2017-01-28,2017-04-03,2017-05-02,2017-07-07/2017-07-08,2017-11-10/2017-11-11,2017-11-21,2018-03-20,2018-07-16,2018-11-11,2019-05-03,2019-06-28,2025-02-12,2025-03-18,2025-05-19,2025-06-04,2025-07-03,2025-08-15,2025-10-16	-	cap
Donald Trump	dated	Tập Cận Bình	2017-02-09,2017-04-06/2017-04-07,2017-07-08,2017-11-08/2017-11-10,2018-11-01,2018-12-01,2018-12-29,2019-06-18,2019-06-29,2025-01-17,2025-06-05,2025-09-19,2025-10-30	-	cap
Trump	dated	Tập Cận Bình	2017-02-09,2017-04-06/2017-04-07,2017-07-08,2017-11-08/2017-11-10,2018-11-01,2018-12-01,2018-12-29,2019-06-18,2019-06-29,2025-01-17,2025-06-05,2025-09-19,2025-10-30	-	cap
Donald Trump	dated	Abe	2016-11-17,2017-02-10/2017-02-12,2017-11-05/2017-11-07,2018-04-17/2018-04-18,2018-06-07,2018-09-26,2019-04-26/2019-04-27,2019-05-25/2019-05-28,2019-06-28,2019-08-25,2019-09-25	-	cap
Trump	dated	Abe	2016-11-17,2017-02-10/2017-02-12,2017-11-05/2017-11-07,2018-04-17/2018-04-18,2018-06-07,2018-09-26,2019-04-26/2019-04-27,2019-05-25/2019-05-28,2019-06-28,2019-08-25,2019-09-25	-	cap
Donald Trump	dated	Moon Jae-in|Moon Jae In|Tổng thống Moon	2017-06-29/2017-06-30,2017-11-07/2017-11-08,2018-05-22,2018-09-24,2018-11-30,2019-04-11,2019-06-29/2019-06-30,2019-09-23	-	cap
Trump	dated	Moon Jae-in|Moon Jae In|Tổng thống Moon	2017-06-29/2017-06-30,2017-11-07/2017-11-08,2018-05-22,2018-09-24,2018-11-30,2019-04-11,2019-06-29/2019-06-30,2019-09-23	-	cap
Donald Trump	dated	Modi	2017-06-26,2017-11-13,2019-06-28,2019-08-26,2019-09-22,2019-09-24,2020-02-24/2020-02-25,2025-02-13	-	cap
Trump	dated	Modi	2017-06-26,2017-11-13,2019-06-28,2019-08-26,2019-09-22,2019-09-24,2020-02-24/2020-02-25,2025-02-13	-	cap
Donald Trump	dated	Merkel	2017-03-17,2018-04-27	-	cap
Trump	dated	Merkel	2017-03-17,2018-04-27	-	cap
Donald Trump	dated	Macron	2017-05-25,2017-07-13/2017-07-14,2018-04-23/2018-04-25,2018-11-09/2018-11-11,2019-06-06,2019-08-24/2019-08-26,2019-12-03,2025-02-24	-	cap
Trump	dated	Macron	2017-05-25,2017-07-13/2017-07-14,2018-04-23/2018-04-25,2018-11-09/2018-11-11,2019-06-06,2019-08-24/2019-08-26,2019-12-03,2025-02-24	-	cap
Donald Trump	dated	Theresa May	2017-01-27,2018-01-25,2018-07-12/2018-07-13,2019-06-03/2019-06-05	-	cap
Trump	dated	Theresa May	2017-01-27,2018-01-25,2018-07-12/2018-07-13,2019-06-03/2019-06-05	-	cap
Donald Trump	dated	Erdogan	2017-05-16,2018-07-11,2019-11-13,2025-09-25	-	cap
Trump	dated	Erdogan	2017-05-16,2018-07-11,2019-11-13,2025-09-25	-	cap
Donald Trump	dated	Netanyahu	2017-02-15,2017-05-22/2017-05-23,2018-03-05,2019-03-25,2020-01-27/2020-01-28,2020-09-15,2025-02-04,2025-04-07,2025-07-07,2025-09-29	-	cap
Trump	dated	Netanyahu	2017-02-15,2017-05-22/2017-05-23,2018-03-05,2019-03-25,2020-01-27/2020-01-28,2020-09-15,2025-02-04,2025-04-07,2025-07-07,2025-09-29	-	cap
Donald Trump	dated	Turnbull	2017-05-04,2018-02-23	-	cap
Trump	dated	Turnbull	2017-05-04,2018-02-23	-	cap
Donald Trump	dated	Nguyễn Xuân Phúc	2017-05-31,2019-06-28	-	cap
Trump	dated	Nguyễn Xuân Phúc	2017-05-31,2019-06-28	-	cap
Donald Trump	dated	Trần Đại Quang	2017-11-11/2017-11-12	-	cap
Trump	dated	Trần Đại Quang	2017-11-11/2017-11-12	-	cap
Donald Trump	dated	Nguyễn Phú Trọng	2019-02-27	-	cap
Trump	dated	Nguyễn Phú Trọng	2019-02-27	-	cap
Donald Trump	dated	Zelensky	2019-07-25,2019-09-25,2025-02-28,2025-06-25,2025-08-18,2025-10-17	-	cap
Trump	dated	Zelensky	2019-07-25,2019-09-25,2025-02-28,2025-06-25,2025-08-18,2025-10-17	-	cap
Donald Trump	dated	Stoltenberg	2017-04-12,2018-05-17,2019-04-02,2019-11-14	-	cap
Trump	dated	Stoltenberg	2017-04-12,2018-05-17,2019-04-02,2019-11-14	-	cap
Donald Trump	dated	Lưu Hạc	2018-05-17,2019-01-31,2019-02-22,2019-04-04,2019-10-11,2020-01-15	-	cap
Trump	dated	Lưu Hạc	2018-05-17,2019-01-31,2019-02-22,2019-04-04,2019-10-11,2020-01-15	-	cap
Donald Trump	dated	Kim Yong-chol|Kim Yong Chol	2018-06-01,2019-01-18	-	cap
Trump	dated	Kim Yong-chol|Kim Yong Chol	2018-06-01,2019-01-18	-	cap
Donald Trump	dated	Thái Anh Văn	2016-12-02	-	cap
Trump	dated	Thái Anh Văn	2016-12-02	-	cap
Donald Trump	dated	Lavrov	2017-05-10,2019-12-10	-	cap
Trump	dated	Lavrov	2017-05-10,2019-12-10	-	cap
Donald Trump	dated	Prayuth	2017-10-02	-	cap
Trump	dated	Prayuth	2017-10-02	-	cap
Donald Trump	dated	Lý Hiển Long	2017-10-23	-	cap
Trump	dated	Lý Hiển Long	2017-10-23	-	cap
Donald Trump	dated	Najib	2017-09-12	-	cap
Trump	dated	Najib	2017-09-12	-	cap
Donald Trump	dated	Imran Khan	2019-07-22	-	cap
Trump	dated	Imran Khan	2019-07-22	-	cap
Donald Trump	dated	Duda	2017-07-06,2018-09-18,2019-06-12	-	cap
Trump	dated	Duda	2017-07-06,2018-09-18,2019-06-12	-	cap
Donald Trump	dated	Poroshenko	2017-06-20	-	cap
Trump	dated	Poroshenko	2017-06-20	-	cap
Donald Trump	dated	Juncker	2018-07-25	-	cap
Trump	dated	Juncker	2018-07-25	-	cap
Donald Trump	dated	Morrison	2019-09-20	-	cap
Trump	dated	Morrison	2019-09-20	-	cap
Donald Trump	dated	Trudeau	2017-02-13,2017-10-11	-	cap
Trump	dated	Trudeau	2017-02-13,2017-10-11	-	cap
Donald Trump	dated	Duterte	2017-11-13	-	cap
Trump	dated	Duterte	2017-11-13	-	cap
Donald Trump	dated	Abbas	2017-05-03,2017-05-23	-	cap
Trump	dated	Abbas	2017-05-03,2017-05-23	-	cap
Donald Trump	dated	Đại hội đồng+Liên Hợp Quốc|Đại hội đồng+LHQ|diễn văn+Liên Hợp Quốc|phát biểu+Liên Hợp Quốc	2017-09-19,2018-09-25,2019-09-24,2020-09-22,2025-09-23	-	cap
Trump	dated	Đại hội đồng+Liên Hợp Quốc|Đại hội đồng+LHQ|diễn văn+Liên Hợp Quốc|phát biểu+Liên Hợp Quốc	2017-09-19,2018-09-25,2019-09-24,2020-09-22,2025-09-23	-	cap
Đại hội đồng Liên Hợp Quốc	planned	Trump+19/9|Trump+19-9|Trump+phá huỷ hoàn toàn|Trump+Người tên lửa	2017-09-19	-	-
Đại hội đồng LHQ	planned	Trump+19/9|Trump+19-9|Trump+phá huỷ hoàn toàn|Trump+Người tên lửa	2017-09-19	-	-
Thông điệp Liên bang	dated	Trump	2018-01-30,2019-02-05,2020-02-04	-	-
thông điệp liên bang	dated	Putin|Nga	2014-12-04,2015-12-03,2016-12-01,2018-03-01,2019-02-20,2020-01-15,2021-04-21,2023-02-21,2024-02-29	-	-
họp báo	dated	Putin+cuối năm|Putin+thường niên|Putin+cuộc họp báo lớn	2014-12-18,2015-12-17,2016-12-23,2017-12-14,2018-12-20,2019-12-19,2020-12-17,2021-12-23,2023-12-14,2024-12-19,2025-12-19	-	-
đối thoại trực tiếp	dated	Putin	2014-04-17,2015-04-16,2016-04-14,2017-06-15,2018-06-07,2019-06-20,2021-06-30	-	-
giao lưu trực tuyến	dated	Putin	2014-04-17,2015-04-16,2016-04-14,2017-06-15,2018-06-07,2019-06-20,2021-06-30	-	-
đối thoại trực tuyến	dated	Putin	2014-04-17,2015-04-16,2016-04-14,2017-06-15,2018-06-07,2019-06-20,2021-06-30	-	-
đường dây trực tiếp	dated	Putin	2014-04-17,2015-04-16,2016-04-14,2017-06-15,2018-06-07,2019-06-20,2021-06-30	-	-
Vladimir Putin	dated	Tập Cận Bình	2014-05-20/2014-05-21,2015-05-08,2015-09-03,2016-06-25,2017-07-04,2018-06-08,2018-09-11,2019-04-26,2019-06-05,2021-12-15,2022-02-04,2022-09-15,2023-03-20/2023-03-22,2023-10-18,2024-05-16/2024-05-17,2024-07-03,2024-10-22,2025-05-08,2025-09-02	-	cap
Putin	dated	Tập Cận Bình	2014-05-20/2014-05-21,2015-05-08,2015-09-03,2016-06-25,2017-07-04,2018-06-08,2018-09-11,2019-04-26,2019-06-05,2021-12-15,2022-02-04,2022-09-15,2023-03-20/2023-03-22,2023-10-18,2024-05-16/2024-05-17,2024-07-03,2024-10-22,2025-05-08,2025-09-02	-	cap
Vladimir Putin	dated	Abe	2016-05-06,2016-09-02,2016-12-15/2016-12-16,2017-04-27,2017-09-07,2018-05-26,2018-09-10,2018-11-14,2019-01-22,2019-06-29,2019-09-05	-	cap
Putin	dated	Abe	2016-05-06,2016-09-02,2016-12-15/2016-12-16,2017-04-27,2017-09-07,2018-05-26,2018-09-10,2018-11-14,2019-01-22,2019-06-29,2019-09-05	-	cap
Vladimir Putin	dated	Erdogan	2016-08-09,2016-10-10,2017-03-10,2017-05-03,2017-09-28,2017-11-13,2017-11-22,2017-12-11,2018-04-03/2018-04-04,2018-09-07,2018-09-17,2018-11-19,2019-01-23,2019-02-14,2019-04-08,2019-08-27,2019-09-16,2019-10-22,2020-01-08,2020-03-05,2021-09-29,2022-07-19,2022-08-05,2022-10-13,2023-09-04	-	cap
Putin	dated	Erdogan	2016-08-09,2016-10-10,2017-03-10,2017-05-03,2017-09-28,2017-11-13,2017-11-22,2017-12-11,2018-04-03/2018-04-04,2018-09-07,2018-09-17,2018-11-19,2019-01-23,2019-02-14,2019-04-08,2019-08-27,2019-09-16,2019-10-22,2020-01-08,2020-03-05,2021-09-29,2022-07-19,2022-08-05,2022-10-13,2023-09-04	-	cap
Vladimir Putin	dated	Assad	2015-10-20,2017-11-20,2017-12-11,2018-05-17,2020-01-07,2021-09-13,2023-03-15	-	cap
Putin	dated	Assad	2015-10-20,2017-11-20,2017-12-11,2018-05-17,2020-01-07,2021-09-13,2023-03-15	-	cap
Vladimir Putin	dated	Netanyahu	2015-09-21,2016-04-21,2016-06-07,2017-03-09,2017-08-23,2018-01-29,2018-05-09,2018-07-11,2019-02-27,2019-04-04,2019-09-12,2020-01-30	-	cap
Putin	dated	Netanyahu	2015-09-21,2016-04-21,2016-06-07,2017-03-09,2017-08-23,2018-01-29,2018-05-09,2018-07-11,2019-02-27,2019-04-04,2019-09-12,2020-01-30	-	cap
Vladimir Putin	dated	Merkel	2015-05-10,2017-05-02,2018-05-18,2018-08-18,2020-01-11,2021-08-20	-	cap
Putin	dated	Merkel	2015-05-10,2017-05-02,2018-05-18,2018-08-18,2020-01-11,2021-08-20	-	cap
Vladimir Putin	dated	Macron	2017-05-29,2018-05-24,2019-08-19,2019-12-09,2022-02-07	-	cap
Putin	dated	Macron	2017-05-29,2018-05-24,2019-08-19,2019-12-09,2022-02-07	-	cap
Vladimir Putin	dated	Modi	2014-12-11,2015-12-24,2016-10-15,2017-06-01,2018-05-21,2018-10-04/2018-10-05,2019-09-04,2021-12-06,2024-07-08/2024-07-09,2025-12-04/2025-12-05	-	cap
Putin	dated	Modi	2014-12-11,2015-12-24,2016-10-15,2017-06-01,2018-05-21,2018-10-04/2018-10-05,2019-09-04,2021-12-06,2024-07-08/2024-07-09,2025-12-04/2025-12-05	-	cap
Vladimir Putin	dated	Biden	2021-06-16,2021-12-07,2021-12-30,2022-02-12	-	cap
Putin	dated	Biden	2021-06-16,2021-12-07,2021-12-30,2022-02-12	-	cap
Vladimir Putin	dated	Obama	2015-09-28,2016-09-05	-	cap
Putin	dated	Obama	2015-09-28,2016-09-05	-	cap
Vladimir Putin	dated	Rouhani	2017-03-28,2017-11-22,2018-04-04,2018-09-07,2019-02-14,2019-09-16	-	cap
Putin	dated	Rouhani	2017-03-28,2017-11-22,2018-04-04,2018-09-07,2019-02-14,2019-09-16	-	cap
Vladimir Putin	dated	Nguyễn Phú Trọng	2014-11-25,2018-09-06	-	cap
Putin	dated	Nguyễn Phú Trọng	2014-11-25,2018-09-06	-	cap
Vladimir Putin	dated	Trần Đại Quang	2016-11-19,2017-06-29	-	cap
Putin	dated	Trần Đại Quang	2016-11-19,2017-06-29	-	cap
Vladimir Putin	dated	Nguyễn Xuân Phúc	2016-05-19/2016-05-20,2021-11-30	-	cap
Putin	dated	Nguyễn Xuân Phúc	2016-05-19/2016-05-20,2021-11-30	-	cap
Vladimir Putin	dated	Tô Lâm	2024-06-20,2025-05-10	-	cap
Putin	dated	Tô Lâm	2024-06-20,2025-05-10	-	cap
Vladimir Putin	dated	Tillerson	2017-04-12	-	cap
Putin	dated	Tillerson	2017-04-12	-	cap
Vladimir Putin	dated	Pompeo	2019-05-14	-	cap
Putin	dated	Pompeo	2019-05-14	-	cap
Vladimir Putin	dated	Bolton	2018-06-27,2018-10-23	-	cap
Putin	dated	Bolton	2018-06-27,2018-10-23	-	cap
Medvedev	dated	Nguyễn Xuân Phúc	2016-05-16,2018-11-19,2019-05-22	-	cap
Tập Cận Bình	dated	Abe	2014-11-10,2015-04-22,2016-09-05,2017-07-08,2017-11-11,2018-09-12,2018-10-26,2019-06-27,2019-12-23	-	cap
Tập Cận Bình	dated	Modi	2014-09-17/2014-09-19,2015-05-14,2016-06-23,2016-09-04,2016-10-15,2017-06-09,2017-09-05,2018-04-27/2018-04-28,2018-06-09,2019-06-13,2019-10-11/2019-10-12,2024-10-23,2025-08-31	-	cap
Tập Cận Bình	dated	Duterte	2016-10-20,2017-05-15,2018-04-10,2018-11-20/2018-11-21,2019-04-25,2019-08-29	-	cap
Tập Cận Bình	dated	Moon Jae-in|Moon Jae In	2017-07-06,2017-11-11,2017-12-14,2018-11-17,2019-06-27,2019-12-23	-	cap
Tập Cận Bình	dated	Kim Jong-un|Kim Jong Un|Triều Tiên	2018-03-25/2018-03-28,2018-05-07/2018-05-08,2018-06-19/2018-06-20,2019-01-07/2019-01-10,2019-06-20/2019-06-21,2025-09-04	-	cap
Tập Cận Bình	dated	Obama	2014-11-11/2014-11-12,2015-09-25,2016-03-31,2016-09-03,2016-11-19	-	cap
Tập Cận Bình	dated	Biden	2021-11-15/2021-11-16,2022-03-18,2022-07-28,2022-11-14,2023-11-15,2024-11-16	-	cap
Tập Cận Bình	dated	Nguyễn Phú Trọng	2015-04-07,2015-11-05,2017-01-12,2017-11-12,2022-10-31,2023-12-12	-	cap
Tập Cận Bình	dated	Trần Đại Quang	2016-11-19,2017-05-11,2017-11-13	-	cap
Tập Cận Bình	dated	Nguyễn Xuân Phúc	2016-09-13,2018-11-04,2019-04-25	-	cap
Tập Cận Bình	dated	Nguyễn Thị Kim Ngân	2019-07-12	-	cap
Tập Cận Bình	dated	Tô Lâm	2024-08-19,2025-04-14/2025-04-15	-	cap
Tập Cận Bình	dated	Phạm Minh Chính	2023-06-27,2024-06-26,2023-12-13	-	cap
Tập Cận Bình	dated	Võ Văn Thưởng	2023-10-20,2023-12-13	-	cap
Tập Cận Bình	dated	Mattis	2018-06-27	-	cap
Tập Cận Bình	dated	Pompeo	2018-06-14	-	cap
Tập Cận Bình	dated	Tillerson	2017-03-19,2017-09-30	-	cap
Tập Cận Bình	dated	Blinken	2023-06-19,2024-04-26	-	cap
Kim Jong-un	dated	Moon Jae-in|Moon Jae In|Tổng thống Moon	2018-04-27,2018-05-26,2018-09-18/2018-09-20,2019-06-30	-	cap
Kim Jong Un	dated	Moon Jae-in|Moon Jae In|Tổng thống Moon	2018-04-27,2018-05-26,2018-09-18/2018-09-20,2019-06-30	-	cap
Kim Jong-un	dated	Pompeo	2018-05-09,2018-10-07	-	cap
Kim Jong Un	dated	Pompeo	2018-05-09,2018-10-07	-	cap
Kim Jong-un	dated	Putin	2019-04-25,2023-09-13,2024-06-19,2025-09-03	-	cap
Kim Jong Un	dated	Putin	2019-04-25,2023-09-13,2024-06-19,2025-09-03	-	cap
Kim Jong-un	dated	Trump	2018-06-12,2019-02-27/2019-02-28,2019-06-30	-	cap
Kim Jong Un	dated	Trump	2018-06-12,2019-02-27/2019-02-28,2019-06-30	-	cap
Kim Jong-un	dated	Trung Quốc+thăm|Bắc Kinh+thăm|đoàn tàu+Trung Quốc	2018-03-25/2018-03-28,2018-05-07/2018-05-08,2018-06-19/2018-06-20,2019-01-07/2019-01-10,2025-09-02/2025-09-04	-	cap
Kim Jong Un	dated	Trung Quốc+thăm|Bắc Kinh+thăm|đoàn tàu+Trung Quốc	2018-03-25/2018-03-28,2018-05-07/2018-05-08,2018-06-19/2018-06-20,2019-01-07/2019-01-10,2025-09-02/2025-09-04	-	cap
Pompeo	dated	Bình Nhưỡng|Triều Tiên+thăm	2018-05-09,2018-07-06/2018-07-07,2018-10-07	-	cap
Abe	dated	Modi	2014-09-01,2015-12-12,2016-11-11,2017-09-14,2018-10-28/2018-10-29	-	cap
Abe	dated	Duterte	2016-10-26,2017-01-12,2017-10-30	-	cap
Abe	dated	Obama	2014-04-24,2015-04-28,2016-05-25,2016-05-27,2016-12-27	-	cap
Abe	dated	Nguyễn Xuân Phúc	2016-05-28,2017-01-16,2017-06-06,2018-10-08,2019-07-01	-	cap
Abe	dated	Trần Đại Quang	2017-01-16,2018-05-31	-	cap
Abe	dated	Nguyễn Phú Trọng	2015-09-15	-	cap
Abe	dated	Turnbull	2015-12-18,2017-01-14,2018-01-18	-	cap
Abe	dated	Morrison	2018-11-16	-	cap
Abe	dated	Moon Jae-in|Moon Jae In	2017-07-07,2017-09-07,2018-02-09,2018-05-09,2019-12-24	-	cap
Abe	dated	Rouhani|Khamenei	2019-06-12/2019-06-13	-	cap
Abe	dated	Theresa May	2017-08-30/2017-08-31,2019-01-10	-	cap
Obama	dated	Nguyễn Phú Trọng	2015-07-07	-	cap
Obama	dated	Raul Castro|Cuba	2014-12-17,2015-04-11,2016-03-20/2016-03-22	-	cap
Obama	dated	Hiroshima	2016-05-27	-	cap
Mattis	dated	Ngô Xuân Lịch	2017-08-08,2018-01-25,2018-10-17	-	cap
Esper	dated	Ngô Xuân Lịch	2019-11-20	-	cap
Mattis	dated	Ngụy Phượng Hòa	2018-06-27,2018-10-18,2018-11-09	-	cap
Shoigu	dated	Ngô Xuân Lịch	2018-01-23	-	cap
Austin	dated	Phan Văn Giang	2021-07-29,2024-09-09	-	cap
Hegseth	dated	Phan Văn Giang	2025-11-02	-	cap
Carter	dated	Phùng Quang Thanh	2015-06-01	-	cap
Kerry	dated	Hà Nội|Phạm Bình Minh	2015-08-06/2015-08-08	-	cap
Pompeo	dated	Phạm Bình Minh|Hà Nội	2018-07-08/2018-07-09,2020-10-30	-	cap
Tillerson	dated	Phạm Bình Minh	2017-04-20	-	cap
Vương Nghị	dated	Hà Nội|thăm Việt Nam|Phạm Bình Minh	2018-04-01/2018-04-02,2021-09-10/2021-09-12	-	cap
Mattis	dated	Hà Nội|thăm Việt Nam	2018-01-24/2018-01-25,2018-10-16/2018-10-17	-	cap
Mattis	dated	Trung Quốc+thăm|Bắc Kinh+thăm|Bắc Kinh+tới	2018-06-26/2018-06-28	-	cap
Mattis	dated	Philippines	2017-10-23/2017-10-25	-	cap
Mattis	dated	Indonesia|Jakarta	2018-01-22/2018-01-23	-	cap
Mattis	dated	Nhật Bản+thăm|Hàn Quốc+thăm|Tokyo|Seoul	2017-02-02/2017-02-04,2017-10-27/2017-10-28,2018-06-28/2018-06-29	-	cap
Mattis	dated	Ấn Độ|New Delhi	2017-09-26,2018-09-06	-	cap
Mattis	dated	từ chức|thư từ chức|đơn từ chức	2018-12-20	-	cap
Tillerson	dated	Moscow|Nga+Lavrov	2017-04-11/2017-04-12	-	cap
Bolton	dated	Moscow|Patrushev	2018-06-27,2018-10-22/2018-10-23	-	cap
Mike Pence	dated	Hudson	2018-10-04	-	cap
Pence	dated	Hudson	2018-10-04	-	cap
Mike Pence	dated	Hàn Quốc|Seoul|Bàn Môn Điếm|DMZ	2017-04-16/2017-04-18,2018-02-08/2018-02-10	-	cap
Pence	dated	Hàn Quốc|Seoul|Bàn Môn Điếm|DMZ	2017-04-16/2017-04-18,2018-02-08/2018-02-10	-	cap
Mike Pence	dated	Indonesia|Jakarta|Australia|Sydney	2017-04-20/2017-04-24	-	cap
Pence	dated	Indonesia|Jakarta|Australia|Sydney	2017-04-20/2017-04-24	-	cap
Mike Pence	dated	APEC|Port Moresby|Papua New Guinea	2018-11-17/2018-11-18	-	cap
Pence	dated	APEC|Port Moresby|Papua New Guinea	2018-11-17/2018-11-18	-	cap
Hudson	sudden	Pence	2018-10-04	-	cap
Duterte	dated	Bắc Kinh|thăm Trung Quốc	2016-10-18/2016-10-21,2017-05-13/2017-05-16,2018-04-09/2018-04-12,2019-04-24/2019-04-27,2019-08-28/2019-09-01	-	cap
Duterte	dated	Putin|Moscow|Nga+thăm	2016-11-19,2017-05-22/2017-05-25,2019-10-01/2019-10-05	-	cap
Duterte	dated	thiết quân luật+Mindanao|Marawi	2017-05-23,2017-10-17	-	cap
Macron	dated	Tập Cận Bình	2018-01-08/2018-01-10,2019-03-25/2019-03-26,2019-11-05/2019-11-06,2023-04-06/2023-04-07,2024-05-06/2024-05-07	-	cap
Macron	dated	Australia|Sydney|Turnbull	2018-05-01/2018-05-03	-	cap
Modi	dated	Netanyahu|Israel	2017-07-04/2017-07-06,2018-01-14/2018-01-19	-	cap
Moon Jae-in	dated	thăm Việt Nam|Hà Nội|Trần Đại Quang	2018-03-22/2018-03-24	-	cap
Moon Jae In	dated	thăm Việt Nam|Hà Nội|Trần Đại Quang	2018-03-22/2018-03-24	-	cap
Obama	dated	thăm Việt Nam|Hà Nội|Trần Đại Quang	2016-05-22/2016-05-25	-	cap
Hollande	dated	thăm Việt Nam|Hà Nội|Trần Đại Quang	2016-09-05/2016-09-07	-	cap
Modi	dated	thăm Việt Nam|Hà Nội|Nguyễn Xuân Phúc	2016-09-02/2016-09-03	-	cap
Nguyễn Xuân Phúc	dated	Modi|Ấn Độ	2016-09-03,2018-01-24/2018-01-26	-	cap
Trần Đại Quang	dated	Ấn Độ|Modi	2018-03-02/2018-03-04	-	cap
Trần Đại Quang	dated	Nhật Bản+thăm|Akihito	2017-02-28/2017-03-01,2018-05-29/2018-06-02	-	cap
Trần Đại Quang	dated	thăm Nga|Liên bang Nga|Moscow	2017-06-28/2017-07-01	-	cap
Trần Đại Quang	dated	thăm+Trung Quốc|Bắc Kinh	2017-05-11/2017-05-15	-	cap
Trần Đại Quang	dated	Lima|Peru	2016-11-17/2016-11-20	-	cap
Nguyễn Xuân Phúc	dated	thăm+Mỹ|Washington|Hoa Kỳ	2017-05-29/2017-05-31	-	cap
Nguyễn Xuân Phúc	dated	thăm+Trung Quốc|Lý Khắc Cường	2016-09-10/2016-09-15	-	cap
Nguyễn Xuân Phúc	dated	Đức+Merkel|Hamburg	2017-07-05/2017-07-08	-	cap
Nguyễn Xuân Phúc	dated	New Zealand|Ardern	2018-03-12/2018-03-14	-	cap
Nguyễn Xuân Phúc	dated	Turnbull|Canberra	2018-03-14/2018-03-18	-	cap
Nguyễn Phú Trọng	dated	thăm Pháp|Macron	2018-03-25/2018-03-27	-	cap
Nguyễn Phú Trọng	dated	Cuba+thăm|Raul Castro	2018-03-28/2018-03-31	-	cap
Nguyễn Phú Trọng	dated	thăm+Trung Quốc|Bắc Kinh	2015-04-07/2015-04-10,2017-01-12/2017-01-15,2022-10-30/2022-11-01	-	cap
Nguyễn Phú Trọng	dated	thăm Nga|Liên bang Nga|Hungary	2018-09-05/2018-09-11	-	cap
Nguyễn Phú Trọng	dated	Myanmar|Indonesia+thăm	2017-08-22/2017-08-26	-	cap
Nguyễn Phú Trọng	dated	bầu+Chủ tịch nước|tuyên thệ	2018-10-23	-	cap
Ngô Xuân Lịch	dated	thăm+Mỹ|Hoa Kỳ+thăm|Lầu Năm Góc	2017-08-07/2017-08-10	-	cap
Phạm Minh Chính	dated	Biden|thăm+Mỹ|Hoa Kỳ+thăm	2022-05-11/2022-05-17	-	cap
Biden	dated	thăm Việt Nam|Hà Nội|Nguyễn Phú Trọng	2023-09-10/2023-09-11	-	cap
Macron	dated	thăm Việt Nam|Hà Nội|Lương Cường	2025-05-25/2025-05-27	-	cap
Yoon Suk Yeol	dated	thăm Việt Nam|Hà Nội|Võ Văn Thưởng	2023-06-22/2023-06-24	-	cap
Yoon Suk-yeol	dated	thăm Việt Nam|Hà Nội|Võ Văn Thưởng	2023-06-22/2023-06-24	-	cap
Tô Lâm	dated	thăm+Mỹ|New York|Biden	2024-09-21/2024-09-25	-	cap
Tô Lâm	dated	thăm Pháp|Macron	2024-10-06/2024-10-07	-	cap
Tô Lâm	dated	Hàn Quốc+thăm|Lee Jae Myung|Lee Jae-myung	2025-08-10/2025-08-13	-	cap
Tô Lâm	dated	Anh+thăm|Starmer|Luân Đôn	2025-10-28/2025-10-30	-	cap
Tô Lâm	dated	Triều Tiên+thăm|Bình Nhưỡng|Kim Jong Un|Kim Jong-un	2025-10-09/2025-10-11	-	cap
thượng đỉnh NATO	dated	-	2014-09-04/2014-09-05,2016-07-08/2016-07-09,2017-05-25,2018-07-11/2018-07-12,2019-12-03/2019-12-04,2021-06-14,2022-06-28/2022-06-30,2023-07-11/2023-07-12,2024-07-09/2024-07-11,2025-06-24/2025-06-25	-	-
thượng đỉnh của NATO	dated	-	2014-09-04/2014-09-05,2016-07-08/2016-07-09,2017-05-25,2018-07-11/2018-07-12,2019-12-03/2019-12-04,2021-06-14,2022-06-28/2022-06-30,2023-07-11/2023-07-12,2024-07-09/2024-07-11,2025-06-24/2025-06-25	-	-
thượng đỉnh Tổ chức Hiệp ước Bắc Đại Tây Dương	dated	-	2014-09-04/2014-09-05,2016-07-08/2016-07-09,2017-05-25,2018-07-11/2018-07-12,2019-12-03/2019-12-04,2021-06-14,2022-06-28/2022-06-30,2023-07-11/2023-07-12,2024-07-09/2024-07-11,2025-06-24/2025-06-25	-	-
bộ trưởng quốc phòng NATO	dated	-	2015-10-08,2016-02-10/2016-02-11,2016-06-14/2016-06-15,2016-10-26/2016-10-27,2017-02-15/2017-02-16,2017-06-29,2017-11-08/2017-11-09,2018-02-14/2018-02-15,2018-06-07/2018-06-08,2018-10-03/2018-10-04,2019-02-13/2019-02-14,2019-06-26/2019-06-27,2019-10-24/2019-10-25,2020-02-12/2020-02-13	-	-
Bộ trưởng Quốc phòng các nước NATO	dated	-	2015-10-08,2016-02-10/2016-02-11,2016-06-14/2016-06-15,2016-10-26/2016-10-27,2017-02-15/2017-02-16,2017-06-29,2017-11-08/2017-11-09,2018-02-14/2018-02-15,2018-06-07/2018-06-08,2018-10-03/2018-10-04,2019-02-13/2019-02-14,2019-06-26/2019-06-27,2019-10-24/2019-10-25,2020-02-12/2020-02-13	-	-
Shangri-La	dated	-	2014-05-30/2014-06-01,2015-05-29/2015-05-31,2016-06-03/2016-06-05,2017-06-02/2017-06-04,2018-06-01/2018-06-03,2019-05-31/2019-06-02,2022-06-10/2022-06-12,2023-06-02/2023-06-04,2024-05-31/2024-06-02,2025-05-30/2025-06-01	-	-
Shangri - La	dated	-	2014-05-30/2014-06-01,2015-05-29/2015-05-31,2016-06-03/2016-06-05,2017-06-02/2017-06-04,2018-06-01/2018-06-03,2019-05-31/2019-06-02,2022-06-10/2022-06-12,2023-06-02/2023-06-04,2024-05-31/2024-06-02,2025-05-30/2025-06-01	-	-
Shangri La	dated	-	2014-05-30/2014-06-01,2015-05-29/2015-05-31,2016-06-03/2016-06-05,2017-06-02/2017-06-04,2018-06-01/2018-06-03,2019-05-31/2019-06-02,2022-06-10/2022-06-12,2023-06-02/2023-06-04,2024-05-31/2024-06-02,2025-05-30/2025-06-01	-	-
an ninh Munich	dated	hội nghị+an ninh	2014-01-31/2014-02-02,2015-02-06/2015-02-08,2016-02-12/2016-02-14,2017-02-17/2017-02-19,2018-02-16/2018-02-18,2019-02-15/2019-02-17,2020-02-14/2020-02-16,2022-02-18/2022-02-20,2023-02-17/2023-02-19,2024-02-16/2024-02-18,2025-02-14/2025-02-16,2026-02-13/2026-02-15	-	-
Hội nghị Munich	dated	hội nghị+an ninh	2014-01-31/2014-02-02,2015-02-06/2015-02-08,2016-02-12/2016-02-14,2017-02-17/2017-02-19,2018-02-16/2018-02-18,2019-02-15/2019-02-17,2020-02-14/2020-02-16,2022-02-18/2022-02-20,2023-02-17/2023-02-19,2024-02-16/2024-02-18,2025-02-14/2025-02-16,2026-02-13/2026-02-15	-	-
Munich	dated	hội nghị+an ninh	2014-01-31/2014-02-02,2015-02-06/2015-02-08,2016-02-12/2016-02-14,2017-02-17/2017-02-19,2018-02-16/2018-02-18,2019-02-15/2019-02-17,2020-02-14/2020-02-16,2022-02-18/2022-02-20,2023-02-17/2023-02-19,2024-02-16/2024-02-18,2025-02-14/2025-02-16,2026-02-13/2026-02-15	-	-
Hương Sơn	dated	diễn đàn|Bắc Kinh	2014-11-20/2014-11-22,2015-10-16/2015-10-18,2016-10-10/2016-10-12,2018-10-24/2018-10-26,2019-10-20/2019-10-22,2023-10-29/2023-10-31,2024-09-12/2024-09-14,2025-09-17/2025-09-19	-	-
An ninh quốc tế	dated	Moscow|Moskva|Nga	2014-05-23/2014-05-24,2015-04-16/2015-04-17,2016-04-27/2016-04-28,2017-04-26/2017-04-27,2018-04-04/2018-04-05,2019-04-23/2019-04-25,2021-06-22/2021-06-24,2023-08-15	-	-
G20	dated	!tài chính+!ngoại trưởng	2014-11-15/2014-11-16,2015-11-15/2015-11-16,2016-09-04/2016-09-05,2017-07-07/2017-07-08,2018-11-30/2018-12-01,2019-06-28/2019-06-29,2020-11-21/2020-11-22,2021-10-30/2021-10-31,2022-11-15/2022-11-16,2023-09-09/2023-09-10,2024-11-18/2024-11-19,2025-11-22/2025-11-23	-	-
G7	dated	!tài chính+!ngoại trưởng	2014-06-04/2014-06-05,2015-06-07/2015-06-08,2016-05-26/2016-05-27,2017-05-26/2017-05-27,2018-06-08/2018-06-09,2019-08-24/2019-08-26,2021-06-11/2021-06-13,2022-06-26/2022-06-28,2023-05-19/2023-05-21,2024-06-13/2024-06-15,2025-06-15/2025-06-17	-	-
APEC	dated	thượng đỉnh|Cấp cao|Đà Nẵng|lãnh đạo|Diễn đàn|Bắc Kinh|Manila|Lima|Papua New Guinea	2014-11-10/2014-11-11,2015-11-18/2015-11-19,2016-11-19/2016-11-20,2017-11-06/2017-11-11,2018-11-17/2018-11-18,2022-11-18/2022-11-19,2023-11-15/2023-11-17,2024-11-15/2024-11-16,2025-10-31/2025-11-01	-	exact
Cấp cao ASEAN	dated	-	2014-05-10/2014-05-11,2014-11-12/2014-11-13,2015-04-26/2015-04-27,2015-11-21/2015-11-22,2016-09-06/2016-09-08,2017-04-28/2017-04-29,2017-11-13/2017-11-14,2018-04-27/2018-04-28,2018-11-13/2018-11-15,2019-06-22/2019-06-23,2019-11-02/2019-11-04,2020-06-26,2020-11-12/2020-11-15,2021-10-26/2021-10-28,2022-11-10/2022-11-13,2023-05-09/2023-05-11,2023-09-05/2023-09-07,2024-10-08/2024-10-11,2025-05-26/2025-05-27,2025-10-26/2025-10-28	-	-
thượng đỉnh ASEAN	dated	-	2014-05-10/2014-05-11,2014-11-12/2014-11-13,2015-04-26/2015-04-27,2015-11-21/2015-11-22,2016-09-06/2016-09-08,2017-04-28/2017-04-29,2017-11-13/2017-11-14,2018-04-27/2018-04-28,2018-11-13/2018-11-15,2019-06-22/2019-06-23,2019-11-02/2019-11-04,2020-06-26,2020-11-12/2020-11-15,2021-10-26/2021-10-28,2022-11-10/2022-11-13,2023-05-09/2023-05-11,2023-09-05/2023-09-07,2024-10-08/2024-10-11,2025-05-26/2025-05-27,2025-10-26/2025-10-28	-	-
thượng đỉnh Hiệp hội Các quốc gia Đông Nam Á	dated	-	2014-05-10/2014-05-11,2014-11-12/2014-11-13,2015-04-26/2015-04-27,2015-11-21/2015-11-22,2016-09-06/2016-09-08,2017-04-28/2017-04-29,2017-11-13/2017-11-14,2018-04-27/2018-04-28,2018-11-13/2018-11-15,2019-06-22/2019-06-23,2019-11-02/2019-11-04,2020-06-26,2020-11-12/2020-11-15,2021-10-26/2021-10-28,2022-11-10/2022-11-13,2023-05-09/2023-05-11,2023-09-05/2023-09-07,2024-10-08/2024-10-11,2025-05-26/2025-05-27,2025-10-26/2025-10-28	-	-
Cấp cao Đông Á	dated	-	2014-11-13,2015-11-22,2016-09-08,2017-11-14,2018-11-15,2019-11-04,2020-11-14,2021-10-27,2022-11-13,2023-09-07,2024-10-11,2025-10-27	-	-
thượng đỉnh Đông Á	dated	-	2014-11-13,2015-11-22,2016-09-08,2017-11-14,2018-11-15,2019-11-04,2020-11-14,2021-10-27,2022-11-13,2023-09-07,2024-10-11,2025-10-27	-	-
Bộ trưởng Ngoại giao ASEAN	dated	!hẹp+!đặc biệt	2014-08-08,2015-08-04,2016-07-24,2017-08-05,2018-08-02,2019-07-31,2020-09-09,2021-08-02,2022-08-03,2023-07-11,2024-07-25,2025-07-09	-	-
ngoại trưởng ASEAN	dated	!hẹp+!đặc biệt	2014-08-08,2015-08-04,2016-07-24,2017-08-05,2018-08-02,2019-07-31,2020-09-09,2021-08-02,2022-08-03,2023-07-11,2024-07-25,2025-07-09	-	-
Ngoại trưởng các nước ASEAN	dated	!hẹp+!đặc biệt	2014-08-08,2015-08-04,2016-07-24,2017-08-05,2018-08-02,2019-07-31,2020-09-09,2021-08-02,2022-08-03,2023-07-11,2024-07-25,2025-07-09	-	-
AMM	dated	!hẹp+!đặc biệt	2014-08-08,2015-08-04,2016-07-24,2017-08-05,2018-08-02,2019-07-31,2020-09-09,2021-08-02,2022-08-03,2023-07-11,2024-07-25,2025-07-09	-	-
Diễn đàn Khu vực ASEAN	dated	-	2014-08-10,2015-08-06,2016-07-26,2017-08-07,2018-08-04,2019-08-02,2020-09-12,2021-08-06,2022-08-05,2023-07-14,2024-07-27,2025-07-11	-	-
ARF	dated	-	2014-08-10,2015-08-06,2016-07-26,2017-08-07,2018-08-04,2019-08-02,2020-09-12,2021-08-06,2022-08-05,2023-07-14,2024-07-27,2025-07-11	-	-
ADMM	dated	-	2014-05-20,2015-03-16,2015-11-04,2016-05-25,2017-10-23/2017-10-24,2018-10-19/2018-10-20,2019-07-11,2019-11-17/2019-11-18,2020-12-09/2020-12-10,2021-06-15/2021-06-16,2022-06-22,2022-11-22/2022-11-23,2023-11-15/2023-11-16,2024-11-20/2024-11-21,2025-10-31/2025-11-01	-	-
Bộ trưởng Quốc phòng ASEAN	dated	-	2014-05-20,2015-03-16,2015-11-04,2016-05-25,2017-10-23/2017-10-24,2018-10-19/2018-10-20,2019-07-11,2019-11-17/2019-11-18,2020-12-09/2020-12-10,2021-06-15/2021-06-16,2022-06-22,2022-11-22/2022-11-23,2023-11-15/2023-11-16,2024-11-20/2024-11-21,2025-10-31/2025-11-01	-	-
Bộ trưởng Quốc phòng các nước ASEAN	dated	-	2014-05-20,2015-03-16,2015-11-04,2016-05-25,2017-10-23/2017-10-24,2018-10-19/2018-10-20,2019-07-11,2019-11-17/2019-11-18,2020-12-09/2020-12-10,2021-06-15/2021-06-16,2022-06-22,2022-11-22/2022-11-23,2023-11-15/2023-11-16,2024-11-20/2024-11-21,2025-10-31/2025-11-01	-	-
Hợp tác Thượng Hải	dated	thượng đỉnh|hội đồng|nguyên thủ|lãnh đạo	2014-09-11/2014-09-12,2015-07-09/2015-07-10,2016-06-23/2016-06-24,2017-06-08/2017-06-09,2018-06-09/2018-06-10,2019-06-13/2019-06-14,2020-11-10,2021-09-16/2021-09-17,2022-09-15/2022-09-16,2023-07-04,2024-07-03/2024-07-04,2025-08-31/2025-09-01	-	-
SCO	dated	thượng đỉnh|hội đồng|nguyên thủ|lãnh đạo	2014-09-11/2014-09-12,2015-07-09/2015-07-10,2016-06-23/2016-06-24,2017-06-08/2017-06-09,2018-06-09/2018-06-10,2019-06-13/2019-06-14,2020-11-10,2021-09-16/2021-09-17,2022-09-15/2022-09-16,2023-07-04,2024-07-03/2024-07-04,2025-08-31/2025-09-01	-	-
BRICS	dated	thượng đỉnh|lãnh đạo	2014-07-15/2014-07-16,2015-07-08/2015-07-09,2016-10-15/2016-10-16,2017-09-03/2017-09-05,2018-07-25/2018-07-27,2019-11-13/2019-11-14,2020-11-17,2021-09-09,2022-06-23/2022-06-24,2023-08-22/2023-08-24,2024-10-22/2024-10-24,2025-07-06/2025-07-07	-	exact
ASEM	dated	-	2014-10-16/2014-10-17,2016-07-15/2016-07-16,2018-10-18/2018-10-19,2021-11-25/2021-11-26	-	-
thượng đỉnh Á - Âu	dated	-	2014-10-16/2014-10-17,2016-07-15/2016-07-16,2018-10-18/2018-10-19,2021-11-25/2021-11-26	-	-
thượng đỉnh Á-Âu	dated	-	2014-10-16/2014-10-17,2016-07-15/2016-07-16,2018-10-18/2018-10-19,2021-11-25/2021-11-26	-	-
Davos	dated	!diễn đàn Davos mùa hè+!Đại Liên+!Thiên Tân	2014-01-22/2014-01-25,2015-01-21/2015-01-24,2016-01-20/2016-01-23,2017-01-17/2017-01-20,2018-01-23/2018-01-26,2019-01-22/2019-01-25,2020-01-21/2020-01-24,2022-05-22/2022-05-26,2023-01-16/2023-01-20,2024-01-15/2024-01-19,2025-01-20/2025-01-24	-	cap
Kinh tế quốc tế St. Petersburg	dated	-	2014-05-22/2014-05-24,2015-06-18/2015-06-20,2016-06-16/2016-06-18,2017-06-01/2017-06-03,2018-05-24/2018-05-26,2019-06-06/2019-06-08,2021-06-02/2021-06-05,2022-06-15/2022-06-18,2023-06-14/2023-06-17,2024-06-05/2024-06-08,2025-06-18/2025-06-21	-	-
Kinh tế Quốc tế Saint Petersburg	dated	-	2014-05-22/2014-05-24,2015-06-18/2015-06-20,2016-06-16/2016-06-18,2017-06-01/2017-06-03,2018-05-24/2018-05-26,2019-06-06/2019-06-08,2021-06-02/2021-06-05,2022-06-15/2022-06-18,2023-06-14/2023-06-17,2024-06-05/2024-06-08,2025-06-18/2025-06-21	-	-
SPIEF	dated	-	2014-05-22/2014-05-24,2015-06-18/2015-06-20,2016-06-16/2016-06-18,2017-06-01/2017-06-03,2018-05-24/2018-05-26,2019-06-06/2019-06-08,2021-06-02/2021-06-05,2022-06-15/2022-06-18,2023-06-14/2023-06-17,2024-06-05/2024-06-08,2025-06-18/2025-06-21	-	-
Diễn đàn kinh tế St. Petersburg	dated	-	2014-05-22/2014-05-24,2015-06-18/2015-06-20,2016-06-16/2016-06-18,2017-06-01/2017-06-03,2018-05-24/2018-05-26,2019-06-06/2019-06-08,2021-06-02/2021-06-05,2022-06-15/2022-06-18,2023-06-14/2023-06-17,2024-06-05/2024-06-08,2025-06-18/2025-06-21	-	-
Kinh tế phương Đông	dated	Vladivostok|Nga|Putin|Diễn đàn	2015-09-03/2015-09-05,2016-09-02/2016-09-03,2017-09-06/2017-09-07,2018-09-11/2018-09-13,2019-09-04/2019-09-06,2021-09-02/2021-09-04,2022-09-05/2022-09-08,2023-09-10/2023-09-13,2024-09-03/2024-09-06,2025-09-03/2025-09-06	-	-
Diễn đàn Kinh tế phía Đông	dated	Vladivostok|Nga|Putin|Diễn đàn	2015-09-03/2015-09-05,2016-09-02/2016-09-03,2017-09-06/2017-09-07,2018-09-11/2018-09-13,2019-09-04/2019-09-06,2021-09-02/2021-09-04,2022-09-05/2022-09-08,2023-09-10/2023-09-13,2024-09-03/2024-09-06,2025-09-03/2025-09-06	-	-
Bác Ngao	dated	!Ngao Du	2015-03-26/2015-03-29,2016-03-22/2016-03-25,2017-03-23/2017-03-26,2018-04-08/2018-04-11,2019-03-26/2019-03-29,2021-04-18/2021-04-21,2022-04-20/2022-04-22,2023-03-28/2023-03-31,2024-03-26/2024-03-29,2025-03-25/2025-03-28	-	-
Vành đai và Con đường	dated	diễn đàn|thượng đỉnh	2017-05-14/2017-05-15,2019-04-25/2019-04-27,2023-10-17/2023-10-18	-	-
Vành đai, Con đường	dated	diễn đàn|thượng đỉnh	2017-05-14/2017-05-15,2019-04-25/2019-04-27,2023-10-17/2023-10-18	-	-
WEF ASEAN	planned	Hà Nội|Việt Nam	2018-09-11	2018-09-13	-
Diễn đàn Kinh tế Thế giới về ASEAN	planned	Hà Nội|Việt Nam	2018-09-11	2018-09-13	-
IPU-132	planned	-	2015-03-28	2015-04-01	-
IPU 132	planned	-	2015-03-28	2015-04-01	-
Liên minh Nghị viện Thế giới lần thứ 132	planned	-	2015-03-28	2015-04-01	-
APPF-26	planned	-	2018-01-18	2018-01-21	-
APPF 26	planned	-	2018-01-18	2018-01-21	-
APPF lần thứ 26	planned	-	2018-01-18	2018-01-21	-
AIPA 41	planned	-	2020-09-08	2020-09-10	-
AIPA-41	planned	-	2020-09-08	2020-09-10	-
AIPA lần thứ 41	planned	-	2020-09-08	2020-09-10	-
GMS 6	planned	-	2018-03-29	2018-03-31	-
GMS-6	planned	-	2018-03-29	2018-03-31	-
Mekong - Lan Thương	dated	cấp cao|thượng đỉnh	2016-03-23,2018-01-10,2020-08-24	-	-
Mê Công - Lan Thương	dated	cấp cao|thượng đỉnh	2016-03-23,2018-01-10,2020-08-24	-	-
Mekong-Lan Thương	dated	cấp cao|thượng đỉnh	2016-03-23,2018-01-10,2020-08-24	-	-
thượng đỉnh EU	dated	-	2016-06-28/2016-06-29,2016-12-15,2017-03-09/2017-03-10,2017-06-22/2017-06-23,2017-10-19/2017-10-20,2017-12-14/2017-12-15,2018-03-22/2018-03-23,2018-06-28/2018-06-29,2018-10-17/2018-10-18,2018-12-13/2018-12-14,2019-03-21/2019-03-22,2019-04-10,2019-06-20/2019-06-21,2019-10-17/2019-10-18,2019-12-12/2019-12-13,2020-02-20/2020-02-21	-	-
thượng đỉnh Liên minh châu Âu	dated	-	2016-06-28/2016-06-29,2016-12-15,2017-03-09/2017-03-10,2017-06-22/2017-06-23,2017-10-19/2017-10-20,2017-12-14/2017-12-15,2018-03-22/2018-03-23,2018-06-28/2018-06-29,2018-10-17/2018-10-18,2018-12-13/2018-12-14,2019-03-21/2019-03-22,2019-04-10,2019-06-20/2019-06-21,2019-10-17/2019-10-18,2019-12-12/2019-12-13,2020-02-20/2020-02-21	-	-
Hổ mang Vàng	dated	-	2014-02-11/2014-02-21,2015-02-09/2015-02-20,2016-02-09/2016-02-19,2017-02-14/2017-02-24,2018-02-13/2018-02-23,2019-02-12/2019-02-22,2020-02-25/2020-03-06,2023-02-28/2023-03-10,2024-02-27/2024-03-08,2025-02-25/2025-03-07	-	-
Cobra Gold	dated	-	2014-02-11/2014-02-21,2015-02-09/2015-02-20,2016-02-09/2016-02-19,2017-02-14/2017-02-24,2018-02-13/2018-02-23,2019-02-12/2019-02-22,2020-02-25/2020-03-06,2023-02-28/2023-03-10,2024-02-27/2024-03-08,2025-02-25/2025-03-07	-	-
Hổ Mang vàng	dated	-	2014-02-11/2014-02-21,2015-02-09/2015-02-20,2016-02-09/2016-02-19,2017-02-14/2017-02-24,2018-02-13/2018-02-23,2019-02-12/2019-02-22,2020-02-25/2020-03-06,2023-02-28/2023-03-10,2024-02-27/2024-03-08,2025-02-25/2025-03-07	-	-
RIMPAC	dated	-	2014-06-26/2014-08-01,2016-06-30/2016-08-04,2018-06-27/2018-08-02,2020-08-17/2020-08-31,2022-06-29/2022-08-04,2024-06-27/2024-08-01	-	-
Vành đai Thái Bình Dương	dated	-	2014-06-26/2014-08-01,2016-06-30/2016-08-04,2018-06-27/2018-08-02,2020-08-17/2020-08-31,2022-06-29/2022-08-04,2024-06-27/2024-08-01	-	-
RIMPAC	sudden	rút lời mời|huỷ lời mời|không mời+Trung Quốc|mời lại|thu hồi lời mời	2018-05-23	-	-
Vành đai Thái Bình Dương	sudden	rút lời mời|huỷ lời mời|không mời+Trung Quốc|thu hồi lời mời	2018-05-23	-	-
Malabar	dated	-	2015-10-14/2015-10-19,2016-06-09/2016-06-17,2017-07-10/2017-07-17,2018-06-07/2018-06-16,2019-09-26/2019-10-04,2020-11-03/2020-11-06,2020-11-17/2020-11-20	-	cap
Balikatan	dated	-	2014-05-05/2014-05-16,2015-04-20/2015-04-30,2016-04-04/2016-04-15,2017-05-08/2017-05-19,2018-05-07/2018-05-18,2019-04-01/2019-04-12,2021-04-12/2021-04-23,2022-03-28/2022-04-08,2023-04-11/2023-04-28,2024-04-22/2024-05-10,2025-04-21/2025-05-09	-	-
Vai kề vai	dated	-	2014-05-05/2014-05-16,2015-04-20/2015-04-30,2016-04-04/2016-04-15,2017-05-08/2017-05-19,2018-05-07/2018-05-18,2019-04-01/2019-04-12,2021-04-12/2021-04-23,2022-03-28/2022-04-08,2023-04-11/2023-04-28,2024-04-22/2024-05-10,2025-04-21/2025-05-09	-	-
Người bảo vệ Tự do Ulchi	dated	-	2014-08-18/2014-08-28,2015-08-17/2015-08-28,2016-08-22/2016-09-02,2017-08-21/2017-08-31,2022-08-22/2022-09-01,2023-08-21/2023-08-31,2024-08-19/2024-08-29,2025-08-18/2025-08-28	-	-
Ulchi Freedom Guardian	dated	-	2014-08-18/2014-08-28,2015-08-17/2015-08-28,2016-08-22/2016-09-02,2017-08-21/2017-08-31,2022-08-22/2022-09-01,2023-08-21/2023-08-31,2024-08-19/2024-08-29,2025-08-18/2025-08-28	-	-
UFG	dated	-	2014-08-18/2014-08-28,2015-08-17/2015-08-28,2016-08-22/2016-09-02,2017-08-21/2017-08-31,2022-08-22/2022-09-01,2023-08-21/2023-08-31,2024-08-19/2024-08-29,2025-08-18/2025-08-28	-	-
Ulchi	dated	-	2014-08-18/2014-08-28,2015-08-17/2015-08-28,2016-08-22/2016-09-02,2017-08-21/2017-08-31,2022-08-22/2022-09-01,2023-08-21/2023-08-31,2024-08-19/2024-08-29,2025-08-18/2025-08-28	-	-
Đại bàng non	dated	!chấm dứt+!thay thế	2014-02-24,2015-03-02,2016-03-07,2017-03-01,2017-03-13,2018-04-01,2018-04-23	-	-
Foal Eagle	dated	!chấm dứt+!thay thế	2014-02-24,2015-03-02,2016-03-07,2017-03-01,2017-03-13,2018-04-01,2018-04-23	-	-
Giải pháp then chốt	dated	!chấm dứt+!thay thế	2014-02-24,2015-03-02,2016-03-07,2017-03-01,2017-03-13,2018-04-01,2018-04-23	-	-
Key Resolve	dated	!chấm dứt+!thay thế	2014-02-24,2015-03-02,2016-03-07,2017-03-01,2017-03-13,2018-04-01,2018-04-23	-	-
Max Thunder	dated	-	2017-04-14/2017-04-28,2018-05-11/2018-05-25	-	-
Sấm sét tối đa	dated	-	2017-04-14/2017-04-28,2018-05-11/2018-05-25	-	-
Vigilant Ace	dated	-	2015-11-02/2015-11-06,2017-12-04/2017-12-08	-	-
Vigilant ACE	dated	-	2015-11-02/2015-11-06,2017-12-04/2017-12-08	-	-
Lá chắn Tự do	dated	-	2023-03-13/2023-03-23,2024-03-04/2024-03-14,2025-03-10/2025-03-20	-	-
Freedom Shield	dated	-	2023-03-13/2023-03-23,2024-03-04/2024-03-14,2025-03-10/2025-03-20	-	-
Freedom Edge	dated	-	2024-06-27/2024-06-29,2024-11-13/2024-11-15,2025-09-15/2025-09-19	-	-
Lưỡi kiếm Tự do	dated	-	2024-06-27/2024-06-29,2024-11-13/2024-11-15,2025-09-15/2025-09-19	-	-
Joint Sea	dated	Nga|Trung Quốc	2014-05-20/2014-05-26,2015-05-11/2015-05-21,2015-08-20/2015-08-28,2016-09-12/2016-09-19,2017-07-21/2017-07-28,2017-09-18/2017-09-26,2019-04-29/2019-05-04,2021-10-14/2021-10-17,2022-12-21/2022-12-27	-	-
Hợp tác trên biển	dated	Nga|Trung Quốc	2014-05-20/2014-05-26,2015-05-11/2015-05-21,2015-08-20/2015-08-28,2016-09-12/2016-09-19,2017-07-21/2017-07-28,2017-09-18/2017-09-26,2019-04-29/2019-05-04,2021-10-14/2021-10-17,2022-12-21/2022-12-27	-	-
Tương tác Hàng hải	dated	Nga|Trung Quốc	2014-05-20/2014-05-26,2015-05-11/2015-05-21,2015-08-20/2015-08-28,2016-09-12/2016-09-19,2017-07-21/2017-07-28,2017-09-18/2017-09-26,2019-04-29/2019-05-04,2021-10-14/2021-10-17,2022-12-21/2022-12-27	-	-
Liên hợp trên biển	dated	Nga|Trung Quốc	2014-05-20/2014-05-26,2015-05-11/2015-05-21,2015-08-20/2015-08-28,2016-09-12/2016-09-19,2017-07-21/2017-07-28,2017-09-18/2017-09-26,2019-04-29/2019-05-04,2021-10-14/2021-10-17,2022-12-21/2022-12-27	-	-
Phối hợp trên biển	dated	Nga|Trung Quốc	2014-05-20/2014-05-26,2015-05-11/2015-05-21,2015-08-20/2015-08-28,2016-09-12/2016-09-19,2017-07-21/2017-07-28,2017-09-18/2017-09-26,2019-04-29/2019-05-04,2021-10-14/2021-10-17,2022-12-21/2022-12-27	-	-
Zapad	dated	tập trận|diễn tập|Belarus	2017-09-14/2017-09-20,2021-09-10/2021-09-16,2025-09-12/2025-09-16	-	cap
Phương Tây 2017	dated	tập trận|diễn tập|Belarus	2017-09-14/2017-09-20,2021-09-10/2021-09-16,2025-09-12/2025-09-16	-	cap
Vostok	dated	tập trận|diễn tập	2018-09-11/2018-09-17,2022-09-01/2022-09-07	-	cap
Phương Đông-2018	dated	tập trận|diễn tập	2018-09-11/2018-09-17,2022-09-01/2022-09-07	-	cap
Phương Đông 2018	dated	tập trận|diễn tập	2018-09-11/2018-09-17,2022-09-01/2022-09-07	-	cap
Zapad 2017	planned	-	2017-09-14	2017-09-20	-
Zapad - 2017	planned	-	2017-09-14	2017-09-20	-
Vostok 2018	planned	-	2018-09-11	2018-09-17	-
Vostok - 2018	planned	-	2018-09-11	2018-09-17	-
Phương Đông 2018	planned	-	2018-09-11	2018-09-17	-
Phương Đông - 2018	planned	-	2018-09-11	2018-09-17	-
Tsentr 2019	planned	-	2019-09-16	2019-09-21	-
Tsentr - 2019	planned	-	2019-09-16	2019-09-21	-
Trung tâm 2019	planned	-	2019-09-16	2019-09-21	-
Trung tâm - 2019	planned	-	2019-09-16	2019-09-21	-
Kavkaz 2016	planned	-	2016-09-05	2016-09-10	-
Kavkaz-2016	planned	-	2016-09-05	2016-09-10	-
Kavkaz - 2016	planned	-	2016-09-05	2016-09-10	-
Kavkaz 2020	planned	-	2020-09-21	2020-09-26	-
Kavkaz-2020	planned	-	2020-09-21	2020-09-26	-
Kavkaz - 2020	planned	-	2020-09-21	2020-09-26	-
Caucasus-2020	planned	-	2020-09-21	2020-09-26	-
Army Games	dated	-	2015-08-01/2015-08-15,2016-07-30/2016-08-13,2017-07-29/2017-08-12,2018-07-28/2018-08-11,2019-08-03/2019-08-17,2020-08-23/2020-09-05,2021-08-22/2021-09-04,2022-08-13/2022-08-27	-	-
Hội thao quân sự quốc tế	dated	-	2015-08-01/2015-08-15,2016-07-30/2016-08-13,2017-07-29/2017-08-12,2018-07-28/2018-08-11,2019-08-03/2019-08-17,2020-08-23/2020-09-05,2021-08-22/2021-09-04,2022-08-13/2022-08-27	-	-
Hội thao Quân sự	dated	-	2015-08-01/2015-08-15,2016-07-30/2016-08-13,2017-07-29/2017-08-12,2018-07-28/2018-08-11,2019-08-03/2019-08-17,2020-08-23/2020-09-05,2021-08-22/2021-09-04,2022-08-13/2022-08-27	-	-
Đại hội thể thao quân sự quốc tế	dated	-	2015-08-01/2015-08-15,2016-07-30/2016-08-13,2017-07-29/2017-08-12,2018-07-28/2018-08-11,2019-08-03/2019-08-17,2020-08-23/2020-09-05,2021-08-22/2021-09-04,2022-08-13/2022-08-27	-	-
Diễn đàn kỹ thuật quân sự quốc tế	dated	Nga|Moscow|Kubinka	2015-06-16/2015-06-19,2016-09-06/2016-09-11,2017-08-22/2017-08-27,2018-08-21/2018-08-26,2019-06-25/2019-06-30,2020-08-23/2020-08-29,2021-08-22/2021-08-28,2022-08-15/2022-08-21,2023-08-14/2023-08-20,2024-08-12/2024-08-14	-	cap
Diễn đàn Kỹ thuật - Quân sự	dated	Nga|Moscow|Kubinka	2015-06-16/2015-06-19,2016-09-06/2016-09-11,2017-08-22/2017-08-27,2018-08-21/2018-08-26,2019-06-25/2019-06-30,2020-08-23/2020-08-29,2021-08-22/2021-08-28,2022-08-15/2022-08-21,2023-08-14/2023-08-20,2024-08-12/2024-08-14	-	cap
Army	dated	Nga|Moscow|Kubinka	2015-06-16/2015-06-19,2016-09-06/2016-09-11,2017-08-22/2017-08-27,2018-08-21/2018-08-26,2019-06-25/2019-06-30,2020-08-23/2020-08-29,2021-08-22/2021-08-28,2022-08-15/2022-08-21,2023-08-14/2023-08-20,2024-08-12/2024-08-14	-	cap
MAKS	dated	-	2015-08-25/2015-08-30,2017-07-18/2017-07-23,2019-08-27/2019-09-01,2021-07-20/2021-07-25	-	exact
Triển lãm hàng không Singapore	dated	-	2014-02-11/2014-02-16,2016-02-16/2016-02-21,2018-02-06/2018-02-11,2020-02-11/2020-02-16,2022-02-15/2022-02-18,2024-02-20/2024-02-25	-	-
Singapore Airshow	dated	-	2014-02-11/2014-02-16,2016-02-16/2016-02-21,2018-02-06/2018-02-11,2020-02-11/2020-02-16,2022-02-15/2022-02-18,2024-02-20/2024-02-25	-	-
hàng không quốc tế Singapore	dated	-	2014-02-11/2014-02-16,2016-02-16/2016-02-21,2018-02-06/2018-02-11,2020-02-11/2020-02-16,2022-02-15/2022-02-18,2024-02-20/2024-02-25	-	-
LIMA	dated	triển lãm|Malaysia	2015-03-17/2015-03-21,2017-03-21/2017-03-25,2019-03-26/2019-03-30,2023-05-23/2023-05-27,2025-05-20/2025-05-24	-	-
Langkawi	dated	triển lãm|Malaysia	2015-03-17/2015-03-21,2017-03-21/2017-03-25,2019-03-26/2019-03-30,2023-05-23/2023-05-27,2025-05-20/2025-05-24	-	-
IMDEX	dated	-	2015-05-19/2015-05-21,2017-05-16/2017-05-18,2019-05-14/2019-05-16,2023-05-03/2023-05-05,2025-05-06/2025-05-08	-	-
Le Bourget	dated	-	2015-06-15/2015-06-21,2017-06-19/2017-06-25,2019-06-17/2019-06-23,2023-06-19/2023-06-25,2025-06-16/2025-06-22	-	-
Paris Air Show	dated	-	2015-06-15/2015-06-21,2017-06-19/2017-06-25,2019-06-17/2019-06-23,2023-06-19/2023-06-25,2025-06-16/2025-06-22	-	-
Triển lãm hàng không Paris	dated	-	2015-06-15/2015-06-21,2017-06-19/2017-06-25,2019-06-17/2019-06-23,2023-06-19/2023-06-25,2025-06-16/2025-06-22	-	-
hàng không quốc tế Paris	dated	-	2015-06-15/2015-06-21,2017-06-19/2017-06-25,2019-06-17/2019-06-23,2023-06-19/2023-06-25,2025-06-16/2025-06-22	-	-
Farnborough	dated	-	2014-07-14/2014-07-20,2016-07-11/2016-07-17,2018-07-16/2018-07-22,2022-07-18/2022-07-22,2024-07-22/2024-07-26	-	-
Indo Defence	dated	-	2014-11-05/2014-11-08,2016-11-02/2016-11-05,2018-11-07/2018-11-10,2022-11-02/2022-11-05,2025-06-11/2025-06-14	-	-
ADEX	dated	Seoul|Hàn Quốc	2015-10-20/2015-10-25,2017-10-17/2017-10-22,2019-10-15/2019-10-20,2021-10-19/2021-10-23,2023-10-17/2023-10-22	-	exact
Triển lãm Quốc phòng quốc tế Việt Nam	dated	-	2022-12-08/2022-12-10,2024-12-19/2024-12-22	-	-
Vietnam Defence Expo	dated	-	2022-12-08/2022-12-10,2024-12-19/2024-12-22	-	-
Triển lãm Quốc phòng quốc tế	dated	-	2022-12-08/2022-12-10,2024-12-19/2024-12-22	-	-
IDEX	dated	-	2015-02-22/2015-02-26,2017-02-19/2017-02-23,2019-02-17/2019-02-21,2021-02-21/2021-02-25,2023-02-20/2023-02-24,2025-02-17/2025-02-21	-	exact
Aero India	dated	-	2015-02-18/2015-02-22,2017-02-14/2017-02-18,2019-02-20/2019-02-24,2021-02-03/2021-02-05,2023-02-13/2023-02-17,2025-02-10/2025-02-14	-	-
Chu Hải	dated	triển lãm|Trung Quốc	2014-11-11/2014-11-16,2016-11-01/2016-11-06,2018-11-06/2018-11-11,2021-09-28/2021-10-03,2022-11-08/2022-11-13,2024-11-12/2024-11-17	-	-
Sea Breeze	dated	Ukraine|Biển Đen	2017-07-10/2017-07-22,2018-07-09/2018-07-21,2019-07-01/2019-07-12,2021-06-28/2021-07-10	-	-
Gió Biển	dated	Ukraine|Biển Đen	2017-07-10/2017-07-22,2018-07-09/2018-07-21,2019-07-01/2019-07-12,2021-06-28/2021-07-10	-	-
Anakonda	dated	-	2016-06-07/2016-06-17,2018-11-07/2018-11-16	-	-
BALTOPS	dated	-	2015-06-05/2015-06-20,2017-06-01/2017-06-16,2018-06-04/2018-06-15,2019-06-09/2019-06-21,2022-06-05/2022-06-17	-	-
Trident Juncture	dated	-	2015-10-03/2015-11-06,2018-10-25/2018-11-07	-	-
Komodo	dated	tập trận|diễn tập|hải quân	2014-03-28/2014-04-03,2016-04-12/2016-04-16,2018-05-04/2018-05-09,2023-06-05/2023-06-08,2025-02-15/2025-02-22	-	cap
tập trận AMAN	dated	-	2017-02-10/2017-02-14,2019-02-08/2019-02-12,2021-02-11/2021-02-16,2023-02-10/2023-02-14,2025-02-07/2025-02-11	-	-
diễn tập AMAN	dated	-	2017-02-10/2017-02-14,2019-02-08/2019-02-12,2021-02-11/2021-02-16,2023-02-10/2023-02-14,2025-02-07/2025-02-11	-	-
AUMX	dated	-	2019-09-02/2019-09-06	-	-
tập trận hải quân ASEAN - Mỹ	dated	-	2019-09-02/2019-09-06	-	-
diễn tập hàng hải ASEAN - Mỹ	dated	-	2019-09-02/2019-09-06	-	-
diễn tập hàng hải ASEAN-Mỹ	dated	-	2019-09-02/2019-09-06	-	-
diễn tập hàng hải ASEAN - Trung Quốc	planned	Trạm Giang|Quảng Đông	2018-10-22	2018-10-28	-
tập trận hải quân ASEAN - Trung Quốc	planned	Trạm Giang|Quảng Đông	2018-10-22	2018-10-28	-
diễn tập trên biển ASEAN - Trung Quốc	planned	Trạm Giang|Quảng Đông	2018-10-22	2018-10-28	-
Giao lưu hữu nghị quốc phòng biên giới	dated	Trung Quốc	2016-03-28/2016-03-31,2017-09-23/2017-09-24,2018-11-19/2018-11-21,2021-04-23/2021-04-24,2023-09-07/2023-09-08,2024-04-11/2024-04-12,2025-04-16/2025-04-17	-	-
Giao lưu quốc phòng biên giới	dated	Trung Quốc	2016-03-28/2016-03-31,2017-09-23/2017-09-24,2018-11-19/2018-11-21,2021-04-23/2021-04-24,2023-09-07/2023-09-08,2024-04-11/2024-04-12,2025-04-16/2025-04-17	-	-
bầu cử	dated	Pháp+!nghị viện châu Âu	2017-04-23,2017-05-07,2022-04-10,2022-04-24,2024-06-30,2024-07-07	-	-
bầu cử	dated	Đức+!Pháp	2017-09-24,2021-09-26,2025-02-23	-	-
bầu cử	dated	Nhật Bản	2014-12-14,2016-07-10,2017-10-22,2019-07-21,2021-10-31,2022-07-10,2024-10-27,2025-07-20	-	-
bầu cử	dated	Hàn Quốc	2016-04-13,2017-05-09,2018-06-13,2020-04-15,2022-03-09,2024-04-10,2025-06-03	-	-
bầu cử	dated	Philippines	2016-05-09,2019-05-13,2022-05-09,2025-05-12	-	-
bầu cử	dated	Indonesia	2014-07-09,2019-04-17,2024-02-14	-	-
bầu cử	dated	Thái Lan	2019-03-24,2023-05-14	-	-
bầu cử	dated	Campuchia	2017-06-04,2018-07-29,2022-06-05,2023-07-23	-	-
bầu cử	dated	Myanmar	2015-11-08,2020-11-08	-	-
bầu cử	dated	Malaysia	2018-05-09,2022-11-19	-	-
bầu cử	dated	Iran	2016-02-26,2017-05-19,2021-06-18,2024-06-28,2024-07-05	-	-
bầu cử	dated	Thổ Nhĩ Kỳ	2015-06-07,2015-11-01,2018-06-24,2019-03-31,2023-05-14,2023-05-28	-	-
bầu cử	dated	Nga+!Mỹ	2016-09-18,2018-03-18,2024-03-15/2024-03-17	-	-
bầu cử	dated	Ukraine+!Mỹ+!Nga can thiệp	2014-05-25,2014-10-26,2019-03-31,2019-04-21,2019-07-21	-	-
bầu cử	dated	Anh+!Mỹ+!Scotland	2015-05-07,2017-06-08,2019-12-12,2024-07-04	-	-
bầu cử	dated	Mỹ|Hoa Kỳ	2014-11-04,2016-11-08,2018-11-06,2020-11-03,2022-11-08,2024-11-05	-	-
bầu cử	dated	Italy|Ý	2018-03-04,2022-09-25	-	-
bầu cử	dated	Brazil	2018-10-07,2018-10-28,2022-10-02,2022-10-30	-	-
bầu cử	dated	Venezuela	2015-12-06,2017-07-30,2018-05-20,2024-07-28	-	-
bầu cử	dated	Pakistan	2018-07-25,2024-02-08	-	-
bầu cử	dated	Iraq	2018-05-12,2021-10-10	-	-
bầu cử	dated	Liban|Lebanon	2018-05-06	-	-
bầu cử	dated	Áo	2016-12-04,2017-10-15	-	-
bầu cử	dated	Hà Lan	2017-03-15,2023-11-22	-	-
bầu cử	dated	Australia	2016-07-02,2019-05-18,2022-05-21,2025-05-03	-	-
bầu cử	dated	New Zealand	2017-09-23,2020-10-17,2023-10-14	-	-
bầu cử	dated	Singapore	2015-09-11,2020-07-10,2025-05-03	-	-
bầu cử	dated	Đài Loan	2014-11-29,2016-01-16,2018-11-24,2020-01-11,2022-11-26,2024-01-13	-	-
bầu cử	dated	Hong Kong	2016-09-04,2017-03-26,2019-11-24	-	-
bầu cử	dated	Nghị viện châu Âu	2014-05-25,2019-05-23/2019-05-26,2024-06-06/2024-06-09	-	-
bầu cử	dated	Ấn Độ	2019-04-11,2019-05-23,2024-06-04	-	-
bầu cử	dated	Israel	2015-03-17,2019-04-09,2019-09-17,2020-03-02,2021-03-23,2022-11-01	-	-
bầu cử	dated	Mexico	2018-07-01,2024-06-02	-	-
bầu cử	dated	Zimbabwe	2018-07-30	-	-
bầu cử	dated	Belarus	2015-10-11,2020-08-09	-	-
bầu cử	dated	Ba Lan	2015-10-25,2019-10-13,2020-07-12,2023-10-15,2025-06-01	-	-
bầu cử	dated	Syria	2014-06-03,2016-04-13,2021-05-26	-	-
bầu cử	dated	Ai Cập	2018-03-26/2018-03-28	-	-
bầu cử	dated	Cộng hoà Séc|CH Séc	2017-10-21,2018-01-27	-	-
trưng cầu dân ý	dated	Thổ Nhĩ Kỳ	2017-04-16	-	-
trưng cầu ý dân	dated	Thổ Nhĩ Kỳ	2017-04-16	-	-
trưng cầu dân ý	dated	Italy|Ý	2016-12-04	-	-
trưng cầu ý dân	dated	Italy|Ý	2016-12-04	-	-
trưng cầu dân ý	dated	Scotland	2014-09-18	-	-
trưng cầu ý dân	dated	Scotland	2014-09-18	-	-
trưng cầu dân ý	dated	Hy Lạp	2015-07-05	-	-
trưng cầu ý dân	dated	Hy Lạp	2015-07-05	-	-
trưng cầu dân ý	dated	Catalonia|Catalunya	2017-10-01	-	-
trưng cầu ý dân	dated	Catalonia|Catalunya	2017-10-01	-	-
trưng cầu dân ý	dated	người Kurd|Kurdistan	2017-09-25	-	-
trưng cầu ý dân	dated	người Kurd|Kurdistan	2017-09-25	-	-
trưng cầu dân ý	dated	Thái Lan+hiến pháp	2016-08-07	-	-
trưng cầu ý dân	dated	Thái Lan+hiến pháp	2016-08-07	-	-
trưng cầu dân ý	dated	Crimea	2014-03-16	-	-
trưng cầu ý dân	dated	Crimea	2014-03-16	-	-
trưng cầu dân ý	dated	Anh+EU|Brexit|Anh+Liên minh châu Âu	2016-06-23	-	-
trưng cầu ý dân	dated	Anh+EU|Brexit|Anh+Liên minh châu Âu	2016-06-23	-	-
trưng cầu dân ý	dated	Macedonia	2018-09-30	-	-
trưng cầu ý dân	dated	Macedonia	2018-09-30	-	-
nghị quyết 2231	lasting	-	2015-07-20	-	-
nghị quyết số 2231	lasting	-	2015-07-20	-	-
nghị quyết 2254	lasting	-	2015-12-18	-	-
nghị quyết số 2254	lasting	-	2015-12-18	-	-
nghị quyết 2270	lasting	-	2016-03-02	-	-
nghị quyết số 2270	lasting	-	2016-03-02	-	-
nghị quyết 2321	lasting	-	2016-11-30	-	-
nghị quyết số 2321	lasting	-	2016-11-30	-	-
nghị quyết 2334	lasting	-	2016-12-23	-	-
nghị quyết số 2334	lasting	-	2016-12-23	-	-
nghị quyết 2356	lasting	-	2017-06-02	-	-
nghị quyết số 2356	lasting	-	2017-06-02	-	-
nghị quyết 2371	lasting	-	2017-08-05	-	-
nghị quyết số 2371	lasting	-	2017-08-05	-	-
nghị quyết 2375	lasting	-	2017-09-11	-	-
nghị quyết số 2375	lasting	-	2017-09-11	-	-
nghị quyết 2397	lasting	-	2017-12-22	-	-
nghị quyết số 2397	lasting	-	2017-12-22	-	-
nghị quyết 2401	lasting	-	2018-02-24	-	-
nghị quyết số 2401	lasting	-	2018-02-24	-	-
nghị quyết 2728	lasting	-	2024-03-25	-	-
nghị quyết số 2728	lasting	-	2024-03-25	-	-
nghị quyết 2735	lasting	-	2024-06-10	-	-
nghị quyết số 2735	lasting	-	2024-06-10	-	-
USS Dewey	sudden	Vành Khăn|Trường Sa|Biển Đông|12 hải lý	2017-05-24	-	-
USS Stethem	sudden	Tri Tôn|Hoàng Sa	2017-07-02	-	-
USS Chafee	sudden	Hoàng Sa|Biển Đông	2017-10-10	-	-
USS Hopper	sudden	Scarborough|Hoàng Nham|Biển Đông|12 hải lý	2018-01-17	-	-
USS Mustin	sudden	Vành Khăn|Trường Sa	2018-03-23	-	-
USS Mustin	sudden	eo biển Đài Loan|Benfold	2018-07-07	-	-
USS Benfold	sudden	eo biển Đài Loan|Mustin	2018-07-07	-	-
USS Higgins	sudden	Hoàng Sa|Antietam	2018-05-27	-	-
USS Antietam	sudden	Hoàng Sa|Higgins	2018-05-27	-	-
USS Curtis Wilbur	sudden	Antietam+eo biển Đài Loan	2018-10-22	-	-
USS Curtis Wilbur	sudden	Tri Tôn	2016-01-30	-	-
USS Chancellorsville	sudden	Hoàng Sa|Biển Đông	2018-11-26	-	-
USS McCampbell	sudden	Hoàng Sa|Biển Đông	2019-01-07	-	-
USS Stockdale	sudden	eo biển Đài Loan|Đài Loan	2018-11-28	-	-
USS Spruance	sudden	Vành Khăn|Trường Sa|Preble	2019-02-11	-	-
USS Preble	sudden	Spruance|Vành Khăn	2019-02-11	-	-
USS Preble	sudden	Chung-Hoon|Chung Hoon|Ga Ven|Gạc Ma	2019-05-06	-	-
USS Preble	sudden	Scarborough|Hoàng Nham	2019-05-19	-	-
USS Gabrielle Giffords	sudden	Vành Khăn|Trường Sa	2019-11-20	-	-
USS William P. Lawrence	sudden	Chữ Thập|Trường Sa	2016-05-10	-	-
HMS Albion	sudden	Hoàng Sa|Biển Đông	2018-08-31	-	-
USS Boxer	lasting	Iran|máy bay không người lái	2019-07-18	-	-
USS Mason	lasting	Yemen|Houthi	2016-10-09	-	-
HMS Defender	sudden	Crimea|Nga	2021-06-23	-	-
HMS Montrose	sudden	British Heritage|Iran	2019-07-10	-	-
USS Connecticut	sudden	va chạm|đâm|Biển Đông	2021-10-02	-	-
USS Bonhomme Richard	sudden	cháy|hoả hoạn	2020-07-12	-	-
Brett Crozier	sudden	cách chức|sa thải|bãi nhiệm	2020-04-02	-	-
Adrian Darya	lasting	-	2019-08-18	-	-
Kokuka Courageous	lasting	-	2019-06-13	-	-
Front Altair	lasting	-	2019-06-13	-	-
British Heritage	sudden	Iran	2019-07-10	-	-
tàu trinh sát Liman	sudden	-	2017-04-27	-	-
tàu Liman	sudden	Nga+chìm|Biển Đen	2017-04-27	-	-
Donald Cook	lasting	Nga+Su-24|Biển Baltic	2016-04-11	-	-
USNS Bowditch	sudden	thiết bị lặn|tàu lặn|UUV	2016-12-15	-	-
thiết bị lặn	sudden	Trung Quốc+Mỹ+thu giữ|Trung Quốc+Mỹ+bắt giữ|Trung Quốc+Mỹ+trả|Bowditch	2016-12-15	2016-12-20	-
tàu lặn không người lái	sudden	Trung Quốc+Mỹ+thu giữ|Trung Quốc+Mỹ+bắt giữ|Trung Quốc+Mỹ+trả|Bowditch	2016-12-15	2016-12-20	-
Gerald R. Ford	planned	biên chế+!sẽ|vận hành+Trump|Trump+lễ	2017-07-22	-	-
USS Zumwalt	planned	biên chế+Baltimore|lễ biên chế	2016-10-15	-	-
HMS Queen Elizabeth	planned	biên chế+Nữ hoàng|lễ biên chế	2017-12-07	-	-
HMS Prince of Wales	planned	biên chế	2019-12-10	-	-
tàu sân bay Sơn Đông	planned	biên chế+Tập Cận Bình|Tam Á+biên chế|lễ biên chế	2019-12-17	-	-
tàu sân bay Sơn Đông	state	-	2019-12-17	-	-
Type 001A	planned	hạ thuỷ	2017-04-26	-	-
Type 001A	sudden	chạy thử+lần đầu|ra khơi+lần đầu|chạy thử+đầu tiên|thử nghiệm trên biển+đầu tiên	2018-05-13	2018-05-18	-
tàu sân bay Phúc Kiến	planned	hạ thuỷ	2022-06-17	-	-
tàu sân bay Phúc Kiến	planned	biên chế	2025-11-05	-	-
Type 055	planned	hạ thuỷ+đầu tiên	2017-06-28	-	-
Type 055	planned	biên chế+đầu tiên|biên chế+Nam Xương	2020-01-12	-	-
J-20	lasting	biên chế+chiến đấu|triển khai chiến đấu	2018-02-09	-	-
J-20	planned	Chu Hải+lần đầu	2016-11-01	-	-
AG600	lasting	bay thử+đầu tiên|bay+lần đầu|cất cánh+lần đầu	2017-12-24	-	-
AG600	sudden	mặt nước+cất cánh|mặt nước+lần đầu|hồ chứa	2018-10-20	-	-
C919	lasting	bay thử+đầu tiên|bay+lần đầu|cất cánh+lần đầu|chuyến bay đầu tiên	2017-05-05	-	-
Djibouti	planned	căn cứ+Trung Quốc+khánh thành|căn cứ+Trung Quốc+khai trương|căn cứ+Trung Quốc+1/8	2017-08-01	-	-
Liêu Ninh	planned	Hong Kong	2017-07-07	2017-07-11	-
Izumo	dated	Cam Ranh	2017-05-20/2017-05-24,2019-06-14/2019-06-17	-	-
Kaga	planned	biên chế	2017-03-22	-	-
INS Vikrant	planned	biên chế|lễ	2022-09-02	-	-
INS Kalvari	planned	biên chế	2017-12-14	-	-
Knyaz Vladimir	planned	biên chế|bàn giao	2020-06-12	-	-
Okhotnik	sudden	bay+đầu tiên|bay+lần đầu|cất cánh	2019-08-03	-	-
MQ-25	sudden	bay+đầu tiên|bay thử	2019-09-19	-	-
Burevestnik	lasting	vụ nổ|tai nạn|phóng xạ	2019-08-08	-	-
Severodvinsk	lasting	vụ nổ|phóng xạ|phát nổ	2019-08-08	-	-
Nyonoksa	lasting	-	2019-08-08	-	-
Đô đốc Kuznetsov	lasting	cháy|hoả hoạn	2019-12-12	-	-
Tu-22M3	sudden	rơi+Murmansk|tai nạn+Murmansk|vỡ đôi|gãy đôi	2019-01-22	-	-
Su-57	lasting	rơi|tai nạn	2019-12-24	-	-
F-35A	lasting	Nhật Bản+rơi|Nhật Bản+mất tích|Misawa	2019-04-09	-	-
F-35	lasting	Nhật Bản+rơi|Nhật Bản+mất tích|Misawa+mất tích	2019-04-09	-	-
F-35B	sudden	rơi+Nam Carolina|rơi+South Carolina|rơi+Beaufort	2018-09-28	-	-
F-16	lasting	Israel+bị bắn rơi|Israel+bị bắn hạ|Israel+rơi+Syria	2018-02-10	-	-
Su-22	lasting	Mỹ+bắn rơi+Syria|Mỹ+bắn hạ+Syria|F/A-18+bắn	2017-06-18	-	-
An-26	lasting	Hmeymim|Hmeimim|Khmeimim|Syria+rơi	2018-03-06	-	-
Su-30SM	lasting	Syria+rơi|Jableh|Địa Trung Hải+rơi	2018-05-03	-	-
bom mẹ	lasting	Mỹ|Afghanistan|Nangarhar	2017-04-13	-	-
GBU-43	lasting	Afghanistan|Nangarhar|IS	2017-04-13	-	-
MOAB	lasting	Afghanistan|Nangarhar|IS	2017-04-13	-	-
Avangard	planned	trực chiến+đầu tiên|biên chế+đầu tiên	2019-12-27	-	-
9M729	sudden	trưng bày|công bố+tên lửa+tuỳ viên|giới thiệu+tuỳ viên	2019-01-23	-	-
S-400	sudden	Thổ Nhĩ Kỳ+lô+đầu tiên+!sẽ+!dự kiến|Ankara+lô+đầu tiên+!sẽ+!dự kiến|Murted|Thổ Nhĩ Kỳ+bắt đầu nhận+!sẽ	2019-07-12	-	-
Rafale	planned	Ấn Độ+36+ký	2016-09-23	-	-
Rafale	sudden	Ấn Độ+5 chiếc+đầu tiên|Ambala+đầu tiên	2020-07-29	-	-
Mistral	lasting	Pháp+huỷ+Nga|Pháp+bồi thường	2015-08-05	-	-
T-14 Armata	planned	duyệt binh+lần đầu	2015-05-09	-	-
DF-17	planned	duyệt binh|lễ duyệt binh	2019-10-01	-	-
DF-41	planned	duyệt binh+Thiên An Môn|duyệt binh+70 năm	2019-10-01	-	-
Chandrayaan-2	sudden	mất liên lạc|hạ cánh	2019-09-07	-	-
Chandrayaan-3	sudden	hạ cánh	2023-08-23	-	-
Falcon Heavy	lasting	lần đầu|đầu tiên|Tesla	2018-02-06	-	-
Hùng Phong III	sudden	phóng nhầm|bắn nhầm	2016-07-01	-	-
Hùng Phong 3	sudden	phóng nhầm|bắn nhầm	2016-07-01	-	-
Thẩm Nhất Minh	sudden	rơi|tử nạn|thiệt mạng|trực thăng	2020-01-02	-	-
YJ-12B	lasting	Trường Sa|CNBC|quần đảo	2018-05-02	-	-
CNBC	lasting	Trường Sa+tên lửa+Trung Quốc	2018-05-02	-	-
H-6K	lasting	Phú Lâm|Hoàng Sa|Biển Đông	2018-05-18	-	-
HQ-9	lasting	Phú Lâm|Hoàng Sa	2016-02-14	2016-02-17	-
HQ-186	planned	HQ-187|thượng cờ	2017-02-28	-	-
HQ-187	planned	HQ-186|thượng cờ	2017-02-28	-	-
HQ-184	planned	HQ-185+thượng cờ	2015-08-01	-	-
HQ-182	planned	HQ-183+thượng cờ	2014-04-03	-	-
016-Quang Trung	planned	015|thượng cờ|lễ	2018-02-06	-	-
016 - Quang Trung	planned	015|thượng cờ|lễ	2018-02-06	-	-
Quang Trung	planned	Trần Hưng Đạo+thượng cờ|Trần Hưng Đạo+015+lễ	2018-02-06	-	-
8585	lasting	Su-30|phi công|máy bay	2016-06-14	-	-
Trần Quang Khải	lasting	Su-30|CASA|phi công	2016-06-14	-	-
Su-22	sudden	Nghệ An|Nghĩa Đàn	2018-07-26	-	-
L-39	sudden	Phú Yên|Tuy Hoà	2016-08-26	-	-
EC-130	sudden	Vũng Tàu|Núi Dinh|núi Dinh	2016-10-18	-	-
Mi-171	sudden	Hoà Lạc|Thạch Thất	2014-07-07	-	-
Cảng quốc tế Cam Ranh	lasting	khánh thành|khai trương|đi vào hoạt động	2016-03-08	-	-
USS Frank Cable	dated	Cam Ranh	2016-10-02/2016-10-04	-	-
Frank Cable	dated	Cam Ranh	2016-10-02/2016-10-04	-	-
Kuroshio	dated	Cam Ranh	2018-09-17/2018-09-21	-	-
Tonnerre	dated	Cam Ranh	2016-05-02/2016-05-06	-	-
HMS Albion	dated	TP HCM|Sài Gòn|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|thăm Việt Nam	2018-09-03/2018-09-07	-	-
USNS Mercy	dated	Nha Trang|Khánh Hoà	2018-05-17/2018-06-02	-	-
USS Coronado	dated	Cam Ranh	2017-07-05/2017-07-10	-	-
RIMPAC	planned	Việt Nam+lần đầu+tham gia	2018-06-27	2018-08-02	-
Đinh La Thăng	lasting	khởi tố|bắt tạm giam	2017-12-08	-	-
Luật An ninh mạng	planned	Quốc hội+thông qua|biểu quyết	2018-06-12	-	-
dự luật đặc khu	sudden	-	2018-06-08	2018-06-15	-
Đồng Tâm	sudden	Mỹ Đức+cán bộ|giữ+cảnh sát+Mỹ Đức	2017-04-15	2017-04-22	-
Đỗ Mười	sudden	từ trần|lễ tang|Quốc tang|lễ viếng	2018-10-01	2018-10-07	-
Lê Đức Anh	sudden	từ trần|lễ tang|Quốc tang|lễ viếng	2019-04-22	2019-05-03	-
Phan Văn Khải	sudden	từ trần|lễ tang|Quốc tang|lễ viếng	2018-03-17	2018-03-22	-
Lê Khả Phiêu	sudden	từ trần|lễ tang|Quốc tang|lễ viếng	2020-08-07	2020-08-15	-
Trần Đức Lương	sudden	từ trần|lễ tang|Quốc tang|lễ viếng	2025-05-20	2025-05-25	-
Võ Nguyên Giáp	sudden	Quốc tang|lễ viếng	2013-10-04	2013-10-13	-
Nguyễn Bá Thanh	sudden	qua đời|từ trần	2015-02-13	-	-
Lý Quang Diệu	sudden	qua đời|từ trần|quốc tang	2015-03-23	2015-03-29	-
Bhumibol	lasting	băng hà|qua đời	2016-10-13	-	-
Bhumibol	planned	hoả táng	2017-10-26	-	-
Kofi Annan	sudden	qua đời|từ trần	2018-08-18	-	-
George H. W. Bush	sudden	qua đời|từ trần|lễ tang|tang lễ	2018-11-30	2018-12-05	-
Bush cha	sudden	qua đời|từ trần|lễ tang|tang lễ	2018-11-30	2018-12-05	-
Shimon Peres	sudden	qua đời|từ trần|lễ tang|tang lễ	2016-09-28	2016-09-30	-
Islam Karimov	lasting	qua đời|từ trần	2016-09-02	-	-
Gorbachev	sudden	qua đời|từ trần	2022-08-30	-	-
Nữ hoàng Elizabeth	sudden	băng hà|qua đời|quốc tang	2022-09-08	2022-09-19	-
Giang Trạch Dân	sudden	qua đời|từ trần	2022-11-30	-	-
Lý Khắc Cường	sudden	qua đời|từ trần	2023-10-27	-	-
Kissinger	sudden	qua đời	2023-11-29	-	-
Jimmy Carter	sudden	qua đời	2024-12-29	-	-
Lưu Hiểu Ba	sudden	qua đời	2017-07-13	-	-
Vitaly Churkin	sudden	qua đời|từ trần|đột ngột	2017-02-20	-	-
Helmut Kohl	sudden	qua đời	2017-06-16	-	-
Mugabe	sudden	qua đời	2019-09-06	-	-
Morsi	sudden	qua đời	2019-06-17	-	-
Charlie Kirk	lasting	-	2025-09-10	-	-
Naruhito	planned	lên ngôi|đăng quang	2019-05-01	2019-10-22	-
Lệnh Hoà	planned	niên hiệu|Nhật	2019-04-01	2019-05-01	-
Vajiralongkorn	planned	đăng quang	2019-05-04	2019-05-06	-
Charlie Hebdo	lasting	-	2015-01-07	-	-
Bataclan	lasting	-	2015-11-13	-	cap
khủng bố Paris	lasting	-	2015-11-13	-	-
Orlando	lasting	xả súng|thảm sát|hộp đêm	2016-06-12	-	cap
Manchester	lasting	Ariana Grande|đánh bom	2017-05-22	-	cap
Barcelona	lasting	Las Ramblas|lao xe|tấn công+IS	2017-08-17	-	cap
Las Vegas	lasting	xả súng|thảm sát|Paddock	2017-10-01	-	-
Stephen Paddock	sudden	-	2017-10-01	-	-
Westminster	lasting	lao xe|tấn công+cảnh sát	2017-03-22	-	cap
ga tàu điện ngầm St. Petersburg	sudden	-	2017-04-03	-	-
St. Petersburg	lasting	tàu điện ngầm+nổ|tàu điện ngầm+đánh bom	2017-04-03	-	-
St Petersburg	lasting	tàu điện ngầm+nổ|tàu điện ngầm+đánh bom	2017-04-03	-	-
Parkland	lasting	xả súng|trường	2018-02-14	-	cap
Nice	lasting	xe tải+Quốc khánh|lao xe	2016-07-14	-	cap
chợ Giáng sinh	lasting	Berlin+xe tải|Berlin+tấn công	2016-12-19	-	-
chợ Giáng sinh	lasting	Strasbourg	2018-12-11	-	-
Surabaya	lasting	đánh bom|nhà thờ	2018-05-13	-	cap
Uri	lasting	Kashmir+tấn công	2016-09-18	-	cap
Pathankot	lasting	căn cứ|tấn công	2016-01-02	-	cap
Crocus	sudden	-	2024-03-22	-	cap
nhà thờ Hồi giáo	lasting	Sinai|Ai Cập+tấn công	2017-11-24	-	-
Lion Air	lasting	rơi|tai nạn|JT610	2018-10-29	-	-
Ethiopian Airlines	lasting	rơi|tai nạn|737	2019-03-10	-	-
Germanwings	lasting	rơi|tai nạn|phi công phụ	2015-03-24	-	cap
QZ8501	lasting	-	2014-12-28	-	cap
EgyptAir	lasting	MS804|Địa Trung Hải|A320	2016-05-19	-	cap
Sinai	lasting	A321|máy bay Nga	2015-10-31	-	cap
Metrojet	lasting	-	2015-10-31	-	cap
Boeing 737	lasting	Iran+bắn nhầm|Iran+Ukraine+bắn|Tehran+Ukraine+rơi	2020-01-08	-	-
Sewol	lasting	-	2014-04-16	-	cap
Thiên Tân	lasting	vụ nổ|nổ kho	2015-08-12	-	-
Grenfell	lasting	-	2017-06-14	-	cap
bão Harvey	sudden	-	2017-08-25	2017-08-30	-
bão Irma	sudden	-	2017-09-05	2017-09-12	-
bão Maria	sudden	Puerto Rico	2017-09-20	-	-
siêu bão Mangkhut	sudden	-	2018-09-14	2018-09-17	-
bão Mangkhut	sudden	-	2018-09-14	2018-09-17	-
bão Michael	sudden	-	2018-10-10	-	-
bão Florence	sudden	-	2018-09-14	-	-
bão Damrey	sudden	-	2017-11-04	-	-
bão Jebi	sudden	-	2018-09-04	-	-
bão Hagibis	sudden	-	2019-10-12	-	-
Lombok	lasting	động đất	2018-08-05	-	cap
Nepal	lasting	động đất	2015-04-25	-	cap
Kumamoto	sudden	động đất	2016-04-14	2016-04-16	cap
Kemerovo	sudden	cháy|hoả hoạn	2018-03-25	-	cap
Genoa	sudden	sập cầu|cầu+sập	2018-08-14	-	cap
MV-22	sudden	Australia|Queensland	2017-08-05	-	cap
Osprey	sudden	Yakushima	2023-11-29	-	cap
KC-130	sudden	Mississippi	2017-07-10	-	cap
C-2A	sudden	rơi+Philippines|Ronald Reagan+rơi	2017-11-22	-	cap
Niger	lasting	phục kích+4 binh sĩ|phục kích+lính Mỹ|4 lính+Mỹ	2017-10-04	-	cap
Ahvaz	sudden	duyệt binh|tấn công	2018-09-22	-	cap
quốc hội Iran	sudden	tấn công+IS|khủng bố	2017-06-07	-	-
Fakhrizadeh	lasting	ám sát|sát hại	2020-11-27	-	cap
Ain al-Asad	lasting	Iran+tên lửa	2020-01-08	-	-
Raisi	lasting	trực thăng|thiệt mạng|tử nạn	2024-05-19	-	cap
Fujairah	lasting	tàu+tấn công|tàu chở dầu|phá hoại	2019-05-12	-	cap
vịnh Oman	lasting	hai tàu chở dầu|2 tàu chở dầu	2019-06-13	-	-
Deir ez-Zor	sudden	phá vây|phá vỡ+vòng vây|giải vây	2017-09-05	-	-
Deir Ezzor	sudden	phá vây|phá vỡ+vòng vây|giải vây	2017-09-05	-	-
Tal Afar	sudden	giải phóng|tái chiếm|giành lại	2017-08-20	2017-08-31	-
Kirkuk	lasting	người Kurd+Iraq+chiếm|quân đội Iraq+tiến|Peshmerga+rút	2017-10-16	-	cap
Debaltseve	lasting	rút|thất thủ|chiếm	2015-02-18	-	cap
Hodeidah	state	chiến dịch|tấn công+liên quân	2018-06-13	2018-12-18	cap
Yemen	lasting	xe buýt+không kích|xe buýt+trẻ em	2018-08-09	-	cap
Mohammed bin Salman	lasting	thái tử+phế truất|lập+thái tử|Mohammed bin Nayef	2017-06-21	-	-
Nimr al-Nimr	sudden	hành quyết|tử hình	2016-01-02	-	-
al-Bashir	lasting	bị lật đổ|đảo chính|phế truất	2019-04-11	-	-
Bouteflika	lasting	từ chức	2019-04-02	-	cap
Nazarbayev	lasting	từ chức	2019-03-19	-	cap
Kazakhstan	sudden	biểu tình+CSTO|bạo loạn+CSTO	2022-01-05	2022-01-19	cap
Catalonia	state	độc lập+Tây Ban Nha|ly khai	2017-10-01	2018-06-01	cap
Puigdemont	state	-	2017-10-01	2018-07-31	cap
Wa Lone	sudden	tù|thả|phóng viên	2017-12-12	2019-05-07	-
Maduro	sudden	ám sát+drone|ám sát+máy bay không người lái|âm mưu ám sát	2018-08-04	-	cap
Tôn Chính Tài	lasting	điều tra|kỷ luật	2017-07-24	-	-
Quách Bá Hùng	sudden	chung thân	2016-07-25	-	-
Phòng Phong Huy	sudden	khởi tố|truy tố|hối lộ|công tố	2018-01-09	-	-
Trương Dương	lasting	tự sát|tự tử|treo cổ	2017-11-23	2017-11-28	-
Mạnh Hoành Vĩ	sudden	mất tích|bị bắt|điều tra|từ chức|Interpol	2018-10-05	2018-10-08	-
giới hạn nhiệm kỳ	lasting	Trung Quốc|chủ tịch nước	2018-02-25	2018-03-11	-
hai nhiệm kỳ	lasting	Tập Cận Bình+hiến pháp|Trung Quốc+hiến pháp	2018-02-25	2018-03-11	-
Đại hội 20	planned	Trung Quốc|Tập Cận Bình	2022-10-16	2022-10-22	-
Đại hội 20	lasting	Trung Quốc|Tập Cận Bình	2022-10-16	2022-10-22	-
Đại hội XIX	planned	Trung Quốc|Tập Cận Bình	2017-10-18	2017-10-24	-
Đại hội XIX	lasting	Trung Quốc|Tập Cận Bình	2017-10-18	2017-10-24	-
Đại hội đảng 19	planned	-	2017-10-18	2017-10-24	-
Đại hội đảng 19	lasting	-	2017-10-18	2017-10-24	-
Đại hội Đảng lần thứ 19	planned	-	2017-10-18	2017-10-24	-
Đại hội Đảng lần thứ 19	lasting	-	2017-10-18	2017-10-24	-
Đại hội lần thứ 19	planned	Trung Quốc|Tập Cận Bình	2017-10-18	2017-10-24	-
Đại hội lần thứ 19	lasting	Trung Quốc|Tập Cận Bình	2017-10-18	2017-10-24	-
5 chiến khu	sudden	Trung Quốc+thành lập|7 đại quân khu	2016-02-01	-	-
năm chiến khu	sudden	Trung Quốc+thành lập|đại quân khu	2016-02-01	-	-
ngân sách quốc phòng	planned	Trung Quốc+8,1%|Trung Quốc+1.110 tỷ|Trung Quốc+1.110 tỉ	2018-03-05	-	-
ngân sách quốc phòng	planned	Trung Quốc+7,5%	2019-03-05	-	-
ngân sách quốc phòng	planned	Trung Quốc+6,6%	2020-05-22	-	-
ngân sách quốc phòng	planned	Trung Quốc+7,6%	2016-03-05	-	-
ngân sách quốc phòng	planned	Trung Quốc+10,1%	2015-03-05	-	-
ngân sách quốc phòng	planned	Trung Quốc+6,8%	2021-03-05	-	-
ngân sách quốc phòng	planned	Trung Quốc+7,1%	2022-03-05	-	-
chi tiêu quốc phòng	planned	Trung Quốc+8,1%	2018-03-05	-	-
chi tiêu quốc phòng	planned	Trung Quốc+7,5%	2019-03-05	-	-
chi tiêu quân sự	planned	Trung Quốc+8,1%	2018-03-05	-	-
716 tỷ USD	planned	quốc phòng|Trump|NDAA	2018-02-12	2018-08-13	-
717 tỷ USD	planned	quốc phòng|Trump|NDAA	2018-05-24	2018-08-13	-
716 tỉ USD	planned	quốc phòng|Trump|NDAA	2018-02-12	2018-08-13	-
717 tỉ USD	planned	quốc phòng|Trump|NDAA	2018-05-24	2018-08-13	-
738 tỷ USD	planned	quốc phòng|Trump|NDAA	2019-07-22	2019-12-20	-
738 tỉ USD	planned	quốc phòng|Trump|NDAA	2019-07-22	2019-12-20	-
686 tỷ USD	sudden	ngân sách|quốc phòng|Lầu Năm Góc	2018-02-12	2018-03-31	-
858 tỷ USD	planned	quốc phòng	2022-12-07	2022-12-23	-
886 tỷ USD	planned	quốc phòng	2023-03-13	2023-12-22	-
895 tỷ USD	planned	quốc phòng	2024-06-01	2024-12-23	-
54 tỷ USD	sudden	quốc phòng+Trump|quân sự+Trump|chi tiêu+Trump	2017-02-27	2017-03-16	-
54 tỉ USD	sudden	quốc phòng+Trump|quân sự+Trump|chi tiêu+Trump	2017-02-27	2017-03-16	-
Panama	lasting	Đài Loan+cắt đứt|Đài Loan+cắt quan hệ|Đài Loan+đoạn giao|Trung Quốc+thiết lập+Đài Loan	2017-06-13	-	-
Burkina Faso	lasting	Đài Loan+cắt|Đài Loan+đoạn giao	2018-05-24	-	-
El Salvador	lasting	Đài Loan+cắt|Đài Loan+đoạn giao|Đài Loan+Trung Quốc	2018-08-21	-	-
Solomon	lasting	Đài Loan+cắt|Đài Loan+đoạn giao	2019-09-16	-	-
Kiribati	lasting	Đài Loan+cắt|Đài Loan+đoạn giao	2019-09-20	-	-
Honduras	lasting	Đài Loan+cắt|Đài Loan+đoạn giao|Trung Quốc+thiết lập	2023-03-26	-	-
Nauru	lasting	Đài Loan+cắt|Đài Loan+đoạn giao	2024-01-15	-	-
lãnh sự quán Trung Quốc	lasting	Houston	2020-07-21	2020-07-24	-
lãnh sự quán Nga	lasting	San Francisco	2017-08-31	2017-09-02	-
35 nhà ngoại giao	lasting	Nga+Obama|Nga+Mỹ+trục xuất	2016-12-29	-	-
755	lasting	Nga+Mỹ+nhà ngoại giao|Putin+nhân viên|Nga+nhân viên+Mỹ	2017-07-30	-	-
60 nhà ngoại giao	lasting	Nga+Mỹ	2018-03-26	2018-03-30	-
trục xuất	sudden	60+Nga+Mỹ+nhà ngoại giao|23+nhà ngoại giao+Nga+Anh	2018-03-14	2018-03-30	-
Charlottesville	lasting	-	2017-08-12	-	-
Steve Bannon	sudden	rời Nhà Trắng|sa thải|từ chức	2017-08-18	-	-
Nikki Haley	sudden	từ chức	2018-10-09	-	-
McMaster	sudden	sa thải|bị thay|rời khỏi|từ chức	2018-03-22	-	-
Jeff Sessions	sudden	từ chức|sa thải	2018-11-07	-	-
Sean Spicer	sudden	từ chức	2017-07-21	-	-
Scaramucci	sudden	sa thải|cách chức|bị mất chức	2017-07-31	-	-
Priebus	sudden	sa thải|bị thay|từ chức|Kelly	2017-07-28	-	-
Kavanaugh	sudden	phê chuẩn+!sẽ|điều trần	2018-09-27	2018-10-06	-
Nielsen	sudden	từ chức	2019-04-07	-	-
Shanahan	sudden	rút+đề cử|rút tên|không được đề cử	2019-06-18	-	-
Mark Esper	sudden	sa thải|bị cách chức	2020-11-09	-	-
điện Capitol	lasting	bạo loạn|tấn công|người ủng hộ	2021-01-06	-	-
Robert Mueller	sudden	nộp+báo cáo|kết thúc+điều tra|hoàn tất+điều tra	2019-03-22	2019-03-24	-
Robert Mueller	sudden	bổ nhiệm+công tố viên đặc biệt	2017-05-17	-	-
Jim Acosta	sudden	-	2018-11-07	2018-11-19	-
Bob Woodward	sudden	Trump+sách|Nỗi sợ hãi|Fear	2018-09-04	2018-09-11	-
Chiến lược An ninh Quốc gia	lasting	Trump+công bố|Trump+mới	2017-12-18	-	-
Chiến lược Quốc phòng	lasting	Mattis+công bố|Mattis+mới	2018-01-19	-	-
Đánh giá tình hình hạt nhân	lasting	Mỹ|Lầu Năm Góc	2018-02-02	-	-
Sách trắng quốc phòng	sudden	Trung Quốc+24/7|Trung Quốc+24-7	2019-07-24	-	-
60 tỷ USD	lasting	Trump+thuế+Trung Quốc+22/3|Trump+áp thuế+Trung Quốc+bản ghi nhớ	2018-03-22	-	-
34 tỷ USD	sudden	thuế+Trung Quốc|thuế+Mỹ	2018-06-15	2018-07-06	-
34 tỉ USD	sudden	thuế+Trung Quốc|thuế+Mỹ	2018-06-15	2018-07-06	-
16 tỷ USD	sudden	thuế+Trung Quốc+Mỹ	2018-08-07	2018-08-23	-
ZTE	lasting	lệnh cấm|cấm+Mỹ	2018-04-16	2018-07-13	exact
Huawei	lasting	danh sách đen+Mỹ|danh sách thực thể	2019-05-15	-	-
Thae Yong-ho	lasting	đào tẩu	2016-08-17	-	-
Thae Yong Ho	lasting	đào tẩu	2016-08-17	-	-
JSA	lasting	lính+Triều Tiên+đào tẩu|binh sĩ+Triều Tiên+bị bắn	2017-11-13	-	exact
Oh Chong-song	sudden	-	2017-11-13	-	-
Kim Yo-jong	planned	Blue House+Moon|Nhà Xanh+Moon|Moon+mời+Bình Nhưỡng|Pyeongchang	2018-02-09	2018-02-11	-
Kim Yo Jong	planned	Nhà Xanh+Moon|Moon+mời+Bình Nhưỡng|Pyeongchang	2018-02-09	2018-02-11	-
văn phòng liên lạc	sudden	Kaesong+cho nổ|Kaesong+phá huỷ|Kaesong+đánh sập	2020-06-16	-	-
văn phòng liên lạc	planned	Kaesong+mở cửa|Kaesong+khai trương	2018-09-14	-	-
Kaesong	lasting	đóng cửa+Park|đóng cửa+khu công nghiệp	2016-02-10	-	-
đường dây nóng	sudden	liên Triều+nối lại+3/1|Bàn Môn Điếm+3/1|Triều Tiên+Hàn Quốc+mở lại+Bàn Môn Điếm	2018-01-03	-	-
Jang Song-thaek	lasting	xử tử|hành quyết	2013-12-12	-	-
Hyon Yong-chol	sudden	xử tử|hành quyết	2015-04-30	2015-05-13	-
55 bộ hài cốt	lasting	-	2018-07-27	-	-
hài cốt	lasting	Triều Tiên+55+Mỹ|Triều Tiên+Wonsan+Osan	2018-07-27	2018-08-01	-
quốc gia tài trợ khủng bố	lasting	Triều Tiên+Mỹ+đưa trở lại|Triều Tiên+Trump+liệt|Triều Tiên+Trump	2017-11-20	-	-
quốc gia bảo trợ khủng bố	lasting	Triều Tiên+Mỹ+đưa trở lại|Triều Tiên+Trump+liệt|Triều Tiên+Trump	2017-11-20	-	-
quả bóng bay	sudden	Triều Tiên+rác	2024-05-28	2024-11-30	-
NDPG	sudden	Nhật Bản+mới	2018-12-18	-	exact
luật an ninh mới	lasting	Nhật Bản+thông qua|Nhật+Thượng viện	2015-09-19	-	-
chùm radar	lasting	Nhật Bản+Hàn Quốc|P-1+Hàn Quốc	2018-12-20	-	-
radar	sudden	P-1+Hàn Quốc+Nhật	2018-12-20	2019-01-31	-
Moritomo	sudden	-	2017-02-09	2018-06-30	-
sáp nhập	lasting	Donetsk+Luhansk+Zaporizhzhia|Donetsk+Lugansk+Kherson	2022-09-30	-	-
lệnh động viên một phần	sudden	-	2022-09-21	-	-
động viên một phần	sudden	Putin|Nga	2022-09-21	2022-10-31	-
Bakhmut	state	-	2022-08-01	2023-05-20	-
Mariupol	state	bao vây|vây hãm|thất thủ	2022-02-24	2022-05-20	-
Bucha	lasting	thảm sát|thi thể	2022-04-02	-	-
Oreshnik	lasting	-	2024-11-21	-	-
Chiến dịch Mạng nhện	lasting	-	2025-06-01	-	-
Mạng nhện	lasting	Ukraine+oanh tạc cơ	2025-06-01	-	-
lính Triều Tiên	state	Kursk	2024-10-18	2025-04-28	-
S-400	dated	Thổ Nhĩ Kỳ|Ankara	2017-07-13,2017-09-12,2017-12-29,2018-04-03/2018-04-04,2019-06-06/2019-06-07,2019-07-12,2019-07-17,2019-07-31,2019-08-27	-	-
F-35	dated	Thổ Nhĩ Kỳ|Ankara	2018-06-21,2019-04-01,2019-06-06/2019-06-07,2019-07-17,2019-07-31	-	-
31/7	planned	Thổ Nhĩ Kỳ+phi công|Thổ Nhĩ Kỳ+S -400|Ankara+phi công|Ankara+S -400|Thổ Nhĩ Kỳ+F -35	2019-07-31	-	-
31-7	planned	Thổ Nhĩ Kỳ+phi công|Thổ Nhĩ Kỳ+S -400|Ankara+phi công|Ankara+S -400|Thổ Nhĩ Kỳ+F -35	2019-07-31	-	-
Brunson	state	mục sư|Thổ Nhĩ Kỳ|Ankara	2018-04-16	2018-10-12	cap
mục sư	state	Thổ Nhĩ Kỳ+Mỹ|Ankara+Mỹ|Ankara+Washington	2018-04-16	2018-10-12	-
đồng lira	sudden	Trump|Mỹ+thuế|thép+nhôm|Mỹ+trừng phạt	2018-08-10	2018-08-31	-
Donald Trump	dated	Erdogan	2018-12-14,2018-12-23,2019-06-29,2019-10-06	-	-
Trump	dated	Erdogan	2018-12-14,2018-12-23,2019-06-29,2019-10-06	-	cap
Incirlik	sudden	Đức+rút|Đức+chuyển|Jordan|Đức+nghị sĩ+Gabriel	2017-05-15	2017-06-07	-
Haftar	state	Tripoli	2019-04-04	2020-06-05	cap
Deraa	state	đầu hàng|nộp vũ khí|giải phóng|chiến dịch+quân đội Syria|chiến dịch+SAA	2018-06-18	2018-07-31	-
Daraa	state	đầu hàng|nộp vũ khí|giải phóng|chiến dịch+quân đội Syria|chiến dịch+SAA	2018-06-18	2018-07-31	-
Manbij	dated	-	2018-12-28,2019-01-16,2019-10-14/2019-10-15	-	-
Masyaf	dated	-	2017-09-07,2018-07-22,2018-08-04,2019-04-13	-	-
Aziz Asbar	sudden	-	2018-08-04	-	-
T-4	dated	Israel|Syria	2018-04-09,2018-07-08,2019-06-02	-	cap
Jamraya	dated	-	2018-02-07	-	-
Quneitra	dated	-	2017-06-24,2018-07-12,2018-07-17,2019-02-11	-	-
sân bay Damascus	dated	Israel	2018-09-15,2019-01-11/2019-01-12	-	-
sân bay quốc tế Damascus	dated	Israel	2018-06-26,2018-09-15,2019-01-11/2019-01-12	-	-
Golan	dated	Iran|tên lửa|rocket	2018-05-09/2018-05-10,2018-07-24,2019-01-20/2019-01-21,2019-06-01	-	cap
Golan	dated	Lavrov|Gerasimov|Netanyahu+Nga	2018-07-23	-	cap
Gerasimov	dated	Netanyahu|Israel	2018-07-23	-	cap
Su-22	dated	Israel	2018-07-24	-	-
David	dated	tên lửa+Israel+Syria|hệ thống+Israel+SS -21	2018-07-23	-	cap
S-200	dated	Israel	2017-03-17,2017-10-16,2018-02-10,2018-09-17	-	-
Israel	dated	Syria+F -16+rơi|Syria+F -16+bắn	2018-02-10	-	-
Israel	dated	Il -20	2018-09-17	-	-
Khan Sheikhoun	dated	-	2017-04-04,2019-08-19/2019-08-21	-	-
Khan Sheikhoun	sudden	giải phóng|quân đội Syria+giành|kiểm soát+Tiger|đoàn xe+Thổ Nhĩ Kỳ|chiếm lại|rút khỏi	2019-08-19	2019-08-22	-
Khan Shaykhun	dated	-	2017-04-04,2019-08-19/2019-08-21	-	-
dàn dựng	state	Idlib+hoá học|Idlib+Mũ bảo hiểm|Idlib+phiến quân	2018-08-23	2018-09-30	-
Idlib	dated	dàn dựng|hoá học|Mũ bảo hiểm trắng	2018-08-25,2018-09-08,2018-09-11	-	-
Idlib	dated	Putin+Erdogan|Sochi|vùng phi quân sự|khu phi quân sự	2018-09-17,2018-10-15	-	-
bốn bên	sudden	Istanbul+Syria|Merkel+Macron+Erdogan	2018-10-27	-	-
Istanbul	dated	Merkel|Macron|bốn bên	2018-10-27	-	-
Afrin	dated	-	2018-01-20,2018-02-20,2018-03-18	-	-
Al-Tanf	sudden	Mỹ+không kích|Mỹ+đoàn xe|Mỹ+tấn công+dân quân	2017-05-18	2017-06-08	-
al-Tanf	dated	-	2017-05-18,2017-06-06,2017-06-08	-	-
Hmeymim	dated	Putin	2017-12-11	-	-
Hmeimim	dated	Putin	2017-12-11	-	-
Khmeimim	dated	Putin	2017-12-11	-	-
Hmeymim	lasting	Putin+bất ngờ thăm|Putin+thăm căn cứ|Putin+tuyên bố rút|Putin+ra lệnh rút	2017-12-11	-	-
Hmeimim	lasting	Putin+bất ngờ thăm|Putin+thăm căn cứ|Putin+tuyên bố rút|Putin+ra lệnh rút	2017-12-11	-	-
Hmeymim	dated	UAV|máy bay không người lái|súng cối	2017-12-31,2018-01-06,2018-07-20/2018-07-21,2018-09-04	-	-
Hmeimim	dated	UAV|máy bay không người lái|súng cối	2017-12-31,2018-01-06,2018-07-20/2018-07-21,2018-09-04	-	-
Khmeimim	dated	UAV|máy bay không người lái|súng cối	2017-12-31,2018-01-06,2018-07-20/2018-07-21,2018-09-04	-	-
13 máy bay không người lái	sudden	Nga|Hmeymim|Hmeimim|Syria	2018-01-06	-	-
13 UAV	sudden	Nga|Hmeymim|Hmeimim|Syria	2018-01-06	-	-
vô thời hạn	state	Syria+Putin|Syria+Duma|Hmeymim|Hmeimim	2016-08-09	2016-10-14	-
49 năm	lasting	Tartus|Syria+Nga|Hmeymim|Hmeimim	2017-01-18	-	-
Hatami	dated	Damascus|Syria+thăm	2018-08-26	-	cap
Omran	sudden	Aleppo|cứu thương|cậu bé	2016-08-17	-	cap
Aylan Kurdi	lasting	-	2015-09-02	-	-
cậu bé Syria	sudden	Aleppo|cứu thương|ghế cam	2016-08-17	-	-
72 giờ	dated	ngừng bắn+Syria	2016-07-06	-	-
Su-33	sudden	rơi|lao xuống biển|Kuznetsov+tai nạn	2016-12-05	-	-
MiG-29K	sudden	rơi+Kuznetsov|rơi+Địa Trung Hải	2016-11-13	-	-
Su-33	dated	-	2016-12-05	-	-
MiG-29K	dated	-	2016-11-13	-	-
Kuznetsov	dated	Syria|Địa Trung Hải	2016-10-15,2016-10-21,2016-11-08,2016-11-15,2017-01-06	-	cap
Kuznetsov	dated	eo biển Manche|eo biển Anh|Anh+giám sát|nước Anh	2016-10-21,2017-01-25	-	cap
Armenia	sudden	công binh+Syria|quân y+Syria	2019-02-08	-	-
Valery Asapov	lasting	-	2017-09-23	-	-
Asapov	lasting	Nga|tướng|Syria	2017-09-23	-	cap
Su-24	dated	Hmeymim+rơi|Hmeimim+rơi|Syria+đường băng	2017-10-10	-	-
Su-25	dated	-	2018-02-03	-	-
Filipov	lasting	phi công|Su -25|Syria	2018-02-03	-	cap
Mayadin	dated	-	2017-10-14,2017-12-13	-	-
F-22	dated	Su -25+Syria|Su -35+Syria	2017-11-23,2017-12-13	-	-
Wagner	dated	Syria|Deir	2018-02-07/2018-02-08	-	cap
Deir ez-Zor	dated	Mỹ+không kích+quân đội Syria|62|liên quân+quân đội Syria	2016-09-17,2018-02-07/2018-02-08	-	-
Deir Ezzor	dated	Mỹ+không kích+quân đội Syria|62|liên quân+quân đội Syria	2016-09-17,2018-02-07/2018-02-08	-	-
Abu Kamal	sudden	giải phóng|chiếm lại|giành lại|chiến thắng+IS	2017-11-08	2017-11-19	-
Albu Kamal	sudden	giải phóng|chiếm lại|giành lại|chiến thắng+IS	2017-11-08	2017-11-19	-
IS	dated	Syria+chiến thắng|Iraq+chiến thắng	2017-11-09,2017-12-07,2017-12-09,2019-03-23	-	exact
Khashoggi	dated	-	2018-10-02,2018-10-20,2018-10-23,2018-10-25/2018-10-26,2018-10-31,2018-11-15/2018-11-16,2018-11-20	-	cap
Mũ bảo hiểm trắng	dated	Israel+Jordan|sơ tán+Israel	2018-07-22	-	-
Douma	dated	-	2018-04-07,2018-04-14,2018-04-17	-	cap
Đông Ghouta	dated	-	2018-02-18,2018-02-27,2018-03-31,2018-04-12	-	-
Damascus	dated	Mỹ+Anh+Pháp|liên quân+tên lửa	2018-04-14	-	-
liên quân	dated	hơn 100 tên lửa|105 tên lửa|Mỹ+Anh+Pháp|Syria+tên lửa+Mỹ	2018-04-14	-	-
Homs	dated	Israel|báo động	2018-04-09,2018-04-17,2018-07-08	-	cap
Shayrat	dated	-	2017-04-07,2018-04-17	-	cap
59 tên lửa	sudden	Tomahawk|Syria|Shayrat	2017-04-07	-	-
59 quả	sudden	Tomahawk|Syria|Shayrat	2017-04-07	-	-
Su-22	dated	Mỹ+Syria|F/A -18	2017-06-18	-	-
Kim Jong-un	planned	Trung Quốc+lần ba|Trung Quốc+lần thứ ba|Bắc Kinh+lần ba	2018-06-19	2018-06-20	-
Kim Jong Un	planned	Trung Quốc+lần ba|Trung Quốc+lần thứ ba|Bắc Kinh+lần ba	2018-06-19	2018-06-20	-
Kim Jong-un	planned	Trung Quốc+lần hai|Trung Quốc+lần thứ hai	2018-05-07	2018-05-08	-
Kim Jong-un	planned	Trung Quốc+lần thứ tư|Trung Quốc+lần tư	2019-01-07	2019-01-10	-
Kim Jong Un	planned	Trung Quốc+lần thứ tư|Trung Quốc+lần tư	2019-01-07	2019-01-10	-
Hội đồng Nhân dân Tối cao	dated	-	2016-06-29,2017-04-11,2018-04-11,2019-04-11,2019-08-29,2020-04-12	-	-
Nhân dân Tối cao	dated	Triều Tiên|Kim Jong	2016-06-29,2017-04-11,2018-04-11,2019-04-11,2019-08-29,2020-04-12	-	-
Uỷ ban Quốc vụ	sudden	tái đắc cử|bầu lại|tái bầu|tái cử	2019-04-11	-	-
500 kg	state	Hàn Quốc+đầu đạn|Seoul+đầu đạn	2017-07-24	2017-11-07	-
đầu đạn	dated	Hàn Quốc+Moon+Trump|Hàn Quốc+hướng dẫn tên lửa|Hàn Quốc+hiệp ước tên lửa	2017-09-01/2017-09-02,2017-09-04/2017-09-05,2017-11-07	-	-
230	planned	Mỹ+Hàn Quốc+máy bay|Mỹ - Hàn+máy bay	2017-12-04	2017-12-08	-
tập trận	dated	Mỹ+Hàn Quốc+230|Mỹ+Hàn Quốc+Vigilant	2017-12-04/2017-12-08	-	-
USS Michigan	dated	Busan|Hàn Quốc	2017-04-25,2017-10-13	-	-
USS Michigan	sudden	Busan+SEAL|Hàn Quốc+Carl Vinson	2017-04-25	-	-
USS Michigan	sudden	Ronald Reagan	2017-10-13	-	-
Bàn Môn Điếm	dated	hội đàm|đàm phán|cuộc gặp cấp cao|cấp cao	2018-01-09,2018-01-17,2018-03-29,2018-06-01,2018-08-13,2018-10-15	-	-
cấp cao liên Triều	dated	-	2018-01-09,2018-03-29,2018-06-01,2018-08-13,2018-10-15	-	-
CIA	sudden	Triều Tiên+ám sát|Triều Tiên+âm mưu|Kim Jong-un+khủng bố|Kim Jong-un+ám sát	2017-05-05	-	exact
Hội đồng Bảo an	dated	Triều Tiên+trừng phạt|Triều Tiên+nghị quyết|Bình Nhưỡng+trừng phạt|Bình Nhưỡng+nghị quyết	2016-03-02,2016-11-30,2017-06-02,2017-08-05,2017-09-11,2017-12-22	-	-
chỉ một điều	sudden	Triều Tiên+Trump|Bình Nhưỡng+Trump	2017-10-07	-	-
bình lặng trước bão	sudden	-	2017-10-05	-	-
lặng trước cơn bão	sudden	Trump	2017-10-05	-	-
Tống Đào	dated	Triều Tiên|Bình Nhưỡng	2017-11-17/2017-11-20,2018-04-13/2018-04-18	-	-
Tống Đào	sudden	đặc phái viên+Triều Tiên|đặc phái viên+Bình Nhưỡng	2017-11-17	2017-11-20	-
Hwang Pyong-so	sudden	kỷ luật|trừng phạt	2017-11-20	-	-
Hwang Pyong So	sudden	kỷ luật|trừng phạt	2017-11-20	-	-
Ri Yong-ho	dated	Liên Hợp Quốc|New York|Đại hội đồng	2017-09-23,2017-09-25,2018-09-29	-	-
Ri Yong Ho	dated	Liên Hợp Quốc|New York|Đại hội đồng	2017-09-23,2017-09-25,2018-09-29	-	-
Ri Yong-ho	sudden	tuyên chiến|bom+Thái Bình Dương	2017-09-22	2017-09-25	-
Ri Yong Ho	sudden	tuyên chiến|bom+Thái Bình Dương	2017-09-22	2017-09-25	-
bom nhiệt hạch	sudden	Thái Bình Dương	2017-09-22	-	-
bom H	sudden	Thái Bình Dương	2017-09-22	-	exact
vùng cấm bay	dated	Triều Tiên|Hàn Quốc|liên Triều	2018-11-01	-	-
vùng cấm bay	sudden	biên giới+liên Triều|biên giới+Hàn - Triều|Hàn Quốc+Triều Tiên	2018-11-01	-	-
Pyeongtaek	planned	khai trương|trụ sở mới|chuyển	2018-06-29	-	-
Tu-95	dated	Triều Tiên|Hàn Quốc	2017-08-24,2018-07-13,2019-07-23	-	-
A-50	sudden	Hàn Quốc|Dokdo|Takeshima	2019-07-23	-	-
bắn cảnh cáo	sudden	Hàn Quốc+Nga|Dokdo|Takeshima	2019-07-23	-	-
Dokdo	dated	Nga|A -50|máy bay	2019-07-23	-	-
Iskander	dated	Triều Tiên	2019-05-04,2019-05-09,2019-07-25	-	-
Triều Tiên	dated	pháo phản lực	2019-05-04,2019-07-31,2019-08-02,2019-08-24,2019-09-10,2019-10-31,2019-11-28	-	-
pháo phản lực siêu lớn	dated	-	2019-08-24,2019-09-10,2019-10-31,2019-11-28,2020-03-02,2020-03-09,2020-03-29	-	-
vũ khí dẫn đường chiến thuật	dated	-	2019-04-17,2019-05-04	-	-
vũ khí chiến thuật	dated	Triều Tiên|Kim Jong	2018-11-16,2019-04-17/2019-04-18	-	-
vũ khí mới	dated	Triều Tiên|Kim Jong	2018-11-16,2019-04-17/2019-04-18,2019-08-10,2019-08-16	-	-
Kim Jong-un	dated	tàu ngầm+thị sát|tàu ngầm+kiểm tra|tàu ngầm+thanh tra	2019-07-22/2019-07-23	-	-
Kim Jong Un	dated	tàu ngầm+thị sát|tàu ngầm+kiểm tra|tàu ngầm+thanh tra	2019-07-22/2019-07-23	-	-
Bắc Cực Tinh	dated	-	2017-02-12,2017-05-21,2019-10-02	-	-
Pukguksong	dated	-	2016-08-24,2017-02-12,2017-05-21,2019-10-02	-	-
KN-11	dated	-	2016-04-23,2016-07-09,2016-08-24	-	-
Musudan	dated	-	2016-04-15,2016-04-28,2016-05-31,2016-06-22,2016-10-15,2016-10-20	-	-
Hwasong-12	dated	-	2017-05-14,2017-08-29,2017-09-15	-	-
Hwasong-14	dated	-	2017-07-04,2017-07-28	-	-
Hwasong-15	dated	-	2017-11-29	-	-
ICBM	dated	Triều Tiên|Bình Nhưỡng	2017-07-04,2017-07-28,2017-11-29	-	exact
xuyên lục địa	dated	Triều Tiên+phóng|Bình Nhưỡng+phóng|Triều Tiên+thử	2017-07-04,2017-07-28,2017-11-29	-	-
tầm trung	dated	Triều Tiên+phóng|Bình Nhưỡng+phóng	2017-02-12,2017-05-14,2017-08-29,2017-09-15	-	-
thử hạt nhân	dated	Triều Tiên|Bình Nhưỡng	2016-01-06,2016-09-09,2017-09-03	-	-
Punggye-ri	dated	-	2016-01-06,2016-09-09,2017-09-03,2018-05-24	-	-
JSA	dated	-	2017-11-13,2018-10-25,2019-06-30	-	exact
binh sĩ Triều Tiên	dated	đào tẩu|vượt biên	2017-06-13,2017-11-13,2017-12-21,2018-12-01,2019-07-31	-	-
Kim Jong-nam	dated	-	2017-02-13	-	-
Kim Jong Nam	dated	-	2017-02-13	-	-
Kang Chol	sudden	trục xuất|Malaysia	2017-03-04	-	-
Guam	dated	Triều Tiên|Bình Nhưỡng	2017-08-09/2017-08-10,2017-08-14/2017-08-15	-	-
THAAD	dated	Hàn Quốc|Seongju|Seoul	2016-07-08,2016-07-13,2017-02-28,2017-03-06/2017-03-07,2017-04-26,2017-05-30,2017-09-07	-	exact
THAAD	sudden	4 bệ phóng+hoàn tất|4 bệ phóng+bổ sung|bốn bệ phóng	2017-05-30	2017-09-07	exact
THAAD	sudden	Lotte	2017-02-27	2017-03-15	exact
Lotte	sudden	THAAD|tẩy chay	2017-02-27	2017-03-15	cap
Song Young-moo	dated	-	2017-08-30,2017-10-28,2018-06-02	-	-
Guam	planned	THAAD+Inada	2017-01-13	-	-
Inada	dated	THAAD|Guam	2017-01-13	-	cap
Inada	sudden	từ chức	2017-07-28	-	cap
Inada	dated	Yasukuni	2016-12-29	-	cap
nữ bộ trưởng quốc phòng	sudden	Nhật+Inada+mới|Nhật+bổ nhiệm	2016-08-03	-	-
F-35A	dated	Nhật+rơi|Nhật+mất tích|Misawa	2019-04-09	-	-
chùm radar	dated	-	2018-12-20/2018-12-21,2018-12-28	-	-
P-1	dated	Hàn Quốc	2018-12-20/2018-12-21,2018-12-28,2019-01-21	-	cap
Kaga	dated	Biển Đông|Ấn Độ Dương|Yokosuka|Kure	2018-08-26	-	cap
Kaga	planned	Inazuma|Suzutsuki	2018-08-26	2018-10-30	cap
SM-3 Block IB	sudden	Nhật	2019-08-27	-	-
Aegis Ashore	state	Nhật	2017-08-17	2020-06-15	-
Aegis trên mặt đất	state	Nhật	2017-08-17	2020-06-15	-
Aegis trên đất liền	state	Nhật	2017-08-17	2020-06-15	-
Aegis Ashore	dated	Nhật	2017-12-19,2020-06-15,2018-07-30	-	-
GSOMIA	dated	-	2016-11-23,2019-08-22,2019-11-22	-	exact
thông tin quân sự	sudden	Hàn Quốc+Nhật+chấm dứt|Hàn Quốc+Nhật+không gia hạn	2019-08-22	-	-
cờ Mặt trời mọc	sudden	Hàn Quốc|Jeju	2018-10-05	-	-
đảo Jeju	dated	duyệt binh|hải quân	2018-10-10/2018-10-14	-	-
INF	dated	-	2018-10-20,2018-12-04,2019-02-01/2019-02-02,2019-03-04,2019-07-03,2019-08-02,2019-08-18	-	exact
Hiệp ước các lực lượng hạt nhân tầm trung	dated	-	2018-10-20,2018-12-04,2019-02-01/2019-02-02,2019-03-04,2019-07-03,2019-08-02,2019-08-18	-	-
lực lượng hạt nhân tầm trung	dated	-	2018-10-20,2018-12-04,2019-02-01/2019-02-02,2019-03-04,2019-07-03,2019-08-02,2019-08-18	-	-
hạt nhân tầm trung	dated	hiệp ước|INF	2018-10-20,2018-12-04,2019-02-01/2019-02-02,2019-03-04,2019-07-03,2019-08-02,2019-08-18	-	-
Hiệp ước Tên lửa Tầm trung	dated	-	2018-10-20,2018-12-04,2019-02-01/2019-02-02,2019-03-04,2019-07-03,2019-08-02,2019-08-18	-	-
INF	state	Mỹ+vừa rút|Mỹ rút	2018-10-20	2019-10-31	exact
hạt nhân tầm trung	state	Mỹ+rút khỏi|đình chỉ|chấm dứt	2018-10-20	2019-10-31	-
NDAA	dated	-	2016-12-02,2016-12-08,2016-12-23,2017-07-14,2017-09-18,2017-11-14,2017-11-16,2017-12-12,2018-05-24,2018-06-18,2018-07-26,2018-08-01,2018-08-13,2019-06-27,2019-07-12,2019-12-11,2019-12-17,2019-12-20	-	exact
Uỷ quyền Quốc phòng	dated	-	2016-12-02,2016-12-08,2016-12-23,2017-07-14,2017-09-18,2017-11-14,2017-11-16,2017-12-12,2018-05-24,2018-06-18,2018-07-26,2018-08-01,2018-08-13,2019-06-27,2019-07-12,2019-12-11,2019-12-17,2019-12-20	-	-
dự luật chi tiêu quốc phòng	dated	-	2016-12-02,2016-12-08,2016-12-23,2017-07-14,2017-09-18,2017-11-14,2017-11-16,2017-12-12,2018-05-24,2018-06-18,2018-07-26,2018-08-01,2018-08-13,2019-06-27,2019-07-12,2019-12-11,2019-12-17,2019-12-20	-	-
đạo luật chi tiêu quốc phòng	dated	-	2016-12-02,2016-12-08,2016-12-23,2017-07-14,2017-09-18,2017-11-14,2017-11-16,2017-12-12,2018-05-24,2018-06-18,2018-07-26,2018-08-01,2018-08-13,2019-06-27,2019-07-12,2019-12-11,2019-12-17,2019-12-20	-	-
Đạo luật quốc phòng	dated	-	2016-12-02,2016-12-08,2016-12-23,2017-07-14,2017-09-18,2017-11-14,2017-11-16,2017-12-12,2018-05-24,2018-06-18,2018-07-26,2018-08-01,2018-08-13,2019-06-27,2019-07-12,2019-12-11,2019-12-17,2019-12-20	-	-
dự luật quốc phòng	dated	Mỹ|Thượng viện|Hạ viện|Trump	2016-12-02,2016-12-08,2016-12-23,2017-07-14,2017-09-18,2017-11-14,2017-11-16,2017-12-12,2018-05-24,2018-06-18,2018-07-26,2018-08-01,2018-08-13,2019-06-27,2019-07-12,2019-12-11,2019-12-17,2019-12-20	-	-
700 tỷ USD	sudden	quốc phòng+Thượng viện|quốc phòng+Hạ viện|quốc phòng+quốc hội Mỹ|NDAA	2017-09-18	2017-12-12	-
700 tỉ USD	sudden	quốc phòng+Thượng viện|quốc phòng+Hạ viện|quốc phòng+quốc hội Mỹ|NDAA	2017-09-18	2017-12-12	-
692 tỷ USD	sudden	quốc phòng	2017-11-16	2017-12-12	-
trường hợp khẩn cấp quốc gia	dated	Trump|biên giới	2019-02-15	-	-
tình trạng khẩn cấp quốc gia	dated	Trump|biên giới	2019-02-15	-	-
tình trạng khẩn cấp	dated	Trump+bức tường|Trump+biên giới|Trump+Mexico	2019-02-15,2019-03-14/2019-03-15	-	-
tình trạng khẩn cấp quốc gia	sudden	Trump+bức tường|Trump+biên giới|Mexico	2019-02-15	2019-04-05	-
tình trạng khẩn cấp quốc gia	sudden	Huawei|viễn thông	2019-05-15	-	-
chính phủ đóng cửa	state	Mỹ|Trump	2018-12-22	2019-01-25	-
đóng cửa chính phủ	state	kỷ lục|dài nhất+!2025	2018-12-22	2019-01-25	-
Flynn	dated	-	2017-02-13,2017-12-01	-	cap
Comey	dated	-	2017-05-09,2017-06-08	-	cap
Comey	sudden	sa thải|bị cách chức|điều trần|mất chức	2017-05-09	2017-06-08	cap
giám đốc FBI	sudden	Trump+sa thải|Trump+cách chức|bị sa thải	2017-05-09	-	-
Lavrov	sudden	thông tin mật|tin mật|tuyệt mật|tin tình báo+Trump	2017-05-10	2017-05-17	cap
Kislyak	sudden	thông tin mật|tin mật|tuyệt mật	2017-05-10	2017-05-17	cap
thông tin mật	sudden	Trump+Nga+tiết lộ|Trump+Nga+chia sẻ	2017-05-15	2017-05-17	-
Harry Harris	dated	Triều Tiên|Hawaii|điều trần|Hạ viện|Thượng viện	2017-04-26/2017-04-27,2018-02-14/2018-02-15	-	-
Harry Harris	sudden	đại sứ+Hàn Quốc	2018-05-18	2018-07-07	-
Phil Davidson	sudden	nhậm chức|đề cử|Harris	2018-04-17	2018-05-30	-
Nauert	dated	đại sứ+Liên Hợp Quốc	2018-12-07,2019-02-16	-	cap
Nauert	sudden	đại sứ+Liên Hợp Quốc	2018-12-07	-	cap
Philip Bilden	sudden	-	2017-01-25	2017-02-26	-
Mark Green	sudden	lục quân|Bộ trưởng Lục quân	2017-04-07	2017-05-05	cap
Patrick Shanahan	state	quyền Bộ trưởng|quyền bộ trưởng	2019-01-01	2019-06-18	-
Shanahan	state	quyền Bộ trưởng|quyền bộ trưởng	2019-01-01	2019-06-18	cap
Mark Esper	state	quyền Bộ trưởng|quyền bộ trưởng	2019-06-18	2019-07-15	-
Esper	dated	phê chuẩn|đề cử|tuyên thệ|điều trần	2019-06-18,2019-06-21,2019-07-16,2019-07-23	-	cap
Esper	dated	châu Á+tên lửa|Australia|Sydney|tầm trung+tên lửa	2019-08-03/2019-08-04	-	cap
Barbara Barrett	sudden	không quân	2019-05-21	2019-10-16	-
Mattis	dated	Kabul|Afghanistan	2017-04-24,2017-09-27,2018-03-13,2018-09-07	-	cap
Mattis	sudden	Kabul+rocket|Taliban+rocket|sân bay Kabul	2017-09-27	-	cap
Mattis	planned	châu Á+đầu tiên+nhậm chức|châu Á+chuyến thăm đầu tiên|Hàn Quốc+Nhật+đầu tiên	2017-02-01	2017-02-04	cap
bom mẹ	dated	-	2017-04-13	-	-
GBU-43	dated	-	2017-04-13	-	-
MOAB	dated	-	2017-04-13	-	exact
GBU-43	sudden	IS+36|Nangarhar+36|hang động	2017-04-13	-	-
bom	sudden	GBU -43+Afghanistan|36 phiến quân|mẹ của các loại bom	2017-04-13	-	-
Yakla	sudden	-	2017-01-29	-	-
William Owens	lasting	-	2017-01-29	-	-
Ryan Owens	lasting	-	2017-01-29	-	-
Yemen	dated	đặc nhiệm+Mỹ|SEAL|đột kích	2017-01-29	-	-
USS Mason	dated	-	2016-10-09,2016-10-12,2016-10-15	-	-
HSV-2 Swift	sudden	-	2016-10-01	-	-
Al-Madinah	sudden	-	2017-01-30	-	-
lệnh cấm nhập cảnh	dated	Trump|Mỹ	2017-01-27,2017-02-03,2017-03-06,2017-06-26,2017-09-24,2017-12-04,2018-06-26	-	-
sắc lệnh nhập cảnh	dated	Trump|Mỹ	2017-01-27,2017-02-03,2017-03-06,2017-06-26,2017-09-24,2017-12-04,2018-06-26	-	-
sắc lệnh cấm nhập cảnh	dated	Trump|Mỹ	2017-01-27,2017-02-03,2017-03-06,2017-06-26,2017-09-24,2017-12-04,2018-06-26	-	-
chuyển giới	dated	quân đội+Mỹ|Trump	2016-06-30,2017-07-26,2017-08-25,2018-03-23,2019-01-22	-	-
duyệt binh	dated	Trump+Lầu Năm Góc|Trump+Washington|Trump+Mỹ	2018-02-06,2018-08-16,2018-11-11,2019-07-04,2025-06-14	-	-
Lực lượng Không gian	dated	Trump|Mỹ|Pence	2018-06-18,2018-08-09,2019-02-19,2019-12-20	-	-
Quân chủng Vũ trụ	dated	-	2018-06-18,2018-08-09,2019-02-19,2019-12-20	-	-
Bộ tư lệnh Vũ trụ	dated	Mỹ|Trump	2018-12-18,2019-08-29	-	-
Bộ tư lệnh Vũ trụ	sudden	Trump+thành lập|Mỹ+thành lập	2018-12-18	2019-08-29	-
Bộ Tư lệnh Không gian	dated	Mỹ|Trump	2018-12-18,2019-08-29	-	-
lực lượng không gian	dated	Macron|Pháp	2019-07-13	-	-
Macron	sudden	lực lượng không gian|tư lệnh không gian|tư lệnh vũ trụ	2019-07-13	-	cap
quân đội châu Âu	dated	Macron	2018-11-06,2018-11-11	-	-
quân đội châu Âu	dated	Merkel	2018-11-13	-	-
quân đội châu Âu	sudden	Macron+Trump|Macron+Merkel	2018-11-06	2018-11-13	-
Hiệp ước Aachen	lasting	-	2019-01-22	-	-
Aachen	dated	Macron|Merkel	2019-01-22	-	cap
Kramp-Karrenbauer	dated	-	2018-12-07,2019-07-17,2019-07-24,2020-02-10	-	cap
von der Leyen	dated	Uỷ ban châu Âu|đề cử|Nghị viện châu Âu|EC	2019-07-02,2019-07-16,2019-11-27,2019-12-01	-	-
von der Leyen	sudden	đề cử+Uỷ ban châu Âu|được đề cử|được bầu+Uỷ ban|tân chủ tịch	2019-07-02	2019-07-16	-
Greenland	sudden	Trump+mua	2019-08-15	2019-09-02	cap
Greenland	dated	Trump|Đan Mạch	2019-08-15/2019-08-16,2019-08-18,2019-08-20/2019-08-21	-	cap
Greenland	state	Trump+Vance|Trump+sáp nhập|Trump+kiểm soát	2024-12-22	2026-02-28	cap
Modi	planned	Trump+lần đầu|Nhà Trắng+lần đầu	2017-06-26	-	cap
Houston	dated	Modi	2019-09-22	-	cap
Greta Thunberg	dated	Liên Hợp Quốc|New York	2019-09-23	-	-
Buckingham	planned	Trump	2019-06-03	2019-06-05	cap
Cung điện Buckingham	dated	Trump	2019-06-03	-	-
thăm cấp nhà nước	planned	Trump+Anh+Nữ hoàng	2019-06-03	2019-06-05	-
Trump	dated	Iraq	2018-12-26	-	cap
Donald Trump	dated	Iraq	2018-12-26	-	-
Trump	sudden	bất ngờ+thăm+Iraq|bí mật+thăm+Iraq|binh sĩ Mỹ tại Iraq+thăm	2018-12-26	-	cap
Trump	dated	Afghanistan+thăm|Bagram	2019-11-28	-	cap
đặc nhiệm	sudden	Trump+Iraq+lộ|Trump+Iraq+video	2018-12-26	-	-
Arab Saudi	planned	Trump+thăm+đầu tiên|Trump+110 tỷ|Trump+350 tỷ|Trump+thoả thuận vũ khí	2017-05-20	2017-05-22	-
Saudi Arabia	planned	Trump+thăm+đầu tiên|Trump+110 tỷ|Trump+350 tỷ	2017-05-20	2017-05-22	-
110 tỷ USD	sudden	Arab Saudi|Saudi	2017-05-20	-	-
350 tỷ USD	sudden	Arab Saudi|Saudi	2017-05-20	-	-
110 tỉ USD	sudden	Arab Saudi|Saudi	2017-05-20	-	-
Mohammed bin Salman	sudden	tân thái tử|tân Thái tử|được chỉ định	2017-06-21	-	-
tân thái tử	sudden	Arab Saudi|Saudi	2017-06-21	-	-
tân Thái tử	sudden	Arab Saudi|Saudi	2017-06-21	-	-
Qatar	dated	cắt quan hệ|cắt đứt|Arab Saudi	2017-06-05/2017-06-07,2017-06-23,2017-07-03	-	cap
Qatar	state	cắt quan hệ+Arab Saudi|cắt đứt quan hệ|bao vây+vùng Vịnh|tối hậu thư	2017-06-05	2017-12-31	cap
Qatar	sudden	triển khai quân+Thổ Nhĩ Kỳ	2017-06-07	2017-06-19	cap
Qatar	sudden	gia nhập NATO|muốn vào NATO	2018-06-05	-	cap
Bolsonaro	planned	nhậm chức|tuyên thệ	2019-01-01	-	cap
Bolsonaro	dated	-	2018-09-06,2018-10-07,2018-10-28,2019-01-01,2019-03-19	-	cap
Houston	sudden	Harvey	2017-08-25	2017-09-05	cap
El Paso	lasting	xả súng	2019-08-03	-	-
El Paso	dated	xả súng|Walmart	2019-08-03	-	-
Dayton	dated	xả súng	2019-08-04	-	cap
Santa Fe	sudden	xả súng	2018-05-18	-	-
Parkland	dated	-	2018-02-14	-	cap
Sutherland Springs	lasting	-	2017-11-05	-	-
Dallas	sudden	bắn tỉa|Micah	2016-07-07	-	cap
Dallas	dated	cảnh sát|bắn tỉa	2016-07-07	-	cap
Pittsburgh	dated	xả súng|giáo đường	2018-10-27	-	cap
Las Vegas	dated	xả súng	2017-10-01	-	-
Assange	dated	bắt|đại sứ quán|dẫn độ|Wikileaks	2019-04-11,2019-05-01,2019-05-23	-	cap
Assange	sudden	bị bắt|bắt giữ|đại sứ quán Ecuador+bắt	2019-04-11	-	cap
Wikileaks	dated	bị bắt|Ecuador|tội danh	2019-04-11,2019-05-23	-	-
WikiLeaks	dated	bị bắt|Ecuador|tội danh	2019-04-11,2019-05-23	-	-
Kennedy	dated	hồ sơ|tài liệu+mật	2017-10-26,2017-11-03,2018-04-26	-	cap
11-9	dated	Trump+tưởng niệm+lần đầu	2017-09-11	-	-
Mattis	dated	giấc ngủ|thư	2018-12-20	-	cap
Warmbier	dated	-	2017-06-13,2017-06-15,2017-06-19	-	cap
Kelly	sudden	Chánh văn phòng+rời|Chánh văn phòng+từ chức	2018-12-08	-	cap
Jamal	sudden	Cole	2019-01-01	2019-01-06	cap
Jamal al-Badawi	sudden	-	2019-01-01	-	-
Hamza	sudden	Trump+xác nhận|con trai+đã chết	2019-07-31	2019-09-14	cap
con trai bin Laden	sudden	Trump+xác nhận|đã chết	2019-07-31	2019-09-14	-
con trai Osama bin Laden	sudden	Trump+xác nhận|đã chết	2019-07-31	2019-09-14	-
Venezuela	dated	Guaido|tự phong|tổng thống lâm thời|đảo chính|Maduro	2017-07-30,2018-05-20,2018-08-04,2019-01-10,2019-01-23/2019-01-24,2019-02-23,2019-03-07,2019-04-30,2019-05-01	-	-
Maduro	dated	-	2018-05-20,2018-08-04,2019-01-10,2019-01-23/2019-01-24,2019-02-23,2019-04-30,2019-05-01	-	cap
Guaido	dated	-	2019-01-23,2019-02-22/2019-02-23,2019-04-30	-	cap
Guaido	state	-	2019-01-23	2019-07-31	cap
Guaidó	state	-	2019-01-23	2019-07-31	cap
tổng thống tự phong	state	-	2019-01-23	2019-07-31	-
tổng thống lâm thời	state	Venezuela	2019-01-23	2019-07-31	-
mất điện	dated	Venezuela	2019-03-07,2019-03-25	-	-
mất điện	sudden	Venezuela+Maduro|Venezuela+Caracas|Venezuela+diện rộng	2019-03-07	2019-04-01	-
viện trợ nhân đạo	state	Venezuela+Mỹ|Venezuela+Colombia	2019-02-02	2019-03-31	-
Hội đồng Bảo an	dated	Venezuela	2019-01-26,2019-02-28	-	-
Leopoldo Lopez	sudden	-	2019-04-30	-	-
Tu-160	sudden	Venezuela	2018-12-10	2018-12-14	-
Blackjack	sudden	Venezuela	2018-12-10	2018-12-14	-
Il-62	dated	Venezuela|Caracas	2019-03-23,2019-06-24	-	-
An-124	dated	Venezuela|Caracas	2018-12-10,2019-03-23	-	-
Il-62M	dated	Venezuela|Caracas	2019-03-23,2019-06-24	-	-
Iran	dated	UAV+bắn|máy bay không người lái+bắn|RQ -4|Global Hawk	2019-06-20/2019-06-21	-	-
Iran	dated	Trump+không kích+huỷ|Trump+đòn tấn công|Trump+tấn công+huỷ	2019-06-20/2019-06-21	-	-
RQ-4	dated	-	2019-06-20	-	-
MQ-4C	sudden	Iran	2019-06-20	-	-
Global Hawk	dated	-	2019-06-20	-	-
MQ-9	dated	Yemen|Houthi|Iran	2017-10-01,2019-06-06,2019-06-13,2019-08-20	-	-
Stena Impero	dated	-	2019-07-19,2019-09-27	-	-
Grace 1	dated	-	2019-07-04,2019-08-15,2019-08-18	-	-
tàu chở dầu	dated	Iran+Anh|Hormuz|Gibraltar|Oman|UAE	2019-05-12,2019-06-13,2019-07-04,2019-07-10,2019-07-19	-	-
tàu dầu	dated	Iran+Anh|Hormuz|Gibraltar|Oman|UAE	2019-05-12,2019-06-13,2019-07-04,2019-07-10,2019-07-19	-	-
tàu dầu	state	Hormuz+liên minh|Iran+Anh+bắt|Gibraltar+Iran	2019-07-04	2019-09-27	-
tàu Anh	sudden	Iran+bắt giữ	2019-07-19	-	-
USS Boxer	dated	-	2019-07-18	-	-
Bushehr	sudden	-	2018-11-01	-	-
1.500 quân	sudden	Trung Đông|Iran	2019-05-24	-	-
1.500 binh sĩ	sudden	Trung Đông+Iran	2019-05-24	-	-
120.000 quân	sudden	Iran|Trung Đông	2019-05-13	-	-
120.000 binh sĩ	sudden	Iran|Trung Đông	2019-05-13	-	-
5.000 quân	sudden	Iran+Trung Đông	2019-05-22	-	-
Vùng Xanh	dated	rocket|Baghdad	2019-05-19,2020-01-05,2020-01-08,2019-09-23	-	-
Baghdad	dated	sơ tán+Mỹ|Đại sứ quán Mỹ+nhân viên	2019-05-15,2019-12-31	-	-
Abraham Lincoln	dated	Iran|Trung Đông|vùng Vịnh	2019-05-05,2019-05-09	-	-
B-52	dated	Iran|Qatar	2019-05-07,2019-05-09	-	-
Vệ binh Cách mạng	dated	khủng bố	2017-10-13,2019-04-08,2019-04-15	-	-
IRGC	dated	khủng bố	2017-10-13,2019-04-08,2019-04-15	-	exact
IRGC	sudden	tổ chức khủng bố+Mỹ|danh sách khủng bố|khủng bố+Washington	2019-04-08	-	exact
danh sách khủng bố	sudden	Vệ binh+Iran|IRGC	2019-04-08	-	-
Sáng kiến An ninh Hàng hải	state	Mỹ|Iran|Hormuz|Trung Đông	2019-07-09	2020-12-31	-
An ninh Hàng hải Quốc tế	sudden	Arab Saudi	2019-09-18	-	-
Abqaiq	lasting	-	2019-09-14	-	-
Khurais	lasting	-	2019-09-14	-	-
Arab Saudi	dated	cơ sở dầu|nhà máy dầu|lọc dầu|Aramco	2019-09-14	-	-
Saudi Arabia	dated	cơ sở dầu|nhà máy dầu|lọc dầu|Aramco	2019-09-14	-	-
Houthi	dated	Aramco|nhà máy dầu|cơ sở dầu|lọc dầu	2019-05-14,2019-08-17,2019-09-14	-	-
Bavar-373	dated	-	2016-08-21,2019-08-22	-	-
Bavar 373	dated	-	2016-08-21,2019-08-22	-	-
Kowsar	sudden	tiêm kích|chiến đấu cơ	2018-08-21	-	cap
Saeqeh	sudden	Israel	2018-02-10	-	-
Khorramshahr	dated	-	2017-09-22/2017-09-23	-	-
Khorramshahr	sudden	tên lửa	2017-09-22	-	-
thoả thuận hạt nhân	dated	Trump+Iran|Mỹ+Iran|Rouhani	2017-10-13,2018-05-08,2019-05-08,2019-07-07	-	-
JCPOA	dated	-	2017-10-13,2018-05-08,2019-05-08,2019-07-07	-	-
làm giàu urani	dated	Iran	2018-06-05,2019-05-08,2019-07-01,2019-07-07,2021-04-16	-	-
làm giàu uranium	dated	Iran	2018-06-05,2019-05-08,2019-07-01,2019-07-07,2021-04-16	-	-
Ahvaz	dated	-	2018-09-22	-	-
Netanyahu	dated	kho+hạt nhân|tài liệu+Iran|Iran+nói dối	2018-04-30	-	-
Bedford	sudden	tàu chở dầu|tàu ngầm	2019-07-11	-	-
Kerman	dated	xe buýt+đánh bom|Soleimani	2019-02-13,2020-01-07,2024-01-03	-	cap
Ghazni	dated	Taliban	2018-08-10	-	cap
Kunduz	dated	Taliban|bệnh viện	2015-09-28,2015-10-03,2016-10-03,2018-04-02	-	cap
Kabul	dated	đánh bom|xe bom|tấn công|nổ	2016-07-23,2017-05-31,2018-01-20,2018-01-27,2018-04-22,2018-04-30,2019-07-01,2019-08-07,2019-08-17,2019-09-05	-	-
Helmand	dated	Mazar-e|Lashkar	2017-06-22	-	cap
Mazar-i-Sharif	dated	-	2017-04-21	-	-
chiến lược mới	dated	Afghanistan+Trump	2017-08-21	-	-
Afghanistan	dated	7.000 quân|rút một nửa|7.000 binh sĩ	2018-12-20	-	-
Afghanistan	sudden	7.000 quân|7.000 binh sĩ|rút một nửa	2018-12-20	-	-
Taliban	dated	Trại David|huỷ đàm phán	2019-09-07/2019-09-08	-	-
Taliban	dated	Doha+ký|thoả thuận hoà bình+ký	2020-02-29	-	-
Qari Yasin	sudden	-	2017-03-19	-	-
Niamatullah Rahmani	sudden	-	2016-12-25	-	-
Niloofar Rahmani	sudden	tị nạn	2016-12-24	-	-
nữ phi công	sudden	Afghanistan+tị nạn	2016-12-24	-	-
Mogadishu	dated	đánh bom|xe bom|nổ	2017-10-14	-	-
Somalia	dated	đánh bom|xe bom	2017-10-14	-	cap
Abdul Razeq	sudden	-	2018-10-18	-	-
Austin Miller	dated	-	2018-09-02,2018-10-18	-	-
Scott Miller	dated	Kandahar|Taliban	2018-10-18	-	cap
Balakot	dated	-	2019-02-26	-	-
Pulwama	dated	-	2019-02-14	-	-
Pakistan	dated	Ấn Độ+tiêm kích|Ấn Độ+MiG -21|Ấn Độ+F -16|Ấn Độ+không kích|Ấn Độ+phi công	2019-02-26/2019-02-27,2019-03-01	-	cap
Kashmir	dated	Pulwama|đánh bom|tự sát|40	2019-02-14	-	cap
Kashmir	dated	quy chế|Điều 370|tự trị|370	2019-08-05	-	cap
Điều 370	lasting	-	2019-08-05	-	-
Abhinandan	sudden	-	2019-02-27	2019-03-01	-
vệ tinh	dated	Ấn Độ+bắn hạ|Ấn Độ+bắn rơi|Ấn Độ+tiêu diệt|Modi	2019-03-27	-	-
diệt vệ tinh	sudden	Ấn Độ|Modi	2019-03-27	-	-
Microsat-R	sudden	-	2019-01-24	2019-03-27	-
Chandrayaan-2	dated	-	2019-07-15,2019-07-22,2019-09-07	-	-
Bogibeel	sudden	-	2018-12-25	-	-
An-32	dated	Ấn Độ	2016-07-22,2019-06-03	-	-
An-32	sudden	Ấn Độ+mất tích+Vịnh Bengal|Ấn Độ+mất tích+Chennai	2016-07-22	-	-
S-400	dated	Ấn Độ|New Delhi	2016-10-15,2018-09-26,2018-10-04/2018-10-05	-	-
Isha Ambani	planned	-	2018-12-12	-	-
Doklam	dated	-	2017-06-16,2017-08-28	-	-
Doklam	sudden	đỉnh điểm|chiến tranh|căng thẳng	2017-06-16	2017-08-28	-
biên giới Ấn - Trung	state	đụng độ|căng thẳng	2017-06-16	2017-08-28	-
thuỷ văn	sudden	Trung Quốc+Ấn Độ	2017-08-18	-	-
Trần Đại Quang	dated	Lào|Vientiane|Viêng Chăn	2016-06-12/2016-06-14	-	cap
Trần Đại Quang	dated	Campuchia|Phnom Penh|Sihamoni	2016-06-15/2016-06-16	-	cap
Trần Đại Quang	dated	Brunei|Bolkiah	2016-08-26/2016-08-28	-	cap
Trần Đại Quang	dated	Singapore+thăm|Tony Tan	2016-08-28/2016-08-30	-	cap
Trần Đại Quang	dated	Cuba|La Habana|Raul Castro|Fidel	2016-11-15/2016-11-17	-	cap
Trần Đại Quang	dated	Italy|Italia|Vatican	2016-11-21/2016-11-24	-	cap
Trần Đại Quang	dated	Pháp ngữ|Madagascar	2016-11-25/2016-11-27	-	cap
Trần Đại Quang	dated	Belarus|Lukashenko	2017-06-26/2017-06-28	-	cap
Trần Đại Quang	dated	Bangladesh	2018-03-04/2018-03-06	-	cap
Trần Đại Quang	dated	Ethiopia|Ai Cập	2018-08-23/2018-08-29	-	cap
Trần Đại Quang	planned	thăm+Ethiopia|thăm+Ai Cập	2018-08-23	2018-08-29	cap
Trần Đại Quang	planned	thăm+Nhật Bản+cấp Nhà nước|Akihito	2018-05-29	2018-06-02	cap
Trần Đại Quang	planned	thăm+Belarus|Belarus+Lukashenko	2017-06-26	2017-06-28	cap
Trần Đại Quang	planned	thăm+Cuba|La Habana	2016-11-15	2016-11-17	cap
Trần Đại Quang	planned	thăm+Italy|thăm+Italia	2016-11-21	2016-11-24	cap
Trần Đại Quang	planned	thăm+Bangladesh	2018-03-04	2018-03-06	cap
Nguyễn Xuân Phúc	dated	Campuchia|Phnom Penh|Hun Sen	2016-12-20,2017-04-24/2017-04-25,2018-04-04/2018-04-05,2018-12-07,2019-10-04	-	cap
Nguyễn Xuân Phúc	dated	thăm+Lào|Vientiane|Thongloun	2017-04-26/2017-04-27,2019-10-02,2018-02-05	-	cap
Nguyễn Xuân Phúc	dated	Thái Lan+thăm|Prayuth	2017-08-17/2017-08-19	-	cap
Nguyễn Xuân Phúc	dated	Nhật Bản+thăm|Tokyo	2017-06-04/2017-06-08,2018-10-08/2018-10-10,2019-06-27/2019-07-01	-	cap
Nguyễn Xuân Phúc	dated	Hà Lan|Rutte	2017-07-08/2017-07-11,2019-04-09	-	cap
Nguyễn Xuân Phúc	dated	Singapore+thăm|Lý Hiển Long	2017-03-23,2018-04-25/2018-04-28	-	cap
Nguyễn Xuân Phúc	dated	Canada|Trudeau	2017-11-08,2018-06-08/2018-06-10	-	cap
Nguyễn Xuân Phúc	dated	Áo+thăm|Vienna|Sebastian Kurz	2018-10-14/2018-10-16	-	cap
Nguyễn Xuân Phúc	dated	Bỉ|Brussels|ASEM	2018-10-17/2018-10-19	-	cap
Nguyễn Xuân Phúc	dated	Đan Mạch|Copenhagen	2018-10-19/2018-10-20	-	cap
Nguyễn Xuân Phúc	dated	Thượng Hải|nhập khẩu quốc tế	2018-11-04/2018-11-05	-	cap
Nguyễn Xuân Phúc	dated	Romania|Rumani	2019-04-14/2019-04-16	-	cap
Nguyễn Xuân Phúc	dated	Czech|CH Séc|Babis|Praha	2019-04-16/2019-04-18	-	cap
Nguyễn Xuân Phúc	dated	Na Uy	2019-05-24/2019-05-26	-	cap
Nguyễn Xuân Phúc	dated	Thuỵ Điển	2019-05-26/2019-05-28	-	cap
Nguyễn Xuân Phúc	dated	Liên bang Nga+thăm|Moscow|Medvedev	2016-05-16/2016-05-20,2018-11-19,2019-05-20/2019-05-23	-	cap
Nguyễn Xuân Phúc	dated	Hàn Quốc+thăm|Busan|Moon Jae	2018-03-23,2019-11-24/2019-11-28	-	cap
Nguyễn Xuân Phúc	dated	Myanmar+thăm	2019-12-16/2019-12-18	-	cap
Nguyễn Xuân Phúc	dated	Mông Cổ	2016-07-14/2016-07-16	-	cap
Nguyễn Xuân Phúc	dated	Vành đai	2019-04-25/2019-04-27	-	cap
Nguyễn Xuân Phúc	dated	Morrison	2019-08-23	-	cap
Nguyễn Xuân Phúc	dated	Mahathir	2019-08-27	-	cap
Nguyễn Xuân Phúc	dated	Conte|Italia	2019-06-05	-	cap
Nguyễn Xuân Phúc	dated	Pashinyan|Armenia	2019-07-05	-	cap
Nguyễn Xuân Phúc	dated	Rivlin|Israel	2017-03-21	-	cap
Nguyễn Xuân Phúc	dated	Orban|Hungary	2017-09-25	-	cap
Nguyễn Xuân Phúc	dated	Zeman	2017-06-07	-	cap
Nguyễn Xuân Phúc	dated	Yildirim|Thổ Nhĩ Kỳ	2017-08-23	-	cap
Nguyễn Xuân Phúc	dated	Jokowi|Joko Widodo|Indonesia+thăm	2018-09-11/2018-09-12	-	cap
Nguyễn Xuân Phúc	dated	Macri|Argentina	2019-02-20	-	cap
Nguyễn Xuân Phúc	dated	Triều Tiên|Kim Jong	2019-03-01	-	cap
Nguyễn Phú Trọng	dated	Lào|Vientiane|Bounnhang	2016-11-24/2016-11-26,2019-02-24/2019-02-25	-	cap
Nguyễn Phú Trọng	dated	Campuchia|Phnom Penh|Sihamoni|Hun Sen	2017-07-20/2017-07-22,2019-02-25/2019-02-26	-	cap
Nguyễn Phú Trọng	planned	Bounnhang+Vientiane|thăm+Lào+Chủ tịch nước|Bounnhang+Chủ tịch nước Nguyễn Phú Trọng	2019-02-24	2019-02-25	cap
Nguyễn Phú Trọng	dated	Kim Jong	2019-03-01	-	cap
Nguyễn Phú Trọng	dated	Trump+gọi|Trump+điện đàm	2018-10-24	-	cap
Nguyễn Phú Trọng	dated	Medvedev	2018-11-19	-	cap
Nguyễn Phú Trọng	dated	Kovind	2018-11-20	-	cap
Nguyễn Phú Trọng	dated	Macri	2019-02-20	-	cap
Nguyễn Phú Trọng	dated	Bolkiah|Brunei	2019-03-27	-	cap
Nguyễn Thị Kim Ngân	dated	thăm+Trung Quốc|Lật Chiến Thư	2019-07-08/2019-07-12	-	cap
Nguyễn Thị Kim Ngân	dated	Volodin|Duma	2018-12-24,2019-12-10	-	cap
Volodin	planned	Việt Nam|Hà Nội	2018-12-23	2018-12-24	cap
Volodin	dated	Việt Nam|Hà Nội	2018-12-23/2018-12-24	-	cap
Duma	dated	Hà Nội|thăm chính thức Việt Nam	2018-12-23/2018-12-24	-	-
Rivlin	planned	Việt Nam|Hà Nội	2017-03-19	2017-03-25	cap
Rivlin	dated	Việt Nam|Hà Nội|Trần Đại Quang	2017-03-19/2017-03-25	-	cap
Zeman	planned	Việt Nam|Hà Nội	2017-06-05	2017-06-09	cap
Zeman	dated	Việt Nam|Hà Nội|Trần Đại Quang	2017-06-05/2017-06-09	-	cap
Duda	planned	Việt Nam|Hà Nội	2017-11-27	2017-11-30	cap
Michael Higgins	planned	Việt Nam|Hà Nội	2016-11-05	2016-11-14	-
Htin Kyaw	planned	Việt Nam|Hà Nội	2016-10-26	2016-10-28	cap
Duterte	planned	Việt Nam+thăm|Hà Nội+Trần Đại Quang	2016-09-28	2016-09-29	cap
Duterte	dated	Việt Nam|Hà Nội|Trần Đại Quang	2016-09-28/2016-09-29,2017-11-09/2017-11-11	-	cap
Rouhani	planned	Việt Nam+thăm|Hà Nội|Trần Đại Quang	2016-10-05	2016-10-07	cap
Bolkiah	planned	Nguyễn Phú Trọng|thăm cấp nhà nước+Việt Nam	2019-03-26	2019-03-28	cap
Bolkiah	dated	Việt Nam|Hà Nội	2019-03-26/2019-03-28	-	cap
Cosgrove	planned	Việt Nam|Hà Nội	2018-05-23	2018-05-26	cap
Rutte	planned	thăm+Việt Nam|Hà Nội	2019-04-08	2019-04-09	cap
Orban	planned	thăm+Việt Nam|Hà Nội	2017-09-24	2017-09-26	cap
Yildirim	planned	Việt Nam|Hà Nội	2017-08-22	2017-08-24	cap
Macri	planned	Việt Nam|Hà Nội	2019-02-20	2019-02-21	cap
Diaz-Canel	planned	thăm+Việt Nam+2018|Hà Nội+Nguyễn Phú Trọng	2018-11-08	2018-11-10	-
Díaz-Canel	planned	thăm+Việt Nam+2018|Hà Nội+Nguyễn Phú Trọng	2018-11-08	2018-11-10	-
Pashinyan	planned	Việt Nam|Hà Nội	2019-07-04	2019-07-07	cap
Mahathir	planned	thăm+Việt Nam|Hà Nội	2019-08-26	2019-08-28	cap
Morrison	planned	thăm+Việt Nam|thăm chính thức Việt Nam|Hà Nội	2019-08-22	2019-08-24	cap
Scott Morrison	dated	Việt Nam|Hà Nội	2019-08-22/2019-08-24	-	-
Conte	planned	thăm+Việt Nam|Hà Nội	2019-06-05	2019-06-06	cap
Sihamoni	planned	thăm+Việt Nam|Hà Nội	2018-12-20	2018-12-22	cap
Hun Sen	dated	Việt Nam+thăm|Hà Nội|TP HCM	2016-12-20/2016-12-21,2018-12-06/2018-12-08,2019-10-04/2019-10-05	-	cap
Hun Sen	planned	thăm+Việt Nam+Đinh La Thăng|Đinh La Thăng	2016-12-20	2016-12-21	cap
Mogherini	dated	Việt Nam|Hà Nội|Phạm Bình Minh	2019-08-03/2019-08-05	-	cap
Mogherini	planned	Hà Nội|Phạm Bình Minh|Ngô Xuân Lịch	2019-08-03	2019-08-05	cap
Goldfein	planned	Việt Nam|Hà Nội	2019-08-18	2019-08-19	cap
Goldfein	dated	Việt Nam|Hà Nội	2019-08-18/2019-08-19	-	cap
Sajjan	planned	Việt Nam|Hà Nội|Ngô Xuân Lịch|Phạm Bình Minh	2018-06-04	2018-06-06	cap
Sajjan	dated	Việt Nam|Hà Nội|Ngô Xuân Lịch|Phạm Bình Minh	2018-06-04/2018-06-06	-	cap
Pompeo	planned	Phạm Bình Minh|Hà Nội+thăm|Nguyễn Phú Trọng|Nguyễn Xuân Phúc|Ngoại trưởng Mỹ+tại Hà Nội	2018-07-08	2018-07-09	cap
Pompeo	planned	Phạm Bình Minh|Hà Nội+thăm|Nguyễn Phú Trọng|Nguyễn Xuân Phúc	2020-10-29	2020-10-30	cap
Shoigu	dated	Nguyễn Phú Trọng|Hà Nội|Việt Nam	2018-01-23	-	cap
Shoigu	planned	Ngô Xuân Lịch|Nguyễn Phú Trọng|Hà Nội	2018-01-22	2018-01-23	cap
Thường Vạn Toàn	dated	Ngô Xuân Lịch	2016-08-29,2017-01-13,2017-09-23/2017-09-24	-	cap
Ngụy Phượng Hoà	dated	Ngô Xuân Lịch	2018-11-19/2018-11-21,2019-05-26/2019-05-29	-	cap
Ngụy Phượng Hoà	planned	Ngô Xuân Lịch+Hà Nội	2019-05-26	2019-05-29	cap
Nguỵ Phượng Hoà	dated	Ngô Xuân Lịch	2018-11-19/2018-11-21,2019-05-26/2019-05-29	-	cap
Parrikar	planned	Ngô Xuân Lịch|Hà Nội	2016-06-05	2016-06-07	cap
Parrikar	dated	Ngô Xuân Lịch|Hà Nội|New Delhi	2016-06-05/2016-06-07,2016-12-05	-	cap
Sitharaman	planned	Ngô Xuân Lịch|Hà Nội	2018-06-12	2018-06-15	cap
Onodera	dated	Ngô Xuân Lịch|Hà Nội	2018-04-11	-	cap
Iwaya	planned	Ngô Xuân Lịch|Hà Nội|Đà Nẵng	2019-05-02	2019-05-04	cap
Payne	dated	Hà Nội|Phạm Bình Minh	2019-06-13	-	cap
Vijay Kumar Singh	dated	-	2016-06-30	-	-
Bishop	planned	DMZ|Bàn Môn Điếm	2017-10-11	-	cap
Julie Bishop	sudden	biên giới+Triều Tiên|khu phi quân sự	2017-10-11	-	-
Kritenbrink	dated	-	2017-07-26,2017-10-26,2017-11-06	-	cap
Kritenbrink	sudden	đề cử	2017-07-26	-	cap
Satpura	dated	-	2017-09-23/2017-09-26	-	cap
INS Kadmatt	dated	Hải Phòng	2017-09-23/2017-09-26	-	-
Sahyadri	dated	Đà Nẵng	2018-05-21/2018-05-25	-	cap
INS Sahyadri	planned	Đà Nẵng	2018-05-21	2018-05-25	-
Kamorta	dated	Đà Nẵng	2018-05-21/2018-05-25	-	cap
Dinesh	dated	Đà Nẵng|Hải quân Ấn Độ	2018-05-21/2018-05-25	-	cap
HMAS Canberra	planned	Cam Ranh|Khánh Hoà|Việt Nam	2019-05-07	2019-05-10	-
HMAS Canberra	dated	Cam Ranh|Khánh Hoà|Việt Nam	2019-05-07/2019-05-10	-	-
JS Ise	planned	Việt Nam|Cam Ranh	2016-04-12	2016-04-15	-
Ariake	dated	Cam Ranh	2016-04-12/2016-04-15	-	cap
Setogiri	dated	Cam Ranh	2016-04-12/2016-04-15	-	cap
USNS Fall River	dated	Đà Nẵng	2017-05-08/2017-05-20	-	-
Đối tác Thái Bình Dương 2017	planned	-	2017-05-08	2017-05-20	-
Đối tác Thái Bình Dương 2018	planned	-	2018-05-17	2018-06-02	-
Đối tác Thái Bình Dương 2019	planned	-	2019-05-07	2019-05-17	-
dioxin	dated	Đà Nẵng	2018-11-07	-	-
dioxin	dated	Biên Hoà	2018-10-17,2019-04-20	-	-
dioxin	planned	Biên Hoà+khởi động|Biên Hoà+lễ khởi công	2019-04-20	-	-
Đối thoại Quốc phòng Seoul	dated	-	2016-09-07/2016-09-09,2017-09-06/2017-09-08,2018-09-12/2018-09-14,2019-09-04/2019-09-06	-	-
Shangri-La	planned	Prayuth	2016-06-03	2016-06-05	-
Shangri - La	planned	Prayuth	2016-06-03	2016-06-05	-
Shangri-La	planned	Turnbull	2017-06-02	2017-06-04	-
Shangri-La	planned	Albanese	2023-06-02	2023-06-04	-
Shangri-La	planned	Marcos	2024-05-31	2024-06-02	-
Shangri-La	planned	Đổng Quân	2024-05-31	2024-06-02	-
Shangri-La	planned	Lý Thượng Phúc	2023-06-02	2023-06-04	-
Shangri-La	planned	Parly	2018-06-01	2018-06-03	-
Shangri-La	planned	Parly	2019-05-31	2019-06-02	-
Tôn Kiến Quốc	dated	-	2015-05-30/2015-05-31,2016-06-04/2016-06-05	-	cap
Le Drian	dated	Biển Đông|Shangri	2016-06-05	-	-
Ashton Carter	dated	Vạn Lý Trường Thành|tự cô lập	2016-06-04	-	-
Vạn Lý Trường Thành	sudden	Carter|tự cô lập	2016-06-04	-	-
Lý Hiển Long	sudden	Khmer Đỏ|Campuchia+xâm lược|xâm lược	2019-05-31	2019-06-07	cap
Lý Hiển Long	dated	Khmer|Campuchia|Prem	2019-05-31	-	cap
Prem	sudden	Lý Hiển Long|Singapore	2019-05-31	-	cap
Balakrishnan	dated	Khmer|Campuchia|Phạm Bình Minh	2019-06-07	-	cap
Hội nghị Trung ương 4	dated	-	2016-10-09/2016-10-15,2021-10-04/2021-10-07	-	-
Hội nghị Trung ương 5	dated	-	2017-05-05/2017-05-10,2022-05-04/2022-05-10	-	-
Hội nghị Trung ương 6	dated	-	2017-10-04/2017-10-11,2022-10-03/2022-10-09	-	-
Hội nghị Trung ương 7	dated	-	2018-05-07/2018-05-12,2023-05-15/2023-05-17	-	-
Hội nghị Trung ương 8	dated	-	2018-10-02/2018-10-06,2023-10-02/2023-10-08	-	-
Hội nghị Trung ương 9	dated	-	2018-12-25/2018-12-26,2024-05-16/2024-05-18	-	-
Hội nghị Trung ương 10	dated	-	2019-05-16/2019-05-18,2024-09-18/2024-09-20	-	-
Hội nghị Trung ương 11	dated	-	2019-10-07/2019-10-12	-	-
khoá XII	dated	tái đắc cử|bầu+Tổng bí thư	2016-01-27/2016-01-28	-	-
Đại hội XII	dated	-	2016-01-20/2016-01-28	-	-
Đại hội XIII	dated	-	2021-01-25/2021-02-01	-	-
Đại hội XII	planned	Đảng+bế mạc|Đảng+khai mạc|Nguyễn Phú Trọng	2016-01-20	2016-01-28	-
Đại hội XIII	planned	Đảng+bế mạc|Đảng+khai mạc	2021-01-25	2021-02-01	-
tái đắc cử	sudden	Nguyễn Phú Trọng+khoá XII|Nguyễn Phú Trọng+Tổng bí thư	2016-01-27	-	-
Đinh La Thăng	state	Bí thư Thành uỷ	2016-02-05	2017-05-10	cap
Nguyễn Thiện Nhân	state	Bí thư Thành uỷ	2017-05-10	2020-10-17	cap
Lê Thanh Hải	state	Bí thư Thành uỷ	2006-06-28	2016-02-05	cap
Nguyễn Văn Nên	state	Bí thư Thành uỷ	2020-10-17	2025-08-25	cap
Hoàng Trung Hải	state	Bí thư Thành uỷ	2016-02-05	2020-02-07	cap
Phạm Quang Nghị	state	Bí thư Thành uỷ	2006-08-28	2016-02-05	cap
Vương Đình Huệ	state	Bí thư Thành uỷ	2020-02-07	2021-04-07	cap
Nguyễn Xuân Anh	state	Bí thư Thành uỷ	2015-10-17	2017-10-06	cap
Trương Quang Nghĩa	state	Bí thư Thành uỷ	2017-10-07	2020-10-22	cap
Nguyễn Đức Chung	state	Chủ tịch UBND|Chủ tịch Hà Nội|Chủ tịch TP	2015-12-04	2020-09-25	cap
Nguyễn Thành Phong	state	Chủ tịch UBND|Chủ tịch TP	2015-12-11	2021-08-24	cap
Huỳnh Đức Thơ	state	Chủ tịch UBND|Chủ tịch TP	2015-01-09	2020-12-10	cap
Vũ Minh Hoàng	sudden	vụ phó|Vụ phó|bổ nhiệm	2016-12-07	-	cap
Phùng Quang Thanh	sudden	Pháp+chữa bệnh|xơ hoá phổi|sinh thiết|Pháp+điều trị|phổi	2015-06-24	2015-07-25	cap
Phùng Quang Thanh	sudden	từ trần|lễ tang|lễ viếng	2021-09-11	-	cap
22 ngư dân	sudden	Philippines	2019-06-09	2019-06-17	-
22 thuyền viên	sudden	Philippines	2019-06-09	2019-06-17	-
22 thuỷ thủ	sudden	Philippines	2019-06-09	2019-06-17	-
ngư dân Philippines	dated	đâm|cứu	2019-06-09	-	-
tàu cá Philippines	dated	đâm|chìm	2019-06-09	-	-
đâm chìm	sudden	Philippines+Trung Quốc+tàu cá	2019-06-09	-	-
Locsin	dated	tàu cá|ngư dân|Việt Nam	2019-06-09,2019-06-12,2019-06-14,2019-06-17	-	cap
Bãi Cỏ Rong	dated	-	2019-06-09	-	-
Tư Chính	dated	-	2019-07-03/2019-07-04,2019-07-12,2019-07-16,2019-07-19/2019-07-20,2019-08-07,2019-08-13,2019-08-22,2019-10-24	-	cap
Hải Dương 8	dated	-	2019-07-03/2019-07-04,2019-08-07,2019-08-13,2019-10-24	-	-
Thị Tứ	state	tàu Trung Quốc+bao vây|hàng trăm tàu|275 tàu|200 tàu	2019-01-01	2019-04-30	cap
69 container	sudden	-	2019-05-30	2019-05-31	-
container rác	sudden	Philippines+Canada	2019-04-23	2019-05-31	-
5.000 súng	sudden	Philippines+Nga	2017-10-21	2017-10-25	-
5.000 khẩu	sudden	Philippines+Nga	2017-10-21	2017-10-25	-
3.000 súng	sudden	Philippines+Trung Quốc	2017-10-05	-	-
3.000 khẩu	sudden	Philippines+Trung Quốc	2017-10-05	-	-
Philippines	dated	súng trường+Trung Quốc	2017-06-28,2017-10-05	-	cap
14 triệu USD	sudden	Philippines+Trung Quốc	2016-12-20	-	-
tạm biệt Mỹ	sudden	Duterte	2016-12-16	-	-
Thách thức Thiên niên kỷ	sudden	Philippines|Duterte	2016-12-14	2016-12-17	-
TC-90	dated	Philippines	2017-03-27,2018-03-26	-	-
EDCA	dated	-	2014-04-28,2016-01-12,2016-10-02,2023-04-03	-	exact
PHIBLEX	dated	-	2015-10-01/2015-10-09,2016-10-04/2016-10-12	-	-
Đổ bộ Philippines	dated	-	2016-10-04/2016-10-12	-	-
Duterte	dated	Nhật|Tokyo	2016-10-25/2016-10-27,2017-10-29/2017-10-31,2019-05-28/2019-05-31	-	cap
Duterte	dated	chó	2016-10-24/2016-10-25	-	cap
con chó bị xích	sudden	Duterte	2016-10-25	-	-
Hyundai	sudden	Philippines+hộ tống|Philippines+tàu hộ vệ|Philippines+khinh hạm	2016-10-24	-	cap
Najib	dated	Trung Quốc|Bắc Kinh	2016-10-31/2016-11-06	-	cap
Najib	planned	thăm+Trung Quốc+tàu|Duterte+Trung Quốc+thăm	2016-10-31	2016-11-06	cap
Gatot Nurmantyo	sudden	nhập cảnh|từ chối	2017-10-21	2017-10-24	-
Nurmantyo	dated	nhập cảnh|Mỹ	2017-10-21,2017-10-23	-	cap
Natuna	dated	Jokowi|Widodo	2016-06-23,2020-01-08	-	cap
Natuna	sudden	Jokowi+tàu chiến|Widodo+tàu chiến|Widodo+chiến hạm|họp nội các	2016-06-23	-	cap
Hapilon	lasting	tiêu diệt|thiệt mạng|bị giết|chết	2017-10-16	-	cap
Mahmud Ahmad	sudden	-	2017-10-19	-	-
tuần tra	sudden	biển Sulu+Indonesia+Malaysia+Philippines	2017-06-19	-	-
Balikatan	sudden	đầu tiên+Duterte|thu nhỏ|giảm một nửa	2017-05-08	2017-05-19	-
S26T	sudden	Thái Lan+nội các|Thái Lan+thông qua|Thái Lan+phê chuẩn|Thái Lan+ký	2017-04-18	2017-05-05	-
Prawit	dated	tàu ngầm	2016-07-01,2017-04-24,2017-04-18	-	cap
HIMARS	sudden	Philippines+Mỹ+Trường Sa|Philippines+đắt	2019-04-01	-	-
Tu-154	dated	-	2010-04-10,2016-12-25	-	-
Biển Đen	dated	hộp đen|máy bay+rơi|Alexandrov|92 người	2016-12-25	-	cap
Alexandrov	sudden	máy bay|Tu -154|ban nhạc|dàn đồng ca|hợp xướng	2016-12-25	-	cap
Sochi	dated	Tu -154|máy bay+rơi	2016-12-25	-	cap
Il-18	sudden	Yakutia|Tiksi|Bulun	2016-12-19	-	-
Yakutia	dated	Il -18|máy bay	2016-12-19	-	cap
14 thuỷ thủ	sudden	Nga	2019-07-01	-	-
14 sĩ quan	sudden	Nga+tàu ngầm|Nga+tàu lặn	2019-07-01	-	-
14 người	sudden	Nga+tàu ngầm|Nga+tàu lặn	2019-07-01	-	-
tàu ngầm	dated	Nga+cháy|Nga+bốc cháy|Nga+nổ khí|Nga+hoả hoạn|Putin+cháy|Putin+bốc cháy	2019-07-01	-	-
tàu lặn	dated	Nga+cháy|Nga+bốc cháy|Nga+hoả hoạn	2019-07-01	-	-
AS-12	sudden	-	2019-07-01	-	-
Kerch	dated	-	2018-05-15,2018-11-25	-	cap
Biển Đen	dated	tàu Ukraine|tàu kéo|Kiev+tàu	2018-11-25	-	-
biển Azov	dated	tàu+Ukraine	2018-11-25	-	-
thiết quân luật	dated	Ukraine|Poroshenko	2018-11-26,2018-11-28,2018-12-26	-	-
Poroshenko	dated	Nga+điều+xe tăng|77.000	2018-12-01	-	cap
MH17	dated	-	2014-07-17,2016-09-28,2018-05-24,2018-09-17,2019-06-19	-	-
MH 17	dated	-	2014-07-17,2016-09-28,2018-05-24,2018-09-17,2019-06-19	-	-
MH17	state	Buk+lữ đoàn 53|lữ đoàn tên lửa phòng không 53|lữ đoàn phòng không 53	2018-05-24	2019-12-31	-
Javelin	dated	Ukraine	2017-12-22,2018-03-01,2018-04-30,2018-05-22	-	cap
Javelin	sudden	Ukraine+đã nhận|Ukraine+chuyển giao|Ukraine+bàn giao|Ukraine+tiếp nhận	2018-04-30	-	cap
Putin	dated	siêu vũ khí|vũ khí mới|thông điệp|Sarmat|Kinzhal|Avangard|Poseidon|ngư lôi hạt nhân	2018-03-01,2019-02-20	-	cap
Tổng thống Nga	dated	siêu vũ khí|vũ khí mới|thông điệp|Sarmat|Kinzhal|Avangard|Poseidon|ngư lôi hạt nhân	2018-03-01,2019-02-20	-	-
Sarmat	dated	-	2018-03-01,2018-03-29/2018-03-30,2022-04-20	-	cap
Kinzhal	dated	-	2018-03-01,2018-03-10/2018-03-11,2018-05-09	-	cap
Avangard	dated	-	2018-03-01,2018-12-26,2019-12-27	-	cap
Poseidon	dated	ngư lôi|Nga|Putin	2018-03-01,2019-01-12,2019-02-20	-	cap
thông điệp liên bang	dated	-	2014-12-04,2015-12-03,2016-12-01,2018-03-01,2019-02-20,2020-01-15,2021-04-21,2023-02-21,2024-02-29	-	-
Thông điệp liên bang	sudden	Putin+siêu vũ khí|Putin+vũ khí+hạt nhân	2018-03-01	-	-
siêu vũ khí	sudden	Putin+công bố|Putin+giới thiệu	2018-03-01	-	-
Kartapolov	sudden	giáo dục|chính trị	2018-07-30	-	cap
Trung Phi	dated	nhà báo+Nga	2018-07-30/2018-07-31	-	-
Trung Phi	sudden	nhà báo+Nga	2018-07-30	-	-
GRU	dated	-	2018-07-13,2018-10-04	-	exact
7 đặc vụ	sudden	Nga	2018-10-04	-	-
bảy đặc vụ	sudden	Nga	2018-10-04	-	-
7 sĩ quan	sudden	tình báo+Nga+Mỹ	2018-10-04	-	-
12 sĩ quan	sudden	tình báo+Nga+Mỹ|bầu cử	2018-07-13	-	-
Butina	sudden	-	2018-07-15	-	cap
Paul Whelan	sudden	-	2018-12-28	-	-
lính thuỷ đánh bộ	sudden	Nga+bắt+gián điệp+Mỹ	2018-12-28	-	-
Korobov	sudden	-	2018-11-21	-	cap
GRU	dated	qua đời|chết|Korobov|Sergun	2016-01-03,2018-11-21	-	exact
Skripal	dated	-	2018-03-04,2018-03-12,2018-03-14,2018-03-26,2018-04-03/2018-04-04,2018-09-05	-	cap
OPCW	dated	Nga|Skripal|Anh	2018-04-03/2018-04-04,2018-04-12	-	exact
Montenegro	state	NATO+phê chuẩn|NATO+Thượng viện	2016-05-19	2017-06-05	cap
Montenegro	dated	NATO	2017-03-28,2017-04-11,2017-06-05	-	cap
Fort Trump	lasting	-	2018-09-18	-	-
Ba Lan	dated	4,75 tỷ|4,75 tỉ|Patriot	2018-03-28	-	cap
4,75 tỷ USD	sudden	Patriot|Ba Lan	2018-03-28	-	-
4,75 tỉ USD	sudden	Patriot|Ba Lan	2018-03-28	-	-
von der Leyen	sudden	huỷ+thăm Mỹ|sĩ quan+khủng bố|cực hữu+sĩ quan	2017-05-03	2017-05-04	-
Franco A	sudden	-	2017-04-26	-	-
Queen Elizabeth	sudden	rò nước|rò rỉ|thấm nước	2017-12-19	-	-
Queen Elizabeth	sudden	hạm trưởng+xe|Cooke	2019-05-10	-	-
HMS Queen Elizabeth	dated	thử|rời cảng|Rosyth|Portsmouth	2017-06-26,2017-08-16,2017-12-07	-	-
HMS Vigilant	sudden	cocaine	2017-10-28	-	-
76	sudden	Su -57	2019-05-15	2019-06-27	-
Su-57	dated	Putin|hợp đồng	2018-06-30,2018-08-22,2019-05-15,2019-06-27	-	-
Su-57	sudden	Putin+76|Su -57+lô 76	2019-05-15	-	-
Aachen	sudden	hiệp ước+Pháp+Đức	2019-01-22	-	cap
Francois Fillon	dated	-	2017-01-25,2017-03-01/2017-03-02,2017-03-14	-	-
Fillon	dated	-	2017-01-25,2017-03-01/2017-03-02,2017-03-14	-	cap
Fillon	sudden	khám xét|Penelope|vợ+lương	2017-01-25	2017-03-15	cap
de Villiers	sudden	từ chức|Macron	2017-07-19	-	-
Macron	dated	Istres|căn cứ không quân	2017-07-20	-	cap
Macron	dated	không thể+dựa vào Mỹ|phụ thuộc+Mỹ	2018-08-27	-	cap
Wiesbaden	sudden	Erdogan	2018-08-28	-	cap
Erdogan	dated	tượng	2018-08-28	-	cap
Hammond	dated	Gibraltar|Tây Ban Nha	2016-05-11	-	cap
Theresa May	dated	từ chức	2019-05-24,2019-06-07	-	-
Gavin Williamson	dated	sa thải|cách chức	2019-05-01	-	-
Gavin Williamson	sudden	sa thải|cách chức|Huawei	2019-05-01	-	-
Michael Fallon	sudden	từ chức	2017-11-01	-	-
Nord Stream	dated	Trump+Đức|Merkel+Trump	2018-07-11	-	-
Đức	dated	Trump+Nga+kiểm soát|Trump+Nga+con tin	2018-07-11	-	cap
khu phức hợp	sudden	Nga+35 nhà ngoại giao|Maryland	2016-12-29	-	-
danh sách Kremlin	sudden	-	2018-01-29	2018-01-30	-
Danh sách Kremlin	sudden	-	2018-01-29	2018-01-30	-
Kremlin	dated	danh sách+Mỹ+tài phiệt|danh sách+Bộ Tài chính	2018-01-29/2018-01-30	-	cap
Aeroflot	dated	khám xét	2018-03-30	-	cap
Aeroflot	sudden	khám xét+Anh|Heathrow	2018-03-30	-	cap
Superjet	sudden	cháy|Sheremetyevo	2019-05-05	-	cap
Ngày Hải quân	dated	Nga|St	2016-07-31,2017-07-30,2018-07-29,2019-07-28	-	-
duyệt binh hải quân	dated	Nga|St	2017-07-30,2018-07-29,2019-07-28	-	-
duyệt binh	dated	Biển Đông|Tam Á|hải quân+Tập Cận Bình	2018-04-12	-	-
diễu binh hải quân	sudden	Biển Đông	2018-04-12	-	-
duyệt binh hải quân	sudden	Biển Đông	2018-04-12	-	-
duyệt binh trên biển	sudden	Biển Đông	2018-04-12	-	-
duyệt binh	dated	Hong Kong|Hồng Kông	2017-06-30	-	-
duyệt binh	sudden	Hong Kong+20 năm|Hồng Kông+20 năm	2017-06-30	-	-
duyệt binh	dated	Chu Nhật Hoà|Nội Mông	2017-07-30	-	-
duyệt binh	dated	Triều Tiên|Bình Nhưỡng	2015-10-10,2017-04-15,2018-02-08,2018-09-09,2020-10-10,2021-01-14,2021-09-09,2022-04-25,2023-02-08,2023-07-27,2025-10-10	-	-
trao trả	origin	Hong Kong|Hồng Kông	1997-07-01	-	-
Biển Đông	dated	Liêu Ninh|tập trận+Hải Nam|duyệt+Tập Cận Bình	2018-04-05,2018-04-11/2018-04-12	-	-
Theodore Roosevelt	dated	Biển Đông|Singapore|Manila	2018-04-02,2018-04-10/2018-04-11	-	cap
USS Ronald Reagan	dated	Manila	2018-06-26,2019-08-06/2019-08-07	-	-
USS Ronald Reagan	planned	Manila+Biển Đông+cập cảng	2019-08-06	2019-08-07	-
Carl Vinson	dated	Manila|Philippines	2018-02-16/2018-02-18	-	-
Hợp Phì	sudden	Kaliningrad|Baltic	2017-07-21	2017-07-28	cap
Terrex	sudden	-	2016-11-23	2017-01-30	cap
xe thiết giáp	sudden	Singapore+Hong Kong	2016-11-23	2017-01-30	-
xe bọc thép	sudden	Singapore+Hong Kong|Singapore+Đài Loan|Singapore+Trung Quốc	2016-11-23	2017-01-30	-
Terrex	dated	-	2016-11-23,2017-01-24,2017-01-30	-	cap
thiết bị lặn	dated	Mỹ+Trung Quốc	2016-12-15/2016-12-17,2016-12-20	-	-
UUV	dated	Trung Quốc	2016-12-15/2016-12-17,2016-12-20	-	exact
Mạnh Vãn Châu	dated	-	2018-12-01,2018-12-05,2018-12-11,2019-01-28,2019-03-01,2019-05-08,2019-09-23,2021-09-24	-	-
Mạnh Vãn Chu	lasting	bị bắt|bắt giữ	2018-12-01	-	-
Mạnh Vãn Chu	dated	-	2018-12-01,2018-12-05,2018-12-11,2019-01-28,2019-03-01	-	-
Kovrig	dated	-	2018-12-10,2019-06-21	-	cap
Kovrig	sudden	bị bắt|bắt giữ|giam	2018-12-10	-	cap
Spavor	sudden	bị bắt|bắt giữ|giam	2018-12-10	-	cap
Schellenberg	sudden	-	2019-01-14	-	cap
Huawei	dated	thực thể|danh sách đen|cấm	2018-08-13,2019-05-15,2019-05-20/2019-05-21,2019-08-07	-	cap
Abrams	sudden	Đài Loan	2019-06-05	2019-07-08	cap
M1A2	sudden	Đài Loan	2019-06-05	2019-07-08	-
108 xe tăng	sudden	Đài Loan	2019-06-05	2019-07-08	-
2,2 tỷ USD	sudden	Đài Loan	2019-07-08	-	-
2,2 tỉ USD	sudden	Đài Loan	2019-07-08	-	-
Stinger	sudden	Đài Loan	2019-06-05	2019-07-08	cap
Đài Loan	dated	xe tăng	2019-06-05,2019-07-08	-	cap
F-16	dated	Đài Loan+66|Đài Loan+8 tỷ|Đài Loan+8 tỉ	2019-03-07,2019-08-16,2019-08-18,2019-08-20	-	-
8 tỷ USD	sudden	Đài Loan+F -16|Đài Loan+tiêm kích	2019-08-16	2019-08-20	-
8 tỉ USD	sudden	Đài Loan+F -16|Đài Loan+tiêm kích|Đài Loan+máy bay	2019-08-16	2019-08-20	-
eo biển Đài Loan	dated	Mỹ	2018-07-07,2018-10-22,2018-11-28,2019-01-24,2019-02-25,2019-03-24,2019-04-28,2019-05-22,2019-07-24,2019-08-23,2019-08-29,2019-09-20,2019-11-12	-	-
eo biển Đài Loan	dated	Liêu Ninh	2017-01-11,2017-07-01/2017-07-02,2018-01-05,2018-01-17	-	-
eo biển Đài Loan	dated	Vendemiaire|Pháp	2019-04-06,2019-04-25	-	-
Hán Quang	dated	-	2017-05-22/2017-05-26,2018-06-04/2018-06-08,2019-05-27/2019-05-31,2020-07-13/2020-07-17,2022-07-25/2022-07-29,2023-07-24/2023-07-28,2024-07-22/2024-07-26,2025-07-09/2025-07-18	-	-
đường cao tốc	dated	Đài Loan+tiêm kích|Đài Loan+máy bay|Đài Loan+chiến đấu cơ	2019-05-28	-	-
AIT	planned	khai trương|trụ sở mới+khánh thành	2018-06-12	-	exact
thuỷ quân lục chiến	sudden	AIT|Đài Loan+Bộ Ngoại giao Mỹ	2018-06-29	2018-09-13	-
Liêu Ninh	dated	Đài Loan|Miyako|Nhật	2016-12-25/2016-12-26,2017-01-11,2017-07-01/2017-07-02,2018-04-20,2019-06-10/2019-06-11	-	cap
Liêu Ninh	planned	Hong Kong|Hồng Kông	2017-07-07	2017-07-11	cap
tàu sân bay nội địa	planned	Trung Quốc+hạ thuỷ|Trung Quốc+Đại Liên+hạ	2017-04-26	-	-
tàu sân bay tự đóng	planned	Trung Quốc+hạ thuỷ|Đại Liên+hạ thuỷ	2017-04-26	-	-
tàu sân bay nội địa	sudden	Trung Quốc+chạy thử|Trung Quốc+thử nghiệm trên biển	2018-05-13	2018-05-18	-
tàu sân bay	dated	Đại Liên|Trung Quốc+tự đóng|Trung Quốc+nội địa	2017-04-26,2018-05-13,2018-08-26,2019-12-17	-	-
Andrew Hastie	sudden	Trung Quốc	2019-11-15	-	-
Nauru	dated	Diễn đàn Quần đảo	2018-09-03/2018-09-06	-	cap
Phòng Phong Huy	sudden	tù chung thân|án chung thân	2019-02-20	-	cap
Hawaii	dated	báo động|cảnh báo+tên lửa	2018-01-13	-	cap
Talisman Sabre	dated	-	2015-07-04/2015-07-21,2017-06-29/2017-07-25,2019-07-11/2019-07-24,2021-07-14/2021-07-31,2023-07-22/2023-08-04,2025-07-13/2025-08-04	-	-
Talisman Saber	dated	-	2015-07-04/2015-07-21,2017-06-29/2017-07-25,2019-07-11/2019-07-24,2021-07-14/2021-07-31,2023-07-22/2023-08-04	-	-
DCNS	sudden	Australia+12|Australia+tàu ngầm+chọn|Úc+tàu ngầm	2016-04-26	-	exact
lớp Attack	sudden	ký|hợp đồng	2019-02-11	-	-
Naval Group	sudden	Australia+ký|Úc+ký	2019-02-11	-	-
F-35	sudden	Singapore+mua|Singapore+lựa chọn	2019-01-18	2019-03-01	-
F-35	dated	Bỉ	2018-01-18/2018-01-19,2018-10-25	-	-
F-35	sudden	Bỉ+34	2018-01-18	-	-
F-35	dated	Afghanistan|Taliban	2018-09-27	-	-
F-35	dated	Israel+Lebanon|Israel+tham chiến|Norkin	2018-05-22	-	-
Norkin	sudden	F -35	2018-05-22	-	cap
MH-60R	dated	Hàn Quốc|Seoul	2019-08-07	-	-
MH-60R	dated	Ấn Độ|New Delhi	2019-04-02,2020-02-25	-	-
MH-60	dated	Hàn Quốc|Seoul	2019-08-07	-	-
MH-60	dated	Ấn Độ|New Delhi	2019-04-02,2020-02-25	-	-
24 trực thăng	sudden	Ấn Độ+2,6 tỷ|Ấn Độ+2,6 tỉ|Ấn Độ+MH -60	2019-04-02	-	-
P-8A	sudden	Hàn Quốc+bán|Hàn Quốc+Patriot	2018-09-13	-	-
Patriot	sudden	Hàn Quốc+64|Hàn Quốc+P -8	2018-09-13	-	cap
250 triệu USD	sudden	Ukraine+Mỹ+viện trợ|Ukraine+Lầu Năm Góc	2019-06-18	-	-
Mistral	sudden	1 USD|Macierewicz	2016-10-20	-	cap
Macierewicz	sudden	Mistral	2016-10-20	-	-
Michiko	dated	ung thư|phẫu thuật	2019-08-09,2019-09-08	-	cap
Michiko	sudden	ung thư	2019-08-09	-	cap
thoái vị	planned	Nhật+Akihito|Nhật hoàng	2019-04-30	-	-
Akihito	dated	thoái vị|truyền ngôi	2019-04-30	-	cap
Reiwa	planned	-	2019-04-01	2019-05-01	cap
Nhật hoàng	dated	Huế|Việt Nam|Hà Nội	2017-02-28/2017-03-05	-	-
Nhật hoàng	planned	Huế|thăm Việt Nam|Phan Bội Châu	2017-02-28	2017-03-05	-
Nhà vua	planned	Nhật Bản+Huế|Hoàng hậu+Huế|Phan Bội Châu	2017-02-28	2017-03-05	-
đội bóng	dated	Thái Lan+hang|Tham Luang	2018-06-23,2018-07-02,2018-07-08,2018-07-10	-	-
Elon Musk	sudden	đội bóng|hang	2018-07-07	-	-
Saman	sudden	thợ lặn+Thái Lan|hang+Thái Lan	2018-07-06	-	cap
Istanbul	dated	Reina|hộp đêm	2017-01-01	-	cap
Abe	planned	Iran|Tehran|Khamenei	2019-06-12	2019-06-14	cap
Pence	dated	di dân|biên giới+Texas|McAllen	2019-07-12	-	cap
Abbas	sudden	Pence+Jerusalem|Jerusalem+huỷ gặp	2017-12-08	-	cap
Pence	sudden	Palestine+huỷ|Abbas+từ chối|Abbas+huỷ	2017-12-08	-	cap
Trump	dated	Putin+điện đàm|Putin+gọi điện	2016-11-14,2017-01-28,2017-04-03,2017-05-02,2017-11-21,2017-12-14,2017-12-17,2018-02-12,2018-03-20,2019-05-03,2019-07-31,2019-12-29	-	cap
Donald Trump	dated	Putin+điện đàm|Putin+gọi điện	2016-11-14,2017-01-28,2017-04-03,2017-05-02,2017-11-21,2017-12-14,2017-12-17,2018-02-12,2018-03-20,2019-05-03,2019-07-31,2019-12-29	-	-
Trump	dated	Abe+điện đàm|Abe+gọi	2018-12-14,2019-05-06,2017-08-29,2017-09-03,2017-07-31,2017-08-15	-	cap
Donald Trump	dated	Abe+điện đàm|Abe+gọi	2019-05-06,2017-08-29,2017-09-03,2017-07-31,2017-08-15	-	-
Trump	dated	Moon+điện đàm|Hàn Quốc+điện đàm	2017-09-01,2017-09-04,2017-11-30,2018-01-04,2018-01-10,2018-03-01,2018-04-28,2019-05-07	-	cap
Putin	planned	Singapore	2018-11-13	2018-11-15	cap
Putin	dated	năng lượng	2017-10-04,2018-10-03,2019-10-02	-	cap
Mnuchin	dated	Trung Quốc|Bắc Kinh|Thượng Hải|Lưu Hạc	2018-04-24,2018-05-03/2018-05-04,2019-02-14/2019-02-15,2019-03-28/2019-03-29,2019-04-30/2019-05-01,2019-07-30/2019-07-31	-	cap
Lighthizer	dated	Trung Quốc|Bắc Kinh|Thượng Hải|Lưu Hạc	2018-04-24,2018-05-03/2018-05-04,2019-02-14/2019-02-15,2019-03-28/2019-03-29,2019-04-30/2019-05-01,2019-07-30/2019-07-31	-	cap
Mexico	dated	thuế+Trump+hoãn|thuế+Trump+5%|thuế quan+Trump	2019-05-30,2019-06-07	-	cap
Mexico	sudden	thuế+5%+Trump|thuế+nhập cư+Trump	2019-05-30	2019-06-10	cap
truy quét	sudden	nhập cư+Trump|nhập cư+ICE	2019-07-11	2019-07-14	-
1.000 quân	sudden	biên giới+Mexico	2019-07-08	-	-
Mugabe	sudden	từ chức	2017-11-21	-	cap
Zimbabwe	dated	Mugabe|đảo chính|quân đội	2017-11-15,2017-11-21,2017-11-24	-	cap
Karlov	dated	-	2016-12-19	-	cap
Pence	dated	Munich	2017-02-18,2019-02-16	-	cap
bão Bebinca	sudden	-	2018-08-16	-	-
bão Sơn Tinh	sudden	-	2018-07-18	-	-
bão Doksuri	sudden	-	2017-09-15	-	-
bão Talas	sudden	-	2017-07-17	-	-
bão Sarika	sudden	-	2016-10-16	-	-
bão Mirinae	sudden	-	2016-07-27	-	-
bão Usagi	sudden	-	2018-11-25	-	-
bão Toraji	sudden	-	2018-11-18	-	-
bão Tembin	sudden	-	2017-12-25	-	-
bão Wipha	sudden	-	2019-08-02	-	-
bão Podul	sudden	-	2019-08-29	-	-
bão Nakri	sudden	-	2019-11-10	-	-
bão Matmo	sudden	-	2019-10-30	-	-
bão Pabuk	sudden	-	2019-01-04	-	-
bão Haima	sudden	-	2016-10-20	-	-
bão Meranti	sudden	-	2016-09-14	-	-
bão Lekima	sudden	-	2019-08-09	-	-
bão Yutu	sudden	-	2018-10-30	-	-
bão Rai	sudden	-	2021-12-16	-	-
bão Molave	sudden	-	2020-10-28	-	-
bão Noru	sudden	-	2022-09-27	-	-
bão Rammasun	sudden	-	2014-07-18	-	-
bão Matthew	sudden	-	2016-10-04	-	-
bão Dorian	sudden	-	2019-09-01	-	-
Bộ tứ	dated	Mỹ+Ấn Độ	2017-11-12,2018-11-15,2019-09-26,2020-10-06,2021-03-12,2021-09-24,2022-05-24,2023-05-20,2024-09-21	-	-
Vành đai - Con đường	dated	diễn đàn|thượng đỉnh	2017-05-14/2017-05-15,2019-04-25/2019-04-27,2023-10-17/2023-10-18	-	-
Vành đai - Con đường	planned	lần 2|lần hai|lần thứ hai	2019-04-25	2019-04-27	-
Vành đai và Con đường	planned	lần 2	2019-04-25	2019-04-27	-
chuyến thăm châu Á	planned	Trump+12 ngày|Trump+11/3|Trump+3/11|tổng thống Trump+APEC	2017-11-03	2017-11-14	-
công du châu Á	planned	Trump+12 ngày|Trump+3/11|Trump+3-11	2017-11-03	2017-11-14	-
Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương	planned	Đà Nẵng|Trump+Việt Nam|Putin+Việt Nam	2017-11-06	2017-11-11	-
Arctic	sudden	Rovaniemi	2019-05-06	-	cap
Rovaniemi	planned	-	2019-05-06	2019-05-07	cap
Triển lãm hàng không Seoul	dated	-	2015-10-20/2015-10-25,2017-10-17/2017-10-22,2019-10-15/2019-10-20	-	-
ADEX	dated	-	2015-10-20/2015-10-25,2017-10-17/2017-10-22,2019-10-15/2019-10-20	-	exact
B-52	dated	Biển Đông|Trường Sa	2018-06-04/2018-06-05,2018-09-23,2018-10-16,2018-11-19,2019-03-04,2019-03-13	-	-
B-52	dated	Kaliningrad|Baltic|Nga+biên giới	2019-03-14,2019-03-20/2019-03-21	-	-
Poseidon	sudden	30+Nga|32+Nga|hơn 30	2019-01-12	-	cap
Thần biển	sudden	hơn 30+Nga|32+Nga	2019-01-12	-	-
Thần biển	dated	Nga|Putin	2018-03-01,2019-01-12,2019-02-20	-	-
F-35	sudden	Thổ Nhĩ Kỳ+đóng băng|Thổ Nhĩ Kỳ+ngừng giao|Thổ Nhĩ Kỳ+ngừng chuyển giao|Thổ Nhĩ Kỳ+đình chỉ	2019-04-01	2019-05-31	-
Yarmouk	state	Syria+IS+quân đội	2018-04-19	2018-05-21	cap
Yarmouk	dated	-	2018-04-19,2018-05-21	-	cap
Rukban	state	sơ tán|người tị nạn+Mỹ+Nga	2019-02-19	2019-12-31	cap
Maskanah	sudden	-	2017-05-01	2017-06-04	-
Al-Bab	state	Thổ Nhĩ Kỳ|Aleppo+quân đội Syria|IS	2016-11-12	2017-02-23	-
al-Bab	dated	-	2016-12-21,2017-01-27,2017-02-23	-	-
Aleppo	dated	sơ tán|giải phóng|kiểm soát hoàn toàn	2016-12-13,2016-12-15,2016-12-22	-	cap
Aleppo	state	đông Aleppo+phiến quân|phía đông Aleppo|Mỹ+ngăn+giải phóng|đoàn xe viện trợ|đoàn xe cứu trợ	2016-07-07	2016-12-22	-
Palmyra	dated	giành lại|tái chiếm|kiểm soát|giải phóng|rơi vào tay	2016-03-27,2016-12-11,2017-03-02	-	cap
Palmyra	sudden	IS+tái chiếm|IS+tràn vào|rơi vào tay IS+lần nữa	2016-12-11	2017-03-02	-
Mosul	dated	chiến dịch|giải phóng|bắt đầu	2016-10-17,2017-01-24,2017-02-19,2017-07-09/2017-07-10	-	cap
Mosul	state	IS+chiến dịch|IS+tháo chạy|IS+vây|tái chiếm+phía tây|phía đông Mosul|phía tây Mosul	2016-10-17	2017-07-10	-
Raqqa	dated	-	2016-11-06,2017-06-06,2017-10-17,2017-10-20	-	cap
Deir ez-Zor	dated	-	2017-09-05,2017-11-03	-	-
Deir Ezzor	dated	phá vây|giải phóng|kiểm soát	2017-09-05,2017-11-03	-	-
Veliky Novgorod	dated	-	2017-09-14,2017-09-22,2017-10-05,2017-10-31	-	-
Kalibr	dated	Syria	2015-10-07,2015-11-20,2015-12-08,2016-08-19,2016-11-15,2017-05-31,2017-06-23,2017-07-05,2017-09-05,2017-09-14,2017-09-22,2017-10-05,2017-10-31	-	cap
tàu ngầm	dated	Syria+Kalibr|Syria+tên lửa hành trình+Nga	2015-12-08,2017-05-31,2017-06-23,2017-09-14,2017-09-22,2017-10-05,2017-10-31	-	-
Tu-95MS	dated	Syria	2015-11-17,2015-11-20,2016-11-17,2017-02-17,2017-07-05,2017-09-26	-	-
Tu-95	dated	Syria	2015-11-17,2015-11-20,2016-11-17,2017-02-17,2017-07-05,2017-09-26	-	-
Tu-22M3	dated	Syria|Iran|Hamadan	2016-08-16/2016-08-18,2017-01-21,2017-01-23/2017-01-25,2017-01-30,2017-11-01,2017-11-03/2017-11-04,2017-11-15	-	-
Hamadan	sudden	Nga|Syria	2016-08-16	2016-08-22	cap
Hamadan	dated	-	2016-08-16,2016-08-22	-	cap
thủ lĩnh IS	dated	Raqqa+28/5|al -Baghdadi+28/5	2017-05-28,2017-06-16	-	-
al-Baghdadi	dated	-	2017-05-28,2017-06-16,2019-04-29,2019-10-26/2019-10-27	-	-
Baghdadi	dated	Nga+không kích|Raqqa|tiêu diệt	2017-05-28,2017-06-16,2019-10-26/2019-10-27	-	cap
Baghdadi	sudden	Nga+Raqqa+không kích|Bộ Quốc phòng Nga+không kích|Nga+có thể+tiêu diệt	2017-06-16	2017-07-11	cap
Su-57	sudden	Syria+hai chiếc|Syria+2 chiếc|Hmeymim|Hmeimim+xuất hiện	2018-02-21	-	-
Su-57	dated	Syria	2018-02-21,2018-03-01,2018-11-18/2018-11-19	-	-
S-70	dated	-	2019-08-03,2019-08-07	-	-
Thợ săn	dated	S -70|Okhotnik	2019-08-03,2019-08-07	-	-
Altius	sudden	lần đầu|chuyến bay đầu tiên	2019-08-20	-	cap
Altius-U	sudden	-	2019-08-20	-	-
Petrov	sudden	Boshirov|Skripal	2018-09-05	2018-09-13	cap
ricin	dated	Mattis|Trump|Lầu Năm Góc|Nhà Trắng	2018-10-02/2018-10-03	-	-
thư chứa	sudden	ricin+Mattis|ricin+Trump|ricin+Lầu Năm Góc	2018-10-02	2018-10-05	-
duyệt binh	sudden	Trump+ngày Quốc khánh|Trump+4/7+xe tăng	2019-07-04	-	-
duyệt binh	sudden	Trump+theo lệnh|Trump+kế hoạch+Lầu Năm Góc|Trump+Bastille+Washington	2018-02-06	2018-08-17	-
Bastille	dated	Trump|Macron	2017-07-14	-	cap
Bastille	planned	Trump+dự	2017-07-14	-	cap
Eddie Calvo	sudden	-	2017-08-09	2017-08-15	-
Calvo	sudden	Guam	2017-08-09	2017-08-15	cap
La David Johnson	sudden	-	2017-10-04	2017-10-24	-
Khizr Khan	lasting	-	2016-07-28	-	-
Access Hollywood	lasting	-	2016-10-07	-	-
tranh luận	dated	Clinton+Trump	2016-09-26,2016-10-09,2016-10-19	-	-
Clinton	dated	tranh luận	2016-09-26,2016-10-09,2016-10-19	-	cap
Clinton	sudden	tranh luận+Trump+vòng|vũ khí hạt nhân+tranh luận	2016-09-26	2016-10-19	cap
email	state	Clinton+FBI+điều tra	2015-03-02	2016-11-08	-
Jill Stein	state	kiểm phiếu lại	2016-11-23	2016-12-13	-
Hillary Clinton	state	ứng viên|ứng cử viên|tranh cử|chiến dịch tranh cử	2015-04-12	2016-11-08	cap
bà Clinton	state	ứng viên|ứng cử viên|tranh cử+tổng thống|tỷ phú	2015-04-12	2016-11-08	-
tỷ phú Donald Trump	state	-	2015-06-16	2016-11-08	-
tỷ phú Trump	state	-	2015-06-16	2016-11-08	-
tỉ phú Donald Trump	state	-	2015-06-16	2016-11-08	-
ứng viên Donald Trump	state	!2020+!2024	2015-06-16	2016-11-08	-
ứng viên tổng thống Donald Trump	state	!2020+!2024	2015-06-16	2016-11-08	-
ứng viên Đảng Cộng hoà Donald Trump	state	!2020+!2024	2015-06-16	2016-11-08	-
Trump đắc cử	lasting	-	2016-11-08	-	-
Trump nhậm chức	lasting	20/1|20-1|hôm 20	2017-01-20	-	-
lễ nhậm chức	planned	Trump+20/1|Trump+20-1	2017-01-20	-	-
đắc cử Donald Trump	state	20/1|20-1+Obama	2016-11-09	2017-01-20	-
J-15	sudden	đâm phải chim|va phải chim	2019-08-16	-	-
món quà hoà bình	sudden	Kim Jong|Moon	2018-09-27	2018-11-25	-
chó Pungsan	dated	-	2018-09-27,2018-09-30,2018-11-09,2018-11-25	-	-
Pungsan	sudden	chó	2018-09-27	2018-11-25	cap
loa phóng thanh	dated	Hàn Quốc|Triều Tiên	2015-08-25,2016-01-08,2018-04-23,2018-04-30/2018-05-01,2024-06-09	-	-
Tổng thống Moon	sudden	Bình Nhưỡng+Baekdu	2018-09-18	2018-09-20	-
Baekdu	planned	Moon	2018-09-20	-	cap
Nhà thờ Đức Bà	dated	Paris|cháy	2019-04-15	-	-
Notre Dame	sudden	cháy|hoả hoạn	2019-04-15	-	-
Notre-Dame	sudden	cháy|hoả hoạn	2019-04-15	-	-
Sri Lanka	dated	đánh bom|Phục sinh|khủng bố	2019-04-21/2019-04-22	-	-
Christchurch	dated	-	2019-03-15	-	cap
Strasbourg	dated	xả súng|chợ	2018-12-11	-	cap
Áo vàng	dated	-	2018-11-17,2018-11-24,2018-12-01,2018-12-08	-	-
Brexit	dated	-	2016-06-23,2017-03-29,2018-11-14,2018-11-25,2018-12-11,2019-01-15,2019-03-12,2019-03-29,2019-04-10,2019-10-17,2019-10-31,2020-01-31	-	-
trưng cầu dân ý	sudden	Obama+Anh+tôn trọng|Cameron+từ chức	2016-06-24	-	-
Philip Davidson	sudden	nhậm chức	2018-05-30	-	-
Boris Johnson	planned	Thủ tướng+nhậm chức|tân thủ tướng|tân Thủ tướng	2019-07-24	-	-
tân Thủ tướng Anh	sudden	Johnson	2019-07-24	-	-
Kim Hyok-chol	state	-	2019-01-18	2019-05-31	-
Kim Hyok Chol	state	-	2019-01-18	2019-05-31	-
Wikileaks	sudden	Vault 7|CIA+tài liệu+tấn công mạng	2017-03-07	-	-
WannaCry	lasting	-	2017-05-12	-	-
WannaCry	dated	-	2017-05-12	-	-
Lazarus	lasting	WannaCry	2017-05-12	-	cap
Hàn Quốc	dated	ADIZ+Nga|vùng nhận dạng+Nga|không phận+Nga+bắn cảnh cáo	2018-07-13,2019-07-23	-	cap
Triton	sudden	Australia+mua|Úc+mua	2018-06-26	-	cap
Roman Filipov	dated	-	2018-02-03,2018-02-05,2018-02-06,2018-02-08	-	-
Peshkov	lasting	phi công|Su -24	2015-11-24	-	cap
Su-24	dated	Thổ Nhĩ Kỳ	2015-11-24	-	-
cậu bé	dated	Omran|Aleppo	2016-08-17	-	-
Nga - Thổ	dated	Idlib+thoả thuận	2018-09-17	-	-
al-Tabqa	sudden	đập+SDF|đập+liên quân	2017-03-21	2017-05-10	-
Tabqa	sudden	SDF|đập	2017-03-21	2017-05-10	cap
Tabqa	dated	-	2017-03-22,2017-03-26,2017-05-10,2017-06-18	-	cap
Sanaa	dated	tang lễ|đám tang	2016-10-08	-	cap
Sanaa	sudden	đám tang+không kích|tang lễ+không kích	2016-10-08	-	cap
Al-Madinah	dated	-	2017-01-30	-	-
tàu hộ vệ	dated	Arab Saudi+xuồng|Yemen+xuồng	2017-01-30	-	-
Riyadh	dated	tên lửa+Houthi|tên lửa+phiến quân|tên lửa đạn đạo	2017-11-04,2017-12-19,2018-03-25,2018-05-09,2018-06-24	-	cap
Saada	dated	xe buýt	2018-08-09	-	cap
Hodeidah	dated	-	2018-06-13,2018-12-13,2018-12-18	-	cap
Kim Yong-chol	planned	New York+Pompeo|Nhà Trắng+Trump+thư	2018-05-30	2018-06-01	cap
Kim Yong-chol	dated	New York|Washington|Nhà Trắng	2018-05-30/2018-06-01,2019-01-17/2019-01-18	-	cap
Kim Yong Chol	dated	New York|Washington|Nhà Trắng	2018-05-30/2018-06-01,2019-01-17/2019-01-18	-	cap
Kim Yo-jong	dated	-	2018-02-09/2018-02-11,2020-06-04,2020-06-13	-	cap
Kim Yo Jong	dated	-	2018-02-09/2018-02-11,2020-06-04,2020-06-13	-	cap
Manpo	sudden	cầu	2019-04-08	-	cap
sông Áp Lục	dated	cầu	2019-04-08	-	-
Mùa xuân Bình Nhưỡng	sudden	-	2018-04-01	2018-04-03	-
Red Velvet	sudden	Bình Nhưỡng	2018-04-01	2018-04-03	-
Dennis Rodman	planned	Singapore	2018-06-12	-	-
Dennis Rodman	dated	Singapore|khóc|CNN	2018-06-12	-	-
Rodman	sudden	khóc|rơi nước mắt	2018-06-12	-	cap
Ri Su-yong	sudden	bị thay|thay	2016-05-16	-	-
Ri Son-gwon	sudden	bộ trưởng ngoại giao|Ngoại trưởng	2020-01-18	-	-
Ri Yong-ho	sudden	bổ nhiệm+ngoại giao	2016-05-16	-	-
Lửa và cuồng nộ	sudden	sách|cuốn|tác giả|Wolff|kỳ 1|kỳ 2|kỳ 3|kỳ 4|kỳ cuối	2018-01-05	-	-
2,5 tỷ USD	sudden	S -400+Thổ Nhĩ Kỳ|S -400+Ankara	2017-07-13	2017-12-29	-
Phạm Minh Chính	dated	Singapore|Lý Hiển Long	2023-02-08/2023-02-10	-	cap
Phạm Minh Chính	dated	Brunei|Bolkiah	2023-02-10/2023-02-11	-	cap
Phạm Minh Chính	dated	Lào|Sonexay|Vientiane	2023-01-06,2023-01-11/2023-01-12,2024-10-08/2024-10-11,2025-01-09/2025-01-10	-	cap
Phạm Minh Chính	dated	Campuchia|Hun Sen|Phnom Penh|Hun Manet	2022-11-08/2022-11-13,2023-12-11/2023-12-12	-	cap
Phạm Minh Chính	dated	Nhật Bản|Kishida|Tokyo	2021-11-22/2021-11-25,2022-05-01,2023-05-19/2023-05-21,2023-12-15/2023-12-18	-	cap
Phạm Minh Chính	dated	COP26|Glasgow|Anh	2021-10-31/2021-11-03	-	cap
Phạm Minh Chính	dated	Pháp+thăm|Paris	2021-11-03/2021-11-05,2025-06-07/2025-06-11	-	cap
Phạm Minh Chính	dated	Luxembourg|Hà Lan|Bỉ	2022-12-09/2022-12-15	-	cap
Phạm Minh Chính	dated	Trung Quốc+thăm|Lý Cường|Bắc Kinh|Đại Liên|Thiên Tân	2023-06-25/2023-06-28,2024-06-24/2024-06-27,2025-06-24/2025-06-27	-	cap
Phạm Minh Chính	dated	Brazil|Lula	2023-09-23/2023-09-26,2024-11-16/2024-11-19,2025-07-04/2025-07-08	-	cap
Phạm Minh Chính	dated	Saudi Arabia|Arab Saudi|Ả-rập Xê-út	2023-10-18/2023-10-20,2024-10-29/2024-10-30	-	cap
Phạm Minh Chính	dated	Davos|Thuỵ Sĩ	2024-01-16/2024-01-18,2025-01-20/2025-01-23	-	cap
Phạm Minh Chính	dated	Hungary|Orban	2024-01-18/2024-01-20	-	cap
Phạm Minh Chính	dated	Romania	2024-01-20/2024-01-23	-	cap
Phạm Minh Chính	dated	Australia|Albanese|Canberra|Melbourne	2023-06-03/2023-06-04,2024-03-05/2024-03-09	-	cap
Phạm Minh Chính	dated	New Zealand|Luxon	2024-03-09/2024-03-11,2025-02-25/2025-02-28	-	cap
Phạm Minh Chính	dated	Hàn Quốc+thăm|Yoon|Seoul	2024-06-30/2024-07-03	-	cap
Phạm Minh Chính	dated	Ấn Độ+thăm|Modi|New Delhi	2024-07-30/2024-08-01	-	cap
Phạm Minh Chính	dated	UAE|Qatar|Dubai	2023-12-01/2023-12-03,2024-10-27/2024-11-01	-	cap
Phạm Minh Chính	dated	Thổ Nhĩ Kỳ|Erdogan	2023-11-29/2023-11-30	-	cap
Phạm Minh Chính	dated	Ba Lan|Tusk	2025-01-16/2025-01-18	-	cap
Phạm Minh Chính	dated	Czech|CH Séc|Fiala	2023-04-21,2025-01-18/2025-01-20	-	cap
Phạm Minh Chính	dated	Estonia|Thuỵ Điển	2025-06-05/2025-06-14	-	cap
Phạm Minh Chính	dated	Shigeru Ishiba|Ishiba	2025-04-28	-	cap
Tô Lâm	dated	thăm+Trung Quốc|Bắc Kinh|Quảng Châu	2024-08-18/2024-08-20	-	cap
Tô Lâm	dated	Lào|Vientiane|Thongloun	2024-07-11/2024-07-12,2025-12-01/2025-12-02	-	cap
Tô Lâm	dated	Campuchia|Sihamoni|Hun Manet	2024-07-12/2024-07-13	-	cap
Tô Lâm	dated	Mông Cổ	2024-09-30/2024-10-01	-	cap
Tô Lâm	dated	Ireland	2024-10-01/2024-10-03	-	cap
Tô Lâm	dated	Malaysia|Anwar	2024-11-21/2024-11-23	-	cap
Tô Lâm	dated	Indonesia|Prabowo	2025-03-09/2025-03-11	-	cap
Tô Lâm	dated	Singapore|Lawrence Wong|Hoàng Tuần Tài	2025-03-11/2025-03-13	-	cap
Tô Lâm	dated	Kazakhstan|Tokayev	2025-05-05/2025-05-07	-	cap
Tô Lâm	dated	Azerbaijan|Aliyev	2025-05-07/2025-05-08	-	cap
Tô Lâm	dated	Belarus|Lukashenko	2025-05-11/2025-05-12	-	cap
Tô Lâm	dated	Liên bang Nga+thăm|Moscow|Moskva|Quảng trường Đỏ	2025-05-08/2025-05-11	-	cap
Tô Lâm	dated	Phần Lan|Stubb	2025-10-20/2025-10-22	-	cap
Tô Lâm	dated	Bulgaria	2025-10-22/2025-10-24	-	cap
Tô Lâm	dated	Steinmeier	2024-01-23	-	cap
Lương Cường	dated	Chile	2024-11-09/2024-11-12	-	cap
Lương Cường	dated	Peru|Lima	2024-11-12/2024-11-16	-	cap
Lương Cường	dated	Bắc Kinh|duyệt binh+Trung Quốc|Thiên An Môn	2025-09-02/2025-09-04	-	cap
Lương Cường	dated	Ai Cập|Angola	2025-08-03/2025-08-09	-	cap
Lương Cường	dated	Macron	2025-05-26	-	cap
Võ Văn Thưởng	dated	Lào|Vientiane	2023-04-10/2023-04-11	-	cap
Võ Văn Thưởng	dated	Anh|Charles	2023-05-04/2023-05-06	-	cap
Võ Văn Thưởng	dated	Áo|Italia|Italy|Vatican	2023-07-23/2023-07-28	-	cap
Võ Văn Thưởng	dated	Nhật Bản|Kishida|Tokyo	2023-11-27/2023-11-30	-	cap
Võ Văn Thưởng	dated	Bắc Kinh|Vành đai	2023-10-17/2023-10-20	-	cap
Nguyễn Xuân Phúc	dated	Hàn Quốc|Yoon Suk	2022-12-04/2022-12-06	-	cap
Nguyễn Xuân Phúc	dated	Indonesia|Jokowi	2022-12-21/2022-12-23	-	cap
Nguyễn Xuân Phúc	dated	Thái Lan|APEC+Bangkok	2022-11-16/2022-11-19	-	cap
Nguyễn Xuân Phúc	dated	Cuba|Diaz-Canel	2021-09-18/2021-09-20	-	cap
Nguyễn Xuân Phúc	dated	Singapore|Halimah	2022-02-24/2022-02-26	-	cap
Nguyễn Xuân Phúc	dated	Campuchia|Hun Sen	2021-12-21/2021-12-22	-	cap
Nguyễn Xuân Phúc	dated	Liên bang Nga|Moscow|Moskva	2021-11-29/2021-12-02	-	cap
Nguyễn Xuân Phúc	dated	Thuỵ Sĩ	2021-11-25/2021-11-29	-	cap
Nguyễn Phú Trọng	dated	Antony Blinken|Blinken	2023-04-15	-	cap
Blinken	planned	Hà Nội+thăm|Phạm Minh Chính|Nguyễn Phú Trọng	2023-04-14	2023-04-16	cap
Steinmeier	planned	Việt Nam|Hà Nội|Võ Văn Thưởng	2024-01-23	2024-01-24	cap
Albanese	planned	Việt Nam+thăm|Hà Nội|Phạm Minh Chính	2023-06-03	2023-06-04	cap
Scholz	planned	Việt Nam+thăm|Hà Nội	2022-11-13	-	cap
Marcos	planned	thăm+Việt Nam|Hà Nội|Võ Văn Thưởng	2024-01-29	2024-01-30	cap
Jokowi	planned	thăm+Việt Nam|Hà Nội	2024-01-11	2024-01-13	cap
Anthony Albanese	dated	Việt Nam|Hà Nội	2023-06-03/2023-06-04	-	-
Lý Cường	planned	thăm+Việt Nam|Hà Nội|Phạm Minh Chính+Việt Nam	2024-10-12	2024-10-14	cap
Ishiba	planned	thăm+Việt Nam|Hà Nội	2025-04-27	2025-04-29	cap
Ngô Xuân Lịch	dated	Esper	2019-11-20	-	cap
Phan Văn Giang	dated	Đổng Quân	2025-04-16/2025-04-17	-	cap
Phan Văn Giang	dated	Prabowo	2024-01-13	-	cap
Phan Văn Giang	dated	Kishi	2021-09-11/2021-09-12	-	cap
Kishi	dated	Việt Nam|Hà Nội	2021-09-11/2021-09-12	-	cap
Rajnath Singh	dated	Việt Nam|Hà Nội|Phan Văn Giang	2022-06-08/2022-06-10	-	cap
Phan Văn Giang	dated	Rajnath|Ấn Độ+thăm|New Delhi	2022-06-08,2023-06-18/2023-06-20	-	cap
Hamid Karzai	dated	rocket|sân bay	2017-09-27	-	-
S-300	dated	Syria	2018-09-24,2018-10-02	-	-
S-300	sudden	Syria+đã giao|Syria+chuyển giao xong|Syria+hoàn tất|Syria+bàn giao xong	2018-10-02	-	-
15 quân nhân	sudden	Nga+máy bay|Nga+Il -20	2018-09-17	-	-
15 binh sĩ	sudden	Nga+máy bay|Nga+Il -20	2018-09-17	-	-
15 lính Nga	sudden	-	2018-09-17	-	-
mười lăm lính	sudden	Nga	2018-09-17	-	-
máy bay Nga	dated	bắn hạ|bắn rơi|bắn nhầm	2015-11-24,2018-02-03,2018-09-17	-	-
phi công Nga	dated	Syria|bắn hạ|bắn rơi	2015-11-24,2018-02-03	-	-
Trump	dated	Syria+tấn công|Syria+không kích|Syria+hoá học|Douma	2017-04-04/2017-04-07,2018-04-08/2018-04-14	-	cap
Donald Trump	dated	Syria+tấn công|Syria+không kích|Syria+hoá học|Douma	2017-04-04/2017-04-07,2018-04-08/2018-04-14	-	-
rút quân	dated	Syria+Mỹ|Syria+Trump	2018-03-29,2018-04-03,2018-12-19/2018-12-20,2019-10-06/2019-10-07	-	-
rút khỏi Syria	dated	-	2018-03-29,2018-04-03,2018-12-19/2018-12-20,2019-10-06/2019-10-07	-	-
RS-18	dated	-	2016-10-25	-	-
Chiến tranh Vệ quốc	origin	kết thúc|chiến thắng	1945-05-09	-	-
kết thúc Chiến tranh Vệ quốc	origin	-	1945-05-09	-	-
chiến thắng trong Chiến tranh Vệ quốc	origin	-	1945-05-09	-	-
chiến thắng Chiến tranh Vệ quốc	origin	-	1945-05-09	-	-
Chiến tranh Triều Tiên chính thức kết thúc	origin	-	1953-07-27	-	-
thành lập quân đội	origin	25/4+Triều Tiên|25-4+Triều Tiên|25/4+Bình Nhưỡng	1932-04-25	-	-
P-8	dated	Iran	2016-09-10	-	-
P-8	dated	Biển Đông|Trường Sa|Subi	2015-05-20,2018-08-10	-	-
De Morgen	sudden	-	2019-07-16	-	-
Min Aung Hlaing	dated	trừng phạt	2019-07-16/2019-07-17,2019-12-10,2021-02-11	-	-
Bulava	dated	-	2015-11-14,2016-09-27/2016-09-28,2017-06-26,2018-05-22	-	cap
Yuri Dolgoruky	dated	-	2016-09-27/2016-09-28,2017-06-26,2018-05-22	-	-
Cucuta	state	viện trợ|Venezuela|Colombia	2019-02-07	2019-03-15	cap
Venezuela	dated	viện trợ	2019-02-23	-	-
Kalashnikov	dated	Philippines	2017-10-16,2017-10-24/2017-10-25	-	cap
USS Zumwalt	dated	-	2016-05-20,2016-10-15,2016-11-21	-	-
Zumwalt	dated	Panama|bàn giao|biên chế|hỏng	2016-05-20,2016-10-15,2016-11-21	-	cap
Afghanistan	dated	Mattis+quyền|Mattis+quân số|Mattis+tăng quân	2017-06-13/2017-06-14	-	cap
Pukguksong-3	dated	-	2017-08-23,2019-10-02	-	-
Pukguksong-3	sudden	bức ảnh|sơ đồ|hình ảnh	2017-08-23	-	-
năng lượng	dated	Putin|lãnh đạo Nga|Tổng thống Nga	2017-10-04,2018-10-03,2019-10-02	-	-
Putin	state	chưa quyết định+tranh cử|có tranh cử|chưa tuyên bố+tranh cử	2017-03-01	2017-12-06	cap
MK-84	sudden	Hàn Quốc	2017-08-29	-	-
F-15K	dated	MK -84|ném bom	2017-08-29	-	-
Westeros	sudden	-	2019-04-26	-	-
Raqqa	dated	Nga+không kích|thủ lĩnh|Palmyra|đoàn xe	2017-05-25,2017-05-28,2017-05-30	-	cap
Forpost	dated	-	2018-07-11	-	cap
Forpost	sudden	Israel+bắn	2018-07-11	-	cap
Netanyahu	sudden	tái đắc cử	2015-03-17	-	cap
Netanyahu	sudden	tái đắc cử	2019-04-09	-	cap
Netanyahu	dated	tái đắc cử|Trump+thắng|Trump+chúc mừng	2019-04-10	-	cap
T-72	sudden	Lào+duyệt binh	2019-01-20	-	-
T-72	dated	Lào	2019-01-20	-	-
7.200	sudden	châu Phi+Mỹ	2018-11-15	-	-
Sipan Hemo	sudden	-	2018-12-29	-	-
Cavusoglu	dated	Moscow+Lavrov|Moskva+Lavrov|Moscow+Akar	2018-12-29	-	cap
Cavusoglu	dated	Lavrov+Ankara	2018-08-14	-	cap
Đối thoại Chiến lược và Kinh tế	dated	-	2014-07-09/2014-07-10,2015-06-23/2015-06-24,2016-06-06/2016-06-07	-	-
Đối thoại Kinh tế và Chiến lược	dated	-	2014-07-09/2014-07-10,2015-06-23/2015-06-24,2016-06-06/2016-06-07	-	-
Đối thoại Ngoại giao và An ninh	dated	-	2017-06-21,2018-11-09	-	-
Đối thoại An ninh và Ngoại giao	dated	-	2017-06-21,2018-11-09	-	-
Esper	dated	London|RUSI|châu Âu+Trung Quốc	2019-09-06	-	cap
Israel	dated	Syria+không kích|Syria+tên lửa|Iran+Syria|Hama+không kích|Damascus+không kích|Damascus+tên lửa	2018-02-10,2018-04-09,2018-04-29,2018-05-08,2018-05-10,2018-07-08,2018-07-11/2018-07-12,2018-07-15,2018-09-17,2018-12-25,2019-01-11/2019-01-12,2019-01-20/2019-01-21,2019-04-13,2019-07-01,2019-08-24/2019-08-25,2019-11-12,2019-11-19/2019-11-20	-	-
thuỷ quân lục chiến	dated	Trung Quốc+100.000|SCMP+Trung Quốc+tăng	2017-03-13	-	-
thuỷ quân lục chiến	dated	SCMP+Trung Quốc|South China Morning Post+Trung Quốc	2017-03-13	-	-
Macron	dated	hội nghị đại sứ|các đại sứ|Syria+hoá học	2017-08-29,2018-08-27,2019-08-27	-	cap
doạ đánh bom	sudden	Putin|Nga+cuộc gọi	2017-09-11	2017-11-17	-
230 tàu cá	sudden	-	2016-08-06	-	-
Senkaku	dated	tàu cá|230	2016-08-06	-	cap
Senkaku	dated	tàu ngầm	2018-01-10/2018-01-12	-	cap
Điếu Ngư	dated	tàu ngầm	2018-01-10/2018-01-12	-	cap
Hoa Đông	dated	Nhật	2016-06-09,2016-06-15	-	-
Salman bin Abdul	dated	Putin	2017-10-05,2018-10-25,2019-10-14	-	-
Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương	planned	Trump+Putin	2017-11-10	2017-11-11	-
Sean Stackley	state	quyền	2017-01-20	2017-08-03	-
Ukraine	dated	tuần duyên|tàu kéo|Kerch|tàu hải quân+Nga	2018-11-25/2018-11-26	-	cap
APT37	sudden	-	2018-02-20	-	-
tàu ngầm	dated	Trung Quốc+Điếu Ngư|Trung Quốc+Senkaku|Phòng vệ biển Nhật Bản	2018-01-10/2018-01-12	-	-
Michael Dumont	sudden	-	2017-11-04	-	-
Mặt Trăng	dated	Ấn Độ	2019-07-15,2019-07-22,2019-09-07,2023-07-14,2023-08-23	-	-
Satish Dhawan	dated	-	2017-02-15,2019-07-15,2019-07-22,2023-07-14	-	-
Alaska	dated	Mattis	2018-06-24/2018-06-26	-	cap
tập trận không quân	dated	Hàn Quốc+Mỹ|Mỹ - Hàn	2015-11-02/2015-11-06,2017-12-04/2017-12-08	-	-
Saucier	sudden	-	2016-08-19	-	cap
Stavropol	dated	Su -25	2019-09-03	-	cap
Huawei	dated	Úc|Australia	2018-06-27,2018-08-23	-	cap
vũ khí hạt nhân	dated	Trump+Reuters	2017-02-23	-	-
Tongchang-ri	dated	phóng+4 tên lửa|bốn tên lửa|4 quả	2017-03-05/2017-03-06,2019-12-07,2019-12-13	-	-
4 tên lửa	sudden	Triều Tiên|Bình Nhưỡng	2017-03-06	-	-
bốn tên lửa	sudden	Triều Tiên|Bình Nhưỡng	2017-03-06	-	-
Venezuela	dated	Rostec|cố vấn quân sự|Wall Street Journal	2019-06-02/2019-06-04	-	-
Rostec	sudden	Venezuela	2019-06-02	-	cap
robot sát thủ	dated	-	2017-08-21	-	-
Kim Jong-un	dated	quốc hội	2017-04-11,2018-04-11,2019-04-11/2019-04-12	-	-
Kim Jong Un	dated	quốc hội	2017-04-11,2018-04-11,2019-04-11/2019-04-12	-	-
USS Pennsylvania	sudden	Guam	2016-10-31	-	-
Indonesia	dated	Mattis|Bộ trưởng Quốc phòng Mỹ	2018-01-22/2018-01-24	-	cap
Iran	dated	Nga+Syria+oanh tạc|máy bay Nga+Syria|Nga+Hamadan|Tu -22 M3	2016-08-16/2016-08-18,2016-08-22	-	cap
Gompert	sudden	-	2016-07-28	-	cap
Hà Lan	dated	điều tra+MH|kết quả điều tra	2014-09-09,2015-10-13,2016-09-28,2018-05-24,2019-06-19	-	cap
Putin	dated	Maduro+điện đàm|Maduro+gọi điện	2019-01-24	-	cap
Bộ An ninh Quốc gia	dated	Triều Tiên	2017-05-05	-	-
Mattis	dated	Syria+ngoại giao|Syria+dân sự	2017-12-29	-	cap
Dunford	dated	2025|điều trần	2017-09-26	-	cap
Tu-22M3	dated	Syria	2016-07-12,2016-07-14,2016-07-21	-	-
đùa với lửa	sudden	Iran+Trump	2017-02-03	-	-
Semnan	dated	-	2017-01-29,2017-02-03	-	cap
Iran	dated	Mỹ+trừng phạt+tên lửa đạn đạo	2017-02-03	-	cap
đoàn xe	dated	Thổ Nhĩ Kỳ+Syria|Thổ Nhĩ Kỳ+Idlib	2019-08-19	-	-
200 mẫu	sudden	Syria+vũ khí	2018-02-22	-	-
200 loại	sudden	Syria+vũ khí+Nga	2018-02-22	-	-
Putin	dated	bốn tên lửa|4 tên lửa	2017-10-26	-	cap
Sirte	dated	-	2016-08-01,2016-12-06	-	cap
Libya	dated	Mỹ+IS+không kích|Mỹ+ném bom	2016-08-01	-	cap
18/3	planned	Nga+bầu cử|Putin+bầu cử	2018-03-18	-	-
18-3	planned	Nga+bầu cử|Putin+bầu cử	2018-03-18	-	-
175 tỉ USD	sudden	Trung Quốc	2018-03-05	-	-
175 tỷ USD	sudden	Trung Quốc+quốc phòng|Trung Quốc+quân	2018-03-05	-	-
177,6 tỷ USD	sudden	Trung Quốc	2019-03-05	-	-
thép	dated	Thổ Nhĩ Kỳ	2018-08-10	-	-
Trump	dated	thuế+Thổ Nhĩ Kỳ	2018-08-10	-	cap
CH-53	dated	Okinawa|Nhật	2017-10-11,2017-10-18	-	-
CH-53	sudden	Okinawa	2017-10-11	-	-
Thái Anh Văn	sudden	Trump+điện đàm|Trump+gọi điện|Trump+cuộc gọi	2016-12-02	-	-
Diễn đàn Quốc phòng Reagan	dated	-	2016-12-03,2017-12-02,2018-12-01,2019-12-07	-	-
lực lượng Nga	dated	Syria+rút|về nước	2017-12-11/2017-12-12	-	-
Dehghan	dated	Trump	2016-12-11	-	cap
đảo chính	dated	Thổ Nhĩ Kỳ|Ankara|Incirlik|Erdogan	2016-07-15/2016-07-16	-	-
Incirlik	sudden	đảo chính	2016-07-15	-	-
giáo dục lòng yêu nước	sudden	Putin+quân|Putin+sắc lệnh	2018-07-30	-	-
lòng yêu nước	dated	Putin+tổng cục|Putin+sắc lệnh	2018-07-30	-	-
USS Porter	dated	-	2017-02-10,2017-02-14	-	-
USS Fitzgerald	dated	-	2017-06-17,2017-08-15,2017-08-17	-	-
Lầu Năm Góc	dated	báo cáo+Trung Quốc	2016-05-13,2017-06-06,2018-08-16,2019-05-02,2020-09-01,2021-11-03,2022-11-29,2023-10-19,2024-12-18	-	-
Bộ Quốc phòng Mỹ	dated	báo cáo+Trung Quốc	2016-05-13,2017-06-06,2018-08-16,2019-05-02,2020-09-01,2021-11-03,2022-11-29,2023-10-19,2024-12-18	-	-
Đài Loan	dated	mua+chiến đấu cơ|mua+tiêm kích	2019-03-07,2019-08-20	-	cap
300 tỉ USD	sudden	Trump+ngân sách	2018-02-09	-	-
SIPRI	dated	-	2016-04-05,2017-02-20,2017-04-24,2017-12-11,2018-03-12,2018-05-02,2018-12-10,2019-03-11,2019-04-29,2020-04-27,2021-04-26,2022-04-25,2023-04-24,2024-04-22,2025-04-28	-	exact
Hoà bình Stockholm	dated	-	2016-04-05,2017-02-20,2017-04-24,2017-12-11,2018-03-12,2018-05-02,2018-12-10,2019-03-11,2019-04-29,2020-04-27,2021-04-26,2022-04-25,2023-04-24,2024-04-22,2025-04-28	-	-
hoà bình quốc tế Stockholm	dated	-	2016-04-05,2017-02-20,2017-04-24,2017-12-11,2018-03-12,2018-05-02,2018-12-10,2019-03-11,2019-04-29,2020-04-27,2021-04-26,2022-04-25,2023-04-24,2024-04-22,2025-04-28	-	-
Kuznetsov	dated	Severomorsk|trở về	2017-02-08	-	cap
Bộ Quốc phòng Trung Quốc	dated	đảo nhân tạo	2016-12-15	-	-
Hawaii	dated	tập trận+California	2016-06-30/2016-08-04,2018-06-27/2018-08-02	-	cap
thử hạt nhân lần thứ 6	lasting	!có thể+!chuẩn bị+!sắp+!khả năng+!sẽ+!nguy cơ+!nếu+!doạ	2017-09-03	-	-
thử hạt nhân lần thứ 5	lasting	Triều Tiên	2016-09-09	-	-
thử hạt nhân lần thứ 4	lasting	Triều Tiên	2016-01-06	-	-
thử hạt nhân lần 5	lasting	Triều Tiên	2016-09-09	-	-
thử hạt nhân lần 4	lasting	Triều Tiên	2016-01-06	-	-
kiloton	dated	Triều Tiên|vụ thử	2016-09-09,2017-09-03	-	-
Uran-9	dated	-	2018-05-08	-	-
Uran-9	sudden	Syria	2018-05-08	-	-
Gilbeau	sudden	-	2017-05-17	-	cap
Mattis	dated	London|Fallon	2017-03-31	-	cap
Hajin	dated	-	2018-12-14	-	cap
Hajin	sudden	SDF|IS	2018-12-14	-	cap
1,9 triệu	sudden	Nga+Putin+quân	2017-03-28	-	-
Lithuania	dated	Huawei	2019-02-05,2019-02-08	-	cap
YPG	dated	Thổ Nhĩ Kỳ+Mỹ	2016-08-27,2016-08-29	-	exact
Jarablus	dated	-	2016-08-24	-	cap
Hyunmoo	dated	-	2017-04-06,2017-06-23,2017-07-05,2017-07-29,2017-09-04,2017-09-15	-	cap
Hyunmoo-2	dated	-	2017-04-06,2017-06-23,2017-07-05,2017-07-29,2017-09-04,2017-09-15	-	-
Erdogan	dated	Euphrates|chiến dịch+Syria	2018-12-12,2018-12-17,2019-10-09	-	cap
USS Decatur	sudden	Hoàng Sa|Tri Tôn|Phú Lâm	2016-10-21	-	-
USS Decatur	dated	-	2016-10-21,2018-09-30	-	-
Su-22	dated	Phú Quý|Bình Thuận	2015-04-16	-	-
Phú Quý	dated	Su -22|tiêm kích|máy bay	2015-04-16/2015-04-17	-	cap
Đồng Tâm	dated	-	2017-04-15,2017-04-20,2017-04-22,2017-07-07,2017-07-25,2020-01-09	-	cap
Bebinca	dated	-	2018-08-15/2018-08-17	-	cap
HIMARS	dated	Afghanistan+ma tuý|Taliban+ma tuý	2017-11-19/2017-11-22	-	-
ma tuý	dated	Taliban+Mỹ+không kích	2017-11-19/2017-11-20	-	-
Susan Thornton	dated	-	2017-03-13/2017-03-14	-	-
xoay trục	dated	Thornton	2017-03-13/2017-03-14	-	-
Andrea Thompson	dated	-	2019-08-13	-	-
Jerry Chun Shing Lee	dated	-	2018-01-15,2019-05-01,2019-11-22	-	-
Denizkurdu 2019	planned	-	2019-05-13	2019-05-25	-
Đặng Thị Ngọc Thịnh	state	Phó chủ tịch nước|Phó Chủ tịch nước|quyền Chủ tịch nước	2016-04-08	2021-04-06	cap
Võ Thị Ánh Xuân	state	Phó chủ tịch nước|Phó Chủ tịch nước	2021-04-06	-	cap
Nguyễn Thị Doan	state	Phó chủ tịch nước|Phó Chủ tịch nước	2007-07-25	2016-04-08	cap
Nguyễn Văn Hiến	sudden	xoá tư cách|khai trừ	2019-05-16	2019-08-31	cap
Út trọc	dated	-	2017-12-20,2018-07-30,2018-10-30/2018-10-31	-	-
Đinh Ngọc Hệ	dated	-	2017-12-20,2018-07-30,2018-10-30/2018-10-31	-	cap
Vũ nhôm	dated	-	2018-01-04,2018-07-30,2018-12-20,2019-01-30,2019-06-10	-	-
Phan Văn Anh Vũ	dated	-	2018-01-04,2018-07-30,2018-12-20,2019-01-30,2019-06-10	-	cap
mùng 1 Tết	dated	-	2014-01-31,2015-02-19,2016-02-08,2017-01-28,2018-02-16,2019-02-05,2020-01-25,2021-02-12,2022-02-01,2023-01-22,2024-02-10,2025-01-29,2026-02-17	-	-
mồng 1 Tết	dated	-	2014-01-31,2015-02-19,2016-02-08,2017-01-28,2018-02-16,2019-02-05,2020-01-25,2021-02-12,2022-02-01,2023-01-22,2024-02-10,2025-01-29,2026-02-17	-	-
mùng 1 tháng Giêng	dated	-	2014-01-31,2015-02-19,2016-02-08,2017-01-28,2018-02-16,2019-02-05,2020-01-25,2021-02-12,2022-02-01,2023-01-22,2024-02-10,2025-01-29,2026-02-17	-	-
mồng 1 tháng Giêng	dated	-	2014-01-31,2015-02-19,2016-02-08,2017-01-28,2018-02-16,2019-02-05,2020-01-25,2021-02-12,2022-02-01,2023-01-22,2024-02-10,2025-01-29,2026-02-17	-	-
mùng một Tết	dated	-	2014-01-31,2015-02-19,2016-02-08,2017-01-28,2018-02-16,2019-02-05,2020-01-25,2021-02-12,2022-02-01,2023-01-22,2024-02-10,2025-01-29,2026-02-17	-	-
mùng 2 Tết	dated	-	2014-02-01,2015-02-20,2016-02-09,2017-01-29,2018-02-17,2019-02-06,2020-01-26,2021-02-13,2022-02-02,2023-01-23,2024-02-11,2025-01-30,2026-02-18	-	-
mồng 2 Tết	dated	-	2014-02-01,2015-02-20,2016-02-09,2017-01-29,2018-02-17,2019-02-06,2020-01-26,2021-02-13,2022-02-02,2023-01-23,2024-02-11,2025-01-30,2026-02-18	-	-
mùng 2 tháng Giêng	dated	-	2014-02-01,2015-02-20,2016-02-09,2017-01-29,2018-02-17,2019-02-06,2020-01-26,2021-02-13,2022-02-02,2023-01-23,2024-02-11,2025-01-30,2026-02-18	-	-
mồng 2 tháng Giêng	dated	-	2014-02-01,2015-02-20,2016-02-09,2017-01-29,2018-02-17,2019-02-06,2020-01-26,2021-02-13,2022-02-02,2023-01-23,2024-02-11,2025-01-30,2026-02-18	-	-
mùng hai Tết	dated	-	2014-02-01,2015-02-20,2016-02-09,2017-01-29,2018-02-17,2019-02-06,2020-01-26,2021-02-13,2022-02-02,2023-01-23,2024-02-11,2025-01-30,2026-02-18	-	-
mùng 3 Tết	dated	-	2014-02-02,2015-02-21,2016-02-10,2017-01-30,2018-02-18,2019-02-07,2020-01-27,2021-02-14,2022-02-03,2023-01-24,2024-02-12,2025-01-31,2026-02-19	-	-
mồng 3 Tết	dated	-	2014-02-02,2015-02-21,2016-02-10,2017-01-30,2018-02-18,2019-02-07,2020-01-27,2021-02-14,2022-02-03,2023-01-24,2024-02-12,2025-01-31,2026-02-19	-	-
mùng 3 tháng Giêng	dated	-	2014-02-02,2015-02-21,2016-02-10,2017-01-30,2018-02-18,2019-02-07,2020-01-27,2021-02-14,2022-02-03,2023-01-24,2024-02-12,2025-01-31,2026-02-19	-	-
mồng 3 tháng Giêng	dated	-	2014-02-02,2015-02-21,2016-02-10,2017-01-30,2018-02-18,2019-02-07,2020-01-27,2021-02-14,2022-02-03,2023-01-24,2024-02-12,2025-01-31,2026-02-19	-	-
mùng ba Tết	dated	-	2014-02-02,2015-02-21,2016-02-10,2017-01-30,2018-02-18,2019-02-07,2020-01-27,2021-02-14,2022-02-03,2023-01-24,2024-02-12,2025-01-31,2026-02-19	-	-
mùng 4 Tết	dated	-	2014-02-03,2015-02-22,2016-02-11,2017-01-31,2018-02-19,2019-02-08,2020-01-28,2021-02-15,2022-02-04,2023-01-25,2024-02-13,2025-02-01,2026-02-20	-	-
mồng 4 Tết	dated	-	2014-02-03,2015-02-22,2016-02-11,2017-01-31,2018-02-19,2019-02-08,2020-01-28,2021-02-15,2022-02-04,2023-01-25,2024-02-13,2025-02-01,2026-02-20	-	-
mùng 4 tháng Giêng	dated	-	2014-02-03,2015-02-22,2016-02-11,2017-01-31,2018-02-19,2019-02-08,2020-01-28,2021-02-15,2022-02-04,2023-01-25,2024-02-13,2025-02-01,2026-02-20	-	-
mồng 4 tháng Giêng	dated	-	2014-02-03,2015-02-22,2016-02-11,2017-01-31,2018-02-19,2019-02-08,2020-01-28,2021-02-15,2022-02-04,2023-01-25,2024-02-13,2025-02-01,2026-02-20	-	-
mùng bốn Tết	dated	-	2014-02-03,2015-02-22,2016-02-11,2017-01-31,2018-02-19,2019-02-08,2020-01-28,2021-02-15,2022-02-04,2023-01-25,2024-02-13,2025-02-01,2026-02-20	-	-
mùng 5 Tết	dated	-	2014-02-04,2015-02-23,2016-02-12,2017-02-01,2018-02-20,2019-02-09,2020-01-29,2021-02-16,2022-02-05,2023-01-26,2024-02-14,2025-02-02,2026-02-21	-	-
mồng 5 Tết	dated	-	2014-02-04,2015-02-23,2016-02-12,2017-02-01,2018-02-20,2019-02-09,2020-01-29,2021-02-16,2022-02-05,2023-01-26,2024-02-14,2025-02-02,2026-02-21	-	-
mùng 5 tháng Giêng	dated	-	2014-02-04,2015-02-23,2016-02-12,2017-02-01,2018-02-20,2019-02-09,2020-01-29,2021-02-16,2022-02-05,2023-01-26,2024-02-14,2025-02-02,2026-02-21	-	-
mồng 5 tháng Giêng	dated	-	2014-02-04,2015-02-23,2016-02-12,2017-02-01,2018-02-20,2019-02-09,2020-01-29,2021-02-16,2022-02-05,2023-01-26,2024-02-14,2025-02-02,2026-02-21	-	-
mùng 6 Tết	dated	-	2014-02-05,2015-02-24,2016-02-13,2017-02-02,2018-02-21,2019-02-10,2020-01-30,2021-02-17,2022-02-06,2023-01-27,2024-02-15,2025-02-03,2026-02-22	-	-
mồng 6 Tết	dated	-	2014-02-05,2015-02-24,2016-02-13,2017-02-02,2018-02-21,2019-02-10,2020-01-30,2021-02-17,2022-02-06,2023-01-27,2024-02-15,2025-02-03,2026-02-22	-	-
mùng 6 tháng Giêng	dated	-	2014-02-05,2015-02-24,2016-02-13,2017-02-02,2018-02-21,2019-02-10,2020-01-30,2021-02-17,2022-02-06,2023-01-27,2024-02-15,2025-02-03,2026-02-22	-	-
mồng 6 tháng Giêng	dated	-	2014-02-05,2015-02-24,2016-02-13,2017-02-02,2018-02-21,2019-02-10,2020-01-30,2021-02-17,2022-02-06,2023-01-27,2024-02-15,2025-02-03,2026-02-22	-	-
mùng 7 Tết	dated	-	2014-02-06,2015-02-25,2016-02-14,2017-02-03,2018-02-22,2019-02-11,2020-01-31,2021-02-18,2022-02-07,2023-01-28,2024-02-16,2025-02-04,2026-02-23	-	-
mồng 7 Tết	dated	-	2014-02-06,2015-02-25,2016-02-14,2017-02-03,2018-02-22,2019-02-11,2020-01-31,2021-02-18,2022-02-07,2023-01-28,2024-02-16,2025-02-04,2026-02-23	-	-
mùng 7 tháng Giêng	dated	-	2014-02-06,2015-02-25,2016-02-14,2017-02-03,2018-02-22,2019-02-11,2020-01-31,2021-02-18,2022-02-07,2023-01-28,2024-02-16,2025-02-04,2026-02-23	-	-
mồng 7 tháng Giêng	dated	-	2014-02-06,2015-02-25,2016-02-14,2017-02-03,2018-02-22,2019-02-11,2020-01-31,2021-02-18,2022-02-07,2023-01-28,2024-02-16,2025-02-04,2026-02-23	-	-
mùng 8 Tết	dated	-	2014-02-07,2015-02-26,2016-02-15,2017-02-04,2018-02-23,2019-02-12,2020-02-01,2021-02-19,2022-02-08,2023-01-29,2024-02-17,2025-02-05,2026-02-24	-	-
mồng 8 Tết	dated	-	2014-02-07,2015-02-26,2016-02-15,2017-02-04,2018-02-23,2019-02-12,2020-02-01,2021-02-19,2022-02-08,2023-01-29,2024-02-17,2025-02-05,2026-02-24	-	-
mùng 8 tháng Giêng	dated	-	2014-02-07,2015-02-26,2016-02-15,2017-02-04,2018-02-23,2019-02-12,2020-02-01,2021-02-19,2022-02-08,2023-01-29,2024-02-17,2025-02-05,2026-02-24	-	-
mồng 8 tháng Giêng	dated	-	2014-02-07,2015-02-26,2016-02-15,2017-02-04,2018-02-23,2019-02-12,2020-02-01,2021-02-19,2022-02-08,2023-01-29,2024-02-17,2025-02-05,2026-02-24	-	-
mùng 9 Tết	dated	-	2014-02-08,2015-02-27,2016-02-16,2017-02-05,2018-02-24,2019-02-13,2020-02-02,2021-02-20,2022-02-09,2023-01-30,2024-02-18,2025-02-06,2026-02-25	-	-
mồng 9 Tết	dated	-	2014-02-08,2015-02-27,2016-02-16,2017-02-05,2018-02-24,2019-02-13,2020-02-02,2021-02-20,2022-02-09,2023-01-30,2024-02-18,2025-02-06,2026-02-25	-	-
mùng 9 tháng Giêng	dated	-	2014-02-08,2015-02-27,2016-02-16,2017-02-05,2018-02-24,2019-02-13,2020-02-02,2021-02-20,2022-02-09,2023-01-30,2024-02-18,2025-02-06,2026-02-25	-	-
mồng 9 tháng Giêng	dated	-	2014-02-08,2015-02-27,2016-02-16,2017-02-05,2018-02-24,2019-02-13,2020-02-02,2021-02-20,2022-02-09,2023-01-30,2024-02-18,2025-02-06,2026-02-25	-	-
mùng 10 Tết	dated	-	2014-02-09,2015-02-28,2016-02-17,2017-02-06,2018-02-25,2019-02-14,2020-02-03,2021-02-21,2022-02-10,2023-01-31,2024-02-19,2025-02-07,2026-02-26	-	-
mồng 10 Tết	dated	-	2014-02-09,2015-02-28,2016-02-17,2017-02-06,2018-02-25,2019-02-14,2020-02-03,2021-02-21,2022-02-10,2023-01-31,2024-02-19,2025-02-07,2026-02-26	-	-
mùng 10 tháng Giêng	dated	-	2014-02-09,2015-02-28,2016-02-17,2017-02-06,2018-02-25,2019-02-14,2020-02-03,2021-02-21,2022-02-10,2023-01-31,2024-02-19,2025-02-07,2026-02-26	-	-
mồng 10 tháng Giêng	dated	-	2014-02-09,2015-02-28,2016-02-17,2017-02-06,2018-02-25,2019-02-14,2020-02-03,2021-02-21,2022-02-10,2023-01-31,2024-02-19,2025-02-07,2026-02-26	-	-
10 tháng Giêng	dated	-	2014-02-09,2015-02-28,2016-02-17,2017-02-06,2018-02-25,2019-02-14,2020-02-03,2021-02-21,2022-02-10,2023-01-31,2024-02-19,2025-02-07,2026-02-26	-	-
11 tháng Giêng	dated	-	2014-02-10,2015-03-01,2016-02-18,2017-02-07,2018-02-26,2019-02-15,2020-02-04,2021-02-22,2022-02-11,2023-02-01,2024-02-20,2025-02-08,2026-02-27	-	-
12 tháng Giêng	dated	-	2014-02-11,2015-03-02,2016-02-19,2017-02-08,2018-02-27,2019-02-16,2020-02-05,2021-02-23,2022-02-12,2023-02-02,2024-02-21,2025-02-09,2026-02-28	-	-
13 tháng Giêng	dated	-	2014-02-12,2015-03-03,2016-02-20,2017-02-09,2018-02-28,2019-02-17,2020-02-06,2021-02-24,2022-02-13,2023-02-03,2024-02-22,2025-02-10,2026-03-01	-	-
14 tháng Giêng	dated	-	2014-02-13,2015-03-04,2016-02-21,2017-02-10,2018-03-01,2019-02-18,2020-02-07,2021-02-25,2022-02-14,2023-02-04,2024-02-23,2025-02-11,2026-03-02	-	-
15 tháng Giêng	dated	-	2014-02-14,2015-03-05,2016-02-22,2017-02-11,2018-03-02,2019-02-19,2020-02-08,2021-02-26,2022-02-15,2023-02-05,2024-02-24,2025-02-12,2026-03-03	-	-
16 tháng Giêng	dated	-	2014-02-15,2015-03-06,2016-02-23,2017-02-12,2018-03-03,2019-02-20,2020-02-09,2021-02-27,2022-02-16,2023-02-06,2024-02-25,2025-02-13,2026-03-04	-	-
17 tháng Giêng	dated	-	2014-02-16,2015-03-07,2016-02-24,2017-02-13,2018-03-04,2019-02-21,2020-02-10,2021-02-28,2022-02-17,2023-02-07,2024-02-26,2025-02-14,2026-03-05	-	-
18 tháng Giêng	dated	-	2014-02-17,2015-03-08,2016-02-25,2017-02-14,2018-03-05,2019-02-22,2020-02-11,2021-03-01,2022-02-18,2023-02-08,2024-02-27,2025-02-15,2026-03-06	-	-
rằm tháng Giêng	dated	tức|nhằm	2014-02-14,2015-03-05,2016-02-22,2017-02-11,2018-03-02,2019-02-19,2020-02-08,2021-02-26,2022-02-15,2023-02-05,2024-02-24,2025-02-12,2026-03-03	-	-
10 tháng Chạp	dated	-	2014-01-10,2015-01-29,2016-01-19,2017-01-07,2018-01-26,2019-01-15,2020-01-04,2021-01-22,2022-01-12,2023-01-01,2024-01-20,2025-01-09,2026-01-28	-	-
11 tháng Chạp	dated	-	2014-01-11,2015-01-30,2016-01-20,2017-01-08,2018-01-27,2019-01-16,2020-01-05,2021-01-23,2022-01-13,2023-01-02,2024-01-21,2025-01-10,2026-01-29	-	-
12 tháng Chạp	dated	-	2014-01-12,2015-01-31,2016-01-21,2017-01-09,2018-01-28,2019-01-17,2020-01-06,2021-01-24,2022-01-14,2023-01-03,2024-01-22,2025-01-11,2026-01-30	-	-
13 tháng Chạp	dated	-	2014-01-13,2015-02-01,2016-01-22,2017-01-10,2018-01-29,2019-01-18,2020-01-07,2021-01-25,2022-01-15,2023-01-04,2024-01-23,2025-01-12,2026-01-31	-	-
14 tháng Chạp	dated	-	2014-01-14,2015-02-02,2016-01-23,2017-01-11,2018-01-30,2019-01-19,2020-01-08,2021-01-26,2022-01-16,2023-01-05,2024-01-24,2025-01-13,2026-02-01	-	-
15 tháng Chạp	dated	-	2014-01-15,2015-02-03,2016-01-24,2017-01-12,2018-01-31,2019-01-20,2020-01-09,2021-01-27,2022-01-17,2023-01-06,2024-01-25,2025-01-14,2026-02-02	-	-
16 tháng Chạp	dated	-	2014-01-16,2015-02-04,2016-01-25,2017-01-13,2018-02-01,2019-01-21,2020-01-10,2021-01-28,2022-01-18,2023-01-07,2024-01-26,2025-01-15,2026-02-03	-	-
17 tháng Chạp	dated	-	2014-01-17,2015-02-05,2016-01-26,2017-01-14,2018-02-02,2019-01-22,2020-01-11,2021-01-29,2022-01-19,2023-01-08,2024-01-27,2025-01-16,2026-02-04	-	-
18 tháng Chạp	dated	-	2014-01-18,2015-02-06,2016-01-27,2017-01-15,2018-02-03,2019-01-23,2020-01-12,2021-01-30,2022-01-20,2023-01-09,2024-01-28,2025-01-17,2026-02-05	-	-
19 tháng Chạp	dated	-	2014-01-19,2015-02-07,2016-01-28,2017-01-16,2018-02-04,2019-01-24,2020-01-13,2021-01-31,2022-01-21,2023-01-10,2024-01-29,2025-01-18,2026-02-06	-	-
20 tháng Chạp	dated	-	2014-01-20,2015-02-08,2016-01-29,2017-01-17,2018-02-05,2019-01-25,2020-01-14,2021-02-01,2022-01-22,2023-01-11,2024-01-30,2025-01-19,2026-02-07	-	-
21 tháng Chạp	dated	-	2014-01-21,2015-02-09,2016-01-30,2017-01-18,2018-02-06,2019-01-26,2020-01-15,2021-02-02,2022-01-23,2023-01-12,2024-01-31,2025-01-20,2026-02-08	-	-
22 tháng Chạp	dated	-	2014-01-22,2015-02-10,2016-01-31,2017-01-19,2018-02-07,2019-01-27,2020-01-16,2021-02-03,2022-01-24,2023-01-13,2024-02-01,2025-01-21,2026-02-09	-	-
23 tháng Chạp	dated	-	2014-01-23,2015-02-11,2016-02-01,2017-01-20,2018-02-08,2019-01-28,2020-01-17,2021-02-04,2022-01-25,2023-01-14,2024-02-02,2025-01-22,2026-02-10	-	-
23 Tết	dated	-	2014-01-23,2015-02-11,2016-02-01,2017-01-20,2018-02-08,2019-01-28,2020-01-17,2021-02-04,2022-01-25,2023-01-14,2024-02-02,2025-01-22,2026-02-10	-	-
24 tháng Chạp	dated	-	2014-01-24,2015-02-12,2016-02-02,2017-01-21,2018-02-09,2019-01-29,2020-01-18,2021-02-05,2022-01-26,2023-01-15,2024-02-03,2025-01-23,2026-02-11	-	-
24 Tết	dated	-	2014-01-24,2015-02-12,2016-02-02,2017-01-21,2018-02-09,2019-01-29,2020-01-18,2021-02-05,2022-01-26,2023-01-15,2024-02-03,2025-01-23,2026-02-11	-	-
25 tháng Chạp	dated	-	2014-01-25,2015-02-13,2016-02-03,2017-01-22,2018-02-10,2019-01-30,2020-01-19,2021-02-06,2022-01-27,2023-01-16,2024-02-04,2025-01-24,2026-02-12	-	-
25 Tết	dated	-	2014-01-25,2015-02-13,2016-02-03,2017-01-22,2018-02-10,2019-01-30,2020-01-19,2021-02-06,2022-01-27,2023-01-16,2024-02-04,2025-01-24,2026-02-12	-	-
26 tháng Chạp	dated	-	2014-01-26,2015-02-14,2016-02-04,2017-01-23,2018-02-11,2019-01-31,2020-01-20,2021-02-07,2022-01-28,2023-01-17,2024-02-05,2025-01-25,2026-02-13	-	-
26 Tết	dated	-	2014-01-26,2015-02-14,2016-02-04,2017-01-23,2018-02-11,2019-01-31,2020-01-20,2021-02-07,2022-01-28,2023-01-17,2024-02-05,2025-01-25,2026-02-13	-	-
27 tháng Chạp	dated	-	2014-01-27,2015-02-15,2016-02-05,2017-01-24,2018-02-12,2019-02-01,2020-01-21,2021-02-08,2022-01-29,2023-01-18,2024-02-06,2025-01-26,2026-02-14	-	-
27 Tết	dated	-	2014-01-27,2015-02-15,2016-02-05,2017-01-24,2018-02-12,2019-02-01,2020-01-21,2021-02-08,2022-01-29,2023-01-18,2024-02-06,2025-01-26,2026-02-14	-	-
28 tháng Chạp	dated	-	2014-01-28,2015-02-16,2016-02-06,2017-01-25,2018-02-13,2019-02-02,2020-01-22,2021-02-09,2022-01-30,2023-01-19,2024-02-07,2025-01-27,2026-02-15	-	-
28 Tết	dated	-	2014-01-28,2015-02-16,2016-02-06,2017-01-25,2018-02-13,2019-02-02,2020-01-22,2021-02-09,2022-01-30,2023-01-19,2024-02-07,2025-01-27,2026-02-15	-	-
29 tháng Chạp	dated	-	2014-01-29,2015-02-17,2016-02-07,2017-01-26,2018-02-14,2019-02-03,2020-01-23,2021-02-10,2022-01-31,2023-01-20,2024-02-08,2025-01-28,2026-02-16	-	-
29 Tết	dated	-	2014-01-29,2015-02-17,2016-02-07,2017-01-26,2018-02-14,2019-02-03,2020-01-23,2021-02-10,2022-01-31,2023-01-20,2024-02-08,2025-01-28,2026-02-16	-	-
30 tháng Chạp	dated	-	2014-01-30,2015-02-18,2017-01-27,2018-02-15,2019-02-04,2020-01-24,2021-02-11,2023-01-21,2024-02-09	-	-
30 Tết	dated	-	2014-01-30,2015-02-18,2017-01-27,2018-02-15,2019-02-04,2020-01-24,2021-02-11,2023-01-21,2024-02-09	-	-
Tết Bính Thân	planned	-	2016-02-08	2016-02-18	-
Tết Nguyên đán Bính Thân	planned	-	2016-02-08	2016-02-18	-
xuân Bính Thân	planned	-	2016-02-08	2016-02-18	-
năm mới Bính Thân	planned	-	2016-02-08	2016-02-18	-
Tết Đinh Dậu	planned	-	2017-01-28	2017-02-07	-
Tết Nguyên đán Đinh Dậu	planned	-	2017-01-28	2017-02-07	-
xuân Đinh Dậu	planned	-	2017-01-28	2017-02-07	-
năm mới Đinh Dậu	planned	-	2017-01-28	2017-02-07	-
Tết Mậu Tuất	planned	-	2018-02-16	2018-02-26	-
Tết Nguyên đán Mậu Tuất	planned	-	2018-02-16	2018-02-26	-
xuân Mậu Tuất	planned	-	2018-02-16	2018-02-26	-
năm mới Mậu Tuất	planned	-	2018-02-16	2018-02-26	-
Tết Kỷ Hợi	planned	-	2019-02-05	2019-02-15	-
Tết Nguyên đán Kỷ Hợi	planned	-	2019-02-05	2019-02-15	-
xuân Kỷ Hợi	planned	-	2019-02-05	2019-02-15	-
năm mới Kỷ Hợi	planned	-	2019-02-05	2019-02-15	-
Tết Canh Tý	planned	-	2020-01-25	2020-02-04	-
Tết Nguyên đán Canh Tý	planned	-	2020-01-25	2020-02-04	-
xuân Canh Tý	planned	-	2020-01-25	2020-02-04	-
năm mới Canh Tý	planned	-	2020-01-25	2020-02-04	-
Tết Tân Sửu	planned	-	2021-02-12	2021-02-22	-
Tết Nguyên đán Tân Sửu	planned	-	2021-02-12	2021-02-22	-
xuân Tân Sửu	planned	-	2021-02-12	2021-02-22	-
năm mới Tân Sửu	planned	-	2021-02-12	2021-02-22	-
Tết Nhâm Dần	planned	-	2022-02-01	2022-02-11	-
Tết Nguyên đán Nhâm Dần	planned	-	2022-02-01	2022-02-11	-
xuân Nhâm Dần	planned	-	2022-02-01	2022-02-11	-
năm mới Nhâm Dần	planned	-	2022-02-01	2022-02-11	-
Tết Quý Mão	planned	-	2023-01-22	2023-02-01	-
Tết Nguyên đán Quý Mão	planned	-	2023-01-22	2023-02-01	-
xuân Quý Mão	planned	-	2023-01-22	2023-02-01	-
năm mới Quý Mão	planned	-	2023-01-22	2023-02-01	-
Tết Giáp Thìn	planned	-	2024-02-10	2024-02-20	-
Tết Nguyên đán Giáp Thìn	planned	-	2024-02-10	2024-02-20	-
xuân Giáp Thìn	planned	-	2024-02-10	2024-02-20	-
năm mới Giáp Thìn	planned	-	2024-02-10	2024-02-20	-
Tết Ất Tỵ	planned	-	2025-01-29	2025-02-08	-
Tết Nguyên đán Ất Tỵ	planned	-	2025-01-29	2025-02-08	-
xuân Ất Tỵ	planned	-	2025-01-29	2025-02-08	-
năm mới Ất Tỵ	planned	-	2025-01-29	2025-02-08	-
Tết Ất Mùi	planned	-	2015-02-19	2015-03-01	-
Tết Nguyên đán Ất Mùi	planned	-	2015-02-19	2015-03-01	-
xuân Ất Mùi	planned	-	2015-02-19	2015-03-01	-
năm mới Ất Mùi	planned	-	2015-02-19	2015-03-01	-
kỳ họp thứ 1	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2016-07-20	2016-07-29	-
kỳ họp thứ nhất	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2016-07-20	2016-07-29	-
kỳ họp thứ 1	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2021-07-20	2021-07-28	-
kỳ họp thứ nhất	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2021-07-20	2021-07-28	-
kỳ họp thứ 2	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2016-10-20	2016-11-23	-
kỳ họp thứ hai	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2016-10-20	2016-11-23	-
kỳ họp thứ 2	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2021-10-20	2021-11-13	-
kỳ họp thứ hai	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2021-10-20	2021-11-13	-
kỳ họp thứ 3	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2017-05-22	2017-06-21	-
kỳ họp thứ ba	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2017-05-22	2017-06-21	-
kỳ họp thứ 3	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2022-05-23	2022-06-16	-
kỳ họp thứ ba	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2022-05-23	2022-06-16	-
kỳ họp thứ 4	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2017-10-23	2017-11-24	-
kỳ họp thứ tư	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2017-10-23	2017-11-24	-
kỳ họp thứ 4	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2022-10-20	2022-11-15	-
kỳ họp thứ tư	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2022-10-20	2022-11-15	-
kỳ họp thứ 5	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2018-05-21	2018-06-15	-
kỳ họp thứ năm	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2018-05-21	2018-06-15	-
kỳ họp thứ 5	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2023-05-22	2023-06-24	-
kỳ họp thứ năm	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2023-05-22	2023-06-24	-
kỳ họp thứ 6	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2018-10-22	2018-11-20	-
kỳ họp thứ sáu	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2018-10-22	2018-11-20	-
kỳ họp thứ 6	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2023-10-23	2023-11-29	-
kỳ họp thứ sáu	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2023-10-23	2023-11-29	-
kỳ họp thứ 7	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2014-05-20	2014-06-24	-
kỳ họp thứ bảy	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2014-05-20	2014-06-24	-
kỳ họp thứ 7	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2019-05-20	2019-06-14	-
kỳ họp thứ bảy	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2019-05-20	2019-06-14	-
kỳ họp thứ 7	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2024-05-20	2024-06-29	-
kỳ họp thứ bảy	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2024-05-20	2024-06-29	-
kỳ họp thứ 8	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2014-10-20	2014-11-28	-
kỳ họp thứ tám	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2014-10-20	2014-11-28	-
kỳ họp thứ 8	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2019-10-21	2019-11-27	-
kỳ họp thứ tám	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2019-10-21	2019-11-27	-
kỳ họp thứ 8	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2024-10-21	2024-11-30	-
kỳ họp thứ tám	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2024-10-21	2024-11-30	-
kỳ họp thứ 9	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2015-05-20	2015-06-26	-
kỳ họp thứ chín	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2015-05-20	2015-06-26	-
kỳ họp thứ 9	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2020-05-20	2020-06-19	-
kỳ họp thứ chín	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2020-05-20	2020-06-19	-
kỳ họp thứ 9	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2025-05-05	2025-06-27	-
kỳ họp thứ chín	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2025-05-05	2025-06-27	-
kỳ họp thứ 10	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2015-10-20	2015-11-27	-
kỳ họp thứ mười	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2015-10-20	2015-11-27	-
kỳ họp thứ 10	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2020-10-20	2020-11-17	-
kỳ họp thứ mười	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2020-10-20	2020-11-17	-
kỳ họp thứ 10	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2025-10-20	2025-12-11	-
kỳ họp thứ mười	planned	Quốc hội+khoá XV|Quốc hội+khoá 15	2025-10-20	2025-12-11	-
kỳ họp thứ 11	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2016-03-21	2016-04-12	-
kỳ họp thứ mười một	planned	Quốc hội+khoá XIII|Quốc hội+khoá 13	2016-03-21	2016-04-12	-
kỳ họp thứ 11	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2021-03-24	2021-04-08	-
kỳ họp thứ mười một	planned	Quốc hội+khoá XIV|Quốc hội+khoá 14	2021-03-24	2021-04-08	-
bão số 1	dated	-	2015-06-20/2015-06-25,2016-07-26/2016-07-28,2017-06-11/2017-06-13,2018-01-02/2018-01-04,2019-01-01/2019-01-05,2020-06-12/2020-06-14,2021-05-30/2021-06-05,2022-06-30/2022-07-03,2023-07-15/2023-07-18,2024-05-31/2024-06-01,2025-06-11/2025-06-15	-	-
bão số 2	dated	-	2015-07-04/2015-07-10,2016-07-31/2016-08-03,2017-07-15/2017-07-18,2018-06-05/2018-06-08,2019-07-02/2019-07-04,2020-08-01/2020-08-03,2021-06-12/2021-06-13,2022-08-09/2022-08-11,2023-07-25/2023-07-29,2024-07-20/2024-07-23,2025-07-03/2025-07-07	-	-
bão số 3	dated	-	2015-09-13/2015-09-15,2016-08-18/2016-08-20,2017-07-21/2017-07-23,2018-07-17/2018-07-19,2019-07-31/2019-08-04,2020-08-09/2020-08-12,2021-07-18/2021-07-23,2022-08-22/2022-08-26,2023-08-28/2023-09-03,2024-09-03/2024-09-09,2025-07-18/2025-07-23	-	-
bão số 4	dated	-	2015-10-02/2015-10-05,2016-09-12/2016-09-13,2017-07-22/2017-07-26,2018-08-10/2018-08-18,2019-08-27/2019-08-31,2020-08-18/2020-08-20,2021-08-03/2021-08-06,2022-09-24/2022-09-29,2023-09-01/2023-09-06,2024-09-17/2024-09-20,2025-07-23/2025-07-26	-	-
bão số 5	dated	-	2018-09-10/2018-09-14,2019-10-28/2019-10-31,2020-09-16/2020-09-19,2021-09-06/2021-09-13,2022-10-13/2022-10-16,2023-10-17/2023-10-20,2024-09-30/2024-10-04,2025-08-22/2025-08-26	-	-
bão số 6	dated	-	2016-10-05/2016-10-09,2017-08-21/2017-08-24,2018-09-14/2018-09-18,2019-11-05/2019-11-12,2020-10-10/2020-10-11,2021-09-22/2021-09-24,2022-10-16/2022-10-20,2024-10-24/2024-10-28,2025-08-29/2025-08-31	-	-
bão số 7	dated	-	2016-10-15/2016-10-20,2017-08-25/2017-08-28,2018-10-30/2018-11-02,2019-12-02/2019-12-06,2020-10-12/2020-10-15,2021-10-07/2021-10-10,2022-10-30/2022-11-03,2024-11-07/2024-11-12,2025-09-06/2025-09-09	-	-
bão số 8	dated	-	2016-10-19/2016-10-22,2017-08-31/2017-09-04,2018-11-17/2018-11-19,2019-12-24/2019-12-29,2020-10-19/2020-10-26,2021-10-11/2021-10-15,2024-11-11/2024-11-15,2025-09-17/2025-09-20	-	-
bão số 9	dated	-	2016-11-26/2016-11-28,2018-11-21/2018-11-26,2020-10-25/2020-10-29,2021-12-16/2021-12-20,2024-11-17/2024-11-20,2025-09-22/2025-09-26	-	-
bão số 10	dated	-	2016-12-25/2016-12-28,2017-09-12/2017-09-16,2020-11-01/2020-11-06,2024-12-22/2024-12-26,2025-09-26/2025-09-30	-	-
bão số 11	dated	-	2017-10-12/2017-10-16,2020-11-05/2020-11-07,2025-10-03/2025-10-07	-	-
bão số 12	dated	-	2017-11-01/2017-11-05,2020-11-08/2020-11-11,2025-10-18/2025-10-24	-	-
bão số 13	dated	-	2017-11-09/2017-11-13,2020-11-11/2020-11-16,2025-11-04/2025-11-08	-	-
bão số 14	dated	-	2017-11-17/2017-11-20,2020-12-18/2020-12-22,2025-11-09/2025-11-13	-	-
bão số 15	dated	-	2017-12-19/2017-12-22	-	-
bão số 16	dated	-	2017-12-23/2017-12-26	-	-
bão số 12	sudden	Khánh Hoà+thiệt hại|Nha Trang+thiệt hại|Phú Yên|Vạn Ninh|Khánh Hoà+khắc phục|Nha Trang+khắc phục	2017-11-04	-	-
bão số 16	sudden	-	2017-12-23	2017-12-26	-
bão số 15	sudden	-	2017-12-20	2017-12-22	-
bão Tembin	sudden	-	2017-12-21	2017-12-26	-
bão Khanun	sudden	-	2017-10-13	2017-10-16	-
bão Talas	dated	-	2017-07-15/2017-07-18,2022-09-22/2022-09-24	-	-
bão Sơn Tinh	sudden	-	2018-07-17	2018-07-19	-
bão Bebinca	dated	-	2018-08-10/2018-08-18,2024-09-13/2024-09-18	-	-
bão Toraji	dated	-	2018-11-17/2018-11-19,2024-11-11/2024-11-14	-	-
bão Usagi	sudden	-	2018-11-21	2018-11-26	-
bão Pabuk	dated	-	2019-01-01/2019-01-05,2024-12-22/2024-12-25	-	-
bão Wipha	dated	-	2019-07-31/2019-08-04,2025-07-18/2025-07-22	-	-
bão Podul	dated	-	2019-08-27/2019-08-31,2025-08-10/2025-08-14	-	-
bão Matmo	dated	-	2019-10-28/2019-10-31,2025-10-02/2025-10-06	-	-
bão Nakri	sudden	-	2019-11-05	2019-11-12	-
bão Phanfone	sudden	-	2019-12-24	2019-12-29	-
bão Sarika	sudden	-	2016-10-15	2016-10-19	-
bão Haima	sudden	-	2016-10-19	2016-10-21	-
bão Mirinae	sudden	-	2016-07-26	2016-07-28	-
bão Nida	sudden	-	2016-07-31	2016-08-03	-
bão Dianmu	dated	-	2016-08-18/2016-08-20,2021-09-22/2021-09-24	-	-
bão Nock-ten	sudden	-	2016-12-24	2016-12-28	-
bão Mujigae	sudden	-	2015-10-02	2015-10-05	-
bão Kujira	sudden	-	2015-06-20	2015-06-25	-
bão Meranti	sudden	-	2016-09-13	2016-09-16	-
bão Hato	sudden	-	2017-08-22	2017-08-24	-
bão Molave	sudden	-	2020-10-25	2020-10-29	-
bão Noru	sudden	-	2022-09-25	2022-09-28	-
bão Bualoi	sudden	-	2025-09-26	2025-09-30	-
bão Kajiki	sudden	-	2025-08-22	2025-08-26	-
bão Jebi	sudden	-	2018-09-04	2018-09-05	-
bão Hagibis	sudden	-	2019-10-12	2019-10-13	-
bão Lekima	sudden	-	2019-08-09	2019-08-12	-
bão Matthew	sudden	-	2016-10-04	2016-10-09	-
bão Florence	sudden	-	2018-09-12	2018-09-18	-
bão Dorian	sudden	-	2019-08-28	2019-09-07	-
bão Haiyan	sudden	-	2013-11-08	2013-11-11	-
Luật Quốc phòng	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-06-08	-	-
Luật Cảnh sát biển	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-11-19	-	-
Luật Giáo dục đại học	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2012-06-18,2018-11-19	-	-
Luật Tố cáo	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-06-12	-	-
Luật Cạnh tranh	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-06-12	-	-
Luật Phòng, chống tham nhũng	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-11-20	-	-
Luật phòng chống tham nhũng	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-11-20	-	-
Luật Trồng trọt	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-11-19	-	-
Luật Chăn nuôi	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-11-19	-	-
Luật Quy hoạch	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2017-11-24	-	-
Luật Lâm nghiệp	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2017-11-15	-	-
Luật Thuỷ sản	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2017-11-21	-	-
Luật Cảnh vệ	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2017-06-20,2024-06-28	-	-
Luật Du lịch	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2017-06-19	-	-
Luật Trẻ em	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2016-04-05	-	-
Luật Báo chí	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2016-04-05,2025-12-10	-	-
Luật Tiếp cận thông tin	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2016-04-06	-	-
Luật Tín ngưỡng	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2016-11-18	-	-
Luật Bảo vệ bí mật nhà nước	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-11-15	-	-
Luật Đặc xá	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-11-19	-	-
Luật Công an nhân dân	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2014-11-27,2018-11-20,2023-06-22	-	-
Luật Sĩ quan Quân đội nhân dân	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2014-11-27,2024-11-28	-	-
Luật Dân quân tự vệ	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-11-22	-	-
Luật Lực lượng dự bị động viên	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-11-26	-	-
Luật Thư viện	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-11-21	-	-
Luật Kiến trúc	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-06-13	-	-
Luật Đầu tư công	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2014-06-18,2019-06-13,2024-11-29	-	-
Luật Quản lý thuế	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-06-13	-	-
Luật Chứng khoán	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-11-26	-	-
Bộ luật Lao động	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-11-20	-	-
Luật Phòng, chống tác hại của rượu, bia	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-06-14	-	-
Luật Giáo dục	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2019-06-14	-	-
Luật Biên phòng Việt Nam	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2020-11-11	-	-
Bộ luật Hình sự	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2015-11-27,2017-06-20	-	-
Luật An ninh mạng	dated	Quốc hội+thông qua|biểu quyết|tán thành|đại biểu+thông qua	2018-06-12	-	-
CPTPP	dated	Quốc hội+phê chuẩn|Quốc hội+thông qua	2018-11-12	-	-
mục tiêu tăng trưởng	dated	Quốc hội+thông qua	2015-11-10,2016-11-07,2017-11-10,2018-11-08,2019-11-11	-	-
dự án Luật Xuất cảnh, nhập cảnh	planned	Quốc hội|đại biểu|ĐBQH	2019-05-28	2019-11-22	-
Luật Phòng, chống tác hại của rượu, bia	planned	Quốc hội+dự án|Quốc hội+dự thảo|đại biểu+dự thảo	2018-10-22	2019-06-14	-
dự án Luật Cảnh sát biển	planned	Quốc hội|Ngô Xuân Lịch	2018-05-21	2018-11-19	-
dự án Luật An ninh mạng	planned	Quốc hội|đại biểu|Võ Trọng Việt	2017-11-13	2018-06-12	-
dự thảo Luật An ninh mạng	planned	Quốc hội|đại biểu|Võ Trọng Việt	2017-11-13	2018-06-12	-
đơn vị hành chính - kinh tế đặc biệt	planned	Quốc hội+dự án|Quốc hội+dự thảo|Quốc hội+lùi|Luật+thông qua	2017-11-10	2018-06-15	-
đơn vị hành chính kinh tế đặc biệt	planned	Quốc hội+dự án|Quốc hội+dự thảo|Quốc hội+lùi|Luật+thông qua	2017-11-10	2018-06-15	-
Luật đặc khu	planned	Quốc hội|lùi|99 năm|thông qua	2018-05-23	2018-06-15	-
dự án Luật Đặc khu	planned	-	2018-05-23	2018-06-15	-
phiếu tín nhiệm	dated	Quốc hội	2014-11-15,2018-10-24/2018-10-25,2023-10-25	-	-
Phùng Xuân Nhạ	sudden	phiếu tín nhiệm|tín nhiệm thấp	2018-10-25	-	-
phiếu tín nhiệm thấp	sudden	Phùng Xuân Nhạ|Nguyễn Văn Thể	2018-10-25	-	-
chất vấn	dated	Quốc hội+Nguyễn Mạnh Hùng	2018-10-30/2018-11-01,2019-11-08,2020-11-06/2020-11-10	-	-
Chủ tịch nước	dated	Nguyễn Phú Trọng+bầu|Nguyễn Phú Trọng+tuyên thệ|Nguyễn Phú Trọng+đắc cử	2018-10-23	-	-
ứng cử Chủ tịch nước	planned	Nguyễn Phú Trọng|Tổng bí thư	2018-10-06	2018-10-23	-
tuyên thệ	dated	Trần Đại Quang	2016-04-02,2016-07-25	-	-
tuyên thệ	dated	Nguyễn Thị Kim Ngân	2016-03-31,2016-07-22	-	-
tuyên thệ	dated	Nguyễn Xuân Phúc+Thủ tướng	2016-04-07,2016-07-26	-	-
thành viên Chính phủ	dated	Quốc hội+phê chuẩn|Quốc hội+bổ nhiệm|trình+danh sách	2016-04-08/2016-04-09,2016-07-27/2016-07-28,2021-04-07/2021-04-08,2021-07-27/2021-07-28	-	-
Đặng Thị Ngọc Thịnh	dated	Phó Chủ tịch nước+bầu|Phó Chủ tịch nước+giới thiệu	2016-04-08,2016-07-25/2016-07-26	-	-
Nguyễn Hoà Bình	dated	Chánh án+bầu|Chánh án+giới thiệu	2016-04-08,2016-07-25/2016-07-26	-	-
miễn nhiệm	dated	Trương Tấn Sang	2016-03-31/2016-04-02	-	-
miễn nhiệm	dated	Nguyễn Tấn Dũng	2016-04-06	-	-
miễn nhiệm	dated	Nguyễn Sinh Hùng	2016-03-30/2016-03-31	-	-
miễn nhiệm	dated	Trương Minh Tuấn	2018-10-24	-	-
miễn nhiệm	dated	Trương Quang Nghĩa	2017-10-26	-	-
miễn nhiệm	dated	Huỳnh Ngọc Sơn|Ksor Phước	2016-04-02,2016-04-04/2016-04-05	-	-
Đinh La Thăng	dated	Bộ Chính trị|kỷ luật|cảnh cáo|Trung ương Đảng	2017-04-27,2017-05-07,2017-05-10	-	-
Đinh La Thăng	dated	xét xử|phiên toà|toà|bị cáo|hội đồng xét xử|TAND|xét hỏi	2018-01-08/2018-01-22,2018-03-19/2018-03-29,2018-05-07/2018-05-14,2018-06-19/2018-06-25	-	-
Trịnh Xuân Thanh	dated	xét xử|phiên toà|toà|bị cáo|TAND	2018-01-08/2018-01-22,2018-01-24/2018-02-05,2018-05-07/2018-05-10	-	-
Trịnh Xuân Thanh	dated	đầu thú	2017-07-31	-	-
Trịnh Xuân Thanh	dated	truy nã|khởi tố	2016-09-16/2016-09-19	-	-
Hà Văn Thắm	dated	xét xử|phiên toà|toà|bị cáo	2017-02-27/2017-03-07,2017-08-28/2017-09-29	-	-
Nguyễn Xuân Anh	dated	Trung ương|kỷ luật|cách chức|Bộ Chính trị	2017-09-18,2017-10-06	-	-
Trương Quang Nghĩa	dated	Bí thư Thành uỷ Đà Nẵng|Bí thư Đà Nẵng|phân công	2017-10-07,2017-10-09	-	-
Trần Bắc Hà	dated	bắt|khởi tố|khai trừ	2018-06-30,2018-11-29	-	-
Trần Bắc Hà	dated	tử vong|chết|qua đời	2019-07-18	-	-
Phan Văn Vĩnh	dated	bắt|khởi tố	2018-04-06	-	-
Phan Văn Vĩnh	dated	xét xử|phiên toà|toà|bị cáo	2018-11-12/2018-11-30	-	-
Nguyễn Thanh Hoá	dated	bắt|khởi tố|tước danh hiệu	2018-03-11	-	-
Nguyễn Thanh Hoá	dated	xét xử|phiên toà|toà|bị cáo	2018-11-12/2018-11-30	-	-
Nguyễn Bắc Son	dated	bắt|khởi tố	2019-02-23	-	-
Nguyễn Bắc Son	dated	xét xử|phiên toà|toà|bị cáo	2019-12-16/2019-12-28	-	-
Trương Minh Tuấn	dated	bắt|khởi tố	2019-02-23	-	-
Trương Minh Tuấn	dated	xét xử|phiên toà|toà|bị cáo	2019-12-16/2019-12-28	-	-
Phạm Nhật Vũ	dated	bắt|khởi tố	2019-04-12/2019-04-13	-	-
Tất Thành Cang	dated	kỷ luật|Trung ương|cách chức	2018-12-26	-	-
Đinh Ngọc Hệ	dated	xét xử|toà|bị cáo	2018-07-30/2018-07-31,2018-10-29/2018-10-31	-	-
Út trọc	dated	xét xử|toà|bị cáo	2018-07-30/2018-07-31	-	-
Trần Phương Bình	dated	xét xử|phiên toà|toà|bị cáo	2018-11-27/2018-12-20	-	-
Vũ nhôm	dated	Đông Á+phiên toà|Trần Phương Bình	2018-11-27/2018-12-20	-	-
Hoàng Công Lương	dated	xét xử|phiên toà|toà|bị cáo	2018-05-15/2018-06-05,2019-01-14/2019-01-30,2019-06-12/2019-06-19	-	-
bác sĩ Lương	dated	phiên toà|toà	2018-05-15/2018-06-05,2019-01-14/2019-01-30,2019-06-12/2019-06-19	-	-
Đoàn Thị Hương	dated	thả|trả tự do|về nước|tự do	2019-05-03	-	-
Đoàn Thị Hương	dated	toà|xét xử|phiên toà	2017-03-01,2017-04-13,2017-05-30,2017-07-28,2017-10-02,2018-08-16,2019-03-11,2019-03-14,2019-04-01	-	-
Nguyễn Văn Hiến	dated	Uỷ ban Kiểm tra Trung ương|kỷ luật+Hải quân	2019-05-05,2019-05-31	-	-
Lê Thanh Thản	dated	khởi tố	2019-07-08/2019-07-10	-	-
Nguyễn Đức Chung	dated	bắt|khởi tố	2020-08-28	-	-
Nguyễn Hữu Linh	dated	khởi tố	2019-04-21	-	-
Nguyễn Hữu Linh	dated	xét xử|toà	2019-06-25,2019-08-23	-	-
Cam Lâm	dated	máy bay+rơi|phi công|Yak	2019-06-14	-	-
Khánh Hoà	dated	máy bay quân sự+rơi|Yak-52|hai phi công	2019-06-14/2019-06-15	-	-
Trung đoàn 920	dated	phi công	2019-06-14/2019-06-17	-	-
Tam Đường	dated	tai nạn|xe bồn|xe khách	2018-09-15/2018-09-17	-	-
Tam Đường	sudden	xe bồn+13 người|xe khách+13 người	2018-09-15	2018-09-17	-
Gateway	sudden	bỏ quên|xe đưa đón|bé trai+tử vong|bé trai lớp 1|học sinh lớp 1	2019-08-06	-	cap
Rạng Đông	sudden	cháy+thuỷ ngân|vụ cháy|hoả hoạn|kho hàng	2019-08-28	2019-09-20	cap
sông Đà	sudden	dầu thải+nước sạch|nhiễm dầu|nước+mùi lạ|đổ dầu	2019-10-09	2019-10-25	-
Carina	sudden	cháy|hoả hoạn	2018-03-23	-	cap
Kim Thành	dated	Hải Dương+tai nạn|xe tải+tai nạn	2019-01-21	-	-
Hải Dương	dated	tai nạn thảm khốc|xe tải+người đi bộ	2019-01-21/2019-01-22	-	-
Hoà Bình	dated	chấm thẩm định|điểm cao bất thường|gian lận+điểm thi	2018-07-19/2018-08-05	-	-
Hà Giang	dated	điểm thi|gian lận điểm|gian lận thi|Vũ Trọng Lương	2018-07-11/2018-07-20	-	-
Sơn La	dated	chấm thẩm định|gian lận+điểm thi	2018-07-18/2018-07-24	-	-
thi THPT quốc gia	dated	-	2015-07-01/2015-07-04,2016-07-01/2016-07-04,2017-06-22/2017-06-24,2018-06-25/2018-06-27,2019-06-24/2019-06-27	-	-
BOT Cai Lậy	dated	thu phí|tiền lẻ|tạm dừng|xả trạm	2017-08-01,2017-08-15/2017-08-16,2017-11-30/2017-12-04	-	-
tiền lẻ	sudden	Cai Lậy+tài xế|BOT Cai Lậy	2017-08-01	2017-12-04	-
dịch tả heo châu Phi	sudden	lần đầu+Việt Nam|Hưng Yên+Thái Bình	2019-02-19	-	-
Pokemon Go	sudden	cấm chơi|khuyến cáo|công chức|cơn sốt|không chơi|gây sốt	2016-07-06	2016-08-06	-
Formosa	sudden	51 lỗi|53 lỗi|52 lỗi	2017-04-30	2017-06-30	-
Aulac Fortune	dated	-	2019-01-08	-	-
Aulac Fortune	sudden	-	2019-01-08	-	-
Lê Bình	sudden	nghệ sĩ+đám tang|nghệ sĩ+qua đời|tang lễ+nghệ sĩ	2019-05-01	-	cap
VinFast	dated	Paris	2018-10-02	-	-
VinFast	dated	khánh thành|khai trương+nhà máy	2019-06-14	-	-
Landmark 81	dated	khai trương|pháo hoa	2018-07-26	-	-
trạm thu giá	sudden	BOT|Nguyễn Văn Thể	2018-05-21	2018-06-07	-
U23 Việt Nam	dated	Thường Châu|Qatar|Iraq|Uzbekistan|chung kết|châu Á	2018-01-09/2018-01-28,2020-01-08/2020-01-16	-	-
Thường Châu	lasting	U23|chung kết|Park Hang-seo	2018-01-20	2018-01-28	cap
AFF Cup	dated	-	2014-11-22/2014-12-20,2016-11-19/2016-12-17,2018-11-08/2018-12-15,2021-12-05/2022-01-01,2022-12-20/2023-01-16,2024-12-08/2025-01-05	-	-
AFF Cup 2018	planned	-	2018-11-08	2018-12-15	-
Asian Cup 2019	planned	-	2019-01-05	2019-02-01	-
Asian Cup	dated	-	2015-01-09/2015-01-31,2019-01-05/2019-02-01,2024-01-12/2024-02-10	-	-
SEA Games	dated	-	2015-06-05/2015-06-16,2017-08-19/2017-08-30,2019-11-30/2019-12-11,2022-05-12/2022-05-23,2023-05-05/2023-05-17,2025-12-09/2025-12-20	-	-
SEA Games 29	planned	-	2017-08-19	2017-08-30	-
SEA Games 30	planned	-	2019-11-30	2019-12-11	-
ASIAD	dated	-	2014-09-19/2014-10-04,2018-08-18/2018-09-02,2023-09-23/2023-10-08	-	cap
World Cup	dated	-	2014-06-12/2014-07-13,2018-06-14/2018-07-15,2022-11-20/2022-12-18	-	-
Olympic Việt Nam	dated	ASIAD|bán kết|tứ kết|Park Hang-seo|Hàn Quốc|Syria	2018-08-14/2018-09-01	-	-
Osprey	dated	Okinawa|Nhật|Australia	2016-12-13,2017-08-05,2018-10-01,2023-08-27,2023-11-29	-	cap
đập trứng	sudden	Thủ tướng Úc|Scott Morrison|Morrison	2019-05-07	-	-
trứng	dated	Morrison|Thủ tướng Úc	2019-05-07	-	-
Paul Whelan	dated	-	2018-12-28,2018-12-31,2019-01-03,2020-06-15,2024-08-01	-	-
Mạnh Vãn Chu	dated	-	2019-05-08,2020-01-20,2020-05-27,2021-09-24	-	-
Bolton	dated	Cố vấn An ninh|cố vấn an ninh quốc gia|nhậm chức	2018-03-22,2018-04-09,2019-09-10	-	cap
Ian David Long	dated	-	2018-11-07	-	-
Ian David Long	sudden	-	2018-11-07	-	-
quán bar	dated	California+xả súng|Thousand Oaks	2018-11-07	-	-
Zahro Express	sudden	-	2017-01-01	-	-
USS Mahan	dated	Iran	2017-01-07/2017-01-10	-	-
phóng nhầm tên lửa	dated	Estonia|NATO	2018-08-07	-	-
Estonia	dated	tên lửa+Tây Ban Nha|phóng nhầm|Eurofighter+tên lửa	2018-08-07	-	-
UNCITRAL	dated	trúng cử|bầu cử	2018-12-17	-	-
Dubbo	dated	Harry	2018-10-16/2018-10-17	-	-
EDCA	dated	Duterte	2016-10-02	-	-
Mursi	dated	-	2019-06-17/2019-06-18	-	cap
Morsi	dated	đột tử|qua đời|tại toà	2019-06-17/2019-06-18	-	cap
Mursi	sudden	đột tử|tại toà|qua đời	2019-06-17	-	cap
Katie Bouman	sudden	-	2019-04-10	-	-
hố đen	dated	bức ảnh|hình ảnh|ảnh chụp	2019-04-10,2022-05-12	-	-
Kalanick	dated	từ chức	2017-06-20/2017-06-21	-	-
Cơ quan tình báo quốc phòng Mỹ	dated	báo cáo+Trung Quốc	2019-01-15	-	-
Il-62	dated	Venezuela	2019-03-23,2019-06-24	-	-
Romney	dated	thượng nghị sĩ	2018-02-16/2018-02-20	-	cap
Yuen Long	dated	-	2019-07-21,2019-07-27	-	-
Yuen Long	sudden	côn đồ|tấn công	2019-07-21	-	-
cao tốc số 5	dated	Đài Loan	2017-02-13	-	-
Ubolratana	dated	-	2019-02-08	-	cap
Ubolratana	sudden	tranh cử|ứng viên|ứng cử	2019-02-08	-	cap
Kotey	sudden	bị bắt|bắt giữ|bắt+SDF	2018-02-08	-	cap
Patriot	dated	Israel+UAV|Israel+Su-22|Israel+máy bay không người lái	2018-06-24,2018-07-11,2018-07-13,2018-07-24	-	cap
Galilee	dated	rocket|IS	2018-07-25/2018-07-26	-	cap
bầu cử tổng thống	dated	Nga+Putin	2012-03-04,2018-03-18,2024-03-15/2024-03-17	-	-
Epstein	dated	-	2019-07-06,2019-08-09/2019-08-10	-	cap
Epstein	sudden	tự tử|tự sát|chết trong tù|tỷ phú+chết	2019-08-10	-	cap
tàu ngầm	sudden	Elon Musk+đội bóng|Elon Musk+hang	2018-07-08	-	-
đội bóng	dated	hang+Thái Lan|Tham Luang|giải cứu+hang	2018-06-23,2018-07-02,2018-07-06,2018-07-08/2018-07-10	-	-
Heo Rừng	sudden	đội bóng|hang|Thái Lan	2018-07-02	2018-07-10	-
Turpin	dated	xiềng|13	2018-01-14	-	cap
Turpin	sudden	xiềng xích|13 con|13 người con|13 đứa con	2018-01-14	-	cap
New Caledonia	dated	bỏ phiếu|trưng cầu	2018-11-04,2020-10-04,2021-12-12	-	-
bệnh viện Mercy	dated	xả súng	2018-11-19	-	-
Lee Myung-bak	dated	bắt|xét xử|tù|khởi tố|thẩm vấn	2018-03-14,2018-03-22,2018-04-09,2018-05-03,2018-05-23,2018-10-05	-	-
Lee Myung Bak	dated	bắt|xét xử|tù|khởi tố|thẩm vấn	2018-03-14,2018-03-22,2018-04-09,2018-05-03,2018-05-23,2018-10-05	-	-
George Pell	dated	toà|án|tù	2018-12-11,2019-02-26/2019-02-27,2019-03-13,2019-08-21,2020-04-07	-	-
Alan Garcia	dated	tự sát|tự tử	2019-04-17	-	-
Alan Garcia	sudden	tự sát|tự tử	2019-04-17	-	-
cựu tổng thống Peru	sudden	tự sát|tự tử	2019-04-17	-	-
PCA	dated	phán quyết	2016-07-12	-	exact
phán quyết	dated	Toà Trọng tài+Biển Đông|PCA+Biển Đông|Toà Trọng tài+Philippines	2016-07-12	-	-
phán quyết	planned	sắp ra+Toà Trọng tài|sẽ ra+Toà Trọng tài|sắp ra+PCA|sẽ ra+PCA|sẽ công bố+Toà Trọng tài|sẽ công bố+PCA	2016-07-12	-	-
Melania	dated	Việt Nam|Bắc Kinh	2017-11-08/2017-11-12	-	cap
Porlamar	dated	Không liên kết	2016-09-13/2016-09-18	-	-
Không liên kết	dated	Venezuela|Margarita	2016-09-13/2016-09-18	-	-
Không liên kết	dated	Azerbaijan|Baku	2019-10-25/2019-10-26	-	-
Daniel J. Kritenbrink	dated	trình quốc thư|nhậm chức	2017-11-06	-	-
Ash Carter	dated	Baghdad|Iraq	2015-07-23,2016-04-18,2016-07-11,2016-10-22,2016-12-11	-	-
Mattis	dated	Baghdad|Iraq	2017-02-20,2017-08-22	-	cap
Erdogan	dated	Khashoggi	2018-10-23	-	cap
Gaza	dated	biểu tình+bắn chết|biên giới+bắn chết|người Palestine+thiệt mạng+biên giới	2018-03-30,2018-04-06,2018-04-13,2018-04-20,2018-04-27,2018-05-14	-	-
AUMX	planned	-	2019-09-02	2019-09-06	-
Stoltenberg	dated	Trump+Đức	2018-07-11	-	cap
hoàn toàn bị Nga kiểm soát	dated	-	2018-07-11	-	-
bị Nga kiểm soát	sudden	Đức|Merkel	2018-07-11	-	-
Santa Fe	dated	xả súng|Texas	2018-05-18	-	cap
Texas	dated	xả súng+trường|học sinh+xả súng	2018-05-18,2022-05-24	-	cap
Hassan Rouhani	dated	Iraq|Baghdad	2019-03-11/2019-03-13	-	-
Wasp	dated	Biển Đông|Balikatan|F-35B	2019-04-01/2019-04-12	-	cap
Sea Breeze	dated	-	2016-07-18/2016-07-30,2017-07-10/2017-07-21,2018-07-09/2018-07-21,2019-07-01/2019-07-12,2020-07-20/2020-07-26,2021-06-28/2021-07-10	-	cap
Seoul ADEX	dated	-	2015-10-20/2015-10-25,2017-10-17/2017-10-22,2019-10-15/2019-10-20,2021-10-19/2021-10-23,2023-10-17/2023-10-22,2025-10-17/2025-10-24	-	-

"""#
}
