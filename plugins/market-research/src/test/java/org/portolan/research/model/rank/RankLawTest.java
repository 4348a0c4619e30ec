package org.portolan.research.model.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.research.model.rank.RankLaw.Estimate;
import org.portolan.research.model.rank.RankLaw.Fitted;
import org.portolan.research.model.rank.RankLaw.Lack;
import org.portolan.research.model.rank.RankLaw.NotEnough;
import org.portolan.research.store.demand.SoldSteps;

class RankLawTest {

    /** Student's t: tables of Fisher and Yates, as in NIST/SEMATECH e-Handbook 1.3.6.7.2. */
    @ParameterizedTest
    @CsvSource({"0.9, 10, 1.372", "0.975, 5, 2.571", "0.975, 1, 12.706", "0.95, 30, 1.697", "0.995, 60, 2.660"})
    void quantiles_of_student_are_those_of_the_tables(double share, double freedom, double t) {
        assertEquals(t, StudentT.quantile(share, freedom), 0.0006);
    }

    /** Abramowitz and Stegun 1964, table 26.1. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.1586552539", "1.96, 0.0249978951", "3, 0.0013498980", "-2, 0.9772498681"})
    void tails_of_the_normal_are_those_of_the_tables(double x, double above) {
        assertEquals(above, Normal.above(x), 1e-9);
    }

    @Test
    void a_law_without_scatter_is_found_exactly() {
        List<Observation> points = new ArrayList<>();
        for (double rank : new double[] {100, 200, 500, 1000, 2000, 5000, 10_000, 20_000}) {
            points.add(Observation.exact(rank, 60_000 * Math.pow(rank, -0.8)));
        }
        RankLaw law = assertInstanceOf(Fitted.class, RankLaw.fit(points)).law();
        assertEquals(60_000, law.scale(), 0.5);
        assertEquals(0.8, law.exponent(), 1e-6);
    }

    /** A market whose law is known: A = 60,000 and B = 0.8 are within what public code takes, 0.6 is the scatter. */
    private record Market(Random random) {

        double rank() {
            return Math.exp(Math.log(100) + random.nextDouble() * Math.log(500));
        }

        double units(double rank) {
            return 60_000 * Math.pow(rank, -0.8) * Math.exp(0.6 * random.nextGaussian());
        }

        List<Observation> known(int own, int badges, int bounds) {
            List<Observation> known = new ArrayList<>();
            for (int i = 0; i < own; i++) {
                double rank = rank();
                known.add(Observation.exact(rank, Math.max(1, Math.rint(units(rank)))));
            }
            for (int i = 0; i < badges; i++) {
                double rank = rank();
                badge(rank, units(rank), known);
            }
            for (int i = 0; i < bounds; i++) {
                double rank = rank();
                double low = Math.exp(Math.floor(Math.log(units(rank)) / 0.7) * 0.7);
                known.add(Observation.between(rank, low, low * Math.exp(0.7)));
            }
            return known;
        }

        /** What a listing shows: the step below its units, or nothing. */
        private static void badge(double rank, double units, List<Observation> known) {
            double step = SoldSteps.AMAZON.first();
            while (step <= units) {
                double next = SoldSteps.AMAZON.next(step).orElseThrow();
                if (units < next) {
                    known.add(new Observation(rank, step, next, SoldSteps.AMAZON.first()));
                }
                step = next;
            }
        }

        double covered(RankLaw law, int products) {
            int within = 0;
            for (int i = 0; i < products; i++) {
                double rank = rank();
                double units = units(rank);
                Estimate estimate = law.at(rank, 0.8);
                within += units >= estimate.low() && units <= estimate.high() ? 1 : 0;
            }
            return (double) within / products;
        }
    }

    @ParameterizedTest(name = "{0} own products, {1} of which a listing shows steps, {2} with bounds")
    @CsvSource({"30, 0, 0", "0, 0, 40", "0, 80, 0", "20, 40, 20", "12, 60, 0", "60, 60, 60"})
    void four_of_five_products_that_were_held_back_lie_within_the_interval(int own, int badges, int bounds) {
        int markets = 40;
        double covered = 0;
        double off = 0;
        for (int seed = 0; seed < markets; seed++) {
            Market market = new Market(new Random(20_261_122L + seed));
            RankLaw law = assertInstanceOf(Fitted.class, RankLaw.fit(market.known(own, badges, bounds)))
                    .law();
            covered += market.covered(law, 300) / markets;
            off += Math.log(law.at(1000, 0.8).median() / (60_000 * Math.pow(1000, -0.8))) / markets;
        }
        assertTrue(covered >= 0.75 && covered <= 0.85, "covered " + covered);
        assertEquals(0, off, 0.08, "neither too high nor too low on the whole");
    }

    @Test
    void too_few_products_are_not_enough() {
        Market market = new Market(new Random(1));
        NotEnough none = assertInstanceOf(NotEnough.class, RankLaw.fit(market.known(7, 0, 0)));
        assertEquals(Lack.TOO_FEW, none.lack());
        assertEquals(7, none.products());
        List<Observation> bounds = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            bounds.add(Observation.atLeast(market.rank(), 10));
        }
        assertInstanceOf(NotEnough.class, RankLaw.fit(bounds));
    }

    @Test
    void products_of_one_rank_or_of_units_that_rise_with_it_are_not_enough() {
        List<Observation> narrow = new ArrayList<>();
        List<Observation> rising = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            narrow.add(Observation.exact(1000 + i, 100 + i));
            rising.add(Observation.exact(100 * i, 10 * i));
        }
        assertEquals(
                Lack.TOO_NARROW,
                assertInstanceOf(NotEnough.class, RankLaw.fit(narrow)).lack());
        assertEquals(
                Lack.NOT_FALLING,
                assertInstanceOf(NotEnough.class, RankLaw.fit(rising)).lack());
    }

    @Test
    void the_interval_is_wider_the_farther_the_rank_and_the_greater_the_share() {
        RankLaw law = assertInstanceOf(Fitted.class, RankLaw.fit(new Market(new Random(2)).known(15, 0, 0)))
                .law();
        assertTrue(width(law.at(2000, 0.8)) < width(law.at(200_000, 0.8)));
        assertTrue(width(law.at(2000, 0.8)) < width(law.at(2000, 0.95)));
        assertTrue(law.isBeyond(10_000_000) && !law.isBeyond(2000));
    }

    private static double width(Estimate estimate) {
        return Math.log(estimate.high() / estimate.low());
    }
}
