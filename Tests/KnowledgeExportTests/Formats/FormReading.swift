import Foundation
import FoundationXML

@testable import KnowledgeExport

/// Reads what a form wrote back into the texts that it says, as a program of that form would; throws where it is not well formed.
enum FormReading {
    struct Fault: Error { var message: String }

    static func texts(_ format: OutputFormat, _ file: ExportFile) throws -> [String] {
        if file.name.hasSuffix(".csv") { return try records(file.text).flatMap { $0 } }
        if file.name == "datapackage.json" { return try json(file.text) }
        switch format {
        case .timelinejs: return try json(file.text).map { try PageElement.read("<p>\($0)</p>").text }
        case .json, .jsonld, .geojson: return try json(file.text)
        case .jsonl, .ftm: return try file.text.split(separator: "\n").flatMap { try json(String($0)) }
        case .csv, .plover: return try records(file.text).flatMap { $0 }
        case .tsv: return file.text.split(separator: "\n").flatMap { $0.split(separator: "\t").map(unescapedTSV) }
        case .ics: return try contentLines(file.text).map(\.value)
        case .graphml, .gexf: return try XMLTexts.read(file.text)
        case .html: return try html(file.text)
        case .mermaid: return file.text.split(separator: "\n").map(decodedMermaid)
        case .table, .md, .datapackage: return [file.text]
        }
    }

    static func json(_ text: String) throws -> [String] {
        func strings(_ value: Any) -> [String] {
            switch value {
            case let text as String: [text]
            case let values as [Any]: values.flatMap(strings)
            case let fields as [String: Any]: fields.values.flatMap(strings)
            default: []
            }
        }
        return strings(try JSONSerialization.jsonObject(with: Data(text.utf8)))
    }

    /// RFC 4180, strictly: every line ends with CRLF, and a quote stands only where one may.
    static func records(_ text: String) throws -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field = ""
        var isQuoted = false
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            index += 1
            if isQuoted {
                if scalar == "\"", next == "\"" {
                    field += "\""
                    index += 1
                } else if scalar == "\"" {
                    isQuoted = false
                    guard next == "," || next == "\r" else { throw Fault(message: "a quote within \(field)") }
                } else {
                    field.unicodeScalars.append(scalar)
                }
            } else if scalar == "\"" {
                guard field.isEmpty else { throw Fault(message: "a quote after \(field)") }
                isQuoted = true
            } else if scalar == "," {
                record.append(field)
                field = ""
            } else if scalar == "\r" {
                guard next == "\n" else { throw Fault(message: "CR without LF") }
                index += 1
                records.append(record + [field])
                record = []
                field = ""
            } else {
                field.unicodeScalars.append(scalar)
            }
        }
        guard !isQuoted, record.isEmpty, field.isEmpty else { throw Fault(message: "the last line has no end") }
        guard Set(records.map(\.count)).count <= 1 else { throw Fault(message: "lines of different lengths") }
        return records
    }

    private static func unescapedTSV(_ field: Substring) -> String {
        replaced(field, ["\\t": "\t", "\\n": "\n", "\\r": "\r", "\\\\": "\\"])
    }

    /// Replaces pairs of a backslash and a sign.
    private static func replaced(_ text: Substring, _ pairs: [String: String]) -> String {
        var output = ""
        var rest = text
        while let mark = rest.firstIndex(of: "\\") {
            output += rest[..<mark]
            let pair = String(rest[mark...].prefix(2))
            output += pairs[pair] ?? pair
            rest = rest[mark...].dropFirst(2)
        }
        return output + rest
    }

    /// The lines of a calendar, unfolded and with their texts unescaped (RFC 5545, 3.1 and 3.3.11).
    static func contentLines(_ text: String) throws -> [(name: String, value: String)] {
        let bytes = Array(text.utf8)
        guard !text.unicodeScalars.contains("\n") || bytes.suffix(2) == [13, 10] else {
            throw Fault(message: "no CRLF")
        }
        let physical = text.components(separatedBy: "\r\n").dropLast()
        for line in physical {
            guard line.utf8.count <= 75 else { throw Fault(message: "more than 75 octets: \(line)") }
            guard !line.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" }) else {
                throw Fault(message: "a control character: \(line)")
            }
        }
        let unfolded = physical.joined(separator: "\r\n").replacingOccurrences(of: "\r\n ", with: "")
        return try unfolded.components(separatedBy: "\r\n").map { line in
            guard let colon = line.firstIndex(of: ":") else { throw Fault(message: "no value: \(line)") }
            let value = line[line.index(after: colon)...]
            return (
                String(line[..<colon]), replaced(value, ["\\n": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"])
            )
        }
    }

    private static func html(_ text: String) throws -> [String] {
        let page = try PageElement.read(text)
        return page.all.flatMap { [$0.text] + $0.attributes.values }
    }

    private static func decodedMermaid(_ line: Substring) -> String {
        var output = ""
        var rest = line
        while let mark = rest.firstIndex(of: "#"), let end = rest[mark...].firstIndex(of: ";"),
            let number = UInt32(rest[rest.index(after: mark)..<end]), let scalar = Unicode.Scalar(number)
        {
            output += rest[..<mark]
            output.unicodeScalars.append(scalar)
            rest = rest[rest.index(after: end)...]
        }
        return output + rest
    }
}

/// All texts and attribute values of an XML document.
private final class XMLTexts: NSObject, XMLParserDelegate {
    private var texts: [String] = []
    private var text = ""

    static func read(_ document: String) throws -> [String] {
        let parser = XMLParser(data: Data(document.utf8))
        let reader = XMLTexts()
        parser.delegate = reader
        guard parser.parse() else { throw parser.parserError ?? FormReading.Fault(message: "no XML") }
        return reader.texts
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        texts += attributes.values
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        texts.append(text)
        text = ""
    }
}
