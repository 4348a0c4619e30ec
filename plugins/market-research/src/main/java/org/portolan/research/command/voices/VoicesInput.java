package org.portolan.research.command.voices;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.research.model.voices.Voice;

/**
 * Whose voices.
 *
 * @param product part of the product's number or name
 * @param category part of its category
 * @param language ISO 639 code
 * @param aspect the one whose sentences are wanted; all where empty
 * @param sentences how many sentences are listed at most
 */
public record VoicesInput(
        @Param(example = "B0EXAMPLE1") Optional<String> product,
        @Param(example = "Kitchen") Optional<String> category,
        @Param(example = "en") Optional<String> language,
        @Param(example = "2026-01-01") Optional<LocalDate> since,
        @Param(example = "2026-12-31") Optional<LocalDate> until,
        @Param(example = "packaging") Optional<String> aspect,
        @Param(byDefault = "300", min = "1", max = "100000") int sentences) {

    boolean takes(Voice voice) {
        return holds(voice.review().product() + " " + voice.review().productName(), product)
                && holds(voice.review().category(), category)
                && language.map(code -> code.strip()
                                .equalsIgnoreCase(voice.review().language().language()))
                        .orElse(true)
                && within(voice);
    }

    private boolean within(Voice voice) {
        Optional<LocalDate> written = voice.review().written();
        boolean after = since.isEmpty()
                || written.filter(day -> !day.isBefore(since.get())).isPresent();
        boolean before = until.isEmpty()
                || written.filter(day -> !day.isAfter(until.get())).isPresent();
        return after && before;
    }

    private static boolean holds(String text, Optional<String> part) {
        return part.map(wanted ->
                        text.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }
}
