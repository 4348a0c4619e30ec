package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.intake.xml.Node;

/**
 * What is right for one response variable of an item of version 2: from its mapping, its correct response, or the
 * conditions of the response processing that compare it with values.
 */
final class ResponseRule {

    private final String id;
    private final Node declaration;
    private final Node item;

    private ResponseRule(String id, Node declaration, Node item) {
        this.id = id;
        this.declaration = declaration;
        this.item = item;
    }

    static ResponseRule of(Node item, String id) throws NotTaken {
        Node declaration = item.children("responseDeclaration").stream()
                .filter(one -> one.attribute("identifier").equals(id))
                .findFirst()
                .orElseThrow(() -> new NotTaken("undeclared", id));
        return new ResponseRule(id, declaration, item);
    }

    String baseType() {
        return declaration.attribute("baseType");
    }

    String cardinality() {
        return declaration.attribute("cardinality");
    }

    /** Values of the correct response, in their order. */
    List<String> correct() {
        return declaration.child("correctResponse").stream()
                .flatMap(correct -> correct.children("value").stream())
                .map(value -> value.text().strip())
                .toList();
    }

    /** Scores by value; where there is no mapping, what the conditions give, else 1 for what is correct. */
    Map<String, BigDecimal> scores() {
        Map<String, BigDecimal> scores = mapping();
        boolean mapped = usesMapping();
        if (mapped && scores.values().stream().anyMatch(score -> score.signum() > 0)) {
            return scores;
        }
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        correct().forEach(value -> given.put(value, BigDecimal.ONE));
        if (given.isEmpty()) {
            given.putAll(conditions());
        }
        return given.isEmpty() ? scores : given;
    }

    boolean caseMatters() {
        List<Node> entries = declaration.all("mapEntry");
        Set<String> folded = new LinkedHashSet<>();
        boolean twice = entries.stream()
                .anyMatch(entry -> !folded.add(entry.attribute("mapKey").toLowerCase(Locale.ROOT)));
        return twice
                || entries.stream()
                        .anyMatch(entry -> entry.attribute("caseSensitive").equals("true"))
                || comparing("stringMatch").stream()
                        .anyMatch(one -> one.attribute("caseSensitive").equals("true"));
    }

    private boolean usesMapping() {
        if (declaration.child("mapping").isEmpty()) {
            return false;
        }
        Optional<Node> processing = item.child("responseProcessing");
        String template = processing.map(one -> one.attribute("template")).orElse("");
        return template.contains("map_response")
                || (template.isEmpty()
                        && (processing.isEmpty()
                                || processing.get().all("mapResponse").stream()
                                        .anyMatch(one ->
                                                one.attribute("identifier").equals(id))));
    }

    private Map<String, BigDecimal> mapping() {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Node entry : declaration.all("mapEntry")) {
            Numbers.read(entry.attribute("mappedValue"))
                    .ifPresent(score -> scores.put(entry.attribute("mapKey").strip(), score));
        }
        return scores;
    }

    /** Values that a condition compares the response with, and what it then gives. */
    private Map<String, BigDecimal> conditions() {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Node branch : branches()) {
            BigDecimal score = score(branch);
            for (Node test : branch.children()) {
                for (Node one : List.of("match", "member", "stringMatch", "equal", "contains").stream()
                        .flatMap(kind -> test.all(kind).stream())
                        .filter(this::isAboutThis)
                        .toList()) {
                    one.all("baseValue")
                            .forEach(value -> scores.merge(value.text().strip(), score, BigDecimal::max));
                }
            }
        }
        return scores;
    }

    private List<Node> branches() {
        List<Node> branches = new ArrayList<>();
        item.child("responseProcessing")
                .ifPresent(processing -> processing
                        .all()
                        .filter(one -> one.is("responseIf") || one.is("responseElseIf"))
                        .forEach(branches::add));
        return branches;
    }

    private static BigDecimal score(Node branch) {
        return branch.children("setOutcomeValue").stream()
                .filter(set -> set.attribute("identifier").startsWith("SCORE"))
                .flatMap(set -> set.all("baseValue").stream())
                .flatMap(value -> Numbers.read(value.text()).stream())
                .reduce(BigDecimal::max)
                .orElseGet(() -> branch.children("setOutcomeValue").stream()
                                .anyMatch(set -> set.attribute("identifier").startsWith("SCORE"))
                        ? BigDecimal.ONE
                        : BigDecimal.ZERO);
    }

    private boolean isAboutThis(Node test) {
        return test.all("variable").stream()
                .anyMatch(variable -> variable.attribute("identifier").equals(id));
    }

    /** True where a pattern, or a program of the vendor, says what is right. */
    boolean isJudgedByProgram() {
        return !comparing("patternMatch").isEmpty()
                || !comparing("customOperator").isEmpty();
    }

    /** Comparisons of one kind that look at this response. */
    List<Node> comparing(String kind) {
        return item.child("responseProcessing").stream()
                .flatMap(processing -> processing.all(kind).stream())
                .filter(this::isAboutThis)
                .toList();
    }
}
