package org.portolan.kernel.run;

import java.util.List;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Tasks;
import org.portolan.kernel.task.TaskThreads;

/** Commands and the host's own work, each on a task. */
public final class CommandTasks implements Tasks {

    private static final String HOST = "org.portolan.kernel";

    private final TaskThreads threads;
    private final CommandRunner runner;
    private final Faults faults;

    public CommandTasks(TaskThreads threads, CommandRunner runner, Faults faults) {
        this.threads = threads;
        this.runner = runner;
        this.faults = faults;
    }

    @Override
    public Task<Report> run(CommandEntry command, Record input) {
        ClassLoader loader = command.command().getClass().getClassLoader();
        return threads.start(
                command.title(),
                command.pluginId(),
                loader,
                progress -> runner.run(command, input, progress),
                () -> leftBehind(command));
    }

    private void leftBehind(CommandEntry command) {
        Text sentence = Text.of("kernel.task.left-behind", command.title(), command.pluginId());
        faults.note(command.pluginId(), Finding.warning(Place.NOWHERE, sentence, Text.of("kernel.task.restart")));
    }

    @Override
    public <T> Task<T> run(Text title, Work<T> work) {
        return threads.start(title, HOST, CommandTasks.class.getClassLoader(), work, () -> {});
    }

    @Override
    public List<Task<?>> running() {
        return threads.running();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return threads.onChange(listener);
    }
}
