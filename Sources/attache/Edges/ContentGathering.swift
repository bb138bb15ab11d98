internal import Foundation
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Lexicon
internal import Pipeline

/// Gathers what belongs to a timeline: the articles, the people, where things lie, and what they are called.
struct ContentGathering {
    var store: KnowledgeStore
    var language: LabelLanguage

    /// The content of a timeline; `people` nil for those who take part in its events.
    func content(_ timeline: Timeline, meetings: [Meeting] = [], people: [Person]? = nil) throws -> ExportContent {
        var content = ExportContent(timeline: timeline, labels: try labels())
        content.meetings = meetings
        let ownFolder = ProcessInfo.processInfo.environment["ATTACHE_LEXICON"]
        let gazetteer = try Gazetteer.standard(folder: ownFolder)
        for event in content.events {
            content.eventSources[event.id] = try store.claims(of: event.id).map { Source(document: $0, claim: $1) }
            content.locations[event.id] = gazetteer.location(venue: event.venue, country: event.venueCountry)
        }
        for agreement in content.agreements {
            content.agreementSources[agreement.id] =
                try store.claims(of: agreement.id).map { Source(document: $0, claim: $1) }
        }
        let involved = Set(content.events.flatMap { $0.participants.compactMap(\.person) }).sorted()
        content.people = try people ?? store.people(ids: involved)
        return content
    }

    /// Each event of the meetings once, in their order.
    static func timeline(of meetings: [Meeting]) -> Timeline {
        var seen: Set<EventID> = []
        return Timeline(events: meetings.map(\.event).filter { seen.insert($0.id).inserted }, agreements: [])
    }

    private func labels() throws -> Labels {
        let names = try CountryNames.standard()
        let topics = try TopicForm.standard().map { ($0.key, language == .vi ? $0.vietnamese : $0.english) }
        return Labels(
            language: language, countries: language == .vi ? names.vietnamese : names.english,
            topics: Dictionary(topics) { first, _ in first })
    }
}
