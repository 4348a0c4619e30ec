package org.portolan.logistics.model.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** What a person says that a column is: {@code price-per-kg}, {@code first 0.5kg}, {@code band 0-0.5}, {@code zone 3 USD}. */
final class Said {

    private static final Pattern PER = Pattern.compile("price-per-(\\d+(?:\\.\\d+)?)?(kg|g|lb|oz)");

    private Said() {}

    /** The column's meaning; empty where the words are none. */
    static Optional<Meaning> column(String said, Meaning before, HeaderText headers) {
        Meaning base = Meaning.NONE.withMoney(before.currency()).withUnit(before.unit());
        String[] words = said.strip().split("\\s+", 2);
        String head = words[0].toLowerCase(Locale.ROOT);
        String rest = words.length > 1 ? words[1].strip() : "";
        Matcher per = PER.matcher(head);
        if (per.matches()) {
            Weight weight = Weight.of(Optional.ofNullable(per.group(1)).orElse("1"), WeightUnit.parse(per.group(2)));
            Meaning price = kept(base, before).as(Role.PRICE_PER_WEIGHT, true).withQuantity(weight);
            return Optional.of(money(price, rest));
        }
        if (head.equals("band")) {
            return BandText.read(rest).map(band -> base.as(price(before), true).withBand(band));
        }
        if (head.equals("country") && !rest.isEmpty()) {
            Destination to = headers.destination(rest);
            return to.isClear() ? Optional.of(base.as(price(before), true).withDestination(to)) : Optional.empty();
        }
        if (head.equals("zone") && !rest.isEmpty()) {
            return Optional.of(base.as(price(before), true).withZone(ZoneText.key(rest)));
        }
        return Role.of(head).map(role -> {
            Meaning meaning = role.isMoney() ? kept(base, before).as(role, true) : base.as(role, true);
            try {
                return role == Role.FIRST || role == Role.ADDITIONAL
                        ? rest.isEmpty() ? meaning : meaning.withQuantity(Weight.parse(rest))
                        : role.isWeight() && !rest.isEmpty()
                                ? meaning.withUnit(Optional.of(WeightUnit.parse(rest)))
                                : money(meaning, rest);
            } catch (Unreadable noWeight) {
                return Meaning.NONE;
            }
        });
    }

    /** A price keeps its band, zone and service when a person says what kind of price it is. */
    private static Meaning kept(Meaning base, Meaning before) {
        return base.under(new Meaning(
                Optional.empty(),
                Optional.empty(),
                before.currency(),
                before.unit(),
                before.band(),
                before.zone(),
                before.destination(),
                before.variant(),
                true));
    }

    private static Role price(Meaning before) {
        return before.role().filter(Role::isMoney).orElse(Role.PRICE);
    }

    private static Meaning money(Meaning meaning, String currency) {
        return currency.isEmpty() ? meaning : meaning.withMoney(Optional.of(Money.currencyOf(currency)));
    }
}
