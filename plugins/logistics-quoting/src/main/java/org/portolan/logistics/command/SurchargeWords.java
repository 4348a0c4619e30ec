package org.portolan.logistics.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.Condition;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.charge.Measure;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;

/** Says a surcharge's rule in words: how it is reckoned, its bounds, when it is charged, on which days. */
public final class SurchargeWords {

    private SurchargeWords() {}

    /** The whole rule, its amounts in a currency. */
    public static Text of(Surcharge surcharge, Currency currency) {
        Text rule = reckoning(surcharge.reckoning(), currency);
        if (surcharge.minimum().isPresent()) {
            rule = Text.of(
                    "logistics.rule.minimum",
                    rule,
                    new Money(surcharge.minimum().get(), currency));
        }
        if (surcharge.cap().isPresent()) {
            rule = Text.of("logistics.rule.cap", rule, new Money(surcharge.cap().get(), currency));
        }
        List<Text> when = when(surcharge.when(), currency);
        if (!when.isEmpty()) {
            rule = Text.of("logistics.rule.when", rule, joined(when));
        }
        return surcharge.validity().dated(rule);
    }

    private static Text reckoning(Reckoning reckoning, Currency currency) {
        if (reckoning instanceof Reckoning.Fixed fixed) {
            return Text.of("logistics.rule.fixed", new Money(fixed.amount(), currency));
        }
        if (reckoning instanceof Reckoning.ShareOf share) {
            List<Text> of =
                    new TreeSet<>(share.of()).stream().map(SurchargeWords::line).toList();
            return of.isEmpty()
                    ? Text.of("logistics.rule.share.all", new Percent(share.share()))
                    : Text.of("logistics.rule.share", new Percent(share.share()), joined(of));
        }
        if (reckoning instanceof Reckoning.PerWeight byWeight) {
            Money price = new Money(byWeight.price(), currency);
            return byWeight.over()
                    .map(from -> Text.of("logistics.rule.per-weight.over", price, byWeight.per(), from))
                    .orElseGet(() -> Text.of("logistics.rule.per-weight", price, byWeight.per()));
        }
        if (reckoning instanceof Reckoning.PerLength byLength) {
            return Text.of(
                    "logistics.rule.per-length",
                    new Money(byLength.price(), currency),
                    byLength.per().toString(),
                    measure(byLength.measure()),
                    byLength.over().toString());
        }
        BigDecimal share = ((Reckoning.ShareOfValue) reckoning).share();
        return Text.of("logistics.rule.share-of-value", new Percent(share));
    }

    /** What a share calls a line: a kind has a word of its own, a code is itself. */
    private static Text line(String name) {
        for (SurchargeKind kind : SurchargeKind.values()) {
            if (kind.key().equals(name)) {
                return Text.of("logistics.kind." + name);
            }
        }
        return Text.literal(name);
    }

    private static List<Text> when(Condition when, Currency currency) {
        List<Text> parts = new ArrayList<>();
        if (!when.countries().isEmpty()) {
            parts.add(Text.of(
                    "logistics.when.country",
                    when.countries().stream().map(CountryCode::code).sorted().collect(Collectors.joining(", "))));
        }
        if (!when.postcodes().isAny()) {
            parts.add(Text.of("logistics.when.postcode", when.postcodes().toString()));
        }
        if (!when.zones().isEmpty()) {
            parts.add(Text.of("logistics.when.zone", String.join(", ", new TreeSet<>(when.zones()))));
        }
        if (!when.cargo().isEmpty()) {
            parts.add(joined(when.cargo().stream()
                    .sorted()
                    .map(cargo -> Text.of("logistics.cargo." + cargo.name().toLowerCase(Locale.ROOT)))
                    .toList()));
        }
        when.extra()
                .ifPresent(extra ->
                        parts.add(Text.of("logistics.when.extra." + extra.name().toLowerCase(Locale.ROOT))));
        when.weightOver().ifPresent(weight -> parts.add(Text.of("logistics.when.weight", weight)));
        when.lengthOver().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(limit -> parts.add(Text.of(
                        "logistics.when.length",
                        measure(limit.getKey()),
                        limit.getValue().toString())));
        when.valueOver().ifPresent(value -> parts.add(Text.of("logistics.when.value", new Money(value, currency))));
        return parts;
    }

    private static Text measure(Measure measure) {
        return Text.of("logistics.measure." + measure.name().toLowerCase(Locale.ROOT));
    }

    private static Text joined(List<Text> parts) {
        Text joined = parts.get(0);
        for (Text part : parts.subList(1, parts.size())) {
            joined = Text.of("logistics.rule.and", joined, part);
        }
        return joined;
    }
}
