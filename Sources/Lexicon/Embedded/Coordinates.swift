// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/coordinates.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let coordinates: String = #"""
# provenance: common geographical knowledge, in degrees of WGS 84 to two decimals at most; a country's point lies near its middle, a province's near its middle or its seat
# form is one of places.tsv, and - for the country itself; what lies in no one state has no point here.
form	country	latitude	longitude
-	AD	42.5	1.5
-	AE	24	54
-	AF	33	65
-	AG	17.05	-61.8
-	AI	18.25	-63.17
-	AL	41	20
-	AM	40	45
-	AO	-12.5	18.5
-	AQ	-80	0
-	AR	-34	-64
-	AS	-14.27	-170.7
-	AT	47.33	13.33
-	AU	-25	135
-	AW	12.5	-69.97
-	AX	60.2	20
-	AZ	40.5	47.5
-	BA	44	18
-	BB	13.17	-59.53
-	BD	24	90
-	BE	50.83	4
-	BF	13	-2
-	BG	43	25
-	BH	26	50.55
-	BI	-3.5	30
-	BJ	9.5	2.25
-	BL	17.9	-62.83
-	BM	32.33	-64.75
-	BN	4.5	114.67
-	BO	-17	-65
-	BQ	12.2	-68.25
-	BR	-10	-55
-	BS	24.25	-76
-	BT	27.5	90.5
-	BV	-54.43	3.4
-	BW	-22	24
-	BY	53	28
-	BZ	17.25	-88.75
-	CA	60	-95
-	CC	-12.5	96.83
-	CD	0	25
-	CF	7	21
-	CG	-1	15
-	CH	47	8
-	CI	8	-5
-	CK	-21.23	-159.77
-	CL	-30	-71
-	CM	6	12
-	CN	35	105
-	CO	4	-72
-	CR	10	-84
-	CU	21.5	-80
-	CV	16	-24
-	CW	12.17	-69
-	CX	-10.5	105.67
-	CY	35	33
-	CZ	49.75	15.5
-	DE	51	9
-	DJ	11.5	43
-	DK	56	10
-	DM	15.42	-61.33
-	DO	19	-70.67
-	DZ	28	3
-	EC	-2	-77.5
-	EE	59	26
-	EG	27	30
-	EH	24.5	-13
-	ER	15	39
-	ES	40	-4
-	ET	8	38
-	FI	64	26
-	FJ	-18	175
-	FK	-51.75	-59
-	FM	6.92	158.25
-	FO	62	-7
-	FR	46	2
-	GA	-1	11.75
-	GB	54	-2
-	GD	12.12	-61.67
-	GE	42	43.5
-	GF	4	-53
-	GG	49.47	-2.58
-	GH	8	-2
-	GI	36.13	-5.35
-	GL	72	-40
-	GM	13.47	-16.57
-	GN	11	-10
-	GP	16.25	-61.58
-	GQ	2	10
-	GR	39	22
-	GS	-54.5	-37
-	GT	15.5	-90.25
-	GU	13.47	144.78
-	GW	12	-15
-	GY	5	-59
-	HK	22.25	114.17
-	HM	-53.1	72.52
-	HN	15	-86.5
-	HR	45.17	15.5
-	HT	19	-72.42
-	HU	47	20
-	ID	-5	120
-	IE	53	-8
-	IL	31.5	34.75
-	IM	54.25	-4.5
-	IN	20	77
-	IO	-6	71.5
-	IQ	33	44
-	IR	32	53
-	IS	65	-18
-	IT	42.83	12.83
-	JE	49.25	-2.17
-	JM	18.25	-77.5
-	JO	31	36
-	JP	36	138
-	KE	1	38
-	KG	41	75
-	KH	13	105
-	KI	1.42	173
-	KM	-12.17	44.25
-	KN	17.33	-62.75
-	KP	40	127
-	KR	37	127.5
-	KW	29.5	45.75
-	KY	19.5	-80.5
-	KZ	48	68
-	LA	18	105
-	LB	33.83	35.83
-	LC	13.88	-60.97
-	LI	47.27	9.53
-	LK	7	81
-	LR	6.5	-9.5
-	LS	-29.5	28.5
-	LT	56	24
-	LU	49.75	6.17
-	LV	57	25
-	LY	25	17
-	MA	32	-5
-	MC	43.73	7.4
-	MD	47	29
-	ME	42.5	19.3
-	MF	18.08	-63.95
-	MG	-20	47
-	MH	9	168
-	MK	41.83	22
-	ML	17	-4
-	MM	22	98
-	MN	46	105
-	MO	22.17	113.55
-	MP	15.2	145.75
-	MQ	14.67	-61
-	MR	20	-12
-	MS	16.75	-62.2
-	MT	35.83	14.58
-	MU	-20.28	57.55
-	MV	3.25	73
-	MW	-13.5	34
-	MX	23	-102
-	MY	2.5	112.5
-	MZ	-18.25	35
-	NA	-22	17
-	NC	-21.5	165.5
-	NE	16	8
-	NF	-29.03	167.95
-	NG	10	8
-	NI	13	-85
-	NL	52.5	5.75
-	NO	62	10
-	NP	28	84
-	NR	-0.53	166.92
-	NU	-19.03	-169.87
-	NZ	-41	174
-	OM	21	57
-	PA	9	-80
-	PE	-10	-76
-	PF	-15	-140
-	PG	-6	147
-	PH	13	122
-	PK	30	70
-	PL	52	20
-	PM	46.83	-56.33
-	PN	-25.07	-130.1
-	PR	18.25	-66.5
-	PS	32	35.25
-	PT	39.5	-8
-	PW	7.5	134.5
-	PY	-23	-58
-	QA	25.5	51.25
-	RE	-21.1	55.6
-	RO	46	25
-	RS	44	21
-	RU	60	100
-	RW	-2	30
-	SA	25	45
-	SB	-8	159
-	SC	-4.58	55.67
-	SD	15	30
-	SE	62	15
-	SG	1.37	103.8
-	SH	-15.95	-5.7
-	SI	46.12	14.82
-	SJ	78	20
-	SK	48.67	19.5
-	SL	8.5	-11.5
-	SM	43.77	12.42
-	SN	14	-14
-	SO	10	49
-	SR	4	-56
-	SS	7	30
-	ST	1	7
-	SV	13.83	-88.92
-	SX	18.03	-63.05
-	SY	35	38
-	SZ	-26.5	31.5
-	TC	21.75	-71.58
-	TD	15	19
-	TF	-49.25	69.17
-	TG	8	1.17
-	TH	15	100
-	TJ	39	71
-	TK	-9	-172
-	TL	-8.83	125.92
-	TM	40	60
-	TN	34	9
-	TO	-20	-175
-	TR	39	35
-	TT	11	-61
-	TV	-8	178
-	TW	23.5	121
-	TZ	-6	35
-	UA	49	32
-	UG	1	32
-	UM	19.28	166.65
-	US	38	-97
-	UY	-33	-56
-	UZ	41	64
-	VA	41.9	12.45
-	VC	13.25	-61.2
-	VE	8	-66
-	VG	18.5	-64.5
-	VI	18.33	-64.83
-	VN	16	106
-	VU	-16	167
-	WF	-13.3	-176.2
-	WS	-13.58	-172.33
-	XK	42.58	21
-	YE	15	48
-	YT	-12.83	45.17
-	ZA	-29	24
-	ZM	-15	30
-	ZW	-20	30
Hà Nội	VN	21.03	105.85
Hanoi	VN	21.03	105.85
Ha Noi	VN	21.03	105.85
Thủ đô Hà Nội	VN	21.03	105.85
TP Hà Nội	VN	21.03	105.85
Washington	US	38.9	-77.04
Washington D.C.	US	38.9	-77.04
Washington DC	US	38.9	-77.04
Oa-sinh-tơn	US	38.9	-77.04
Oasinhtơn	US	38.9	-77.04
London	GB	51.51	-0.13
Luân Đôn	GB	51.51	-0.13
Lôn-đôn	GB	51.51	-0.13
Bắc Kinh	CN	39.9	116.4
Beijing	CN	39.9	116.4
Moscow	RU	55.76	37.62
Moskva	RU	55.76	37.62
Mátxcơva	RU	55.76	37.62
Mát-xcơ-va	RU	55.76	37.62
Matxcơva	RU	55.76	37.62
Maxcova	RU	55.76	37.62
Matxcova	RU	55.76	37.62
Mạc Tư Khoa	RU	55.76	37.62
Paris	FR	48.86	2.35
Pa-ri	FR	48.86	2.35
Berlin	DE	52.52	13.4
Béc-lin	DE	52.52	13.4
Tokyo	JP	35.68	139.69
Tô-ki-ô	JP	35.68	139.69
Tôkyô	JP	35.68	139.69
Seoul	KR	37.57	126.98
Xê-un	KR	37.57	126.98
Xơ-un	KR	37.57	126.98
Bình Nhưỡng	KP	39.03	125.75
Pyongyang	KP	39.03	125.75
Vientiane	LA	17.97	102.63
Viêng Chăn	LA	17.97	102.63
Viêng-chăn	LA	17.97	102.63
Viantiane	LA	17.97	102.63
Viên Chăn	LA	17.97	102.63
Phnom Penh	KH	11.56	104.92
Phnôm Pênh	KH	11.56	104.92
Phnông Pênh	KH	11.56	104.92
Nông Pênh	KH	11.56	104.92
Bangkok	TH	13.76	100.5
Băng Cốc	TH	13.76	100.5
Băng-cốc	TH	13.76	100.5
Naypyidaw	MM	19.75	96.1
Nay Pyi Taw	MM	19.75	96.1
Nây-pi-đô	MM	19.75	96.1
Nây Pi Tô	MM	19.75	96.1
Naypyitaw	MM	19.75	96.1
Kuala Lumpur	MY	3.14	101.69
Cu-a-la Lăm-pơ	MY	3.14	101.69
Jakarta	ID	-6.21	106.85
Gia-các-ta	ID	-6.21	106.85
Manila	PH	14.6	120.98
Ma-ni-la	PH	14.6	120.98
Bandar Seri Begawan	BN	4.89	114.94
Ban-đa Xê-ri Bê-ga-oan	BN	4.89	114.94
Dili	TL	-8.56	125.57
Đi-li	TL	-8.56	125.57
New Delhi	IN	28.61	77.21
Niu Đê-li	IN	28.61	77.21
Niu Đê-ly	IN	28.61	77.21
Islamabad	PK	33.68	73.05
I-xla-ma-bát	PK	33.68	73.05
Dhaka	BD	23.81	90.41
Đắc-ca	BD	23.81	90.41
Colombo	LK	6.93	79.86
Cô-lôm-bô	LK	6.93	79.86
Kathmandu	NP	27.72	85.32
Cát-man-đu	NP	27.72	85.32
Thimphu	BT	27.47	89.64
Kabul	AF	34.53	69.17
Ca-bun	AF	34.53	69.17
Ulan Bator	MN	47.92	106.92
Ulaanbaatar	MN	47.92	106.92
U-lan Ba-to	MN	47.92	106.92
Ulan Bato	MN	47.92	106.92
Đài Bắc	TW	25.03	121.57
Taipei	TW	25.03	121.57
Canberra	AU	-35.28	149.13
Can-bơ-ra	AU	-35.28	149.13
Wellington	NZ	-41.29	174.78
Oen-linh-tơn	NZ	-41.29	174.78
Ottawa	CA	45.42	-75.7
Ốt-ta-oa	CA	45.42	-75.7
Mexico City	MX	19.43	-99.13
La Habana	CU	23.13	-82.38
La Ha-ba-na	CU	23.13	-82.38
Havana	CU	23.13	-82.38
La Havana	CU	23.13	-82.38
Brasilia	BR	-15.79	-47.88
Buenos Aires	AR	-34.61	-58.38
Santiago	CL	-33.45	-70.67
Lima	PE	-12.05	-77.04
Caracas	VE	10.48	-66.9
Ca-ra-cát	VE	10.48	-66.9
Bogota	CO	4.71	-74.07
Bogotá	CO	4.71	-74.07
Quito	EC	-0.18	-78.47
La Paz	BO	-16.5	-68.15
Montevideo	UY	-34.9	-56.16
Asuncion	PY	-25.26	-57.58
Panama City	PA	8.98	-79.52
Managua	NI	12.11	-86.24
Tegucigalpa	HN	14.07	-87.19
San Salvador	SV	13.69	-89.22
Guatemala City	GT	14.63	-90.51
San Jose	CR	9.93	-84.08
Santo Domingo	DO	18.49	-69.93
Port-au-Prince	HT	18.54	-72.34
Kingston	JM	17.97	-76.79
Port of Spain	TT	10.66	-61.51
Nassau	BS	25.06	-77.34
Bridgetown	BB	13.1	-59.62
Georgetown	GY	6.8	-58.16
Paramaribo	SR	5.85	-55.2
Belmopan	BZ	17.25	-88.77
Rome	IT	41.9	12.5
Roma	IT	41.9	12.5
Rô-ma	IT	41.9	12.5
La Mã	IT	41.9	12.5
Madrid	ES	40.42	-3.7
Ma-đrít	ES	40.42	-3.7
Lisbon	PT	38.72	-9.14
Lisboa	PT	38.72	-9.14
Amsterdam	NL	52.37	4.9
Am-xtéc-đam	NL	52.37	4.9
Brussels	BE	50.85	4.35
Brúc-xen	BE	50.85	4.35
Bruxelles	BE	50.85	4.35
Luxembourg City	LU	49.61	6.13
Bern	CH	46.95	7.45
Berne	CH	46.95	7.45
Vienna	AT	48.21	16.37
Stockholm	SE	59.33	18.07
Xtốc-khôm	SE	59.33	18.07
Oslo	NO	59.91	10.75
Ô-xlô	NO	59.91	10.75
Copenhagen	DK	55.68	12.57
Cô-pen-ha-ghen	DK	55.68	12.57
Helsinki	FI	60.17	24.94
Hen-xin-ki	FI	60.17	24.94
Reykjavik	IS	64.15	-21.94
Dublin	IE	53.35	-6.26
Warsaw	PL	52.23	21.01
Vác-sa-va	PL	52.23	21.01
Warszawa	PL	52.23	21.01
Vacsava	PL	52.23	21.01
Prague	CZ	50.09	14.42
Praha	CZ	50.09	14.42
Pra-ha	CZ	50.09	14.42
Bratislava	SK	48.15	17.11
Budapest	HU	47.5	19.04
Bu-đa-pét	HU	47.5	19.04
Bucharest	RO	44.43	26.1
Bu-ca-rét	RO	44.43	26.1
Bucarest	RO	44.43	26.1
Sofia	BG	42.7	23.32
Xô-phi-a	BG	42.7	23.32
Athens	GR	37.98	23.73
A-ten	GR	37.98	23.73
Ankara	TR	39.93	32.86
An-ca-ra	TR	39.93	32.86
Kiev	UA	50.45	30.52
Kyiv	UA	50.45	30.52
Ki-ép	UA	50.45	30.52
Minsk	BY	53.9	27.57
Min-xcơ	BY	53.9	27.57
Chisinau	MD	47.01	28.86
Vilnius	LT	54.69	25.28
Riga	LV	56.95	24.11
Tallinn	EE	59.44	24.75
Belgrade	RS	44.79	20.45
Bê-ô-grát	RS	44.79	20.45
Beograd	RS	44.79	20.45
Zagreb	HR	45.81	15.98
Ljubljana	SI	46.06	14.51
Sarajevo	BA	43.86	18.41
Podgorica	ME	42.44	19.26
Skopje	MK	42	21.43
Tirana	AL	41.33	19.82
Pristina	XK	42.66	21.17
Nicosia	CY	35.17	33.36
Valletta	MT	35.9	14.51
Tbilisi	GE	41.72	44.79
Yerevan	AM	40.18	44.51
Baku	AZ	40.41	49.87
Ba-cu	AZ	40.41	49.87
Astana	KZ	51.17	71.43
Nur-Sultan	KZ	51.17	71.43
A-xta-na	KZ	51.17	71.43
Tashkent	UZ	41.3	69.24
Ta-sken	UZ	41.3	69.24
Bishkek	KG	42.87	74.59
Dushanbe	TJ	38.56	68.79
Ashgabat	TM	37.96	58.33
Tehran	IR	35.69	51.39
Tê-hê-ran	IR	35.69	51.39
Têhêran	IR	35.69	51.39
Teheran	IR	35.69	51.39
Baghdad	IQ	33.31	44.37
Bát-đa	IQ	33.31	44.37
Damascus	SY	33.51	36.29
Đa-mát	SY	33.51	36.29
Beirut	LB	33.89	35.5
Bây-rút	LB	33.89	35.5
Jerusalem	IL	31.77	35.22
Giê-ru-xa-lem	IL	31.77	35.22
Đông Jerusalem	IL	31.77	35.22
Ramallah	PS	31.9	35.2
Amman	JO	31.95	35.93
Riyadh	SA	24.71	46.68
Ri-át	SA	24.71	46.68
Abu Dhabi	AE	24.45	54.38
Doha	QA	25.29	51.53
Đô-ha	QA	25.29	51.53
Kuwait City	KW	29.38	47.99
Manama	BH	26.23	50.59
Muscat	OM	23.59	58.41
Sanaa	YE	15.37	44.19
Sana'a	YE	15.37	44.19
Cairo	EG	30.04	31.24
Cai-rô	EG	30.04	31.24
Tripoli	LY	32.89	13.19
Tunis	TN	36.81	10.18
Algiers	DZ	36.75	3.06
An-giê	DZ	36.75	3.06
Rabat	MA	34.02	-6.83
Khartoum	SD	15.5	32.56
Juba	SS	4.85	31.58
Addis Ababa	ET	9.03	38.74
A-đi A-bê-ba	ET	9.03	38.74
Asmara	ER	15.33	38.93
Mogadishu	SO	2.05	45.32
Nairobi	KE	-1.29	36.82
Kampala	UG	0.35	32.58
Dodoma	TZ	-6.17	35.74
Kigali	RW	-1.94	30.06
Bujumbura	BI	-3.38	29.36
Kinshasa	CD	-4.32	15.31
Brazzaville	CG	-4.27	15.28
Bangui	CF	4.36	18.56
Yaounde	CM	3.87	11.52
Abuja	NG	9.06	7.49
Niamey	NE	13.51	2.11
Bamako	ML	12.64	-8
N'Djamena	TD	12.13	15.06
NDjamena	TD	12.13	15.06
Ouagadougou	BF	12.37	-1.52
Accra	GH	5.6	-0.19
Yamoussoukro	CI	6.82	-5.28
Dakar	SN	14.72	-17.47
Monrovia	LR	6.3	-10.8
Freetown	SL	8.48	-13.23
Conakry	GN	9.64	-13.58
Malabo	GQ	3.75	8.78
Bissau	GW	11.86	-15.6
Luanda	AO	-8.84	13.23
Maputo	MZ	-25.97	32.57
Lusaka	ZM	-15.39	28.32
Harare	ZW	-17.83	31.05
Pretoria	ZA	-25.75	28.19
Windhoek	NA	-22.56	17.08
Gaborone	BW	-24.65	25.91
Antananarivo	MG	-18.88	47.51
Port Louis	MU	-20.16	57.5
Nouakchott	MR	18.08	-15.98
Libreville	GA	0.39	9.45
Porto-Novo	BJ	6.5	2.6
Lome	TG	6.13	1.22
Banjul	GM	13.45	-16.58
Lilongwe	MW	-13.97	33.79
Maseru	LS	-29.32	27.48
Mbabane	SZ	-26.31	31.14
Moroni	KM	-11.7	43.26
Sao Tome	ST	0.34	6.73
Djibouti City	DJ	11.59	43.15
Port Moresby	PG	-9.48	147.15
Po Mo-xbi	PG	-9.48	147.15
Suva	FJ	-18.14	178.44
Honiara	SB	-9.43	159.95
Port Vila	VU	-17.73	168.32
Nuku'alofa	TO	-21.14	-175.2
Apia	WS	-13.83	-171.77
Ngerulmud	PW	7.5	134.62
Palikir	FM	6.92	158.16
Majuro	MH	7.09	171.38
South Tarawa	KI	1.33	172.98
Funafuti	TV	-8.52	179.2
Yaren	NR	-0.55	166.92
Vaduz	LI	47.14	9.52
Andorra la Vella	AD	42.51	1.52
Saint George's	GD	12.05	-61.75
Castries	LC	14.01	-60.99
Kingstown	VC	13.16	-61.22
Basseterre	KN	17.3	-62.72
Saint John's	AG	17.12	-61.85
Roseau	DM	15.3	-61.39
Singapore	SG	1.29	103.85
Putrajaya	MY	2.93	101.69
Nusantara	ID	-0.97	116.7
Sri Jayawardenepura Kotte	LK	6.89	79.92
Sucre	BO	-19.05	-65.26
Entebbe	UG	0.05	32.46
Gitega	BI	-3.43	29.93
Delhi	IN	28.65	77.23
An Giang	VN	10.37	105.43
Long Xuyên	VN	10.37	105.43
Bà Rịa-Vũng Tàu	VN	10.54	107.24
Bà Rịa - Vũng Tàu	VN	10.54	107.24
Bắc Giang	VN	21.28	106.2
Bắc Kạn	VN	22.15	105.83
Bắc Cạn	VN	22.15	105.83
Bạc Liêu	VN	9.29	105.72
Bắc Ninh	VN	21.18	106.07
Bến Tre	VN	10.24	106.38
Bình Định	VN	14.1	108.95
Bình Dương	VN	11.17	106.65
Bình Phước	VN	11.75	106.9
Bình Thuận	VN	11.1	108.1
Cà Mau	VN	9.18	105.15
Cao Bằng	VN	22.67	106.26
Đắk Lắk	VN	12.75	108.25
Đắc Lắc	VN	12.75	108.25
Đăk Lăk	VN	12.75	108.25
Đắk Nông	VN	12.25	107.7
Đăk Nông	VN	12.25	107.7
Đắc Nông	VN	12.25	107.7
Điện Biên	VN	21.39	103.02
Điện Biên Phủ	VN	21.39	103.02
Đồng Nai	VN	11.1	107.15
Đồng Tháp	VN	10.58	105.67
Gia Lai	VN	13.9	108.2
Hà Giang	VN	22.75	104.98
Hà Nam	VN	20.55	105.95
Hà Tĩnh	VN	18.34	105.9
Hải Dương	VN	20.94	106.33
Hậu Giang	VN	9.78	105.6
Hoà Bình	VN	20.82	105.34
Hưng Yên	VN	20.65	106.05
Khánh Hoà	VN	12.25	109
Kiên Giang	VN	9.95	105.1
Kon Tum	VN	14.35	108
Lai Châu	VN	22.3	103.2
Lâm Đồng	VN	11.7	108.1
Lạng Sơn	VN	21.85	106.76
Lào Cai	VN	22.48	103.97
Lao Cai	VN	22.48	103.97
Long An	VN	10.7	106.15
Nam Định	VN	20.42	106.17
Nghệ An	VN	19.2	104.9
Ninh Bình	VN	20.25	105.97
Ninh Thuận	VN	11.7	108.9
Phú Thọ	VN	21.32	105.2
Phú Yên	VN	13.15	109.1
Quảng Bình	VN	17.5	106.4
Quảng Nam	VN	15.55	107.95
Quảng Ngãi	VN	15.12	108.8
Quảng Ninh	VN	21.2	107.2
Quảng Trị	VN	16.75	107
Sóc Trăng	VN	9.6	105.97
Sơn La	VN	21.33	103.9
Tây Ninh	VN	11.31	106.1
Thái Bình	VN	20.45	106.34
Thái Nguyên	VN	21.59	105.85
Thanh Hoá	VN	19.81	105.78
Thừa Thiên-Huế	VN	16.35	107.55
Thừa Thiên Huế	VN	16.35	107.55
Tiền Giang	VN	10.4	106.3
Trà Vinh	VN	9.93	106.34
Tuyên Quang	VN	21.82	105.21
Vĩnh Long	VN	10.25	105.97
Vĩnh Phúc	VN	21.31	105.6
Yên Bái	VN	21.7	104.87
TP.HCM	VN	10.78	106.7
TP HCM	VN	10.78	106.7
TPHCM	VN	10.78	106.7
TP. HCM	VN	10.78	106.7
TP Hồ Chí Minh	VN	10.78	106.7
TP. Hồ Chí Minh	VN	10.78	106.7
TP.Hồ Chí Minh	VN	10.78	106.7
Thành phố Hồ Chí Minh	VN	10.78	106.7
Thành phố mang tên Bác	VN	10.78	106.7
Sài Gòn	VN	10.78	106.7
Saigon	VN	10.78	106.7
Ho Chi Minh City	VN	10.78	106.7
HCMC	VN	10.78	106.7
Đà Nẵng	VN	16.07	108.22
TP Đà Nẵng	VN	16.07	108.22
Thành phố Đà Nẵng	VN	16.07	108.22
Da Nang	VN	16.07	108.22
Danang	VN	16.07	108.22
cảng Đà Nẵng	VN	16.07	108.22
Hải Phòng	VN	20.86	106.68
TP Hải Phòng	VN	20.86	106.68
Hai Phong	VN	20.86	106.68
cảng Hải Phòng	VN	20.86	106.68
Cần Thơ	VN	10.03	105.78
Huế	VN	16.46	107.59
Hue	VN	16.46	107.59
Nha Trang	VN	12.24	109.19
cảng Nha Trang	VN	12.24	109.19
Vũng Tàu	VN	10.35	107.08
cảng Vũng Tàu	VN	10.35	107.08
Biên Hoà	VN	10.95	106.82
Đà Lạt	VN	11.94	108.44
Hạ Long	VN	20.95	107.08
Quy Nhơn	VN	13.77	109.22
cảng Quy Nhơn	VN	13.77	109.22
TP Vinh	VN	18.68	105.68
thành phố Vinh	VN	18.68	105.68
Móng Cái	VN	21.53	107.97
Buôn Ma Thuột	VN	12.68	108.04
Phan Thiết	VN	10.93	108.1
Phan Rang	VN	11.57	108.99
Pleiku	VN	13.98	108
Mỹ Tho	VN	10.36	106.36
Rạch Giá	VN	10.01	105.08
Châu Đốc	VN	10.71	105.12
Hà Tiên	VN	10.38	104.49
Cao Lãnh	VN	10.46	105.63
Hội An	VN	15.88	108.33
Tam Kỳ	VN	15.57	108.47
Đồng Hới	VN	17.47	106.6
Đông Hà	VN	16.82	107.1
Tuy Hoà	VN	13.09	109.3
Thủ Đức	VN	10.85	106.75
Sa Pa	VN	22.34	103.84
Việt Trì	VN	21.32	105.4
Sơn Tây	VN	21.14	105.5
Hoà Lạc	VN	21	105.52
Phú Quốc	VN	10.22	103.96
Côn Đảo	VN	8.69	106.6
Lý Sơn	VN	15.38	109.12
Cam Ranh	VN	11.92	109.15
cảng Cam Ranh	VN	11.92	109.15
cảng quốc tế Cam Ranh	VN	11.92	109.15
quân cảng Cam Ranh	VN	11.92	109.15
vịnh Cam Ranh	VN	11.92	109.15
bán đảo Cam Ranh	VN	11.92	109.15
Dung Quất	VN	15.39	108.79
Chu Lai	VN	15.4	108.7
Vân Đồn	VN	21.07	107.42
Thủ Dầu Một	VN	10.98	106.65
Đồng Đăng	VN	21.94	106.7
Tiên Sa	VN	16.12	108.22
cảng Tiên Sa	VN	16.12	108.22
Nhà Rồng	VN	10.77	106.71
cảng Nhà Rồng	VN	10.77	106.71
bến Nhà Rồng	VN	10.77	106.71
Bến cảng Nhà Rồng	VN	10.77	106.71
cảng Sài Gòn	VN	10.77	106.71
cảng Cát Lái	VN	10.76	106.79
Cát Lái	VN	10.76	106.79
sân bay Nội Bài	VN	21.22	105.81
Nội Bài	VN	21.22	105.81
sân bay quốc tế Nội Bài	VN	21.22	105.81
sân bay Tân Sơn Nhất	VN	10.82	106.66
Tân Sơn Nhất	VN	10.82	106.66
sân bay quốc tế Tân Sơn Nhất	VN	10.82	106.66
sân bay Biên Hoà	VN	10.97	106.82
Phủ Chủ tịch	VN	21.04	105.83
Ba Đình	VN	21.04	105.83
Quảng trường Ba Đình	VN	21.04	105.83
Lăng Chủ tịch Hồ Chí Minh	VN	21.04	105.83
Lăng Bác	VN	21.04	105.83
Nhà Quốc hội	VN	21.04	105.83
Văn phòng Chính phủ	VN	21.04	105.83
trụ sở Văn phòng Chính phủ	VN	21.04	105.83
Trụ sở Trung ương Đảng	VN	21.04	105.83
trụ sở Bộ Quốc phòng Việt Nam	VN	21.03	105.84
Trung tâm Hội nghị Quốc gia	VN	21.01	105.79
Dinh Độc Lập	VN	10.78	106.7
Dinh Thống Nhất	VN	10.78	106.7
Hội trường Thống Nhất	VN	10.78	106.7
New York	US	40.71	-74.01
Niu Oóc	US	40.71	-74.01
Los Angeles	US	34.05	-118.24
San Francisco	US	37.77	-122.42
Chicago	US	41.88	-87.63
Boston	US	42.36	-71.06
Houston	US	29.76	-95.37
Seattle	US	47.61	-122.33
San Diego	US	32.72	-117.16
Honolulu	US	21.31	-157.86
Hawaii	US	21.31	-157.86
Norfolk	US	36.85	-76.29
Pearl Harbor	US	21.35	-157.95
Trân Châu Cảng	US	21.35	-157.95
Arlington	US	38.88	-77.1
Newport	US	41.49	-71.31
Annapolis	US	38.98	-76.49
Las Vegas	US	36.17	-115.14
Nhà Trắng	US	38.9	-77.04
Phòng Bầu dục	US	38.9	-77.04
Blair House	US	38.9	-77.04
nhà khách Blair House	US	38.9	-77.04
Lầu Năm Góc	US	38.87	-77.06
Điện Capitol	US	38.89	-77.01
Đồi Capitol	US	38.89	-77.01
trụ sở Liên hợp quốc	US	40.75	-73.97
trụ sở Liên Hiệp Quốc	US	40.75	-73.97
trụ sở LHQ	US	40.75	-73.97
căn cứ Andrews	US	38.81	-76.87
sân bay Andrews	US	38.81	-76.87
căn cứ không quân Andrews	US	38.81	-76.87
Thượng Hải	CN	31.23	121.47
Shanghai	CN	31.23	121.47
Quảng Châu	CN	23.13	113.26
Guangzhou	CN	23.13	113.26
Thâm Quyến	CN	22.54	114.06
Shenzhen	CN	22.54	114.06
Côn Minh	CN	25.04	102.71
Kunming	CN	25.04	102.71
Nam Ninh	CN	22.82	108.37
Nanning	CN	22.82	108.37
Thành Đô	CN	30.57	104.07
Chengdu	CN	30.57	104.07
Trùng Khánh	CN	29.56	106.55
Thiên Tân	CN	39.13	117.2
Đại Liên	CN	38.91	121.6
Thanh Đảo	CN	36.07	120.38
Qingdao	CN	36.07	120.38
cảng Thanh Đảo	CN	36.07	120.38
Trạm Giang	CN	21.27	110.36
Zhanjiang	CN	21.27	110.36
cảng Trạm Giang	CN	21.27	110.36
Tam Á	CN	18.25	109.51
Hải Khẩu	CN	20.04	110.32
Hàng Châu	CN	30.27	120.15
Nam Kinh	CN	32.06	118.8
Vũ Hán	CN	30.59	114.3
Tây An	CN	34.27	108.95
Hạ Môn	CN	24.48	118.09
Quế Lâm	CN	25.27	110.29
Phòng Thành Cảng	CN	21.68	108.35
Đông Hưng	CN	21.55	107.97
Bằng Tường	CN	22.1	106.76
Sùng Tả	CN	22.38	107.36
Sủng Tả	CN	22.38	107.36
Hà Khẩu	CN	22.51	103.96
Mông Tự	CN	23.36	103.38
Văn Sơn	CN	23.37	104.24
Bác Ngao	CN	19.25	110.59
Đại lễ đường Nhân dân	CN	39.9	116.39
Quảng trường Thiên An Môn	CN	39.9	116.39
Thiên An Môn	CN	39.9	116.39
Trung Nam Hải	CN	39.9	116.39
Nhà khách Điếu Ngư Đài	CN	39.91	116.33
Điếu Ngư Đài	CN	39.91	116.33
St. Petersburg	RU	59.93	30.34
Saint Petersburg	RU	59.93	30.34
Xanh Pê-téc-bua	RU	59.93	30.34
Vladivostok	RU	43.12	131.89
Vla-đi-vô-xtốc	RU	43.12	131.89
cảng Vladivostok	RU	43.12	131.89
Sochi	RU	43.6	39.73
Xô-chi	RU	43.6	39.73
Kazan	RU	55.8	49.11
Ca-dan	RU	55.8	49.11
Murmansk	RU	68.97	33.08
Kaliningrad	RU	54.71	20.51
Khabarovsk	RU	48.48	135.07
Novosibirsk	RU	55.03	82.92
Công viên Patriot	RU	55.56	36.82
Trung tâm Triển lãm Patriot	RU	55.56	36.82
Điện Kremlin	RU	55.75	37.62
Quảng trường Đỏ	RU	55.75	37.62
Osaka	JP	34.69	135.5
Kyoto	JP	35.01	135.77
Hiroshima	JP	34.39	132.46
Nagasaki	JP	32.75	129.88
Yokohama	JP	35.44	139.64
Yokosuka	JP	35.28	139.67
cảng Yokosuka	JP	35.28	139.67
căn cứ Yokosuka	JP	35.28	139.67
Sasebo	JP	33.16	129.72
Nagoya	JP	35.18	136.91
Okinawa	JP	26.21	127.68
Naha	JP	26.21	127.68
Busan	KR	35.18	129.08
Incheon	KR	37.46	126.71
Daegu	KR	35.87	128.6
Daejeon	KR	36.35	127.38
Jeju	KR	33.5	126.53
Bàn Môn Điếm	KR	37.96	126.68
Panmunjom	KR	37.96	126.68
Mumbai	IN	19.08	72.88
Chennai	IN	13.08	80.27
Kolkata	IN	22.57	88.36
Bengaluru	IN	12.97	77.59
Bangalore	IN	12.97	77.59
Visakhapatnam	IN	17.69	83.22
Vishakhapatnam	IN	17.69	83.22
Kochi	IN	9.93	76.27
Goa	IN	15.3	74.12
Hyderabad	IN	17.39	78.49
Pune	IN	18.52	73.86
Lucknow	IN	26.85	80.95
Agra	IN	27.18	78.01
Sydney	AU	-33.87	151.21
Xít-ni	AU	-33.87	151.21
Melbourne	AU	-37.81	144.96
Men-bơn	AU	-37.81	144.96
Perth	AU	-31.95	115.86
Darwin	AU	-12.46	130.84
Brisbane	AU	-27.47	153.03
Adelaide	AU	-34.93	138.6
Auckland	NZ	-36.85	174.76
Ốc-len	NZ	-36.85	174.76
Christchurch	NZ	-43.53	172.64
Edinburgh	GB	55.95	-3.19
Manchester	GB	53.48	-2.24
Liverpool	GB	53.41	-2.98
Portsmouth	GB	50.8	-1.09
Plymouth	GB	50.38	-4.14
Farnborough	GB	51.28	-0.75
Sandhurst	GB	51.33	-0.75
doanh trại Wellington	GB	51.5	-0.14
Điện Buckingham	GB	51.5	-0.14
Cung điện Buckingham	GB	51.5	-0.14
Số 10 phố Downing	GB	51.5	-0.13
Phố Downing	GB	51.5	-0.13
Horse Guards	GB	51.5	-0.13
Lancaster House	GB	51.5	-0.13
Điện Westminster	GB	51.5	-0.13
Windsor	GB	51.48	-0.6
Lâu đài Windsor	GB	51.48	-0.6
Toulon	FR	43.12	5.93
Brest	FR	48.39	-4.49
Marseille	FR	43.3	5.37
Lyon	FR	45.76	4.84
Toulouse	FR	43.6	1.44
Strasbourg	FR	48.58	7.75
Versailles	FR	48.8	2.12
Cung điện Versailles	FR	48.8	2.12
Điện Elysee	FR	48.87	2.32
Điện Élysée	FR	48.87	2.32
Điện Ê-li-dê	FR	48.87	2.32
Munich	DE	48.14	11.58
Khách sạn Bayerischer Hof	DE	48.14	11.58
Hamburg	DE	53.55	9.99
Bonn	DE	50.73	7.1
Frankfurt	DE	50.11	8.68
Milan	IT	45.46	9.19
Milano	IT	45.46	9.19
Naples	IT	40.85	14.27
Napoli	IT	40.85	14.27
Venice	IT	45.44	12.32
La Spezia	IT	44.11	9.83
Barcelona	ES	41.39	2.17
Porto	PT	41.16	-8.63
The Hague	NL	52.08	4.31
La Hay	NL	52.08	4.31
La Haye	NL	52.08	4.31
Rotterdam	NL	51.92	4.48
Antwerp	BE	51.22	4.4
Trụ sở NATO	BE	50.88	4.43
Geneva	CH	46.2	6.14
Giơ-ne-vơ	CH	46.2	6.14
Giơnevơ	CH	46.2	6.14
Zurich	CH	47.38	8.54
Davos	CH	46.8	9.84
Krakow	PL	50.06	19.94
Gdansk	PL	54.35	18.65
Brno	CZ	49.19	16.61
Odessa	UA	46.48	30.73
Odesa	UA	46.48	30.73
Lviv	UA	49.84	24.03
Almaty	KZ	43.24	76.95
Istanbul	TR	41.01	28.98
I-xtan-bun	TR	41.01	28.98
Izmir	TR	38.42	27.14
Aleppo	SY	36.2	37.16
Tartus	SY	34.89	35.89
cảng Tartus	SY	34.89	35.89
căn cứ Tartus	SY	34.89	35.89
Tel Aviv	IL	32.08	34.78
Ten A-víp	IL	32.08	34.78
Dubai	AE	25.2	55.27
Alexandria	EG	31.2	29.92
Karachi	PK	24.86	67.01
Lahore	PK	31.55	74.34
Rawalpindi	PK	33.6	73.05
Hambantota	LK	6.12	81.12
cảng Hambantota	LK	6.12	81.12
Pattaya	TH	12.93	100.88
Phuket	TH	7.88	98.39
Chiang Mai	TH	18.79	98.98
Sattahip	TH	12.66	100.9
Udon Thani	TH	17.41	102.79
Luang Prabang	LA	19.89	102.14
Luông Pha-băng	LA	19.89	102.14
Savannakhet	LA	16.55	104.75
Xa-vẳn-na-khệt	LA	16.55	104.75
Pakse	LA	15.12	105.8
Pắc-xế	LA	15.12	105.8
Champasak	LA	14.88	105.87
Chăm-pa-xắc	LA	14.88	105.87
Bolikhamxay	LA	18.38	103.65
Khammouane	LA	17.39	104.8
Thakhek	LA	17.39	104.8
Xiengkhouang	LA	19.45	103.2
Xiêng Khoảng	LA	19.45	103.2
Houaphanh	LA	20.42	104.05
Hủa Phăn	LA	20.42	104.05
Attapeu	LA	14.81	106.83
Át-ta-pư	LA	14.81	106.83
Salavan	LA	15.72	106.42
Siem Reap	KH	13.36	103.86
Xiêm Riệp	KH	13.36	103.86
Sihanoukville	KH	10.61	103.52
Sihanouk	KH	10.61	103.52
Preah Sihanouk	KH	10.61	103.52
cảng Sihanoukville	KH	10.61	103.52
Ream	KH	10.51	103.61
căn cứ Ream	KH	10.51	103.61
căn cứ hải quân Ream	KH	10.51	103.61
quân cảng Ream	KH	10.51	103.61
Kampong Cham	KH	11.99	105.46
Battambang	KH	13.1	103.2
Bát-đom-boong	KH	13.1	103.2
Svay Rieng	KH	11.09	105.8
Kampot	KH	10.6	104.18
Yangon	MM	16.87	96.2
Ngun-gon	MM	16.87	96.2
Mandalay	MM	21.98	96.08
Langkawi	MY	6.35	99.8
Penang	MY	5.41	100.33
Kota Kinabalu	MY	5.98	116.07
Lumut	MY	4.23	100.63
cảng Lumut	MY	4.23	100.63
Port Klang	MY	3	101.4
cảng Klang	MY	3	101.4
Changi	SG	1.35	103.99
Căn cứ hải quân Changi	SG	1.35	103.99
cảng Changi	SG	1.35	103.99
Trung tâm Triển lãm Changi	SG	1.35	103.99
khách sạn Shangri-La	SG	1.31	103.83
Sentosa	SG	1.25	103.82
Khách sạn Capella	SG	1.25	103.82
Bali	ID	-8.65	115.22
Denpasar	ID	-8.65	115.22
Surabaya	ID	-7.26	112.75
Bandung	ID	-6.92	107.61
Yogyakarta	ID	-7.8	110.36
Bogor	ID	-6.6	106.8
Cung Bogor	ID	-6.6	106.8
Batam	ID	1.13	104.05
Cebu	PH	10.32	123.89
Davao	PH	7.19	125.46
Subic	PH	14.82	120.28
Vịnh Subic	PH	14.82	120.28
cảng Subic	PH	14.82	120.28
căn cứ Subic	PH	14.82	120.28
Clark	PH	15.18	120.56
căn cứ không quân Clark	PH	15.18	120.56
Puerto Princesa	PH	9.74	118.74
Trại Aguinaldo	PH	14.61	121.06
Camp Aguinaldo	PH	14.61	121.06
Halifax	CA	44.65	-63.58
Vancouver	CA	49.28	-123.12
Toronto	CA	43.65	-79.38
Montreal	CA	45.5	-73.57
Santiago de Cuba	CU	20.02	-75.83
Rio de Janeiro	BR	-22.91	-43.17
Sao Paulo	BR	-23.55	-46.63
Cape Town	ZA	-33.92	18.42
Johannesburg	ZA	-26.2	28.05
Bentiu	SS	9.23	29.83
Abyei	SD	9.59	28.44
Mombasa	KE	-4.04	39.67
Dar es Salaam	TZ	-6.79	39.21
Bergen	NO	60.39	5.32
Gothenburg	SE	57.71	11.97
Guam	GU	13.44	144.79
Malé	MV	4.18	73.51

"""#
}
