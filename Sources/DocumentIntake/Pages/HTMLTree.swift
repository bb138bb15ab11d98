internal import CHTMLTree

/// A parsed page as nodes in document order; each knows where its subtree ends, so that a subtree is a range.
struct HTMLTree {
    struct Node {
        /// The element in lower case; empty for a run of text.
        var name: String
        var text = ""
        var attributes: [String: String] = [:]
        /// -1 at the top.
        var parent: Int
        /// One past the last node of the subtree.
        var end: Int

        var isText: Bool { name.isEmpty }
    }

    private(set) var nodes: [Node] = []

    /// Nil when there is no tree to be had. Links, scripts and all else are kept as they stand.
    init?(_ text: String, as language: Language = .html) {
        var text = text
        let builder = Builder()
        let status = text.withUTF8 { bytes in
            var bytes = UnsafeRawBufferPointer(bytes)[...]
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
            let whole = UnsafeRawBufferPointer(rebasing: bytes)
            return html_tree_walk(
                whole.baseAddress?.assumingMemoryBound(to: CChar.self), whole.count, language == .xml ? 1 : 0,
                Unmanaged.passUnretained(builder).toOpaque()
            ) { context, event, name, value in
                guard let context, let name, let value else { return }
                Unmanaged<Builder>.fromOpaque(context).takeUnretainedValue().visit(Int(event), name, value)
            }
        }
        guard status == 0 else { return nil }
        nodes = builder.nodes
    }

    enum Language { case html, xml }

    /// The nodes of the elements with this name, in order.
    func all(_ name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

    /// The nearest ancestors first, without the node itself.
    func ancestors(of node: Int) -> [Int] {
        var found: [Int] = []
        var parent = nodes[node].parent
        while parent >= 0 {
            found.append(parent)
            parent = nodes[parent].parent
        }
        return found
    }

    func contains(_ ancestor: Int, _ node: Int) -> Bool { ancestor <= node && node < nodes[ancestor].end }

    /// The text below a node, white space collapsed; scripts and styles are no text.
    func text(of node: Int) -> String {
        var text = ""
        var index = node
        while index < nodes[node].end {
            let inner = nodes[index]
            if inner.name == "script" || inner.name == "style" {
                index = max(inner.end, index + 1)
                continue
            }
            text += inner.isText ? inner.text : inner.name == "br" ? " " : ""
            index += 1
        }
        return PageText.collapsed(text)
    }

    /// The text below a node as it stands.
    func rawText(of node: Int) -> String {
        nodes[node..<nodes[node].end].lazy.filter(\.isText).map(\.text).joined()
    }
}

private final class Builder {
    var nodes: [HTMLTree.Node] = []
    private var open: [Int] = []

    func visit(_ event: Int, _ name: UnsafePointer<CChar>, _ value: UnsafePointer<CChar>) {
        switch event {
        case Int(HTML_TREE_OPEN.rawValue):
            let node = HTMLTree.Node(name: String(cString: name).lowercased(), parent: open.last ?? -1, end: 0)
            open.append(nodes.count)
            nodes.append(node)
        case Int(HTML_TREE_ATTRIBUTE.rawValue):
            if let last = open.last {
                nodes[last].attributes[String(cString: name).lowercased()] = String(cString: value)
            }
        case Int(HTML_TREE_CLOSE.rawValue):
            if let last = open.popLast() { nodes[last].end = nodes.count }
        default:
            nodes.append(
                HTMLTree.Node(name: "", text: String(cString: value), parent: open.last ?? -1, end: nodes.count + 1))
        }
    }
}
