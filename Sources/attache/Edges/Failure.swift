internal import ArgumentParser
internal import Foundation
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Lexicon
internal import Pipeline

/// How the program ends, after sysexits.h, and after signals as shells say it.
enum ExitStatus: Int32 {
    case done = 0
    case usage = 64
    case badData = 65
    case noInput = 66
    case ourFault = 70
    case inputOutput = 74
    /// 128 and the number of SIGINT, as shells count.
    case interrupted = 130
    /// 128 and the number of SIGTERM.
    case terminated = 143
}

/// A run that cannot go on: the sentence for its reader and the exit status.
struct Failure: Error {
    var status: ExitStatus
    /// Nil when everything has been said already.
    var message: String?

    /// An id that nothing answers to, with what is known of it: a person rejected it, or only an earlier reading has it.
    static func unknown(_ id: String, in store: KnowledgeStore, decisions: [Decision]) -> Failure {
        var message = "nothing in \(store.path) has the id \(id)"
        if let decision = decisions.last(where: { $0.verdict == .reject && $0.targets.contains(id) }) {
            message = "\(id) was rejected by \(decision.author); `attache decide undo \(decision.id)` takes it back"
        } else if let document = try? store.document(ofClaim: id) {
            message = "\(id) is not told any more; an earlier reading found it in \(document.id)"
        } else if (try? store.document(id: id)) != nil {
            message = "\(id) is an article; `attache show \(id)` lists what it tells"
        } else if (try? store.knows(name: id)) == true {
            message += "; for a person's name, `attache person \"\(id)\"`"
        }
        return Failure(status: .noInput, message: message)
    }

    /// The one place where errors become text and exit status.
    static func exit(with error: any Error) -> Never {
        switch error {
        case let failure as Failure:
            if let message = failure.message { Messages.say(message) }
            Foundation.exit(failure.status.rawValue)
        case let error as StoreError:
            Messages.say("\(error)")
            Foundation.exit(status(of: error).rawValue)
        case let error as ExportError:
            Messages.say("\(error)")
            Foundation.exit(ExitStatus.usage.rawValue)
        case let error as LexiconError:
            Messages.say("\(error)")
            Foundation.exit(ExitStatus.badData.rawValue)
        case let error as DecisionError:
            Messages.say("\(error)")
            Foundation.exit(status(of: error).rawValue)
        case let error as CocoaError:
            Messages.say(error.localizedDescription)
            Foundation.exit(ExitStatus.inputOutput.rawValue)
        case let error as ValidationError:
            // Found while running, when the parser does not know any more whose usage to show.
            Messages.say(error.message)
            Foundation.exit(ExitStatus.usage.rawValue)
        default:
            // Usage, --help and --version.
            Attache.exit(withError: error)
        }
    }

    private static func status(of error: DecisionError) -> ExitStatus {
        error.code == .noTarget ? .noInput : .usage
    }

    private static func status(of error: StoreError) -> ExitStatus {
        switch error.code {
        case .missing: .noInput
        case .notDatabase, .foreign, .newer, .older, .changedMigration, .damaged, .refusedValue: .badData
        case .busy, .inputOutput, .exists: .inputOutput
        case .filter, .query: .usage
        default: .ourFault
        }
    }
}
