package org.portolan.logistics.command.packing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Length;
import org.portolan.logistics.model.packing.Box;
import org.portolan.logistics.model.packing.CartonLimits;
import org.portolan.logistics.model.packing.PackItem;
import org.portolan.logistics.model.packing.Packing;
import org.portolan.logistics.model.packing.PackingSearch;

/** Packs items into cartons from a list, within a service's limits. */
public final class PackCommand implements Command<PackInput> {

    private static final int MOST_UNITS = 50_000;

    @Override
    public String id() {
        return "logistics.pack";
    }

    @Override
    public Class<PackInput> input() {
        return PackInput.class;
    }

    @Override
    public Report run(PackInput input, Workbench bench) throws Refusal {
        List<Finding> findings = new ArrayList<>();
        List<PackItem> items = items(input, bench, findings);
        CartonLimits limits = limits(input);
        List<Box> boxes = allowed(boxes(input, bench, findings), limits, findings);
        Packing packing = PackingSearch.pack(items, boxes, input.goal(), input.divisor());
        findings.addAll(unpacked(packing));
        return new PackReport(packing, input.divisor(), boxes).report(findings);
    }

    private static List<PackItem> items(PackInput input, Workbench bench, List<Finding> findings) throws Refusal {
        List<PackItem> items = new ArrayList<>();
        for (String words : input.item()) {
            items.add(Written.item(words, items.size() + 1));
        }
        if (input.items().isPresent()) {
            Tables.Reading<PackItem> reading =
                    bench.tables().read(input.items().get(), PackTables.ITEMS, PackTables::item);
            items.addAll(reading.rows());
            findings.addAll(reading.findings());
        }
        if (items.isEmpty()) {
            throw new Refusal(Text.of("logistics.pack.no-items"));
        }
        long units = items.stream().mapToLong(PackItem::quantity).sum();
        if (units > MOST_UNITS) {
            throw new Refusal(Text.of("logistics.pack.too-many", Long.toString(units), Integer.toString(MOST_UNITS)));
        }
        return items;
    }

    private static List<Box> boxes(PackInput input, Workbench bench, List<Finding> findings) throws Refusal {
        List<Box> boxes = new ArrayList<>();
        for (String words : input.box()) {
            boxes.add(Written.box(words));
        }
        if (input.boxes().isPresent()) {
            Tables.Reading<Box> reading = bench.tables().read(input.boxes().get(), PackTables.BOXES, PackTables::box);
            boxes.addAll(reading.rows());
            findings.addAll(reading.findings());
        }
        if (boxes.isEmpty()) {
            throw new Refusal(Text.of("logistics.pack.no-boxes"));
        }
        return boxes;
    }

    private static CartonLimits limits(PackInput input) throws Refusal {
        return new CartonLimits(
                input.maxWeight(), length(input.maxSide()), length(input.maxSum()), length(input.maxGirth()));
    }

    private static Optional<Length> length(Optional<String> words) throws Refusal {
        return words.isEmpty() ? Optional.empty() : Optional.of(Written.length(words.get()));
    }

    /** The boxes that the service takes; of the others it is said why not. */
    private static List<Box> allowed(List<Box> boxes, CartonLimits limits, List<Finding> findings) {
        List<Box> allowed = new ArrayList<>();
        for (Box box : boxes) {
            Optional<CartonLimits.Excess> excess = limits.excess(box.outer());
            if (excess.isEmpty()) {
                allowed.add(limits.applied(box));
            } else {
                String kind = excess.get().kind().name().toLowerCase(Locale.ROOT);
                findings.add(Finding.warning(
                        Place.NOWHERE,
                        Text.of(
                                "logistics.pack.box-exceeds." + kind,
                                box.name(),
                                excess.get().is().toString(),
                                excess.get().limit().toString()),
                        Text.of("logistics.pack.box-exceeds.remedy")));
            }
        }
        return allowed;
    }

    private static List<Finding> unpacked(Packing packing) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < packing.items().size(); i++) {
            int units = packing.unpacked().get(i);
            if (units > 0) {
                PackItem item = packing.items().get(i);
                findings.add(Finding.error(
                        Place.NOWHERE,
                        Text.of(
                                "logistics.pack.unpacked",
                                Integer.toString(units),
                                item.sku(),
                                new Sizes(item.size()).toString(),
                                kilograms(item.grams())),
                        Text.of("logistics.pack.unpacked.remedy")));
            }
        }
        return findings;
    }

    private static String kilograms(BigDecimal grams) {
        return grams.movePointLeft(3).stripTrailingZeros().toPlainString() + " kg";
    }
}
