// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/offices.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let offices: String = #"""
# provenance: terms of heads of state and government and their deputies, of ministers of defence and foreign affairs, of speakers, chiefs of staff,
# advisers, envoys and spokespersons, and of heads of international bodies, after their official sites
# A name counts only beside a post of its class (and domain). A term open at its end has not ended as far as this file knows.
form	class	domain	country	from	to	case
Trương Tấn Sang	head_of_state	-	VN	2011-07-25	2016-04-02	cap
Trần Đại Quang	head_of_state	-	VN	2016-04-02	2018-09-21	cap
Nguyễn Phú Trọng	head_of_state	-	VN	2018-10-23	2021-04-05	cap
Nguyễn Phú Trọng	party	-	VN	2011-01-19	2024-07-19	cap
Nguyễn Xuân Phúc	head_of_government	-	VN	2016-04-07	2021-04-05	cap
Nguyễn Xuân Phúc	head_of_state	-	VN	2021-04-05	2023-01-18	cap
Võ Văn Thưởng	head_of_state	-	VN	2023-03-02	2024-03-20	cap
Tô Lâm	head_of_state	-	VN	2024-05-22	2024-10-21	cap
Tô Lâm	party	-	VN	2024-08-03	-	cap
Lương Cường	head_of_state	-	VN	2024-10-21	-	cap
Nguyễn Tấn Dũng	head_of_government	-	VN	2006-06-27	2016-04-06	cap
Phạm Minh Chính	head_of_government	-	VN	2021-04-05	-	cap
Nguyễn Sinh Hùng	parliament	-	VN	2011-07-23	2016-03-31	cap
Nguyễn Thị Kim Ngân	parliament	-	VN	2016-03-31	2021-03-31	cap
Vương Đình Huệ	parliament	-	VN	2021-03-31	2024-05-02	cap
Trần Thanh Mẫn	parliament	-	VN	2024-05-20	-	cap
Phùng Quang Thanh	minister	defence	VN	2006-06-28	2016-04-08	cap
Ngô Xuân Lịch	minister	defence	VN	2016-04-09	2021-04-07	cap
Phan Văn Giang	minister	defence	VN	2021-04-08	-	cap
Phạm Bình Minh	minister	foreign	VN	2011-08-03	2021-04-08	cap
Bùi Thanh Sơn	minister	foreign	VN	2021-04-08	2025-08-30	cap
Barack Obama	head_of_state	-	US	2009-01-20	2017-01-20	cap
Obama	head_of_state	-	US	2009-01-20	2017-01-20	cap
Donald Trump	head_of_state	-	US	2017-01-20	2021-01-20	cap
Donald Trump	head_of_state	-	US	2025-01-20	-	cap
Trump	head_of_state	-	US	2017-01-20	2021-01-20	cap
Trump	head_of_state	-	US	2025-01-20	-	cap
Joe Biden	head_of_state	-	US	2021-01-20	2025-01-20	cap
Biden	head_of_state	-	US	2021-01-20	2025-01-20	cap
Leon Panetta	minister	defence	US	2011-07-01	2013-02-27	cap
Panetta	minister	defence	US	2011-07-01	2013-02-27	cap
Chuck Hagel	minister	defence	US	2013-02-27	2015-02-17	cap
Hagel	minister	defence	US	2013-02-27	2015-02-17	cap
Ashton Carter	minister	defence	US	2015-02-17	2017-01-20	cap
Ash Carter	minister	defence	US	2015-02-17	2017-01-20	cap
James Mattis	minister	defence	US	2017-01-20	2018-12-31	cap
Jim Mattis	minister	defence	US	2017-01-20	2018-12-31	cap
Mattis	minister	defence	US	2017-01-20	2018-12-31	cap
Patrick Shanahan	minister	defence	US	2019-01-01	2019-06-23	cap
Shanahan	minister	defence	US	2019-01-01	2019-06-23	cap
Mark Esper	minister	defence	US	2019-06-24	2020-11-09	cap
Esper	minister	defence	US	2019-06-24	2020-11-09	cap
Lloyd Austin	minister	defence	US	2021-01-22	2025-01-20	cap
Austin	minister	defence	US	2021-01-22	2025-01-20	cap
Pete Hegseth	minister	defence	US	2025-01-25	-	cap
Hegseth	minister	defence	US	2025-01-25	-	cap
Hillary Clinton	minister	foreign	US	2009-01-21	2013-02-01	cap
John Kerry	minister	foreign	US	2013-02-01	2017-01-20	cap
Kerry	minister	foreign	US	2013-02-01	2017-01-20	cap
Rex Tillerson	minister	foreign	US	2017-02-01	2018-03-31	cap
Tillerson	minister	foreign	US	2017-02-01	2018-03-31	cap
Mike Pompeo	minister	foreign	US	2018-04-26	2021-01-20	cap
Pompeo	minister	foreign	US	2018-04-26	2021-01-20	cap
Antony Blinken	minister	foreign	US	2021-01-26	2025-01-20	cap
Blinken	minister	foreign	US	2021-01-26	2025-01-20	cap
Marco Rubio	minister	foreign	US	2025-01-21	-	cap
Rubio	minister	foreign	US	2025-01-21	-	cap
Vladimir Putin	head_of_state	-	RU	2000-05-07	2008-05-07	cap
Vladimir Putin	head_of_state	-	RU	2012-05-07	-	cap
Putin	head_of_state	-	RU	2000-05-07	2008-05-07	cap
Putin	head_of_state	-	RU	2012-05-07	-	cap
Vladimir Putin	head_of_government	-	RU	2008-05-08	2012-05-07	cap
Putin	head_of_government	-	RU	2008-05-08	2012-05-07	cap
Dmitry Medvedev	head_of_state	-	RU	2008-05-07	2012-05-07	cap
Medvedev	head_of_state	-	RU	2008-05-07	2012-05-07	cap
Dmitry Medvedev	head_of_government	-	RU	2012-05-08	2020-01-16	cap
Medvedev	head_of_government	-	RU	2012-05-08	2020-01-16	cap
Mikhail Mishustin	head_of_government	-	RU	2020-01-16	-	cap
Mishustin	head_of_government	-	RU	2020-01-16	-	cap
Sergei Shoigu	minister	defence	RU	2012-11-06	2024-05-12	cap
Sergey Shoigu	minister	defence	RU	2012-11-06	2024-05-12	cap
Sergei Shoygu	minister	defence	RU	2012-11-06	2024-05-12	cap
Sergey Shoygu	minister	defence	RU	2012-11-06	2024-05-12	cap
Shoigu	minister	defence	RU	2012-11-06	2024-05-12	cap
Shoygu	minister	defence	RU	2012-11-06	2024-05-12	cap
Andrei Belousov	minister	defence	RU	2024-05-14	-	cap
Andrey Belousov	minister	defence	RU	2024-05-14	-	cap
Belousov	minister	defence	RU	2024-05-14	-	cap
Sergei Lavrov	minister	foreign	RU	2004-03-09	-	cap
Sergey Lavrov	minister	foreign	RU	2004-03-09	-	cap
Lavrov	minister	foreign	RU	2004-03-09	-	cap
Hồ Cẩm Đào	head_of_state	-	CN	2003-03-15	2013-03-14	cap
Tập Cận Bình	head_of_state	-	CN	2013-03-14	-	cap
Tập Cận Bình	party	-	CN	2012-11-15	-	cap
Ôn Gia Bảo	head_of_government	-	CN	2003-03-16	2013-03-15	cap
Lý Khắc Cường	head_of_government	-	CN	2013-03-15	2023-03-11	cap
Lý Cường	head_of_government	-	CN	2023-03-11	-	cap
Lương Quang Liệt	minister	defence	CN	2008-03-17	2013-03-16	cap
Thường Vạn Toàn	minister	defence	CN	2013-03-16	2018-03-19	cap
Ngụy Phượng Hòa	minister	defence	CN	2018-03-19	2023-03-12	cap
Lý Thượng Phúc	minister	defence	CN	2023-03-12	2023-10-24	cap
Đổng Quân	minister	defence	CN	2023-12-29	-	cap
Vương Nghị	minister	foreign	CN	2013-03-16	2022-12-30	cap
Vương Nghị	minister	foreign	CN	2023-07-25	-	cap
Tần Cương	minister	foreign	CN	2022-12-30	2023-07-25	cap
Shinzo Abe	head_of_government	-	JP	2006-09-26	2007-09-26	cap
Shinzo Abe	head_of_government	-	JP	2012-12-26	2020-09-16	cap
Abe Shinzo	head_of_government	-	JP	2006-09-26	2007-09-26	cap
Abe Shinzo	head_of_government	-	JP	2012-12-26	2020-09-16	cap
Abe	head_of_government	-	JP	2006-09-26	2007-09-26	cap
Abe	head_of_government	-	JP	2012-12-26	2020-09-16	cap
Yoshihide Suga	head_of_government	-	JP	2020-09-16	2021-10-04	cap
Suga Yoshihide	head_of_government	-	JP	2020-09-16	2021-10-04	cap
Suga	head_of_government	-	JP	2020-09-16	2021-10-04	cap
Fumio Kishida	head_of_government	-	JP	2021-10-04	2024-10-01	cap
Kishida Fumio	head_of_government	-	JP	2021-10-04	2024-10-01	cap
Kishida	head_of_government	-	JP	2021-10-04	2024-10-01	cap
Fumio Kishida	minister	foreign	JP	2012-12-26	2017-08-03	cap
Kishida Fumio	minister	foreign	JP	2012-12-26	2017-08-03	cap
Kishida	minister	foreign	JP	2012-12-26	2017-08-03	cap
Shigeru Ishiba	head_of_government	-	JP	2024-10-01	2025-10-21	cap
Ishiba Shigeru	head_of_government	-	JP	2024-10-01	2025-10-21	cap
Ishiba	head_of_government	-	JP	2024-10-01	2025-10-21	cap
Sanae Takaichi	head_of_government	-	JP	2025-10-21	-	cap
Takaichi Sanae	head_of_government	-	JP	2025-10-21	-	cap
Takaichi	head_of_government	-	JP	2025-10-21	-	cap
Itsunori Onodera	minister	defence	JP	2012-12-26	2014-09-03	cap
Itsunori Onodera	minister	defence	JP	2017-08-03	2018-10-02	cap
Onodera Itsunori	minister	defence	JP	2012-12-26	2014-09-03	cap
Onodera Itsunori	minister	defence	JP	2017-08-03	2018-10-02	cap
Onodera	minister	defence	JP	2012-12-26	2014-09-03	cap
Onodera	minister	defence	JP	2017-08-03	2018-10-02	cap
Gen Nakatani	minister	defence	JP	2014-12-24	2016-08-03	cap
Gen Nakatani	minister	defence	JP	2024-10-01	2025-10-21	cap
Nakatani Gen	minister	defence	JP	2014-12-24	2016-08-03	cap
Nakatani Gen	minister	defence	JP	2024-10-01	2025-10-21	cap
Nakatani	minister	defence	JP	2014-12-24	2016-08-03	cap
Nakatani	minister	defence	JP	2024-10-01	2025-10-21	cap
Tomomi Inada	minister	defence	JP	2016-08-03	2017-07-28	cap
Inada Tomomi	minister	defence	JP	2016-08-03	2017-07-28	cap
Inada	minister	defence	JP	2016-08-03	2017-07-28	cap
Takeshi Iwaya	minister	defence	JP	2018-10-02	2019-09-11	cap
Iwaya Takeshi	minister	defence	JP	2018-10-02	2019-09-11	cap
Iwaya	minister	defence	JP	2018-10-02	2019-09-11	cap
Takeshi Iwaya	minister	foreign	JP	2024-10-01	2025-10-21	cap
Iwaya Takeshi	minister	foreign	JP	2024-10-01	2025-10-21	cap
Iwaya	minister	foreign	JP	2024-10-01	2025-10-21	cap
Taro Kono	minister	foreign	JP	2017-08-03	2019-09-11	cap
Kono Taro	minister	foreign	JP	2017-08-03	2019-09-11	cap
Kono	minister	foreign	JP	2017-08-03	2019-09-11	cap
Taro Kono	minister	defence	JP	2019-09-11	2020-09-16	cap
Kono Taro	minister	defence	JP	2019-09-11	2020-09-16	cap
Kono	minister	defence	JP	2019-09-11	2020-09-16	cap
Nobuo Kishi	minister	defence	JP	2020-09-16	2022-08-10	cap
Kishi Nobuo	minister	defence	JP	2020-09-16	2022-08-10	cap
Yasukazu Hamada	minister	defence	JP	2022-08-10	2023-09-13	cap
Hamada Yasukazu	minister	defence	JP	2022-08-10	2023-09-13	cap
Minoru Kihara	minister	defence	JP	2023-09-13	2024-10-01	cap
Kihara Minoru	minister	defence	JP	2023-09-13	2024-10-01	cap
Shinjiro Koizumi	minister	defence	JP	2025-10-21	-	cap
Koizumi Shinjiro	minister	defence	JP	2025-10-21	-	cap
Toshimitsu Motegi	minister	foreign	JP	2019-09-11	2021-11-04	cap
Toshimitsu Motegi	minister	foreign	JP	2025-10-21	-	cap
Motegi Toshimitsu	minister	foreign	JP	2019-09-11	2021-11-04	cap
Motegi Toshimitsu	minister	foreign	JP	2025-10-21	-	cap
Yoshimasa Hayashi	minister	foreign	JP	2021-11-10	2023-09-13	cap
Hayashi Yoshimasa	minister	foreign	JP	2021-11-10	2023-09-13	cap
Yoko Kamikawa	minister	foreign	JP	2023-09-13	2024-10-01	cap
Kamikawa Yoko	minister	foreign	JP	2023-09-13	2024-10-01	cap
Park Geun-hye	head_of_state	-	KR	2013-02-25	2017-03-10	cap
Park Geun hye	head_of_state	-	KR	2013-02-25	2017-03-10	cap
Moon Jae-in	head_of_state	-	KR	2017-05-10	2022-05-09	cap
Moon	head_of_state	-	KR	2017-05-10	2022-05-09	cap
Yoon Suk-yeol	head_of_state	-	KR	2022-05-10	2025-04-04	cap
Yoon Suk Yeol	head_of_state	-	KR	2022-05-10	2025-04-04	cap
Yoon	head_of_state	-	KR	2022-05-10	2025-04-04	cap
Lee Jae-myung	head_of_state	-	KR	2025-06-04	-	cap
Lee Jae Myung	head_of_state	-	KR	2025-06-04	-	cap
Han Min-koo	minister	defence	KR	2014-06-30	2017-07-13	cap
Han Min Koo	minister	defence	KR	2014-06-30	2017-07-13	cap
Song Young-moo	minister	defence	KR	2017-07-13	2018-09-21	cap
Song Young Moo	minister	defence	KR	2017-07-13	2018-09-21	cap
Jeong Kyeong-doo	minister	defence	KR	2018-09-21	2020-09-18	cap
Jeong Kyeong Doo	minister	defence	KR	2018-09-21	2020-09-18	cap
Suh Wook	minister	defence	KR	2020-09-18	2022-05-10	cap
Lee Jong-sup	minister	defence	KR	2022-05-10	2023-10-07	cap
Shin Won-sik	minister	defence	KR	2023-10-07	2024-09-06	cap
Kim Yong-hyun	minister	defence	KR	2024-09-06	2024-12-05	cap
Ahn Gyu-back	minister	defence	KR	2025-07-25	-	cap
Yun Byung-se	minister	foreign	KR	2013-03-11	2017-06-18	cap
Kang Kyung-wha	minister	foreign	KR	2017-06-18	2021-02-08	cap
Kang Kyung Wha	minister	foreign	KR	2017-06-18	2021-02-08	cap
Park Jin	minister	foreign	KR	2022-05-12	2024-01-10	cap
Cho Tae-yul	minister	foreign	KR	2024-01-10	2025-07-18	cap
Kim Jong-un	head_of_state	-	KP	2011-12-17	-	cap
Kim Jong Un	head_of_state	-	KP	2011-12-17	-	cap
Narendra Modi	head_of_government	-	IN	2014-05-26	-	cap
Modi	head_of_government	-	IN	2014-05-26	-	cap
Manmohan Singh	head_of_government	-	IN	2004-05-22	2014-05-26	cap
Manohar Parrikar	minister	defence	IN	2014-11-09	2017-03-13	cap
Parrikar	minister	defence	IN	2014-11-09	2017-03-13	cap
Nirmala Sitharaman	minister	defence	IN	2017-09-03	2019-05-30	cap
Sitharaman	minister	defence	IN	2017-09-03	2019-05-30	cap
Rajnath Singh	minister	defence	IN	2019-05-31	-	cap
Sushma Swaraj	minister	foreign	IN	2014-05-26	2019-05-30	cap
Swaraj	minister	foreign	IN	2014-05-26	2019-05-30	cap
Subrahmanyam Jaishankar	minister	foreign	IN	2019-05-30	-	cap
Jaishankar	minister	foreign	IN	2019-05-30	-	cap
Pranab Mukherjee	head_of_state	-	IN	2012-07-25	2017-07-25	cap
Ram Nath Kovind	head_of_state	-	IN	2017-07-25	2022-07-25	cap
Kovind	head_of_state	-	IN	2017-07-25	2022-07-25	cap
Droupadi Murmu	head_of_state	-	IN	2022-07-25	-	cap
Choummaly Sayasone	head_of_state	-	LA	2006-06-08	2016-04-20	cap
Bounnhang Vorachith	head_of_state	-	LA	2016-04-20	2021-03-22	cap
Bounnhang Vorachit	head_of_state	-	LA	2016-04-20	2021-03-22	cap
Thongloun Sisoulith	head_of_government	-	LA	2016-04-20	2021-03-22	cap
Thongloun Sisoulith	head_of_state	-	LA	2021-03-22	-	cap
Thongsing Thammavong	head_of_government	-	LA	2010-12-23	2016-04-20	cap
Phankham Viphavanh	head_of_government	-	LA	2021-03-22	2022-12-30	cap
Sonexay Siphandone	head_of_government	-	LA	2022-12-30	-	cap
Chansamone Chanyalath	minister	defence	LA	2016-04-20	2024-11-18	cap
Khamlieng Outhakaysone	minister	defence	LA	2024-11-18	-	cap
Saleumxay Kommasith	minister	foreign	LA	2016-04-20	2024-11-18	cap
Hun Sen	head_of_government	-	KH	1985-01-14	2023-08-22	cap
Hun Manet	head_of_government	-	KH	2023-08-22	-	cap
Tea Banh	minister	defence	KH	2006-03-07	2023-08-22	cap
Tea Seiha	minister	defence	KH	2023-08-22	-	cap
Prak Sokhonn	minister	foreign	KH	2016-04-04	2023-08-22	cap
Prak Sokhonn	minister	foreign	KH	2024-11-20	-	cap
Norodom Sihamoni	head_of_state	-	KH	2004-10-14	-	cap
Prayut Chan-o-cha	head_of_government	-	TH	2014-08-24	2023-08-22	cap
Prayuth Chan-o-cha	head_of_government	-	TH	2014-08-24	2023-08-22	cap
Prayut Chan-ocha	head_of_government	-	TH	2014-08-24	2023-08-22	cap
Prayuth Chan-ocha	head_of_government	-	TH	2014-08-24	2023-08-22	cap
Prayuth	head_of_government	-	TH	2014-08-24	2023-08-22	cap
Prayut	head_of_government	-	TH	2014-08-24	2023-08-22	cap
Srettha Thavisin	head_of_government	-	TH	2023-08-22	2024-08-14	cap
Paetongtarn Shinawatra	head_of_government	-	TH	2024-08-16	2025-08-29	cap
Anutin Charnvirakul	head_of_government	-	TH	2025-09-05	-	cap
Prawit Wongsuwan	minister	defence	TH	2014-08-30	2019-07-10	cap
Prawit Wongsuwon	minister	defence	TH	2014-08-30	2019-07-10	cap
Don Pramudwinai	minister	foreign	TH	2015-08-19	2023-09-01	cap
Joko Widodo	head_of_state	-	ID	2014-10-20	2024-10-20	cap
Widodo	head_of_state	-	ID	2014-10-20	2024-10-20	cap
Prabowo Subianto	minister	defence	ID	2019-10-23	2024-10-20	cap
Prabowo	minister	defence	ID	2019-10-23	2024-10-20	cap
Prabowo Subianto	head_of_state	-	ID	2024-10-20	-	cap
Prabowo	head_of_state	-	ID	2024-10-20	-	cap
Ryamizard Ryacudu	minister	defence	ID	2014-10-27	2019-10-20	cap
Sjafrie Sjamsoeddin	minister	defence	ID	2024-10-21	-	cap
Retno Marsudi	minister	foreign	ID	2014-10-27	2024-10-20	cap
Retno	minister	foreign	ID	2014-10-27	2024-10-20	cap
Najib Razak	head_of_government	-	MY	2009-04-03	2018-05-10	cap
Najib	head_of_government	-	MY	2009-04-03	2018-05-10	cap
Mahathir Mohamad	head_of_government	-	MY	1981-07-16	2003-10-31	cap
Mahathir Mohamad	head_of_government	-	MY	2018-05-10	2020-03-01	cap
Mahathir	head_of_government	-	MY	1981-07-16	2003-10-31	cap
Mahathir	head_of_government	-	MY	2018-05-10	2020-03-01	cap
Muhyiddin Yassin	head_of_government	-	MY	2020-03-01	2021-08-16	cap
Ismail Sabri Yaakob	head_of_government	-	MY	2021-08-21	2022-11-24	cap
Anwar Ibrahim	head_of_government	-	MY	2022-11-24	-	cap
Hishammuddin Hussein	minister	defence	MY	2013-05-16	2018-05-10	cap
Hishammuddin Hussein	minister	defence	MY	2021-08-30	2022-11-24	cap
Hishammuddin	minister	defence	MY	2013-05-16	2018-05-10	cap
Hishammuddin	minister	defence	MY	2021-08-30	2022-11-24	cap
Mohamad Sabu	minister	defence	MY	2018-05-21	2020-02-24	cap
Mohamad Hasan	minister	defence	MY	2022-12-03	2023-12-12	cap
Khaled Nordin	minister	defence	MY	2023-12-12	-	cap
Lý Hiển Long	head_of_government	-	SG	2004-08-12	2024-05-15	cap
Lee Hsien Loong	head_of_government	-	SG	2004-08-12	2024-05-15	cap
Lawrence Wong	head_of_government	-	SG	2024-05-15	-	cap
Ng Eng Hen	minister	defence	SG	2011-05-21	2025-05-23	cap
Chan Chun Sing	minister	defence	SG	2025-05-23	-	cap
Vivian Balakrishnan	minister	foreign	SG	2015-10-01	-	cap
Tony Tan Keng Yam	head_of_state	-	SG	2011-09-01	2017-08-31	cap
Halimah Yacob	head_of_state	-	SG	2017-09-14	2023-09-13	cap
Benigno Aquino	head_of_state	-	PH	2010-06-30	2016-06-30	cap
Rodrigo Duterte	head_of_state	-	PH	2016-06-30	2022-06-30	cap
Duterte	head_of_state	-	PH	2016-06-30	2022-06-30	cap
Ferdinand Marcos Jr	head_of_state	-	PH	2022-06-30	-	cap
Marcos	head_of_state	-	PH	2022-06-30	-	cap
Voltaire Gazmin	minister	defence	PH	2010-06-30	2016-06-30	cap
Gazmin	minister	defence	PH	2010-06-30	2016-06-30	cap
Delfin Lorenzana	minister	defence	PH	2016-06-30	2022-06-30	cap
Lorenzana	minister	defence	PH	2016-06-30	2022-06-30	cap
Gilberto Teodoro	minister	defence	PH	2023-06-05	-	cap
Teodoro	minister	defence	PH	2023-06-05	-	cap
Perfecto Yasay	minister	foreign	PH	2016-06-30	2017-03-08	cap
Yasay	minister	foreign	PH	2016-06-30	2017-03-08	cap
Alan Peter Cayetano	minister	foreign	PH	2017-05-18	2018-10-17	cap
Cayetano	minister	foreign	PH	2017-05-18	2018-10-17	cap
Teodoro Locsin	minister	foreign	PH	2018-10-17	2022-06-30	cap
Locsin	minister	foreign	PH	2018-10-17	2022-06-30	cap
Enrique Manalo	minister	foreign	PH	2022-07-01	2025-06-30	cap
Manalo	minister	foreign	PH	2022-07-01	2025-06-30	cap
Hassanal Bolkiah	head_of_state	-	BN	1967-10-05	-	cap
Thein Sein	head_of_state	-	MM	2011-03-30	2016-03-30	cap
Htin Kyaw	head_of_state	-	MM	2016-03-30	2018-03-21	cap
Win Myint	head_of_state	-	MM	2018-03-30	2021-02-01	cap
Tony Abbott	head_of_government	-	AU	2013-09-18	2015-09-15	cap
Malcolm Turnbull	head_of_government	-	AU	2015-09-15	2018-08-24	cap
Turnbull	head_of_government	-	AU	2015-09-15	2018-08-24	cap
Scott Morrison	head_of_government	-	AU	2018-08-24	2022-05-23	cap
Morrison	head_of_government	-	AU	2018-08-24	2022-05-23	cap
Anthony Albanese	head_of_government	-	AU	2022-05-23	-	cap
Albanese	head_of_government	-	AU	2022-05-23	-	cap
Marise Payne	minister	defence	AU	2015-09-21	2018-08-28	cap
Marise Payne	minister	foreign	AU	2018-08-28	2022-05-23	cap
Christopher Pyne	minister	defence	AU	2018-08-28	2019-05-29	cap
Linda Reynolds	minister	defence	AU	2019-05-29	2021-03-30	cap
Peter Dutton	minister	defence	AU	2021-03-30	2022-05-23	cap
Richard Marles	minister	defence	AU	2022-06-01	-	cap
Julie Bishop	minister	foreign	AU	2013-09-18	2018-08-26	cap
Penny Wong	minister	foreign	AU	2022-05-23	-	cap
John Key	head_of_government	-	NZ	2008-11-19	2016-12-12	cap
Bill English	head_of_government	-	NZ	2016-12-12	2017-10-26	cap
Jacinda Ardern	head_of_government	-	NZ	2017-10-26	2023-01-25	cap
Ardern	head_of_government	-	NZ	2017-10-26	2023-01-25	cap
Christopher Luxon	head_of_government	-	NZ	2023-11-27	-	cap
Luxon	head_of_government	-	NZ	2023-11-27	-	cap
Gerry Brownlee	minister	defence	NZ	2014-10-08	2017-05-02	cap
Ron Mark	minister	defence	NZ	2017-10-26	2020-11-06	cap
Judith Collins	minister	defence	NZ	2023-11-27	-	cap
David Cameron	head_of_government	-	GB	2010-05-11	2016-07-13	cap
Theresa May	head_of_government	-	GB	2016-07-13	2019-07-24	cap
Boris Johnson	head_of_government	-	GB	2019-07-24	2022-09-06	cap
Boris Johnson	minister	foreign	GB	2016-07-13	2018-07-09	cap
Rishi Sunak	head_of_government	-	GB	2022-10-25	2024-07-05	cap
Keir Starmer	head_of_government	-	GB	2024-07-05	-	cap
Starmer	head_of_government	-	GB	2024-07-05	-	cap
Michael Fallon	minister	defence	GB	2014-07-15	2017-11-01	cap
Gavin Williamson	minister	defence	GB	2017-11-02	2019-05-01	cap
Ben Wallace	minister	defence	GB	2019-07-24	2023-08-31	cap
Grant Shapps	minister	defence	GB	2023-08-31	2024-07-05	cap
John Healey	minister	defence	GB	2024-07-05	-	cap
Philip Hammond	minister	foreign	GB	2014-07-15	2016-07-13	cap
Jeremy Hunt	minister	foreign	GB	2018-07-09	2019-07-24	cap
Dominic Raab	minister	foreign	GB	2019-07-24	2021-09-15	cap
James Cleverly	minister	foreign	GB	2022-09-06	2023-11-13	cap
David Lammy	minister	foreign	GB	2024-07-05	2025-09-05	cap
Yvette Cooper	minister	foreign	GB	2025-09-05	-	cap
Francois Hollande	head_of_state	-	FR	2012-05-15	2017-05-14	cap
François Hollande	head_of_state	-	FR	2012-05-15	2017-05-14	cap
Hollande	head_of_state	-	FR	2012-05-15	2017-05-14	cap
Emmanuel Macron	head_of_state	-	FR	2017-05-14	-	cap
Macron	head_of_state	-	FR	2017-05-14	-	cap
Manuel Valls	head_of_government	-	FR	2014-03-31	2016-12-06	cap
Edouard Philippe	head_of_government	-	FR	2017-05-15	2020-07-03	cap
Édouard Philippe	head_of_government	-	FR	2017-05-15	2020-07-03	cap
Jean-Yves Le Drian	minister	defence	FR	2012-05-16	2017-05-17	cap
Le Drian	minister	defence	FR	2012-05-16	2017-05-17	cap
Jean-Yves Le Drian	minister	foreign	FR	2017-05-17	2022-05-20	cap
Le Drian	minister	foreign	FR	2017-05-17	2022-05-20	cap
Florence Parly	minister	defence	FR	2017-06-21	2022-05-20	cap
Parly	minister	defence	FR	2017-06-21	2022-05-20	cap
Sébastien Lecornu	minister	defence	FR	2022-05-20	2025-09-09	cap
Sebastien Lecornu	minister	defence	FR	2022-05-20	2025-09-09	cap
Jean-Marc Ayrault	minister	foreign	FR	2016-02-11	2017-05-10	cap
Angela Merkel	head_of_government	-	DE	2005-11-22	2021-12-08	cap
Merkel	head_of_government	-	DE	2005-11-22	2021-12-08	cap
Olaf Scholz	head_of_government	-	DE	2021-12-08	2025-05-06	cap
Scholz	head_of_government	-	DE	2021-12-08	2025-05-06	cap
Friedrich Merz	head_of_government	-	DE	2025-05-06	-	cap
Joachim Gauck	head_of_state	-	DE	2012-03-18	2017-03-18	cap
Frank-Walter Steinmeier	head_of_state	-	DE	2017-03-19	-	cap
Steinmeier	head_of_state	-	DE	2017-03-19	-	cap
Frank-Walter Steinmeier	minister	foreign	DE	2013-12-17	2017-01-27	cap
Steinmeier	minister	foreign	DE	2013-12-17	2017-01-27	cap
Sigmar Gabriel	minister	foreign	DE	2017-01-27	2018-03-14	cap
Heiko Maas	minister	foreign	DE	2018-03-14	2021-12-08	cap
Ursula von der Leyen	minister	defence	DE	2013-12-17	2019-07-17	cap
Boris Pistorius	minister	defence	DE	2023-01-19	-	cap
Pistorius	minister	defence	DE	2023-01-19	-	cap
Annalena Baerbock	minister	foreign	DE	2021-12-08	2025-05-06	cap
Matteo Renzi	head_of_government	-	IT	2014-02-22	2016-12-12	cap
Paolo Gentiloni	head_of_government	-	IT	2016-12-12	2018-06-01	cap
Giuseppe Conte	head_of_government	-	IT	2018-06-01	2021-02-13	cap
Giorgia Meloni	head_of_government	-	IT	2022-10-22	-	cap
Sergio Mattarella	head_of_state	-	IT	2015-02-03	-	cap
Recep Tayyip Erdogan	head_of_state	-	TR	2014-08-28	-	cap
Tayyip Erdogan	head_of_state	-	TR	2014-08-28	-	cap
Erdogan	head_of_state	-	TR	2014-08-28	-	cap
Recep Tayyip Erdogan	head_of_government	-	TR	2003-03-14	2014-08-28	cap
Tayyip Erdogan	head_of_government	-	TR	2003-03-14	2014-08-28	cap
Erdogan	head_of_government	-	TR	2003-03-14	2014-08-28	cap
Ahmet Davutoglu	head_of_government	-	TR	2014-08-28	2016-05-24	cap
Binali Yildirim	head_of_government	-	TR	2016-05-24	2018-07-09	cap
Mevlut Cavusoglu	minister	foreign	TR	2014-08-29	2015-08-28	cap
Mevlut Cavusoglu	minister	foreign	TR	2015-11-24	2023-06-03	cap
Cavusoglu	minister	foreign	TR	2014-08-29	2015-08-28	cap
Cavusoglu	minister	foreign	TR	2015-11-24	2023-06-03	cap
Hulusi Akar	minister	defence	TR	2018-07-10	2023-06-03	cap
Benjamin Netanyahu	head_of_government	-	IL	2009-03-31	2021-06-13	cap
Benjamin Netanyahu	head_of_government	-	IL	2022-12-29	-	cap
Netanyahu	head_of_government	-	IL	2009-03-31	2021-06-13	cap
Netanyahu	head_of_government	-	IL	2022-12-29	-	cap
Avigdor Lieberman	minister	defence	IL	2016-05-30	2018-11-18	cap
Avigdor Liberman	minister	defence	IL	2016-05-30	2018-11-18	cap
Hassan Rouhani	head_of_state	-	IR	2013-08-03	2021-08-03	cap
Rouhani	head_of_state	-	IR	2013-08-03	2021-08-03	cap
Mohammad Javad Zarif	minister	foreign	IR	2013-08-15	2021-08-25	cap
Javad Zarif	minister	foreign	IR	2013-08-15	2021-08-25	cap
Zarif	minister	foreign	IR	2013-08-15	2021-08-25	cap
Ebrahim Raisi	head_of_state	-	IR	2021-08-03	2024-05-19	cap
Masoud Pezeshkian	head_of_state	-	IR	2024-07-28	-	cap
Bashar al-Assad	head_of_state	-	SY	2000-07-17	2024-12-08	cap
Bashar Al-Assad	head_of_state	-	SY	2000-07-17	2024-12-08	cap
al-Assad	head_of_state	-	SY	2000-07-17	2024-12-08	cap
Assad	head_of_state	-	SY	2000-07-17	2024-12-08	cap
Petro Poroshenko	head_of_state	-	UA	2014-06-07	2019-05-20	cap
Poroshenko	head_of_state	-	UA	2014-06-07	2019-05-20	cap
Volodymyr Zelensky	head_of_state	-	UA	2019-05-20	-	cap
Volodymyr Zelenskiy	head_of_state	-	UA	2019-05-20	-	cap
Zelensky	head_of_state	-	UA	2019-05-20	-	cap
Zelenskiy	head_of_state	-	UA	2019-05-20	-	cap
Alexander Lukashenko	head_of_state	-	BY	1994-07-20	-	cap
Lukashenko	head_of_state	-	BY	1994-07-20	-	cap
Nursultan Nazarbayev	head_of_state	-	KZ	1991-12-16	2019-03-20	cap
Abdel Fattah el-Sisi	head_of_state	-	EG	2014-06-08	-	cap
Abdel Fattah al-Sisi	head_of_state	-	EG	2014-06-08	-	cap
Raul Castro	head_of_state	-	CU	2008-02-24	2018-04-19	cap
Raúl Castro	head_of_state	-	CU	2008-02-24	2018-04-19	cap
Miguel Diaz-Canel	head_of_state	-	CU	2018-04-19	-	cap
Miguel Díaz-Canel	head_of_state	-	CU	2018-04-19	-	cap
Díaz-Canel	head_of_state	-	CU	2018-04-19	-	cap
Diaz-Canel	head_of_state	-	CU	2018-04-19	-	cap
Nicolas Maduro	head_of_state	-	VE	2013-04-19	-	cap
Nicolás Maduro	head_of_state	-	VE	2013-04-19	-	cap
Maduro	head_of_state	-	VE	2013-04-19	-	cap
Dilma Rousseff	head_of_state	-	BR	2011-01-01	2016-05-12	cap
Michel Temer	head_of_state	-	BR	2016-05-12	2018-12-31	cap
Jair Bolsonaro	head_of_state	-	BR	2019-01-01	2022-12-31	cap
Bolsonaro	head_of_state	-	BR	2019-01-01	2022-12-31	cap
Justin Trudeau	head_of_government	-	CA	2015-11-04	2025-03-14	cap
Trudeau	head_of_government	-	CA	2015-11-04	2025-03-14	cap
Mark Carney	head_of_government	-	CA	2025-03-14	-	cap
Harjit Sajjan	minister	defence	CA	2015-11-04	2021-10-26	cap
Milos Zeman	head_of_state	-	CZ	2013-03-08	2023-03-08	cap
Andrzej Duda	head_of_state	-	PL	2015-08-06	2025-08-06	cap
Mauricio Macri	head_of_state	-	AR	2015-12-10	2019-12-10	cap
Michelle Bachelet	head_of_state	-	CL	2006-03-11	2010-03-11	cap
Michelle Bachelet	head_of_state	-	CL	2014-03-11	2018-03-11	cap
Enrique Pena Nieto	head_of_state	-	MX	2012-12-01	2018-11-30	cap
Enrique Peña Nieto	head_of_state	-	MX	2012-12-01	2018-11-30	cap
Jacob Zuma	head_of_state	-	ZA	2009-05-09	2018-02-14	cap
Cyril Ramaphosa	head_of_state	-	ZA	2018-02-15	-	cap
Maithripala Sirisena	head_of_state	-	LK	2015-01-09	2019-11-18	cap
Sheikh Hasina	head_of_government	-	BD	2009-01-06	2024-08-05	cap
Nawaz Sharif	head_of_government	-	PK	2013-06-05	2017-07-28	cap
Imran Khan	head_of_government	-	PK	2018-08-18	2022-04-10	cap
Mark Rutte	head_of_government	-	NL	2010-10-14	2024-07-02	cap
Ban Ki-moon	official	-	UN	2007-01-01	2016-12-31	cap
Ban Ki Moon	official	-	UN	2007-01-01	2016-12-31	cap
Antonio Guterres	official	-	UN	2017-01-01	-	cap
António Guterres	official	-	UN	2017-01-01	-	cap
Guterres	official	-	UN	2017-01-01	-	cap
Rafael Grossi	official	-	UN	2019-12-03	-	cap
Rafael Mariano Grossi	official	-	UN	2019-12-03	-	cap
Jens Stoltenberg	official	-	NATO	2014-10-01	2024-10-01	cap
Stoltenberg	official	-	NATO	2014-10-01	2024-10-01	cap
Mark Rutte	official	-	NATO	2024-10-01	-	cap
Lê Lương Minh	official	-	ASEAN	2013-01-09	2017-12-31	cap
Lim Jock Hoi	official	-	ASEAN	2018-01-01	2022-12-31	cap
Kao Kim Hourn	official	-	ASEAN	2023-01-09	-	cap
Federica Mogherini	official	-	EU	2014-11-01	2019-11-30	cap
Mogherini	official	-	EU	2014-11-01	2019-11-30	cap
Josep Borrell	official	-	EU	2019-12-01	2024-11-30	cap
Borrell	official	-	EU	2019-12-01	2024-11-30	cap
Kaja Kallas	official	-	EU	2024-12-01	-	cap
Joe Biden	head_of_state	-	US	2009-01-20	2017-01-20	cap
Biden	head_of_state	-	US	2009-01-20	2017-01-20	cap
Mike Pence	head_of_state	-	US	2017-01-20	2021-01-20	cap
Pence	head_of_state	-	US	2017-01-20	2021-01-20	cap
Kamala Harris	head_of_state	-	US	2021-01-20	2025-01-20	cap
JD Vance	head_of_state	-	US	2025-01-20	-	cap
J.D. Vance	head_of_state	-	US	2025-01-20	-	cap
Susan Rice	official	-	US	2013-07-01	2017-01-20	cap
Michael Flynn	official	-	US	2017-01-20	2017-02-13	cap
Mike Flynn	official	-	US	2017-01-20	2017-02-13	cap
Flynn	official	-	US	2017-01-20	2017-02-13	cap
McMaster	official	-	US	2017-02-20	2018-04-09	cap
Herbert Raymond McMaster	official	-	US	2017-02-20	2018-04-09	cap
John Bolton	official	-	US	2018-04-09	2019-09-10	cap
Bolton	official	-	US	2018-04-09	2019-09-10	cap
Robert O'Brien	official	-	US	2019-09-18	2021-01-20	cap
Robert O ' Brien	official	-	US	2019-09-18	2021-01-20	cap
Jake Sullivan	official	-	US	2021-01-20	2025-01-20	cap
Mike Waltz	official	-	US	2025-01-20	2025-05-01	cap
Jared Kushner	official	-	US	2017-01-20	2021-01-20	cap
Kushner	official	-	US	2017-01-20	2021-01-20	cap
Paul Ryan	parliament	-	US	2015-10-29	2019-01-03	cap
Nancy Pelosi	parliament	-	US	2007-01-04	2011-01-03	cap
Pelosi	parliament	-	US	2007-01-04	2011-01-03	cap
Nancy Pelosi	parliament	-	US	2019-01-03	2023-01-03	cap
Pelosi	parliament	-	US	2019-01-03	2023-01-03	cap
Mike Johnson	parliament	-	US	2023-10-25	-	cap
Martin Dempsey	military	-	US	2011-10-01	2015-09-25	cap
Joseph Dunford	military	-	US	2015-10-01	2019-09-30	cap
Dunford	military	-	US	2015-10-01	2019-09-30	cap
Mark Milley	military	-	US	2019-10-01	2023-09-30	cap
Milley	military	-	US	2019-10-01	2023-09-30	cap
Harry Harris	military	-	US	2015-05-27	2018-05-30	cap
Philip Davidson	military	-	US	2018-05-30	2021-04-30	cap
Phil Davidson	military	-	US	2018-05-30	2021-04-30	cap
Philip S. Davidson	military	-	US	2018-05-30	2021-04-30	cap
John Aquilino	military	-	US	2021-04-30	2024-05-03	cap
Samuel Paparo	military	-	US	2024-05-03	-	cap
Samuel J. Paparo	military	-	US	2024-05-03	-	cap
Curtis Scaparrotti	military	-	US	2016-05-04	2019-05-03	cap
Vincent Brooks	military	-	US	2016-04-30	2018-11-08	cap
Robert Abrams	military	-	US	2018-11-08	2021-07-02	cap
Nikki Haley	diplomat	-	US	2017-01-27	2018-12-31	cap
Ted Osius	diplomat	-	US	2014-12-16	2017-11-04	cap
Daniel Kritenbrink	diplomat	-	US	2017-11-06	2021-04-16	cap
Daniel J. Kritenbrink	diplomat	-	US	2017-11-06	2021-04-16	cap
Kritenbrink	diplomat	-	US	2017-11-06	2021-04-16	cap
Marc Knapper	diplomat	-	US	2022-02-11	-	cap
Marc E. Knapper	diplomat	-	US	2022-02-11	-	cap
Heather Nauert	spokesperson	-	US	2017-04-24	2019-04-03	cap
Morgan Ortagus	spokesperson	-	US	2019-04-03	2021-01-20	cap
Sarah Sanders	spokesperson	-	US	2017-07-26	2019-07-01	cap
Sarah Huckabee Sanders	spokesperson	-	US	2017-07-26	2019-07-01	cap
Sean Spicer	spokesperson	-	US	2017-01-20	2017-07-21	cap
Đỗ Bá Tỵ	military	-	VN	2010-09-05	2016-04-30	cap
Đỗ Bá Tị	military	-	VN	2010-09-05	2016-04-30	cap
Phan Văn Giang	military	-	VN	2016-05-11	2021-04-30	cap
Nguyễn Tân Cương	military	-	VN	2021-05-31	-	cap
Phạm Hoài Nam	military	-	VN	2015-08-14	2020-08-31	cap
Trần Thanh Nghiêm	military	-	VN	2020-09-01	-	cap
Nguyễn Chí Vịnh	deputy_minister	-	VN	2009-02-01	2021-06-30	cap
Hoàng Xuân Chiến	deputy_minister	-	VN	2020-08-01	-	cap
Lê Hải Bình	spokesperson	-	VN	2014-03-01	2017-08-31	cap
Lê Thị Thu Hằng	spokesperson	-	VN	2017-09-01	2024-07-31	cap
Phạm Quang Vinh	diplomat	-	VN	2014-11-01	2018-08-31	cap
Hà Kim Ngọc	diplomat	-	VN	2018-09-01	2021-12-31	cap
Valery Gerasimov	military	-	RU	2012-11-09	-	cap
Gerasimov	military	-	RU	2012-11-09	-	cap
Nikolai Patrushev	official	-	RU	2008-05-12	2024-05-12	cap
Nikolay Patrushev	official	-	RU	2008-05-12	2024-05-12	cap
Patrushev	official	-	RU	2008-05-12	2024-05-12	cap
Dmitry Peskov	spokesperson	-	RU	2012-05-22	-	cap
Peskov	spokesperson	-	RU	2012-05-22	-	cap
Dmitri Peskov	spokesperson	-	RU	2012-05-22	-	cap
Maria Zakharova	spokesperson	-	RU	2015-08-10	-	cap
Zakharova	spokesperson	-	RU	2015-08-10	-	cap
Igor Konashenkov	spokesperson	-	RU	2011-01-01	2025-01-01	cap
Konashenkov	spokesperson	-	RU	2011-01-01	2025-01-01	cap
Valentina Matviyenko	parliament	-	RU	2011-09-21	-	cap
Valentina Matvienko	parliament	-	RU	2011-09-21	-	cap
Vyacheslav Volodin	parliament	-	RU	2016-10-05	-	cap
Viktorovich Volodin	parliament	-	RU	2016-10-05	-	cap
Phạm Trường Long	military	-	CN	2012-11-04	2017-10-25	cap
Trương Hựu Hiệp	military	-	CN	2012-11-04	-	cap
Hứa Kỳ Lượng	military	-	CN	2012-11-04	2022-10-23	cap
Lý Tác Thành	military	-	CN	2017-08-26	2022-10-23	cap
Phòng Phong Huy	military	-	CN	2012-10-25	2017-08-26	cap
Cảnh Sảng	spokesperson	-	CN	2016-09-05	2020-07-31	cap
Hoa Xuân Oánh	spokesperson	-	CN	2012-11-16	2024-05-31	cap
Lục Khảng	spokesperson	-	CN	2015-06-15	2019-07-31	cap
Nhậm Quốc Cường	spokesperson	-	CN	2017-03-01	2022-12-31	cap
Ngô Khiêm	spokesperson	-	CN	2015-01-01	-	cap
Lật Chiến Thư	parliament	-	CN	2018-03-17	2023-03-10	cap
Trương Đức Giang	parliament	-	CN	2013-03-14	2018-03-17	cap
Triệu Lạc Tế	parliament	-	CN	2023-03-10	-	cap
Thái Anh Văn	head_of_state	-	TW	2016-05-20	2024-05-20	cap
Chung Eui-yong	official	-	KR	2017-05-21	2020-07-03	cap
Chung Eui - yong	official	-	KR	2017-05-21	2020-07-03	cap
Chung Eui Yong	official	-	KR	2017-05-21	2020-07-03	cap
Suh Hoon	official	-	KR	2017-06-01	2022-05-09	cap
Suh Hun	official	-	KR	2017-06-01	2022-05-09	cap
Kim Yong-chol	party	-	KP	2016-01-01	2019-04-24	cap
Kim Yong Chol	party	-	KP	2016-01-01	2019-04-24	cap
Kim Yong - chol	party	-	KP	2016-01-01	2019-04-24	cap
Ri Yong-gil	military	-	KP	2018-06-03	2022-12-31	cap
Ri Yong Gil	military	-	KP	2018-06-03	2022-12-31	cap
Choe Son-hui	deputy_minister	-	KP	2018-02-01	2022-06-10	cap
Choe Son Hui	deputy_minister	-	KP	2018-02-01	2022-06-10	cap
Choe Son - hui	deputy_minister	-	KP	2018-02-01	2022-06-10	cap
Antonio Trillanes	parliament	-	PH	2007-06-30	2019-06-30	cap
Harry Roque	spokesperson	-	PH	2017-11-06	2018-10-15	cap
Roque	spokesperson	-	PH	2017-11-06	2018-10-15	cap
Salvador Panelo	spokesperson	-	PH	2018-10-15	2020-04-13	cap
Ernesto Abella	spokesperson	-	PH	2016-06-30	2017-10-27	cap
Ibrahim Kalin	spokesperson	-	TR	2014-12-11	2023-06-05	cap
Ajit Doval	official	-	IN	2014-05-30	-	cap
Yoshihide Suga	head_of_government	-	JP	2012-12-26	2020-09-16	cap
Gadi Eisenkot	military	-	IL	2015-02-16	2019-01-15	cap
Eisenkot	military	-	IL	2015-02-16	2019-01-15	cap
Meir Ben-Shabbat	official	-	IL	2017-11-01	2021-08-23	cap
Meir Ben - Shabbat	official	-	IL	2017-11-01	2021-08-23	cap
Ali Shamkhani	official	-	IR	2013-09-10	2023-05-22	cap
Hulusi Akar	military	-	TR	2015-08-18	2018-07-10	cap
Katsutoshi Kawano	military	-	JP	2014-10-14	2019-04-01	cap
Lê Hoài Trung	minister	foreign	VN	2025-08-30	-	cap
Dan Caine	military	-	US	2025-04-11	-	cap
John Daniel Caine	military	-	US	2025-04-11	-	cap
Caine	military	-	US	2025-04-11	-	cap
Charles Q. Brown	military	-	US	2023-10-01	2025-02-21	cap
Charles Brown	military	-	US	2023-10-01	2025-02-21	cap
Elbridge Colby	deputy_minister	-	US	2025-04-09	-	cap
Xavier Brunson	military	-	US	2024-12-20	-	cap
Stephen Koehler	military	-	US	2024-04-04	-	cap
Steve Koehler	military	-	US	2024-04-04	-	cap
Karoline Leavitt	spokesperson	-	US	2025-01-20	-	cap
Sean Parnell	spokesperson	-	US	2025-01-20	-	cap
Tammy Bruce	spokesperson	-	US	2025-01-20	2025-08-31	cap
Steve Witkoff	diplomat	-	US	2025-01-20	-	cap
Witkoff	diplomat	-	US	2025-01-20	-	cap
Sergei Shoigu	official	-	RU	2024-05-12	-	cap
Sergey Shoigu	official	-	RU	2024-05-12	-	cap
Shoigu	official	-	RU	2024-05-12	-	cap
Dmitry Medvedev	official	-	RU	2020-01-16	-	cap
Medvedev	official	-	RU	2020-01-16	-	cap
Yuri Ushakov	official	-	RU	2012-05-22	-	cap
Yury Ushakov	official	-	RU	2012-05-22	-	cap
Ushakov	official	-	RU	2012-05-22	-	cap
Kirill Dmitriev	diplomat	-	RU	2025-02-23	-	cap
Dmitriev	diplomat	-	RU	2025-02-23	-	cap
Alexander Fomin	deputy_minister	-	RU	2017-01-31	-	cap
Hàn Chính	head_of_state	-	CN	2023-03-10	-	cap
Vương Tiểu Hồng	minister	-	CN	2022-06-24	-	cap
Hà Vệ Đông	military	-	CN	2022-10-23	2025-10-17	cap
Lưu Chấn Lập	military	-	CN	2022-10-23	-	cap
Mao Ninh	spokesperson	-	CN	2022-09-05	-	cap
Lâm Kiếm	spokesperson	-	CN	2024-03-18	-	cap
Uông Văn Bân	spokesperson	-	CN	2020-07-17	2024-05-24	cap
Quách Gia Côn	spokesperson	-	CN	2024-12-26	-	cap
Lại Thanh Đức	head_of_state	-	TW	2024-05-20	-	cap
Cố Lập Hùng	minister	defence	TW	2024-05-20	-	cap
Naruhito	head_of_state	-	JP	2019-05-01	-	cap
Koizumi	minister	defence	JP	2025-10-21	-	cap
Motegi	minister	foreign	JP	2019-09-11	2021-11-04	cap
Motegi	minister	foreign	JP	2025-10-21	-	cap
Yoshihide Yoshida	military	-	JP	2023-03-30	2025-08-01	cap
Yoshida Yoshihide	military	-	JP	2023-03-30	2025-08-01	cap
Hiroaki Uchikura	military	-	JP	2025-08-01	-	cap
Uchikura Hiroaki	military	-	JP	2025-08-01	-	cap
Akira Saito	military	-	JP	2024-07-19	-	cap
Saito Akira	military	-	JP	2024-07-19	-	cap
Minoru Kihara	head_of_government	-	JP	2025-10-21	-	cap
Kihara Minoru	head_of_government	-	JP	2025-10-21	-	cap
Yoshimasa Hayashi	head_of_government	-	JP	2023-12-14	2025-10-21	cap
Hayashi Yoshimasa	head_of_government	-	JP	2023-12-14	2025-10-21	cap
Ahn Gyu Back	minister	defence	KR	2025-07-25	-	cap
Kim Min-seok	head_of_government	-	KR	2025-07-03	-	cap
Kim Min Seok	head_of_government	-	KR	2025-07-03	-	cap
Han Duck-soo	head_of_government	-	KR	2022-05-21	2025-05-01	cap
Cho Hyun	minister	foreign	KR	2025-07-21	-	cap
Wi Sung-lac	official	-	KR	2025-06-04	-	cap
Chung Dong-young	minister	-	KR	2025-07-25	-	cap
Kim Myung-soo	military	-	KR	2023-11-25	2025-09-30	cap
Kim Myung Soo	military	-	KR	2023-11-25	2025-09-30	cap
Woo Won-shik	parliament	-	KR	2024-06-05	-	cap
Woo Won Shik	parliament	-	KR	2024-06-05	-	cap
No Kwang-chol	minister	defence	KP	2018-06-03	2019-12-28	cap
No Kwang-chol	minister	defence	KP	2024-10-06	-	cap
No Kwang Chol	minister	defence	KP	2018-06-03	2019-12-28	cap
No Kwang Chol	minister	defence	KP	2024-10-06	-	cap
Choe Son-hui	minister	foreign	KP	2022-06-11	-	cap
Choe Son Hui	minister	foreign	KP	2022-06-11	-	cap
Anil Chauhan	military	-	IN	2022-09-30	-	cap
Upendra Dwivedi	military	-	IN	2024-06-30	-	cap
Dinesh Tripathi	military	-	IN	2024-04-30	-	cap
Dinesh K. Tripathi	military	-	IN	2024-04-30	-	cap
Dinesh Kumar Tripathi	military	-	IN	2024-04-30	-	cap
Thongsavanh Phomvihane	minister	foreign	LA	2024-11-18	-	cap
Saysomphone Phomvihane	parliament	-	LA	2021-03-22	-	cap
Hun Sen	parliament	-	KH	2024-04-03	-	cap
Khuon Sudary	parliament	-	KH	2023-08-22	-	cap
Sok Chenda Sophea	minister	foreign	KH	2023-08-22	2024-11-20	cap
Vong Pisen	military	-	KH	2018-09-06	-	cap
Sutin Klungsang	minister	defence	TH	2023-09-01	2024-09-03	cap
Phumtham Wechayachai	minister	defence	TH	2024-09-03	2025-06-30	cap
Maris Sangiampongsa	minister	foreign	TH	2024-04-30	2025-09-19	cap
Sihasak Phuangketkeow	minister	foreign	TH	2025-09-19	-	cap
Natthaphon Narkphanit	minister	defence	TH	2025-09-19	-	cap
Nattaphon Narkphanit	minister	defence	TH	2025-09-19	-	cap
Maha Vajiralongkorn	head_of_state	-	TH	2016-10-13	-	cap
Songwit Noonpakdee	military	-	TH	2023-10-01	2025-09-30	cap
Sugiono	minister	foreign	ID	2024-10-21	-	cap
Gibran Rakabuming Raka	head_of_state	-	ID	2024-10-20	-	cap
Agus Subiyanto	military	-	ID	2023-11-22	-	cap
Yudo Margono	military	-	ID	2022-12-19	2023-11-22	cap
Mohamed Khaled Nordin	minister	defence	MY	2023-12-12	-	cap
Mohamad Hasan	minister	foreign	MY	2023-12-12	-	cap
Tharman Shanmugaratnam	head_of_state	-	SG	2023-09-14	-	cap
Ferdinand Marcos	head_of_state	-	PH	2022-06-30	-	cap
Ferdinand Romualdez Marcos Jr	head_of_state	-	PH	2022-06-30	-	cap
Sara Duterte	head_of_state	-	PH	2022-06-30	-	cap
Gilberto Teodoro Jr	minister	defence	PH	2023-06-05	-	cap
Gilbert Teodoro	minister	defence	PH	2023-06-05	-	cap
Theresa Lazaro	minister	foreign	PH	2025-07-01	-	cap
Romeo Brawner	military	-	PH	2023-07-21	-	cap
Romeo Brawner Jr	military	-	PH	2023-07-21	-	cap
Brawner	military	-	PH	2023-07-21	-	cap
Eduardo Ano	official	-	PH	2023-01-14	-	cap
Jose Ramos-Horta	head_of_state	-	TL	2022-05-20	-	cap
José Ramos-Horta	head_of_state	-	TL	2022-05-20	-	cap
Xanana Gusmao	head_of_government	-	TL	2023-07-01	-	cap
Kay Rala Xanana Gusmao	head_of_government	-	TL	2023-07-01	-	cap
David Johnston	military	-	AU	2024-07-10	-	cap
Angus Campbell	military	-	AU	2018-07-06	2024-07-10	cap
Pat Conroy	minister	-	AU	2022-06-01	-	cap
Winston Peters	minister	foreign	NZ	2023-11-27	-	cap
Chris Hipkins	head_of_government	-	NZ	2023-01-25	2023-11-27	cap
David Cameron	minister	foreign	GB	2023-11-13	2024-07-05	cap
Tony Radakin	military	-	GB	2021-11-30	2025-09-02	cap
Charles III	head_of_state	-	GB	2022-09-08	-	cap
Sébastien Lecornu	head_of_government	-	FR	2025-09-09	-	cap
Sebastien Lecornu	head_of_government	-	FR	2025-09-09	-	cap
Lecornu	minister	defence	FR	2022-05-20	2025-09-09	cap
Francois Bayrou	head_of_government	-	FR	2024-12-13	2025-09-09	cap
François Bayrou	head_of_government	-	FR	2024-12-13	2025-09-09	cap
Michel Barnier	head_of_government	-	FR	2024-09-05	2024-12-13	cap
Gabriel Attal	head_of_government	-	FR	2024-01-09	2024-09-05	cap
Catherine Vautrin	minister	defence	FR	2025-10-12	-	cap
Catherine Colonna	minister	foreign	FR	2022-05-20	2024-01-11	cap
Jean-Noel Barrot	minister	foreign	FR	2024-09-21	-	cap
Jean-Noël Barrot	minister	foreign	FR	2024-09-21	-	cap
Thierry Burkhard	military	-	FR	2021-07-22	2025-09-01	cap
Fabien Mandon	military	-	FR	2025-09-01	-	cap
Johann Wadephul	minister	foreign	DE	2025-05-06	-	cap
Carsten Breuer	military	-	DE	2023-03-17	-	cap
Guido Crosetto	minister	defence	IT	2022-10-22	-	cap
Crosetto	minister	defence	IT	2022-10-22	-	cap
Antonio Tajani	minister	foreign	IT	2022-10-22	-	cap
Pedro Sanchez	head_of_government	-	ES	2018-06-02	-	cap
Pedro Sánchez	head_of_government	-	ES	2018-06-02	-	cap
Felipe VI	head_of_state	-	ES	2014-06-19	-	cap
Margarita Robles	minister	defence	ES	2018-06-07	-	cap
Jose Manuel Albares	minister	foreign	ES	2021-07-12	-	cap
José Manuel Albares	minister	foreign	ES	2021-07-12	-	cap
Anita Anand	minister	defence	CA	2021-10-26	2023-07-26	cap
Bill Blair	minister	defence	CA	2023-07-26	2025-05-13	cap
David McGuinty	minister	defence	CA	2025-05-13	-	cap
Melanie Joly	minister	foreign	CA	2021-10-26	2025-05-13	cap
Mélanie Joly	minister	foreign	CA	2021-10-26	2025-05-13	cap
Anita Anand	minister	foreign	CA	2025-05-13	-	cap
Jennie Carignan	military	-	CA	2024-07-18	-	cap
Volodymyr Zelenskyy	head_of_state	-	UA	2019-05-20	-	cap
Denys Shmyhal	head_of_government	-	UA	2020-03-04	2025-07-16	cap
Yulia Svyrydenko	head_of_government	-	UA	2025-07-17	-	cap
Oleksii Reznikov	minister	defence	UA	2021-11-04	2023-09-05	cap
Rustem Umerov	minister	defence	UA	2023-09-06	2025-07-17	cap
Rustem Umerov	official	-	UA	2025-07-18	-	cap
Umerov	minister	defence	UA	2023-09-06	2025-07-17	cap
Dmytro Kuleba	minister	foreign	UA	2020-03-04	2024-09-05	cap
Kuleba	minister	foreign	UA	2020-03-04	2024-09-05	cap
Andrii Sybiha	minister	foreign	UA	2024-09-05	-	cap
Andriy Sybiha	minister	foreign	UA	2024-09-05	-	cap
Oleksandr Syrskyi	military	-	UA	2024-02-08	-	cap
Viktor Khrenin	minister	defence	BY	2020-01-20	-	cap
Kassym-Jomart Tokayev	head_of_state	-	KZ	2019-03-20	-	cap
Tokayev	head_of_state	-	KZ	2019-03-20	-	cap
Yoav Gallant	minister	defence	IL	2022-12-29	2024-11-08	cap
Gallant	minister	defence	IL	2022-12-29	2024-11-08	cap
Israel Katz	minister	defence	IL	2024-11-08	-	cap
Gideon Saar	minister	foreign	IL	2024-11-10	-	cap
Isaac Herzog	head_of_state	-	IL	2021-07-07	-	cap
Herzi Halevi	military	-	IL	2023-01-16	2025-03-05	cap
Eyal Zamir	military	-	IL	2025-03-05	-	cap
Hossein Amir-Abdollahian	minister	foreign	IR	2021-08-25	2024-05-19	cap
Abbas Araghchi	minister	foreign	IR	2024-08-21	-	cap
Araghchi	minister	foreign	IR	2024-08-21	-	cap
Aziz Nasirzadeh	minister	defence	IR	2024-08-21	-	cap
Ali Larijani	official	-	IR	2025-08-05	-	cap
Hakan Fidan	minister	foreign	TR	2023-06-04	-	cap
Yasar Guler	minister	defence	TR	2023-06-04	-	cap
Yasar Güler	minister	defence	TR	2023-06-04	-	cap
Mohammed bin Salman	head_of_government	-	SA	2022-09-27	-	cap
Khalid bin Salman	minister	defence	SA	2022-09-27	-	cap
Ahmed al-Sharaa	head_of_state	-	SY	2025-01-29	-	cap
Luiz Inacio Lula da Silva	head_of_state	-	BR	2023-01-01	-	cap
Luiz Inácio Lula da Silva	head_of_state	-	BR	2023-01-01	-	cap
Javier Milei	head_of_state	-	AR	2023-12-10	-	cap
Claudia Sheinbaum	head_of_state	-	MX	2024-10-01	-	cap
Álvaro López Miera	minister	defence	CU	2021-04-15	-	cap
Alvaro Lopez Miera	minister	defence	CU	2021-04-15	-	cap
Bruno Rodriguez	minister	foreign	CU	2009-03-02	-	cap
Bruno Rodríguez	minister	foreign	CU	2009-03-02	-	cap
Manuel Marrero	head_of_government	-	CU	2019-12-21	-	cap
Manuel Marrero Cruz	head_of_government	-	CU	2019-12-21	-	cap
Vladimir Padrino	minister	defence	VE	2014-10-24	-	cap
Vladimir Padrino Lopez	minister	defence	VE	2014-10-24	-	cap
Vladimir Padrino López	minister	defence	VE	2014-10-24	-	cap
Ukhnaagiin Khurelsukh	head_of_state	-	MN	2021-06-25	-	cap
Sandag Byambatsogt	minister	defence	MN	2024-07-10	-	cap
Karol Nawrocki	head_of_state	-	PL	2025-08-06	-	cap
Donald Tusk	head_of_government	-	PL	2023-12-13	-	cap
Wladyslaw Kosiniak-Kamysz	minister	defence	PL	2023-12-13	-	cap
Radoslaw Sikorski	minister	foreign	PL	2023-12-13	-	cap
Viktor Orban	head_of_government	-	HU	2010-05-29	-	cap
Robert Fico	head_of_government	-	SK	2023-10-25	-	cap
Petr Pavel	head_of_state	-	CZ	2023-03-09	-	cap
Dick Schoof	head_of_government	-	NL	2024-07-02	-	cap
Ruben Brekelmans	minister	defence	NL	2024-07-02	-	cap
Alexander Stubb	head_of_state	-	FI	2024-03-01	-	cap
Ulf Kristersson	head_of_government	-	SE	2022-10-18	-	cap
Mette Frederiksen	head_of_government	-	DK	2019-06-27	-	cap
Aleksandar Vucic	head_of_state	-	RS	2017-05-31	-	cap
Ursula von der Leyen	official	-	EU	2019-12-01	-	cap
Charles Michel	official	-	EU	2019-12-01	2024-11-30	cap
Antonio Costa	official	-	EU	2024-12-01	-	cap
António Costa	official	-	EU	2024-12-01	-	cap
Shehbaz Sharif	head_of_government	-	PK	2024-03-03	-	cap
Asim Munir	military	-	PK	2022-11-29	-	cap
Khawaja Asif	minister	defence	PK	2024-03-11	-	cap
Muhammad Yunus	head_of_government	-	BD	2024-08-08	-	cap
Anura Kumara Dissanayake	head_of_state	-	LK	2024-09-23	-	cap
Jean-Pierre Lacroix	official	-	UN	2017-04-01	-	cap
Amir Hatami	minister	defence	IR	2017-08-20	2021-08-25	cap
Hossein Dehghan	minister	defence	IR	2013-08-15	2017-08-20	cap
Ali Abdullah Ayoub	minister	defence	SY	2018-01-01	2022-04-28	cap
Abdullah Ayoub	minister	defence	SY	2018-01-01	2022-04-28	cap
Ali Ayoub	minister	defence	SY	2018-01-01	2022-04-28	cap
Angelino Alfano	minister	foreign	IT	2016-12-12	2018-06-01	cap
Chalermchai Sitthisart	military	-	TH	2016-10-01	2018-09-30	cap
Chalermchai Sitthisad	military	-	TH	2016-10-01	2018-09-30	cap
Adel Abdul Mahdi	head_of_government	-	IQ	2018-10-25	2020-05-07	cap
Haider al-Abadi	head_of_government	-	IQ	2014-09-08	2018-10-25	cap
Saad Hariri	head_of_government	-	LB	2016-12-18	2020-01-21	cap
Robert Neller	military	-	US	2015-09-24	2019-07-11	cap
John Richardson	military	-	US	2015-09-18	2019-08-22	cap
David Goldfein	military	-	US	2016-07-01	2020-08-06	cap
Annegret Kramp-Karrenbauer	minister	defence	DE	2019-07-17	2021-12-08	cap
Penny Mordaunt	minister	defence	GB	2019-05-01	2019-07-24	cap
Marc Evans Knapper	diplomat	-	US	2022-02-11	-	cap
Wan Azizah Wan Ismail	head_of_government	-	MY	2018-05-21	2020-02-24	cap
Wan Azizah	head_of_government	-	MY	2018-05-21	2020-02-24	cap
Liz Truss	head_of_government	-	GB	2022-09-06	2022-10-25	cap
Liz Truss	minister	foreign	GB	2021-09-15	2022-09-06	cap
Ri Yong-ho	minister	foreign	KP	2016-05-16	2020-01-18	cap
Ri Yong Ho	minister	foreign	KP	2016-05-16	2020-01-18	cap
Dana White	spokesperson	-	US	2017-04-07	2018-12-31	cap
Peter Cook	spokesperson	-	US	2015-07-01	2017-01-20	cap
Jonathan Hoffman	spokesperson	-	US	2019-05-01	2021-01-20	cap
Josh Earnest	spokesperson	-	US	2014-06-20	2017-01-20	cap
Stephanie Grisham	spokesperson	-	US	2019-07-01	2020-04-07	cap
Kayleigh McEnany	spokesperson	-	US	2020-04-07	2021-01-20	cap
Ned Price	spokesperson	-	US	2021-01-20	2023-03-17	cap
Pat Ryder	spokesperson	-	US	2022-08-15	2025-01-20	cap
Patrick Ryder	spokesperson	-	US	2022-08-15	2025-01-20	cap
Matthew Miller	spokesperson	-	US	2023-04-24	2025-01-20	cap
Steven Mnuchin	minister	-	US	2017-02-13	2021-01-20	cap
Mnuchin	minister	-	US	2017-02-13	2021-01-20	cap
Wilbur Ross	minister	-	US	2017-02-28	2021-01-20	cap
Jeff Sessions	minister	-	US	2017-02-09	2018-11-07	cap
William Barr	minister	-	US	2019-02-14	2020-12-23	cap
Kirstjen Nielsen	minister	-	US	2017-12-06	2019-04-10	cap
Rick Perry	minister	-	US	2017-03-02	2019-12-01	cap
John Kelly	minister	-	US	2017-01-20	2017-07-31	cap
Heather Wilson	minister	-	US	2017-05-16	2019-05-31	cap
Richard Spencer	minister	-	US	2017-08-03	2019-11-24	cap
Ray Mabus	minister	-	US	2009-05-19	2017-01-20	cap
Deborah James	minister	-	US	2013-12-20	2017-01-20	cap
Deborah Lee James	minister	-	US	2013-12-20	2017-01-20	cap
Robert Work	deputy_minister	-	US	2014-05-05	2017-07-14	cap
Patrick Shanahan	deputy_minister	-	US	2017-07-19	2019-06-23	cap
Michael Griffin	deputy_minister	-	US	2018-02-20	2020-07-10	cap
Ellen Lord	deputy_minister	-	US	2017-08-01	2021-01-20	cap
John Rood	deputy_minister	-	US	2018-01-09	2020-02-28	cap
Randall Schriver	deputy_minister	-	US	2018-01-08	2019-12-31	cap
David Shear	deputy_minister	-	US	2014-07-01	2016-12-31	cap
Frank Kendall	deputy_minister	-	US	2012-05-24	2017-01-20	cap
James Comey	official	-	US	2013-09-04	2017-05-09	cap
Comey	official	-	US	2013-09-04	2017-05-09	cap
Christopher Wray	official	-	US	2017-08-02	2025-01-19	cap
Mike Pompeo	official	-	US	2017-01-23	2018-04-26	cap
Gina Haspel	official	-	US	2018-05-21	2021-01-20	cap
John Brennan	official	-	US	2013-03-08	2017-01-20	cap
Dan Coats	official	-	US	2017-03-16	2019-08-15	cap
James Clapper	official	-	US	2010-08-09	2017-01-20	cap
Mick Mulvaney	official	-	US	2017-02-16	2020-03-31	cap
Robert Lighthizer	official	-	US	2017-05-15	2021-01-20	cap
Lighthizer	official	-	US	2017-05-15	2021-01-20	cap
Peter Navarro	official	-	US	2017-01-20	2021-01-20	cap
Larry Kudlow	official	-	US	2018-04-02	2021-01-20	cap
Stephen Biegun	diplomat	-	US	2018-08-23	2021-01-20	cap
James Jeffrey	diplomat	-	US	2018-08-17	2020-11-08	cap
Brian Hook	diplomat	-	US	2018-08-16	2020-08-06	cap
Zalmay Khalilzad	diplomat	-	US	2018-09-05	2021-10-19	cap
Kurt Volker	diplomat	-	US	2017-07-07	2019-09-27	cap
Brett McGurk	diplomat	-	US	2015-10-23	2018-12-31	cap
Elliott Abrams	diplomat	-	US	2019-01-25	2021-01-20	cap
Samantha Power	diplomat	-	US	2013-08-05	2017-01-20	cap
Kelly Craft	diplomat	-	US	2017-10-23	2021-01-20	cap
Richard Grenell	diplomat	-	US	2018-05-08	2020-06-01	cap
Jon Huntsman	diplomat	-	US	2017-10-03	2019-10-03	cap
Terry Branstad	diplomat	-	US	2017-07-12	2020-10-04	cap
Harry Harris	diplomat	-	US	2018-07-07	2021-01-20	cap
Mark Lippert	diplomat	-	US	2014-11-21	2017-01-20	cap
Joseph Yun	diplomat	-	US	2016-10-01	2018-03-02	cap
William Hagerty	diplomat	-	US	2017-08-31	2019-07-22	cap
Joseph Votel	military	-	US	2014-08-28	2019-03-28	cap
Lloyd Austin	military	-	US	2010-09-01	2016-03-30	cap
Kenneth McKenzie	military	-	US	2017-07-01	2022-04-01	cap
John Nicholson	military	-	US	2014-10-23	2018-09-02	cap
Scott Miller	military	-	US	2018-09-02	2021-07-12	cap
Austin Miller	military	-	US	2018-09-02	2021-07-12	cap
Scott Swift	military	-	US	2015-05-27	2018-05-17	cap
Paul Selva	military	-	US	2014-05-05	2019-07-31	cap
John Hyten	military	-	US	2014-08-15	2021-11-19	cap
Cecil Haney	military	-	US	2013-11-15	2016-11-03	cap
Thomas Waldhauser	military	-	US	2016-07-18	2019-07-26	cap
Tod Wolters	military	-	US	2016-08-11	2022-07-01	cap
Philip Breedlove	military	-	US	2013-05-13	2016-05-04	cap
Stephen Townsend	military	-	US	2016-08-21	2022-08-09	cap
Paul LaCamera	military	-	US	2018-09-13	2024-12-20	cap
Mark Milley	military	-	US	2015-08-14	2019-08-09	cap
Milley	military	-	US	2015-08-14	2019-08-09	cap
James McConville	military	-	US	2017-06-16	2023-08-04	cap
Charles Brown	military	-	US	2018-07-26	2020-07-31	cap
Mark Welsh	military	-	US	2012-08-10	2016-06-24	cap
Jonathan Greenert	military	-	US	2011-09-23	2015-09-18	cap
Michael Gilday	military	-	US	2019-08-22	2023-08-14	cap
Mike Gilday	military	-	US	2019-08-22	2023-08-14	cap
David Berger	military	-	US	2016-08-01	2023-07-10	cap
Ben Hodges	military	-	US	2014-11-05	2017-12-15	cap
Joseph Aucoin	military	-	US	2015-09-07	2017-08-23	cap
Phillip Sawyer	military	-	US	2017-08-23	2019-09-12	cap
Phil Sawyer	military	-	US	2017-08-23	2019-09-12	cap
Lori Robinson	military	-	US	2014-10-16	2018-05-24	cap
Yuri Borisov	head_of_government	-	RU	2018-05-18	2022-07-15	cap
Yury Borisov	head_of_government	-	RU	2018-05-18	2022-07-15	cap
Viktor Bondarev	military	-	RU	2012-05-06	2017-11-01	cap
Bondarev	military	-	RU	2012-05-06	2017-11-01	cap
Sergei Surovikin	military	-	RU	2013-10-01	2023-08-22	cap
Sergey Surovikin	military	-	RU	2013-10-01	2023-08-22	cap
Vladimir Korolev	military	-	RU	2011-06-24	2019-05-03	cap
Viktor Chirkov	military	-	RU	2012-05-06	2016-04-01	cap
Igor Korobov	official	-	RU	2016-02-01	2018-11-21	cap
Sergei Naryshkin	parliament	-	RU	2011-12-21	2016-10-05	cap
Sergey Naryshkin	parliament	-	RU	2011-12-21	2016-10-05	cap
Sergei Naryshkin	official	-	RU	2016-10-05	-	cap
Sergey Naryshkin	official	-	RU	2016-10-05	-	cap
Volodin	parliament	-	RU	2016-10-05	-	cap
Dmitry Rogozin	head_of_government	-	RU	2011-12-23	2018-05-18	cap
Rogozin	head_of_government	-	RU	2011-12-23	2018-05-18	cap
Anatoly Antonov	deputy_minister	-	RU	2011-02-02	2017-08-21	cap
Anatoly Antonov	diplomat	-	RU	2017-08-21	2024-10-05	cap
Sergey Kislyak	diplomat	-	RU	2008-09-16	2017-08-21	cap
Sergei Kislyak	diplomat	-	RU	2008-09-16	2017-08-21	cap
Kislyak	diplomat	-	RU	2008-09-16	2017-08-21	cap
Vitaly Churkin	diplomat	-	RU	2006-05-01	2017-02-20	cap
Churkin	diplomat	-	RU	2006-05-01	2017-02-20	cap
Vasily Nebenzya	diplomat	-	RU	2017-07-27	-	cap
Vassily Nebenzia	diplomat	-	RU	2017-07-27	-	cap
Vasily Nebenzia	diplomat	-	RU	2017-07-27	-	cap
Alexander Yakovenko	diplomat	-	RU	2011-01-24	2019-08-26	cap
Andrei Karlov	diplomat	-	RU	2013-07-12	2016-12-19	cap
Sergei Ivanov	official	-	RU	2011-12-22	2016-08-12	cap
Sergey Ivanov	official	-	RU	2011-12-22	2016-08-12	cap
Ren Guoqiang	spokesperson	-	CN	2017-03-01	2022-12-31	cap
Wu Qian	spokesperson	-	CN	2015-01-01	-	cap
Geng Shuang	spokesperson	-	CN	2016-09-05	2020-07-31	cap
Lu Kang	spokesperson	-	CN	2015-06-15	2019-07-31	cap
Hua Chunying	spokesperson	-	CN	2012-11-16	2024-05-31	cap
Hồng Lỗi	spokesperson	-	CN	2010-12-01	2016-07-31	cap
Hong Lei	spokesperson	-	CN	2010-12-01	2016-07-31	cap
Thẩm Kim Long	military	-	CN	2014-12-30	2021-09-06	cap
Ngô Thắng Lợi	military	-	CN	2006-08-01	2017-01-17	cap
Mã Hiểu Thiên	military	-	CN	2012-10-23	2017-08-31	cap
Lưu Hạc	head_of_government	-	CN	2018-03-19	2023-03-12	cap
Trương Cao Lệ	head_of_government	-	CN	2013-03-16	2018-03-19	cap
Uông Dương	head_of_government	-	CN	2013-03-16	2018-03-19	cap
Chung Sơn	minister	-	CN	2017-02-24	2020-12-26	cap
Thôi Thiên Khải	diplomat	-	CN	2013-04-02	2021-06-23	cap
Hồng Tiểu Dũng	diplomat	-	CN	2014-07-01	2018-10-31	cap
Hùng Ba	diplomat	-	CN	2018-10-01	2024-12-31	cap
Jeong Kyeong-doo	military	-	KR	2015-09-17	2018-09-21	cap
Lee Sun-jin	military	-	KR	2015-10-07	2017-08-20	cap
Park Han-ki	military	-	KR	2017-08-08	2020-09-23	cap
Kim Kwan-jin	official	-	KR	2014-06-01	2017-05-21	cap
Cho Myoung-gyon	minister	-	KR	2017-07-03	2019-04-08	cap
Kim Yeon-chul	minister	-	KR	2019-04-08	2020-06-19	cap
Hong Yong-pyo	minister	-	KR	2015-03-16	2017-07-03	cap
Suh Choo-suk	deputy_minister	-	KR	2017-06-06	2018-12-31	cap
Kim Eui-kyeom	spokesperson	-	KR	2018-02-02	2019-03-29	cap
Park Soo-hyun	spokesperson	-	KR	2017-05-15	2018-02-02	cap
Choi Hyun-soo	spokesperson	-	KR	2017-12-04	2020-12-31	cap
Choi Hyun-su	spokesperson	-	KR	2017-12-04	2020-12-31	cap
Staffan de Mistura	diplomat	-	UN	2014-07-10	2018-12-31	cap
Geir Pedersen	diplomat	-	UN	2019-01-07	-	cap
Yukiya Amano	official	-	UN	2009-12-01	2019-07-18	cap
Martin Griffiths	diplomat	-	UN	2018-02-16	2021-07-18	cap
Michelle Bachelet	official	-	UN	2018-09-01	2022-08-31	cap
Donald Tusk	official	-	EU	2014-12-01	2019-11-30	cap
Jean-Claude Juncker	official	-	EU	2014-11-01	2019-11-30	cap
Juncker	official	-	EU	2014-11-01	2019-11-30	cap
Danny Danon	diplomat	-	IL	2015-10-18	2020-07-31	cap
Aviv Kochavi	military	-	IL	2014-11-01	2023-01-16	cap
Amikam Norkin	military	-	IL	2017-08-14	2022-04-04	cap
Mohammad Ali Jafari	military	-	IR	2007-09-01	2019-04-21	cap
Mohammad Bagheri	military	-	IR	2016-06-28	2025-06-13	cap
Mohammad Baqeri	military	-	IR	2016-06-28	2025-06-13	cap
Bahram Ghasemi	spokesperson	-	IR	2016-06-01	2019-04-01	cap
Bahram Qasemi	spokesperson	-	IR	2016-06-01	2019-04-01	cap
Abbas Mousavi	spokesperson	-	IR	2019-04-01	2020-08-31	cap
Ali Larijani	parliament	-	IR	2008-05-28	2020-05-28	cap
Viktor Muzhenko	military	-	UA	2014-07-03	2019-05-21	cap
Ruslan Khomchak	military	-	UA	2019-05-21	2021-07-27	cap
Valerii Zaluzhnyi	military	-	UA	2021-07-27	2024-02-08	cap
Valery Zaluzhny	military	-	UA	2021-07-27	2024-02-08	cap
Zaluzhny	military	-	UA	2021-07-27	2024-02-08	cap
Oleksandr Turchynov	official	-	UA	2014-12-16	2019-05-19	cap
Nick Carter	military	-	GB	2014-09-05	2021-11-30	cap
Stuart Peach	military	-	GB	2013-05-01	2021-06-25	cap
Pierre de Villiers	military	-	FR	2010-03-11	2017-07-19	cap
François Lecointre	military	-	FR	2017-07-20	2021-07-21	cap
Francois Lecointre	military	-	FR	2017-07-20	2021-07-21	cap
Bipin Rawat	military	-	IN	2016-09-01	2021-12-08	cap
Dalbir Singh Suhag	military	-	IN	2014-07-31	2016-12-31	cap
Birender Singh Dhanoa	military	-	IN	2016-12-31	2019-09-30	cap
BS Dhanoa	military	-	IN	2016-12-31	2019-09-30	cap
Sunil Lanba	military	-	IN	2014-03-01	2019-05-31	cap
Karambir Singh	military	-	IN	2019-05-31	2021-11-30	cap
Raveesh Kumar	spokesperson	-	IN	2017-07-01	2020-04-30	cap
Vikas Swarup	spokesperson	-	IN	2015-04-18	2017-02-28	cap
Asif Ghafoor	spokesperson	-	PK	2016-12-15	2020-01-31	cap
Qamar Javed Bajwa	military	-	PK	2016-11-29	2022-11-29	cap
Raheel Sharif	military	-	PK	2013-11-29	2016-11-29	cap
Carlito Galvez	military	-	PH	2017-01-01	2018-12-11	cap
Eduardo Ano	military	-	PH	2015-07-15	2017-10-26	cap
Hermogenes Esperon	official	-	PH	2016-06-30	2022-06-30	cap
Gatot Nurmantyo	military	-	ID	2015-07-08	2017-12-08	cap
Hadi Tjahjanto	military	-	ID	2017-01-18	2021-11-17	cap
Mark Binskin	military	-	AU	2011-07-04	2018-07-06	cap
Melvin Ong	military	-	SG	2018-03-23	2023-03-24	cap
Trương Hoà Bình	head_of_government	-	VN	2016-04-09	2021-04-08	cap
Vũ Đức Đam	head_of_government	-	VN	2013-11-13	2023-01-05	cap
Trịnh Đình Dũng	head_of_government	-	VN	2016-04-09	2021-04-08	cap
Vương Đình Huệ	head_of_government	-	VN	2016-04-09	2020-06-11	cap
Hoàng Trung Hải	head_of_government	-	VN	2007-08-02	2016-04-08	cap
Vũ Văn Ninh	head_of_government	-	VN	2011-08-03	2016-04-08	cap
Phạm Bình Minh	head_of_government	-	VN	2013-11-13	2023-01-05	cap
Lê Minh Khái	head_of_government	-	VN	2021-04-08	2024-08-26	cap
Lê Văn Thành	head_of_government	-	VN	2021-04-08	2023-08-22	cap
Trần Hồng Hà	head_of_government	-	VN	2023-01-05	-	cap
Bùi Thanh Sơn	head_of_government	-	VN	2024-08-26	-	cap
Uông Chu Lưu	parliament	-	VN	2007-07-23	2021-03-31	cap
Tòng Thị Phóng	parliament	-	VN	2007-07-23	2021-03-31	cap
Phùng Quốc Hiển	parliament	-	VN	2016-04-05	2021-03-31	cap
Đỗ Bá Tỵ	parliament	-	VN	2016-04-05	2021-03-31	cap
Phùng Xuân Nhạ	minister	-	VN	2016-04-08	2021-04-08	cap
Nguyễn Văn Thể	minister	-	VN	2017-10-26	2022-10-21	cap
Trương Quang Nghĩa	minister	-	VN	2016-04-08	2017-10-26	cap
Đinh La Thăng	minister	-	VN	2011-08-03	2016-04-08	cap
Mai Tiến Dũng	minister	-	VN	2016-04-08	2021-04-08	cap
Trần Tuấn Anh	minister	-	VN	2016-04-08	2021-04-08	cap
Vũ Huy Hoàng	minister	-	VN	2007-08-02	2016-04-08	cap
Đinh Tiến Dũng	minister	-	VN	2013-05-24	2021-04-08	cap
Đào Ngọc Dung	minister	-	VN	2016-04-08	-	cap
Nguyễn Chí Dũng	minister	-	VN	2016-04-08	2025-02-18	cap
Trần Hồng Hà	minister	-	VN	2016-04-08	2023-05-22	cap
Nguyễn Thị Kim Tiến	minister	-	VN	2011-08-03	2019-11-22	cap
Nguyễn Mạnh Hùng	minister	-	VN	2018-07-26	-	cap
Trương Minh Tuấn	minister	-	VN	2016-04-08	2018-07-23	cap
Nguyễn Bắc Son	minister	-	VN	2011-08-03	2016-04-08	cap
Tô Lâm	minister	-	VN	2016-04-08	2024-05-22	cap
Trần Đại Quang	minister	-	VN	2011-08-03	2016-04-08	cap
Nguyễn Ngọc Thiện	minister	-	VN	2016-04-08	2021-04-08	cap
Nguyễn Xuân Cường	minister	-	VN	2016-04-08	2021-04-08	cap
Cao Đức Phát	minister	-	VN	2004-07-01	2016-04-08	cap
Phạm Hồng Hà	minister	-	VN	2016-04-08	2021-04-08	cap
Lê Vĩnh Tân	minister	-	VN	2016-04-08	2021-04-08	cap
Lê Thành Long	minister	-	VN	2016-04-08	2024-08-26	cap
Lê Minh Hưng	official	-	VN	2016-04-09	2020-11-12	cap
Lê Minh Khái	minister	-	VN	2017-10-26	2021-04-08	cap
Võ Trọng Việt	parliament	-	VN	2016-04-05	2021-07-31	cap
Bế Xuân Trường	deputy_minister	-	VN	2015-11-01	2021-06-30	cap
Lê Chiêm	deputy_minister	-	VN	2015-01-01	2021-06-30	cap
Phạm Minh Chính	party	-	VN	2016-02-05	2021-04-05	cap
Andrea Thompson	deputy_minister	-	US	2018-06-06	2019-10-31	cap
Antony Blinken	deputy_minister	-	US	2015-01-09	2017-01-20	cap

"""#
}
