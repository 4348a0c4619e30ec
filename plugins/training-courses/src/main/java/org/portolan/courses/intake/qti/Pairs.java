package org.portolan.courses.intake.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/**
 * Pairs of version 1.2: each left side is a response with the right sides as its choices (Canvas, Respondus), or with
 * empty choices that stand for the right sides of a block of their own (Blackboard).
 */
final class Pairs {

    private Pairs() {}

    static Optional<Task> task(Node item, List<Response1> responses) {
        List<Prose> block = item.all()
                .filter(one -> one.attribute("class").toUpperCase(Locale.ROOT).contains("RIGHT_MATCH"))
                .flatMap(one -> one.children().stream())
                .map(Material::prose)
                .filter(prose -> !prose.isEmpty())
                .toList();
        List<Task.Pair> pairs = new ArrayList<>();
        Set<Prose> rights = new LinkedHashSet<>(block);
        for (Response1 response : responses) {
            Prose left = response.text();
            List<String> right = response.rights();
            List<String> ids = response.labelIds();
            if (left.isEmpty() || right.size() != 1 || !ids.contains(right.get(0))) {
                return Optional.empty();
            }
            int at = ids.indexOf(right.get(0));
            boolean own = block.isEmpty() || !response.labelTexts().get(at).isEmpty();
            if (!own && at >= block.size()) {
                return Optional.empty();
            }
            pairs.add(new Task.Pair(left, own ? response.labelTexts().get(at) : block.get(at)));
            if (own) {
                rights.addAll(response.labelTexts());
            }
        }
        pairs.forEach(pair -> rights.remove(pair.right()));
        return Optional.of(new Task.Matching(pairs, List.copyOf(rights)));
    }
}
