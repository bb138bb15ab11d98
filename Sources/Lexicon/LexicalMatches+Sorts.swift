package import KnowledgeModel

/// The longest form of one sort at a token; nil where none starts.
extension LexicalMatches {
    package func rank(at token: Int) -> Range<Int>? {
        longest(.rank, at: token) { if case .rank = $0 { true } else { nil } }?.tokens
    }

    package func surname(at token: Int) -> Range<Int>? {
        longest(.surname, at: token) { if case .surname = $0 { true } else { nil } }?.tokens
    }

    package func honorific(at token: Int) -> (tokens: Range<Int>, value: HonorificForm.Kind)? {
        longest(.honorific, at: token) { if case .honorific(let form) = $0 { form.kind } else { nil } }
    }

    package func post(at token: Int) -> (tokens: Range<Int>, value: PostForm)? {
        longest(.post, at: token) { if case .post(let form) = $0 { form } else { nil } }
    }

    /// The name of a known holder of an office.
    package func office(at token: Int) -> Range<Int>? {
        longest(.office, at: token) { if case .office = $0 { true } else { nil } }?.tokens
    }

    package func organisation(at token: Int) -> (tokens: Range<Int>, value: OrganisationForm)? {
        longest(.organisation, at: token) { if case .organisation(let form) = $0 { form } else { nil } }
    }

    package func organisationHead(at token: Int) -> (tokens: Range<Int>, value: String)? {
        longest(.organisationHead, at: token) { if case .organisationHead(let kind) = $0 { kind } else { nil } }
    }

    package func unitHead(at token: Int) -> (tokens: Range<Int>, value: String)? {
        longest(.unitHead, at: token) { if case .unitHead(let kind, _) = $0 { kind } else { nil } }
    }

    package func place(at token: Int) -> (tokens: Range<Int>, value: PlaceForm)? {
        longest(.place, at: token) { if case .place(let form) = $0 { form } else { nil } }
    }

    package func placeHead(at token: Int) -> (tokens: Range<Int>, value: String)? {
        longest(.placeHead, at: token) { if case .placeHead(let kind) = $0 { kind } else { nil } }
    }

    package func function(at token: Int) -> (tokens: Range<Int>, value: FunctionClass)? {
        guard has(.function, at: token) else { return nil }
        for index in indices(at: token) {
            if let value = function(matches[index]) { return (matches[index].tokens, value) }
        }
        return nil
    }

    /// A seat of government that stands for its country.
    package func seat(at token: Int) -> (tokens: Range<Int>, value: CountryCode)? {
        longest(.country, at: token) { meaning in
            if case .country(let form) = meaning, form.kind == .metonym { form.code } else { nil }
        }
    }

    /// The countries that one form means together, sorted: "liên Triều".
    package func joint(at token: Int) -> (tokens: Range<Int>, value: [CountryCode])? {
        guard has(.country, at: token) else { return nil }
        var found: (tokens: Range<Int>, value: [CountryCode])?
        for match in starting(at: token) where match.kind.meets(.country) {
            guard case .country(let form) = meaning(match), form.kind == .joint else { continue }
            if found == nil { found = (match.tokens, []) }
            if found?.tokens == match.tokens { found?.value.append(form.code) }
        }
        found?.value.sort()
        return found
    }

    /// A country's name, or a body's that is a party; `inPair` also takes the short forms that stand in pairs alone.
    package func state(at token: Int, inPair: Bool) -> (tokens: Range<Int>, value: CountryCode)? {
        longest(.states, at: token) { meaning in
            switch meaning {
            case .country(let form):
                form.kind == .metonym || form.kind == .joint || (form.kind == .pairPart && !inPair) ? nil : form.code
            case .body(let form): form.code
            default: nil
            }
        }
    }
}
