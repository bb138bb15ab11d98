internal import CFuzzer

/// `fuzz HARNESS [libFuzzer's options and folders]`: tries one harness with inputs that libFuzzer makes up.
@main
enum Fuzz {
    static func main() {
        let known = Harness.all.map(\.name).joined(separator: ", ")
        guard CommandLine.argc > 1, let harness = Harness.all.first(where: { $0.name == CommandLine.arguments[1] })
        else {
            print("usage: fuzz HARNESS [-max_total_time=SECONDS …] [FOLDER …]; the harnesses are \(known)")
            return
        }
        harness.prepare()
        Harness.current = harness
        // libFuzzer must not see the harness's name: it would take it for a folder.
        var count = CommandLine.argc - 1
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
        arguments?[0] = CommandLine.unsafeArgv[0]
        _ = withUnsafeMutablePointer(to: &arguments) { pointer in
            pointer.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) {
                LLVMFuzzerRunDriver(&count, $0) { bytes, size in
                    let input = UnsafeBufferPointer(start: bytes, count: size)
                    Harness.current.tryInTime(Array(input))
                    return 0
                }
            }
        }
    }
}
