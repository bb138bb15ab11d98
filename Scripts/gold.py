#!/usr/bin/env python3
"""Measures the extraction against annotated articles, and fails when a figure is below its floor.

usage: gold.py --gold FOLDER --attache BINARY [--floors FILE] [--raise]

The floors are committed; --raise lifts each to the present figure where that is higher, and never lowers one.
Standard library only.
"""
import argparse, json, math, pathlib, sys, tempfile

import goldset, reliability

# Folder, without dates of publication, options of score.py. The seeds give no date; of the others, the undated run
# counts the articles whose own words settle the date.
RUNS = [
    ("seeds", True, []),
    ("dev", False, []),
    ("dev", True, ["--basis", "text"]),
    ("stories", False, []),
    ("check", False, []),
    ("check", True, ["--basis", "text"]),
]
HEADLINES = ("met dated", "met", "events", "participants", "agreements")


# Shares over every annotated person. The shares over found events have no floor: to find one more event whose date is
# hard lowers them, and is a gain.
SHARES = ("post", "rank", "person country")


def figures(scores):
    """The figures that have floors: F1 of what is found, and what is right about the people."""
    found = {f"{name} F1": scores[name]["f1"] for name in HEADLINES}
    for name in SHARES:
        if scores["fields"][name]["share"] is not None:
            found[name] = scores["fields"][name]["share"]
    return found


def hold(name, found, floors, below, lift):
    """Compares figures with their floors, and lifts the floors if asked."""
    own = floors.setdefault(name, {})
    for figure, value in found.items():
        floor = own.get(figure, 0)
        # A floor has three decimals; rounding must not make a figure fall below itself.
        if value + 1e-9 < floor:
            below.append(f"{name}: {figure} is {value:.3f}, below its floor of {floor:.3f}")
        if lift:
            own[figure] = max(floor, math.floor(value * 1000) / 1000)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=pathlib.Path, required=True)
    parser.add_argument("--attache", type=pathlib.Path, required=True)
    parser.add_argument("--floors", type=pathlib.Path, default=pathlib.Path("Benchmarks/gold-floors.json"))
    parser.add_argument("--raise", dest="lift", action="store_true")
    options = parser.parse_args()
    if not (options.gold / "score.py").exists():
        sys.exit(f"gold: there are no annotated articles at {options.gold}")
    floors = json.loads(options.floors.read_text(encoding="utf-8")) if options.floors.exists() else {}
    below = []
    with tempfile.TemporaryDirectory() as work:
        for folder, undated, extra in RUNS:
            name = f"{folder}{' undated' if undated else ''}"
            output = goldset.extract(options.gold, folder, options.attache, work, undated)
            print(f"== {name}\n{goldset.score(options.gold, folder, output, *extra)}")
            scores = json.loads(goldset.score(options.gold, folder, output, "--json", *extra))
            unanswered = scores["documents without a prediction"]
            if unanswered:
                below.append(f"{name}: {unanswered} articles without an answer")
            hold(name, figures(scores), floors, below, options.lift)
            if name == "dev":
                rows = reliability.table(reliability.judged(options.gold, folder, output))
                print(f"== dev, reliability: how often finds are right, by their confidence\n{reliability.text(rows)}\n")
                below += filter(None, [reliability.breach(rows)])
        if (options.gold / "cluster_score.py").exists():
            clusters = goldset.clusters(options.gold, "stories", options.attache, work)
            print(f"== stories, one event across articles\n{json.dumps(clusters)}")
            hold("clusters", {name: clusters[name] for name in ("f1", "precision")}, floors, below, options.lift)
    if options.lift:
        options.floors.write_text(json.dumps(floors, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    for line in below:
        print(f"gold: {line}", file=sys.stderr)
    sys.exit(1 if below else 0)


if __name__ == "__main__":
    main()
