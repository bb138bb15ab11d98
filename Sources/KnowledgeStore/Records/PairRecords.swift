import GRDB

/// Tables whose rows are an owner and one of its values, in the order of the values: `event_country` and the like.
enum ValueTable: String {
    case eventClaimCountry = "event_claim_country"
    case eventClaimTopic = "event_claim_topic"
    case agreementClaimParty = "agreement_claim_party"
    case personName = "person_name"
    case eventCountry = "event_country"
    case eventTopic = "event_topic"
    case agreementParty = "agreement_party"
    case personLink = "person_claim_link"
    case eventLink = "event_claim_link"
    case agreementLink = "agreement_claim_link"

    var columns: (owner: String, value: String) {
        switch self {
        case .eventClaimCountry: ("event_claim", "country")
        case .eventClaimTopic: ("event_claim", "topic")
        case .agreementClaimParty: ("agreement_claim", "country")
        case .personName: ("person", "name")
        case .eventCountry: ("event", "country")
        case .eventTopic: ("event", "topic")
        case .agreementParty: ("agreement", "country")
        case .personLink: ("person", "claim")
        case .eventLink: ("event", "claim")
        case .agreementLink: ("agreement", "claim")
        }
    }

    func insert(_ db: Database, owner: some DatabaseValueConvertible, _ values: some Sequence<String>) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO \(rawValue) (\(columns.owner), \(columns.value)) VALUES (?, ?)")
        for value in values { try statement.execute(arguments: [owner, value]) }
    }

    /// The values of the owners in a JSON array, by owner, each list in order.
    func values<Owner: DatabaseValueConvertible & Hashable>(
        _ db: Database, ofOwnersIn array: String, as type: Owner.Type = Owner.self
    ) throws -> [Owner: [String]] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns.owner), \(columns.value) FROM \(rawValue)
                WHERE \(columns.owner) IN (SELECT value FROM json_each(?)) ORDER BY \(columns.owner), \(columns.value)
                """)
        var result: [Owner: [String]] = [:]
        let cursor = try Row.fetchCursor(statement, arguments: [array])
        while let row = try cursor.next() { result[row[0], default: []].append(row[1]) }
        return result
    }
}

/// A JSON array, to hand a list of any length to one prepared statement.
func jsonArray(_ keys: some Sequence<Int64>) -> String {
    "[" + keys.map(String.init).joined(separator: ",") + "]"
}

func jsonArray(_ ids: some Sequence<String>) -> String {
    var result = "["
    for id in ids {
        if result.utf8.count > 1 { result += "," }
        result += "\""
        for scalar in id.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        result += "\""
    }
    return result + "]"
}
