package org.portolan.courses.view.review;

import java.awt.Component;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.memory.DeckLoad;

/** The decks with what they want today. */
final class DeckPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final DefaultListModel<DeckLoad> loads = new DefaultListModel<>();
    private final JList<DeckLoad> list = new JList<>(loads);
    private final JComboBox<String> tags = new JComboBox<>();
    private boolean filling;

    /** @param tagged hears the tag that cards must have; empty for any */
    DeckPane(Desk desk, Consumer<String> chosen, Consumer<String> tagged) {
        super(new MigLayout("insets 16, fill, wrap 1, gapy 8", "[grow, fill]", "[][][grow, fill][][]"));
        this.desk = desk;
        add(Style.label(desk.say(Text.of("courses.review-desk.decks")), "h4"));
        add(Style.label(desk.say(Text.of("courses.review-desk.decks.note")), "secondary small"), "wmin 0");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.getAccessibleContext().setAccessibleName(desk.say(Text.of("courses.review-desk.decks")));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling && list.getSelectedValue() != null) {
                chosen.accept(list.getSelectedValue().deck());
            }
        });
        JScrollPane pane = new JScrollPane(list);
        pane.setBorder(null);
        add(pane, "grow, wmin 0");
        String title = desk.say(Text.of("courses.review-desk.tag"));
        JLabel label = Style.label(title, "secondary small");
        label.setLabelFor(tags);
        add(label, "wmin 0");
        tags.getAccessibleContext().setAccessibleName(title);
        tags.addItem(desk.say(Text.of("courses.review-desk.any-tag")));
        tags.addActionListener(event -> {
            if (!filling) {
                tagged.accept(tags.getSelectedIndex() <= 0 ? "" : String.valueOf(tags.getSelectedItem()));
            }
        });
        add(tags, "wmin 0");
    }

    /** Offer these tags; the one that was chosen stays so where it is still there. */
    void offer(List<String> all) {
        Object before = tags.getSelectedItem();
        String any = tags.getItemAt(0);
        filling = true;
        tags.removeAllItems();
        tags.addItem(any);
        all.forEach(tags::addItem);
        tags.setSelectedItem(before);
        filling = false;
        tags.setEnabled(!all.isEmpty());
        if (!Objects.equals(before, tags.getSelectedItem())) {
            tags.setSelectedIndex(0);
        }
    }

    /** Show the decks anew; the one that was chosen stays so. */
    void show(List<DeckLoad> all, String deck) {
        filling = true;
        loads.clear();
        all.forEach(loads::addElement);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).deck().equals(deck)) {
                list.setSelectedIndex(i);
            }
        }
        filling = false;
    }

    private final class Row extends JPanel implements ListCellRenderer<DeckLoad> {

        private static final long serialVersionUID = 1L;

        private final JLabel name = new JLabel();
        private final JLabel numbers = new JLabel();

        Row() {
            super(new MigLayout("insets 4 8 4 8, fillx", "[grow, fill][pref!]", ""));
            add(name, "wmin 0");
            add(numbers);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends DeckLoad> in, DeckLoad load, int index, boolean selected, boolean focused) {
            String words = load.deck().isEmpty() ? desk.say(Text.of("courses.review-desk.all")) : load.name();
            name.setText(words);
            name.setBorder(BorderFactory.createEmptyBorder(0, load.deck().isEmpty() ? 0 : 12 * load.depth(), 0, 0));
            numbers.setText(load.total() == 0 ? "✓" : load.fresh() + " · " + load.learning() + " · " + load.due());
            setBackground(selected ? in.getSelectionBackground() : in.getBackground());
            name.setForeground(selected ? in.getSelectionForeground() : in.getForeground());
            numbers.setForeground(selected ? in.getSelectionForeground() : in.getForeground());
            getAccessibleContext()
                    .setAccessibleName(desk.say(
                            Text.of("courses.review-desk.deck", words, load.fresh(), load.learning(), load.due())));
            return this;
        }
    }
}
