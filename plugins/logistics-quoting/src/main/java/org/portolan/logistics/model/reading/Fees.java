package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.Condition;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;

/** Fees that stand in columns of their own: handling, signature, insurance, fuel … One surcharge for each amount. */
final class Fees {

    private static final Set<String> INCLUDED =
            Set.of("含", "已含", "包含", "已包含", "包", "全包", "免", "免费", "included", "incl", "incl.", "inclusive", "free");
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%.*");

    private final String file;
    private final List<Finding> findings;
    private final Map<Fee, Where> fees = new LinkedHashMap<>();

    Fees(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    private record Fee(Role role, String reckoning) {}

    /** Where an amount holds, and its first cell. */
    private record Where(Spot spot, Set<CountryCode> countries, Set<String> zones) {}

    /** Take a cell of a fee's column. */
    void add(Role role, Meaning column, String text, Spot spot, Destination to, String zone) {
        Optional<String> reckoning = reckoning(role, column, text);
        if (reckoning.isEmpty()) {
            findings.add(Finding.error(
                    spot.in(file),
                    Text.of("logistics.reading.fee", spot.toString(), text),
                    Text.of("logistics.reading.fee.remedy")));
            return;
        }
        if (reckoning.get().isEmpty()) {
            return;
        }
        Where where = fees.computeIfAbsent(
                new Fee(role, reckoning.get()), key -> new Where(spot, new TreeSet<>(), new TreeSet<>()));
        where.countries().addAll(to.countries());
        if (to.countries().isEmpty() && !zone.isEmpty()) {
            where.zones().add(zone);
        }
    }

    private static Optional<String> reckoning(Role role, Meaning column, String text) {
        Matcher share = SHARE.matcher(Plain.line(text));
        if (share.matches()) {
            return Optional.of(
                    share.group(1) + "% of " + (role == Role.INSURANCE ? "value" : role == Role.TAX ? "all" : "base"));
        }
        if (INCLUDED.contains(Plain.lower(text))) {
            return Optional.of("");
        }
        Optional<PriceText> price = PriceText.read(text);
        if (price.isEmpty()) {
            return Optional.empty();
        }
        if (price.get().amount().isEmpty()) {
            return Optional.of("");
        }
        BigDecimal amount = price.get().amount().get();
        if (role == Role.FUEL
                && column.quantity().isEmpty()
                && column.currency().isEmpty()
                && price.get().currency().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(amount.toPlainString()
                + price.get()
                        .per()
                        .or(column::quantity)
                        .map(per -> " per " + WeightText.written(per))
                        .orElse(""));
    }

    List<Surcharge> surcharges() {
        List<Surcharge> stack = new ArrayList<>();
        fees.forEach((fee, where) -> {
            long amounts = fees.keySet().stream()
                    .filter(other -> other.role() == fee.role())
                    .count();
            List<String> when = new ArrayList<>();
            if (amounts > 1 && !where.countries().isEmpty()) {
                when.add("country "
                        + where.countries().stream().map(CountryCode::code).collect(Collectors.joining(" ")));
            } else if (amounts > 1 && !where.zones().isEmpty()) {
                when.add("zone " + String.join(" | ", where.zones()));
            }
            SurchargeKind kind = SurchargeKind.parse(fee.role().key());
            if (kind == SurchargeKind.SIGNATURE || kind == SurchargeKind.INSURANCE) {
                when.add("extra " + kind.key());
            }
            stack.add(new Surcharge(
                    kind.key() + (amounts > 1 ? "-" + stack.size() : ""),
                    fee.role().key(),
                    kind,
                    Reckoning.parse(fee.reckoning()),
                    Condition.parse(String.join("; ", when)),
                    Optional.empty(),
                    Optional.empty(),
                    Validity.ALWAYS,
                    false,
                    where.spot().in(file)));
        });
        return stack;
    }
}
