import KnowledgeModel
import SourceText

/// Turns lexicon files into entries; one function for each file.
enum LexiconReader {
    /// The files that there are, by their names without `.tsv`.
    enum Table: String, CaseIterable {
        case countries, bodies, ranks, honorifics, posts, offices, organisations, places, topics, series, surnames
        case triggers, grammar, milestones
        case organisationHeads = "organisation_heads"
        case unitHeads = "unit_heads"
        case placeHeads = "place_heads"
        case agreementHeads = "agreement_heads"
        case stopNames = "stop_names"
        case timeWords = "time_words"

        /// The columns that the file must have.
        var columns: [LexiconTable.Column] {
            switch self {
            case .countries: [.code, .form, .kind, .language, .letterCase]
            case .bodies: [.code, .form, .name, .kind, .letterCase]
            case .ranks: [.form, .service, .order, .letterCase]
            case .honorifics: [.form, .kind, .gender, .letterCase]
            case .posts: [.form, .postClass, .complement, .country, .letterCase]
            case .offices: [.form, .postClass, .domain, .country, .from, .to, .letterCase]
            case .milestones: [.form, .kind, .beside, .from, .to, .letterCase]
            case .organisations, .unitHeads: [.form, .kind, .country, .letterCase]
            case .places: [.form, .country, .kind, .letterCase]
            case .organisationHeads, .placeHeads, .agreementHeads: [.form, .kind, .letterCase]
            case .topics: [.topic, .form, .vietnameseLabel, .englishLabel, .letterCase]
            case .series: [.form, .type, .name, .country, .letterCase]
            case .surnames: [.form, .letterCase]
            case .stopNames: [.form, .reason, .letterCase]
            case .triggers: [.form, .type, .format, .frame, .status, .subject, .object, .letterCase]
            case .grammar: [.form, .postClass, .letterCase]
            case .timeWords: [.form, .kind, .value, .letterCase]
            }
        }
    }

    static func entries(file: String, text: String) throws(LexiconError) -> [LexicalEntry] {
        var entries: [LexicalEntry] = []
        try read(file: file, text: text, into: &entries)
        return entries
    }

    /// Appends the file's entries.
    static func read(file: String, text: String, into entries: inout [LexicalEntry]) throws(LexiconError) {
        // A map has no forms of its own; it is read here only so that a fault in it is told.
        if Gazetteer.isNamed(file) {
            _ = try Gazetteer.rows(file: file, text: text)
            return
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        guard let table = Table(rawValue: name.hasSuffix(".tsv") ? String(name.dropLast(4)) : name) else {
            let known = Table.allCases.map(\.rawValue).sorted().joined(separator: ", ")
            throw LexiconError(
                code: .unknownFile, file: file, line: 1, column: 1,
                message: "no lexicon file has this name; known are \(known)")
        }
        for row in try LexiconTable(file: file, text: text, columns: table.columns).rows {
            let form = try row.required(.form)
            let letterCase = try row.optional(.letterCase, LexicalEntry.LetterCase.self) ?? .any
            entries.append(LexicalEntry(form: form, letterCase: letterCase, meaning: try meaning(row, of: table)))
        }
    }

    private static func meaning(
        _ row: LexiconTable.Row, of table: Table
    ) throws(LexiconError) -> LexicalEntry.Meaning {
        switch table {
        case .countries:
            .country(
                CountryForm(
                    code: CountryCode(try row.required(.code)), kind: try row.value(.kind, CountryForm.Kind.self)))
        case .bodies:
            .body(
                BodyForm(
                    code: row.text(.code).map(CountryCode.init(_:)), name: try row.required(.name),
                    kind: row.text(.kind) ?? ""))
        case .ranks: .rank(RankForm(service: row.text(.service), order: try row.number(.order)))
        case .honorifics:
            .honorific(HonorificForm(kind: try row.value(.kind, HonorificForm.Kind.self), gender: row.text(.gender)))
        case .posts:
            .post(
                PostForm(
                    postClass: try row.value(.postClass, PostForm.Class.self),
                    complement: try row.optional(.complement, PostForm.Complement.self) ?? .none, country: country(row)
                ))
        case .offices:
            .office(
                OfficeForm(
                    postClass: try row.value(.postClass, PostForm.Class.self),
                    domain: try row.optional(.domain, OfficeForm.Domain.self),
                    country: CountryCode(try row.required(.country)), from: try row.day(.from) ?? 0,
                    to: try row.day(.to)))
        case .milestones: .milestone(try milestone(row))
        case .organisations: .organisation(OrganisationForm(kind: try row.required(.kind), country: country(row)))
        case .organisationHeads: .organisationHead(kind: try row.required(.kind))
        case .unitHeads: .unitHead(kind: try row.required(.kind), country: country(row))
        case .places: .place(PlaceForm(country: country(row), kind: try row.required(.kind)))
        case .placeHeads: .placeHead(kind: try row.required(.kind))
        case .agreementHeads: .agreementHead(try row.value(.kind, AgreementKind.self))
        case .topics:
            .topic(
                TopicForm(
                    key: try row.required(.topic), vietnamese: try row.required(.vietnameseLabel),
                    english: try row.required(.englishLabel)))
        case .series:
            .series(
                SeriesForm(
                    type: try row.value(.type, EventType.self), name: try row.required(.name),
                    country: states(row).first, partner: states(row).dropFirst().first))
        case .surnames: .surname
        case .stopNames: .stopName(reason: try row.required(.reason))
        case .triggers:
            .trigger(
                TriggerForm(
                    type: try row.value(.type, EventType.self), format: try row.optional(.format, MeetingFormat.self),
                    frame: try row.value(.frame, TriggerForm.Frame.self),
                    status: try row.optional(.status, EventStatus.self),
                    subject: try row.optional(.subject, ParticipantRole.self),
                    object: try row.optional(.object, ParticipantRole.self)))
        case .grammar: .function(try row.value(.postClass, FunctionClass.self))
        case .timeWords:
            .time(
                TimeForm(kind: try row.value(.kind, TimeForm.Kind.self), value: try row.number(.value) ?? 0))
        }
    }

    /// "Hà Nội+Trump|Sentosa": both phrases before the bar or the one behind it; "!lần hai" must be absent.
    private static func milestone(_ row: LexiconTable.Row) throws(LexiconError) -> MilestoneForm {
        let kind = try row.value(.kind, MilestoneForm.Kind.self)
        let days: [MilestoneForm.Days] =
            kind == .dated
            ? try row.days(.from).map(MilestoneForm.Days.init)
            : try row.day(.from).map { [MilestoneForm.Days(first: $0, last: $0)] } ?? []
        guard let from = days.first?.first else {
            throw row.error(.badValue, .from, "the field \"from\" is empty; it must hold a day")
        }
        let to = kind == .dated ? days.first?.last : try row.day(.to)
        if to ?? from < from || days.contains(where: { $0.last < $0.first }) {
            throw row.error(.badValue, .to, "the last day lies before the first")
        }
        var beside: [[MilestoneForm.Phrase]] = []
        for list in (row.text(.beside) ?? "").split(separator: "|") {
            var phrases: [MilestoneForm.Phrase] = []
            for phrase in list.split(separator: "+", omittingEmptySubsequences: false) {
                let isAbsent = phrase.hasPrefix("!")
                let syllables = Word.folded(String(phrase.dropFirst(isAbsent ? 1 : 0)))
                guard !syllables.isEmpty else {
                    throw row.error(.badValue, .beside, "an empty phrase; write phrases with + and | between them")
                }
                phrases.append(MilestoneForm.Phrase(syllables: syllables, isAbsent: isAbsent))
            }
            beside.append(phrases)
        }
        return MilestoneForm(
            kind: kind, beside: beside, from: from, to: to ?? (kind == .state ? nil : from),
            others: Array(days.dropFirst()))
    }

    /// "KR+US": who holds it, and with whom.
    private static func states(_ row: LexiconTable.Row) -> [CountryCode] {
        row.text(.country)?.split(separator: "+").map { CountryCode(String($0)) } ?? []
    }

    private static func country(_ row: LexiconTable.Row) -> CountryCode? {
        row.text(.country).map(CountryCode.init(_:))
    }
}
