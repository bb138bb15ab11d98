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
