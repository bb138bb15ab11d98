#if Fetch
    import Foundation
    import Testing
    import _AttacheTestSupport
    import _LoopbackServer

    /// `fetch` and `watch`, as they are typed, against a server on this machine.
    @Suite struct FetchTests {
        private static func article(_ day: Int) -> String {
            """
            <html lang="vi"><head><meta property="og:site_name" content="Báo Thử"></head><body><article>
            <h1>Hai Bộ trưởng Quốc phòng hội đàm, ngày \(day)</h1>
            <p>Ngày \(day)/10/2025, tại Hà Nội, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, hội đàm với
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.</p></article></body></html>
            """
        }

        private static func site() async throws -> LoopbackServer {
            try await LoopbackServer { request, before in
                switch request.target {
                case "/robots.txt": return .page("User-agent: *\nDisallow: /in/", type: "text/plain")
                case "/feed.xml":
                    // A second article comes between the first look and the next.
                    let links = before == 0 ? ["/tin/8"] : ["/tin/8", "/tin/9"]
                    let items = links.map { "<item><title>Tin</title><link>\($0)</link></item>" }.joined()
                    let feed = "<rss version=\"2.0\"><channel><title>Báo</title>\(items)</channel></rss>"
                    return .page(feed, type: "application/rss+xml")
                case "/tin/8", "/tin/9":
                    if request.head.contains("if-none-match: \"1\"") {
                        return .page("", status: "304 Not Modified")
                    }
                    let day = Int(request.target.dropFirst(5)) ?? 1
                    return .page(article(day), fields: ["ETag: \"1\""])
                default: return .missing
                }
            }
        }

        private let local = ["--allow-local", "--pause", "0"]

        @Test func `A page of the web answers who met whom, and is asked for once`() async throws {
            let server = try await Self.site()
            let desk = try Desk()
            let page = server.url("/tin/8")
            let first = try desk.attache(["fetch", page] + local)
            #expect(first.status == 0 && first.messages == "attache: 1 added\n" && first.output.isEmpty)
            let met = try Desk.objects(try desk.attache("met", "Phan Van Giang", "--format", "jsonl").output)
            #expect(met.count == 1 && met.first?["date"] as? String == "2025-10-08")
            let second = try desk.attache(["fetch", page] + local)
            #expect(second.status == 0 && second.messages == "attache: 0 added, 1 not changed\n")
            let third = try desk.attache(["fetch", page, "--verbose"] + local)
            #expect(third.messages.contains("\(page): not changed since 2"))
            #expect(server.targets == ["/tin/8", "/tin/8", "/tin/8"])
            #expect(try desk.attache("check").status == 0)
            try await server.stop()
        }

        @Test func `What cannot be read is said, and the rest is done`() async throws {
            let server = try await Self.site()
            let desk = try Desk()
            let run = try desk.attache(
                ["fetch", server.url("/in/1"), server.url("/gone"), server.url("/tin/8")] + local)
            #expect(run.status == 65)
            #expect(run.messageLines.count == 3 && run.messages.contains("robots.txt asks programs not to read"))
            #expect(run.messages.contains("/gone: no such page (404)"))
            #expect(run.messageLines.last == "attache: 1 added, 1 bad, 1 not found")
            try await server.stop()
        }

        @Test func `Without leave this machine is not asked, and no base is made`() async throws {
            let server = try await Self.site()
            let desk = try Desk()
            let run = try desk.attache("fetch", server.url("/tin/8"))
            #expect(run.status == 65 && run.messages.contains("127.0.0.1 (loopback)"))
            #expect(server.requests.isEmpty)
            #expect(try desk.attache("stats").status == 66)
            try await server.stop()
        }

        @Test func `A dry run prints what intake makes of the page and stores nothing`() async throws {
            let server = try await Self.site()
            let desk = try Desk()
            let run = try desk.attache(["fetch", server.url("/tin/8"), "--dry-run", "--format", "jsonl"] + local)
            let read = try Desk.objects(run.output)
            #expect(run.status == 0 && read.count == 1)
            #expect(read.first?["publisher"] as? String == "Báo Thử")
            #expect(read.first?["source"] as? String == server.url("/tin/8"))
            #expect(try desk.attache("stats").status == 66)
            try await server.stop()
        }

        @Test func `The archive of what was found gives the same base`() async throws {
            let server = try await Self.site()
            let (web, file) = (try Desk(), try Desk())
            let pages = [server.url("/tin/8"), server.url("/tin/9")]
            let archive = web.folder.path + "/found.warc"
            #expect(try web.attache(["fetch"] + pages + local + ["--archive", archive]).status == 0)
            #expect(try file.attache("ingest", archive).status == 0)
            let exports = try [web, file].map { try $0.attache("export", "--format", "jsonl").output }
            #expect(exports[0] == exports[1] && exports[0].contains("2025-10-09"))
            try await server.stop()
        }

        @Test func `A feed is watched for pages that are new`() async throws {
            let server = try await Self.site()
            let desk = try Desk()
            let watch = ["watch", server.url("/feed.xml"), "--once"] + local
            let runs = try (0..<3).map { _ in try desk.attache(watch) }
            #expect(runs.map(\.status) == [0, 0, 0])
            #expect(
                runs.map { String($0.messageLines.last ?? "") } == [
                    "attache: 1 added", "attache: 1 added", "attache: 0 added",
                ])
            #expect(
                server.targets == ["/feed.xml", "/tin/8", "/feed.xml", "/tin/9", "/feed.xml"])
            try await server.stop()
        }

        /// What the pages of `WebTable` are given.
        private static func troubled() async throws -> LoopbackServer {
            try await LoopbackServer { request, _ in
                switch request.target {
                case "/robots.txt": .page("User-agent: *\nDisallow: /in/", type: "text/plain")
                case "/tin/8": .page(article(8))
                case "/menu": .page("<html><body><a href='/a'>Tin</a> <a href='/b'>Ảnh</a></body></html>")
                case "/picture": .page([0x89, 0x50, 0x4E, 0x47], type: "image/png")
                case "/trouble": .page("", status: "500 Internal Server Error")
                case "/busy": .page("", status: "429 Too Many Requests", fields: ["Retry-After: 3600"])
                case "/circle": .redirect("/circle/2")
                case "/circle/2": .redirect("/circle")
                case "/silent": .silent
                case "/short":
                    .bytes(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\n<p>".utf8))
                case "/endless":
                    .endless(
                        beginning: "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>",
                        piece: Array(repeating: 0x61, count: 1 << 20), every: 0)
                default: .missing
                }
            }
        }

        @Test(arguments: WebTable.rows)
        func `A row of the table of what bad input gets`(row: WebTable.Row) async throws {
            let server = try await Self.troubled()
            let desk = try Desk()
            let verb = row.isFeed ? ["watch", "--once"] : ["fetch"]
            let leave = row.isAllowed ? local : []
            let page = server.url(row.target)
            let run = try desk.attache(verb + [page] + row.arguments + leave)
            #expect(
                run.messages.contains("\(page): ") && run.messages.contains(row.said), "\(row.input): \(run.messages)")
            #expect(run.messageLines.count == 2 && run.status == row.status, "\(run.messages)")
            // The rest goes on.
            guard row.isAllowed, row.target != "/busy" else { return try await server.stop() }
            let both = try desk.attache(["fetch", page, server.url("/tin/8")] + row.arguments + leave)
            #expect(both.messages.contains("1 added"))
            try await server.stop()
        }

        /// Runs `attache`, sends it SIGINT when the server was asked for the target, and hands back what it said.
        private func interrupted(
            _ desk: Desk, _ arguments: [String], _ server: LoopbackServer, at target: String
        ) throws -> (status: Int32, messages: String) {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: CommandRun.built("attache"))
            process.arguments = arguments
            process.currentDirectoryURL = URL(fileURLWithPath: desk.folder.path)
            let messages = Pipe()
            process.standardError = messages
            try process.run()
            for _ in 0..<600 where !server.targets.contains(target) { usleep(100_000) }
            // What came last is stored by then, or, where nothing comes, being waited for.
            usleep(1_000_000)
            kill(process.processIdentifier, SIGINT)
            let said = try messages.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: said, as: UTF8.self))
        }

        @Test func `Ctrl-C ends the waiting for a server, and what is there is concluded`() async throws {
            let server = try await Self.troubled()
            let desk = try Desk()
            let pages = ["/tin/8", "/silent", "/menu"].map { server.url($0) }
            let start = ContinuousClock.now
            let run = try interrupted(desk, ["fetch"] + pages + local, server, at: "/silent")
            #expect(run.status == 130)
            #expect(
                run.messages.hasSuffix(
                    "attache: stopped; 1 added, 2 not asked for; give the same line again to go on\n"))
            #expect(ContinuousClock.now - start < .seconds(60) && server.targets == ["/tin/8", "/silent"])
            #expect(try desk.attache("met", "Phan Van Giang", "--count").output.contains("1"))
            #expect(try desk.attache("check").status == 0)
            try await server.stop()
        }

        @Test func `A watch ends with Ctrl-C, also while it waits`() async throws {
            let server = try await Self.site()
            let desk = try Desk()
            let run = try interrupted(desk, ["watch", server.url("/feed.xml")] + local, server, at: "/tin/8")
            #expect(run.status == 130 && run.messages.hasPrefix("attache: 1 added\n"))
            #expect(run.messages.hasSuffix("attache: stopped; 0 added\n"))
            try await server.stop()
        }

        @Test func `The examples of both verbs do what they say`() async throws {
            let server = try await LoopbackServer { request, _ in
                switch request.target {
                case "/robots.txt": .missing
                case "/defence.rss":
                    .page(
                        "<rss><channel><item><link>/defence/visit.html</link></item></channel></rss>",
                        type: "application/rss+xml")
                default: .page(Self.article(8))
                }
            }
            for verb in ["fetch", "watch"] {
                let help = try CommandRun.run(
                    CommandRun.built("attache"), [verb, "--help"], environment: ["COLUMNS": "200"],
                    folder: TemporaryFolder()
                ).output
                let lines = help.split(separator: "\n").map {
                    $0.drop { $0 == " " }
                }
                let examples = lines.filter { $0.hasPrefix("attache ") }
                #expect(examples.count == 3)
                for example in examples {
                    var words: [String] = example.split(separator: " ").dropFirst().map {
                        String($0).replacing("https://news.example.org", with: server.url(""))
                    }
                    if verb == "watch", !words.contains("--once") { words.append("--once") }
                    let run = try Desk().attache(words + local)
                    #expect(run.status == 0, "\(example): \(run.messages)")
                    #expect(
                        run.messages.contains("1 added") || run.output.contains("Hai Bộ trưởng")
                            || words.contains("--quiet"))
                }
            }
            try await server.stop()
        }

        /// OpenSSL's own server, with a certificate that nobody vouches for.
        @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
        func `A server whose certificate is not to be trusted is not read`() throws {
            let desk = try Desk()
            let made = try CommandRun.run(
                "/usr/bin/openssl",
                [
                    "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "own.pem", "-subj",
                    "/CN=localhost",
                ], folder: desk.folder)
            try #require(made.status == 0)
            let server = Process()
            server.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
            server.arguments = ["s_server", "-key", "key.pem", "-cert", "own.pem", "-accept", "127.0.0.1:0", "-www"]
            server.currentDirectoryURL = URL(fileURLWithPath: desk.folder.path)
            let output = Pipe()
            (server.standardInput, server.standardOutput) = (Pipe(), output)
            server.standardError = FileHandle.nullDevice
            try server.run()
            defer {
                // Programs that are started from a thread of a test may have other signals kept from them.
                kill(server.processIdentifier, SIGKILL)
                server.waitUntilExit()
            }
            var said = ""
            while !said.contains("ACCEPT 127.0.0.1:") || !said.hasSuffix("\n") {
                let piece = output.fileHandleForReading.availableData
                try #require(!piece.isEmpty)
                said += String(decoding: piece, as: UTF8.self)
            }
            let port = said.split(separator: ":").last.map(String.init)?.filter(\.isNumber) ?? ""
            let run = try desk.attache(["fetch", "https://localhost:\(port)/"] + local)
            #expect(run.status == 74)
            #expect(
                run.messages.contains("its certificate is not to be trusted; open it in a browser")
                    || run.messages.contains("install ca-certificates"))
        }

        @Test func `What is no address is said with what to write`() throws {
            let run = try Desk().attache("fetch", "news.example.org/a")
            let said = "attache: news.example.org/a: no address of the web; write it whole, with http:// or https://\n"
            #expect(run.messages == said && run.status == 64)
        }

        @Test func `A page whose head tells a wrong charset is read all the same`() async throws {
            let server = try await LoopbackServer { request, _ in
                request.target == "/robots.txt"
                    ? .missing : .page(Array(Self.article(8).utf8), type: "text/html; charset=iso-8859-1")
            }
            let run = try Desk().attache(
                ["fetch", server.url("/a"), "--dry-run", "--format", "jsonl"] + local)
            #expect(run.status == 0 && run.output.contains("Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng"))
            try await server.stop()
        }

        @Test(arguments: [
            ["fetch"], ["fetch", "bao.vn"], ["fetch", "ftp://bao.vn/a"], ["watch", "http://bao.vn/f", "--every", "0"],
            ["fetch", "http://bao.vn/", "--pause", "0"], ["fetch", "http://bao.vn/", "--format", "json"],
            ["fetch", "http://bao.vn/", "--timeout", "0"], ["fetch", "http://bao.vn/", "--contact", "a\r\nb"],
        ])
        func `Wrong usage ends with 64`(arguments: [String]) throws {
            let run = try Desk().attache(arguments)
            #expect(run.status == 64 && run.output.isEmpty && !run.messages.isEmpty)
        }
    }
#else
    import Testing
    import _AttacheTestSupport

    @Suite struct FetchTests {
        @Test(arguments: ["fetch", "watch"]) func `A build that cannot read the web says so`(verb: String) throws {
            let run = try Desk().attache(verb, "https://news.example.org/")
            #expect(run.status == 64 && run.messageLines.count == 1)
            #expect(run.messages.contains("this build cannot read the web: it was made without the trait Fetch"))
        }
    }
#endif
