import Testing

@testable import Resolution

@Suite struct ShipKindTests {
    @Test(arguments: [
        ("tàu sân bay USS Carl Vinson", ShipKind.carrier), ("hàng không mẫu hạm Mỹ", .carrier),
        ("khu trục hạm JS Suzutsuki", .destroyer), ("tàu khu trục", .destroyer), ("tàu hộ vệ tên lửa", .frigate),
        ("tàu ngầm lớp Kilo", .submarine), ("the aircraft carrier Charles de Gaulle", .carrier),
    ])
    func kind(name: String, kind: ShipKind) {
        #expect(ShipKind(name) == kind)
    }

    @Test(arguments: ["USS Carl Vinson", "tàu chiến Mỹ", "", "sân bay"])
    func noKind(name: String) {
        #expect(ShipKind(name) == nil)
    }
}
