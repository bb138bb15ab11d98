#!/usr/bin/env python3
"""Lists what the extraction gets wrong, grouped by kind, the commonest kind first: how many of each, then every one.

usage: errors.py --gold FOLDER --attache BINARY SET...

Only for sets that rules are tuned on; an article that stands in several sets is listed once. Standard library only.
"""
import argparse, ast, collections, pathlib, re, sys, tempfile

import goldset

KIND = re.compile(
    r"^\S+\s+(TYPE|DATE|WHO|MISSED AGREEMENT|FALSE AGREEMENT|MISSED|FALSE|NOT MET|FALSELY MET)\s+(.*)")


def date_kind(rest, score):
    gold, got = re.match(r"gold (\S+) got (\S+):", rest).groups()
    if got == "None":
        return "none was found"
    wanted, found = score.span(gold), score.span(got)
    if wanted is None:
        return "the gold has none"
    if found is None:
        return "not understood"
    if wanted[0] and not found[0]:
        return "without its year"
    if found[1] <= wanted[1] and wanted[2] <= found[2]:
        return "wider than the gold"
    if wanted[1] <= found[1] and found[2] <= wanted[2]:
        return "narrower than the gold"
    return "another time" if found[1][0] == wanted[1][0] else "another year"


def who_kind(rest):
    gold, got = map(ast.literal_eval, re.match(r"gold (\[.*?\]) got (\[.*?\]): ", rest).groups())
    return "somebody is missing" if len(got) < len(gold) else "somebody too many" if len(got) > len(gold) else "others"


def kind(line, score):
    """The kind of an error, in words; None for a line of figures."""
    match = KIND.match(line)
    if not match:
        return None
    name, rest = match.groups()
    if name == "DATE":
        return f"DATE {date_kind(rest, score)}"
    if name == "WHO":
        return f"WHO {who_kind(rest)}"
    if name == "TYPE":
        return "TYPE " + rest.split(":")[0]
    return name if name.endswith("MET") else f"{name} {rest.split()[0]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=pathlib.Path, required=True)
    parser.add_argument("--attache", type=pathlib.Path, required=True)
    parser.add_argument("sets", nargs="+")
    options = parser.parse_args()
    if "check" in options.sets:
        sys.exit("errors: the set `check` is for figures alone; nobody reads its articles")
    score = goldset.scorer(options.gold)
    groups = collections.defaultdict(list)
    seen = set()
    with tempfile.TemporaryDirectory() as work:
        for folder in options.sets:
            output = goldset.extract(options.gold, folder, options.attache, work, undated=False)
            articles = set()
            for line in goldset.score(options.gold, folder, output, "--errors").splitlines():
                group = kind(line, score)
                article = line.split(maxsplit=1)[0] if group else None
                if group and article not in seen:
                    articles.add(article)
                    groups[group].append(line)
            seen |= articles
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    for name, lines in ordered:
        print(f"{len(lines):5}  {name}")
    for name, lines in ordered:
        print(f"\n== {name}: {len(lines)}")
        for line in lines:
            print(f"   {line}")


if __name__ == "__main__":
    main()
