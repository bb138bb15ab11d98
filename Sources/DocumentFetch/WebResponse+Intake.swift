package import DocumentIntake

extension WebResponse {
    /// Hands on the documents of the answer, and what could not be read of it, as intake makes them of any file. `source` is
    /// the address as it was typed. Throws only what `deliver` throws.
    package func read(
        source: String, settings: IntakeSettings, deliver: (IntakeItem) throws -> Void
    ) throws {
        func problem(_ code: IntakeError.Code, _ message: String) -> IntakeItem {
            .problem(IntakeError(code: code, message: message, path: source))
        }
        let type = mediaType
        let isPage = type.contains("html") || type == "text/plain"
        guard isPage || type.contains("xml") || type.contains("json") || type.hasPrefix("text/") else {
            return try deliver(
                problem(.notText, "\(type.isEmpty ? "bytes of no said kind" : type), which is no article"))
        }
        guard !body.isEmpty else { return try deliver(problem(.empty, "the server sent an empty page")) }
        let intake = Intake(settings: settings)
        let origin = Origin(path: source, settings: settings)
        guard isPage else { return try intake.read(ByteSource(body), origin: origin, deliver: deliver) }
        // A record of a web archive says all that is known: address, declared encoding, and the day on which it came.
        var isSaid = false
        try intake.read(ByteSource(WebArchive.record(self)), origin: origin) { item in
            guard case .problem(let error) = item else { return try deliver(item) }
            if error.code != .noArticles {
                isSaid = true
                // Of an archive the member is said as well; here it is the page.
                let place = "\(address): "
                let message =
                    error.message.hasPrefix(place) ? String(error.message.dropFirst(place.count)) : error.message
                try deliver(problem(error.code, message))
            } else if !isSaid {
                try deliver(
                    problem(.noArticles, "no article there: a list of links, or a page that only a browser fills"))
            }
        }
    }
}
