package org.portolan.testkit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.portolan.api.store.Store;

/** The rows of a question to the database, as words. */
public final class StoredRows {

    private StoredRows() {}

    /** Each row as its columns, parted by a bar. */
    public static List<String> of(Store store, String sql) {
        return store.read(handle -> handle.createQuery(sql)
                .map((row, context) -> String.join(
                        "|",
                        IntStream.rangeClosed(1, row.getMetaData().getColumnCount())
                                .mapToObj(i -> column(row, i))
                                .toList()))
                .list());
    }

    private static String column(ResultSet row, int column) {
        try {
            return String.valueOf((Object) row.getString(column));
        } catch (SQLException broken) {
            throw new IllegalStateException("column " + column + " of a row could not be read", broken);
        }
    }
}
