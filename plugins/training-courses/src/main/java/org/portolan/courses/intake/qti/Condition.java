package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.intake.xml.Node;

/**
 * A condition of the response processing of version 1.2.
 *
 * @param score what it gives; empty where it gives nothing, such as where it only shows feedback
 * @param adds true where the score is added to what other conditions gave
 */
record Condition(Node node, List<Test> tests, Optional<BigDecimal> score, boolean adds, List<String> shows) {

    private static final Set<String> COMPARING =
            Set.of("varequal", "varsubstring", "varsubset", "vargte", "vargt", "varlte", "varlt");

    /**
     * A value that a response is compared with.
     *
     * @param index at which place of an ordered response; empty where it is not said
     */
    record Test(String kind, String response, String value, String index, boolean caseMatters, boolean negated) {

        boolean is(String wanted) {
            return !negated && kind.equals(wanted);
        }
    }

    static List<Condition> all(Node item) {
        return item.all("respcondition").stream().map(Condition::of).toList();
    }

    private static Condition of(Node node) {
        List<Test> tests = new ArrayList<>();
        node.child("conditionvar").ifPresent(one -> tests(one, false, tests));
        Optional<Node> set = node.children("setvar").stream()
                .filter(one ->
                        !one.attribute("varname").toLowerCase(Locale.ROOT).contains("feedback"))
                .findFirst();
        Optional<BigDecimal> score = set.flatMap(Condition::score);
        boolean adds =
                set.map(one -> one.attribute("action").equalsIgnoreCase("Add")).orElse(false);
        List<String> shows = node.children("displayfeedback").stream()
                .map(one -> one.attribute("linkrefid"))
                .toList();
        return new Condition(node, tests, score, adds, shows);
    }

    private static Optional<BigDecimal> score(Node set) {
        // Brightspace counts what is wrong in a variable of its own.
        if (set.attribute("varname").toLowerCase(Locale.ROOT).contains("incorrect")) {
            return Optional.of(BigDecimal.ZERO);
        }
        String text = set.text().strip();
        if (text.toLowerCase(Locale.ROOT).endsWith(".max")) {
            return Optional.of(BigDecimal.valueOf(100));
        }
        Optional<BigDecimal> number = Numbers.read(text);
        return set.attribute("action").equalsIgnoreCase("Subtract") ? number.map(BigDecimal::negate) : number;
    }

    private static void tests(Node node, boolean negated, List<Test> tests) {
        for (Node child : node.children()) {
            if (COMPARING.contains(child.name())) {
                tests.add(new Test(
                        child.name(),
                        child.attribute("respident"),
                        child.text().strip(),
                        child.attribute("index").strip(),
                        child.attribute("case").equalsIgnoreCase("yes"),
                        negated));
            } else {
                tests(child, negated != child.is("not"), tests);
            }
        }
    }

    boolean gives() {
        return score.filter(one -> one.signum() > 0).isPresent();
    }

    /**
     * The values that a response must have.
     *
     * @param response the names under which it is spoken of
     */
    List<String> values(Set<String> response) {
        return tests.stream()
                .filter(test -> test.is("varequal") && response.contains(test.response))
                .map(Test::value)
                .toList();
    }

    /** True where all of its values must be had at once. */
    boolean joins() {
        return node.child("conditionvar").stream()
                .anyMatch(one -> !one.all("and").isEmpty());
    }
}
