package org.portolan.logistics.intake.shipments;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.intake.DataFile;
import org.portolan.logistics.model.shipments.StatusWords;
import org.portolan.logistics.model.shipments.TrackStatus;

/** Reads the words that mean a state: {@code META-INF/portolan/data/shipments/status-words.csv}. */
final class StatusVocabulary {

    private static final String FILE = "shipments/status-words.csv";
    /** Marks words that say that what follows is yet to come. */
    private static final String EXPECTED = "EXPECTED";

    /** Read once, when the first row is. */
    static final class Known {
        static final StatusWords WORDS = read();

        private Known() {}
    }

    private StatusVocabulary() {}

    static StatusWords read() {
        List<StatusWords.Entry> entries = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (DataFile.Line line : DataFile.read(StatusVocabulary.class, FILE)) {
            String status = line.text("status").strip();
            String words = line.text("words").strip();
            if (status.equals(EXPECTED)) {
                expected.add(words);
            } else {
                entries.add(new StatusWords.Entry(words, TrackStatus.valueOf(status)));
            }
        }
        return new StatusWords(entries, expected);
    }
}
