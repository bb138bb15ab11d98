/// What kind a ship is of, by the word that stands before or in place of its name.
enum ShipKind {
    case carrier, cruiser, destroyer, frigate, corvette, amphibious, submarine, hospital, patrol, training

    /// Nil for a name that does not say it.
    init?(_ name: String) {
        guard let kind = Self.phrases.first(in: name) else { return nil }
        self = kind
    }

    private static let phrases = Phrases<ShipKind>([
        ("tau san bay", .carrier), ("mau ham", .carrier), ("aircraft carrier", .carrier),
        ("tuan duong ham", .cruiser), ("tau tuan duong", .cruiser), ("cruiser", .cruiser),
        ("khu truc ham", .destroyer), ("tau khu truc", .destroyer), ("destroyer", .destroyer),
        ("ho ve ham", .frigate), ("tau ho ve", .frigate), ("ho tong ham", .frigate),
        ("khinh ham", .frigate), ("frigate", .frigate), ("ho ve tong", .corvette), ("corvette", .corvette),
        ("do bo", .amphibious), ("tau ngam", .submarine),
        ("submarine", .submarine), ("tau benh vien", .hospital), ("hospital ship", .hospital),
        ("tau quan y", .hospital), ("tau tuan tra", .patrol), ("tau tuan duyen", .patrol),
        ("patrol ship", .patrol), ("patrol vessel", .patrol), ("tau huan luyen", .training),
        ("training ship", .training),
    ])
}
