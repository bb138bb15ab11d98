"""Writes the first inputs of each harness: what the repository has, and some articles of the corpus, if there is one.

    fuzz_seeds.py FOLDER CORPUS
"""
import gzip
import itertools
import json
import sys
import unicodedata
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def texts(corpus):
    """Articles as text: the seeds, and at most 200 of the corpus."""
    for path in sorted((ROOT / "seeds/articles").glob("*.txt")):
        yield path.read_text(encoding="utf-8")
    for path in sorted(Path(corpus).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in itertools.islice(lines, 200):
                yield json.loads(line)["text"]


def page(text):
    title, _, body = text.partition("\n")
    paragraphs = "".join(f"<p>{line}</p>" for line in body.splitlines() if line.strip())
    return (f"<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>{title}</title>"
            f'<meta property="article:published_time" content="2025-10-28T14:05:00+07:00">'
            f'<script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"2025-10-28"}}</script></head>'
            f"<body><nav><a href=/>Trang chủ</a></nav><article><h1>{title}</h1>{paragraphs}<table><tr><td>1&nbsp;&amp;"
            f"</table></article><footer>Giấy phép số 1/GP</footer></body></html>")


def record(kind, fields, block, address="https://example.org/tin/1.html"):
    """One record of a web archive (ISO 28500)."""
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2025-10-29T03:00:00Z\r\n{fields}"
    return f"{head}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def answer(body, *fields, media="text/html; charset=utf-8"):
    """What a server sends (RFC 9112)."""
    head = "".join(f"{field}\r\n" for field in (f"Content-Type: {media}", *fields))
    return f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + body


def chunked(body):
    parts = (body[start:start + 1000] for start in range(0, len(body), 1000))
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def archives(text):
    """Web archives of one article in the ways in which crawlers write them."""
    whole = page(text).encode()
    about = record("warcinfo", "", b"software: crawler/1.0\r\n", "")
    asked = record("request", "", b"GET /tin/1.html HTTP/1.1\r\nHost: example.org\r\n\r\n")
    yield about + asked + record("response", "Content-Type: application/http; msgtype=response\r\n", answer(whole))
    yield record("response", "", answer(chunked(whole), "Transfer-Encoding: chunked"))
    packed = gzip.compress(whole, mtime=0)
    yield record("response", "", answer(chunked(packed), "Transfer-Encoding: chunked", "Content-Encoding: gzip"))
    yield record("response", "", answer(zlib.compress(whole), "Content-Encoding: deflate"), "<http://example.org/a>")
    yield record("resource", "Content-Type: text/html\r\n", whole) + asked
    yield record("conversion", "Content-Type: text/plain\r\n", text.encode()) * 2
    old = unicodedata.normalize("NFD", text).encode("cp1258", errors="replace")
    yield record("response", "", answer(old, media="text/plain; charset=windows-1258"))
    yield (record("response", "", b"HTTP/1.1 404 Not Found\r\n\r\n")
           + record("response", "", answer(whole, media="image/png")) + record("metadata", "", b"a: b\r\n"))
    yield b"".join(gzip.compress(part, mtime=0) for part in (about, record("response", "", answer(whole))))


def foreign_lines():
    """Articles with the keys of other programs, and values of every kind under them."""
    keys = ("title", "headline", "url", "canonical_link", "sitename", "publisher", "language", "date", "publish_date",
            "published_at", "timestamp", "time", "author", "authors", "id", "doc", "published")
    values = ("x", "2025-10-28", "Thứ Năm, 20/2/2026 | 14:05 GMT+7", 1761635100, 1761635100000, -1.5e300, "inf", True, None,
              ["a", "b"], {"name": "a"}, [{"name": "a"}])
    for body in ("text", "raw_text", "html", "content", "content_html"):
        for key in keys:
            for value in values:
                yield json.dumps({body: "<p>Hai bên</p>\nđã gặp", key: value}, ensure_ascii=False) + "\n"
    yield json.dumps({"items": [{"text": "một"}, {"html": "<p>hai</p>"}]}) + "\n"


def inputs(corpus):
    """Pairs of a harness and one input."""
    for text in texts(corpus):
        line = json.dumps({"id": "a", "text": text, "title": "Tin", "published": "2025-10"}, ensure_ascii=False)
        pages = page(text).encode()
        yield "extract", text.encode()
        yield "html", pages
        yield "jsonl", (line + "\n" + json.dumps({"id": "b", "html": page(text)}) + "\n").encode()
        for form in ("NFC", "NFD"):
            yield "encodings", unicodedata.normalize(form, text).encode()
        for encoding in ("utf-8-sig", "utf-16", "utf-16-be", "cp1258"):
            yield "encodings", unicodedata.normalize("NFD", text).encode(encoding, errors="replace")
        for whole in (text.encode(), pages, line.encode(), gzip.compress(pages, mtime=0)):
            yield "intake", whole
        for archive in archives(text):
            yield "warc", archive
        yield "intake", next(archives(text))
    # As long as an input may be, with full stops and without: what takes longer than in proportion shows there.
    for text in itertools.islice(texts(corpus), 6):
        for long in (text, text.replace(".", ","), text.replace("\n", " ").replace(".", " ")):
            yield "extract", long.encode() * (65536 // len(long.encode()))
            yield "html", page(long * 8).encode()
    lines = list(foreign_lines())
    for start in range(0, len(lines), 12):
        yield "jsonl", "".join(lines[start:start + 12]).encode()
    for folder in ("Tests/Pages", "Tests/Readers"):
        for path in sorted((ROOT / folder).glob("*")) if (ROOT / folder).is_dir() else []:
            yield "intake", path.read_bytes()
            if ".warc" in path.name:
                yield "warc", path.read_bytes()
            if path.suffix == ".html":
                yield "html", path.read_bytes()
    for date in ("2021", "2021-07", "2021-07-15", "XXXX-05-20", "2023-03-29/2023-03-30", "2020-02-29", "198X", "2021-XX-12",
                 "2021-07/2022", "0000", "9999-12-31", "-0044", "2021-21", "../2021", "2021?", "2021-06~"):
        yield "edtf", date.encode()
    for path in sorted((ROOT / "seeds/lexicon").glob("*.tsv")):
        yield "lexicon", b"".join(path.read_bytes().splitlines(keepends=True)[:20])


def main():
    folder, corpus = Path(sys.argv[1]), sys.argv[2]
    for number, (harness, content) in enumerate(inputs(corpus)):
        (folder / harness).mkdir(parents=True, exist_ok=True)
        (folder / harness / f"{number:05}").write_bytes(content[:65536])


if __name__ == "__main__":
    main()
