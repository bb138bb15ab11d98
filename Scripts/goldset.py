"""Runs the extractor over a folder of annotated articles and scores it; shared by gold.py, reliability.py and errors.py."""
import importlib.util, json, pathlib, subprocess, sys, tempfile


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


def scorer(gold):
    """The score.py of the annotated articles as a module, so that others match and compare as it does."""
    spec = importlib.util.spec_from_file_location("score", gold / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def clusters(gold, folder, attache, work):
    """Ingests one folder's articles into a base of its own, and scores which of their events became one."""
    extracted = extract(gold, folder, attache, work, undated=False)
    base = pathlib.Path(work) / f"{folder}.db"
    articles = pathlib.Path(work) / f"{folder}-articles.jsonl"
    with open(articles, "wb") as file:
        subprocess.run([sys.executable, str(gold / "to_jsonl.py"), str(gold / folder)], check=True, stdout=file)
    attache = [str(attache), "--db", str(base)]
    subprocess.run([*attache, "ingest", "--quiet", str(articles)], check=True)
    export = pathlib.Path(work) / f"{folder}-export.jsonl"
    with open(export, "wb") as file:
        subprocess.run([*attache, "export", "--format", "jsonl"], check=True, stdout=file)
    command = [sys.executable, str(gold / "cluster_score.py"), str(gold / folder), str(extracted), str(export), "--json"]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout)
