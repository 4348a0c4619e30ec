package org.portolan.logistics.intake.shipments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.portolan.logistics.model.shipments.StatusWords;
import org.portolan.logistics.model.shipments.TrackStatus;

/** Reads the words that mean a state: {@code META-INF/portolan/data/shipments/status-words.csv}. */
final class StatusVocabulary {

    private static final String FILE = "META-INF/portolan/data/shipments/status-words.csv";
    /** Marks words that say that what follows is yet to come. */
    private static final String EXPECTED = "EXPECTED";

    /** Read once, when the first row is. */
    static final class Known {
        static final StatusWords WORDS = read();

        private Known() {}
    }

    private StatusVocabulary() {}

    static StatusWords read() {
        try (InputStream in = StatusVocabulary.class.getModule().getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<StatusWords.Entry> entries = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells[0].equals(EXPECTED)) {
                    expected.add(cells[1].strip());
                } else {
                    entries.add(new StatusWords.Entry(cells[1].strip(), TrackStatus.valueOf(cells[0].strip())));
                }
            }
            return new StatusWords(entries, expected);
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    FILE + " was not read: the plugin’s JAR is damaged. Install it again.", broken);
        }
    }
}
