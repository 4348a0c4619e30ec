package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.research.store.score.Presets;

/** The weights of each set, by factor, as they were published. */
public final class PresetWeights {

    private PresetWeights() {}

    /** The names of all sets. */
    public static List<String> names() {
        return List.copyOf(Presets.all().keySet());
    }

    /** A set's factors in their order, each with its weight; empty for a set that there is not. */
    public static Map<String, BigDecimal> of(String preset) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        Presets.all()
                .getOrDefault(preset, List.of())
                .forEach(one -> weights.put(
                        one.factor().key(), BigDecimal.valueOf(one.factor().weight())));
        return weights;
    }
}
