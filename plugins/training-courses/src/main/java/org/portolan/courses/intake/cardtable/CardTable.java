package org.portolan.courses.intake.cardtable;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Header.Field;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.anki.AnkiText;
import org.portolan.courses.model.cards.ClozeText;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.model.cards.NoteType;
import org.portolan.courses.model.cards.StockKinds;
import org.portolan.courses.store.cards.CardIntake;
import org.portolan.courses.store.cards.NewNotes;
import org.portolan.courses.store.cards.StoredNotes;

/** A table with a column for the front and one for the back; a front with {@code {{c1::gaps}}} needs no back. */
public class CardTable implements TableFormat<CardTable.Line> {

    private static final Header HEADER = Header.of(
            Field.required("front", "正面", "问题", "question", "term", "单词"),
            Field.required("back", "背面", "答案", "answer", "definition", "释义"),
            Field.optional("tags", "tag", "标签"),
            Field.optional("deck", "牌组", "卡组"));

    /** One row, with fields as HTML. */
    public record Line(String front, String back, List<String> tags, String deck) {

        public Line {
            tags = List.copyOf(tags);
        }
    }

    @Override
    public final String id() {
        return "courses.card-table";
    }

    @Override
    public final Header header() {
        return HEADER;
    }

    @Override
    public final Recognition recognise(Sample sample) {
        byte[] first = sample.firstBytes();
        boolean workbook = first.length > 1 && first[0] == 'P' && first[1] == 'K';
        return AnkiText.hasHeader(sample) || (!workbook && AnkiText.isBinary(sample))
                ? Recognition.NONE
                : sample.recognise(HEADER);
    }

    @Override
    public final void read(Source source, Intake intake) throws IOException, Refusal {
        CardIntake into = CardIntake.ofTable(intake, source.fileName());
        intake.table(new OneFile(new NewNotes(into, StoredNotes.of(intake.batch()))));
        into.finish();
    }

    @Override
    public Optional<Line> row(Row row) {
        String front = row.required("front");
        String back = row.text("back");
        boolean gaps = !ClozeText.parse(front).numbers().isEmpty();
        if (back.isEmpty() && !gaps && !row.rejected()) {
            reject(row, "back", Text.of("courses.card-table.reject.back"));
        }
        if (row.rejected()) {
            return Optional.empty();
        }
        List<String> tags = Arrays.stream(row.text("tags").split("[\\s,;，；、]+"))
                .filter(tag -> !tag.isEmpty())
                .toList();
        return Optional.of(new Line(html(front), html(back), tags, row.text("deck")));
    }

    @Override
    public Writer<Line> writer(Batch batch, Source source) {
        throw new IllegalStateException("a table of cards is read by its read method: call that");
    }

    private static void reject(Row row, String column, Text reason) {
        row.reject(column, reason, Text.of("courses.card-table.reject.remedy"));
    }

    private static String html(String cell) {
        return Html.escape(cell).replace("\r", "").replace("\n", "<br>");
    }

    /** One reading: it remembers the fronts that were there. */
    private static final class OneFile extends CardTable {

        private final NewNotes notes;
        private final Map<String, Long> seen = new HashMap<>();
        private final NoteType basic = StockKinds.named("Basic").orElseThrow();
        private final NoteType cloze = StockKinds.cloze("Cloze");

        OneFile(NewNotes notes) {
            this.notes = notes;
        }

        @Override
        public Optional<Line> row(Row row) {
            Optional<Line> line = super.row(row);
            if (line.isPresent()) {
                Long before = seen.putIfAbsent(line.get().front(), row.number());
                if (before != null) {
                    reject(row, "front", Text.of("courses.card-table.reject.again", Long.toString(before)));
                    return Optional.empty();
                }
            }
            return line;
        }

        @Override
        public Writer<Line> writer(Batch batch, Source source) {
            return (row, line) -> {
                NoteType type = ClozeText.parse(line.front()).numbers().isEmpty() ? basic : cloze;
                notes.add(type, List.of(line.front(), line.back()), "", line.tags(), line.deck(), row.number());
            };
        }
    }
}
