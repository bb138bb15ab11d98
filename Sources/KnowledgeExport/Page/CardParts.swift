/// The pieces that the cards of all pages are made of.
enum CardParts {
    /// A list of names with their values; a name without values is left out.
    static func facts(_ facts: [(name: String, values: [String?])]) -> String {
        let items = facts.compactMap { name, values -> String? in
            let values = values.compactMap { $0 }
            guard !values.isEmpty else { return nil }
            return HTMLText.element("dt", name)
                + "<dd>\(values.map { HTMLText.element("span", $0) }.joined(separator: " "))</dd>"
        }
        return items.isEmpty ? "" : "<dl>\(items.joined())</dl>"
    }

    /// From 0 to 1, as a meter and in figures.
    static func confidence(_ value: Double) -> String {
        let number = JSONValue.number(value).text
        return "<span class=\"confidence\"><meter min=\"0\" max=\"1\" value=\"\(number)\"></meter>"
            + HTMLText.element("span", number) + "</span>"
    }
}
