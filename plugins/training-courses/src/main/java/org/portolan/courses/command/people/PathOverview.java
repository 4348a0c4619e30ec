package org.portolan.courses.command.people;

import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.courses.model.people.RolePath;
import org.portolan.courses.store.people.Roles;

/** How far the learner of this workspace is on the way to each role. Never asked on the event thread. */
public final class PathOverview {

    private PathOverview() {}

    /**
     * The way to one role.
     *
     * @param had how many of its skills are there
     * @param nextKey the lesson that brings the most now, as {@code first-week/01-orders}
     */
    public record Row(String role, int had, int needed, Optional<String> nextKey, Optional<String> nextTitle) {}

    /** All of them, those to begin with first. */
    public static List<Row> of(Workbench bench) throws Refusal {
        Learner learner = Learner.of(bench);
        return Roles.all().stream()
                .map(stage -> {
                    RolePath path = learner.path(stage.role());
                    return new Row(
                            stage.role(),
                            path.had().size(),
                            path.skills().size(),
                            path.next().stream()
                                    .findFirst()
                                    .map(next -> next.lesson().key()),
                            path.next().stream()
                                    .findFirst()
                                    .map(next -> next.lesson().lesson().title()));
                })
                .toList();
    }
}
