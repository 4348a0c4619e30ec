package org.portolan.logistics.view.packing;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which items and boxes are typed at the left, and the packed cartons are drawn at the right. */
public final class PackDesk implements View {

    @Override
    public String id() {
        return "logistics.pack-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new PackDeskPane(desk);
    }
}
