import KnowledgeModel
import Lexicon
import SourceText

/// Finds who opens an exercise and who commands it: "Dự lễ khai mạc có A và B", "A và B chủ trì lễ khai mạc", "Biên đội do A chỉ
/// huy; phía C do B chỉ huy".
struct ExerciseLeaders {
    let article: Article
    let register: PeopleRegister
    let parsed: [ParsedSentence]

    /// Adds them to the exercise that their sentence or the ones before it tell of.
    func complete(_ events: inout [EventDraft]) {
        guard events.contains(where: isExercise) else { return }
        for sentence in parsed {
            let opening = opening(in: sentence)
            let found = opening.map { presentAt($0, sentence) } ?? commanders(in: sentence)
            let reach = opening == nil ? 1 : 3
            guard !found.isEmpty, let exercise = exercise(of: sentence, within: reach, events) else { continue }
            let states = events[exercise].allCountries
            guard found.contains(where: { $0.country.map(states.contains) ?? false }) else { continue }
            let told = events[exercise].people
            for party in found where party.person.map({ !told.contains($0) }) ?? false {
                events[exercise].members.append(EventDraft.Member(party: party, role: nil))
            }
        }
    }

    private func isExercise(_ event: EventDraft) -> Bool {
        event.type == .exercise && event.status == .occurred && !event.isLookBack
    }

    /// The exercise told last; nil where another gathering, whose opening it could be, is told since.
    private func exercise(of sentence: ParsedSentence, within reach: Int, _ events: [EventDraft]) -> Int? {
        let near = events.indices.last { index in
            (sentence.position - reach...sentence.position).contains(events[index].position)
                && [.exercise, .conference, .dialogue, .exhibition, .ceremony, .training].contains(events[index].type)
        }
        return near.flatMap { isExercise(events[$0]) ? $0 : nil }
    }

    /// The item with which the sentence speaks of an opening or a closing.
    private func opening(in sentence: ParsedSentence) -> Int? {
        sentence.items.firstIndex { item in
            guard item.isFunction(.attend) else { return false }
            let end = item.tokens.upperBound
            guard article.says(["khai", "mạc"], in: end - 2..<end) || article.says(["bế", "mạc"], in: end - 2..<end)
            else { return false }
            let first = item.tokens.lowerBound
            return item.tokens.count > 2 || article.isWord(first - 1) && article.text.word(first - 1) == "lễ"
        }
    }

    /// The officials whom the sentence names before it goes on to what they said or did besides.
    private func presentAt(_ opening: Int, _ sentence: ParsedSentence) -> [Party] {
        let items = sentence.items
        var found: [Party] = []
        for index in items.indices {
            let item = items[index]
            if item.isFunction(.say) || item.isFunction(.subordinator) { break }
            if let type = item.trigger?.type, type != .exercise { return [] }
            guard let group = item.group, group.hasPersons, !group.isLocation else { continue }
            // "bài phát biểu của A", "theo A": only those "với sự có mặt của" are there.
            if index > 0, items[index - 1].isFunction(.of), !isPresence(index - 2, items) { continue }
            found += group.persons.filter { $0.person.map { register.entries[$0].isOfficial } ?? false }
        }
        return found
    }

    private func isPresence(_ index: Int, _ items: [Item]) -> Bool {
        index > 0 && article.isWord(items[index].tokens.lowerBound - 1)
            && article.text.word(items[index].tokens.lowerBound - 1) == "sự"
    }

    /// "do A chỉ huy", "do A và B làm biên đội trưởng".
    private func commanders(in sentence: ParsedSentence) -> [Party] {
        let items = sentence.items
        guard items.allSatisfy({ $0.trigger == nil || $0.trigger?.type == .exercise }) else { return [] }
        return items.indices.dropLast(2).flatMap { index -> [Party] in
            guard items[index].isFunction(.by), let group = items[index + 1].group, group.hasPersons else { return [] }
            let start = group.tokens.upperBound
            let clause = items[(index + 2)...].prefix { $0.mark != .semicolon && !$0.isFunction(.by) }
            guard let end = clause.last?.tokens.upperBound else { return [] }
            let behind = start..<min(end, start + 20)
            guard Self.commands.contains(where: { article.says($0, in: behind) }) else { return [] }
            return group.persons.filter { $0.person != nil }
        }
    }

    private static let commands: [[Word]] = [["chỉ", "huy"], ["làm", "biên", "đội", "trưởng"]]
}
