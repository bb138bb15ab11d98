internal import CivilTime
internal import KnowledgeModel

/// Who met whom as GEXF 1.2 (gexf.net) for Gephi: edges live on the days of their meetings, so that the network can be played
/// through time. An edge none of whose meetings has a year has no spells.
enum GEXFWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        let network = MeetingNetwork(content)
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
            <meta><creator>attache</creator><description>Who met whom</description></meta>
            <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
            <attributes class="node" mode="static">
            <attribute id="country" title="country" type="string"/>
            <attribute id="rank" title="rank" type="string"/>
            <attribute id="posts" title="posts" type="string"/>
            <attribute id="meetings" title="meetings" type="integer"/>
            </attributes>
            <attributes class="edge" mode="static">
            <attribute id="dates" title="dates" type="string"/>
            <attribute id="events" title="events" type="string"/>
            </attributes>
            <nodes>

            """
        for node in network.nodes {
            text += "<node id=\"\(HTMLText.escaped(node.id))\" label=\"\(HTMLText.escaped(node.name))\"><attvalues>"
            text += value("country", node.country?.rawValue) + value("rank", node.person?.rank ?? node.participant.rank)
            text += value("posts", node.posts.isEmpty ? nil : node.posts.joined(separator: "; "))
            text += value("meetings", "\(node.events.count)") + "</attvalues></node>\n"
        }
        text += "</nodes>\n<edges>\n"
        for (number, edge) in network.edges.enumerated() {
            text += "<edge id=\"\(number)\" source=\"\(HTMLText.escaped(edge.source))\""
            text += " target=\"\(HTMLText.escaped(edge.target))\" weight=\"\(edge.events.count)\">"
            let dates = edge.events.map { $0.date?.description ?? "?" }.joined(separator: "; ")
            text += "<attvalues>\(value("dates", dates))"
            text += value("events", edge.events.map(\.id.rawValue).joined(separator: "; ")) + "</attvalues>"
            let spells = edge.spans.map {
                "<spell start=\"\(PartialDate($0.first))\" end=\"\(PartialDate($0.last))\"/>"
            }
            if !spells.isEmpty { text += "<spells>\(spells.joined())</spells>" }
            text += "</edge>\n"
        }
        return [ExportFile(name: "met.gexf", text: text + "</edges>\n</graph>\n</gexf>\n")]
    }

    private static func value(_ key: String, _ value: String?) -> String {
        value.map { "<attvalue for=\"\(key)\" value=\"\(HTMLText.escaped($0))\"/>" } ?? ""
    }
}
