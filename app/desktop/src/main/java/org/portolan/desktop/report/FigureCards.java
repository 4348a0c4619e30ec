package org.portolan.desktop.report;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;

/** Figures as cards in a row; those for which there is no room, and more than four, go on in the next row. */
final class FigureCards extends JPanel {

    private static final int MOST = 4;
    private static final int LEAST_WIDTH = 120;
    private static final int GAP = 8;

    private int across = MOST;

    FigureCards(Figures figures, ReportSite site) {
        super(new MigLayout(wrap(MOST), "[grow, fill, sg]", "[fill]"));
        for (Figure figure : figures.items()) {
            add(card(figure, site), "wmin " + LEAST_WIDTH);
        }
    }

    private static String wrap(int across) {
        return "insets 0, fillx, gap " + GAP + " " + GAP + ", wrap " + across;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        int gap = UIScale.scale(GAP);
        int fit = Math.max(1, Math.min(MOST, (width + gap) / (UIScale.scale(LEAST_WIDTH) + gap)));
        if (fit != across) {
            across = fit;
            ((MigLayout) getLayout()).setLayoutConstraints(wrap(fit));
            // Not now: the layout that called this would take it for part of itself and forget it.
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    private static JPanel card(Figure figure, ReportSite site) {
        JPanel card = new Card(Shade.PANEL, new MigLayout("insets 12, wrap 1, gapy 4, fillx", "[grow, fill]", ""));
        String title = site.words().say(figure.title());
        String value = figure.value().value().map(site.words()::value).orElse("–");
        card.add(Parts.sentence(title, "secondary"), "wmin 40");
        figure.value()
                .trace()
                .ifPresentOrElse(
                        trace -> card.add(
                                new TraceLink(title + ": " + value, value, "figure", () -> site.show(trace)),
                                "wmin 40"),
                        () -> card.add(Parts.sentence(value, "figure"), "wmin 40"));
        if (!figure.note().isEmpty()) {
            card.add(Parts.sentence(site.words().say(figure.note()), "secondary"), "wmin 40");
        }
        return Parts.named(card, title + ": " + value);
    }
}
