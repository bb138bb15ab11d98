package import DocumentIntake

extension WebResponse {
    /// The pages that a feed (RSS or Atom) names, in its order, each once; an error where it is no feed.
    package func feedLinks(source: String) -> Result<[PageAddress], IntakeError> {
        let links = FeedReader.links(body)
        guard let links else {
            let message = "no feed (RSS or Atom); `attache fetch` reads single pages"
            return .failure(IntakeError(code: .malformed, message: message, path: source))
        }
        var seen: Set<PageAddress> = []
        return .success(
            links.compactMap { try? PageAddress($0, relativeTo: address) }.filter { seen.insert($0).inserted })
    }
}
