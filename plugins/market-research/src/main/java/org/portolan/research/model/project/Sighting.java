package org.portolan.research.model.project;

import java.time.LocalDate;
import java.util.List;

/** Something seen somewhere that may become a trend. */
public record Sighting(
        String title, LocalDate seen, String country, String link, String picture, List<String> tags, String note) {

    public Sighting {
        tags = List.copyOf(tags);
    }
}
