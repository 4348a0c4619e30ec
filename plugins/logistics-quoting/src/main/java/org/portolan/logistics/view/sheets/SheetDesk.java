package org.portolan.logistics.view.sheets;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen that lists rate sheets, compares their versions, and reads a workbook as a person points it out. */
public final class SheetDesk implements View {

    @Override
    public String id() {
        return "logistics.sheet-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new SheetDeskPane(desk);
    }
}
