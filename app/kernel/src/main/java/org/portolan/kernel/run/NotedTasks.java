package org.portolan.kernel.run;

import java.util.List;
import java.util.function.Consumer;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Host;
import org.portolan.kernel.Tasks;

/** Tasks that note each command that a person ran to its end, for a lesson that looks for it. */
public record NotedTasks(Tasks tasks, Consumer<Host.Ran> noted) implements Tasks {

    @Override
    public Task<Report> run(CommandEntry command, Record input) {
        Task<Report> task = tasks.run(command, input);
        task.result()
                .thenAccept(report -> noted.accept(new Host.Ran(command, input, report)))
                // Whoever asked is told of it; here it is only not noted.
                .exceptionally(failed -> null);
        return task;
    }

    @Override
    public <T> Task<T> run(Text title, Work<T> work) {
        return tasks.run(title, work);
    }

    @Override
    public List<Task<?>> running() {
        return tasks.running();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return tasks.onChange(listener);
    }
}
