import KnowledgeModel

/// Somebody or something that a sentence makes part of an event, resolved within the article.
struct Party: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// An index into the article's register of people.
        case person(Int)
        /// A person known by post alone.
        case post(PersonMention)
        case organisation(OrganisationMention)
        case unit(UnitMention)
        /// Countries or bodies as such.
        case countries([CountryCode])
    }

    var kind: Kind
    var country: CountryCode?
    /// The words that mention the party here.
    var tokens: Range<Int>

    var isPerson: Bool {
        switch kind {
        case .person, .post: true
        default: false
        }
    }

    /// The index into the register; nil for anything but a registered person.
    // Never inlined: the optimiser of Swift 6.3.1 fails on its own ownership check where this is inlined into a loop.
    @inline(never)
    var person: Int? {
        if case .person(let index) = kind { index } else { nil }
    }

    var countries: [CountryCode] {
        if case .countries(let codes) = kind { codes } else { country.map { [$0] } ?? [] }
    }
}

/// Parties joined by "và", "cùng" or commas.
struct PartyGroup: Sendable, Hashable {
    var parties: [Party]
    var tokens: Range<Int>
    /// Whether the group stands behind "tại", "ở" and so says where, not who.
    var isLocation: Bool

    /// The party where there is one alone.
    var only: Party? { parties.count == 1 ? parties[0] : nil }
    var persons: [Party] { parties.filter(\.isPerson) }
    /// Whether any of them is a person, found without making a list.
    var hasPersons: Bool { parties.contains { $0.isPerson } }
    var countries: [CountryCode] { parties.flatMap(\.countries) }
    var ships: [Party] { parties.filter { if case .unit(let unit) = $0.kind { unit.isShip } else { false } } }
    /// Whether any of them is a ship.
    var hasShips: Bool { parties.contains { if case .unit(let unit) = $0.kind { unit.isShip } else { false } } }

    /// Whether any of them is a ship whose state is known.
    var hasNavy: Bool {
        parties.contains { if case .unit(let unit) = $0.kind { unit.isShip && $0.country != nil } else { false } }
    }

    /// Whether it can name two countries at all: a glance, before they are gathered.
    var mayNameTwoCountries: Bool {
        if parties.count != 1 { return parties.count > 1 }
        if case .countries(let codes) = parties[0].kind { return codes.count > 1 }
        return false
    }
}
