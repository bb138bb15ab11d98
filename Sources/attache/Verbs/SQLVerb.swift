internal import ArgumentParser
internal import Foundation
internal import KnowledgeExport
internal import KnowledgeStore

struct SQLVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql", abstract: "Ask the database in SQL; nothing can be changed.",
        discussion: """
            The views event_view, met_view, agreement_view, person_view, post_view and timeline_view have plain names; \
            `attache sql --schema` prints every table. A query of - is read from standard input.

            Examples:
              attache sql "SELECT date, first_name, second_name FROM met_view ORDER BY first_day"
              attache sql "SELECT type, count(*) AS events FROM event GROUP BY type" --format csv
              attache sql --schema
            """)

    @Argument(help: "One SELECT, or - for standard input.")
    var query: String?

    @Flag(help: "Print the SQL that makes the tables and views instead.")
    var schema = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard schema != (query != nil) else { throw ValidationError("sql takes one query, or --schema.") }
    }

    func run() throws {
        let store = try database.openForReading()
        if schema {
            let answer = try store.query("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
            return try output.write(answer.rows.map { Self.text($0[0]) ?? "" }.joined(separator: "\n") + "\n")
        }
        let typed =
            query == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : query
        let answer = try store.query(typed ?? "")
        try output.write(
            Sheet(
                columns: answer.columns, fields: answer.columns,
                rows: answer.rows.map { row in
                    let values = row.map(Self.text)
                    let pairs = zip(answer.columns, row.map(Self.json))
                    return Sheet.Row(
                        cells: values.map { $0 ?? "" }, values: values,
                        // Of two columns of one name the first counts; name them apart with AS.
                        object: .object(Dictionary(pairs) { first, _ in first }))
                }), ifEmpty: "no rows")
    }

    private static func text(_ value: QueryAnswer.Value) -> String? {
        switch value {
        case .null: nil
        case .integer(let number): "\(number)"
        case .real(let number): "\(number)"
        case .text(let text): text
        // As SQL writes it.
        case .blob(let bytes): "x'" + bytes.map { hexadecimal($0) }.joined() + "'"
        }
    }

    private static func json(_ value: QueryAnswer.Value) -> JSONValue {
        switch value {
        case .null: .null
        case .integer(let number): .integer(Int(number))
        case .real(let number): .number(number)
        case .text(let text): .string(text)
        case .blob: .optional(text(value))
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return byte < 16 ? "0" + digits : digits
    }
}
