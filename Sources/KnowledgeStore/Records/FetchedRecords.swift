import GRDB

struct FetchedRow: StoredRow {
    static let shape = TableShape("fetched", ["address", "etag", "last_modified", "fetched_at"])
    var page: FetchedPage

    init(_ page: FetchedPage) { self.page = page }

    init(_ row: Row) throws {
        page = FetchedPage(address: row[0], etag: row[1], lastModified: row[2], time: row[3])
    }

    var values: [(any DatabaseValueConvertible)?] { [page.address, page.etag, page.lastModified, page.time] }
}
