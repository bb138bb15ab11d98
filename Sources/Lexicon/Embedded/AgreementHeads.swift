// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/agreement_heads.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let agreementHeads: String = #"""
# provenance: forms as the Vietnamese press of 2016 to 2026 writes them
form	kind	case
bản ghi nhớ	memorandum	-
biên bản ghi nhớ	memorandum	-
bản ghi nhớ hợp tác	memorandum	-
biên bản ghi nhớ hợp tác	memorandum	-
bản ghi nhớ chung	memorandum	-
ghi nhớ hợp tác	memorandum	-
bản ghi nhớ về hợp tác quốc phòng	memorandum	-
biên bản ghi nhớ về hợp tác quốc phòng	memorandum	-
bản ghi nhớ song phương	memorandum	-
biên bản ghi nhớ chung	memorandum	-
biên bản thoả thuận ghi nhớ	memorandum	-
thoả thuận ghi nhớ	memorandum	-
bản thoả thuận ghi nhớ	memorandum	-
bản ghi nhớ ý định	memorandum	-
memorandum of understanding	memorandum	-
memorandum	memorandum	-
memorandum of cooperation	memorandum	-
bản ghi nhớ hiểu biết	memorandum	-
bản ghi nhớ thoả thuận	memorandum	-
MOU	memorandum	exact
thảo thuận	agreement	-
hiệp định	agreement	-
hiệp định khung	agreement	-
hiệp định liên chính phủ	agreement	-
hiệp định hợp tác	agreement	-
hiệp định song phương	agreement	-
hiệp định tương trợ	agreement	-
hiệp định thương mại	agreement	-
hiệp định thương mại tự do	agreement	-
hiệp định đối tác	agreement	-
hiệp định đối tác toàn diện	agreement	-
hiệp định hoà bình	agreement	-
hiệp định đình chiến	agreement	-
hiệp định ngừng bắn	agreement	-
hiệp định tín dụng	agreement	-
hiệp định vay	agreement	-
hiệp định biên giới	agreement	-
hiệp định phân định	agreement	-
hiệp định tham vấn	agreement	-
hiệp định thăm viếng quân sự	agreement	-
thoả thuận	agreement	-
thoả thuận khung	agreement	-
thoả thuận hợp tác	agreement	-
bản thoả thuận	agreement	-
văn bản thoả thuận	agreement	-
thoả thuận song phương	agreement	-
thoả thuận kỹ thuật	agreement	-
thoả thuận thực thi	agreement	-
thoả thuận thực hiện	agreement	-
thoả thuận liên chính phủ	agreement	-
thoả thuận chung	agreement	-
thoả thuận hạt nhân	agreement	-
thoả thuận ngừng bắn	agreement	-
thoả thuận hoà bình	agreement	-
thoả thuận thương mại	agreement	-
thoả thuận an ninh	agreement	-
thoả thuận quốc phòng	agreement	-
thoả thuận hậu cần	agreement	-
thoả thuận chia sẻ thông tin	agreement	-
thoả thuận chia sẻ thông tin tình báo	agreement	-
hiệp định bảo mật thông tin quân sự	agreement	-
hiệp định an ninh thông tin quân sự	agreement	-
hiệp định tiếp cận đối ứng	agreement	-
thoả thuận tiếp cận đối ứng	agreement	-
thoả thuận tiếp cận có đi có lại	agreement	-
hiệp định trao đổi hậu cần	agreement	-
hiệp định chuyển giao trang thiết bị	agreement	-
hiệp định chuyển giao trang thiết bị và công nghệ quốc phòng	agreement	-
hiệp định thu nhận và hỗ trợ tương hỗ	agreement	-
hiệp định tương trợ tư pháp	agreement	-
biên bản thoả thuận	agreement	-
thoả ước	agreement	-
quy ước	agreement	-
giao ước	agreement	-
biên bản hợp tác	agreement	-
hiệp định hợp tác quốc phòng	agreement	-
thoả thuận hợp tác quốc phòng	agreement	-
hiệp định tăng cường hợp tác quốc phòng	agreement	-
thoả thuận hợp tác quốc phòng tăng cường	agreement	-
hiệp định các lực lượng thăm viếng	agreement	-
hiệp định lực lượng viếng thăm	agreement	-
thoả thuận đối tác	agreement	-
thoả thuận mua bán	agreement	-
thoả thuận mua sắm	agreement	-
thoả thuận khung về hợp tác quốc phòng	agreement	-
hiệp định tham gia	agreement	-
hiệp định khung về tham gia	agreement	-
hiệp định FPA	agreement	-
Hiệp định FTA	agreement	-
agreement	agreement	-
framework agreement	agreement	-
arrangement	agreement	-
accord	agreement	-
implementing arrangement	agreement	-
reciprocal access agreement	agreement	-
visiting forces agreement	agreement	-
hiệp định Paris	agreement	-
Hiệp định Geneva	agreement	-
Hiệp định Giơ-ne-vơ	agreement	-
CPTPP	agreement	exact
EVFTA	agreement	exact
TPP	agreement	exact
RCEP	agreement	exact
GSOMIA	agreement	exact
ACSA	agreement	exact
VFA	agreement	exact
EDCA	agreement	exact
FPA	agreement	exact
JCPOA	agreement	exact
hiệp ước	treaty	-
hiệp ước phòng thủ	treaty	-
hiệp ước phòng thủ chung	treaty	-
hiệp ước an ninh	treaty	-
hiệp ước hữu nghị	treaty	-
hiệp ước hữu nghị và hợp tác	treaty	-
hiệp ước hoà bình	treaty	-
hiệp ước không xâm phạm	treaty	-
hiệp ước biên giới	treaty	-
hiệp ước liên minh	treaty	-
hiệp ước cấm vũ khí hạt nhân	treaty	-
hiệp ước không phổ biến vũ khí hạt nhân	treaty	-
hiệp ước các lực lượng hạt nhân tầm trung	treaty	-
hiệp ước lực lượng hạt nhân tầm trung	treaty	-
hiệp ước INF	treaty	-
hiệp ước New START	treaty	-
hiệp ước bầu trời mở	treaty	-
hiệp ước đối tác chiến lược toàn diện	treaty	-
công ước	treaty	-
công ước luật biển	treaty	-
Công ước Liên hợp quốc về Luật Biển	treaty	-
Công ước Luật Biển 1982	treaty	-
công ước quốc tế	treaty	-
hoà ước	treaty	-
điều ước	treaty	-
điều ước quốc tế	treaty	-
hiến chương	treaty	-
Hiến chương Liên hợp quốc	treaty	-
Hiến chương ASEAN	treaty	-
hiệp ước dẫn độ	treaty	-
treaty	treaty	-
convention	treaty	-
charter	treaty	-
pact	treaty	-
UNCLOS	treaty	exact
UNCLOS 1982	treaty	exact
NPT	treaty	exact
CTBT	treaty	exact
TAC	treaty	exact
INF	treaty	exact
New START	treaty	exact
START	treaty	exact
tuyên bố chung	joint_statement	-
bản tuyên bố chung	joint_statement	-
tuyên bố tầm nhìn chung	joint_statement	-
tuyên bố tầm nhìn	joint_statement	-
tuyên bố về tầm nhìn chung	joint_statement	-
tuyên bố tầm nhìn chung về hợp tác quốc phòng	joint_statement	-
tuyên bố tầm nhìn chung về quan hệ quốc phòng	joint_statement	-
tuyên bố về tầm nhìn chung quan hệ quốc phòng	joint_statement	-
tầm nhìn chung	joint_statement	-
tầm nhìn chung về hợp tác quốc phòng	joint_statement	-
tuyên bố tầm nhìn chung về quan hệ đối tác quốc phòng	joint_statement	-
thông cáo chung	joint_statement	-
bản thông cáo chung	joint_statement	-
thông cáo báo chí chung	joint_statement	-
tuyên bố báo chí chung	joint_statement	-
tuyên bố Bàn Môn Điếm	joint_statement	-
tuyên bố Panmunjom	joint_statement	-
tuyên bố của các bên	joint_statement	-
tuyên bố về quan hệ đối tác	joint_statement	-
tuyên bố Hà Nội	joint_statement	-
tuyên bố Viêng Chăn	joint_statement	-
tuyên bố Bình Nhưỡng	joint_statement	-
tuyên bố ý định	joint_statement	-
tuyên bố ý định chung	joint_statement	-
tuyên bố ba bên	joint_statement	-
tuyên bố cấp cao	joint_statement	-
tuyên bố chung Việt Nam-Hoa Kỳ	joint_statement	-
tuyên bố chung về hợp tác quốc phòng	joint_statement	-
tuyên bố đối tác	joint_statement	-
tuyên bố lãnh đạo	joint_statement	-
Thông cáo Thượng Hải	joint_statement	-
joint statement	joint_statement	-
joint vision statement	joint_statement	-
joint declaration	joint_statement	-
joint communique	joint_statement	-
joint communiqué	joint_statement	-
biên bản tầm nhìn	joint_statement	-
biên bản tầm nhìn hợp tác quốc phòng	joint_statement	-
declaration	joint_statement	-
nghị định thư	protocol	-
nghị định thư hợp tác	protocol	-
nghị định thư bổ sung	protocol	-
nghị định thư sửa đổi	protocol	-
nghị định thư về hợp tác quốc phòng	protocol	-
nghị định thư biên giới	protocol	-
phụ lục hiệp định	protocol	-
protocol	protocol	-
nghị định thư phân giới cắm mốc	protocol	-
hợp đồng	contract	-
hợp đồng mua bán	contract	-
hợp đồng mua	contract	-
hợp đồng cung cấp	contract	-
hợp đồng quốc phòng	contract	-
hợp đồng vũ khí	contract	-
hợp đồng mua sắm	contract	-
hợp đồng chuyển giao	contract	-
hợp đồng đóng tàu	contract	-
hợp đồng xuất khẩu	contract	-
thương vụ	contract	-
đơn hàng	contract	-
hợp đồng thương mại	contract	-
contract	contract	-
đơn đặt hàng	contract	-
hợp đồng tư vấn	contract	-
hợp đồng nguyên tắc	contract	-
hợp đồng khung	contract	-
kế hoạch trao đổi đoàn	plan	-
kế hoạch hoạt động	plan	-
quy hoạch phát triển	plan	-
kế hoạch hợp tác	plan	-
kế hoạch hành động	plan	-
kế hoạch hợp tác quốc phòng	plan	-
kế hoạch hợp tác quốc phòng song phương	plan	-
kế hoạch hợp tác hằng năm	plan	-
kế hoạch hợp tác năm	plan	-
kế hoạch đối ngoại	plan	-
kế hoạch triển khai	plan	-
kế hoạch thực hiện	plan	-
kế hoạch chung	plan	-
kế hoạch hợp tác song phương	plan	-
chương trình hợp tác	plan	-
chương trình hành động	plan	-
chương trình hành động chung	plan	-
chương trình hợp tác quốc phòng	plan	-
chương trình đối tác	plan	-
lộ trình phát triển hợp tác	plan	-
lộ trình hợp tác	plan	-
kế hoạch ba năm	plan	-
kế hoạch hợp tác 5 năm	plan	-
kế hoạch 3 năm	plan	-
kế hoạch công tác	plan	-
kế hoạch hành động chung	plan	-
kế hoạch tổng thể	plan	-
chương trình công tác	plan	-
chương trình phối hợp	plan	-
kế hoạch phối hợp	plan	-
kế hoạch hợp tác giữa hai Bộ Quốc phòng	plan	-
plan of action	plan	-
action plan	plan	-
work plan	plan	-
cooperation plan	plan	-
roadmap	plan	-
cooperation programme	plan	-
ý định thư	letter_of_intent	-
thư ý định	letter_of_intent	-
bản ý định thư	letter_of_intent	-
bản ghi ý định	letter_of_intent	-
ý định thư về hợp tác	letter_of_intent	-
thư ngỏ ý	letter_of_intent	-
thư ngỏ ý định	letter_of_intent	-
biên bản ý định	letter_of_intent	-
thư bày tỏ ý định	letter_of_intent	-
tuyên bố về ý định	letter_of_intent	-
thư đề nghị và chấp thuận	letter_of_intent	-
letter of intent	letter_of_intent	-
LOI	letter_of_intent	exact
LOA	letter_of_intent	exact
tuyên bố về ứng xử của các bên ở Biển Đông	other	-
tuyên bố ứng xử	other	-
tuyên bố về ứng xử	other	-
tuyên bố ứng xử của các bên	other	-
tuyên bố ứng xử của các bên ở Biển Đông	other	-
DOC	other	exact
văn kiện	other	-
văn kiện hợp tác	other	-
văn bản hợp tác	other	-
công hàm	other	-
công hàm trao đổi	other	-
trao đổi công hàm	other	-
công thư	other	-
công thư trao đổi	other	-
biên bản	other	-
biên bản bàn giao	other	-
biên bản cuộc họp	other	-
biên bản làm việc	other	-
biên bản hội đàm	other	-
biên bản đối thoại	other	-
điều khoản tham chiếu	other	-
quy chế	other	-
quy chế phối hợp	other	-
quy chế hoạt động	other	-
bộ quy tắc ứng xử	other	-
bộ quy tắc ứng xử ở Biển Đông	other	-
quy tắc ứng xử	other	-
bộ quy tắc	other	-
nghị quyết	other	-
nghị quyết chung	other	-
COC	other	exact
CUES	other	exact
bộ quy tắc ứng xử cho các cuộc chạm trán ngoài ý muốn trên biển	other	-
nghị quyết Liên hợp quốc	other	-
tài liệu khái niệm	other	-
khung hợp tác	other	-
khuôn khổ hợp tác	other	-
tài liệu hợp tác	other	-
giấy chứng nhận	other	-
quy trình vận hành tiêu chuẩn	other	-
điều lệ	other	-
sách trắng	other	-
sách trắng quốc phòng	other	-
exchange of notes	other	-
terms of reference	other	-
document	other	-
code of conduct	other	-
minutes	other	-
resolution	other	-
chứng thư	other	-
bản cam kết	other	-
biên bản khởi động	other	-
văn kiện đối tác chiến lược	other	-
thư thoả thuận	agreement	-
kế hoạch tìm kiếm	plan	-
lộ trình quân sự	plan	-
thông báo chung	joint_statement	-
văn kiện tham gia	other	-

"""#
}
