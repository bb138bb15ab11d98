// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/place_heads.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let placeHeads: String = #"""
# provenance: forms as the Vietnamese press of 2016 to 2026 writes them
form	kind	case
cảng	port	-
quân cảng	port	-
hải cảng	port	-
bến cảng	port	-
cảng biển	port	-
cảng quốc tế	port	-
cảng hải quân	port	-
cầu cảng	port	-
cảng hàng không	port	-
cảng hàng không quốc tế	port	-
thương cảng	port	-
cảng quân sự	port	-
thành phố cảng	port	-
cảng nước sâu	port	-
sân bay	airport	-
sân bay quốc tế	airport	-
sân bay quân sự	airport	-
căn cứ không quân	airport	-
phi trường	airport	-
căn cứ	base	-
căn cứ quân sự	base	-
căn cứ hải quân	base	-
căn cứ hải quân - không quân	base	-
căn cứ liên hợp	base	-
căn cứ lục quân	base	-
doanh trại	base	-
trại	base	-
đồn	base	-
trạm	base	-
thao trường	base	-
trường bắn	base	-
bãi bắn	base	-
trung tâm huấn luyện	base	-
thao trường huấn luyện	base	-
sở chỉ huy	base	-
bãi tập	base	-
khu huấn luyện	base	-
bệ phóng	base	-
bãi phóng	base	-
bãi thử	base	-
bãi thử hạt nhân	base	-
xưởng đóng tàu	base	-
nhà máy đóng tàu	base	-
kho vũ khí	base	-
sân vận động	base	-
trường huấn luyện	base	-
trụ sở	building	-
hội trường	building	-
nhà khách	building	-
khách sạn	building	-
trung tâm hội nghị	building	-
trung tâm hội nghị quốc gia	building	-
trung tâm hội nghị quốc tế	building	-
trung tâm triển lãm	building	-
cung	building	-
cung điện	building	-
điện	building	-
phủ	building	-
dinh	building	-
toà nhà	building	-
nhà hát	building	-
nhà hát lớn	building	-
lâu đài	building	-
pháo đài	building	-
nhà thờ	building	-
chùa	building	-
đền	building	-
văn phòng	building	-
toà thị chính	building	-
đại sứ quán	building	-
tổng lãnh sự quán	building	-
bệnh viện	building	-
bảo tàng	building	-
thư viện	building	-
trường đại học	building	-
học viện	building	-
nhà văn hoá	building	-
trung tâm văn hoá	building	-
trung tâm hành chính	building	-
hội trường thống nhất	building	-
tháp	building	-
phòng họp	building	-
khu nghỉ dưỡng	building	-
resort	building	-
tư dinh	building	-
dinh thự	building	-
nhà riêng	building	-
biệt thự	building	-
toà lâu đài	building	-
công viên	building	-
quảng trường	building	-
câu lạc bộ	building	-
trung tâm báo chí	building	-
khu liên hợp	building	-
Bộ Tổng Tham mưu	building	-
sảnh	building	-
phòng Bầu dục	building	-
nhà Quốc hội	building	-
phủ thủ tướng	venue	-
phủ tổng thống	venue	-
dinh tổng thống	venue	-
dinh thủ tướng	venue	-
điện tổng thống	venue	-
toà nhà Quốc hội	building	-
trung tâm	building	-
đài tưởng niệm	memorial	-
tượng đài	memorial	-
nghĩa trang	memorial	-
nghĩa trang liệt sĩ	memorial	-
nghĩa trang quốc gia	memorial	-
lăng	memorial	-
đài liệt sĩ	memorial	-
đài liệt sỹ	memorial	-
khu di tích	memorial	-
đài tưởng niệm các anh hùng liệt sĩ	memorial	-
đài tưởng niệm liệt sĩ	memorial	-
nhà tù	memorial	-
khu tưởng niệm	memorial	-
khu lưu niệm	memorial	-
nhà tưởng niệm	memorial	-
mộ	memorial	-
địa đạo	memorial	-
di tích	memorial	-
thủ đô	city	-
thành phố	city	-
TP.	city	exact
thị xã	city	-
thị trấn	city	-
đô thị	city	-
cố đô	city	-
thủ phủ	city	-
đặc khu	city	-
khu đô thị	city	-
đặc khu hành chính	city	-
TX	city	exact
TP	city	exact
tỉnh	region	-
bang	region	-
tiểu bang	region	-
huyện	region	-
quận	region	-
phường	region	-
xã	region	-
thôn	region	-
làng	region	-
vùng	region	-
khu vực	region	-
miền	region	-
khu tự trị	region	-
châu	region	-
hạt	region	-
nước cộng hoà	region	-
vùng lãnh thổ	region	-
lãnh thổ	region	-
khu	region	-
ấp	region	-
vùng thủ đô	region	-
đặc khu kinh tế	region	-
phía bắc	region	-
phía nam	region	-
phía đông	region	-
phía tây	region	-
cao nguyên	region	-
sa mạc	region	-
thung lũng	region	-
đồng bằng	region	-
đồi	region	-
núi	region	-
dãy núi	region	-
khu phi quân sự	region	-
vùng phi quân sự	region	-
khu vực biên giới	region	-
biên giới	region	-
tỉnh lỵ	region	-
vùng ven	region	-
cửa khẩu	border	-
cửa khẩu quốc tế	border	-
cửa khẩu chính	border	-
cột mốc	border	-
mốc giới	border	-
khu kinh tế cửa khẩu	border	-
cặp cửa khẩu	border	-
đường biên	border	-
cột mốc số	border	-
cầu	border	-
cầu hữu nghị	border	-
lối mở	border	-
trạm kiểm soát	border	-
đảo	island	-
quần đảo	island	-
hòn đảo	island	-
bán đảo	island	-
đá	island	-
bãi đá	island	-
bãi cạn	island	-
bãi ngầm	island	-
rạn san hô	island	-
đảo nhân tạo	island	-
đảo quốc	island	-
bãi	island	-
cồn	island	-
cù lao	island	-
cụm đảo	island	-
biển	sea	-
vùng biển	sea	-
eo biển	sea	-
vịnh	sea	-
đại dương	sea	-
ngoài khơi	sea	-
vùng nước	sea	-
hải phận	sea	-
vùng đặc quyền kinh tế	sea	-
vùng biển ngoài khơi	sea	-
bờ biển	sea	-
sông	sea	-
hồ	sea	-
kênh đào	sea	-
kênh	sea	-
vùng biển quốc tế	sea	-
vùng biển phía nam	sea	-
vùng trời	sea	-
không phận	sea	-
lãnh hải	sea	-
khu vực biển	sea	-
cửa biển	sea	-
cửa sông	sea	-
duyên hải	sea	-
phá	sea	-
đầm	sea	-
port of	port	-
port	port	-
naval base	base	-
air base	base	-
airbase	base	-
airport	airport	-
city of	city	-
city	city	-
province	region	-
state of	region	-
camp	base	-
fort	base	-
palace	building	-
hotel	building	-
island	island	-
islands	island	-
strait	sea	-
strait of	sea	-
gulf	sea	-
gulf of	sea	-
bay	sea	-
sea	sea	-
headquarters	building	-
barracks	base	-
town	city	-
district	region	-
square	building	-
cemetery	memorial	-
convention center	building	-
convention centre	building	-
exhibition center	building	-
house	building	-
mũi	sea	-
bản	region	-

"""#
}
