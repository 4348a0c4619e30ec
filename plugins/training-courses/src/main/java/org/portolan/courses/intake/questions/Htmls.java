package org.portolan.courses.intake.questions;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.model.question.Prose;

/** Texts in any markup as HTML, as XML, and as a reader sees them. */
public final class Htmls {

    private Htmls() {}

    /** The text as HTML; a single paragraph of Markdown without its tags. */
    public static String html(Prose prose) {
        return switch (prose.markup()) {
            case HTML -> prose.text();
            case PLAIN -> Markup.escape(prose.text()).replace("\n", "<br>");
            case MARKDOWN -> {
                String html = HtmlRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(prose.text()))
                        .strip();
                boolean one = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
                yield one ? html.substring(3, html.length() - 4) : html;
            }
        };
    }

    /** The text as HTML whose tags are all closed. */
    public static String xml(Prose prose) {
        Document document = Jsoup.parseBodyFragment(html(prose));
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return document.body().html();
    }

    /** The words that a reader sees, blanks folded; pictures by their names. */
    public static String seen(Prose prose) {
        String html = html(prose).replaceAll("(?i)<img\\b[^>]*?src=[\"']([^\"']*)[\"'][^>]*>", " [$1] ");
        return Jsoup.parse(html)
                .body()
                .text()
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
