package org.portolan.courses.intake.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.intake.anki.DelimitedText.Line;
import org.portolan.courses.model.cards.ClozeText;
import org.portolan.courses.model.cards.NoteType;
import org.portolan.courses.model.cards.StockKinds;
import org.portolan.courses.store.cards.StoredNotes;

/**
 * Which kind the notes of a text are: the one that the file or a person names, if it is here or every Anki has it; else one
 * made of the columns.
 */
final class TextKinds {

    private final TextHeader header;
    private final List<String> columns;
    private final int width;
    private final Set<Integer> special;
    private final StoredNotes stored;
    private final Optional<String> named;
    private final boolean gaps;
    private final Map<String, NoteType> made = new HashMap<>();

    TextKinds(
            TextHeader header,
            char separator,
            List<Line> lines,
            Set<Integer> special,
            StoredNotes stored,
            Optional<String> answer) {
        this.header = header;
        this.columns = header.columns(separator);
        this.special = special;
        this.stored = stored;
        this.named = answer.or(() -> header.given("notetype"));
        this.gaps = lines.stream()
                .anyMatch(line -> line.cells().stream()
                        .anyMatch(cell -> !ClozeText.parse(cell).numbers().isEmpty()));
        this.width = columns.isEmpty() ? usualWidth(lines) : columns.size();
    }

    /** As many columns as most rows have. */
    private static int usualWidth(List<Line> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.cells().size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** The kind of a row; empty where it names one that nobody knows. */
    Optional<NoteType> of(Line line) {
        int column = header.column("notetype");
        if (column == 0) {
            return Optional.of(made.computeIfAbsent(named.orElse(""), this::make));
        }
        String name = line.cell(column).strip();
        return stored.type(name)
                .or(() -> StockKinds.named(name))
                .or(() -> name.isEmpty() ? Optional.empty() : Optional.of(made.computeIfAbsent(name, this::make)));
    }

    /** The column after the fields, which holds tags where a file says nothing of columns; 0 for none. */
    int tagColumn() {
        boolean silent = columns.isEmpty() && special.stream().allMatch(column -> column == 0);
        return silent && named.isEmpty() && width == 3 ? 3 : 0;
    }

    /** The cells of a row that are its note's fields, in the order of the kind. */
    List<String> fields(Line line, NoteType type) {
        List<String> inOrder = new ArrayList<>();
        for (int column = 1; column <= line.cells().size(); column++) {
            if (!special.contains(column) && column != tagColumn()) {
                inOrder.add(line.cell(column));
            }
        }
        List<String> names = names();
        List<String> wanted = type.fieldNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (columns.isEmpty() || !names.stream().allMatch(wanted::contains)) {
            return inOrder;
        }
        List<String> byName = new ArrayList<>();
        for (String field : wanted) {
            int index = names.indexOf(field);
            byName.add(index >= 0 && index < inOrder.size() ? inOrder.get(index) : "");
        }
        return byName;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!special.contains(i + 1)) {
                names.add(columns.get(i).strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private NoteType make(String name) {
        Optional<NoteType> known = stored.type(name).or(() -> StockKinds.named(name));
        if (known.isPresent()) {
            return known.get();
        }
        List<String> fields = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
            if (!special.contains(column) && column != tagColumn()) {
                String own = column <= columns.size() ? columns.get(column - 1).strip() : "";
                fields.add(own.isEmpty() || fields.contains(own) ? "Field " + (fields.size() + 1) : own);
            }
        }
        if (columns.isEmpty() && fields.size() <= 2) {
            String own = name.isEmpty() ? "Basic" : name;
            return gaps ? StockKinds.cloze(name.isEmpty() ? "Cloze" : name) : NoteType.basic("kind:" + own, own);
        }
        return StockKinds.of(name.isEmpty() ? "Text " + fields.size() : name, fields);
    }
}
