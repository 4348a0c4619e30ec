package org.portolan.logistics.model.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** Reads a weight in a cell or a sentence: {@code 0.05}, {@code 50g}, {@code 按0.5KG进位}, {@code 1g}. */
final class WeightText {

    private static final Pattern WEIGHT = Pattern.compile(
            "(" + Numeral.TEXT + ")\\s*(kgs?|公斤|千克|grams?|gr|g|克|lbs?|磅|oz|盎司)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private WeightText() {}

    /** The weight; a bare number is in the unit of the column. */
    static Optional<Weight> read(String text, WeightUnit unit) {
        Optional<Weight> found = in(text);
        return found.isPresent() ? found : Numeral.read(Plain.line(text)).map(number -> new Weight(number, unit));
    }

    /** The first weight that a text names with its unit. */
    static Optional<Weight> in(String text) {
        Matcher weight = WEIGHT.matcher(Plain.lower(text));
        return weight.find()
                ? Numeral.read(weight.group(1)).map(number -> new Weight(number, WeightUnit.parse(weight.group(2))))
                : Optional.empty();
    }

    /** As the tariff's notation writes it: {@code 0.5kg}. */
    static String written(Weight weight) {
        return weight.value().toPlainString() + weight.unit().symbol();
    }
}
