internal import Pipeline
internal import Resolution

extension LoudnessOptions {
    /// Says a notice; a progress line is rewritten in place.
    func say(_ notice: Notice, on line: ProgressLine) {
        switch notice {
        case .problem(let error):
            line.clear()
            Messages.say("\(error)")
        case .refused(let error):
            line.clear()
            Messages.say("\(error)")
        case .alreadyThere(let id, let known):
            guard !quiet else { return }
            line.clear()
            Messages.say(id == known ? "\(id): already there" : "\(id): already there, as \(known)")
        case .progress(let documents, let share):
            line.show(progress: documents, share: share)
            detail("\(documents) documents read")
        case .resolving: line.show("drawing conclusions …")
        case .decision(let problem):
            line.clear()
            Messages.say("decision \(problem.decision): \(problem.message)")
        }
    }
}
