package org.portolan.logistics.view.fees;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a packed unit is typed at the left; its fees and its headroom follow at the right. */
public final class FeeDesk implements View {

    @Override
    public String id() {
        return "logistics.fee-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new FeeDeskPane(desk);
    }
}
