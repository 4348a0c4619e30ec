package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portolan.api.report.Place;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.Cargo;
import org.portolan.logistics.model.Condition;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;

/**
 * Reads a sentence that adds to the price: {@code 燃油附加费12%}, {@code 偏远附加费 3元/KG 最低20元/票}, {@code Peak surcharge
 * 2026-10-01 to 2027-01-15: EUR 0.50 per parcel}.
 */
final class SurchargeText {

    private static final String MONEY =
            "(?:" + MoneyWords.TEXT + "\\s*)?(\\d+(?:\\.\\d+)?)\\s*(?:" + MoneyWords.TEXT + ")?";
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%");
    private static final Pattern MINIMUM = Pattern.compile(
            "(?:最低(?:收费|消费|收)?|不低于|至少|最少|低消|min(?:imum)?(?: charge)?(?: of)?|at least)\\s*[:]?\\s*" + MONEY
                    + "\\s*(?:/|每|per)?\\s*(?:票|件|单|parcel|piece|shipment)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAP = Pattern.compile(
            "(?:最高|封顶|不超过|上限|max(?:imum)?(?: charge)?(?: of)?|capped at|at most|up to)\\s*[:]?\\s*" + MONEY
                    + "\\s*(?:/|每|per)?\\s*(?:票|件|单|parcel|piece|shipment)?(?:封顶)?",
            Pattern.CASE_INSENSITIVE);
    private static final String UNIT = "(\\d+(?:\\.\\d+)?)?\\s*(kgs?|公斤|千克|g|克|lbs?)(?![a-z])";
    private static final Pattern BY_WEIGHT =
            Pattern.compile(MONEY + "\\s*(?:/|每|per|a)\\s*" + UNIT, Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT_FIRST =
            Pattern.compile("(?:每|per|/)\\s*" + UNIT + "\\s*(?:加收|收取|收|另收|:|=)*\\s*" + MONEY, Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_LENGTH = Pattern.compile(
            MONEY
                    + "\\s*(?:/|每|per)\\s*(\\d+)?\\s*(cm|厘米)|(?:每|per)\\s*(?:超出?)?\\s*(\\d+)?\\s*(?:cm|厘米)\\s*(?:加收|收取|收|:)*\\s*"
                    + MONEY,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:每票|每件|每单|每个包裹|加收|收取|另收|收|[:]|附加费|费|surcharge|fee|charge|add|plus|of)?\\s*(?:" + MoneyWords.TEXT
                    + ")?\\s*(\\d+(?:\\.\\d+)?)\\s*(?:" + MoneyWords.TEXT
                    + ")?\\s*(?:/|每|per|a|each)?\\s*(?:票|件|单|个|包裹|parcels?|pieces?|pcs?|packages?|items?|shipments?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OVER_WEIGHT = Pattern.compile(
            "(?:超过|超出?|大于|>|over|above|exceed(?:s|ing)?|more than|heavier than)\\s*(\\d+(?:\\.\\d+)?)\\s*(kgs?|公斤|千克|g|克|lbs?)(?![a-z])(?:\\s*部分)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OVER_LENGTH = Pattern.compile(
            "(?:(?<sum>三边之?和|长\\+宽\\+高|l\\+w\\+h|sum of sides)|(?<girth>围长|周长|girth)|单边|最长边|任一边|任意一?边|longest side|any side|length|长度)?\\s*(?:长度?)?\\s*(?:超过|超出?|大于|>|≥|over|above|exceed(?:s|ing)?|more than|longer than)\\s*(\\d+(?:\\.\\d+)?)\\s*(cm|厘米|inch|in(?![a-z]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODES = Pattern.compile(
            "(?:邮编|邮政编码|zip(?:code)?s?|post ?codes?|postal codes?)\\s*[:为]?\\s*([0-9A-Z*][0-9A-Z*\\-~, 、/]*(?:开头)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?:运费|基础运费|base(?: rate)?|freight)\\s*(?:[+和及与加、&]|and|plus)\\s*(偏远|remote|挂号费?|registration)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ALL =
            Pattern.compile("总(?:费用|运费|额|价)|费用合计|of (?:the )?total|of all", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_VALUE = Pattern.compile(
            "货值|申报价?值?|保额|投保|价值|declared value|of (?:the )?(?:goods|declared|insured)? ?value",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONCE = Pattern.compile("每批|整票|per (?:shipment|consignment)", Pattern.CASE_INSENSITIVE);

    private final DestinationText destinations;
    private final String file;

    SurchargeText(DestinationText destinations, String file) {
        this.destinations = destinations;
        this.file = file;
    }

    /**
     * A surcharge, and what of its sentence was not understood.
     *
     * @param currency that the sentence names; empty for the sheet's
     * @param doubt words that are left; empty where there are none
     */
    record Read(Optional<Surcharge> surcharge, Optional<Currency> currency, String doubt) {

        /** A surcharge of which the sheet does not say what it is charged on: on everything would be wrong. */
        static Read open(String doubt) {
            return new Read(Optional.empty(), Optional.empty(), doubt);
        }
    }

    /** The surcharge; empty where the sentence names no kind, or no amount. */
    Optional<Read> read(String sentence, Spot spot) {
        String text = Plain.line(sentence);
        Optional<SurchargeWord> word = SurchargeWord.in(text);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Rest rest = new Rest(text, word.get());
        SurchargeKind kind = word.get().kind();
        Optional<Place> place = Optional.of(spot.in(file));
        Validity validity = validity(rest);
        List<String> when = new ArrayList<>();
        Optional<String> overWeight = rest.take(OVER_WEIGHT).map(found -> found.group(1) + unit(found.group(2)));
        Optional<Matcher> overLength = rest.take(OVER_LENGTH);
        String measure = overLength.map(SurchargeText::measure).orElse("");
        Optional<String> length =
                overLength.map(found -> found.group(3) + (found.group(4).startsWith("in") ? "in" : "cm"));
        rest.take(POSTCODES)
                .flatMap(found -> PostcodeText.read(found.group(1)))
                .ifPresent(codes -> when.add("postcode " + codes));
        Optional<BigDecimal> minimum = rest.take(MINIMUM).map(found -> amount(found, 1));
        Optional<BigDecimal> cap = rest.take(CAP).map(found -> amount(found, 1));
        Optional<String> reckoning = reckoning(rest, kind, overWeight, measure, length);
        if (reckoning.isEmpty()) {
            return Optional.empty();
        }
        overWeight
                .filter(weight -> !reckoning.get().contains(" over "))
                .ifPresent(weight -> when.add("weight over " + weight));
        length.filter(side -> !reckoning.get().contains(" over "))
                .ifPresent(side -> when.add(measure + " over " + side));
        countries(rest).ifPresent(codes -> when.add(0, "country " + codes));
        Set<Cargo> cargo = kind == SurchargeKind.CARGO ? CargoText.in(text) : Set.of();
        if (!cargo.isEmpty()) {
            when.add("cargo "
                    + cargo.stream()
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" ")));
        }
        word.get().extra().ifPresent(extra -> when.add("extra " + extra));
        if (kind == SurchargeKind.REMOTE && when.stream().noneMatch(one -> one.startsWith("postcode"))) {
            return Optional.of(Read.open(rest.left()));
        }
        if ((kind == SurchargeKind.OVERSIZE && length.isEmpty())
                || (kind == SurchargeKind.OVERWEIGHT && overWeight.isEmpty())) {
            return Optional.of(Read.open(rest.left()));
        }
        Surcharge surcharge = new Surcharge(
                kind == SurchargeKind.CARGO && !cargo.isEmpty()
                        ? cargo.iterator().next().name().toLowerCase(Locale.ROOT)
                        : kind.key(),
                text.length() > 60 ? text.substring(0, 60) : text,
                kind,
                Reckoning.parse(reckoning.get()),
                Condition.parse(String.join("; ", when)),
                minimum,
                cap,
                validity,
                ONCE.matcher(text).find(),
                place.get());
        return Optional.of(new Read(Optional.of(surcharge), MoneyWords.only(text), rest.left()));
    }

    private Optional<String> reckoning(
            Rest rest, SurchargeKind kind, Optional<String> overWeight, String measure, Optional<String> length) {
        Optional<Matcher> share = rest.take(SHARE);
        if (share.isPresent()) {
            Optional<String> others = rest.take(OF_OTHERS)
                    .map(found ->
                            found.group(1).startsWith("挂") || found.group(1).startsWith("reg")
                                    ? "registration"
                                    : "remote");
            boolean value = rest.take(OF_VALUE).isPresent() || kind == SurchargeKind.INSURANCE;
            boolean all = rest.take(OF_ALL).isPresent();
            String of = value
                    ? "value"
                    : all ? "all" : others.map(other -> "base+" + other).orElse("base");
            return Optional.of(share.get().group(1) + "% of " + of);
        }
        Optional<Matcher> byWeight = rest.take(BY_WEIGHT);
        Optional<Matcher> weightFirst = byWeight.isPresent() ? Optional.empty() : rest.take(WEIGHT_FIRST);
        String over = overWeight.map(weight -> " over " + weight).orElse("");
        if (byWeight.isPresent()) {
            return Optional.of(byWeight.get().group(1) + " per " + per(byWeight.get(), 2, 3) + over);
        }
        if (weightFirst.isPresent()) {
            return Optional.of(weightFirst.get().group(3) + " per " + per(weightFirst.get(), 1, 2) + over);
        }
        if (length.isPresent()) {
            Optional<Matcher> byLength = rest.take(BY_LENGTH);
            if (byLength.isPresent()) {
                Matcher found = byLength.get();
                boolean moneyFirst = found.group(1) != null;
                String amount = found.group(moneyFirst ? 1 : 5);
                String step =
                        Optional.ofNullable(found.group(moneyFirst ? 2 : 4)).orElse("1");
                return Optional.of(amount + " per " + step + "cm " + measure + " over " + length.get());
            }
        }
        return rest.takeLongest(AMOUNT).map(found -> found.group(1));
    }

    private static String measure(Matcher found) {
        return found.group("sum") != null ? "sum" : found.group("girth") != null ? "girth" : "longest";
    }

    private static String per(Matcher found, int number, int unit) {
        return Optional.ofNullable(found.group(number)).orElse("1") + unit(found.group(unit));
    }

    private static String unit(String text) {
        return WeightUnit.parse(text).symbol();
    }

    private static BigDecimal amount(Matcher found, int group) {
        return new BigDecimal(found.group(group));
    }

    private static Validity validity(Rest rest) {
        List<LocalDate> days = rest.takeDays();
        if (days.size() >= 2 && !days.get(1).isBefore(days.get(0))) {
            return Validity.of(days.get(0), days.get(1));
        }
        if (days.size() == 1) {
            return rest.endsDay()
                    ? new Validity(Optional.empty(), Optional.of(days.get(0)))
                    : new Validity(Optional.of(days.get(0)), Optional.empty());
        }
        return Validity.ALWAYS;
    }

    /** Countries that stand before the surcharge's name, or anywhere as a word of their own. */
    private Optional<String> countries(Rest rest) {
        for (String part : rest.words()) {
            Destination to = destinations.read(part);
            if (to.isClear() && to.part().isEmpty() && !to.countries().isEmpty()) {
                rest.drop(part);
                return Optional.of(
                        to.countries().stream().map(CountryCode::code).sorted().collect(Collectors.joining(" ")));
            }
        }
        return Optional.empty();
    }
}
