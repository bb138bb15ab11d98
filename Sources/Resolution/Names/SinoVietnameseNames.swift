/// Chinese names: the Sino-Vietnamese reading against the romanised one, such as Ngụy Phượng Hòa against Wei Fenghe.
enum SinoVietnameseNames {
    /// Nil unless every syllable of the Vietnamese reading has a romanised reading, and they spell the other name,
    /// family name first or last.
    static func match(_ reading: PersonName, romanised: PersonName) -> NameMatch? {
        let syllables = reading.syllables
        guard (2...4).contains(syllables.count) else { return nil }
        var options: [[String]] = []
        for syllable in syllables {
            guard let found = table[syllable.canonical] else { return nil }
            options.append(found)
        }
        let words = romanised.plainWords
        guard words.count >= 2 else { return nil }
        let orders = [words.joined(), words[words.count - 1] + words.dropLast().joined()]
        for order in orders where spells(order[...], options[...]) {
            return NameMatch(score: 0.9, reason: "the Vietnamese reading of the Chinese name")
        }
        return nil
    }

    private static func spells(_ text: Substring, _ options: ArraySlice<[String]>) -> Bool {
        guard let first = options.first else { return text.isEmpty }
        return first.contains { text.hasPrefix($0) && spells(text.dropFirst($0.utf8.count), options.dropFirst()) }
    }

    static func readings(of syllable: Syllable) -> [String] { table[syllable.canonical] ?? [] }

    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for entry in source.split(separator: "|") {
            let fields = entry.split { $0 == " " || $0 == "\n" }
            guard let reading = fields.first, let key = Words.canonical(String(reading)).first else { continue }
            table[key, default: []] += fields.dropFirst().map(String.init)
        }
        return table
    }()

    /// A reading in Vietnamese, then its readings in pinyin without tones: the syllables that are common in names.
    private static let source = """
        cận jin|lạp la|nham yan|hoằng hong|tứ si|thiên tian qian|vận yun|khoát kuo|bàng pang|an an|anh ying|ái ai|âu ou|ba bo|bá bo ba|bạch bai|ban ban|bành peng|bao bao|bảo bao|bắc bei|bân bin|
        bích bi|biên bian|biểu biao|biện bian|bình ping|bính bing|bộ bu|bồi pei|bùi pei|cao gao|cát ge|
        cánh jing geng|cảnh jing|cần qin|cẩm jin|cầu qiu|chánh zheng|chấn zhen|châu zhou|chi zhi|chí zhi|chiêm zhan|
        chiêu zhao|chiến zhan|chinh zheng|chính zheng|chu zhu zhou|chung zhong|chương zhang|chướng zhang|cơ ji|
        cố gu|công gong|cung gong|củng gong|cương gang|cường qiang|cửu jiu|dã ye|danh ming|dân min|diên yan|
        diễn yan|diệp ye|doanh ying|doãn yin|du yu you|duệ rui|dũng yong|dụ yu|duy wei|dương yang|dượng yang|
        đại da dai|đan dan|đàm tan|đào tao|đạo dao|đạt da|đăng deng|đắc de|đẩu dou|đằng teng|đặng deng|điền tian|
        điện dian|định ding|đinh ding|đình ting|đoàn duan|đỗ du|đôn dun|đông dong|đồng tong|động dong|đổng dong|
        đức de|đường tang|giai jia|giám jian|giang jiang|giản jian|giao jiao|giáp jia|hà he|hạ xia he|hải hai|
        hàn han|hán han|hàng hang|hành xing hang|hạo hao|hằng heng|hân xin|hậu hou|hi xi|hiên xuan|hiến xian|
        hiền xian|hiểu xiao|hiếu xiao|hiệp xie|hinh xin|hoa hua|hoà he|hoài huai|hoàn huan|hoan huan|hoàng huang|
        hoằng hong|hoành heng|hồ hu|hỗ hu|hồng hong|hổ hu|hộ hu|huân xun|huệ hui|huy hui|huyền xuan|hùng xiong|
        hưng xing xin|hướng xiang|hữu you|hứa xu|kha ke|khả ke|khang kang|khánh qing|khắc ke|khâm qin|khê xi|
        khiêm qian|khiết jie|khoa ke|khoan kuan|khôn kun|khổng kong|khởi qi|khuê kui|khúc qu|kì qi|kỳ qi|kiếm jian|
        kiên jian|kiến jian|kiện jian|kiệt jie|kiều qiao|kim jin|kính jing|kinh jing|kỉ ji|kỷ ji|la luo|lai lai|
        lam lan|lan lan|lâm lin|lập li|lê li|lệ li|lễ li|liên lian|liễu liu|linh ling|lĩnh ling|lôi lei|lỗ lu|lộ lu|
        lộc lu|long long|luân lun|luật lu|lục lu|lư lu|lữ lu lyu|lương liang|lượng liang|lưu liu|lực li|lý li|lí li|
        ly li|ma ma|mã ma|mai mei|mạnh meng|mao mao|mẫn min|mậu mao|mật mi|mặc mo|minh ming|mỹ mei|mĩ mei|mộc mu|
        mục mu|nam nan|nga e|ngạn yan|ngãi ai|nghê ni|nghị yi|nghĩa yi|nghiêm yan|ngọc yu|ngô wu|ngộ wu|ngũ wu|
        nguyên yuan|nguyễn ruan|nguyệt yue|nguỵ wei|nhạc yue|nhan yan|nhân ren|nhất yi|nhật ri|nhĩ er|nhiệm ren|
        nhậm ren|như ru|nhuận run|nhung rong|ninh ning|niên nian|ông weng|phạm fan|phàm fan|phan pan|pháp fa|
        phàn fan|phát fa|phấn fen|phi fei|phí fei|phó fu|phong feng|phòng fang|phú fu|phúc fu|phùng feng|phụng feng|
        phượng feng|phương fang|quách guo|quan guan|quán guan|quang guang|quảng guang|quân jun|quần qun|quế gui|
        quý gui ji|quí gui ji|quốc guo|quyền quan|quỳnh qiong|sách ce|sâm sen|san shan|sảng shuang|sấm zhen|sĩ shi|
        sỹ shi|siêu chao|sinh sheng|song shuang|sơn shan|sử shi|sung chong|sùng chong|sưởng chang|tạ xie|tai zai|
        tái zai|tài cai|tào cao|tăng zeng|tần qin|tấn jin|tập xi|tân xin|tất bi|tây xi|tề qi|thạch shi|thái tai cai|
        thanh qing|thành cheng|thao tao|thác tuo|thăng sheng|thắng sheng|thẩm shen|thân shen|thế shi|thi shi|
        thì shi|thị shi|thiên tian|thiện shan|thiệu shao|thiêm zhan tian|thiếu shao|thịnh sheng|thọ shou|thông tong|
        thôi cui|thu qiu|thuần chun|thuận shun|thục shu|thuý cui|thuỷ shui|thụ shu shou|thụy rui|thuỵ rui|thư shu|
        thừa cheng|thường chang|thượng shang|tích ji xi|tiếp jie|tiến jin|tiền qian|tiêu xiao|tiết xue|tiểu xiao|
        tín xin|tinh jing xing|tĩnh jing|tịnh jing|toàn quan|tô su|tôn sun|tông zong|tống song|trác zhuo|trạch ze|
        trần chen|trấn zhen|trang zhuang|tráng zhuang|triết zhe|triệu zhao|triều chao|triển zhan|trí zhi|trì chi|
        trịnh zheng|trị zhi|trinh zhen|trọng zhong|trúc zhu|trung zhong|truyền chuan|trường chang zhang|
        trưởng zhang|trương zhang|trữ chu|trực zhi|từ xu ci|tu xiu|tú xiu|tuấn jun|tuệ hui|tuyên xuan|tuyết xue|
        tùng song|tư si|tước jue|tường xiang|tưởng jiang|uông wang|uyên yuan|uy wei|ứng ying|vạn wan|văn wen|
        vân yun|vĩ wei|vi wei|viêm yan|viên yuan|viễn yuan|viện yuan|việt yue|vinh rong|vĩnh yong|võ wu|vũ wu yu|
        vương wang|vượng wang|vưu you|xa che|xán can|xuân chun|xung chong|xương chang|xuyên chuan|yên yan|yến yan|
        diệu yao|diêu yao|dao yao|dung rong|duyệt yue|dị yi|dịch yi|di yi|giả jia|gia jia|hào hao|hách hao he|
        hác hao|hình xing|khương jiang|quyên juan|thạc shuo|thương shang|trạm zhan|tiên xian|tuân xun|vu yu|phổ pu|
        bưu biao|bật bi|dược yao|đái dai|lã lu lyu|lạc le luo|ngao ao|ngạo ao|nhược ruo|nông nong|ôn wen|sầm cen|
        tiễn jian|tỉnh jing|úc yu
        """
}
