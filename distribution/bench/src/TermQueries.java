import java.util.Arrays;
import org.jdbi.v3.core.Jdbi;
import org.portolan.research.store.terms.TermShares;

/** Measures looking search terms up by how they begin, as {@code research.terms} does. Prints medians in milliseconds. */
public final class TermQueries {

    private static final String[] FOUR = {"bama", "cori", "dale", "fiti", "gova", "hale", "jora", "kima", "lode", "mari", "nove", "pari"};
    private static final String[] TWO = {"ba", "co", "da", "fi", "ga", "ha", "jo", "ki", "la", "ma", "ne", "po"};

    private TermQueries() {}

    public static void main(String[] arguments) {
        Jdbi database = Jdbi.create("jdbc:sqlite:" + arguments[0]);
        median(database, FOUR);
        System.out.printf("%.1f %.1f%n", median(database, FOUR), median(database, TWO));
    }

    private static double median(Jdbi database, String... prefixes) {
        double[] millis = database.withHandle(handle -> Arrays.stream(prefixes)
                .mapToDouble(prefix -> {
                    long begin = System.nanoTime();
                    TermShares.startingWith(handle, prefix, "", 50);
                    return (System.nanoTime() - begin) / 1e6;
                })
                .sorted()
                .toArray());
        return millis[millis.length / 2];
    }
}
