"""Times the verbs as whole processes on an invented base, beside a yardstick of the same run.

usage: desk.py ATTACHE MIGRATIONS [EVENTS]

The base is made here from the migrations, without the program, so that the same base can be had for any version of it. Fails
where a verb takes more milliseconds of CPU time than `desk` in limits.json allows, times what the machine is slower by than the
one on which the limits were set: the yardstick is Python's own start-up, measured in the same run. The time on the clock is
printed beside it; on a machine with other work it says little. Standard library only.
"""
import hashlib
import json
import os
import pathlib
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
import unicodedata

ROUNDS = 15
COUNTRIES = ["GB", "US", "JP", "CN", "KR", "IN", "FR", "DE", "RU", "AU", "LA", "KH", "TH", "SG", "PH", "ID", "MY", "CA"]
FAMILIES = ["Trần", "Nguyễn", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"]
MIDDLES = ["Văn", "Đức", "Minh", "Quang", "Hữu", "Thanh", "Xuân", "Ngọc", "Công", "Đình"]
GIVEN = ["An", "Bình", "Cường", "Dũng", "Giang", "Hải", "Hùng", "Khánh", "Lâm", "Long", "Nam", "Phúc", "Quân", "Sơn", "Tân"]
FIRST = ["Adam", "Brian", "Clara", "David", "Emma", "Frank", "Grace", "Henry", "Irene", "James", "Karen", "Louis", "Maria"]
LAST = ["Archer", "Baker", "Carver", "Dyer", "Ellis", "Fisher", "Grover", "Hunter", "Irving", "Joiner", "Keeler", "Lister"]
TYPES = ["meeting"] * 5 + ["visit"] * 3 + ["dialogue", "exercise", "port_call", "conference", "signing", "training"]
TOPICS = ["navy", "training", "peacekeeping", "border", "cyber", "medicine"]
VENUES = ["Hà Nội", "Thành phố Hồ Chí Minh", "Đà Nẵng", "Luân Đôn", "Tokyo", "Canberra", "nhà khách Bộ Quốc phòng"]

# Where a later migration has added a column with a default, or the table is an index of words.
COLUMNS = {
    "extraction": "(key, document, extractor, is_current, language, published, published_first_day, published_last_day,"
    " published_basis, body_start, body_end)",
    "article_search": "(rowid, marked, folded)",
    "event_search": "(event, marked, folded)",
}


def fold(text):
    """As the program's search folding: no marks, đ as d, small letters, one space between words."""
    plain = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    plain = "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))
    return " ".join(plain.split())


def claim(letter, digest, start):
    return f"{letter}-{digest[:12]}-{start}"


def make(path, migrations, count):
    """Writes a base of `count` events, each told by one article, with the shares of countries and people of a real one: few
    have most of the events."""
    chance = random.Random(4)
    base = sqlite3.connect(path)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA application_id = 0x41544348")
    base.execute("CREATE TABLE schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT")
    for number, file in enumerate(sorted(pathlib.Path(migrations).glob("*.sql")), 1):
        sql = file.read_text(encoding="utf-8")
        base.executescript(sql)
        digest = hashlib.sha256(sql.encode()).hexdigest()
        base.execute("INSERT INTO schema_migration VALUES (?, ?, ?)", (number, file.name, digest))

    people = []
    for number in range(count // 20):
        home = number % 3 == 0
        if home:
            name = " ".join([chance.choice(FAMILIES), chance.choice(MIDDLES), chance.choice(MIDDLES), chance.choice(GIVEN)])
        else:
            name = f"{chance.choice(FIRST)} {chance.choice(LAST)}son {chance.choice(LAST)}"
        people.append((f"p-{number:012x}-9", name, "VN" if home else chance.choice(COUNTRIES)))
    hosts = [person for person in people if person[2] == "VN"]
    guests = [person for person in people if person[2] != "VN"]

    def some(those):
        # The first are in the news a thousand times as often as the last.
        return those[int(len(those) * chance.random() ** 3)]

    rows = {name: [] for name in (
        "document", "document_source", "extraction", "event_claim", "evidence", "event", "event_claim_link",
        "event_participant", "event_country", "event_topic", "article_search", "event_search", "event_search_key")}
    for number in range(count):
        host, guest = some(hosts), some(guests)
        day = f"{chance.randint(2005, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        kind, venue, topic = chance.choice(TYPES), chance.choice(VENUES), chance.choice(TOPICS)
        quote = f"Đại tướng {host[1]} hội đàm với ngài {guest[1]}"
        text = f"Tin số {number}\nNgày {day}, tại {venue}, {quote} về hợp tác quốc phòng song phương, số {number}."
        digest = hashlib.sha256(text.encode()).hexdigest()
        key, event = number + 1, claim("e", digest, 30)
        rows["document"].append((key, digest, text, None))
        rows["document_source"].append((key, key, f"tin-{number}", f"Tin số {number}", None, None, day, "given"))
        rows["extraction"].append((key, key, "attache 0.1.0", 1, "vi", day, day, day, "given", 0, len(text)))
        values = (kind, "talks" if kind == "meeting" else None, "occurred", day, day, day, "explicit")
        rows["event_claim"].append((key, key, 0, event, *values, "", venue, "VN", None, None, 0.9, "meeting.verb"))
        start = text.index(quote)
        rows["evidence"].append((key, None, key, None, 0, "trigger", start, start + len(quote), quote))
        rows["event"].append((event, *values, venue, "VN", None, None, 0.9))
        rows["event_claim_link"].append((event, event))
        for position, person in enumerate((host, guest)):
            rows["event_participant"].append(
                (event, position, person[0], person[1], "person", person[2], None, "Bộ trưởng Quốc phòng", None, person[0]))
        rows["event_country"] += [(event, country) for country in {"VN", guest[2]}]
        rows["event_topic"].append((event, topic))
        rows["article_search"].append((key, text.lower(), fold(text)))
        words = "\n".join([venue, host[1], guest[1], quote])
        rows["event_search"].append((event, words.lower(), fold(words)))
        rows["event_search_key"].append((key, event))
    for table, values in rows.items():
        columns = COLUMNS.get(table, "")
        marks = ", ".join("?" * len(values[0]))
        base.executemany(f"INSERT INTO {table} {columns} VALUES ({marks})", values)
    for identifier, name, country in people:
        base.execute("INSERT INTO person VALUES (?, ?, ?, 'Đại tướng')", (identifier, name, country))
        base.execute("INSERT INTO person_name VALUES (?, ?)", (identifier, name))
        base.executemany(
            "INSERT INTO person_name_word VALUES (?, ?)", [(word, identifier) for word in set(fold(name).split())])
        base.execute("INSERT INTO person_claim_link VALUES (?, ?)", (identifier, identifier))
        base.execute(
            "INSERT INTO post_held VALUES (?, 0, 'Bộ trưởng Quốc phòng', ?, '2010', '2010-01-01', '2020', '2020-12-31')",
            (identifier, country))
    base.commit()
    # Somebody with about two hundred events, which is what a busy minister has.
    named = base.execute(
        "SELECT p.name FROM event_participant t JOIN person p ON p.id = t.person GROUP BY p.name HAVING count(DISTINCT p.id) = 1"
        " ORDER BY abs(count(*) - 200), p.name LIMIT 1").fetchone()[0]
    other = base.execute(
        "SELECT b.name FROM event_participant a JOIN event_participant b ON b.event = a.event AND b.name <> a.name"
        " WHERE a.name = ? ORDER BY b.name LIMIT 1", (named,)).fetchone()[0]
    base.close()
    return named, other


def milliseconds(command, environment):
    """The median time on the clock and the least CPU time of some rounds, each a whole process."""
    times, least = [], float("inf")
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - start) * 1000)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        least = min(least, taken * 1000)
    return sorted(times)[len(times) // 2], least


def main():
    attache, migrations = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    with open(pathlib.Path(__file__).with_name("limits.json"), encoding="utf-8") as file:
        limits = json.load(file)["desk"]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "desk.db")
        name, other = make(path, migrations, count)
        environment = {**os.environ, "ATTACHE_DB": path}
        questions = {
            "start": ["--version"],
            "met": ["met", name],
            "met two": ["met", name, other],
            "met countries": ["met", "--country", "VN", "--country", "JP", "--from", "2024", "--limit", "50"],
            "met country by name": ["met", name, "--country", "Nhật Bản"],
            "met place": ["met", name, "--place", "luan don"],
            "counterparts": ["met", name, "--counterparts"],
            "timeline": ["timeline", "--country", "VN", "--country", "JP", "--from", "2025-06"],
            "timeline person": ["timeline", "--person", name],
            "person": ["person", name],
            "search": ["search", name],
            "search words": ["search", "nha khach bo quoc phong"],
            "ask": ["ask", f"{name} gặp ai năm 2024?"],
        }
        _, yardstick = milliseconds([sys.executable, "-c", "import json, unicodedata"], environment)
        slower = max(1.0, yardstick / limits["yardstick"])
        print(f"{count} events; yardstick {yardstick:.1f} ms of CPU, {slower:.2f} times that of the limits")
        failed = False
        for label, words in questions.items():
            clock, taken = milliseconds([attache, *words], environment)
            limit = limits["verbs"].get(label)
            over = limit is not None and count == 100_000 and taken > limit * slower
            failed = failed or over
            rest = f"{f'   limit {limit}' if limit else ''}{'   OVER' if over else ''}"
            print(f"{label:<20} {taken:6.1f} ms CPU {clock:7.1f} ms clock{rest}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
