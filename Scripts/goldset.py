"""Runs the extractor over a folder of annotated articles and scores it; shared by gold.py and errors.py."""
import pathlib, subprocess, sys, tempfile


def extract(gold, folder, attache, work, undated):
    """Writes the predictions for one folder and returns their path."""
    name = f"{folder}{'-undated' if undated else ''}"
    source = subprocess.run(
        [sys.executable, str(gold / "to_jsonl.py"), str(gold / folder)] + (["--undated"] if undated else []),
        check=True, stdout=subprocess.PIPE).stdout
    output = pathlib.Path(work) / f"{name}.jsonl"
    with open(output, "wb") as file:
        subprocess.run([str(attache), "extract", "--quiet", "-"], input=source, stdout=file, check=True)
    return output


def score(gold, folder, output, *options):
    """What score.py prints for the predictions; only files beside an article count as annotations."""
    with tempfile.TemporaryDirectory() as work:
        for article in (gold / folder).resolve().glob("*.txt"):
            annotation = article.with_suffix(".json")
            if annotation.exists():
                (pathlib.Path(work) / annotation.name).symlink_to(annotation)
        return subprocess.run(
            [sys.executable, str(gold / "score.py"), work, str(output), *options],
            check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
