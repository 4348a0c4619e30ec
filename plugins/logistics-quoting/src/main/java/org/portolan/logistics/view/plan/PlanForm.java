package org.portolan.logistics.view.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.plan.PlanInput;
import org.portolan.logistics.command.ways.WaysInput;
import org.portolan.logistics.view.Choice;
import org.portolan.logistics.view.Entry;
import org.portolan.logistics.view.Parts;
import org.portolan.logistics.view.TaskForm;

/** Which articles, by which ways, within which limits. */
final class PlanForm extends TaskForm {

    private static final String WAYS = "logistics.ways";

    private final Choice<PlanQuestion> question =
            choice("logistics.plan-desk", "question", "logistics.plan-desk.question.", PlanQuestion.values());
    private final Entry<Path> skus = file("skus", "skus.csv");
    private final Entry<Path> modes = file("modes", "modes.csv");
    private final Entry<Path> ways = file(WAYS, "ways", "ways.csv");
    private final Entry<Money> cash = entry("cash", "50000USD", Money::parse);
    private final Entry<Percent> service = entry("service", PlanInput.SERVICE, Percent::parse);
    private final Entry<Integer> weeks = entry("weeks", PlanInput.WEEKS, Entry::count);
    private final Entry<LocalDate> start;
    private final Entry<CountryCode> to = entry(WAYS, "to", "US", CountryCode::parse);
    private final Entry<CountryCode> from = entry(WAYS, "from", "CN", CountryCode::parse);
    private final Entry<Currency> currency = entry("currency", "USD", Money::currencyOf);
    /** Direct parcels are quoted from rate sheets; a plan has its own prices. */
    private final JButton sheets = importing("logistics.desk.import");

    PlanForm(Desk desk) {
        super(desk, "logistics.plan", "logistics.plan-desk");
        start = entry("start", today().toString(), Entry::day);
        add(Parts.label(desk.say(Text.of("logistics.plan-desk.question")), "h3"), "span 2");
        add(question, "span 2, wmin 0");
        add(skus, "span 2, wmin 0");
        add(modes, "span 2, wmin 0");
        add(ways, "span 2, wmin 0");
        for (Entry<?> entry : List.of(cash, service, weeks, start, to, from, currency)) {
            add(entry, "wmin 0, top");
        }
        addButtons();
        add(sheets, "span 2, wmin 0");
    }

    @Override
    protected void changed() {
        super.changed();
        boolean plan = question.value() == PlanQuestion.PLAN;
        List.of(modes, cash, service, weeks, start).forEach(entry -> entry.setVisible(plan));
        List.of(ways, to, from, sheets).forEach(entry -> entry.setVisible(!plan));
        revalidate();
    }

    @Override
    protected List<Entry<Path>> files() {
        return List.of(skus, question.value() == PlanQuestion.PLAN ? modes : ways);
    }

    @Override
    protected Optional<Question> question() {
        if (!isFine() || files().stream().anyMatch(entry -> entry.read().isEmpty())) {
            return Optional.empty();
        }
        return question.value() == PlanQuestion.PLAN ? plan() : ways();
    }

    private Optional<Question> plan() {
        PlanInput input = PlanInput.of(
                skus.read().orElseThrow(),
                modes.read().orElseThrow(),
                weeks.read(),
                service.read(),
                cash.read(),
                currency.read(),
                start.read().orElseGet(this::today));
        return Optional.of(new Question("logistics.plan", input));
    }

    private Optional<Question> ways() {
        return to.read().map(country -> {
            WaysInput input = new WaysInput(
                    skus.read().orElseThrow(),
                    ways.read().orElseThrow(),
                    country,
                    from.read(),
                    currency.read(),
                    Percent.parse("0%"),
                    today());
            return new Question(WAYS, input);
        });
    }

    private LocalDate today() {
        return LocalDate.now(desk.bench().clock());
    }
}
