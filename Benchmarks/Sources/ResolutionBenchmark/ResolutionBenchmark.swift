import KnowledgeModel
import Resolution

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Prints how much CPU time it takes to make one world of ever more claims.
@main
struct ResolutionBenchmark {
    static func main() {
        let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        print("| event claims | documents | events | people | CPU seconds | claims a second | one article more |")
        print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
        for size in sizes.isEmpty ? [10_000, 30_000, 100_000] : sizes {
            var press = SyntheticPress(seed: 20_180_125)
            let records = press.records(claims: size)
            let claims = records.reduce(0) { $0 + $1.events.count }
            let start = clock()
            let change = Resolver().renew(
                Array(records.dropLast()), decisions: [], memory: ResolutionMemory()
            ).change
            let whole = clock() - start
            let next = Resolver().renew(records, decisions: [], memory: change.memory).change
            let more = clock() - start - whole
            let changed = next.changed.events.count
            let world = change.changed
            print(
                "| \(claims) | \(records.count) | \(world.events.count) | \(world.people.count) | \(tenths(whole)) |",
                "\(Int(Double(claims) / seconds(whole))) | \(tenths(more)), \(changed) events |")
        }
    }

    private static func seconds(_ ticks: clock_t) -> Double { Double(ticks) / 1_000_000 }

    private static func tenths(_ ticks: clock_t) -> Double { (seconds(ticks) * 10).rounded() / 10 }
}
