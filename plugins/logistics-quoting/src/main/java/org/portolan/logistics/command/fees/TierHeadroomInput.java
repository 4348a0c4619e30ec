package org.portolan.logistics.command.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/**
 * The unit whose headroom is asked for.
 *
 * @param tolerance how far a measured side may be off, in millimetres
 * @param weightTolerance how far a weighing may be off
 */
public record TierHeadroomInput(
        @Param(example = "US") CountryCode marketplace,
        @Param(example = "12x9x3in") Dimensions size,
        @Param(example = "14oz") Weight weight,
        @Param(example = "24.99USD") Money price,
        @Param(example = "Home & Kitchen") Optional<String> category,
        @Param(byDefault = "today") LocalDate date,
        @Param(min = "0", example = "3") Optional<BigDecimal> tolerance,
        @Param(example = "5g") Optional<Weight> weightTolerance) {}
