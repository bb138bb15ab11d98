#if Fetch
    import DocumentIntake
    import Foundation
    import Testing
    import _LoopbackServer

    @testable import DocumentFetch

    /// Against a real server on this machine, which also misbehaves.
    @Suite struct FetcherTests {
        static let article = """
            <html><head><title>Hội đàm</title></head><body><article><h1>Hai Bộ trưởng hội đàm tại Hà Nội</h1>
            <p>Ngày 8/10/2025, tại Hà Nội, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.</p>
            </article></body></html>
            """

        private func settings(_ change: (inout FetchSettings) -> Void = { _ in }) -> FetchSettings {
            var settings = FetchSettings(version: "0.0")
            settings.allowsLocal = true
            settings.pause = 0.01
            settings.idleTime = 5
            settings.totalTime = 20
            change(&settings)
            return settings
        }

        /// What the fetcher makes of one page of a server; the server has no robots.txt.
        private func get(
            _ target: String = "/a", _ settings: FetchSettings? = nil,
            answer: @escaping @Sendable (LoopbackServer.Request, Int) -> LoopbackServer.Answer
        ) async throws -> (
            result: Result<FetchOutcome, IntakeError>, targets: [String], requests: [LoopbackServer.Request]
        ) {
            let server = try await LoopbackServer { request, before in
                request.target == "/robots.txt" ? .missing : answer(request, before)
            }
            let fetcher = Fetcher(settings ?? self.settings())
            let result: Result<FetchOutcome, IntakeError>
            do throws(IntakeError) {
                result = .success(try await fetcher.get(PageAddress(server.url(target))))
            } catch {
                result = .failure(error)
            }
            let seen = (server.targets, server.requests)
            try await server.stop()
            return (result, seen.0, seen.1)
        }

        private func fault(_ result: Result<FetchOutcome, IntakeError>) -> IntakeError? {
            if case .failure(let error) = result { error } else { nil }
        }

        private func page(_ result: Result<FetchOutcome, IntakeError>) -> WebResponse? {
            if case .success(.found(let response)) = result { response } else { nil }
        }

        @Test func `A page comes with its bytes, and the program says its name`() async throws {
            let run = try await get { _, _ in .page(Self.article) }
            let response = try #require(page(run.result))
            #expect(response.body == Array(Self.article.utf8) && response.status == 200)
            #expect(run.requests.map(\.target) == ["/robots.txt", "/a"])
            #expect(run.requests.allSatisfy { $0.head.contains("user-agent: attache/0.0\r\n") })
            #expect(run.requests.allSatisfy { $0.head.contains("host: 127.0.0.1:") })
        }

        @Test func `A packed page is unpacked`() async throws {
            let packed = try #require(Data(base64Encoded: Self.packed))
            let run = try await get { _, _ in .page(Array(packed), fields: ["Content-Encoding: gzip"]) }
            #expect(page(run.result)?.body == Array("<p>Xin chào</p>".utf8))
            #expect(run.requests.last?.head.contains("accept-encoding: gzip") == true)
        }

        /// `<p>Xin chào</p>`, as gzip writes it.
        private static let packed = "H4sIAAAAAAACA7MpsIvIzFNIzji8IN9Gv8AOAB9KxIkQAAAA"

        @Test func `This machine is not asked unless that is allowed`() async throws {
            let run = try await get("/a", settings { $0.allowsLocal = false }) { _, _ in .page(Self.article) }
            #expect(fault(run.result)?.code == .forbidden)
            #expect(fault(run.result)?.message.contains("127.0.0.1 (loopback)") == true)
            #expect(run.requests.isEmpty)
        }

        @Test(arguments: ["localhost", "2130706433", "0x7f000001", "127.1"])
        func `Nor by another name`(host: String) async throws {
            let server = try await LoopbackServer { _, _ in .page(Self.article) }
            let fetcher = Fetcher(settings { $0.allowsLocal = false })
            await #expect {
                _ = try await fetcher.get(PageAddress(server.url("/a", host: host)))
            } throws: {
                ($0 as? IntakeError)?.code == .forbidden
            }
            #expect(server.requests.isEmpty)
            try await server.stop()
        }

        @Test func `A redirection is followed, and its end is what was found`() async throws {
            let run = try await get { request, _ in
                request.target == "/a" ? .redirect("/b?c=1", status: "301 Moved") : .page(Self.article)
            }
            #expect(page(run.result)?.address.target == "/b?c=1")
            #expect(run.targets == ["/a", "/b?c=1"])
        }

        @Test func `A circle of redirections ends`() async throws {
            let run = try await get { request, _ in .redirect(request.target == "/a" ? "/b" : "/a") }
            #expect(fault(run.result)?.message.contains("in a circle") == true)
            #expect(run.targets == ["/a", "/b"])
        }

        @Test func `So do redirections without end`() async throws {
            let run = try await get("/1", settings { $0.redirects = 4 }) { request, _ in
                .redirect("/\((Int(request.target.dropFirst()) ?? 0) + 1)")
            }
            #expect(fault(run.result)?.message == "is redirected more than 4 times")
            #expect(run.targets == ["/1", "/2", "/3", "/4", "/5"])
        }

        @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "http://name:word@127.0.0.1/"])
        func `A redirection leads to the web or nowhere`(place: String) async throws {
            let run = try await get { _, _ in .redirect(place) }
            #expect(fault(run.result)?.code == .unreadable && run.targets == ["/a"])
        }

        @Test(arguments: [
            "http://127.0.0.2:%/b", "http://[::ffff:127.0.0.2]:%/b", "http://169.254.169.254/latest/meta-data/",
        ])
        func `A redirection does not lead to a machine that is not of the web`(place: String) async throws {
            let server = try await LoopbackServer { request, _ in
                switch request.target {
                case "/robots.txt": .missing
                case "/a": .redirect(place.replacing("%", with: request.port))
                default: .page(Self.article)
                }
            }
            // The server's own address is the only one of its kind that may be asked.
            let settings = settings {
                $0.allowsLocal = false
                $0.exempt = Set([NetworkAddress("127.0.0.1")].compactMap(\.self))
            }
            let error = await #expect(throws: IntakeError.self) {
                _ = try await Fetcher(settings).get(PageAddress(server.url("/a")))
            }
            #expect(error?.code == .forbidden && error?.message.hasPrefix("leads to http://") == true)
            #expect(server.targets == ["/a"])
            try await server.stop()
        }

        @Test func `Nor does that of a robots.txt`() async throws {
            let server = try await LoopbackServer { request, _ in
                request.target == "/robots.txt"
                    ? .redirect("http://127.0.0.2:\(request.port)/rules") : .page(Self.article)
            }
            let settings = settings {
                $0.allowsLocal = false
                $0.exempt = Set([NetworkAddress("127.0.0.1")].compactMap(\.self))
            }
            let error = await #expect(throws: IntakeError.self) {
                _ = try await Fetcher(settings).get(PageAddress(server.url("/a")))
            }
            #expect(error?.code == .forbidden && server.requests.count == 1)
            try await server.stop()
        }

        @Test func `A page that robots.txt forbids is not asked for, also after a redirection`() async throws {
            let server = try await LoopbackServer { request, _ in
                switch request.target {
                case "/robots.txt": .page("User-agent: *\nDisallow: /in/\n", type: "text/plain")
                case "/a": .redirect("/in/a")
                default: .page(Self.article)
                }
            }
            let fetcher = Fetcher(settings())
            for target in ["/in/b", "/a"] {
                await #expect {
                    _ = try await fetcher.get(PageAddress(server.url(target)))
                } throws: {
                    ($0 as? IntakeError)?.code == .forbidden
                }
            }
            // One robots.txt does for all.
            #expect(server.requests.map(\.target) == ["/robots.txt", "/a"])
            try await server.stop()
        }

        @Test func `A host whose robots.txt is broken is left alone`() async throws {
            let server = try await LoopbackServer { request, _ in
                request.target == "/robots.txt" ? .page("", status: "500 Trouble") : .page(Self.article)
            }
            await #expect {
                _ = try await Fetcher(settings()).get(PageAddress(server.url("/a")))
            } throws: {
                ($0 as? IntakeError)?.message.hasPrefix("its robots.txt cannot be had") == true
            }
            #expect(server.targets.isEmpty)
            try await server.stop()
        }

        @Test func `What has not changed is not sent again`() async throws {
            let server = try await LoopbackServer { request, _ in
                request.head.contains("if-none-match: \"v1\"\r\n") && request.head.contains("if-modified-since: ")
                    ? .page("", status: "304 Not Modified")
                    : .page(
                        Self.article,
                        fields: ["ETag: \"v1\"", "Last-Modified: Wed, 08 Oct 2025 03:00:00 GMT"])
            }
            let fetcher = Fetcher(settings())
            let address = try PageAddress(server.url("/a"))
            guard case .found(let response) = try await fetcher.get(address) else {
                Issue.record("not found")
                return
            }
            #expect(response.validators.etag == "\"v1\"")
            let validators = response.validators
            #expect(try await fetcher.get(address) { _ in validators } == .unchanged(address))
            try await server.stop()
        }

        @Test func `A server that asks for patience is asked again when it said`() async throws {
            let start = ContinuousClock.now
            let run = try await get { _, before in
                before == 0
                    ? .page("", status: "429 Too Many Requests", fields: ["Retry-After: 1"]) : .page(Self.article)
            }
            #expect(page(run.result) != nil && run.targets == ["/a", "/a"])
            #expect(ContinuousClock.now - start >= .seconds(1))
        }

        @Test func `One that asks for more patience than there is, is not`() async throws {
            let run = try await get { _, _ in
                .page("", status: "503 Service Unavailable", fields: ["Retry-After: 3600"])
            }
            #expect(fault(run.result)?.message == "the server asks to come back in 3600 s (503)")
            #expect(run.targets == ["/a"])
        }

        @Test func `Nor is it asked for its other pages`() async throws {
            let server = try await LoopbackServer { request, _ in
                request.target == "/robots.txt"
                    ? .missing : .page("", status: "429 Too Many Requests", fields: ["Retry-After: 3600"])
            }
            let fetcher = Fetcher(settings())
            for target in ["/a", "/b"] {
                let error = await #expect(throws: IntakeError.self) {
                    _ = try await fetcher.get(PageAddress(server.url(target)))
                }
                #expect(error?.message.hasPrefix("the server asks to come back in 3") == true)
            }
            #expect(server.targets == ["/a"])
            try await server.stop()
        }

        @Test func `Trouble of the server is tried three times`() async throws {
            let run = try await get { _, _ in .page("", status: "500 Internal Server Error") }
            #expect(fault(run.result)?.message == "the server answers 500 after 3 tries; try later")
            #expect(run.targets.count == 3)
        }

        @Test(arguments: [(403, "fetch"), (404, "missing"), (410, "missing"), (501, "fetch")])
        func `A page that is not given is asked for once`(status: Int, kind: String) async throws {
            let run = try await get { _, _ in .page("no", status: "\(status) No") }
            #expect(fault(run.result)?.code == (kind == "missing" ? .noSuchFile : .unreadable))
            #expect(fault(run.result)?.message.contains("\(status)") == true && run.targets.count == 1)
        }

        @Test func `An endless page is cut short`() async throws {
            let beginning = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"
            let run = try await get("/a", settings { $0.bodyLimit = 100_000 }) { _, _ in
                .endless(beginning: beginning, piece: Array(repeating: 0x61, count: 10_000), every: 0)
            }
            #expect(fault(run.result)?.code == .tooLong && run.targets.count == 1)
        }

        @Test func `Packed data that unpacks to more than there may be is refused`() async throws {
            let bomb = try #require(Data(base64Encoded: Self.bomb))
            let run = try await get("/a", settings { $0.bodyLimit = 100_000 }) { _, _ in
                .page(Array(bomb), fields: ["Content-Encoding: gzip"])
            }
            #expect(fault(run.result)?.code == .tooLong)
        }

        @Test func `Packed data that breaks off is no page`() async throws {
            let packed = try #require(Data(base64Encoded: Self.packed))
            let run = try await get("/a", settings { $0.tries = 1 }) { _, _ in
                .page(Array(packed.prefix(24)), fields: ["Content-Encoding: gzip"])
            }
            #expect(fault(run.result)?.message == "its packed data is damaged or broken off; try later")
        }

        @Test func `A page that is packed in a way that was not asked for`() async throws {
            let run = try await get { _, _ in .page([0x0B, 0x02, 0x80], fields: ["Content-Encoding: br"]) }
            #expect(fault(run.result)?.message == "is packed in a way that was not asked for (br)")
        }

        @Test func `A head without an end is given up`() async throws {
            let run = try await get("/a", settings { ($0.totalTime, $0.tries) = (3, 1) }) { _, _ in
                .endless(beginning: "HTTP/1.1 200 OK\r\n", piece: Array("X-Field: more and more\r\n".utf8), every: 0)
            }
            #expect(fault(run.result)?.code == .unreadable && run.targets == ["/a"])
        }

        @Test(arguments: ["zz\r\nabc\r\n", "5\r\nabc", "3\r\nabc\r\n"])
        func `A body whose pieces are not as they are said to be is no page`(body: String) async throws {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            let run = try await get("/a", settings { $0.tries = 1 }) { _, _ in .bytes(Array((head + body).utf8)) }
            #expect(fault(run.result)?.code == .unreadable)
        }

        @Test func `Of a robots.txt without an end, its beginning counts`() async throws {
            let server = try await LoopbackServer { request, _ in
                request.target == "/robots.txt"
                    ? .endless(
                        beginning: "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\nDisallow: /in\n",
                        piece: Array(repeating: 0x23, count: 50_000), every: 0)
                    : .page(Self.article)
            }
            let fetcher = Fetcher(settings())
            guard case .found = try await fetcher.get(PageAddress(server.url("/a"))) else {
                Issue.record("not found")
                return
            }
            let error = await #expect(throws: IntakeError.self) {
                _ = try await fetcher.get(PageAddress(server.url("/in")))
            }
            #expect(error?.code == .forbidden)
            try await server.stop()
        }

        /// A million zeros, packed with gzip.
        private static let bomb =
            "H4sIAAAAAAACA+3BgQAAAADDIKX50x3kVQE" + String(repeating: "A", count: 1290) + "K8GU2oxSkBCDwA="

        @Test func `A page that trickles in is given up`() async throws {
            let beginning = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"
            let run = try await get("/a", settings { $0.totalTime = 6 }) { _, _ in
                .endless(beginning: beginning, piece: [0x61], every: 50)
            }
            #expect(fault(run.result)?.message == "not all there after 6 s; try later")
        }

        @Test func `A server that is silent is given up`() async throws {
            let run = try await get("/a", settings { ($0.idleTime, $0.tries) = (4, 1) }) { _, _ in .silent }
            #expect(fault(run.result)?.message == "the server fell silent for 4 s; try later")
        }

        @Test func `An answer that is shorter than it says is no answer`() async throws {
            let run = try await get("/a", settings { $0.tries = 1 }) { _, _ in
                .bytes(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n<p>x</p>".utf8))
            }
            #expect(fault(run.result)?.code == .unreadable)
        }

        @Test func `An answer that is longer than it says is read as far as it says`() async throws {
            let run = try await get { _, _ in
                .bytes(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>xyz</p>".utf8))
            }
            #expect(page(run.result)?.body == Array("<p>".utf8))
        }

        @Test(arguments: ["SSH-2.0-OpenSSH_9.2\r\n", "", "HTTP/1.1 200"])
        func `What is no HTTP is no answer`(answer: String) async throws {
            let run = try await get("/a", settings { $0.tries = 1 }) { _, _ in .bytes(Array(answer.utf8)) }
            #expect(fault(run.result)?.code == .unreadable)
        }

        @Test func `Where nobody listens there is no answer`() async throws {
            let server = try await LoopbackServer { _, _ in .missing }
            try await server.stop()
            let error = await #expect(throws: IntakeError.self) {
                _ = try await Fetcher(settings { $0.tries = 2 }).get(PageAddress(server.url("/a")))
            }
            #expect(error?.message == "its robots.txt cannot be had: no connection: Connection refused")
        }
    }
#endif
