package org.portolan.logistics.command.landed;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;

/** Shares costs among items by value, weight, volume or units; the shares sum to the amount exactly. */
public final class AllocateCommand implements Command<AllocateInput> {

    @Override
    public String id() {
        return "logistics.allocate";
    }

    @Override
    public Class<AllocateInput> input() {
        return AllocateInput.class;
    }

    @Override
    public Report run(AllocateInput input, Workbench bench) throws Refusal {
        Currency answer = input.answer().orElseThrow(() -> new Refusal(Text.of("logistics.allocate.refuse.nothing")));
        List<Finding> findings = new ArrayList<>();
        List<ItemLine> items = items(input, bench, answer, findings);
        if (items.isEmpty()) {
            throw new Refusal(Text.of("logistics.allocate.refuse.none"));
        }
        Tender tender = new Tender(bench, answer, input.date());
        Shares shares = Shares.of(input, items, tender);
        Remarks remarks = new Remarks();
        tender.say(remarks);
        findings.addAll(remarks.findings());
        return AllocateReport.of(shares, remarks, findings);
    }

    private static List<ItemLine> items(AllocateInput input, Workbench bench, Currency answer, List<Finding> findings)
            throws Refusal {
        if (input.file().isPresent() && !input.item().isEmpty()) {
            throw new Refusal(Text.of("logistics.allocate.refuse.both"));
        }
        if (input.file().isPresent()) {
            ItemTable table = new ItemTable(Optional.of(answer));
            Tables.Reading<ItemLine> reading = bench.tables().read(input.file().get(), ItemTable.HEADER, table::line);
            findings.addAll(reading.findings());
            return reading.rows();
        }
        List<ItemLine> items = new ArrayList<>();
        for (String words : input.item()) {
            items.add(ItemWords.read(words));
        }
        return items;
    }
}
