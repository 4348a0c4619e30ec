import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.portolan.logistics.model.plan.FreightMode;
import org.portolan.logistics.model.plan.PlanCase;
import org.portolan.logistics.model.plan.PlanCost;
import org.portolan.logistics.model.plan.PlanSearch;
import org.portolan.logistics.model.plan.PlanSku;
import org.portolan.logistics.model.plan.PlanTerms;
import org.portolan.logistics.model.plan.ServiceLevel;
import org.portolan.logistics.model.plan.ShipPlan;

/**
 * Plans 20 articles over 12 weeks by four ways to ship, five different cases by a seeded die. Prints the milliseconds of
 * the first, which no compiler has seen before, the longest of the others, and by how much the plan that gained least is
 * cheaper than its best single way.
 */
public final class Plans {

    private static final int SKUS = 20;
    private static final int WEEKS = 12;
    private static final int CASES = 5;

    private Plans() {}

    public static void main(String[] arguments) {
        Random die = new Random(20261122);
        long first = 0;
        long longest = 0;
        double worst = 0;
        for (int i = 0; i < CASES; i++) {
            PlanCase given = some(die);
            long begin = System.nanoTime();
            ShipPlan plan = PlanSearch.best(given);
            long millis = (System.nanoTime() - begin) / 1_000_000;
            first = i == 0 ? millis : first;
            longest = i == 0 ? longest : Math.max(longest, millis);
            PlanCost single = plan.bestSingleCost();
            worst = Math.max(worst, plan.cost().total().doubleValue() / single.total().doubleValue());
        }
        System.out.printf("%d %d %.2f%n", first, longest, worst);
    }

    private static PlanCase some(Random die) {
        List<PlanSku> skus = new ArrayList<>();
        for (int i = 0; i < SKUS; i++) {
            double demand = 10 + die.nextInt(200);
            double weight = 0.1 + die.nextInt(20) / 10.0;
            double cost = 2 + die.nextInt(30);
            List<BigDecimal> forecast = new ArrayList<>();
            for (int week = 0; week < WEEKS; week++) {
                forecast.add(decimal(Math.rint(demand * (0.7 + 0.6 * die.nextDouble()))));
            }
            skus.add(new PlanSku(
                    "S" + i,
                    forecast,
                    decimal(demand * 0.3),
                    decimal(demand * die.nextInt(5)),
                    die.nextBoolean() ? Map.of(die.nextInt(4), decimal(demand)) : Map.of(),
                    decimal(cost),
                    decimal(cost * 2.5),
                    decimal(cost),
                    decimal(weight),
                    decimal(weight / 200),
                    die.nextInt(3) * 7));
        }
        List<FreightMode> modes = List.of(
                mode("sea", 0, 180, 0.05, 150, 0, 1, 0, 35, 5),
                mode("air", 5.5, 0, 0.05, 60, 45, 0, 6000, 12, 3),
                mode("express", 8.5, 0, 0, 10, 21, 0, 5000, 5, 1),
                mode("direct", 9.8, 0, 2.2, 0, 0, 0, 0, 9, 3));
        PlanTerms terms = new PlanTerms(
                WEEKS, new ServiceLevel(new BigDecimal("0.95")), Optional.empty(), new BigDecimal("0.2"), 2);
        return new PlanCase(skus, modes, terms);
    }

    private static FreightMode mode(
            String name,
            double kilogram,
            double cubicMetre,
            double unit,
            double shipment,
            double minKilograms,
            double minCubicMetres,
            double divisor,
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
                divisor == 0 ? Optional.empty() : Optional.of(decimal(divisor)),
                days,
                decimal(deviation));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
