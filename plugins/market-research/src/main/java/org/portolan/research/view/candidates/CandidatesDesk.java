package org.portolan.research.view.candidates;

import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;
import org.portolan.research.view.Parts;

/** The screen on which candidates are compared side by side; on its second page, what a unit of one of them earns. */
public final class CandidatesDesk implements View {

    @Override
    public String id() {
        return "research.candidates-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        JTabbedPane pages = Parts.pages();
        FeasibilityPane[] feasibility = new FeasibilityPane[1];
        RankingPane ranking = new RankingPane(desk, name -> {
            feasibility[0].check(name);
            pages.setSelectedIndex(1);
        });
        feasibility[0] = new FeasibilityPane(desk, (name, found) -> {
            ranking.take(name, found);
            pages.setSelectedIndex(0);
        });
        pages.addTab(desk.say(Text.of("research.candidates-desk.page.ranking")), ranking);
        pages.addTab(desk.say(Text.of("research.candidates-desk.page.feasibility")), feasibility[0]);
        return pages;
    }
}
