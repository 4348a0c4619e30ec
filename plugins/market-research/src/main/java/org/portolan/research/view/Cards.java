package org.portolan.research.view;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Parts of equal width side by side, as many in a row as their place has room for. */
public final class Cards extends JPanel {

    private final int most;
    private final int narrowest;
    private int columns;

    /**
     * Put them side by side.
     *
     * @param most how many stand in a row where the place is wide
     * @param narrowest how many letters each has room for at least
     */
    public Cards(int most, int narrowest, List<? extends JComponent> parts) {
        this.most = Math.max(1, Math.min(most, parts.size()));
        this.columns = this.most;
        setOpaque(false);
        setLayout(new MigLayout(constraints(), "[grow, fill, sg]", "[fill]"));
        this.narrowest = narrowest * getFontMetrics(getFont()).charWidth('0');
        parts.forEach(part -> add(part, "wmin 96lp"));
    }

    private String constraints() {
        return "insets 0, fillx, gap 8, wrap " + columns;
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, super.getMinimumSize().height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        int fitting = Math.max(1, Math.min(most, width / Math.max(1, narrowest)));
        if (width > 0 && fitting != columns) {
            columns = fitting;
            ((MigLayout) getLayout()).setLayoutConstraints(constraints());
            revalidate();
        }
        super.setBounds(x, y, width, height);
    }
}
