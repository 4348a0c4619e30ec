package org.portolan.kernel.run;

import java.util.List;
import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;
import org.portolan.kernel.Host;
import org.portolan.kernel.PluginFault;
import org.portolan.kernel.offer.Offers;

/** Commands by what a person would enter in their forms. */
public record EnteredCommands(Offers offers, CommandRunner runner) {

    /** Run a command on this thread. */
    public Host.Ran run(String commandId, Map<String, List<String>> entered, Progress progress)
            throws Refusal, PluginFault {
        CommandEntry command = named(commandId);
        Record input = input(command, entered);
        return new Host.Ran(command, input, runner.run(command, input, progress));
    }

    /** Ask whether a command could be run with this. */
    public void takes(String commandId, Map<String, List<String>> entered) throws Refusal {
        input(named(commandId), entered);
    }

    private CommandEntry named(String commandId) throws Refusal {
        return offers.command(commandId).orElseThrow(() -> new Refusal(Text.of("kernel.command.unknown", commandId)));
    }

    private static Record input(CommandEntry command, Map<String, List<String>> entered) throws Refusal {
        Form.Reading reading = command.form().read(entered);
        if (reading.input().isEmpty()) {
            throw new Refusal(reading.problems().values().iterator().next());
        }
        return reading.input().get();
    }
}
