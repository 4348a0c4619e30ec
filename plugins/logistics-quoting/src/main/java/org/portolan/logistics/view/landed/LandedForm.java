package org.portolan.logistics.view.landed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.Weight;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.landed.LandedInput;
import org.portolan.logistics.view.Entry;
import org.portolan.logistics.view.Parts;
import org.portolan.logistics.view.QuestionForm;

/** What goes in: the consignment and its way. It tells of every change, a moment after the last key. */
final class LandedForm extends QuestionForm {

    private final Consumer<Optional<LandedInput>> listener;
    private final Entry<CountryCode> from;
    private final Entry<CountryCode> to;
    private final Entry<String> hs;
    private final Entry<Money> goods;
    private final Entry<Money> freight;
    private final Entry<Money> insurance;
    private final Entry<BigDecimal> quantity;
    private final Entry<Weight> weight;
    private final Entry<String> dutyRate;
    private final Entry<String> extraDuty;
    private final Entry<Percent> vatRate;
    private final Entry<String> measure;
    private final Entry<Money> other;
    private final Entry<Currency> currency;
    private final Entry<LocalDate> date;

    /**
     * Make the form, filled with what was typed last.
     *
     * @param listener gets the input; empty while something is missing or not readable
     */
    LandedForm(Desk desk, Consumer<Optional<LandedInput>> listener) {
        super(desk, "logistics.landed", "logistics.landed-desk");
        this.listener = listener;
        from = entry("from", "CN", CountryCode::parse);
        to = entry("to", "US", CountryCode::parse);
        hs = entry("hs", "8513.10.20", text -> text);
        goods = entry("goods", "1000USD", Money::parse);
        quantity = entry("quantity", "100", LandedForm::positive);
        freight = entry("freight", "100USD", Money::parse);
        insurance = entry("insurance", "50USD", Money::parse);
        weight = entry("weight", "20kg", Weight::parse);
        other = entry("other", "30USD", Money::parse);
        dutyRate = entry("dutyRate", "20%", text -> text);
        extraDuty = entry("extraDuty", "25%", text -> text);
        vatRate = entry("vatRate", "19%", Percent::parse);
        currency = entry("currency", "EUR", Money::currencyOf);
        measure = entry("measure", "liters=30", text -> text);
        date = entry("date", LocalDate.now(desk.bench().clock()).toString(), Entry::day);
        add(Parts.label(desk.say(Text.of("logistics.landed-desk.consignment")), "h3"), "span 2");
        for (Entry<?> entry : entries()) {
            add(entry, entry == hs || entry == measure ? "span 2, wmin 0" : "wmin 0, top");
        }
        add(button("logistics.desk.clear", "eraser", () -> clear(to)), "newline, span 2, growx 0, gaptop 4");
        add(importing("logistics.landed-desk.import"), "span 2, wmin 0");
    }

    @Override
    protected void changed() {
        Optional<CountryCode> destination = to.read();
        Optional<Money> worth = goods.read();
        if (destination.isEmpty() || worth.isEmpty() || !isFine()) {
            listener.accept(Optional.empty());
            return;
        }
        LocalDate day = date.read().orElseGet(() -> LocalDate.now(desk.bench().clock()));
        LandedInput input = LandedInput.of(
                destination.get(),
                worth.get(),
                hs.read(),
                freight.read(),
                insurance.read(),
                other.read(),
                quantity.read().orElse(BigDecimal.ONE),
                weight.read(),
                from.read(),
                day,
                dutyRate.read(),
                parts(extraDuty),
                vatRate.read(),
                parts(measure),
                currency.read());
        listener.accept(Optional.of(input));
    }

    /** What is parted by commas or semicolons, as a list. */
    private static List<String> parts(Entry<String> entry) {
        return entry.read().stream()
                .flatMap(words -> List.of(words.split("[,;]")).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static BigDecimal positive(String text) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?") || new BigDecimal(text).signum() == 0) {
            throw new Unreadable("logistics.landed-desk.number", text);
        }
        return new BigDecimal(text);
    }

    private List<Entry<?>> entries() {
        return List.of(
                from, to, hs, goods, quantity, freight, insurance, weight, other, dutyRate, extraDuty, vatRate,
                currency, measure, date);
    }
}
