package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Pools of Blackboard 5 and 6: {@code POOL} with a {@code QUESTION_…} for each question. */
final class BlackboardPool {

    private final Node pool;
    private final Found found;

    private BlackboardPool(Node pool, Found found) {
        this.pool = pool;
        this.found = found;
    }

    static void read(Node pool, Found found) {
        new BlackboardPool(pool, found).all();
    }

    private void all() {
        String category =
                pool.child("TITLE").map(title -> title.attribute("value")).orElse("");
        for (Node question : pool.children()) {
            if (!question.name().toUpperCase(Locale.ROOT).startsWith("QUESTION_")) {
                continue;
            }
            String name = question.attribute("id");
            try {
                Prose asked = question.child("BODY").map(BlackboardPool::prose).orElse(Prose.NONE);
                Task task = Truth.of(task(question));
                String said = Stream.of("FEEDBACK_WHEN_CORRECT", "FEEDBACK_WHEN_INCORRECT")
                        .map(kind -> question.textAt("GRADABLE", kind))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse("");
                found.question(
                        question.line(),
                        new Question(
                                name,
                                category,
                                asked,
                                task,
                                BigDecimal.ONE,
                                List.of(),
                                ItemBody.prose(said),
                                List.of(),
                                List.of()));
            } catch (NotTaken not) {
                found.untaken(question.line(), name, question.text().strip(), not.reason());
            }
        }
    }

    private static Prose prose(Node holder) {
        String text = holder.textAt("TEXT");
        return ItemBody.prose(text.isEmpty() ? holder.text() : text);
    }

    private static Task task(Node question) throws NotTaken {
        Map<String, Prose> answers = new LinkedHashMap<>();
        question.children("ANSWER").forEach(one -> answers.put(one.attribute("id"), prose(one)));
        List<Node> correct = question.first("GRADABLE")
                .map(gradable -> gradable.children("CORRECTANSWER"))
                .orElse(List.of());
        List<String> rights =
                correct.stream().map(one -> one.attribute("answer_id")).toList();
        String kind = question.name().toUpperCase(Locale.ROOT).substring("QUESTION_".length());
        return switch (kind) {
            case "TRUEFALSE", "MULTIPLECHOICE", "MULTIPLEANSWER" ->
                choice(answers, Set.copyOf(rights), kind.equals("MULTIPLEANSWER"));
            case "FILLINBLANK" ->
                new Task.ShortText(
                        answers.values().stream()
                                .map(one -> new Task.Accepted(one.text(), Shares.WHOLE, Prose.NONE))
                                .toList(),
                        false);
            case "ESSAY" -> new Task.Essay(answers.values().stream().findFirst().orElse(Prose.NONE));
            case "ORDER" -> ordering(answers, correct);
            case "MATCH" -> matching(question, answers, correct);
            default -> throw new NotTaken("unknown", question.name());
        };
    }

    private static Task choice(Map<String, Prose> answers, Set<String> rights, boolean several) throws NotTaken {
        if (answers.isEmpty() || rights.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        List<Task.Option> options = new ArrayList<>();
        answers.forEach(
                (id, text) -> options.add(rights.contains(id) ? Task.Option.right(text) : Task.Option.wrong(text)));
        return new Task.Choice(options, several, false);
    }

    private static Task ordering(Map<String, Prose> answers, List<Node> correct) throws NotTaken {
        List<Prose> inOrder = correct.stream()
                .sorted(Comparator.comparing(
                        one -> Numbers.read(one.attribute("order")).orElse(BigDecimal.ZERO)))
                .map(one -> answers.getOrDefault(one.attribute("answer_id"), Prose.NONE))
                .toList();
        if (inOrder.size() < 2) {
            throw new NotTaken("unanswered");
        }
        return new Task.Ordering(inOrder);
    }

    private static Task matching(Node question, Map<String, Prose> answers, List<Node> correct) throws NotTaken {
        Map<String, Prose> choices = new LinkedHashMap<>();
        question.children("CHOICE").forEach(one -> choices.put(one.attribute("id"), prose(one)));
        List<Task.Pair> pairs = new ArrayList<>();
        for (Node one : correct) {
            Prose right = choices.getOrDefault(one.attribute("choice_id"), Prose.NONE);
            pairs.add(new Task.Pair(answers.getOrDefault(one.attribute("answer_id"), Prose.NONE), right));
        }
        if (pairs.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        List<Prose> more = choices.values().stream()
                .filter(choice -> pairs.stream().noneMatch(pair -> pair.right().equals(choice)))
                .toList();
        return new Task.Matching(pairs, more);
    }
}
