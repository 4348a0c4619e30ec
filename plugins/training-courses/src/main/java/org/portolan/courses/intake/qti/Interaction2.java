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
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Reads one interaction of an item of version 2. */
final class Interaction2 {

    private Interaction2() {}

    static Task task(Node item, Node asked) throws NotTaken {
        ResponseRule rule = ResponseRule.of(item, asked.attribute("responseIdentifier"));
        return switch (asked.name()) {
            case "choiceInteraction" -> choice(rule, asked, asked.children("simpleChoice"), several(asked, rule));
            case "inlineChoiceInteraction" -> choice(rule, asked, asked.children("inlineChoice"), false);
            case "hottextInteraction" -> choice(rule, asked, asked.all("hottext"), several(asked, rule));
            case "textEntryInteraction" -> textEntry(rule);
            case "extendedTextInteraction" -> new Task.Essay(Prose.plain(String.join("\n", rule.correct())));
            case "sliderInteraction" -> Numbers.task(rule).orElseThrow(() -> new NotTaken("unanswered"));
            case "orderInteraction" -> order(rule, asked);
            case "matchInteraction" -> match(rule, asked);
            case "associateInteraction" -> associate(rule, asked);
            case "gapMatchInteraction" -> gaps(rule, asked);
            default -> throw new NotTaken("unknown", asked.name());
        };
    }

    private static boolean several(Node asked, ResponseRule rule) {
        return rule.cardinality().equals("multiple")
                && (!asked.attribute("maxChoices").equals("1") || rule.correct().size() > 1);
    }

    private static Task choice(ResponseRule rule, Node asked, List<Node> choices, boolean several) throws NotTaken {
        Map<String, BigDecimal> scores = rule.scores();
        Map<String, BigDecimal> shares = several ? severalShares(rule, scores) : Shares.ofGreatest(scores);
        if (choices.isEmpty()) {
            throw new NotTaken("empty");
        }
        List<Task.Option> options = new ArrayList<>();
        for (Node choice : choices) {
            Prose said = Item2.joined(choice.all()
                    .filter(one -> one.is("feedbackInline") || one.is("feedbackBlock"))
                    .map(ItemBody::prose)
                    .toList());
            options.add(new Task.Option(
                    ItemBody.prose(choice),
                    shares.getOrDefault(choice.attribute("identifier"), BigDecimal.ZERO),
                    said));
        }
        if (options.stream().noneMatch(option -> option.share().signum() > 0)) {
            throw new NotTaken("unanswered");
        }
        return new Task.Choice(
                options,
                several,
                asked.attribute("shuffle").toLowerCase(Locale.ROOT).equals("true"));
    }

    /** Where only right and wrong are told apart, each right one is marked as such; scores are parts of the whole. */
    private static Map<String, BigDecimal> severalShares(ResponseRule rule, Map<String, BigDecimal> scores) {
        Set<BigDecimal> different = new LinkedHashSet<>(scores.values());
        if (scores.keySet().equals(new LinkedHashSet<>(rule.correct())) && different.size() == 1) {
            return Shares.ofGreatest(scores);
        }
        return Shares.ofSum(scores);
    }

    private static Task textEntry(ResponseRule rule) throws NotTaken {
        Optional<Task> number = Numbers.task(rule);
        if (number.isPresent()) {
            return number.get();
        }
        Map<String, BigDecimal> shares = Shares.ofGreatest(rule.scores());
        if (shares.isEmpty()) {
            if (rule.isJudgedByProgram()) {
                throw new NotTaken("pattern");
            }
            return new Task.Essay(Prose.NONE);
        }
        List<Task.Accepted> accepted = new ArrayList<>();
        shares.forEach((text, share) -> accepted.add(new Task.Accepted(text.replace("*", "\\*"), share, Prose.NONE)));
        return new Task.ShortText(accepted, rule.caseMatters());
    }

    private static Task order(ResponseRule rule, Node asked) throws NotTaken {
        Map<String, Prose> items = new LinkedHashMap<>();
        asked.children("simpleChoice").forEach(one -> items.put(one.attribute("identifier"), ItemBody.prose(one)));
        List<Prose> inOrder = new ArrayList<>();
        for (String id : rule.correct()) {
            if (!items.containsKey(id)) {
                throw new NotTaken("choice", id);
            }
            inOrder.add(items.getOrDefault(id, Prose.NONE));
        }
        if (inOrder.size() < 2) {
            throw new NotTaken("unanswered");
        }
        return new Task.Ordering(inOrder);
    }

    private static Task match(ResponseRule rule, Node asked) throws NotTaken {
        List<Node> sets = asked.children("simpleMatchSet");
        if (sets.size() != 2) {
            throw new NotTaken("empty");
        }
        List<Node> lefts = sets.get(0).children("simpleAssociableChoice");
        List<Node> rights = sets.get(1).children("simpleAssociableChoice");
        Map<String, Set<String>> pairs = pairs(rule);
        if (pairs.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        boolean oneEach = lefts.stream()
                .allMatch(left -> pairs.getOrDefault(left.attribute("identifier"), Set.of())
                                .size()
                        <= 1);
        return oneEach ? matching(lefts, rights, pairs) : rows(lefts, rights, pairs);
    }

    private static Task matching(List<Node> lefts, List<Node> rights, Map<String, Set<String>> pairs) {
        Map<String, Prose> texts = new LinkedHashMap<>();
        rights.forEach(right -> texts.put(right.attribute("identifier"), ItemBody.prose(right)));
        List<Task.Pair> found = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (Node left : lefts) {
            for (String right : pairs.getOrDefault(left.attribute("identifier"), Set.of())) {
                found.add(new Task.Pair(ItemBody.prose(left), texts.getOrDefault(right, Prose.plain(right))));
                used.add(right);
            }
        }
        List<Prose> more = texts.entrySet().stream()
                .filter(one -> !used.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Task.Matching(found, more);
    }

    /** Where a left side has several right ones, each row is a choice of several. */
    private static Task rows(List<Node> lefts, List<Node> rights, Map<String, Set<String>> pairs) {
        List<Task.Part> parts = new ArrayList<>();
        for (Node left : lefts) {
            Set<String> right = pairs.getOrDefault(left.attribute("identifier"), Set.of());
            List<Task.Option> options = rights.stream()
                    .map(one -> right.contains(one.attribute("identifier"))
                            ? Task.Option.right(ItemBody.prose(one))
                            : Task.Option.wrong(ItemBody.prose(one)))
                    .toList();
            parts.add(new Task.Words(Prose.html("<p>" + ItemBody.html(left).strip() + "</p>")));
            parts.add(new Task.Gap(new Task.Choice(options, true, false), BigDecimal.ONE));
        }
        return new Task.Cloze(parts);
    }

    /** Right sides by their left side. */
    private static Map<String, Set<String>> pairs(ResponseRule rule) {
        Map<String, Set<String>> pairs = new LinkedHashMap<>();
        List<String> said = rule.correct().isEmpty()
                ? rule.scores().entrySet().stream()
                        .filter(one -> one.getValue().signum() > 0)
                        .map(Map.Entry::getKey)
                        .toList()
                : rule.correct();
        for (String pair : said) {
            String[] both = pair.strip().split("\\s+");
            if (both.length == 2) {
                pairs.computeIfAbsent(both[0], key -> new LinkedHashSet<>()).add(both[1]);
            }
        }
        return pairs;
    }

    /** Pairs have no sides here: the first of each is asked, the second chosen. */
    private static Task associate(ResponseRule rule, Node asked) throws NotTaken {
        Map<String, Prose> texts = new LinkedHashMap<>();
        asked.children("simpleAssociableChoice")
                .forEach(one -> texts.put(one.attribute("identifier"), ItemBody.prose(one)));
        List<Task.Pair> pairs = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (Map.Entry<String, Set<String>> one : pairs(rule).entrySet()) {
            for (String right : one.getValue()) {
                pairs.add(new Task.Pair(
                        texts.getOrDefault(one.getKey(), Prose.plain(one.getKey())),
                        texts.getOrDefault(right, Prose.plain(right))));
                used.add(one.getKey());
                used.add(right);
            }
        }
        if (pairs.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        List<Prose> more = texts.entrySet().stream()
                .filter(one -> !used.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Task.Matching(pairs, more);
    }

    private static Task gaps(ResponseRule rule, Node asked) throws NotTaken {
        List<Node> words = asked.children().stream()
                .filter(one -> one.is("gapText") || one.is("gapImg"))
                .toList();
        Map<String, String> right = new LinkedHashMap<>();
        pairs(rule).forEach((word, gaps) -> gaps.forEach(gap -> right.put(gap, word)));
        List<Task> tasks = new ArrayList<>();
        String html = ItemBody.tidy(Markup.inner(asked, node -> {
            if (node.is("gap")) {
                tasks.add(word(words, right.getOrDefault(node.attribute("identifier"), "")));
                return Optional.of(ItemBody.mark(tasks.size() - 1));
            }
            boolean aside = node.is("gapText") || node.is("gapImg") || node.is("prompt");
            return aside ? Optional.of("") : Optional.empty();
        }));
        if (tasks.isEmpty() || right.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        return new Task.Cloze(ItemBody.parts(html, tasks));
    }

    private static Task word(List<Node> words, String right) {
        return new Task.Choice(
                words.stream()
                        .map(word -> word.attribute("identifier").equals(right)
                                ? Task.Option.right(ItemBody.prose(word))
                                : Task.Option.wrong(ItemBody.prose(word)))
                        .toList(),
                false,
                false);
    }
}
