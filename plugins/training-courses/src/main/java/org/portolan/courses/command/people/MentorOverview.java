package org.portolan.courses.command.people;

import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.courses.model.people.Stuck;
import org.portolan.courses.store.people.MentorRules;
import org.portolan.courses.store.people.SentProgress;

/** The learners whose progress is here. Never asked on the event thread. */
public final class MentorOverview {

    private MentorOverview() {}

    /**
     * One of them.
     *
     * @param key the beginning of the id, by which {@code courses.mentor} finds the learner
     */
    public record Row(String key, String name, int skills, boolean stuck) {}

    /** By name. */
    public static List<Row> of(Workbench bench) {
        return SentProgress.all(bench.store()).stream()
                .map(file -> new Row(
                        Mentored.key(file),
                        file.name(),
                        file.skills().size(),
                        !Stuck.of(
                                        file,
                                        MentorRules.tries(),
                                        MentorRules.quiet(),
                                        bench.clock().instant())
                                .isEmpty()))
                .toList();
    }
}
