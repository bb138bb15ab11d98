import GRDB

/// A page of the web that was read into the base, and by what its server knows whether it is still the same.
package struct FetchedPage: Sendable, Hashable {
    package var address: String
    /// The entity tag as the server wrote it.
    package var etag: String?
    /// The time of the last change as the server wrote it.
    package var lastModified: String?
    /// When it was read, in UTC, as `2026-02-20T07:05:00Z`.
    package var time: String

    package init(address: String, etag: String?, lastModified: String?, time: String) {
        self.address = address
        self.etag = etag
        self.lastModified = lastModified
        self.time = time
    }
}

extension KnowledgeStore {
    /// What is known of a page that was read before; nil for one that never was.
    package func fetchedPage(_ address: String) throws(StoreError) -> FetchedPage? {
        try read { db in try FetchedRow.fetchFirst(db, "WHERE address = ?", [address])?.page }
    }

    /// Remembers a page, in the place of what was known of it. To be called once its article is stored.
    package func remember(_ page: FetchedPage) throws(StoreError) {
        try write { db in
            try db.execute(sql: "DELETE FROM fetched WHERE address = ?", arguments: [page.address])
            try FetchedRow(page).insert(db)
        }
    }
}
