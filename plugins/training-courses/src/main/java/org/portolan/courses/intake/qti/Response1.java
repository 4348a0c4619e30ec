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
import java.util.stream.Collectors;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** One response of an item of version 1.2, and what is right for it. */
final class Response1 {

    private static final String CORRECT = ":correct";

    private final Node node;
    private final Set<String> ids;
    private final List<Condition> conditions;
    private final Map<String, Prose> labels = new LinkedHashMap<>();

    Response1(Node node, List<Condition> conditions) {
        this.node = node;
        this.conditions = List.copyOf(conditions);
        for (Node label : node.all("response_label")) {
            labels.put(label.attribute("ident"), Material.prose(label));
        }
        boolean own = conditions.stream()
                .flatMap(condition -> condition.tests().stream())
                .anyMatch(test -> test.response().equals(id()));
        // Brightspace speaks of a field by the name of the label within it.
        this.ids = own || isChoice() || labels.isEmpty() ? Set.of(id()) : Set.copyOf(labels.keySet());
    }

    String id() {
        String id = node.attribute("ident");
        return id.isEmpty() ? node.attribute("respident") : id;
    }

    boolean isOf(Node other) {
        return node.equals(other);
    }

    private boolean isAbout(Condition.Test test) {
        return ids.contains(test.response());
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
        return node.is("response_lid") || (node.is("response_grp") && !isGroups());
    }

    /** True where its labels are both sides of pairs. */
    boolean isGroups() {
        return node.is("response_grp")
                && node.attribute("rcardinality").equalsIgnoreCase("Multiple")
                && conditions.stream()
                        .flatMap(condition -> condition.tests().stream())
                        .anyMatch(test -> test.is("varsubset"));
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
        conditions.stream()
                .filter(Condition::gives)
                .forEach(one -> one.values(ids).forEach(value -> rights.add(label(value))));
        return List.copyOf(rights);
    }

    Task choice(Map<String, List<Prose>> said) throws NotTaken {
        boolean several = node.attribute("rcardinality").equalsIgnoreCase("Multiple");
        Map<String, BigDecimal> shares = several ? severalShares() : Shares.ofGreatest(scores());
        if (labels.isEmpty()) {
            throw new NotTaken("empty");
        }
        List<Task.Option> options = new ArrayList<>();
        labels.forEach((id, text) -> options.add(new Task.Option(
                text, shares.getOrDefault(id, BigDecimal.ZERO), Item2.joined(said.getOrDefault(id, List.of())))));
        if (options.stream().noneMatch(option -> option.share().signum() > 0)) {
            throw new NotTaken("unanswered");
        }
        return new Task.Choice(options, several, shuffles());
    }

    private Map<String, BigDecimal> scores() {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            condition
                    .score()
                    .ifPresent(score ->
                            condition.values(ids).forEach(value -> scores.merge(label(value), score, BigDecimal::max)));
        }
        return scores;
    }

    /** The choice that a value means: by its name, by its text (ILIAS), or as one that is correct (OLAT’s Kprim). */
    private String label(String value) {
        if (labels.containsKey(value)) {
            return value;
        }
        if (value.endsWith(CORRECT)) {
            return value.substring(0, value.length() - CORRECT.length());
        }
        return labels.entrySet().stream()
                .filter(label -> label.getValue().text().strip().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(value);
    }

    /** One condition that joins all right ones, or conditions that each give a part. */
    private Map<String, BigDecimal> severalShares() {
        List<Condition> giving = conditions.stream()
                .filter(Condition::gives)
                .filter(one -> !one.values(ids).isEmpty())
                .toList();
        if (giving.size() == 1) {
            Map<String, BigDecimal> shares = new LinkedHashMap<>();
            giving.get(0).values(ids).forEach(value -> shares.put(label(value), Shares.WHOLE));
            return shares;
        }
        return Shares.ofSum(scores());
    }

    /** The text, number or essay that is asked for. */
    Task written(String kind) throws NotTaken {
        if (isNumeric(kind)) {
            return numeric(kind);
        }
        List<Task.Accepted> accepted = new ArrayList<>();
        boolean caseMatters = false;
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            for (Condition.Test test : condition.tests()) {
                if (isAbout(test) && condition.gives() && !test.negated()) {
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
                .anyMatch(test -> isAbout(test) && (test.is("vargte") || test.is("vargt")));
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

    private Task numeric(String kind) throws NotTaken {
        Map<String, Task.Range> ranges = new LinkedHashMap<>();
        for (Condition condition : conditions.stream().filter(Condition::gives).toList()) {
            Optional<BigDecimal> low = bound(condition, "vargte").or(() -> bound(condition, "vargt"));
            Optional<BigDecimal> high = bound(condition, "varlte").or(() -> bound(condition, "varlt"));
            if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0) {
                ranges.put(low + ".." + high, range(low.get(), high.get()));
                continue;
            }
            for (String value : condition.values(ids)) {
                BigDecimal exact = Numbers.read(value).orElseThrow(() -> new NotTaken("number", value));
                ranges.put(value, kind.equals("cloze question") ? bounded(exact) : range(exact, exact));
            }
        }
        if (ranges.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        return new Task.Numeric(List.copyOf(ranges.values()), "");
    }

    private static Task.Range range(BigDecimal low, BigDecimal high) {
        return new Task.Range(low, high, Shares.WHOLE, Prose.NONE);
    }

    /** The bounds that ILIAS gives a gap with a number. */
    private Task.Range bounded(BigDecimal exact) {
        BigDecimal low =
                edge("minnumber").filter(edge -> edge.compareTo(exact) <= 0).orElse(exact);
        BigDecimal high =
                edge("maxnumber").filter(edge -> edge.compareTo(exact) >= 0).orElse(exact);
        return range(low, high);
    }

    private Optional<BigDecimal> edge(String name) {
        return node.all("render_fib").stream()
                .flatMap(fib -> Numbers.read(fib.attribute(name)).stream())
                .findFirst();
    }

    private Optional<BigDecimal> bound(Condition condition, String kind) {
        return condition.tests().stream()
                .filter(test -> test.is(kind) && isAbout(test))
                .flatMap(test -> Numbers.read(test.value()).stream())
                .findFirst();
    }

    Task ordering() throws NotTaken {
        List<String> order = Sequence.of(ids, labelIds(), conditions);
        if (order.size() < 2) {
            throw new NotTaken("unanswered");
        }
        return new Task.Ordering(order.stream()
                .map(id -> labels.getOrDefault(id, Prose.plain(id)))
                .toList());
    }

    /** Pairs of its own labels, each named by a condition as both names with a comma between. */
    Task pairs() throws NotTaken {
        Set<String> lefts = node.all("response_label").stream()
                .filter(label -> label.has("match_group"))
                .map(label -> label.attribute("ident"))
                .collect(Collectors.toSet());
        List<Task.Pair> pairs = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>(lefts);
        for (Condition condition : conditions.stream().filter(Condition::gives).toList()) {
            for (Condition.Test test : condition.tests()) {
                String[] both = test.value().split("\\s*,\\s*");
                if (test.is("varsubset")
                        && isAbout(test)
                        && both.length == 2
                        && labels.keySet().containsAll(Set.of(both))) {
                    boolean turned = !lefts.contains(both[0]) && lefts.contains(both[1]);
                    pairs.add(new Task.Pair(text(both[turned ? 1 : 0]), text(both[turned ? 0 : 1])));
                    used.addAll(List.of(both));
                }
            }
        }
        if (pairs.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        return new Task.Matching(
                pairs,
                labels.entrySet().stream()
                        .filter(label -> !used.contains(label.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private Prose text(String id) {
        return labels.getOrDefault(id, Prose.plain(id));
    }
}
