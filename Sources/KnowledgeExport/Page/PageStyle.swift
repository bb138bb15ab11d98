internal import KnowledgeModel

/// The look of the page that shows an extraction, and the few lines that light up what belongs together.
enum PageStyle {
    /// Every kind of mark in the order of the legend.
    static let kinds = Evidence.Field.allCases.map(\.rawValue) + ["diagnostic"]

    /// For each kind its colour on light ground and on dark.
    private static let colours: [String: (light: String, dark: String)] = [
        "trigger": ("#d9480f", "#ff9d5c"), "participant": ("#1c6dd0", "#74b8ff"), "date": ("#2b8a3e", "#69db7c"),
        "venue": ("#ae3ec9", "#e599f7"), "edition": ("#0c8599", "#3bc9db"), "name": ("#6741d9", "#b197fc"),
        "country": ("#5c940d", "#a9e34b"), "status": ("#c92a2a", "#ff8787"), "title": ("#c2255c", "#faa2c1"),
        "rank": ("#946200", "#ffd43b"), "post": ("#087f5b", "#63e6be"), "parties": ("#364fc7", "#91a7ff"),
        "diagnostic": ("#495057", "#ced4da"),
    ]

    /// The colours of these kinds as variables, and the chips that show them.
    static func colours(of kinds: [String]) -> String {
        func variables(_ colour: ((light: String, dark: String)) -> String) -> String {
            kinds.map { "--\($0):\(colour(colours[$0] ?? ("#495057", "#ced4da")))" }.joined(separator: ";")
        }
        return """
            :root{\(variables(\.light))}
            @media (prefers-color-scheme:dark){:root{\(variables(\.dark))}}
            \(kinds.map { ".k-\($0){--c:var(--\($0))}" }.joined(separator: "\n"))

            """
    }

    static func sheet(kinds: [String], lanes: Int) -> String {
        // One line under the text for each lane, the nearest first.
        let lines = (0..<lanes).map {
            "linear-gradient(var(--l\($0),transparent),var(--l\($0),transparent)) "
                + "0 calc(100% - (var(--lanes) - \($0 + 1)) * 3px)/100% 2px no-repeat"
        }
        let tint = "linear-gradient(var(--wash),var(--wash)) 0 0/100% calc(100% - var(--lanes) * 3px) no-repeat"
        return """

            \(colours(of: kinds))mark{background:\((lines + [tint]).joined(separator: ","))}
            \(ground)\(common)
            """
    }

    /// What all pages look alike in: colours, type, cards.
    static let ground = #"""
        :root{color-scheme:light dark;--ground:#fff;--page:#f6f5f2;--ink:#1c1b19;--soft:#6b6862;--line:#dedbd4;--glow:#1c1b19}
        @media (prefers-color-scheme:dark){:root{--ground:#1d1e20;--page:#141516;--ink:#e9e7e2;--soft:#a09d96;--line:#36373a;--glow:#fff}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,"Noto Sans","DejaVu Sans",sans-serif}
        a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.2em}
        code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.86em}
        h1{font-size:1.45rem;line-height:1.25;margin:0}
        .summary,.origin,.nothing{color:var(--soft);margin:.25rem 0}
        .origin{overflow-wrap:anywhere;font-size:.87rem}
        .kind{display:inline-block;padding:0 .5em;border-radius:.3em;border-bottom:2px solid var(--c);font-size:.8rem;line-height:1.6;
        background:color-mix(in srgb,var(--c) 16%,transparent);white-space:nowrap}
        summary{cursor:pointer;color:var(--soft)}
        .card{background:var(--ground);border:1px solid var(--line);border-left:4px solid var(--side,var(--line));border-radius:.5rem;
        padding:.6rem .8rem;margin:0 0 .55rem;font-size:.9rem;scroll-margin:1rem;overflow-wrap:anywhere}
        .card.on,.card:target{border-color:var(--side);box-shadow:0 0 0 1px var(--side),0 2px 10px rgb(0 0 0/.14)}
        .card h4{display:flex;flex-wrap:wrap;gap:.15rem .5rem;align-items:baseline;margin:0;font-size:1rem;font-weight:normal}
        .card time{margin-left:auto;font-variant-numeric:tabular-nums}
        .basis,.format,.role,.kind-of,.found,.country,dt{color:var(--soft);font-size:.82rem}
        .status{font-size:.8rem;padding:0 .45em;border-radius:1em;border:1px solid var(--line);color:var(--soft)}
        .status.planned,.status.proposed{border-style:dashed}
        .status.cancelled{text-decoration:line-through}
        .who{list-style:none;margin:.35rem 0;padding:0}
        .who li{margin:.1rem 0;padding-left:.9em;text-indent:-.9em}
        .who .post::before{content:"· ";color:var(--soft)}
        .country{border:1px solid var(--line);border-radius:.25em;padding:0 .3em;text-indent:0;display:inline-block;line-height:1.35}
        .role{font-style:italic;white-space:nowrap;display:inline-block;text-indent:0}
        dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:0 .7rem;margin:.3rem 0;font-size:.86rem}
        dt{text-align:left}
        dd{margin:0}
        .found{display:flex;flex-wrap:wrap;gap:0 .9rem;margin:.3rem 0 0}
        .confidence{margin-left:auto;display:flex;gap:.4rem;align-items:center}
        meter{width:4.5rem;height:.8rem}
        .card details{margin-top:.25rem;font-size:.85rem}
        .card details ul{list-style:none;margin:.3rem 0 0;padding:0}
        .card details li{margin:.25rem 0}
        .card details .kind{margin-right:.45em}

        """#

    private static let common = #"""
        header.page,section.article{max-width:84rem;margin:0 auto;padding:1rem 1.5rem}
        header.page{padding-top:1.6rem}
        .legend{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin:.8rem 0 0;padding:0}
        nav ol{margin:1rem 0 0;padding-left:1.6em;columns:2 26rem;column-gap:3rem}
        nav li{break-inside:avoid;margin:.15rem 0}
        nav span{color:var(--soft);font-size:.85rem}
        section.article{border-top:1px solid var(--line);margin-top:1rem;padding-top:1.4rem}
        h2{font-size:1.2rem;line-height:1.35;margin:0}
        .columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(20rem,2fr);gap:1.5rem;align-items:start;margin-top:1rem}
        .reading{background:var(--ground);border:1px solid var(--line);border-radius:.6rem;padding:1.2rem 1.4rem}
        .text{white-space:pre-wrap;overflow-wrap:anywhere;font-size:1.02rem;line-height:calc(1.6em + var(--lanes) * 2px)}
        .outside{color:var(--soft);font-size:.9rem;margin:.5rem 0}
        .outside .text{margin-top:.5rem}
        mark{--wash:color-mix(in srgb,var(--tint) 15%,transparent);color:inherit;padding-bottom:calc(var(--lanes) * 3px);
        -webkit-box-decoration-break:clone;box-decoration-break:clone;print-color-adjust:exact;-webkit-print-color-adjust:exact;
        scroll-margin:6rem}
        .lit mark:not(.on){--wash:transparent}
        mark.on{--wash:color-mix(in srgb,var(--tint) 42%,transparent)}
        mark:target{--wash:color-mix(in srgb,var(--tint) 42%,transparent)}
        mark:focus-visible,.card:focus-visible{outline:2px solid var(--glow);outline-offset:1px}
        .beside{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:0 .4rem 2rem .1rem;scrollbar-width:thin}
        h3{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:1rem 0 .4rem}
        h3:first-child{margin-top:0}
        h3 span{font-weight:normal}
        .card.event{--side:var(--trigger)}.card.agreement{--side:var(--title)}.card.person{--side:var(--participant)}
        @media (max-width:60rem){header.page,section.article{padding-left:1rem;padding-right:1rem}
        .columns{grid-template-columns:minmax(0,1fr)}.beside{position:static;max-height:none;overflow:visible}}
        @media print{:root{--ground:#fff;--page:#fff;--ink:#000}body{font-size:10pt}.columns{display:block}
        .reading{border:0;padding:0}.beside{position:static;max-height:none;overflow:visible;padding:0;margin-top:1rem;columns:2}
        .text{line-height:calc(1.4em + var(--lanes) * 2px)}h3{column-span:all;break-after:avoid}.card{font-size:8.5pt}
        .card,nav li{break-inside:avoid}.kind,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        section.article{break-before:page}section.article:first-child{break-before:auto}}

        """#

    /// Lights up the spans of what is pointed at or focused, and the other way round; a click brings the other side into
    /// sight, and everything is unfolded for print.
    static let script = #"""

        for (const article of document.querySelectorAll("section.article")) {
          const things = [...article.querySelectorAll("mark, .card")];
          const owners = thing => thing.dataset.id ? [thing.dataset.id]
            : thing.dataset.of.split(" ").map(word => word.slice(word.indexOf(":") + 1));
          const at = event => event.target.closest("mark, .card");
          const show = thing => {
            const wanted = thing ? owners(thing) : [];
            article.classList.toggle("lit", wanted.length > 0);
            for (const other of things) other.classList.toggle("on", owners(other).some(id => wanted.includes(id)));
          };
          for (const name of ["mouseover", "focusin"]) article.addEventListener(name, event => show(at(event)));
          article.addEventListener("mouseleave", () => show(null));
          article.addEventListener("focusout", () => show(null));
          article.addEventListener("click", event => {
            const thing = at(event);
            if (!thing || event.target.closest("a, summary")) return;
            const other = things.find(other => other.tagName !== thing.tagName && other.classList.contains("on"));
            if (other) other.scrollIntoView({ block: "nearest", behavior: "smooth" });
          });
        }
        addEventListener("beforeprint", () => {
          for (const folded of document.querySelectorAll(".card details")) folded.open = true;
        });

        """#
}
