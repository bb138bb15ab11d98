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
