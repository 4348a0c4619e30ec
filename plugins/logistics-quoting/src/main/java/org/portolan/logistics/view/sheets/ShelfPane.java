package org.portolan.logistics.view.sheets;

import java.awt.CardLayout;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.logistics.command.tariff.SheetDiffCommand;
import org.portolan.logistics.command.tariff.SheetsCommand;
import org.portolan.logistics.view.Entry;
import org.portolan.logistics.view.Parts;

/** The rate sheets that are there, with what can be done with the chosen one; or two versions of one compared. */
final class ShelfPane extends JPanel {

    private static final int PAUSE_MILLIS = 150;

    private final Desk desk;
    private final Entry<LocalDate> day;
    private final SheetList list;
    private final Comparison comparison;
    private final VersionPane chosen;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);

    /** @param read asks for a workbook to be read by pointing */
    ShelfPane(Desk desk, Runnable read) {
        super(new MigLayout(
                "insets 0, gap 0, fill", "[440lp:740lp:, grow, fill][][240lp:300lp:340lp, grow 0]", "[grow, fill]"));
        this.desk = desk;
        Timer pause = new Timer(PAUSE_MILLIS, event -> ask());
        pause.setRepeats(false);
        day = new Entry<>(
                desk, "logistics.sheets", "logistics.sheet-desk", "date", today(), Entry::day, pause::restart);
        chosen = new VersionPane(desk, this::compare);
        list = new SheetList(desk, read, chosen::show);
        comparison = new Comparison(desk, () -> cards.show(middle, "list"));
        JPanel top = new JPanel(new MigLayout("insets 16 16 0 16, fillx", "[grow, fill]16[120lp!, fill]", "[bottom]"));
        JPanel acts = new JPanel(new MigLayout("insets 0", "[]8[]", ""));
        acts.add(button("logistics.sheet-desk.read", "table-search", read));
        acts.add(button("logistics.sheet-desk.import-file", "import", desk::chooseImport));
        top.add(acts, "wmin 0");
        top.add(day, "wmin 0");
        JPanel sheets = new JPanel(new MigLayout("insets 0, gap 0, fill, wrap 1", "[grow, fill]", "[][grow, fill]"));
        sheets.add(top, "growx, wmin 0");
        sheets.add(Filling.scrolled(list), "grow");
        middle.add(sheets, "list");
        middle.add(Filling.scrolled(comparison), "comparison");
        Parts.sideBySide(this, middle, Filling.scrolled(chosen));
        desk.onFactsChanged(this::ask);
        ask();
    }

    private String today() {
        return LocalDate.now(desk.bench().clock()).toString();
    }

    private void ask() {
        desk.call(
                "sheets",
                "logistics.sheets",
                new SheetsCommand.Input(day.read()),
                this::show,
                trouble -> list.say(trouble));
    }

    private void show(Report report) {
        List<Version> versions = list.show(report);
        chosen.among(versions);
    }

    private void compare(Version one, Version other) {
        boolean inOrder = one.isBefore(other);
        Version before = inOrder ? one : other;
        Version after = inOrder ? other : one;
        comparison.wait(before, after);
        cards.show(middle, "comparison");
        desk.call(
                "compare",
                "logistics.sheet-diff",
                new SheetDiffCommand.Input(before.importId(), after.importId()),
                report -> comparison.show(before, after, report),
                comparison::say);
    }

    private JButton button(String words, String icon, Runnable act) {
        JButton button = new JButton(desk.say(Text.of(words)), desk.icon(icon));
        button.addActionListener(event -> act.run());
        return button;
    }
}
