package org.portolan.research.intake.terms;

import org.portolan.api.store.Batch;
import org.portolan.research.model.terms.SearchTerm;

/** Stores search terms. Whose and of when they are stands once, in the report's own row. */
final class TermWriter {

    private final Batch.Rows rows;

    TermWriter(Batch batch) {
        this.rows =
                batch.rows("research_term", "term", "rank", "volume", "growth", "click_share", "conversion", "details");
    }

    void write(long rowNo, SearchTerm term) {
        rows.add(
                rowNo,
                term.term(),
                term.rank().orElse(null),
                term.volume().orElse(null),
                term.growth().orElse(null),
                term.clickShare().orElse(null),
                term.conversion().orElse(null),
                term.details().isEmpty() ? null : term.details());
    }
}
