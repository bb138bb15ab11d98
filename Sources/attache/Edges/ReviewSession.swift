internal import Foundation
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Pipeline
internal import Resolution

/// A person at a terminal, who answers one question after the other with one key each.
final class ReviewSession {
    private let store: KnowledgeStore
    private let pipeline: Pipeline
    private let author: AuthorOptions
    private let limit: Int?
    /// Questions put off until the next run.
    private var skipped: Set<[String]> = []
    private var decided: [Decision] = []

    init(store: KnowledgeStore, pipeline: Pipeline, author: AuthorOptions, limit: Int?) {
        self.store = store
        self.pipeline = pipeline
        self.author = author
        self.limit = limit
    }

    /// Asks until nothing is left, the limit is reached, or the person has had enough.
    func run() throws {
        var asked = 0
        var queue = try pipeline.reviewQueue(store)
        while asked < limit ?? Int.max {
            guard let item = queue.first(where: { !skipped.contains(Self.name($0)) }) else {
                say(asked == 0 && skipped.isEmpty ? "nothing to decide" : "that was all")
                break
            }
            let left = queue.count { !skipped.contains(Self.name($0)) }
            try show(item, left: left)
            guard let isAnswered = try answer(item) else { break }
            guard isAnswered else { continue }
            asked += 1
            queue = try pipeline.reviewQueue(store)
        }
        say("\(decided.count) decided; `attache decisions` lists them")
    }

    /// Waits for keys until the question is settled: true where something was decided or undone, false where the question
    /// is put off, nil where the person leaves.
    private func answer(_ item: ReviewItem) throws -> Bool? {
        while let key = Terminal.key() {
            switch key.lowercased() {
            case "q", "\u{3}", "\u{4}": return nil
            case "k", " ", "\n", "\r":
                skipped.insert(Self.name(item))
                say("skipped\n")
                return false
            case "o": try open(item)
            case "u":
                guard let last = decided.popLast() else {
                    say("nothing decided yet in this session; `attache decide undo ID` undoes an older one")
                    continue
                }
                _ = try decide(Verdict(.undo, [last.id], author: author.name, reason: author.reason))
                say("undone: \(last.id)\n")
                return true
            default:
                guard let verdict = try verdict(for: key, item) else { continue }
                let decision = try decide(verdict)
                decided.append(decision)
                say("\(verdict.verdict.rawValue): \(decision.id)\n")
                return true
            }
        }
        return nil
    }

    private func verdict(for key: Character, _ item: ReviewItem) throws -> Verdict? {
        func make(_ verdict: Decision.Verdict, _ targets: [String], _ field: String? = nil, _ value: String? = nil)
            -> Verdict
        {
            Verdict(verdict, targets, field: field, value: value, author: author.name, reason: author.reason)
        }
        switch (item.question, key.lowercased()) {
        case (.same, "s"): return make(.same, item.claims)
        case (.same, "d"): return make(.different, item.claims)
        case (.same(let first, let second, _), "r"):
            say("reject which? [1] [2]")
            switch Terminal.key() {
            case "1": return make(.reject, [first])
            case "2": return make(.reject, [second])
            default:
                say("neither")
                return nil
            }
        case (.doubt(let id, _), "s"): return make(.same, [id])
        case (.doubt(let id, _), "r"), (.conflict(let id, _), "r"): return make(.reject, [id])
        case (.conflict(let id, let conflict), let key):
            guard let number = key == "s" ? 1 : Int(key), conflict.values.indices.contains(number - 1)
            else { return nil }
            return make(.set, [id], conflict.field, conflict.values[number - 1].value)
        default: return nil
        }
    }

    private func decide(_ verdict: Verdict) throws -> Decision {
        try pipeline.decide(
            verdict, in: store, now: Date(),
            notify: { if case .decision(let problem) = $0 { Messages.say(problem.message) } })
    }

    private func show(_ item: ReviewItem, left: Int) throws {
        let things = try ReviewThings([item], in: store)
        var lines = ["\(left) to decide. \(item.heading)"]
        switch item.question {
        case .same(let first, let second, _):
            lines += ["  1  \(things.describe(first))  \(first)", "  2  \(things.describe(second))  \(second)"]
            lines += item.reasons.map { "     \($0)" }
        case .doubt(let id, _): lines.append("     \(things.describe(id))  \(id)")
        case .conflict(let id, let conflict):
            lines.append("     \(things.describe(id))  \(id)")
            for (number, value) in conflict.values.enumerated() {
                lines.append("  \(number + 1)  \(value.value)  (\(value.claims.joined(separator: ", ")))")
            }
        }
        let keys =
            switch item.question {
            case .same: "[s]ame  [d]ifferent  [r]eject"
            case .doubt: "[s]ame as told: it is right  [r]eject"
            case .conflict: "[s]ame as preferred  [1-\(item.values)] another  [r]eject"
            }
        say((lines + ["\(keys)  s[k]ip  [o]pen  [u]ndo  [q]uit"]).joined(separator: "\n"))
    }

    /// The words of the articles behind the question.
    private func open(_ item: ReviewItem) throws {
        for id in item.things {
            let reasons: [Reason] =
                switch item.kind {
                case .event: try store.claims(of: EventID(id)).map { Reason($0.claim, in: $0.document) }
                case .person: try store.claims(of: PersonID(id)).prefix(5).map { Reason($0.claim, in: $0.document) }
                case .agreement: try store.claims(of: AgreementID(id)).map { Reason($0.claim, in: $0.document) }
                }
            for reason in reasons { say(reason.text(styled: Terminal.isStyled)) }
        }
    }

    private func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    private static func name(_ item: ReviewItem) -> [String] {
        if case .conflict(let id, let conflict) = item.question { return [id, conflict.field] }
        return item.things
    }
}
