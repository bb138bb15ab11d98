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
