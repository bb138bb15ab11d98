/// Something that the store refuses or cannot do, said in one sentence for its reader.
package struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A short word that can be counted; open, so that a later version can add its own.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }

        /// There is no file, or no folder to make it in.
        package static let missing = Code(rawValue: "store.missing")
        /// The file is something else than an SQLite database.
        package static let notDatabase = Code(rawValue: "store.notDatabase")
        /// The file is the database of another program.
        package static let foreign = Code(rawValue: "store.foreign")
        /// A later version of the program wrote the database.
        package static let newer = Code(rawValue: "store.newer")
        /// The database was made by an earlier version, and may not be written to.
        package static let older = Code(rawValue: "store.older")
        /// A migration that the database remembers differs from the program's.
        package static let changedMigration = Code(rawValue: "store.changedMigration")
        /// The database contradicts itself.
        package static let damaged = Code(rawValue: "store.damaged")
        /// Another program holds the database for too long.
        package static let busy = Code(rawValue: "store.busy")
        /// Reading or writing failed: no space, no permission, a broken disk.
        package static let inputOutput = Code(rawValue: "store.inputOutput")
        /// A value breaks a rule of the schema.
        package static let refusedValue = Code(rawValue: "store.refusedValue")
        /// A filter does not apply to what is asked for.
        package static let filter = Code(rawValue: "store.filter")
        /// A query of the user's is no SQL, or would change the base.
        package static let query = Code(rawValue: "store.query")
        /// A decision refers to another that is not there, or repeats its id with different contents.
        package static let decision = Code(rawValue: "store.decision")
        /// The store itself is wrong.
        package static let fault = Code(rawValue: "store.fault")
    }

    package var code: Code
    /// A sentence for the reader, without the path.
    package var message: String
    /// The file of the database.
    package var path: String

    package init(code: Code, message: String, path: String) {
        self.code = code
        self.message = message
        self.path = path
    }

    package var description: String { "\(path): \(message)" }
}
