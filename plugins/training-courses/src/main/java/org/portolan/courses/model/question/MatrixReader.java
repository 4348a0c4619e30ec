package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.portolan.api.report.Finding;

/**
 * A head of columns and rows of marks below. Rows with one right radio button each are a {@link Task.Matching}; others
 * are a {@link Task.Cloze} with a gap a row.
 */
final class MatrixReader implements QuizBody {

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final int next;

    private record Row(Prose text, boolean several, List<Boolean> marks) {

        long rights() {
            return marks.stream().filter(mark -> mark).count();
        }
    }

    MatrixReader(List<String> lines, int from, int firstLine) {
        List<String> head = new ArrayList<>(QuizMarks.head(QuizMarks.bare(lines.get(from))));
        int at = from + 1;
        while (at < lines.size()) {
            Matcher row = QuizMarks.MATRIX_ROW.matcher(QuizMarks.bare(lines.get(at)));
            if (!row.matches()) {
                break;
            }
            Row read = row(row);
            if (read.marks.size() > head.size()) {
                findings.add(QuizText.finding("matrix", firstLine + at));
                while (head.size() < read.marks.size()) {
                    head.add(Integer.toString(head.size() + 1));
                }
            }
            rows.add(read);
            at++;
        }
        columns = List.copyOf(head);
        next = at;
    }

    static boolean begins(List<String> lines, int at) {
        return QuizMarks.head(QuizMarks.bare(lines.get(at))).size() > 0
                && at + 1 < lines.size()
                && QuizMarks.MATRIX_ROW
                        .matcher(QuizMarks.bare(lines.get(at + 1)))
                        .matches();
    }

    private static Row row(Matcher row) {
        List<Boolean> marks = new ArrayList<>();
        boolean several = false;
        Matcher cell = QuizMarks.CELL.matcher(row.group(1));
        while (cell.find()) {
            several |= cell.group(2) != null;
            String mark = cell.group(1) == null ? cell.group(2) : cell.group(1);
            marks.add(mark.equalsIgnoreCase("x"));
        }
        return new Row(Prose.markdown(row.group(2).strip()), several, marks);
    }

    @Override
    public Task task() {
        return rows.stream().allMatch(row -> !row.several && row.rights() == 1) ? matching() : cloze();
    }

    private Task matching() {
        List<Task.Pair> pairs = rows.stream()
                .map(row -> new Task.Pair(row.text, Prose.markdown(columns.get(row.marks.indexOf(true)))))
                .toList();
        List<Prose> more = columns.stream()
                .map(Prose::markdown)
                .filter(column -> pairs.stream().noneMatch(pair -> pair.right().equals(column)))
                .toList();
        return new Task.Matching(pairs, more);
    }

    private Task cloze() {
        List<Task.Part> parts = new ArrayList<>();
        for (Row row : rows) {
            List<Task.Option> options = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Prose text = Prose.markdown(columns.get(i));
                boolean right = i < row.marks.size() && row.marks.get(i);
                options.add(right ? Task.Option.right(text) : Task.Option.wrong(text));
            }
            parts.add(new Task.Words(Prose.markdown("\n- " + row.text.text() + " ")));
            parts.add(new Task.Gap(new Task.Choice(options, row.several, false), BigDecimal.ONE));
        }
        return new Task.Cloze(parts);
    }

    @Override
    public int next() {
        return next;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
