package org.portolan.kernel.plugin;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.text.Texts;
import org.portolan.kernel.PluginStatus;
import org.portolan.kernel.text.HostBundles;

/** What tests of plugins do with plugins: collect their commands as the host does, run one, read problems as people do. */
final class Running {

    private static final Texts WORDS = HostBundles.open();

    private Running() {}

    /** Find and start all of a folder; commands are made as the host makes them. */
    static Plugins in(Path folder) {
        Plugins plugins = Plugins.find(List.of(folder), List.of(), false);
        plugins.start(plugin -> plugin.extensions(Command.class));
        return plugins;
    }

    static RunningPlugin plugin(Plugins plugins, String id) {
        return plugins.running().stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " does not run: " + plugins.status()));
    }

    /** Run the first command of a plugin and give the words of its report. */
    static String run(Plugins plugins, String id) throws Exception {
        Command<?> command = plugin(plugins, id).extensions(Command.class).get(0);
        return run(command);
    }

    private static <I extends Record> String run(Command<I> command) throws Exception {
        Constructor<I> constructor = command.input().getDeclaredConstructor();
        Workbench none = null;
        Report report = command.run(constructor.newInstance(), none);
        return report.title().key();
    }

    static PluginStatus status(Plugins plugins, String fileName) {
        return plugins.status().stream()
                .filter(status -> status.file().getFileName().toString().equals(fileName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fileName + " was not found: " + plugins.status()));
    }

    /** The problems of a plugin as a person reads them, each followed by its remedy. */
    static List<String> problems(Plugins plugins, String fileName) {
        List<String> said = new ArrayList<>();
        for (Finding problem : status(plugins, fileName).problems()) {
            said.add(WORDS.say(problem.message(), Locale.ENGLISH) + " " + WORDS.say(problem.remedy(), Locale.ENGLISH));
        }
        return said;
    }
}
