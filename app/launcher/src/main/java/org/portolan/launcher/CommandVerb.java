package org.portolan.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;
import org.portolan.kernel.Host;

/** Runs a command: its options are the fields of its form, and words without a name fill those that must be filled. */
final class CommandVerb implements Verb {

    private final String id;

    CommandVerb(String id) {
        this.id = id;
    }

    @Override
    public ExitCode run(List<String> arguments, Session session) throws Exception {
        Answer.check(session.globals());
        return session.answer(report(arguments, session, session.host()));
    }

    Report report(List<String> arguments, Session session, Host host) throws Exception {
        CommandEntry command = host.command(id).orElseThrow(() -> Verbs.unknown(id, host));
        Record input = input(command.form(), arguments);
        return session.await(host.tasks().run(command, input));
    }

    private Record input(Form form, List<String> arguments) throws WrongUsage {
        Form.Reading reading = form.read(entered(form, arguments));
        if (reading.input().isPresent()) {
            return reading.input().get();
        }
        List<Text> sentences = new ArrayList<>();
        reading.problems()
                .forEach((name, problem) -> sentences.add(form.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                        .map(field -> Text.of("launcher.usage.field", field.option(), problem))
                        .orElse(problem)));
        throw WrongUsage.of(sentences);
    }

    private Map<String, List<String>> entered(Form form, List<String> arguments) throws WrongUsage {
        Arguments known = Arguments.of(id).words();
        for (Form.Field field : form.fields()) {
            if (field.type() == Form.Type.FLAG) {
                known.flag(field.option());
            } else if (field.repeated()) {
                known.values(field.option());
            } else {
                known.value(field.option());
            }
        }
        Arguments.Given given = known.read(arguments);
        Map<String, List<String>> entered = new LinkedHashMap<>();
        for (Form.Field field : form.fields()) {
            if (given.options().containsKey(field.option())) {
                entered.put(field.name(), given.all(field.option()));
            }
        }
        fill(form, given.words(), entered);
        return entered;
    }

    /** Words without a name fill the one field that is open, if it is clear which: nobody remembers an order of two. */
    private void fill(Form form, List<String> words, Map<String, List<String>> entered) throws WrongUsage {
        if (words.isEmpty()) {
            return;
        }
        List<Form.Field> open = form.fields().stream()
                .filter(field -> !entered.containsKey(field.name()))
                .toList();
        List<Form.Field> needed = open.stream().filter(Form.Field::required).toList();
        List<Form.Field> meant = needed.isEmpty() ? open : needed;
        if (meant.size() != 1 || (words.size() > 1 && !meant.get(0).repeated())) {
            throw WrongUsage.of("launcher.usage.word", words.get(words.size() - 1), id);
        }
        entered.put(meant.get(0).name(), words);
    }
}
