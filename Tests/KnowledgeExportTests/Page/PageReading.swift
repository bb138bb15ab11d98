/// A page read back, for tests: strict, so that a tag that is not closed or a quote that is not escaped fails.
final class PageElement {
    struct Fault: Error { var message: String }
    enum Child { case element(PageElement), text(String) }

    let name: String
    let attributes: [String: String]
    var children: [Child] = []

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    var text: String {
        children.map {
            switch $0 {
            case .text(let text): text
            case .element(let element): element.text
            }
        }.joined()
    }

    var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }

    /// This element and all within it, in the order of the page.
    var all: [PageElement] {
        children.reduce(into: [self]) { found, child in
            if case .element(let element) = child { found += element.all }
        }
    }

    func all(_ name: String, class style: Substring? = nil) -> [PageElement] {
        all.filter { $0.name == name && (style.map($0.classes.contains) ?? true) }
    }

    /// Reads a whole page.
    static func read(_ page: String) throws -> PageElement {
        let root = PageElement(name: "", attributes: [:])
        var open = [root]
        var rest = page[...]
        while let mark = rest.firstIndex(of: "<") {
            open[open.count - 1].children.append(.text(try unescaped(rest[..<mark])))
            rest = rest[rest.index(after: mark)...]
            guard let end = rest.firstIndex(of: ">") else { throw Fault(message: "a tag without an end") }
            var tag = rest[..<end]
            rest = rest[rest.index(after: end)...]
            if tag.first == "!" { continue }
            if tag.first == "/" {
                guard open.count > 1, open.removeLast().name == tag.dropFirst() else {
                    throw Fault(message: "</\(tag.dropFirst())> closes nothing")
                }
                continue
            }
            let isVoid = tag.last == "/"
            if isVoid { tag = tag.dropLast() }
            let element = try element(tag)
            open[open.count - 1].children.append(.element(element))
            if element.name == "style" || element.name == "script" {
                let ending = "</\(element.name)>"
                guard let range = rest.firstRange(of: ending) else { throw Fault(message: "no \(ending)") }
                element.children.append(.text(String(rest[..<range.lowerBound])))
                rest = rest[range.upperBound...]
            } else if !isVoid {
                open.append(element)
            }
        }
        guard open.count == 1 else { throw Fault(message: "<\(open[open.count - 1].name)> is not closed") }
        return root
    }

    private static func element(_ tag: Substring) throws -> PageElement {
        let name = tag.prefix { $0 != " " }
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(name.count).drop { $0 == " " }
        while let equals = rest.firstIndex(of: "=") {
            let key = String(rest[..<equals])
            rest = rest[rest.index(after: equals)...]
            guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
                throw Fault(message: "\(key) has no quotes")
            }
            attributes[key] = try unescaped(rest[..<end].dropFirst())
            rest = rest[rest.index(after: end)...].drop { $0 == " " }
        }
        guard rest.isEmpty else { throw Fault(message: "what is \(rest)?") }
        return PageElement(name: String(name), attributes: attributes)
    }

    private static func unescaped(_ text: Substring) throws -> String {
        let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
        var output = ""
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            output += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";"),
                let letter = known[String(rest[rest.index(after: start)..<end])]
            else { throw Fault(message: "a bare & in \(text)") }
            output += letter
            rest = rest[rest.index(after: end)...]
        }
        return output + rest
    }
}
