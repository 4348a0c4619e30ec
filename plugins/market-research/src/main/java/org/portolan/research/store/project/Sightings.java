package org.portolan.research.store.project;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.research.model.project.Sighting;

/** The notebook of things seen. */
public final class Sightings {

    private static final RowMapper<Sighting> SIGHTING = (row, context) -> new Sighting(
            row.getString("title"),
            LocalDate.parse(row.getString("seen")),
            row.getString("country"),
            row.getString("link"),
            row.getString("picture"),
            row.getString("tags").isEmpty()
                    ? List.of()
                    : List.of(row.getString("tags").split("\\|")),
            row.getString("note"));

    private Sightings() {}

    /** All of them, the last seen first. */
    public static List<Sighting> all(Store store) {
        return store.read(
                handle -> handle.createQuery("SELECT * FROM research_sighting ORDER BY seen DESC, import_id DESC")
                        .map(SIGHTING)
                        .list());
    }

    public static void add(Store store, Sighting sighting) {
        store.write(Text.of("research.batch.sighting", sighting.title()), batch -> {
            batch.rows("research_sighting", "title", "seen", "country", "link", "picture", "tags", "note")
                    .add(
                            0,
                            sighting.title(),
                            sighting.seen().toString(),
                            sighting.country(),
                            sighting.link(),
                            sighting.picture(),
                            String.join("|", sighting.tags()),
                            sighting.note());
            return sighting.title();
        });
    }
}
