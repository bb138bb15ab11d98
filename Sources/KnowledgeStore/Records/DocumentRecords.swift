import CivilTime
import Foundation
import GRDB
import KnowledgeModel

struct DocumentRow: StoredRow {
    static let shape = TableShape("document", ["sha256", "text", "bytes"])
    var sha256: String
    var text: String

    init(sha256: String, text: String) {
        self.sha256 = sha256
        self.text = text
    }

    init(_ row: Row) throws {
        sha256 = row[0]
        let bytes: Data? = row[2]
        text = bytes.map { String(decoding: $0, as: UTF8.self) } ?? row[1]
    }

    var values: [(any DatabaseValueConvertible)?] {
        // SQLite's text functions stop at U+0000, so such a text stands whole in `bytes`.
        [sha256, text, text.utf8.contains(0) ? Data(text.utf8) : nil]
    }
}

struct DocumentSourceRow: StoredRow, Hashable {
    static let shape = TableShape(
        "document_source", ["document", "id", "title", "url", "publisher", "published", "published_basis"])
    var document: Int64
    var id: String
    var title: String?
    var url: String?
    var publisher: String?
    var published: EDTF?
    var publishedBasis: PublishedBasis

    init(_ document: Document, key: Int64) {
        self.document = key
        id = document.id
        title = document.title
        url = document.url
        publisher = document.publisher
        // A day that was read from the text or worked out belongs to the extraction, not to the source.
        let isGiven = document.publishedBasis == .given || document.publishedBasis == .page
        published = isGiven ? document.published : nil
        publishedBasis = isGiven && document.published != nil ? document.publishedBasis : .unknown
    }

    init(_ row: Row) throws {
        document = row[0]
        id = row[1]
        title = row[2]
        url = row[3]
        publisher = row[4]
        published = try DateColumns.decode(row[5])
        publishedBasis = try decoded(row[6] as String)
    }

    var values: [(any DatabaseValueConvertible)?] {
        [document, id, title, url, publisher, published?.description, publishedBasis.rawValue]
    }
}

struct ExtractionRow: StoredRow {
    static let shape = TableShape(
        "extraction",
        [
            "document", "extractor", "is_current", "language", "published", "published_first_day",
            "published_last_day", "published_basis", "body_start", "body_end", "is_own",
        ])
    var document: Int64
    var extractor: String
    var isCurrent: Bool
    var language: String
    var published: EDTF?
    var publishedBasis: PublishedBasis
    var body: TextSpan
    /// Whether it is the work of this program.
    var isOwn = true
    private var dates: DateColumns

    init(_ record: ExtractionRecord, document: Int64) throws {
        self.document = document
        extractor = record.extractor
        isCurrent = true
        language = record.document.language
        published = record.document.published
        publishedBasis = record.document.publishedBasis
        body = record.document.body
        dates = try DateColumns(published)
    }

    init(_ row: Row) throws {
        document = row[0]
        extractor = row[1]
        isCurrent = row[2]
        language = row[3]
        published = try DateColumns.decode(row[4])
        publishedBasis = try decoded(row[7] as String)
        body = TextSpan(start: row[8], end: row[9])
        isOwn = row[10]
        dates = try DateColumns(published)
    }

    var values: [(any DatabaseValueConvertible)?] {
        [
            document, extractor, isCurrent, language, dates.text, dates.firstDay, dates.lastDay,
            publishedBasis.rawValue, body.start, body.end, isOwn,
        ]
    }
}

struct DiagnosticRow: StoredRow {
    static let shape = TableShape(
        "diagnostic", ["extraction", "position", "code", "message", "start_offset", "end_offset"])
    var extraction: Int64
    var position: Int
    var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic, extraction: Int64, position: Int) {
        self.extraction = extraction
        self.position = position
        self.diagnostic = diagnostic
    }

    init(_ row: Row) throws {
        extraction = row[0]
        position = row[1]
        let start: Int? = row[4]
        diagnostic = Diagnostic(
            code: row[2], message: row[3], span: start.map { TextSpan(start: $0, end: row[5]) })
    }

    var values: [(any DatabaseValueConvertible)?] {
        [extraction, position, diagnostic.code, diagnostic.message, diagnostic.span?.start, diagnostic.span?.end]
    }
}
