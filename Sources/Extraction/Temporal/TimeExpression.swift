/// What an expression of time says by itself, before the article's other dates give it a year.
indirect enum TimeExpression: Sendable, Hashable {
    case point(CalendarPoint)
    case span(TimeExpression, TimeExpression)
    /// A day counted from today.
    case relativeDay(Int)
    /// A week counted from this one, or a part of it.
    case week(Int, WeekPart)
    /// A month counted from this one.
    case month(Int)
    /// A day of a month, which is counted from this one, or left open.
    case dayOfMonth(Int, month: Int?)
    /// A day of the week, counted from today.
    case weekday(Int)
    /// A count of units back (negative) or ahead from today.
    case fromToday(Int, TimeUnit)
    /// A count of units from the day told before.
    case fromTold(Int, TimeUnit)
    case lately
    case soon
    case anniversary(Int)
    case duration(Int?, TimeUnit)
    /// So many days from a day on.
    case lasting(Int, TimeExpression)
    /// The end of something that starts at the day told before.
    case until(TimeExpression)
    case period(TimeExpression)
    case clock
}

/// A place in the calendar whose year may be open or counted from this year.
struct CalendarPoint: Sendable, Hashable {
    enum Year: Sendable, Hashable {
        case known(Int)
        case decade(Int)
        /// This year plus a number.
        case offset(Int)
        /// The year told before: "tháng 11 cùng năm".
        case told
        case open
    }

    var year: Year
    /// 1 to 12, or a division of the year by its EDTF number.
    var month: Int?
    var day: Int?
    /// The day of the week that the text gives beside the date, 1 to 7.
    var weekday: Int?
    /// Whether the text calls the day today or yesterday as well: its offset from today.
    var relativeDay: Int?
}

enum TimeUnit: Sendable, Hashable {
    case day, week, month, year
}

enum WeekPart: Sendable, Hashable {
    case whole, beginning, middle, end
    case day(Int)
}

/// Where a word at the expression points: "vừa qua" back, "tới" ahead.
enum Direction: Sendable, Hashable {
    case back, ahead
}

/// An expression as the rules found it.
struct RawMention: Sendable, Hashable {
    var tokens: Range<Int>
    var expression: TimeExpression
    var rule: String
    var direction: Direction?
    var bound = TimeMention.Bound.at
    var sentence = 0

    var isYearless: Bool {
        switch expression {
        case .point(let point): point.year == .open && point.month != nil
        case .span(.point(let from), .point(let to)): from.year == .open && to.year == .open
        default: false
        }
    }
}
