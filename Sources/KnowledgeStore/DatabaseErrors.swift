import GRDB

/// Runs the work, and says what goes wrong in it in the store's own terms.
func translatingErrors<Value>(at path: String, _ work: () throws -> Value) throws(StoreError) -> Value {
    do {
        return try work()
    } catch let error as StoreError {
        var error = error
        if error.path.isEmpty { error.path = path }
        throw error
    } catch let error as DatabaseError {
        throw StoreError(error, path: path)
    } catch {
        throw StoreError(code: .fault, message: "\(error)", path: path)
    }
}

extension StoreError {
    init(_ error: DatabaseError, path: String) {
        let detail = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_NOTADB:
            self.init(code: .notDatabase, message: "is not an SQLite database", path: path)
        case .SQLITE_CORRUPT:
            self.init(
                code: .damaged, message: "is damaged (\(detail)); restore a copy, or ingest the articles anew",
                path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(code: .busy, message: "is in use by another program; try again when it is done", path: path)
        case .SQLITE_CANTOPEN:
            self.init(code: .inputOutput, message: "cannot be opened (\(detail))", path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(code: .inputOutput, message: "cannot be written to (\(detail))", path: path)
        case .SQLITE_FULL:
            self.init(
                code: .inputOutput,
                message: "the disk is full; what was stored before is whole. Make room, and give the same line again",
                path: path)
        case .SQLITE_IOERR, .SQLITE_NOMEM:
            self.init(
                code: .inputOutput,
                message: "reading or writing failed (\(detail)); see whether the disk is full or broken. "
                    + "What was stored before is whole",
                path: path)
        case .SQLITE_CONSTRAINT:
            self.init(code: .refusedValue, message: "a value breaks a rule of the schema (\(detail))", path: path)
        default:
            self.init(code: .fault, message: "\(error)", path: path)
        }
    }
}
