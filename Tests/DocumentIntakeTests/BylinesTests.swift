import Testing

@testable import DocumentIntake

@Suite struct BylinesTests {
    @Test(arguments: [
        ("By Ann Lee, The Paper", "Ann Lee"), ("Tin, ảnh: NGỌC MAI", "NGỌC MAI"),
        ("Trường Sơn/BÁO-Seoul", "Trường Sơn"),
        ("Tác giả: Lê Thị Hoa", "Lê Thị Hoa"), ("Posted by Hester Quill at 10:14", "Hester Quill"),
        ("Vụ Hợp tác quốc tế", "Vụ Hợp tác quốc tế"), ("Juan de la Cruz", "Juan de la Cruz"),
    ])
    func `A name is cut out of a byline`(text: String, name: String) {
        #expect(Bylines.name(text) == name)
    }

    @Test(arguments: ["Admin", "Super User", "theo dõi", "10:14", "GMT+7", "Hai bên bàn việc mới", "ENDS", "Chia sẻ"])
    func `What is no name`(text: String) {
        #expect(Bylines.name(text) == nil)
    }

    private let prose =
        "Sáng nay, tại trụ sở Bộ, hai bên đã trao đổi về hợp tác huấn luyện, hậu cần và cứu hộ trên biển trong thời gian tới."

    private func author(head: String = "", above: String = "", below: String = "") throws -> String? {
        let html = """
            <html><head><title>Hai bên bàn việc - Báo Thử</title>\(head)</head><body><div><h1>Hai bên bàn việc</h1>\(above)
            <div class="b"><p>\(prose)</p><p>Hai bên cũng \(prose.lowercased())</p>\(below)</div></div></body></html>
            """
        return try #require(HTMLPage(html)).metadata.author
    }

    @Test func `The head names the writer, unless it names the site`() throws {
        #expect(
            try author(head: "<meta name='author' content='Lê Hoa'>", above: "<b class='author'>Mai An</b>") == "Lê Hoa"
        )
        #expect(
            try author(head: "<meta name='author' content='Báo Thử'>", above: "<b class='author'>Mai An</b>")
                == "Mai An")
        #expect(try author(head: "<meta name='author' content='Báo Thử'>") == nil)
        #expect(try author(head: "<meta name='author' content='admin'>") == nil)
    }

    @Test func `Else an element that is called the writer's, or the name below the text`() throws {
        #expect(try author(above: "<div class='tac-gia'>Mai An</div>") == "Mai An")
        #expect(try author(above: "<a rel='author' href='/a'>Mai An</a>") == "Mai An")
        #expect(try author(below: "<p style='text-align: right'><strong>MAI AN</strong></p>") == "MAI AN")
        #expect(try author(below: "<p>Theo Mai An</p>") == "Mai An")
        #expect(try author() == nil)
    }

    @Test func `Those who comment are no writers`() throws {
        #expect(try author(below: "<div class='comment'><b class='author'>Mai An</b><p>Rất hay.</p></div>") == nil)
    }
}
