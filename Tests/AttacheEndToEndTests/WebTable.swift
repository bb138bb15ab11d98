/// The rows of the README's table of what bad input gets that are of the web; `FetchTests` has a server bring each about.
enum WebTable {
    struct Row: Sendable {
        var input: String
        /// What a page under this path is answered with, `FetchTests.troubled` says.
        var target: String
        var said: String
        var status: Int32
        var arguments: [String] = []
        var isFeed = false
        var isAllowed = true
    }

    static let rows: [Row] = [
        Row(
            input: "a page that robots.txt forbids", target: "/in/1",
            said: "/robots.txt asks programs not to read this page", status: 65),
        Row(
            input: "a page on a machine of your own network", target: "/tin/8",
            said: "127.0.0.1 is 127.0.0.1 (loopback), no machine of the public web; --allow-local allows it",
            status: 65, isAllowed: false),
        Row(input: "a page that is not there", target: "/gone", said: "no such page (404)", status: 66),
        Row(
            input: "a page without an article", target: "/menu",
            said: "no article there: a list of links, or a page that only a browser fills", status: 66),
        Row(input: "a picture on the web", target: "/picture", said: "image/png, which is no article", status: 65),
        Row(
            input: "a page that is no feed, for `watch`", target: "/tin/8",
            said: "no feed (RSS or Atom); `attache fetch` reads single pages", status: 65, isFeed: true),
        Row(
            input: "a page without an end", target: "/endless", said: "longer than 8 MB, which no article is",
            status: 65),
        Row(
            input: "a server that is slow or silent", target: "/silent", said: "not all there after 6 s; try later",
            status: 74, arguments: ["--timeout", "6"]),
        Row(
            input: "a server that breaks off", target: "/short", said: "the server broke the answer off; try later",
            status: 74),
        Row(
            input: "a server in trouble", target: "/trouble", said: "the server answers 500 after 3 tries; try later",
            status: 74),
        Row(
            input: "a server that asks for more than a minute of patience", target: "/busy",
            said: "the server asks to come back in 3600 s (429)", status: 74),
        Row(
            input: "redirections in a circle", target: "/circle", said: "is redirected in a circle by way of",
            status: 74),
    ]
}
