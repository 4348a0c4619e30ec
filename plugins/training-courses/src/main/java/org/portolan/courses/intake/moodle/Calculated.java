package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/**
 * Questions whose numbers are drawn from sets of values that stand in the file: asked with the first set, its formula
 * worked out.
 */
final class Calculated {

    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_ ]{0,40})\\}");
    private static final Pattern WORKED = Pattern.compile("\\{=((?:[^{}]|\\{[A-Za-z_][A-Za-z0-9_ ]{0,40}\\})+)\\}");

    private final Map<String, BigDecimal> values;

    private Calculated(Map<String, BigDecimal> values) {
        this.values = values;
    }

    static MoodleTask task(Node node, Prose asked, String type) throws NotTaken {
        Calculated with = new Calculated(firstSet(node));
        Prose prompt = with.filled(asked);
        if (type.equals("calculatedmulti")) {
            List<Task.Option> options = new ArrayList<>();
            for (Node answer : node.children("answer")) {
                options.add(new Task.Option(
                        with.filled(MoodleText.prose(answer)),
                        MoodleText.share(answer),
                        with.filled(MoodleText.prose(answer.child("feedback")))));
            }
            if (options.isEmpty()) {
                throw new NotTaken("answers");
            }
            return new MoodleTask(prompt, new Task.Choice(options, !MoodleText.flag(node, "single", true), true), 0);
        }
        List<Task.Range> ranges = new ArrayList<>();
        for (Node answer : node.children("answer")) {
            ranges.add(with.range(answer));
        }
        if (ranges.isEmpty()) {
            throw new NotTaken("answers");
        }
        return new MoodleTask(prompt, new Task.Numeric(ranges, NumericalAnswers.unit(node)), 0);
    }

    /** Values of the first set: the item of number 1 of each dataset. */
    private static Map<String, BigDecimal> firstSet(Node node) throws NotTaken {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Node set : node.all("dataset_definition")) {
            String name = set.textAt("name", "text");
            for (Node item : set.all("dataset_item")) {
                if (item.textAt("number").equals("1") || !values.containsKey(name)) {
                    values.put(
                            name,
                            MoodleText.number(item.textAt("value")).orElseThrow(() -> new NotTaken("values", name)));
                }
            }
        }
        if (values.isEmpty()) {
            throw new NotTaken("datasets");
        }
        return values;
    }

    private Task.Range range(Node answer) throws NotTaken {
        String formula = MoodleText.words(answer).strip();
        BigDecimal share = MoodleText.share(answer);
        if (formula.equals("*")) {
            return NumericalAnswers.range(formula, BigDecimal.ZERO, share, answer);
        }
        BigDecimal value = Formula.of(filled(formula)).orElseThrow(() -> new NotTaken("formula", formula));
        BigDecimal slack = MoodleText.number(answer.textAt("tolerance"))
                .map(BigDecimal::abs)
                .orElse(BigDecimal.ZERO);
        boolean nominal = answer.textAt("tolerancetype").equals("2");
        BigDecimal around = nominal ? slack : slack.multiply(value.abs(), MathContext.DECIMAL64);
        return NumericalAnswers.range(value.toPlainString(), around, share, answer);
    }

    private Prose filled(Prose prose) throws NotTaken {
        if (prose.isEmpty()) {
            return prose;
        }
        Matcher worked = WORKED.matcher(prose.text());
        StringBuilder text = new StringBuilder();
        while (worked.find()) {
            String formula = worked.group(1);
            BigDecimal value = Formula.of(filled(formula)).orElseThrow(() -> new NotTaken("formula", formula));
            worked.appendReplacement(text, Matcher.quoteReplacement(plain(value.round(new MathContext(6)))));
        }
        return new Prose(prose.markup(), filled(worked.appendTail(text).toString()));
    }

    private String filled(String text) {
        return NAMED.matcher(text).replaceAll(named -> {
            BigDecimal value = values.get(named.group(1));
            return Matcher.quoteReplacement(value == null ? named.group() : plain(value));
        });
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
