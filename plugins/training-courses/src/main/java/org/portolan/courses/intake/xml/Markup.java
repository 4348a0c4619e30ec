package org.portolan.courses.intake.xml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes what is in an element as HTML. */
public final class Markup {

    private static final Set<String> EMPTY =
            Set.of("br", "img", "hr", "input", "col", "wbr", "source", "track", "param", "area", "embed");

    private Markup() {}

    /** What is in an element. */
    public static String inner(Node node) {
        return inner(node, child -> Optional.empty());
    }

    /**
     * What is in an element.
     *
     * @param instead what is written instead of an element; empty to write it as it is
     */
    public static String inner(Node node, Function<Node, Optional<String>> instead) {
        StringBuilder html = new StringBuilder();
        content(node, instead, html);
        return html.toString();
    }

    /** An element with its tags. */
    public static String outer(Node node, Function<Node, Optional<String>> instead) {
        StringBuilder html = new StringBuilder();
        element(node, instead, html);
        return html.toString();
    }

    private static void content(Node node, Function<Node, Optional<String>> instead, StringBuilder html) {
        for (Object part : node.content()) {
            if (part instanceof Node child) {
                element(child, instead, html);
            } else {
                html.append(escape(part.toString()));
            }
        }
    }

    private static void element(Node node, Function<Node, Optional<String>> instead, StringBuilder html) {
        Optional<String> other = instead.apply(node);
        if (other.isPresent()) {
            html.append(other.get());
            return;
        }
        html.append('<').append(node.name());
        for (Map.Entry<String, String> attribute : new TreeMap<>(node.attributes()).entrySet()) {
            html.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(escape(attribute.getValue()).replace("\"", "&quot;"))
                    .append('"');
        }
        html.append('>');
        if (!EMPTY.contains(node.name())) {
            content(node, instead, html);
            html.append("</").append(node.name()).append('>');
        }
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
