/// What every page has: one file that loads nothing, whatever is in it.
struct PageFrame {
    var title: String
    /// BCP 47, of the words around the articles.
    var language = "en"
    var style: String
    /// Safe HTML.
    var body: String
    var script: String

    /// Nothing is loaded from anywhere.
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

    var html: String {
        """
        <!DOCTYPE html>
        <html lang="\(HTMLText.escaped(language))">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta http-equiv="Content-Security-Policy" content="\(Self.policy)"/>
        <title>\(HTMLText.escaped(title))</title>
        <style>\(style)</style>
        </head>
        <body>
        \(body)
        <script>\(script)</script>
        </body>
        </html>

        """
    }
}
