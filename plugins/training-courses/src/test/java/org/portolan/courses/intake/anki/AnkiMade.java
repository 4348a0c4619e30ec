package org.portolan.courses.intake.anki;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Collections and packages as newer Ankis write them, made for tests: schema 18, Protocol Buffers, Zstandard. */
final class AnkiMade {

    private AnkiMade() {}

    /** A collection with two kinds, three notes, five cards, four rows of the review log. */
    static byte[] latest(Path folder) throws Exception {
        Path file = folder.resolve("made.db");
        Files.deleteIfExists(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            for (String table : """
                CREATE TABLE col (id integer PRIMARY KEY, crt integer, mod integer, scm integer, ver integer, dty integer, usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);
                CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE NOCASE, mtime_secs integer, usn integer, config blob NOT NULL);
                CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
                CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, mtime_secs integer, usn integer, config blob NOT NULL, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
                CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL, mtime_secs integer, usn integer, common blob NOT NULL, kind blob NOT NULL);
                CREATE TABLE notes (id integer PRIMARY KEY, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld text, csum integer, flags integer, data text);
                CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, ord integer, mod integer, usn integer, type integer, queue integer, due integer, ivl integer, factor integer, reps integer, lapses integer, left integer, odue integer, odid integer, flags integer, data text);
                CREATE TABLE revlog (id integer PRIMARY KEY, cid integer, usn integer, ease integer, ivl integer, lastIvl integer, factor integer, time integer, type integer);
                INSERT INTO col VALUES (1, 1700000000, 0, 0, 18, 0, 0, 0, '', '', '', '', '');
                INSERT INTO notes VALUES (11, 'gA', 1, 0, 0, ' a b ', 'front' || char(31) || '<img src="box.png">', 'front', 0, 0, '');
                INSERT INTO notes VALUES (12, 'gB', 2, 0, 0, '', '{{c1::Paris}} in {{c2::France}}', '', 0, 0, '');
                INSERT INTO notes VALUES (13, 'gC', 1, 0, 0, '', 'third' || char(31) || '[sound:k.mp3]', '', 0, 0, '');
                INSERT INTO cards VALUES (21, 11, 5, 0, 0, 0, 2, 2, 100, 30, 2500, 3, 0, 0, 0, 0, 2, '');
                INSERT INTO cards VALUES (22, 12, 6, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, '');
                INSERT INTO cards VALUES (23, 12, 6, 1, 0, 0, 0, -1, 8, 0, 0, 0, 0, 0, 0, 0, 0, '');
                INSERT INTO cards VALUES (24, 13, 9, 0, 0, 0, 2, 2, -50, 10, 2500, 1, 0, 0, 90, 5, 0, '');
                INSERT INTO cards VALUES (25, 99, 5, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, '');
                INSERT INTO revlog VALUES (1700000100000, 21, 0, 3, 1, 0, 2500, 4000, 0);
                INSERT INTO revlog VALUES (1700000200000, 21, 0, 4, 30, 1, 2500, 5000, 1);
                INSERT INTO revlog VALUES (1700000300000, 21, 0, 0, 30, 30, 0, 0, 4);
                INSERT INTO revlog VALUES (1700000400000, 24, 0, 1, 10, 10, 2500, 900000000, 1);
                """.split(";\\s*\n")) {
                sql.execute(table);
            }
            blob(connection, "INSERT INTO notetypes VALUES (1, 'Basic', 0, 0, ?)", text(3, ".card {}"));
            blob(connection, "INSERT INTO notetypes VALUES (2, 'Cloze', 0, 0, ?)", number(1, 1));
            blob(connection, "INSERT INTO fields VALUES (1, 0, 'Front', ?)", number(2, 1));
            blob(connection, "INSERT INTO fields VALUES (1, 1, 'Back', ?)", new byte[0]);
            blob(connection, "INSERT INTO fields VALUES (2, 0, 'Text', ?)", new byte[0]);
            blob(
                    connection,
                    "INSERT INTO templates VALUES (1, 0, 'Card 1', 0, 0, ?)",
                    join(text(1, "{{Front}}"), text(2, "{{FrontSide}}<hr>{{Back}}")));
            blob(
                    connection,
                    "INSERT INTO templates VALUES (2, 0, 'Cloze', 0, 0, ?)",
                    join(text(1, "{{cloze:Text}}"), text(2, "{{cloze:Text}}")));
            blob(connection, "INSERT INTO decks VALUES (5, 'Words' || char(31) || 'Old', 0, 0, '', ?)", text(1, ""));
            blob(connection, "INSERT INTO decks VALUES (6, 'Gaps', 0, 0, '', ?)", text(1, ""));
            blob(connection, "INSERT INTO decks VALUES (9, 'Cram', 0, 0, '', ?)", text(2, ""));
        }
        return Files.readAllBytes(file);
    }

    /** A collection of the old kind that holds only the note asking for a newer Anki. */
    static byte[] stub(Path folder) throws Exception {
        Path file = folder.resolve("stub.db");
        Files.deleteIfExists(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE col (id, crt, conf, models, decks)");
            sql.execute("CREATE TABLE notes (id integer PRIMARY KEY, guid, mid, tags, flds)");
            sql.execute("CREATE TABLE cards (id integer PRIMARY KEY, nid, did, ord, type, queue, due, ivl)");
            sql.execute(
                    "INSERT INTO notes VALUES (1, 'x', 1, '', 'Please update to the latest Anki version, then import"
                            + " the .colpkg/.apkg file again.' || char(31))");
        }
        return Files.readAllBytes(file);
    }

    static Path zip(Path file, Map<String, byte[]> entries) throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Packed by Zstandard, in blocks that are stored as they are. */
    static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, 0x58});
        int most = 100_000;
        for (int at = 0; at <= plain.length; at += most) {
            int length = Math.min(most, plain.length - at);
            int head = length << 3 | (at + most > plain.length ? 1 : 0);
            out.write(head);
            out.write(head >> 8);
            out.write(head >> 16);
            out.write(plain, at, length);
        }
        return out.toByteArray();
    }

    static byte[] number(int field, int value) {
        return new byte[] {(byte) (field << 3), (byte) value};
    }

    static byte[] text(int field, String text) {
        return message(field, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] message(int field, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(field << 3 | 2);
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void blob(Connection connection, String insert, byte[] config) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setBytes(1, config);
            statement.executeUpdate();
        }
    }
}
