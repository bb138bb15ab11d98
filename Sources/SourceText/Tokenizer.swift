/// Cuts composed bytes into tokens in one pass.
struct Tokenizer {
    private enum Class: UInt8 { case space, lineBreak, letter, digit, punctuation }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// Scalar offsets by byte where the text was composed; nil where the bytes are the text's own.
    private let offsets: [UInt32]?
    private let vocabulary: Vocabulary

    init(bytes: UnsafeBufferPointer<UInt8>, offsets: [UInt32]?, vocabulary: Vocabulary) {
        self.bytes = bytes
        self.offsets = offsets
        self.vocabulary = vocabulary
    }

    /// The tokens, each in small letters, and each folded.
    func tokens() -> ([Token], [Word], [Word]) {
        var tokens: [Token] = []
        var words: [Word] = []
        tokens.reserveCapacity(bytes.count / 5 + 8)
        var foldedWords: [Word] = []
        words.reserveCapacity(bytes.count / 5 + 8)
        foldedWords.reserveCapacity(bytes.count / 5 + 8)
        cut { place, scalars, kind, spaceBefore, small, folded in
            var flags: Token.Flags = spaceBefore ? .spaceBefore : []
            if kind == .letter { flags.formUnion(capitals(UnsafeBufferPointer(rebasing: bytes[place]))) }
            let tokenKind: Token.Kind =
                switch kind {
                case .letter: .word
                case .digit: .number
                case .lineBreak: .lineBreak
                default: .punctuation
                }
            tokens.append(
                Token(
                    start: UInt32(place.lowerBound), end: UInt32(place.upperBound),
                    scalarStart: offsets?[place.lowerBound] ?? scalars.lowerBound,
                    scalarEnd: offsets?[place.upperBound] ?? scalars.upperBound,
                    id: vocabulary.find(folded) ?? Vocabulary.unknown, kind: tokenKind, flags: flags))
            words.append(small)
            foldedWords.append(folded)
        }
        return (tokens, words, foldedWords)
    }

    /// Hands over the folded form of every token.
    func forEachKey(_ body: (Word) -> Void) { cut { _, _, _, _, _, folded in body(folded) } }

    /// Hands over each token: its bytes, its scalars, what it is, whether white space stands before it, and itself in small
    /// letters and folded.
    @inline(__always)
    private func cut(_ body: (Range<Int>, Range<UInt32>, Class, Bool, Word, Word) -> Void) {
        // Room for the longest token that there can be; the memory is touched only where one is folded.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: SyllableFolding.room(for: bytes.count)) { room in
            var position = 0
            var scalar: UInt32 = 0
            var spaceBefore = false
            while position < bytes.count {
                let (kind, length) = classify(at: position)
                let start = position
                let scalarStart = scalar
                position += length
                scalar += 1
                switch kind {
                case .space:
                    spaceBefore = true
                    continue
                case .letter, .digit:
                    while position < bytes.count {
                        let (next, length) = classify(at: position)
                        guard next == kind else { break }
                        position += length
                        scalar += 1
                    }
                case .punctuation, .lineBreak: break
                }
                let written = UnsafeBufferPointer(rebasing: bytes[start..<position])
                let small = Word.small(written)
                var folded = small
                if !Word.isFoldedWhenSmall(written, isWord: kind == .letter) {
                    let count = SyllableFolding.fold(written, to: room.baseAddress!)
                    folded = Word(UnsafeBufferPointer(rebasing: room[..<count]))
                }
                body(start..<position, scalarStart..<scalar, kind, spaceBefore, small, folded)
                spaceBefore = kind == .lineBreak
            }
        }
    }

    private func classify(at position: Int) -> (Class, Int) {
        let byte = bytes[position]
        if byte < 0x80 {
            switch byte {
            case 0x0A: return (.lineBreak, 1)
            case 0x30...0x39: return (.digit, 1)
            case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
            case 0...0x20, 0x7F: return (.space, 1)
            default: return (.punctuation, 1)
            }
        }
        // U+00C0 to U+077F but for two signs, and U+1E80 to U+1EFF: the letters of Vietnamese and its neighbours.
        if byte &- 0xC3 < 0x1B, byte != 0xC3 || bytes[position + 1] & 0x9F != 0x97 & 0x9F { return (.letter, 2) }
        if byte == 0xE1, bytes[position + 1] >= 0xBA, bytes[position + 1] < 0xBC { return (.letter, 3) }
        let (scalar, length) = SyllableFolding.decode(bytes, at: position)
        switch scalar.value {
        case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return (.space, length)
        case 0x2028, 0x2029: return (.lineBreak, length)
        case 0xA1...0xBF, 0xD7, 0xF7:
            return (scalar.value == 0xAA || scalar.value == 0xBA ? .letter : .punctuation, length)
        case 0x2010...0x2BFF, 0x3001...0x303F, 0xFE30...0xFE4F, 0xFF00...0xFF0F: return (.punctuation, length)
        case 0x1F000...0x1FAFF: return (.punctuation, length)
        default: return (.letter, length)
        }
    }

    private func capitals(_ word: UnsafeBufferPointer<UInt8>) -> Token.Flags {
        var position = 0
        var letters = 0
        var first = false
        var all = true
        while position < word.count {
            let (scalar, length) = SyllableFolding.decode(word, at: position)
            let upper = SyllableFolding.isUppercase(scalar)
            if letters == 0 { first = upper }
            guard first else { return [] }
            all = all && upper
            letters += 1
            position += length
            if !all { break }
        }
        return all && letters > 1 ? [.capitalised, .allCapitals] : .capitalised
    }
}

extension Tokenizer {
    /// Hands over the folded form of every token of a form of the lexicon.
    fileprivate static func cut(_ form: String, _ body: (Word) -> Void) {
        func cut(_ bytes: UnsafeBufferPointer<UInt8>) {
            Tokenizer(bytes: bytes, offsets: nil, vocabulary: empty).forEachKey(body)
        }
        var form = form
        let isComposed = form.withUTF8 { !Composition.isNeeded($0) }
        if isComposed {
            form.withUTF8(cut)
        } else {
            Composition.compose(form).bytes.withUnsafeBufferPointer(cut)
        }
    }

    private static let empty = Vocabulary()
}

extension Vocabulary {
    /// Hands over the numbers of a form's syllables as a text's tokens would have them; new ones where the vocabulary
    /// lacks them.
    package mutating func insert(syllablesOf form: String, each body: (UInt32) -> Void) {
        Tokenizer.cut(form) { body(insert($0)) }
    }
}

extension Word {
    /// The tokens of a phrase, to be compared with `SourceText.folded`; none of an empty one.
    package static func folded(_ phrase: String) -> [Word] {
        var words: [Word] = []
        Tokenizer.cut(phrase) { words.append($0) }
        return words
    }
}
