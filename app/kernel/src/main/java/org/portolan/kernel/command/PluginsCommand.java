package org.portolan.kernel.command;

import java.util.List;
import java.util.Locale;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.Host;
import org.portolan.kernel.PluginStatus;
import org.portolan.kernel.run.HostBench;

/** Lists plugins: which run, which do not and why, and what each costs at the start. */
public final class PluginsCommand implements Command<PluginsCommand.Input> {

    /** Nothing to enter. */
    public record Input() {}

    @Override
    public String id() {
        return "host.plugins";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        Host host = HostBench.hostOf(bench);
        // What nobody has asked for yet may have problems of its own.
        host.commands();
        host.views();
        host.imports().formats();
        List<PluginStatus> plugins = host.plugins();
        List<Finding> problems =
                plugins.stream().flatMap(plugin -> plugin.problems().stream()).toList();
        Table table = new Table(
                "plugins",
                Text.of("host.plugins.table"),
                List.of(
                        Columns.text("id"),
                        Columns.text("title"),
                        Columns.text("version"),
                        Columns.text("state"),
                        Columns.number("startup_ms"),
                        Columns.number("problems"),
                        Columns.text("reads")),
                plugins.stream().map(PluginsCommand::row).toList(),
                Text.of("host.plugins.none"));
        return Report.of(Text.of("host.plugins.title"), table).with(problems);
    }

    private static List<Cell> row(PluginStatus plugin) {
        return List.of(
                Cell.of(plugin.id()),
                Cell.of(plugin.title()),
                Columns.words(plugin.version()),
                Cell.of(Text.of("host.plugins.state." + plugin.state().name().toLowerCase(Locale.ROOT))),
                Cell.of(plugin.startup().toMillis()),
                Cell.of(plugin.problems().size()),
                Columns.words(String.join(", ", plugin.requires())));
    }
}
