internal import ArgumentParser
internal import Foundation
internal import KnowledgeModel
internal import Pipeline

struct DecideVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Decide what the program cannot know: same, different, reject, set, undo.",
        discussion: """
            A decision is kept with its author, its time and its reason, counts more than what the program finds, and \
            outlives every rebuild. Ids are those that any answer prints.

            Examples:
              attache decide same e-bb12d8272e02-467 --reason "the ministry's site says so"
              attache decide set e-28cf1cdf285a-760 venue London
            """,
        subcommands: [Same.self, Different.self, Reject.self, Set.self, Undo.self])

    struct Same: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "same",
            abstract: "These events, people or agreements are one; or, with one id, it is right as it is.")

        @Argument(help: "The ids of what is one.")
        var ids: [String]

        @OptionGroup var making: DecisionOptions

        func run() throws { try making.decide(.same, ids) }
    }

    struct Different: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "different",
            abstract: "These events, people or agreements are not one.")

        @Argument(help: "The ids of what is apart; of claims, where they stand in one event.")
        var ids: [String]

        @OptionGroup var making: DecisionOptions

        func run() throws { try making.decide(.different, ids) }
    }

    struct Reject: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reject",
            abstract: "The article says no such thing: the event, person or agreement is left out.")

        @Argument(help: "The ids of what is to be left out.")
        var ids: [String]

        @OptionGroup var making: DecisionOptions

        func run() throws { try making.decide(.reject, ids) }
    }

    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Set a field to a value; what the articles say stays beside it as a conflict.",
            discussion: """
                Of an event: type, format, status, date, venue, venue_country, name, edition, countries, topics. Of a \
                person: name, country, rank. Of an agreement: title, kind, status, date, parties. An empty value takes \
                the field away.
                """)

        @Argument(help: "The id of the event, person or agreement.")
        var id: String

        @Argument(help: "The field.")
        var field: String

        @Argument(help: "Its value, as exports write it: 2021-07-12, VN, memorandum.")
        var value: String

        @OptionGroup var making: DecisionOptions

        func run() throws { try making.decide(.set, [id], field: field, value: value) }
    }

    struct Undo: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "undo",
            abstract: "Undo decisions; an undoing can be undone as well.")

        @Argument(help: "The ids of the decisions, as `attache decisions` lists them.")
        var ids: [String]

        @OptionGroup var making: DecisionOptions

        func run() throws { try making.decide(.undo, ids) }
    }
}
