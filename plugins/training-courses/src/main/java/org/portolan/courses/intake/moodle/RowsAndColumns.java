package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Statements in rows and judgements in columns (Kprime, multiple true or false): each row has one right column. */
final class RowsAndColumns {

    private RowsAndColumns() {}

    static Task task(Node node) throws NotTaken {
        Map<String, Prose> columns = new LinkedHashMap<>();
        for (Node column : node.children("column")) {
            columns.put(
                    column.attribute("number"),
                    MoodleText.prose(column.child("responsetext")
                            .or(() -> column.child("columntext"))
                            .orElse(column)));
        }
        List<Task.Pair> pairs = new ArrayList<>();
        for (Node row : node.children("row")) {
            String right = node.children("weight").stream()
                    .filter(weight -> weight.attribute("rownumber").equals(row.attribute("number")))
                    .filter(weight -> MoodleText.number(weight.textAt("value"))
                            .filter(value -> value.compareTo(BigDecimal.ZERO) > 0)
                            .isPresent())
                    .map(weight -> weight.attribute("columnnumber"))
                    .findFirst()
                    .orElse("");
            if (!columns.containsKey(right)) {
                throw new NotTaken("answers");
            }
            Prose text = MoodleText.prose(
                    row.child("rowtext").or(() -> row.child("questiontext")).orElse(row));
            pairs.add(new Task.Pair(text, columns.getOrDefault(right, Prose.NONE)));
        }
        if (pairs.isEmpty()) {
            throw new NotTaken("answers");
        }
        List<Prose> more = columns.values().stream()
                .filter(column -> pairs.stream().noneMatch(pair -> pair.right().equals(column)))
                .toList();
        return new Task.Matching(pairs, more);
    }
}
