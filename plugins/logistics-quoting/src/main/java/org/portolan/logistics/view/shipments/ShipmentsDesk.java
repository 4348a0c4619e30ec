package org.portolan.logistics.view.shipments;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen that says which shipments are late, what changed since last week's file, and what to write to whom. */
public final class ShipmentsDesk implements View {

    @Override
    public String id() {
        return "logistics.shipments-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new ShipmentsPane(desk);
    }
}
