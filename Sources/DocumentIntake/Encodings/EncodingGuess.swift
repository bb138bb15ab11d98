/// Tells by the spelling of its words which encoding of Vietnamese a text is in.
enum EncodingGuess {
    struct Score: Equatable {
        /// Words with letters beyond ASCII.
        var marked = 0
        /// Those of them that are syllables of Vietnamese.
        var spelled = 0

        var share: Double { marked == 0 ? 0 : Double(spelled) / Double(marked) }
    }

    /// The encodings of one byte or two that bytes beyond ASCII may be in.
    static let candidates: [TextEncoding] = [.windows1258, .viscii, .tcvn3, .vni]

    /// How much of a text is decoded at most to find out.
    private static let sample = 1 << 14

    /// The encoding of bytes that are no UTF-8; nil where that can't be told.
    ///
    /// - Parameter declared: what a page or a mail says of itself. It settles what the bytes leave open, and no more: of
    ///   old pages many say what they are not.
    static func encoding(of bytes: some Collection<UInt8>, declared: TextEncoding?) -> TextEncoding? {
        let bytes = Array(bytes.prefix(sample))
        var scores: [(encoding: TextEncoding, score: Score)] = []
        for candidate in candidates {
            guard let text = candidate.decode(bytes) else { continue }
            scores.append((candidate, score(text)))
        }
        scores.sort { $0.score.share > $1.score.share }
        guard let best = scores.first else { return nil }
        let second = scores.dropFirst().first?.score.share ?? 0
        if best.score.marked >= 4, best.score.share >= 0.6, best.score.share - second >= 0.15 { return best.encoding }
        if let declared, let own = scores.first(where: { $0.encoding == declared }),
            own.score.marked > 0, own.score.share >= 0.6, best.score.share - own.score.share < 0.15
        {
            return declared
        }
        if best.score.marked < 4, declared == nil || declared == .windows1252, isWestern(bytes) { return .windows1252 }
        return best.score.share < 0.3 && isWestern(bytes) ? .windows1252 : nil
    }

    /// How many words are spelled as Vietnamese is.
    static func score(_ text: String) -> Score {
        var score = Score()
        var word: [Unicode.Scalar] = []
        var isMarked = false
        func close() {
            if isMarked {
                while let last = word.last, punctuation.contains(last) { word.removeLast() }
                let bare = word.drop(while: punctuation.contains)
                // A letter by itself is a word in one encoding and a dash in the next.
                if bare.count > 1, bare.contains(where: { $0.value >= 0x80 }) {
                    score.marked += 1
                    if VietnameseSpelling.isSyllable(bare) { score.spelled += 1 }
                }
            }
            word.removeAll(keepingCapacity: true)
            isMarked = false
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value >= 0x80, value != 0xA0 {
                word.append(scalar)
                isMarked = true
            } else if (0x41...0x5A).contains(value & ~0x20) {
                word.append(scalar)
            } else {
                close()
            }
        }
        close()
        return score
    }

    private static let punctuation = Set("“”‘’–—…«»•·\u{AD}©®°€".unicodeScalars)

    /// Whether bytes are a text of Western Europe: few of them beyond ASCII, and those within words or at their ends.
    private static func isWestern(_ bytes: [UInt8]) -> Bool {
        let high = bytes.count { $0 >= 0x80 }
        guard high > 0, bytes.count >= 40, high * 12 <= bytes.count else { return false }
        return !bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    }
}
