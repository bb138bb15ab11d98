// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/; change those and run it again.

/// The lexicon's files in the order of their names.
enum EmbeddedLexicon {
    static let files: [(name: String, text: String)] = [
        ("agreement_heads.tsv", agreementHeads),
        ("bodies.tsv", bodies),
        ("coordinates.tsv", coordinates),
        ("countries.tsv", countries),
        ("grammar.tsv", grammar),
        ("honorifics.tsv", honorifics),
        ("milestones.tsv", milestones),
        ("offices.tsv", offices),
        ("organisation_heads.tsv", organisationHeads),
        ("organisations.tsv", organisations),
        ("place_heads.tsv", placeHeads),
        ("places.tsv", places),
        ("posts.tsv", posts),
        ("ranks.tsv", ranks),
        ("series.tsv", series),
        ("stop_names.tsv", stopNames),
        ("surnames.tsv", surnames),
        ("time_words.tsv", timeWords),
        ("topics.tsv", topics),
        ("triggers.tsv", triggers),
        ("unit_heads.tsv", unitHeads),
    ]
}
