package org.portolan.kernel.plugin;

import java.nio.file.Path;
import org.portolan.kernel.fixture.PluginSource;

/** A library in several versions, each of which says its own, and plugins that ask it. */
final class Numbers {

    private Numbers() {}

    static Path library(String number, Path place) {
        return PluginSource.of(
                        "module org.example.numbers { exports org.example.numbers; }",
                        "package org.example.numbers; public class Number { public static String say() { return \"version "
                                + number + "\"; } }")
                .version(number)
                .jar(place, "numbers-" + number + ".jar");
    }

    static PluginSource user(String module, Path library) {
        String namespace = module.substring(module.lastIndexOf('.') + 1);
        return PluginSource.of(
                        "module " + module + " { requires org.portolan.api; requires org.example.numbers;"
                                + " provides org.portolan.api.command.Command with " + module + ".Say; }",
                        PluginSource.command(
                                module,
                                "Say",
                                namespace + ".say",
                                "return Report.of(Text.literal(org.example.numbers.Number.say()));"))
                .against(library);
    }
}
