-- Downloads of Google Trends: where the rows of the next three tables came from.
CREATE TABLE research_trends_file (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    file      TEXT    NOT NULL,
    layout    TEXT    NOT NULL, -- timeline, regions, blocks, list
    category  TEXT    NOT NULL  -- in the file's language; empty where it says none
);
CREATE INDEX research_trends_file_by_import ON research_trends_file (import_id);

-- Interest over time, as Google Trends gives it: 0 to 100 of the peak within one file.
CREATE TABLE research_interest (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    term      TEXT    NOT NULL,
    geo       TEXT    NOT NULL, -- ISO country code, WORLD, or a region as the file names it; empty where it names none
    grain     TEXT    NOT NULL, -- minute, hour, day, week, month
    at        TEXT    NOT NULL, -- ISO date or date and time of the beginning
    value     TEXT    NOT NULL, -- decimal; 0 where below_one
    below_one INTEGER NOT NULL, -- 1 where the file says <1
    partial   INTEGER NOT NULL  -- 1 where the period was not over
);
CREATE INDEX research_interest_by_term ON research_interest (term, geo, grain, at);
CREATE INDEX research_interest_by_import ON research_interest (import_id);

-- Related queries and topics.
CREATE TABLE research_related (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    term      TEXT    NOT NULL,
    geo       TEXT    NOT NULL,
    kind      TEXT    NOT NULL, -- query, topic
    block     TEXT    NOT NULL, -- top, rising
    name      TEXT    NOT NULL,
    value     TEXT,             -- interest, 0..100; empty where the file says none
    rise      TEXT,             -- percent; empty where the file says none, and for a breakout
    breakout  INTEGER NOT NULL
);
CREATE INDEX research_related_by_import ON research_related (import_id);

-- Interest by region.
CREATE TABLE research_region (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    term      TEXT    NOT NULL,
    geo       TEXT    NOT NULL,
    region    TEXT    NOT NULL,
    value     TEXT,
    below_one INTEGER NOT NULL
);
CREATE INDEX research_region_by_import ON research_region (import_id);

-- One product as one download showed it on one day; what the source does not say is empty.
CREATE TABLE research_product (
    import_id     TEXT    NOT NULL,
    row_no        INTEGER NOT NULL,
    source        TEXT    NOT NULL, -- xray, black-box, keepa, opportunity-explorer, sellersprite, listing …
    marketplace   TEXT    NOT NULL, -- country code where known
    search        TEXT    NOT NULL, -- the term or niche it was found under
    observed      TEXT,             -- ISO date
    product_id    TEXT    NOT NULL, -- ASIN or the platform's own
    parent_id     TEXT,
    title         TEXT    NOT NULL,
    brand         TEXT,
    seller        TEXT,
    seller_country TEXT,
    category      TEXT,
    url           TEXT,
    currency      TEXT,
    price         TEXT,
    list_price    TEXT,
    rating        TEXT,
    reviews       INTEGER,
    rank          INTEGER,
    rank_category TEXT,
    units_low     TEXT,             -- units a month: what the source says, or its bounds
    units_high    TEXT,
    units_basis   TEXT,             -- estimate, bounds, at-least, sold
    revenue       TEXT,
    offers        INTEGER,
    fulfilment    TEXT,
    size_tier     TEXT,
    dimensions    TEXT,
    weight        TEXT,
    fulfilment_fee TEXT,
    listed        TEXT,             -- ISO date of its first listing
    images        INTEGER,
    variations    INTEGER,
    sponsored     INTEGER
);
CREATE INDEX research_product_by_product ON research_product (product_id, marketplace, observed);
CREATE INDEX research_product_by_import ON research_product (import_id);

-- The sellers of a platform, as catalogues have them.
CREATE TABLE research_seller (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    seller_id TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    country   TEXT    NOT NULL,
    region    TEXT    NOT NULL,
    city      TEXT    NOT NULL,
    postcode  TEXT    NOT NULL
);
CREATE INDEX research_seller_by_import ON research_seller (import_id);

-- What a platform's categories are called in English.
CREATE TABLE research_category_name (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    category  TEXT    NOT NULL,
    english   TEXT    NOT NULL
);
CREATE INDEX research_category_name_by_import ON research_category_name (import_id);

-- What a report is about, once for all of its rows, so that it can be compared with its predecessors.
CREATE TABLE research_report (
    import_id   TEXT    NOT NULL,
    row_no      INTEGER NOT NULL,
    kind        TEXT    NOT NULL, -- the format
    marketplace TEXT    NOT NULL, -- country code; empty where nothing says it
    subject     TEXT    NOT NULL, -- the brand, ASIN, niche or search it is about
    period      TEXT    NOT NULL, -- day, week, month, quarter, or days such as 360d
    starts      TEXT,
    ends        TEXT,             -- ISO date of the last day
    file        TEXT    NOT NULL,
    rows        INTEGER NOT NULL
);
CREATE INDEX research_report_by_kind ON research_report (kind, marketplace, subject, period);
CREATE INDEX research_report_by_import ON research_report (import_id);

-- What buyers typed: a million rows in one file are usual, so whose and of when they are stands in research_report.
CREATE TABLE research_term (
    import_id   TEXT    NOT NULL,
    row_no      INTEGER NOT NULL,
    term        TEXT    NOT NULL,
    rank        INTEGER,
    volume      TEXT,
    growth      TEXT,
    click_share TEXT,             -- fractions, likewise below
    conversion  TEXT,
    details     TEXT              -- what else the row says, as JSON; of top-search-terms the three products, parted by tabs
);
CREATE INDEX research_term_by_term ON research_term (term, rank);
-- No index by import: to undo one, the table is read through, which a million rows are stored faster for.

-- Which columns of a listing dump a person said mean what.
CREATE TABLE research_listing_template (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    name      TEXT    NOT NULL,
    pairs     TEXT    NOT NULL  -- field=column, parted by line ends
);
CREATE INDEX research_listing_template_by_import ON research_listing_template (import_id);

-- Niches of the Opportunity Explorer.
CREATE TABLE research_niche (
    import_id   TEXT    NOT NULL,
    row_no      INTEGER NOT NULL,
    marketplace TEXT    NOT NULL,
    niche       TEXT    NOT NULL,
    volume      TEXT,
    growth      TEXT,
    units_low   TEXT,
    units_high  TEXT,
    products    INTEGER,
    currency    TEXT,
    price       TEXT,
    price_min   TEXT,
    price_max   TEXT,
    return_rate TEXT,
    details     TEXT
);
CREATE INDEX research_niche_by_import ON research_niche (import_id);

-- The operator's own traffic and sales: Business Reports by child item and by date.
CREATE TABLE research_traffic (
    import_id   TEXT    NOT NULL,
    row_no      INTEGER NOT NULL,
    marketplace TEXT    NOT NULL,
    starts      TEXT,
    ends        TEXT,
    product_id  TEXT    NOT NULL, -- empty for a report by date
    parent_id   TEXT,
    sku         TEXT,
    title       TEXT,
    sessions    TEXT,
    page_views  TEXT,
    featured    TEXT,
    units       TEXT,
    conversion  TEXT,
    currency    TEXT,
    sales       TEXT,
    orders      TEXT
);
CREATE INDEX research_traffic_by_import ON research_traffic (import_id);

-- What buyers wrote.
CREATE TABLE research_review (
    import_id  TEXT    NOT NULL,
    row_no     INTEGER NOT NULL,
    file       TEXT    NOT NULL,
    sheet      TEXT    NOT NULL,
    kind       TEXT    NOT NULL, -- review, question
    review_id  TEXT,             -- the platform's own, where the file says it
    language   TEXT    NOT NULL, -- ISO 639, recognised where the file does not say; und where nothing tells
    confidence TEXT    NOT NULL, -- 0 to 1: how sure that is; 1 where the file says it
    product    TEXT    NOT NULL, -- ASIN or the platform's own, else its name, else the file's name
    product_name TEXT  NOT NULL,
    variation  TEXT    NOT NULL,
    category   TEXT    NOT NULL,
    written    TEXT,             -- ISO date
    stars      TEXT,             -- 0 < stars <= 5
    positive   INTEGER,          -- 1 or 0 where a label says so
    verified   INTEGER,          -- 1 where the platform saw the purchase
    title      TEXT    NOT NULL,
    body       TEXT    NOT NULL
);
CREATE INDEX research_review_by_product ON research_review (product, written);
CREATE INDEX research_review_by_import ON research_review (import_id);

-- Questions that an operator works on.
CREATE TABLE research_project (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    project   TEXT    NOT NULL,
    question  TEXT    NOT NULL,
    market    TEXT    NOT NULL,
    at        TEXT    NOT NULL
);

-- What speaks for or against a hypothesis of a project.
CREATE TABLE research_evidence (
    import_id  TEXT    NOT NULL,
    row_no     INTEGER NOT NULL,
    project    TEXT    NOT NULL,
    hypothesis TEXT    NOT NULL,
    stance     TEXT    NOT NULL, -- FOR, AGAINST, OPEN
    kind       TEXT    NOT NULL, -- NOTE, IMPORT, REVIEW, SCREENSHOT, INTERVIEW, LINK
    words      TEXT    NOT NULL,
    link       TEXT    NOT NULL,
    batch      TEXT    NOT NULL, -- the import it rests on
    file       TEXT    NOT NULL, -- name of a file and its SHA-256, as it was on that day
    sha256     TEXT    NOT NULL,
    at         TEXT    NOT NULL
);
CREATE INDEX research_evidence_by_project ON research_evidence (project);

-- What was decided, and when.
CREATE TABLE research_decision (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    project   TEXT    NOT NULL,
    verdict   TEXT    NOT NULL, -- GO, TEST, WAIT, STOP
    reason    TEXT    NOT NULL,
    at        TEXT    NOT NULL
);

-- Things seen somewhere that may become a trend.
CREATE TABLE research_sighting (
    import_id TEXT    NOT NULL,
    row_no    INTEGER NOT NULL,
    title     TEXT    NOT NULL,
    seen      TEXT    NOT NULL, -- ISO date
    country   TEXT    NOT NULL,
    link      TEXT    NOT NULL,
    picture   TEXT    NOT NULL,
    tags      TEXT    NOT NULL, -- separated by |
    note      TEXT    NOT NULL
);
