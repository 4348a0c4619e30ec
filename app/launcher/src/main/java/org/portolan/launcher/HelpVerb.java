package org.portolan.launcher;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.portolan.api.text.Text;
import org.portolan.kernel.Host;

/** Says how the command line is used, or what one command takes. */
final class HelpVerb implements Verb {

    @Override
    public ExitCode run(List<String> arguments, Session session) throws Exception {
        List<String> words = Arguments.of("help").words().read(arguments).words();
        if (words.isEmpty()) {
            return print(Text.of("launcher.help"), session);
        }
        String name = words.get(0);
        Text own = Text.of("launcher.help." + name);
        if (session.texts().find(own.key(), session.locale()).isPresent()) {
            return print(own, session);
        }
        Host host = session.host();
        return session.answer(new CommandHelp(
                        host.command(name).orElseThrow(() -> Verbs.unknown(name, host)), host.texts(), session.locale())
                .report());
    }

    private static ExitCode print(Text page, Session session) throws Exception {
        new Answer(Optional.empty())
                .write(
                        out -> out.write((session.say(page).stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8)),
                        session);
        return ExitCode.DONE;
    }
}
