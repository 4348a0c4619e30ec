package org.portolan.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What SQLite would do for a statement, step by step, the triggers and cascades it sets off included. */
final class Program {

    private final List<Step> steps = new ArrayList<>();

    Program(Connection connection, String statement) throws SQLException {
        try (Statement explain = connection.createStatement();
                ResultSet row = explain.executeQuery("EXPLAIN " + statement)) {
            while (row.next()) {
                steps.add(new Step(
                        row.getString("opcode"),
                        row.getLong("p1"),
                        row.getLong("p2"),
                        Objects.requireNonNullElse(row.getString("p4"), ""),
                        row.getLong("p5")));
            }
        }
    }

    List<Step> steps() {
        return steps;
    }

    /** One instruction. */
    record Step(String opcode, long p1, long p2, String p4, long p5) {}
}
