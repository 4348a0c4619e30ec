package org.portolan.logistics.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.kernel.Imports;
import org.portolan.testkit.TestWorkbench;

/** Every worked example of {@code src/test/resources/worked/*.csv}, run as the command line runs it: {@link WorkedExample}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/worked");

    /** What the clock says where an example names no date. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<List<String>, TestWorkbench> benches = new HashMap<>();
    private List<WorkedExample> examples = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    void read() throws IOException {
        examples = WorkedExample.all(FOLDER.toAbsolutePath());
    }

    @AfterAll
    void close() {
        benches.values().forEach(TestWorkbench::close);
        Map<String, Long> counts = examples.stream()
                .collect(Collectors.groupingBy(WorkedExample::command, java.util.TreeMap::new, Collectors.counting()));
        System.out.println("Worked examples: " + examples.size() + " " + counts);
    }

    List<WorkedExample> examples() {
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_worked_example_comes_out_as_its_source_says(WorkedExample example) throws Exception {
        TestWorkbench bench = benches.computeIfAbsent(example.files(), this::open);
        Function<Text, String> words = text -> bench.host().texts().say(text, Locale.ENGLISH);
        String[] options = example.options();
        switch (example.where()) {
            case "refused" ->
                part(
                        example,
                        words.apply(assertThrows(Refusal.class, () -> bench.run(example.command(), options))
                                .text()));
            case "misused" ->
                part(
                        example,
                        String.valueOf(assertThrows(
                                        IllegalArgumentException.class, () -> bench.run(example.command(), options))
                                .getMessage()));
            default ->
                new Found(bench.run(example.command(), options), words).check(example.where(), example.expected());
        }
    }

    private static void part(WorkedExample example, String sentence) {
        assertTrue(sentence.contains(example.expected()), () -> "The sentence was: " + sentence);
    }

    private TestWorkbench open(List<String> files) {
        try {
            TestWorkbench bench =
                    TestWorkbench.open(folder.resolve("workspace" + benches.size()), MethodHandles.lookup(), TODAY);
            for (String file : files) {
                Imports.Result result =
                        bench.importing(FOLDER.resolve("files").resolve(file).toAbsolutePath());
                assertEquals(0, result.rejected(), () -> file + ": " + result.findings());
            }
            return bench;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (Exception failed) {
            throw new IllegalStateException("The workbench for " + files + " did not open", failed);
        }
    }
}
