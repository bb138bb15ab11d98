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
