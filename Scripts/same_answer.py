"""Law of the same answer, on real articles: any order, any split into runs, any number of threads, killed and started again.

    python3 Scripts/same_answer.py ATTACHE [--corpus FILE.jsonl[.gz]] [--articles 300] [--trials 40] [--kills 60] [--seed 1]

Without a corpus the two seed articles are used. Prints what was tried; fails at the first export that differs.
"""
import argparse
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
import time


def read_articles(path, count, seed):
    """Articles of the corpus that speak of meetings and the like first, so that there is something to resolve."""
    if path is None:
        folder = os.path.join(os.path.dirname(__file__), "..", "seeds", "articles")
        names = sorted(os.listdir(folder))
        return [{"id": name, "text": open(os.path.join(folder, name), encoding="utf-8").read()} for name in names]
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as file:
        articles = [json.loads(line) for line in file]
    words = ("bộ trưởng quốc phòng", "hội đàm", "thăm chính thức", "đại tướng", "quân đội", "tập trận")
    articles.sort(key=lambda article: -sum(article.get("text", "").lower().count(word) for word in words))
    chosen = articles[:count]
    random.Random(seed).shuffle(chosen)
    return chosen


class Base:
    """A database in a folder of its own."""

    def __init__(self, attache, folder, name):
        self.attache = attache
        self.path = os.path.join(folder, name + ".db")
        self.input = os.path.join(folder, name + ".jsonl")

    def ingest(self, articles, jobs, kill_after=None):
        """Ingests; with `kill_after` seconds ends the process with SIGKILL then. Says whether it was killed."""
        with open(self.input, "w", encoding="utf-8") as file:
            for article in articles:
                file.write(json.dumps(article, ensure_ascii=False) + "\n")
        command = [self.attache, "ingest", "--quiet", "--db", self.path, "--jobs", str(jobs), self.input]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            process.wait(timeout=kill_after)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return True
        if process.returncode != 0:
            sys.exit(f"ingest ended with {process.returncode}")
        return False

    def run(self, *arguments):
        return subprocess.run([self.attache, *arguments, "--db", self.path], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=True).stdout

    def remove(self):
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(self.path + ending):
                os.remove(self.path + ending)


def batches(articles, dice):
    """The articles in another order, in from one to eight runs."""
    articles = articles[:]
    dice.shuffle(articles)
    cuts = sorted(dice.sample(range(1, len(articles)), min(len(articles) - 1, dice.randrange(8))))
    return [articles[a:b] for a, b in zip([0] + cuts, cuts + [len(articles)])]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("attache")
    parser.add_argument("--corpus")
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--trials", type=int, default=40)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    corpus = options.corpus if options.corpus and os.path.exists(options.corpus) else None
    if options.corpus and not corpus:
        print(f"{options.corpus} is not there; the seed articles are used")
    articles = read_articles(corpus, options.articles, options.seed)
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        base = Base(options.attache, folder, "whole")
        start = time.monotonic()
        base.ingest(articles, 1)
        whole = time.monotonic() - start
        expected = base.run("export")
        kinds = [json.loads(line)["kind"] for line in expected.splitlines()]
        counts = ", ".join(f"{kinds.count(kind)} {kind}s" for kind in ("document", "event", "agreement"))
        print(f"{counts}; {kinds.count('person')} people; {len(expected)} bytes, whole in {whole:.1f} s")

        def compare(base, what):
            if base.run("export") != expected:
                sys.exit(f"the export differs: {what}")

        runs = rebuilt = 0
        for trial in range(options.trials):
            base = Base(options.attache, folder, f"trial{trial}")
            split = batches(articles, dice)
            for batch in split:
                base.ingest(batch, dice.randrange(1, 9))
            runs += len(split)
            compare(base, f"order and split {trial} of seed {options.seed}")
            if trial % 4 == 0:
                base.run("rebuild")
                rebuilt += 1
                compare(base, f"rebuilt after {trial} of seed {options.seed}")
            base.remove()
        print(f"{options.trials} orders in {runs} runs with 1 to 8 threads, {rebuilt} of them rebuilt: the same bytes")

        kills = rounds = 0
        while kills < options.kills:
            base = Base(options.attache, folder, f"killed{rounds}")
            for batch in batches(articles, dice):
                for _ in range(3):
                    kills += base.ingest(batch, dice.randrange(1, 9), kill_after=dice.uniform(0.01, whole))
                base.ingest(batch, dice.randrange(1, 9))
            compare(base, f"after kills, round {rounds} of seed {options.seed}")
            base.run("check")
            base.remove()
            rounds += 1
        print(f"{kills} times killed in {rounds} bases and started again: the same bytes, and sound")


if __name__ == "__main__":
    main()
