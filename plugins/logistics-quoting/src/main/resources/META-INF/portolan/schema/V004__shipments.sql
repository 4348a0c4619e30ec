-- One line per imported progress file of a forwarder.
CREATE TABLE logistics_shipment_file (
    import_id TEXT    NOT NULL PRIMARY KEY,
    row_no    INTEGER NOT NULL,
    file      TEXT    NOT NULL
);

-- What each row of those files said; today's state of a shipment is its latest row.
CREATE TABLE logistics_shipment_progress (
    import_id   TEXT    NOT NULL,
    row_no      INTEGER NOT NULL,
    sheet       TEXT    NOT NULL,
    shipment    TEXT    NOT NULL,
    channel     TEXT    NOT NULL,
    destination TEXT    NOT NULL,
    cartons     INTEGER,
    departs     TEXT,
    arrives     TEXT,
    promised    TEXT,
    words       TEXT    NOT NULL,
    status      TEXT,
    tracking    TEXT    NOT NULL,
    orders      TEXT    NOT NULL,
    reported    TEXT,
    PRIMARY KEY (import_id, sheet, row_no)
);

CREATE INDEX logistics_shipment_progress_by_shipment ON logistics_shipment_progress (shipment, import_id);
