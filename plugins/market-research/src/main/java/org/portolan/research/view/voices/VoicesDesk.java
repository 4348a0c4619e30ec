package org.portolan.research.view.voices;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a person asks whose voices, reads what is complained of, and opens each theme to its sentences. */
public final class VoicesDesk implements View {

    @Override
    public String id() {
        return "research.voices-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new VoicesPane(desk);
    }
}
