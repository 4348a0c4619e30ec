package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.Cargo;

/** Reads what stands around the tables of a sheet: labels, limits, rules of weighing, surcharges. */
final class NoteText {

    private static final Pattern SENTENCES = Pattern.compile(
            "\\n|。|;|(?<=[A-Za-z)%])\\.\\s+(?=[A-Z\\d])|(?<=[^\\d.\\s])\\s*(?=\\(?\\d{1,2}(?:、|\\.(?=\\s|\\p{IsHan})|\\)(?=\\D)))");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:\\(?\\d{1,2}(?:[、)]|\\.(?!\\d))|[-*•·>]+)\\s*|^(?:备注|说明|注意事项|注意|注|附加说明|notes?|remarks?)\\s*[:]?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LABEL = 30;
    private static final Pattern PERIOD = Pattern.compile("有效期限?|有效时间|有效日期|validity|valid(?: period)?|period");
    private static final Pattern VOLUME =
            Pattern.compile("抛|泡|材积|体积|volum|\\bdim\\b|dimensional|实重计", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile(
            "进位|不足.{1,10}按|计费单位|round(?:ed)? up|increments?|next (?:full|whole)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAST = Pattern.compile(
            "最低计费?重|最低.{0,4}重量?|起重|起收重|起步重量|min(?:imum)? (?:chargeable|billable|charge|billed)? ?weight",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAKES = Pattern.compile(
            "可接|接受|仅限|只接|仅接|可走|可发|可寄|适合|适用|accept|suitable|allowed|only|不接|禁|不可|不能|不收|prohibited|\\bno\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_SHIPMENT = Pattern.compile(
            "(?:按|以)整?票(?:计费|计重)|一票多件.{0,8}(?:合并|总重)|billed per shipment|per shipment billing|consolidated weight",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PRICES_IN = Pattern.compile(
            "(?:价格|报价|运费|金额|单位|币种|preise?|tarife?|prix|precios|prices?|rates?|amounts?|all|currency)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_KG = Pattern.compile(
            "(?:单位|价格单位|unit|prices?|rates?|报价).{0,16}(?:/|per|每)\\s*(?:kg|公斤|千克)|^\\(?(?:rmb|元|usd|eur)\\s*/\\s*(?:kg|公斤)\\)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_PARCEL = Pattern.compile(
            "(?:单位|价格单位|unit|prices?|preise|rates?|报价).{0,16}(?:/|per|je|每)\\s*(?:票|件|parcel|piece|paket)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile(
            "首重\\s*[:为]?\\s*(?<first>\\d+(?:\\.\\d+)?\\s*(?:kg|公斤|g|克))|first\\s+(?<first2>\\d+(?:\\.\\d+)?\\s*(?:kg|g|lbs?))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT = Pattern.compile(
            "续重\\s*[:为]?\\s*每?\\s*(?<next>\\d+(?:\\.\\d+)?\\s*(?:kg|公斤|g|克))|additional\\s+(?<next2>\\d+(?:\\.\\d+)?\\s*(?:kg|g|lbs?))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINS = Pattern.compile(
            "gültig ab|生效|执行|启用|开始|起|effective|valid from|as of|starting|from", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS =
            Pattern.compile("截止|有效期至|失效|到期|有效至|valid (?:until|to|through)|expir|until", Pattern.CASE_INSENSITIVE);

    private final Vocabulary words;
    private final SurchargeText surcharges;

    NoteText(Vocabulary words, String file) {
        this.words = words;
        this.surcharges = new SurchargeText(words.destinations(), file);
    }

    /** What one sentence says. */
    record Read(List<Statement> statements, Optional<SurchargeText.Read> surcharge) {

        static final Read NOTHING = new Read(List.of(), Optional.empty());

        boolean isEmpty() {
            return statements.isEmpty() && surcharge.isEmpty();
        }
    }

    /** The sentences of a cell, without numbers and bullets in front. */
    static List<String> sentences(String cell) {
        return Arrays.stream(SENTENCES.split(Plain.lines(cell)))
                .map(sentence ->
                        BULLET.matcher(sentence.strip()).replaceFirst("").strip())
                .filter(sentence -> sentence.length() > 1)
                .toList();
    }

    /** Labels with their values in one cell: {@code 产品代码：YW100 生效时间：2026-11-01}. */
    List<Statement> labels(String sentence, Spot spot) {
        String text = Plain.line(sentence);
        List<Statement> found = new ArrayList<>();
        int key = nextLabel(text, 0);
        while (key >= 0) {
            int colon = text.indexOf(':', key);
            int next = nextLabel(text, colon + 1);
            String value = text.substring(colon + 1, next < 0 ? text.length() : next);
            found.addAll(label(
                    text.substring(key, colon).strip(),
                    value.replaceAll("[\\s,|]+$", "").strip(),
                    spot));
            key = next;
        }
        return found;
    }

    /** Where the next label begins: the longest known words in front of a colon. */
    private int nextLabel(String text, int from) {
        for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            for (int start = Math.max(from, colon - LONGEST_LABEL); start < colon; start++) {
                boolean edge = start == from
                        || !Character.isLetterOrDigit(text.charAt(start - 1))
                        || Plain.isChinese(text.substring(start - 1, start));
                String key = text.substring(start, colon).strip();
                if (edge && !key.isEmpty() && isLabel(key)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private boolean isLabel(String key) {
        return PERIOD.matcher(Plain.lower(key)).matches()
                || words.role(key).flatMap(Topic::of).isPresent();
    }

    /** A label and its value; empty where the label is none, or the value is not of its kind. */
    List<Statement> label(String key, String value, Spot spot) {
        String name = Plain.lower(key);
        if (PERIOD.matcher(name).matches()) {
            return period(value, spot);
        }
        Optional<Topic> topic = words.role(name).flatMap(Topic::of);
        if (topic.isEmpty()) {
            return List.of();
        }
        return value(topic.get(), value.strip(), spot)
                .map(said -> List.of(new Statement(topic.get(), said, spot)))
                .orElseGet(() -> topic.get() == Topic.SIZE ? SizeText.read("最长边" + value, spot) : List.of());
    }

    private Optional<String> value(Topic topic, String value, Spot spot) {
        return switch (topic) {
            case FROM, TO -> DayText.first(value).map(Object::toString);
            case CURRENCY -> MoneyWords.only(value).map(Currency::getCurrencyCode);
            case VOLUMETRIC -> VolumetricText.read(value);
            case STEP, MIN_WEIGHT, FIRST_WEIGHT, ADDITIONAL_WEIGHT ->
                WeightText.read(value, WeightUnit.KG).map(WeightText::written);
            case WEIGHT_UNIT -> weightUnit(value);
            case CARGO -> cargo(value);
            case SIZE ->
                SizeText.read(value, spot).stream()
                        .filter(one -> one.topic() == Topic.SIZE)
                        .map(Statement::value)
                        .findFirst();
            case ORIGIN, DESTINATION ->
                Optional.of(value)
                        .filter(text -> words.destinations().read(text).isClear());
            case CODE -> Optional.of(value.replaceAll("[\\s,;].*$", "")).filter(code -> !code.isEmpty());
            default -> Optional.of(value).filter(text -> text.length() <= 80);
        };
    }

    private static Optional<String> weightUnit(String value) {
        try {
            return Optional.of(WeightUnit.parse(value).name());
        } catch (Unreadable unknown) {
            return Optional.empty();
        }
    }

    private static List<Statement> period(String value, Spot spot) {
        List<DayText.Found> days = DayText.in(value);
        List<Statement> found = new ArrayList<>();
        if (days.size() == 2) {
            found.add(new Statement(Topic.FROM, days.get(0).day().toString(), spot));
            found.add(new Statement(Topic.TO, days.get(1).day().toString(), spot));
        } else if (days.size() == 1) {
            boolean ends =
                    value.strip().matches("(?is)^(?:至|到|截止|until|till|to).*") || !value.matches("(?is).*(?:起|from).*");
            found.add(new Statement(
                    ends ? Topic.TO : Topic.FROM, days.get(0).day().toString(), spot));
        }
        return found;
    }

    /** What a sentence says; {@link Read#NOTHING} where none of it is understood. */
    Read read(String sentence, Spot spot) {
        List<Statement> labels = labels(sentence, spot);
        if (!labels.isEmpty()) {
            return new Read(labels, Optional.empty());
        }
        Optional<SurchargeText.Read> surcharge =
                VOLUME.matcher(sentence).find() ? Optional.empty() : surcharges.read(sentence, spot);
        if (surcharge.isPresent()) {
            return new Read(List.of(), surcharge);
        }
        List<Statement> found = new ArrayList<>();
        if (VOLUME.matcher(sentence).find()) {
            VolumetricText.read(sentence).ifPresent(rule -> found.add(new Statement(Topic.VOLUMETRIC, rule, spot)));
        } else {
            found.addAll(SizeText.read(sentence, spot));
        }
        rounding(sentence, spot, found);
        if (TAKES.matcher(sentence).find()) {
            add(found, Topic.CARGO, cargo(sentence), spot);
        }
        if (BY_SHIPMENT.matcher(sentence).find()) {
            found.add(new Statement(Topic.BILLING, "SHIPMENT", spot));
        }
        if (PER_KG.matcher(sentence).find() || PER_PARCEL.matcher(sentence).find()) {
            found.add(new Statement(Topic.PRICE, PER_KG.matcher(sentence).find() ? "per-kg" : "flat", spot));
        }
        if (PRICES_IN.matcher(sentence).find() && sentence.length() < 60) {
            add(found, Topic.CURRENCY, MoneyWords.only(sentence).map(Currency::getCurrencyCode), spot);
        }
        weights(sentence, spot, found);
        days(sentence, spot, found);
        return new Read(found, Optional.empty());
    }

    private static void add(List<Statement> found, Topic topic, Optional<String> value, Spot spot) {
        value.ifPresent(said -> found.add(new Statement(topic, said, spot)));
    }

    /** 最低计费重21KG，进位1KG says two things: each is read from its own clause. */
    private static void rounding(String sentence, Spot spot, List<Statement> found) {
        boolean both = STEP.matcher(sentence).find() && LEAST.matcher(sentence).find();
        for (String clause : both ? sentence.split("[,，;；]") : new String[] {sentence}) {
            if (STEP.matcher(clause).find()) {
                add(found, Topic.STEP, WeightText.in(clause).map(WeightText::written), spot);
            } else if (LEAST.matcher(clause).find()) {
                found.removeIf(one -> one.topic() == Topic.HEAVIEST);
                add(found, Topic.MIN_WEIGHT, WeightText.in(clause).map(WeightText::written), spot);
            }
        }
    }

    private static void weights(String sentence, Spot spot, List<Statement> found) {
        Matcher first = FIRST.matcher(sentence);
        Matcher next = NEXT.matcher(sentence);
        if (first.find()) {
            String weight = first.group("first") == null ? first.group("first2") : first.group("first");
            add(found, Topic.FIRST_WEIGHT, WeightText.in(weight).map(WeightText::written), spot);
        }
        if (next.find()) {
            String weight = next.group("next") == null ? next.group("next2") : next.group("next");
            add(found, Topic.ADDITIONAL_WEIGHT, WeightText.in(weight).map(WeightText::written), spot);
        }
    }

    private static void days(String sentence, Spot spot, List<Statement> found) {
        List<DayText.Found> days = DayText.in(sentence);
        if (days.size() == 2) {
            found.addAll(period(sentence, spot));
        } else if (days.size() == 1 && ENDS.matcher(sentence).find()) {
            found.add(new Statement(Topic.TO, days.get(0).day().toString(), spot));
        } else if (days.size() == 1 && BEGINS.matcher(sentence).find()) {
            found.add(new Statement(Topic.FROM, days.get(0).day().toString(), spot));
        }
    }

    /** The goods that are taken, by the names of {@link Cargo}; where only some are refused, all others are. */
    static Optional<String> cargo(String text) {
        Set<Cargo> accepted = EnumSet.noneOf(Cargo.class);
        Set<Cargo> refused = EnumSet.noneOf(Cargo.class);
        for (String clause : text.split("[,，;；]|(?=不接|不收|不可|禁)")) {
            (CargoText.refuses(clause) ? refused : accepted).addAll(CargoText.in(clause));
        }
        if (accepted.isEmpty() && refused.isEmpty()) {
            return Optional.empty();
        }
        // What is named as taken is taken, though a kind of it is not: 可接内置电池，不接纯电池.
        Set<Cargo> taken =
                accepted.isEmpty() ? EnumSet.complementOf(EnumSet.copyOf(refused)) : EnumSet.copyOf(accepted);
        taken.add(Cargo.GENERAL);
        return Optional.of(
                taken.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")));
    }
}
