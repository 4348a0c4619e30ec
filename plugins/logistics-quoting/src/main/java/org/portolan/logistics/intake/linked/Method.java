package org.portolan.logistics.intake.linked;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the tables say of a delivery method beside its prices.
 *
 * @param name for people
 * @param from the least worth of goods that it is meant for; 0 where it is the method's plain form
 * @param cover up to which worth goods are insured with it
 * @param size class of what it takes; empty where the tables do not say
 */
record Method(String code, String name, BigDecimal from, BigDecimal cover, String size) {

    /** The lines of a table of methods by their codes; the first line of a code counts. */
    static Map<String, Method> ofMethods(LinkedTable table) {
        return read(table.lines().stream()
                .filter(TableKind::isMethod)
                .map(line -> new Method(
                        line.text(1),
                        line.text(5),
                        line.number(2).orElseThrow(),
                        line.number(4).orElseThrow(),
                        line.text(6)))
                .toList());
    }

    /** The lines of a table of clean names. */
    static Map<String, Method> ofNames(LinkedTable table) {
        return read(table.lines().stream()
                .filter(TableKind::isName)
                .map(line -> new Method(
                        line.text(3),
                        line.text(2),
                        line.number(4).orElseThrow(),
                        line.number(6).orElseThrow(),
                        line.text(7)))
                .toList());
    }

    private static Map<String, Method> read(List<Method> methods) {
        Map<String, Method> byCode = new LinkedHashMap<>();
        methods.forEach(method -> byCode.putIfAbsent(method.code, method));
        return byCode;
    }

    boolean covers(BigDecimal worth) {
        return cover.compareTo(worth) == 0;
    }

    /**
     * The name with the cover, since methods of one name differ by it alone.
     *
     * @param insured what the table of prices says; empty where it says nothing
     */
    String title(Optional<BigDecimal> insured, String currency) {
        BigDecimal most = insured.orElse(cover);
        if (most.signum() == 0) {
            return name;
        }
        String range = from.signum() == 0 ? "to " + plain(most) : plain(from) + "–" + plain(most);
        return name + " (cover " + range + " " + currency + ")";
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** True where its name says that the parcel is followed on its way. */
    boolean isTracked() {
        return name.matches("(?i).*\\btracked\\b.*");
    }
}
