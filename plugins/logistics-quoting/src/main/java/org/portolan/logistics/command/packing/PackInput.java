package org.portolan.logistics.command.packing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.packing.Goal;

/**
 * What is to be packed, into what.
 *
 * @param item articles in words: {@code A1 20x15x8cm 0.35kg x12}
 * @param items a table of articles
 * @param box boxes in words: {@code 60x40x40cm 0.9kg max 22.5kg}
 * @param boxes a table of boxes
 * @param maxWeight what a service takes as the gross weight of a carton
 * @param divisor of dimensional weight, in cm³/kg
 */
public record PackInput(
        @Param(example = "A1 20x15x8cm 0.35kg x12") List<String> item,
        Optional<Path> items,
        @Param(example = "60x40x40cm 0.9kg max 22.5kg") List<String> box,
        Optional<Path> boxes,
        @Param(example = "30kg") Optional<Weight> maxWeight,
        @Param(example = "120cm") Optional<String> maxSide,
        @Param(example = "200cm") Optional<String> maxSum,
        @Param(example = "300cm") Optional<String> maxGirth,
        @Param(byDefault = "6000", min = "1") BigDecimal divisor,
        @Param(byDefault = "fewest-cartons") Goal goal) {}
