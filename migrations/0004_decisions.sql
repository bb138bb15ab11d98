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
