package org.portolan.research.store.terms;

import java.util.List;
import org.portolan.api.store.Batch;

/** What the workspace knows of reports that came before, asked within the batch of the next one. */
public final class StoredReports {

    private StoredReports() {}

    /** The rows of the last reports of a kind about the same, the newest first. */
    public static List<Long> rowsOfLast(
            Batch batch, String kind, String marketplace, String subject, String period, int most) {
        return batch.handle()
                .createQuery("""
                        SELECT rows FROM research_report
                        WHERE kind = :kind AND marketplace = :marketplace AND subject = :subject AND period = :period
                        ORDER BY coalesce(ends, '') DESC, import_id DESC LIMIT :most
                        """)
                .bind("kind", kind)
                .bind("marketplace", marketplace)
                .bind("subject", subject)
                .bind("period", period)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /** How many niches a batch has brought. */
    public static long niches(Batch batch) {
        return batch.handle()
                .createQuery("SELECT count(*) FROM research_niche WHERE import_id = :id")
                .bind("id", batch.id())
                .mapTo(Long.class)
                .one();
    }
}
