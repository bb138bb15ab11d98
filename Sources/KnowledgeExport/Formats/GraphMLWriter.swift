internal import CivilTime
internal import KnowledgeModel

/// Who met whom as GraphML (graphdrawing.org): undirected, `weight` is the number of meetings.
enum GraphMLWriter: ContentWriter {
    private static let keys: [(id: String, owner: String, type: String)] = [
        ("name", "node", "string"), ("country", "node", "string"), ("rank", "node", "string"),
        ("posts", "node", "string"),
        ("meetings", "node", "int"), ("weight", "edge", "int"), ("first", "edge", "string"), ("last", "edge", "string"),
        ("dates", "edge", "string"), ("events", "edge", "string"),
    ]

    static func files(_ content: ExportContent) -> [ExportFile] {
        let network = MeetingNetwork(content)
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

            """
        for key in keys {
            text += "<key id=\"\(key.id)\" for=\"\(key.owner)\" attr.name=\"\(key.id)\" attr.type=\"\(key.type)\"/>\n"
        }
        text += "<graph id=\"met\" edgedefault=\"undirected\">\n"
        for node in network.nodes {
            text += "<node id=\"\(HTMLText.escaped(node.id))\">"
            text += data("name", node.name) + data("country", node.country?.rawValue)
            text += data("rank", node.person?.rank ?? node.participant.rank)
            text += data("posts", node.posts.isEmpty ? nil : node.posts.joined(separator: "; "))
            text += data("meetings", "\(node.events.count)") + "</node>\n"
        }
        for edge in network.edges {
            text += "<edge source=\"\(HTMLText.escaped(edge.source))\" target=\"\(HTMLText.escaped(edge.target))\">"
            text += data("weight", "\(edge.events.count)") + data("first", edge.first.map { "\(PartialDate($0))" })
            text += data("last", edge.last.map { "\(PartialDate($0))" })
            text += data("dates", edge.events.map { $0.date?.description ?? "?" }.joined(separator: "; "))
            text += data("events", edge.events.map(\.id.rawValue).joined(separator: "; ")) + "</edge>\n"
        }
        return [ExportFile(name: "met.graphml", text: text + "</graph>\n</graphml>\n")]
    }

    private static func data(_ key: String, _ value: String?) -> String {
        value.map { "<data key=\"\(key)\">\(HTMLText.escaped($0))</data>" } ?? ""
    }
}
