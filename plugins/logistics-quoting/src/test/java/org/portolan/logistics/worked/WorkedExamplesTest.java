package org.portolan.logistics.worked;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.testkit.worked.WorkedExample;
import org.portolan.testkit.worked.WorkedExamples;

/** Every worked example of {@code src/test/resources/worked/*.csv}, run as the command line runs it: {@link WorkedExample}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/worked").toAbsolutePath();

    /** What the clock says where an example names no date. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private List<WorkedExample> examples = List.of();
    private WorkedExamples run;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        examples = WorkedExample.all(FOLDER);
        run = new WorkedExamples(FOLDER.resolve("files"), folder, MethodHandles.lookup(), TODAY);
    }

    @AfterAll
    void close() {
        run.close();
        System.out.println("Worked examples: " + WorkedExamples.counts(examples));
    }

    List<WorkedExample> examples() {
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_worked_example_comes_out_as_its_source_says(WorkedExample example) throws Exception {
        run.check(example);
    }
}
