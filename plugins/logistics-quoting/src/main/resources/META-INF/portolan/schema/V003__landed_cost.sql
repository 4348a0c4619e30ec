-- One line per imported edition of a tariff.
CREATE TABLE logistics_tariff_edition (
    import_id TEXT    NOT NULL PRIMARY KEY,
    row_no    INTEGER NOT NULL,
    country   TEXT    NOT NULL,
    edition   TEXT    NOT NULL,
    file      TEXT    NOT NULL
);

-- The lines of a tariff, with the rates that hold for them: their own, or those of the line above that has them (rate_row).
CREATE TABLE logistics_tariff_line (
    import_id  TEXT    NOT NULL,
    row_no     INTEGER NOT NULL,
    code       TEXT    NOT NULL,
    indent     INTEGER NOT NULL,
    path       TEXT    NOT NULL,
    unit       TEXT    NOT NULL,
    general    TEXT    NOT NULL,
    special    TEXT    NOT NULL,
    column2    TEXT    NOT NULL,
    additional TEXT    NOT NULL,
    rate_row   INTEGER NOT NULL,
    PRIMARY KEY (import_id, row_no)
);

CREATE INDEX logistics_tariff_line_by_code ON logistics_tariff_line (import_id, code);

-- Rates of value added tax and the like by territory; the last day is included.
CREATE TABLE logistics_tax_rate (
    import_id   TEXT    NOT NULL,
    row_no      INTEGER NOT NULL,
    file        TEXT    NOT NULL,
    territory   TEXT    NOT NULL,
    category    TEXT    NOT NULL,
    rate        TEXT    NOT NULL,
    valid_from  TEXT,
    valid_to    TEXT,
    description TEXT    NOT NULL
);

CREATE INDEX logistics_tax_rate_by_territory ON logistics_tax_rate (territory);
CREATE INDEX logistics_tax_rate_by_import ON logistics_tax_rate (import_id);

-- A person's own dated rules of destinations; the last day is included.
CREATE TABLE logistics_destination_rule (
    import_id  TEXT    NOT NULL,
    row_no     INTEGER NOT NULL,
    file       TEXT    NOT NULL,
    sheet      TEXT    NOT NULL,
    area       TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    currency   TEXT    NOT NULL,
    hs         TEXT    NOT NULL,
    origin     TEXT    NOT NULL,
    buyer      TEXT    NOT NULL,
    category   TEXT    NOT NULL,
    max_value  TEXT,
    valid_from TEXT,
    valid_to   TEXT,
    source     TEXT    NOT NULL
);

CREATE INDEX logistics_destination_rule_by_area ON logistics_destination_rule (area);
CREATE INDEX logistics_destination_rule_by_import ON logistics_destination_rule (import_id);
