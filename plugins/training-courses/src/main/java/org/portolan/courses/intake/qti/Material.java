package org.portolan.courses.intake.qti;

import java.util.Locale;
import java.util.regex.Pattern;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;

/** Texts and pictures of version 1.2. */
final class Material {

    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^>]*>|&(?:[A-Za-z]+|#\\d+);");

    private final StringBuilder html = new StringBuilder();
    private boolean rich;

    private Material() {}

    /** All material in an element. */
    static Prose prose(Node node) {
        Material material = new Material();
        material.add(node);
        String text = material.html.toString().strip();
        return material.rich ? Prose.html(text) : Prose.plain(text.replaceAll("[ \\t]*\\R\\s*", "\n"));
    }

    private void add(Node node) {
        switch (node.name()) {
            case "mattext", "matemtext" -> {
                // How deep ILIAS indents an item is no text.
                if (!node.attribute("label").equals("answerdepth")) {
                    text(node, node.attribute("texttype").contains("plain"));
                }
            }
            case "mat_formattedtext" ->
                text(node, node.attribute("type").toUpperCase(Locale.ROOT).contains("PLAIN"));
            case "matbreak" -> markup("<br>");
            case "matimage" ->
                markup("<img src=\"" + Markup.escape(source(node)) + "\" alt=\""
                        + Markup.escape(node.attribute("label")).replace("\"", "&quot;") + "\">");
            case "mataudio" -> markup("<audio controls src=\"" + Markup.escape(source(node)) + "\"></audio>");
            case "matvideo" -> markup("<video controls src=\"" + Markup.escape(source(node)) + "\"></video>");
            case "matapplication", "matref" -> markup("");
            default -> node.children().forEach(this::add);
        }
    }

    private static String source(Node node) {
        return node.attribute("uri").replace("\"", "%22");
    }

    private void text(Node node, boolean plain) {
        boolean tags = !node.children().isEmpty();
        String text = tags ? Markup.inner(node) : node.text();
        if (!html.isEmpty() && !text.isBlank()) {
            html.append(rich ? " " : "\n");
        }
        if (!plain && (tags || TAG.matcher(text).find())) {
            markup(text);
        } else {
            html.append(rich ? Markup.escape(text) : text);
        }
    }

    private void markup(String more) {
        if (!rich) {
            String before = Markup.escape(html.toString());
            html.setLength(0);
            html.append(before);
            rich = true;
        }
        html.append(more);
    }
}
