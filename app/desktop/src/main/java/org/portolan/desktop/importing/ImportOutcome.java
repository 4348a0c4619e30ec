package org.portolan.desktop.importing;

import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.report.FindingsPane;
import org.portolan.desktop.report.ReportSite;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Imports;

/** What came of an import: counts, findings, and the way back. */
final class ImportOutcome extends JPanel {

    ImportOutcome(Imports.Result result, boolean undone, ReportSite site, Runnable undo, Runnable details) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        Words words = site.words();
        Page content = new Page("insets 0, fillx, wrap 1, gapy 12", "[grow, fill]", "");
        content.add(head(result, undone, words), "wmin 60");
        content.add(
                Parts.sentence(
                        words.say(
                                "import.counts",
                                words.value(result.rows()),
                                words.value(result.stored()),
                                words.value(result.rejected())),
                        ""),
                "wmin 60");
        if (!result.importId().isEmpty() && !undone) {
            JPanel buttons = Parts.panel("insets 0", "[]8[]", "");
            // The keyboard comes to the first of them: pressing once too often must not undo.
            buttons.add(Parts.button(words.say("import.details"), details));
            buttons.add(Parts.button(words.say("import.undo"), undo));
            content.add(buttons);
        }
        if (!result.findings().isEmpty()) {
            content.add(
                    Parts.label(words.say("import.findings", result.findings().size()), "strong"));
            content.add(new FindingsPane(result.findings(), site), "wmin 60");
        }
        JScrollPane scroll = content.scrolled();
        add(scroll);
    }

    private static JPanel head(Imports.Result result, boolean undone, Words words) {
        String key = undone
                ? "import.undone"
                : result.importId().isEmpty()
                        ? "import.checked"
                        : result.alreadyImported() ? "import.already" : "import.done";
        JPanel head = Parts.panel("insets 0, fillx", "[]8[grow, fill]", "[center]");
        boolean good = result.rejected() == 0 && !undone;
        head.add(new JLabel(
                Symbol.of(good ? "check-circle-outline" : "information-outline", good ? Shade.GOOD : Shade.AMBER)
                        .size(20)));
        head.add(Parts.sentence(words.say(key, result.file()), "h3"), "wmin 60");
        return head;
    }
}
