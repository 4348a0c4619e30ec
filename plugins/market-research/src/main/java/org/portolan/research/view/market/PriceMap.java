package org.portolan.research.view.market;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Parts;

/** The map of a market: prices across, ratings up; the more products a place has, the darker it is. Gaps are marked. */
final class PriceMap extends JPanel {

    /** @param cells a row for each place, the best rating first and the cheapest first in it */
    PriceMap(Table cells, Desk desk, Consumer<Optional<Trace>> traced) {
        super(new MigLayout(
                "insets 0, fillx, gap 2",
                "[pref!]8"
                        + "[grow, fill, sg, 40lp::]2"
                                .repeat(Math.max(1, words(cells, "band").size())),
                ""));
        setOpaque(false);
        getAccessibleContext().setAccessibleName(desk.say(cells.title()));
        List<String> bands = words(cells, "band");
        List<String> brackets = words(cells, "bracket");
        add(Parts.sentence(desk.say(cells.title()), "strong"), "span, growx, wmin 0, wrap");
        add(
                Parts.sentence(desk.say(Text.of("research.market-desk.map.help")), "secondary"),
                "span, growx, wmin 0, wrap 8");
        int most = IntStream.range(0, cells.rows().size())
                .map(row -> products(cells, row))
                .max()
                .orElse(0);
        for (int bracket = 0; bracket < brackets.size(); bracket++) {
            add(Parts.label(brackets.get(bracket) + " ★", "secondary"), "alignx right");
            for (int band = 0; band < bands.size(); band++) {
                int row = bracket * bands.size() + band;
                add(
                        new PriceMapCell(cells, row, most, desk, traced),
                        band == bands.size() - 1 ? "hmin 30lp, wrap" : "hmin 30lp");
            }
        }
        add(new JLabel());
        bands.forEach(band -> add(centred(band, "secondary"), "wmin 0"));
        add(new JLabel(), "newline");
        for (int band = 0; band < bands.size(); band++) {
            boolean gap = isGap(cells, band);
            add(centred(gap ? desk.say(Text.of("research.market-desk.map.gap")) : "", "good"), "wmin 0");
        }
    }

    private static JLabel centred(String words, String style) {
        JLabel label = Parts.label(words, style);
        label.setHorizontalAlignment(SwingConstants.CENTER);
        return label;
    }

    private static List<String> words(Table cells, String column) {
        return IntStream.range(0, cells.rows().size())
                .mapToObj(row -> Answer.cell(cells, row, column)
                        .value()
                        .map(String::valueOf)
                        .orElse(""))
                .distinct()
                .toList();
    }

    static boolean isGap(Table cells, int row) {
        return Answer.cell(cells, row, "gap")
                .value()
                .filter(value -> value instanceof Text text && text.key().endsWith(".yes"))
                .isPresent();
    }

    static int products(Table cells, int row) {
        return Answer.cell(cells, row, "products")
                .value()
                .map(one -> ((Number) one).intValue())
                .orElse(0);
    }
}
