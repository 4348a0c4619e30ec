package org.portolan.courses.view.author;

import java.awt.Component;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.CommandShelf;

/** The commands there are, to be found by a word of their name or id. */
final class CommandList extends JPanel {

    private final transient List<CommandShelf.Offer> offers;
    private final JTextField sought = new JTextField(30);
    private final DefaultListModel<CommandShelf.Offer> model = new DefaultListModel<>();
    private final JList<CommandShelf.Offer> list = new JList<>(model);

    CommandList(Desk desk, List<CommandShelf.Offer> offers) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow, fill]", "[][grow, fill]"));
        this.offers = offers;
        String label = desk.say(Text.of("courses.author.command.seek"));
        sought.putClientProperty("JTextField.placeholderText", label);
        sought.getAccessibleContext().setAccessibleName(label);
        sought.addAncestorListener(new Focus());
        sought.getDocument().addDocumentListener(new Edited(this::seek));
        sought.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                int by = event.getKeyCode() == KeyEvent.VK_DOWN ? 1 : event.getKeyCode() == KeyEvent.VK_UP ? -1 : 0;
                list.setSelectedIndex(Math.max(0, Math.min(model.size() - 1, list.getSelectedIndex() + by)));
                list.ensureIndexIsVisible(list.getSelectedIndex());
            }
        });
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.getAccessibleContext().setAccessibleName(label);
        add(sought);
        add(new JScrollPane(list), "w 460, h 320");
        seek();
    }

    private void seek() {
        String words = sought.getText().strip().toLowerCase(Locale.ROOT);
        model.clear();
        offers.stream()
                .filter(offer -> (offer.id() + " " + offer.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .forEach(model::addElement);
        list.setSelectedIndex(0);
    }

    Optional<CommandShelf.Offer> chosen() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    private static final class Row extends DefaultListCellRenderer {

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            if (value instanceof CommandShelf.Offer offer) {
                setText(offer.title() + "  ·  " + offer.id());
            }
            return this;
        }
    }
}
