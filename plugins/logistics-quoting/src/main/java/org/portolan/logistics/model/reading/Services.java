package org.portolan.logistics.model.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.Billing;
import org.portolan.logistics.model.Cargo;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Validity;

/** What the sheets say of services as a whole: dates, goods, surcharges. */
final class Services {

    private final String file;
    private final List<Finding> findings;
    private final Map<List<String>, SheetService> services = new LinkedHashMap<>();

    Services(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    List<SheetService> all() {
        return List.copyOf(services.values());
    }

    /** Take the services of a table. */
    void add(
            Page page,
            Block block,
            Scope scope,
            List<Draft> drafts,
            RateRows rows,
            List<Notes.SheetSurcharge> own,
            List<Notes.SheetSurcharge> shared) {
        Validity validity = validity(page, block, scope);
        for (Draft draft : drafts) {
            List<String> key = List.of(draft.carrier(), draft.code());
            if (services.containsKey(key)) {
                continue;
            }
            List<Surcharge> stack = new ArrayList<>();
            Optional.ofNullable(rows.fees().get(draft.code())).ifPresent(fees -> stack.addAll(fees.surcharges()));
            own.forEach(surcharge -> add(stack, surcharge, draft.currency()));
            shared.forEach(surcharge -> add(stack, surcharge, draft.currency()));
            services.put(
                    key,
                    new SheetService(
                            draft.carrier(),
                            draft.code(),
                            draft.service(),
                            validity,
                            cargo(scope),
                            scope.said(Topic.HEAVIEST).map(Weight::parse),
                            stack,
                            scope.said(Topic.BILLING).map(Billing::valueOf).orElse(Billing.PARCEL),
                            rows.workingDays(),
                            draft.spot()));
        }
    }

    /** A surcharge in another currency than its sheet's prices cannot be added to them. */
    private void add(List<Surcharge> stack, Notes.SheetSurcharge said, Currency currency) {
        boolean amount = !said.surcharge().reckoning().toString().contains("%");
        if (amount && said.currency().filter(other -> !other.equals(currency)).isPresent()) {
            Finding finding = Finding.error(
                    said.spot().in(file),
                    Text.of(
                            "logistics.reading.surcharge.currency",
                            said.spot().toString(),
                            said.currency().get().getCurrencyCode(),
                            currency.getCurrencyCode()),
                    Text.of("logistics.reading.surcharge.currency.remedy"));
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
            return;
        }
        if (!stack.contains(said.surcharge())) {
            stack.add(said.surcharge());
        }
    }

    private Validity validity(Page page, Block block, Scope scope) {
        Optional<LocalDate> from = day(scope, Topic.FROM).or(() -> column(page, block, Role.EFFECTIVE_FROM));
        Optional<LocalDate> to = day(scope, Topic.TO).or(() -> column(page, block, Role.EFFECTIVE_TO));
        if (from.isEmpty()) {
            from = DayText.first(file.replace('_', '-'));
            from.ifPresent(day -> findings.add(Finding.info(
                    page.spot(block.headerFirst(), block.left()).in(file),
                    Text.of("logistics.reading.from.file", day.toString(), file))));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.add(Finding.warning(
                    page.spot(block.headerFirst(), block.left()).in(file),
                    Text.of(
                            "logistics.reading.dates",
                            from.get().toString(),
                            to.get().toString()),
                    Text.of("logistics.reading.dates.remedy")));
            return new Validity(from, Optional.empty());
        }
        return new Validity(from, to);
    }

    private static Optional<LocalDate> day(Scope scope, Topic topic) {
        return scope.said(topic).flatMap(DayText::first);
    }

    private static Optional<LocalDate> column(Page page, Block block, Role role) {
        return block.column(role).flatMap(column -> DayText.first(page.line(block.headerLast() + 1, column)));
    }

    private static Set<Cargo> cargo(Scope scope) {
        return scope.said(Topic.CARGO)
                .map(words -> Arrays.stream(words.split(" "))
                        .map(word -> Cargo.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
