package org.portolan.kernel.offer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.portolan.api.command.Command;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.view.View;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Host;
import org.portolan.kernel.form.RecordForm;
import org.portolan.kernel.plugin.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one running plugin offers. */
public record Offer(
        RunningPlugin plugin, List<CommandEntry> commands, List<Host.ViewEntry> views, List<FormatEntry> formats) {

    private static final Logger LOG = LoggerFactory.getLogger(Offer.class);

    /** The type of commands as ServiceLoader wants it: with its parameter. */
    @SuppressWarnings("unchecked")
    public static final Class<Command<?>> COMMAND = (Class<Command<?>>) (Class<?>) Command.class;

    public Offer {
        commands = List.copyOf(commands);
        views = List.copyOf(views);
        formats = List.copyOf(formats);
    }

    /**
     * Collect what a plugin offers beside what is offered already.
     *
     * @param trouble told of each extension that is left out, and why
     */
    public static Offer of(RunningPlugin plugin, Offers others, Clock clock, Consumer<Finding> trouble) {
        Ids ids = new Ids(plugin, others, new HashSet<>(), trouble);
        List<CommandEntry> commands = new ArrayList<>();
        for (Command<?> command : ids.wellNamed(COMMAND, Command::id)) {
            commands.add(new CommandEntry(plugin.id(), plugin.namespace(), command, new RecordForm(command, clock)));
        }
        List<Host.ViewEntry> views = ids.wellNamed(View.class, View::id).stream()
                .map(view -> new Host.ViewEntry(plugin.id(), plugin.namespace(), view))
                .toList();
        List<FormatEntry> formats = ids.wellNamed(FileFormat.class, FileFormat::id).stream()
                .map(format -> new FormatEntry(plugin.id(), plugin.namespace(), format))
                .toList();
        return new Offer(plugin, commands, views, formats);
    }

    /** The ids of one plugin's extensions, each checked once. */
    private record Ids(RunningPlugin plugin, Offers others, Set<String> own, Consumer<Finding> trouble) {

        <T> List<T> wellNamed(Class<T> type, Function<T, String> name) {
            return plugin.extensions(type).stream()
                    .filter(extension -> fits(extension, name))
                    .toList();
        }

        private <T> boolean fits(T extension, Function<T, String> name) {
            String id;
            try {
                id = name.apply(extension);
            } catch (RuntimeException | LinkageError | StackOverflowError broken) {
                LOG.error("{} of {} cannot say its id", extension.getClass().getName(), plugin.id(), broken);
                leaveOut("kernel.offer.broken", extension.getClass().getSimpleName(), broken.toString());
                return false;
            }
            if (!id.startsWith(plugin.namespace() + ".")) {
                leaveOut("kernel.offer.foreign", id, plugin.namespace());
                return false;
            }
            if (others.taken(id) || !own.add(id)) {
                leaveOut("kernel.offer.duplicate", id, extension.getClass().getSimpleName());
                return false;
            }
            return true;
        }

        private void leaveOut(String key, String what, String why) {
            Text remedy = Text.of("kernel.offer.remedy", plugin.id());
            trouble.accept(Finding.error(Place.NOWHERE, Text.of(key, plugin.id(), what, why), remedy));
        }
    }
}
