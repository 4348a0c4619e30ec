package org.portolan.store.sqlite;

import java.io.Serial;
import java.sql.SQLException;

/** Thrown where rows of a batch were not stored; what SQLite says is the cause. */
public final class RowsNotStored extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RowsNotStored(String table, SQLException cause) {
        super("rows were not stored in table " + table + ": " + cause.getMessage(), cause);
    }
}
