#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The time that the processor gave this thread.
enum ThreadClock {
    /// In milliseconds.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
