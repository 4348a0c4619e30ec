package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Planning cases by a seeded die: articles and four ways to ship, for the laws of planning and for the bench. */
public final class Cases {

    private Cases() {}

    /**
     * Make a case: forecasts, stock and prices as the die says.
     *
     * @param cash the most that may be spent; empty for no limit
     */
    public static PlanCase some(Random die, int skus, int weeks, Optional<BigDecimal> cash) {
        List<PlanSku> articles = new ArrayList<>();
        for (int i = 0; i < skus; i++) {
            double demand = 10 + die.nextInt(200);
            double weight = 0.1 + die.nextInt(20) / 10.0;
            double cost = 2 + die.nextInt(30);
            List<BigDecimal> forecast = new ArrayList<>();
            for (int week = 0; week < weeks; week++) {
                forecast.add(decimal(Math.rint(demand * (0.7 + 0.6 * die.nextDouble()))));
            }
            articles.add(new PlanSku(
                    "S" + i,
                    forecast,
                    decimal(demand * die.nextInt(5) / 10),
                    decimal(Math.rint(demand * die.nextInt(5))),
                    die.nextBoolean() ? Map.of(die.nextInt(4), decimal(Math.rint(demand))) : Map.of(),
                    decimal(cost),
                    decimal(cost * 2.5),
                    decimal(cost * (0.2 + die.nextDouble())),
                    decimal(weight),
                    decimal(weight / 200),
                    die.nextInt(3) * 7));
        }
        List<FreightMode> modes = List.of(
                mode("sea", 0, 180, 0.05, 150, 0, 1, "", 35, 5),
                mode("air", 5.5, 0, 0.05, 60, 45, 0, "6000", 12, 3),
                mode("express", 8.5, 0, 0, 10, 21, 0, "5000", 5, 1),
                mode("direct", 9.8, 0, 2.2, 0, 0, 0, "", 9, 3));
        return new PlanCase(
                articles,
                modes,
                new PlanTerms(weeks, new ServiceLevel(new BigDecimal("0.95")), cash, new BigDecimal("0.2"), 2));
    }

    private static FreightMode mode(
            String name,
            double kilogram,
            double cubicMetre,
            double unit,
            double shipment,
            double minKilograms,
            double minCubicMetres,
            String divisor,
            int days,
            double deviation) {
        return new FreightMode(
                name,
                decimal(kilogram),
                decimal(cubicMetre),
                decimal(unit),
                decimal(shipment),
                decimal(minKilograms),
                decimal(minCubicMetres),
                divisor.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(divisor)),
                days,
                decimal(deviation));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
