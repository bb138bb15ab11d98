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
