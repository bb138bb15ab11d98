// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/places.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let places: String = #"""
# provenance: capitals after ISO 3166-1 states; provinces of Viet Nam before and after the merger of 2025; cities, bases, ports, venues and waters of the diplomatic and military press
# country is the state where the place lies; "-" for waters, regions and places that several states claim or share.
form	country	kind	case
Hà Nội	VN	capital	cap
Hanoi	VN	capital	cap
Ha Noi	VN	capital	cap
Thủ đô Hà Nội	VN	capital	cap
TP Hà Nội	VN	capital	cap
Washington	US	capital	cap
Washington D.C.	US	capital	cap
Washington DC	US	capital	cap
Oa-sinh-tơn	US	capital	cap
Oasinhtơn	US	capital	cap
London	GB	capital	cap
Luân Đôn	GB	capital	cap
Lôn-đôn	GB	capital	cap
Bắc Kinh	CN	capital	cap
Beijing	CN	capital	cap
Moscow	RU	capital	cap
Moskva	RU	capital	cap
Mátxcơva	RU	capital	cap
Mát-xcơ-va	RU	capital	cap
Matxcơva	RU	capital	cap
Maxcova	RU	capital	cap
Matxcova	RU	capital	cap
Mạc Tư Khoa	RU	capital	cap
Paris	FR	capital	cap
Pa-ri	FR	capital	cap
Berlin	DE	capital	cap
Béc-lin	DE	capital	cap
Tokyo	JP	capital	cap
Tô-ki-ô	JP	capital	cap
Tôkyô	JP	capital	cap
Seoul	KR	capital	cap
Xê-un	KR	capital	cap
Xơ-un	KR	capital	cap
Bình Nhưỡng	KP	capital	cap
Pyongyang	KP	capital	cap
Vientiane	LA	capital	cap
Viêng Chăn	LA	capital	cap
Viêng-chăn	LA	capital	cap
Viantiane	LA	capital	cap
Viên Chăn	LA	capital	cap
Phnom Penh	KH	capital	cap
Phnôm Pênh	KH	capital	cap
Phnông Pênh	KH	capital	cap
Nông Pênh	KH	capital	cap
Bangkok	TH	capital	cap
Băng Cốc	TH	capital	cap
Băng-cốc	TH	capital	cap
Naypyidaw	MM	capital	cap
Nay Pyi Taw	MM	capital	cap
Nây-pi-đô	MM	capital	cap
Nây Pi Tô	MM	capital	cap
Naypyitaw	MM	capital	cap
Kuala Lumpur	MY	capital	cap
Cu-a-la Lăm-pơ	MY	capital	cap
Putrajaya	MY	capital	cap
Jakarta	ID	capital	cap
Gia-các-ta	ID	capital	cap
Nusantara	ID	capital	cap
Manila	PH	capital	cap
Ma-ni-la	PH	capital	cap
Bandar Seri Begawan	BN	capital	cap
Ban-đa Xê-ri Bê-ga-oan	BN	capital	cap
Dili	TL	capital	cap
Đi-li	TL	capital	cap
New Delhi	IN	capital	cap
Niu Đê-li	IN	capital	cap
Delhi	IN	capital	cap
Niu Đê-ly	IN	capital	cap
Islamabad	PK	capital	cap
I-xla-ma-bát	PK	capital	cap
Dhaka	BD	capital	cap
Đắc-ca	BD	capital	cap
Colombo	LK	capital	cap
Cô-lôm-bô	LK	capital	cap
Sri Jayawardenepura Kotte	LK	capital	cap
Kathmandu	NP	capital	cap
Cát-man-đu	NP	capital	cap
Thimphu	BT	capital	cap
Kabul	AF	capital	cap
Ca-bun	AF	capital	cap
Ulan Bator	MN	capital	cap
Ulaanbaatar	MN	capital	cap
U-lan Ba-to	MN	capital	cap
Ulan Bato	MN	capital	cap
Đài Bắc	TW	capital	cap
Taipei	TW	capital	cap
Canberra	AU	capital	cap
Can-bơ-ra	AU	capital	cap
Wellington	NZ	capital	cap
Oen-linh-tơn	NZ	capital	cap
Ottawa	CA	capital	cap
Ốt-ta-oa	CA	capital	cap
Mexico City	MX	capital	cap
La Habana	CU	capital	cap
La Ha-ba-na	CU	capital	cap
Havana	CU	capital	cap
La Havana	CU	capital	cap
Brasilia	BR	capital	cap
Buenos Aires	AR	capital	cap
Santiago	CL	capital	cap
Lima	PE	capital	cap
Caracas	VE	capital	cap
Ca-ra-cát	VE	capital	cap
Bogota	CO	capital	cap
Bogotá	CO	capital	cap
Quito	EC	capital	cap
La Paz	BO	capital	cap
Sucre	BO	capital	cap
Montevideo	UY	capital	cap
Asuncion	PY	capital	cap
Panama City	PA	capital	cap
Managua	NI	capital	cap
Tegucigalpa	HN	capital	cap
San Salvador	SV	capital	cap
Guatemala City	GT	capital	cap
San Jose	CR	capital	cap
Santo Domingo	DO	capital	cap
Port-au-Prince	HT	capital	cap
Kingston	JM	capital	cap
Port of Spain	TT	capital	cap
Nassau	BS	capital	cap
Bridgetown	BB	capital	cap
Georgetown	GY	capital	cap
Paramaribo	SR	capital	cap
Belmopan	BZ	capital	cap
Rome	IT	capital	cap
Roma	IT	capital	cap
Rô-ma	IT	capital	cap
La Mã	IT	capital	cap
Madrid	ES	capital	cap
Ma-đrít	ES	capital	cap
Lisbon	PT	capital	cap
Lisboa	PT	capital	cap
Amsterdam	NL	capital	cap
Am-xtéc-đam	NL	capital	cap
Brussels	BE	capital	cap
Brúc-xen	BE	capital	cap
Bruxelles	BE	capital	cap
Luxembourg City	LU	capital	cap
Bern	CH	capital	cap
Berne	CH	capital	cap
Vienna	AT	capital	cap
Stockholm	SE	capital	cap
Xtốc-khôm	SE	capital	cap
Oslo	NO	capital	cap
Ô-xlô	NO	capital	cap
Copenhagen	DK	capital	cap
Cô-pen-ha-ghen	DK	capital	cap
Helsinki	FI	capital	cap
Hen-xin-ki	FI	capital	cap
Reykjavik	IS	capital	cap
Dublin	IE	capital	cap
Warsaw	PL	capital	cap
Vác-sa-va	PL	capital	cap
Warszawa	PL	capital	cap
Vacsava	PL	capital	cap
Prague	CZ	capital	cap
Praha	CZ	capital	cap
Pra-ha	CZ	capital	cap
Bratislava	SK	capital	cap
Budapest	HU	capital	cap
Bu-đa-pét	HU	capital	cap
Bucharest	RO	capital	cap
Bu-ca-rét	RO	capital	cap
Bucarest	RO	capital	cap
Sofia	BG	capital	cap
Xô-phi-a	BG	capital	cap
Athens	GR	capital	cap
A-ten	GR	capital	cap
Ankara	TR	capital	cap
An-ca-ra	TR	capital	cap
Kiev	UA	capital	cap
Kyiv	UA	capital	cap
Ki-ép	UA	capital	cap
Minsk	BY	capital	cap
Min-xcơ	BY	capital	cap
Chisinau	MD	capital	cap
Vilnius	LT	capital	cap
Riga	LV	capital	cap
Tallinn	EE	capital	cap
Belgrade	RS	capital	cap
Bê-ô-grát	RS	capital	cap
Beograd	RS	capital	cap
Zagreb	HR	capital	cap
Ljubljana	SI	capital	cap
Sarajevo	BA	capital	cap
Podgorica	ME	capital	cap
Skopje	MK	capital	cap
Tirana	AL	capital	cap
Pristina	XK	capital	cap
Nicosia	CY	capital	cap
Valletta	MT	capital	cap
Tbilisi	GE	capital	cap
Yerevan	AM	capital	cap
Baku	AZ	capital	cap
Ba-cu	AZ	capital	cap
Astana	KZ	capital	cap
Nur-Sultan	KZ	capital	cap
A-xta-na	KZ	capital	cap
Tashkent	UZ	capital	cap
Ta-sken	UZ	capital	cap
Bishkek	KG	capital	cap
Dushanbe	TJ	capital	cap
Ashgabat	TM	capital	cap
Tehran	IR	capital	cap
Tê-hê-ran	IR	capital	cap
Têhêran	IR	capital	cap
Teheran	IR	capital	cap
Baghdad	IQ	capital	cap
Bát-đa	IQ	capital	cap
Damascus	SY	capital	cap
Đa-mát	SY	capital	cap
Beirut	LB	capital	cap
Bây-rút	LB	capital	cap
Jerusalem	IL	capital	cap
Giê-ru-xa-lem	IL	capital	cap
Đông Jerusalem	IL	capital	cap
Ramallah	PS	capital	cap
Amman	JO	capital	cap
Riyadh	SA	capital	cap
Ri-át	SA	capital	cap
Abu Dhabi	AE	capital	cap
Doha	QA	capital	cap
Đô-ha	QA	capital	cap
Kuwait City	KW	capital	cap
Manama	BH	capital	cap
Muscat	OM	capital	cap
Sanaa	YE	capital	cap
Sana'a	YE	capital	cap
Cairo	EG	capital	cap
Cai-rô	EG	capital	cap
Tripoli	LY	capital	cap
Tunis	TN	capital	cap
Algiers	DZ	capital	cap
An-giê	DZ	capital	cap
Rabat	MA	capital	cap
Khartoum	SD	capital	cap
Juba	SS	capital	cap
Addis Ababa	ET	capital	cap
A-đi A-bê-ba	ET	capital	cap
Asmara	ER	capital	cap
Mogadishu	SO	capital	cap
Nairobi	KE	capital	cap
Kampala	UG	capital	cap
Entebbe	UG	capital	cap
Dodoma	TZ	capital	cap
Kigali	RW	capital	cap
Bujumbura	BI	capital	cap
Gitega	BI	capital	cap
Kinshasa	CD	capital	cap
Brazzaville	CG	capital	cap
Bangui	CF	capital	cap
Yaounde	CM	capital	cap
Abuja	NG	capital	cap
Niamey	NE	capital	cap
Bamako	ML	capital	cap
N'Djamena	TD	capital	cap
NDjamena	TD	capital	cap
Ouagadougou	BF	capital	cap
Accra	GH	capital	cap
Yamoussoukro	CI	capital	cap
Dakar	SN	capital	cap
Monrovia	LR	capital	cap
Freetown	SL	capital	cap
Conakry	GN	capital	cap
Malabo	GQ	capital	cap
Bissau	GW	capital	cap
Luanda	AO	capital	cap
Maputo	MZ	capital	cap
Lusaka	ZM	capital	cap
Harare	ZW	capital	cap
Pretoria	ZA	capital	cap
Windhoek	NA	capital	cap
Gaborone	BW	capital	cap
Antananarivo	MG	capital	cap
Port Louis	MU	capital	cap
Nouakchott	MR	capital	cap
Libreville	GA	capital	cap
Porto-Novo	BJ	capital	cap
Lome	TG	capital	cap
Banjul	GM	capital	cap
Lilongwe	MW	capital	cap
Maseru	LS	capital	cap
Mbabane	SZ	capital	cap
Moroni	KM	capital	cap
Sao Tome	ST	capital	cap
Djibouti City	DJ	capital	cap
Port Moresby	PG	capital	cap
Po Mo-xbi	PG	capital	cap
Suva	FJ	capital	cap
Honiara	SB	capital	cap
Port Vila	VU	capital	cap
Nuku'alofa	TO	capital	cap
Apia	WS	capital	cap
Ngerulmud	PW	capital	cap
Palikir	FM	capital	cap
Majuro	MH	capital	cap
South Tarawa	KI	capital	cap
Funafuti	TV	capital	cap
Yaren	NR	capital	cap
Vaduz	LI	capital	cap
Andorra la Vella	AD	capital	cap
Saint George's	GD	capital	cap
Castries	LC	capital	cap
Kingstown	VC	capital	cap
Basseterre	KN	capital	cap
Saint John's	AG	capital	cap
Roseau	DM	capital	cap
Singapore	SG	capital	cap
New York	US	city	cap
Los Angeles	US	city	cap
San Francisco	US	city	cap
Chicago	US	city	cap
Boston	US	city	cap
Houston	US	city	cap
Seattle	US	city	cap
San Diego	US	city	cap
Honolulu	US	city	cap
Norfolk	US	city	cap
Philadelphia	US	city	cap
Atlanta	US	city	cap
Miami	US	city	cap
Las Vegas	US	city	cap
Dallas	US	city	cap
Portland	US	city	cap
Anchorage	US	city	cap
Pearl Harbor	US	city	cap
Trân Châu Cảng	US	city	cap
Annapolis	US	city	cap
Arlington	US	city	cap
Newport	US	city	cap
Tampa	US	city	cap
Colorado Springs	US	city	cap
Jacksonville	US	city	cap
Bremerton	US	city	cap
Palm Beach	US	city	cap
Quantico	US	city	cap
Fayetteville	US	city	cap
Charleston	US	city	cap
Denver	US	city	cap
Phoenix	US	city	cap
Detroit	US	city	cap
New Orleans	US	city	cap
Niu Oóc	US	city	cap
Thượng Hải	CN	city	cap
Quảng Châu	CN	city	cap
Thâm Quyến	CN	city	cap
Côn Minh	CN	city	cap
Nam Ninh	CN	city	cap
Thành Đô	CN	city	cap
Trùng Khánh	CN	city	cap
Thiên Tân	CN	city	cap
Đại Liên	CN	city	cap
Thanh Đảo	CN	city	cap
Trạm Giang	CN	city	cap
Tam Á	CN	city	cap
Hải Khẩu	CN	city	cap
Chu Hải	CN	city	cap
Hàng Châu	CN	city	cap
Nam Kinh	CN	city	cap
Vũ Hán	CN	city	cap
Tây An	CN	city	cap
Hạ Môn	CN	city	cap
Ninh Ba	CN	city	cap
Quế Lâm	CN	city	cap
Bắc Hải	CN	city	cap
Phòng Thành Cảng	CN	city	cap
Đông Hưng	CN	city	cap
Bằng Tường	CN	city	cap
Sùng Tả	CN	city	cap
Sủng Tả	CN	city	cap
Bách Sắc	CN	city	cap
Hà Khẩu	CN	city	cap
Mông Tự	CN	city	cap
Thường Châu	CN	city	cap
Tam Sa	CN	city	cap
Đông Quản	CN	city	cap
Đan Đông	CN	city	cap
Cáp Nhĩ Tân	CN	city	cap
Thẩm Dương	CN	city	cap
Tế Nam	CN	city	cap
Tô Châu	CN	city	cap
Bác Ngao	CN	city	cap
Lệ Giang	CN	city	cap
Urumqi	CN	city	cap
Kashgar	CN	city	cap
Lhasa	CN	city	cap
Shanghai	CN	city	cap
Guangzhou	CN	city	cap
Kunming	CN	city	cap
Nanning	CN	city	cap
Zhanjiang	CN	city	cap
Qingdao	CN	city	cap
Chengdu	CN	city	cap
Shenzhen	CN	city	cap
Phúc Châu	CN	city	cap
Văn Sơn	CN	city	cap
Long Châu	CN	city	cap
Nam Xương	CN	city	cap
Trịnh Châu	CN	city	cap
St. Petersburg	RU	city	cap
Saint Petersburg	RU	city	cap
Xanh Pê-téc-bua	RU	city	cap
Vladivostok	RU	city	cap
Vla-đi-vô-xtốc	RU	city	cap
Sochi	RU	city	cap
Xô-chi	RU	city	cap
Kazan	RU	city	cap
Ca-dan	RU	city	cap
Murmansk	RU	city	cap
Severomorsk	RU	city	cap
Arkhangelsk	RU	city	cap
Severodvinsk	RU	city	cap
Kaliningrad	RU	city	cap
Khabarovsk	RU	city	cap
Volgograd	RU	city	cap
Novosibirsk	RU	city	cap
Yekaterinburg	RU	city	cap
Rostov	RU	city	cap
Sevastopol	RU	city	cap
Simferopol	RU	city	cap
Ryazan	RU	city	cap
Tula	RU	city	cap
Samara	RU	city	cap
Astrakhan	RU	city	cap
Novorossiysk	RU	city	cap
Petropavlovsk-Kamchatsky	RU	city	cap
Chita	RU	city	cap
Irkutsk	RU	city	cap
Kubinka	RU	city	cap
Alabino	RU	city	cap
Nizhny Novgorod	RU	city	cap
Zelenodolsk	RU	city	cap
Baltiysk	RU	city	cap
Kronstadt	RU	city	cap
Kerch	RU	city	cap
Belgorod	RU	city	cap
Kursk	RU	city	cap
Bryansk	RU	city	cap
Osaka	JP	city	cap
Kyoto	JP	city	cap
Hiroshima	JP	city	cap
Nagasaki	JP	city	cap
Yokohama	JP	city	cap
Yokosuka	JP	city	cap
Sasebo	JP	city	cap
Kobe	JP	city	cap
Nagoya	JP	city	cap
Fukuoka	JP	city	cap
Sapporo	JP	city	cap
Maizuru	JP	city	cap
Aomori	JP	city	cap
Sendai	JP	city	cap
Iwakuni	JP	city	cap
Misawa	JP	city	cap
Niigata	JP	city	cap
Okinawa	JP	city	cap
Naha	JP	city	cap
Hamamatsu	JP	city	cap
Nara	JP	city	cap
Ise-Shima	JP	city	cap
Chiba	JP	city	cap
Futenma	JP	city	cap
Busan	KR	city	cap
Incheon	KR	city	cap
Daegu	KR	city	cap
Daejeon	KR	city	cap
Jeju	KR	city	cap
Jinhae	KR	city	cap
Pyeongtaek	KR	city	cap
Gyeongju	KR	city	cap
Pyeongchang	KR	city	cap
Ulsan	KR	city	cap
Gwangju	KR	city	cap
Seongnam	KR	city	cap
Osan	KR	city	cap
Seongju	KR	city	cap
Sejong	KR	city	cap
Changwon	KR	city	cap
Mokpo	KR	city	cap
Gangneung	KR	city	cap
Donghae	KR	city	cap
Paju	KR	city	cap
Kaesong	KP	city	cap
Wonsan	KP	city	cap
Sinuiju	KP	city	cap
Rason	KP	city	cap
Nampo	KP	city	cap
Hamhung	KP	city	cap
Punggye-ri	KP	city	cap
Yongbyon	KP	city	cap
Mumbai	IN	city	cap
Chennai	IN	city	cap
Kolkata	IN	city	cap
Bengaluru	IN	city	cap
Bangalore	IN	city	cap
Visakhapatnam	IN	city	cap
Vishakhapatnam	IN	city	cap
Kochi	IN	city	cap
Goa	IN	city	cap
Hyderabad	IN	city	cap
Pune	IN	city	cap
Lucknow	IN	city	cap
Jaipur	IN	city	cap
Agra	IN	city	cap
Port Blair	IN	city	cap
Ahmedabad	IN	city	cap
Srinagar	IN	city	cap
Jodhpur	IN	city	cap
Ambala	IN	city	cap
Chandimandir	IN	city	cap
Karwar	IN	city	cap
Gandhinagar	IN	city	cap
Sydney	AU	city	cap
Melbourne	AU	city	cap
Perth	AU	city	cap
Darwin	AU	city	cap
Brisbane	AU	city	cap
Adelaide	AU	city	cap
Hobart	AU	city	cap
Cairns	AU	city	cap
Townsville	AU	city	cap
Xít-ni	AU	city	cap
Men-bơn	AU	city	cap
Fremantle	AU	city	cap
Geelong	AU	city	cap
Auckland	NZ	city	cap
Christchurch	NZ	city	cap
Devonport	NZ	city	cap
Ốc-len	NZ	city	cap
Edinburgh	GB	city	cap
Manchester	GB	city	cap
Liverpool	GB	city	cap
Portsmouth	GB	city	cap
Plymouth	GB	city	cap
Birmingham	GB	city	cap
Belfast	GB	city	cap
Cardiff	GB	city	cap
Glasgow	GB	city	cap
Salisbury	GB	city	cap
Farnborough	GB	city	cap
Sandhurst	GB	city	cap
Shrivenham	GB	city	cap
Faslane	GB	city	cap
Cornwall	GB	city	cap
Windsor	GB	city	cap
Cambridge	GB	city	cap
Oxford	GB	city	cap
Taunton	GB	city	cap
Aldershot	GB	city	cap
Cardington	GB	city	cap
Lossiemouth	GB	city	cap
Dartmouth	GB	city	cap
Toulon	FR	city	cap
Brest	FR	city	cap
Marseille	FR	city	cap
Lyon	FR	city	cap
Bordeaux	FR	city	cap
Toulouse	FR	city	cap
Strasbourg	FR	city	cap
Cherbourg	FR	city	cap
Versailles	FR	city	cap
Le Bourget	FR	city	cap
Lille	FR	city	cap
Dijon	FR	city	cap
Biarritz	FR	city	cap
Noumea	FR	city	cap
Munich	DE	city	cap
Hamburg	DE	city	cap
Bonn	DE	city	cap
Frankfurt	DE	city	cap
Ramstein	DE	city	cap
Wiesbaden	DE	city	cap
Stuttgart	DE	city	cap
Kiel	DE	city	cap
Cologne	DE	city	cap
Dresden	DE	city	cap
Leipzig	DE	city	cap
Wilhelmshaven	DE	city	cap
Dusseldorf	DE	city	cap
Rostock	DE	city	cap
Grafenwoehr	DE	city	cap
Milan	IT	city	cap
Naples	IT	city	cap
Venice	IT	city	cap
Turin	IT	city	cap
La Spezia	IT	city	cap
Genoa	IT	city	cap
Taranto	IT	city	cap
Palermo	IT	city	cap
Catania	IT	city	cap
Sigonella	IT	city	cap
Aviano	IT	city	cap
Trieste	IT	city	cap
Napoli	IT	city	cap
Milano	IT	city	cap
Barcelona	ES	city	cap
Cartagena	ES	city	cap
Seville	ES	city	cap
Valencia	ES	city	cap
Catalonia	ES	city	cap
Porto	PT	city	cap
The Hague	NL	city	cap
La Hay	NL	city	cap
La Haye	NL	city	cap
Rotterdam	NL	city	cap
Den Helder	NL	city	cap
Utrecht	NL	city	cap
Antwerp	BE	city	cap
Mons	BE	city	cap
Liege	BE	city	cap
Geneva	CH	city	cap
Giơ-ne-vơ	CH	city	cap
Zurich	CH	city	cap
Davos	CH	city	cap
Lausanne	CH	city	cap
Basel	CH	city	cap
Giơnevơ	CH	city	cap
Krakow	PL	city	cap
Gdansk	PL	city	cap
Poznan	PL	city	cap
Kielce	PL	city	cap
Rzeszow	PL	city	cap
Gdynia	PL	city	cap
Brno	CZ	city	cap
Ostrava	CZ	city	cap
Debrecen	HU	city	cap
Odessa	UA	city	cap
Odesa	UA	city	cap
Lviv	UA	city	cap
Kharkiv	UA	city	cap
Kharkov	UA	city	cap
Donetsk	UA	city	cap
Luhansk	UA	city	cap
Lugansk	UA	city	cap
Mariupol	UA	city	cap
Dnipro	UA	city	cap
Kherson	UA	city	cap
Zaporizhzhia	UA	city	cap
Bakhmut	UA	city	cap
Mykolaiv	UA	city	cap
Berdyansk	UA	city	cap
Kramatorsk	UA	city	cap
Brest-Litovsk	BY	city	cap
Grodno	BY	city	cap
Vitebsk	BY	city	cap
Gomel	BY	city	cap
Almaty	KZ	city	cap
Aktau	KZ	city	cap
Baikonur	KZ	city	cap
Samarkand	UZ	city	cap
Constanta	RO	city	cap
Deveselu	RO	city	cap
Varna	BG	city	cap
Burgas	BG	city	cap
Istanbul	TR	city	cap
I-xtan-bun	TR	city	cap
Izmir	TR	city	cap
Antalya	TR	city	cap
Incirlik	TR	city	cap
Adana	TR	city	cap
Gaziantep	TR	city	cap
Aleppo	SY	city	cap
Homs	SY	city	cap
Hama	SY	city	cap
Idlib	SY	city	cap
Latakia	SY	city	cap
Tartus	SY	city	cap
Raqqa	SY	city	cap
Palmyra	SY	city	cap
Deir Ezzor	SY	city	cap
Daraa	SY	city	cap
Manbij	SY	city	cap
Afrin	SY	city	cap
Hmeimim	SY	city	cap
Hmeymim	SY	city	cap
Khmeimim	SY	city	cap
Al-Bab	SY	city	cap
Kobani	SY	city	cap
Qamishli	SY	city	cap
Douma	SY	city	cap
Đông Ghouta	SY	city	cap
Ghouta	SY	city	cap
Khan Sheikhoun	SY	city	cap
Abu Kamal	SY	city	cap
Al-Bukamal	SY	city	cap
Masyaf	SY	city	cap
Quneitra	SY	city	cap
al-Tanf	SY	city	-
Tanf	SY	city	cap
Shayrat	SY	city	cap
Mosul	IQ	city	cap
Basra	IQ	city	cap
Erbil	IQ	city	cap
Kirkuk	IQ	city	cap
Fallujah	IQ	city	cap
Karbala	IQ	city	cap
Najaf	IQ	city	cap
Isfahan	IR	city	cap
Bandar Abbas	IR	city	cap
Natanz	IR	city	cap
Fordow	IR	city	cap
Chabahar	IR	city	cap
Bushehr	IR	city	cap
Mashhad	IR	city	cap
Qom	IR	city	cap
Tabriz	IR	city	cap
Tel Aviv	IL	city	cap
Ten A-víp	IL	city	cap
Haifa	IL	city	cap
Eilat	IL	city	cap
Golan	IL	city	cap
Jeddah	SA	city	cap
Mecca	SA	city	cap
Dammam	SA	city	cap
Dhahran	SA	city	cap
Medina	SA	city	cap
Dubai	AE	city	cap
Fujairah	AE	city	cap
Sharjah	AE	city	cap
Al Dhafra	AE	city	cap
Aden	YE	city	cap
Hodeidah	YE	city	cap
Hudaydah	YE	city	cap
Taiz	YE	city	cap
Alexandria	EG	city	cap
Sharm el-Sheikh	EG	city	cap
Port Said	EG	city	cap
Suez	EG	city	cap
Benghazi	LY	city	cap
Sirte	LY	city	cap
Misrata	LY	city	cap
Tobruk	LY	city	cap
Derna	LY	city	cap
Al Udeid	QA	city	cap
Karachi	PK	city	cap
Lahore	PK	city	cap
Gwadar	PK	city	cap
Peshawar	PK	city	cap
Rawalpindi	PK	city	cap
Kandahar	AF	city	cap
Herat	AF	city	cap
Kunduz	AF	city	cap
Jalalabad	AF	city	cap
Bagram	AF	city	cap
Mazar-i-Sharif	AF	city	cap
Chittagong	BD	city	cap
Chattogram	BD	city	cap
Cox's Bazar	BD	city	cap
Hambantota	LK	city	cap
Trincomalee	LK	city	cap
Galle	LK	city	cap
Pattaya	TH	city	cap
Phuket	TH	city	cap
Chiang Mai	TH	city	cap
Chiang Rai	TH	city	cap
Sattahip	TH	city	cap
Udon Thani	TH	city	cap
Nakhon Phanom	TH	city	cap
Utapao	TH	city	cap
U-Tapao	TH	city	cap
Rayong	TH	city	cap
Ayutthaya	TH	city	cap
Hat Yai	TH	city	cap
Lopburi	TH	city	cap
Khon Kaen	TH	city	cap
Nakhon Ratchasima	TH	city	cap
Luang Prabang	LA	city	cap
Luông Pha-băng	LA	city	cap
Savannakhet	LA	city	cap
Xa-vẳn-na-khệt	LA	city	cap
Pakse	LA	city	cap
Pắc-xế	LA	city	cap
Champasak	LA	city	cap
Chăm-pa-xắc	LA	city	cap
Bolikhamxay	LA	city	cap
Khammouane	LA	city	cap
Xiengkhouang	LA	city	cap
Xiêng Khoảng	LA	city	cap
Houaphanh	LA	city	cap
Hủa Phăn	LA	city	cap
Attapeu	LA	city	cap
Át-ta-pư	LA	city	cap
Salavan	LA	city	cap
Sekong	LA	city	cap
Bokeo	LA	city	cap
Oudomxay	LA	city	cap
Phongsaly	LA	city	cap
Thakhek	LA	city	cap
Vang Vieng	LA	city	cap
Xaysomboun	LA	city	cap
Siem Reap	KH	city	cap
Xiêm Riệp	KH	city	cap
Sihanoukville	KH	city	cap
Sihanouk	KH	city	cap
Preah Sihanouk	KH	city	cap
Kampong Cham	KH	city	cap
Battambang	KH	city	cap
Bát-đom-boong	KH	city	cap
Kampot	KH	city	cap
Svay Rieng	KH	city	cap
Bavet	KH	city	cap
Poipet	KH	city	cap
Kampong Speu	KH	city	cap
Mondulkiri	KH	city	cap
Ratanakiri	KH	city	cap
Takeo	KH	city	cap
Kandal	KH	city	cap
Prey Veng	KH	city	cap
Tboung Khmum	KH	city	cap
Kampong Thom	KH	city	cap
Koh Kong	KH	city	cap
Ream	KH	city	cap
Kratie	KH	city	cap
Banteay Meanchey	KH	city	cap
Stung Treng	KH	city	cap
Pursat	KH	city	cap
Yangon	MM	city	cap
Mandalay	MM	city	cap
Rakhine	MM	city	cap
Ngun-gon	MM	city	cap
Sittwe	MM	city	cap
Kokang	MM	city	cap
Langkawi	MY	city	cap
Penang	MY	city	cap
Johor	MY	city	cap
Johor Bahru	MY	city	cap
Kota Kinabalu	MY	city	cap
Sabah	MY	city	cap
Sarawak	MY	city	cap
Lumut	MY	city	cap
Kuching	MY	city	cap
Melaka	MY	city	cap
Malacca	MY	city	cap
Port Klang	MY	city	cap
Cyberjaya	MY	city	cap
Kelantan	MY	city	cap
Terengganu	MY	city	cap
Changi	SG	city	cap
Sentosa	SG	city	cap
Căn cứ hải quân Changi	SG	city	cap
Bali	ID	city	cap
Surabaya	ID	city	cap
Bandung	ID	city	cap
Yogyakarta	ID	city	cap
Aceh	ID	city	cap
Batam	ID	city	cap
Natuna	ID	city	cap
Makassar	ID	city	cap
Medan	ID	city	cap
Palu	ID	city	cap
Lombok	ID	city	cap
Denpasar	ID	city	cap
Labuan Bajo	ID	city	cap
Semarang	ID	city	cap
Magelang	ID	city	cap
Padang	ID	city	cap
Pontianak	ID	city	cap
Bintan	ID	city	cap
Cebu	PH	city	cap
Davao	PH	city	cap
Marawi	PH	city	cap
Subic	PH	city	cap
Clark	PH	city	cap
Palawan	PH	city	cap
Puerto Princesa	PH	city	cap
Baguio	PH	city	cap
Zamboanga	PH	city	cap
Vịnh Subic	PH	city	cap
Mindanao	PH	city	cap
Luzon	PH	city	cap
Quezon	PH	city	cap
Batanes	PH	city	cap
Zambales	PH	city	cap
Cavite	PH	city	cap
Makati	PH	city	cap
Mactan	PH	city	cap
Visayas	PH	city	cap
Pasay	PH	city	cap
Cao Hùng	TW	city	cap
Đài Trung	TW	city	cap
Đài Nam	TW	city	cap
Kim Môn	TW	city	cap
Mã Tổ	TW	city	cap
Hoa Liên	TW	city	cap
Kaohsiung	TW	city	cap
Bình Đông	TW	city	cap
Darkhan	MN	city	cap
Halifax	CA	city	cap
Vancouver	CA	city	cap
Toronto	CA	city	cap
Montreal	CA	city	cap
Quebec	CA	city	cap
Calgary	CA	city	cap
Charlevoix	CA	city	cap
Kananaskis	CA	city	cap
Cancun	MX	city	cap
Tijuana	MX	city	cap
Santiago de Cuba	CU	city	cap
Guantanamo	CU	city	cap
Mariel	CU	city	cap
Rio de Janeiro	BR	city	cap
Sao Paulo	BR	city	cap
Mar del Plata	AR	city	cap
Valparaiso	CL	city	cap
Vina del Mar	CL	city	cap
Callao	PE	city	cap
Cucuta	CO	city	cap
Cartagena de Indias	CO	city	cap
Maracaibo	VE	city	cap
La Guaira	VE	city	cap
Cape Town	ZA	city	cap
Johannesburg	ZA	city	cap
Durban	ZA	city	cap
Simon's Town	ZA	city	cap
Lagos	NG	city	cap
Gambella	ET	city	cap
Darfur	SD	city	cap
Port Sudan	SD	city	cap
Bentiu	SS	city	cap
Malakal	SS	city	cap
Wau	SS	city	cap
Abyei	SD	city	cap
Mombasa	KE	city	cap
Dar es Salaam	TZ	city	cap
Zanzibar	TZ	city	cap
Marrakech	MA	city	cap
Casablanca	MA	city	cap
Oran	DZ	city	cap
Timbuktu	ML	city	cap
Goma	CD	city	cap
Bouar	CF	city	cap
Manaus	BR	city	cap
Bergen	NO	city	cap
Trondheim	NO	city	cap
Vaernes	NO	city	cap
Kirkenes	NO	city	cap
Gothenburg	SE	city	cap
Karlskrona	SE	city	cap
Gotland	SE	city	cap
Turku	FI	city	cap
Rovaniemi	FI	city	cap
Aarhus	DK	city	cap
Piraeus	GR	city	cap
Crete	GR	city	cap
Thessaloniki	GR	city	cap
Suda	GR	city	cap
Souda	GR	city	cap
Limassol	CY	city	cap
Larnaca	CY	city	cap
Akrotiri	CY	city	cap
Salzburg	AT	city	cap
Shannon	IE	city	cap
Klaipeda	LT	city	cap
Liepaja	LV	city	cap
Tartu	EE	city	cap
Bruges	BE	city	cap
Malé	MV	city	cap
Manus	PG	city	cap
đảo Manus	PG	city	-
Bizerte	TN	city	cap
Batumi	GE	city	cap
Abkhazia	GE	city	cap
Nam Ossetia	GE	city	cap
Nagorno-Karabakh	AZ	city	cap
Gyumri	AM	city	cap
Guam	GU	city	cap
Apra	GU	city	cap
An Giang	VN	province	cap
Bà Rịa-Vũng Tàu	VN	province	cap
Bà Rịa - Vũng Tàu	VN	province	cap
Bắc Giang	VN	province	cap
Bắc Kạn	VN	province	cap
Bắc Cạn	VN	province	cap
Bạc Liêu	VN	province	cap
Bắc Ninh	VN	province	cap
Bến Tre	VN	province	cap
Bình Định	VN	province	cap
Bình Dương	VN	province	cap
Bình Phước	VN	province	cap
Bình Thuận	VN	province	cap
Cà Mau	VN	province	cap
Cao Bằng	VN	province	cap
Đắk Lắk	VN	province	cap
Đắc Lắc	VN	province	cap
Đắk Nông	VN	province	cap
Đăk Lăk	VN	province	cap
Đăk Nông	VN	province	cap
Đắc Nông	VN	province	cap
Điện Biên	VN	province	cap
Đồng Nai	VN	province	cap
Đồng Tháp	VN	province	cap
Gia Lai	VN	province	cap
Hà Giang	VN	province	cap
Hà Nam	VN	province	cap
Hà Tĩnh	VN	province	cap
Hải Dương	VN	province	cap
Hậu Giang	VN	province	cap
Hoà Bình	VN	province	exact
Hưng Yên	VN	province	cap
Khánh Hoà	VN	province	cap
Kiên Giang	VN	province	cap
Kon Tum	VN	province	cap
Lai Châu	VN	province	cap
Lâm Đồng	VN	province	cap
Lạng Sơn	VN	province	cap
Lào Cai	VN	province	cap
Long An	VN	province	cap
Nam Định	VN	province	cap
Nghệ An	VN	province	cap
Ninh Bình	VN	province	cap
Ninh Thuận	VN	province	cap
Phú Thọ	VN	province	cap
Phú Yên	VN	province	cap
Quảng Bình	VN	province	cap
Quảng Nam	VN	province	cap
Quảng Ngãi	VN	province	cap
Quảng Ninh	VN	province	cap
Quảng Trị	VN	province	cap
Sóc Trăng	VN	province	cap
Sơn La	VN	province	cap
Tây Ninh	VN	province	cap
Thái Bình	VN	province	cap
Thái Nguyên	VN	province	cap
Thanh Hoá	VN	province	cap
Thừa Thiên-Huế	VN	province	cap
Thừa Thiên Huế	VN	province	cap
Tiền Giang	VN	province	cap
Trà Vinh	VN	province	cap
Tuyên Quang	VN	province	cap
Vĩnh Long	VN	province	cap
Vĩnh Phúc	VN	province	cap
Yên Bái	VN	province	cap
Lao Cai	VN	province	cap
TP.HCM	VN	city	exact
TP HCM	VN	city	exact
TPHCM	VN	city	exact
TP. HCM	VN	city	exact
TP Hồ Chí Minh	VN	city	cap
TP. Hồ Chí Minh	VN	city	cap
TP.Hồ Chí Minh	VN	city	cap
Thành phố Hồ Chí Minh	VN	city	cap
Thành phố mang tên Bác	VN	city	cap
Sài Gòn	VN	city	cap
Saigon	VN	city	cap
Ho Chi Minh City	VN	city	cap
HCMC	VN	city	exact
Đà Nẵng	VN	city	cap
TP Đà Nẵng	VN	city	cap
Thành phố Đà Nẵng	VN	city	cap
Da Nang	VN	city	cap
Danang	VN	city	cap
Hải Phòng	VN	city	cap
TP Hải Phòng	VN	city	cap
Hai Phong	VN	city	cap
Cần Thơ	VN	city	cap
Huế	VN	city	cap
Hue	VN	city	cap
Nha Trang	VN	city	cap
Vũng Tàu	VN	city	cap
Biên Hoà	VN	city	cap
Đà Lạt	VN	city	cap
Hạ Long	VN	city	cap
Quy Nhơn	VN	city	cap
TP Vinh	VN	city	cap
thành phố Vinh	VN	city	-
Móng Cái	VN	city	cap
Buôn Ma Thuột	VN	city	cap
Phan Thiết	VN	city	cap
Phan Rang	VN	city	cap
Pleiku	VN	city	cap
Mỹ Tho	VN	city	cap
Long Xuyên	VN	city	cap
Rạch Giá	VN	city	cap
Châu Đốc	VN	city	cap
Hà Tiên	VN	city	cap
Cao Lãnh	VN	city	cap
Sa Đéc	VN	city	cap
Hội An	VN	city	cap
Tam Kỳ	VN	city	cap
Đồng Hới	VN	city	cap
Đông Hà	VN	city	cap
Tuy Hoà	VN	city	cap
Thủ Đức	VN	city	cap
Điện Biên Phủ	VN	city	cap
Sa Pa	VN	city	cap
Việt Trì	VN	city	cap
Vĩnh Yên	VN	city	cap
Sơn Tây	VN	city	cap
Hoà Lạc	VN	city	cap
Phú Quốc	VN	city	cap
Côn Đảo	VN	city	cap
Lý Sơn	VN	city	cap
Cam Ranh	VN	city	cap
Cam Lâm	VN	city	cap
Dung Quất	VN	city	cap
Chu Lai	VN	city	cap
Vân Đồn	VN	city	cap
Uông Bí	VN	city	cap
Cẩm Phả	VN	city	cap
Thủ Dầu Một	VN	city	cap
Bảo Lộc	VN	city	cap
Long Thành	VN	city	cap
Đồng Đăng	VN	city	cap
Đồng Xoài	VN	city	cap
Tây Nguyên	VN	city	cap
Nam Bộ	VN	city	cap
Củ Chi	VN	city	cap
Xuân Mai	VN	city	cap
Miếu Môn	VN	city	cap
Sơn Trà	VN	city	cap
Ba Đình	VN	city	cap
Hoàn Kiếm	VN	city	cap
Cầu Giấy	VN	city	cap
Tây Hồ	VN	city	cap
Nam Từ Liêm	VN	city	cap
Bắc Từ Liêm	VN	city	cap
Long Biên	VN	city	cap
Gia Lâm	VN	city	cap
Đống Đa	VN	city	cap
Mỹ Đình	VN	city	cap
Mỹ Thuận	VN	city	cap
Kỳ Anh	VN	city	cap
Mộ Đức	VN	city	cap
Pháp Vân	VN	city	cap
Lai Vung	VN	city	cap
Việt Yên	VN	city	cap
Hàm Thuận	VN	city	cap
Ba Vì	VN	city	cap
Hoà Vang	VN	city	cap
Tịnh Biên	VN	city	cap
Mộc Bài	VN	city	cap
Phong Thổ	VN	city	cap
Phục Hoà	VN	city	cap
Quảng Hoà	VN	city	cap
Quảng Uyên	VN	city	cap
Bình Liêu	VN	city	cap
Lộc Bình	VN	city	cap
Cao Lộc	VN	city	cap
A So	VN	city	cap
A Lưới	VN	city	cap
Phú Cát	VN	city	cap
Mèo Vạc	VN	city	cap
Trà Lĩnh	VN	city	cap
Cồn Cỏ	VN	city	cap
Bạch Long Vĩ	VN	city	cap
Cô Tô	VN	city	cap
Cát Bà	VN	city	cap
Thổ Chu	VN	city	cap
Hải Châu	VN	city	cap
Ngũ Hành Sơn	VN	city	cap
Mỹ Đức	VN	city	cap
Phú Mỹ	VN	city	cap
Phù Mỹ	VN	city	cap
Chương Mỹ	VN	city	cap
Mỹ Lộc	VN	city	cap
Mỹ Khê	VN	city	cap
Mỹ Sơn	VN	city	cap
Mỹ Lai	VN	city	cap
Long Mỹ	VN	city	cap
Đức Thọ	VN	city	cap
Đức Hoà	VN	city	cap
Đức Cơ	VN	city	cap
Đức Phổ	VN	city	cap
Ý Yên	VN	city	cap
Anh Sơn	VN	city	cap
Tuy Đức	VN	city	cap
Hoài Đức	VN	city	cap
Thủ Thiêm	VN	city	cap
Tân Mỹ	VN	city	cap
Mỹ Xuyên	VN	city	cap
Mỹ Hào	VN	city	cap
Tân Sơn	VN	city	cap
Thường Tín	VN	city	cap
Thạch Thất	VN	city	cap
Sóc Sơn	VN	city	cap
Đông Anh	VN	city	cap
cảng Cam Ranh	VN	port	-
cảng quốc tế Cam Ranh	VN	port	-
quân cảng Cam Ranh	VN	port	-
vịnh Cam Ranh	VN	port	-
bán đảo Cam Ranh	VN	port	-
Tiên Sa	VN	port	cap
cảng Tiên Sa	VN	port	-
cảng Đà Nẵng	VN	port	-
Vịnh Đà Nẵng	VN	port	cap
Nhà Rồng	VN	port	cap
cảng Nhà Rồng	VN	port	-
bến Nhà Rồng	VN	port	-
Bến cảng Nhà Rồng	VN	port	cap
cảng Sài Gòn	VN	port	-
cảng Cát Lái	VN	port	-
Cát Lái	VN	port	cap
cảng Hải Phòng	VN	port	-
cảng Quy Nhơn	VN	port	-
cảng Nha Trang	VN	port	-
cảng Vũng Tàu	VN	port	-
cảng Hòn La	VN	port	-
cảng Cái Lân	VN	port	-
Cái Mép	VN	port	cap
cảng Cái Mép-Thị Vải	VN	port	-
cảng Chùa Vẽ	VN	port	-
cảng Chân Mây	VN	port	-
cảng Lạch Huyện	VN	port	-
cảng Sao Mai-Bến Đình	VN	port	-
cảng Cửa Lò	VN	port	-
cảng Nam Hải Đình Vũ	VN	port	-
căn cứ Ream	KH	port	-
căn cứ hải quân Ream	KH	port	-
quân cảng Ream	KH	port	-
cảng Sihanoukville	KH	port	-
cảng Tartus	SY	port	-
căn cứ Tartus	SY	port	-
cảng Yokosuka	JP	port	-
căn cứ Yokosuka	JP	port	-
cảng Trạm Giang	CN	port	-
cảng Thanh Đảo	CN	port	-
cảng Du Lâm	CN	port	-
cảng Vladivostok	RU	port	-
cảng Severomorsk	RU	port	-
căn cứ Norfolk	US	port	-
căn cứ hải quân Norfolk	US	port	-
cảng Manila	PH	port	-
cảng Subic	PH	port	-
căn cứ Subic	PH	port	-
cảng Changi	SG	port	-
cảng Klang	MY	port	-
cảng Lumut	MY	port	-
cảng Hambantota	LK	port	-
Camp Lemonnier	DJ	port	cap
sân bay Nội Bài	VN	airport	-
Nội Bài	VN	airport	cap
sân bay quốc tế Nội Bài	VN	airport	-
sân bay Tân Sơn Nhất	VN	airport	-
Tân Sơn Nhất	VN	airport	cap
sân bay quốc tế Tân Sơn Nhất	VN	airport	-
sân bay Đà Nẵng	VN	airport	-
sân bay quốc tế Đà Nẵng	VN	airport	-
sân bay Biên Hoà	VN	airport	-
sân bay Cam Ranh	VN	airport	-
sân bay quốc tế Cam Ranh	VN	airport	-
sân bay quốc tế Sunan	KP	airport	-
sân bay Sunan	KP	airport	-
sân bay Gia Lâm	VN	airport	-
sân bay Miếu Môn	VN	airport	-
sân bay Hoà Lạc	VN	airport	-
sân bay Cát Bi	VN	airport	-
sân bay Phù Cát	VN	airport	-
sân bay Liên Khương	VN	airport	-
sân bay Phan Thiết	VN	airport	-
sân bay Long Thành	VN	airport	-
sân bay Cần Thơ	VN	airport	-
sân bay A So	VN	airport	-
sân bay Kép	VN	airport	-
sân bay Sao Vàng	VN	airport	-
sân bay Chu Lai	VN	airport	-
sân bay Phú Bài	VN	airport	-
sân bay Vân Đồn	VN	airport	-
căn cứ Andrews	US	airport	-
sân bay Andrews	US	airport	-
căn cứ không quân Andrews	US	airport	-
sân bay quân sự Andrews	US	airport	-
căn cứ liên hợp Andrews	US	airport	-
căn cứ liên hợp Trân Châu Cảng-Hickam	US	airport	-
căn cứ không quân Hickam	US	airport	-
căn cứ Andersen	US	airport	-
căn cứ không quân Andersen	US	airport	-
căn cứ không quân Travis	US	airport	-
căn cứ không quân Whiteman	US	airport	-
căn cứ không quân Hmeimim	SY	airport	-
căn cứ Hmeimim	SY	airport	-
căn cứ không quân Hmeymim	SY	airport	-
căn cứ Hmeymim	SY	airport	-
sân bay Hmeymim	SY	airport	-
căn cứ không quân Shayrat	SY	airport	-
sân bay Damascus	SY	airport	-
căn cứ Incirlik	TR	airport	-
căn cứ không quân Incirlik	TR	airport	-
căn cứ không quân Al Udeid	QA	airport	-
căn cứ Osan	KR	airport	-
căn cứ không quân Osan	KR	airport	-
căn cứ Humphreys	KR	airport	-
Camp Humphreys	KR	airport	cap
căn cứ Yokota	JP	airport	-
Yokota	JP	airport	cap
căn cứ Kadena	JP	airport	-
Kadena	JP	airport	cap
sân bay Haneda	JP	airport	-
Haneda	JP	airport	cap
sân bay Narita	JP	airport	-
Narita	JP	airport	cap
căn cứ Misawa	JP	airport	-
căn cứ Iwakuni	JP	airport	-
căn cứ không quân Clark	PH	airport	-
căn cứ không quân Villamor	PH	airport	-
căn cứ không quân Antonio Bautista	PH	airport	-
sân bay Palam	IN	airport	-
căn cứ RAAF Base Tindal	AU	airport	-
Phủ Chủ tịch	VN	venue	cap
Văn phòng Chính phủ	VN	venue	cap
Nhà Quốc hội	VN	venue	cap
Văn phòng Trung ương Đảng	VN	venue	cap
Trụ sở Trung ương Đảng	VN	venue	cap
trụ sở Văn phòng Chính phủ	VN	venue	-
trụ sở Bộ Quốc phòng Việt Nam	VN	venue	-
Nhà khách Bộ Quốc phòng	VN	venue	cap
Nhà khách Chính phủ	VN	venue	cap
Trung tâm Hội nghị Quốc gia	VN	venue	cap
Trung tâm Hội nghị Quốc tế	VN	venue	cap
Cung Hội nghị quốc tế Ariyana	VN	venue	cap
Trung tâm Triển lãm Việt Nam	VN	venue	cap
Trung tâm Triển lãm Quốc gia	VN	venue	cap
Lăng Chủ tịch Hồ Chí Minh	VN	venue	cap
Lăng Bác	VN	venue	cap
Đài tưởng niệm các Anh hùng liệt sĩ	VN	venue	cap
Đài tưởng niệm Anh hùng liệt sĩ Bắc Sơn	VN	venue	cap
Đài liệt sĩ Bắc Sơn	VN	venue	cap
Đài tưởng niệm Bắc Sơn	VN	venue	cap
Đài tưởng niệm liệt sĩ Bắc Sơn	VN	venue	cap
Quảng trường Ba Đình	VN	venue	cap
Dinh Độc Lập	VN	venue	cap
Dinh Thống Nhất	VN	venue	cap
Hội trường Thống Nhất	VN	venue	cap
Bảo tàng Chứng tích Chiến tranh	VN	venue	cap
Bảo tàng Lịch sử Quân sự Việt Nam	VN	venue	cap
Bảo tàng Hồ Chí Minh	VN	venue	cap
Văn Miếu	VN	venue	cap
Văn Miếu - Quốc Tử Giám	VN	venue	cap
Văn Miếu-Quốc Tử Giám	VN	venue	cap
Hoàng thành Thăng Long	VN	venue	cap
Nhà hát Lớn Hà Nội	VN	venue	cap
Nhà hát Lớn	VN	venue	cap
chùa Trấn Quốc	VN	venue	-
chùa Một Cột	VN	venue	-
Hồ Hoàn Kiếm	VN	venue	cap
hồ Gươm	VN	venue	-
Khách sạn Metropole	VN	venue	cap
khách sạn Sheraton	VN	venue	-
khách sạn JW Marriott	VN	venue	-
Khách sạn Melia	VN	venue	cap
khách sạn Daewoo	VN	venue	-
khách sạn Kim Liên	VN	venue	-
khách sạn InterContinental	VN	venue	-
khách sạn Furama	VN	venue	-
Nhà tù Hoả Lò	VN	venue	cap
Hoả Lò	VN	venue	cap
Trung tâm hành chính TP Đà Nẵng	VN	venue	cap
Bộ Tư lệnh Quân khu 7	VN	venue	cap
UBND TP.HCM	VN	venue	exact
Trung tâm Nhiệt đới Việt-Nga	VN	venue	cap
Thành cổ Quảng Trị	VN	venue	cap
Nghĩa trang Trường Sơn	VN	venue	cap
Địa đạo Củ Chi	VN	venue	cap
Trường bắn quốc gia khu vực 1	VN	venue	cap
Trung tâm Huấn luyện quân sự quốc gia 4	VN	venue	cap
Khu K9	VN	venue	cap
cầu Bắc Luân	VN	venue	-
cầu Cao Lãnh	VN	venue	-
Nhà Trắng	US	venue	cap
Lầu Năm Góc	US	venue	cap
Phòng Bầu dục	US	venue	cap
Điện Capitol	US	venue	cap
Đồi Capitol	US	venue	cap
Trại David	US	venue	cap
Camp David	US	venue	cap
Mar-a-Lago	US	venue	cap
Sunnylands	US	venue	cap
Tháp Trump	US	venue	cap
Nghĩa trang Quốc gia Arlington	US	venue	cap
Đài tưởng niệm Chiến tranh Việt Nam	US	venue	cap
Blair House	US	venue	cap
nhà khách Blair House	US	venue	-
West Point	US	venue	cap
Phố Wall	US	venue	cap
trụ sở Liên hợp quốc	US	venue	-
trụ sở Liên Hiệp Quốc	US	venue	-
trụ sở LHQ	US	venue	-
Tượng Nữ thần Tự do	US	venue	cap
Fort Bragg	US	venue	cap
Fort Benning	US	venue	cap
Fort Leavenworth	US	venue	cap
Dulles	US	venue	cap
Đại lễ đường Nhân dân	CN	venue	cap
Nhà khách Điếu Ngư Đài	CN	venue	cap
Điếu Ngư Đài	CN	venue	cap
Quảng trường Thiên An Môn	CN	venue	cap
Thiên An Môn	CN	venue	cap
Tử Cấm Thành	CN	venue	cap
Trung Nam Hải	CN	venue	cap
Toà nhà Bát Nhất	CN	venue	cap
Điện Kremlin	RU	venue	cap
Quảng trường Đỏ	RU	venue	cap
Đài tưởng niệm Chiến sĩ Vô danh	RU	venue	cap
Công viên Patriot	RU	venue	cap
Trung tâm Triển lãm Patriot	RU	venue	cap
Mộ Chiến sĩ vô danh	RU	venue	cap
Novo-Ogaryovo	RU	venue	cap
Bocharov Ruchey	RU	venue	cap
Điện Elysee	FR	venue	cap
Điện Élysée	FR	venue	cap
Điện Ê-li-dê	FR	venue	cap
Khải Hoàn Môn	FR	venue	cap
Điện Matignon	FR	venue	cap
Les Invalides	FR	venue	cap
Điện Invalides	FR	venue	cap
Cung điện Versailles	FR	venue	cap
Điện Buckingham	GB	venue	cap
Cung điện Buckingham	GB	venue	cap
Số 10 phố Downing	GB	venue	cap
Phố Downing	GB	venue	cap
doanh trại Wellington	GB	venue	-
Lancaster House	GB	venue	cap
Lâu đài Windsor	GB	venue	cap
Điện Westminster	GB	venue	cap
Horse Guards	GB	venue	cap
ExCeL London	GB	venue	cap
Chequers	GB	venue	cap
Nhà Xanh	KR	venue	cap
Nghĩa trang Quốc gia Seoul	KR	venue	cap
Bàn Môn Điếm	KR	venue	cap
Panmunjom	KR	venue	cap
Làng đình chiến Bàn Môn Điếm	KR	venue	cap
Nhà Hoà bình	KR	venue	cap
Khu phi quân sự	KR	venue	cap
DMZ	KR	venue	exact
Phủ Thủ tướng Nhật Bản	JP	venue	cap
Đền Yasukuni	JP	venue	cap
Cung điện Hoàng gia	JP	venue	cap
Điện Akasaka	JP	venue	cap
Hoàng cung	JP	venue	cap
Hyderabad House	IN	venue	cap
Rashtrapati Bhavan	IN	venue	cap
Cổng Ấn Độ	IN	venue	cap
Đài tưởng niệm Mahatma Gandhi	IN	venue	cap
khách sạn Shangri-La	SG	venue	-
Istana	SG	venue	cap
Cung Istana	SG	venue	cap
Dinh Istana	SG	venue	cap
Khách sạn Capella	SG	venue	cap
Trung tâm hội nghị Suntec	SG	venue	cap
Trung tâm Triển lãm Changi	SG	venue	cap
Dinh Tổng thống Merdeka	ID	venue	cap
Cung điện Merdeka	ID	venue	cap
Merdeka	ID	venue	cap
Cung Bogor	ID	venue	cap
Bogor	ID	venue	cap
Toà nhà Chính phủ Thái Lan	TH	venue	cap
Cung điện Chitralada	TH	venue	cap
Điện Malacanang	PH	venue	cap
Cung điện Malacanang	PH	venue	cap
Malacanang	PH	venue	cap
Trại Aguinaldo	PH	venue	cap
Camp Aguinaldo	PH	venue	cap
Cung điện Hoà bình	KH	venue	cap
Hoàng cung Campuchia	KH	venue	cap
Trung tâm Hội nghị Sokha	KH	venue	cap
Đài Độc lập	KH	venue	cap
Đài Hữu nghị Việt Nam-Campuchia	KH	venue	cap
Phủ Chủ tịch Lào	LA	venue	cap
Trung tâm Hội nghị quốc gia Lào	LA	venue	cap
Đài tưởng niệm Liệt sĩ vô danh	LA	venue	cap
Thạt Luổng	LA	venue	cap
Nhà Chính phủ	AU	venue	cap
Nhà Quốc hội Australia	AU	venue	cap
Đài tưởng niệm Chiến tranh Australia	AU	venue	cap
Nhà Chính phủ New Zealand	NZ	venue	cap
Bellevue	DE	venue	cap
Cung điện Bellevue	DE	venue	cap
Lâu đài Schloss Meseberg	DE	venue	cap
Schloss Meseberg	DE	venue	cap
Meseberg	DE	venue	cap
Khách sạn Bayerischer Hof	DE	venue	cap
Cổng Brandenburg	DE	venue	cap
căn cứ không quân Ramstein	DE	venue	-
căn cứ Ramstein	DE	venue	-
Trụ sở NATO	BE	venue	cap
trụ sở EU	BE	venue	-
Cung điện Quirinale	IT	venue	cap
Điện Chigi	IT	venue	cap
Quảng trường Thánh Peter	VA	venue	cap
Ak Saray	TR	venue	cap
Cung Độc lập	BY	venue	cap
Hofburg	AT	venue	cap
Cung điện Hofburg	AT	venue	cap
Cung Cách mạng	CU	venue	cap
Nghĩa trang Santa Ifigenia	CU	venue	cap
Quảng trường Cách mạng	CU	venue	cap
Biển Đông	-	sea	cap
Biển Hoa Đông	-	sea	cap
Hoa Đông	-	sea	cap
Hoàng Hải	-	sea	cap
biển Hoàng Hải	-	sea	-
Biển Đen	-	sea	cap
Biển Đỏ	-	sea	cap
Hồng Hải	-	sea	cap
Biển Bắc	-	sea	cap
Biển Baltic	-	sea	cap
Biển Nhật Bản	-	sea	cap
biển Philippines	-	sea	-
Biển Azov	-	sea	cap
biển Caspian	-	sea	-
Biển Barents	-	sea	cap
biển Okhotsk	-	sea	-
biển Bering	-	sea	-
eo biển Bering	-	sea	-
biển Ả Rập	-	sea	-
biển Arab	-	sea	-
Biển Nam Trung Hoa	-	sea	cap
Biển Nam Trung Quốc	-	sea	cap
biển Celebes	-	sea	-
biển Sulu	-	sea	-
biển Java	-	sea	-
biển Andaman	-	sea	-
biển Địa Trung Hải	-	sea	-
Địa Trung Hải	-	sea	cap
Thái Bình Dương	-	sea	cap
Tây Thái Bình Dương	-	sea	cap
Nam Thái Bình Dương	-	sea	cap
Ấn Độ Dương	-	sea	cap
Đại Tây Dương	-	sea	cap
Bắc Đại Tây Dương	-	sea	cap
Bắc Băng Dương	-	sea	cap
Bắc Cực	-	sea	cap
Nam Cực	-	sea	cap
Vịnh Ba Tư	-	sea	cap
vịnh Persia	-	sea	-
Vùng Vịnh	-	sea	cap
vịnh Oman	-	sea	-
vịnh Aden	-	sea	-
vịnh Bengal	-	sea	-
vịnh Thái Lan	-	sea	-
vịnh Mexico	-	sea	-
vịnh Mỹ	-	sea	-
vịnh Guinea	-	sea	-
eo biển Hormuz	-	sea	-
eo biển Malacca	-	sea	-
eo biển Đài Loan	-	sea	-
eo biển Bosphorus	-	sea	-
eo biển Bosporus	-	sea	-
eo biển Kerch	-	sea	-
eo biển Miyako	-	sea	-
eo biển Tsushima	-	sea	-
eo biển Gibraltar	-	sea	-
eo biển Anh	-	sea	-
eo biển Manche	-	sea	-
eo biển Ba Sĩ	-	sea	-
eo biển Bashi	-	sea	-
eo biển Luzon	-	sea	-
eo biển Bab al-Mandab	-	sea	-
eo biển Bab el-Mandeb	-	sea	-
eo biển Dardanelles	-	sea	-
eo biển Sunda	-	sea	-
eo biển Lombok	-	sea	-
eo biển Sibutu	-	sea	-
eo biển Triều Tiên	-	sea	-
kênh đào Suez	-	sea	-
kênh đào Panama	-	sea	-
South China Sea	-	sea	cap
East China Sea	-	sea	cap
Black Sea	-	sea	cap
Red Sea	-	sea	cap
Indian Ocean	-	sea	cap
Pacific Ocean	-	sea	cap
Atlantic	-	sea	cap
Mediterranean	-	sea	cap
Taiwan Strait	-	sea	cap
Gulf of Aden	-	sea	cap
Strait of Malacca	-	sea	cap
Sea of Japan	-	sea	cap
Hắc Hải	-	sea	cap
Bột Hải	-	sea	cap
biển Bột Hải	-	sea	-
sông Mekong	-	sea	-
sông Mê Công	-	sea	-
sông Mê Kông	-	sea	-
Mekong	-	sea	cap
Mê Công	-	sea	cap
sông Euphrates	-	sea	-
sông Áp Lục	-	sea	-
sông Đồ Môn	-	sea	-
vịnh Bắc Bộ	-	sea	-
vịnh Hạ Long	VN	sea	-
sông Hồng	VN	sea	-
sông Cửu Long	VN	sea	-
sông Sài Gòn	VN	sea	-
Gulf of Tonkin	-	sea	cap
vịnh Nha Trang	VN	sea	-
sông Hậu	VN	sea	-
sông Hàn	VN	sea	-
vịnh Manila	PH	sea	-
eo biển Singapore	SG	sea	-
bán đảo Triều Tiên	-	island	-
bán đảo Đông Dương	-	island	-
bán đảo Balkan	-	island	-
bán đảo Ả Rập	-	island	-
Bán đảo Arab	-	island	cap
bán đảo Iberia	-	island	-
bán đảo Mã Lai	-	island	-
Senkaku	-	island	cap
Điếu Ngư	-	island	cap
Senkaku/Điếu Ngư	-	island	cap
quần đảo Senkaku	-	island	-
quần đảo Điếu Ngư	-	island	-
Dokdo	-	island	cap
Takeshima	-	island	cap
Korean Peninsula	-	island	cap
Scarborough	-	island	cap
bãi cạn Scarborough	-	island	-
Hoàng Nham	-	island	cap
Nam Kuril	-	island	cap
quần đảo Kuril	-	island	-
Kuril	-	island	cap
Bãi Cỏ Mây	-	island	cap
Bãi Cỏ Rong	-	island	cap
đảo Thị Tứ	-	island	-
Thị Tứ	-	island	cap
đảo Ba Bình	-	island	-
Ba Bình	-	island	cap
đảo Phú Lâm	-	island	-
Phú Lâm	-	island	cap
Đá Vành Khăn	-	island	cap
Đá Chữ Thập	-	island	cap
Đá Xu Bi	-	island	cap
Đá Subi	-	island	cap
Gạc Ma	-	island	cap
đá Gạc Ma	-	island	-
đảo Tri Tôn	-	island	-
Ba Đầu	-	island	cap
đá Ba Đầu	-	island	-
đảo Tiên Nữ	-	island	-
Spratly	-	island	cap
Paracel	-	island	cap
Spratlys	-	island	cap
Paracels	-	island	cap
Spratly Islands	-	island	cap
Paracel Islands	-	island	cap
Nam Sa	-	island	cap
Tây Sa	-	island	cap
Hoàng Sa	VN	island	cap
Trường Sa	VN	island	cap
quần đảo Hoàng Sa	VN	island	-
quần đảo Trường Sa	VN	island	-
bãi Tư Chính	VN	island	-
đảo Lý Sơn	VN	island	-
đảo Phú Quốc	VN	island	-
đảo Phú Quý	VN	island	-
đảo Bạch Long Vĩ	VN	island	-
đảo Bạch Long Vỹ	VN	island	-
bán đảo Sơn Trà	VN	island	-
đảo Trường Sa Lớn	VN	island	-
đảo Song Tử Tây	VN	island	-
Nhà giàn DK1	VN	island	cap
DK1	VN	island	exact
huyện đảo Trường Sa	VN	island	-
huyện đảo Hoàng Sa	VN	island	-
đảo Okinawa	JP	island	-
Iwo Jima	JP	island	cap
Hokkaido	JP	island	cap
Kyushu	JP	island	cap
Honshu	JP	island	cap
quần đảo Ryukyu	JP	island	-
Yonaguni	JP	island	cap
Ishigaki	JP	island	cap
Crimea	-	island	cap
bán đảo Crimea	-	island	-
Crưm	-	island	cap
Crimê	-	island	cap
Krym	-	island	cap
Kamchatka	RU	island	cap
bán đảo Kamchatka	RU	island	-
Sakhalin	RU	island	cap
Novaya Zemlya	RU	island	cap
bán đảo Kola	RU	island	-
đảo Hải Nam	CN	island	-
Hải Nam	CN	island	cap
Hawaii	US	island	cap
đảo Hawaii	US	island	-
quần đảo Hawaii	US	island	-
Ha-oai	US	island	cap
Oahu	US	island	cap
đảo Guam	US	island	-
đảo Wake	US	island	-
Midway	US	island	cap
đảo Jeju	KR	island	-
Yeonpyeong	KR	island	cap
Baengnyeong	KR	island	cap
Andaman	IN	island	cap
Nicobar	IN	island	cap
quần đảo Andaman	IN	island	-
quần đảo Andaman và Nicobar	IN	island	-
quần đảo Natuna	ID	island	-
Java	ID	island	cap
Sumatra	ID	island	cap
Borneo	ID	island	cap
Kalimantan	ID	island	cap
Sulawesi	ID	island	cap
Diego Garcia	IO	island	cap
bán đảo Sinai	EG	island	-
Sinai	EG	island	cap
Malvinas	FK	island	cap
quần đảo Malvinas	FK	island	-
Falkland	FK	island	cap
Socotra	YE	island	cap
Scotland	GB	island	cap
Xcốt-len	GB	island	cap
Xứ Wales	GB	island	cap
Wales	GB	island	cap
Bắc Ireland	GB	island	cap
châu Á	-	region	-
châu Âu	-	region	-
châu Phi	-	region	-
châu Mỹ	-	region	-
châu Đại Dương	-	region	-
châu Á-Thái Bình Dương	-	region	-
Ấn Độ Dương-Thái Bình Dương	-	region	cap
Ấn Độ-Thái Bình Dương	-	region	cap
Ấn-Thái	-	region	cap
Đông Nam Á	-	region	cap
Đông Bắc Á	-	region	cap
Đông Á	-	region	cap
Nam Á	-	region	cap
Tây Á	-	region	cap
Trung Á	-	region	cap
Trung Đông	-	region	cap
Cận Đông	-	region	cap
Bắc Phi	-	region	cap
Tây Phi	-	region	cap
Đông Phi	-	region	cap
Vùng Sừng châu Phi	-	region	cap
Sừng châu Phi	-	region	cap
Mỹ Latin	-	region	cap
Mỹ Latinh	-	region	cap
Mỹ La-tinh	-	region	cap
Mỹ La tinh	-	region	cap
Bắc Mỹ	-	region	cap
Nam Mỹ	-	region	cap
Trung Mỹ	-	region	cap
Caribe	-	region	cap
Ca-ri-bê	-	region	cap
vùng Caribe	-	region	-
Trung Âu	-	region	cap
Đông Âu	-	region	cap
Tây Âu	-	region	cap
Bắc Âu	-	region	cap
Nam Âu	-	region	cap
Balkan	-	region	cap
Ban-căng	-	region	cap
Baltic	-	region	cap
Kavkaz	-	region	cap
Tiểu vùng sông Mekong	-	region	cap
tiểu vùng Mê Công	-	region	-
tiểu vùng sông Mê Công	-	region	-
Sahel	-	region	cap
Tam giác vàng	-	region	cap
Tam giác phát triển	-	region	cap
Á-Âu	-	region	cap
Âu-Á	-	region	cap
Kashmir	-	region	cap
Donbass	-	region	cap
Donbas	-	region	cap
Cao nguyên Golan	-	region	cap
Dải Gaza	-	region	cap
Gaza	-	region	cap
Bờ Tây	-	region	cap
Doklam	-	region	cap
cao nguyên Doklam	-	region	-
Asia	-	region	cap
Europe	-	region	cap
Africa	-	region	cap
Asia-Pacific	-	region	cap
Indo-Pacific	-	region	cap
Southeast Asia	-	region	cap
Middle East	-	region	cap
Á Đông	-	region	cap
Đông Dương	-	region	cap
Tây Bắc	VN	region	cap
Bắc Bộ	VN	region	cap
Trung Bộ	VN	region	cap
Đông Nam Bộ	VN	region	cap
miền Trung	VN	region	-
miền Bắc	VN	region	-
miền Nam	VN	region	-
Đồng bằng sông Cửu Long	VN	region	cap
ĐBSCL	VN	region	cap
Việt Bắc	VN	region	cap
Quảng Tây	CN	region	cap
Vân Nam	CN	region	cap
Quảng Đông	CN	region	cap
Aichi	JP	region	cap
Kanagawa	JP	region	cap
Hyogo	JP	region	cap
Shizuoka	JP	region	cap
Saitama	JP	region	cap
Ibaraki	JP	region	cap
Tochigi	JP	region	cap
Gunma	JP	region	cap
Wakayama	JP	region	cap
Tokushima	JP	region	cap
Ehime	JP	region	cap
Kumamoto	JP	region	cap
Kagoshima	JP	region	cap
Tottori	JP	region	cap
Luang Namtha	LA	region	cap
Houaphan	LA	region	cap
Sayabouly	LA	region	cap
Xayaboury	LA	region	cap
Xekong	LA	region	cap
Xiangkhouang	LA	region	cap
Bolikhamsay	LA	region	cap
Phúc Kiến	CN	region	cap
Tân Cương	CN	region	cap
Tây Tạng	CN	region	cap
Chiết Giang	CN	region	cap
Giang Tô	CN	region	cap
Sơn Đông	CN	region	cap
Liêu Ninh	CN	region	cap
Tứ Xuyên	CN	region	cap
Hồ Nam	CN	region	cap
Hồ Bắc	CN	region	cap
Hà Bắc	CN	region	cap
Cam Túc	CN	region	cap
Nội Mông	CN	region	cap
Quý Châu	CN	region	cap
Cát Lâm	CN	region	cap
Hắc Long Giang	CN	region	cap
Khu tự trị dân tộc Choang Quảng Tây	CN	region	cap
khu tự trị dân tộc Choang	CN	region	-
châu Hồng Hà	CN	region	-
bán đảo Lôi Châu	CN	region	-
Trung Quốc đại lục	CN	region	cap
California	US	region	cap
Texas	US	region	cap
Florida	US	region	cap
Virginia	US	region	cap
Maryland	US	region	cap
Oregon	US	region	cap
Alaska	US	region	cap
Nevada	US	region	cap
Arizona	US	region	cap
Colorado	US	region	cap
New Jersey	US	region	cap
New Mexico	US	region	cap
Pennsylvania	US	region	cap
Ohio	US	region	cap
Michigan	US	region	cap
Illinois	US	region	cap
Massachusetts	US	region	cap
Connecticut	US	region	cap
Rhode Island	US	region	cap
Bắc Carolina	US	region	cap
Nam Carolina	US	region	cap
North Carolina	US	region	cap
South Carolina	US	region	cap
Kentucky	US	region	cap
Tennessee	US	region	cap
Alabama	US	region	cap
Mississippi	US	region	cap
Louisiana	US	region	cap
Oklahoma	US	region	cap
Kansas	US	region	cap
Nebraska	US	region	cap
Iowa	US	region	cap
Minnesota	US	region	cap
Wisconsin	US	region	cap
Indiana	US	region	cap
Missouri	US	region	cap
Utah	US	region	cap
Idaho	US	region	cap
Montana	US	region	cap
Wyoming	US	region	cap
Delaware	US	region	cap
Maine	US	region	cap
Vermont	US	region	cap
New Hampshire	US	region	cap
Arkansas	US	region	cap
Bắc Dakota	US	region	cap
Nam Dakota	US	region	cap
Tây Virginia	US	region	cap
bang Washington	US	region	-
bang New York	US	region	-
bang Georgia	US	region	-
New England	US	region	cap
Siberia	RU	region	cap
Viễn Đông	RU	region	cap
Chechnya	RU	region	cap
Dagestan	RU	region	cap
Tatarstan	RU	region	cap
Primorye	RU	region	cap
Viễn Đông Nga	RU	region	cap
Tamil Nadu	IN	region	cap
Gujarat	IN	region	cap
Assam	IN	region	cap
Rajasthan	IN	region	cap
Uttar Pradesh	IN	region	cap
Jammu và Kashmir	IN	region	cap
Ladakh	IN	region	cap
Punjab	IN	region	cap
Kerala	IN	region	cap
Maharashtra	IN	region	cap
New South Wales	AU	region	cap
Queensland	AU	region	cap
Lãnh thổ Bắc Australia	AU	region	cap
Tây Australia	AU	region	cap
Nam Australia	AU	region	cap
Tasmania	AU	region	cap
miền đông Ukraine	UA	region	-
Đông Ukraine	UA	region	cap
Bavaria	DE	region	cap
Saxony	DE	region	cap
Hatay	TR	region	cap
khu tự trị người Kurd	IQ	region	-
Normandy	FR	region	cap
British Columbia	CA	region	cap
Ontario	CA	region	cap
cửa khẩu Hữu Nghị	VN	border	-
Hữu Nghị Quan	VN	border	cap
cửa khẩu quốc tế Hữu Nghị	VN	border	-
cửa khẩu Tà Lùng	VN	border	-
Tà Lùng	VN	border	cap
cửa khẩu quốc tế Tà Lùng	VN	border	-
cửa khẩu Lao Bảo	VN	border	-
Lao Bảo	VN	border	cap
cửa khẩu Cầu Treo	VN	border	-
Cầu Treo	VN	border	cap
cửa khẩu Mộc Bài	VN	border	-
cửa khẩu Ma Lù Thàng	VN	border	-
Ma Lù Thàng	VN	border	cap
cửa khẩu Thanh Thuỷ	VN	border	-
cửa khẩu quốc tế Thanh Thuỷ	VN	border	-
cửa khẩu Móng Cái	VN	border	-
cửa khẩu Tân Thanh	VN	border	-
Tân Thanh	VN	border	cap
cửa khẩu Chi Ma	VN	border	-
Chi Ma	VN	border	cap
cửa khẩu Lào Cai	VN	border	-
cửa khẩu Bờ Y	VN	border	-
Bờ Y	VN	border	cap
cửa khẩu Tịnh Biên	VN	border	-
cửa khẩu Xà Xía	VN	border	-
cửa khẩu Hoa Lư	VN	border	-
Hoa Lư	VN	border	cap
cửa khẩu Lệ Thanh	VN	border	-
cửa khẩu Na Mèo	VN	border	-
Na Mèo	VN	border	cap
cửa khẩu Nậm Cắn	VN	border	-
Nậm Cắn	VN	border	cap
cửa khẩu Tây Trang	VN	border	-
Tây Trang	VN	border	cap
cửa khẩu Cha Lo	VN	border	-
Cha Lo	VN	border	cap
cửa khẩu Lóng Sập	VN	border	-
cửa khẩu Xa Mát	VN	border	-
Xa Mát	VN	border	cap
cửa khẩu Dinh Bà	VN	border	-
cửa khẩu Thường Phước	VN	border	-
cửa khẩu Vĩnh Xương	VN	border	-
cửa khẩu Trà Lĩnh	VN	border	-
cửa khẩu Hoành Mô	VN	border	-
cửa khẩu Tén Tằn	VN	border	-
cửa khẩu Chàng Riệc	VN	border	-
cửa khẩu Hà Khẩu	CN	border	-
cửa khẩu Thuỷ Khẩu	CN	border	-
Thuỷ Khẩu	CN	border	cap
cửa khẩu Hữu Nghị Quan	CN	border	-
cửa khẩu Long Bang	CN	border	-
Long Bang	CN	border	cap
cửa khẩu Thiên Bảo	CN	border	-
cửa khẩu Kim Thuỷ Hà	CN	border	-
Kim Thuỷ Hà	CN	border	cap
cửa khẩu Đông Hưng	CN	border	-
cửa khẩu Bavet	KH	border	-
cửa khẩu Prek Chak	KH	border	-
cửa khẩu Đen Sa Vẳn	LA	border	-
cửa khẩu Nậm Phao	LA	border	-

"""#
}
