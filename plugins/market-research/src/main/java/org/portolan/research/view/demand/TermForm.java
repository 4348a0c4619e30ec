package org.portolan.research.view.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.command.demand.TrendsInput;

/** Where a term is chosen among those that were imported, and the days until goods can be sold. Tells of every change. */
final class TermForm extends JPanel {

    private static final int SOURCING = 30;
    private static final int SHIPPING = 35;
    private static final int MOST = 730;

    private final Desk desk;
    private final Consumer<TrendsInput> ask;
    private final JComboBox<Term> terms = new JComboBox<>();
    private final JSpinner sourcing = new JSpinner(new SpinnerNumberModel(SOURCING, 0, MOST, 1));
    private final JSpinner shipping = new JSpinner(new SpinnerNumberModel(SHIPPING, 0, MOST, 1));
    private boolean filling;

    /** One imported series, as the list shows it. */
    private record Term(String term, String geo, String importId, String shown) {
        @Override
        public String toString() {
            return shown;
        }
    }

    TermForm(Desk desk, Consumer<TrendsInput> ask) {
        super(new MigLayout("insets 16, fillx, wrap 1, gap 8 4", "[grow, fill]", ""));
        this.desk = desk;
        this.ask = ask;
        field("research.trends.term.title", terms);
        field("research.trends.sourcingDays.title", sourcing);
        field("research.trends.shippingDays.title", shipping);
        terms.addActionListener(event -> tell());
        sourcing.addChangeListener(event -> tell());
        shipping.addChangeListener(event -> tell());
    }

    private void field(String title, JComponent field) {
        String words = desk.say(Text.of(title));
        JLabel label = new JLabel(words);
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(words);
        add(label);
        add(field, "wmin 0, gapbottom 8");
    }

    /**
     * Show these terms; the chosen one stays where it is still there.
     *
     * Terms that a person could not tell apart by name, place and grain are followed by their days and file.
     *
     * @param rows of the command's list: term, place, grain, from, to … file, import
     */
    void offer(List<List<String>> rows) {
        Object before = terms.getSelectedItem();
        filling = true;
        terms.removeAllItems();
        Map<String, Long> names = rows.stream().collect(Collectors.groupingBy(TermForm::name, Collectors.counting()));
        rows.forEach(row -> terms.addItem(new Term(
                row.get(0),
                row.get(1),
                row.get(row.size() - 1),
                names.getOrDefault(name(row), 0L) > 1 ? name(row) + " · " + download(row) : name(row))));
        if (before != null) {
            terms.setSelectedItem(before);
        }
        filling = false;
        tell();
    }

    private static String name(List<String> row) {
        return row.get(0) + " · " + row.get(1) + " · " + row.get(2);
    }

    private static String download(List<String> row) {
        return row.get(3) + " – " + row.get(4) + " · " + row.get(row.size() - 2);
    }

    private void tell() {
        if (!filling && terms.getSelectedItem() instanceof Term chosen) {
            ask.accept(new TrendsInput(
                    Optional.of(chosen.term()),
                    Optional.of(chosen.geo()),
                    Optional.of(chosen.importId()),
                    Optional.empty(),
                    Optional.empty(),
                    ((Number) sourcing.getValue()).intValue(),
                    ((Number) shipping.getValue()).intValue(),
                    LocalDate.now(desk.bench().clock())));
        }
    }
}
