package org.portolan.kernel.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.text.Text;
import org.portolan.kernel.offer.FormatEntry;

class RecogniserTest {

    /** A format that is only looked at by its id. */
    private record Named(String id) implements FileFormat {
        @Override
        public Recognition recognise(Sample sample) {
            return Recognition.NONE;
        }

        @Override
        public void read(Source source, Intake intake) {}
    }

    /** The beginning of a file of which nothing but the name counts. */
    private record Lines(String fileName) implements Sample {
        @Override
        public byte[] firstBytes() {
            return new byte[] {'a'};
        }

        @Override
        public List<Grid> grids() {
            return List.of();
        }

        @Override
        public Recognition recognise(Header header) {
            return Recognition.NONE;
        }
    }

    private static Recogniser.Judged judged(String id, Recognition recognition) {
        return new Recogniser.Judged(new FormatEntry("org.example", "example", new Named(id)), recognition);
    }

    private static Recogniser.Judged fits(String id, String... columns) {
        return judged(id, Recognition.fits(Set.of(columns)));
    }

    private static List<String> fitting(Recogniser.Judged... judged) {
        return ids(List.of(judged));
    }

    private static List<String> ids(List<Recogniser.Judged> judged) {
        return Recogniser.fitting(judged).stream().map(FormatEntry::id).toList();
    }

    @Test
    void of_two_that_fit_the_one_that_understands_strictly_more_is_taken() {
        assertEquals(List.of("b"), fitting(fits("a", "port"), fits("b", "port", "metres")));
    }

    @Test
    void a_person_chooses_where_each_understands_something_that_the_other_does_not() {
        assertEquals(List.of("a", "b"), fitting(fits("b", "port", "feet"), fits("a", "port", "metres")));
    }

    @Test
    void a_person_chooses_where_both_understand_the_same() {
        assertEquals(List.of("a", "b"), fitting(fits("b", "port"), fits("a", "port")));
    }

    @Test
    void one_that_does_not_fit_takes_nothing_from_one_that_does() {
        assertEquals(
                List.of("a"),
                fitting(
                        fits("a", "port"),
                        judged("b", new Recognition(0.9, Set.of("port", "metres", "feet"), List.of("moon")))));
    }

    @Test
    void a_format_is_named_as_the_nearest_only_where_a_good_part_of_what_it_needs_is_there() {
        Sample orders = new Lines("orders.csv");
        Recogniser.Judged third = judged("rules", new Recognition(0.33, Set.of("country"), List.of("rule", "value")));
        Recogniser.Judged half = judged("sales", new Recognition(0.5, Set.of("sku"), List.of("day")));

        assertEquals(
                "kernel.import.no-table", Recogniser.why(orders, List.of(third)).key());
        assertEquals(
                Text.of("kernel.import.nearest", "orders.csv", Text.of("sales.title"), "day", "sales"),
                Recogniser.why(orders, List.of(third, half)));
    }

    @Test
    void whatever_fits_there_is_an_answer_no_answer_dominates_another_and_order_does_not_matter() {
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            List<Recogniser.Judged> some = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                Set<String> columns = new TreeSet<>();
                random.ints(random.nextInt(5), 0, 5).forEach(column -> columns.add("c" + column));
                some.add(judged("f" + i, Recognition.fits(columns)));
            }
            List<String> answer = ids(some);

            assertFalse(answer.isEmpty());
            for (String id : answer) {
                Set<String> columns = understood(some, id);
                assertTrue(answer.stream()
                        .map(other -> understood(some, other))
                        .noneMatch(other -> other.size() > columns.size() && other.containsAll(columns)));
            }
            Collections.shuffle(some, random);
            assertEquals(answer, ids(some));
        }
    }

    private static Set<String> understood(List<Recogniser.Judged> some, String id) {
        return some.stream()
                .filter(one -> one.format().id().equals(id))
                .findFirst()
                .orElseThrow()
                .recognition()
                .understood();
    }
}
