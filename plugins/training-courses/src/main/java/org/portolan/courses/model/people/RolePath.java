package org.portolan.courses.model.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.model.course.LessonTag;
import org.portolan.courses.model.course.SkillGraph;

/**
 * Where one learner is on the way to a role.
 *
 * @param roles from the one to begin with to the one that is aimed at
 * @param skills what all of these need, in an order in which they can be learned
 * @param next lessons that can be begun now: the one that brings the most missing skills nearer first, then the shorter
 */
public record RolePath(List<String> roles, List<SkillOnPath> skills, List<NextLesson> next) {

    public RolePath {
        roles = List.copyOf(roles);
        skills = List.copyOf(skills);
        next = List.copyOf(next);
    }

    /**
     * Find it.
     *
     * @param memory what is remembered of cards, by the tag of their lesson
     */
    public static RolePath of(List<String> roles, Curriculum curriculum, Deeds deeds, Map<String, TagRecall> memory) {
        Map<String, String> needed = new LinkedHashMap<>();
        for (String role : roles) {
            curriculum.neededFor(role).forEach(skill -> needed.putIfAbsent(skill, role));
        }
        Set<String> had = deeds.skills(curriculum);
        List<SkillOnPath> skills = new ArrayList<>();
        needed.forEach((skill, role) -> skills.add(skill(skill, role, curriculum, deeds, memory, had)));
        return new RolePath(roles, skills, next(needed.keySet(), curriculum, deeds, had));
    }

    private static SkillOnPath skill(
            String skill,
            String role,
            Curriculum curriculum,
            Deeds deeds,
            Map<String, TagRecall> memory,
            Set<String> had) {
        List<TaughtLesson> lessons = curriculum.teaching(skill);
        Optional<SkillProof> proof = lessons.stream()
                .flatMap(lesson -> deeds.done(lesson).map(on -> proof(lesson, on, deeds, memory)).stream())
                .min(Comparator.comparing(SkillProof::on));
        Optional<TaughtLesson> by =
                proof.map(SkillProof::lesson).or(() -> lessons.stream().findFirst());
        Set<String> waits = proof.isPresent() || by.isEmpty()
                ? Set.of()
                : SkillGraph.missing(by.get().lesson(), had);
        return new SkillOnPath(skill, role, proof, by, waits);
    }

    private static SkillProof proof(TaughtLesson lesson, Instant on, Deeds deeds, Map<String, TagRecall> memory) {
        String tag = LessonTag.of(lesson.course(), lesson.lesson().id());
        return new SkillProof(lesson, on, deeds.firstTries(lesson), memory.getOrDefault(tag, TagRecall.NONE));
    }

    private static List<NextLesson> next(Set<String> needed, Curriculum curriculum, Deeds deeds, Set<String> had) {
        Set<String> missing = new LinkedHashSet<>(needed);
        missing.removeAll(had);
        List<NextLesson> next = new ArrayList<>();
        for (TaughtLesson lesson : curriculum.lessons()) {
            Set<String> gives = new LinkedHashSet<>(lesson.lesson().skills());
            gives.retainAll(missing);
            if (gives.isEmpty()
                    || deeds.done(lesson).isPresent()
                    || !SkillGraph.missing(lesson.lesson(), had).isEmpty()) {
                continue;
            }
            Set<String> opens = curriculum.leadingFrom(gives);
            opens.retainAll(missing);
            opens.removeAll(gives);
            next.add(new NextLesson(lesson, gives, opens));
        }
        next.sort(Comparator.comparingInt(NextLesson::worth)
                .reversed()
                .thenComparing(one -> one.lesson().lesson().minutes())
                .thenComparing(one -> one.lesson().place()));
        return next;
    }

    /** The skills that the learner has. */
    public List<SkillOnPath> had() {
        return skills.stream().filter(skill -> skill.proof().isPresent()).toList();
    }

    /** The skills that one role of the path adds to those before it. */
    public List<SkillOnPath> of(String role) {
        return skills.stream().filter(skill -> skill.role().equals(role)).toList();
    }
}
