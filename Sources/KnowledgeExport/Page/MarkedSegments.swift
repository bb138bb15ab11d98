internal import KnowledgeModel

/// A span of a text that says something, and for whom.
struct TextMark: Sendable, Hashable {
    /// The field that the words are evidence for, or `diagnostic`.
    var kind: String
    /// The id of the event, person or agreement.
    var owner: String
    var span: TextSpan
}

/// A text cut at every start and end of a mark, so that marks that overlap or cross are all kept.
struct MarkedSegments: Sendable, Hashable {
    /// The marks of one kind on one span, in the lane in which their line is drawn.
    struct Layer: Sendable, Hashable {
        var kind: String
        var span: TextSpan
        var owners: [String]
        /// 0 is next to the text; layers that overlap have different lanes, and the shorter one the nearer.
        var lane: Int
    }

    struct Segment: Sendable, Hashable {
        var span: TextSpan
        /// The shortest first.
        var layers: [Layer]
    }

    /// The whole text in its order, without gaps.
    private(set) var segments: [Segment]
    /// How many lanes there are.
    private(set) var lanes: Int

    /// - Parameters:
    ///   - marks: Those that are empty or reach out of the text are left out, or cut to it.
    ///   - count: The scalars of the text.
    ///   - cuts: Further places where a segment must end.
    init(_ marks: [TextMark], count: Int, cuts: [Int] = []) {
        let layers = Self.layers(marks, count: count)
        lanes = (layers.map(\.lane).max() ?? -1) + 1
        let places = Set([0, count] + cuts + layers.flatMap { [$0.span.start, $0.span.end] })
            .filter { (0...count).contains($0) }.sorted()
        let waiting = layers.sorted { $0.span.start < $1.span.start }
        var next = 0
        var active: [Layer] = []
        segments = zip(places, places.dropFirst()).map { start, end in
            active.removeAll { $0.span.end <= start }
            while next < waiting.count, waiting[next].span.start <= start {
                active.append(waiting[next])
                next += 1
            }
            return Segment(span: TextSpan(start: start, end: end), layers: active.sorted { $0.lane < $1.lane })
        }
    }

    private static func layers(_ marks: [TextMark], count: Int) -> [Layer] {
        var layers: [Layer] = []
        var places: [TextMark: Int] = [:]
        for mark in marks {
            let span = TextSpan(start: max(0, mark.span.start), end: min(count, mark.span.end))
            guard !span.isEmpty else { continue }
            let key = TextMark(kind: mark.kind, owner: "", span: span)
            if let place = places[key] {
                if !layers[place].owners.contains(mark.owner) { layers[place].owners.append(mark.owner) }
            } else {
                places[key] = layers.count
                layers.append(Layer(kind: mark.kind, span: span, owners: [mark.owner], lane: 0))
            }
        }
        // The shortest is laid first, so that it comes to lie next to the text.
        let order = layers.indices.sorted {
            let (a, b) = (layers[$0].span, layers[$1].span)
            return (a.end - a.start, a.start, $0) < (b.end - b.start, b.start, $1)
        }
        var lanes: [[TextSpan]] = []
        for index in order {
            let span = layers[index].span
            let lane = lanes.firstIndex { !$0.contains { $0.overlaps(span) } } ?? lanes.count
            if lane == lanes.count { lanes.append([]) }
            lanes[lane].append(span)
            layers[index].lane = lane
        }
        return layers
    }
}
