package org.portolan.research.model.traffic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.api.report.Trace;

/**
 * One of the operator's own products: what searches brought, and what visits brought.
 *
 * @param sku empty where no report says it
 * @param searched the row of Search Catalog Performance; empty where there is none
 * @param visited the row of the Business Report; empty where there is none
 */
public record OwnProduct(
        String product, String sku, String title, Optional<Searched> searched, Optional<Visited> visited) {

    private static final int DIGITS = 4;

    /** The same with what searches brought to it. */
    public OwnProduct with(Optional<OwnProduct> found) {
        return new OwnProduct(
                product,
                sku,
                title.isEmpty() ? found.map(OwnProduct::title).orElse("") : title,
                found.flatMap(OwnProduct::searched),
                visited);
    }

    /** How often it was shown, clicked and bought after a search. */
    public record Searched(
            Optional<BigDecimal> impressions,
            Optional<BigDecimal> clicks,
            Optional<BigDecimal> purchases,
            Trace.Source source) {

        /** Clicks for each impression, to 4 digits; empty where it was not shown. */
        public Optional<BigDecimal> clickRate() {
            return share(clicks, impressions);
        }

        /** Purchases for each click, to 4 digits; empty where nobody clicked. */
        public Optional<BigDecimal> conversion() {
            return share(purchases, clicks);
        }
    }

    /** How often its page was visited, and what was ordered. */
    public record Visited(Optional<BigDecimal> sessions, Optional<BigDecimal> units, Trace.Source source) {

        /** Units for each session, to 4 digits, as Amazon's Unit Session Percentage; empty where nobody came. */
        public Optional<BigDecimal> unitsPerSession() {
            return share(units, sessions);
        }
    }

    private static Optional<BigDecimal> share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.isEmpty() || whole.filter(number -> number.signum() > 0).isEmpty()
                ? Optional.empty()
                : Optional.of(part.get().divide(whole.get(), DIGITS, RoundingMode.HALF_UP));
    }
}
