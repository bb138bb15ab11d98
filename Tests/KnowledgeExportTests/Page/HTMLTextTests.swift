import Testing

@testable import KnowledgeExport

@Suite struct HTMLTextTests {
    @Test func `What a page reads as its own is escaped`() {
        #expect(
            HTMLText.escaped("<b class=\"x\">Tom & 'Li'</b>")
                == "&lt;b class=&quot;x&quot;&gt;Tom &amp; &#39;Li&#39;&lt;/b&gt;")
    }

    @Test func `A control character becomes one scalar that a page can hold`() {
        #expect(HTMLText.escaped("a\u{0}b\u{1B}c\n\t") == "a\u{FFFD}b\u{FFFD}c\n\t")
    }

    @Test func `Nothing for nil`() { #expect(HTMLText.element("p", nil).isEmpty) }

    @Test func `Only addresses of the web become links`() {
        #expect(HTMLText.link("HTTPS://bao.vn/a?b=1&c").hasPrefix("<a href=\"HTTPS://bao.vn/a?b=1&amp;c\""))
        #expect(HTMLText.link("javascript:alert(1)") == "<span>javascript:alert(1)</span>")
    }
}
