import KnowledgeModel
import Resolution

/// Prints how long it takes to make one world of ever more claims.
@main
struct ResolutionBenchmark {
    static func main() {
        let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        print("| event claims | documents | events | people | seconds | claims a second | one article more |")
        print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
        for size in sizes.isEmpty ? [10_000, 30_000, 100_000] : sizes {
            var press = SyntheticPress(seed: 20_180_125)
            let records = press.records(claims: size)
            let claims = records.reduce(0) { $0 + $1.events.count }
            let clock = ContinuousClock()
            var change = WorldChange()
            let whole = clock.measure {
                change = Resolver().renew(Array(records.dropLast()), decisions: [], memory: ResolutionMemory()).change
            }
            var changed = 0
            let more = clock.measure {
                let next = Resolver().renew(records, decisions: [], memory: change.memory).change
                changed = next.changed.events.count
            }
            let world = change.changed
            print(
                "| \(claims) | \(records.count) | \(world.events.count) | \(world.people.count) | \(tenths(whole)) |",
                "\(Int(Double(claims) / seconds(whole))) | \(tenths(more)), \(changed) events |")
        }
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }

    private static func tenths(_ duration: Duration) -> Double { (seconds(duration) * 10).rounded() / 10 }
}
