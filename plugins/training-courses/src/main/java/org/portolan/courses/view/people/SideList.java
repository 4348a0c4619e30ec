package org.portolan.courses.view.people;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/**
 * The list at the left of a desk: each row a name, a few words, and where it has a goal how far it is.
 *
 * @param <T> what a row stands for
 */
final class SideList<T> extends JPanel {

    private static final long serialVersionUID = 1L;

    private final DefaultListModel<T> rows = new DefaultListModel<>();
    private final JList<T> list = new JList<>(rows);
    private final transient Function<T, Words> words;
    private boolean filling;

    /**
     * What a row says.
     *
     * @param said for those who hear it
     * @param of the goal; 0 for none
     */
    record Words(String name, String more, String said, int done, int of) {}

    SideList(String title, Function<T, Words> words, Consumer<T> chosen) {
        super(new MigLayout("insets 16, fill, wrap 1, gapy 8", "[grow, fill]", "[][grow, fill]"));
        this.words = words;
        JLabel heading = new JLabel(title);
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        add(heading, "wmin 0");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.getAccessibleContext().setAccessibleName(title);
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                chosen().ifPresent(chosen);
            }
        });
        JScrollPane pane = new JScrollPane(list);
        pane.setBorder(null);
        add(pane, "grow, wmin 0");
    }

    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    /** Show rows anew; the one that counts as the same as before stays chosen, else the first is. */
    void show(List<T> all, Function<T, String> key, String before) {
        filling = true;
        rows.clear();
        all.forEach(rows::addElement);
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            if (Objects.equals(key.apply(all.get(i)), before)) {
                at = i;
            }
        }
        list.setSelectedIndex(at);
        list.ensureIndexIsVisible(at);
        filling = false;
    }

    private final class Row extends JPanel implements ListCellRenderer<T> {

        private static final long serialVersionUID = 1L;

        private final JLabel name = new JLabel();
        private final JLabel more = new JLabel();
        private final JProgressBar bar = new JProgressBar();

        Row() {
            super(new BorderLayout());
            JPanel inner = new JPanel(
                    new MigLayout("insets 6 8 6 8, fillx, hidemode 3, gapy 4", "[grow, fill][pref!]", "[][]"));
            inner.setOpaque(false);
            more.putClientProperty("FlatLaf.styleClass", "small");
            inner.add(name, "wmin 0");
            inner.add(more, "wrap");
            inner.add(bar, "span 2, growx, h 4lp!");
            bar.setBorder(BorderFactory.createEmptyBorder());
            add(inner);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends T> in, T value, int index, boolean selected, boolean focused) {
            Words says = words.apply(value);
            name.setText(says.name());
            more.setText(says.more());
            bar.setVisible(says.of() > 0);
            bar.setMaximum(Math.max(1, says.of()));
            bar.setValue(says.done());
            // Its track has the colour of a chosen row.
            bar.setBackground(selected ? in.getBackground() : UIManager.getColor("ProgressBar.background"));
            setBackground(selected ? in.getSelectionBackground() : in.getBackground());
            name.setForeground(selected ? in.getSelectionForeground() : in.getForeground());
            more.setForeground(selected ? in.getSelectionForeground() : in.getForeground());
            getAccessibleContext().setAccessibleName(says.said());
            return this;
        }
    }
}
