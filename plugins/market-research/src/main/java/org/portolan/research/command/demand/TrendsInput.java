package org.portolan.research.command.demand;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.command.Param;

/**
 * Which interest is looked at.
 *
 * @param term empty for a list of what was imported
 * @param geo of several places, this one
 * @param imported of several downloads, this one; empty for the newest
 * @param with another term, of any download, to be put beside it
 * @param anchor a term that both downloads hold; empty where one download holds both
 * @param sourcingDays from the decision until goods are ready
 * @param shippingDays from there until they can be sold
 * @param date today
 */
public record TrendsInput(
        @Param(example = "garden light") Optional<String> term,
        @Param(example = "US") Optional<String> geo,
        Optional<String> imported,
        @Param(example = "solar lamp") Optional<String> with,
        @Param(example = "lamp") Optional<String> anchor,
        @Param(byDefault = "30", min = "0", max = "730") int sourcingDays,
        @Param(byDefault = "35", min = "0", max = "730") int shippingDays,
        @Param(byDefault = "today", remembered = false) LocalDate date) {

    int leadDays() {
        return sourcingDays + shippingDays;
    }
}
