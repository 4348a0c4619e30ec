package org.portolan.testkit.worked;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.kernel.Imports;
import org.portolan.testkit.TestWorkbench;

/** Runs worked examples as the command line runs commands. Examples with the same files share one workspace. */
public final class WorkedExamples implements AutoCloseable {

    private final Path fixtures;
    private final Path workspaces;
    private final MethodHandles.Lookup test;
    private final LocalDate today;
    private final Map<List<String>, TestWorkbench> benches = new HashMap<>();

    /**
     * Begin.
     *
     * @param fixtures the folder that the files of examples are in
     * @param workspaces an empty folder
     * @param test {@code MethodHandles.lookup()} of the test
     * @param today what the clock says where an example names no date
     */
    public WorkedExamples(Path fixtures, Path workspaces, MethodHandles.Lookup test, LocalDate today) {
        this.fixtures = fixtures;
        this.workspaces = workspaces;
        this.test = test;
        this.today = today;
    }

    /**
     * Run one example.
     *
     * @throws AssertionError where its answer is another than its source says
     */
    public void check(WorkedExample example) throws Exception {
        TestWorkbench bench = bench(example.files());
        Function<Text, String> words = text -> bench.host().texts().say(text, Locale.ENGLISH);
        String[] options = example.options();
        switch (example.where()) {
            case "refused" ->
                part(example, words.apply(refusal(bench, example, options).text()));
            case "misused" -> part(example, misuse(bench, example, options));
            default ->
                new Found(bench.run(example.command(), options), words).check(example.where(), example.expected());
        }
    }

    private static Refusal refusal(TestWorkbench bench, WorkedExample example, String... options) throws Exception {
        try {
            bench.run(example.command(), options);
        } catch (Refusal refused) {
            return refused;
        }
        throw new AssertionError("The command was not refused");
    }

    private static String misuse(TestWorkbench bench, WorkedExample example, String... options) throws Exception {
        try {
            bench.run(example.command(), options);
        } catch (IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage());
        }
        throw new AssertionError("The arguments were taken");
    }

    private static void part(WorkedExample example, String sentence) {
        if (!sentence.contains(example.expected())) {
            throw new AssertionError("The sentence was: " + sentence);
        }
    }

    private TestWorkbench bench(List<String> files) throws Exception {
        TestWorkbench known = benches.get(files);
        if (known != null) {
            return known;
        }
        TestWorkbench bench = TestWorkbench.open(workspaces.resolve("workspace" + benches.size()), test, today);
        benches.put(files, bench);
        for (String file : files) {
            Imports.Result result = bench.importing(fixtures.resolve(file).toAbsolutePath());
            if (result.rejected() > 0) {
                throw new AssertionError(file + ": " + result.findings());
            }
        }
        return bench;
    }

    /** How many examples there are of each command, in words. */
    public static String counts(List<WorkedExample> examples) {
        return examples.size() + " "
                + examples.stream()
                        .collect(Collectors.groupingBy(WorkedExample::command, TreeMap::new, Collectors.counting()));
    }

    @Override
    public void close() {
        benches.values().forEach(TestWorkbench::close);
    }
}
