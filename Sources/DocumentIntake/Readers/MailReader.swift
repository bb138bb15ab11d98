internal import CivilTime
internal import KnowledgeModel

/// Newsletters: one mail (RFC 5322), or many in an mbox (RFC 4155), read one by one.
package struct MailReader: DocumentReader {
    package let form = "mail"

    package init() {}

    /// An mbox opens with "From " and its first mail; a mail with two of the fields that every mail has.
    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        let text = Opening(opening)
        var names: Set<String> = []
        for (index, line) in text.lines.prefix(60).enumerated() {
            if index == 0, line.hasPrefix("From ") { continue }
            if line.isEmpty { break }
            if line.hasPrefix(" ") || line.hasPrefix("\t") { continue }
            guard let colon = line.firstIndex(of: ":"), !line[..<colon].contains(" ") else { return false }
            names.insert(line[..<colon].lowercased())
        }
        return names.intersection(["from", "date", "subject", "message-id", "mime-version", "received", "to"]).count
            >= 2
            && names.contains("from")
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        var lines = LineReader(source, limit: IntakeLimit.document)
        var mail: [UInt8] = []
        var number = 0
        var wasBlank = true
        var isBox = false
        var isTooLong = false
        func close() throws {
            defer {
                mail = []
                isTooLong = false
            }
            guard !mail.isEmpty || isTooLong else { return }
            number += 1
            let inner = isBox ? origin.inside("mail \(number)") : origin
            guard !isTooLong else {
                return try deliver(inner.problem(.tooLong, "longer than \(IntakeLimit.document >> 20) MB; passed over"))
            }
            try deliver(Self.item(mail, inner, number: isBox ? number : nil))
        }
        while let line = try lines.next() {
            guard case .bytes(var bytes) = line else {
                isTooLong = true
                continue
            }
            if wasBlank, bytes.starts(with: Array("From ".utf8)) {
                isBox = isBox || mail.isEmpty
                if isBox {
                    try close()
                    wasBlank = false
                    continue
                }
            }
            wasBlank = bytes.isEmpty
            // mboxrd puts a mark before lines of text that look like the start of a mail.
            if isBox, bytes.first == UInt8(ascii: ">"),
                bytes.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: Array("From ".utf8))
            {
                bytes.removeFirst()
            }
            if mail.count + bytes.count > IntakeLimit.document {
                isTooLong = true
            } else {
                mail += bytes
                mail.append(0x0A)
            }
        }
        try close()
    }

    private static func item(_ bytes: [UInt8], _ origin: Origin, number: Int?) -> IntakeItem {
        let mail = MailPart(bytes, said: origin.settings.encoding)
        let subject = mail.field("subject").map { PageText.collapsed($0) }
        let name = mail.field("message-id").map { $0.filter { $0 != "<" && $0 != ">" }.trimmingSpaces }
        let id =
            name.flatMap { $0.isEmpty ? nil : $0 } ?? number.map { "\(Origin(path: origin.path).stem)-\($0)" }
            ?? origin.stem
        let form = "mail"
        var found: IntakeItem?
        var bodies = mail.bodies()
        // A mail with both has the same twice; the page keeps headings and captions apart.
        bodies.sort { $0.isMarkup && !$1.isMarkup }
        for body in bodies {
            if body.isMarkup {
                guard let page = HTMLPage(newsletter: body.text, subject: subject, today: origin.settings.today),
                    !isBlank(page.text)
                else { continue }
                found = page.item(origin, id: id, form: form, encoding: body.encoding)
            } else if !isBlank(body.text) {
                let text = subject.map { $0 + "\n" + body.text } ?? body.text
                let document = Document(
                    id: id, text: text, title: subject, language: LanguageGuess.language(of: text))
                found = .document(
                    document,
                    Provenance(source: origin.path, part: origin.part, form: form, encoding: body.encoding.rawValue))
            }
            if found != nil { break }
        }
        guard case .document(var document, var provenance) = found else {
            return origin.problem(.empty, "a mail without text")
        }
        document.publisher = sender(mail.field("from")) ?? document.publisher
        if let sent = mail.field("date").flatMap({ PageDate($0) })?.day,
            origin.settings.today.map({ sent <= $0 }) ?? true
        {
            document.published = EDTF(sent)
            document.publishedBasis = .page
            provenance.publishedFrom = "mail"
        }
        return .document(document, provenance)
    }

    /// The name of who sent a mail, else the address's host.
    private static func sender(_ field: String?) -> String? {
        guard let field else { return nil }
        let name = field.prefix { $0 != "<" }.filter { $0 != "\"" }
        let plain = PageText.collapsed(String(name))
        if !plain.isEmpty, !plain.contains("@") { return plain }
        guard let at = field.lastIndex(of: "@") else { return nil }
        return String(field[field.index(after: at)...].prefix { $0 != ">" && !$0.isWhitespace })
    }
}
