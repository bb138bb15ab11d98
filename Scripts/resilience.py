#!/usr/bin/env python3
"""Tries whether a base outlives what happens to it: kill -9, Ctrl-C, a full disk, a second writer, a copy in the midst.

    resilience.py ATTACHE [--corpus FOLDER] [--articles N] [--minutes M] [--seed S] [--often N] [--only CASE [--times N]]

Every case ends in the same question: does the export equal, byte for byte, that of an ingest that nothing disturbed, and does
`attache check` find nothing? A base is disturbed again and again, each time resumed, until its ingest gets through. Runs the
cases in turn until the time is over, or with --times until what the one case is about has happened so often, and fails at the
first that answers no.
"""
import argparse
import gzip
import hashlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class Broken(Exception):
    """A promise that was not kept."""


def corpus_articles(folder, count):
    """The first articles of the corpus as lines; none where there is no corpus."""
    for path in sorted(Path(folder).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            return [line.rstrip("\n") for _, line in zip(range(count), lines)]
    return []


def own_articles(count):
    """The seed articles over and over, each time in other years, so that no two are the same text."""
    seeds = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds/articles").glob("*.txt"))]
    lines = []
    for number in range(count):
        shift = number // len(seeds)
        text = re.sub(r"\b(20[012]\d)\b", lambda year: str(int(year[1]) - shift % 20), seeds[number % len(seeds)])
        lines.append(json.dumps({"id": f"tin-{number}", "text": f"{text}\nBài số {number}."}, ensure_ascii=False))
    return lines


class Trial:
    """One program, its articles, and the answer of a run that nothing disturbed."""

    def __init__(self, attache, lines, folder, often):
        self.attache = attache
        # How often an ingest is disturbed.
        self.often = often
        self.folder = Path(folder)
        self.articles = self.folder / "articles.jsonl"
        self.articles.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.backwards = self.folder / "backwards.jsonl"
        self.backwards.write_text("\n".join(reversed(lines)) + "\n", encoding="utf-8")
        base = self.folder / "undisturbed.db"
        start = time.monotonic()
        self.run(base, "ingest", "--quiet", str(self.articles), status=0)
        self.duration = time.monotonic() - start
        self.size = base.stat().st_size
        self.expected = self.export(base)
        self.check(base, "the undisturbed run")

    def start(self, base, *arguments):
        command = [self.attache, *arguments, "--db", str(base)]
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, base, *arguments, status=None):
        process = self.start(base, *arguments)
        output, messages = process.communicate()
        if status is not None and process.returncode != status:
            raise Broken(f"{' '.join(arguments)}: status {process.returncode}, not {status}: {messages.strip()}")
        return process.returncode, output, messages

    def export(self, base):
        _, output, _ = self.run(base, "export", status=0)
        return hashlib.sha256(output.encode()).hexdigest()

    def documents(self, base):
        if not base.exists():
            return 0
        status, output, _ = self.run(base, "stats", "--format", "json")
        numbers = re.findall(r'"[Dd][Oo][Cc][Uu][Mm][Ee][Nn][Tt][Ss]?"\D*(\d+)', output)
        return int(numbers[0]) if status == 0 and numbers else 0

    def check(self, base, when):
        status, output, messages = self.run(base, "check")
        if status != 0:
            raise Broken(f"check after {when}: status {status}: {output.strip()} {messages.strip()}")

    def check_if_any(self, base, when):
        """A run that ended before its base was made whole leaves none, or an empty one (66, or 65 for one half made)."""
        if not base.exists():
            return
        status, output, messages = self.run(base, "check")
        unfinished = status in (65, 66) and not output.strip() and "attache ingest" in messages
        if status != 0 and not unfinished:
            raise Broken(f"check after {when}: status {status}: {output.strip()} {messages.strip()}")

    def finish(self, base, when):
        """Gives the line again, and compares."""
        self.run(base, "ingest", "--quiet", str(self.articles), status=0)
        if self.export(base) != self.expected:
            raise Broken(f"the export after {when} is not that of an undisturbed run; see {base}")
        self.check(base, when)

    def fresh(self, name):
        base = self.folder / f"{name}.db"
        for ending in ("", "-wal", "-shm"):
            Path(f"{base}{ending}").unlink(missing_ok=True)
        return base


def killed(trial, rng):
    """kill -9 at random moments of one ingest, which is resumed after each until it gets through."""
    base = trial.fresh("killed")
    kills, checks = 0, 0
    while True:
        # As often in one second as in another; then ever less, for a step that takes longer than the time that it gets
        # would never be done.
        moment = rng.expovariate(trial.often / trial.duration) * (1 + kills / trial.often)
        process = trial.start(base, "ingest", "--quiet", str(trial.articles))
        try:
            _, messages = process.communicate(timeout=moment)
            break
        except subprocess.TimeoutExpired:
            process.kill()
            _, messages = process.communicate()
        if process.returncode != -signal.SIGKILL:
            break
        kills += 1
        # Mostly the ingest itself finds what the kill has left; a look at it first mends some of that.
        if rng.random() < 0.1:
            trial.check_if_any(base, f"kill -9 number {kills}, after {moment:.3f} s")
            checks += 1
    when = f"{kills} times kill -9"
    if process.returncode != 0:
        raise Broken(f"{when}: status {process.returncode}: {messages}")
    trial.finish(base, when)
    # Other work on the machine may have ended since the time was taken.
    if kills < trial.often / 2:
        trial.duration /= 2
    return Counter({"killed": kills, "checked before it was resumed": checks, "base resumed to its end": 1})


def interrupted(trial, rng):
    """Ctrl-C at a random moment."""
    base = trial.fresh("interrupted")
    process = trial.start(base, "ingest", "--quiet", str(trial.articles))
    moment = rng.uniform(0, trial.duration)
    time.sleep(moment)
    process.send_signal(signal.SIGINT)
    _, messages = process.communicate()
    when = f"Ctrl-C after {moment:.3f} s"
    # Before the program listens, the system ends it; that is as harmless.
    if process.returncode not in (0, 130, -signal.SIGINT):
        raise Broken(f"{when}: status {process.returncode}: {messages}")
    trial.check_if_any(base, when)
    trial.finish(base, when)
    return {0: "done before", 130: "ended with 130"}.get(process.returncode, "ended by the system")


def together(trial, rng):
    """Two programs at once, one from behind; sometimes one is killed."""
    base = trial.fresh("together")
    first = trial.start(base, "ingest", "--quiet", str(trial.articles))
    time.sleep(rng.choice([0, 0, rng.uniform(0, trial.duration / 2)]))
    second = trial.start(base, "ingest", "--quiet", str(trial.backwards))
    is_killed = rng.random() < 0.3
    if is_killed:
        time.sleep(rng.uniform(0, trial.duration))
        second.kill()
    for process in (first, second):
        _, messages = process.communicate()
        if process.returncode != 0 and not (is_killed and process is second):
            raise Broken(f"two at once: status {process.returncode}: {messages}")
    if not is_killed and trial.export(base) != trial.expected:
        raise Broken(f"the export after two at once is not that of one run; see {base}")
    trial.check(base, "two at once")
    trial.finish(base, "two at once")
    return "one killed" if is_killed else "both done"


def copied(trial, rng):
    """A copy in the midst of an ingest."""
    base = trial.fresh("copied")
    copy = trial.fresh("copy")
    process = trial.start(base, "ingest", "--quiet", str(trial.articles))
    time.sleep(rng.uniform(0.1, 0.9) * trial.duration)
    status, _, messages = trial.run(base, "backup", str(copy))
    _, others = process.communicate()
    if process.returncode != 0:
        raise Broken(f"ingest during a backup: {others}")
    if status != 0:
        if copy.exists() or "attache ingest" not in messages:
            raise Broken(f"backup: status {status}: {messages}")
        return "nothing there yet"
    trial.check(copy, "a copy in the midst")
    trial.finish(copy, "a copy in the midst")
    return "copied"


class SmallDisk:
    """A tmpfs of our own; `None` from `try_mount` where mounting is not allowed."""

    def __init__(self, folder):
        self.folder = Path(folder) / "disk"
        self.folder.mkdir(exist_ok=True)

    def mount(self, options):
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "attache-trial", str(self.folder)], capture_output=True, text=True)
        return done.returncode == 0

    def remount(self, options):
        subprocess.run(["mount", "-o", f"remount,{options}", str(self.folder)], check=True)

    def unmount(self):
        subprocess.run(["umount", str(self.folder)], check=False)


def full(trial, rng):
    """The disk fills up at a random moment, room is made, and it fills up again, until the ingest gets through."""
    disk = SmallDisk(trial.folder)
    size = 4096
    if not disk.mount(f"size={size}"):
        return None
    count = 0
    try:
        base = disk.folder / "base.db"
        while True:
            size += int(rng.expovariate(trial.often / trial.size)) // 4096 * 4096 + 4096
            disk.remount(f"size={size}")
            status, _, messages = trial.run(base, "ingest", "--quiet", str(trial.articles))
            when = f"a disk of {size} bytes"
            if status == 0:
                break
            if status != 74 or len(messages.splitlines()) != 1 or "base.db" not in messages:
                raise Broken(f"{when}: status {status}: {messages}")
            count += 1
            # To look at a base takes room as well, if only for the memory that its readers share.
            disk.remount(f"size={size + (1 << 20)}")
            trial.check_if_any(base, when)
            disk.remount(f"size={size}")
        disk.remount(f"size={trial.size * 4 + (64 << 20)}")
        trial.finish(base, f"{count} times a full disk")
        return Counter({"full: one line, 74": count, "base resumed to its end": 1})
    finally:
        disk.unmount()


def read_only(trial, rng):
    """The file system allows no writing."""
    disk = SmallDisk(trial.folder)
    if not disk.mount(f"size={trial.size * 4 + (64 << 20)}"):
        return None
    try:
        base = disk.folder / "base.db"
        trial.run(base, "ingest", "--quiet", str(trial.articles), status=0)
        disk.remount("ro")
        status, _, messages = trial.run(base, "ingest", "--quiet", str(trial.backwards))
        if status != 74 or len(messages.splitlines()) != 1 or "base.db" not in messages:
            raise Broken(f"read-only: status {status}: {messages}")
        disk.remount("rw")
        trial.finish(base, "a read-only mount")
        return "one line, 74"
    finally:
        disk.unmount()


CASES = [killed, interrupted, together, copied, full, read_only]

# What counts of a case; of the others, everything.
EVENTS = {killed: ["killed"], full: ["full: one line, 74"], interrupted: ["ended with 130"], copied: ["copied"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("attache")
    parser.add_argument("--corpus", default=str(ROOT.parent / "shared/corpus"))
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--only", choices=[case.__name__ for case in CASES])
    parser.add_argument("--times", type=int, help="instead of --minutes: until it happened so often; with --only")
    parser.add_argument("--often", type=int, default=20, help="times that one ingest is killed, or finds the disk full")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    if options.times and not options.only:
        parser.error("--times goes with --only")

    lines = corpus_articles(options.corpus, options.articles)
    if not lines:
        lines = own_articles(min(options.articles, 400))
        print(f"no corpus at {options.corpus}: {len(lines)} variants of the seed articles instead")
    folder = tempfile.mkdtemp(prefix="attache-resilience-")
    rng = random.Random(options.seed)
    trial = Trial(os.path.abspath(options.attache), lines, folder, options.often)
    print(f"{len(lines)} articles in {trial.duration:.1f} s, {trial.size >> 10} KiB; seed {options.seed}", flush=True)

    counts = {case: Counter() for case in CASES}
    begin = time.monotonic()
    deadline = begin + options.minutes * 60
    skipped = set()
    # kill -9 is what may happen at any moment, so it gets half of the rounds.
    turn = [killed, interrupted, killed, together, killed, full, killed, copied]
    if options.only:
        turn = [case for case in CASES if case.__name__ == options.only]
    else:
        turn.append(read_only)
    done_once = set()
    broken = None

    def enough():
        if not options.times:
            return time.monotonic() >= deadline
        return turn[0] in skipped or happened(turn[0]) >= options.times

    def happened(case):
        return sum(counts[case][what] for what in EVENTS.get(case, counts[case]))

    try:
        while not enough():
            for case in turn:
                if case is read_only and case in done_once and not options.only:
                    continue
                if case in skipped or enough() and case in done_once:
                    continue
                result = case(trial, rng)
                done_once.add(case)
                if result is None:
                    skipped.add(case)
                    print(f"{case.__name__}: passed over, for this system allows no mounting", flush=True)
                    continue
                counts[case].update(result if isinstance(result, Counter) else [result])
                if options.times:
                    print(f"{case.__name__}: {happened(case)} after {time.monotonic() - begin:.0f} s", flush=True)
    except Broken as error:
        broken = error
    for case in CASES:
        parts = ", ".join(f"{number} {what}" for what, number in sorted(counts[case].items()))
        if parts:
            print(f"{case.__name__:12} {parts}")
    if broken:
        print(f"resilience: {broken}", file=sys.stderr)
        return 1
    shutil.rmtree(folder)
    print(f"every export equal, every check without findings; {time.monotonic() - begin:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
