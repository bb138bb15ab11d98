import KnowledgeModel

/// Which names are worth comparing: pairs that share a key, so that the work grows with the number of names and not
/// with its square.
enum PeopleBlocking {
    /// A block with more names than this is compared along its sorted order only.
    private static let largest = 300
    private static let window = 24

    static func candidates(_ groups: [NameGroup], wereCrowded: Set<UInt64> = []) -> Candidates {
        var blocks: [String: [Int]] = [:]
        for (place, group) in groups.enumerated() {
            for key in keys(group) { blocks[key, default: []].append(place) }
        }
        var collector = CandidateCollector(wereCrowded: wereCrowded)
        for (key, places) in blocks where places.count > 1 {
            var pairs: [UInt64] = []
            var isCrowded = places.count > largest
            if key.hasPrefix("A:") {
                let singles = places.filter { groups[$0].isSingle }
                for single in singles.prefix(largest) {
                    for place in places.prefix(largest * 4) where place != single {
                        pairs.append(Candidates.pack(single, place))
                    }
                }
                isCrowded = singles.count > largest || (!singles.isEmpty && places.count > largest * 4)
            } else {
                let reach = places.count > largest ? window : places.count
                for (index, place) in places.enumerated() {
                    for other in places[(index + 1)...].prefix(reach) { pairs.append(Candidates.pack(place, other)) }
                }
            }
            collector.add(pairs, key: key, isCrowded: isCrowded)
        }
        return collector.candidates
    }

    private static func keys(_ group: NameGroup) -> Set<String> {
        let name = group.name
        let country = group.country.map { $0.isBody ? "" : $0.rawValue } ?? ""
        let words = name.plainWords
        var keys: Set<String> = ["W:" + words.sorted().joined(separator: " "), "J:" + name.letters]
        keys.insert("A:" + (words.last ?? ""))
        for word in words where word.utf8.count >= 3 { keys.insert("A:" + word) }
        // "Bashar al-Assad" is called Assad.
        for word in name.words where word.count == 2 && ["al", "el"].contains(word[0].plain) {
            keys.insert("A:" + word[1].plain)
        }
        guard !group.isSingle else { return keys }
        if name.spelling == .vietnamese || country == "VN" {
            let plain = name.syllables.map(\.plain)
            keys.insert("S:" + plain.suffix(2).joined(separator: " "))
            if let first = plain.first, let last = plain.last {
                keys.insert("B:" + country + [first, last].sorted().joined(separator: " "))
            }
        }
        if country == "CN" || country == "TW" || country.isEmpty {
            for reading in SinoVietnameseNames.familyReadings(name) { keys.insert("P:" + reading) }
        }
        guard country != "VN" else { return keys }
        for word in words where word.utf8.count >= 3 {
            let skeleton = Sounds(word).skeleton
            if skeleton.count >= 2 { keys.insert("F:" + country + String(decoding: skeleton.prefix(3), as: UTF8.self)) }
        }
        let skeletons = words.map { String(decoding: Sounds($0).skeleton.prefix(2), as: UTF8.self) }
        if let first = skeletons.first, let last = skeletons.last {
            keys.insert("G:" + country + [first, last].sorted().joined(separator: "-"))
        }
        return keys
    }
}

extension Sounds {
    /// The consonants in coarse classes, so that respellings share them.
    var skeleton: [UInt8] {
        var result: [UInt8] = []
        for sound in sounds {
            switch sound {
            case UInt8(ascii: "v"), UInt8(ascii: "f"): result.append(UInt8(ascii: "1"))
            case UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "S"), UInt8(ascii: "C"), UInt8(ascii: "J"),
                UInt8(ascii: "t"), UInt8(ascii: "d"):
                result.append(UInt8(ascii: "2"))
            case UInt8(ascii: "p"), UInt8(ascii: "b"): result.append(UInt8(ascii: "3"))
            case UInt8(ascii: "k"), UInt8(ascii: "g"): result.append(UInt8(ascii: "4"))
            case UInt8(ascii: "r"), UInt8(ascii: "l"): result.append(UInt8(ascii: "5"))
            case UInt8(ascii: "n"), UInt8(ascii: "m"), UInt8(ascii: "N"): result.append(UInt8(ascii: "6"))
            default: break
            }
        }
        return result
    }
}

extension SinoVietnameseNames {
    /// What the family name may be in pinyin: its readings for a Vietnamese form, the words at the ends for a romanised.
    static func familyReadings(_ name: PersonName) -> [String] {
        if name.spelling == .vietnamese, let first = name.syllables.first { return readings(of: first) }
        return [name.plainWords.first, name.plainWords.last].compactMap { $0 }
    }
}
