package org.portolan.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.kernel.Host;
import org.portolan.kernel.Imports;

/** Imports files, one batch each; a file that cannot be taken keeps no other from being taken. */
final class ImportVerb implements Verb {

    @Override
    public ExitCode run(List<String> arguments, Session session) throws Exception {
        Arguments.Given given = Arguments.of("import")
                .words()
                .value("format")
                .values("answer")
                .flag("dry-run")
                .read(arguments);
        if (given.words().isEmpty()) {
            throw WrongUsage.of("launcher.import.no-file");
        }
        Answer.check(session.globals());
        Map<String, String> answers = answers(given.all("answer"));
        Host host = session.host();
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (String file : given.words()) {
            outcomes.add(one(file, given, answers, session, host));
        }
        ImportAnswer.write(outcomes, given.flag("dry-run"), session);
        return worst(outcomes);
    }

    private static ImportOutcome one(
            String file, Arguments.Given given, Map<String, String> answers, Session session, Host host)
            throws Exception {
        try {
            Path path = Path.of(file).toAbsolutePath();
            Imports.Request request = new Imports.Request(path, given.first("format"), answers, given.flag("dry-run"));
            return ImportOutcome.of(
                    file,
                    session.await(host.tasks()
                            .run(
                                    Text.of("launcher.import.task", file),
                                    progress -> host.imports().run(request, progress))));
        } catch (InvalidPathException unusable) {
            return refused(file, Text.of("launcher.usage.path", "import", file), session);
        } catch (Refusal refusal) {
            return refused(file, refusal.text(), session);
        }
    }

    private static ImportOutcome refused(String file, Text why, Session session) {
        session.tell(why);
        return ImportOutcome.refused(file, why);
    }

    private static Map<String, String> answers(List<String> given) throws WrongUsage {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String answer : given) {
            int equals = answer.indexOf('=');
            if (equals < 1) {
                throw WrongUsage.of("launcher.import.answer", answer);
            }
            answers.put(answer.substring(0, equals), answer.substring(equals + 1));
        }
        return answers;
    }

    private static ExitCode worst(List<ImportOutcome> outcomes) {
        if (outcomes.stream().anyMatch(ImportOutcome::wasRefused)) {
            return ExitCode.REFUSED;
        }
        return ExitCode.attentionIf(outcomes.stream().anyMatch(ImportOutcome::needsAttention));
    }
}
