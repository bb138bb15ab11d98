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
