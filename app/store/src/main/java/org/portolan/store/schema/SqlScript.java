package org.portolan.store.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts SQL into statements at the semicolons that end one: not those in strings, quoted names and comments, nor those
 * within {@code CREATE TRIGGER … BEGIN … END}, whose end is {@code END} right after a semicolon, as SQLite's own shell
 * sees it.
 */
public final class SqlScript {

    private final String sql;
    private final List<String> statements = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int begin;
    private int at;

    private SqlScript(String sql) {
        this.sql = sql;
    }

    public static List<String> statements(String sql) {
        SqlScript script = new SqlScript(sql);
        script.cut();
        return List.copyOf(script.statements);
    }

    /** The first words of a statement, in upper case and without comments: what kind it is. */
    static List<String> opening(String statement) {
        SqlScript script = new SqlScript(statement);
        while (script.at < statement.length() && script.words.size() < 3) {
            script.step();
        }
        return List.copyOf(script.words);
    }

    private void cut() {
        while (at < sql.length()) {
            if (sql.charAt(at) != ';') {
                step();
                continue;
            }
            if (withinTrigger()) {
                words.add(";");
                at++;
            } else {
                end(at++);
            }
        }
        end(at);
    }

    private void end(int to) {
        if (!words.isEmpty()) {
            statements.add(sql.substring(begin, to).strip());
        }
        words.clear();
        begin = at;
    }

    private boolean withinTrigger() {
        int first = words.indexOf("TRIGGER");
        if (words.isEmpty() || !words.get(0).equals("CREATE") || first < 1 || first > 2) {
            return false;
        }
        int last = words.size() - 1;
        return !(words.get(last).equals("END") && words.get(last - 1).equals(";"));
    }

    /** Go past one blank, comment, quoted run, word or sign. */
    private void step() {
        char c = sql.charAt(at);
        switch (c) {
            case '\'', '"', '`' -> quoted(c);
            case '[' -> {
                to("]");
                words.add("[]");
            }
            default -> {
                if (sql.startsWith("--", at)) {
                    to("\n");
                } else if (sql.startsWith("/*", at)) {
                    at += 2;
                    to("*/");
                } else if (Character.isLetterOrDigit(c) || c == '_') {
                    word();
                } else {
                    if (!Character.isWhitespace(c)) {
                        words.add(String.valueOf(c));
                    }
                    at++;
                }
            }
        }
    }

    private void quoted(char quote) {
        do {
            at++;
            to(String.valueOf(quote));
        } while (at < sql.length() && sql.charAt(at) == quote);
        words.add("''");
    }

    private void to(String end) {
        int found = sql.indexOf(end, at);
        at = found < 0 ? sql.length() : found + end.length();
    }

    private void word() {
        int from = at;
        while (at < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '_' || sql.charAt(at) == '$')) {
            at++;
        }
        words.add(sql.substring(from, at).toUpperCase(Locale.ROOT));
    }
}
