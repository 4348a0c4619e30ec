package org.portolan.courses.intake.anki;

import java.util.ArrayList;
import java.util.List;
import org.portolan.courses.model.cards.Note;
import org.portolan.courses.model.cards.NoteType;

/** Writes text with Anki’s header lines: guid, kind, deck, the fields and tags of each note, in columns. */
public final class AnkiTextWriter {

    private final List<List<String>> rows = new ArrayList<>();
    private int fields = 1;

    /** Add a note, which lies in a deck. */
    public void note(Note note, NoteType type, String deck) {
        List<String> row = new ArrayList<>();
        row.add(note.guid().isEmpty() ? note.id() : note.guid());
        row.add(type.name());
        row.add(deck);
        row.addAll(note.fields(type).values());
        fields = Math.max(fields, type.fields().size());
        row.add(String.join(" ", note.tags()));
        rows.add(row);
    }

    /** The whole file. */
    public String text() {
        StringBuilder text = new StringBuilder("#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n"
                        + "#deck column:3\n#tags column:")
                .append(fields + 4)
                .append('\n');
        for (List<String> noted : rows) {
            List<String> row = new ArrayList<>(noted);
            String tags = row.remove(row.size() - 1);
            while (row.size() < fields + 3) {
                row.add("");
            }
            row.add(tags);
            text.append(String.join("\t", row.stream().map(AnkiTextWriter::cell).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cell(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain && !cell.startsWith("#") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
