package import DocumentIntake
internal import Foundation

/// What became of a request for a page.
package enum FetchOutcome: Sendable, Hashable {
    case found(WebResponse)
    /// The page is as it was when its validators were given.
    case unchanged(PageAddress)
}

#if Fetch
    /// Reads pages of the web with manners: a pause between requests to one host, what robots.txt says, a name, few
    /// redirections, and no machine but those of the public Internet.
    package actor Fetcher {
        /// Whether this build can read the web.
        package static let isBuilt = true

        private let settings: FetchSettings
        private var plan: RatePlan
        private var robots: [String: (rules: RobotsRules, time: Double)] = [:]

        package init(_ settings: FetchSettings) {
            self.settings = settings
            plan = RatePlan(pause: settings.pause)
        }

        /// Reads a page. `validators` gives what a server said of an address the last time, so that it need not send again
        /// what has not changed.
        package func get(
            _ address: PageAddress, validators: @Sendable (PageAddress) -> Validators = { _ in Validators() }
        ) async throws(IntakeError) -> FetchOutcome {
            var current = address
            var seen: Set<PageAddress> = []
            while true {
                guard seen.insert(current).inserted else {
                    throw error(.unreadable, "is redirected in a circle by way of \(current)", address)
                }
                guard seen.count <= settings.redirects + 1 else {
                    throw error(.unreadable, "is redirected more than \(settings.redirects) times", address)
                }
                let rules = try await rules(for: current, address)
                guard rules.allows(current.target) else {
                    throw error(.forbidden, "\(current.origin)/robots.txt asks programs not to read this page", address)
                }
                let exchange = Exchange(settings: settings, limit: settings.bodyLimit)
                let response = try await ask(current, exchange, validators(current), delay: rules.delay, address)
                switch response.status {
                case 200, 203:
                    // Some servers pack as they like; what was not asked for is not unpacked.
                    let packing = response.field("content-encoding")?.lowercased() ?? "identity"
                    guard ["identity", "gzip", "deflate", ""].contains(packing) else {
                        throw error(.unreadable, "is packed in a way that was not asked for (\(packing))", address)
                    }
                    return .found(response)
                case 304: return .unchanged(current)
                case 301, 302, 303, 307, 308:
                    current = try redirection(response, current, address)
                case 404, 410:
                    throw error(.noSuchFile, "no such page (\(response.status))", address)
                default:
                    throw error(.unreadable, "the server answers \(response.status); open it in a browser", address)
                }
            }
        }

        private func redirection(
            _ response: WebResponse, _ current: PageAddress, _ asked: PageAddress
        ) throws(IntakeError) -> PageAddress {
            guard let location = response.field("location"),
                let next = try? PageAddress(location, relativeTo: current)
            else { throw error(.unreadable, "is redirected to nowhere that can be read", asked) }
            return next
        }

        /// The rules of the address's host, asked for once a day (RFC 9309, 2.4).
        private func rules(for address: PageAddress, _ asked: PageAddress) async throws(IntakeError) -> RobotsRules {
            let now = Date().timeIntervalSince1970
            if let known = robots[address.origin], now - known.time < 86_400 { return known.rules }
            var current = try PageAddress("/robots.txt", relativeTo: address)
            let exchange = Exchange(settings: settings, limit: 500 << 10, cuts: true)
            var rules = RobotsRules.everything
            for hop in 0... {
                let response: WebResponse
                do {
                    response = try await ask(current, exchange, Validators(), delay: nil, asked)
                } catch {
                    guard error.code == .unreadable else { throw error }
                    // Without its rules, a host must be taken to forbid everything (RFC 9309, 2.3.1.4).
                    throw self.error(.unreadable, "its robots.txt cannot be had: \(error.message)", asked)
                }
                if (300..<400).contains(response.status), hop < 5, response.field("location") != nil {
                    current = try redirection(response, current, asked)
                    continue
                }
                if response.status >= 500 || response.status == 429 {
                    throw error(.unreadable, "its robots.txt cannot be had (\(response.status)); try later", asked)
                }
                if response.status == 200 { rules = RobotsRules(response.body, agent: FetchSettings.agent) }
                break
            }
            robots[address.origin] = (rules, now)
            return rules
        }

        /// One answer, with as many tries as the settings allow.
        private func ask(
            _ address: PageAddress, _ exchange: Exchange, _ validators: Validators, delay: Double?, _ asked: PageAddress
        ) async throws(IntakeError) -> WebResponse {
            let machines = try await machines(of: address, asked)
            var tried = 0
            while true {
                let pause = plan.wait(for: address.origin, at: Self.now, delay: delay)
                guard pause <= max(settings.patience, settings.pause) else {
                    // It said so when it was asked for another page.
                    let message = "the server asks to come back in \(Int(pause.rounded(.up))) s"
                    throw error(.unreadable, message, asked)
                }
                try await rest(pause, asked)
                tried += 1
                var wait = settings.pause * RetryPlan.pause(after: tried)
                do {
                    // A machine that is not there is as good as the next one of the same name.
                    let machine = machines[(tried - 1) % machines.count]
                    let response = try await exchange.get(address, at: machine, validators: validators)
                    guard RetryPlan.isPassing(response.status) else { return response }
                    if let field = response.field("retry-after"),
                        let seconds = RetryPlan.seconds(field, now: Date().timeIntervalSince1970)
                    {
                        wait = seconds
                    }
                    plan.rest(address.origin, until: Self.now + wait)
                    guard wait <= settings.patience else {
                        let message = "the server asks to come back in \(Int(wait.rounded(.up))) s (\(response.status))"
                        throw error(.unreadable, message, asked)
                    }
                    guard tried < settings.tries else {
                        let message = "the server answers \(response.status) after \(tried) tries; try later"
                        throw error(.unreadable, message, asked)
                    }
                } catch let fault as ExchangeFault {
                    guard fault.isPassing, tried < max(settings.tries, 1) else {
                        throw error(fault.code, fault.message, asked)
                    }
                    plan.rest(address.origin, until: Self.now + wait)
                } catch let error as IntakeError {
                    throw error
                } catch {
                    throw self.error(.unreadable, "\(error)", asked)
                }
            }
        }

        /// The machines that the host stands for, all of them of the public Internet unless others are allowed.
        private func machines(of address: PageAddress, _ asked: PageAddress) async throws(IntakeError)
            -> [NetworkAddress]
        {
            let host = address.host
            let found = await Task.detached { HostLookup.addresses(of: host) }.value
            guard !found.isEmpty else {
                throw error(.unreadable, "no machine is known by the name \(host)", asked)
            }
            if !settings.allowsLocal,
                let local = found.first(where: {
                    $0.purpose != nil && !settings.exempt.contains($0)
                })
            {
                let place = current(address, asked) + "\(host) is \(local) (\(local.purpose ?? "local"))"
                throw error(.forbidden, "\(place), no machine of the public web; --allow-local allows it", asked)
            }
            return found
        }

        private func current(_ address: PageAddress, _ asked: PageAddress) -> String {
            address.origin == asked.origin ? "" : "leads to \(address.origin): "
        }

        private func rest(_ seconds: Double, _ asked: PageAddress) async throws(IntakeError) {
            guard seconds > 0 else { return }
            do {
                try await Task.sleep(for: .seconds(seconds))
            } catch {
                throw self.error(.unreadable, "given up", asked)
            }
        }

        private func error(_ code: IntakeError.Code, _ message: String, _ address: PageAddress) -> IntakeError {
            IntakeError(code: code, message: message, path: address.description)
        }

        private static var now: Double { ProcessInfo.processInfo.systemUptime }
    }
#else
    /// Stands for the reader of the web in a build without the trait `Fetch`: says so.
    package actor Fetcher {
        /// Whether this build can read the web.
        package static let isBuilt = false

        package init(_ settings: FetchSettings) {}

        /// Always throws.
        package func get(
            _ address: PageAddress, validators: @Sendable (PageAddress) -> Validators = { _ in Validators() }
        ) async throws(IntakeError) -> FetchOutcome {
            throw IntakeError(
                code: .unreadable, message: "this build cannot read the web", path: address.description)
        }
    }
#endif
