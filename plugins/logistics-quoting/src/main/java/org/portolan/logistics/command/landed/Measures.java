package org.portolan.logistics.command.landed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.landed.Counted;
import org.portolan.logistics.model.landed.DutyBase;
import org.portolan.logistics.model.landed.DutyUnit;
import org.portolan.logistics.model.landed.Measure;

/** What a person said about a consignment, as the base of duties: number, weight, and named measures. */
final class Measures {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,18})?)\\s*(.*)");

    private Measures() {}

    static DutyBase base(LandedInput input, Money customsValue, Tender tender) throws Refusal {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        Map<String, Money> values = new LinkedHashMap<>();
        amounts.put(Measure.PIECES.key(), input.quantity());
        input.weight()
                .ifPresent(weight ->
                        amounts.put(Measure.MASS.key(), weight.in(WeightUnit.KG).value()));
        for (String given : input.measure()) {
            int equals = given.indexOf('=');
            if (equals < 1) {
                throw refusal(given);
            }
            String key = key(given.substring(0, equals));
            String value = given.substring(equals + 1).strip();
            if (key.startsWith(Counted.VALUE.key())) {
                values.put(key, tender.into(money(given, value)));
            } else {
                amounts.put(key, amount(given, key, value));
            }
        }
        return new DutyBase(customsValue, amounts, values);
    }

    /** The key in the form in which measures are named: {@code Litres} is {@code liters}. */
    private static String key(String written) {
        String key = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        String first = key.replaceFirst("-(?:on|of|over|in|including)-.*", "");
        return DutyUnit.parse(first.replace('-', ' '))
                .map(unit -> unit.counted().key() + key.substring(first.length()))
                .orElse(key);
    }

    /** How a person gives a measure on the command line. */
    static String asked(Measure measure) {
        if (measure.equals(Measure.MASS)) {
            return "--weight 20kg";
        }
        if (measure.equals(Measure.PIECES)) {
            return "--quantity 100";
        }
        return "--measure " + measure.key() + "=" + (measure.counted() == Counted.VALUE ? "100USD" : "100");
    }

    private static BigDecimal amount(String given, String key, String value) throws Refusal {
        Matcher number = NUMBER.matcher(value);
        if (!number.matches()) {
            throw refusal(given);
        }
        BigDecimal amount = new BigDecimal(number.group(1));
        if (number.group(2).isBlank()) {
            return amount;
        }
        Optional<DutyUnit> unit = DutyUnit.parse(number.group(2));
        Counted counted = Arrays.stream(Counted.values())
                .filter(one -> key.equals(one.key()) || key.startsWith(one.key() + "-"))
                .findFirst()
                .orElseThrow(() -> refusal(given));
        return unit.filter(one -> one.counted() == counted)
                .map(one -> one.inBase(amount))
                .orElseThrow(() -> refusal(given));
    }

    private static Money money(String given, String value) throws Refusal {
        try {
            return Money.parse(value);
        } catch (Unreadable unreadable) {
            throw new Refusal(Text.of("logistics.landed.refuse.measure", given), unreadable);
        }
    }

    private static Refusal refusal(String given) {
        return new Refusal(Text.of("logistics.landed.refuse.measure", given));
    }
}
