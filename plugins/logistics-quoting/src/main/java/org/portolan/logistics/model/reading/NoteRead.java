package org.portolan.logistics.model.reading;

import java.util.Locale;

/**
 * A sentence outside of the tables, and what was made of it.
 *
 * @param topic what it is about; empty where nothing of it was understood
 * @param value what it says, in the notation of its topic
 * @param clear true where all of it was understood
 */
public record NoteRead(Spot spot, String text, String topic, String value, boolean clear) {

    static NoteRead of(Statement said, String text) {
        return new NoteRead(
                said.spot(), text, said.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'), said.value(), true);
    }
}
