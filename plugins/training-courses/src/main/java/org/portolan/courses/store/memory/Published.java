package org.portolan.courses.store.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.portolan.api.intake.DataFile;
import org.portolan.courses.model.memory.Bounds;
import org.portolan.courses.model.memory.Weights;

/** Weights and their bounds as the authors of FSRS published them, by version and date. */
public final class Published {

    private static final List<DataFile.Line> LINES = DataFile.read(Published.class, "memory/fsrs.csv");

    private Published() {}

    /** The weights to start with on a day. */
    public static Weights weights(LocalDate on) {
        DataFile.Line line = line("usual", on);
        return new Weights(line.text("version"), values(line));
    }

    /** Where the weights of a day are from. */
    public static String source(LocalDate on) {
        return line("usual", on).text("source");
    }

    /** Between what weights may be fitted on a day. */
    public static Bounds bounds(LocalDate on) {
        return new Bounds(values(line("least", on)), values(line("greatest", on)));
    }

    /** By how much learners differ in each weight. */
    public static List<Double> spread(LocalDate on) {
        return values(line("spread", on));
    }

    private static DataFile.Line line(String role, LocalDate on) {
        List<DataFile.Line> lines =
                LINES.stream().filter(line -> line.text("role").equals(role)).toList();
        // A day before the first version, such as that of an old log, is judged by the first.
        return lines.stream()
                .filter(line -> !LocalDate.parse(line.text("effective_from")).isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(lines.get(0));
    }

    private static List<Double> values(DataFile.Line line) {
        return IntStream.range(0, Weights.COUNT)
                .mapToObj(i -> Double.valueOf(line.text("w" + i)))
                .toList();
    }
}
