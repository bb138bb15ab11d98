// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/honorifics.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let honorifics: String = #"""
# provenance: forms as the Vietnamese press of 2016 to 2026 writes them
form	kind	gender	case
ông	honorific	m	-
ngài	honorific	m	-
cụ ông	honorific	m	-
chú	honorific	m	-
quý ông	honorific	m	-
ngài đại sứ	honorific	m	-
bà	honorific	f	-
cô	honorific	f	-
quý bà	honorific	f	-
quý cô	honorific	f	-
cụ bà	honorific	f	-
chị	honorific	f	-
đồng chí	honorific	-	-
cụ	honorific	-	-
anh hùng	honorific	-	-
liệt sĩ	honorific	-	-
liệt sỹ	honorific	-	-
Anh hùng Lực lượng vũ trang nhân dân	honorific	-	-
Anh hùng LLVT nhân dân	honorific	-	-
Anh hùng LLVTND	honorific	-	-
Anh hùng lao động	honorific	-	-
Mr.	honorific	m	cap
Mr	honorific	m	cap
Sir	honorific	m	cap
Monsieur	honorific	m	cap
Mrs.	honorific	f	cap
Mrs	honorific	f	cap
Ms.	honorific	f	cap
Ms	honorific	f	cap
Madame	honorific	f	cap
Madam	honorific	f	cap
Dame	honorific	f	cap
Lady	honorific	f	cap
tiến sĩ	academic	-	-
tiến sỹ	academic	-	-
giáo sư	academic	-	-
phó giáo sư	academic	-	-
thạc sĩ	academic	-	-
thạc sỹ	academic	-	-
viện sĩ	academic	-	-
viện sỹ	academic	-	-
bác sĩ	academic	-	-
bác sỹ	academic	-	-
luật sư	academic	-	-
kỹ sư	academic	-	-
nhà báo	academic	-	-
học giả	academic	-	-
tiến sĩ khoa học	academic	-	-
nhà nghiên cứu	academic	-	-
chuyên gia	academic	-	-
nhà phân tích	academic	-	-
cử nhân	academic	-	-
kiến trúc sư	academic	-	-
dược sĩ	academic	-	-
nhà sử học	academic	-	-
GS	academic	-	cap
GS.	academic	-	cap
TS	academic	-	cap
TS.	academic	-	cap
PGS	academic	-	cap
PGS.	academic	-	cap
PGS.TS	academic	-	cap
PGS.TS.	academic	-	cap
PGS-TS	academic	-	cap
GS.TS	academic	-	cap
GS.TS.	academic	-	cap
GS-TS	academic	-	cap
GS.VS	academic	-	cap
Ths	academic	-	cap
ThS.	academic	-	cap
TSKH	academic	-	cap
TSKH.	academic	-	cap
GS.TSKH	academic	-	cap
GS.TSKH.	academic	-	cap
BS	academic	-	cap
BS.	academic	-	cap
LS	academic	-	cap
LS.	academic	-	cap
KTS	academic	-	cap
BSCKII	academic	-	cap
BS CKII	academic	-	cap
BS.CKII	academic	-	cap
Dr.	academic	-	cap
Dr	academic	-	cap
Prof.	academic	-	cap
Professor	academic	-	cap
Nam tước	title	m	-
Bá tước	title	m	-
Tử tước	title	m	-
Hầu tước	title	m	-
Công tước	title	m	-
Hoàng tử	title	m	-
Thái tử	title	m	-
Hoàng thái tử	title	m	-
Đông cung Thái tử	title	m	-
Hoàng thân	title	m	-
Thân vương	title	m	-
Quận công	title	m	-
Quốc vương	title	m	-
Nhà vua	title	m	-
Đức vua	title	m	-
Vua	title	m	cap
Hoàng đế	title	m	-
Nhật hoàng	title	m	-
Thượng hoàng	title	m	-
Thượng phụ	title	m	-
Tiểu vương	title	m	-
Quốc vương Hồi giáo	title	m	-
Đại công tước	title	m	-
Đại giáo chủ	title	m	-
Giáo chủ	title	m	-
Giáo hoàng	title	m	-
Đức Giáo hoàng	title	m	-
Hồng y	title	m	-
Tổng giám mục	title	m	-
Giám mục	title	m	-
Đại vương	title	m	-
Nữ Nam tước	title	f	-
Nữ Bá tước	title	f	-
Nữ Công tước	title	f	-
Nữ hoàng	title	f	-
Hoàng hậu	title	f	-
Hoàng thái hậu	title	f	-
Công chúa	title	f	-
Vương phi	title	f	-
Công nương	title	f	-
Hoàng phi	title	f	-
Thái hậu	title	f	-
Sultan	title	m	cap
Lord	title	m	cap
King	title	m	cap
Prince	title	m	cap
Crown Prince	title	m	cap
Sheikh	title	m	cap
Emir	title	m	cap
Baron	title	m	cap
Duke	title	m	cap
Viscount	title	m	cap
Earl	title	m	cap
Pope	title	m	cap
Ayatollah	title	m	cap
Samdech	title	m	cap
Samdech Techo	title	m	cap
Xăm-đéc	title	m	cap
Tengku	title	m	cap
Tunku	title	m	cap
Pehin	title	m	cap
Datuk	title	m	cap
Datuk Seri	title	m	cap
Dato	title	m	cap
Dato Seri	title	m	cap
Dato Sri	title	m	cap
Tan Sri	title	m	cap
Tun	title	m	cap
Tun Dr.	title	m	cap
Queen	title	f	cap
Princess	title	f	cap
Baroness	title	f	cap
Duchess	title	f	cap
Empress	title	f	cap
Countess	title	f	cap
phu nhân	relation	f	-
đệ nhất phu nhân	relation	f	-
vợ	relation	f	-
bà xã	relation	f	-
con gái	relation	f	-
ái nữ	relation	f	-
em gái	relation	f	-
chị gái	relation	f	-
mẹ	relation	f	-
phu quân	relation	m	-
chồng	relation	m	-
con trai	relation	m	-
con rể	relation	m	-
em trai	relation	m	-
anh trai	relation	m	-
cha	relation	m	-
bố	relation	m	-

"""#
}
