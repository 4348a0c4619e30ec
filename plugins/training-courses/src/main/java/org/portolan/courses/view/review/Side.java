package org.portolan.courses.view.review;

import java.awt.ComponentOrientation;
import java.awt.Font;
import java.awt.Image;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JEditorPane;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import javax.swing.text.html.HTMLDocument;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;

/** One side of a card: cleaned HTML in the theme's letters, with its pictures and nothing from elsewhere. */
final class Side extends JEditorPane {

    private static final long serialVersionUID = 1L;

    /** The document's property under which Swing looks for pictures before it would fetch them. */
    private static final String CACHE = "imageCache";

    private static final String FOLDER = "file:/card/";

    Side(String name) {
        setEditable(false);
        setOpaque(false);
        setBorder(null);
        setFocusable(false);
        putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        HTMLEditorKit kit = new HTMLEditorKit();
        kit.setAutoFormSubmission(false);
        setEditorKit(kit);
        if (getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
        getAccessibleContext().setAccessibleName(name);
    }

    /**
     * Show a side.
     *
     * @param html cleaned
     * @param pictures by the names under which it shows them
     */
    void show(String html, Map<String, Image> pictures, boolean rightToLeft) {
        HTMLDocument document = (HTMLDocument) getEditorKit().createDefaultDocument();
        document.setAsynchronousLoadPriority(-1);
        document.putProperty("i18n", true);
        PictureNames names = PictureNames.in(html, pictures.keySet());
        Map<String, Image> shelf = new HashMap<>();
        names.numbers().forEach((name, number) -> shelf.put(FOLDER + number, pictures.get(name)));
        document.putProperty(CACHE, new PictureShelf(shelf));
        style(document.getStyleSheet());
        setDocument(document);
        ComponentOrientation orientation =
                rightToLeft ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT;
        setComponentOrientation(orientation);
        setText("<html><body><div align=\"" + (rightToLeft ? "right" : "left") + "\">" + names.html(FOLDER)
                + "</div></body></html>");
        setCaretPosition(0);
    }

    private void style(StyleSheet sheet) {
        Font font = UIManager.getFont("Label.font");
        setFont(font.deriveFont(font.getSize2D() * 1.4f));
        sheet.addRule("body { margin: 0 }");
        sheet.addRule(".cloze { font-weight: bold }");
        colour(sheet, "body", "Label.foreground");
        colour(sheet, ".cloze", "Component.accentColor");
        colour(sheet, ".hint, .sound, hr", "Label.disabledForeground");
    }

    /** A theme may lack a colour: then that of the words around it stays. */
    private static void colour(StyleSheet sheet, String what, String key) {
        Optional.ofNullable(UIManager.getColor(key))
                .ifPresent(color ->
                        sheet.addRule(what + " { color: " + String.format("#%06x", color.getRGB() & 0xFFFFFF) + " }"));
    }
}
