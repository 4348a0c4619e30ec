package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.intake.questions.MediaNames;
import org.portolan.courses.intake.questions.Proses;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Reads an item of version 1.2, with what Canvas, Blackboard, Respondus and Common Cartridges say of it beside. */
final class Item1 {

    private static final Set<String> RESPONSES =
            Set.of("response_lid", "response_str", "response_num", "response_xy", "response_grp");

    private final Node item;
    private final Map<String, String> metadata;
    private final String kind;
    private final List<Condition> conditions;
    private final List<Response1> responses = new ArrayList<>();

    private Item1(Node item) {
        this.item = item;
        this.metadata = Metadata1.of(item);
        this.kind = Metadata1.kind(metadata);
        this.conditions = Condition.all(item);
        item.all()
                .filter(one -> RESPONSES.contains(one.name()))
                .forEach(one -> responses.add(new Response1(one, conditions)));
    }

    /** What a person knows the item by. */
    static String name(Node item) {
        String title = item.attribute("title").strip();
        return title.isEmpty() ? item.attribute("ident") : title;
    }

    static Question question(Node item, String category) throws NotTaken {
        return new Item1(item).question(category);
    }

    private Question question(String category) throws NotTaken {
        Comments comments = new Comments();
        Map<String, List<Prose>> said = said(comments);
        Presentation1 shown = new Presentation1(item, responses);
        Read read = read(shown, said);
        Task task = comments.to(Truth.of(read.task));
        List<Prose> hints = new ArrayList<>(comments.hints());
        item.all("hintmaterial").stream().map(Material::prose).forEach(hints::add);
        List<Prose> general = new ArrayList<>(comments.general(task));
        item.all("solutionmaterial").stream()
                .map(Material::prose)
                .filter(one -> !one.isEmpty() && !general.contains(one))
                .forEach(general::add);
        Question question = new Question(
                name(item), category, read.prompt, task, points(), hints, Item2.joined(general), List.of(), List.of());
        Question local = Proses.changed(question, Addresses::local);
        Set<String> media = new LinkedHashSet<>();
        Proses.all(local).forEach(prose -> media.addAll(MediaNames.in(prose)));
        return new Question(
                local.name(),
                category,
                local.prompt(),
                local.task(),
                local.points(),
                local.hints(),
                local.feedback(),
                List.of(),
                List.copyOf(media));
    }

    private record Read(Prose prompt, Task task) {}

    private Read read(Presentation1 shown, Map<String, List<Prose>> said) throws NotTaken {
        Prose prompt = shown.prompt();
        refuse();
        if (kind.contains("calculated")) {
            return new Read(VariableSet.filled(item, prompt), VariableSet.task(item));
        }
        if (responses.isEmpty()) {
            if (prompt.isEmpty()) {
                throw new NotTaken("empty");
            }
            return new Read(prompt, isEssay() ? new Task.Essay(key()) : new Task.Description());
        }
        boolean named =
                responses.stream().allMatch(one -> Blanks.name(one, prompt).isPresent());
        if (named && (responses.size() > 1 || kind.contains("blanks") || kind.contains("dropdown"))) {
            return new Read(Prose.NONE, Blanks.task(prompt, responses, kind));
        }
        if (responses.size() > 1) {
            return several(shown, prompt);
        }
        Response1 one = responses.get(0);
        if (one.isGroups()) {
            return new Read(prompt, one.pairs());
        }
        if (one.isChoice()) {
            return new Read(prompt, one.isOrdered() ? one.ordering() : one.choice(said));
        }
        Task task = isEssay() ? new Task.Essay(Prose.NONE) : one.written(kind);
        return new Read(prompt, task instanceof Task.Essay ? new Task.Essay(key()) : task);
    }

    private boolean isEssay() {
        return kind.contains("essay") || kind.contains("short response");
    }

    /** What Brightspace lays before those who mark an answer. */
    private Prose key() {
        return item.first("answer_key_material").map(Material::prose).orElse(Prose.NONE);
    }

    private void refuse() throws NotTaken {
        if (kind.contains("file_upload") || kind.contains("file upload")) {
            throw new NotTaken("file", kind);
        }
        if (kind.contains("hot spot") || responses.stream().anyMatch(Response1::isPicture)) {
            throw new NotTaken("picture", kind.isEmpty() ? "response_xy" : kind);
        }
        if (kind.contains("opinion scale") || kind.contains("likert")) {
            throw new NotTaken("unanswered");
        }
        if (Metadata1.isFormula(kind)) {
            throw new NotTaken("formula");
        }
    }

    /** Several responses: pairs where each is a choice with a text of its own, else gaps where they stand. */
    private Read several(Presentation1 shown, Prose prompt) throws NotTaken {
        if (responses.stream().allMatch(Response1::isChoice)) {
            Optional<Task> matching = Pairs.task(item, responses);
            if (matching.isPresent()) {
                return new Read(prompt, matching.get());
            }
        }
        List<Task> tasks = new ArrayList<>();
        for (Response1 one : responses) {
            Task task = one.isChoice() ? one.choice(Map.of()) : one.written(kind);
            if (!(task instanceof Task.Choice || task instanceof Task.ShortText || task instanceof Task.Numeric)) {
                throw new NotTaken("several");
            }
            tasks.add(task);
        }
        return new Read(Prose.NONE, new Task.Cloze(shown.parts(tasks)));
    }

    /** Feedback by the option that shows it; what is shown to right, wrong and all answers goes to the comments. */
    private Map<String, List<Prose>> said(Comments comments) {
        Map<String, Prose> texts = new LinkedHashMap<>();
        for (Node feedback : item.all("itemfeedback")) {
            boolean aside =
                    !feedback.all("hint").isEmpty() || !feedback.all("solution").isEmpty();
            Prose prose = aside ? Prose.NONE : Material.prose(feedback);
            if (!prose.isEmpty()) {
                texts.merge(feedback.attribute("ident"), prose, (one, other) -> Item2.joined(List.of(one, other)));
            }
        }
        Map<String, List<Prose>> said = new HashMap<>();
        Set<String> used = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            List<String> values = condition.tests().stream()
                    .filter(test -> test.is("varequal"))
                    .map(Condition.Test::value)
                    .toList();
            for (String id : condition.shows()) {
                Prose prose = texts.getOrDefault(id, Prose.NONE);
                boolean own = values.size() == 1 && !Metadata1.isGeneral(id);
                if (own && !prose.isEmpty() && used.add(values.get(0) + " " + id)) {
                    said.computeIfAbsent(values.get(0), key -> new ArrayList<>())
                            .add(prose);
                    used.add(id);
                }
            }
        }
        texts.forEach((id, prose) -> {
            if (!used.contains(id)) {
                comments.add(id, prose);
            }
        });
        return said;
    }

    private BigDecimal points() {
        return List.of("points_possible", "cc_weighting", "qmd_weighting", "qmd_absolutescore_max").stream()
                .flatMap(name -> Numbers.read(metadata.getOrDefault(name, "")).stream())
                .filter(points -> points.signum() >= 0)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }
}
