internal import Dispatch
internal import Synchronization

/// Applies a function to every element and gives the results in the order of the elements, whatever order they were
/// made in; on all cores, or on so many threads as `jobs` says.
func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int? = nil, _ transform: @Sendable (Element) -> Result
) -> [Result] {
    guard elements.count > 1, jobs != 1 else { return elements.map(transform) }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: elements.count))
    let next = Atomic<Int>(0)
    // With a number of jobs, each takes the next element that is left.
    DispatchQueue.concurrentPerform(iterations: jobs ?? elements.count) { iteration in
        var index = jobs == nil ? iteration : next.add(1, ordering: .relaxed).oldValue
        while index < elements.count {
            let result = transform(elements[index])
            results.withLock { $0[index] = result }
            index = jobs == nil ? elements.count : next.add(1, ordering: .relaxed).oldValue
        }
    }
    return results.withLock { $0.compactMap { $0 } }
}
