package org.portolan.research.model.score;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mark, a paper or a duty that a market asks for a kind of goods.
 *
 * @param market country code, or EU for all of the Union
 * @param from the day from which it holds; empty where the source names none
 * @param source the act or standard
 * @param checked false where only the name of the act is known to us and nobody has read the text for this table
 */
public record Requirement(
        String market,
        GoodsKind kind,
        String mark,
        String english,
        String chinese,
        Optional<LocalDate> from,
        String source,
        boolean checked) {}
