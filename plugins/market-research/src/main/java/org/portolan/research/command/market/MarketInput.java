package org.portolan.research.command.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.research.model.market.Weighing;

/**
 * Which market.
 *
 * @param marketplace countries' codes; empty for all
 * @param by the measure; empty for the best that most products have
 * @param bands about how many bands of prices
 * @param newcomer how many months a newcomer has been listed at most
 * @param term what search terms begin with, whose clicks are shared out
 * @param date festivals and rules of countries are those of this day
 */
public record MarketInput(
        @Param(example = "US") List<String> marketplace,
        @Param(example = "yoga block") List<String> search,
        List<String> category,
        @Param(example = "cork") List<String> word,
        Optional<Weighing> by,
        @Param(byDefault = "7", min = "2", max = "20") int bands,
        @Param(byDefault = "12", min = "1", max = "36") int newcomer,
        @Param(byDefault = "10", min = "1", max = "100") int top,
        @Param(example = "yoga block") List<String> term,
        @Param(byDefault = "today", remembered = false) LocalDate date) {

    public MarketInput {
        marketplace = List.copyOf(marketplace);
        search = List.copyOf(search);
        category = List.copyOf(category);
        word = List.copyOf(word);
        term = List.copyOf(term);
    }
}
