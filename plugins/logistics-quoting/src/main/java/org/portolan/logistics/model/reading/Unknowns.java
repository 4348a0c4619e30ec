package org.portolan.logistics.model.reading;

import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;

/** Says which word of a cell is no country, and which one it may be. */
final class Unknowns {

    private Unknowns() {}

    static Finding country(Spot spot, String file, String word, DestinationText destinations) {
        return destinations
                .nearest(word)
                .map(near -> Finding.error(
                        spot.in(file),
                        Text.of("logistics.reading.country.near", spot.toString(), word, near),
                        Text.of("logistics.reading.country.remedy", near)))
                .orElseGet(() -> Finding.error(
                        spot.in(file),
                        Text.of("logistics.reading.country", spot.toString(), word),
                        Text.of("logistics.reading.country.remedy", "US")));
    }
}
