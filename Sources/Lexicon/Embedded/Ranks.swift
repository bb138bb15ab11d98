// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/ranks.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let ranks: String = #"""
# provenance: Law on Officers of the Viet Nam People's Army; the usual renderings of foreign ranks in the Vietnamese press; English ranks
# order compares seniority: higher is more senior, 90 a four-star general, 45 a colonel.
form	service	order	case
Thống tướng	general	100	-
Đại nguyên soái	general	105	-
Nguyên soái	general	100	-
Thống chế	general	100	-
Đại thống tướng	general	105	-
Đại tướng	general	90	-
Đại tướng quân	general	90	-
Thượng tướng	general	80	-
Trung tướng	general	70	-
Thiếu tướng	general	60	-
Chuẩn tướng	general	50	-
Phó tướng	general	50	-
Tướng	general	65	-
Tướng quân	general	65	-
Đại tá	general	45	-
Thượng tá	general	42	-
Trung tá	general	40	-
Thiếu tá	general	30	-
Đại uý	general	25	-
Thượng uý	general	22	-
Trung uý	general	20	-
Thiếu uý	general	15	-
Chuẩn uý	general	12	-
Thượng sĩ	general	10	-
Thượng sỹ	general	10	-
Trung sĩ	general	8	-
Trung sỹ	general	8	-
Hạ sĩ	general	6	-
Hạ sỹ	general	6	-
Binh nhất	general	3	-
Binh nhì	general	2	-
Thượng cấp tướng	general	80	-
Tướng bốn sao	general	90	-
Tướng 4 sao	general	90	-
Tướng ba sao	general	80	-
Tướng 3 sao	general	80	-
Tướng hai sao	general	70	-
Tướng 2 sao	general	70	-
Tướng một sao	general	50	-
Tướng về hưu	general	65	-
Trung sĩ nhất	general	9	-
Trung sĩ thường trực	general	11	-
Thượng sĩ nhất	general	11	-
Đại uý quân nhân chuyên nghiệp	general	25	-
Thượng tá quân nhân chuyên nghiệp	general	42	-
Chuẩn tá	general	41	-
Thuỷ sư Đô đốc	navy	100	-
Đại đô đốc	navy	95	-
Nguyên soái hải quân	navy	100	-
Đô đốc	navy	90	-
Đô đốc Hải quân	navy	90	-
Thượng tướng Hải quân	navy	80	-
Phó Đô đốc	navy	75	-
Phó Đô đốc Hải quân	navy	75	-
Trung tướng Hải quân	navy	70	-
Chuẩn Đô đốc	navy	60	-
Chuẩn Đô đốc Hải quân	navy	60	-
Thiếu tướng Hải quân	navy	60	-
Phó Đề đốc	navy	50	-
Đề đốc	navy	50	-
Phó Đề đốc Hải quân	navy	50	-
Đại tá Hải quân	navy	45	-
Hải quân Đại tá	navy	45	-
Trung tá Hải quân	navy	40	-
Thiếu tá Hải quân	navy	30	-
Đại uý Hải quân	navy	25	-
Trung uý Hải quân	navy	20	-
Thiếu uý Hải quân	navy	15	-
Đại tướng Hải quân	navy	90	-
Đại tướng Không quân	air	90	-
Thượng tướng Không quân	air	80	-
Nguyên soái Không quân	air	90	-
Thống chế Không quân	air	100	-
Thống chế không lực	air	100	-
Phó Nguyên soái Không quân	air	70	-
Trung tướng Không quân	air	70	-
Thiếu tướng Không quân	air	60	-
Chuẩn tướng Không quân	air	50	-
Đại tá Không quân	air	45	-
Đại tướng Lục quân	land	90	-
Trung tướng Lục quân	land	70	-
Thiếu tướng Lục quân	land	60	-
Chuẩn tướng Lục quân	land	50	-
Đại tá Lục quân	land	45	-
Trung tướng Thuỷ quân lục chiến	land	70	-
Đại tướng Thuỷ quân lục chiến	land	90	-
Đại tướng Cảnh sát	police	90	-
Trung tướng Cảnh sát	police	70	-
Thiếu tướng Cảnh sát	police	60	-
Đại tá Cảnh sát	police	45	-
Field Marshal	general	100	cap
Marshal	general	100	cap
General	general	90	cap
Gen.	general	90	cap
Colonel General	general	80	cap
Lieutenant General	general	70	cap
Lt. Gen.	general	70	cap
Lt Gen	general	70	cap
Lieutenant-General	general	70	cap
Lt. General	general	70	cap
Major General	general	60	cap
Maj. Gen.	general	60	cap
Maj Gen	general	60	cap
Major-General	general	60	cap
Senior Lieutenant General	general	80	cap
Sr. Lt. Gen.	general	80	cap
Brigadier General	general	50	cap
Brig. Gen.	general	50	cap
Brigadier	general	50	cap
Brig Gen	general	50	cap
Colonel	general	45	cap
Col.	general	45	cap
Senior Colonel	general	45	cap
Lieutenant Colonel	general	40	cap
Lt. Col.	general	40	cap
Major	general	30	cap
Maj.	general	30	cap
Captain	general	25	cap
Capt.	general	25	cap
Lieutenant	general	20	cap
Lt.	general	20	cap
First Lieutenant	general	22	cap
Second Lieutenant	general	15	cap
Sergeant	general	8	cap
Sgt.	general	8	cap
Corporal	general	6	cap
Sergeant Major	general	11	cap
Master Sergeant	general	9	cap
Chief Master Sergeant	general	11	cap
General of the Army	general	100	cap
Admiral of the Fleet	navy	100	cap
Fleet Admiral	navy	100	cap
Admiral	navy	90	cap
Adm.	navy	90	cap
Vice Admiral	navy	75	cap
Vice Adm.	navy	75	cap
Vice-Admiral	navy	75	cap
Rear Admiral	navy	60	cap
Rear Adm.	navy	60	cap
Rear-Admiral	navy	60	cap
Commodore	navy	50	cap
Commander	navy	40	cap
Cmdr.	navy	40	cap
Lieutenant Commander	navy	30	cap
Lt. Cmdr.	navy	30	cap
Ensign	navy	15	cap
Air Chief Marshal	air	90	cap
Air Marshal	air	75	cap
Air Vice-Marshal	air	60	cap
Air Vice Marshal	air	60	cap
Air Commodore	air	50	cap
Group Captain	air	45	cap
Wing Commander	air	40	cap
Squadron Leader	air	30	cap
Marshal of the Royal Air Force	air	100	cap

"""#
}
