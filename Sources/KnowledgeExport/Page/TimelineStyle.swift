internal import KnowledgeModel

/// The look of the timeline's page.
enum TimelineStyle {
    static var sheet: String {
        let kinds = EventType.allCases.map(\.rawValue) + ["agreement"]
        // Hues far apart from neighbours in the list, the same for light and dark.
        let hues = kinds.enumerated().map { number, kind in ".t-\(kind){--h:\(number * 137 % 360)}" }
        return "\n" + PageStyle.colours(of: PageStyle.kinds) + hues.joined(separator: "\n") + "\n" + PageStyle.ground
            + own
    }

    private static let own = #"""
        :root{--tone:38%}
        @media (prefers-color-scheme:dark){:root{--tone:70%}}
        [class*="t-"]{--c:hsl(var(--h) 62% var(--tone))}
        .k-trigger{--c:var(--trigger)}
        html,body{height:100%}
        body{display:grid;grid-template-rows:auto minmax(9rem,1.1fr) minmax(8rem,1fr)}
        header.page{padding:.7rem 1rem .5rem;border-bottom:1px solid var(--line)}
        .controls{display:flex;flex-wrap:wrap;gap:.35rem .7rem;align-items:end;margin-top:.5rem;font-size:.85rem}
        .controls label{display:grid;gap:.1rem}
        .controls label span,.keys{color:var(--soft);font-size:.76rem}
        .controls input,.controls select,.controls button{font:inherit;color:inherit;background:var(--ground);
        border:1px solid var(--line);border-radius:.35rem;padding:.2rem .4rem;max-width:15rem}
        .controls .find input{width:15rem}.controls input[type=number]{width:5.5rem}
        .controls button{cursor:pointer;min-width:2rem}
        .controls :focus-visible,#scroll:focus-visible{outline:2px solid var(--glow);outline-offset:1px}
        .zoom{display:flex;gap:.25rem}
        .keys{flex-basis:100%}
        .chart{display:grid;grid-template-rows:auto minmax(0,1fr);min-height:0;background:var(--ground);
        border-bottom:1px solid var(--line)}
        #axis,#lanes{display:block;width:100%;font-size:12px}
        #axis{height:24px;border-bottom:1px solid var(--line)}
        #scroll{overflow-y:auto;overflow-x:hidden;cursor:grab;touch-action:pan-y}
        #scroll.held{cursor:grabbing}
        text{fill:var(--ink)}
        .tick{stroke:var(--line)}.tickname{fill:var(--soft);font-variant-numeric:tabular-nums}
        .lane{fill:var(--page)}.lanename{font-weight:600;font-size:12px}
        .gutter{fill:var(--ground);fill-opacity:.86}
        .mark{cursor:pointer;outline:none}
        .mark rect,.mark circle{fill:var(--c);stroke:var(--c);stroke-width:1.5}
        .mark.vague :is(rect,circle){fill-opacity:.28;stroke-dasharray:3 2}
        .mark.planned :is(rect,circle),.mark.proposed :is(rect,circle){fill-opacity:.08;stroke-dasharray:2 2}
        .mark.cancelled :is(rect,circle){fill-opacity:0}.mark.cancelled text{text-decoration:line-through}
        .mark text{font-size:11px}
        .mark:hover :is(rect,circle),.mark:focus-visible :is(rect,circle),.mark.on :is(rect,circle){stroke:var(--glow);stroke-width:2.5}
        .mark.on text{font-weight:700}
        #cards{overflow-y:auto;padding:.7rem 1rem 2rem;display:grid;align-content:start;gap:.5rem;
        grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr))}
        .card{--side:var(--c);margin:0}
        .card[hidden]{display:none}
        .card h2{display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline;margin:0;font-size:1rem}
        .card time{margin:0;color:var(--soft);font-weight:normal}
        .card.on{grid-column:1/-1}
        .card details{font-size:.9rem}
        .source{border-top:1px solid var(--line);margin-top:.4rem;padding-top:.3rem}
        blockquote{margin:.3rem 0;padding-left:.7rem;border-left:3px solid var(--line);white-space:pre-line}
        mark{background:color-mix(in srgb,var(--trigger) 22%,transparent);color:inherit;border-bottom:2px solid var(--trigger)}
        q{quotes:"“" "”"}
        @media (max-width:48rem){body{display:block}#scroll{max-height:60vh}.keys{display:none}}
        @media print{:root{--ground:#fff;--page:#f6f5f2;--ink:#000;--soft:#555;--line:#ccc;--glow:#000;--tone:38%}
        html,body{height:auto}body{display:block;background:#fff}.controls,.card details:not([open]){display:none}
        #cards{overflow:visible;max-height:none}#cards{display:block}.card{margin-bottom:.4rem;break-inside:avoid}
        .chart{display:block}#axis{border:0;height:auto;break-after:avoid}header.page{break-after:avoid}
        #scroll{height:0;overflow:hidden}.paper{display:block;width:100%;height:auto;break-inside:avoid}.mark :is(rect,circle){print-color-adjust:exact;-webkit-print-color-adjust:exact}}

        """#
}
