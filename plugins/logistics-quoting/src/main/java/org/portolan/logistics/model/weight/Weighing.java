package org.portolan.logistics.model.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * How a tariff makes a billable weight of an actual one: {@code max(actual, volumetric)}, rounded up to the step, then
 * raised to the minimum.
 *
 * <p>Written as {@code 6000 cm3/kg; step 0.5kg; min 1kg}, each part only where there is one.
 *
 * @param volumetric empty where the channel does not weigh volume (不计抛)
 */
public record Weighing(Optional<Volumetric> volumetric, Rounding rounding) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The actual weight as it is. */
    public static final Weighing ACTUAL = new Weighing(Optional.empty(), Rounding.NONE);

    /**
     * Read what {@link #toString()} writes; an empty text is {@link #ACTUAL}.
     *
     * @throws IllegalArgumentException where the text is something else
     */
    public static Weighing parse(String text) {
        Optional<Volumetric> volumetric = Optional.empty();
        Optional<Weight> step = Optional.empty();
        Optional<Weight> minimum = Optional.empty();
        for (String part : text.split(";", -1)) {
            String words = part.strip();
            if (words.startsWith("step ")) {
                step = Optional.of(Weight.parse(words.substring(5)));
            } else if (words.startsWith("min ")) {
                minimum = Optional.of(Weight.parse(words.substring(4)));
            } else if (!words.isEmpty()) {
                volumetric = Optional.of(Volumetric.parse(words));
            }
        }
        return volumetric.isEmpty() && step.isEmpty() && minimum.isEmpty()
                ? ACTUAL
                : new Weighing(volumetric, new Rounding(step, minimum));
    }

    /**
     * Weigh a parcel.
     *
     * @param size empty where nobody measured: then only the actual weight counts
     */
    public BillableWeight of(Weight actual, Optional<Dimensions> size) {
        Optional<Weight> volume = volumetric
                .filter(rule -> size.isPresent() && rule.applies(actual, size.get()))
                .map(rule -> rule.weigh(size.orElseThrow()));
        return ofVolume(actual, volume);
    }

    /**
     * Weigh what a volumetric weight is already known of.
     *
     * @param volume empty where volume does not count
     */
    public BillableWeight ofVolume(Weight actual, Optional<Weight> volume) {
        Weight counted = volume.filter(weight -> weight.compareTo(actual) > 0)
                .map(weight -> counted(actual, weight))
                .orElse(actual);
        return BillableWeight.of(actual, volume, counted, rounding.of(counted));
    }

    private Weight counted(Weight actual, Weight volume) {
        if (volumetric.isEmpty() || !volumetric.get().half()) {
            return volume;
        }
        WeightUnit unit = volume.unit();
        BigDecimal own = actual.in(unit).value();
        return new Weight(own.add(volume.value().subtract(own).divide(TWO)), unit);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        volumetric.ifPresent(rule -> parts.add(rule.toString()));
        rounding.step().ifPresent(step -> parts.add("step " + written(step)));
        rounding.minimum().ifPresent(minimum -> parts.add("min " + written(minimum)));
        return String.join("; ", parts);
    }

    private static String written(Weight weight) {
        return weight.toString().replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
