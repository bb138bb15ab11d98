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
