package org.portolan.research.store.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.portolan.api.intake.DataFile;
import org.portolan.research.model.score.Factor;
import org.portolan.research.model.score.Factor.Curve;

/** Sets of factors with their weights, as others have published them or as we chose them. */
public final class Presets {

    private Presets() {}

    /**
     * A factor and where it comes from.
     *
     * @param doubt the word for what of it nobody published, of {@code research.doubt}; empty where all is
     */
    public record Sourced(Factor factor, String source, String doubt) {}

    /** All sets by their names. */
    public static Map<String, List<Sourced>> all() {
        Map<String, List<Sourced>> presets = new LinkedHashMap<>();
        for (DataFile.Line line : DataFile.read(Presets.class, "score/presets.csv")) {
            Factor factor = new Factor(
                    line.text("factor"),
                    Double.parseDouble(line.text("weight")),
                    Curve.valueOf(line.text("curve").toUpperCase(Locale.ROOT)),
                    Double.parseDouble(line.text("none")),
                    Double.parseDouble(line.text("full")));
            presets.computeIfAbsent(line.text("preset"), unseen -> new ArrayList<>())
                    .add(new Sourced(factor, line.text("source"), line.text("doubt")));
        }
        return presets;
    }
}
