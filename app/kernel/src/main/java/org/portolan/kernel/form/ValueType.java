package org.portolan.kernel.form;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Sku;
import org.portolan.api.trade.Weight;
import org.portolan.kernel.Form;

/**
 * How one type is entered.
 *
 * @param choices the only words taken; empty for any
 * @param read makes a value of what was entered, or throws an {@link Invalid} or {@link
 *     org.portolan.api.trade.Unreadable}
 */
record ValueType(Form.Type type, List<String> choices, Function<String, Object> read) {

    private static final Map<String, Boolean> FLAGS = Map.of(
            "true", true, "yes", true, "1", true, "是", true, //
            "false", false, "no", false, "0", false, "否", false);

    /** The way to enter a class; empty where there is none. */
    static Optional<ValueType> of(Class<?> type, Clock clock) {
        if (type.isEnum()) {
            return Optional.of(choice(type));
        }
        if (type == String.class) {
            return Optional.of(new ValueType(Form.Type.TEXT, List.of(), text -> text));
        }
        if (type == Sku.class) {
            return Optional.of(new ValueType(Form.Type.TEXT, List.of(), Sku::parse));
        }
        if (type == int.class || type == Integer.class) {
            return whole(Integer::valueOf);
        }
        if (type == long.class || type == Long.class) {
            return whole(Long::valueOf);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new ValueType(Form.Type.FLAG, List.of(), ValueType::flag));
        }
        if (type == BigDecimal.class) {
            return Optional.of(new ValueType(Form.Type.NUMBER, List.of(), ValueType::number));
        }
        if (type == LocalDate.class) {
            return Optional.of(new ValueType(Form.Type.DATE, List.of(), text -> date(text, clock)));
        }
        if (type == Path.class) {
            return Optional.of(new ValueType(Form.Type.FILE, List.of(), ValueType::file));
        }
        return trade(type);
    }

    private static Optional<ValueType> trade(Class<?> type) {
        if (type == Currency.class) {
            return Optional.of(new ValueType(Form.Type.CURRENCY, List.of(), Money::currencyOf));
        }
        if (type == Money.class) {
            return Optional.of(new ValueType(Form.Type.MONEY, List.of(), Money::parse));
        }
        if (type == Weight.class) {
            return Optional.of(new ValueType(Form.Type.WEIGHT, List.of(), Weight::parse));
        }
        if (type == Dimensions.class) {
            return Optional.of(new ValueType(Form.Type.SIZE, List.of(), Dimensions::parse));
        }
        if (type == CountryCode.class) {
            return Optional.of(new ValueType(Form.Type.COUNTRY, List.of(), CountryCode::parse));
        }
        if (type == Percent.class) {
            return Optional.of(new ValueType(Form.Type.PERCENT, List.of(), Percent::parse));
        }
        return Optional.empty();
    }

    /** The same type, limited to these words; what is read is the word as the command spells it. */
    ValueType limitedTo(List<String> words) {
        return new ValueType(
                Form.Type.CHOICE,
                words,
                text -> read.apply(pick(words, text).orElseThrow(() -> noChoice(text, words))));
    }

    private static ValueType choice(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        List<String> words = Stream.of(constants)
                .map(constant -> Names.ofConstant(((Enum<?>) constant).name()))
                .toList();
        return new ValueType(Form.Type.CHOICE, words, text -> {
            String word = pick(words, text.replace('_', '-')).orElseThrow(() -> noChoice(text, words));
            return constants[words.indexOf(word)];
        });
    }

    private static Optional<String> pick(List<String> words, String text) {
        return words.stream().filter(word -> word.equalsIgnoreCase(text)).findFirst();
    }

    private static Invalid noChoice(String text, List<String> words) {
        return new Invalid(Text.of("kernel.form.choice", text, String.join(", ", words)));
    }

    private static Optional<ValueType> whole(Function<String, Object> read) {
        return Optional.of(new ValueType(Form.Type.WHOLE_NUMBER, List.of(), text -> {
            try {
                return read.apply(text);
            } catch (NumberFormatException wrong) {
                throw new Invalid(Text.of("kernel.form.whole-number", text));
            }
        }));
    }

    private static BigDecimal number(String text) {
        // No exponents: 1e9 in a price is a slip of the finger, and 1e999999999 would fill the memory.
        if (!text.matches("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})")) {
            throw new Invalid(Text.of("kernel.form.number", text));
        }
        return new BigDecimal(text);
    }

    private static Boolean flag(String text) {
        Boolean value = FLAGS.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new Invalid(Text.of("kernel.form.flag", text));
        }
        return value;
    }

    private static LocalDate date(String text, Clock clock) {
        if (text.equalsIgnoreCase("today")) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new Invalid(Text.of("kernel.form.date", text));
        }
    }

    private static Path file(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw new Invalid(Text.of("kernel.form.file", text));
        }
    }
}
