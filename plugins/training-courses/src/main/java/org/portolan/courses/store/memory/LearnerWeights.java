package org.portolan.courses.store.memory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.portolan.api.Workbench;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.Weights;

/** The weights by which the learner's memory is judged: those fitted last, or else the published ones. */
public final class LearnerWeights {

    private LearnerWeights() {}

    /** The weights fitted to the learner's log last. */
    private static Optional<Weights> fitted(Handle handle) {
        return handle.createQuery("SELECT version, weights FROM courses_weights ORDER BY at DESC, rowid DESC LIMIT 1")
                .map((row, context) -> new Weights(
                        row.getString(1),
                        Stream.of(row.getString(2).split(" "))
                                .map(Double::valueOf)
                                .toList()))
                .findOne();
    }

    static Weights current(Handle handle, LocalDate today) {
        return fitted(handle).orElseGet(() -> Published.weights(today));
    }

    /** Judge memory by these weights from now on: a batch of its own, which can be undone. */
    public static void keep(Workbench bench, Weights weights) {
        String words = weights.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
        boolean done = bench.store().write(Text.of("courses.batch.weights"), batch -> {
            batch.rows("courses_weights", "version", "weights", "at")
                    .add(0, weights.version(), words, bench.clock().millis());
            return Standings.refresh(batch, bench.clock());
        });
        assert done;
    }
}
