package org.portolan.logistics.view.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Column;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.view.Parts;

/** For each measure of a unit a bar, to scale: the cheaper value at its left end, the limit at its right, now between. */
final class HeadroomBars {

    private final Desk desk;
    private final Map<String, Side> cheaper = new LinkedHashMap<>();
    private final Map<String, Side> dearer = new LinkedHashMap<>();
    private final Map<String, String> now = new LinkedHashMap<>();

    private HeadroomBars(Desk desk) {
        this.desk = desk;
    }

    /** One end of a bar: how far it is, in the measure's unit, and what it saves or costs. */
    private record Side(String by, String money) {

        BigDecimal number() {
            return new BigDecimal(by.substring(0, by.indexOf(' ')));
        }
    }

    static JComponent of(Report report, Desk desk) {
        HeadroomBars bars = new HeadroomBars(desk);
        for (var block : report.blocks()) {
            if (block instanceof Table table && table.key().equals("headroom")) {
                bars.read(table, "by", "saves", bars.cheaper);
            } else if (block instanceof Table table && table.key().equals("risk")) {
                bars.read(table, "margin", "costs", bars.dearer);
            }
        }
        return bars.draw();
    }

    /** The first row of a measure is its nearest. */
    private void read(Table table, String by, String money, Map<String, Side> sides) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        table.rows().forEach(row -> {
            String name = said(row.get(keys.indexOf("change")).value());
            now.putIfAbsent(name, said(row.get(keys.indexOf("now")).value()));
            sides.putIfAbsent(
                    name,
                    new Side(
                            said(row.get(keys.indexOf(by)).value()),
                            said(row.get(keys.indexOf(money)).value())));
        });
    }

    private String said(Optional<Object> value) {
        return value.map(desk::sayValue).orElse("");
    }

    private JComponent draw() {
        JPanel grid = new JPanel(new MigLayout(
                "insets 0, fillx, wrap 4, gap 12 8", "[pref!][right, pref!][grow, fill, 40lp::][pref!]", ""));
        grid.setOpaque(false);
        now.forEach((name, value) -> {
            Optional<Side> less = Optional.ofNullable(cheaper.get(name));
            Optional<Side> more = Optional.ofNullable(dearer.get(name));
            String left = less.map(side -> words("less", side))
                    .orElseGet(() -> desk.say(Text.of("logistics.fees.desk.nothing-less")));
            String right = more.map(side -> words("more", side))
                    .orElseGet(() -> desk.say(Text.of("logistics.fees.desk.nothing-more")));
            HeadroomBar bar = new HeadroomBar(less.isPresent(), more.isPresent(), position(less, more));
            bar.getAccessibleContext()
                    .setAccessibleName(desk.say(Text.of("logistics.fees.desk.row", name, value, left, right)));
            grid.add(Parts.label(name + " " + value, ""));
            grid.add(Parts.label(left, less.isPresent() ? "" : "secondary"));
            grid.add(bar, "wmin 24lp");
            grid.add(Parts.label(right, more.isPresent() ? "" : "secondary"));
        });
        return grid;
    }

    private String words(String key, Side side) {
        return desk.say(Text.of("logistics.fees.desk." + key, side.by(), side.money()));
    }

    /** Where the unit stands between the two ends, from 0 to 1; in the middle where one is missing. */
    private static double position(Optional<Side> less, Optional<Side> more) {
        if (less.isEmpty() || more.isEmpty()) {
            return 0.5;
        }
        BigDecimal all = less.get().number().add(more.get().number());
        return all.signum() == 0
                ? 0.5
                : less.get().number().divide(all, 4, RoundingMode.HALF_UP).doubleValue();
    }
}
