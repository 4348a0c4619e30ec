package org.portolan.logistics.view.packing;

import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Block;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.view.Outcome;
import org.portolan.logistics.view.Parts;

/** How many cartons, how full, how sure; and the cartons, of which one is chosen to be drawn. */
final class PackResults extends JPanel {

    private static final int SHOWN = 4;
    private static final List<String> COLUMNS =
            List.of("carton", "contents", "units", "gross_weight", "billable_weight", "fill");

    private final Desk desk;
    private final BiConsumer<Report, Integer> chosen;

    /** @param chosen gets the report and the number of the carton, from 1; 0 for none */
    PackResults(Desk desk, BiConsumer<Report, Integer> chosen) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        this.chosen = chosen;
    }

    void say(Text sentence) {
        removeAll();
        add(Parts.sentence(desk.say(sentence), ""), "wmin 0");
        chosen.accept(Report.of(Text.EMPTY), 0);
        revalidate();
        repaint();
    }

    void show(Report report) {
        removeAll();
        for (Block block : report.blocks()) {
            if (block instanceof Figures figures) {
                add(figures(figures), "wmin 0");
            } else if (block instanceof Note note) {
                add(Parts.sentence(desk.say(note.text()), "secondary"), "wmin 0");
            } else if (block instanceof Table table && table.key().equals("cartons")) {
                add(
                        desk.table(Outcome.narrow(table, COLUMNS), row -> chosen.accept(report, row + 1)),
                        "wmin 0, hmin 200lp, growy, pushy");
            }
        }
        for (Finding finding : report.findings()) {
            add(Parts.sentence(desk.say(finding.message()) + " " + desk.say(finding.remedy()), ""), "wmin 0");
        }
        chosen.accept(report, 1);
        revalidate();
        repaint();
    }

    private JPanel figures(Figures figures) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, wrap " + SHOWN, "[grow, fill]", ""));
        List.copyOf(figures.items()).stream().limit(SHOWN).forEach(figure -> {
            JPanel part = new JPanel(new MigLayout("insets 0, wrap 1, gapy 2", "[grow, fill]", ""));
            String value = figure.value().value().map(desk::sayValue).orElse("–");
            part.add(Parts.sentence(desk.say(figure.title()), "secondary"), "wmin 0");
            part.add(Parts.sentence(value, "figure"), "wmin 0");
            part.add(Parts.sentence(desk.say(figure.note()), "secondary"), "wmin 0");
            row.add(part, "wmin 0, top");
        });
        return row;
    }
}
