package org.portolan.logistics.view.fees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.fees.FbaFeesInput;
import org.portolan.logistics.view.Entry;
import org.portolan.logistics.view.Parts;
import org.portolan.logistics.view.QuestionForm;

/** The packed unit whose fees are asked for. It tells of every change, a moment after the last key. */
final class UnitForm extends QuestionForm {

    private final Consumer<Optional<FbaFeesInput>> listener;
    private final Entry<CountryCode> marketplace;
    private final Entry<LocalDate> date;
    private final Entry<Dimensions> size;
    private final Entry<Weight> weight;
    private final Entry<Money> price;
    private final Entry<String> category;

    /**
     * Make the form, filled with what was typed last.
     *
     * @param listener gets the input; empty while something is missing or not readable
     */
    UnitForm(Desk desk, Consumer<Optional<FbaFeesInput>> listener) {
        super(desk, "logistics.fba-fees", "logistics.fee-desk");
        this.listener = listener;
        marketplace = entry("marketplace", "US", CountryCode::parse);
        date = entry("date", today().toString(), Entry::day);
        size = entry("size", "12x9x3in", Dimensions::parse);
        weight = entry("weight", "14oz", Weight::parse);
        price = entry("price", "24.99USD", Money::parse);
        category = entry("category", "Home & Kitchen", Function.identity());
        add(Parts.label(desk.say(Text.of("logistics.fees.desk.unit")), "h3"), "span 2");
        add(marketplace, "wmin 0, top");
        add(date, "wmin 0, top");
        add(size, "span 2, wmin 0");
        add(weight, "wmin 0, top");
        add(price, "wmin 0, top");
        add(category, "span 2, wmin 0");
        add(button("logistics.desk.clear", "eraser", () -> clear(marketplace)), "span 2, growx 0, gaptop 4");
    }

    @Override
    protected void changed() {
        Optional<CountryCode> where = marketplace.read();
        Optional<LocalDate> on = date.read();
        Optional<Dimensions> outer = size.read();
        Optional<Weight> heavy = weight.read();
        Optional<Money> sold = price.read();
        Optional<String> kind = category.read();
        boolean fine = entries().stream().allMatch(Entry::isFine);
        if (fine && where.isPresent() && outer.isPresent() && heavy.isPresent() && sold.isPresent()) {
            listener.accept(Optional.of(FbaFeesInput.of(
                    where.get(), outer.get(), heavy.get(), sold.get(), kind, on.orElseGet(this::today))));
        } else {
            listener.accept(Optional.empty());
        }
    }

    private LocalDate today() {
        return LocalDate.now(desk.bench().clock());
    }

    private List<Entry<?>> entries() {
        return List.of(marketplace, date, size, weight, price, category);
    }
}
