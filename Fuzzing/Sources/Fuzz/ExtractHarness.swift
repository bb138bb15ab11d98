internal import DocumentIntake
internal import Extraction
internal import KnowledgeModel
internal import Lexicon

extension Harness {
    private static let extractor: Extractor = {
        do { return Extractor(lexicon: try Lexicon.standard()) } catch { fatalError("\(error)") }
    }()

    /// An article's text, to the end.
    static let extract = Harness(
        name: "extract",
        tryInput: { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            let record = extractor.extract(Document(id: "input", text: text))
            let scalars = Array(text.unicodeScalars)
            for claim in record.people { verify(claim.evidence, of: claim.id.rawValue, in: scalars) }
            for claim in record.events { verify(claim.evidence, of: claim.id.rawValue, in: scalars) }
            for claim in record.agreements { verify(claim.evidence, of: claim.id.rawValue, in: scalars) }
        },
        prepare: { _ = extractor })

    private static func verify(_ evidence: [Evidence], of claim: String, in scalars: [Unicode.Scalar]) {
        promise(!evidence.isEmpty, "\(claim) has evidence")
        for item in evidence {
            let span = item.span
            let isInside = 0 <= span.start && span.start <= span.end && span.end <= scalars.count
            promise(isInside, "the evidence of \(claim) lies in the text")
            let isThere = item.quote.unicodeScalars.elementsEqual(scalars[span.start..<span.end])
            promise(isThere, "the quote of \(claim) is the text")
        }
    }
}
