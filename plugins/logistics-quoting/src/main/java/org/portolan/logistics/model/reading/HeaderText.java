package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** Reads a header: {@code 运费(RMB/KG)}, {@code 续重(每500G)}, {@code First 0.5 kg}, {@code 0.1-0.2KG}, {@code Zone 3}. */
final class HeaderText {

    private static final String UNIT = "(kgs?|kilos?|公斤|千克|gr|grams?|g|克|lbs?|磅|oz|盎司)(?![a-z])";
    private static final Pattern PER =
            Pattern.compile("(?:/|每|per|each|p/)\\s*(?:增加|续重|续)?\\s*(\\d+(?:[.,]\\d+)?)?\\s*" + UNIT);
    private static final Pattern PARCEL = Pattern.compile(
            "(?:/|每|per|each|p/)\\s*(?:一)?\\s*(票|件|单|个|包裹|包|箱|parcels?|pieces?|pcs?|items?|shipments?|orders?|packages?|cartons?)(?![a-z])");
    private static final Pattern QUANTITY = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*" + UNIT);
    private static final Pattern BARE_UNIT = Pattern.compile("[(\\[/,]\\s*(?:单位:?|in\\s)?\\s*" + UNIT + "\\s*[)\\]]?");
    private static final Pattern FIRST = Pattern.compile("首|first|initial");
    private static final Pattern ADDITIONAL = Pattern.compile("续|每增加|additional|add'l|extra|subsequent|each further");

    private final Vocabulary words;
    private final DestinationText destinations;

    HeaderText(Vocabulary words) {
        this.words = words;
        this.destinations = words.destinations();
    }

    /** What the header says; {@link Meaning#NONE} where it says nothing that is known. */
    Meaning read(String header) {
        String text = Plain.lower(header);
        if (text.isEmpty() || text.length() > 60) {
            return Meaning.NONE;
        }
        Optional<Role> whole = words.role(text);
        if (whole.isPresent()) {
            return unit(text)
                    .map(u -> Meaning.of(whole.get()).withUnit(Optional.of(u)))
                    .orElse(Meaning.of(whole.get()));
        }
        Optional<Band> band =
                BandText.read(text).filter(one -> !one.single() || one.unit().isPresent());
        if (band.isPresent()) {
            return Meaning.NONE.withBand(band.get());
        }
        Meaning money = money(text);
        if (!money.isNone() && money.sure()) {
            return money;
        }
        Optional<String> zone = ZoneText.label(text);
        if (zone.isPresent()) {
            Destination inside = destinations.read(header);
            Meaning named = Meaning.NONE.withZone(zone.get());
            return inside.isClear() ? named.withDestination(inside) : named;
        }
        Destination destination = destinations.read(header);
        if (destination.isClear()
                && (destination.part().isEmpty() || !destination.postcodes().isEmpty())) {
            return Meaning.NONE.withDestination(destination);
        }
        return money;
    }

    /** The countries that a cell below a header names. */
    Destination destination(String text) {
        return destinations.read(text);
    }

    /** A header that may name an amount with what it is for. */
    private Meaning money(String text) {
        Matcher per = PER.matcher(text);
        boolean perWeight = per.find();
        boolean perParcel = PARCEL.matcher(text).find();
        Optional<Weight> quantity = Optional.empty();
        String rest = text;
        if (perWeight) {
            quantity = Optional.of(weight(per.group(1), per.group(2)));
            rest = per.replaceAll(" ");
        }
        rest = PARCEL.matcher(rest).replaceAll(" ");
        rest = MoneyWords.without(rest);
        Meaning meaning = Meaning.NONE.withMoney(MoneyWords.only(text)).withUnit(unit(text));
        String bare = bare(rest);
        if (FIRST.matcher(bare).find() || ADDITIONAL.matcher(text).find()) {
            Optional<Meaning> step = firstOrAdditional(text, bare, quantity, meaning);
            if (step.isPresent()) {
                return step.get();
            }
        }
        Optional<Band> band =
                BandText.read(bare).filter(one -> !one.single() || one.unit().isPresent());
        Optional<Role> role = role(rest, bare);
        if (band.isPresent() && (perWeight || perParcel || !bare.equals(text))) {
            meaning = meaning.withBand(band.get());
            role = Optional.empty();
        } else if (role.isEmpty() && !bare.isEmpty()) {
            return partly(bare, meaning, quantity, perParcel);
        }
        boolean priced = perWeight || perParcel || meaning.currency().isPresent();
        if (role.isEmpty() && !priced) {
            return meaning.band().isPresent() ? meaning : Meaning.NONE;
        }
        return named(role.orElse(Role.PRICE), meaning, quantity, perParcel, true);
    }

    private Meaning partly(String bare, Meaning meaning, Optional<Weight> quantity, boolean perParcel) {
        return words.within(bare)
                .map(role -> named(role, meaning, quantity, perParcel, false))
                .orElse(Meaning.NONE);
    }

    private static Meaning named(
            Role role, Meaning meaning, Optional<Weight> quantity, boolean perParcel, boolean sure) {
        if (role == Role.PRICE || role == Role.PRICE_PER_WEIGHT) {
            if (quantity.isPresent()) {
                return meaning.as(Role.PRICE_PER_WEIGHT, sure).withQuantity(quantity.get());
            }
            if (role == Role.PRICE_PER_WEIGHT) {
                return meaning.as(role, sure).withQuantity(Weight.kg("1"));
            }
            return meaning.as(perParcel ? Role.PRICE_FLAT : Role.PRICE, sure);
        }
        // 重量/KG says the unit of the weights, not a price.
        Meaning own = role.isWeight() || role == Role.STEP || role == Role.MIN_WEIGHT
                ? meaning.withUnit(meaning.unit().or(() -> quantity.map(Weight::unit)))
                : meaning;
        return role.isFee() && quantity.isPresent()
                ? own.as(role, sure).withQuantity(quantity.get())
                : own.as(role, sure);
    }

    private Optional<Meaning> firstOrAdditional(String text, String bare, Optional<Weight> per, Meaning meaning) {
        Matcher amount = QUANTITY.matcher(text);
        Optional<Weight> weight =
                per.or(() -> amount.find() ? Optional.of(weight(amount.group(1), amount.group(2))) : Optional.empty());
        boolean first = FIRST.matcher(bare).find();
        boolean additional = ADDITIONAL.matcher(text).find();
        Optional<Role> named = words.role(bare);
        boolean asWeight =
                named.isPresent() && (named.get() == Role.FIRST_WEIGHT || named.get() == Role.ADDITIONAL_WEIGHT);
        if (first == additional || asWeight || (named.isEmpty() && weight.isEmpty() && !isShort(bare))) {
            return Optional.empty();
        }
        Meaning step = meaning.as(first ? Role.FIRST : Role.ADDITIONAL, true);
        return Optional.of(weight.map(step::withQuantity).orElse(step));
    }

    private boolean isShort(String bare) {
        return words.within(bare)
                .filter(role -> role == Role.FIRST || role == Role.ADDITIONAL)
                .isPresent();
    }

    private Optional<Role> role(String rest, String bare) {
        Optional<Role> named = words.role(bare);
        if (named.isPresent()) {
            return named;
        }
        String outside = rest.replaceAll("[(\\[][^)\\]]*[)\\]]", " ").strip();
        return outside.isEmpty() ? Optional.empty() : words.role(bare(outside));
    }

    /** The words alone: no brackets that are empty or hold a unit, no marks around. */
    private static String bare(String text) {
        return BARE_UNIT
                .matcher(text)
                .replaceAll(" ")
                .replaceAll("[(\\[][\\s/,;:.=+-]*[)\\]]", " ")
                .replaceAll("单位\\s*[:]?", " ")
                .replaceAll("[\\s/:,;*-]+$|^[\\s/:,;*-]+", "")
                .replaceAll("\\(\\s*/?\\s*\\)", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<WeightUnit> unit(String text) {
        Matcher bracketed = BARE_UNIT.matcher(text);
        return bracketed.find() ? Optional.of(unitOf(bracketed.group(1))) : Optional.empty();
    }

    private static Weight weight(@Nullable String number, String unit) {
        return new Weight(Optional.ofNullable(number).flatMap(Numeral::read).orElse(BigDecimal.ONE), unitOf(unit));
    }

    private static WeightUnit unitOf(String text) {
        return text.startsWith("kilo") ? WeightUnit.KG : WeightUnit.parse(text);
    }
}
