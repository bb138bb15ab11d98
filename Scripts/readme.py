#!/usr/bin/env python3
"""Writes the real answers from the seed articles into README.md. usage: readme.py ATTACHE. Standard library only."""
import os, pathlib, subprocess, sys, tempfile

START, END = "## What it answers\n", "## The verbs\n"


def main():
    attache = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "ATTACHE_DB": f"{folder}/readme.db"}

        def ask(*words):
            run = subprocess.run([attache, *words], check=True, stdout=subprocess.PIPE, env=environment)
            return run.stdout.decode()

        ask("ingest", "--quiet", "seeds/articles")
        met = ask("met", "Phan Van Giang", "--format", "md")
        timeline = ask("timeline", "--country", "GB", "--country", "VN", "--format", "md")
        event = ask("met", "Phan Van Giang", "--sort", "-date", "--format", "csv").split("\r\n")[1].split(",")[-1]
        why = ask("why", event)
    answers = f"""
From the two seed articles, `attache met "Phan Van Giang"` (the marks of his name need not be typed; `--format md` here, a
fitted table on a terminal):

{met}
`attache timeline --country GB --country VN`:

{timeline}
And why does it say so? `attache why {event}`:

```
{why}```

"""
    readme = pathlib.Path("README.md")
    text = readme.read_text(encoding="utf-8")
    start, end = text.index(START) + len(START), text.index(END)
    readme.write_text(text[:start] + answers + text[end:], encoding="utf-8")


if __name__ == "__main__":
    main()
