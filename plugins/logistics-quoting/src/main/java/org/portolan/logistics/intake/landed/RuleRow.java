package org.portolan.logistics.intake.landed;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.DutyText;
import org.portolan.logistics.model.landed.RuleKind;
import org.portolan.logistics.model.landed.Validity;

/** Reads one row of a person's own rules, and refuses what could be taken in two ways. */
final class RuleRow {

    private static final Set<String> BUYERS = Set.of("", "consumer", "business");

    private final Row row;

    RuleRow(Row row) {
        this.row = row;
    }

    Optional<DestinationRule> read() {
        String area = area(row.required("country"), "country");
        Optional<RuleKind> kind = kind(row.required("rule"));
        String value = row.required("value");
        Optional<Currency> currency = currency();
        String origin = row.text("origin");
        String from = origin.isEmpty() ? "" : area(origin, "origin");
        String buyer = row.text("buyer").toLowerCase(Locale.ROOT);
        if (!BUYERS.contains(buyer)) {
            refuse("buyer", "logistics.reject.buyer", buyer);
        }
        Validity validity = validity();
        DestinationRule.Scope scope = new DestinationRule.Scope(
                row.text("hs").replaceAll("[.\\s]", ""),
                from,
                buyer,
                row.text("category").toLowerCase(Locale.ROOT),
                row.decimal("max_value"));
        if (row.rejected() || kind.isEmpty()) {
            return Optional.empty();
        }
        DestinationRule rule = new DestinationRule(
                area,
                kind.get(),
                value,
                currency,
                scope,
                validity,
                new DestinationRule.Origin(DestinationRule.Rank.OWN, row.text("source"), "", "", row.place()));
        check(rule);
        return row.rejected() ? Optional.empty() : Optional.of(rule);
    }

    private void check(DestinationRule rule) {
        switch (rule.kind()) {
            case DUTY_RATE, EXTRA_DUTY, FEE ->
                check(rule, "rate", DutyText.read(rule.value()).rate().isPresent());
            case VAT_RATE, TAX_UPLIFT -> check(rule, "share", rule.share().isPresent());
            case DUTY_BASIS, TAX_BASIS -> check(rule, "basis", rule.value().matches("(?i)fob|cif"));
            case DUTY_RELIEF, TAX_RELIEF, TAX_AT_SALE, IOSS, DUTY_PER_ITEM ->
                check(rule, "amount", rule.amount().isPresent());
        }
    }

    private void check(DestinationRule rule, String kind, boolean good) {
        if (!good) {
            refuse("value", "logistics.reject.rule-value." + kind, rule.value());
        }
    }

    private Optional<RuleKind> kind(String written) {
        Optional<RuleKind> kind = RuleKind.parse(written);
        if (kind.isEmpty() && !written.isEmpty()) {
            refuse("rule", "logistics.reject.rule-kind", written);
        }
        return kind;
    }

    /** A country's code, or the union that has rules of its own. */
    private String area(String written, String column) {
        String code = written.toUpperCase(Locale.ROOT);
        if (code.isEmpty() || code.equals("EU")) {
            return code;
        }
        try {
            return CountryCode.parse(code).code();
        } catch (Unreadable unknown) {
            row.reject(column, unknown.text(), Text.of("logistics.reject.area.remedy"));
            return code;
        }
    }

    private Optional<Currency> currency() {
        String written = row.text("currency");
        return written.isEmpty() ? Optional.empty() : Optional.of(Money.currencyOf(written));
    }

    private Validity validity() {
        Validity ends = new Validity(row.date("from"), Optional.empty());
        Optional<LocalDate> to = row.date("to");
        if (ends.from().isPresent()
                && to.isPresent()
                && to.get().isBefore(ends.from().get())) {
            row.reject(
                    "to",
                    Text.of(
                            "logistics.reject.dates",
                            ends.from().get().toString(),
                            to.get().toString()),
                    Text.of("logistics.reject.dates.remedy"));
            return ends;
        }
        return new Validity(ends.from(), to);
    }

    private void refuse(String column, String key, String written) {
        row.reject(column, Text.of(key, written), Text.of(key + ".remedy"));
    }
}
