-- A price is more than an amount: flat, by weight, or first and additional weight, in a short notation.
ALTER TABLE logistics_rate ADD COLUMN charge TEXT;
UPDATE logistics_rate
SET charge = (price_micros / 1000000) || '.' || substr(CAST(1000000 + price_micros % 1000000 AS TEXT), 2)
WHERE price_micros IS NOT NULL;
ALTER TABLE logistics_rate DROP COLUMN price_micros;

-- How the billable weight is made, what each parcel costs beside the freight, and where a zone is more than countries.
ALTER TABLE logistics_rate ADD COLUMN weighing TEXT NOT NULL DEFAULT '';
ALTER TABLE logistics_rate ADD COLUMN registration TEXT;
ALTER TABLE logistics_rate ADD COLUMN regions TEXT NOT NULL DEFAULT '';
ALTER TABLE logistics_rate ADD COLUMN postcodes TEXT NOT NULL DEFAULT '';
ALTER TABLE logistics_rate ADD COLUMN max_sum TEXT;
ALTER TABLE logistics_rate ADD COLUMN max_girth TEXT;

-- What a sheet says of a service as a whole.
CREATE TABLE logistics_terms (
    import_id      TEXT    NOT NULL,
    row_no         INTEGER NOT NULL,
    carrier        TEXT    NOT NULL,
    service_code   TEXT    NOT NULL,
    effective_from TEXT,
    effective_to   TEXT,
    cargo          TEXT    NOT NULL,
    heaviest       TEXT,
    billing        TEXT    NOT NULL,
    working_days   INTEGER NOT NULL,
    tracked        INTEGER
);
CREATE INDEX logistics_terms_by_import ON logistics_terms (import_id);

-- Surcharges in the order of their stack. Those of a sheet count within their own import; those that a person writes
-- (own is 0) count for every sheet of the carrier.
CREATE TABLE logistics_surcharge (
    import_id      TEXT    NOT NULL,
    row_no         INTEGER NOT NULL,
    own            INTEGER NOT NULL,
    sheet          TEXT    NOT NULL,
    carrier        TEXT    NOT NULL,
    service_code   TEXT    NOT NULL,
    position       INTEGER NOT NULL,
    code           TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    reckoning      TEXT    NOT NULL,
    charged_when   TEXT    NOT NULL,
    minimum        TEXT,
    cap            TEXT,
    effective_from TEXT,
    effective_to   TEXT,
    per_shipment   INTEGER NOT NULL,
    source         TEXT    NOT NULL
);
CREATE INDEX logistics_surcharge_by_import ON logistics_surcharge (import_id);

-- The days on which a sheet counts, where a person says so; the last word counts.
CREATE TABLE logistics_sheet_dates (
    import_id      TEXT    NOT NULL,
    row_no         INTEGER NOT NULL,
    sheet_import   TEXT    NOT NULL,
    effective_from TEXT,
    effective_to   TEXT
);
