package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.courses.intake.questions.MediaNames;
import org.portolan.courses.intake.questions.Proses;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Reads an item of version 2.0, 2.1 or 2.2. */
final class Item2 {

    private static final Set<String> PICTURES = Set.of(
            "hotspotInteraction",
            "graphicOrderInteraction",
            "graphicAssociateInteraction",
            "graphicGapMatchInteraction",
            "selectPointInteraction",
            "positionObjectInteraction",
            "positionObjectStage");

    private final Node item;
    private final String category;

    private Item2(Node item, String category) {
        this.item = item;
        this.category = category;
    }

    /** What a person knows the item by. */
    static String name(Node item) {
        String title = item.attribute("title").strip();
        return title.isEmpty() ? item.attribute("identifier") : title;
    }

    static Question question(Node item, String category) throws NotTaken {
        return new Item2(item, category).question();
    }

    private Question question() throws NotTaken {
        if (item.child("templateProcessing").isPresent()
                || printsTemplate()
                || !item.all("templateInline").isEmpty()
                || !item.all("templateBlock").isEmpty()) {
            throw new NotTaken("template");
        }
        ItemBody body = new ItemBody(item.child("itemBody").orElseThrow(() -> new NotTaken("empty")));
        if (body.hides()
                || (item.attribute("adaptive").equals("true")
                        && body.interactions().size() != 1)) {
            throw new NotTaken("adaptive");
        }
        Comments said = Comments.of(item);
        Read read = read(body);
        Task task = said.to(Truth.of(read.task));
        List<Prose> general = new ArrayList<>(body.feedback());
        said.general(task).stream().filter(one -> !general.contains(one)).forEach(general::add);
        Question question = new Question(
                name(item), category, read.prompt, task, points(), said.hints(), joined(general), List.of(), List.of());
        Set<String> media = new LinkedHashSet<>();
        Proses.all(question).forEach(prose -> media.addAll(MediaNames.in(prose)));
        return new Question(
                question.name(),
                category,
                question.prompt(),
                task,
                question.points(),
                question.hints(),
                question.feedback(),
                List.of(),
                List.copyOf(media));
    }

    /** True where its text shows a value that is drawn for each learner. */
    private boolean printsTemplate() {
        Set<String> drawn = item.children("templateDeclaration").stream()
                .map(one -> one.attribute("identifier"))
                .collect(Collectors.toSet());
        return item.all("printedVariable").stream().anyMatch(one -> drawn.contains(one.attribute("identifier")));
    }

    private record Read(Prose prompt, Task task) {}

    private Read read(ItemBody body) throws NotTaken {
        List<Node> asked = body.interactions();
        for (Node one : asked) {
            refuse(one.name());
        }
        if (asked.isEmpty()) {
            Prose prompt = body.prompt(Optional.empty());
            if (prompt.isEmpty()) {
                throw new NotTaken("empty");
            }
            return new Read(prompt, new Task.Description());
        }
        if (asked.size() == 1) {
            return one(body, asked.get(0));
        }
        List<Task> tasks = new ArrayList<>();
        for (Node each : asked) {
            Task task = Interaction2.task(item, each);
            if (!(task instanceof Task.Choice || task instanceof Task.ShortText || task instanceof Task.Numeric)) {
                throw new NotTaken("several");
            }
            tasks.add(task);
        }
        return new Read(Prose.NONE, new Task.Cloze(body.parts(tasks)));
    }

    private Read one(ItemBody body, Node asked) throws NotTaken {
        Task task = Interaction2.task(item, asked);
        Optional<Node> prompt = asked.child("prompt");
        boolean inline = asked.is("inlineChoiceInteraction") || asked.is("textEntryInteraction");
        if (inline && !(task instanceof Task.Essay) && (task instanceof Task.Choice || !body.endsWithMark())) {
            return new Read(Prose.NONE, new Task.Cloze(body.parts(List.of(task))));
        }
        if (task instanceof Task.Cloze) {
            return new Read(body.prompt(prompt), task);
        }
        if (task instanceof Task.Essay essay && essay.sample().isEmpty()) {
            return new Read(body.prompt(prompt), new Task.Essay(joined(body.rubrics())));
        }
        if (asked.is("hottextInteraction")) {
            Prose before = body.prompt(prompt);
            Prose text = ItemBody.prose(asked);
            return new Read(Prose.html((before.text() + "\n" + text.text()).strip()), task);
        }
        return new Read(body.prompt(prompt), task);
    }

    private static void refuse(String interaction) throws NotTaken {
        if (PICTURES.contains(interaction)) {
            throw new NotTaken("picture", interaction);
        }
        switch (interaction) {
            case "uploadInteraction", "drawingInteraction" -> throw new NotTaken("file", interaction);
            case "mediaInteraction" -> throw new NotTaken("media");
            case "customInteraction", "portableCustomInteraction" -> throw new NotTaken("custom");
            default -> {
                // All others are read.
            }
        }
    }

    static Prose joined(List<Prose> proses) {
        if (proses.size() < 2) {
            return proses.isEmpty() ? Prose.NONE : proses.get(0);
        }
        StringBuilder html = new StringBuilder();
        for (Prose prose : proses) {
            html.append(
                    prose.markup() == Prose.Markup.HTML ? prose.text() : "<p>" + Markup.escape(prose.text()) + "</p>");
        }
        return Prose.html(html.toString());
    }

    /** What the whole is worth: the greatest score that is declared, else 1. */
    private BigDecimal points() {
        Optional<BigDecimal> declared = item.children("outcomeDeclaration").stream()
                .filter(one -> one.attribute("identifier").equals("SCORE"))
                .flatMap(one -> Numbers.read(one.attribute("normalMaximum")).stream())
                .findFirst();
        Optional<BigDecimal> greatest = item.children("outcomeDeclaration").stream()
                .filter(one -> one.attribute("identifier").equals("MAXSCORE"))
                .flatMap(one -> Numbers.read(one.textAt("defaultValue", "value")).stream())
                .findFirst();
        return declared.or(() -> greatest).filter(points -> points.signum() > 0).orElse(BigDecimal.ONE);
    }
}
