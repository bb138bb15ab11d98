import Testing

@testable import DocumentFetch

@Suite struct RobotsRulesTests {
    private func rules(_ text: String) -> RobotsRules { RobotsRules(Array(text.utf8), agent: "attache") }

    @Test(arguments: [
        ("/fish", "/fish.html", true), ("/fish", "/Fish", false), ("/fish/", "/fish", false),
        ("/fish*", "/fishheads/yummy.html", true), ("/*.php", "/filename.php?parameters", true),
        ("/*.php$", "/filename.php?parameters", false), ("/*.php$", "/folder/filename.php", true),
        ("/a*b*c", "/a-b-b-c/d", true), ("/a*b*c$", "/abcd", false), ("/a*b*c$", "/abcdc", true),
        ("/", "/anything", true), ("*", "/x", true), ("/t%e1%bb%a9c", "/t%E1%BB%A9c", true),
        ("/tức", "/t%E1%BB%A9c", true),
        ("/%7Ejoe/", "/~joe/x", true), ("/a%2Fb", "/a/b", false), ("/x$", "/x", true), ("/x$", "/xy", false),
    ])
    func `A pattern fits`(pattern: String, target: String, fits: Bool) {
        #expect(rules("User-agent: *\nDisallow: \(pattern)").allows(target) == !fits)
    }

    @Test func `The longest pattern decides, and of two the one that allows`() {
        let file = rules("User-agent: *\nDisallow: /tin\nAllow: /tin/quoc-phong\nDisallow: /tin/quoc-phong/in\n")
        #expect(!file.allows("/tin/1") && file.allows("/tin/quoc-phong/1") && !file.allows("/tin/quoc-phong/in/1"))
        #expect(rules("User-agent: *\nDisallow: /a\nAllow: /a").allows("/a"))
        #expect(rules("User-agent: *\nAllow: /a\nDisallow: /a").allows("/a"))
    }

    @Test func `The groups that name the program are its own, joined, and no others`() {
        let file = rules(
            """
            User-agent: *
            Disallow: /
            User-agent: Other
            User-agent: Attache/2.0
            Disallow: /one
            Crawl-delay: 7

            User-agent: attache # again
            Disallow: /two
            User-agent: attacheBot
            Disallow: /three
            """)
        #expect(!file.allows("/one") && !file.allows("/two") && file.allows("/three") && file.allows("/"))
        #expect(file.delay == 7)
    }

    @Test func `Lines of other kinds do not part a group`() {
        let file = rules("user-agent: attache\nSitemap: https://a.vn/s.xml\nuser-agent: b\ndisallow: /x")
        #expect(!file.allows("/x"))
    }

    @Test(arguments: [
        "", "Disallow: /", "User-agent: *\nDisallow:", "User-agent: someone\nDisallow: /", "<html>Disallow: /</html>",
    ])
    func `Nothing is forbidden`(text: String) {
        #expect(rules(text).allows("/x"))
    }

    @Test func `Byte order mark, all line ends and comments are read`() {
        let file = rules("\u{FEFF}User-agent: *\rDisallow: /a # and why\r\nDisallow: /b")
        #expect(!file.allows("/a") && !file.allows("/b") && file.allows("/c"))
    }

    @Test func `The file itself may always be asked for`() {
        #expect(rules("User-agent: *\nDisallow: /").allows("/robots.txt"))
    }

    @Test func `Patterns full of stars are quickly done with`() {
        let stars = String(repeating: "*a", count: 900)
        #expect(rules("User-agent: *\nDisallow: /\(stars)b$").allows("/" + String(repeating: "a", count: 2000)))
    }
}
