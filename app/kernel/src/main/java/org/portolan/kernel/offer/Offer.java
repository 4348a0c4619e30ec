package org.portolan.kernel.offer;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.portolan.api.command.Command;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.view.View;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Host;
import org.portolan.kernel.form.RecordForm;
import org.portolan.kernel.plugin.RunningPlugin;

/**
 * What one running plugin offers. Each kind is made when it is first asked for, so that the command line never loads a
 * view, the window no format before a file is dropped, and an import no command.
 */
public final class Offer {

    /** The type of commands as ServiceLoader wants it: with its parameter. */
    @SuppressWarnings("unchecked")
    public static final Class<Command<?>> COMMAND = (Class<Command<?>>) (Class<?>) Command.class;

    /** Options that the command line takes for itself, whatever the command. */
    private static final Set<String> HOST_OPTIONS = Set.of("workspace", "lang", "plugins", "safe", "as", "out", "help");

    private final RunningPlugin plugin;
    private final Ids ids;
    private final Clock clock;
    private @Nullable List<CommandEntry> commands;
    private @Nullable List<Host.ViewEntry> views;
    private @Nullable List<FormatEntry> formats;

    private Offer(RunningPlugin plugin, Ids ids, Clock clock) {
        this.plugin = plugin;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Take up what a plugin offers.
     *
     * @param trouble told of each extension that is left out, and why, when its kind is first asked for
     */
    public static Offer of(RunningPlugin plugin, Clock clock, Consumer<Finding> trouble) {
        return new Offer(plugin, new Ids(plugin, trouble), clock);
    }

    String pluginId() {
        return plugin.id();
    }

    /** Whether there may be commands, as far as can be known without making them. */
    boolean hasCommands() {
        return plugin.module().getDescriptor().provides().stream()
                .anyMatch(provides -> provides.service().equals(COMMAND.getName()));
    }

    /** Whether a command of this id would be this plugin's. */
    boolean isNamed(String commandId) {
        return commandId.startsWith(plugin.namespace() + ".");
    }

    synchronized List<CommandEntry> commands() {
        if (commands == null) {
            commands = ids.wellNamed(COMMAND, Command::id).stream()
                    .filter(this::reachable)
                    .map(command ->
                            new CommandEntry(plugin.id(), plugin.namespace(), command, new RecordForm(command, clock)))
                    .toList();
        }
        return commands;
    }

    /** What is said by an option of the host never reaches a parameter of that name. */
    private boolean reachable(Command<?> command) {
        try {
            Optional<String> taken = Arrays.stream(command.input().getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(HOST_OPTIONS::contains)
                    .findFirst();
            taken.ifPresent(option -> ids.leaveOut("kernel.offer.shadow", command.id(), option));
            return taken.isEmpty();
        } catch (RuntimeException | LinkageError broken) {
            ids.broken(command, broken);
            return false;
        }
    }

    synchronized List<Host.ViewEntry> views() {
        if (views == null) {
            views = ids.wellNamed(View.class, View::id).stream()
                    .map(view -> new Host.ViewEntry(plugin.id(), plugin.namespace(), view))
                    .toList();
        }
        return views;
    }

    synchronized List<FormatEntry> formats() {
        if (formats == null) {
            formats = ids.wellNamed(FileFormat.class, FileFormat::id).stream()
                    .map(format -> new FormatEntry(plugin.id(), plugin.namespace(), format))
                    .toList();
        }
        return formats;
    }

    <S> Optional<S> service(Class<S> type) {
        return plugin.extensions(type).stream().findFirst();
    }
}
