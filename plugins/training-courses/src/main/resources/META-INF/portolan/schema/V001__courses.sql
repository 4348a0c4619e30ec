-- Everything that training courses keep. Facts belong to a batch (import_id); what is derived from them stands at the end.

-- Questions of other tools.
CREATE TABLE courses_question (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    id        TEXT NOT NULL,
    bank      TEXT NOT NULL,
    category  TEXT NOT NULL,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (id, import_id)
) WITHOUT ROWID;
CREATE INDEX courses_question_import ON courses_question (import_id);

-- Pictures and sounds of questions, cards and pages; a file that two texts share is kept once a batch.
CREATE TABLE courses_media (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    name      TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    bytes     BLOB NOT NULL
);
CREATE INDEX courses_media_import ON courses_media (import_id);
CREATE INDEX courses_media_name ON courses_media (name);

-- Pages of packages that are only read (SCORM), in the order of their contents (rowid); a heading has no body. Mastery is
-- the percentage from which a page counts as passed, or empty.
CREATE TABLE courses_page (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    package   TEXT NOT NULL,
    path      TEXT NOT NULL,
    title     TEXT NOT NULL,
    body      TEXT NOT NULL,
    level     INTEGER NOT NULL,
    mastery   TEXT NOT NULL
);
CREATE INDEX courses_page_import ON courses_page (import_id);

-- Kinds of notes: names of fields, templates of cards (JSON).
CREATE TABLE courses_notetype (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    id        TEXT NOT NULL,
    name      TEXT NOT NULL,
    body      TEXT NOT NULL
);
CREATE INDEX courses_notetype_import ON courses_notetype (import_id);
CREATE INDEX courses_notetype_id ON courses_notetype (id);

CREATE TABLE courses_note (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    id        TEXT NOT NULL,
    guid      TEXT NOT NULL,
    notetype  TEXT NOT NULL,
    fields    TEXT NOT NULL,
    tags      TEXT NOT NULL
);
CREATE INDEX courses_note_import ON courses_note (import_id);
CREATE INDEX courses_note_id ON courses_note (id, import_id);

-- due (milliseconds since 1970 UTC, 0 for a new card), days and suspended are what the program it came from planned;
-- flag is 0 or a colour of Anki. Of several rows of one id, the one of the newest batch counts, as for notes.
CREATE TABLE courses_card (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    id        TEXT NOT NULL,
    note      TEXT NOT NULL,
    template  INTEGER NOT NULL,
    deck      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    due       INTEGER NOT NULL,
    days      INTEGER NOT NULL,
    suspended INTEGER NOT NULL,
    flag      INTEGER NOT NULL
);
CREATE INDEX courses_card_import ON courses_card (import_id);
CREATE INDEX courses_card_id ON courses_card (id, import_id);
CREATE INDEX courses_card_note ON courses_card (note);
CREATE INDEX courses_card_deck ON courses_card (deck, position);

-- One answer to one card: rating 1 again, 2 hard, 3 good, 4 easy; at in milliseconds since 1970 UTC.
CREATE TABLE courses_review (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    card      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    rating    INTEGER NOT NULL,
    took_ms   INTEGER NOT NULL
);
CREATE INDEX courses_review_import ON courses_review (import_id);
CREATE INDEX courses_review_card ON courses_review (card, at, rating);
CREATE INDEX courses_review_at ON courses_review (at);

-- Files of courses that were imported packed.
CREATE TABLE courses_file (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    course    TEXT NOT NULL,
    path      TEXT NOT NULL,
    bytes     BLOB NOT NULL
);
CREATE INDEX courses_file_import ON courses_file (import_id);
CREATE INDEX courses_file_course ON courses_file (course, path);

-- What each step showed when it was rehearsed.
CREATE TABLE courses_picture (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    course    TEXT NOT NULL,
    lesson    TEXT NOT NULL,
    language  TEXT NOT NULL,
    step      INTEGER NOT NULL,
    png       BLOB NOT NULL
);
CREATE INDEX courses_picture_import ON courses_picture (import_id);
CREATE INDEX courses_picture_step ON courses_picture (course, lesson, language, step);

-- What a learner did in lessons: outcome seen, passed, failed, shown.
CREATE TABLE courses_progress (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    course    TEXT NOT NULL,
    lesson    TEXT NOT NULL,
    step      INTEGER NOT NULL,
    language  TEXT NOT NULL,
    at        INTEGER NOT NULL,
    outcome   TEXT NOT NULL,
    answer    TEXT NOT NULL
);
CREATE INDEX courses_progress_import ON courses_progress (import_id);
CREATE INDEX courses_progress_lesson ON courses_progress (course, lesson, step);

-- Memory.

-- An answer that the learner took back.
CREATE TABLE courses_retraction (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    card      TEXT NOT NULL,
    at        INTEGER NOT NULL
);
CREATE INDEX courses_retraction_import ON courses_retraction (import_id);
CREATE INDEX courses_retraction_card ON courses_retraction (card, at);

-- The answers that count.
CREATE VIEW courses_answer AS
SELECT r.import_id, r.card, r.at, r.rating, r.took_ms, r.rowid AS no FROM courses_review AS r
WHERE NOT EXISTS (SELECT 1 FROM courses_retraction AS t WHERE t.card = r.card AND t.at = r.at);

-- What the learner does with a card beside answering: suspend, unsuspend, bury (until, in milliseconds), tag, untag.
CREATE TABLE courses_mark (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    card      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    word      TEXT NOT NULL
);
CREATE INDEX courses_mark_import ON courses_mark (import_id);
CREATE INDEX courses_mark_card ON courses_mark (card, at);

-- How the learner wants to learn, for a deck and those below it ('' for all); of each name the newest counts.
CREATE TABLE courses_wish (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    deck      TEXT NOT NULL,
    name      TEXT NOT NULL,
    value     TEXT NOT NULL,
    at        INTEGER NOT NULL
);
CREATE INDEX courses_wish_import ON courses_wish (import_id);

-- Weights fitted to the learner's log, w0 to w20 separated by blanks; the newest count.
CREATE TABLE courses_weights (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    version   TEXT NOT NULL,
    weights   TEXT NOT NULL,
    at        INTEGER NOT NULL
);
CREATE INDEX courses_weights_import ON courses_weights (import_id);

-- Derived: where each card stands after all its answers. Cards whose facts changed since are in courses_stale: triggers see
-- to it whether rows come or are undone.
CREATE TABLE courses_standing (
    card       TEXT PRIMARY KEY,
    note       TEXT NOT NULL,
    deck       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    tags       TEXT NOT NULL,
    suspended  INTEGER NOT NULL,
    buried     INTEGER NOT NULL,
    phase      INTEGER NOT NULL,
    step       INTEGER NOT NULL,
    stability  REAL NOT NULL,
    difficulty REAL NOT NULL,
    due        INTEGER NOT NULL,
    days       INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    reviews    INTEGER NOT NULL,
    lapses     INTEGER NOT NULL,
    told       INTEGER NOT NULL,
    recalled   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX courses_standing_due ON courses_standing (phase, due, deck, suspended, position, buried);
CREATE INDEX courses_standing_first ON courses_standing (first, deck);
CREATE INDEX courses_standing_last ON courses_standing (last, deck, first);

CREATE TABLE courses_stale (card TEXT PRIMARY KEY) WITHOUT ROWID;

-- Where and when the learner's days begin, by which courses_standing was derived.
CREATE TABLE courses_basis (days TEXT NOT NULL);

CREATE TRIGGER courses_review_comes AFTER INSERT ON courses_review BEGIN
    INSERT OR IGNORE INTO courses_stale VALUES (new.card);
END;
CREATE TRIGGER courses_review_goes AFTER DELETE ON courses_review BEGIN
    INSERT OR IGNORE INTO courses_stale VALUES (old.card);
END;
CREATE TRIGGER courses_retraction_comes AFTER INSERT ON courses_retraction BEGIN
    INSERT OR IGNORE INTO courses_stale VALUES (new.card);
END;
CREATE TRIGGER courses_retraction_goes AFTER DELETE ON courses_retraction BEGIN
    INSERT OR IGNORE INTO courses_stale VALUES (old.card);
END;
CREATE TRIGGER courses_mark_comes AFTER INSERT ON courses_mark BEGIN
    INSERT OR IGNORE INTO courses_stale VALUES (new.card);
END;
CREATE TRIGGER courses_mark_goes AFTER DELETE ON courses_mark BEGIN
    INSERT OR IGNORE INTO courses_stale VALUES (old.card);
END;
CREATE TRIGGER courses_card_comes AFTER INSERT ON courses_card BEGIN
    INSERT OR IGNORE INTO courses_stale VALUES (new.id);
END;
CREATE TRIGGER courses_card_goes AFTER DELETE ON courses_card BEGIN
    INSERT OR IGNORE INTO courses_stale VALUES (old.id);
END;
CREATE TRIGGER courses_note_comes AFTER INSERT ON courses_note BEGIN
    INSERT OR IGNORE INTO courses_stale SELECT id FROM courses_card WHERE note = new.id;
END;
CREATE TRIGGER courses_note_goes AFTER DELETE ON courses_note BEGIN
    INSERT OR IGNORE INTO courses_stale SELECT id FROM courses_card WHERE note = old.id;
END;
CREATE TRIGGER courses_wish_comes AFTER INSERT ON courses_wish WHEN new.name NOT IN ('new-per-day', 'reviews-per-day') BEGIN
    INSERT OR IGNORE INTO courses_stale SELECT card FROM courses_standing;
END;
CREATE TRIGGER courses_wish_goes AFTER DELETE ON courses_wish WHEN old.name NOT IN ('new-per-day', 'reviews-per-day') BEGIN
    INSERT OR IGNORE INTO courses_stale SELECT card FROM courses_standing;
END;
CREATE TRIGGER courses_weights_come AFTER INSERT ON courses_weights BEGIN
    INSERT OR IGNORE INTO courses_stale SELECT card FROM courses_standing;
END;
CREATE TRIGGER courses_weights_go AFTER DELETE ON courses_weights BEGIN
    INSERT OR IGNORE INTO courses_stale SELECT card FROM courses_standing;
END;
