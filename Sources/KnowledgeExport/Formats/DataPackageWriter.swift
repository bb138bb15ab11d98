internal import CivilTime
internal import KnowledgeModel

/// A data package after the Frictionless standard: one CSV a table, `datapackage.json` with the fields and what refers to what,
/// and a README with the codebook and the licence of the sources.
enum DataPackageWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        let tables = DataTable.all(content)
        let package: JSONValue = .object([
            "profile": .string("tabular-data-package"), "name": .string("defence-cooperation"),
            "title": .string(content.labels.word("Hợp tác quốc phòng", "Defence cooperation")),
            "description": .string("Who met whom, when, where, and what was agreed; with the words of the articles."),
            "resources": .array(tables.map(\.resource)),
        ])
        let files = tables.map { table in
            ExportFile(
                name: "\(table.name).csv", text: CSVWriter().text(table.fields.map(\.name), table.rows))
        }
        return files + [
            ExportFile(name: "datapackage.json", text: package.text + "\n"),
            ExportFile(name: "README.md", text: readme(tables)),
        ]
    }

    private static func readme(_ tables: [DataTable]) -> String {
        var text = """
            # Defence cooperation: who met whom, when, where, and what was agreed

            A data package (https://specs.frictionlessdata.io/data-package/) of tables read from news articles. Everything in them is
            what the articles say; `evidence.csv` has their words, `start` and `end` in Unicode scalars of the text as it was given.

            Dates are EDTF (ISO 8601-2) and as precise as the articles are: `2021-07` is some day in July 2021, `2023-03-29/2023-03-30`
            two days, `XXXX-05-20` a day whose year is not told, `2022~` about 2022. Countries are ISO 3166-1 alpha-2, or `UN`, `EU`,
            `ASEAN`, `NATO`. Lists in one field are apart by `; `.

            ## Licence of the sources

            The quotes in `evidence.csv` and the titles in `documents.csv` belong to the publishers that `documents.csv` names; they are
            quoted as evidence, and may be passed on only as the law on quotation or the publisher allows. The facts in the other
            tables are nobody's property.

            ## Codebook

            """
        for table in tables {
            text += "\n### \(table.name).csv\n\n\(table.about) \(table.rows.count) rows.\n\n"
            text += "| field | type | meaning |\n| --- | --- | --- |\n"
            for field in table.fields { text += "| \(field.name) | \(field.type) | \(field.meaning) |\n" }
        }
        text += "\n\(Plover.codebook.replacing("# PLOVER codebook", with: "# PLOVER codebook (`--format plover`)"))"
        return text
    }
}
