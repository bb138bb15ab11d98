import KnowledgeModel
import Lexicon

/// One element of a sentence in the order in which it stands: what frames are matched against.
struct Item: Sendable {
    enum Kind: Sendable {
        case group(PartyGroup)
        case trigger(TriggerForm)
        case function(FunctionClass)
        case time(Int)
        case place(PlaceMention)
        case series(SeriesForm)
        case agreement(AgreementKind)
        case mark(Chunk.Mark)
        case word
    }

    var kind: Kind
    var tokens: Range<Int>

    var group: PartyGroup? {
        if case .group(let group) = kind { group } else { nil }
    }
    var trigger: TriggerForm? {
        if case .trigger(let form) = kind { form } else { nil }
    }
    var function: FunctionClass? {
        if case .function(let value) = kind { value } else { nil }
    }
    var mark: Chunk.Mark? {
        if case .mark(let mark) = kind { mark } else { nil }
    }
    var place: PlaceMention? {
        if case .place(let place) = kind { place } else { nil }
    }
    func isFunction(_ value: FunctionClass) -> Bool {
        if case .function(let own) = kind { own == value } else { false }
    }
}

/// What a sentence has at all, found in one pass: most sentences tell no event, and readers that need what one lacks are not
/// asked.
struct SentenceContents: OptionSet, Sendable {
    let rawValue: UInt8

    /// A word of an event, or the name of one that recurs.
    static let triggers = Self(rawValue: 1)
    /// The head of a document.
    static let agreements = Self(rawValue: 1 << 1)
    static let persons = Self(rawValue: 1 << 2)
    static let ships = Self(rawValue: 1 << 3)
    /// "cùng đi", "tháp tùng".
    static let company = Self(rawValue: 1 << 4)
    /// A group that can name two countries.
    static let couples = Self(rawValue: 1 << 5)
    /// "dẫn đầu", "làm trưởng đoàn".
    static let leaders = Self(rawValue: 1 << 6)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ items: [Item]) {
        var contents: Self = []
        for index in items.indices {
            switch items[index].kind {
            // "Tháp tùng" alone is a visit that the text looks back to.
            case .trigger(let form) where form.type == .visit && form.frame == .recall:
                contents.formUnion([.triggers, .company])
            case .trigger, .series: contents.formUnion(.triggers)
            case .agreement: contents.formUnion(.agreements)
            case .function(.accompany): contents.formUnion(.company)
            case .function(.lead): contents.formUnion(.leaders)
            case .group(let group):
                if group.hasPersons { contents.formUnion(.persons) }
                if group.hasShips { contents.formUnion(.ships) }
                if group.mayNameTwoCountries { contents.formUnion(.couples) }
            default: continue
            }
        }
        self = contents
    }
}

/// A sentence as items, ready for frames.
struct ParsedSentence: Sendable {
    /// The index into the text's sentences.
    var sentence: Int
    /// The position among the article's sentences, from 0.
    var position: Int
    var tokens: Range<Int>
    var items: [Item]
    var isHeadline: Bool
    /// A photograph's caption or credit.
    var isCaption: Bool

    /// The index of the first item to the right that the closure accepts, stopping where `stop` holds.
    func first(after index: Int, where accept: (Item) -> Bool, stop: (Item) -> Bool = { _ in false }) -> Int? {
        var position = index + 1
        while position < items.count {
            if accept(items[position]) { return position }
            if stop(items[position]) { return nil }
            position += 1
        }
        return nil
    }

    /// The index of the first item to the left that the closure accepts, stopping where `stop` holds.
    func last(before index: Int, where accept: (Item) -> Bool, stop: (Item) -> Bool = { _ in false }) -> Int? {
        var position = index - 1
        while position >= 0 {
            if accept(items[position]) { return position }
            if stop(items[position]) { return nil }
            position -= 1
        }
        return nil
    }
}
