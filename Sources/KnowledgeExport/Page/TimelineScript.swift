/// What the timeline's page does: reads the cards, filters them, and draws what is left. All text goes into the page as text.
enum TimelineScript {
    static let text = #"""

        "use strict";
        (() => {
          const $ = id => document.getElementById(id);
          const words = JSON.parse($("words").textContent);
          const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
          const entries = [...document.querySelectorAll(".card")].map((card, order) => ({
            card, order, id: card.dataset.id, label: card.dataset.label, status: card.dataset.status,
            kind: [card.dataset.kind], kindNames: [card.dataset.kindname],
            from: card.dataset.from === "" ? null : +card.dataset.from, to: +card.dataset.to,
            vague: card.dataset.vague !== "", countries: JSON.parse(card.dataset.countries),
            countryNames: JSON.parse(card.dataset.countrynames), people: JSON.parse(card.dataset.people),
            when: card.querySelector("time").textContent, text: fold(card.textContent) }));
          const gutter = 150, rowHeight = 20, mostRows = 12;
          const year = 365.2425;
          let shown = entries, selected = null, view = null, marks = [], boxes = [], paper = null;

          // Days since 1970-01-01 to and from the calendar; UTC has no summer time.
          const dayOf = (y, m) => Date.UTC(2000, m, 1) / 864e5 + Math.round((Date.UTC(y, 0, 1) - Date.UTC(2000, 0, 1)) / 864e5)
            + (m > 1 ? leap(y) - 1 : 0);
          const leap = y => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 1 : 0;
          const yearOf = day => new Date(day * 864e5).getUTCFullYear();

          const svg = (name, attributes, parent) => {
            const element = document.createElementNS("http://www.w3.org/2000/svg", name);
            for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
            if (parent) parent.append(element);
            return element;
          };
          const write = (parent, x, y, style, text) => {
            svg("text", { x, y, class: style }, parent).textContent = text;
          };

          const whole = () => {
            const dated = shown.filter(entry => entry.from !== null);
            if (!dated.length) return [0, year];
            const first = Math.min(...dated.map(entry => entry.from)), last = Math.max(...dated.map(entry => entry.to));
            const margin = Math.max(15, (last - first) * 0.03);
            // At the right there must be room for the names.
            return [first - margin, last + margin * 4];
          };

          // Where most of it is: one treaty of long ago must not squeeze all that is new into a corner.
          const busy = () => {
            const [first, last] = whole();
            const days = shown.filter(entry => entry.from !== null).map(entry => (entry.from + entry.to) / 2).sort((a, b) => a - b);
            const most = Math.ceil(days.length * 0.9);
            let start = 0;
            for (let i = 1; i + most <= days.length; i++) {
              if (days[i + most - 1] - days[i] < days[start + most - 1] - days[start]) start = i;
            }
            const length = days[start + most - 1] - days[start];
            if (days.length < 10 || length * 3 > last - first) return [first, last];
            const margin = Math.max(15, length * 0.05);
            return [days[start] - margin, days[start + most - 1] + margin * 3];
          };
          const isOutside = entry => entry.to + 1 < view[0] || entry.from > view[1];

          const filter = () => {
            const wanted = fold($("search").value).split(/\s+/).filter(Boolean);
            const from = $("from").value, to = $("to").value;
            shown = entries.filter(entry => wanted.every(word => entry.text.includes(word))
              && ["kind", "countries", "people"].every(id => !$(id).value || entry[id].includes($(id).value))
              && (!$("status").value || entry.status === $("status").value)
              && (!from || (entry.from !== null && yearOf(entry.to) >= +from))
              && (!to || (entry.from !== null && yearOf(entry.from) <= +to)));
            const set = new Set(shown);
            for (const entry of entries) entry.card.hidden = !set.has(entry);
            $("count").textContent = `${shown.length} / ${entries.length}`;
            if (selected && !set.has(selected)) select(null);
            view = busy();
            draw();
          };

          // What lies outside the span that is drawn.
          const noteOutside = () => {
            const dated = shown.filter(entry => entry.from !== null);
            const before = dated.filter(entry => entry.to + 1 < view[0]).length;
            const after = dated.filter(entry => entry.from > view[1]).length;
            $("outside").dataset.count = before + after;
            $("outside").textContent = before + after ? ` · ${words.outside.replace("%1", before).replace("%2", after)}` : "";
          };

          const lanes = () => {
            const by = $("by").value;
            const result = new Map();
            const add = (key, name, entry) => {
              if (!result.has(key)) result.set(key, { name, entries: [] });
              result.get(key).entries.push(entry);
            };
            const counts = new Map();
            for (const entry of shown) for (const key of entry[by]) counts.set(key, (counts.get(key) ?? 0) + 1);
            const kept = new Set([...counts].sort((a, b) => b[1] - a[1]).slice(0, 40).map(pair => pair[0]));
            const names = { kind: "kindNames", countries: "countryNames", people: "people" }[by];
            for (const entry of shown) {
              if (entry.from === null) continue;
              const keys = entry[by].filter(key => kept.has(key));
              if (!entry[by].length) add("\u0000none", words.none, entry);
              else if (!keys.length) add("\u0000others", words.others, entry);
              for (const key of keys) add(key, entry[names][entry[by].indexOf(key)], entry);
            }
            const rank = key => key.startsWith("\u0000") ? -1 : counts.get(key);
            return [...result].sort((a, b) => rank(b[0]) - rank(a[0])).map(pair => pair[1]);
          };

          const ticks = (first, last, width) => {
            const perDay = width / (last - first);
            const result = [];
            const step = [1, 2, 5, 10, 20, 50, 100].find(n => n * year * perDay >= 42) ?? 100;
            const months = [1, 3, 6].find(n => n * 30.4 * perDay >= 34);
            for (let y = Math.floor(yearOf(first) / step) * step; y <= yearOf(last); y += step) {
              result.push([dayOf(y, 0), String(y), true]);
              if (step !== 1 || !months) continue;
              for (let m = months; m < 12; m += months) result.push([dayOf(y, m), words.months[m], false]);
              const days = [1, 2, 5, 10].find(n => n * perDay >= 26);
              if (!days) continue;
              for (let m = 0; m < 12; m++) {
                for (let d = 1 + days; d <= 31 - days / 2; d += days) {
                  if (d <= 28) result.push([dayOf(y, m) + d - 1, String(d), false]);
                }
              }
            }
            return result.filter(tick => tick[0] >= first && tick[0] <= last);
          };

          const draw = () => {
            const width = paper ?? Math.max(320, $("scroll").clientWidth);
            const [first, last] = view;
            noteOutside();
            const place = day => gutter + (day - first) / (last - first) * (width - gutter - 10);
            const axis = $("axis"), chart = $("lanes");
            axis.replaceChildren();
            chart.replaceChildren();
            const drawing = svg("g", { id: "drawing" }, chart);
            const ground = svg("g", {}, drawing), lines = svg("g", {}, drawing), front = svg("g", {}, drawing);
            boxes = [];
            const marksOfLanes = [];
            let top = 0;
            lanes().forEach((lane, index) => {
              const rows = [];
              const items = [];
              for (const entry of [...lane.entries].sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)) {
                if (isOutside(entry)) continue;
                const left = place(Math.max(entry.from, first)), right = Math.max(place(Math.min(entry.to + 1, last)), left + 9);
                // What the lane is called need not stand beside each mark of it.
                const label = entry.label.startsWith(`${lane.name} – `) ? entry.label.slice(lane.name.length + 3) : entry.label;
                const room = Math.min(label.length * 6 + 8, 150);
                let row = rows.findIndex(end => end <= left);
                if (row < 0 && rows.length < mostRows) row = rows.push(0) - 1;
                if (row < 0) row = rows.indexOf(Math.min(...rows));
                rows[row] = right + (rows.length < 5 ? room : 3);
                items.push({ entry, label, left, right, row });
              }
              const height = Math.max(1, rows.length) * rowHeight + 10;
              svg("rect", { x: 0, y: top, width, height, class: "lane", "fill-opacity": index % 2 ? 0 : 1 }, ground);
              const here = [];
              for (const item of items) here.push(mark(front, item, items, top + 5 + item.row * rowHeight, width));
              svg("rect", { x: 0, y: top, width: gutter - 8, height, class: "gutter" }, front);
              let name = lane.name;
              if (name.length > 19) name = name.slice(0, 18) + "…";
              write(front, 10, top + 19, "lanename", `${name} ${lane.entries.length}`);
              svg("title", {}, front.lastChild).textContent = lane.name;
              if (here.length) marksOfLanes.push(here);
              boxes.push([top, height]);
              top += height;
            });
            chart.style.height = `${Math.max(top, 1)}px`;
            for (const [day, name, isYear] of ticks(first, last, width - gutter)) {
              const x = place(day);
              svg("line", { x1: x, x2: x, y1: 0, y2: top, class: "tick" }, lines);
              svg("line", { x1: x, x2: x, y1: 16, y2: 24, class: "tick" }, axis);
              write(axis, x + 3, 16, isYear ? "tickname year" : "tickname", name);
            }
            marks = marksOfLanes;
            rove();
          };

          const mark = (parent, { entry, label, left, right, row }, items, y, width) => {
            const group = svg("g", {
              class: `mark t-${entry.kind[0]} ${entry.status}${entry.vague ? " vague" : ""}${entry === selected ? " on" : ""}`,
              role: "button", tabindex: -1, "data-id": entry.id, "aria-label": `${entry.when}: ${entry.label}` }, parent);
            svg("title", {}, group).textContent = `${entry.when}\n${entry.label}`;
            if (right - left < 10) svg("circle", { cx: left + 5, cy: y + 8, r: 5 }, group);
            else svg("rect", { x: left, y: y + 3, width: right - left, height: 11, rx: 3 }, group);
            const next = Math.min(width, ...items.filter(item => item.row === row && item.left > left).map(item => item.left));
            const letters = Math.floor((next - right - 8) / 6);
            if (letters >= 4) {
              write(group, right + 4, y + 12, "", label.length > letters ? label.slice(0, letters - 1) + "…" : label);
            }
            return group;
          };

          // One stop of the tabulator key; arrows go on from there.
          const rove = () => {
            const all = marks.flat();
            const current = all.find(group => group.classList.contains("on")) ?? all[0];
            if (current) current.setAttribute("tabindex", 0);
          };

          const select = (entry, open = true) => {
            if (selected) selected.card.classList.remove("on");
            selected = entry;
            for (const group of marks.flat()) group.classList.toggle("on", entry !== null && group.dataset.id === entry.id);
            if (!entry) return;
            if (entry.from !== null && isOutside(entry)) {
              view = whole();
              draw();
            }
            entry.card.classList.add("on");
            const details = entry.card.querySelector("details");
            if (details && open) details.open = true;
            entry.card.scrollIntoView({ block: "nearest" });
          };
          const entryOf = element => entries.find(entry => entry.id === element.dataset.id);

          const zoom = (factor, at = 0.5) => {
            const [first, last] = view, length = Math.min(Math.max((last - first) * factor, 20), 400 * year);
            const middle = first + (last - first) * at;
            view = [middle - length * at, middle + length * (1 - at)];
            redraw();
          };
          const pan = share => {
            const length = view[1] - view[0];
            view = [view[0] + length * share, view[1] + length * share];
            redraw();
          };
          const redraw = () => {
            const focused = document.activeElement?.closest?.(".mark")?.dataset.id;
            draw();
            if (focused) marks.flat().find(group => group.dataset.id === focused)?.focus();
          };
          const fit = () => { view = whole(); redraw(); };

          const step = (group, key) => {
            const lane = marks.findIndex(groups => groups.includes(group));
            if (lane < 0) return;
            const at = marks[lane].indexOf(group);
            const side = { ArrowLeft: -1, ArrowRight: 1 }[key];
            const other = { ArrowUp: -1, ArrowDown: 1 }[key];
            let next;
            if (side) next = marks[lane][at + side];
            else {
              const from = entryOf(group).from;
              next = marks[lane + other]?.reduce((best, one) =>
                Math.abs(entryOf(one).from - from) < Math.abs(entryOf(best).from - from) ? one : best);
            }
            if (!next) return;
            group.setAttribute("tabindex", -1);
            next.setAttribute("tabindex", 0);
            next.focus();
            next.scrollIntoView({ block: "nearest" });
          };

          $("controls").addEventListener("input", event => event.target.id === "by" ? draw() : filter());
          $("controls").addEventListener("submit", event => event.preventDefault());
          $("controls").addEventListener("reset", () => setTimeout(filter));
          $("in").addEventListener("click", () => zoom(0.5));
          $("out").addEventListener("click", () => zoom(2));
          $("fit").addEventListener("click", fit);
          $("lanes").addEventListener("click", event => {
            const group = event.target.closest(".mark");
            if (group) { select(entryOf(group)); rove(); }
          });
          $("cards").addEventListener("focusin", event => {
            const card = event.target.closest(".card");
            if (card) select(entryOf(card), false);
          });
          $("scroll").addEventListener("wheel", event => {
            const box = $("scroll").getBoundingClientRect();
            const at = Math.min(1, Math.max(0, (event.clientX - box.left - gutter) / (box.width - gutter)));
            if (event.ctrlKey || event.metaKey) zoom(Math.exp(event.deltaY * 0.003), at);
            else if (event.deltaX) pan(event.deltaX / box.width);
            else return;
            event.preventDefault();
          }, { passive: false });
          let held = null;
          $("scroll").addEventListener("pointerdown", event => {
            if (event.button === 0 && !event.target.closest(".mark")) held = event.clientX;
          });
          addEventListener("pointermove", event => {
            if (held === null) return;
            $("scroll").classList.add("held");
            pan((held - event.clientX) / ($("scroll").clientWidth - gutter));
            held = event.clientX;
          });
          addEventListener("pointerup", () => { held = null; $("scroll").classList.remove("held"); });
          addEventListener("keydown", event => {
            const typing = event.target.closest("input, select");
            const group = event.target.closest(".mark"), card = event.target.closest(".card");
            if (event.key === "Escape") { $("controls").reset(); select(null); document.activeElement.blur(); }
            else if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
            else if (event.key === "/") $("search").focus();
            else if (event.key === "+" || event.key === "=") zoom(0.5);
            else if (event.key === "-") zoom(2);
            else if (event.key === "0") fit();
            else if (group && event.key.startsWith("Arrow")) step(group, event.key);
            else if (group && (event.key === "Enter" || event.key === " ")) { select(entryOf(group)); rove(); }
            else if (card && event.target === card && event.key === "Enter") {
              const details = card.querySelector("details");
              if (details) details.open = !details.open;
            } else return;
            event.preventDefault();
          });
          addEventListener("resize", redraw);
          // Paper is narrower than the window, and a drawing that is longer than a page would leave the page before empty: each
          // lane is a drawing of its own there.
          addEventListener("beforeprint", () => {
            paper = 700;
            draw();
            $("axis").setAttribute("viewBox", `0 0 ${paper} 24`);
            for (const [top, height] of boxes) {
              const lane = svg("svg", { class: "paper", viewBox: `0 ${top} ${paper} ${height}` }, $("paper"));
              svg("use", { href: "#drawing" }, lane);
            }
          });
          addEventListener("afterprint", () => {
            paper = null;
            $("axis").removeAttribute("viewBox");
            $("paper").replaceChildren();
            redraw();
          });
          filter();
          const named = entries.find(entry => `#c-${entry.id}` === decodeURIComponent(location.hash));
          if (named) select(named);
        })();

        """#
}
