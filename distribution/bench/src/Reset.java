import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.portolan.api.Sandbox;
import org.portolan.kernel.Host;

/**
 * Measures bringing a lesson's workspace back to the state that was kept at a step: 100,000 rows are imported into a
 * sandbox and kept; then each round takes that import back, imports other rows, and brings the state back. All rows of all
 * tables are read after each round, in order, and must hash to what they hashed to before. Prints medians in milliseconds,
 * of bringing back and of keeping, and how many rows were compared.
 */
public final class Reset {

    private static final int ROUNDS = 9;

    private Reset() {}

    public static void main(String[] arguments) throws Exception {
        Host.Options options = new Host.Options(
                Path.of(arguments[0]),
                List.of(Path.of(arguments[3]), Path.of(arguments[4])),
                List.of(),
                false,
                Locale.ENGLISH,
                Clock.systemUTC());
        try (Host host = Host.open(options);
                Sandbox sandbox = host.bench("courses").sandbox(false, Clock.systemUTC())) {
            bring(sandbox, arguments[1]);
            Path database = sandbox.files().resolveSibling("workspace").resolve("portolan.db");
            State kept = state(database);
            double[] keeping = new double[ROUNDS];
            double[] bringing = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                sandbox.keep("step");
                keeping[i] = millis(begin);
                bring(sandbox, arguments[2]);
                sandbox.bench().call("host.undo", Map.of("id", List.of(firstImport(database))));
                if (state(database).equals(kept)) {
                    throw new IllegalStateException("nothing was changed, so bringing it back proves nothing");
                }
                begin = System.nanoTime();
                sandbox.bringBack("step");
                bringing[i] = millis(begin);
                if (!state(database).equals(kept)) {
                    throw new IllegalStateException("round " + i + " did not bring the rows back: " + state(database) + " is not " + kept);
                }
            }
            Arrays.sort(keeping);
            Arrays.sort(bringing);
            System.out.printf("%.0f %.0f %d%n", bringing[ROUNDS / 2], keeping[ROUNDS / 2], kept.rows);
        }
    }

    private static void bring(Sandbox sandbox, String file) throws Exception {
        sandbox.bench().call("host.import", Map.of("files", List.of(file), "format", List.of("bench.readings")));
    }

    private static String firstImport(Path database) throws Exception {
        try (Connection reading = open(database);
                Statement statement = reading.createStatement();
                ResultSet first = statement.executeQuery("SELECT import_id FROM bench_reading ORDER BY rowid LIMIT 1")) {
            return first.getString(1);
        }
    }

    /** What all queries together can say. */
    private record State(long rows, String hash) {}

    private static State state(Path database) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long rows = 0;
        try (Connection reading = open(database);
                Statement statement = reading.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                digest.update(table.getBytes(StandardCharsets.UTF_8));
                rows += add(statement, table, digest);
            }
        }
        return new State(rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static long add(Statement statement, String table, MessageDigest digest) throws SQLException {
        long rows = 0;
        try (ResultSet all = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = all.getMetaData().getColumnCount();
            for (; all.next(); rows++) {
                for (int column = 1; column <= columns; column++) {
                    byte[] value = all.getBytes(column);
                    digest.update((byte) (value == null ? 0 : 1));
                    if (value != null) {
                        digest.update((value.length + ":").getBytes(StandardCharsets.UTF_8));
                        digest.update(value);
                    }
                }
            }
        }
        return rows;
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:file:" + database + "?mode=ro");
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
