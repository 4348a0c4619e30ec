-- One line per imported rate sheet.
CREATE TABLE logistics_sheet (
    import_id TEXT    NOT NULL PRIMARY KEY,
    row_no    INTEGER NOT NULL,
    file      TEXT    NOT NULL,
    format    TEXT    NOT NULL
);

-- The rows of rate sheets as they were written; weights and sizes are decimal text in the row's own unit.
CREATE TABLE logistics_rate (
    import_id     TEXT    NOT NULL,
    row_no        INTEGER NOT NULL,
    sheet         TEXT    NOT NULL,
    carrier       TEXT    NOT NULL,
    service_code  TEXT    NOT NULL,
    service       TEXT    NOT NULL,
    returns       INTEGER NOT NULL,
    zone          TEXT    NOT NULL,
    countries     TEXT    NOT NULL,
    origins       TEXT    NOT NULL,
    domestic      INTEGER,
    international INTEGER,
    min_weight    TEXT    NOT NULL,
    max_weight    TEXT,
    weight_unit   TEXT    NOT NULL,
    max_length    TEXT,
    max_width     TEXT,
    max_height    TEXT,
    size_unit     TEXT    NOT NULL,
    price_micros  INTEGER,
    currency      TEXT    NOT NULL,
    days_min      INTEGER,
    days_max      INTEGER,
    PRIMARY KEY (import_id, sheet, row_no)
);

-- Published exchange rates: how many units of the currency one euro is.
CREATE TABLE logistics_exchange_rate (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    published TEXT    NOT NULL,
    currency  TEXT    NOT NULL,
    per_euro  TEXT    NOT NULL
);

CREATE INDEX logistics_exchange_rate_by_day ON logistics_exchange_rate (currency, published);
CREATE INDEX logistics_exchange_rate_by_import ON logistics_exchange_rate (import_id);
