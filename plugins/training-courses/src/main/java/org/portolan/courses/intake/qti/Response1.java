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
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** One response of an item of version 1.2, and what is right for it. */
final class Response1 {

    private final Node node;
    private final List<Condition> conditions;
    private final Map<String, Prose> labels = new LinkedHashMap<>();

    Response1(Node node, List<Condition> conditions) {
        this.node = node;
        this.conditions = List.copyOf(conditions);
        for (Node label : node.all("response_label")) {
            labels.put(label.attribute("ident"), Material.prose(label));
        }
    }

    String id() {
        return node.attribute("ident");
    }

    /** What stands before its choices. */
    Prose text() {
        return Item2.joined(node.children().stream()
                .filter(one -> one.is("material"))
                .map(Material::prose)
                .filter(prose -> !prose.isEmpty())
                .toList());
    }

    List<Prose> labelTexts() {
        return List.copyOf(labels.values());
    }

    List<String> labelIds() {
        return List.copyOf(labels.keySet());
    }

    boolean isChoice() {
        return node.is("response_lid");
    }

    boolean isOrdered() {
        return node.attribute("rcardinality").equalsIgnoreCase("Ordered");
    }

    boolean isPicture() {
        return node.is("response_xy")
                || node.all()
                        .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).contains("hotspot"));
    }

    private boolean shuffles() {
        return node.all().anyMatch(one -> one.attribute("shuffle").equalsIgnoreCase("yes"));
    }

    /** The values that the conditions which give points ask for. */
    List<String> rights() {
        Set<String> rights = new LinkedHashSet<>();
        conditions.stream().filter(Condition::gives).forEach(one -> rights.addAll(one.values(id())));
        return List.copyOf(rights);
    }

    Task choice(Map<String, List<Prose>> said) throws NotTaken {
        boolean several = node.attribute("rcardinality").equalsIgnoreCase("Multiple");
        Map<String, BigDecimal> shares = several ? severalShares() : Shares.ofGreatest(scores());
        if (labels.isEmpty()) {
            throw new NotTaken("empty");
        }
        if (shares.values().stream().noneMatch(share -> share.signum() > 0)) {
            throw new NotTaken("unanswered");
        }
        List<Task.Option> options = new ArrayList<>();
        labels.forEach((id, text) -> options.add(new Task.Option(
                text, shares.getOrDefault(id, BigDecimal.ZERO), Item2.joined(said.getOrDefault(id, List.of())))));
        return new Task.Choice(options, several, shuffles());
    }

    private Map<String, BigDecimal> scores() {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            condition
                    .score()
                    .ifPresent(score ->
                            condition.values(id()).forEach(value -> scores.merge(value, score, BigDecimal::max)));
        }
        return scores;
    }

    /** One condition that joins all right ones, or conditions that each give a part. */
    private Map<String, BigDecimal> severalShares() {
        List<Condition> giving = conditions.stream()
                .filter(Condition::gives)
                .filter(one -> !one.values(id()).isEmpty())
                .toList();
        if (giving.size() == 1) {
            Map<String, BigDecimal> shares = new LinkedHashMap<>();
            giving.get(0).values(id()).forEach(value -> shares.put(value, Shares.WHOLE));
            return shares;
        }
        return Shares.ofSum(scores());
    }

    /** The text, number or essay that is asked for. */
    Task written(String kind) throws NotTaken {
        if (isNumeric(kind)) {
            return numeric();
        }
        List<Task.Accepted> accepted = new ArrayList<>();
        boolean caseMatters = false;
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            for (Condition.Test test : condition.tests()) {
                if (test.response().equals(id()) && condition.gives() && !test.negated()) {
                    String plain = test.value().replace("*", "\\*");
                    String text = test.kind().equals("varequal") ? plain : "*" + plain + "*";
                    scores.merge(text, condition.score().orElse(BigDecimal.ZERO), BigDecimal::max);
                    caseMatters |= test.caseMatters();
                }
            }
        }
        Shares.ofGreatest(scores).forEach((text, share) -> accepted.add(new Task.Accepted(text, share, Prose.NONE)));
        return accepted.isEmpty() ? new Task.Essay(Prose.NONE) : new Task.ShortText(accepted, caseMatters);
    }

    private boolean isNumeric(String kind) {
        boolean bounds = conditions.stream()
                .flatMap(condition -> condition.tests().stream())
                .anyMatch(test -> test.response().equals(id()) && (test.is("vargte") || test.is("vargt")));
        boolean says = node.is("response_num")
                || node.all("render_fib").stream()
                        .anyMatch(fib -> Set.of("integer", "decimal", "scientific")
                                .contains(fib.attribute("fibtype").toLowerCase(Locale.ROOT)));
        boolean named = kind.contains("numeric");
        return bounds
                || named
                || (says
                        && rights().stream()
                                .allMatch(value -> Numbers.read(value).isPresent())
                        && !rights().isEmpty());
    }

    private Task numeric() throws NotTaken {
        Map<String, Task.Range> ranges = new LinkedHashMap<>();
        for (Condition condition : conditions.stream().filter(Condition::gives).toList()) {
            Optional<BigDecimal> low = bound(condition, "vargte").or(() -> bound(condition, "vargt"));
            Optional<BigDecimal> high = bound(condition, "varlte").or(() -> bound(condition, "varlt"));
            if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0) {
                ranges.put(low + ".." + high, new Task.Range(low.get(), high.get(), Shares.WHOLE, Prose.NONE));
                continue;
            }
            for (String value : condition.values(id())) {
                BigDecimal exact = Numbers.read(value).orElseThrow(() -> new NotTaken("number", value));
                ranges.put(value, new Task.Range(exact, exact, Shares.WHOLE, Prose.NONE));
            }
        }
        if (ranges.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        return new Task.Numeric(List.copyOf(ranges.values()), "");
    }

    private Optional<BigDecimal> bound(Condition condition, String kind) {
        return condition.tests().stream()
                .filter(test -> test.is(kind) && test.response().equals(id()))
                .flatMap(test -> Numbers.read(test.value()).stream())
                .findFirst();
    }

    Task ordering() throws NotTaken {
        List<Prose> inOrder = new ArrayList<>();
        for (Condition condition : conditions.stream().filter(Condition::gives).toList()) {
            List<String> values = condition.values(id());
            if (values.size() == labels.size() && inOrder.isEmpty()) {
                values.forEach(value -> inOrder.add(labels.getOrDefault(value, Prose.plain(value))));
            }
        }
        if (inOrder.size() < 2) {
            throw new NotTaken("unanswered");
        }
        return new Task.Ordering(inOrder);
    }
}
