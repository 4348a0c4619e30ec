package org.portolan.research.store.demand;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.portolan.api.intake.DataFile;

/**
 * The steps in which a marketplace says "bought in past month": a product that shows 200 sold 200 or more, and less than
 * the next step; one that sold less than the first step shows nothing.
 */
public final class SoldSteps {

    /** Amazon's. */
    public static final SoldSteps AMAZON =
            new SoldSteps(DataFile.read(SoldSteps.class, "demand/sold-steps.csv").stream()
                    .map(line -> Double.valueOf(line.text("units")))
                    .toList());

    private final TreeSet<Double> steps;

    private SoldSteps(List<Double> steps) {
        this.steps = new TreeSet<>(steps);
    }

    public double first() {
        return steps.first();
    }

    /** The step after one; empty where this is no step, or the last. */
    public Optional<Double> next(double units) {
        return steps.contains(units) ? Optional.ofNullable(steps.higher(units)) : Optional.empty();
    }
}
