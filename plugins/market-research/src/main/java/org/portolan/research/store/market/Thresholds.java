package org.portolan.research.store.market;

import java.math.BigDecimal;
import java.util.List;
import org.portolan.api.intake.DataFile;
import org.portolan.research.model.market.GapRule;

/** The limits by which a market is judged, from our dated table of them. */
public final class Thresholds {

    private static final List<DataFile.Line> LINES = DataFile.read(Thresholds.class, "market/thresholds.csv");

    private Thresholds() {}

    /**
     * The value that holds now.
     *
     * @throws IllegalStateException where the table has no such name
     */
    public static BigDecimal value(String name) {
        return LINES.stream()
                .filter(line -> line.text("name").equals(name)
                        && line.given("effective_to").isEmpty())
                .map(line -> new BigDecimal(line.text("value")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("market/thresholds.csv has no " + name));
    }

    /** What a gap is. */
    public static GapRule gap() {
        return new GapRule(
                value("gap_room").doubleValue(),
                value("gap_rating"),
                value("gap_reviews").longValueExact(),
                value("gap_products").intValueExact());
    }
}
