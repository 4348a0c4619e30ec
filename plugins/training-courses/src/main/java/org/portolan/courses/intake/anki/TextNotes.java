package org.portolan.courses.intake.anki;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.intake.Source;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.anki.DelimitedText.Line;
import org.portolan.courses.model.cards.ClozeText;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.model.cards.NoteType;
import org.portolan.courses.store.cards.CardIntake;
import org.portolan.courses.store.cards.NewNotes;
import org.portolan.courses.store.cards.StoredNotes;

/** Makes notes of the rows of a text. A row whose note comes again further down gives way to it. */
final class TextNotes {

    private final TextHeader header;
    private final char separator;
    private final boolean html;
    private final List<Line> lines;
    private final CardIntake into;
    private final NewNotes notes;
    private final TextKinds kinds;
    private final String deck;
    private final Set<Integer> special = new HashSet<>();

    /** A row that is to become a note. */
    private record Wanted(Line line, NoteType type, List<String> fields, String guid) {}

    TextNotes(String text, Source source, Batch batch, CardIntake into) {
        this.header = TextHeader.of(text);
        this.separator = header.separator(text);
        this.html = header.html(text);
        String body = header.values().containsKey("old tags") ? text.substring(text.indexOf('\n') + 1) : text;
        this.lines = DelimitedText.read(body, separator);
        this.into = into;
        StoredNotes stored = StoredNotes.of(batch);
        this.notes = new NewNotes(into, stored);
        for (String key : List.of("notetype", "deck", "tags", "guid")) {
            special.add(header.column(key));
        }
        this.kinds = new TextKinds(header, separator, lines, special, stored, source.answer("kind"));
        this.deck = source.answer("deck").or(() -> header.given("deck")).orElse("");
    }

    void store() {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (Line line : lines) {
            into.check();
            wanted(line).ifPresent(one -> {
                Wanted before = wanted.put(
                        one.guid().isEmpty()
                                ? one.type().name() + "\u001F"
                                        + Html.words(one.fields().get(0))
                                : one.guid(),
                        one);
                if (before != null) {
                    reject(before.line(), "again", Integer.toString(one.line().line()));
                }
            });
        }
        for (Wanted one : wanted.values()) {
            Line line = one.line();
            List<String> tags = new ArrayList<>(header.tags());
            int tagColumn = header.column("tags") > 0 ? header.column("tags") : kinds.tagColumn();
            for (String tag : line.cell(tagColumn).strip().split("\\s+")) {
                if (!tag.isEmpty() && !tags.contains(tag)) {
                    tags.add(tag);
                }
            }
            String own = line.cell(header.column("deck")).strip();
            if (!notes.add(one.type(), one.fields(), one.guid(), tags, own.isEmpty() ? deck : own, line.line())) {
                reject(line, "no-card", one.type().name());
            }
        }
    }

    private Optional<Wanted> wanted(Line line) {
        Optional<NoteType> type = kinds.of(line);
        if (type.isEmpty()) {
            reject(line, "kind", line.cell(header.column("notetype")));
            return Optional.empty();
        }
        List<String> cells = kinds.fields(line, type.get());
        int most = type.get().fields().size();
        if (cells.size() > most && cells.subList(most, cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            reject(line, "many", Integer.toString(cells.size()), Integer.toString(most));
            return Optional.empty();
        }
        if (cells.size() < Math.min(most, 2)) {
            reject(line, "few", Integer.toString(cells.size()), Integer.toString(most));
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            fields.add(i < cells.size() ? field(cells.get(i)) : "");
        }
        if (fields.stream().anyMatch(ClozeText::isOcclusion)) {
            reject(line, "occlusion");
            return Optional.empty();
        }
        if (fields.get(0).isBlank()) {
            reject(line, "empty");
            return Optional.empty();
        }
        return Optional.of(new Wanted(
                line, type.get(), fields, line.cell(header.column("guid")).strip()));
    }

    private String field(String cell) {
        return html ? cell : Html.escape(cell).replace("\n", "<br>");
    }

    private void reject(Line line, String why, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = Integer.toString(line.line());
        System.arraycopy(more, 0, arguments, 1, more.length);
        into.rejected(
                String.join(String.valueOf(separator), line.cells()),
                line.line(),
                Text.of("courses.anki-text.reject." + why, arguments),
                Text.of("courses.anki-text.reject.remedy"));
    }
}
