package org.portolan.logistics.view;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLabel;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.QuoteInput;
import org.portolan.logistics.model.Cargo;

/** What goes in: the parcel and its way. It tells of every change, a moment after the last key. */
final class ParcelForm extends QuestionForm {

    private final Consumer<Optional<QuoteInput>> listener;
    private final Entry<CountryCode> from;
    private final Entry<CountryCode> to;
    private final Entry<Weight> weight;
    private final Entry<Dimensions> size;
    private final Entry<Money> value;
    private final Entry<Currency> currency;
    private final Entry<String> postcode;
    private final Entry<LocalDate> date;
    private final Choice<Cargo> contents;
    private final JLabel countries = Parts.label(" ", "secondary");

    /**
     * Make the form, filled with what was typed last.
     *
     * @param listener gets the input; empty while something is missing or not readable
     */
    ParcelForm(Desk desk, Consumer<Optional<QuoteInput>> listener) {
        super(desk, "logistics.quote", "logistics.desk");
        this.listener = listener;
        from = entry("from", "CN", CountryCode::parse);
        to = entry("to", "DE", CountryCode::parse);
        weight = entry("weight", "0.35kg", Weight::parse);
        size = entry("size", "20x15x8cm", Dimensions::parse);
        value = entry("value", "25EUR", Money::parse);
        currency = entry("currency", "EUR", Money::currencyOf);
        postcode = entry("postcode", "10115", code -> code);
        date = entry("date", LocalDate.now(desk.bench().clock()).toString(), Entry::day);
        contents = choice("contents", "logistics.cargo.", Cargo.values());
        add(Parts.label(desk.say(Text.of("logistics.desk.parcel")), "h3"), "span 2");
        add(from, "wmin 0, top");
        add(to, "wmin 0, top");
        add(countries, "span 2, wmin 0");
        add(postcode, "wmin 0, top");
        add(date, "wmin 0, top");
        add(weight, "span 2, wmin 0");
        add(size, "span 2, wmin 0");
        add(contents, "span 2, wmin 0");
        add(value, "wmin 0, top");
        add(currency, "wmin 0, top");
        add(button("logistics.desk.clear", "eraser", () -> clear(to)), "span 2, growx 0, gaptop 4");
        add(importing("logistics.desk.import"), "span 2, wmin 0");
    }

    @Override
    protected void changed() {
        Optional<CountryCode> origin = from.read();
        Optional<CountryCode> destination = to.read();
        Optional<Weight> heavy = weight.read();
        Optional<Dimensions> outer = size.read();
        Optional<Money> worth = value.read();
        Optional<Currency> wanted = currency.read();
        Optional<LocalDate> on = date.read();
        name(origin, destination);
        if (destination.isEmpty() || heavy.isEmpty() || !isFine()) {
            listener.accept(Optional.empty());
        } else {
            listener.accept(Optional.of(new QuoteInput(
                    destination.get(),
                    heavy.get(),
                    outer,
                    origin,
                    worth,
                    wanted,
                    postcode.read(),
                    Optional.empty(),
                    contents.chosen(),
                    on,
                    List.of(),
                    List.of(),
                    Optional.empty())));
        }
    }

    /** Say the countries' names below their codes. */
    private void name(Optional<CountryCode> origin, Optional<CountryCode> destination) {
        String start = origin.map(this::name).orElse(desk.say(Text.of("logistics.desk.anywhere")));
        countries.setVisible(destination.isPresent());
        countries.setText(
                destination.map(this::name).map(end -> start + " → " + end).orElse(" "));
    }

    private String name(CountryCode country) {
        return country.displayName(desk.bench().locale());
    }
}
