// swift-format-ignore-file
// Written by Scripts/embed.sh from migrations/; change those and run it again.

/// The migrations in their order, each with its file name.
enum EmbeddedMigrations {
    static let files: [(name: String, text: String)] = [
        ("0001_documents.sql", #"""
-- Why: everything rests on the articles as they were given. A text is kept whole and once, under the SHA-256 of its
-- UTF-8, because every span of evidence counts Unicode scalars in exactly this text. The same text often comes under
-- several names (a copy on another site, a second file): each of them is a row of document_source, and the one that is
-- shown is derived from the rows and never from the order in which they came.

CREATE TABLE document (
    key INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    text TEXT NOT NULL,
    -- The UTF-8 of a text that holds U+0000, where SQLite's own text ends; null for every other text.
    bytes BLOB
) STRICT;

-- What an article said does not change afterwards.
CREATE TRIGGER document_is_immutable BEFORE UPDATE ON document BEGIN
    SELECT RAISE(ABORT, 'documents are immutable');
END;

-- Publishers, as the articles or the user name them.
CREATE TABLE source (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Every name, title, address and publisher under which a text was given.
CREATE TABLE document_source (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (key),
    id TEXT NOT NULL,
    title TEXT,
    url TEXT,
    publisher TEXT REFERENCES source (name),
    -- EDTF; only a day that the user or the page gave, for the others belong to the extraction.
    published TEXT,
    published_basis TEXT NOT NULL CHECK (published_basis IN ('given', 'page', 'unknown')),
    CHECK ((published_basis = 'unknown') = (published IS NULL))
) STRICT;

-- Zero stands for null, and equals no text.
CREATE UNIQUE INDEX document_source_once ON document_source (
    document, id, ifnull(title, 0), ifnull(url, 0), ifnull(publisher, 0), ifnull(published, 0), published_basis
);
CREATE INDEX document_source_by_id ON document_source (id);
CREATE INDEX document_source_by_publisher ON document_source (publisher);

"""#),
        ("0002_claims.sql", #"""
-- Why: what one document says is kept apart from what we conclude. An extraction is the work of one version of the
-- extractor on one document; its claims are never changed. A later version adds an extraction and becomes the current
-- one; the older stays, so that every id that was ever printed can still be traced to its words.
--
-- Dates are EDTF (ISO 8601-2); first_day and last_day are the days that they cover, null where no year is known.

CREATE TABLE extraction (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (key),
    extractor TEXT NOT NULL,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    language TEXT NOT NULL,
    published TEXT,
    published_first_day TEXT,
    published_last_day TEXT,
    published_basis TEXT NOT NULL CHECK (published_basis IN ('given', 'page', 'text', 'inferred', 'unknown')),
    -- The part of the text that is the article, in Unicode scalars; the end is exclusive.
    body_start INTEGER NOT NULL CHECK (body_start >= 0),
    body_end INTEGER NOT NULL CHECK (body_end >= body_start)
) STRICT;
CREATE UNIQUE INDEX extraction_current ON extraction (document) WHERE is_current = 1;
CREATE INDEX extraction_by_document ON extraction (document);

CREATE TABLE person_claim (
    key INTEGER PRIMARY KEY,
    extraction INTEGER NOT NULL REFERENCES extraction (key),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    rank TEXT,
    UNIQUE (extraction, id)
) STRICT;
CREATE INDEX person_claim_by_id ON person_claim (id);

CREATE TABLE person_claim_post (
    person_claim INTEGER NOT NULL REFERENCES person_claim (key),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (person_claim, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_claim (
    key INTEGER PRIMARY KEY,
    extraction INTEGER NOT NULL REFERENCES extraction (key),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN (
        'meeting', 'visit', 'port_call', 'dialogue', 'conference', 'signing', 'exercise', 'exhibition', 'training',
        'deployment', 'transfer', 'ceremony', 'relations')),
    format TEXT CHECK (format IN ('talks', 'call_on', 'reception', 'bilateral', 'sideline', 'phone', 'video')),
    status TEXT NOT NULL CHECK (status IN ('occurred', 'planned', 'proposed', 'cancelled')),
    date TEXT,
    first_day TEXT,
    last_day TEXT,
    date_basis TEXT NOT NULL CHECK (date_basis IN ('explicit', 'relative', 'inferred', 'none')),
    date_reason TEXT NOT NULL,
    venue TEXT,
    venue_country TEXT,
    name TEXT,
    edition INTEGER,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    rule TEXT NOT NULL,
    UNIQUE (extraction, id)
) STRICT;
CREATE INDEX event_claim_by_id ON event_claim (id);

CREATE TABLE event_claim_participant (
    event_claim INTEGER NOT NULL REFERENCES event_claim (key),
    position INTEGER NOT NULL,
    name TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'unit')),
    country TEXT,
    role TEXT CHECK (role IN (
        'host', 'guest', 'chair', 'co_chair', 'signatory', 'witness', 'attendee', 'head_of_delegation')),
    post TEXT,
    rank TEXT,
    -- The id of the person claim of the same extraction.
    person TEXT,
    PRIMARY KEY (event_claim, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_claim_country (
    event_claim INTEGER NOT NULL REFERENCES event_claim (key),
    country TEXT NOT NULL,
    PRIMARY KEY (event_claim, country)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_claim_topic (
    event_claim INTEGER NOT NULL REFERENCES event_claim (key),
    topic TEXT NOT NULL,
    PRIMARY KEY (event_claim, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_claim (
    key INTEGER PRIMARY KEY,
    extraction INTEGER NOT NULL REFERENCES extraction (key),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
        'memorandum', 'agreement', 'treaty', 'joint_statement', 'protocol', 'contract', 'plan', 'letter_of_intent',
        'other')),
    title TEXT NOT NULL,
    date TEXT,
    first_day TEXT,
    last_day TEXT,
    date_basis TEXT NOT NULL CHECK (date_basis IN ('explicit', 'relative', 'inferred', 'none')),
    status TEXT NOT NULL CHECK (status IN ('signed', 'planned', 'proposed', 'in_force')),
    rule TEXT NOT NULL,
    UNIQUE (extraction, id)
) STRICT;
CREATE INDEX agreement_claim_by_id ON agreement_claim (id);

CREATE TABLE agreement_claim_party (
    agreement_claim INTEGER NOT NULL REFERENCES agreement_claim (key),
    country TEXT NOT NULL,
    PRIMARY KEY (agreement_claim, country)
) STRICT, WITHOUT ROWID;

-- The words that say so: quote is the document's text from start_offset to end_offset, in Unicode scalars.
CREATE TABLE evidence (
    key INTEGER PRIMARY KEY,
    person_claim INTEGER REFERENCES person_claim (key),
    event_claim INTEGER REFERENCES event_claim (key),
    agreement_claim INTEGER REFERENCES agreement_claim (key),
    position INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field IN (
        'trigger', 'participant', 'date', 'venue', 'edition', 'name', 'country', 'status', 'title', 'rank', 'post',
        'parties')),
    start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
    end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
    quote TEXT NOT NULL,
    CHECK ((person_claim IS NOT NULL) + (event_claim IS NOT NULL) + (agreement_claim IS NOT NULL) = 1)
) STRICT;
CREATE INDEX evidence_of_person ON evidence (person_claim) WHERE person_claim IS NOT NULL;
CREATE INDEX evidence_of_event ON evidence (event_claim) WHERE event_claim IS NOT NULL;
CREATE INDEX evidence_of_agreement ON evidence (agreement_claim) WHERE agreement_claim IS NOT NULL;

-- What the extractor could not do, said so that a person can act on it.
CREATE TABLE diagnostic (
    extraction INTEGER NOT NULL REFERENCES extraction (key),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    start_offset INTEGER,
    end_offset INTEGER,
    PRIMARY KEY (extraction, position),
    CHECK ((start_offset IS NULL) = (end_offset IS NULL))
) STRICT, WITHOUT ROWID;

"""#),
        ("0003_knowledge.sql", #"""
-- Why: what we conclude across documents. All of it is derived from the current claims and the decisions, and can be
-- thrown away and rebuilt at any time; nothing here is a source. A concluded thing has the smallest of its claims' ids,
-- and the link tables lead from the id of any claim to the thing that it became.

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT,
    rank TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE person_name (
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;

-- The words of each name, lower case and without marks, to look people up as they are typed.
CREATE TABLE person_name_word (
    word TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (word, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_name_word_by_person ON person_name_word (person);

CREATE TABLE person_claim_link (
    claim TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX person_claim_link_by_person ON person_claim_link (person, claim);

-- The first and last dates on which an article gives a person a post.
CREATE TABLE post_held (
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    country TEXT,
    first_seen TEXT,
    first_seen_day TEXT,
    last_seen TEXT,
    last_seen_day TEXT,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE post_held_claim (
    person TEXT NOT NULL,
    position INTEGER NOT NULL,
    claim TEXT NOT NULL,
    PRIMARY KEY (person, position, claim),
    FOREIGN KEY (person, position) REFERENCES post_held (person, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    type TEXT NOT NULL CHECK (type IN (
        'meeting', 'visit', 'port_call', 'dialogue', 'conference', 'signing', 'exercise', 'exhibition', 'training',
        'deployment', 'transfer', 'ceremony', 'relations')),
    format TEXT CHECK (format IN ('talks', 'call_on', 'reception', 'bilateral', 'sideline', 'phone', 'video')),
    status TEXT NOT NULL CHECK (status IN ('occurred', 'planned', 'proposed', 'cancelled')),
    date TEXT,
    first_day TEXT,
    last_day TEXT,
    date_basis TEXT NOT NULL CHECK (date_basis IN ('explicit', 'relative', 'inferred', 'none')),
    venue TEXT,
    venue_country TEXT,
    name TEXT,
    edition INTEGER,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;
-- With the last day in it, a span of time is found in the index alone.
CREATE INDEX event_by_day ON event (first_day, id, last_day);
CREATE INDEX event_by_type ON event (type, first_day);

CREATE TABLE event_claim_link (
    claim TEXT NOT NULL PRIMARY KEY,
    event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX event_claim_link_by_event ON event_claim_link (event, claim);

CREATE TABLE event_participant (
    event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    -- Null for an organisation, a unit, or somebody known by post alone.
    person TEXT REFERENCES person (id) ON DELETE SET NULL,
    name TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'unit')),
    country TEXT,
    role TEXT CHECK (role IN (
        'host', 'guest', 'chair', 'co_chair', 'signatory', 'witness', 'attendee', 'head_of_delegation')),
    post TEXT,
    rank TEXT,
    -- The person claim that the participant was in the article.
    person_claim TEXT,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_participant_by_person ON event_participant (person, event);

CREATE TABLE event_country (
    event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    country TEXT NOT NULL,
    PRIMARY KEY (event, country)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_country_by_country ON event_country (country, event);

CREATE TABLE event_topic (
    event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    PRIMARY KEY (event, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_topic_by_topic ON event_topic (topic, event);

-- The life of an event: an article, published on the day reported, said that it had this status.
CREATE TABLE status_change (
    event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('occurred', 'planned', 'proposed', 'cancelled')),
    reported TEXT,
    date TEXT,
    claim TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN (
        'memorandum', 'agreement', 'treaty', 'joint_statement', 'protocol', 'contract', 'plan', 'letter_of_intent',
        'other')),
    title TEXT NOT NULL,
    date TEXT,
    first_day TEXT,
    last_day TEXT,
    date_basis TEXT NOT NULL CHECK (date_basis IN ('explicit', 'relative', 'inferred', 'none')),
    status TEXT NOT NULL CHECK (status IN ('signed', 'planned', 'proposed', 'in_force'))
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_by_day ON agreement (first_day, id);

CREATE TABLE agreement_claim_link (
    claim TEXT NOT NULL PRIMARY KEY,
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_claim_link_by_agreement ON agreement_claim_link (agreement, claim);

CREATE TABLE agreement_party (
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    country TEXT NOT NULL,
    PRIMARY KEY (agreement, country)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_party_by_country ON agreement_party (country, agreement);

-- A field on which the sources of one thing disagree; the preferred value has position 0.
CREATE TABLE conflict (
    key INTEGER PRIMARY KEY,
    event TEXT REFERENCES event (id) ON DELETE CASCADE,
    agreement TEXT REFERENCES agreement (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    CHECK ((event IS NOT NULL) + (agreement IS NOT NULL) = 1)
) STRICT;
CREATE INDEX conflict_of_event ON conflict (event) WHERE event IS NOT NULL;
CREATE INDEX conflict_of_agreement ON conflict (agreement) WHERE agreement IS NOT NULL;

CREATE TABLE conflict_value (
    conflict INTEGER NOT NULL REFERENCES conflict (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (conflict, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict_claim (
    conflict INTEGER NOT NULL,
    position INTEGER NOT NULL,
    claim TEXT NOT NULL,
    PRIMARY KEY (conflict, position, claim),
    FOREIGN KEY (conflict, position) REFERENCES conflict_value (conflict, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

"""#),
        ("0004_decisions.sql", #"""
-- Why: what a person decided outlives every rebuild. Decisions are only ever added, with author, time and reason;
-- one is undone by another row, and all of them are replayed whenever the conclusions are rebuilt.

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'reject', 'set', 'undo')),
    field TEXT,
    value TEXT,
    author TEXT NOT NULL,
    -- RFC 3339, UTC.
    time TEXT NOT NULL,
    reason TEXT,
    CHECK (verdict <> 'set' OR field IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_by_time ON decision (time, id);

CREATE TABLE decision_target (
    decision TEXT NOT NULL REFERENCES decision (id),
    position INTEGER NOT NULL,
    -- The id of a claim, of a concluded thing, or for undo of a decision.
    target TEXT NOT NULL,
    PRIMARY KEY (decision, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN
    SELECT RAISE(ABORT, 'decisions are append-only: undo one by another row');
END;
CREATE TRIGGER decision_is_unchanged BEFORE UPDATE ON decision BEGIN
    SELECT RAISE(ABORT, 'decisions are append-only: undo one by another row');
END;
CREATE TRIGGER decision_target_is_kept BEFORE DELETE ON decision_target BEGIN
    SELECT RAISE(ABORT, 'decisions are append-only: undo one by another row');
END;
CREATE TRIGGER decision_target_is_unchanged BEFORE UPDATE ON decision_target BEGIN
    SELECT RAISE(ABORT, 'decisions are append-only: undo one by another row');
END;

"""#),
        ("0005_search.sql", #"""
-- Why: words typed with marks must match the marks, and words typed without match any. unicode61 folds neither đ nor
-- the two ways to place a tone (hoà, hòa), and a tokenizer of our own would lock every other SQLite client out. So
-- there are two columns that we fold ourselves: `marked` in lower case with tones placed one way, `folded` without
-- marks, đ as d. From the sqlite3 shell:
--
--     SELECT event FROM event_search WHERE event_search MATCH 'folded : "luan don"';
--     SELECT d.sha256 FROM article_search s JOIN document d ON d.key = s.rowid
--     WHERE article_search MATCH 'folded : "dai tuong"';

-- The rowid is document.key. Contentless, for the text stands in document already.
CREATE VIRTUAL TABLE article_search USING fts5 (
    marked, folded, content = '', tokenize = 'unicode61 remove_diacritics 0'
);

-- An event's name, venue and participants, and the words that are its evidence.
CREATE VIRTUAL TABLE event_search USING fts5 (
    event UNINDEXED, marked, folded, tokenize = 'unicode61 remove_diacritics 0'
);

"""#),
        ("0006_views.sql", #"""
-- Why: the database belongs to its user. These views answer the everyday questions from any SQLite client, with plain
-- names and without knowledge of the tables behind them.

-- One row a text: the smallest of its ids, the first title, and the first address with its publisher.
CREATE VIEW document_view AS
SELECT
    d.key AS document,
    (SELECT s.id FROM document_source s WHERE s.document = d.key ORDER BY s.id LIMIT 1) AS id,
    d.sha256,
    (SELECT s.title FROM document_source s WHERE s.document = d.key AND s.title IS NOT NULL
     ORDER BY s.id, s.title LIMIT 1) AS title,
    (SELECT s.url FROM document_source s
     WHERE s.document = d.key AND (s.url IS NOT NULL OR s.publisher IS NOT NULL)
     ORDER BY s.id, s.publisher NULLS LAST, s.url NULLS LAST LIMIT 1) AS url,
    (SELECT s.publisher FROM document_source s
     WHERE s.document = d.key AND (s.url IS NOT NULL OR s.publisher IS NOT NULL)
     ORDER BY s.id, s.publisher NULLS LAST, s.url NULLS LAST LIMIT 1) AS publisher,
    x.language, x.published, x.published_first_day, x.published_last_day, x.published_basis, x.extractor, d.text
FROM document d
LEFT JOIN extraction x ON x.document = d.key AND x.is_current = 1;

CREATE VIEW event_view AS
SELECT
    e.id, e.date, e.first_day, e.last_day, e.date_basis, e.type, e.format, e.status, e.name, e.edition,
    (SELECT group_concat(c.country, ', ')
     FROM (SELECT country FROM event_country WHERE event = e.id ORDER BY country) c) AS countries,
    (SELECT group_concat(p.name, ', ')
     FROM (SELECT coalesce(name, post) AS name FROM event_participant WHERE event = e.id ORDER BY position) p)
        AS participants,
    e.venue, e.venue_country,
    (SELECT group_concat(t.topic, ', ')
     FROM (SELECT topic FROM event_topic WHERE event = e.id ORDER BY topic) t) AS topics,
    e.confidence,
    (SELECT count(*) FROM event_claim_link l WHERE l.event = e.id) AS claims
FROM event e;

-- Who met whom when: every two named persons of different countries at a meeting or a dialogue that took place.
CREATE VIEW met_view AS
SELECT
    e.id AS event, e.date, e.first_day, e.last_day, e.type, e.format,
    a.person AS first_person, a.name AS first_name, a.country AS first_country, a.rank AS first_rank,
    a.post AS first_post,
    b.person AS second_person, b.name AS second_name, b.country AS second_country, b.rank AS second_rank,
    b.post AS second_post,
    e.venue, e.venue_country
FROM event e
JOIN event_participant a ON a.event = e.id AND a.kind = 'person' AND a.name IS NOT NULL
JOIN event_participant b ON b.event = e.id AND b.kind = 'person' AND b.name IS NOT NULL AND b.position > a.position
WHERE e.type IN ('meeting', 'dialogue') AND e.status = 'occurred' AND a.country IS NOT b.country;

CREATE VIEW participant_view AS
SELECT
    p.event, e.date, e.first_day, e.type, e.status, p.person, p.name, p.kind, p.country, p.role, p.rank, p.post
FROM event_participant p
JOIN event e ON e.id = p.event;

CREATE VIEW agreement_view AS
SELECT
    a.id, a.date, a.first_day, a.last_day, a.date_basis, a.kind, a.title, a.status,
    (SELECT group_concat(p.country, ', ')
     FROM (SELECT country FROM agreement_party WHERE agreement = a.id ORDER BY country) p) AS parties,
    (SELECT count(*) FROM agreement_claim_link l WHERE l.agreement = a.id) AS claims
FROM agreement a;

CREATE VIEW person_view AS
SELECT
    p.id, p.name, p.country, p.rank,
    (SELECT h.title FROM post_held h WHERE h.person = p.id
     ORDER BY h.last_seen_day DESC NULLS LAST, h.position LIMIT 1) AS post,
    (SELECT group_concat(n.name, ', ')
     FROM (SELECT name FROM person_name WHERE person = p.id ORDER BY name) n) AS names,
    (SELECT count(DISTINCT t.event) FROM event_participant t WHERE t.person = p.id) AS events
FROM person p;

CREATE VIEW post_view AS
SELECT p.id AS person, p.name, h.title, h.country, h.first_seen, h.last_seen
FROM post_held h
JOIN person p ON p.id = h.person;

-- Events and agreements in one list; order it by first_day.
CREATE VIEW timeline_view AS
SELECT 'event' AS kind, id, date, first_day, last_day, type, status, countries, coalesce(name, participants) AS title,
    venue
FROM event_view
UNION ALL
SELECT 'agreement', id, date, first_day, last_day, kind, status, parties, title, NULL
FROM agreement_view;

-- The words behind each event: one row a piece of evidence of a current claim.
CREATE VIEW event_evidence_view AS
SELECT l.event, c.id AS claim, d.sha256, v.field, v.start_offset, v.end_offset, v.quote, c.rule, c.date_reason
FROM event_claim c
JOIN extraction x ON x.key = c.extraction AND x.is_current = 1
JOIN document d ON d.key = x.document
JOIN evidence v ON v.event_claim = c.key
LEFT JOIN event_claim_link l ON l.claim = c.id;

CREATE VIEW decision_view AS
SELECT
    d.time, d.id, d.verdict,
    (SELECT group_concat(t.target, ', ')
     FROM (SELECT target FROM decision_target WHERE decision = d.id ORDER BY position) t) AS targets,
    d.field, d.value, d.author, d.reason,
    (SELECT u.decision FROM decision_target u JOIN decision v ON v.id = u.decision AND v.verdict = 'undo'
     WHERE u.target = d.id ORDER BY u.decision LIMIT 1) AS undone_by
FROM decision d;

"""#),
        ("0007_resolution.sql", #"""
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

"""#),
        ("0008_witnesses.sql", #"""
-- Why: an article may be read by others than this program: a language model, another extractor, a person with a
-- spreadsheet. What they say of it stands beside our own extraction as a further witness, under their name, and never
-- replaces it; so a document has one current extraction of ours, and one of each of them.

ALTER TABLE extraction ADD COLUMN is_own INTEGER NOT NULL DEFAULT 1 CHECK (is_own IN (0, 1));

DROP INDEX extraction_current;
CREATE UNIQUE INDEX extraction_current ON extraction (document) WHERE is_current = 1 AND is_own = 1;
CREATE UNIQUE INDEX extraction_witness ON extraction (document, extractor) WHERE is_current = 1 AND is_own = 0;

-- A document is shown with our own reading of its day and language.
DROP VIEW document_view;
CREATE VIEW document_view AS
SELECT
    d.key AS document,
    (SELECT s.id FROM document_source s WHERE s.document = d.key ORDER BY s.id LIMIT 1) AS id,
    d.sha256,
    (SELECT s.title FROM document_source s WHERE s.document = d.key AND s.title IS NOT NULL
     ORDER BY s.id, s.title LIMIT 1) AS title,
    (SELECT s.url FROM document_source s
     WHERE s.document = d.key AND (s.url IS NOT NULL OR s.publisher IS NOT NULL)
     ORDER BY s.id, s.publisher NULLS LAST, s.url NULLS LAST LIMIT 1) AS url,
    (SELECT s.publisher FROM document_source s
     WHERE s.document = d.key AND (s.url IS NOT NULL OR s.publisher IS NOT NULL)
     ORDER BY s.id, s.publisher NULLS LAST, s.url NULLS LAST LIMIT 1) AS publisher,
    x.language, x.published, x.published_first_day, x.published_last_day, x.published_basis, x.extractor, d.text
FROM document d
LEFT JOIN extraction x ON x.document = d.key AND x.is_current = 1 AND x.is_own = 1;

"""#),
        ("0009_fetched.sql", #"""
-- Why: a page of the web that has not changed need not be sent again. What its server said to know it by (RFC 9110, 8.8)
-- stands in the base that the page went into, not beside it: written only after its article, it never speaks of an article
-- that is not there, and another base asks for itself. It can be deleted at any time; then everything is fetched once more.

CREATE TABLE fetched (
    address TEXT PRIMARY KEY CHECK (address <> ''),
    etag TEXT,
    last_modified TEXT,
    -- UTC, such as 2026-02-20T07:05:00Z (ISO 8601).
    fetched_at TEXT NOT NULL
) STRICT;

"""#),
        ("0010_search_keys.sql", #"""
-- Why: a search for common words finds thousands of events that are alike by relevance, and has to put them in an order
-- that does not come from the order in which they were stored. Which event a row of event_search is of stands there
-- beside all of its words, a page of the file each; here, two hundred to a page. The same way back finds the rows of an
-- event without reading every text.

CREATE TABLE event_search_key (
    -- The rowid of event_search.
    row INTEGER PRIMARY KEY,
    event TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO event_search_key (row, event) SELECT rowid, event FROM event_search;

-- What ended on a day or later, in the index alone; event_by_day has the other end.
CREATE INDEX event_by_last_day ON event (last_day, id, first_day);

"""#),
    ]
}
