import GRDB
import Testing

@testable import KnowledgeStore

/// The views as a person uses them from any SQLite client.
@Suite struct ViewsTests {
    let folder: TemporaryFolder
    let database: DatabaseQueue
    init() throws {
        folder = try TemporaryFolder()
        try Fixtures.filled(folder).connections.close()
        database = try DatabaseQueue(path: folder.database)
    }

    private func rows(_ sql: String) throws -> [String] {
        try database.read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { $0.isNull ? "-" : "\($0)".replacing("\"", with: "") }.joined(separator: "|")
            }
        }
    }

    @Test func metView() throws {
        #expect(
            try rows(
                """
                SELECT date, first_name, first_rank, first_country, second_name, second_post, second_country, venue
                FROM met_view ORDER BY first_day
                """)
                == [
                    "2021-07-12|Phan Văn Giang|Đại tướng|VN|Ben Wallace|Bộ trưởng Quốc phòng Anh|GB|nhà khách Hoà Bình",
                    "2022-09-03|Lê Chí Thành|Thượng tướng|VN|Jane Thanh Doe|-|US|Luân Đôn",
                ])
    }

    @Test func eventView() throws {
        #expect(
            try rows(
                "SELECT date, type, countries, participants, topics, claims FROM event_view ORDER BY first_day, id")
                == [
                    "XXXX-05-20|port_call|-|Tàu hải quân|navy|1",
                    "2021-07-12|meeting|GB, VN|Phan Văn Giang, Ben Wallace|defence_industry|2",
                    "2022-09-03|dialogue|US, VN|Lê Chí Thành, Jane Thanh Doe|-|1", "2026|exhibition|VN|-|-|1",
                ])
    }

    @Test func timelineView() throws {
        #expect(
            try rows("SELECT first_day, last_day, kind, type, title FROM timeline_view ORDER BY first_day, kind")
                == [
                    "-|-|event|port_call|Tàu hải quân",
                    "2021-07-12|2021-07-12|agreement|memorandum|bản ghi nhớ về công nghiệp quốc phòng",
                    "2021-07-12|2021-07-12|event|meeting|Phan Văn Giang, Ben Wallace",
                    "2022-09-03|2022-09-03|event|dialogue|Lê Chí Thành, Jane Thanh Doe",
                    "2026-01-01|2026-12-31|event|exhibition|Triển lãm quốc phòng",
                ])
    }

    @Test func personAndPostView() throws {
        #expect(
            try rows("SELECT name, country, rank, post, names, events FROM person_view WHERE country = 'GB'")
                == ["Ben Wallace|GB|-|-|Ben Wallace, Wallace|1"])
        #expect(
            try rows("SELECT name, title, first_seen FROM post_view")
                == ["Phan Văn Giang|Bộ trưởng Bộ Quốc phòng|2021-07-13"])
    }

    @Test func agreementView() throws {
        #expect(
            try rows("SELECT date, kind, parties, status, claims FROM agreement_view")
                == ["2021-07-12|memorandum|GB, VN|signed|1"])
    }

    @Test func documentAndEvidenceView() throws {
        #expect(
            try rows("SELECT id, publisher, published FROM document_view ORDER BY id")
                == ["plans|-|-", "recap|Báo Hai|2022-09", "talks|Báo Một|2021-07-13"])
        #expect(
            try rows("SELECT field, quote, rule FROM event_evidence_view WHERE field = 'venue'")
                == ["venue|nhà khách Hoà Bình|meeting.talks"])
    }

    @Test func searchTables() throws {
        #expect(
            try rows("SELECT count(*) FROM event_search WHERE event_search MATCH 'folded : \"luan don\"'") == ["1"])
        #expect(
            try rows(
                """
                SELECT v.id FROM article_search s JOIN document_view v ON v.document = s.rowid
                WHERE article_search MATCH 'folded : "dai tuong"'
                """) == ["talks"])
    }

    @Test func everyViewCanBeRead() throws {
        let views = try database.read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'view'")
        }
        #expect(views.count >= 8)
        for view in views { _ = try rows("SELECT * FROM \(view)") }
    }

    @Test func everyTableIsStrict() throws {
        let loose = try rows(
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'
            """)
        #expect(loose == [])
    }
}
