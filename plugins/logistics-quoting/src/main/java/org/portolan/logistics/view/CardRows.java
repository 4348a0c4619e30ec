package org.portolan.logistics.view;

import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Cards side by side, as many in a row as have room for their values in one line. */
final class CardRows extends JPanel {

    private static final int GAP = 8;

    private final int most;
    private final int widest;
    private int columns;

    /** @param most how many stand in a row where the place is wide */
    CardRows(int most, List<Card> cards) {
        this.most = Math.max(1, Math.min(most, cards.size()));
        columns = this.most;
        setOpaque(false);
        setLayout(grid(columns));
        cards.forEach(card -> add(card, "wmin 96lp"));
        widest = cards.stream().mapToInt(Card::widthOfValue).max().orElse(0);
    }

    private static String constraints(int columns) {
        return "insets 0, fillx, gap " + GAP + ", wrap " + columns;
    }

    private static MigLayout grid(int columns) {
        return new MigLayout(constraints(columns), "[grow, fill, sg]", "[fill]");
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        int fitting = Math.max(1, Math.min(most, (width + GAP) / (widest + GAP)));
        if (width > 0 && fitting != columns) {
            columns = fitting;
            ((MigLayout) getLayout()).setLayoutConstraints(constraints(columns));
            revalidate();
        }
        super.setBounds(x, y, width, height);
    }

    int columns() {
        return columns;
    }
}
