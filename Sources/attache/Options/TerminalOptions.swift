internal import ArgumentParser

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// How much to say beside the answer.
struct LoudnessOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say only what went wrong.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say more: how a question was read, how far a run has come.")
    var verbose = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose say the opposite of each other.") }
    }

    /// Something worth knowing, not something wrong.
    func inform(_ message: String) {
        if !quiet { Messages.say(message) }
    }

    /// Says how many entries the dates leave out because no year is known of them.
    func informOfUndated(_ count: Int) {
        guard count > 0 else { return }
        inform(
            count == 1
                ? "1 more has no known year and is left out; it shows without --from and --to"
                : "\(count) more have no known year and are left out; they show without --from and --to")
    }

    /// Something for those who want to know how it came about.
    func detail(_ message: @autoclosure () -> String) {
        if verbose { Messages.say(message()) }
    }
}

/// How an answer is shown on a terminal.
struct TerminalOptions: ParsableArguments {
    @Option(help: "Colour: auto (on a terminal, unless $NO_COLOR is set), always, or never.")
    var color: ColorChoice = .auto

    @Flag(name: .customLong("no-pager"), help: "Print a long answer at once, also where $PAGER could show it.")
    var noPager = false

    @OptionGroup var loudness: LoudnessOptions

    func isStyled(toFile: Bool) -> Bool {
        switch color {
        case .auto: !toFile && Terminal.isStyled
        case .always: true
        case .never: false
        }
    }
}
