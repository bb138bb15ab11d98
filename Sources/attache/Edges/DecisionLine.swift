internal import Foundation
internal import KnowledgeModel

/// Reads a decision from a line of JSON, as `attache decisions --export` and `attache export` write it.
enum DecisionLine {
    struct Fault: Error {
        var message: String
    }

    private struct Line: Decodable {
        var id: String
        var verdict: String
        var targets: [String]
        var field: String?
        var value: String?
        var author: String
        var time: String
        var reason: String?
    }

    static func read(_ data: Data) throws(Fault) -> Decision {
        let line: Line
        do {
            line = try JSONDecoder().decode(Line.self, from: data)
        } catch DecodingError.keyNotFound(let key, _) {
            throw Fault(message: "no “\(key.stringValue)”; a decision has id, verdict, targets, author and time")
        } catch {
            throw Fault(message: "is no decision in JSON")
        }
        guard let verdict = Decision.Verdict(rawValue: line.verdict) else {
            let known = Decision.Verdict.allCases.map(\.rawValue).joined(separator: ", ")
            throw Fault(message: "“\(line.verdict)” is no verdict; known are \(known)")
        }
        guard line.time.hasSuffix("Z"), line.time.count >= 20, line.time.dropFirst(10).hasPrefix("T") else {
            throw Fault(message: "“\(line.time)” is no time in UTC such as 2024-05-01T08:00:00.000Z")
        }
        guard !line.targets.isEmpty else { throw Fault(message: "no targets") }
        guard verdict != .set || line.field != nil else { throw Fault(message: "set without a field") }
        return Decision(
            id: line.id, verdict: verdict, targets: line.targets, field: line.field, value: line.value,
            author: line.author, time: line.time, reason: line.reason)
    }
}
