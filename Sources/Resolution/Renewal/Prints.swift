import CivilTime
import KnowledgeModel

// Fingerprints of values: whatever a judgement or a conclusion reads of them has to be in here.

extension EventClaim {
    var print: Fingerprint {
        var print = Fingerprint()
        print.add(id.rawValue)
        print.add(type.rawValue)
        print.add(format?.rawValue)
        print.add(status.rawValue)
        print.add(date?.description)
        print.add(dateBasis.rawValue)
        for participant in participants { participant.add(to: &print) }
        print.add(countries.map(\.rawValue))
        print.add(venue)
        print.add(venueCountry?.rawValue)
        print.add(name)
        print.add(edition ?? -1)
        print.add(topics)
        print.add("\(confidence)")
        for item in evidence { item.add(to: &print) }
        return print
    }
}

extension AgreementFacts {
    func print(story: String, decisions: [String]) -> UInt64 {
        var print = Fingerprint()
        print.add(claim.id.rawValue)
        print.add(claim.kind.rawValue)
        print.add(claim.title)
        print.add(claim.date?.description)
        print.add(claim.dateBasis.rawValue)
        print.add(claim.parties.map(\.rawValue))
        print.add(claim.status.rawValue)
        for item in claim.evidence { item.add(to: &print) }
        print.add(published?.description)
        print.add(story)
        print.add(decisions)
        return print.value
    }
}

extension Person {
    var print: UInt64 {
        var print = Fingerprint()
        print.add(id.rawValue)
        print.add(name)
        print.add(names)
        print.add(country?.rawValue)
        print.add(rank)
        for post in posts {
            print.add(post.title)
            print.add(post.country?.rawValue)
            print.add(post.firstSeen?.description)
            print.add(post.lastSeen?.description)
            print.add(post.claims.map(\.rawValue))
        }
        print.add(claims.map(\.rawValue))
        return print.value
    }
}

extension Participant {
    fileprivate func add(to print: inout Fingerprint) {
        print.add(name)
        print.add(kind.rawValue)
        print.add(country?.rawValue)
        print.add(role?.rawValue)
        print.add(post)
        print.add(rank)
        print.add(person?.rawValue)
    }
}

extension Evidence {
    fileprivate func add(to print: inout Fingerprint) {
        print.add(field.rawValue)
        print.add(span.start)
        print.add(span.end)
    }
}
