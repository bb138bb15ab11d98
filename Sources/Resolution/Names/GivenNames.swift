/// Given names that stand for each other.
enum GivenNames {
    static func areVariants(_ a: String, _ b: String) -> Bool {
        guard let x = groups[a], let y = groups[b] else { return false }
        return !x.isDisjoint(with: y)
    }

    private static let groups: [String: Set<Int>] = {
        var groups: [String: Set<Int>] = [:]
        for (number, line) in source.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { groups[String(name), default: []].insert(number) }
        }
        return groups
    }()

    private static let source = """
        james jim jimmy jamie
        michael mike mick mikhail michel
        robert bob rob bobby
        william bill will billy liam
        joseph joe jo
        anthony tony antony
        ashton ash
        theodore ted teddy
        edward ted ed eddie ned
        charles chuck charlie
        richard dick rick rich
        thomas tom tommy
        christopher chris
        christian chris
        randall randy
        christine chris christina
        daniel dan danny
        david dave
        donald don
        gregory greg
        jeffrey jeff geoffrey geoff
        john jack johnny
        jonathan jon
        kenneth ken
        lawrence larry
        leonard leon len
        matthew matt
        nicholas nick nikolay nikolai
        patrick pat
        peter pete pyotr
        philip phil phillip
        ronald ron
        samuel sam
        stephen steve steven
        timothy tim
        vladimir volodymyr
        alexander alex aleksandr aleksander oleksandr alexandre
        sergei sergey serhii serhiy sergio
        andrei andrey andrii andriy
        dmitry dmitri dmytro dimitri
        yuri yury yuriy
        elizabeth liz beth
        katherine kate kathy catherine
        margaret maggie peggy
        susan sue
        victoria vicky
        benjamin ben
        andrew andy
        antonio tony
        alfred al
        albert al bert
        arthur art
        mohammed muhammad mohamed mohammad muhammed mohamad
        ahmed ahmad
        hussein husain hussain husayn
        yusuf yousef youssef yousuf
        abdullah abdallah abdulla
        """
}
