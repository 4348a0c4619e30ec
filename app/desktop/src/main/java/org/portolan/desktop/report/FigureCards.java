package org.portolan.desktop.report;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;

/** Figures as cards in a row; more than four go on in the next row. */
final class FigureCards extends JPanel {

    FigureCards(Figures figures, ReportSite site) {
        super(new MigLayout("insets 0, fillx, gap 8 8, wrap 4", "[grow, fill, sg]", "[fill]"));
        for (Figure figure : figures.items()) {
            add(card(figure, site), "wmin 120");
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
