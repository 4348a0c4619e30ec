package org.portolan.logistics.intake;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.logistics.intake.sheets.Wording;
import org.portolan.logistics.model.reading.Vocabulary;

/** Reads the cells that sheets of all layouts share; a cell that cannot be read rejects its row, naming the column. */
final class Cells {

    private static final Pattern BETWEEN = Pattern.compile("[,;|/，；、\\r\\n]+");

    private final Row row;

    Cells(Row row) {
        this.row = row;
    }

    /** A number that is not negative. */
    Optional<BigDecimal> amount(String column) {
        Optional<BigDecimal> number = row.decimal(column);
        if (number.isPresent() && number.get().signum() < 0) {
            row.reject(
                    column,
                    Text.of("logistics.reject.negative", column, row.text(column)),
                    Text.of("logistics.reject.negative.remedy"));
            return Optional.empty();
        }
        return number;
    }

    /** A limit of size: a number above zero; blank and 0 limit nothing. */
    Optional<Length> length(String column, LengthUnit unit) {
        return amount(column).filter(number -> number.signum() > 0).map(number -> new Length(number, unit));
    }

    /** A unit or a currency, or what stands for a blank cell. */
    <T> T named(String column, Function<String, T> parse, T otherwise, String remedy) {
        String text = row.text(column);
        return text.isEmpty() ? otherwise : read(column, text, parse, remedy).orElse(otherwise);
    }

    /** A value that must be there; empty where the row was rejected. */
    <T> Optional<T> required(String column, Function<String, T> parse, String remedy) {
        String text = row.required(column);
        return text.isEmpty() ? Optional.empty() : read(column, text, parse, remedy);
    }

    /**
     * Countries by their codes or names, separated by commas, semicolons, bars or slashes, codes by blanks, too. One
     * unknown word rejects the row.
     */
    Set<CountryCode> countries(String column) {
        Set<CountryCode> countries = new TreeSet<>();
        for (String part : BETWEEN.split(row.text(column))) {
            Optional<CountryCode> named = Wording.words().countries().one(part.strip());
            if (named.isPresent()) {
                countries.add(named.get());
                continue;
            }
            for (String code : part.strip().split("\\s+")) {
                if (!code.isEmpty()) {
                    read(column, code, CountryCode::parse, "logistics.reject.country.remedy")
                            .ifPresent(countries::add);
                }
            }
        }
        return countries;
    }

    /** A currency by its code, or by its Chinese name; empty where the row was rejected. */
    Optional<Currency> currency(String column) {
        return required(
                column,
                text -> Vocabulary.currency(text).orElseGet(() -> Money.currencyOf(text)),
                "logistics.reject.currency.remedy");
    }

    private <T> Optional<T> read(String column, String text, Function<String, T> parse, String remedy) {
        try {
            return Optional.of(parse.apply(text));
        } catch (Unreadable unreadable) {
            row.reject(column, unreadable.text(), Text.of(remedy));
            return Optional.empty();
        }
    }
}
