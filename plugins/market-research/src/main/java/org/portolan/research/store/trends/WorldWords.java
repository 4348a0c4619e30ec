package org.portolan.research.store.trends;

import java.util.List;
import org.portolan.api.intake.DataFile;

/** The words by which Google Trends calls the whole world, by language of its interface. */
public final class WorldWords {

    private WorldWords() {}

    /** All of them, as they are written. */
    public static List<String> all() {
        return DataFile.read(WorldWords.class, "trends/world.csv").stream()
                .map(line -> line.text("word"))
                .toList();
    }
}
