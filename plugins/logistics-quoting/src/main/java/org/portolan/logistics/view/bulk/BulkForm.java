package org.portolan.logistics.view.bulk;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.WeightUnit;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.bulk.BulkInput;
import org.portolan.logistics.command.bulk.Rule;
import org.portolan.logistics.model.Cargo;
import org.portolan.logistics.view.Choice;
import org.portolan.logistics.view.Entry;
import org.portolan.logistics.view.Parts;
import org.portolan.logistics.view.TaskForm;

/** Which orders, and by what rule a service is chosen for each. */
final class BulkForm extends TaskForm {

    private final Entry<Path> orders = file("orders", "orders.csv");
    private final Entry<Path> products = file("products", "products.csv");
    private final Choice<Rule> rule = choice("rule", "logistics.bulk.rule.", Rule.values());
    private final Entry<Integer> maxDays = entry("maxDays", "10", Entry::count);
    private final Entry<Money> delayCost = entry("delayCost", "0.50EUR", Money::parse);
    private final Entry<CountryCode> from = entry("from", "CN", CountryCode::parse);
    private final Entry<Currency> currency = entry("currency", "EUR", Money::currencyOf);
    private final Choice<Cargo> contents = choice("contents", "logistics.cargo.", Cargo.values());
    private final Entry<WeightUnit> weightUnit = entry("weightUnit", "kg", WeightUnit::parse);

    BulkForm(Desk desk) {
        super(desk, "logistics.bulk", "logistics.bulk-desk");
        add(Parts.label(desk.say(Text.of("logistics.bulk-desk.question")), "h3"), "span 2");
        add(orders, "span 2, wmin 0");
        add(products, "span 2, wmin 0");
        add(rule, "wmin 0, top");
        add(maxDays, "wmin 0, top");
        add(delayCost, "span 2, wmin 0");
        add(contents, "span 2, wmin 0");
        add(from, "wmin 0, top");
        add(currency, "wmin 0, top");
        add(weightUnit, "wmin 0, top");
        addButtons();
        add(importing("logistics.desk.import"), "span 2, wmin 0");
    }

    @Override
    protected void changed() {
        super.changed();
        delayCost.setVisible(rule.value() == Rule.BEST);
        revalidate();
    }

    @Override
    protected List<Entry<Path>> files() {
        return List.of(orders, products);
    }

    @Override
    protected Optional<Question> question() {
        if (!isFine() || orders.read().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                "logistics.bulk",
                new BulkInput(
                        orders.read().get(),
                        rule.value(),
                        maxDays.read(),
                        from.read(),
                        currency.read(),
                        Optional.empty(),
                        products.read(),
                        contents.chosen(),
                        false,
                        rule.value() == Rule.BEST ? delayCost.read() : Optional.empty(),
                        weightUnit.read(),
                        Optional.empty())));
    }
}
