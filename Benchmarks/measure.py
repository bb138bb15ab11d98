"""CPU time of extraction and of start-up as ratios to a yardstick that is measured beside them."""
import json
import os
import resource
import subprocess
import sys
import tempfile

YARDSTICK = """
import json, sys, unicodedata
for line in open(sys.argv[1], encoding="utf-8"):
    unicodedata.normalize("NFC", json.loads(line).get("text", ""))
"""
ROUNDS = 3


def seconds(command):
    """The least CPU time, user and system, that the command took in a few rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return best


def main():
    corpus, attache, limits = sys.argv[1:]
    with open(limits, encoding="utf-8") as file:
        limits = json.load(file)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as one:
        one.write('{"id":"1","text":"Một câu."}\n')
        one.flush()
        yardstick = seconds([sys.executable, "-c", YARDSTICK, corpus])
        idle = seconds([sys.executable, "-c", "import json, unicodedata"])
        extraction = seconds([attache, "extract", "-q", corpus])
        start = seconds([attache, "extract", "-q", one.name])
    size = os.path.getsize(corpus)
    measured = {"extraction": extraction / yardstick, "start": start / idle}
    print(f"extraction  {extraction:.2f} s CPU for {size / 1e6:.1f} MB: {size / 1e6 / extraction:.1f} MB a CPU-second")
    print(f"yardstick   {yardstick:.2f} s CPU; start-up {start * 1000:.0f} ms, Python's own {idle * 1000:.0f} ms")
    failed = False
    for name, ratio in measured.items():
        over = ratio > limits[name]
        failed = failed or over
        print(f"{name:<11} {ratio:.2f} times the yardstick, limit {limits[name]}{'  OVER' if over else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
