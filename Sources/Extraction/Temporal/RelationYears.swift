import KnowledgeModel

/// The years from which anniversaries of relations are counted: "45 năm thiết lập quan hệ ngoại giao Việt Nam - Nhật Bản"
/// is told in 2018.
enum RelationYears {
    /// What an anniversary is one of.
    enum Kind: Sendable, Hashable {
        /// Diplomatic relations.
        case relations
        /// Relations made normal again.
        case normalisation
        /// A strategic partnership, comprehensive or not.
        case partnership
    }

    private static let relationsWithVietnam: [CountryCode: Int] = years([
        "CN": 1950, "RU": 1950, "KP": 1950, "CZ": 1950, "SK": 1950, "PL": 1950, "HU": 1950, "BG": 1950, "RO": 1950,
        "MN": 1954, "ID": 1955, "CU": 1960, "LA": 1962, "DZ": 1962, "EG": 1963, "KH": 1967, "SE": 1969, "TZ": 1965,
        "CH": 1971, "DK": 1971, "NO": 1971, "CL": 1971, "AT": 1972, "IN": 1972, "GB": 1973, "FR": 1973, "JP": 1973,
        "IT": 1973, "NL": 1973, "BE": 1973, "AU": 1973, "CA": 1973, "FI": 1973, "MY": 1973, "SG": 1973, "IR": 1973,
        "AR": 1973, "LU": 1973, "IS": 1973, "NZ": 1975, "DE": 1975, "PT": 1975, "MX": 1975, "MM": 1975, "TH": 1976,
        "PH": 1976, "KW": 1976, "ES": 1977, "TR": 1978, "BR": 1989, "EU": 1990, "UA": 1992, "KR": 1992, "BN": 1992,
        "BY": 1992, "KZ": 1992, "IL": 1993, "QA": 1993, "ZA": 1993, "AE": 1993, "US": 1995, "IE": 1996, "UN": 1977,
    ])
    private static let normalisation: [CountryCode: Int] = years(["US": 1995, "CN": 1991])
    private static let partnerships: [CountryCode: Int] = years([
        "RU": 2001, "IN": 2007, "KR": 2009, "ES": 2009, "GB": 2010, "DE": 2011, "IT": 2013, "FR": 2013, "TH": 2013,
        "ID": 2013, "SG": 2013, "MY": 2015, "PH": 2015, "CN": 2008,
    ])
    /// Of ASEAN with its partners.
    private static let relationsWithASEAN: [CountryCode: Int] = years([
        "JP": 1973, "AU": 1974, "NZ": 1975, "US": 1977, "EU": 1977, "CA": 1977, "KR": 1989, "CN": 1991, "IN": 1992,
        "RU": 1996,
    ])

    private static func years(_ pairs: KeyValuePairs<String, Int>) -> [CountryCode: Int] {
        Dictionary(uniqueKeysWithValues: pairs.map { (CountryCode($0.key), $0.value) })
    }

    /// The year in which the relations of a pair began; nil for a pair or a kind that is not known here.
    static func year(_ kind: Kind, between one: CountryCode, and other: CountryCode) -> Int? {
        let own = CountryCode("VN")
        let bloc = CountryCode("ASEAN")
        guard one != other else { return nil }
        if one == own || other == own {
            let partner = one == own ? other : one
            switch kind {
            case .relations: return relationsWithVietnam[partner]
            case .normalisation: return normalisation[partner]
            case .partnership: return partnerships[partner]
            }
        }
        guard kind == .relations, one == bloc || other == bloc else { return nil }
        return relationsWithASEAN[one == bloc ? other : one]
    }
}
