package org.portolan.courses.command.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Htmls;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.TaskKind;
import org.portolan.courses.store.questions.StoredQuestion;
import org.portolan.courses.store.questions.StoredQuestions;

/** Lists banks and their questions. */
public final class QuestionsCommand implements Command<QuestionsCommand.Input> {

    /**
     * Which questions.
     *
     * @param text shows only questions in which it stands
     */
    public record Input(
            @Param(remembered = false) Optional<String> bank,
            @Param(remembered = false) Optional<String> category,
            @Param(remembered = false) Optional<TaskKind> kind,
            @Param(remembered = false) Optional<String> text) {}

    @Override
    public String id() {
        return "courses.questions";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        List<StoredQuestion> questions = StoredQuestions.find(bench.store(), input.bank(), input.category()).stream()
                .filter(one -> input.kind().isEmpty()
                        || TaskKind.of(one.question().task()) == input.kind().get())
                .filter(one -> input.text().isEmpty()
                        || says(one.question(), input.text().get()))
                .toList();
        boolean all = input.bank().isEmpty()
                && input.category().isEmpty()
                && input.kind().isEmpty()
                && input.text().isEmpty();
        Text none = Text.of(all ? "courses.questions.none" : "courses.questions.none-fits");
        Map<String, Integer> banks = new LinkedHashMap<>();
        questions.forEach(one -> banks.merge(one.bank(), 1, Integer::sum));
        return Report.of(
                Text.of("courses.questions.report", Integer.toString(questions.size())),
                new Figures(List.of(
                        Figure.of("courses.figure.questions", Cell.of(questions.size()), Text.EMPTY),
                        Figure.of("courses.figure.banks", Cell.of(banks.size()), Text.EMPTY))),
                banks(banks, none),
                table(questions, none));
    }

    private static boolean says(Question question, String text) {
        String all = question.name() + " " + Htmls.seen(question.prompt()) + " " + RightAnswers.of(question.task());
        return all.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static Table banks(Map<String, Integer> banks, Text none) {
        List<List<Cell>> rows = new ArrayList<>();
        banks.forEach((bank, count) -> rows.add(List.of(Cell.of(bank), Cell.of(count))));
        return new Table(
                "banks",
                Text.of("courses.sheet.banks"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.bank"),
                        Column.of(Kind.NUMBER, "courses.column.questions")),
                rows,
                none);
    }

    private static Table table(List<StoredQuestion> questions, Text none) {
        return new Table(
                "questions",
                Text.of("courses.sheet.questions"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.bank"),
                        Column.of(Kind.TEXT, "courses.column.category"),
                        Column.of(Kind.NUMBER, "courses.column.line"),
                        Column.of(Kind.TEXT, "courses.column.kind"),
                        Column.of(Kind.TEXT, "courses.column.name"),
                        Column.of(Kind.TEXT, "courses.column.prompt"),
                        Column.of(Kind.TEXT, "courses.column.right"),
                        Column.of(Kind.NUMBER, "courses.column.points"),
                        Column.of(Kind.TEXT, "courses.column.tags")),
                questions.stream().map(QuestionsCommand::row).toList(),
                none);
    }

    private static List<Cell> row(StoredQuestion stored) {
        Question question = stored.question();
        return List.of(
                Cell.of(stored.bank()),
                Cell.of(question.category()),
                Cell.of(stored.row()),
                Cell.of(Text.of("courses.kind."
                        + TaskKind.of(question.task())
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'))),
                Cell.of(question.name()),
                Cell.of(RightAnswers.prompt(question)),
                Cell.of(RightAnswers.of(question.task())),
                Cell.of(question.points()),
                Cell.of(String.join(", ", question.tags())));
    }
}
