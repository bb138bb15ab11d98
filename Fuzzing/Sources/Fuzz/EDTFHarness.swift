internal import CivilTime

extension Harness {
    static let edtf = Harness(name: "edtf") { bytes in
        guard let date = EDTF(String(decoding: bytes, as: UTF8.self)) else { return }
        promise(EDTF(date.description) == date, "\(date) is read back as it was written")
        if let (first, last) = date.bounds { promise(first <= last, "\(date) begins before it ends") }
        _ = date.length
        promise(date.contains(date) || date.bounds == nil, "\(date) contains itself")
    }
}
