package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** What an item of version 1.2 shows: its material, and where the responses stand among it. */
final class Presentation1 {

    private final List<Object> content = new ArrayList<>();

    Presentation1(Node item, List<Response1> responses) {
        item.child("presentation").ifPresent(shown -> add(shown, responses));
    }

    private void add(Node node, List<Response1> responses) {
        for (Node child : node.children()) {
            if (child.name().startsWith("response_")) {
                responses.stream().filter(one -> one.isOf(child)).findFirst().ifPresent(content::add);
            } else if (child.is("material")) {
                Prose prose = Material.prose(child);
                if (!prose.isEmpty()) {
                    content.add(prose);
                }
            } else if (!child.attribute("class").toUpperCase(Locale.ROOT).contains("RIGHT_MATCH")) {
                add(child, responses);
            }
        }
    }

    /** All material outside of responses, and the text of a single choice that is nowhere else. */
    Prose prompt() {
        List<Prose> proses = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof Prose prose) {
                proses.add(prose);
            }
        }
        if (proses.isEmpty() && content.size() == 1 && content.get(0) instanceof Response1 only) {
            return only.text();
        }
        return Item2.joined(proses);
    }

    List<Task.Part> parts(List<? extends Task> tasks) {
        List<Task.Part> parts = new ArrayList<>();
        int next = 0;
        for (Object part : content) {
            if (part instanceof Prose prose) {
                parts.add(new Task.Words(prose));
            } else if (part instanceof Response1 response) {
                if (!response.text().isEmpty()) {
                    parts.add(new Task.Words(response.text()));
                }
                parts.add(new Task.Gap(tasks.get(next++), BigDecimal.ONE));
            }
        }
        return parts;
    }
}
