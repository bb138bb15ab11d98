-- Why: a new article has to be compared with what it may speak of, not everything with everything again. So the last
-- resolution is remembered: a fingerprint of each claim as it was judged, the pairs of claims that were found alike, and
-- what was too crowded to be compared in full. All of it is derived, like the knowledge itself: without it the next
-- ingestion only takes longer, and comes to the same world.

-- One row: the rules that the memory is of, and a number that every conclusion raises, so that two programs that
-- conclude at once do not write over each other.
CREATE TABLE resolution_state (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    rules INTEGER NOT NULL,
    generation INTEGER NOT NULL
) STRICT;

CREATE TABLE resolution_mark (
    claim TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'event', 'agreement')),
    print INTEGER NOT NULL,
    -- The id of the concluded thing, also where a person rejected it.
    thing TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Two claims that were found alike; at 1 and over they are one unless something contradicts.
CREATE TABLE likeness (
    a TEXT NOT NULL,
    b TEXT NOT NULL CHECK (a < b),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'event', 'agreement')),
    score REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE TABLE resolution_thing (
    thing TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'event', 'agreement')),
    print INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE resolution_crowd (
    kind TEXT NOT NULL CHECK (kind IN ('person', 'event', 'agreement')),
    print INTEGER NOT NULL,
    PRIMARY KEY (kind, print)
) STRICT, WITHOUT ROWID;
