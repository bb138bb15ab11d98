#!/usr/bin/env python3
"""Lists what the extraction gets wrong, grouped by kind, the commonest kind first.

usage: errors.py --gold FOLDER --attache BINARY SET...

Only for sets that rules are tuned on. Standard library only.
"""
import argparse, collections, pathlib, re, sys, tempfile

import goldset

KIND = re.compile(r"^\S+\s+(TYPE|DATE|WHO|MISSED AGREEMENT|FALSE AGREEMENT|MISSED|FALSE|NOT MET|FALSELY MET)\s+(\S*)")
# Kinds for which the word behind them (the type of event) says more than the kind alone.
BY_TYPE = {"MISSED", "FALSE", "TYPE", "MISSED AGREEMENT", "FALSE AGREEMENT"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=pathlib.Path, required=True)
    parser.add_argument("--attache", type=pathlib.Path, required=True)
    parser.add_argument("sets", nargs="+")
    options = parser.parse_args()
    if "check" in options.sets:
        sys.exit("errors: the set `check` is for figures alone; nobody reads its articles")
    groups = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as work:
        for folder in options.sets:
            output = goldset.extract(options.gold, folder, options.attache, work, undated=False)
            for line in goldset.score(options.gold, folder, output, "--errors").splitlines():
                match = KIND.match(line)
                if match:
                    kind, word = match.groups()
                    groups[f"{kind} {word}" if kind in BY_TYPE else kind].append(line)
    for kind, lines in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        print(f"== {kind}: {len(lines)}")
        for line in lines:
            print(f"   {line}")
        print()


if __name__ == "__main__":
    main()
