internal import CivilTime
internal import DocumentIntake
internal import Foundation
internal import KnowledgeModel

/// A record that another extractor made, as it was written: a line of `schemas/record.schema.json`.
struct OutsideRecord: Decodable {
    struct Span: Decodable {
        var field: String?
        var start: Int?
        var end: Int?
        var quote: String?
    }

    struct PersonFields: Decodable {
        var id: String?
        var name: String?
        var country: String?
        var rank: String?
        var posts: [String]?
        var evidence: [Span]?
    }

    struct ParticipantFields: Decodable {
        var name: String?
        var kind: String?
        var country: String?
        var role: String?
        var post: String?
        var rank: String?
    }

    struct EventFields: Decodable {
        var id: String?
        var type: String?
        var format: String?
        var status: String?
        var date: String?
        var dateBasis: String?
        var dateReason: String?
        var participants: [ParticipantFields]?
        var countries: [String]?
        var venue: String?
        var venueCountry: String?
        var name: String?
        var edition: Int?
        var topics: [String]?
        var confidence: Double?
        var rule: String?
        var evidence: [Span]?
    }

    struct AgreementFields: Decodable {
        var id: String?
        var kind: String?
        var title: String?
        var date: String?
        var dateBasis: String?
        var parties: [String]?
        var status: String?
        var rule: String?
        var evidence: [Span]?
    }

    var id: String?
    var sha256: String?
    var extractor: String?
    var text: String?
    var title: String?
    var url: String?
    var publisher: String?
    var published: String?
    var language: String?
    var people: [PersonFields]?
    var events: [EventFields]?
    var agreements: [AgreementFields]?

    /// Why a record has no document.
    struct DocumentFault: Error {
        var message: String
    }

    /// The document that comes with the record; nil where none does.
    func givenDocument() -> Result<Document?, DocumentFault> {
        guard let text, !text.isEmpty else { return .success(nil) }
        guard let id, !id.isEmpty else { return .failure(DocumentFault(message: "a \"text\" without its \"id\"")) }
        var date: EDTF?
        if let published {
            date = EDTF(published)
            if date == nil {
                return .failure(DocumentFault(message: "\"published\" is \"\(published)\", which is no EDTF date"))
            }
        }
        let document = Document(
            id: id, text: text, title: title, url: url, publisher: publisher, language: language, published: date)
        if let sha256, sha256 != document.sha256 {
            return .failure(DocumentFault(message: "\"sha256\" is not that of \"text\""))
        }
        return .success(document)
    }
}

/// Reads files of records.
enum OutsideRecords {
    /// Hands on the records of a file (`-` for standard input) with their lines, counted from 1; lines that are none go to
    /// `report`, and the rest goes on.
    ///
    /// - Parameter isStopped: Asked after every line; when true, nothing more is read.
    static func forEach(
        _ path: String, isStopped: () -> Bool = { false }, report: (IntakeError) -> Void,
        body: (OutsideRecord, Int) throws -> Void
    ) throws {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let isMissing = errno == ENOENT
            let message = isMissing ? "no such file or folder" : "cannot be opened: \(String(cString: strerror(errno)))"
            return report(IntakeError(code: isMissing ? .noSuchFile : .unreadable, message: message, path: path))
        }
        defer { if path != "-" { close(descriptor) } }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        var lines = LineReader(ByteSource(descriptor: descriptor), limit: IntakeLimit.document)
        var number = 0
        do {
            while !isStopped(), let line = try lines.next() {
                number += 1
                var fault = IntakeError(code: .malformed, message: "", path: path, line: number)
                switch line {
                case .tooLong(let length):
                    fault.code = .tooLong
                    fault.message = "a line of \(length) bytes; passed over"
                    report(fault)
                case .bytes(let bytes):
                    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
                    do {
                        let record = try decoder.decode(OutsideRecord.self, from: Data(bytes))
                        try body(record, number)
                    } catch let error as DecodingError {
                        fault.message = explanation(error)
                        report(fault)
                    }
                }
            }
        } catch let failure as ReadFailure {
            report(IntakeError(code: .unreadable, message: "cannot be read: \(failure.reason)", path: path))
        }
    }

    private static func explanation(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let place = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(
                separator: ".")
            return place.isEmpty
                ? "not a JSON object" : "\"\(place)\" is of another type than schemas/record.schema.json says"
        default: return "broken JSON; the line is passed over"
        }
    }
}
