package org.portolan.store.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Sku;
import org.portolan.api.trade.Weight;

/**
 * Writes a text as JSON and reads it back, so that a finding of last year is said in the language of today.
 *
 * <p>{@code {"key":"logistics.rate.zero","args":["14",{"money":"0.00 EUR"},{"key":"…","args":[]}]}}, and {@code "words"}
 * alone for a literal. An argument of a kind that is not known here is kept as the string it says of itself.
 */
public final class TextCodec {

    private static final Map<String, Function<String, Object>> KINDS = Map.ofEntries(
            Map.entry("long", Long::valueOf),
            Map.entry("decimal", BigDecimal::new),
            Map.entry("date", LocalDate::parse),
            Map.entry("instant", Instant::parse),
            Map.entry("money", Money::parse),
            Map.entry("weight", Weight::parse),
            Map.entry("size", Dimensions::parse),
            Map.entry("country", CountryCode::parse),
            Map.entry("percent", Percent::parse),
            Map.entry("sku", Sku::parse));

    private TextCodec() {}

    public static String write(Text text) {
        StringBuilder json = new StringBuilder();
        write(text, json);
        return json.toString();
    }

    public static Text read(String json) {
        return text(JsonText.parse(json));
    }

    private static void write(Text text, StringBuilder json) {
        if (text.literal()) {
            JsonText.quote(text.key(), json);
            return;
        }
        json.append("{\"key\":");
        JsonText.quote(text.key(), json);
        json.append(",\"args\":[");
        String comma = "";
        for (Object argument : text.arguments()) {
            json.append(comma);
            writeArgument(argument, json);
            comma = ",";
        }
        json.append("]}");
    }

    private static void writeArgument(Object argument, StringBuilder json) {
        if (argument instanceof Text text && text.literal()) {
            tagged("literal", text.key(), json);
        } else if (argument instanceof Text text) {
            write(text, json);
        } else {
            kind(argument)
                    .ifPresentOrElse(
                            kind -> tagged(kind, written(argument), json),
                            () -> JsonText.quote(String.valueOf(argument), json));
        }
    }

    private static void tagged(String tag, String value, StringBuilder json) {
        json.append('{');
        JsonText.quote(tag, json);
        json.append(':');
        JsonText.quote(value, json);
        json.append('}');
    }

    private static Optional<String> kind(Object argument) {
        if (argument instanceof Long || argument instanceof Integer || argument instanceof Short) {
            return Optional.of("long");
        }
        if (argument instanceof BigDecimal || argument instanceof BigInteger || argument instanceof Double) {
            return Optional.of("decimal");
        }
        return switch (argument.getClass().getSimpleName()) {
            case "LocalDate" -> Optional.of("date");
            case "Instant" -> Optional.of("instant");
            case "Money" -> Optional.of("money");
            case "Weight" -> Optional.of("weight");
            case "Dimensions" -> Optional.of("size");
            case "CountryCode" -> Optional.of("country");
            case "Percent" -> Optional.of("percent");
            case "Sku" -> Optional.of("sku");
            default -> Optional.empty();
        };
    }

    private static String written(Object argument) {
        return argument instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(argument);
    }

    private static Text text(Object value) {
        if (value instanceof Map<?, ?> tagged && tagged.get("key") instanceof String key) {
            List<?> arguments = tagged.get("args") instanceof List<?> list ? list : List.of();
            return new Text(key, arguments.stream().map(TextCodec::argument).toList(), false);
        }
        return Text.literal(String.valueOf(value));
    }

    private static Object argument(Object value) {
        if (!(value instanceof Map<?, ?> tagged)) {
            return value;
        }
        if (tagged.containsKey("key")) {
            return text(value);
        }
        Map.Entry<?, ?> only = tagged.entrySet().iterator().next();
        String words = String.valueOf(only.getValue());
        if ("literal".equals(only.getKey())) {
            return Text.literal(words);
        }
        Function<String, Object> kind = KINDS.get(String.valueOf(only.getKey()));
        return kind == null ? words : kind.apply(words);
    }
}
