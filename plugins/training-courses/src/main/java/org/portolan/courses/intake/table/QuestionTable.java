package org.portolan.courses.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Header.Field;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.QuestionIntake;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.store.questions.QuestionRows;

/** Questions in a table: what is asked, options, what is right. */
public final class QuestionTable implements TableFormat<Question> {

    private static final Header HEADER = Header.of(
            Field.required("prompt", "question", "question text", "题目", "题干", "问题"),
            Field.required("right", "answer", "correct", "correct answer", "right answer", "答案", "正确答案", "标准答案"),
            Field.optional("kind", "type", "question type", "题型"),
            Field.optional("name", "title", "名称"),
            Field.optional("category", "folder", "分类", "章节"),
            Field.optional("feedback", "explanation", "解析", "答案解析"),
            Field.optional("points", "score", "分值", "分数"),
            Field.optional("hints", "hint", "提示"),
            Field.optional("tags", "tag", "标签"));
    private static final Set<String> OWN =
            Set.of("prompt", "question type", "题型", "题目", "题干", "正确答案", "标准答案", "correct answer", "right answer");
    private static final int DEPTH = 5;
    private static final Pattern OPTION =
            Pattern.compile("(?i)(?:options?|choices?|选项|answers?)\\s*[_-]?\\s*(?:[a-z]|\\d{1,2})|[a-h]");

    @Override
    public String id() {
        return "courses.question-table";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    /** A table of a question and its answer alone is one of cards; options or a kind make it one of questions. */
    @Override
    public Recognition recognise(Sample sample) {
        Recognition known = sample.recognise(HEADER);
        Set<String> understood = new HashSet<>(known.understood());
        boolean own = false;
        for (Sample.Grid grid : sample.grids()) {
            for (String cell :
                    grid.rows().stream().limit(DEPTH).flatMap(List::stream).toList()) {
                String name = Header.normalise(cell);
                boolean option = OPTION.matcher(name).matches();
                if (option) {
                    understood.add(name);
                }
                own |= option || OWN.contains(name);
            }
        }
        return known.fits() && own ? Recognition.fits(understood) : Recognition.NONE;
    }

    @Override
    public Optional<Question> row(Row row) {
        List<String> options = row.columns().stream()
                .filter(column -> OPTION.matcher(Header.normalise(column)).matches())
                .map(row::text)
                .toList();
        RowQuestion.Read read = new RowQuestion(column -> row.has(column) ? row.text(column) : "", options).read();
        if (row.text("prompt").isBlank()) {
            row.reject("prompt", Text.of("courses.sheet.no-prompt"), Text.of("courses.sheet.no-prompt.do"));
        } else if (read.question().isEmpty()) {
            row.reject("right", read.trouble(), Text.of("courses.sheet.not.do"));
        }
        return row.rejected() ? Optional.empty() : read.question();
    }

    @Override
    public Writer<Question> writer(Batch batch, Source source) {
        QuestionRows rows = new QuestionRows(batch, QuestionIntake.bank(source.fileName()));
        return (row, question) -> rows.add(row.number(), question);
    }
}
