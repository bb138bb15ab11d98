/// Finds the line of a page that is its article's headline.
enum Headlines {
    /// The line before the text that is the headline: the one that the page's head calls it by, else the last heading
    /// of the first order.
    static func marked(_ lines: [PageBlock], _ titles: [String], before end: Int) -> Int? {
        let keys = titles.map { PageText.key($0) }.filter { !$0.isEmpty }
        let near = lines.indices.filter { $0 <= end && lines[$0].words >= 2 && lines[$0].words <= 60 }
        let own = Dictionary(uniqueKeysWithValues: near.map { ($0, PageText.key(lines[$0].text)) })
        for key in keys {
            let same = near.filter { own[$0] == key }
            if let heading = same.last(where: { lines[$0].isHeading }) ?? same.last { return heading }
        }
        let headings = near.filter { lines[$0].element == "h1" && lines[$0].linkShare < 0.5 }
        // "Headline - Site" or "Site - Headline" in the page's title, where the site's name stands in a heading of its own.
        func isPart(_ line: Int, of key: String) -> Bool {
            own[line].map { key.hasPrefix($0) || key.hasSuffix($0) } ?? false
        }
        for key in keys {
            if let heading = headings.last(where: { isPart($0, of: key) }) { return heading }
        }
        for key in keys {
            let part = near.filter { lines[$0].words >= 5 && lines[$0].linkShare < 0.5 && isPart($0, of: key) }
            if let line = part.last { return line }
        }
        if let heading = headings.last { return heading }
        // A page that calls itself by what it is for: a heading of a lower order, right above the text.
        return near.last {
            lines[$0].isHeading && lines[$0].words >= 5 && lines[$0].linkShare < 0.5 && $0 >= end - 6
                && !PageDump.isListHeading(lines[$0].text)
        }
    }

    /// The line that looks like a headline on a page that marks none: large or bold or called a title, and no sentence.
    static func standingOut(_ tree: HTMLTree, _ lines: [PageBlock], before end: Int) -> Int? {
        var best: (line: Int, score: Int)?
        for index in lines.indices where index <= end && index >= end - 10 {
            let line = lines[index]
            guard (4...40).contains(line.words), line.linkShare < 0.5, !line.isCaption, !line.isRow,
                line.text.last != ".", !PageDump.isListHeading(line.text), !PageWords.isLabel(line.text),
                !Dateline.isDateline(line.text), !PageWords.isLicence(line.text)
            else { continue }
            let look = Emphasis(tree, line)
            var score = look.size + (look.isBold ? 1 : 0) + (look.isNamedTitle ? 2 : 0)
            if line.words >= 7 { score += 1 }
            if index < end - 5 { score -= 1 }
            if index + 1 < lines.count, Dateline.isDateline(lines[index + 1].text) { score += 1 }
            if score >= 3, best == nil || score >= best!.score { best = (index, score) }
        }
        return best?.line
    }
}
