-- A row of a forwarder's sheet holds many prices, one a column: the cell tells them apart.
CREATE TABLE logistics_rate_by_cell (
    import_id     TEXT    NOT NULL,
    row_no        INTEGER NOT NULL,
    sheet         TEXT    NOT NULL,
    cell          TEXT    NOT NULL,
    carrier       TEXT    NOT NULL,
    service_code  TEXT    NOT NULL,
    service       TEXT    NOT NULL,
    returns       INTEGER NOT NULL,
    zone          TEXT    NOT NULL,
    countries     TEXT    NOT NULL,
    regions       TEXT    NOT NULL,
    postcodes     TEXT    NOT NULL,
    origins       TEXT    NOT NULL,
    domestic      INTEGER,
    international INTEGER,
    min_weight    TEXT    NOT NULL,
    max_weight    TEXT,
    weight_unit   TEXT    NOT NULL,
    max_length    TEXT,
    max_width     TEXT,
    max_height    TEXT,
    max_sum       TEXT,
    max_girth     TEXT,
    size_unit     TEXT    NOT NULL,
    weighing      TEXT    NOT NULL,
    charge        TEXT,
    registration  TEXT,
    currency      TEXT    NOT NULL,
    days_min      INTEGER,
    days_max      INTEGER,
    PRIMARY KEY (import_id, sheet, row_no, cell)
);

INSERT INTO logistics_rate_by_cell
SELECT import_id, row_no, sheet, '', carrier, service_code, service, returns, zone, countries, regions, postcodes,
       origins, domestic, international, min_weight, max_weight, weight_unit, max_length, max_width, max_height,
       max_sum, max_girth, size_unit, weighing, charge, registration, currency, days_min, days_max
FROM logistics_rate;

DROP TABLE logistics_rate;
ALTER TABLE logistics_rate_by_cell RENAME TO logistics_rate;

-- What people said of layouts that they had to point at: it recognises the files of the next months.
CREATE TABLE logistics_template (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    name      TEXT    NOT NULL,
    layout    TEXT    NOT NULL,
    pointings TEXT    NOT NULL
);
