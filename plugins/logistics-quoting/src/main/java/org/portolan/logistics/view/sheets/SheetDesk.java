package org.portolan.logistics.view.sheets;

import javax.swing.JComponent;
import org.portolan.api.intake.Sample;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen that lists rate sheets, compares their versions, and reads a workbook as a person points it out. */
public final class SheetDesk implements View {

    @Override
    public String id() {
        return "logistics.sheet-desk";
    }

    /** Any table may be a rate sheet: a person sees that better than the words of its header do. */
    @Override
    public boolean helpsWith(Sample sample) {
        return sample.grids().stream().anyMatch(grid -> grid.rows().size() > 1);
    }

    @Override
    public JComponent open(Desk desk) {
        return new SheetDeskPane(desk);
    }
}
