package org.portolan.logistics.command.plan;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables.Reading;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.plan.FreightMode;
import org.portolan.logistics.model.plan.PlanCase;
import org.portolan.logistics.model.plan.PlanSearch;
import org.portolan.logistics.model.plan.PlanSku;
import org.portolan.logistics.model.plan.PlanTerms;
import org.portolan.logistics.model.plan.ServiceLevel;

/** Plans what to send of a range of articles, in which week and by which way. */
public final class PlanCommand implements Command<PlanInput> {

    private static final int MOST_SKUS = 400;
    private static final Currency USUAL = Money.currencyOf("USD");

    @Override
    public String id() {
        return "logistics.plan";
    }

    @Override
    public Class<PlanInput> input() {
        return PlanInput.class;
    }

    @Override
    public Report run(PlanInput input, Workbench bench) throws Refusal {
        Currency currency =
                input.currency().or(() -> input.cash().map(Money::currency)).orElse(USUAL);
        if (input.cash().isPresent() && !input.cash().get().currency().equals(currency)) {
            throw new Refusal(
                    Text.of("logistics.plan.cash-currency", input.cash().get(), currency.getCurrencyCode()));
        }
        Reading<PlanSku> skus =
                bench.tables().read(input.skus(), SkuTable.HEADER, new SkuTable(input.weeks(), input.start())::sku);
        Reading<FreightMode> modes = bench.tables().read(input.modes(), ModeTable.HEADER, ModeTable::mode);
        check(input, skus, modes);
        PlanTerms terms = new PlanTerms(
                input.weeks(),
                service(input),
                input.cash().map(Money::amount),
                input.holding().fraction(),
                input.payoutWeeks());
        List<Finding> findings = new ArrayList<>(skus.findings());
        findings.addAll(modes.findings());
        // The rows were counted while they were read; nobody knows how long the search takes.
        bench.progress().total(0);
        bench.progress().at(0);
        PlanCase plan = new PlanCase(skus.rows(), modes.rows(), terms);
        return new PlanReport(PlanSearch.best(plan), currency, input.start()).report(findings);
    }

    private static void check(PlanInput input, Reading<PlanSku> skus, Reading<FreightMode> modes) throws Refusal {
        if (skus.rows().isEmpty() || modes.rows().isEmpty()) {
            String file = String.valueOf((skus.rows().isEmpty() ? input.skus() : input.modes()).getFileName());
            throw new Refusal(Text.of("logistics.plan.no-rows", file));
        }
        if (skus.rows().size() > MOST_SKUS) {
            throw new Refusal(Text.of(
                    "logistics.plan.too-many", Integer.toString(skus.rows().size()), Integer.toString(MOST_SKUS)));
        }
    }

    private static ServiceLevel service(PlanInput input) throws Refusal {
        try {
            return new ServiceLevel(input.service().fraction());
        } catch (IllegalArgumentException none) {
            throw new Refusal(Text.of("logistics.plan.service", input.service()), none);
        }
    }
}
