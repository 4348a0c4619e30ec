package org.portolan.courses.model.cards;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a template: {@code {{Field}}}, {@code {{filter:Field}}}, {@code {{#Field}}…{{/Field}}}, {@code {{^Field}}…}, and
 * the older {@code {{{Field}}}}, {@code <%Field%>} and {@code %(Field)s}. A section that is not paired is remembered and
 * read as if it ended with the template.
 */
final class TemplateReader {

    private static final Pattern MARK = Pattern.compile("\\{\\{\\{?([^{}]*)}?}}");
    private static final Pattern OTHER_MARK = Pattern.compile("\\{\\{=<% %>=}}");
    private static final Pattern PERCENT = Pattern.compile("<%(.*?)%>");
    private static final Pattern OLD = Pattern.compile("%\\(([^)]*)\\)s");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final int DEEPEST = 64;

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<String> unpaired = new ArrayList<>();
    private List<Template.Node> current = new ArrayList<>();

    /** A section whose end was not read yet, and what stood before it. */
    private record Open(String field, boolean whenEmpty, List<Template.Node> before) {}

    List<Template.Node> read(String written) {
        String text = COMMENT.matcher(modern(written)).replaceAll("");
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            words(text.substring(end, mark.start()));
            mark(mark.group(1).strip());
            end = mark.end();
        }
        words(text.substring(end));
        while (!open.isEmpty()) {
            unpaired.add("#" + open.getFirst().field());
            close();
        }
        return current;
    }

    List<String> unpaired() {
        return unpaired;
    }

    private static String modern(String text) {
        String modern = OLD.matcher(text).replaceAll("{{$1}}");
        Matcher other = OTHER_MARK.matcher(modern);
        return other.find() ? PERCENT.matcher(other.replaceAll("")).replaceAll("{{$1}}") : modern;
    }

    private void mark(String inside) {
        if (inside.startsWith("#") || inside.startsWith("^")) {
            open(inside.substring(1).strip(), inside.startsWith("^"));
        } else if (inside.startsWith("/")) {
            closes(inside.substring(1).strip());
        } else if (!inside.startsWith("!") && !inside.isEmpty()) {
            place(inside.startsWith("&") ? inside.substring(1).strip() : inside);
        }
    }

    private void open(String field, boolean whenEmpty) {
        if (open.size() >= DEEPEST) {
            unpaired.add("#" + field);
            return;
        }
        open.push(new Open(field, whenEmpty, current));
        current = new ArrayList<>();
    }

    private void closes(String field) {
        if (open.isEmpty() || !open.getFirst().field().equals(field)) {
            unpaired.add("/" + field);
            return;
        }
        close();
    }

    private void close() {
        Open section = open.pop();
        section.before().add(new Template.Section(section.field(), section.whenEmpty(), current));
        current = section.before();
    }

    private void place(String inside) {
        List<String> parts = new ArrayList<>(List.of(inside.split(":", -1)));
        String field = parts.remove(parts.size() - 1).strip();
        Collections.reverse(parts);
        current.add(new Template.Place(parts.stream().map(String::strip).toList(), field));
    }

    private void words(String html) {
        if (!html.isEmpty()) {
            current.add(new Template.Words(html));
        }
    }
}
