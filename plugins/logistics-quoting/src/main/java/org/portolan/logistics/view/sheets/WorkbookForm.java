package org.portolan.logistics.view.sheets;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.sheets.SheetLook;
import org.portolan.logistics.model.reading.Pointing;
import org.portolan.logistics.model.reading.SheetService;
import org.portolan.logistics.model.reading.Template;
import org.portolan.logistics.view.Entry;
import org.portolan.logistics.view.Parts;

/** What a workbook does not say itself: whose it is, in which money, and what its layout is called. */
final class WorkbookForm extends JPanel {

    private static final String WORDS = "logistics.sheet-desk";

    private final Entry<String> carrier;
    private final Entry<String> currency;
    private final Entry<String> name;
    private final JButton take;
    private final JButton keep;
    private final Consumer<List<Pointing>> say;
    private boolean filling;

    /** @param say gets what a person says of the whole file */
    WorkbookForm(Desk desk, Consumer<List<Pointing>> say, Runnable keeping, Runnable taking) {
        super(new MigLayout("insets 0, fillx, wrap 2, gap 8 8", "[grow, fill, sg][grow, fill, sg]", ""));
        this.say = say;
        carrier = entry(desk, "carrier", "YunExpress", Function.identity());
        currency = entry(desk, "currency", "CNY", text -> Money.currencyOf(text).getCurrencyCode());
        name = entry(desk, "layout", "", Function.identity());
        take = new JButton(desk.say(Text.of(WORDS + ".import")), desk.icon("import"));
        take.addActionListener(event -> taking.run());
        keep = new JButton(desk.say(Text.of(WORDS + ".keep")), desk.icon("content-save-outline"));
        keep.setToolTipText(desk.say(Text.of(WORDS + ".keep.help")));
        keep.addActionListener(event -> keeping.run());
        add(carrier, "wmin 0");
        add(currency, "wmin 0");
        add(name, "span, wmin 0");
        add(Parts.styled(take, "primary"), "wmin 0");
        add(keep, "wmin 0");
        tells(carrier, "carrier");
        tells(currency, "currency");
    }

    private static Entry<String> entry(Desk desk, String field, String example, Function<String, String> parse) {
        return new Entry<>(desk, WORDS, WORDS + ".last", field, example, parse, () -> {});
    }

    /** Show what is known of another workbook. */
    void open(SheetLook look) {
        filling = true;
        carrier.field().setText(carrierOf(look));
        currency.field().setText(currencyOf(look));
        name.field()
                .setText(look.templates().stream()
                        .reduce((first, last) -> last)
                        .map(Template::name)
                        .orElseGet(() -> stem(look.fileName())));
        currency.read();
        filling = false;
    }

    /** The money of the same workbook, read anew, where nobody has written one. */
    void read(SheetLook look) {
        if (currency.field().getText().isBlank()) {
            filling = true;
            currency.field().setText(currencyOf(look));
            filling = false;
        }
    }

    /** Allow it, or not while something runs. */
    void allow(boolean keeping, boolean taking) {
        keep.setEnabled(keeping);
        take.setEnabled(taking);
    }

    Optional<String> carrier() {
        return carrier.read();
    }

    Optional<String> currency() {
        return currency.read();
    }

    Optional<String> layoutName() {
        return name.read();
    }

    /** What is written there is said once the keyboard leaves, and not letter by letter. */
    private void tells(Entry<String> entry, String key) {
        Runnable tell = () -> {
            if (!filling) {
                entry.read()
                        .filter(value -> !value.equals(entry.field().getClientProperty(key)))
                        .ifPresent(value -> {
                            entry.field().putClientProperty(key, value);
                            say.accept(List.of(Pointing.whole("", key, value)));
                        });
            }
        };
        entry.field().addActionListener(event -> tell.run());
        entry.field().addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                entry.read().ifPresent(value -> entry.field().putClientProperty(key, value));
            }

            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    tell.run();
                }
            }
        });
    }

    private static String carrierOf(SheetLook look) {
        return look.mapping()
                .said("carrier")
                .or(() -> look.reading().services().stream()
                        .map(SheetService::carrier)
                        .filter(named -> !named.isEmpty())
                        .findFirst())
                .or(look::carrierOfName)
                .orElse("");
    }

    private static String currencyOf(SheetLook look) {
        return look.mapping()
                .said("currency")
                .or(() -> look.reading().rates().stream()
                        .map(rate -> rate.currency().getCurrencyCode())
                        .findFirst())
                .orElse("");
    }

    /** The file’s name without its ending, and without the figures that are others next month. */
    private static String stem(String file) {
        String plain = file.replaceFirst("\\.[A-Za-z]+$", "")
                .replaceAll("[-_ .(（]*\\d[\\d年月日.\\-_ ]*[)）]?", " ")
                .strip();
        return plain.isEmpty() ? file : plain;
    }
}
