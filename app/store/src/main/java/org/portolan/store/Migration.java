package org.portolan.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One step of a plugin's schema.
 *
 * @param number 1 and on, without gaps
 * @param name what it is for, from its file's name
 * @param sql statements separated by semicolons: CREATE, ALTER, DROP, INSERT, UPDATE, DELETE, on tables of the
 *     plugin's namespace only. Foreign keys rest while it runs and are checked at the end, so that a table can be rebuilt
 */
public record Migration(int number, String name, String sql) {

    public Migration {
        if (number < 1) {
            throw new IllegalArgumentException("migration " + name + " has the number " + number + ": begin with 1");
        }
    }

    /** What tells a changed migration from the one that ran: SHA-256 of its statements, whatever its line ends are. */
    String checksum() {
        String unix = sql.replace("\r\n", "\n").strip();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(unix.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
