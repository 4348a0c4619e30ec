package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;

/** Texts, numbers and switches as Moodle writes them. */
final class MoodleText {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|&(?:[a-zA-Z]+|#\\d+);");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,3})?");

    private MoodleText() {}

    /** The text of an element that has a format and a child {@code text}. */
    static Prose prose(Node node) {
        return prose(words(node), node.attribute("format"));
    }

    static Prose prose(Optional<Node> node) {
        return node.map(MoodleText::prose).orElse(Prose.NONE);
    }

    static Prose prose(String words, String format) {
        String text = words.strip();
        return switch (format) {
            case "html", "1" -> Prose.html(text);
            case "markdown", "4" -> Prose.markdown(text);
            case "plain_text", "2" -> Prose.plain(text);
            default -> TAG.matcher(text).find() ? Prose.html(text) : Prose.plain(text);
        };
    }

    /** What stands in {@code text}, or in the element itself; HTML that was not hidden is written out again. */
    static String words(Node node) {
        Node holder = node.child("text").orElse(node);
        boolean bare = holder == node && node.children().stream().noneMatch(MoodleText::isHtml);
        return bare || holder.children().isEmpty() ? own(holder) : Markup.inner(holder);
    }

    private static boolean isHtml(Node node) {
        return TAG.matcher("<" + node.name() + ">").matches() && !node.is("file") && !node.is("feedback");
    }

    private static String own(Node node) {
        StringBuilder text = new StringBuilder();
        node.content().stream().filter(String.class::isInstance).forEach(text::append);
        return text.toString();
    }

    static boolean flag(Node node, String child, boolean otherwise) {
        String said = node.textAt(child);
        return said.isEmpty() ? otherwise : said.equals("1") || said.equalsIgnoreCase("true");
    }

    static Optional<BigDecimal> number(String text) {
        String plain = text.strip().replace(',', '.');
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.endsWith(".") ? plain + "0" : plain))
                : Optional.empty();
    }

    static BigDecimal share(Node answer) {
        return number(answer.attribute("fraction")).orElse(BigDecimal.ZERO);
    }
}
