// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/time_words.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let timeWords: String = #"""
# Words of time, by the kind that the temporal rules refer to (TimeForm.Kind).
# provenance: written for this project from a native reading of the Vietnamese press.
form	kind	value	case
ngày	day	1	-
hôm	day	2	-
mùng	day	3	-
mồng	day	3	-
tuần	week	-	-
tuần lễ	week	-	-
tháng	month	-	-
năm	year	-	-
quý	quarter	-	-
thập niên	decade	-	-
thập kỷ	decade	-	-
thập kỉ	decade	-	-
thế kỷ	century	-	-
thế kỉ	century	-	-
giờ	hour	-	-
h	hour	-	exact
g	hour	-	exact
phút	minute	-	-
một	number	1	-
hai	number	2	-
ba	number	3	-
bốn	number	4	-
năm	number	5	-
sáu	number	6	-
bảy	number	7	-
tám	number	8	-
chín	number	9	-
mười	number	10	-
tư	number	4	-
bẩy	number	7	-
mươi	number	10	-
mười lăm	number	15	-
mười một	number	11	-
mười hai	number	12	-
mười ba	number	13	-
mười bốn	number	14	-
hai mươi	number	20	-
ba mươi	number	30	-
bốn mươi	number	40	-
năm mươi	number	50	-
sáu mươi	number	60	-
bảy mươi	number	70	-
hai mươi mốt	number	21	-
hai mươi hai	number	22	-
hai mươi ba	number	23	-
hai mươi tư	number	24	-
hai mươi lăm	number	25	-
i	roman	1	-
ii	roman	2	-
iii	roman	3	-
iv	roman	4	-
vài	some	-	-
mấy	some	-	-
nhiều	some	-	-
một vài	some	-	-
một số	some	-	-
ít	some	-	-
những	some	-	-
các	some	-	-
giêng	month_name	1	-
chạp	month_name	12	-
mười một	month_name	11	-
mười hai	month_name	12	-
thứ hai	weekday	1	-
thứ 2	weekday	1	-
thứ ba	weekday	2	-
thứ 3	weekday	2	-
thứ tư	weekday	3	-
thứ 4	weekday	3	-
thứ năm	weekday	4	-
thứ 5	weekday	4	-
thứ sáu	weekday	5	-
thứ 6	weekday	5	-
thứ bảy	weekday	6	-
thứ 7	weekday	6	-
thứ bẩy	weekday	6	-
chủ nhật	weekday	7	-
chúa nhật	weekday	7	-
sáng	day_part	-	-
trưa	day_part	-	-
chiều	day_part	-	-
tối	day_part	-	-
đêm	day_part	-	-
khuya	day_part	-	-
rạng sáng	day_part	-	-
sáng sớm	day_part	-	-
chiều tối	day_part	-	-
tối muộn	day_part	-	-
nửa đêm	day_part	-	-
tối khuya	day_part	-	-
đầu giờ sáng	day_part	-	-
đầu giờ chiều	day_part	-	-
cuối giờ chiều	day_part	-	-
đầu	part	1	-
thượng tuần	part	1	-
giữa	part	2	-
trung tuần	part	2	-
cuối	part	3	-
hạ tuần	part	3	-
hết	part	3	-
mùa xuân	division	21	-
mùa hè	division	22	-
mùa hạ	division	22	-
mùa thu	division	23	-
mùa đông	division	24	-
nửa đầu	division	40	-
sáu tháng đầu	division	40	-
6 tháng đầu	division	40	-
nửa đầu của	division	40	-
nửa cuối	division	41	-
nửa sau	division	41	-
sáu tháng cuối	division	41	-
6 tháng cuối	division	41	-
nửa cuối của	division	41	-
sang năm	relative_year	1	-
cùng năm	told_year	-	-
năm đó	told_year	-	-
năm ấy	told_year	-	-
hôm nay	relative_day	0	-
ngày hôm nay	relative_day	0	-
bữa nay	relative_day	0	-
hôm qua	relative_day	-1	-
ngày hôm qua	relative_day	-1	-
bữa qua	relative_day	-1	-
hôm kia	relative_day	-2	-
ngày mai	relative_day	1	-
ngày kia	relative_day	2	-
ngày mốt	relative_day	2	-
nay	day_shift	0	-
này	day_shift	0	-
qua	day_shift	-1	-
mai	day_shift	1	-
nay	shift	0	-
này	shift	0	-
hiện tại	shift	0	-
ngoái	shift	-1	-
kia	shift	-2	-
trước	shift	-1	-
trước đó	shift	-1	-
qua	shift	-1	-
rồi	shift	-1	-
vừa qua	shift	-1	-
vừa rồi	shift	-1	-
mới qua	shift	-1	-
trước đây	shift	-1	-
tới	shift	1	-
sau	shift	1	-
sắp tới	shift	1	-
tới đây	shift	1	-
kế tiếp	shift	1	-
tiếp theo	shift	1	-
cách đây	ago	-	-
cách nay	ago	-	-
cách hiện nay	ago	-	-
trước	count_shift	-1	-
trước đây	count_shift	-1	-
trước đó	count_shift	-1	-
về trước	count_shift	-1	-
trước nữa	count_shift	-1	-
sau	count_shift	1	-
sau đó	count_shift	1	-
sau nữa	count_shift	1	-
tới	count_shift	2	-
sắp tới	count_shift	2	-
tới đây	count_shift	2	-
nữa	count_shift	2	-
qua	count_shift	0	-
vừa qua	count_shift	0	-
gần đây	count_shift	0	-
nay	count_shift	0	-
liên tiếp	count_shift	0	-
mới đây	lately	-	-
mới đây nhất	lately	-	-
gần đây	lately	-	-
gần đây nhất	lately	-	-
vừa qua	lately	-	-
thời gian gần đây	trap	-	-
thời gian qua	trap	-	-
thời gian vừa qua	trap	-	-
vừa rồi	lately	-	-
mới rồi	lately	-	-
những ngày gần đây	lately	-	-
những ngày qua	lately	-	-
mấy ngày qua	lately	-	-
mấy ngày nay	lately	-	-
những tuần qua	trap	-	-
những tuần gần đây	trap	-	-
cùng ngày	anaphor	0	-
cùng hôm	anaphor	0	-
cũng ngày	anaphor	0	-
hôm ấy	anaphor	0	-
ngày hôm ấy	anaphor	0	-
cùng ngày hôm đó	anaphor	0	-
ngày hôm đó	anaphor	0	-
hôm đó	anaphor	0	-
cùng thời gian này	anaphor	0	-
trong ngày	anaphor	0	-
cũng trong ngày	anaphor	0	-
ngày này	anaphor	0	-
cùng buổi	anaphor	0	-
buổi sáng	anaphor	0	-
buổi trưa	anaphor	0	-
buổi chiều	anaphor	0	-
buổi tối	anaphor	0	-
hôm sau	anaphor	1	-
ngày hôm sau	anaphor	1	-
ngày sau đó	anaphor	1	-
ngày kế đó	anaphor	1	-
ngày kế tiếp	anaphor	1	-
ngày tiếp theo	anaphor	1	-
hôm trước	anaphor	-1	-
ngày hôm trước	anaphor	-1	-
ngày trước đó	anaphor	-1	-
một ngày trước đó	anaphor	-1	-
sau đó	later	1	-
tiếp đó	later	1	-
ngay sau đó	later	1	-
trước đó	later	-1	-
giai đoạn	period	-	-
thời kỳ	period	-	-
thời kì	period	-	-
nhiệm kỳ	period	-	-
nhiệm kì	period	-	-
thời gian	period	-	-
niên hạn	period	-	-
tầm nhìn	period	-	-
năm học	academic_year	-	-
năm tài khoá	academic_year	-	-
năm tài chính	academic_year	-	-
niên khoá	academic_year	-	-
năm tài khóa	academic_year	-	-
năm ngân sách	academic_year	-	-
khoá học	academic_year	-	-
kỷ niệm	anniversary	-	-
kỉ niệm	anniversary	-	-
kỷ niệm lần thứ	anniversary	-	-
nhân dịp	anniversary	-	-
chào mừng	anniversary	-	-
đánh dấu	anniversary	-	-
lễ kỷ niệm	anniversary	-	-
tròn	anniversary	-	-
trọng thể kỷ niệm	anniversary	-	-
thiết lập	founding	-	-
bình thường hoá	founding	-	-
thành lập	founding	-	-
ra đời	founding	-	-
thiết lập quan hệ ngoại giao	founding	-	-
đã	past	-	-
vừa	past	-	-
từng	past	-	-
vừa mới	past	-	-
trước đó	past	-	-
hồi	past	-	-
đã từng	past	-	-
vừa qua	past	-	-
trước đây	past	-	-
sẽ	future	-	-
sắp	future	-	-
dự kiến	future	-	-
sắp tới	future	-	-
chuẩn bị	future	-	-
lên kế hoạch	future	-	-
có kế hoạch	future	-	-
theo kế hoạch	future	-	-
dự định	future	-	-
thời gian tới	future	-	-
dự tính	future	-	-
được lên lịch	future	-	-
lên lịch	future	-	-
theo lịch trình	future	-	-
theo lịch	future	-	-
mục tiêu	aim	-	-
phấn đấu	aim	-	-
hướng tới	aim	-	-
tầm nhìn	aim	-	-
tính đến năm	aim	-	-
đến năm	aim	-	-
hạn chót	aim	-	-
từ	from	-	-
kể từ	from	-	-
bắt đầu từ	from	-	-
từ sau	from	-	-
diễn ra từ	from	-	-
đến	until	-	-
tới	until	-	-
cho đến	until	-	-
cho tới	until	-	-
đến hết	until	-	-
tới hết	until	-	-
đến trước	until	-	-
kết thúc	until	-	-
kết thúc vào	until	-	-
và	and	-	-
cùng	and	-	-
cũng như	and	-	-
lẫn	and	-	-
hoặc	and	-	-
hay	and	-	-
vào	on	-	-
trong	on	1	-
hồi	on	-	-
lúc	on	-	-
diễn ra	on	-	-
kéo dài	lasting	-	-
kéo dài cho	lasting	-	-
diễn ra đến	lasting	-	-
thăm đến	lasting	-	-
khoảng	approximately	-	-
gần	approximately	-	-
hơn	approximately	-	-
chừng	approximately	-	-
độ	approximately	-	-
trên	approximately	-	-
ít nhất	approximately	-	-
tối đa	approximately	-	-
quá	approximately	-	-
chiếm	approximately	-	-
đạt	approximately	-	-
chỉ	approximately	-	-
được	approximately	-	-
tới hơn	approximately	-	-
xấp xỉ	approximately	-	-
tỷ lệ	approximately	-	-
tỉ lệ	approximately	-	-
tỷ số	approximately	-	-
tỉ số	approximately	-	-
giờ địa phương	zone	-	-
giờ việt nam	zone	-	-
giờ hà nội	zone	-	-
theo giờ địa phương	zone	-	-
giờ gmt	zone	-	-
giờ mỹ	zone	-	-
giờ bắc kinh	zone	-	-
giờ washington	zone	-	-
lần thứ	numbered	-	-
thứ	numbered	-	-
số	numbered	-	-
nghị quyết	numbered	-	-
quân khu	numbered	-	-
vĩ tuyến	numbered	-	-
vùng	numbered	-	-
tàu	numbered	-	-
đường	numbered	-	-
phố	numbered	-	-
quốc lộ	numbered	-	-
đại lộ	numbered	-	-
quận	numbered	-	-
phường	numbered	-	-
điều	numbered	-	-
khoản	numbered	-	-
chương	numbered	-	-
mục	numbered	-	-
trang	numbered	-	-
kỳ	numbered	-	-
khoá	numbered	-	-
sư đoàn	numbered	-	-
trung đoàn	numbered	-	-
lữ đoàn	numbered	-	-
tiểu đoàn	numbered	-	-
binh đoàn	numbered	-	-
quân đoàn	numbered	-	-
hải đội	numbered	-	-
tổ	numbered	-	-
đội	numbered	-	-
nhóm	numbered	-	-
hạng	numbered	-	-
tỷ số	numbered	-	-
tỉ số	numbered	-	-
tỷ lệ	numbered	-	-
tỉ lệ	numbered	-	-
thắng	numbered	-	-
thua	numbered	-	-
hoà	numbered	-	-
điểm	numbered	-	-
bảng	numbered	-	-
chuyến bay	numbered	-	-
boeing	numbered	-	-
airbus	numbered	-	-
mã số	numbered	-	-
mã hiệu	numbered	-	-
số hiệu	numbered	-	-
nhà máy	numbered	-	-
bệnh viện	numbered	-	-
trường	numbered	-	-
công ty	numbered	-	-
sân vận động	numbered	-	-
công viên	numbered	-	-
trạm	numbered	-	-
lô	numbered	-	-
tuyến	numbered	-	-
km	numbered	-	-
nghị định	numbered	-	-
thông tư	numbered	-	-
quyết định	numbered	-	-
chỉ thị	numbered	-	-
kết luận	numbered	-	-
công ước	numbered	-	-
luật số	numbered	-	-
phiên bản	numbered	-	-
mẫu	numbered	-	-
số	measure	-	-
thành viên	measure	-	-
phiếu	measure	-	-
dân số	measure	-	-
diện tích	measure	-	-
đại biểu	measure	-	-
thượng nghị sĩ	measure	-	-
nghị sĩ	measure	-	-
nước	measure	-	-
quốc gia	measure	-	-
tỷ	measure	-	-
tỉ	measure	-	-
triệu	measure	-	-
nghìn	measure	-	-
ngàn	measure	-	-
trăm	measure	-	-
usd	measure	-	-
đô la	measure	-	-
euro	measure	-	-
đồng	measure	-	-
phần trăm	measure	-	-
km	measure	-	-
m	measure	-	-
mét	measure	-	-
tấn	measure	-	-
người	measure	-	-
quân	measure	-	-
binh sĩ	measure	-	-
lính	measure	-	-
chiếc	measure	-	-
tàu	measure	-	-
máy bay	measure	-	-
giờ bay	measure	-	-
lần	measure	-	-
điểm	measure	-	-
lượng	measure	-	-
lãnh thổ	measure	-	-
tổng số	measure	-	-
trong số	measure	-	-
trong tổng số	measure	-	-
hải lý	measure	-	-
dặm	measure	-	-
kg	measure	-	-
cm	measure	-	-
mm	measure	-	-
ha	measure	-	-
sĩ quan	measure	-	-
học viên	measure	-	-
bàn	measure	-	-
cử tri	measure	-	-
ghế	measure	-	-
độ	measure	-	-
suất	measure	-	-
doanh nghiệp	measure	-	-
dự án	measure	-	-
thế giới	measure	-	-
chặng đường	measure	-	-
quãng đường	measure	-	-
khủng bố	historic	-	-
vụ tấn công	historic	-	-
vụ khủng bố	historic	-	-
thảm kịch	historic	-	-
sự kiện khủng bố	historic	-	-
vụ tấn công khủng bố	historic	-	-
cuộc tấn công	historic	-	-
sinh	life	-	-
sinh ngày	life	-	-
sinh năm	life	-	-
tốt nghiệp	life	-	-
ngày sinh	life	-	-
sang năm mới	trap	-	-
ngày càng	trap	-	-
bắt đầu tuần tra	trap	-	-
bắt đầu tuần hành	trap	-	-
ngày một	trap	-	-
ngày nay	trap	-	-
ngày đêm	trap	-	-
tuần tra	trap	-	-
tuần dương	trap	-	-
tuần duyên	trap	-	-
tuần hành	trap	-	-
tuần dương hạm	trap	-	-
lầu năm góc	trap	-	-
quý báu	trap	-	-
quý giá	trap	-	-
quý vị	trap	-	-
quý trọng	trap	-	-
quý hiếm	trap	-	-
quý khách	trap	-	-
cao quý	trap	-	-
chôm chôm	trap	-	-
hàng năm	trap	-	-
hằng năm	trap	-	-
thường niên	trap	-	-
hàng tháng	trap	-	-
hằng tháng	trap	-	-
hàng ngày	trap	-	-
hằng ngày	trap	-	-
hàng tuần	trap	-	-
hằng tuần	trap	-	-
năm tháng	trap	-	-
mỗi năm	trap	-	-
mỗi ngày	trap	-	-
mỗi tháng	trap	-	-
mỗi tuần	trap	-	-
từng ngày	trap	-	-
lâu nay	trap	-	-
hiện nay	trap	-	-
xưa nay	trap	-	-
đến nay	trap	-	-
cho đến nay	trap	-	-
tới nay	trap	-	-
tính đến nay	trap	-	-
trước nay	trap	-	-
từ trước đến nay	trap	-	-
từ trước tới nay	trap	-	-
từ nay	trap	-	-
thứ trưởng	trap	-	-
thứ hạng	trap	-	-
thứ tự	trap	-	-
tuần lễ cấp cao	trap	-	-
nhiều năm	trap	-	-
ở giữa	trap	-	-
giữa hai	trap	-	-
giữa các	trap	-	-
đầu tiên	trap	-	-
cuối cùng	trap	-	-
đầu tư	trap	-	-
đầu não	trap	-	-
nay là	trap	-	-
sáng kiến	trap	-	-
sáng tạo	trap	-	-
sáng lập	trap	-	-
sáng suốt	trap	-	-
ba đình	trap	-	-
ban ngày	trap	-	-
tối đa	trap	-	-
tối thiểu	trap	-	-
tối cao	trap	-	-
tối ưu	trap	-	-
tối hậu thư	trap	-	-
chiều dài	trap	-	-
chiều sâu	trap	-	-
chiều rộng	trap	-	-
chiều cao	trap	-	-
nhiều chiều	trap	-	-
hai chiều	trap	-	-
một chiều	trap	-	-
đa chiều	trap	-	-
ngày lễ	trap	-	-
ngày hội	trap	-	-
năm châu	trap	-	-
năm nguyên tắc	trap	-	-
mong muốn	future	-	-
hy vọng	future	-	-
đề nghị	future	-	-
kỳ vọng	future	-	-
nhất trí tổ chức	future	-	-
thống nhất tổ chức	future	-	-
đồng ý tổ chức	future	-	-
đặt mục tiêu	future	-	-
kế hoạch	plan	-	-
chương trình hợp tác	plan	-	-
đạt	statistic	-	-
kim ngạch	statistic	-	-
xuất khẩu	statistic	-	-
nhập khẩu	statistic	-	-
đã đạt	statistic	-	-
tăng	statistic	-	-
sn	life	-	-
sự kiện	historic	-	-
sắp xếp	trap	-	-
sắp đặt	trap	-	-

"""#
}
