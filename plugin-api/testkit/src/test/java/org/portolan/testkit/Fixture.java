package org.portolan.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** A plugin like that of an author, made of source, and a lookup such as the author's own test would have. */
record Fixture(MethodHandles.Lookup inside) {

    static Fixture tally(Path folder) throws Exception {
        Path module = Files.writeString(folder.resolve("module-info.java"), """
                module org.example.tally {
                    requires org.portolan.api;
                    provides org.portolan.api.command.Command with org.example.tally.Tally;
                }
                """);
        Path command = Files.writeString(folder.resolve("Tally.java"), """
                package org.example.tally;
                import java.util.List;
                import org.portolan.api.Workbench;
                import org.portolan.api.command.*;
                import org.portolan.api.report.*;
                import org.portolan.api.text.Text;
                import org.portolan.api.trade.Weight;
                public class Tally implements Command<Tally.Input> {
                    record Input(@Param(min = "1g") List<Weight> parcels, boolean strict) {}
                    public static java.lang.invoke.MethodHandles.Lookup lookup() {
                        return java.lang.invoke.MethodHandles.lookup();
                    }
                    public String id() { return "tally.count"; }
                    public Class<Input> input() { return Input.class; }
                    public Report run(Input input, Workbench bench) throws Refusal {
                        if (input.strict()) { throw new Refusal(Text.literal("too strict")); }
                        return Report.of(Text.literal(input.parcels() + " on " + java.time.LocalDate.now(bench.clock())));
                    }
                }
                """);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--release",
                        "17",
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        module.toString(),
                        command.toString());
        if (code != 0) {
            throw new AssertionError("The fixture does not compile: " + said);
        }
        return load(classes);
    }

    private static Fixture load(Path classes) throws Exception {
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classes), ModuleFinder.of(), List.of("org.example.tally"));
        ModuleLayer.Controller controller = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(ModuleLayer.boot()), ClassLoader.getSystemClassLoader());
        Module module = controller.layer().findModule("org.example.tally").orElseThrow();
        controller.addOpens(module, "org.example.tally", Fixture.class.getModule());
        Class<?> command = Class.forName(module, "org.example.tally.Tally");
        return new Fixture((MethodHandles.Lookup) command.getMethod("lookup").invoke(null));
    }
}
