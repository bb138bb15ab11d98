// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/grammar.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let grammar: String = #"""
# provenance: function words and phrases of Vietnamese news prose
form	class	case
và	and	any
cùng	and	any
rồi	and	any
cũng như	and	any
lẫn	and	any
&	and	any
cùng với	and	any
với	with	any
nhau	with	any
giữa	between	any
của	of	any
thuộc	of	any
do	by	any
bởi	by	any
tại	at	any
ở	at	any
trong khuôn viên	at	any
trên	at	any
trong	at	any
tới	to	any
đến	to	any
sang	to	any
vào	to	any
đối với	to	any
lên	to	any
từ	from	any
được	passive	any
bị	passive	any
đã	past	any
từng	past	any
vừa	past	any
vừa mới	past	any
mới	past	any
xong	past	any
đã từng	past	any
vừa qua	past	any
đang	progressive	any
hiện đang	progressive	any
sẽ	future	any
mở đường cho	future	any
dọn đường cho	future	any
sắp	future	any
dự kiến	future	any
chuẩn bị	future	any
có kế hoạch	future	any
lên kế hoạch	future	any
dự định	future	any
theo kế hoạch	future	any
sắp tới	future	any
kế hoạch	future	any
theo lịch trình	future	any
sắp sửa	future	any
dự kiến sẽ	future	any
dự kiến diễn ra	future	any
sẽ diễn ra	future	any
lên lịch	future	any
được lên lịch	future	any
ý định	future	any
theo chương trình	future	any
chờ đón	future	any
trước thềm	future	any
trước ngày	future	any
mời	proposal	any
đề nghị	proposal	any
mong muốn	proposal	any
đề xuất	proposal	any
gợi ý	proposal	any
kêu gọi	proposal	any
ngỏ ý	proposal	any
mong	proposal	any
hy vọng	proposal	any
bày tỏ mong muốn	proposal	any
bày tỏ hy vọng	proposal	any
nhận lời mời	proposal	any
muốn	proposal	any
sẵn sàng	proposal	any
trân trọng mời	proposal	any
đã mời	proposal	any
lời mời	proposal	any
yêu cầu	proposal	any
cân nhắc	proposal	any
xem xét	proposal	any
thúc đẩy	proposal	any
nhất trí thúc đẩy	proposal	any
cam kết	proposal	any
khuyến khích	proposal	any
ủng hộ	proposal	any
tạo điều kiện	proposal	any
có thể	possibility	any
có khả năng	possibility	any
khả năng	possibility	any
có lẽ	possibility	any
liệu	possibility	any
dường như	possibility	any
nguy cơ	possibility	any
triển vọng	possibility	any
không	negation	any
chưa	negation	any
chẳng	negation	any
không có	negation	any
không phải	negation	any
chưa từng	negation	any
không thể	negation	any
từ chối	negation	any
phủ nhận	negation	any
huỷ	cancellation	any
huỷ bỏ	cancellation	any
hoãn vô thời hạn	cancellation	any
đình chỉ	cancellation	any
rút lại	cancellation	any
ngừng	cancellation	any
bị huỷ	cancellation	any
chấm dứt	cancellation	any
hoãn	postponement	any
trì hoãn	postponement	any
lùi	postponement	any
tạm hoãn	postponement	any
nếu	condition	any
trong trường hợp	condition	any
giả sử	condition	any
miễn là	condition	any
nói	say	any
khẳng định	say	any
nhấn mạnh	say	any
cho biết	say	any
tuyên bố	say	any
phát biểu	say	any
cho rằng	say	any
nhận định	say	any
bày tỏ	say	any
đánh giá	say	any
đánh giá cao	say	any
cho hay	say	any
chia sẻ	say	any
nêu rõ	say	any
thông báo	say	any
trả lời	say	any
đề cập	say	any
cảm ơn	say	any
cám ơn	say	any
hoan nghênh	say	any
viết	say	any
dẫn lời	say	any
đưa tin	say	any
loan tin	say	any
tái khẳng định	say	any
chúc mừng	say	any
lên án	say	any
chỉ trích	say	any
bình luận	say	any
kể	say	any
thừa nhận	say	any
tiết lộ	say	any
nhắc lại	say	any
trích lời	say	any
tham dự	attend	any
dự	attend	any
tham gia	attend	any
góp mặt	attend	any
chứng kiến	attend	any
có mặt	attend	any
cùng dự	attend	any
cùng tham dự	attend	any
cùng chứng kiến	attend	any
đồng chủ trì	attend	any
làm đồng chủ trì	attend	any
đồng chủ toạ	attend	any
làm đồng chủ toạ	attend	any
chủ trì	attend	any
đến dự	attend	any
tới dự	attend	any
sang dự	attend	any
sang tham dự	attend	any
tới tham dự	attend	any
dự khán	attend	any
phát biểu tại	attend	any
phát biểu trong	attend	any
phát biểu khai mạc	attend	any
phát biểu trong lễ khai mạc	attend	any
phát biểu tại lễ khai mạc	attend	any
tham luận tại	attend	any
khai mạc	attend	any
tháp tùng	accompany	any
cùng đi	accompany	any
đi cùng	accompany	any
cùng tháp tùng	accompany	any
tham gia đoàn	accompany	any
tham gia đoàn công tác	accompany	any
tham gia đoàn đại biểu	accompany	any
thành phần đoàn	accompany	any
nhân dịp tháp tùng	accompany	any
theo lời mời của	invitation	any
nhận lời mời của	invitation	any
theo lời mời	invitation	any
dẫn đầu	lead	any
làm trưởng đoàn	lead	any
làm Trưởng đoàn	lead	any
đứng đầu	lead	any
trưởng đoàn	lead	any
hai bên	both	any
hai nước	both	any
hai bộ	both	any
hai quân đội	both	any
hai chính phủ	both	any
cả hai nước	both	any
cả hai quốc gia	both	any
hai nền kinh tế	both	any
cả hai bên	both	any
quân đội hai nước	both	any
bộ quốc phòng hai nước	both	any
hải quân hai nước	both	any
hai đoàn	plural	any
hai bộ trưởng	plural	any
hai thủ tướng	plural	any
hai nhà lãnh đạo	plural	any
hai lãnh đạo	plural	any
hai ngoại trưởng	plural	any
hai tổng thống	plural	any
hai vị	plural	any
cả hai	plural	any
hai nguyên thủ	plural	any
hai chủ tịch	plural	any
hai thứ trưởng	plural	any
hai tư lệnh	plural	any
hai đại tướng	plural	any
hai ông	plural	any
lãnh đạo hai nước	plural	any
hai người đứng đầu	plural	any
các nhà lãnh đạo	plural	any
hai người	plural	any
hai quan chức	plural	any
hai tướng	plural	any
hai trưởng đoàn	plural	any
các trưởng đoàn	plural	any
hai vị tướng	plural	any
hai bộ trưởng quốc phòng	plural	any
cả hai ông	plural	any
cả hai người	plural	any
cả hai nhà lãnh đạo	plural	any
cả hai bộ trưởng	plural	any
cả hai ngoại trưởng	plural	any
cả ba bộ trưởng	plural	any
hai tham mưu trưởng	plural	any
hai tổng tham mưu trưởng	plural	any
khi	subordinator	any
trong khi	subordinator	any
sau khi	subordinator	any
trước khi	subordinator	any
kể từ khi	subordinator	any
kể từ	subordinator	any
từ khi	subordinator	any
vì	subordinator	any
bởi vì	subordinator	any
do đó	subordinator	any
nhằm	subordinator	any
để	subordinator	any
rằng	subordinator	any
mà	subordinator	any
nhưng	subordinator	any
tuy nhiên	subordinator	any
trong bối cảnh	subordinator	any
trong đó	subordinator	any
theo đó	subordinator	any
đồng thời	subordinator	any
ngoài ra	subordinator	any
bên cạnh đó	subordinator	any
qua đó	subordinator	any
cho thấy	subordinator	any
góp phần	subordinator	any
nhân dịp	occasion	any
trong khuôn khổ	occasion	any
bên lề	occasion	any
nhân	occasion	any
trong thời gian	occasion	any
trong dịp	occasion	any
khuôn khổ	occasion	any
người	relative	any
là	relative	any
nơi	relative	any
vị	relative	any
nhân vật	relative	any
trước	before	any
trước đó	before	any
trước đây	before	any
sau	after	any
sau đó	after	any
tiếp đó	after	any
ngay sau	after	any
ngay sau đó	after	any
tiếp theo	after	any
ông	pronoun	any
bà	pronoun	any
ông ấy	pronoun	any
bà ấy	pronoun	any
ông ta	pronoun	any
bà ta	pronoun	any
đồng chí	pronoun	any
họ	pronoun	any
này	demonstrative	any
đó	demonstrative	any
nêu trên	demonstrative	any
nói trên	demonstrative	any
kể trên	demonstrative	any
trên đây	demonstrative	any
tới đây	demonstrative	any
có	have	any
tiến hành	have	any
tổ chức	have	any
thực hiện	have	any
diễn ra	have	any
Ảnh	caption	cap
Nguồn	caption	cap
ẢNH	caption	cap
Ảnh minh hoạ	caption	cap
Photo	caption	cap
cựu	previously	any
nguyên	previously	any
quyền	previously	any
tân	previously	any
cố	previously	any
cơ quan chức năng	plain	any
các cơ quan chức năng	plain	any
sự tiếp đón	plain	any
sự đón tiếp	plain	any
từ trái sang	plain	any
từ phải sang	plain	any
từ trái qua	plain	any
tiếp tục	plain	any
tiếp theo	plain	any
tiếp cận	plain	any
tiếp giáp	plain	any
tiếp nối	plain	any
tiếp diễn	plain	any
tiếp tế	plain	any
tiếp viện	plain	any
tiếp thu	plain	any
tiếp quản	plain	any
tiếp sức	plain	any
trực tiếp	plain	any
gián tiếp	plain	any
đăng ký	plain	any
chữ ký	plain	any
ký ức	plain	any
ký giả	plain	any
nhật ký	plain	any
thư ký	plain	any
bút ký	plain	any
dự án	plain	any
dự luật	plain	any
dự thảo	plain	any
dự báo	plain	any
dự trữ	plain	any
vật liệu	plain	any
tài liệu	plain	any
nguyên liệu	plain	any
nhiên liệu	plain	any
dữ liệu	plain	any
gặp khó khăn	plain	any
gặp nạn	plain	any
gặp phải	plain	any
gặp rắc rối	plain	any
bắt gặp	plain	any
gặp vấn đề	plain	any
hướng tới	plain	any
tiến tới	plain	any
liên quan đến	plain	any
dẫn đến	plain	any
dẫn tới	plain	any
đề cập đến	plain	any
tính đến	plain	any
nhắc đến	plain	any
nhắc tới	plain	any
nói đến	plain	any
cho đến	plain	any
cho tới	plain	any
đến nay	plain	any
từ trước đến nay	plain	any
kể đến	plain	any
đến từ	plain	any
lan đến	plain	any
ảnh hưởng đến	plain	any
ảnh hưởng tới	plain	any
tới nay	plain	any
tác động đến	plain	any
đi đến	plain	any
quan tâm đến	plain	any
gửi tới	plain	any
gửi đến	plain	any
chuyển tới	plain	any
không chỉ	plain	any
không những	plain	any
không ngừng	plain	any
không quân	plain	any
không gian	plain	any
không phận	plain	any
hàng không	plain	any
đường không	plain	any
trên không	plain	any
phòng không	plain	any
nhân dân	plain	any
nhân loại	plain	any
nhân viên	plain	any
nhân đạo	plain	any
nhân quyền	plain	any
nhân lực	plain	any
cá nhân	plain	any
công nhân	plain	any
nạn nhân	plain	any
quân nhân	plain	any
tư nhân	plain	any
hạt nhân	plain	any
nguyên nhân	plain	any
thương nhân	plain	any
doanh nhân	plain	any
bệnh nhân	plain	any
nữ nhân	plain	any
nhân vật	plain	any
nhân sự	plain	any
tù nhân	plain	any
thành viên	plain	any
vị trí	plain	any
vị thế	plain	any
đơn vị	plain	any
địa vị	plain	any
đi lại	plain	any
cử tri	plain	any
cử chỉ	plain	any
điều kiện	plain	any
điều khoản	plain	any
điều này	plain	any
điều đó	plain	any
điều chỉnh	plain	any
điều hành	plain	any
điều tra	plain	any
điều phối	plain	any
điều ước	plain	any
cung cấp	plain	any
mới đây	plain	any
đổi mới	plain	any
mới nhất	plain	any
tặng quà	plain	any
giữ gìn	plain	any
gìn giữ	plain	any
thăm dò	plain	any
thăm hỏi	plain	any
khả năng	plain	any
hiệu quả	plain	any
sang năm	plain	any
sang tháng	plain	any
chuyển sang	plain	any
tháng tới	plain	any
năm tới	plain	any
tuần tới	plain	any
thời gian tới	plain	any
sắp xếp	plain	any
đối tác	plain	any
đối với	plain	any
sau này	plain	any
ra mắt	plain	any
có mặt	plain	any
xuất khẩu	plain	any
nhập khẩu	plain	any
anh em	plain	any
anh hùng	plain	any
anh chị	plain	any
tổ chức	plain	any
sẵn có	plain	any
hiện có	plain	any
làm việc	plain	any
mong manh	plain	any
đang khi	plain	any
vừa phải	plain	any
không chính thức	plain	any
vừa và nhỏ	plain	any
cùng nhau	plain	any
lẫn nhau	plain	any
mới đang	plain	any
nếu có	plain	any
cũng có	have	any
không khí	plain	any
không gì	plain	any
diễn tập trung	plain	any
tập trung	plain	any
nơi đây	plain	any
một số	plain	any
cùng quan điểm	plain	any
cùng thời điểm	plain	any
cùng chung	plain	any
thành công	plain	any
lời mời gọi	plain	any
chuyên gia	opinion	any
giới phân tích	opinion	any
nhà phân tích	opinion	any
giới quan sát	opinion	any
theo giới	opinion	any
học giả	opinion	any
dư luận	opinion	any
bác tin	negation	any
bác bỏ	negation	any
bác bỏ thông tin	negation	any
bác bỏ việc	negation	any
còn	plain	any
riêng	plain	any
kỳ vọng	proposal	any
trông đợi	proposal	any
đặt điều kiện	proposal	any
cuộc họp báo	plain	any
buổi họp báo	plain	any
họp báo	plain	any
bán đảo	plain	any
buôn bán	plain	any
mua bán	plain	any
bán kính	plain	any
bán hàng	plain	any
bán lẻ	plain	any
bán chạy	plain	any
bán dẫn	plain	any
bán quân sự	plain	any
bán kết	plain	any
mua sắm	plain	any
người mua	plain	any
bên bán	plain	any
mua chuộc	plain	any
mua vui	plain	any
bán tải	plain	any
bán buôn	plain	any
cấm bán	plain	any
bán thân	plain	any
bán cầu	plain	any
ảnh hưởng	plain	any
bức ảnh	plain	any
chụp ảnh	plain	any
ảnh chụp	plain	any
nhiếp ảnh	plain	any
nguồn gốc	plain	any
nguồn vốn	plain	any
nguồn lực	plain	any
nguồn cung	plain	any
cố gắng	plain	any
củng cố	plain	any
sự cố	plain	any
tối tân	plain	any
kiên cố	plain	any
nguyên vẹn	plain	any
nguyên mẫu	plain	any
giữ nguyên	plain	any
cố tình	plain	any
cố ý	plain	any
tân tiến	plain	any
nắm quyền	plain	any
quyền kiểm soát	plain	any
dấy lên	plain	any
lên tiếng	plain	any
dựa trên	plain	any
tồn tại	plain	any
từ lâu	plain	any
từ bỏ	plain	any
từng bước	plain	any
cụm từ	plain	any
lý do	plain	any
tự do	plain	any
do thám	plain	any
chẳng hạn	plain	any
không kích	plain	any
phá huỷ	plain	any
huỷ diệt	plain	any
phân huỷ	plain	any
huỷ hoại	plain	any
tiêu huỷ	plain	any
đẩy lùi	plain	any
người dân	plain	any
người lái	plain	any
người đàn ông	plain	any
người phụ nữ	plain	any
thiết bị	plain	any
trang bị	plain	any
bị cáo	plain	any
bị can	plain	any
bị thương	plain	any
mong đợi	plain	any
số liệu	plain	any
vô cùng	plain	any
dự đoán	plain	any
nhân tạo	plain	any
nhân chứng	plain	any
bầu cử	plain	any
tranh cử	plain	any
ứng cử	plain	any
trúng cử	plain	any
đề cử	plain	any
điều khiển	plain	any
điều trị	plain	any
xảy ra	plain	any
nổ ra	plain	any
gây ra	plain	any
tạo ra	plain	any
tỏ ra	plain	any
đặt ra	plain	any
ra khỏi	plain	any
ra lệnh	plain	any
vạch ra	plain	any
quen thuộc	plain	any
phụ thuộc	plain	any
trực thuộc	plain	any
trước mắt	plain	any
đằng sau	plain	any
đứng sau	plain	any
tiếng nói	plain	any
nói chuyện	plain	any
nói dối	plain	any
thay vì	plain	any
vì sao	plain	any
tại sao	plain	any
tại chỗ	plain	any
nắm giữ	plain	any
như dự kiến	plain	any
như dự định	plain	any
như kế hoạch	plain	any
đúng kế hoạch	plain	any
chuyển tiếp	plain	any
kế tiếp	plain	any
nối tiếp	plain	any
ba bộ trưởng	plural	any
ba ngoại trưởng	plural	any
ba nhà lãnh đạo	plural	any
ba thủ tướng	plural	any
ba tổng thống	plural	any
ba thứ trưởng	plural	any
ba nguyên thủ	plural	any
ba chủ tịch	plural	any
bốn bộ trưởng	plural	any
bốn ngoại trưởng	plural	any
bốn nhà lãnh đạo	plural	any
bốn thủ tướng	plural	any
bốn tổng thống	plural	any
bốn thứ trưởng	plural	any
bốn nguyên thủ	plural	any
bốn chủ tịch	plural	any
đoàn chính thức	accompany	any
thành viên chính thức của đoàn	accompany	any

"""#
}
