#!/usr/bin/env python3
"""Runs the validators of other programs over everything that attache exports. usage: validate.py ATTACHE [CORPUS]

The bases are one of the seed articles and one of 500 articles of the folder CORPUS, where that is. Each finding is one line on
standard error, and any finding ends with 1. The validators are those of Scripts/validate-requirements.txt.
"""
import csv, gzip, io, itertools, json, pathlib, re, subprocess, sys, tempfile

import edtf_validate.valid_edtf, followthemoney, frictionless, geojson_pydantic, icalendar, jsonschema, networkx, openpyxl
import pyld.jsonld, referencing

SCHEMAS = pathlib.Path("schemas")
ARTICLES = 500


class Base:
    """A database, and what attache says of it."""

    def __init__(self, attache, name, articles, folder):
        self.attache, self.name, self.folder = attache, name, folder / name
        self.folder.mkdir()
        self.articles = articles
        self.database = str(self.folder / "attache.db")
        self.run("ingest", "--quiet", str(articles))
        self.lines = [json.loads(line) for line in self.run("export").splitlines()]
        self.things = [line for line in self.lines if line["kind"] in ("event", "agreement")]
        self.dated = [thing for thing in self.things if thing["date"] and "XXXX" not in thing["date"]]
        self.ids = {thing["id"] for thing in self.things}

    def run(self, *arguments):
        database = [] if arguments[0] == "extract" else ["--db", self.database]
        done = subprocess.run([self.attache, *arguments, *database], stdout=subprocess.PIPE, check=True)
        # As bytes: line ends and byte order marks are what is looked at.
        return done.stdout.decode("utf-8")


def schema(name):
    files = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.json")}
    store = referencing.Registry().with_resources(
        (path, referencing.Resource.from_contents(content)) for path, content in files.items()
    )
    jsonschema.Draft202012Validator.check_schema(files[name])
    return jsonschema.Draft202012Validator(files[name], registry=store)


def faults(validator, value, name):
    for fault in validator.iter_errors(value):
        yield f"{name}: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:300]}"


def equal(what, found, wanted):
    if found != wanted:
        yield f"{what}: {found!r:.200} where {wanted!r:.200} was expected"


def records(base):
    validator = schema("extraction-record.schema.json")
    for line in base.run("extract", "--quiet", str(base.articles)).splitlines():
        record = json.loads(line)
        yield from faults(validator, record, record["id"])


def jsonl(base):
    validator = schema("export-line.schema.json")
    for line in base.lines:
        yield from faults(validator, line, line["id"])


def dates(base):
    """Every date anywhere in the export is EDTF."""

    def walk(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in ("date", "published", "reported", "first_seen", "last_seen") and inner is not None:
                    yield inner
                else:
                    yield from walk(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner)

    for date in sorted(set(walk(base.lines))):
        if not edtf_validate.valid_edtf.is_valid(date):
            yield f"{date} is no EDTF"


def ics(base):
    text = base.run("export", "--format", "ics")
    for number, line in enumerate(text.split("\r\n"), 1):
        if len(line.encode()) > 75:
            yield f"line {number} has {len(line.encode())} octets"
        if "\n" in line or "\r" in line:
            yield f"line {number} ends without CRLF"
    yield from equal("the end", text[-2:], "\r\n")
    calendar = icalendar.Calendar.from_ical(text)
    yield from equal("VERSION", str(calendar.get("version")), "2.0")
    if not calendar.get("prodid"):
        yield "no PRODID"
    entries = [part for part in calendar.walk() if part.name in ("VEVENT", "VJOURNAL")]
    yield from equal("the entries", {str(entry["uid"]).removesuffix("@attache") for entry in entries}, base.ids)
    yield from equal("their number", len(entries), len(base.ids))
    yield from equal("those with a day", sum(entry.name == "VEVENT" for entry in entries), len(base.dated))
    for entry in entries:
        for problem in entry.errors:
            yield f"{entry['uid']}: {problem}"
        stamp = entry.get("dtstamp")
        if stamp is None or stamp.dt.utcoffset() is None or stamp.dt.utcoffset().total_seconds() != 0:
            yield f"{entry['uid']}: no DTSTAMP in UTC"
        if entry.name == "VEVENT" and not entry["dtstart"].dt < entry["dtend"].dt:
            yield f"{entry['uid']}: ends before it begins"


def timelinejs(base):
    value = json.loads(base.run("export", "--format", "timelinejs"))
    yield from faults(schema("timelinejs.schema.json"), value, "timelinejs")
    yield from equal("the slides", {slide["unique_id"] for slide in value["events"]}, {t["id"] for t in base.dated})


def jsonld(base):
    value = json.loads(base.run("export", "--format", "jsonld"))
    nodes = pyld.jsonld.flatten(value)  # Nothing may be fetched for it: there is no document loader.
    quads = pyld.jsonld.to_rdf(value)["@default"]
    if not quads:
        yield "no triples"
    things = {node["@id"].rsplit(":", 1)[1] for node in nodes if node["@id"].startswith("urn:attache:thing:")}
    yield from equal("the things", things, base.ids)
    known = {node["@id"] for node in nodes if node.get("@type")}
    texts = {}
    for node in nodes:
        for key, values in node.items():
            if key.startswith("@"):
                continue
            if not key.startswith(("https://schema.org/", "http://www.w3.org/ns/oa#")):
                yield f"{node['@id']}: {key} is of neither vocabulary"
            for inner in values:
                if inner.get("@id", "").startswith("urn:attache:") and inner["@id"] not in known:
                    yield f"{node['@id']}: {inner['@id']} is nowhere"
    evidence = sum(len(claim["evidence"]) for thing in base.things for claim in thing["claims"])
    found = sum("http://www.w3.org/ns/oa#Annotation" in node.get("@type", []) for node in nodes)
    yield from equal("the annotations", found, evidence)


def geojson(base):
    value = json.loads(base.run("export", "--format", "geojson"))
    collection = geojson_pydantic.FeatureCollection(**value)
    yield from equal("the features", {feature.id for feature in collection.features}, base.ids)
    for feature in collection.features:
        if feature.geometry is not None:
            longitude, latitude = feature.geometry.coordinates[:2]
            if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
                yield f"{feature.id}: {longitude}, {latitude} is no point of the Earth"
    venues = {t["id"] for t in base.things if t["kind"] == "event" and t["venue_country"] not in (None, "UN", "EU")}
    lost = [f.id for f in collection.features if f.id in venues and f.geometry is None]
    yield from equal("events in a known country without a point", lost, [])


def networks(base):
    meetings = [json.loads(line) for line in base.run("met", "--format", "jsonl").splitlines()]
    graphs = {
        "graphml": networkx.parse_graphml(base.run("export", "--format", "graphml")),
        "gexf": networkx.read_gexf(io.BytesIO(base.run("export", "--format", "gexf").encode())),
    }
    for name, graph in graphs.items():
        events = {event for *_, data in graph.edges(data=True) for event in data["events"].split("; ")}
        yield from equal(f"{name}: the meetings", events, {meeting["event"] for meeting in meetings})
        for one, other, data in graph.edges(data=True):
            weight = int(data["weight"])
            if weight != len(data["events"].split("; ")) or weight < 1:
                yield f"{name}: {one} – {other} weighs {weight}"
    graphml, gexf = graphs["graphml"], graphs["gexf"]
    yield from equal("the nodes", set(graphml.nodes), set(gexf.nodes))
    yield from equal("the edges", {frozenset(e) for e in graphml.edges}, {frozenset(e[:2]) for e in gexf.edges})
    for node, data in graphml.nodes(data=True):
        yield from equal(node, data["name"], gexf.nodes[node]["label"])


def ftm(base):
    entities = {}
    for line in base.run("export", "--format", "ftm").splitlines():
        data = json.loads(line)
        # `cleaned=False` drops every value that the model's types do not take.
        proxy = followthemoney.model.get_proxy(data, cleaned=False)
        proxy.schema.validate(data)
        entities[proxy.id] = proxy
        for name, values in data["properties"].items():
            if proxy.schema.get(name) is None:
                yield f"{proxy.id}: {proxy.schema.name} has no {name}"
            elif len(proxy.get(name)) < len(values):
                yield f"{proxy.id}: {name} {values} became {proxy.get(name)}"
        for required in proxy.schema.required:
            if not proxy.get(required):
                yield f"{proxy.id}: no {required}"
    for proxy in entities.values():
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity" and value not in entities:
                yield f"{proxy.id}: {prop.name} {value} is nowhere"
    yield from equal("the events", {e for e, proxy in entities.items() if proxy.schema.name == "Event"}, base.ids)


# PLOVER's event types and their quads (github.com/openeventdata/PLOVER).
PLOVER = {
    1: "AGREE CONSULT SUPPORT CONCEDE", 2: "COOPERATE AID RETREAT", 3: "REQUEST ACCUSE REJECT THREATEN",
    4: "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
}


def plover(base):
    rows = list(csv.DictReader(io.StringIO(base.run("export", "--format", "plover"), newline=""), strict=True))
    yield from equal("the events", {row["event_id"] for row in rows}, base.ids)
    book = base.run("export", "--format", "plover", "--codebook")
    for column in rows[0] if rows else []:
        if f"`{column}`" not in book:
            yield f"{column} is not in the codebook"
    for row in rows:
        if row["event_type"] not in PLOVER[int(row["quad_code"])].split():
            yield f"{row['event_id']}: PLOVER has no {row['event_type']} in quad {row['quad_code']}"
        if f"| {row['event_type']} | {row['event_mode']} | {row['quad_code']} |" not in book:
            yield f"{row['event_id']}: {row['event_type']} {row['event_mode']} is not in the codebook"


def datapackage(base):
    folder = base.folder / "package"
    base.run("export", "--format", "datapackage", "--output", str(folder))
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    for error in report.flatten(["name", "rowNumber", "fieldName", "message"]):
        yield f"{error}"
    rows = list(csv.DictReader((folder / "events.csv").open(encoding="utf-8", newline=""), strict=True))
    yield from equal("the events", {row["id"] for row in rows}, {t["id"] for t in base.things if t["kind"] == "event"})
    # Every quote stands in the text that its article was given as.
    texts = base.texts
    found = 0
    for row in csv.DictReader((folder / "evidence.csv").open(encoding="utf-8", newline=""), strict=True):
        text = texts.get(row["document"])
        found += text is not None
        if text is not None and text[int(row["start"]) : int(row["end"])] != row["quote"]:
            yield f"{row['claim']}: “{row['quote']}” does not stand at {row['start']}"
    if not found:
        yield "no article's text was found again"


def tables(base):
    """CSV and TSV hold what JSON Lines hold, and Excel takes no cell for a formula."""
    for verb in ("events", "timeline", "met", "agreements", "series", "stats"):
        plain = list(csv.reader(io.StringIO(base.run(verb, "--format", "csv"), newline=""), strict=True))
        tabs = [
            [re.sub(r"\\(.)", lambda m: {"t": "\t", "n": "\n", "r": "\r"}.get(m[1], m[1]), cell) for cell in line.split("\t")]
            for line in base.run(verb, "--format", "tsv").split("\n")[:-1]
        ]
        yield from equal(f"{verb}: tsv", tabs, plain)
        excel = base.run(verb, "--format", "csv", "--excel")
        yield from equal(f"{verb}: byte order mark", excel[:1], "\ufeff")
        sheet = openpyxl.Workbook().active
        for row in csv.reader(io.StringIO(excel[1:], newline=""), strict=True):
            # openpyxl takes a cell for a formula as Excel does when it opens a file.
            sheet.append([openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub(" ", cell) for cell in row])
        for cell in itertools.chain.from_iterable(sheet.iter_rows()):
            if cell.data_type == "f" or (cell.value or " ")[0] in "=+-@\t\r":
                yield f"{verb}: {cell.coordinate} {cell.value!r} is a formula"
        unguarded = [[re.sub(r"^'(?=[=+\-@\t\r\n＝＋－＠])", "", c) for c in r] for r in csv.reader(io.StringIO(excel[1:], newline=""))]
        yield from equal(f"{verb}: for Excel", unguarded, plain)
        records = [json.loads(line) for line in base.run(verb, "--format", "jsonl").splitlines()]
        yield from equal(f"{verb}: rows", len(plain) - 1, len(records))
        yield from equal(f"{verb}: json", json.loads(base.run(verb, "--format", "json")), records)


CHECKS = [records, jsonl, dates, ics, timelinejs, jsonld, geojson, networks, ftm, plover, datapackage, tables]


def slice_of_corpus(corpus, folder):
    """The first articles of the corpus as one file; none without a corpus."""
    found = sorted(corpus.glob("*.jsonl.gz"))
    if not found:
        return None
    path = folder / "corpus.jsonl"
    with gzip.open(found[0], "rt", encoding="utf-8") as lines, path.open("w", encoding="utf-8") as output:
        output.writelines(itertools.islice(lines, ARTICLES))
    return path


def texts(path):
    """The text of every article by digest, as attache was given it."""
    import hashlib

    if path.is_dir():
        given = [file.read_text(encoding="utf-8") for file in path.iterdir()]
    else:
        given = [json.loads(line).get("text") for line in path.open(encoding="utf-8")]
    return {hashlib.sha256(text.encode()).hexdigest(): text for text in given if text}


def main():
    attache = str(pathlib.Path(sys.argv[1]).resolve())
    findings = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        articles = {"seeds": pathlib.Path("seeds/articles")}
        corpus = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else folder
        if slice := slice_of_corpus(corpus, folder):
            articles["corpus"] = slice
        else:
            print("validate: the seed articles alone, as there is no corpus")
        for name, path in articles.items():
            base = Base(attache, name, path, folder)
            base.texts = texts(path)
            for check in CHECKS:
                try:
                    found = list(check(base))
                except Exception as error:  # A validator that cannot even read the file has found something.
                    found = [f"{type(error).__name__}: {error}"]
                for finding in found[:20]:
                    print(f"validate: {name}: {check.__name__}: {finding}", file=sys.stderr)
                findings += len(found)
            print(f"validate: {name}: {len(base.things)} events and agreements through {len(CHECKS)} checks")
    if findings:
        print(f"validate: {findings} findings", file=sys.stderr)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
