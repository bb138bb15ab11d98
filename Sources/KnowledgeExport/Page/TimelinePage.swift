internal import CivilTime
internal import KnowledgeModel

/// One page for a timeline to look through: an SVG with lanes, filters, and a card for each event and agreement with the words of
/// the articles. The cards are the data; the script draws the rest from them, and without it they still can be read and printed.
struct TimelinePage {
    var content: ExportContent

    private var labels: Labels { content.labels }
    private var entries: [Timeline.Entry] { content.timeline.entries }

    var html: String {
        let title = labels.word("Hợp tác quốc phòng: dòng thời gian", "Defence cooperation: a timeline")
        return PageFrame(
            title: title, language: labels.language.rawValue, style: TimelineStyle.sheet,
            body: """
                <header class="page">
                <h1>\(HTMLText.escaped(title))</h1>
                <p class="summary"><output id="count" for="search">\(entries.count) / \(entries.count)</output> \
                \(HTMLText.escaped(labels.word("mục", "entries")))\(undated)<span id="outside"></span></p>
                \(controls)
                </header>
                <section class="chart" aria-label="\(HTMLText.escaped(labels.word("Dòng thời gian", "Timeline")))">
                <svg id="axis" aria-hidden="true"></svg>
                <div id="scroll"><svg id="lanes" role="group"></svg></div>
                <div id="paper" aria-hidden="true"></div>
                </section>
                <main id="cards">
                \(cards)</main>
                <script type="application/json" id="words">\(Self.data(words))</script>
                """, script: TimelineScript.text
        ).html
    }

    private var cards: String {
        guard !entries.isEmpty else {
            return HTMLText.element("p", class: "nothing", labels.word("Không có gì.", "Nothing found.")) + "\n"
        }
        let cards = TimelineCards(content: content)
        return entries.map(cards.card).joined()
    }

    private var undated: String {
        let count = entries.count { $0.date?.bounds == nil }
        guard count > 0 else { return "" }
        let words = labels.word(
            "\(count) mục không rõ năm chỉ có trong danh sách", "\(count) without a year only in the list below")
        return " · " + HTMLText.escaped(words)
    }

    /// A JSON value as it may stand in a script element.
    static func data(_ value: JSONValue) -> String { value.text.replacing("<", with: "\\u003c") }

    private var words: JSONValue {
        .object([
            "others": .string(labels.word("Những người khác", "Others")),
            "none": .string(labels.word("Không rõ", "Not known")),
            "entries": .string(labels.word("mục", "entries")),
            "outside": .string(
                labels.word(
                    "%1 mục trước và %2 mục sau khoảng đang xem (phím 0: tất cả)",
                    "%1 before and %2 after the span shown (0 shows all)")),
            "months": .strings(
                (1...12).map { labels.word("Th\($0)", String(Self.months[$0 - 1])) }),
        ])
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private var controls: String {
        let types = Self.counted(entries.map(\.kind)).map { kind, number -> (String, String, Int) in
            (kind, entries.first { $0.kind == kind }?.kindName(labels) ?? kind, number)
        }
        let countries = Self.counted(entries.flatMap(\.countries)).map {
            ($0.key.rawValue, labels.country($0.key), $0.count)
        }
        let people = Self.counted(entries.flatMap(TimelineCards.people)).map { ($0.key, $0.key, $0.count) }
        let statuses = Self.counted(entries.map(\.eventStatus)).map { status, number -> (String, String, Int) in
            (status.rawValue, labels.capitalised(labels.name(status)), number)
        }
        let lanes = [
            ("kind", labels.word("Loại", "Type")), ("countries", labels.word("Nước", "Country")),
            ("people", labels.word("Người", "Person")),
        ]
        let find = labels.word("Tìm (không cần dấu)", "Find (marks need not be typed)")
        return """
            <form class="controls" id="controls">
            <label class="find"><span>\(HTMLText.escaped(find))</span>\
            <input type="search" id="search" autocomplete="off" spellcheck="false"/></label>
            \(select("kind", labels.word("Loại", "Type"), types))
            \(select("countries", labels.word("Nước", "Country"), countries))
            \(select("people", labels.word("Người", "Person"), people))
            \(select("status", labels.word("Tình trạng", "Status"), statuses))
            <label><span>\(HTMLText.escaped(labels.word("Từ năm", "From year")))</span><input type="number" id="from"/></label>
            <label><span>\(HTMLText.escaped(labels.word("Đến năm", "To year")))</span><input type="number" id="to"/></label>
            <label><span>\(HTMLText.escaped(labels.word("Chia làn theo", "Lanes by")))</span><select id="by">\
            \(lanes.map { "<option value=\"\($0.0)\">\(HTMLText.escaped($0.1))</option>" }.joined())</select></label>
            <span class="zoom" role="group" aria-label="\(HTMLText.escaped(labels.word("Thu phóng", "Zoom")))">\
            <button type="button" id="out" title="−">−</button><button type="button" id="in" title="+">+</button>\
            <button type="button" id="fit" title="0">\(HTMLText.escaped(labels.word("Tất cả", "All")))</button>\
            <button type="reset" id="clear" title="Esc">\(HTMLText.escaped(labels.word("Bỏ lọc", "Clear")))</button></span>
            <span class="keys">\(HTMLText.escaped(keys))</span>
            </form>
            """
    }

    /// Each value once, the commonest first, equals in their order.
    private static func counted<Key: Hashable>(_ keys: [Key]) -> [(key: Key, count: Int)] {
        var counts: [Key: Int] = [:]
        var order: [Key: Int] = [:]
        for key in keys {
            counts[key, default: 0] += 1
            order[key] = order[key] ?? order.count
        }
        return counts.map { (key: $0.key, count: $0.value) }
            .sorted { ($1.count, order[$0.key] ?? 0) < ($0.count, order[$1.key] ?? 0) }
    }

    private var keys: String {
        labels.word(
            "Phím: / tìm, + − 0 thu phóng, ← → mục kế, ↑ ↓ làn kế, Enter bằng chứng, Esc bỏ lọc",
            "Keys: / find, + − 0 zoom, ← → next entry, ↑ ↓ next lane, Enter evidence, Esc clear")
    }

    private func select(_ id: String, _ name: String, _ options: [(value: String, name: String, count: Int)]) -> String
    {
        let all = "<option value=\"\">\(HTMLText.escaped(labels.word("tất cả", "all")))</option>"
        let rest = options.map {
            "<option value=\"\(HTMLText.escaped($0.value))\">\(HTMLText.escaped($0.name)) (\($0.count))</option>"
        }
        return
            "<label><span>\(HTMLText.escaped(name))</span><select id=\"\(id)\">\(all)\(rest.joined())</select></label>"
    }
}
