package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Blanks that stand by their names in the text: {@code Roses are [color1]}, as Canvas writes them. */
final class Blanks {

    private Blanks() {}

    /** The name of a response's blank in the text; empty where it has none there. */
    static Optional<String> name(Response1 response, Prose prompt) {
        String own = response.text().text().strip();
        String id = response.id().replaceFirst("^response_", "");
        return List.of(own, id).stream()
                .filter(name -> !name.isEmpty() && prompt.text().contains("[" + name + "]"))
                .findFirst();
    }

    static Task task(Prose prompt, List<Response1> responses, String kind) throws NotTaken {
        Map<String, Task> byName = new LinkedHashMap<>();
        for (Response1 response : responses) {
            byName.put(name(response, prompt).orElse(""), gap(response, kind));
        }
        Pattern names = Pattern.compile(byName.keySet().stream()
                .map(name -> Pattern.quote("[" + name + "]"))
                .collect(Collectors.joining("|")));
        List<Task.Part> parts = new ArrayList<>();
        Matcher name = names.matcher(prompt.text());
        int end = 0;
        while (name.find()) {
            words(parts, prompt, end, name.start());
            String found = name.group().substring(1, name.group().length() - 1);
            Task task = byName.getOrDefault(found, new Task.ShortText(List.of(), false));
            parts.add(new Task.Gap(task, BigDecimal.ONE));
            end = name.end();
        }
        words(parts, prompt, end, prompt.text().length());
        return new Task.Cloze(parts);
    }

    private static Task gap(Response1 response, String kind) throws NotTaken {
        if (!response.isChoice()) {
            Task task = response.written(kind.contains("blanks") ? "" : kind);
            if (task instanceof Task.Essay) {
                throw new NotTaken("unanswered");
            }
            return task;
        }
        if (kind.contains("fill_in_multiple_blanks")) {
            return new Task.ShortText(
                    response.labelTexts().stream()
                            .map(text -> new Task.Accepted(text.text().replace("*", "\\*"), Shares.WHOLE, Prose.NONE))
                            .toList(),
                    false);
        }
        return response.choice(Map.of());
    }

    private static void words(List<Task.Part> parts, Prose prompt, int from, int to) {
        if (to > from) {
            parts.add(new Task.Words(new Prose(prompt.markup(), prompt.text().substring(from, to))));
        }
    }
}
