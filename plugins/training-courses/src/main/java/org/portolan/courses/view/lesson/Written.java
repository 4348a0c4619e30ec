package org.portolan.courses.view.lesson;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.text.Bidi;
import javax.swing.JEditorPane;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import javax.swing.text.html.HTMLDocument;
import javax.swing.text.html.StyleSheet;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.portolan.courses.model.question.Prose;

/** A piece of a lesson as it reads: Markdown, HTML that was cleaned, or plain words; in the theme, and in either direction. */
public final class Written extends JEditorPane {

    private static final Parser PARSER =
            Parser.builder().postProcessor(new WideLines()).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private transient Prose prose = Prose.NONE;
    private float larger = 1;

    public Written(Prose prose) {
        setContentType("text/html");
        setEditable(false);
        setOpaque(false);
        setFocusable(true);
        putClientProperty(HONOR_DISPLAY_PROPERTIES, true);
        setMargin(new Insets(0, 0, 0, 0));
        setCaret(new Unseen());
        space();
        show(prose);
    }

    /** Room between paragraphs, and for the numbers of a list, that grows with the letters. */
    private void space() {
        int letter = getFont().getSize();
        StyleSheet sheet = ((HTMLDocument) getDocument()).getStyleSheet();
        sheet.addRule("p { margin-top: 0; margin-bottom: " + letter / 2 + " }");
        sheet.addRule("ul, ol { margin-top: 0; margin-bottom: " + letter / 2 + "; margin-left-ltr: " + letter * 3 / 2
                + "; margin-right-rtl: " + letter * 3 / 2 + " }");
    }

    /** Show another one; nothing of it is seen where it is empty. */
    public void show(Prose other) {
        prose = other;
        String plain = Jsoup.parse(html(other)).text();
        boolean fromRight = Bidi.requiresBidi(plain.toCharArray(), 0, plain.length())
                && !new Bidi(plain, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        setComponentOrientation(fromRight ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        setText("<html><body" + (fromRight ? " dir='rtl'" : "") + ">" + html(other) + "</body></html>");
        setVisible(!other.isEmpty());
    }

    /** Write larger, as a room reads it. */
    void larger(float factor) {
        larger = factor;
        updateUI();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Font font = UIManager.getFont("Label.font");
        if (font != null && larger > 0) {
            setFont(font.deriveFont(font.getSize2D() * larger));
        }
        setForeground(UIManager.getColor("Label.foreground"));
        if (getDocument() instanceof HTMLDocument && !prose.isEmpty()) {
            space();
            show(prose);
        }
    }

    /** As wide as it is given, so that its height follows. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(60, super.getMinimumSize().height);
    }

    Prose prose() {
        return prose;
    }

    static String html(Prose prose) {
        return switch (prose.markup()) {
            case MARKDOWN -> RENDERER.render(PARSER.parse(prose.text()));
            case HTML -> Jsoup.clean(prose.text(), Safelist.basic());
            case PLAIN -> RENDERER.render(PARSER.parse(unmarked(prose.text())));
        };
    }

    /** Plain words as Markdown that shows them as they stand: a number at the beginning makes no list. */
    private static String unmarked(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#+!|-])", "\\\\$1").replaceAll("(?m)^(\\s*\\d+)([.)])", "$1\\\\$2");
    }

    /** The words alone, for labels. */
    public static String plain(Prose prose) {
        return Jsoup.parse(html(prose)).text();
    }

    /** Words that are only read show no caret, and new ones do not scroll the page to their end. */
    private static final class Unseen extends DefaultCaret {

        Unseen() {
            setUpdatePolicy(NEVER_UPDATE);
        }

        @Override
        public void setVisible(boolean visible) {
            super.setVisible(false);
        }
    }
}
