internal import ArgumentParser
internal import DocumentFetch
internal import DocumentIntake
internal import Foundation

struct WatchVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Read the new pages that feeds (RSS, Atom) name, again and again.",
        discussion: """
            Every article is stored when it comes, and a page that was read is not asked for again. Ctrl-C ends the run (exit \
            status 130). With --once, for cron and its like.

            Examples:
              attache watch https://news.example.org/defence.rss
              attache watch --every 60 --archive found.warc https://news.example.org/defence.rss
              attache watch --once --quiet https://news.example.org/defence.rss
            """)

    @Argument(help: ArgumentHelp("Feeds, with http:// or https://.", valueName: "feed"))
    var feeds: [String]

    @OptionGroup var options: FetchOptions

    @Option(help: ArgumentHelp("How long to wait before the feeds are looked at again.", valueName: "minutes"))
    var every = 30.0

    @Flag(help: "Look once, and end.")
    var once = false

    func validate() throws {
        guard every >= 1, every <= 10_080 else { throw ValidationError("--every is from 1 minute to a week (10080).") }
    }

    func run() throws {
        let feeds = try options.pages(feeds)
        Interruption.listen()
        var web = try WebReading(options)
        var isFirst = true
        while true {
            for feed in feeds where !Interruption.isWished { try look(feed, &web) }
            let batch = try web.conclude(saysNothing: isFirst || options.loudness.verbose)
            if once { return try SourceOptions.finish(batch) }
            isFirst = false
            web.show("waiting \(every.formatted()) minutes; Ctrl-C ends")
            rest(every * 60)
        }
    }

    /// Reads the pages of a feed that were not read before.
    private func look(_ feed: PageAddress, _ web: inout WebReading) throws {
        web.show("\(feed)")
        guard let response = try web.get(feed).answer else { return }
        switch response.feedLinks(source: feed.description) {
        case .failure(let error): try web.take(.problem(error))
        case .success(let named):
            let pages = try named.filter { try !web.isKnown($0) }
            var isWhole = true
            for (number, page) in pages.enumerated() {
                web.show("\(number + 1) of \(pages.count): \(page)")
                guard !Interruption.isWished, case .done = try web.read(page) else {
                    isWhole = false
                    continue
                }
            }
            // A feed that had a page which could not be read yet is looked through again.
            if isWhole { try web.remember(response, as: response.address, validators: response.validators) }
        }
    }
}
