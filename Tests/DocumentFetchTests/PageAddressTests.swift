import DocumentIntake
import Testing

@testable import DocumentFetch

@Suite struct PageAddressTests {
    @Test(arguments: [
        ("https://qdnd.vn/tin/1", "https://qdnd.vn/tin/1"),
        ("HTTPS://QDND.vn", "https://qdnd.vn/"),
        ("http://qdnd.vn:80/a?b=1#c", "http://qdnd.vn/a?b=1"),
        ("http://qdnd.vn:8080/", "http://qdnd.vn:8080/"),
        (" https://qdnd.vn/tin tức ", "https://qdnd.vn/tin%20t%E1%BB%A9c"),
        ("http://[::1]:81/a", "http://[::1]:81/a"),
        ("https://qdnd.vn/public/../private/./x", "https://qdnd.vn/private/x"),
        ("https://qdnd.vn/a/%2e%2e/b/", "https://qdnd.vn/b/"),
        ("https://qdnd.vn/../../a", "https://qdnd.vn/a"),
    ])
    func `An address has one spelling`(typed: String, written: String) throws {
        #expect(try PageAddress(typed).description == written)
        #expect(try PageAddress(written).description == written)
    }

    @Test(arguments: [
        ("/b", "https://qdnd.vn/b"), ("c", "https://qdnd.vn/tin/c"), ("?p=2", "https://qdnd.vn/tin/1?p=2"),
        ("//vov.vn/x", "https://vov.vn/x"), ("http://vov.vn", "http://vov.vn/"),
    ])
    func `A redirection may be relative`(location: String, written: String) throws {
        let base = try PageAddress("https://qdnd.vn/tin/1")
        #expect(try PageAddress(location, relativeTo: base).description == written)
    }

    @Test(arguments: [
        "qdnd.vn", "", "ftp://qdnd.vn/", "file:///etc/passwd", "https://", "http://name:word@qdnd.vn/",
        "http://qdnd.vn:99999/", "http+unix://%2Ftmp%2Fa/x", "javascript:alert(1)",
    ])
    func `What is no address of the web is refused`(typed: String) {
        #expect { try PageAddress(typed) } throws: { ($0 as? IntakeError)?.code == .malformed }
    }
}
