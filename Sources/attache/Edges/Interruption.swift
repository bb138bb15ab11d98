internal import Foundation
internal import Synchronization

/// Ctrl-C and SIGTERM, as a wish to end: the first is kept for the run to ask after, the second ends the program at once.
enum Interruption {
    /// Takes the two signals from now on.
    static func listen() {
        // The handler may run at any moment; what it touches has to be there before.
        _ = received.load(ordering: .relaxed)
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] {
            signal(number, take)
            sigaddset(&signals, number)
        }
        // A program that starts us from a thread of its own may have kept them from us.
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    static var isWished: Bool { received.load(ordering: .relaxed) != 0 }

    /// What shells report of a program that this signal ended; 130 for Ctrl-C, 143 for SIGTERM.
    static var status: ExitStatus {
        received.load(ordering: .relaxed) == SIGTERM ? .terminated : .interrupted
    }
}

/// The signal that came first; 0 for none.
private let received = Atomic<Int32>(0)

private func take(_ number: Int32) {
    // An end in the midst of a transaction leaves the database as it was before it.
    if received.exchange(number, ordering: .sequentiallyConsistent) != 0 { _exit(128 + number) }
    let line: StaticString = "\nattache: ending after what is being read; once more to end at once\n"
    _ = write(STDERR_FILENO, line.utf8Start, line.utf8CodeUnitCount)
}
