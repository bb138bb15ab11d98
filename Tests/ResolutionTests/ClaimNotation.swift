import CivilTime
import KnowledgeModel

/// Records in a compact notation, one claim a line:
/// `type status date | countries | people and units | key=value …`, such as
/// `meeting occurred 2019-05-31 | SG US | Ng Eng Hen/SG, Patrick Shanahan/US | venue=Singapore in=SG`.
/// A person is `Name/CC` or `[post]/CC`, with `(post)` after a name; a unit is `*Name/CC`; a date of `-` is none.
/// A line that begins with `words:` gives the words round the evidence of the claim before it.
enum ClaimNotation {
    /// One document with its claims; `digest` names it and decides its place in the order.
    static func record(_ digest: String, published: String? = nil, _ lines: String) -> ExtractionRecord {
        let sha = String((digest + String(repeating: "0", count: 64)).prefix(64))
        var text = ""
        var people: [PersonClaim] = []
        var events: [EventClaim] = []
        for line in lines.split(separator: "\n") {
            let line = trim(line)
            if line.hasPrefix("words:") {
                let quote = trim(line.dropFirst(6))
                let start = text.unicodeScalars.count
                text += quote + "\n"
                let span = TextSpan(start: start, end: start + quote.unicodeScalars.count)
                events[events.count - 1].evidence = [Evidence(field: .trigger, span: span, quote: quote)]
                continue
            }
            events.append(event(line, sha: sha, ordinal: events.count, people: &people))
        }
        let document = Document(
            id: digest, text: text, sha256: sha, published: published.flatMap { EDTF($0) },
            publishedBasis: published == nil ? .unknown : .given,
            body: TextSpan(start: 0, end: text.unicodeScalars.count))
        return ExtractionRecord(document: document, extractor: "test", people: people, events: events)
    }

    private static func event(
        _ line: String, sha: String, ordinal: Int, people: inout [PersonClaim]
    ) -> EventClaim {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { trim($0) }
        let head = fields[0].split(separator: " ").map(String.init)
        var claim = EventClaim(
            id: .claim(letter: "e", sha256: sha, start: ordinal * 100), type: EventType(rawValue: head[0])!,
            status: EventStatus(rawValue: head[1])!, date: head[2] == "-" ? nil : EDTF(head[2])!,
            dateBasis: head[2] == "-" ? .none : .explicit, rule: "test", evidence: [])
        if fields.count > 1 {
            claim.countries = fields[1].split(separator: " ").map { CountryCode(String($0)) }.sorted()
        }
        if fields.count > 2 {
            claim.participants = fields[2].split(separator: ",").map {
                participant(trim($0), sha: sha, people: &people)
            }
        }
        for pair in fields.count > 3 ? pairs(fields[3]) : [] {
            switch pair.key {
            case "venue": claim.venue = pair.value
            case "in": claim.venueCountry = CountryCode(pair.value)
            case "name": claim.name = pair.value
            case "edition": claim.edition = Int(pair.value)
            case "format": claim.format = MeetingFormat(rawValue: pair.value)
            case "confidence": claim.confidence = Double(pair.value)!
            default: preconditionFailure("unknown key \(pair.key)")
            }
        }
        return claim
    }

    private static func participant(_ text: String, sha: String, people: inout [PersonClaim]) -> Participant {
        let parts = text.split(separator: "/").map { trim($0) }
        let country = parts.count > 1 ? CountryCode(parts[1]) : nil
        if parts[0].hasPrefix("*") {
            return Participant(name: String(parts[0].dropFirst()), kind: .unit, country: country)
        }
        if parts[0].hasPrefix("[") {
            return Participant(
                name: nil, kind: .person, country: country, post: String(parts[0].dropFirst().dropLast()))
        }
        let name = trim(parts[0].prefix { $0 != "(" })
        let post = parts[0].contains("(") ? String(parts[0].drop { $0 != "(" }.dropFirst().dropLast()) : nil
        let id: PersonID
        if let known = people.first(where: { $0.name == name && $0.country == country }) {
            id = known.id
        } else {
            id = .claim(letter: "p", sha256: sha, start: people.count * 10)
            people.append(
                PersonClaim(
                    id: id, name: name, country: country, rank: nil, posts: post.map { [$0] } ?? [], evidence: []))
        }
        return Participant(name: name, kind: .person, country: country, post: post, person: id)
    }

    /// `key=value with spaces key=value`.
    private static func pairs(_ text: String) -> [(key: String, value: String)] {
        var pairs: [(key: String, value: String)] = []
        for word in text.split(separator: " ") {
            if let equals = word.firstIndex(of: "=") {
                pairs.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
            } else if !pairs.isEmpty {
                pairs[pairs.count - 1].value += " " + word
            }
        }
        return pairs
    }

    private static func trim(_ text: some StringProtocol) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
