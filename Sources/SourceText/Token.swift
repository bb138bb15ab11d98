/// One syllable, number, punctuation mark or line break of a text.
///
/// Vietnamese writes a space between syllables, not words, so the syllable is the unit that everything later matches on.
/// Letters and digits are always apart: `F16` is two tokens, the second without a space before it.
package struct Token: Sendable, Hashable {
    package enum Kind: UInt8, Sendable {
        case word, number, punctuation, lineBreak
    }

    /// Byte offsets into `SourceText.bytes`; `end` is exclusive.
    package var start: UInt32
    package var end: UInt32
    /// Unicode scalar offsets into the text as it was given.
    package var scalarStart: UInt32
    package var scalarEnd: UInt32
    /// The vocabulary's number for the folded syllable; `Vocabulary.unknown` for one that it does not hold.
    package var id: UInt32
    package var kind: Kind
    package var flags: Flags

    package struct Flags: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// White space stands before the token.
        package static let spaceBefore = Flags(rawValue: 1)
        /// The first letter is a capital.
        package static let capitalised = Flags(rawValue: 2)
        /// Every letter is a capital, and there are at least two.
        package static let allCapitals = Flags(rawValue: 4)
    }

    // By pattern and by bits: the generic operators are not specialised across targets.
    package var isWord: Bool { if case .word = kind { true } else { false } }
    package var isCapitalised: Bool { flags.rawValue & Flags.capitalised.rawValue != 0 }
    package var isAllCapitals: Bool { flags.rawValue & Flags.allCapitals.rawValue != 0 }
    package var hasSpaceBefore: Bool { flags.rawValue & Flags.spaceBefore.rawValue != 0 }
}
