import java.util.Optional;
import java.util.Random;
import org.portolan.logistics.model.plan.Cases;
import org.portolan.logistics.model.plan.PlanCase;
import org.portolan.logistics.model.plan.PlanCost;
import org.portolan.logistics.model.plan.PlanSearch;
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
            PlanCase given = Cases.some(die, SKUS, WEEKS, Optional.empty());
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
}
