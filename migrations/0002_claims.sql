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
