package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Calculated questions, as Canvas writes them: asked with the first set of values, whose answer stands beside it. */
final class VariableSet {

    private VariableSet() {}

    static Task task(Node item) throws NotTaken {
        BigDecimal answer = Numbers.read(first(item).textAt("answer")).orElseThrow(() -> new NotTaken("values"));
        String tolerance =
                item.first("answer_tolerance").map(Node::text).orElse("0").strip();
        BigDecimal slack = tolerance.endsWith("%")
                ? Numbers.read(tolerance.substring(0, tolerance.length() - 1))
                        .map(percent -> answer.abs().multiply(percent).movePointLeft(2))
                        .orElse(BigDecimal.ZERO)
                : Numbers.read(tolerance).orElse(BigDecimal.ZERO);
        return new Task.Numeric(
                List.of(new Task.Range(
                        answer.subtract(slack.abs()), answer.add(slack.abs()), Shares.WHOLE, Prose.NONE)),
                "");
    }

    static Prose filled(Node item, Prose prompt) throws NotTaken {
        Map<String, String> values = new LinkedHashMap<>();
        first(item)
                .children("var")
                .forEach(one -> values.put(one.attribute("name"), one.text().strip()));
        String text = prompt.text();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("[" + value.getKey() + "]", value.getValue());
        }
        return new Prose(prompt.markup(), text);
    }

    private static Node first(Node item) throws NotTaken {
        return item.first("var_set").orElseThrow(() -> new NotTaken("values"));
    }
}
