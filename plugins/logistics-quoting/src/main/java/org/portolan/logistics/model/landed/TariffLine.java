package org.portolan.logistics.model.landed;

import java.time.LocalDate;
import org.portolan.api.report.Place;

/**
 * A line of a tariff with the rates that hold for it, in the tariff's words.
 *
 * @param code digits only
 * @param path the descriptions from the heading down to it
 * @param unit units of quantity, separated by commas
 * @param edition the date of the edition
 * @param rate the row that the rates stand in: its own or one above it
 */
public record TariffLine(
        String code,
        String path,
        String unit,
        String general,
        String special,
        String column2,
        String additional,
        LocalDate edition,
        String importId,
        Place rate) {

    /** What parts a heading from what stands below it. */
    public static final String STEP = " › ";

    private static final int SHORT = 60;

    /** The end of the path, from the last heading that fits into some sixty letters. */
    public String shortPath() {
        String end = path;
        while (end.length() > SHORT && end.contains(STEP)) {
            end = end.substring(end.indexOf(STEP) + STEP.length());
        }
        end = end.length() > SHORT ? end.substring(0, SHORT).strip() + " …" : end;
        return path.endsWith(end) && end.length() < path.length() ? "… " + STEP.strip() + " " + end : end;
    }

    /** The code as a tariff writes it: {@code 8513.10.20.00}. */
    public String written() {
        return written(code);
    }

    /** Set points into a code: after four digits, and then after every two. */
    public static String written(String code) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            written.append(i >= 4 && i % 2 == 0 ? "." : "").append(code.charAt(i));
        }
        return written.toString();
    }
}
