internal import CivilTime
internal import KnowledgeModel

/// Takes from another extractor's record what the words of the document bear out, and says of the rest why not.
package struct RecordGrounding {
    /// Why a claim is refused.
    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// No words of the document are given.
        case withoutEvidence = "without evidence"
        /// The words given are not the document's at that place.
        case misquoted
        /// A name, a venue or a title is not in the document.
        case notInText = "not in the text"
        /// A type, a status or a date is none.
        case unknownValue = "of unknown value"
    }

    struct Refusal: Error {
        var claim = ""
        var reason: Reason
        var message: String
    }

    /// The record with the claims that hold.
    private(set) var record: ExtractionRecord
    private(set) var refusals: [Refusal] = []

    private let text: String
    private let scalars: [Unicode.Scalar]
    private var ids: Set<String> = []
    /// Our ids of the record's people, by the ids and the names that it gives them.
    private var people: [String: PersonID] = [:]

    /// `extractor` is its name and version, under which its claims are kept.
    init(_ outside: OutsideRecord, of document: Document, extractor: String) {
        record = ExtractionRecord(document: document, extractor: extractor)
        text = document.text
        scalars = Array(document.text.unicodeScalars)
        for (number, fields) in (outside.people ?? []).enumerated() {
            take("person \(number + 1)") {
                try $0.person(fields)
            } keep: {
                $0.record.people.append($1)
            }
        }
        for (number, fields) in (outside.events ?? []).enumerated() {
            take("event \(number + 1)") {
                try $0.event(fields)
            } keep: {
                $0.record.events.append($1)
            }
        }
        for (number, fields) in (outside.agreements ?? []).enumerated() {
            take("agreement \(number + 1)") {
                try $0.agreement(fields)
            } keep: {
                $0.record.agreements.append($1)
            }
        }
    }

    private mutating func take<Claim>(
        _ name: String, _ make: (inout Self) throws -> Claim, keep: (inout Self, Claim) -> Void
    ) {
        do {
            let claim = try make(&self)
            keep(&self, claim)
        } catch {
            guard let refusal = error as? Refusal else { return }
            refusals.append(Refusal(claim: name, reason: refusal.reason, message: refusal.message))
        }
    }

    // MARK: Claims

    private mutating func person(_ fields: OutsideRecord.PersonFields) throws(Refusal) -> PersonClaim {
        let evidence = try evidence(fields.evidence, .participant)
        guard let name = fields.name, !name.isEmpty else { throw unknown("a person without a name") }
        try requireInText(name)
        let claim = PersonClaim(
            id: identifier("p", evidence), name: name, country: try country(fields.country), rank: fields.rank,
            posts: fields.posts ?? [], evidence: evidence)
        for key in [fields.id, name].compactMap(\.self) where people[key] == nil { people[key] = claim.id }
        return claim
    }

    private mutating func event(_ fields: OutsideRecord.EventFields) throws(Refusal) -> EventClaim {
        let evidence = try evidence(fields.evidence, .trigger)
        let type: EventType = try value(fields.type, "type")
        let status: EventStatus = try value(fields.status ?? EventStatus.occurred.rawValue, "status")
        var format: MeetingFormat?
        if let said = fields.format { format = try value(said, "format") }
        let (date, basis) = try date(fields.date, fields.dateBasis)
        var participants: [Participant] = []
        for participant in fields.participants ?? [] { participants.append(try self.participant(participant)) }
        if let venue = fields.venue { try requireInText(venue) }
        if let name = fields.name { try requireInText(name) }
        var countries: Set<CountryCode> = []
        for code in fields.countries ?? [] { if let country = try country(code) { countries.insert(country) } }
        countries.formUnion(participants.compactMap(\.country))
        let confidence = fields.confidence ?? 0.5
        guard (0...1).contains(confidence) else {
            throw unknown("\"confidence\" is \(confidence), and not from 0 to 1")
        }
        return EventClaim(
            id: identifier("e", evidence), type: type, format: format, status: status, date: date, dateBasis: basis,
            dateReason: fields.dateReason ?? "as \(record.extractor) says", participants: participants,
            countries: countries.sorted(), venue: fields.venue, venueCountry: try country(fields.venueCountry),
            name: fields.name, edition: fields.edition, topics: Set(fields.topics ?? []).sorted(),
            confidence: confidence, rule: fields.rule.map { "\(record.extractor): \($0)" } ?? record.extractor,
            evidence: evidence)
    }

    private func participant(_ fields: OutsideRecord.ParticipantFields) throws(Refusal) -> Participant {
        let kind: ParticipantKind = try value(fields.kind ?? ParticipantKind.person.rawValue, "kind")
        var role: ParticipantRole?
        if let said = fields.role { role = try value(said, "role") }
        guard fields.name != nil || fields.post != nil else { throw unknown("a participant without name and post") }
        for words in [fields.name, fields.name == nil ? fields.post : nil].compactMap(\.self) {
            try requireInText(words)
        }
        return Participant(
            name: fields.name, kind: kind, country: try country(fields.country), role: role, post: fields.post,
            rank: fields.rank, person: kind == .person ? fields.name.flatMap { people[$0] } : nil)
    }

    private mutating func agreement(_ fields: OutsideRecord.AgreementFields) throws(Refusal) -> AgreementClaim {
        let evidence = try evidence(fields.evidence, .title)
        let kind: AgreementKind = try value(fields.kind ?? AgreementKind.other.rawValue, "kind")
        let status: AgreementStatus = try value(fields.status ?? AgreementStatus.signed.rawValue, "status")
        guard let title = fields.title, !title.isEmpty else { throw unknown("an agreement without a title") }
        try requireInText(title)
        let (date, basis) = try date(fields.date, fields.dateBasis)
        var parties: Set<CountryCode> = []
        for code in fields.parties ?? [] { if let country = try country(code) { parties.insert(country) } }
        return AgreementClaim(
            id: identifier("a", evidence), kind: kind, title: title, date: date, dateBasis: basis,
            parties: parties.sorted(), status: status,
            rule: fields.rule.map { "\(record.extractor): \($0)" } ?? record.extractor, evidence: evidence)
    }

    // MARK: Words

    /// The spans, every one of which must be the document's words; `field` is what they are for where they do not say.
    private func evidence(_ spans: [OutsideRecord.Span]?, _ field: Evidence.Field) throws(Refusal) -> [Evidence] {
        guard let spans, !spans.isEmpty else {
            throw Refusal(reason: .withoutEvidence, message: "no words of the article are given for it")
        }
        var evidence: [Evidence] = []
        for span in spans {
            let field: Evidence.Field = try value(span.field ?? field.rawValue, "field")
            guard let start = span.start, let end = span.end, let quote = span.quote, !quote.isEmpty else {
                throw Refusal(reason: .withoutEvidence, message: "a span needs \"start\", \"end\" and \"quote\"")
            }
            guard start >= 0, start < end, end <= scalars.count,
                quote.unicodeScalars.elementsEqual(scalars[start..<end])
            else {
                throw Refusal(
                    reason: .misquoted,
                    message: "“\(quote.prefix(60))” is not the article's text at \(start)–\(end) (in Unicode scalars)")
            }
            evidence.append(Evidence(field: field, span: TextSpan(start: start, end: end), quote: quote))
        }
        return evidence
    }

    private func requireInText(_ words: String) throws(Refusal) {
        guard text.contains(words) else {
            throw Refusal(reason: .notInText, message: "“\(words.prefix(80))” does not stand in the article")
        }
    }

    // MARK: Values

    private func unknown(_ message: String) -> Refusal { Refusal(reason: .unknownValue, message: message) }

    private func value<Value: RawRepresentable & CaseIterable>(_ said: String?, _ key: String) throws(Refusal) -> Value
    where Value.RawValue == String {
        guard let said, let value = Value(rawValue: said) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw unknown("\"\(key)\" is \(said.map { "\"\($0)\"" } ?? "missing"); known are \(known)")
        }
        return value
    }

    private func country(_ code: String?) throws(Refusal) -> CountryCode? {
        guard let code else { return nil }
        let isState = code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        guard isState || ["ASEAN", "NATO"].contains(code) else {
            throw unknown("\"\(code)\" is no country (ISO 3166-1 alpha-2, or UN, EU, ASEAN, NATO)")
        }
        return CountryCode(code)
    }

    private func date(_ said: String?, _ basis: String?) throws(Refusal) -> (EDTF?, DateBasis) {
        guard let said else { return (nil, .none) }
        guard let date = EDTF(said) else { throw unknown("\"date\" is \"\(said)\", which is no EDTF date") }
        return (date, try value(basis ?? DateBasis.explicit.rawValue, "date_basis"))
    }

    /// An id that no claim of ours has, the same for the same words and extractor.
    private mutating func identifier<Kind>(_ letter: Character, _ evidence: [Evidence]) -> Identifier<Kind> {
        var hash: UInt32 = 0x811C_9DC5
        for byte in record.extractorName.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        let tag = String(hash, radix: 16)
        let start = evidence.map(\.span.start).min() ?? 0
        var ordinal = 0
        while true {
            let base: Identifier<Kind> = .claim(
                letter: letter, sha256: record.document.sha256, start: start, ordinal: ordinal)
            let id = "\(base.rawValue).w\(tag)"
            if ids.insert(id).inserted { return Identifier(id) }
            ordinal += 1
        }
    }
}
