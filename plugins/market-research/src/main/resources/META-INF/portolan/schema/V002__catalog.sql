-- What the operator's own products got from searches: Amazon's Search Catalog Performance.
CREATE TABLE research_catalog (
    import_id   TEXT    NOT NULL,
    row_no      INTEGER NOT NULL,
    marketplace TEXT    NOT NULL, -- country code; empty where nothing says it
    product_id  TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    category    TEXT    NOT NULL,
    impressions TEXT,             -- counts of the report's period, likewise below
    clicks      TEXT,
    cart_adds   TEXT,
    purchases   TEXT
);
CREATE INDEX research_catalog_by_import ON research_catalog (import_id);
