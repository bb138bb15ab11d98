import KnowledgeModel
import Resolution

/// Prints how long it takes to make one world of ever more claims.
@main
struct ResolutionBenchmark {
    static func main() {
        let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        print("| event claims | documents | events | people | seconds | claims a second |")
        print("| ---: | ---: | ---: | ---: | ---: | ---: |")
        for size in sizes.isEmpty ? [10_000, 30_000, 100_000] : sizes {
            var press = SyntheticPress(seed: 20_180_125)
            let records = press.records(claims: size)
            let claims = records.reduce(0) { $0 + $1.events.count }
            let clock = ContinuousClock()
            var events = 0
            var people = 0
            let duration = clock.measure {
                let world = Resolver().resolve(records)
                events = world.events.count
                people = world.people.count
            }
            let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
            let tenths = (seconds * 10).rounded() / 10
            print(
                "| \(claims) | \(records.count) | \(events) | \(people) | \(tenths) | \(Int(Double(claims) / seconds)) |"
            )
        }
    }
}
