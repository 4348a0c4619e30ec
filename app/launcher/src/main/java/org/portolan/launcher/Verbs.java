package org.portolan.launcher;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Host;

/** The words of the command line by name: those of the program, and all others, which are commands of plugins. */
final class Verbs {

    private static final Map<String, Supplier<Verb>> OWN = Map.ofEntries(
            Map.entry("help", HelpVerb::new),
            Map.entry("--help", HelpVerb::new),
            Map.entry("-h", HelpVerb::new),
            Map.entry("--version", () -> VersionVerb::run),
            Map.entry("commands", CommandsVerb::new),
            Map.entry("import", ImportVerb::new),
            Map.entry("imports", () -> new CommandVerb("host.imports")),
            Map.entry("undo", () -> new CommandVerb("host.undo")),
            Map.entry("plugins", PluginsVerb::new),
            Map.entry("backup", () -> new CommandVerb("host.backup")),
            Map.entry("restore", RestoreVerb::new));

    private Verbs() {}

    static Verb named(String name) {
        return OWN.getOrDefault(name, () -> new CommandVerb(name)).get();
    }

    /** The names near one that nobody knows. */
    static List<String> near(String name, Host host) {
        return Suggestions.nearest(
                name,
                Stream.concat(
                                OWN.keySet().stream().filter(own -> !own.startsWith("-")),
                                host.commands().stream().map(CommandEntry::id))
                        .toList());
    }

    static WrongUsage unknown(String name, Host host) {
        List<String> near = near(name, host);
        return near.isEmpty()
                ? WrongUsage.of("launcher.usage.command", name)
                : WrongUsage.of("launcher.usage.command.near", name, String.join(", ", near));
    }
}
