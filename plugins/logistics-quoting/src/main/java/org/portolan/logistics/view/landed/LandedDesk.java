package org.portolan.logistics.view.landed;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a consignment is typed at the left and its landed cost follows at the right. */
public final class LandedDesk implements View {

    @Override
    public String id() {
        return "logistics.landed-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new LandedDeskPane(desk);
    }
}
