package import KnowledgeModel
import Lexicon
import SourceText

/// The values of one stage as lines of text, so that an error can be walked back to the stage that made it.
package enum ExplainedStage: String, Sendable, CaseIterable {
    /// Sentences with their lines.
    case sentences
    /// What the lexicon knows, longest first.
    case lexicon
    /// Times with their dates and reasons.
    case times
    /// Chunks of each sentence.
    case chunks
    /// The people of the article, with countries.
    case people
    /// Items that frames are matched against.
    case items
    /// Events before mentions of one are merged.
    case drafts
}

extension Extractor {
    /// One line for each value of the stage, in the order of the text.
    package func explain(_ document: Document, stage: ExplainedStage) -> [String] {
        let run = stages(of: document)
        let text = run.article.text
        switch stage {
        case .sentences:
            return run.article.sentences.map { index in
                "\(index)\tline \(text.sentences[index].line)\t\(text.string(text.sentences[index].tokens))"
            }
        case .lexicon:
            return run.article.matches.matches.map { match in
                "\(text.string(match.tokens))\t\(run.article.matches.meaning(match))"
            }
        case .times:
            let chronology = run.article.chronology
            let published =
                "published \(chronology.published.map(String.init) ?? "-") (\(chronology.publishedBasis.rawValue)): \(chronology.publishedReason)"
            let evidence = TemporalReader().yearEvidence(text, matches: run.article.matches, document: document)
            return [published] + evidence.map { "  \($0)" }
                + chronology.mentions.map { mention in
                    "\(mention.sentence)\t\(text.string(mention.tokens))\t\(mention.date.flatMap { chronology.written($0, mention.basis) }.map(String.init) ?? "-")\t\(mention.basis.rawValue)\t\(mention.kind)\t\(mention.rule)\t\(mention.reason)"
                }
        case .chunks:
            return zip(run.article.sentences, run.chunks).map { sentence, chunks in
                "\(sentence)\t" + chunks.map { "[\(label($0.kind)) \(text.string($0.tokens))]" }.joined(separator: " ")
            }
        case .people:
            return run.register.entries.map { entry in
                let posts = entry.mentions.flatMap(\.posts).map { text.string($0.tokens) }
                return "\(entry.nameText)\t\(entry.country?.rawValue ?? "-")\t\(posts.joined(separator: "; "))"
            }
        case .items:
            return run.reader.parsed.map { sentence in
                "\(sentence.sentence)\t"
                    + sentence.items.map { "[\(label($0.kind)) \(text.string($0.tokens))]" }.joined(separator: " ")
            }
        case .drafts:
            return run.reader.events.map { draft in
                let names = draft.members.map { text.string($0.party.tokens) }.joined(separator: " + ")
                let written = draft.date.flatMap { run.article.chronology.written($0.value, $0.basis) }
                let date = written.map { "\($0)\(draft.date?.isInherited == true ? " (taken over)" : "")" } ?? "-"
                return
                    "\(draft.position)\t\(draft.rule)\t\(draft.status.rawValue)\t\(date)\t\(draft.allCountries.map(\.rawValue).joined(separator: ","))\t\(names)\t\(text.string(draft.extent))"
            }
        }
    }

    private func label(_ kind: Chunk.Kind) -> String {
        switch kind {
        case .person(let mention): "person\(mention.country.map { " \($0)" } ?? "")"
        case .countries(let codes): "countries \(codes.map(\.rawValue).joined(separator: ","))"
        case .body(let code): "body \(code?.rawValue ?? "-")"
        case .organisation(let organisation): "organisation\(organisation.country.map { " \($0)" } ?? "")"
        case .unit(let unit): "unit\(unit.country.map { " \($0)" } ?? "")"
        case .place(let place): "place\(place.country.map { " \($0)" } ?? "")"
        case .time: "time"
        case .trigger(let form): "TRIGGER \(form.type.rawValue) \(form.frame.rawValue)"
        case .agreement(let kind): "agreement \(kind.rawValue)"
        case .series(let form): "series \(form.type.rawValue)"
        case .function(let value): "\(value.rawValue)"
        case .name: "name"
        case .mark: ""
        case .word: "·"
        }
    }

    private func label(_ kind: Item.Kind) -> String {
        switch kind {
        case .group(let group):
            "GROUP\(group.isLocation ? " at" : "") "
                + group.parties.map { "\($0.isPerson ? "person" : "party") \($0.country?.rawValue ?? "-")" }.joined(
                    separator: " & ")
        case .trigger(let form): "TRIGGER \(form.type.rawValue) \(form.frame.rawValue)"
        case .function(let value): value.rawValue
        case .time: "time"
        case .place(let place): "place\(place.country.map { " \($0)" } ?? "")"
        case .series(let form): "series \(form.type.rawValue)"
        case .agreement(let kind): "agreement \(kind.rawValue)"
        case .mark: ""
        case .word: "·"
        }
    }
}
