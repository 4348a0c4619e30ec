package org.portolan.research.view.demand;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a term is chosen at the left, its demand follows in the middle, and why at the right. */
public final class DemandDesk implements View {

    @Override
    public String id() {
        return "research.demand-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new DemandDeskPane(desk);
    }
}
