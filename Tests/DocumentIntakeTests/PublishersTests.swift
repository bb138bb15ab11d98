import Testing

@testable import DocumentIntake

@Suite struct PublishersTests {
    @Test(arguments: [
        ("Hai bên bàn việc - Thế giới - Báo Thử", "Báo Thử"), ("Báo Thử: Hai bên bàn việc", "Báo Thử"),
        ("Sample Ministry|Hai bên bàn việc", "Sample Ministry"), ("Hai bên bàn việc - Bản in", nil),
        ("Tin tức - Hai bên bàn việc", nil), ("Hai bên bàn việc", nil), ("Báo Thử", nil),
    ])
    func `The site's name stands beside the headline`(title: String, name: String?) {
        #expect(Publishers.inTitle(title, headline: "Hai bên bàn việc") == name)
    }

    @Test func `A title without the headline is the site's name`() {
        #expect(
            Publishers.asTitle("Cổng TTĐT Bộ Thử - Chi tiết tin", headline: "Hai bên bàn việc") == "Cổng TTĐT Bộ Thử")
        #expect(
            Publishers.asTitle("Hai bên bàn việc tại Hà Nội…", headline: "Hai bên bàn việc tại Hà Nội hôm nay") == nil)
    }

    @Test(arguments: [
        ("© 2026 Báo Thử. Giấy phép số 12", "Báo Thử"), ("Bản quyền thuộc Bộ Thử nghiệm", "Bộ Thử nghiệm"),
        ("Copyright © 2019-2026 The Sample. All rights reserved.", "The Sample"), ("© 2026", nil),
    ])
    func `The holder of the rights`(line: String, name: String?) throws {
        let tree = try #require(HTMLTree("<html><body><p>Tin</p><footer><p>\(line)</p></footer></body></html>"))
        #expect(Publishers.holder(tree) == name)
    }

    @Test func `A name that the address is made of`() throws {
        let tree = try #require(HTMLTree("<html><body><a>Sample</a><p>Other</p></body></html>"))
        #expect(Publishers.shown(tree, url: "https://www.sample.com/x") == "Sample")
        #expect(Publishers.shown(tree, url: "https://www.third.com/x") == nil)
    }
}
