package org.portolan.courses.command.questions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Difference;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.model.question.Question;

/** What a format does not keep of the questions that are written in it: each is written, read again and compared. */
final class Losses {

    private final QuestionWriter writer;
    private final List<Finding> leftOut = new ArrayList<>();
    private final Map<Difference.Side, List<String>> lost = new EnumMap<>(Difference.Side.class);
    private int unread;

    Losses(QuestionWriter writer) {
        this.writer = writer;
    }

    /** True where the format can say the question; what it then loses is kept for the findings. */
    boolean look(Question question) {
        Optional<Text> cannot = writer.cannot(question);
        if (cannot.isPresent()) {
            leftOut.add(Finding.warning(
                    Place.NOWHERE,
                    Text.of("courses.export.left-out", name(question), cannot.get()),
                    Text.of("courses.export.left-out.do")));
            return false;
        }
        byte[] written = writer.write("", List.of(question), name -> Optional.of(new byte[] {1}));
        Found again = writer.read(written);
        if (again.questions().isEmpty()) {
            unread++;
        } else {
            Difference.of(question, again.questions().get(0).question())
                    .forEach(side ->
                            lost.computeIfAbsent(side, key -> new ArrayList<>()).add(name(question)));
        }
        return true;
    }

    private static String name(Question question) {
        return question.name().isEmpty() ? RightAnswers.prompt(question) : question.name();
    }

    List<Finding> findings(String file) {
        List<Finding> findings = new ArrayList<>(leftOut);
        lost.forEach((side, names) -> findings.add(Finding.info(
                Place.file(file),
                Text.of(
                        "courses.export.lost",
                        Text.of("courses.side."
                                + side.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        Integer.toString(names.size()),
                        names.get(0)))));
        if (unread > 0) {
            findings.add(Finding.info(Place.file(file), Text.of("courses.export.cards", Integer.toString(unread))));
        }
        return findings;
    }
}
