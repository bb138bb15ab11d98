// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/unit_heads.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let unitHeads: String = #"""
# provenance: forms as the Vietnamese press of 2016 to 2026 writes them; prefixes of warships as navies use them
# A prefix stands before the name of a ship and belongs to it ("USS Carl Vinson"); country is the navy that uses it.
form	kind	country	case
tàu sân bay	ship	-	-
tàu sân bay trực thăng	ship	-	-
tàu sân bay hạt nhân	ship	-	-
tàu sân bay chạy bằng năng lượng hạt nhân	ship	-	-
hàng không mẫu hạm	ship	-	-
mẫu hạm	ship	-	-
tàu khu trục	ship	-	-
tàu khu trục tên lửa	ship	-	-
tàu khu trục tên lửa dẫn đường	ship	-	-
tàu khu trục trực thăng	ship	-	-
tàu khu trục chở trực thăng	ship	-	-
khu trục hạm	ship	-	-
khu trục hạm tên lửa	ship	-	-
khu trục hạm chở trực thăng	ship	-	-
tàu hộ vệ	ship	-	-
tàu hộ vệ tên lửa	ship	-	-
tàu hộ vệ tàng hình	ship	-	-
tàu hộ vệ săn ngầm	ship	-	-
tàu hộ tống	ship	-	-
tàu hộ tống tên lửa	ship	-	-
hộ tống hạm	ship	-	-
hộ vệ hạm	ship	-	-
tàu frigate	ship	-	-
tàu frigat	ship	-	-
tàu tuần dương	ship	-	-
tàu tuần dương tên lửa	ship	-	-
tuần dương hạm	ship	-	-
tuần dương hạm tên lửa	ship	-	-
tàu ngầm	ship	-	-
tàu ngầm hạt nhân	ship	-	-
tàu ngầm diesel-điện	ship	-	-
tàu ngầm tấn công	ship	-	-
tàu ngầm tấn công hạt nhân	ship	-	-
chiến hạm	ship	-	-
tàu chiến	ship	-	-
tàu chiến đấu ven biển	ship	-	-
tàu chiến đấu ven bờ	ship	-	-
tàu tác chiến ven bờ	ship	-	-
tàu tác chiến gần bờ	ship	-	-
tàu đổ bộ	ship	-	-
tàu đổ bộ tấn công	ship	-	-
tàu vận tải đổ bộ	ship	-	-
tàu đổ bộ chở trực thăng	ship	-	-
tàu đổ bộ cỡ lớn	ship	-	-
tàu tấn công đổ bộ	ship	-	-
tàu tên lửa	ship	-	-
tàu tên lửa tấn công nhanh	ship	-	-
tàu pháo	ship	-	-
tàu tuần tra	ship	-	-
tàu tuần tra ven bờ	ship	-	-
tàu tuần tra xa bờ	ship	-	-
tàu tuần tra cao tốc	ship	-	-
tàu tuần duyên	ship	-	-
tàu cảnh sát biển	ship	-	-
tàu hải cảnh	ship	-	-
tàu hải quân	ship	-	-
tàu huấn luyện	ship	-	-
tàu huấn luyện buồm	ship	-	-
tàu buồm	ship	-	-
tàu buồm huấn luyện	ship	-	-
tàu chỉ huy	ship	-	-
tàu chỉ huy đổ bộ	ship	-	-
tàu hậu cần	ship	-	-
tàu tiếp tế	ship	-	-
tàu tiếp liệu	ship	-	-
tàu tiếp dầu	ship	-	-
tàu chở dầu	ship	-	-
tàu bổ trợ	ship	-	-
tàu hỗ trợ	ship	-	-
tàu hỗ trợ tàu ngầm	ship	-	-
tàu cứu hộ	ship	-	-
tàu cứu hộ tàu ngầm	ship	-	-
tàu cứu nạn	ship	-	-
tàu kéo cứu hộ	ship	-	-
tàu bệnh viện	ship	-	-
tàu quân y	ship	-	-
tàu khảo sát	ship	-	-
tàu đo đạc	ship	-	-
tàu nghiên cứu	ship	-	-
tàu khảo sát thuỷ văn	ship	-	-
tàu quét mìn	ship	-	-
tàu rà phá thuỷ lôi	ship	-	-
tàu quét thuỷ lôi	ship	-	-
tàu săn mìn	ship	-	-
tàu săn ngầm	ship	-	-
tàu vận tải	ship	-	-
tàu vận tải cao tốc	ship	-	-
tàu viễn chinh cơ động	ship	-	-
tàu do thám	ship	-	-
tàu trinh sát	ship	-	-
tàu kiểm ngư	ship	-	-
tàu tàng hình	ship	-	-
tàu hải quân Hoàng gia	ship	-	-
soái hạm	ship	-	-
kỳ hạm	ship	-	-
tàu mẹ	ship	-	-
pháo hạm	ship	-	-
tàu tuần tra hải quân	ship	-	-
tàu tuần tra tên lửa	ship	-	-
tàu phóng lôi	ship	-	-
tàu chống ngầm	ship	-	-
tàu chống ngầm cỡ lớn	ship	-	-
tàu đa năng	ship	-	-
tàu thực tập	ship	-	-
tàu bảo vệ bờ biển	ship	-	-
tàu	ship	-	-
con tàu	ship	-	-
chiếc tàu	ship	-	-
tàu trực thăng	ship	-	-
tàu hộ vệ hạng nhẹ	ship	-	-
tàu hộ vệ mang tên lửa dẫn đường	ship	-	-
USS	prefix	US	exact
USNS	prefix	US	exact
USCGC	prefix	US	exact
HMS	prefix	GB	exact
HMAS	prefix	AU	exact
HMCS	prefix	CA	exact
HMNZS	prefix	NZ	exact
INS	prefix	IN	exact
ICGS	prefix	IN	exact
JS	prefix	JP	exact
JDS	prefix	JP	exact
JCG	prefix	JP	exact
KRI	prefix	ID	exact
KN	prefix	ID	exact
BRP	prefix	PH	exact
ROKS	prefix	KR	exact
FS	prefix	FR	exact
RSS	prefix	SG	exact
KD	prefix	MY	exact
UMS	prefix	MM	exact
HTMS	prefix	TH	exact
ITS	prefix	IT	exact
HNLMS	prefix	NL	exact
ESPS	prefix	ES	exact
FGS	prefix	DE	exact
HDMS	prefix	DK	exact
TCG	prefix	TR	exact
PNS	prefix	PK	exact
BNS	prefix	BD	exact
SLNS	prefix	LK	exact
KDB	prefix	BN	exact
ARA	prefix	AR	exact
ARM	prefix	MX	exact
BAP	prefix	PE	exact
BAE	prefix	EC	exact
ARC	prefix	CO	exact
RFA	prefix	GB	exact
RNZN	prefix	NZ	exact
PCG	prefix	PH	exact
CSB	prefix	VN	exact
SPS	prefix	ES	exact
HNoMS	prefix	NO	exact
NRP	prefix	PT	exact
CNS	prefix	CN	exact
PLANS	prefix	CN	exact
biên đội tàu	flotilla	-	-
biên đội tàu chiến	flotilla	-	-
biên đội tàu hải quân	flotilla	-	-
biên đội tàu hộ tống	flotilla	-	-
đội tàu	flotilla	-	-
đội tàu hộ tống	flotilla	-	-
đội tàu hộ tống hải quân	flotilla	-	-
nhóm tàu	flotilla	-	-
nhóm tàu sân bay	flotilla	-	-
nhóm tác chiến tàu sân bay	flotilla	-	-
cụm tàu sân bay	flotilla	-	-
cụm tác chiến tàu sân bay	flotilla	-	-
nhóm tàu tấn công	flotilla	-	-
nhóm tàu sân bay tấn công	flotilla	-	-
nhóm tàu hải quân	flotilla	-	-
biên đội	flotilla	-	-
hải đội	flotilla	-	-
hải đoàn	flotilla	-	-
đoàn tàu	flotilla	-	-
cặp tàu	flotilla	-	-
hai tàu	flotilla	-	-
ba tàu	flotilla	-	-
tốp tàu	flotilla	-	-
hạm đội	flotilla	-	-
đội tàu huấn luyện	flotilla	-	-
biên đội tàu huấn luyện	flotilla	-	-
biên đội tàu sân bay	flotilla	-	-
máy bay	aircraft	-	-
máy bay ném bom	aircraft	-	-
máy bay chiến đấu	aircraft	-	-
máy bay tiêm kích	aircraft	-	-
tiêm kích	aircraft	-	-
máy bay vận tải	aircraft	-	-
máy bay tuần tra	aircraft	-	-
máy bay tuần thám	aircraft	-	-
máy bay tuần tra biển	aircraft	-	-
máy bay trinh sát	aircraft	-	-
máy bay săn ngầm	aircraft	-	-
máy bay huấn luyện	aircraft	-	-
máy bay không người lái	aircraft	-	-
trực thăng	aircraft	-	-
máy bay trực thăng	aircraft	-	-
chiến đấu cơ	aircraft	-	-
oanh tạc cơ	aircraft	-	-
oanh tạc cơ chiến lược	aircraft	-	-
vận tải cơ	aircraft	-	-
phi cơ	aircraft	-	-
chuyên cơ	aircraft	-	-
phi đội	aircraft	-	-
biên đội máy bay	aircraft	-	-
máy bay C-130	aircraft	-	-
máy bay cường kích	aircraft	-	-
máy bay cảnh báo sớm	aircraft	-	-
máy bay tiếp dầu	aircraft	-	-
thuỷ phi cơ	aircraft	-	-
đội bay	aircraft	-	-
đội bay biểu diễn	aircraft	-	-
phi đội bay biểu diễn	aircraft	-	-
tàu cá	civil	-	-
tàu hàng	civil	-	-
tàu thương mại	civil	-	-
tàu container	civil	-	-
tàu du lịch	civil	-	-
tàu khách	civil	-	-
tàu đánh cá	civil	-	-
ngư thuyền	civil	-	-
xe tăng	land	-	-
xe bọc thép	land	-	-
xe thiết giáp	land	-	-
tổ hợp tên lửa	land	-	-
hệ thống tên lửa	land	-	-
hệ thống phòng không	land	-	-
pháo tự hành	land	-	-
đoàn xe	land	-	-
đội xe tăng	land	-	-
aircraft carrier	ship	-	-
destroyer	ship	-	-
guided-missile destroyer	ship	-	-
corvette	ship	-	-
submarine	ship	-	-
warship	ship	-	-
patrol vessel	ship	-	-
training ship	ship	-	-
amphibious assault ship	ship	-	-
hospital ship	ship	-	-
cruiser	ship	-	-
littoral combat ship	ship	-	-
naval ship	ship	-	-
ship	ship	-	-
vessel	ship	-	-
survey ship	ship	-	-
tàu lớp	class	-	-
đề án	class	-	-
Project	class	-	-
Type	class	-	-
frigate	ship	-	-

"""#
}
