package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** The body of an item as HTML: interactions taken out, gaps marked, feedback and rubrics put aside. */
final class ItemBody {

    private static final Pattern MARK = Pattern.compile("\uE200(\\d+)\uE201");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^>]*>|&(?:[A-Za-z]+|#\\d+);");

    private final List<Node> interactions = new ArrayList<>();
    private final List<Prose> feedback = new ArrayList<>();
    private final List<Prose> rubrics = new ArrayList<>();
    private final String html;
    private boolean hides;

    ItemBody(Node body) {
        html = tidy(Markup.inner(body, this::instead));
    }

    /** True where something is asked that shows only after another answer. */
    boolean hides() {
        return hides;
    }

    private static boolean asks(Node node) {
        return node.all().anyMatch(one -> one.name().endsWith("Interaction") && !one.is("endAttemptInteraction"));
    }

    static String tidy(String html) {
        return html.replaceAll("[ \\t]*\\n(?:[ \\t]*\\n)+", "\n");
    }

    private Optional<String> instead(Node node) {
        String name = node.name();
        if (name.endsWith("Interaction") && !name.equals("endAttemptInteraction")) {
            interactions.add(node);
            return Optional.of(mark(interactions.size() - 1));
        }
        if (name.equals("endAttemptInteraction")) {
            return Optional.of("");
        }
        if (name.equals("feedbackBlock") || name.equals("feedbackInline")) {
            hides |= asks(node);
            aside(feedback, node);
            return Optional.of("");
        }
        if (name.equals("rubricBlock") && !node.attribute("view").contains("candidate")) {
            aside(rubrics, node);
            return Optional.of("");
        }
        if (name.equals("rubricBlock") || name.equals("infoControl")) {
            return Optional.of(Markup.inner(node, this::instead));
        }
        return Optional.empty();
    }

    private static void aside(List<Prose> proses, Node node) {
        Prose prose = prose(node);
        if (!prose.isEmpty() && !proses.contains(prose)) {
            proses.add(prose);
        }
    }

    static String mark(int number) {
        return "\uE200" + number + "\uE201";
    }

    List<Node> interactions() {
        return List.copyOf(interactions);
    }

    List<Prose> feedback() {
        return List.copyOf(feedback);
    }

    List<Prose> rubrics() {
        return List.copyOf(rubrics);
    }

    /** The text with a prompt of an interaction behind it, without marks. */
    Prose prompt(Optional<Node> prompt) {
        String asked = prompt.map(ItemBody::html).orElse("").strip();
        String before =
                MARK.matcher(html).replaceAll("").replaceAll("<p>\\s*</p>", "").strip();
        if (before.isEmpty() || (Jsoup.parse(before).body().text().isBlank() && !before.contains("<img"))) {
            return prose(asked);
        }
        return prose(asked.isEmpty() ? before : before + "\n<p>" + asked + "</p>");
    }

    /** True where nothing is said behind the one interaction. */
    boolean endsWithMark() {
        String plain = Jsoup.parse(html).body().text().strip();
        return plain.matches("(?s).*\uE201[\\s.。:?？]*") || plain.endsWith("\uE201");
    }

    /** The text parted at its marks, each mark replaced by its task. */
    List<Task.Part> parts(List<? extends Task> tasks) {
        return parts(html, tasks);
    }

    static List<Task.Part> parts(String html, List<? extends Task> tasks) {
        List<Task.Part> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(html);
        int end = 0;
        while (mark.find()) {
            words(parts, html.substring(end, mark.start()));
            parts.add(new Task.Gap(tasks.get(Integer.parseInt(mark.group(1))), BigDecimal.ONE));
            end = mark.end();
        }
        words(parts, html.substring(end));
        return parts;
    }

    private static void words(List<Task.Part> parts, String html) {
        if (!html.isBlank()) {
            parts.add(new Task.Words(Prose.html(html)));
        }
    }

    /** What is in an element, without feedback. */
    static String html(Node node) {
        return tidy(Markup.inner(node, ItemBody::plain));
    }

    private static Optional<String> plain(Node child) {
        if (child.is("hottext")) {
            return Optional.of("<u>" + Markup.inner(child, ItemBody::plain) + "</u>");
        }
        boolean aside = child.name().toLowerCase(Locale.ROOT).startsWith("feedback")
                || child.is("endAttemptInteraction")
                || child.is("prompt");
        return aside ? Optional.of("") : Optional.empty();
    }

    static Prose prose(Node node) {
        return prose(html(node));
    }

    /** HTML, or plain text where there are no tags. */
    static Prose prose(String html) {
        String bare = html.strip();
        return TAG.matcher(bare).find() ? Prose.html(bare) : Prose.plain(bare.replaceAll("\\s+", " "));
    }
}
