import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Reads tense and modality around a trigger.
struct StatusReader {
    let article: Article

    /// "đến Washington để gặp B": what somebody goes for has not happened yet.
    private func isPurpose(_ item: Item) -> Bool {
        ["để", "nhằm"].contains(article.text.string(item.tokens).lowercased())
    }

    struct Reading {
        var status: EventStatus
        /// Whether the clause denies the event or only supposes it.
        var isUnreal: Bool
        /// Whether a word of tense says so.
        var isMarked: Bool
        /// Whether somebody hopes for it.
        var isWished = false
    }

    /// The status of the event whose trigger is the item at `index`.
    ///
    /// - Parameter subject: The index of the subject's item; modality before it belongs to another clause unless it
    ///   opens the sentence.
    func read(_ sentence: ParsedSentence, trigger index: Int, subject: Int?) -> Reading {
        var reading = Reading(status: .occurred, isUnreal: false, isMarked: false)
        var start = subject.map { $0 + 1 } ?? clauseStart(sentence, index)
        // "A nêu mong muốn …, khi gặp B": what is wished for lies in front of "khi".
        if let clause = (start..<max(start, index)).last(where: {
            sentence.items[$0].isFunction(.subordinator) && !isPurpose(sentence.items[$0])
        }) {
            start = clause + 1
        }
        for position in start..<index {
            // "sau nhiều lần trì hoãn, quyết định tổ chức cuộc diễn tập": what was put off is put on.
            if sentence.items[position].isFunction(.postponement) || sentence.items[position].isFunction(.cancellation),
                position > 0,
                sentence.items[position - 1].isFunction(.and) || sentence.items[position - 1].isFunction(.after),
                sentence.items[position..<index].contains(where: { $0.mark == .comma })
            {
                continue
            }
            // "A cảnh báo sẽ đáp trả trong cuộc điện đàm với B": what is said there is to come, not the talk.
            if sentence.items[position].isFunction(.future), isSaidThere(sentence, start..<position, index) { continue }
            // "sẽ bắn thử tổ hợp V vừa nhận từ B": the word of tense right before the verb is its own.
            if position == index - 1, sentence.items[position].isFunction(.past), reading.status == .planned {
                reading.status = .occurred
            }
            apply(
                sentence.items[position],
                near: index - position <= 4 || isOfPurchase(sentence, position..<index), to: &reading)
            // "mời các nước thảo luận và ký kết": what is wished for goes on behind "và".
            if sentence.items[position].isFunction(.proposal), index - position <= 10,
                sentence.items[index - 1].isFunction(.and),
                sentence.items[position..<index].allSatisfy({ $0.mark == nil && !$0.isFunction(.past) })
            {
                apply(sentence.items[position], near: true, to: &reading)
            }
        }
        if !reading.isMarked, isWhenToCome(sentence, index) {
            reading.status = .planned
            reading.isMarked = true
        }
        if !reading.isMarked, isSought(sentence, index) {
            reading.status = .proposed
            reading.isMarked = true
        }
        if isAhead(sentence, index) || isPromised(sentence, index) {
            reading.status = .planned
            reading.isMarked = true
        }
        // "Nếu được mời, A sẽ thăm C".
        if sentence.items.prefix(2).contains(where: { $0.isFunction(.condition) }),
            sentence.items[..<index].contains(where: { $0.mark == .comma }), !isBehindQuotation(sentence, index)
        {
            reading.isUnreal = true
        }
        if let subject {
            // "dự kiến …, A thăm B"; "mời A thăm B".
            for position in max(0, subject - 2)..<subject
            where !sentence.items[position..<subject].contains(where: { isAfter($0) }) {
                if let function = sentence.items[position].function,
                    [.future, .cancellation, .condition].contains(function)
                        || (function == .proposal && position == subject - 1)
                {
                    // "hy vọng A sẽ thăm C".
                    if function == .proposal, reading.status == .planned, isHope(sentence.items[position]) {
                        reading.status = .proposed
                    }
                    apply(sentence.items[position], near: true, to: &reading)
                }
            }
        }
        // "Theo lịch trình, chiều nay A gặp B", "lễ đón sẽ diễn ra sáng mai; sau đó hai bên hội đàm": the programme goes on.
        if !reading.isMarked, isScheduled(sentence, index) {
            reading.status = .planned
            reading.isMarked = true
        }
        if isUnheld(sentence, index) || isUnplanned(sentence, index) || isForbidden(sentence, index)
            || (reading.status != .occurred && isFoiled(sentence, index, reading.status))
        {
            return Reading(status: .cancelled, isUnreal: false, isMarked: true)
        }
        // "chuyến thăm … dự kiến diễn ra", "cuộc gặp sẽ được tổ chức".
        var position = index + 1
        var steps = 0
        while position < sentence.items.count, steps < 8 {
            let item = sentence.items[position]
            if item.trigger != nil || item.mark == .semicolon || item.isFunction(.subordinator) { break }
            // "Tại cuộc gặp với B, A khẳng định sẽ …": what is said there is to come, not the meeting.
            if item.isFunction(.say) || (item.mark == .comma && isTopic(sentence, index)) { break }
            // "khoá học cho sĩ quan chuẩn bị lên đường": what others prepare for.
            let isOfOthers =
                item.isFunction(.future) && article.says(["chuẩn", "bị"], in: item.tokens)
                && position + 1 < sentence.items.count && !isHeld(sentence.items[position + 1])
            // "hội đàm hồi tháng 4 về việc chấm dứt thù địch", "trước hội nghị, A đã ngừng phát thanh".
            let isOfOther =
                !item.isFunction(.future)
                && (sentence.items[(index + 1)..<position].contains { $0.mark == .comma }
                    || article.text.word(item.tokens.lowerBound - 1) == "việc")
            if sentence.items[index].trigger?.frame == .noun, !isOfOthers, !isOfOther, let function = item.function,
                [.future, .cancellation, .postponement].contains(function)
            {
                let wasMarked = reading.isMarked
                apply(item, near: true, to: &reading)
                if function == .future, !wasMarked, isEffect(position, sentence) { reading.isMarked = false }
            }
            position += 1
            steps += 1
        }
        return reading
    }

    /// "Nếu A bỏ đi, chúng tôi sẽ đánh", B nói sau cuộc gặp C: what is told behind the words that are quoted.
    private func isBehindQuotation(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        (1..<max(1, index - 1)).contains { position in
            let token = sentence.items[position].tokens.lowerBound
            return (article.text.isMark(token, "\"") || article.text.spelling(token) == "”")
                && sentence.items[position + 1].mark == .comma && sentence.items[position + 2].group != nil
        }
    }

    /// Whether the future that follows these items is that of words spoken at the meeting behind "trong", "tại".
    private func isSaidThere(_ sentence: ParsedSentence, _ before: Range<Int>, _ index: Int) -> Bool {
        guard let form = sentence.items[index].trigger, form.frame == .noun, form.type == .meeting, index > 0,
            sentence.items[index - 1].isFunction(.at)
        else { return false }
        return before.contains { position in
            sentence.items[position].isFunction(.say)
                || position + 1 < index && article.text.word(sentence.items[position].tokens.lowerBound) == "cảnh"
                    && article.text.word(sentence.items[position].tokens.lowerBound + 1) == "báo"
        }
    }

    /// "Quyết định dự kiến được đưa ra khi A thăm C": when something else is to come.
    private func isWhenToCome(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        let items = sentence.items
        guard let form = items[index].trigger, form.type == .visit || form.type == .meeting, form.frame != .noun,
            let when = items[..<index].lastIndex(where: { $0.isFunction(.subordinator) }), when > 0,
            items[when].tokens.count == 1, article.text.word(items[when].tokens.lowerBound) == "khi",
            items[..<when].contains(where: { $0.isFunction(.future) })
        else { return false }
        return items[..<index].allSatisfy { !$0.isFunction(.say) && !$0.isFunction(.past) && $0.mark != .comma }
            && items[..<when].last.map { !$0.isFunction(.at) } ?? false
    }

    /// "A doạ chấm dứt các cuộc tập trận", "có thể huỷ", "B yêu cầu A huỷ": nothing is called off yet.
    func isThreat(_ sentence: ParsedSentence, before index: Int) -> Bool {
        let items = sentence.items
        let first = max(0, index - 14)
        guard
            let off = items[first..<index].lastIndex(where: {
                $0.isFunction(.cancellation) || $0.isFunction(.postponement)
                    || $0.tokens.count == 1 && article.text.word($0.tokens.lowerBound) == "dừng"
            })
        else { return false }
        let start = items[off].tokens.lowerBound
        if start > sentence.tokens.lowerBound + 1, article.text.word(start - 1) == "việc",
            article.text.word(start - 2) == "về"
        {
            return true
        }
        var isOfOther = false
        for position in stride(from: off - 1, through: max(0, off - 7), by: -1) {
            if items[position].mark != nil || items[position].isFunction(.say) { return false }
            if items[position].isFunction(.possibility) || items[position].isFunction(.condition) { return true }
            let tokens = items[position].tokens
            if tokens.contains(where: { ["doạ", "dọa", "dẫm"].contains(article.text.word($0)) }) { return true }
            if items[position].isFunction(.proposal) {
                return isOfOther
                    || ["muốn", "mong", "cân", "xem", "hy"].contains(article.text.word(tokens.lowerBound))
            }
            if items[position].group != nil { isOfOther = true }
        }
        return false
    }

    /// "chấm dứt sau khi A và B điện đàm": what stands in front is of something else.
    private func isAfter(_ item: Item) -> Bool {
        item.isFunction(.subordinator) && article.says(["sau", "khi"], in: item.tokens)
    }

    /// "cản trở việc tổ chức các cuộc gặp mới": holding a meeting, on no day, is spoken of.
    private func isSought(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard let form = sentence.items[index].trigger, form.type == .meeting, form.frame == .noun else { return false }
        let start = sentence.items[index].tokens.lowerBound
        return start - 3 >= sentence.tokens.lowerBound && article.says(["việc", "tổ", "chức"], in: start - 3..<start)
            && !sentence.items.contains { if case .time = $0.kind { true } else { false } }
    }

    /// "cuộc diễn tập sẽ thúc đẩy hợp tác": what comes of it is to come, and the event itself as far as nothing else is told.
    private func isEffect(_ position: Int, _ sentence: ParsedSentence) -> Bool {
        guard sentence.items[position].tokens.count == 1, position + 1 < sentence.items.count else { return false }
        let next = sentence.items[position + 1]
        return next.isFunction(.proposal)
            || ["giúp", "góp", "mang", "tăng", "tạo"].contains(article.text.word(next.tokens.lowerBound))
    }

    private func isHeld(_ item: Item) -> Bool {
        item.isFunction(.passive) || article.says(["diễn", "ra"], in: item.tokens)
    }

    /// Whether words for a programme open the sentence, or a plan the clause before "; sau đó".
    private func isScheduled(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        let items = sentence.items
        if index > 1, items[0].isFunction(.future), items[1].mark == .comma,
            !items[..<index].contains(where: { $0.mark == .semicolon || $0.isFunction(.subordinator) })
        {
            return true
        }
        guard let semicolon = items[..<index].lastIndex(where: { $0.mark == .semicolon }),
            ["sau", "tiếp"].contains(article.text.word(items[semicolon].tokens.upperBound)),
            article.text.word(items[semicolon].tokens.upperBound + 1) == "đó"
        else { return false }
        let tense = items[..<semicolon].last { $0.isFunction(.future) || $0.isFunction(.past) }
        return tense?.isFunction(.future) ?? false
    }

    /// "không có kế hoạch để A gặp B": what was spoken of will not be.
    private func isUnplanned(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard let form = sentence.items[index].trigger, form.type == .meeting || form.type == .visit,
            let plan = sentence.items[..<index].lastIndex(where: {
                $0.isFunction(.future) && article.says(["kế", "hoạch"], in: $0.tokens)
            }), plan > 0, sentence.items[plan - 1].isFunction(.negation)
        else { return false }
        return !sentence.items[plan..<index].contains {
            $0.mark == .comma || $0.mark == .semicolon || $0.trigger != nil
        }
    }

    /// "Cuộc gặp với B, theo kế hoạch vào tối 31/5, đã không diễn ra".
    private func isUnheld(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        let isSeries = if case .series = sentence.items[index].kind { true } else { false }
        guard isSeries || sentence.items[index].trigger?.frame == .noun else { return false }
        let behind = sentence.items[(index + 1)...].prefix(16).prefix { item in
            item.trigger == nil && item.mark != .semicolon && !item.isFunction(.subordinator) && !item.isFunction(.say)
        }
        // "Cuộc gặp giữa A và B, vốn được kỳ vọng diễn ra trong tuần, cũng bị hủy".
        if behind.indices.contains(where: { position in
            (behind[position].isFunction(.cancellation) || behind[position].isFunction(.postponement))
                && (article.text.word(behind[position].tokens.lowerBound) == "bị"
                    || article.text.word(behind[position].tokens.lowerBound - 1) == "phải"
                    || sentence.items[position - 1].isFunction(.passive)
                    // "bị Bắc Kinh hoãn lại".
                    || position > index + 2 && sentence.items[position - 2].isFunction(.passive))
        }) {
            return true
        }
        guard let denial = behind.firstIndex(where: { $0.isFunction(.negation) }), denial + 1 < behind.endIndex else {
            return false
        }
        let next = behind[denial + 1]
        return article.says(["diễn", "ra"], in: next.tokens)
            || next.isFunction(.passive) && denial + 2 < behind.endIndex
                && article.says(["tổ", "chức"], in: behind[denial + 2].tokens)
    }

    /// "đã từ chối cho tàu A cập cảng", "không cho các nghị sĩ thăm căn cứ".
    private func isForbidden(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        let trigger = sentence.items[index]
        guard let form = trigger.trigger, form.type == .visit || form.type == .portCall, form.frame != .noun else {
            return false
        }
        let end = trigger.tokens.lowerBound
        for token in max(sentence.tokens.lowerBound + 1, end - 20)..<max(sentence.tokens.lowerBound + 1, end)
        where article.text.word(token) == "cho" {
            let word = article.text.word(token - 1)
            guard word == "không" || (word == "chối" && article.text.word(token - 2) == "từ") else { continue }
            // "không cho rằng A thăm B", "không cho biết".
            if !["rằng", "biết", "thấy", "hay"].contains(article.text.word(token + 1)) { return true }
        }
        return false
    }

    /// "A dự kiến thăm B, nhưng kế hoạch không diễn ra": what was planned fell through.
    private func isFoiled(_ sentence: ParsedSentence, _ index: Int, _ reading: EventStatus) -> Bool {
        let behind = sentence.items[(index + 1)...].prefix { $0.trigger == nil && $0.mark != .semicolon }
        guard let end = behind.last?.tokens.upperBound else { return false }
        let tokens = sentence.items[index].tokens.upperBound..<end
        guard let but = tokens.first(where: { ["nhưng", "song"].contains(article.text.word($0)) }) else { return false }
        let clause = but..<min(end, but + 14)
        if reading == .proposed, article.says(["từ", "chối"], in: clause) { return true }
        return article.says(["không", "diễn", "ra"], in: clause) || article.says(["không", "thành"], in: clause)
            || article.says(["không", "thể", "thực", "hiện"], in: clause)
    }

    /// "trước khi diễn ra cuộc gặp": what something else comes before is itself to come.
    private func isAhead(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard index > 1, sentence.items[index - 1].isFunction(.have) else { return false }
        let before = sentence.items[index - 2]
        return before.isFunction(.subordinator) && article.says(["trước", "khi"], in: before.tokens)
    }

    /// "đã đồng ý thăm C", "nhận lời thăm C", "đã chấp nhận lời mời thăm C".
    private func isPromised(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard let form = sentence.items[index].trigger, form.frame != .noun, form.frame != .joint else { return false }
        let end = sentence.items[index].tokens.lowerBound
        let before = max(sentence.tokens.lowerBound, end - 2)..<end
        if article.says(["đồng", "ý"], in: before) || article.says(["nhận", "lời"], in: before) { return true }
        return article.says(["chấp", "nhận", "lời", "mời"], in: max(sentence.tokens.lowerBound, end - 4)..<end)
    }

    /// Whether "tại", "trong" or "sau" opens the sentence right before the trigger.
    private func isTopic(_ sentence: ParsedSentence, _ index: Int) -> Bool {
        guard (1...2).contains(index) else { return false }
        return sentence.items[index - 1].isFunction(.at) || sentence.items[index - 1].isFunction(.after)
    }

    /// "có thể chi 400 triệu USD mua V": the price parts the words for what may be from the verb.
    private func isOfPurchase(_ sentence: ParsedSentence, _ between: Range<Int>) -> Bool {
        guard between.count <= 9, sentence.items[between.upperBound].trigger?.type == .transfer else { return false }
        return sentence.items[between].allSatisfy {
            $0.mark == nil && $0.group == nil && $0.trigger == nil && !$0.isFunction(.subordinator)
        } && sentence.items[between].contains { article.says(["chi"], in: $0.tokens) }
    }

    private func isHope(_ item: Item) -> Bool {
        ["hy", "mong", "muốn"].contains(article.text.word(item.tokens.lowerBound))
    }

    private func clauseStart(_ sentence: ParsedSentence, _ index: Int) -> Int {
        var position = index - 1
        while position >= 0 {
            let item = sentence.items[position]
            if item.mark == .semicolon || item.isFunction(.subordinator) || item.trigger?.frame == .verb {
                return position + 1
            }
            position -= 1
        }
        return 0
    }

    private func apply(_ item: Item, near: Bool, to reading: inout Reading) {
        // What is called off stays so, whatever had been planned.
        guard reading.status != .cancelled else { return }
        switch item.function {
        case .future:
            // "hy vọng A sẽ thăm C" is a wish yet.
            if !reading.isWished { reading.status = .planned }
            reading.isMarked = true
        case .past, .progressive:
            if !reading.isMarked || reading.status == .proposed { reading.status = .occurred }
            reading.isMarked = true
        case .proposal where near:
            reading.isWished = isHope(item)
            if reading.status != .planned { reading.status = .proposed }
            reading.isMarked = true
        case .possibility where near:
            reading.status = .proposed
            reading.isMarked = true
        case .cancellation, .postponement:
            if near {
                reading.status = .cancelled
                reading.isMarked = true
            }
        case .negation where near: reading.isUnreal = true
        case .subordinator where near && isPurpose(item):
            if !reading.isMarked { reading.status = .planned }
            reading.isMarked = true
        case .condition: reading.isUnreal = true
        default: break
        }
    }
}
