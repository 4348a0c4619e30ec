package org.portolan.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portolan.kernel.fixture.PluginSource;

/** A small plugin with everything a plugin can have: words, a table, a format, commands that behave and others. */
final class Tides {

    static final String ID = "org.example.tides";

    private Tides() {}

    /** Compiled once for all tests. */
    private static final Path JAR = compile();

    private static Path compile() {
        try {
            return source().jar(Files.createTempDirectory("tides"), "tides.jar");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Put the plugin's JAR into a folder. */
    static Path jar(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.copy(JAR, folder.resolve("tides.jar"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PluginSource source() {
        return PluginSource.of("""
                        module org.example.tides {
                            requires org.portolan.api;
                            provides org.portolan.api.command.Command with
                                org.example.tides.inside.High,
                                org.example.tides.inside.Broken,
                                org.example.tides.inside.Deep,
                                org.example.tides.inside.Endless;
                            provides org.portolan.api.intake.FileFormat with
                                org.example.tides.inside.Levels,
                                org.example.tides.inside.Gauges,
                                org.example.tides.inside.Trap;
                        }
                        """, HIGH, LEVELS, GAUGES, TRAP)
                .add(PluginSource.command(
                        "org.example.tides.inside",
                        "Broken",
                        "tides.broken",
                        "throw new IllegalStateException(\"the sea is empty\");"))
                .add(PluginSource.command(
                        "org.example.tides.inside", "Deep", "tides.deep", "return run(input, bench);"))
                .add(PluginSource.command(
                        "org.example.tides.inside",
                        "Endless",
                        "tides.endless",
                        "while (System.nanoTime() != 0) { Thread.onSpinWait(); } return null;"))
                .file(
                        "META-INF/portolan/schema/V001__levels.sql",
                        "CREATE TABLE tides_level (port TEXT NOT NULL, metres TEXT NOT NULL, import_id TEXT NOT NULL,"
                                + " row_no INTEGER NOT NULL);")
                .file("META-INF/portolan/i18n/messages.properties", """
                        tides.title = Tides
                        tides.high.title = High water
                        tides.levels = {0,choice,0#No levels|1#1 level|1<{0} levels} read
                        tides.level.title = Water levels
                        tides.level.port.missing = The port is missing.
                        tides.broken.title = Broken
                        """)
                .file("META-INF/portolan/i18n/messages_zh_CN.properties", """
                        tides.title = 潮汐
                        tides.high.title = 高潮
                        tides.levels = 读取 {0} 条潮位
                        tides.broken.title = 坏掉的
                        """);
    }

    private static final String HIGH = """
            package org.example.tides.inside;
            import java.math.BigDecimal;
            import org.portolan.api.Workbench;
            import org.portolan.api.command.*;
            import org.portolan.api.report.*;
            import org.portolan.api.text.Text;
            public class High implements Command<High.Input> {
                record Input(String port, @Param(byDefault = "0", min = "0") BigDecimal above) {}
                @Override public String id() { return "tides.high"; }
                @Override public Class<Input> input() { return Input.class; }
                @Override public Report run(Input input, Workbench bench) throws Exception {
                    String metres = bench.store().read(handle -> handle
                            .createQuery("SELECT max(metres) FROM tides_level WHERE port = :port")
                            .bind("port", input.port()).mapTo(String.class).findOne().orElse("none"));
                    return Report.of(Text.literal(metres));
                }
            }
            """;

    private static final String LEVELS = """
            package org.example.tides.inside;
            import java.math.BigDecimal;
            import java.util.*;
            import org.portolan.api.intake.*;
            import org.portolan.api.report.*;
            import org.portolan.api.store.Batch;
            import org.portolan.api.text.Text;
            public class Levels implements TableFormat<String[]> {
                @Override public String id() { return "tides.level"; }
                @Override public Header header() {
                    return Header.of(Header.Field.required("port"), Header.Field.required("metres"));
                }
                @Override public List<Question> questions(Sample sample) {
                    return sample.fileName().startsWith("ask")
                            ? List.of(new Question("datum", Text.literal("Which datum?"), List.of("NN"))) : List.of();
                }
                @Override public Optional<String[]> row(Row row) {
                    String port = row.required("port");
                    Optional<BigDecimal> metres = row.decimal("metres");
                    if (port.equals("Atlantis")) { throw new IllegalStateException("no such port"); }
                    if (row.rejected()) { return Optional.empty(); }
                    return Optional.of(new String[] {port, metres.map(BigDecimal::toPlainString).orElse("0")});
                }
                @Override public Writer<String[]> writer(Batch batch, Source source) {
                    Batch.Rows rows = batch.rows("tides_level", "port", "metres");
                    return (row, value) -> rows.add(row.number(), value[0], value[1]);
                }
            }
            """;

    private static final String GAUGES = """
            package org.example.tides.inside;
            import java.util.Set;
            import org.portolan.api.intake.*;
            public class Gauges implements FileFormat {
                @Override public String id() { return "tides.gauge"; }
                @Override public Recognition recognise(Sample sample) {
                    return sample.fileName().startsWith("both") ? Recognition.fits(Set.of("a sign")) : Recognition.NONE;
                }
                @Override public void read(Source source, Intake intake) {}
            }
            """;

    private static final String TRAP = """
            package org.example.tides.inside;
            import org.portolan.api.intake.*;
            public class Trap implements FileFormat {
                @Override public String id() { return "tides.trap"; }
                @Override public Recognition recognise(Sample sample) {
                    if (sample.fileName().startsWith("trap")) { throw new IllegalStateException("sprung"); }
                    return Recognition.NONE;
                }
                @Override public void read(Source source, Intake intake) {}
            }
            """;
}
