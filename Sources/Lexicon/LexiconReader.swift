import KnowledgeModel

/// Turns lexicon files into entries; one function for each file.
enum LexiconReader {
    /// The columns that each file must have.
    static let columns: [String: [String]] = [
        "countries": ["code", "form", "kind", "language", "case"],
        "bodies": ["code", "form", "name", "kind", "case"],
        "ranks": ["form", "service", "order", "case"],
        "honorifics": ["form", "kind", "gender", "case"],
        "posts": ["form", "class", "complement", "country", "case"],
        "offices": ["form", "class", "domain", "country", "from", "to", "case"],
        "organisations": ["form", "kind", "country", "case"],
        "organisation_heads": ["form", "kind", "case"],
        "unit_heads": ["form", "kind", "country", "case"],
        "places": ["form", "country", "kind", "case"],
        "place_heads": ["form", "kind", "case"],
        "agreement_heads": ["form", "kind", "case"],
        "topics": ["topic", "form", "label_vi", "label_en", "case"],
        "series": ["form", "type", "name", "country", "case"],
        "surnames": ["form", "case"],
        "stop_names": ["form", "reason", "case"],
        "triggers": ["form", "type", "format", "frame", "status", "subject", "object", "case"],
        "grammar": ["form", "class", "case"],
        "time_words": ["form", "kind", "value", "case"],
    ]

    static func entries(file: String, text: String) throws(LexiconError) -> [LexicalEntry] {
        // A map has no forms of its own; it is read here only so that a fault in it is told.
        if Gazetteer.isNamed(file) {
            _ = try Gazetteer.rows(file: file, text: text)
            return []
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.hasSuffix(".tsv") ? String(name.dropLast(4)) : name
        guard let expected = columns[stem] else {
            let known = columns.keys.sorted().joined(separator: ", ")
            throw LexiconError(
                code: .unknownFile, file: file, line: 1, column: 1,
                message: "no lexicon file has this name; known are \(known)")
        }
        var entries: [LexicalEntry] = []
        for row in try LexiconTable(file: file, text: text, columns: expected).rows {
            let form = try row.required("form")
            let letterCase = try row.optional("case", LexicalEntry.LetterCase.self) ?? .any
            entries.append(LexicalEntry(form: form, letterCase: letterCase, meaning: try meaning(row, of: stem)))
        }
        return entries
    }

    private static func meaning(
        _ row: LexiconTable.Row, of stem: String
    ) throws(LexiconError) -> LexicalEntry.Meaning {
        switch stem {
        case "countries":
            .country(
                CountryForm(
                    code: CountryCode(try row.required("code")), kind: try row.value("kind", CountryForm.Kind.self)))
        case "bodies":
            .body(
                BodyForm(
                    code: row.text("code").map(CountryCode.init(_:)), name: try row.required("name"),
                    kind: row.text("kind") ?? ""))
        case "ranks": .rank(RankForm(service: row.text("service"), order: try row.number("order")))
        case "honorifics":
            .honorific(HonorificForm(kind: try row.value("kind", HonorificForm.Kind.self), gender: row.text("gender")))
        case "posts":
            .post(
                PostForm(
                    postClass: try row.value("class", PostForm.Class.self),
                    complement: try row.optional("complement", PostForm.Complement.self) ?? .none, country: country(row)
                ))
        case "offices":
            .office(
                OfficeForm(
                    postClass: try row.value("class", PostForm.Class.self),
                    domain: try row.optional("domain", OfficeForm.Domain.self),
                    country: CountryCode(try row.required("country")), from: try row.day("from") ?? 0,
                    to: try row.day("to")))
        case "organisations": .organisation(OrganisationForm(kind: try row.required("kind"), country: country(row)))
        case "organisation_heads": .organisationHead(kind: try row.required("kind"))
        case "unit_heads": .unitHead(kind: try row.required("kind"), country: country(row))
        case "places": .place(PlaceForm(country: country(row), kind: try row.required("kind")))
        case "place_heads": .placeHead(kind: try row.required("kind"))
        case "agreement_heads": .agreementHead(try row.value("kind", AgreementKind.self))
        case "topics":
            .topic(
                TopicForm(
                    key: try row.required("topic"), vietnamese: try row.required("label_vi"),
                    english: try row.required("label_en")))
        case "series":
            .series(
                SeriesForm(
                    type: try row.value("type", EventType.self), name: try row.required("name"), country: country(row)))
        case "surnames": .surname
        case "stop_names": .stopName(reason: try row.required("reason"))
        case "triggers":
            .trigger(
                TriggerForm(
                    type: try row.value("type", EventType.self), format: try row.optional("format", MeetingFormat.self),
                    frame: try row.value("frame", TriggerForm.Frame.self),
                    status: try row.optional("status", EventStatus.self),
                    subject: try row.optional("subject", ParticipantRole.self),
                    object: try row.optional("object", ParticipantRole.self)))
        case "grammar": .function(try row.value("class", FunctionClass.self))
        default:
            .time(
                TimeForm(kind: try row.value("kind", TimeForm.Kind.self), value: try row.number("value") ?? 0))
        }
    }

    private static func country(_ row: LexiconTable.Row) -> CountryCode? {
        row.text("country").map(CountryCode.init(_:))
    }
}
