package org.portolan.logistics.command.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.fees.AgedRow;
import org.portolan.logistics.model.fees.LowInventory;
import org.portolan.logistics.model.fees.Rule;
import org.portolan.logistics.store.fees.FeeTables;

/** Says what Amazon charges for one unit that it fulfils, by the table in force on a day. */
public final class FbaFees implements Command<FbaFeesInput> {

    @Override
    public String id() {
        return "logistics.fba-fees";
    }

    @Override
    public Class<FbaFeesInput> input() {
        return FbaFeesInput.class;
    }

    @Override
    public Report run(FbaFeesInput input, Workbench bench) throws Refusal {
        Asked asked = input.asked(FeeTables.book());
        Optional<LowInventory.Supply> supply = input.supply().supply();
        UnitFees fees = UnitFees.of(
                asked, input.shippingIncome(), supply, input.storageMonths().orElse(1));
        List<Rule> rules = new ArrayList<>(fees.rules());
        List<Finding> more = new ArrayList<>();
        List<ChargedFee> charges = charges(input, fees, bench, rules, more);

        List<Block> blocks = new ArrayList<>();
        blocks.add(FeeFigures.of(fees, charges));
        blocks.add(FeeTable.lines(charges));
        List<AgedRow> brackets = asked.book().warehouse().aged(asked.unit());
        if (input.ageDays().isPresent() && !brackets.isEmpty()) {
            blocks.add(FeeTable.aged(brackets, asked.unit().size()));
            FeeNotes.cliff(brackets, input.ageDays().get()).ifPresent(blocks::add);
        }
        blocks.addAll(FeeNotes.of(fees, bench.locale()));
        List<Finding> findings = new ArrayList<>(FeeFindings.of(asked, fees.fulfilment(), rules));
        findings.addAll(more);
        Text title = Text.of(
                "logistics.fba-fees.report",
                asked.unit().marketplace().displayName(bench.locale()),
                asked.category().name(bench.locale()),
                asked.unit().on().toString());
        return new Report(title, blocks, findings);
    }

    private static List<ChargedFee> charges(
            FbaFeesInput input, UnitFees fees, Workbench bench, List<Rule> rules, List<Finding> findings) {
        List<ChargedFee> charges = new ArrayList<>(FulfilmentCharges.of(fees.fulfilment()));
        charges.add(ReferralCharge.of(fees.referral(), fees.asked().category(), bench.locale()));
        fees.lowInventory().map(StockCharges::lowInventory).ifPresent(charges::add);
        if (!fees.months().isEmpty()) {
            charges.add(StockCharges.storage(fees.months().get(0), fees.asked().unit()));
        }
        if (input.storageMonths().isPresent()) {
            charges.add(StockCharges.storageTotal(fees));
        }
        var warehouse = fees.asked().book().warehouse();
        if (input.ageDays().isPresent()) {
            Optional<AgedRow> row =
                    warehouse.aged(fees.asked().unit(), input.ageDays().get());
            row.ifPresent(one -> rules.add(one.rule()));
            charges.add(
                    StockCharges.aged(row, fees.asked().unit(), input.ageDays().get(), fees.zero()));
            if (warehouse.aged(fees.asked().unit()).isEmpty()) {
                findings.add(missing("logistics.fees.finding.no-aged", fees));
            }
        }
        if (input.removal()) {
            warehouse
                    .removal(fees.asked().unit(), fees.fulfilment().tier())
                    .ifPresentOrElse(
                            row -> {
                                rules.add(row.rule());
                                charges.add(
                                        StockCharges.removal(row, fees.asked().unit()));
                            },
                            () -> findings.add(missing("logistics.fees.finding.no-removal", fees)));
        }
        return charges;
    }

    private static Finding missing(String key, UnitFees fees) {
        return Finding.warning(
                Place.NOWHERE,
                Text.of(
                        key,
                        fees.asked().unit().marketplace().code(),
                        fees.fulfilment().tier().name(),
                        fees.asked().unit().on().toString()),
                Text.of("logistics.fees.doubt.remedy"));
    }
}
