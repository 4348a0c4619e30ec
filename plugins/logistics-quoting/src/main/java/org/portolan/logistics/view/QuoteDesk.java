package org.portolan.logistics.view;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a parcel is typed at the left and quotes follow at the right. */
public final class QuoteDesk implements View {

    @Override
    public String id() {
        return "logistics.quote-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new QuoteDeskPane(desk);
    }
}
