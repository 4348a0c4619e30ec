package org.portolan.courses.view.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.memory.Sitting;
import org.portolan.courses.command.memory.StatsBlocks;

/** How it goes: what was recalled against what was wanted, and what falls due. */
final class OverviewPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    OverviewPane(Desk desk) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 4, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
    }

    void show(Sitting.Overview overview) {
        removeAll();
        add(Style.label(desk.say(Text.of("courses.figure.retention")), "secondary small"), "wmin 0");
        add(Style.label(recalled(overview), "h2"), "wmin 0");
        add(
                Style.label(
                        desk.say(Text.of("courses.review-desk.wanted", desk.sayValue(percent(overview.wanted())))),
                        "secondary small"),
                "wmin 0, gapbottom 12");
        add(Style.label(desk.say(Text.of("courses.figure.answers_today")), "secondary small"), "wmin 0");
        add(Style.label(desk.sayValue(BigDecimal.valueOf(overview.answersToday())), "h2"), "wmin 0, gapbottom 12");
        add(desk.chart(StatsBlocks.forecast(overview.forecast(), overview.today())), "growx, wmin 0, h 240lp!");
        revalidate();
        repaint();
    }

    private String recalled(Sitting.Overview overview) {
        return overview.told() == 0 ? "–" : desk.sayValue(percent((double) overview.recalled() / overview.told()));
    }

    private static Percent percent(double share) {
        return new Percent(BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP));
    }
}
