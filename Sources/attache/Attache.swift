@main
struct Attache {
    static func main() {}
}
