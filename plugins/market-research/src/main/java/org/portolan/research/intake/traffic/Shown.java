package org.portolan.research.intake.traffic;

import java.math.BigDecimal;
import java.util.Optional;

/** How often one product was shown, clicked, put into the cart and bought after a search; empty where the file is. */
record Shown(
        String product,
        String title,
        String category,
        Optional<BigDecimal> impressions,
        Optional<BigDecimal> clicks,
        Optional<BigDecimal> cartAdds,
        Optional<BigDecimal> purchases) {}
