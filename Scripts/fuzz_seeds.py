"""Writes the first inputs of each harness: what the repository has, and some articles of the corpus, if there is one.

    fuzz_seeds.py FOLDER CORPUS
"""
import gzip
import itertools
import json
import sys
import unicodedata
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
        record = (b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Length: %d\r\n\r\n"
                  b"%s\r\n\r\n")
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + pages
        yield "intake", record % (len(answer), answer)
    for folder in ("Tests/Pages", "Tests/Readers"):
        for path in sorted((ROOT / folder).glob("*")) if (ROOT / folder).is_dir() else []:
            yield "intake", path.read_bytes()
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
