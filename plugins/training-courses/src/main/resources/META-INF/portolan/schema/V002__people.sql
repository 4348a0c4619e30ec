-- People, cards that wait for skills, and one card of a note a day.

-- What a month of work pays, as the learner knows it: amounts in micros of the currency, NULL where there is none; basis NET,
-- GROSS or UNSAID; month as 2026-11, or empty. Of several rows of one id the newest batch's counts; gone is 1 where it was
-- taken out, and the id may be that of a shipped row then.
CREATE TABLE courses_pay (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    id        TEXT NOT NULL,
    city      TEXT NOT NULL,
    platform  TEXT NOT NULL,
    language  TEXT NOT NULL,
    role      TEXT NOT NULL,
    least     INTEGER,
    most      INTEGER,
    currency  TEXT NOT NULL,
    basis     TEXT NOT NULL,
    month     TEXT NOT NULL,
    source    TEXT NOT NULL,
    remark    TEXT NOT NULL,
    gone      INTEGER NOT NULL
);
CREATE INDEX courses_pay_import ON courses_pay (import_id);
CREATE INDEX courses_pay_id ON courses_pay (id, import_id);

-- Progress that other learners exported: the file as it came (JSON). Of one learner the export of the latest moment (in
-- milliseconds since 1970 UTC) counts.
CREATE TABLE courses_learner (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    learner   TEXT NOT NULL,
    name      TEXT NOT NULL,
    exported  INTEGER NOT NULL,
    body      TEXT NOT NULL
);
CREATE INDEX courses_learner_import ON courses_learner (import_id);
CREATE INDEX courses_learner_learner ON courses_learner (learner, exported);

-- Derived: lessons that wait for skills, by the tag of their cards (courses_lock), and the new cards of these lessons, which
-- are not introduced (courses_waiting). courses_gate holds the day on which they were found, until progress or a course
-- comes or goes.
CREATE TABLE courses_lock (
    tag   TEXT NOT NULL,
    skill TEXT NOT NULL,
    PRIMARY KEY (tag, skill)
) WITHOUT ROWID;
CREATE TABLE courses_waiting (
    card  TEXT NOT NULL,
    skill TEXT NOT NULL,
    PRIMARY KEY (card, skill)
) WITHOUT ROWID;
CREATE TABLE courses_gate (day TEXT NOT NULL);

CREATE TRIGGER courses_progress_comes AFTER INSERT ON courses_progress BEGIN
    DELETE FROM courses_gate;
END;
CREATE TRIGGER courses_progress_goes AFTER DELETE ON courses_progress BEGIN
    DELETE FROM courses_gate;
END;
CREATE TRIGGER courses_file_comes AFTER INSERT ON courses_file BEGIN
    DELETE FROM courses_gate;
END;
CREATE TRIGGER courses_file_goes AFTER DELETE ON courses_file BEGIN
    DELETE FROM courses_gate;
END;

DROP INDEX courses_standing_due;
CREATE INDEX courses_standing_due ON courses_standing (phase, due, deck, suspended, position, buried, note);
CREATE INDEX courses_standing_note ON courses_standing (note, last, phase, due, suspended, buried);

-- Whether sisters wait changes what is asked, not how a card stands.
DROP TRIGGER courses_wish_comes;
DROP TRIGGER courses_wish_goes;
CREATE TRIGGER courses_wish_comes AFTER INSERT ON courses_wish WHEN new.name NOT IN ('new-per-day', 'reviews-per-day', 'siblings') BEGIN
    INSERT OR IGNORE INTO courses_stale SELECT card FROM courses_standing;
END;
CREATE TRIGGER courses_wish_goes AFTER DELETE ON courses_wish WHEN old.name NOT IN ('new-per-day', 'reviews-per-day', 'siblings') BEGIN
    INSERT OR IGNORE INTO courses_stale SELECT card FROM courses_standing;
END;

-- All standings are derived anew.
INSERT OR IGNORE INTO courses_stale SELECT card FROM courses_standing;
