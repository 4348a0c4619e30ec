package org.portolan.launcher;

import java.util.List;

/** Lists the plugins with their problems, so that no line on stderr need point here. */
final class PluginsVerb implements Verb {

    @Override
    public ExitCode run(List<String> arguments, Session session) throws Exception {
        Answer.check(session.globals());
        return session.answer(new CommandVerb("host.plugins").report(arguments, session, session.quietHost()));
    }
}
