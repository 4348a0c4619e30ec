-- Everything that training courses keep. Facts belong to a batch (import_id); the only derived table is courses_memory.

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

-- Pages of packages that are only read (SCORM).
CREATE TABLE courses_page (
    import_id TEXT NOT NULL,
    row_no    INTEGER NOT NULL,
    package   TEXT NOT NULL,
    path      TEXT NOT NULL,
    title     TEXT NOT NULL,
    body      TEXT NOT NULL
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
CREATE INDEX courses_note_id ON courses_note (id);

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
CREATE INDEX courses_card_id ON courses_card (id);
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
CREATE INDEX courses_review_card ON courses_review (card, at);

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
