package org.portolan.store.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void statements_end_at_semicolons() {
        assertEquals(List.of("CREATE TABLE a (x)", "DROP TABLE a"), cut("CREATE TABLE a (x); ;\n DROP TABLE a;\n"));
    }

    @Test
    void the_last_one_needs_none() {
        assertEquals(List.of("DROP TABLE a"), cut("DROP TABLE a"));
    }

    @Test
    void strings_names_and_comments_keep_their_semicolons() {
        String insert = "INSERT INTO a VALUES ('it''s; -- no', \"b;\"\"c\", `d;`, [e;]) /* f; */ -- g;";
        assertEquals(List.of(insert, "DELETE FROM a"), cut(insert + "\n; DELETE FROM a; -- the; end"));
    }

    @Test
    void a_comment_without_end_goes_to_the_end() {
        assertEquals(
                List.of("DELETE FROM a", "DELETE FROM b /* never; closed"),
                cut("DELETE FROM a;DELETE FROM b /* never; closed"));
        assertEquals(List.of(), cut("/* nothing at all;"));
    }

    @Test
    void a_trigger_ends_at_its_end() {
        String trigger = """
                CREATE TEMP TRIGGER IF NOT EXISTS a_t AFTER INSERT ON a BEGIN
                    UPDATE a SET x = CASE WHEN x = 1 THEN 2 ELSE 3 END;
                    INSERT INTO "end" VALUES (1); -- END;
                END""";
        assertEquals(List.of(trigger, "DROP TABLE a"), cut(trigger + ";DROP TABLE a;"));
    }

    @Test
    void a_table_called_trigger_is_no_trigger() {
        assertEquals(2, cut("CREATE TABLE a (x, trigger TEXT); DROP TABLE a;").size());
    }

    @Test
    void the_opening_passes_over_comments() {
        assertEquals(
                "PRAGMA",
                SqlScript.opening("/* CREATE */ -- x\n pragma writable_schema = 1")
                        .get(0));
    }

    private static List<String> cut(String sql) {
        return SqlScript.statements(sql);
    }
}
