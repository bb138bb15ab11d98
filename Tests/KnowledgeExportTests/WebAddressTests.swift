import Testing

@testable import KnowledgeExport

@Suite struct WebAddressTests {
    @Test func `Only addresses of the web pass, with nothing that a form could trip over`() {
        #expect(WebAddress.of("https://a.vn/tin?x=1#y") == "https://a.vn/tin?x=1#y")
        #expect(WebAddress.of("HTTP://a.vn/đ \"x\"\n") == "HTTP://a.vn/%C4%91%20%22x%22%0A")
        #expect(WebAddress.of("javascript:alert(1)") == nil)
        #expect(WebAddress.of("a.vn") == nil && WebAddress.of(nil) == nil)
    }
}
