import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.portolan.api.Workbench;
import org.portolan.api.store.Batch;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.courses.command.memory.OptimiseCommand;
import org.portolan.courses.command.memory.StatsCommand;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Standing;
import org.portolan.courses.store.memory.Queue;
import org.portolan.courses.store.memory.Session;
import org.portolan.courses.store.memory.Standings;
import org.portolan.store.Migration;
import org.portolan.store.Workspace;

/**
 * Measures what a learner waits for with 10,000 cards and 500,000 past answers: the next card, an answer, the statistics, a
 * fit of the weights, and deriving all standings anew, as after an import. Answers are made up: 50 a card over two years,
 * growing apart, one in eight forgotten. Prints medians in milliseconds, the fit in seconds.
 */
public final class Memory {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final int CARDS = 10_000;
    private static final int ANSWERS = 50;

    private Memory() {}

    public static void main(String[] arguments) throws Exception {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), Clock.fixed(NOW, ZoneOffset.UTC))) {
            workspace.migrate("courses", schema());
            Workbench bench = bench(workspace);
            String log = bench.store().write(Text.literal("log"), Memory::fill);
            long begin = System.nanoTime();
            Standings.refresh(bench);
            double derived = millis(begin);
            double[] next = times(200, () -> Queue.look(bench, queue -> queue.next("", "")));
            double[] stats =
                    times(9, () -> new StatsCommand().run(new StatsCommand.Input(Optional.empty()), bench));
            Session session = new Session(bench);
            double[] answers = times(50, () -> {
                Standing card = Queue.look(bench, queue -> queue.next("", "")).orElseThrow();
                return session.answer(card.card(), Rating.GOOD, 3000);
            });
            begin = System.nanoTime();
            new OptimiseCommand().run(new OptimiseCommand.Input(false), bench);
            double fit = millis(begin) / 1000;
            System.out.printf(
                    "%.1f %.1f %.1f %.0f %.0f %.1f %.0f%n",
                    next[next.length / 2],
                    next[next.length * 99 / 100],
                    answers[answers.length / 2],
                    stats[stats.length / 2],
                    stats[stats.length - 1],
                    fit,
                    derived);
        }
    }

    private static String fill(Batch batch) {
        SplittableRandom random = new SplittableRandom(1);
        Batch.Rows cards = batch.rows(
                "courses_card", "id", "note", "template", "deck", "position", "due", "days", "suspended", "flag");
        Batch.Rows answers = batch.rows("courses_review", "card", "at", "rating", "took_ms");
        for (int card = 0; card < CARDS; card++) {
            cards.add(card, "c" + card, "n" + card, 0, "Deck " + card % 7 + "::Part " + card % 3, card, 0, 0, 0, 0);
            double day = 200 * random.nextDouble();
            double gap = 0.02;
            for (int i = 0; i < ANSWERS; i++) {
                boolean forgotten = i > 0 && random.nextInt(8) == 0;
                long at = NOW.toEpochMilli() - (long) ((730 - day) * 86_400_000);
                answers.add(i, "c" + card, at, forgotten ? 1 : random.nextInt(8) == 0 ? 2 : 3, 3000 + random.nextInt(9000));
                gap = forgotten ? 0.02 : Math.min(14, gap * 2.2);
                day = Math.min(729.9, day + gap * (0.9 + 0.2 * random.nextDouble()));
            }
        }
        return batch.id();
    }

    /** Something that is measured. */
    private interface Work {
        Object run() throws Exception;
    }

    /** Sorted, in milliseconds. */
    private static double[] times(int count, Work work) throws Exception {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            work.run();
            times[i] = millis(begin);
        }
        Arrays.sort(times);
        return times;
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The migrations of the plugin, from its JAR. */
    private static List<Migration> schema() throws Exception {
        List<Migration> migrations = new ArrayList<>();
        URI jar = Standings.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar));
                Stream<Path> scripts = Files.list(files.getPath("META-INF/portolan/schema"))) {
            for (Path script : scripts.sorted().toList()) {
                String[] name = script.getFileName().toString().split("__|\\.");
                migrations.add(new Migration(Integer.parseInt(name[0].substring(1)), name[1], Files.readString(script)));
            }
        }
        return migrations;
    }

    private static Workbench bench(Workspace workspace) {
        return (Workbench) Proxy.newProxyInstance(
                Memory.class.getClassLoader(), new Class<?>[] {Workbench.class}, (self, method, given) ->
                        switch (method.getName()) {
                            case "store" -> workspace.store("courses");
                            case "settings" -> workspace.settings();
                            case "clock" -> Clock.fixed(NOW, ZoneOffset.UTC);
                            case "progress" -> Progress.SILENT;
                            case "shipped" -> List.of();
                            default -> throw new UnsupportedOperationException(method.getName());
                        });
    }
}
