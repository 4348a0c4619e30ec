package org.portolan.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written here is read by SQLite, which is asked whether it is sound as well. */
class RowFileTest {

    private static final String[] TEXTS = {"", "a", "SKU-15967", "海运头程", "مرحبا", "\u0000nul", "🚢", "a'b\"c"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 40, 150})
    void any_rows_are_read_as_they_were_written(int columns) throws Exception {
        Random random = new Random(20261122 + columns);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int row = 0; row < 90_000 / columns; row++) {
            @Nullable Object[] values = new Object[columns];
            for (int at = 0; at < columns; at++) {
                values[at] = value(random);
            }
            rows.add(values);
        }
        assertEquals(rows.size(), written(rows, columns));
    }

    @Test
    void whole_numbers_keep_their_value_at_every_width() throws Exception {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            for (long near = -2; near <= 2; near++) {
                rows.add(new Object[] {(1L << bit) + near});
                rows.add(new Object[] {-(1L << bit) + near});
            }
        }
        written(rows, 1);
    }

    @Test
    void one_row_is_a_table_too() throws Exception {
        written(List.<@Nullable Object[]>of(new Object[] {1, null, "one"}), 3);
    }

    @Test
    void the_longest_rows_fill_a_page_and_longer_ones_are_left_to_another_way() throws Exception {
        List<@Nullable Object[]> rows = new ArrayList<>();
        try (RowFile file = new RowFile(folder.resolve("rows"), List.of(""))) {
            for (int length = 65_400; length < 65_600; length++) {
                Object[] row = {"x".repeat(length)};
                if (file.add(row)) {
                    rows.add(row);
                } else {
                    assertFalse(file.add(new Object[] {"x".repeat(length + 1)}));
                }
            }
            assertTrue(rows.size() > 50 && rows.size() < 150, () -> rows.size() + " were taken");
            file.finish();
        }
        compare(rows, 1);
    }

    private long written(List<@Nullable Object[]> rows, int columns) throws Exception {
        try (RowFile file = new RowFile(folder.resolve("rows"), Collections.nCopies(columns, ""))) {
            for (@Nullable Object[] row : rows) {
                assertTrue(file.add(row));
            }
            file.finish();
            compare(rows, columns);
            return file.rows();
        }
    }

    private void compare(List<@Nullable Object[]> rows, int columns) throws Exception {
        try (Connection connection = Connections.frozen(folder.resolve("rows"));
                Statement statement = connection.createStatement()) {
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                assertTrue(check.next());
                // Of the two pages at the start, the second is left out where one leaf is enough.
                String answer = check.getString(1);
                assertTrue(answer.equals("ok") || answer.endsWith("Page 2: never used"), answer);
            }
            try (ResultSet read = statement.executeQuery("SELECT rowid, * FROM " + RowFile.TABLE)) {
                for (int row = 0; row < rows.size(); row++) {
                    assertTrue(read.next());
                    assertEquals(row + 1, read.getLong(1));
                    for (int at = 0; at < columns; at++) {
                        assertValue(rows.get(row)[at], read, at + 2);
                    }
                }
                assertFalse(read.next());
            }
        }
    }

    private static void assertValue(@Nullable Object value, ResultSet read, int at) throws Exception {
        if (value instanceof Number number) {
            assertEquals(number.longValue(), read.getLong(at));
            assertTrue(read.getObject(at) instanceof Number);
        } else {
            assertEquals(value, read.getString(at));
        }
    }

    private static @Nullable Object value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> random.nextInt(300);
            case 2 -> random.nextLong() >> random.nextInt(64);
            case 3 -> TEXTS[random.nextInt(TEXTS.length)].repeat(random.nextInt(20));
            default -> TEXTS[random.nextInt(TEXTS.length)];
        };
    }
}
