CREATE TABLE bench_reading (
    import_id TEXT NOT NULL,
    row_no INTEGER NOT NULL,
    bench_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    country TEXT NOT NULL,
    day TEXT NOT NULL,
    quantity TEXT NOT NULL,
    price TEXT NOT NULL,
    currency TEXT NOT NULL,
    note TEXT NOT NULL
);
