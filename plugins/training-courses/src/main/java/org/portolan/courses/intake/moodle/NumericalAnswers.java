package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Task;

/** Numbers with their tolerances, and the unit they are in. */
final class NumericalAnswers {

    /** Any number at all: what Moodle writes as a star. */
    static final BigDecimal ANY = new BigDecimal("1E+99");

    private NumericalAnswers() {}

    static Task task(Node node) throws NotTaken {
        List<Task.Range> ranges = new ArrayList<>();
        for (Node answer : node.children("answer")) {
            ranges.add(range(answer));
        }
        if (ranges.isEmpty()) {
            throw new NotTaken("answers");
        }
        return new Task.Numeric(ranges, unit(node));
    }

    private static Task.Range range(Node answer) throws NotTaken {
        String written = MoodleText.words(answer).strip();
        BigDecimal slack = MoodleText.number(answer.textAt("tolerance"))
                .map(BigDecimal::abs)
                .orElse(BigDecimal.ZERO);
        return range(written, slack, MoodleText.share(answer), answer);
    }

    static Task.Range range(String written, BigDecimal slack, BigDecimal share, Node answer) throws NotTaken {
        var said = MoodleText.prose(answer.child("feedback"));
        if (written.equals("*")) {
            return new Task.Range(ANY.negate(), ANY, share, said);
        }
        Optional<BigDecimal> number = MoodleText.number(written);
        if (number.isEmpty()) {
            throw new NotTaken("number", written);
        }
        return new Task.Range(number.get().subtract(slack), number.get().add(slack), share, said);
    }

    /** The unit that numbers are given in: the first whose multiplier is 1. */
    static String unit(Node node) {
        return node.child("units").stream()
                .flatMap(units -> units.children("unit").stream())
                .filter(unit -> MoodleText.number(unit.textAt("multiplier"))
                        .filter(by -> by.compareTo(BigDecimal.ONE) == 0)
                        .isPresent())
                .map(unit -> unit.textAt("unit_name"))
                .findFirst()
                .orElse("");
    }
}
