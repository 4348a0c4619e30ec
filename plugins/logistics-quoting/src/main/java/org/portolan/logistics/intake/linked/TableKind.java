package org.portolan.logistics.intake.linked;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.portolan.api.text.Text;

/** The tables that refer to each other. None has a header, so each is known by the shape of its lines. */
enum TableKind {
    /** {@code method, from, up to, price, cover, size class}: the one that is imported. */
    PRICES(TableKind::isPrice, "method", "from", "to", "price"),
    /** {@code method, worth from, worth to, cover, name, size class}. */
    METHODS(TableKind::isMethod, "method", "worth_from", "worth_to", "cover", "name"),
    /** {@code key, name, method, worth from, worth to, cover, size class}. */
    NAMES(TableKind::isName, "key", "name", "method", "worth_from", "worth_to", "cover"),
    /** {@code country, zone}. */
    COUNTRIES(TableKind::isCountry, "country", "zone"),
    /** {@code zone, method}. */
    ZONES(TableKind::isZone, "zone", "method"),
    /** {@code key, name}. */
    GROUPS(TableKind::isGroup, "key", "name");

    /** A code without blanks that is no number and, being longer, no country. */
    private static final Pattern CODE = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9][\\w./-]{2,}");
    /** A code of words that are joined, as zones and methods have them. */
    private static final Pattern JOINED = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]+");
    private static final Pattern CLASS = Pattern.compile("\\p{L}*");
    /** Of ten lines that say something, nine have the shape. */
    private static final double MOST = 0.9;

    private final Predicate<Line> fits;
    private final List<String> signs;

    TableKind(Predicate<Line> fits, String... signs) {
        this.fits = fits;
        this.signs = List.of(signs);
    }

    /** What its columns hold. */
    List<String> signs() {
        return signs;
    }

    /** Its name for people. */
    Text title() {
        return Text.of("logistics.linked.table." + name().toLowerCase(Locale.ROOT));
    }

    /** The kind that the lines have the shape of; empty where they are of none. */
    static Optional<TableKind> of(List<Line> lines) {
        List<Line> said = lines.stream()
                .filter(line -> !line.isBlank() && !line.isRemark())
                .toList();
        return said.size() < 2
                ? Optional.empty()
                : Arrays.stream(values()).filter(kind -> kind.isShapeOf(said)).findFirst();
    }

    /** The column that joins it to the table that knows it: its methods, or of countries the zones. */
    int joining() {
        return this == NAMES ? 3 : this == COUNTRIES || this == ZONES ? 2 : 1;
    }

    /** True where lines whose codes are known may be a table of this kind: codes prove more than the shape of a line. */
    boolean couldBe(List<Line> lines) {
        List<Line> said = lines.stream()
                .filter(line -> !line.isBlank() && !line.isRemark())
                .toList();
        Predicate<Line> test = this == COUNTRIES || this == ZONES ? line -> line.size() == 2 : fits;
        return said.stream().filter(test).count() >= MOST * said.size();
    }

    /** A first line of another shape is a header, and a table with a header is of another kind. */
    private boolean isShapeOf(List<Line> lines) {
        return fits.test(lines.get(0)) && lines.stream().filter(fits).count() >= MOST * lines.size() && repeats(lines);
    }

    /** A method has several bands, and a zone several countries or methods: without that, the shape proves little. */
    private boolean repeats(List<Line> lines) {
        if (this != PRICES && this != COUNTRIES && this != ZONES) {
            return true;
        }
        int column = this == COUNTRIES ? 2 : 1;
        Set<String> seen = new HashSet<>();
        return lines.stream().anyMatch(line -> !seen.add(line.text(column)));
    }

    static boolean isPrice(Line line) {
        return line.size() >= 4
                && line.size() <= 6
                && CODE.matcher(line.text(1)).matches()
                && hasNumbers(line, 2, 4)
                && line.number(2).orElseThrow().compareTo(line.number(3).orElseThrow()) <= 0
                && (line.text(5).isEmpty() || line.number(5).isPresent())
                && CLASS.matcher(line.text(6)).matches();
    }

    static boolean isMethod(Line line) {
        return line.size() >= 5
                && line.size() <= 6
                && CODE.matcher(line.text(1)).matches()
                && hasNumbers(line, 2, 4)
                && line.text(5).chars().anyMatch(Character::isLetter)
                && CLASS.matcher(line.text(6)).matches();
    }

    static boolean isName(Line line) {
        return line.size() >= 6
                && line.size() <= 7
                && KEY.matcher(line.text(1)).matches()
                && CODE.matcher(line.text(3)).matches()
                && hasNumbers(line, 4, 6);
    }

    private static boolean isCountry(Line line) {
        return line.size() == 2
                && COUNTRY.matcher(line.text(1)).matches()
                && JOINED.matcher(line.text(2)).matches();
    }

    private static boolean isZone(Line line) {
        return line.size() == 2
                && JOINED.matcher(line.text(1)).matches()
                && JOINED.matcher(line.text(2)).matches();
    }

    /** The key is made of words of the name: {@code smallparceltracked24,"Tracked 24: Small Parcel"}. */
    private static boolean isGroup(Line line) {
        String key = line.text(1).toLowerCase(Locale.ROOT);
        return line.size() == 2
                && KEY.matcher(line.text(1)).matches()
                && Arrays.stream(line.text(2).toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                        .anyMatch(word -> word.length() > 3 && key.contains(word));
    }

    private static boolean hasNumbers(Line line, int first, int last) {
        for (int column = first; column <= last; column++) {
            if (line.number(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
