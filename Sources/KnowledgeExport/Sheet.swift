/// An answer of rows, with what each form of output needs: columns for people, columns for spreadsheets, objects.
package struct Sheet: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        /// For people: one text a column.
        package var cells: [String]
        /// For spreadsheets: one value a column; nil is an empty field.
        package var values: [String?]
        package var object: JSONValue

        package init(cells: [String], values: [String?], object: JSONValue) {
            self.cells = cells
            self.values = values
            self.object = object
        }
    }

    /// Headings of `cells`.
    package var columns: [String]
    /// Headings of `values`.
    package var fields: [String]
    package var rows: [Row]

    package init(columns: [String], fields: [String], rows: [Row]) {
        self.columns = columns
        self.fields = fields
        self.rows = rows
    }

    /// A sheet whose columns are the same for people and for spreadsheets; the objects are made from them.
    package init(columns: [String], rows: [[String?]]) {
        self.columns = columns
        fields = columns.map { $0.lowercased().replacing(" ", with: "_") }
        let fields = fields
        self.rows = rows.map { values in
            let pairs = zip(fields, values).map { ($0, JSONValue.optional($1)) }
            return Row(
                cells: values.map { $0 ?? "" }, values: values,
                object: .object(Dictionary(pairs) { first, _ in first }))
        }
    }
}
