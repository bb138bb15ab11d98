internal import Foundation

/// Waits on the thread of the command line, which nothing else needs, for work that suspends; nil as soon as the run is asked
/// to stop, for then nobody needs the answer of a slow server any more.
func waiting<Value: Sendable, Fault: Error>(
    unless isStopped: () -> Bool = { Interruption.isWished },
    for work: @escaping @Sendable () async throws(Fault) -> Value
) -> Result<Value, Fault>? {
    let place = Place<Result<Value, Fault>>()
    let done = DispatchSemaphore(value: 0)
    let task = Task.detached {
        do throws(Fault) {
            place.value = .success(try await work())
        } catch {
            place.value = .failure(error)
        }
        done.signal()
    }
    while done.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
        guard isStopped() else { continue }
        task.cancel()
        return nil
    }
    guard let result = place.value else { preconditionFailure("signalled without a result") }
    return result
}

/// Waits for so many seconds; less when the run is asked to stop.
func rest(_ seconds: Double, unless isStopped: () -> Bool = { Interruption.isWished }) {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end, !isStopped() { usleep(100_000) }
}

/// Written before the semaphore is signalled, and read after.
private final class Place<Value>: @unchecked Sendable {
    var value: Value?
}
