#if Fetch
    internal import NIOCore
    internal import NIOPosix
    internal import Synchronization

    /// An HTTP server on 127.0.0.1, at a port of its own, that answers as a test says: with bytes as they are given, so that
    /// it can also misbehave.
    package final class LoopbackServer: Sendable {
        package enum Answer: Sendable {
            /// These bytes, head and body, and the end.
            case bytes([UInt8])
            /// This beginning, and then the piece again and again, with so many milliseconds between; for ever.
            case endless(beginning: String, piece: [UInt8], every: Int64)
            /// Nothing, while the connection stays open.
            case silent

            /// A whole answer with its length.
            package static func page(
                _ body: [UInt8], status: String = "200 OK", type: String = "text/html; charset=utf-8",
                fields: [String] = []
            ) -> Answer {
                let lines = ["HTTP/1.1 \(status)", "Content-Type: \(type)", "Content-Length: \(body.count)"] + fields
                return .bytes(Array((lines + ["Connection: close", "", ""]).joined(separator: "\r\n").utf8) + body)
            }

            package static func page(
                _ body: String, status: String = "200 OK", type: String = "text/html; charset=utf-8",
                fields: [String] = []
            ) -> Answer { page(Array(body.utf8), status: status, type: type, fields: fields) }

            package static let missing = page("no such page", status: "404 Not Found")

            package static func redirect(_ place: String, status: String = "302 Found") -> Answer {
                page("", status: status, fields: ["Location: \(place)"])
            }
        }

        /// A request as far as tests look at it.
        package struct Request: Sendable {
            package var target: String
            /// All lines of the head, in lower case.
            package var head: String
            /// The port at which the server was asked.
            package var port: String
        }

        package let port: Int
        private let channel: any Channel
        private let log: RequestLog

        /// Answers until `stop`; `answer` also gets how many requests for the same target came before.
        package init(_ answer: @escaping @Sendable (Request, Int) -> Answer) async throws {
            let log = RequestLog()
            self.log = log
            channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(AnswerHandler(log, answer))
                    }
                }
                .bind(host: "127.0.0.1", port: 0).get()
            port = channel.localAddress?.port ?? 0
        }

        package func stop() async throws {
            try await channel.close()
        }

        package func url(_ target: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(target)" }

        /// The requests that came so far.
        package var requests: [Request] { log.requests }

        /// What was asked for so far, without robots.txt.
        package var targets: [String] { log.requests.map(\.target).filter { $0 != "/robots.txt" } }
    }

    final class RequestLog: Sendable {
        private let list = Mutex<[LoopbackServer.Request]>([])

        var requests: [LoopbackServer.Request] { list.withLock { $0 } }

        /// How many requests for the same target came before.
        func add(_ request: LoopbackServer.Request) -> Int {
            list.withLock { list in
                defer { list.append(request) }
                return list.count { $0.target == request.target }
            }
        }
    }

    /// Works on the event loop alone: tests that wait for a program hold up the threads of Swift's tasks.
    private final class AnswerHandler: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let log: RequestLog
        private let answer: @Sendable (LoopbackServer.Request, Int) -> LoopbackServer.Answer

        init(_ log: RequestLog, _ answer: @escaping @Sendable (LoopbackServer.Request, Int) -> LoopbackServer.Answer) {
            self.log = log
            self.answer = answer
        }

        /// The requests of these tests come in one piece.
        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let text = String(buffer: unwrapInboundIn(data))
            let parts = text.prefix { $0 != "\r\n" }.split(separator: " ")
            guard parts.count == 3 else { return context.close(promise: nil) }
            let request = LoopbackServer.Request(
                target: String(parts[1]), head: text.lowercased(),
                port: "\(context.channel.localAddress?.port ?? 0)")
            let channel = context.channel
            switch answer(request, log.add(request)) {
            case .silent: break
            case .bytes(let bytes):
                channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { _ in channel.close(promise: nil) }
            case .endless(let beginning, let piece, let pause):
                channel.writeAndFlush(ByteBuffer(string: beginning), promise: nil)
                Self.goOn(channel, ByteBuffer(bytes: piece), .milliseconds(pause))
            }
        }

        /// Writes the piece again and again, each time when the last one is gone, until the other side hangs up.
        private static func goOn(_ channel: any Channel, _ piece: ByteBuffer, _ pause: TimeAmount) {
            channel.writeAndFlush(piece).whenSuccess {
                channel.eventLoop.scheduleTask(in: pause) { goOn(channel, piece, pause) }
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
#else
    /// Without the trait `Fetch` nothing asks a server.
    enum LoopbackServer {}
#endif
