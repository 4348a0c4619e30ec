package org.portolan.logistics.command.landed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** Reads an item as a person types it: {@code A-1: value=100USD weight=2kg size=20x15x8cm units=10}. */
final class ItemWords {

    private static final Pattern VOLUME =
            Pattern.compile("(?i)(\\d{1,18}(?:\\.\\d{1,18})?)\\s*(m3|m³|cbm|l|dm3|dm³|cm3|cm³|ccm)");

    private ItemWords() {}

    static ItemLine read(String words) throws Refusal {
        int colon = words.indexOf(':');
        if (colon < 1) {
            throw refusal(words);
        }
        ItemLine item = new ItemLine(
                words.substring(0, colon).strip(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Optional<Dimensions> size = Optional.empty();
        for (String part : words.substring(colon + 1).strip().split("[;\\s]+")) {
            String[] pair = part.split("=", 2);
            if (pair.length != 2) {
                throw refusal(words);
            }
            try {
                String value = pair[1].strip();
                if (pair[0].strip().equalsIgnoreCase("size")) {
                    size = Optional.of(Dimensions.parse(value));
                } else {
                    item = with(item, pair[0].strip(), value, words);
                }
            } catch (Unreadable unreadable) {
                throw new Refusal(Text.of("logistics.allocate.refuse.item", words), unreadable);
            }
        }
        BigDecimal count = item.units().orElse(BigDecimal.ONE);
        Optional<BigDecimal> packed = size.map(sides -> litres(sides, count));
        return new ItemLine(
                item.name(), item.value(), item.kilograms(), item.litres().or(() -> packed), item.units());
    }

    /** The volume of so many boxes, in litres. */
    static BigDecimal litres(Dimensions size, BigDecimal count) {
        return size.cubicCentimetres().movePointLeft(3).multiply(count);
    }

    /** A volume with its unit, in litres; empty where it is none. */
    static Optional<BigDecimal> volume(String words) {
        Matcher volume = VOLUME.matcher(words.strip());
        if (!volume.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(volume.group(1));
        return Optional.of(
                switch (volume.group(2).toLowerCase(Locale.ROOT)) {
                    case "m3", "m³", "cbm" -> number.movePointRight(3);
                    case "l", "dm3", "dm³" -> number;
                    default -> number.movePointLeft(3);
                });
    }

    private static ItemLine with(ItemLine item, String name, String value, String words) throws Refusal {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "value" ->
                new ItemLine(
                        item.name(), Optional.of(Money.parse(value)), item.kilograms(), item.litres(), item.units());
            case "weight" ->
                new ItemLine(
                        item.name(),
                        item.value(),
                        Optional.of(Weight.parse(value).in(WeightUnit.KG).value()),
                        item.litres(),
                        item.units());
            case "volume" ->
                new ItemLine(
                        item.name(),
                        item.value(),
                        item.kilograms(),
                        Optional.of(volume(value).orElseThrow(() -> refusal(words))),
                        item.units());
            case "units", "quantity" -> {
                if (!value.matches("\\d{1,12}(\\.\\d{1,6})?")) {
                    throw refusal(words);
                }
                yield new ItemLine(
                        item.name(), item.value(), item.kilograms(), item.litres(), Optional.of(new BigDecimal(value)));
            }
            default -> throw refusal(words);
        };
    }

    private static Refusal refusal(String words) {
        return new Refusal(Text.of("logistics.allocate.refuse.item", words));
    }
}
