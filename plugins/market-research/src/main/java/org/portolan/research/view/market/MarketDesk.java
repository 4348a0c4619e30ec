package org.portolan.research.view.market;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a market is chosen at the left, its map follows in the middle, and why at the right. */
public final class MarketDesk implements View {

    @Override
    public String id() {
        return "research.market-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new MarketPane(desk);
    }
}
