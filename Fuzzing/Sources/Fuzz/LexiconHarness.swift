internal import Lexicon
internal import SourceText

extension Harness {
    private static let names = [
        "agreement_heads", "bodies", "coordinates", "countries", "grammar", "honorifics", "offices",
        "organisation_heads",
        "organisations", "place_heads", "places", "posts", "ranks", "series", "stop_names", "surnames", "time_words",
        "topics", "triggers", "unit_heads",
    ]

    /// A table of a user's own. Its header says which it is meant to be; else every name is tried.
    static let lexicon = Harness(name: "lexicon") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        for name in names {
            do throws(LexiconError) {
                let lexicon = try Lexicon(files: [("\(name).tsv", text)])
                promise(lexicon.entries.allSatisfy { !$0.form.isEmpty }, "an entry has a form")
            } catch {
                promise(error.line >= 1 && error.column >= 1 && !error.message.isEmpty, "a fault says where it is")
            }
        }
    }
}
