#if Fetch
    internal import AsyncHTTPClient
    internal import DocumentIntake
    internal import Foundation
    internal import NIOCore
    internal import NIOHTTP1
    internal import NIOHTTPCompression
    internal import NIOPosix

    /// Why there is no whole answer.
    struct ExchangeFault: Error {
        var code: IntakeError.Code
        var message: String
        /// Whether another try may end better.
        var isPassing: Bool
    }

    /// One request and its answer, sent to a machine whose address has been checked: the client looks nothing up, follows
    /// nothing, and uses no proxy.
    struct Exchange: Sendable {
        var settings: FetchSettings
        /// Bytes of the body; beyond them it is cut off (`cuts`), or refused.
        var limit: Int
        var cuts = false

        func get(
            _ address: PageAddress, at machine: NetworkAddress, validators: Validators
        ) async throws(ExchangeFault) -> WebResponse {
            let client = HTTPClient(configuration: configuration(address, machine))
            let result: Result<WebResponse, any Error>
            do {
                result = .success(
                    try await within(settings.totalTime) { try await answer(client, address, validators) })
            } catch {
                result = .failure(error)
            }
            try? await client.shutdown()
            switch result {
            case .success(let response): return response
            case .failure(let error): throw fault(error)
            }
        }

        private func configuration(_ address: PageAddress, _ machine: NetworkAddress) -> HTTPClient.Configuration {
            var configuration = HTTPClient.Configuration(
                redirectConfiguration: .disallow,
                timeout: .init(
                    connect: .milliseconds(Int64(settings.connectTime * 1000)),
                    read: .milliseconds(Int64(settings.idleTime * 1000))),
                decompression: .enabled(limit: .size(settings.bodyLimit)))
            configuration.dnsOverride = [address.host: machine.description]
            configuration.httpVersion = .http1Only
            configuration.connectionPool.retryConnectionEstablishment = false
            return configuration
        }

        private func answer(
            _ client: HTTPClient, _ address: PageAddress, _ validators: Validators
        ) async throws -> WebResponse {
            var request = HTTPClientRequest(url: address.description)
            request.headers.add(name: "User-Agent", value: settings.userAgent)
            request.headers.add(name: "Accept", value: "text/html, application/xhtml+xml, application/xml, */*;q=0.5")
            request.headers.add(name: "Accept-Language", value: "vi, en;q=0.8")
            request.headers.add(name: "Accept-Encoding", value: "gzip, deflate")
            if let etag = validators.etag { request.headers.add(name: "If-None-Match", value: etag) }
            if let date = validators.lastModified { request.headers.add(name: "If-Modified-Since", value: date) }
            // `within` ends it earlier.
            let response = try await client.execute(
                request, deadline: .now() + .milliseconds(Int64(settings.totalTime * 2000)))
            var body: [UInt8] = []
            for try await piece in response.body {
                body += piece.readableBytesView
                guard body.count > limit else { continue }
                guard cuts else { throw TooLong() }
                body.removeLast(body.count - limit)
                break
            }
            return WebResponse(
                address: address, status: Int(response.status.code),
                fields: response.headers.map { .init(name: $0.name, value: $0.value) }, body: body,
                time: Date().timeIntervalSince1970)
        }

        private struct TooLong: Error {}
        private struct TimeUp: Error {}

        private func within<Value: Sendable>(
            _ seconds: Double, _ work: @escaping @Sendable () async throws -> Value
        ) async throws -> Value {
            try await withThrowingTaskGroup(of: Value?.self) { group in
                group.addTask { try await work() }
                group.addTask {
                    try await Task.sleep(for: .seconds(seconds))
                    return nil
                }
                defer { group.cancelAll() }
                guard let value = try await group.next() ?? nil else { throw TimeUp() }
                return value
            }
        }

        private func fault(_ error: any Error) -> ExchangeFault {
            func failed(_ message: String, isPassing: Bool = true) -> ExchangeFault {
                ExchangeFault(code: .unreadable, message: message, isPassing: isPassing)
            }
            if error is TooLong || error as? NIOHTTPDecompression.DecompressionError == .limit {
                let message = "longer than \(settings.bodyLimit >> 20) MB, which no article is"
                return ExchangeFault(code: .tooLong, message: message, isPassing: false)
            }
            if error is NIOHTTPDecompression.DecompressionError || error is NIOHTTPDecompression.ExtraDecompressionError
            {
                return failed("its packed data is damaged or broken off; try later")
            }
            if error is TimeUp {
                return failed(
                    "not all there after \(Int(settings.totalTime.rounded(.up))) s; try later", isPassing: false)
            }
            switch error as? HTTPClientError {
            case .readTimeout?:
                return failed("the server fell silent for \(Int(settings.idleTime.rounded(.up))) s; try later")
            case .connectTimeout?:
                return failed("no connection in \(Int(settings.connectTime.rounded(.up))) s; try later")
            case .deadlineExceeded?:
                return failed("not all there after \(Int(settings.totalTime.rounded(.up))) s; try later")
            case .remoteConnectionClosed?: return failed("the server broke the answer off; try later")
            default: break
            }
            if error as? HTTPParserError == .invalidEOFState {
                return failed("the server broke the answer off; try later")
            }
            if let connection = error as? NIOConnectionError, let first = connection.connectionErrors.first {
                return failed("no connection: \(reason(first.error))")
            }
            if let error = error as? IOError { return failed("no connection: \(reason(error))") }
            let words = "\(error)"
            if words.contains("CERTIFICATE_VERIFY_FAILED") {
                let message =
                    Self.hasRoots
                    ? "its certificate is not to be trusted; open it in a browser"
                    : "no certificate can be checked on this machine; install ca-certificates"
                return failed(message, isPassing: false)
            }
            return failed("no answer that can be read (\(words))", isPassing: false)
        }

        /// Whether the system's certificates are where the TLS library looks for them.
        private static var hasRoots: Bool {
            #if os(Linux)
                ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"]
                    .contains { FileManager.default.fileExists(atPath: $0) }
            #else
                true
            #endif
        }

        private func reason(_ error: any Error) -> String {
            (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
        }
    }
#endif
