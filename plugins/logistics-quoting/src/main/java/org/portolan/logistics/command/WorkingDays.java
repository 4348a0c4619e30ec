package org.portolan.logistics.command;

import java.util.Collection;
import java.util.Optional;
import org.portolan.api.report.Note;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.RateRow;

/**
 * Says which services count working days: their numbers stand, and are compared, beside calendar days of others, since how
 * many holidays are on the way is nobody's to know.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /** The name of the service that makes an offer, where it counts working days. */
    public static Optional<String> service(PricedOffer offer) {
        RateRow row = offer.row();
        return row.terms().workingDays() && row.days().max().isPresent() ? Optional.of(offer.name()) : Optional.empty();
    }

    /**
     * The note on such services; empty where there are none.
     *
     * @param key of the sentence, which takes their names
     */
    public static Optional<Note> note(String key, Collection<String> services) {
        return services.isEmpty() ? Optional.empty() : Optional.of(new Note(Text.of(key, String.join(", ", services))));
    }
}
