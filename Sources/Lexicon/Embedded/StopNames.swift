// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/stop_names.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let stopNames: String = #"""
# provenance: mined from the Vietnamese press; names of media, wars, feasts, arms and other things that look like persons
# None of these is a person's name by itself; a longer name that holds one may still be.
form	reason	case
Reuters	agency	cap
AFP	agency	exact
AP	agency	exact
Xinhua	agency	cap
Tân Hoa xã	agency	cap
Yonhap	agency	cap
TASS	agency	exact
Tass	agency	cap
Itar-Tass	agency	cap
RIA Novosti	agency	cap
RIA	agency	exact
Sputnik	agency	cap
Interfax	agency	cap
Kyodo	agency	cap
Bloomberg	agency	cap
Antara	agency	cap
Bernama	agency	cap
PTI	agency	exact
ANI	agency	exact
UPI	agency	exact
DPA	agency	exact
EFE	agency	exact
Anadolu	agency	cap
TTXVN	agency	exact
Thông tấn xã Việt Nam	agency	cap
VNA	agency	exact
KCNA	agency	exact
SANA	agency	exact
IRNA	agency	exact
Fars	agency	cap
Tasnim	agency	cap
Mehr	agency	cap
Hãng thông tấn Trung ương Triều Tiên	agency	cap
CNA	agency	exact
KPL	agency	exact
Jiji	agency	cap
Ukrinform	agency	cap
Associated Press	agency	cap
Agence France-Presse	agency	cap
MENA	agency	exact
Al Masdar	agency	cap
Al-Masdar News	agency	cap
AMN	agency	exact
PressTV	agency	cap
Press TV	agency	cap
AKI	agency	exact
Petra	agency	cap
Ansa	agency	cap
Getty Images	agency	cap
Getty	agency	cap
Zuma	agency	cap
EPA	agency	exact
Shutterstock	agency	cap
Hãng tin AP	agency	cap
Tuổi Trẻ	newspaper	cap
Tuổi Trẻ Online	newspaper	cap
TTO	newspaper	exact
Thanh Niên	newspaper	cap
Thanh niên Online	newspaper	cap
VnExpress	newspaper	cap
VietnamNet	newspaper	cap
Dân Trí	newspaper	cap
Zing	newspaper	cap
Zing.vn	newspaper	cap
Zing News	newspaper	cap
Znews	newspaper	cap
Tiền Phong	newspaper	cap
Lao Động	newspaper	cap
Nhân Dân	newspaper	cap
Quân đội nhân dân	newspaper	cap
Quân đội nhân dân Online	newspaper	cap
QĐND Online	newspaper	cap
Vietnam+	newspaper	cap
VietnamPlus	newspaper	cap
VOV	newspaper	exact
VTV	newspaper	exact
VTC	newspaper	exact
VTC News	newspaper	cap
Người Lao Động	newspaper	cap
NLĐO	newspaper	cap
Pháp Luật TP.HCM	newspaper	cap
Sài Gòn Giải Phóng	newspaper	cap
SGGP	newspaper	exact
Đất Việt	newspaper	cap
Kiến Thức	newspaper	cap
Infonet	newspaper	cap
Soha	newspaper	cap
Báo Tin tức	newspaper	cap
Báo Quốc tế	newspaper	cap
Thế giới & Việt Nam	newspaper	cap
Thế giới và Việt Nam	newspaper	cap
Hà Nội Mới	newspaper	cap
Công an nhân dân	newspaper	cap
An ninh Thủ đô	newspaper	cap
CafeF	newspaper	cap
BaoMoi	newspaper	cap
Báo Mới	newspaper	cap
Giao thông	newspaper	cap
Báo Giao thông	newspaper	cap
Đời sống & Pháp luật	newspaper	cap
Gia đình & Xã hội	newspaper	cap
Sức khoẻ & Đời sống	newspaper	cap
Một thế giới	newspaper	cap
Đại Đoàn Kết	newspaper	cap
Tin tức	newspaper	cap
VnMedia	newspaper	cap
Ngày Nay	newspaper	cap
Viettimes	newspaper	cap
Báo Chính phủ	newspaper	cap
Cổng thông tin điện tử Chính phủ	newspaper	cap
New York Times	newspaper	cap
The New York Times	newspaper	cap
NYT	newspaper	exact
Washington Post	newspaper	cap
The Washington Post	newspaper	cap
Wall Street Journal	newspaper	cap
The Wall Street Journal	newspaper	cap
WSJ	newspaper	exact
Financial Times	newspaper	cap
Guardian	newspaper	cap
The Guardian	newspaper	cap
Times	newspaper	cap
The Times	newspaper	cap
Sunday Times	newspaper	cap
Independent	newspaper	cap
Telegraph	newspaper	cap
The Telegraph	newspaper	cap
Daily Telegraph	newspaper	cap
Daily Mail	newspaper	cap
Daily Star	newspaper	cap
Daily Express	newspaper	cap
Mirror	newspaper	cap
The Sun	newspaper	cap
Economist	newspaper	cap
The Economist	newspaper	cap
Newsweek	newspaper	cap
Forbes	newspaper	cap
Foreign Policy	newspaper	cap
Foreign Affairs	newspaper	cap
National Interest	newspaper	cap
The National Interest	newspaper	cap
The Diplomat	newspaper	cap
Diplomat	newspaper	cap
Politico	newspaper	cap
The Hill	newspaper	cap
USA Today	newspaper	cap
Los Angeles Times	newspaper	cap
Washington Times	newspaper	cap
Business Insider	newspaper	cap
Defense News	newspaper	cap
Defence News	newspaper	cap
Defense One	newspaper	cap
Defense Blog	newspaper	cap
DefenseNews	newspaper	cap
IHS Jane's	newspaper	cap
Jane's	newspaper	cap
Janes	newspaper	cap
Jane's Defence Weekly	newspaper	cap
Military Times	newspaper	cap
Navy Times	newspaper	cap
Stars and Stripes	newspaper	cap
Star & Stripes	newspaper	cap
USNI News	newspaper	cap
Naval News	newspaper	cap
The Aviationist	newspaper	cap
Stratfor	newspaper	cap
War is Boring	newspaper	cap
Breaking Defense	newspaper	cap
Military Watch	newspaper	cap
Straits Times	newspaper	cap
The Straits Times	newspaper	cap
Channel News Asia	newspaper	cap
ChannelNewsAsia	newspaper	cap
South China Morning Post	newspaper	cap
SCMP	newspaper	exact
Hoa Nam Buổi sáng	newspaper	cap
Bưu điện Hoa Nam	newspaper	cap
Global Times	newspaper	cap
Hoàn Cầu	newspaper	cap
Thời báo Hoàn Cầu	newspaper	cap
Hoàn Cầu thời báo	newspaper	cap
Nhân dân Nhật báo	newspaper	cap
China Daily	newspaper	cap
Đa Chiều	newspaper	cap
Phượng Hoàng	newspaper	cap
Sina	newspaper	cap
Tencent	newspaper	cap
Sohu	newspaper	cap
Asahi	newspaper	cap
Asahi Shimbun	newspaper	cap
Mainichi	newspaper	cap
Yomiuri	newspaper	cap
Yomiuri Shimbun	newspaper	cap
Nikkei	newspaper	cap
Nikkei Asian Review	newspaper	cap
Nikkei Asia	newspaper	cap
Sankei	newspaper	cap
Japan Times	newspaper	cap
The Japan Times	newspaper	cap
Korea Times	newspaper	cap
Korea Herald	newspaper	cap
Chosun Ilbo	newspaper	cap
JoongAng Ilbo	newspaper	cap
Donga Ilbo	newspaper	cap
Philippine Star	newspaper	cap
Philstar	newspaper	cap
Inquirer	newspaper	cap
Rappler	newspaper	cap
Manila Times	newspaper	cap
Manila Bulletin	newspaper	cap
Jakarta Post	newspaper	cap
The Jakarta Post	newspaper	cap
Bangkok Post	newspaper	cap
The Nation	newspaper	cap
Phnom Penh Post	newspaper	cap
Khmer Times	newspaper	cap
Cambodia Daily	newspaper	cap
Myanmar Times	newspaper	cap
Times of India	newspaper	cap
The Times of India	newspaper	cap
Hindustan Times	newspaper	cap
The Hindu	newspaper	cap
Economic Times	newspaper	cap
The Economic Times	newspaper	cap
Indian Express	newspaper	cap
Haaretz	newspaper	cap
Jerusalem Post	newspaper	cap
Times of Israel	newspaper	cap
The Times of Israel	newspaper	cap
Debkafile	newspaper	cap
Ynet	newspaper	cap
Hurriyet	newspaper	cap
Daily Sabah	newspaper	cap
Yeni Safak	newspaper	cap
Izvestia	newspaper	cap
Kommersant	newspaper	cap
Vedomosti	newspaper	cap
Pravda	newspaper	cap
Nezavisimaya Gazeta	newspaper	cap
Lenta	newspaper	cap
Lenta.ru	newspaper	cap
Gazeta	newspaper	cap
Gazeta.ru	newspaper	cap
Vzglyad	newspaper	cap
Krasnaya Zvezda	newspaper	cap
Sao Đỏ	newspaper	cap
Zvezda	newspaper	cap
Sputniknews	newspaper	cap
Rossiya Segodnya	newspaper	cap
Sueddeutsche Zeitung	newspaper	cap
Spiegel	newspaper	cap
Der Spiegel	newspaper	cap
Bild	newspaper	cap
Die Welt	newspaper	cap
Le Monde	newspaper	cap
Le Figaro	newspaper	cap
El Pais	newspaper	cap
La Repubblica	newspaper	cap
Sydney Morning Herald	newspaper	cap
The Australian	newspaper	cap
New Zealand Herald	newspaper	cap
Globe and Mail	newspaper	cap
Svobodnaya Pressa	newspaper	cap
Liberty Times	newspaper	cap
Taipei Times	newspaper	cap
Apple Daily	newspaper	cap
Al Arabiya	newspaper	cap
CNN	broadcaster	exact
BBC	broadcaster	exact
BBC News	broadcaster	cap
NBC	broadcaster	exact
NBC News	broadcaster	cap
ABC	broadcaster	exact
ABC News	broadcaster	cap
CBS	broadcaster	exact
CBS News	broadcaster	cap
Fox News	broadcaster	cap
MSNBC	broadcaster	exact
CNBC	broadcaster	exact
RT	broadcaster	exact
Russia Today	broadcaster	cap
Al Jazeera	broadcaster	cap
CCTV	broadcaster	exact
CGTN	broadcaster	exact
NHK	broadcaster	exact
KBS	broadcaster	exact
MBC	broadcaster	exact
SBS	broadcaster	exact
Sky News	broadcaster	cap
VOA	broadcaster	exact
RFA	broadcaster	exact
RFI	broadcaster	exact
DW	broadcaster	exact
Deutsche Welle	broadcaster	cap
France 24	broadcaster	cap
Euronews	broadcaster	cap
NPR	broadcaster	exact
PBS	broadcaster	exact
TRT	broadcaster	exact
TRT World	broadcaster	cap
Channel 4	broadcaster	cap
Rossiya	broadcaster	cap
Rossiya 24	broadcaster	cap
Channel One	broadcaster	cap
Đài Tiếng nói Việt Nam	broadcaster	cap
Đài Truyền hình Việt Nam	broadcaster	cap
Đài Truyền hình Trung ương Trung Quốc	broadcaster	cap
Đài Tiếng nói nước Nga	broadcaster	cap
Press Association	broadcaster	cap
Voice of America	broadcaster	cap
ABS-CBN	broadcaster	exact
GMA	broadcaster	exact
GMA News	broadcaster	cap
TV5	broadcaster	exact
NDTV	broadcaster	exact
ITV	broadcaster	exact
LBC	broadcaster	exact
ViuTV	broadcaster	cap
Twitter	site	cap
Facebook	site	cap
YouTube	site	cap
Instagram	site	cap
Weibo	site	cap
WeChat	site	cap
Telegram	site	cap
Google	site	cap
Wikipedia	site	cap
Zalo	site	cap
WhatsApp	site	cap
TikTok	site	cap
Truth Social	site	cap
Reddit	site	cap
Google Maps	site	cap
Google Earth	site	cap
Flightradar24	site	cap
Bellingcat	site	cap
LinkedIn	site	cap
Wikileaks	site	cap
Ảnh	credit	cap
Nguồn	credit	cap
Nguồn ảnh	credit	cap
Ảnh minh hoạ	credit	cap
Video	credit	cap
Clip	credit	cap
Đồ hoạ	credit	cap
Infographic	credit	cap
PV	credit	exact
Phóng viên	credit	cap
Tác giả	credit	cap
Biên dịch	credit	cap
Tổng hợp	credit	cap
BTV	credit	exact
CTV	credit	exact
Xem thêm	credit	cap
Đọc thêm	credit	cap
Tin liên quan	credit	cap
Tin bài liên quan	credit	cap
Đọc nhiều	credit	cap
Multimedia	credit	cap
Photo	credit	cap
Source	credit	cap
Quảng cáo	credit	cap
Bản quyền	credit	cap
Bình luận	credit	cap
Chia sẻ	credit	cap
Từ khoá	credit	cap
Tags	credit	cap
Bài viết	credit	cap
Chùm ảnh	credit	cap
Tin mới	credit	cap
Cập nhật	credit	cap
Chú thích	credit	cap
Minh hoạ	credit	cap
Hình ảnh	credit	cap
Tin	credit	cap
Bài	credit	cap
Ảnh tư liệu	credit	cap
Ảnh chụp màn hình	credit	cap
Tháng Một	calendar	cap
Tháng Hai	calendar	cap
Tháng Ba	calendar	cap
Tháng Tư	calendar	cap
Tháng Năm	calendar	cap
Tháng Sáu	calendar	cap
Tháng Bảy	calendar	cap
Tháng Tám	calendar	cap
Tháng Chín	calendar	cap
Tháng Mười	calendar	cap
Tháng Mười Một	calendar	cap
Tháng Mười Hai	calendar	cap
Thứ Hai	calendar	cap
Thứ Ba	calendar	cap
Thứ Tư	calendar	cap
Thứ Năm	calendar	cap
Thứ Sáu	calendar	cap
Thứ Bảy	calendar	cap
Chủ Nhật	calendar	cap
January	calendar	cap
February	calendar	cap
March	calendar	cap
April	calendar	cap
June	calendar	cap
July	calendar	cap
August	calendar	cap
September	calendar	cap
October	calendar	cap
November	calendar	cap
December	calendar	cap
Monday	calendar	cap
Tuesday	calendar	cap
Wednesday	calendar	cap
Thursday	calendar	cap
Friday	calendar	cap
Saturday	calendar	cap
Sunday	calendar	cap
Giáp Thìn	calendar	cap
Ất Tỵ	calendar	cap
Bính Ngọ	calendar	cap
Đinh Dậu	calendar	cap
Mậu Tuất	calendar	cap
Kỷ Hợi	calendar	cap
Canh Tý	calendar	cap
Tân Sửu	calendar	cap
Nhâm Dần	calendar	cap
Quý Mão	calendar	cap
Bính Thân	calendar	cap
Ất Mùi	calendar	cap
Sáng	calendar	cap
Chiều	calendar	cap
Trưa	calendar	cap
Tối	calendar	cap
GMT	calendar	exact
UTC	calendar	exact
Tết	holiday	cap
Tết Nguyên đán	holiday	cap
Xuân	holiday	cap
Noel	holiday	cap
Giáng sinh	holiday	cap
Phục sinh	holiday	cap
Ramadan	holiday	cap
Lễ Ramadan	holiday	cap
Vu Lan	holiday	cap
Phật đản	holiday	cap
Quốc khánh	holiday	cap
Ngày Chiến thắng	holiday	cap
Ngày Độc lập	holiday	cap
Ngày Tưởng niệm	holiday	cap
Trung thu	holiday	cap
Lễ Tạ ơn	holiday	cap
Halloween	holiday	cap
Chol Chnam Thmay	holiday	cap
Bunpimay	holiday	cap
Songkran	holiday	cap
Ngày Thương binh Liệt sĩ	holiday	cap
Ngày Hải quân	holiday	cap
Tết Trung thu	holiday	cap
Ngày Chiến thắng phát xít	holiday	cap
Diwali	holiday	cap
Easter	holiday	cap
Christmas	holiday	cap
Chiến tranh Lạnh	war	cap
Thế chiến	war	cap
Thế chiến I	war	cap
Thế chiến II	war	cap
Thế chiến 1	war	cap
Thế chiến 2	war	cap
Thế chiến thứ nhất	war	cap
Thế chiến thứ hai	war	cap
Thế chiến III	war	cap
Chiến tranh thế giới	war	cap
Chiến tranh thế giới thứ nhất	war	cap
Chiến tranh thế giới thứ hai	war	cap
Thế chiến thứ II	war	cap
Chiến tranh Thế giới thứ II	war	cap
Chiến tranh Việt Nam	war	cap
Chiến tranh Triều Tiên	war	cap
Chiến tranh Vùng Vịnh	war	cap
Chiến tranh Iraq	war	cap
Chiến tranh Trung - Nhật	war	cap
Chiến tranh Vệ quốc	war	cap
Chiến tranh Vệ quốc vĩ đại	war	cap
Chiến tranh Đông Dương	war	cap
Cách mạng Tháng Mười	war	cap
Cách mạng Tháng Mười Nga	war	cap
Cách mạng Tháng Tám	war	cap
Chiến dịch Hồ Chí Minh	war	cap
Điện Biên Phủ trên không	war	cap
Chiến dịch Điện Biên Phủ	war	cap
Trân Châu Cảng	war	cap
D-Day	war	cap
Chiến tranh Sáu ngày	war	cap
Nội chiến	war	cap
Cách mạng Văn hoá	war	cap
Mùa xuân Ả Rập	war	cap
Chiến tranh biên giới	war	cap
Hải chiến Hoàng Sa	war	cap
Hải chiến Gạc Ma	war	cap
Đảng Cộng hoà	party	cap
Đảng Dân chủ	party	cap
Cộng hoà	party	cap
Dân chủ	party	cap
Công đảng	party	cap
Bảo thủ	party	cap
Đảng Lao động	party	cap
Quốc Dân Đảng	party	cap
Khmer Đỏ	party	cap
Taliban	party	cap
Hezbollah	party	cap
Hamas	party	cap
Houthi	party	cap
Al-Qaeda	party	cap
Al Qaeda	party	cap
IS	party	exact
ISIS	party	exact
ISIL	party	exact
Nhà nước Hồi giáo	party	cap
Nhà nước Hồi giáo tự xưng	party	cap
Boko Haram	party	cap
Abu Sayyaf	party	cap
Maute	party	cap
SDF	party	exact
YPG	party	exact
PKK	party	exact
FSA	party	exact
HTS	party	exact
Jabhat al-Nusra	party	cap
Al-Nusra	party	cap
Fatah	party	cap
Mũ trắng	party	cap
Anh em Hồi giáo	party	cap
Huynh đệ Hồi giáo	party	cap
Pol Pot	party	cap
Fulro	party	cap
Pheu Thai	party	cap
Thai Raksa Chart	party	cap
UMNO	party	exact
Khmer	party	cap
Do Thái	party	cap
Hồi giáo	party	cap
Kurd	party	cap
Shiite	party	cap
Sunni	party	cap
Công giáo	party	cap
Phật giáo	party	cap
Thiên chúa giáo	party	cap
Rohingya	party	cap
Biển Đông	place	cap
Hoàng Sa	place	cap
Trường Sa	place	cap
Biển Đen	place	cap
Biển Đỏ	place	cap
Thái Bình Dương	place	cap
Ấn Độ Dương	place	cap
Đại Tây Dương	place	cap
Bắc Cực	place	cap
Trung Đông	place	cap
Đông Nam Á	place	cap
Đông Á	place	cap
Châu Á	place	cap
Châu Âu	place	cap
Châu Phi	place	cap
Châu Mỹ	place	cap
Mỹ Latin	place	cap
Mỹ Latinh	place	cap
Tây Nguyên	place	cap
Nam Bộ	place	cap
Bắc Bộ	place	cap
Trung Bộ	place	cap
Đông Bắc Á	place	cap
Trung Á	place	cap
Nam Á	place	cap
Vùng Vịnh	place	cap
Địa Trung Hải	place	cap
Viễn Đông	place	cap
Đông Âu	place	cap
Tây Âu	place	cap
Bắc Mỹ	place	cap
Nam Mỹ	place	cap
Phố Wall	place	cap
Đông Dương	place	cap
Liên Xô	place	cap
Nam Tư	place	cap
Tiệp Khắc	place	cap
Đế quốc Nhật	place	cap
Phương Tây	place	cap
Phương Bắc	place	cap
Boeing	product	cap
Airbus	product	cap
Sukhoi	product	cap
MiG	product	cap
Tupolev	product	cap
Ilyushin	product	cap
Antonov	product	cap
Kilo	product	cap
Gepard	product	cap
Gepard 3.9	product	cap
Tomahawk	product	cap
Patriot	product	cap
Iskander	product	cap
Kalibr	product	cap
BrahMos	product	cap
Javelin	product	cap
Apache	product	cap
Black Hawk	product	cap
Chinook	product	cap
Hercules	product	cap
Poseidon	product	cap
Orion	product	cap
Osprey	product	cap
Raptor	product	cap
Rafale	product	cap
Mirage	product	cap
Eurofighter	product	cap
Typhoon	product	cap
Gripen	product	cap
Eurofighter Typhoon	product	cap
Zumwalt	product	cap
Arleigh Burke	product	cap
Nimitz	product	cap
Ticonderoga	product	cap
Borei	product	cap
Yasen	product	cap
Akula	product	cap
Kirov	product	cap
Slava	product	cap
Varyag	product	cap
Liêu Ninh	product	cap
Admiral Kuznetsov	product	cap
Đô đốc Kuznetsov	product	cap
Kuznetsov	product	cap
Izumo	product	cap
Hyuga	product	cap
Kongo	product	cap
Mistral	product	cap
Queen Elizabeth	product	cap
Trường Sa Lớn	product	cap
Trần Hưng Đạo	product	cap
Đinh Tiên Hoàng	product	cap
Lý Thái Tổ	product	cap
Lê Quý Đôn	product	cap
Iron Dome	product	cap
Vòm Sắt	product	cap
Tunguska	product	cap
Pantsir	product	cap
Buk	product	cap
Tor	product	cap
Triumf	product	cap
THAAD	product	exact
Aegis	product	cap
Hwasong	product	cap
Scud	product	cap
Harpoon	product	cap
Exocet	product	cap
Kalashnikov	product	cap
Abrams	product	cap
Leopard	product	cap
Armata	product	cap
Stryker	product	cap
Bradley	product	cap
Humvee	product	cap
Global Hawk	product	cap
Reaper	product	cap
Predator	product	cap
ScanEagle	product	cap
Bayraktar	product	cap
Huawei	product	cap
Samsung	product	cap
Toyota	product	cap
Mercedes	product	cap
Vinasat	product	cap
Sarmat	product	cap
Kinzhal	product	cap
Avangard	product	cap
Zircon	product	cap
Bastion	product	cap
Spike	product	cap
Spyder	product	cap
Marder	product	cap
Challenger	product	cap
Novichok	product	cap
Dioxin	product	cap
Hồng Kỳ	product	cap
Trident	product	cap
Minuteman	product	cap
Sidewinder	product	cap
Stinger	product	cap
Himars	product	cap
HIMARS	product	exact
ATACMS	product	exact
Storm Shadow	product	cap
Taurus	product	cap
Oreshnik	product	cap
Burevestnik	product	cap
Neptune	product	cap
Shahed	product	cap
Gerbera	product	cap
Switchblade	product	cap
T-90	product	exact
T-72	product	exact
Kim tự tháp	work	cap
World Cup	work	cap
Olympic	work	cap
SEA Games	work	cap
ASIAD	work	exact
AFF Cup	work	cap
Asian Cup	work	cap
Euro	work	cap
Premier League	work	cap
Champions League	work	cap
Nobel	work	cap
Nobel Hoà bình	work	cap
Oscar	work	cap
Brexit	work	cap
Grammy	work	cap
Quốc ca	work	cap
Quốc kỳ	work	cap
Bitcoin	work	cap
Internet	work	cap
Covid-19	work	cap
COVID-19	work	exact
Ebola	work	cap
Zika	work	cap
MERS	work	exact
SARS	work	exact
tiếng Anh	language	-
tiếng Việt	language	-
tiếng Pháp	language	-
tiếng Nga	language	-
tiếng Trung	language	-
tiếng Trung Quốc	language	-
tiếng Nhật	language	-
tiếng Hàn	language	-
tiếng Đức	language	-
tiếng Lào	language	-
tiếng Khmer	language	-
tiếng Tây Ban Nha	language	-
tiếng Thái	language	-
tiếng Hoa	language	-
tiếng Ả Rập	language	-
tiếng Ý	language	-
Anh ngữ	language	-
Pháp ngữ	language	-
Hán ngữ	language	-
người Việt	language	-
Việt kiều	language	-
Hoa kiều	language	-
người Hoa	language	-
người Kurd	language	-
gốc Việt	language	-
người Thái	language	-
người Mỹ	language	-
người Anh	language	-
người Pháp	language	-
người Đức	language	-
người Nga	language	-
dân tộc Thái	language	-
người Mông	language	-
người Nhật	language	-
người Hàn	language	-
người Trung Quốc	language	-
người Việt Nam	language	-
gốc Phi	language	-
gốc Hoa	language	-
gốc Trung Quốc	language	-
gốc Á	language	-
Huân chương	medal	-
Huân chương Hữu nghị	medal	-
Huân chương Quân công	medal	-
Huân chương Chiến công	medal	-
Huân chương Lao động	medal	-
Huân chương Độc lập	medal	-
Huân chương Hồ Chí Minh	medal	-
Huân chương Sao vàng	medal	-
Huân chương Bảo vệ Tổ quốc	medal	-
Huy chương	medal	-
Huy chương Hữu nghị	medal	-
Huy chương Vàng	medal	-
Bằng khen	medal	-
Kỷ niệm chương	medal	-
Anh hùng Nga	medal	-
Anh hùng Liên Xô	medal	-
Huân chương Bắc Đẩu bội tinh	medal	-
Giải thưởng Hồ Chí Minh	medal	-
Purple Heart	medal	-
Legion of Merit	medal	-
Huân chương Tự do	medal	-
Huy hiệu	medal	-
Giải phóng quân	honour name	cap
Quân giải phóng	honour name	cap
Tổ quốc	honour name	cap
Nhà nước	honour name	cap
Đảng	honour name	cap
Hiến pháp	honour name	cap
Chính phủ	honour name	cap
Quốc hội	honour name	cap
Quân đội	honour name	cap
Mặt trận	honour name	cap
Bộ luật	honour name	cap
Luật	honour name	cap
Nghị định	honour name	cap
Chỉ thị	honour name	cap
Thông tư	honour name	cap
Nghị quyết	honour name	cap
Đại hội	honour name	cap
Đại hội XII	honour name	cap
Đại hội XIII	honour name	cap
Đại hội XIV	honour name	cap
Sách trắng	honour name	cap
Sách Trắng Quốc phòng	honour name	cap
Hội trường	honour name	cap
Lễ đài	honour name	cap
Ban tổ chức	honour name	cap
Toà án	honour name	cap
Sở	honour name	cap
Cục	honour name	cap
Vụ	honour name	cap
Viện	honour name	cap
Trường	honour name	cap
Học viện	honour name	cap
Tổng cục	honour name	cap
Bộ	honour name	cap
Ban	honour name	cap
Hội	honour name	cap
Đoàn	honour name	cap
Thường vụ	honour name	cap
Thường trực	honour name	cap
Cách mạng	honour name	cap
Kháng chiến	honour name	cap
Đối tác chiến lược toàn diện	honour name	cap
Đối tác chiến lược	honour name	cap
Đối tác toàn diện	honour name	cap
chính quyền	common word	-
cầm quyền	common word	-
uỷ quyền	common word	-
thẩm quyền	common word	-
chủ quyền	common word	-
nhân quyền	common word	-
tài nguyên	common word	-
cao nguyên	common word	-
nguyên nhân	common word	-
nguyên tắc	common word	-
anh hùng	common word	-
anh em	common word	-
nguyên đơn	common word	-
nguyên tử	common word	-
quyền lực	common word	-
quyền lợi	common word	-
quyền hạn	common word	-
phát triển	common word	-
phát biểu	common word	-
Hồ Chí Minh	historical person	cap
Chủ tịch Hồ Chí Minh	historical person	cap
Bác Hồ	historical person	cap
Đức Quốc tổ	honour name	cap
Đức Phật	honour name	cap
Đức Thánh	honour name	cap
Đức Thánh Trần	honour name	cap
Đức Mẹ	honour name	cap
Đức Chúa	honour name	cap
Đức Chúa Trời	honour name	cap
Đức Giám mục	honour name	cap
Đức Hồng y	honour name	cap
Đức Tổng Giám mục	honour name	cap
Đức Đạt Lai Lạt Ma	honour name	cap
Đức Pháp chủ	honour name	cap
GD-ĐT	abbreviation	cap
GD	abbreviation	exact
Formosa	company	cap
Formosa Hà Tĩnh	company	cap

"""#
}
