/// One file of an export.
package struct ExportFile: Sendable, Hashable {
    /// Without folders.
    package var name: String
    package var text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// A form in which events and agreements can be written; one file of sources each, in `Formats/`. The same content gives the
/// same bytes.
protocol ContentWriter {
    /// The files that make up the form.
    static func files(_ content: ExportContent) -> [ExportFile]
}
