// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/countries.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let countries: String = #"""
# provenance: ISO 3166-1; Vietnamese and English names after Unicode CLDR and iso-codes; short, old and transliterated forms as the Vietnamese press writes them
# XK is the user-assigned code of Kosovo. A pair_part stands for its country only inside a pair ("Việt – Mỹ"); a metonym is a seat that stands for its government.
code	form	kind	language	case
AD	Andorra	name	vi	cap
AD	An-đô-ra	short	vi	cap
AD	Andorra	name	en	cap
AD	Andorran	adjective	en	cap
AD	Principality of Andorra	long	en	cap
AE	UAE	name	vi	exact
AE	Các Tiểu vương quốc Arab Thống nhất	name	vi	cap
AE	Các Tiểu vương quốc Ả Rập Thống nhất	short	vi	cap
AE	Tiểu vương quốc Ả Rập Thống nhất	short	vi	cap
AE	Các Tiểu vương quốc A-rập thống nhất	short	vi	cap
AE	Tiểu vương quốc Arab Thống nhất	short	vi	cap
AE	Các Tiểu vương quốc Ả-rập Thống nhất	short	vi	cap
AE	Các tiểu Vương quốc Arập Thống nhất	short	vi	cap
AE	United Arab Emirates	name	en	cap
AE	Emirati	adjective	en	cap
AE	Abu Dhabi	metonym	vi	cap
AF	Afghanistan	name	vi	cap
AF	Áp-ga-ni-xtan	short	vi	cap
AF	Apganixtan	short	vi	cap
AF	Ápganixtan	short	vi	cap
AF	A-phú-hãn	short	vi	cap
AF	Áp-ga-ni-stan	short	vi	cap
AF	Afganistan	short	vi	cap
AF	Afghanistan	name	en	cap
AF	Afghan	adjective	en	cap
AF	Islamic Republic of Afghanistan	long	en	cap
AF	Kabul	metonym	vi	cap
AF	Ca-bun	metonym	vi	cap
AG	Antigua và Barbuda	name	vi	cap
AG	Antigua and Barbuda	name	en	cap
AI	Anguilla	name	vi	cap
AI	Anguilla	name	en	cap
AL	Albania	name	vi	cap
AL	An-ba-ni	short	vi	cap
AL	Anbani	short	vi	cap
AL	Albania	name	en	cap
AL	Albanian	adjective	en	cap
AL	Republic of Albania	long	en	cap
AM	Armenia	name	vi	cap
AM	Ác-mê-ni-a	short	vi	cap
AM	Ácmênia	short	vi	cap
AM	Ac-mê-ni-a	short	vi	cap
AM	Armenia	name	en	cap
AM	Armenian	adjective	en	cap
AM	Republic of Armenia	long	en	cap
AO	Angola	name	vi	cap
AO	Ăng-gô-la	short	vi	cap
AO	Ănggôla	short	vi	cap
AO	Angola	name	en	cap
AO	Angolan	adjective	en	cap
AO	Republic of Angola	long	en	cap
AQ	Nam Cực	name	vi	cap
AQ	Antarctica	name	en	cap
AR	Argentina	name	vi	cap
AR	Ác-hen-ti-na	short	vi	cap
AR	Áchentina	short	vi	cap
AR	Ac-hen-ti-na	short	vi	cap
AR	Argentina	name	en	cap
AR	Argentine	adjective	en	cap
AR	Argentinian	adjective	en	cap
AR	Argentine Republic	long	en	cap
AR	Buenos Aires	metonym	vi	cap
AS	Samoa thuộc Mỹ	name	vi	cap
AS	American Samoa	name	en	cap
AT	Áo	name	vi	cap
AT	Cộng hoà Áo	long	vi	cap
AT	Austria	name	en	cap
AT	Austrian	adjective	en	cap
AT	Republic of Austria	long	en	cap
AT	Vienna	metonym	vi	cap
AU	Australia	name	vi	cap
AU	Úc	name	vi	cap
AU	Ô-xtrây-li-a	short	vi	cap
AU	Ôxtrâylia	short	vi	cap
AU	Ốt-xtrây-li-a	short	vi	cap
AU	Oxtraylia	short	vi	cap
AU	Xứ sở chuột túi	short	vi	cap
AU	Liên bang Australia	long	vi	cap
AU	Khối thịnh vượng chung Australia	long	vi	cap
AU	Australia	name	en	cap
AU	Commonwealth of Australia	name	en	cap
AU	Australian	adjective	en	cap
AU	Aussie	adjective	en	cap
AU	Canberra	metonym	vi	cap
AU	Can-bơ-ra	metonym	vi	cap
AU	Austrailia	short	vi	cap
AU	Asustralia	short	vi	cap
AU	Autralia	short	vi	cap
AW	Aruba	name	vi	cap
AW	Aruba	name	en	cap
AX	Quần đảo Åland	name	vi	cap
AX	Åland Islands	name	en	cap
AZ	Azerbaijan	name	vi	cap
AZ	A-déc-bai-gian	short	vi	cap
AZ	Adécbaigian	short	vi	cap
AZ	A-giéc-bai-gian	short	vi	cap
AZ	Azerbaizan	short	vi	cap
AZ	Ai-déc-bai-gian	short	vi	cap
AZ	Azerbaijan	name	en	cap
AZ	Azerbaijani	adjective	en	cap
AZ	Azeri	adjective	en	cap
AZ	Republic of Azerbaijan	long	en	cap
BA	Bosnia và Herzegovina	name	vi	cap
BA	Bosnia	short	vi	cap
BA	Bô-xni-a	short	vi	cap
BA	Bosnia và Hercegovina	short	vi	cap
BA	Bosnia-Herzegovina	short	vi	cap
BA	Bô-xni-a và Héc-xê-gô-vi-na	short	vi	cap
BA	Bosnia & Herzegovina	short	vi	cap
BA	Bosnia and Herzegovina	name	en	cap
BA	Bosnia	name	en	cap
BA	Bosnian	adjective	en	cap
BA	Republic of Bosnia and Herzegovina	long	en	cap
BB	Barbados	name	vi	cap
BB	Barbados	name	en	cap
BD	Bangladesh	name	vi	cap
BD	Băng-la-đét	short	vi	cap
BD	Bănglađét	short	vi	cap
BD	Băng-la-đesh	short	vi	cap
BD	Bangladet	short	vi	cap
BD	Bangladesh	name	en	cap
BD	Bangladeshi	adjective	en	cap
BD	People's Republic of Bangladesh	long	en	cap
BE	Bỉ	name	vi	cap
BE	Vương quốc Bỉ	long	vi	cap
BE	Belgium	name	en	cap
BE	Belgian	adjective	en	cap
BE	Kingdom of Belgium	long	en	cap
BF	Burkina Faso	name	vi	cap
BF	Buốc-ki-na Pha-xô	short	vi	cap
BF	Burkina Faso	name	en	cap
BF	Burkinabe	adjective	en	cap
BG	Bulgaria	name	vi	cap
BG	Bun-ga-ri	short	vi	cap
BG	Bungari	short	vi	cap
BG	Bungary	short	vi	cap
BG	Cộng hoà Bulgaria	long	vi	cap
BG	Bulgaria	name	en	cap
BG	Bulgarian	adjective	en	cap
BG	Republic of Bulgaria	long	en	cap
BH	Bahrain	name	vi	cap
BH	Ba-ranh	short	vi	cap
BH	Baranh	short	vi	cap
BH	Bahrein	short	vi	cap
BH	Bahrain	name	en	cap
BH	Bahraini	adjective	en	cap
BH	Kingdom of Bahrain	long	en	cap
BI	Burundi	name	vi	cap
BI	Bu-run-đi	short	vi	cap
BI	Burundi	name	en	cap
BI	Burundian	adjective	en	cap
BI	Republic of Burundi	long	en	cap
BJ	Benin	name	vi	cap
BJ	Bê-nanh	short	vi	cap
BJ	Benin	name	en	cap
BJ	Beninese	adjective	en	cap
BJ	Republic of Benin	long	en	cap
BL	St. Barthélemy	name	vi	cap
BL	St. Barthélemy	name	en	cap
BL	Saint Barthélemy	name	en	cap
BM	Bermuda	name	vi	cap
BM	Bermuda	name	en	cap
BN	Brunei	name	vi	cap
BN	Bru-nây	short	vi	cap
BN	Brunây	short	vi	cap
BN	Bru-nei	short	vi	cap
BN	Brunei Darussalam	long	vi	cap
BN	Vương quốc Brunei	long	vi	cap
BN	Bru-nây Đa-rút-xa-lam	long	vi	cap
BN	Brunei	name	en	cap
BN	Brunei Darussalam	name	en	cap
BN	Bruneian	adjective	en	cap
BO	Bolivia	name	vi	cap
BO	Bô-li-vi-a	short	vi	cap
BO	Bôlivia	short	vi	cap
BO	Nhà nước Đa dân tộc Bolivia	long	vi	cap
BO	Bolivia	name	en	cap
BO	Bolivian	adjective	en	cap
BO	Plurinational State of Bolivia	long	en	cap
BQ	Ca-ri-bê Hà Lan	name	vi	cap
BQ	Caribbean Netherlands	name	en	cap
BR	Brazil	name	vi	cap
BR	Bra-xin	short	vi	cap
BR	Braxin	short	vi	cap
BR	Ba Tây	short	vi	cap
BR	Bra-zin	short	vi	cap
BR	Brasil	short	vi	cap
BR	Brazil	name	en	cap
BR	Brazilian	adjective	en	cap
BR	Federative Republic of Brazil	long	en	cap
BR	Brasilia	metonym	vi	cap
BS	Bahamas	name	vi	cap
BS	Bahamas	name	en	cap
BS	Commonwealth of the Bahamas	long	en	cap
BT	Bhutan	name	vi	cap
BT	Bu-tan	short	vi	cap
BT	Vương quốc Bhutan	long	vi	cap
BT	Bhutan	name	en	cap
BT	Bhutanese	adjective	en	cap
BT	Kingdom of Bhutan	long	en	cap
BV	Đảo Bouvet	name	vi	cap
BV	Bouvet Island	name	en	cap
BW	Botswana	name	vi	cap
BW	Bốt-xoa-na	short	vi	cap
BW	Botswana	name	en	cap
BW	Motswana	adjective	en	cap
BW	Republic of Botswana	long	en	cap
BY	Belarus	name	vi	cap
BY	Bê-la-rút	short	vi	cap
BY	Bêlarút	short	vi	cap
BY	Belarút	short	vi	cap
BY	Bê-la-rus	short	vi	cap
BY	Bạch Nga	short	vi	cap
BY	Bê-la-ru-xi-a	short	vi	cap
BY	Cộng hoà Belarus	long	vi	cap
BY	Cộng hoà Bê-la-rút	long	vi	cap
BY	Belarus	name	en	cap
BY	Belarusian	adjective	en	cap
BY	Republic of Belarus	long	en	cap
BY	Minsk	metonym	vi	cap
BY	Min-xcơ	metonym	vi	cap
BZ	Belize	name	vi	cap
BZ	Belize	name	en	cap
CA	Canada	name	vi	cap
CA	Ca-na-đa	short	vi	cap
CA	Gia Nã Đại	short	vi	cap
CA	Canada	name	en	cap
CA	Canadian	adjective	en	cap
CA	Ottawa	metonym	vi	cap
CA	Ốt-ta-oa	metonym	vi	cap
CC	Quần đảo Cocos	name	vi	cap
CC	Quần đảo Keeling	name	vi	cap
CC	Cocos Islands	name	en	cap
CC	Keeling Islands	name	en	cap
CD	Cộng hoà Dân chủ Congo	name	vi	cap
CD	CHDC Congo	short	vi	cap
CD	CHDC Công-gô	short	vi	cap
CD	Cộng hoà Dân chủ Công-gô	short	vi	cap
CD	Cộng hoà Dân chủ Côngô	short	vi	cap
CD	DR Congo	short	vi	cap
CD	Dân chủ Congo	short	vi	cap
CD	Democratic Republic of the Congo	name	en	cap
CD	DR Congo	name	en	cap
CD	DRC	name	en	exact
CD	Congolese	adjective	en	cap
CD	Congo - Kinshasa	name	vi	cap
CD	Congo - Kinshasa	name	en	cap
CF	Cộng hoà Trung Phi	name	vi	cap
CF	Trung Phi	short	vi	cap
CF	CH Trung Phi	short	vi	cap
CF	Central African Republic	name	en	cap
CF	CAR	name	en	exact
CF	Central African	adjective	en	cap
CG	Cộng hoà Congo	name	vi	cap
CG	Congo	short	vi	cap
CG	Công-gô	short	vi	cap
CG	Congo-Brazzaville	short	vi	cap
CG	Côngô	short	vi	cap
CG	Congo	name	en	cap
CG	Republic of the Congo	name	en	cap
CG	Congo - Brazzaville	name	vi	cap
CG	Congo - Brazzaville	name	en	cap
CH	Thuỵ Sĩ	name	vi	cap
CH	Thuỵ Sỹ	short	vi	cap
CH	Liên bang Thuỵ Sĩ	long	vi	cap
CH	Switzerland	name	en	cap
CH	Swiss	adjective	en	cap
CH	Swiss Confederation	long	en	cap
CI	Bờ Biển Ngà	name	vi	cap
CI	Cốt Đi-voa	short	vi	cap
CI	Cote d'Ivoire	short	vi	cap
CI	Côte d'Ivoire	short	vi	cap
CI	Ivory Coast	name	en	cap
CI	Côte d'Ivoire	name	en	cap
CI	Cote d'Ivoire	name	en	cap
CI	Ivorian	adjective	en	cap
CI	Republic of Côte d'Ivoire	long	en	cap
CK	Quần đảo Cook	name	vi	cap
CK	Cook Islands	name	en	cap
CL	Chile	name	vi	cap
CL	Chi-lê	short	vi	cap
CL	Chilê	short	vi	cap
CL	Chile	name	en	cap
CL	Chilean	adjective	en	cap
CL	Republic of Chile	long	en	cap
CM	Cameroon	name	vi	cap
CM	Ca-mơ-run	short	vi	cap
CM	Camơrun	short	vi	cap
CM	Cameroon	name	en	cap
CM	Cameroonian	adjective	en	cap
CM	Republic of Cameroon	long	en	cap
CN	Trung Quốc	name	vi	cap
CN	TQ	short	vi	exact
CN	Trung Hoa	short	vi	cap
CN	Trung Quốc đại lục	short	vi	cap
CN	Hoa lục	short	vi	cap
CN	Cộng hoà Nhân dân Trung Hoa	long	vi	cap
CN	CHND Trung Hoa	long	vi	cap
CN	Cộng hoà Nhân dân Trung Quốc	long	vi	cap
CN	China	name	en	cap
CN	People's Republic of China	name	en	cap
CN	PRC	name	en	exact
CN	Mainland China	name	en	cap
CN	Chinese	adjective	en	cap
CN	Trung	pair_part	vi	cap
CN	Bắc Kinh	metonym	vi	cap
CN	Trung Nam Hải	metonym	vi	cap
CN	Beijing	metonym	en	cap
CN	Zhongnanhai	metonym	en	cap
CO	Colombia	name	vi	cap
CO	Cô-lôm-bi-a	short	vi	cap
CO	Côlômbia	short	vi	cap
CO	Colombia	name	en	cap
CO	Colombian	adjective	en	cap
CO	Republic of Colombia	long	en	cap
CO	Comlombia	short	vi	cap
CR	Costa Rica	name	vi	cap
CR	Cốt-xta Ri-ca	short	vi	cap
CR	Cô-xta Ri-ca	short	vi	cap
CR	Costa Rica	name	en	cap
CR	Costa Rican	adjective	en	cap
CR	Republic of Costa Rica	long	en	cap
CU	Cuba	name	vi	cap
CU	Cu-ba	short	vi	cap
CU	Cộng hoà Cuba	long	vi	cap
CU	Cộng hoà Cu-ba	long	vi	cap
CU	Cuba	name	en	cap
CU	Cuban	adjective	en	cap
CU	Republic of Cuba	long	en	cap
CU	La Habana	metonym	vi	cap
CU	La Ha-ba-na	metonym	vi	cap
CU	Havana	metonym	vi	cap
CU	La Havana	metonym	vi	cap
CU	Đảo quốc Caribe	metonym	vi	cap
CU	Hòn đảo tự do	metonym	vi	cap
CV	Cabo Verde	name	vi	cap
CV	Cape Verde	short	vi	cap
CV	Cáp-ve	short	vi	cap
CV	Cabo Verde	name	en	cap
CV	Cape Verde	name	en	cap
CV	Cape Verdean	adjective	en	cap
CV	Republic of Cabo Verde	long	en	cap
CW	Curaçao	name	vi	cap
CW	Curaçao	name	en	cap
CW	Curacao	short	vi	cap
CX	Đảo Giáng Sinh	name	vi	cap
CX	Christmas Island	name	en	cap
CY	Síp	name	vi	cap
CY	Cyprus	short	vi	cap
CY	Đảo Síp	short	vi	cap
CY	Cộng hoà Síp	short	vi	cap
CY	Cộng hoà Cyprus	long	vi	cap
CY	Cyprus	name	en	cap
CY	Cypriot	adjective	en	cap
CY	Republic of Cyprus	long	en	cap
CZ	Séc	name	vi	cap
CZ	Cộng hoà Séc	name	vi	cap
CZ	CH Séc	short	vi	cap
CZ	Czech	short	vi	cap
CZ	Tiệp	short	vi	cap
CZ	Tiệp Khắc	short	vi	cap
CZ	Cộng hoà Czech	long	vi	cap
CZ	Czechia	name	en	cap
CZ	Czech Republic	name	en	cap
CZ	Czech	adjective	en	cap
DE	Đức	name	vi	cap
DE	Cộng hoà Liên bang Đức	long	vi	cap
DE	CHLB Đức	long	vi	cap
DE	Liên bang Đức	long	vi	cap
DE	Germany	name	en	cap
DE	Federal Republic of Germany	name	en	cap
DE	German	adjective	en	cap
DE	Berlin	metonym	vi	cap
DE	Béc-lin	metonym	vi	cap
DJ	Djibouti	name	vi	cap
DJ	Gi-bu-ti	short	vi	cap
DJ	Gibuti	short	vi	cap
DJ	Djibouti	name	en	cap
DJ	Djiboutian	adjective	en	cap
DJ	Republic of Djibouti	long	en	cap
DK	Đan Mạch	name	vi	cap
DK	Vương quốc Đan Mạch	long	vi	cap
DK	Denmark	name	en	cap
DK	Danish	adjective	en	cap
DK	Kingdom of Denmark	long	en	cap
DM	Dominica	name	vi	cap
DM	Dominica	name	en	cap
DM	Commonwealth of Dominica	long	en	cap
DO	Cộng hoà Dominica	name	vi	cap
DO	Cộng hoà Đô-mi-ni-ca	short	vi	cap
DO	Đô-mi-ni-ca-na	short	vi	cap
DO	Dominican Republic	name	en	cap
DO	Dominican	adjective	en	cap
DZ	Algeria	name	vi	cap
DZ	An-giê-ri	short	vi	cap
DZ	Angiêri	short	vi	cap
DZ	An-giê-ri-a	short	vi	cap
DZ	Algeria	name	en	cap
DZ	Algerian	adjective	en	cap
DZ	People's Democratic Republic of Algeria	long	en	cap
DZ	Algerie	short	vi	cap
EC	Ecuador	name	vi	cap
EC	Ê-cu-a-đo	short	vi	cap
EC	Êcuađo	short	vi	cap
EC	Ecuador	name	en	cap
EC	Ecuadorian	adjective	en	cap
EC	Republic of Ecuador	long	en	cap
EE	Estonia	name	vi	cap
EE	E-xtô-ni-a	short	vi	cap
EE	Extônia	short	vi	cap
EE	Ê-xtô-ni-a	short	vi	cap
EE	Estonia	name	en	cap
EE	Estonian	adjective	en	cap
EE	Republic of Estonia	long	en	cap
EG	Ai Cập	name	vi	cap
EG	Cộng hoà Ả Rập Ai Cập	long	vi	cap
EG	Egypt	name	en	cap
EG	Egyptian	adjective	en	cap
EG	Arab Republic of Egypt	long	en	cap
EG	Cairo	metonym	vi	cap
EG	Cai-rô	metonym	vi	cap
EH	Tây Sahara	name	vi	cap
EH	Tây Xa-ha-ra	short	vi	cap
EH	Western Sahara	name	en	cap
EH	Sahrawi	adjective	en	cap
ER	Eritrea	name	vi	cap
ER	Ê-ri-tơ-ri-a	short	vi	cap
ER	E-ri-tơ-rê-a	short	vi	cap
ER	Eritrea	name	en	cap
ER	Eritrean	adjective	en	cap
ER	State of Eritrea	long	en	cap
ES	Tây Ban Nha	name	vi	cap
ES	Vương quốc Tây Ban Nha	long	vi	cap
ES	Spain	name	en	cap
ES	Spanish	adjective	en	cap
ES	Kingdom of Spain	long	en	cap
ES	Madrid	metonym	vi	cap
ES	Ma-đrít	metonym	vi	cap
ET	Ethiopia	name	vi	cap
ET	Ê-ti-ô-pi-a	short	vi	cap
ET	Êtiôpia	short	vi	cap
ET	Ê-ti-ô-pi	short	vi	cap
ET	Ethiopia	name	en	cap
ET	Ethiopian	adjective	en	cap
ET	Federal Democratic Republic of Ethiopia	long	en	cap
FI	Phần Lan	name	vi	cap
FI	Cộng hoà Phần Lan	long	vi	cap
FI	Finland	name	en	cap
FI	Finnish	adjective	en	cap
FI	Republic of Finland	long	en	cap
FI	Helsinki	metonym	vi	cap
FJ	Fiji	name	vi	cap
FJ	Phi-gi	short	vi	cap
FJ	Fi-gi	short	vi	cap
FJ	Fiji	name	en	cap
FJ	Fijian	adjective	en	cap
FJ	Republic of Fiji	long	en	cap
FK	Quần đảo Falkland	name	vi	cap
FK	Falkland Islands	name	en	cap
FM	Micronesia	name	vi	cap
FM	Liên bang Micronesia	short	vi	cap
FM	Mi-crô-nê-xi-a	short	vi	cap
FM	Micronesia	name	en	cap
FM	Federated States of Micronesia	name	en	cap
FM	Micronesian	adjective	en	cap
FO	Quần đảo Faroe	name	vi	cap
FO	Faroe Islands	name	en	cap
FR	Pháp	name	vi	cap
FR	Pháp quốc	short	vi	cap
FR	Cộng hoà Pháp	long	vi	cap
FR	CH Pháp	long	vi	cap
FR	France	name	en	cap
FR	French Republic	name	en	cap
FR	French	adjective	en	cap
FR	Paris	metonym	vi	cap
FR	Pa-ri	metonym	vi	cap
FR	Điện Elysee	metonym	vi	cap
FR	Điện Élysée	metonym	vi	cap
FR	Điện Ê-li-dê	metonym	vi	cap
FR	Elysee Palace	metonym	en	cap
GA	Gabon	name	vi	cap
GA	Ga-bông	short	vi	cap
GA	Gabon	name	en	cap
GA	Gabonese	adjective	en	cap
GA	Gabonese Republic	long	en	cap
GB	Anh	name	vi	cap
GB	Vương quốc Anh	name	vi	cap
GB	Anh Quốc	short	vi	cap
GB	Đại Anh	short	vi	cap
GB	UK	short	vi	exact
GB	U.K.	short	vi	exact
GB	Liên hiệp Anh	short	vi	cap
GB	Vương quốc Liên hiệp Anh và Bắc Ireland	long	vi	cap
GB	Vương quốc Liên hiệp Anh và Bắc Ai-len	long	vi	cap
GB	Liên hiệp Vương quốc Anh và Bắc Ireland	long	vi	cap
GB	Liên hiệp Vương quốc Anh	long	vi	cap
GB	Vương quốc Liên hiệp Anh	long	vi	cap
GB	United Kingdom	name	en	cap
GB	Great Britain	name	en	cap
GB	Britain	name	en	cap
GB	England	name	en	cap
GB	United Kingdom of Great Britain and Northern Ireland	name	en	cap
GB	British	adjective	en	cap
GB	London	metonym	vi	cap
GB	Luân Đôn	metonym	vi	cap
GB	Lôn-đôn	metonym	vi	cap
GB	Phố Downing	metonym	vi	cap
GB	Downing Street	metonym	en	cap
GB	Whitehall	metonym	en	cap
GB	Xứ sở sương mù	metonym	vi	cap
GD	Grenada	name	vi	cap
GD	Grenada	name	en	cap
GE	Gruzia	name	vi	cap
GE	Georgia	short	vi	cap
GE	Gru-di-a	short	vi	cap
GE	Grudia	short	vi	cap
GE	Gru-zi-a	short	vi	cap
GE	Georgia	name	en	cap
GE	Georgian	adjective	en	cap
GF	Guiana thuộc Pháp	name	vi	cap
GF	French Guiana	name	en	cap
GG	Guernsey	name	vi	cap
GG	Guernsey	name	en	cap
GH	Ghana	name	vi	cap
GH	Ga-na	short	vi	cap
GH	Ghana	name	en	cap
GH	Ghanaian	adjective	en	cap
GH	Republic of Ghana	long	en	cap
GI	Gibraltar	name	vi	cap
GI	Gibraltar	name	en	cap
GL	Greenland	name	vi	cap
GL	Grơn-len	short	vi	cap
GL	Greenland	name	en	cap
GL	Greenlandic	adjective	en	cap
GM	Gambia	name	vi	cap
GM	Găm-bi-a	short	vi	cap
GM	Gambia	name	en	cap
GM	Gambian	adjective	en	cap
GM	Republic of the Gambia	long	en	cap
GN	Guinea	name	vi	cap
GN	Ghi-nê	short	vi	cap
GN	Guinea	name	en	cap
GN	Guinean	adjective	en	cap
GN	Republic of Guinea	long	en	cap
GP	Guadeloupe	name	vi	cap
GP	Guadeloupe	name	en	cap
GQ	Guinea Xích Đạo	name	vi	cap
GQ	Ghi-nê Xích đạo	short	vi	cap
GQ	Equatorial Guinea	name	en	cap
GQ	Equatoguinean	adjective	en	cap
GQ	Republic of Equatorial Guinea	long	en	cap
GR	Hy Lạp	name	vi	cap
GR	Hi Lạp	short	vi	cap
GR	Greece	name	en	cap
GR	Greek	adjective	en	cap
GR	Hellenic Republic	long	en	cap
GS	Nam Georgia & Quần đảo Nam Sandwich	name	vi	cap
GS	South Georgia and South Sandwich Islands	name	en	cap
GS	South Georgia and the South Sandwich Islands	name	en	cap
GT	Guatemala	name	vi	cap
GT	Goa-tê-ma-la	short	vi	cap
GT	Guatemala	name	en	cap
GT	Guatemalan	adjective	en	cap
GT	Republic of Guatemala	long	en	cap
GU	Guam	name	vi	cap
GU	Gu-am	short	vi	cap
GU	Guam	name	en	cap
GU	Guamanian	adjective	en	cap
GW	Guinea-Bissau	name	vi	cap
GW	Ghi-nê Bít-xao	short	vi	cap
GW	Guinea-Bissau	name	en	cap
GW	Republic of Guinea-Bissau	long	en	cap
GY	Guyana	name	vi	cap
GY	Guyana	name	en	cap
GY	Republic of Guyana	long	en	cap
HK	Hồng Kông	name	vi	cap
HK	Hong Kong	name	vi	cap
HK	Hồng Công	short	vi	cap
HK	Hương Cảng	short	vi	cap
HK	Hongkong	short	vi	cap
HK	Đặc khu hành chính Hồng Kông	long	vi	cap
HK	Hong Kong	name	en	cap
HK	Hong Kong SAR	name	en	cap
HK	Hong Konger	adjective	en	cap
HK	Hong Kong SAR China	name	en	cap
HK	Hong Kong Special Administrative Region of China	long	en	cap
HM	Quần đảo Heard và McDonald	name	vi	cap
HM	Heard and McDonald Islands	name	en	cap
HM	Heard Island and McDonald Islands	name	en	cap
HN	Honduras	name	vi	cap
HN	Hôn-đu-rát	short	vi	cap
HN	Ôn-đu-rát	short	vi	cap
HN	Honduras	name	en	cap
HN	Honduran	adjective	en	cap
HN	Republic of Honduras	long	en	cap
HR	Croatia	name	vi	cap
HR	Crô-a-ti-a	short	vi	cap
HR	Crôatia	short	vi	cap
HR	Cờ-roa-ti-a	short	vi	cap
HR	Croatia	name	en	cap
HR	Croatian	adjective	en	cap
HR	Republic of Croatia	long	en	cap
HT	Haiti	name	vi	cap
HT	Ha-i-ti	short	vi	cap
HT	Haiti	name	en	cap
HT	Haitian	adjective	en	cap
HT	Republic of Haiti	long	en	cap
HU	Hungary	name	vi	cap
HU	Hung-ga-ri	short	vi	cap
HU	Hungari	short	vi	cap
HU	Hung Gia Lợi	short	vi	cap
HU	Hung-ga-ry	short	vi	cap
HU	Hungary	name	en	cap
HU	Hungarian	adjective	en	cap
HU	Hung	pair_part	vi	cap
HU	Budapest	metonym	vi	cap
HU	Bu-đa-pét	metonym	vi	cap
ID	Indonesia	name	vi	cap
ID	In-đô-nê-xi-a	short	vi	cap
ID	Inđônêxia	short	vi	cap
ID	Indonexia	short	vi	cap
ID	Nam Dương	short	vi	cap
ID	In-đô-nê-si-a	short	vi	cap
ID	Cộng hoà Indonesia	long	vi	cap
ID	Indonesia	name	en	cap
ID	Republic of Indonesia	name	en	cap
ID	Indonesian	adjective	en	cap
ID	Jakarta	metonym	vi	cap
ID	Gia-các-ta	metonym	vi	cap
ID	In đô nê xi a	short	vi	cap
IE	Ireland	name	vi	cap
IE	Ai-len	short	vi	cap
IE	Ailen	short	vi	cap
IE	Ái Nhĩ Lan	short	vi	cap
IE	Cộng hoà Ireland	long	vi	cap
IE	Ireland	name	en	cap
IE	Republic of Ireland	name	en	cap
IE	Irish	adjective	en	cap
IL	Israel	name	vi	cap
IL	I-xra-en	short	vi	cap
IL	Ixraen	short	vi	cap
IL	Nhà nước Israel	long	vi	cap
IL	Nhà nước Do Thái	long	vi	cap
IL	Israel	name	en	cap
IL	Israeli	adjective	en	cap
IL	State of Israel	long	en	cap
IL	Tel Aviv	metonym	vi	cap
IL	Ten A-víp	metonym	vi	cap
IL	Isreal	short	vi	cap
IL	Isarel	short	vi	cap
IM	Đảo Man	name	vi	cap
IM	Isle of Man	name	en	cap
IN	Ấn Độ	name	vi	cap
IN	Cộng hoà Ấn Độ	long	vi	cap
IN	India	name	en	cap
IN	Republic of India	name	en	cap
IN	Indian	adjective	en	cap
IN	Ấn	pair_part	vi	cap
IN	New Delhi	metonym	vi	cap
IN	Niu Đê-li	metonym	vi	cap
IN	Delhi	metonym	vi	cap
IN	Niu Đê-ly	metonym	vi	cap
IO	Lãnh thổ Ấn Độ Dương thuộc Anh	name	vi	cap
IO	British Indian Ocean Territory	name	en	cap
IQ	Iraq	name	vi	cap
IQ	I-rắc	short	vi	cap
IQ	Irắc	short	vi	cap
IQ	Iraq	name	en	cap
IQ	Iraqi	adjective	en	cap
IQ	Republic of Iraq	long	en	cap
IQ	Baghdad	metonym	vi	cap
IQ	Bát-đa	metonym	vi	cap
IR	Iran	name	vi	cap
IR	I-ran	short	vi	cap
IR	Cộng hoà Hồi giáo Iran	long	vi	cap
IR	CH Hồi giáo Iran	long	vi	cap
IR	Iran	name	en	cap
IR	Islamic Republic of Iran	name	en	cap
IR	Iranian	adjective	en	cap
IR	Tehran	metonym	vi	cap
IR	Tê-hê-ran	metonym	vi	cap
IR	Têhêran	metonym	vi	cap
IR	Teheran	metonym	vi	cap
IS	Iceland	name	vi	cap
IS	Ai-xơ-len	short	vi	cap
IS	Aixơlen	short	vi	cap
IS	Băng Đảo	short	vi	cap
IS	Iceland	name	en	cap
IS	Icelandic	adjective	en	cap
IS	Republic of Iceland	long	en	cap
IT	Italy	name	vi	cap
IT	Ý	name	vi	cap
IT	I-ta-li-a	short	vi	cap
IT	Italia	short	vi	cap
IT	Ita-li-a	short	vi	cap
IT	Italya	short	vi	cap
IT	I-ta-ly	short	vi	cap
IT	Cộng hoà Italy	long	vi	cap
IT	Cộng hoà Italia	long	vi	cap
IT	Italy	name	en	cap
IT	Italian Republic	name	en	cap
IT	Italian	adjective	en	cap
IT	Rome	metonym	vi	cap
IT	Roma	metonym	vi	cap
IT	Rô-ma	metonym	vi	cap
JE	Jersey	name	vi	cap
JE	Jersey	name	en	cap
JM	Jamaica	name	vi	cap
JM	Gia-mai-ca	short	vi	cap
JM	Jamaica	name	en	cap
JM	Jamaican	adjective	en	cap
JO	Jordan	name	vi	cap
JO	Gioóc-đa-ni	short	vi	cap
JO	Gioócđani	short	vi	cap
JO	Jordani	short	vi	cap
JO	Giooc-đa-ni	short	vi	cap
JO	Vương quốc Jordan	long	vi	cap
JO	Jordan	name	en	cap
JO	Jordanian	adjective	en	cap
JO	Hashemite Kingdom of Jordan	long	en	cap
JP	Nhật Bản	name	vi	cap
JP	Nhật	name	vi	cap
JP	Nhựt Bổn	short	vi	cap
JP	Japan	name	en	cap
JP	Japanese	adjective	en	cap
JP	Tokyo	metonym	vi	cap
JP	Tô-ki-ô	metonym	vi	cap
JP	Tôkyô	metonym	vi	cap
JP	Tô-ky-ô	metonym	vi	cap
JP	Đất nước Mặt trời mọc	metonym	vi	cap
JP	Xứ sở hoa anh đào	metonym	vi	cap
KE	Kenya	name	vi	cap
KE	Kê-ni-a	short	vi	cap
KE	Kênia	short	vi	cap
KE	Kenya	name	en	cap
KE	Kenyan	adjective	en	cap
KE	Republic of Kenya	long	en	cap
KG	Kyrgyzstan	name	vi	cap
KG	Cư-rơ-gư-xtan	short	vi	cap
KG	Kiếc-ghi-xtan	short	vi	cap
KG	Kirgizstan	short	vi	cap
KG	Kyrgystan	short	vi	cap
KG	Cư-rơ-gư-dơ-xtan	short	vi	cap
KG	Cộng hoà Kyrgyz	long	vi	cap
KG	Kyrgyzstan	name	en	cap
KG	Kyrgyz	adjective	en	cap
KG	Kyrgyz Republic	long	en	cap
KH	Campuchia	name	vi	cap
KH	Cam-pu-chia	short	vi	cap
KH	Căm-pu-chia	short	vi	cap
KH	Cămpuchia	short	vi	cap
KH	Kampuchea	short	vi	cap
KH	Vương quốc Campuchia	long	vi	cap
KH	Vương quốc Cam-pu-chia	long	vi	cap
KH	Cambodia	name	en	cap
KH	Kingdom of Cambodia	name	en	cap
KH	Cambodian	adjective	en	cap
KH	Khmer	adjective	en	cap
KH	Cam	pair_part	vi	cap
KH	Miên	pair_part	vi	cap
KH	Phnom Penh	metonym	vi	cap
KH	Phnôm Pênh	metonym	vi	cap
KH	Phnông Pênh	metonym	vi	cap
KH	Canpuchia	short	vi	cap
KH	Cambuchia	short	vi	cap
KH	Camphuchia	short	vi	cap
KH	Căm Pu Chia	short	vi	cap
KH	Cam Pu Chia	short	vi	cap
KI	Kiribati	name	vi	cap
KI	Ki-ri-ba-ti	short	vi	cap
KI	Kiribati	name	en	cap
KI	I-Kiribati	adjective	en	cap
KI	Republic of Kiribati	long	en	cap
KM	Comoros	name	vi	cap
KM	Cô-mo	short	vi	cap
KM	Comoros	name	en	cap
KM	Comorian	adjective	en	cap
KM	Union of the Comoros	long	en	cap
KN	St. Kitts và Nevis	name	vi	cap
KN	St. Kitts and Nevis	name	en	cap
KN	Saint Kitts and Nevis	name	en	cap
KP	Triều Tiên	name	vi	cap
KP	Bắc Triều Tiên	short	vi	cap
KP	Bắc Hàn	short	vi	cap
KP	CHDCND Triều Tiên	short	vi	cap
KP	CHDC Triều Tiên	short	vi	cap
KP	Cộng hoà Dân chủ Nhân dân Triều Tiên	long	vi	cap
KP	North Korea	name	en	cap
KP	DPRK	name	en	exact
KP	Democratic People's Republic of Korea	name	en	cap
KP	North Korean	adjective	en	cap
KP	Triều	pair_part	vi	cap
KP	liên Triều	joint	vi	-
KP	hai miền Triều Tiên	joint	vi	-
KP	Bình Nhưỡng	metonym	vi	cap
KP	Pyongyang	metonym	en	cap
KR	Hàn Quốc	name	vi	cap
KR	Nam Hàn	short	vi	cap
KR	Nam Triều Tiên	short	vi	cap
KR	Đại Hàn	short	vi	cap
KR	Đại Hàn Dân quốc	short	vi	cap
KR	Cộng hoà Hàn Quốc	short	vi	cap
KR	South Korea	name	en	cap
KR	Republic of Korea	name	en	cap
KR	ROK	name	en	exact
KR	Korea, Republic of	name	en	cap
KR	South Korean	adjective	en	cap
KR	Hàn	pair_part	vi	cap
KR	Seoul	metonym	vi	cap
KR	Xê-un	metonym	vi	cap
KR	Xơ-un	metonym	vi	cap
KR	Nhà Xanh	metonym	vi	cap
KR	Xứ sở kim chi	metonym	vi	cap
KR	Nam Triều	short	vi	cap
KR	liên Triều	joint	vi	-
KR	hai miền Triều Tiên	joint	vi	-
KW	Kuwait	name	vi	cap
KW	Cô-oét	short	vi	cap
KW	Côoét	short	vi	cap
KW	Cu-oét	short	vi	cap
KW	Kuwait	name	en	cap
KW	Kuwaiti	adjective	en	cap
KW	Nhà nước Kuwait	long	vi	cap
KW	State of Kuwait	long	en	cap
KW	Kuwat	short	vi	cap
KY	Quần đảo Cayman	name	vi	cap
KY	Cayman Islands	name	en	cap
KZ	Kazakhstan	name	vi	cap
KZ	Ca-dắc-xtan	short	vi	cap
KZ	Cadắcxtan	short	vi	cap
KZ	Kazakstan	short	vi	cap
KZ	Ka-dắc-xtan	short	vi	cap
KZ	Ca-dắc-stan	short	vi	cap
KZ	Kazakhstan	name	en	cap
KZ	Kazakh	adjective	en	cap
KZ	Kazakhstani	adjective	en	cap
KZ	Republic of Kazakhstan	long	en	cap
LA	Lào	name	vi	cap
LA	Ai Lao	short	vi	cap
LA	CHDCND Lào	short	vi	cap
LA	Cộng hoà Dân chủ Nhân dân Lào	long	vi	cap
LA	Laos	name	en	cap
LA	Lao PDR	name	en	cap
LA	Lao People's Democratic Republic	name	en	cap
LA	Laotian	adjective	en	cap
LA	Vientiane	metonym	vi	cap
LA	Viêng Chăn	metonym	vi	cap
LA	Viêng-chăn	metonym	vi	cap
LA	Vạn Tượng	metonym	vi	cap
LA	Đất nước Triệu Voi	metonym	vi	cap
LB	Lebanon	name	vi	cap
LB	Li-băng	short	vi	cap
LB	Libăng	short	vi	cap
LB	Liban	short	vi	cap
LB	Lebanon	name	en	cap
LB	Lebanese	adjective	en	cap
LB	Lebanese Republic	long	en	cap
LC	St. Lucia	name	vi	cap
LC	St. Lucia	name	en	cap
LC	Saint Lucia	name	en	cap
LI	Liechtenstein	name	vi	cap
LI	Lích-ten-xtai	short	vi	cap
LI	Liechtenstein	name	en	cap
LI	Principality of Liechtenstein	long	en	cap
LK	Sri Lanka	name	vi	cap
LK	Xri Lan-ca	short	vi	cap
LK	Xri Lanca	short	vi	cap
LK	Srilanka	short	vi	cap
LK	Sri-lan-ca	short	vi	cap
LK	Xri-lan-ca	short	vi	cap
LK	Cộng hoà Dân chủ Xã hội chủ nghĩa Sri Lanka	long	vi	cap
LK	Sri Lanka	name	en	cap
LK	Sri Lankan	adjective	en	cap
LK	Democratic Socialist Republic of Sri Lanka	long	en	cap
LR	Liberia	name	vi	cap
LR	Li-bê-ri-a	short	vi	cap
LR	Libêria	short	vi	cap
LR	Liberia	name	en	cap
LR	Liberian	adjective	en	cap
LR	Republic of Liberia	long	en	cap
LS	Lesotho	name	vi	cap
LS	Lê-xô-thô	short	vi	cap
LS	Lesotho	name	en	cap
LS	Basotho	adjective	en	cap
LS	Kingdom of Lesotho	long	en	cap
LT	Litva	name	vi	cap
LT	Lít-va	short	vi	cap
LT	Lithuania	short	vi	cap
LT	Lithuania	name	en	cap
LT	Lithuanian	adjective	en	cap
LT	Republic of Lithuania	long	en	cap
LT	Listva	short	vi	cap
LU	Luxembourg	name	vi	cap
LU	Lúc-xăm-bua	short	vi	cap
LU	Lúcxămbua	short	vi	cap
LU	Luxembourg	name	en	cap
LU	Luxembourgish	adjective	en	cap
LU	Grand Duchy of Luxembourg	long	en	cap
LV	Latvia	name	vi	cap
LV	Lát-vi-a	short	vi	cap
LV	Látvia	short	vi	cap
LV	Latvia	name	en	cap
LV	Latvian	adjective	en	cap
LV	Republic of Latvia	long	en	cap
LY	Libya	name	vi	cap
LY	Li-bi	short	vi	cap
LY	Libi	short	vi	cap
LY	Lybia	short	vi	cap
LY	Li-bi-a	short	vi	cap
LY	Libya	name	en	cap
LY	Libyan	adjective	en	cap
MA	Morocco	name	vi	cap
MA	Ma-rốc	short	vi	cap
MA	Marốc	short	vi	cap
MA	Maroc	short	vi	cap
MA	Vương quốc Morocco	long	vi	cap
MA	Morocco	name	en	cap
MA	Moroccan	adjective	en	cap
MA	Kingdom of Morocco	long	en	cap
MC	Monaco	name	vi	cap
MC	Mô-na-cô	short	vi	cap
MC	Monaco	name	en	cap
MC	Monegasque	adjective	en	cap
MC	Principality of Monaco	long	en	cap
MD	Moldova	name	vi	cap
MD	Môn-đô-va	short	vi	cap
MD	Mônđôva	short	vi	cap
MD	Moldova	name	en	cap
MD	Moldovan	adjective	en	cap
MD	Republic of Moldova	long	en	cap
ME	Montenegro	name	vi	cap
ME	Môn-tê-nê-grô	short	vi	cap
ME	Montenegro	name	en	cap
ME	Montenegrin	adjective	en	cap
MF	St. Martin	name	vi	cap
MF	St. Martin	name	en	cap
MG	Madagascar	name	vi	cap
MG	Ma-đa-gát-xca	short	vi	cap
MG	Madagascar	name	en	cap
MG	Malagasy	adjective	en	cap
MG	Republic of Madagascar	long	en	cap
MH	Quần đảo Marshall	name	vi	cap
MH	Marshall Islands	name	en	cap
MH	Marshallese	adjective	en	cap
MH	Republic of the Marshall Islands	long	en	cap
MK	Bắc Macedonia	name	vi	cap
MK	Macedonia	short	vi	cap
MK	Ma-xê-đô-ni-a	short	vi	cap
MK	Bắc Ma-xê-đô-ni-a	short	vi	cap
MK	Cộng hoà Bắc Macedonia	long	vi	cap
MK	North Macedonia	name	en	cap
MK	Macedonia	name	en	cap
MK	Macedonian	adjective	en	cap
MK	Republic of North Macedonia	long	en	cap
ML	Mali	name	vi	cap
ML	Ma-li	short	vi	cap
ML	Mali	name	en	cap
ML	Malian	adjective	en	cap
ML	Republic of Mali	long	en	cap
MM	Myanmar	name	vi	cap
MM	Mi-an-ma	short	vi	cap
MM	My-an-ma	short	vi	cap
MM	Mianma	short	vi	cap
MM	Miến Điện	short	vi	cap
MM	Myanma	short	vi	cap
MM	Mianmar	short	vi	cap
MM	Mi-an-mar	short	vi	cap
MM	Cộng hoà Liên bang Myanmar	long	vi	cap
MM	Liên bang Myanmar	long	vi	cap
MM	Myanmar	name	en	cap
MM	Burma	name	en	cap
MM	Burmese	adjective	en	cap
MM	Myanmarese	adjective	en	cap
MM	Miến	pair_part	vi	cap
MM	Republic of Myanmar	long	en	cap
MM	Naypyidaw	metonym	vi	cap
MM	Nay Pyi Taw	metonym	vi	cap
MM	Nây-pi-đô	metonym	vi	cap
MM	Nây Pi Tô	metonym	vi	cap
MM	Myanamar	short	vi	cap
MN	Mông Cổ	name	vi	cap
MN	Mongolia	name	en	cap
MN	Mongolian	adjective	en	cap
MO	Ma Cao	name	vi	cap
MO	Macao	name	vi	cap
MO	Áo Môn	short	vi	cap
MO	Macau	short	vi	cap
MO	Ma-cao	short	vi	cap
MO	Macao	name	en	cap
MO	Macau	name	en	cap
MO	Macanese	adjective	en	cap
MO	Macao SAR China	name	en	cap
MO	Macao Special Administrative Region of China	long	en	cap
MP	Quần đảo Bắc Mariana	name	vi	cap
MP	Northern Mariana Islands	name	en	cap
MP	Commonwealth of the Northern Mariana Islands	long	en	cap
MQ	Martinique	name	vi	cap
MQ	Martinique	name	en	cap
MR	Mauritania	name	vi	cap
MR	Mô-ri-ta-ni	short	vi	cap
MR	Môritani	short	vi	cap
MR	Mauritania	name	en	cap
MR	Mauritanian	adjective	en	cap
MR	Islamic Republic of Mauritania	long	en	cap
MS	Montserrat	name	vi	cap
MS	Montserrat	name	en	cap
MT	Malta	name	vi	cap
MT	Man-ta	short	vi	cap
MT	Malta	name	en	cap
MT	Maltese	adjective	en	cap
MT	Republic of Malta	long	en	cap
MU	Mauritius	name	vi	cap
MU	Mô-ri-xơ	short	vi	cap
MU	Mauritius	name	en	cap
MU	Mauritian	adjective	en	cap
MU	Republic of Mauritius	long	en	cap
MV	Maldives	name	vi	cap
MV	Man-đi-vơ	short	vi	cap
MV	Man-đi-vét	short	vi	cap
MV	Mandivơ	short	vi	cap
MV	Maldives	name	en	cap
MV	Maldivian	adjective	en	cap
MV	Republic of Maldives	long	en	cap
MW	Malawi	name	vi	cap
MW	Ma-la-uy	short	vi	cap
MW	Malawi	name	en	cap
MW	Malawian	adjective	en	cap
MW	Republic of Malawi	long	en	cap
MX	Mexico	name	vi	cap
MX	Mê-hi-cô	short	vi	cap
MX	Mêhicô	short	vi	cap
MX	Mễ Tây Cơ	short	vi	cap
MX	Mê-xi-cô	short	vi	cap
MX	Mêxicô	short	vi	cap
MX	Mexico	name	en	cap
MX	Mexican	adjective	en	cap
MX	United Mexican States	long	en	cap
MX	Mexico City	metonym	vi	cap
MY	Malaysia	name	vi	cap
MY	Ma-lai-xi-a	short	vi	cap
MY	Malayxia	short	vi	cap
MY	Mã Lai	short	vi	cap
MY	Malaixia	short	vi	cap
MY	Ma-lay-xi-a	short	vi	cap
MY	Mã Lai Á	short	vi	cap
MY	Malaysia	name	en	cap
MY	Malaysian	adjective	en	cap
MY	Mã	pair_part	vi	cap
MY	Kuala Lumpur	metonym	vi	cap
MY	Cu-a-la Lăm-pơ	metonym	vi	cap
MY	Putrajaya	metonym	vi	cap
MY	Malayssia	short	vi	cap
MY	Malaisia	short	vi	cap
MZ	Mozambique	name	vi	cap
MZ	Mô-dăm-bích	short	vi	cap
MZ	Môdămbích	short	vi	cap
MZ	Mozambique	name	en	cap
MZ	Mozambican	adjective	en	cap
MZ	Republic of Mozambique	long	en	cap
NA	Namibia	name	vi	cap
NA	Na-mi-bi-a	short	vi	cap
NA	Namibia	name	en	cap
NA	Namibian	adjective	en	cap
NA	Republic of Namibia	long	en	cap
NC	New Caledonia	name	vi	cap
NC	New Caledonia	name	en	cap
NE	Niger	name	vi	cap
NE	Ni-giê	short	vi	cap
NE	Niger	name	en	cap
NE	Nigerien	adjective	en	cap
NE	Republic of the Niger	long	en	cap
NF	Đảo Norfolk	name	vi	cap
NF	Norfolk Island	name	en	cap
NG	Nigeria	name	vi	cap
NG	Ni-giê-ri-a	short	vi	cap
NG	Nigiêria	short	vi	cap
NG	Nigeria	name	en	cap
NG	Nigerian	adjective	en	cap
NG	Federal Republic of Nigeria	long	en	cap
NI	Nicaragua	name	vi	cap
NI	Ni-ca-ra-goa	short	vi	cap
NI	Nicaragoa	short	vi	cap
NI	Nicaragua	name	en	cap
NI	Nicaraguan	adjective	en	cap
NI	Republic of Nicaragua	long	en	cap
NL	Hà Lan	name	vi	cap
NL	Vương quốc Hà Lan	long	vi	cap
NL	Netherlands	name	en	cap
NL	Holland	name	en	cap
NL	Dutch	adjective	en	cap
NL	Kingdom of the Netherlands	long	en	cap
NO	Na Uy	name	vi	cap
NO	Nauy	short	vi	cap
NO	Vương quốc Na Uy	long	vi	cap
NO	Norway	name	en	cap
NO	Norwegian	adjective	en	cap
NO	Kingdom of Norway	long	en	cap
NO	Oslo	metonym	vi	cap
NP	Nepal	name	vi	cap
NP	Nê-pan	short	vi	cap
NP	Nêpan	short	vi	cap
NP	Nepal	name	en	cap
NP	Nepalese	adjective	en	cap
NP	Nepali	adjective	en	cap
NP	Federal Democratic Republic of Nepal	long	en	cap
NR	Nauru	name	vi	cap
NR	Na-u-ru	short	vi	cap
NR	Nauru	name	en	cap
NR	Nauruan	adjective	en	cap
NR	Republic of Nauru	long	en	cap
NU	Niue	name	vi	cap
NU	Niue	name	en	cap
NZ	New Zealand	name	vi	cap
NZ	Niu Di-lân	short	vi	cap
NZ	Niu Di-len	short	vi	cap
NZ	Niu-di-lân	short	vi	cap
NZ	Tân Tây Lan	short	vi	cap
NZ	Niu Dilân	short	vi	cap
NZ	New Zealand	name	en	cap
NZ	New Zealander	adjective	en	cap
NZ	Wellington	metonym	vi	cap
NZ	Oen-linh-tơn	metonym	vi	cap
OM	Oman	name	vi	cap
OM	Ô-man	short	vi	cap
OM	Vương quốc Oman	long	vi	cap
OM	Oman	name	en	cap
OM	Omani	adjective	en	cap
OM	Sultanate of Oman	long	en	cap
PA	Panama	name	vi	cap
PA	Pa-na-ma	short	vi	cap
PA	Panama	name	en	cap
PA	Panamanian	adjective	en	cap
PA	Republic of Panama	long	en	cap
PE	Peru	name	vi	cap
PE	Pê-ru	short	vi	cap
PE	Pêru	short	vi	cap
PE	Peru	name	en	cap
PE	Peruvian	adjective	en	cap
PE	Republic of Peru	long	en	cap
PF	Polynesia thuộc Pháp	name	vi	cap
PF	French Polynesia	name	en	cap
PG	Papua New Guinea	name	vi	cap
PG	Pa-pua Niu Ghi-nê	short	vi	cap
PG	Pa-pu-a Niu Ghi-nê	short	vi	cap
PG	Papua New Guinea	name	en	cap
PG	PNG	name	en	exact
PG	Papua New Guinean	adjective	en	cap
PG	Independent State of Papua New Guinea	long	en	cap
PH	Philippines	name	vi	cap
PH	Phi-líp-pin	short	vi	cap
PH	Philipines	short	vi	cap
PH	Phillipines	short	vi	cap
PH	Philippin	short	vi	cap
PH	Philipin	short	vi	cap
PH	Phi Luật Tân	short	vi	cap
PH	Phillippines	short	vi	cap
PH	Phi-lip-pin	short	vi	cap
PH	Philippine	short	vi	cap
PH	Philipine	short	vi	cap
PH	Cộng hoà Philippines	long	vi	cap
PH	Philippines	name	en	cap
PH	Republic of the Philippines	name	en	cap
PH	Filipino	adjective	en	cap
PH	Philippine	adjective	en	cap
PH	Phi	pair_part	vi	cap
PH	Manila	metonym	vi	cap
PH	Ma-ni-la	metonym	vi	cap
PH	Điện Malacanang	metonym	vi	cap
PH	Philippiens	short	vi	cap
PH	Phlippines	short	vi	cap
PH	Philippnes	short	vi	cap
PH	Philiphines	short	vi	cap
PH	Phillipine	short	vi	cap
PK	Pakistan	name	vi	cap
PK	Pa-ki-xtan	short	vi	cap
PK	Pakixtan	short	vi	cap
PK	Pa-kít-xtan	short	vi	cap
PK	Cộng hoà Hồi giáo Pakistan	long	vi	cap
PK	Pakistan	name	en	cap
PK	Pakistani	adjective	en	cap
PK	Islamic Republic of Pakistan	long	en	cap
PK	Islamabad	metonym	vi	cap
PK	I-xla-ma-bát	metonym	vi	cap
PL	Ba Lan	name	vi	cap
PL	Cộng hoà Ba Lan	long	vi	cap
PL	Poland	name	en	cap
PL	Republic of Poland	name	en	cap
PL	Polish	adjective	en	cap
PL	Warsaw	metonym	vi	cap
PL	Vác-sa-va	metonym	vi	cap
PM	Saint Pierre và Miquelon	name	vi	cap
PM	St. Pierre and Miquelon	name	en	cap
PM	Saint Pierre and Miquelon	name	en	cap
PN	Quần đảo Pitcairn	name	vi	cap
PN	Pitcairn Islands	name	en	cap
PN	Pitcairn	name	en	cap
PR	Puerto Rico	name	vi	cap
PR	Puerto Rico	name	en	cap
PS	Palestine	name	vi	cap
PS	Pa-le-xtin	short	vi	cap
PS	Palextin	short	vi	cap
PS	Pa-lét-xtin	short	vi	cap
PS	Nhà nước Palestine	long	vi	cap
PS	Palestine	name	en	cap
PS	State of Palestine	name	en	cap
PS	Palestinian	adjective	en	cap
PS	Lãnh thổ Palestine	name	vi	cap
PS	Palestinian Territories	name	en	cap
PT	Bồ Đào Nha	name	vi	cap
PT	Portugal	name	en	cap
PT	Portuguese	adjective	en	cap
PT	Portuguese Republic	long	en	cap
PW	Palau	name	vi	cap
PW	Pa-lau	short	vi	cap
PW	Palau	name	en	cap
PW	Palauan	adjective	en	cap
PW	Republic of Palau	long	en	cap
PY	Paraguay	name	vi	cap
PY	Pa-ra-goay	short	vi	cap
PY	Paragoay	short	vi	cap
PY	Pa-ra-guay	short	vi	cap
PY	Paraguay	name	en	cap
PY	Paraguayan	adjective	en	cap
PY	Republic of Paraguay	long	en	cap
QA	Qatar	name	vi	cap
QA	Ca-ta	short	vi	cap
QA	Cata	short	vi	cap
QA	Qatar	name	en	cap
QA	Qatari	adjective	en	cap
QA	Nhà nước Qatar	long	vi	cap
QA	State of Qatar	long	en	cap
QA	Doha	metonym	vi	cap
RE	Réunion	name	vi	cap
RE	Réunion	name	en	cap
RO	Romania	name	vi	cap
RO	Ru-ma-ni	short	vi	cap
RO	Rumani	short	vi	cap
RO	Lỗ Ma Ni	short	vi	cap
RO	Romania	name	en	cap
RO	Romanian	adjective	en	cap
RO	Rumania	short	vi	cap
RS	Serbia	name	vi	cap
RS	Xéc-bi-a	short	vi	cap
RS	Xécbia	short	vi	cap
RS	Séc-bi-a	short	vi	cap
RS	Xéc-bi	short	vi	cap
RS	Serbia	name	en	cap
RS	Serbian	adjective	en	cap
RS	Republic of Serbia	long	en	cap
RS	Belgrade	metonym	vi	cap
RS	Bê-ô-grát	metonym	vi	cap
RU	Nga	name	vi	cap
RU	Liên bang Nga	short	vi	cap
RU	LB Nga	short	vi	cap
RU	Cộng hoà Liên bang Nga	long	vi	cap
RU	CHLB Nga	long	vi	cap
RU	Russia	name	en	cap
RU	Russian Federation	name	en	cap
RU	Russian	adjective	en	cap
RU	Điện Kremlin	metonym	vi	cap
RU	Kremlin	metonym	vi	cap
RU	Điện Crem-li	metonym	vi	cap
RU	Crem-li	metonym	vi	cap
RU	Moscow	metonym	vi	cap
RU	Moskva	metonym	vi	cap
RU	Mátxcơva	metonym	vi	cap
RU	Mát-xcơ-va	metonym	vi	cap
RU	Matxcơva	metonym	vi	cap
RU	Maxcova	metonym	vi	cap
RU	Matxcova	metonym	vi	cap
RU	Mat-xcơ-va	metonym	vi	cap
RU	Mạc Tư Khoa	metonym	vi	cap
RU	Xứ sở bạch dương	metonym	vi	cap
RW	Rwanda	name	vi	cap
RW	Ru-an-đa	short	vi	cap
RW	Ruanda	short	vi	cap
RW	Rwanda	name	en	cap
RW	Rwandan	adjective	en	cap
RW	Rwandese Republic	long	en	cap
SA	Saudi Arabia	name	vi	cap
SA	Ả Rập Saudi	short	vi	cap
SA	Ả-rập Xê-út	short	vi	cap
SA	Ả Rập Xê Út	short	vi	cap
SA	Arab Saudi	short	vi	cap
SA	A-rập Xê-út	short	vi	cap
SA	Arập Xêút	short	vi	cap
SA	Saudi	short	vi	cap
SA	Ả Rập Xê-út	short	vi	cap
SA	Arab Saudia	short	vi	cap
SA	Ả-rập Saudi	short	vi	cap
SA	A Rập Xê Út	short	vi	cap
SA	Ảrập Xêút	short	vi	cap
SA	Saudi Arabi	short	vi	cap
SA	Vương quốc Saudi Arabia	long	vi	cap
SA	Saudi Arabia	name	en	cap
SA	Kingdom of Saudi Arabia	name	en	cap
SA	Saudi	adjective	en	cap
SA	Riyadh	metonym	vi	cap
SA	Ri-át	metonym	vi	cap
SB	Quần đảo Solomon	name	vi	cap
SB	Solomon	short	vi	cap
SB	Xô-lô-môn	short	vi	cap
SB	Solomon Islands	name	en	cap
SB	Solomon Islander	adjective	en	cap
SC	Seychelles	name	vi	cap
SC	Xây-sen	short	vi	cap
SC	Seychelles	name	en	cap
SC	Seychellois	adjective	en	cap
SC	Republic of Seychelles	long	en	cap
SD	Sudan	name	vi	cap
SD	Xu-đăng	short	vi	cap
SD	Xuđăng	short	vi	cap
SD	Sudan	name	en	cap
SD	Sudanese	adjective	en	cap
SD	Republic of the Sudan	long	en	cap
SE	Thuỵ Điển	name	vi	cap
SE	Vương quốc Thuỵ Điển	long	vi	cap
SE	Sweden	name	en	cap
SE	Swedish	adjective	en	cap
SE	Kingdom of Sweden	long	en	cap
SE	Stockholm	metonym	vi	cap
SG	Singapore	name	vi	cap
SG	Xinh-ga-po	short	vi	cap
SG	Xin-ga-po	short	vi	cap
SG	Singapo	short	vi	cap
SG	Tân Gia Ba	short	vi	cap
SG	Xingapo	short	vi	cap
SG	Singgapore	short	vi	cap
SG	Cộng hoà Singapore	long	vi	cap
SG	Đảo quốc Sư tử	long	vi	cap
SG	Singapore	name	en	cap
SG	Singaporean	adjective	en	cap
SG	Sing	pair_part	vi	cap
SG	Republic of Singapore	long	en	cap
SH	St. Helena	name	vi	cap
SH	St. Helena	name	en	cap
SI	Slovenia	name	vi	cap
SI	Xlô-vê-ni-a	short	vi	cap
SI	Xlôvenia	short	vi	cap
SI	Slovenia	name	en	cap
SI	Slovenian	adjective	en	cap
SI	Republic of Slovenia	long	en	cap
SJ	Svalbard và Jan Mayen	name	vi	cap
SJ	Svalbard and Jan Mayen	name	en	cap
SK	Slovakia	name	vi	cap
SK	Xlô-va-ki-a	short	vi	cap
SK	Xlôvakia	short	vi	cap
SK	Slô-va-ki-a	short	vi	cap
SK	Cộng hoà Slovakia	long	vi	cap
SK	Slovakia	name	en	cap
SK	Slovak Republic	name	en	cap
SK	Slovak	adjective	en	cap
SK	Slovakian	adjective	en	cap
SL	Sierra Leone	name	vi	cap
SL	Xi-ê-ra Lê-ôn	short	vi	cap
SL	Sierra Leone	name	en	cap
SL	Sierra Leonean	adjective	en	cap
SL	Republic of Sierra Leone	long	en	cap
SM	San Marino	name	vi	cap
SM	San Ma-ri-nô	short	vi	cap
SM	San Marino	name	en	cap
SM	Sammarinese	adjective	en	cap
SM	Republic of San Marino	long	en	cap
SN	Senegal	name	vi	cap
SN	Xê-nê-gan	short	vi	cap
SN	Xênêgan	short	vi	cap
SN	Senegal	name	en	cap
SN	Senegalese	adjective	en	cap
SN	Republic of Senegal	long	en	cap
SO	Somalia	name	vi	cap
SO	Xô-ma-li	short	vi	cap
SO	Xômali	short	vi	cap
SO	Somali	short	vi	cap
SO	Xô-ma-li-a	short	vi	cap
SO	Somalia	name	en	cap
SO	Somali	adjective	en	cap
SO	Somalian	adjective	en	cap
SO	Federal Republic of Somalia	long	en	cap
SR	Suriname	name	vi	cap
SR	Suriname	name	en	cap
SR	Republic of Suriname	long	en	cap
SS	Nam Sudan	name	vi	cap
SS	Nam Xu-đăng	short	vi	cap
SS	Cộng hoà Nam Sudan	short	vi	cap
SS	CH Nam Sudan	short	vi	cap
SS	South Sudan	name	en	cap
SS	South Sudanese	adjective	en	cap
SS	Republic of South Sudan	long	en	cap
ST	São Tomé và Príncipe	name	vi	cap
ST	Sao Tome và Principe	short	vi	cap
ST	São Tomé and Príncipe	name	en	cap
ST	Sao Tome and Principe	name	en	cap
ST	Democratic Republic of Sao Tome and Principe	long	en	cap
SV	El Salvador	name	vi	cap
SV	En Xan-va-đo	short	vi	cap
SV	El Salvador	name	en	cap
SV	Salvadoran	adjective	en	cap
SV	Republic of El Salvador	long	en	cap
SX	Sint Maarten	name	vi	cap
SX	Sint Maarten	name	en	cap
SY	Syria	name	vi	cap
SY	Xi-ri	short	vi	cap
SY	Xyri	short	vi	cap
SY	Siry	short	vi	cap
SY	Xi-ri-a	short	vi	cap
SY	Siria	short	vi	cap
SY	Cộng hoà Ả Rập Syria	long	vi	cap
SY	Syria	name	en	cap
SY	Syrian	adjective	en	cap
SY	Syrian Arab Republic	name	en	cap
SY	Damascus	metonym	vi	cap
SY	Đa-mát	metonym	vi	cap
SY	Đamát	metonym	vi	cap
SZ	Eswatini	name	vi	cap
SZ	Swaziland	short	vi	cap
SZ	Xoa-di-len	short	vi	cap
SZ	Eswatini	name	en	cap
SZ	Swaziland	name	en	cap
SZ	Swazi	adjective	en	cap
SZ	Kingdom of Eswatini	long	en	cap
TC	Quần đảo Turks và Caicos	name	vi	cap
TC	Turks and Caicos Islands	name	en	cap
TD	Chad	name	vi	cap
TD	Chad	name	en	cap
TD	Chadian	adjective	en	cap
TD	Republic of Chad	long	en	cap
TF	Lãnh thổ phía Nam Thuộc Pháp	name	vi	cap
TF	French Southern Territories	name	en	cap
TG	Togo	name	vi	cap
TG	Tô-gô	short	vi	cap
TG	Togo	name	en	cap
TG	Togolese	adjective	en	cap
TG	Togolese Republic	long	en	cap
TH	Thái Lan	name	vi	cap
TH	Vương quốc Thái Lan	long	vi	cap
TH	Thailand	name	en	cap
TH	Kingdom of Thailand	name	en	cap
TH	Thai	adjective	en	cap
TH	Thái	pair_part	vi	cap
TH	Bangkok	metonym	vi	cap
TH	Băng Cốc	metonym	vi	cap
TH	Băng-cốc	metonym	vi	cap
TJ	Tajikistan	name	vi	cap
TJ	Tát-gi-ki-xtan	short	vi	cap
TJ	Tátgikixtan	short	vi	cap
TJ	Tadjikistan	short	vi	cap
TJ	Tagikistan	short	vi	cap
TJ	Tajikistan	name	en	cap
TJ	Tajik	adjective	en	cap
TJ	Republic of Tajikistan	long	en	cap
TK	Tokelau	name	vi	cap
TK	Tokelau	name	en	cap
TL	Timor-Leste	name	vi	cap
TL	Timor Leste	short	vi	cap
TL	Đông Timor	short	vi	cap
TL	Ti-mo Lét-xtê	short	vi	cap
TL	Ti-mo Lex-te	short	vi	cap
TL	Ti-mo Le-xtê	short	vi	cap
TL	Đông Ti-mo	short	vi	cap
TL	Cộng hoà Dân chủ Timor-Leste	long	vi	cap
TL	Timor-Leste	name	en	cap
TL	East Timor	name	en	cap
TL	Timorese	adjective	en	cap
TL	Democratic Republic of Timor-Leste	long	en	cap
TM	Turkmenistan	name	vi	cap
TM	Tuốc-mê-ni-xtan	short	vi	cap
TM	Tuốcmênixtan	short	vi	cap
TM	Turkmenistan	name	en	cap
TM	Turkmen	adjective	en	cap
TN	Tunisia	name	vi	cap
TN	Tuy-ni-di	short	vi	cap
TN	Tuynidi	short	vi	cap
TN	Tuy-ni-di-a	short	vi	cap
TN	Tunisia	name	en	cap
TN	Tunisian	adjective	en	cap
TN	Republic of Tunisia	long	en	cap
TO	Tonga	name	vi	cap
TO	Tông-ga	short	vi	cap
TO	Tonga	name	en	cap
TO	Tongan	adjective	en	cap
TO	Kingdom of Tonga	long	en	cap
TR	Thổ Nhĩ Kỳ	name	vi	cap
TR	Thổ Nhĩ Kì	short	vi	cap
TR	Turkiye	short	vi	cap
TR	Türkiye	short	vi	cap
TR	Cộng hoà Thổ Nhĩ Kỳ	long	vi	cap
TR	Turkey	name	en	cap
TR	Türkiye	name	en	cap
TR	Turkiye	name	en	cap
TR	Turkish	adjective	en	cap
TR	Thổ	pair_part	vi	cap
TR	Republic of Türkiye	long	en	cap
TR	Ankara	metonym	vi	cap
TR	An-ca-ra	metonym	vi	cap
TR	Thổ Nhỉ Kỳ	short	vi	cap
TT	Trinidad và Tobago	name	vi	cap
TT	Trinidad and Tobago	name	en	cap
TT	Trinidadian	adjective	en	cap
TT	Republic of Trinidad and Tobago	long	en	cap
TV	Tuvalu	name	vi	cap
TV	Tu-va-lu	short	vi	cap
TV	Tuvalu	name	en	cap
TV	Tuvaluan	adjective	en	cap
TW	Đài Loan	name	vi	cap
TW	Trung Hoa Dân Quốc	short	vi	cap
TW	Đài Loan (Trung Quốc)	short	vi	cap
TW	Taiwan	name	en	cap
TW	Taiwanese	adjective	en	cap
TW	Đài Bắc	metonym	vi	cap
TW	Taipei	metonym	en	cap
TZ	Tanzania	name	vi	cap
TZ	Tan-da-ni-a	short	vi	cap
TZ	Tandania	short	vi	cap
TZ	Tanzania	name	en	cap
TZ	Tanzanian	adjective	en	cap
TZ	United Republic of Tanzania	long	en	cap
UA	Ukraine	name	vi	cap
UA	U-crai-na	short	vi	cap
UA	Ucraina	short	vi	cap
UA	Ukraina	short	vi	cap
UA	Ucraine	short	vi	cap
UA	U-krai-na	short	vi	cap
UA	Ukraine	name	en	cap
UA	Ukrainian	adjective	en	cap
UA	Kiev	metonym	vi	cap
UA	Kyiv	metonym	vi	cap
UA	Ki-ép	metonym	vi	cap
UA	Kiép	metonym	vi	cap
UA	Ukrayina	short	vi	cap
UA	Ukriane	short	vi	cap
UA	Ukaraine	short	vi	cap
UG	Uganda	name	vi	cap
UG	U-gan-đa	short	vi	cap
UG	Uganda	name	en	cap
UG	Ugandan	adjective	en	cap
UG	Republic of Uganda	long	en	cap
UM	Các tiểu đảo xa của Hoa Kỳ	name	vi	cap
UM	U.S. Outlying Islands	name	en	cap
UM	United States Minor Outlying Islands	name	en	cap
US	Hoa Kỳ	name	vi	cap
US	Mỹ	name	vi	cap
US	USA	short	vi	exact
US	US	short	vi	exact
US	U.S.	short	vi	exact
US	Huê Kỳ	short	vi	cap
US	Mĩ	short	vi	cap
US	Hoa Kì	short	vi	cap
US	Hợp chúng quốc Hoa Kỳ	long	vi	cap
US	Hợp chủng quốc Hoa Kỳ	long	vi	cap
US	Hợp chúng quốc Hoa Kì	long	vi	cap
US	Hợp chủng quốc Mỹ	long	vi	cap
US	United States	name	en	cap
US	United States of America	name	en	cap
US	America	name	en	cap
US	American	adjective	en	cap
US	Nhà Trắng	metonym	vi	cap
US	Lầu Năm Góc	metonym	vi	cap
US	Washington	metonym	vi	cap
US	Oa-sinh-tơn	metonym	vi	cap
US	Oasinhtơn	metonym	vi	cap
US	Washington D.C.	metonym	vi	cap
US	Washington DC	metonym	vi	cap
US	White House	metonym	en	cap
US	Pentagon	metonym	en	cap
US	Điện Capitol	metonym	vi	cap
US	Phòng Bầu dục	metonym	vi	cap
US	Chú Sam	metonym	vi	cap
UY	Uruguay	name	vi	cap
UY	U-ru-goay	short	vi	cap
UY	Urugoay	short	vi	cap
UY	U-ru-guay	short	vi	cap
UY	Uruguay	name	en	cap
UY	Uruguayan	adjective	en	cap
UY	Eastern Republic of Uruguay	long	en	cap
UZ	Uzbekistan	name	vi	cap
UZ	U-dơ-bê-ki-xtan	short	vi	cap
UZ	Udơbêkixtan	short	vi	cap
UZ	U-dơ-bê-kít-xtan	short	vi	cap
UZ	Uzbekistan	name	en	cap
UZ	Uzbek	adjective	en	cap
UZ	Republic of Uzbekistan	long	en	cap
UZ	Uzberkistan	short	vi	cap
VA	Vatican	name	vi	cap
VA	Va-ti-căng	short	vi	cap
VA	Toà Thánh Vatican	short	vi	cap
VA	Toà thánh	short	vi	cap
VA	Thành quốc Vatican	short	vi	cap
VA	Vatican City	name	en	cap
VA	Holy See	name	en	cap
VA	Vatican	name	en	cap
VA	Thành Vatican	name	vi	cap
VC	St. Vincent và Grenadines	name	vi	cap
VC	St. Vincent and Grenadines	name	en	cap
VC	Saint Vincent and the Grenadines	name	en	cap
VE	Venezuela	name	vi	cap
VE	Vê-nê-xu-ê-la	short	vi	cap
VE	Vênêxuêla	short	vi	cap
VE	Vê-nê-du-ê-la	short	vi	cap
VE	Vê-nê-zu-ê-la	short	vi	cap
VE	Cộng hoà Bolivar Venezuela	long	vi	cap
VE	Venezuela	name	en	cap
VE	Venezuelan	adjective	en	cap
VE	Bolivarian Republic of Venezuela	long	en	cap
VE	Caracas	metonym	vi	cap
VE	Ca-ra-cát	metonym	vi	cap
VE	Venezuala	short	vi	cap
VE	Venezuea	short	vi	cap
VG	Quần đảo Virgin thuộc Anh	name	vi	cap
VG	British Virgin Islands	name	en	cap
VI	Quần đảo Virgin thuộc Hoa Kỳ	name	vi	cap
VI	U.S. Virgin Islands	name	en	cap
VI	Virgin Islands of the United States	long	en	cap
VN	Việt Nam	name	vi	cap
VN	Viet Nam	name	vi	cap
VN	VN	short	vi	exact
VN	Cộng hoà Xã hội chủ nghĩa Việt Nam	long	vi	cap
VN	CHXHCN Việt Nam	long	vi	cap
VN	Cộng hoà XHCN Việt Nam	long	vi	cap
VN	Vietnam	name	en	cap
VN	Viet Nam	name	en	cap
VN	Vietnamese	adjective	en	cap
VN	Việt	pair_part	vi	cap
VN	Socialist Republic of Viet Nam	long	en	cap
VN	Hà Nội	metonym	vi	cap
VN	Hanoi	metonym	en	cap
VN	Ha Noi	metonym	vi	cap
VU	Vanuatu	name	vi	cap
VU	Va-nu-a-tu	short	vi	cap
VU	Vanuatu	name	en	cap
VU	Vanuatuan	adjective	en	cap
VU	Republic of Vanuatu	long	en	cap
WF	Wallis và Futuna	name	vi	cap
WF	Wallis and Futuna	name	en	cap
WS	Samoa	name	vi	cap
WS	Xa-moa	short	vi	cap
WS	Samoa	name	en	cap
WS	Samoan	adjective	en	cap
WS	Independent State of Samoa	long	en	cap
YE	Yemen	name	vi	cap
YE	Y-ê-men	short	vi	cap
YE	Yêmen	short	vi	cap
YE	Yemen	name	en	cap
YE	Yemeni	adjective	en	cap
YE	Republic of Yemen	long	en	cap
YT	Mayotte	name	vi	cap
YT	Mayotte	name	en	cap
ZA	Nam Phi	name	vi	cap
ZA	Cộng hoà Nam Phi	long	vi	cap
ZA	South Africa	name	en	cap
ZA	Republic of South Africa	name	en	cap
ZA	South African	adjective	en	cap
ZM	Zambia	name	vi	cap
ZM	Dăm-bi-a	short	vi	cap
ZM	Dămbia	short	vi	cap
ZM	Zambia	name	en	cap
ZM	Zambian	adjective	en	cap
ZM	Republic of Zambia	long	en	cap
ZW	Zimbabwe	name	vi	cap
ZW	Dim-ba-bu-ê	short	vi	cap
ZW	Dimbabuê	short	vi	cap
ZW	Zimbabwe	name	en	cap
ZW	Zimbabwean	adjective	en	cap
ZW	Republic of Zimbabwe	long	en	cap
ZW	Zimababwe	short	vi	cap
XK	Kosovo	name	vi	cap
XK	Cô-xô-vô	short	vi	cap
XK	Kôsôvô	short	vi	cap
XK	Kosovo	name	en	cap
XK	Kosovar	adjective	en	cap

"""#
}
