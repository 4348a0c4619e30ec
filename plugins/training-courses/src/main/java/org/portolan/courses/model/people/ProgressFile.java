package org.portolan.courses.model.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.courses.model.course.Progress;

/**
 * What one learner exported for a mentor. It holds no answers, only how they ended, and no name but the one entered.
 *
 * @param learner tells one learner’s exports from another’s: a random UUID, made once a workspace
 * @param name as the learner entered it; it may be a pseudonym
 * @param lessons those that were begun
 * @param memory of all cards
 */
public record ProgressFile(
        String learner,
        String name,
        Instant exported,
        List<LessonLine> lessons,
        List<SkillLine> skills,
        TagRecall memory) {

    public ProgressFile {
        learner = learner.strip();
        name = name.strip();
        if (learner.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException("exported progress names no learner");
        }
        lessons = List.copyOf(lessons);
        skills = List.copyOf(skills);
    }

    /**
     * A lesson that was begun.
     *
     * @param count of all its steps
     * @param done when its last step was passed; empty where one is missing
     * @param steps those that were tried
     */
    public record LessonLine(
            String course, String lesson, String title, int count, Optional<Instant> done, List<StepLine> steps) {

        public LessonLine {
            steps = List.copyOf(steps);
        }

        public String key() {
            return course + "/" + lesson;
        }

        /** When anything was done in it last. */
        public Optional<Instant> last() {
            return steps.stream()
                    .flatMap(step -> step.tries().stream())
                    .map(Try::at)
                    .max(Instant::compareTo);
        }
    }

    /**
     * A step.
     *
     * @param kind read, watch, do, answer or recall
     * @param tries oldest first
     */
    public record StepLine(int step, String kind, String title, List<Try> tries) {

        public StepLine {
            tries = List.copyOf(tries);
        }

        /** How often it was wrong, or had to be shown. */
        public long failures() {
            return tries.stream().filter(one -> isBad(one.outcome())).count();
        }

        public boolean isPassed() {
            return tries.stream().anyMatch(one -> !isBad(one.outcome()));
        }

        /** True where the first try was wrong, or the solution was shown before any. */
        public boolean isWrongAtFirst() {
            return !tries.isEmpty() && isBad(tries.get(0).outcome());
        }

        private static boolean isBad(Progress.Outcome outcome) {
            return outcome == Progress.Outcome.FAILED || outcome == Progress.Outcome.SHOWN;
        }
    }

    /** One time that a step was gone through. */
    public record Try(Instant at, Progress.Outcome outcome) {}

    /** A skill with what proves it. */
    public record SkillLine(
            String skill, Instant since, String course, String lesson, Deeds.FirstTries tries, TagRecall memory) {}

    /** Gather what a learner did. */
    public static ProgressFile of(
            String learner,
            String name,
            Instant now,
            Curriculum curriculum,
            Deeds deeds,
            RolePath all,
            TagRecall memory) {
        List<LessonLine> lessons = new ArrayList<>();
        for (TaughtLesson taught : curriculum.lessons()) {
            List<Progress.Entry> entries = deeds.in(taught);
            if (!entries.isEmpty()) {
                List<StepLine> steps = taught.lesson().steps().stream()
                        .map(step -> new StepLine(
                                step.number(),
                                step.kind(),
                                step.title(),
                                entries.stream()
                                        .filter(entry -> entry.step() == step.number())
                                        .map(entry -> new Try(entry.at(), entry.outcome()))
                                        .toList()))
                        .filter(step -> !step.tries().isEmpty())
                        .toList();
                lessons.add(new LessonLine(
                        taught.course(),
                        taught.lesson().id(),
                        taught.lesson().title(),
                        taught.lesson().steps().size(),
                        deeds.done(taught),
                        steps));
            }
        }
        List<SkillLine> skills = all.had().stream()
                .flatMap(skill -> skill
                        .proof()
                        .map(proof -> new SkillLine(
                                skill.skill(),
                                proof.on(),
                                proof.lesson().course(),
                                proof.lesson().lesson().id(),
                                proof.tries(),
                                proof.memory()))
                        .stream())
                .toList();
        return new ProgressFile(learner, name, now, lessons, skills, memory);
    }

    /** What was done, as the log of a workspace would have it. */
    public List<Progress.Entry> entries() {
        return lessons.stream()
                .flatMap(lesson -> lesson.steps().stream()
                        .flatMap(step -> step.tries().stream()
                                .map(one -> new Progress.Entry(
                                        lesson.course(),
                                        lesson.lesson(),
                                        step.step(),
                                        "",
                                        one.at(),
                                        one.outcome(),
                                        ""))))
                .collect(Collectors.toList());
    }

    /** When anything was done last; empty where nothing was. */
    public Optional<Instant> last() {
        return lessons.stream().flatMap(lesson -> lesson.last().stream()).max(Instant::compareTo);
    }

    /** How first tries of all questions went. */
    public Deeds.FirstTries firstTries() {
        List<StepLine> asked = lessons.stream()
                .flatMap(lesson -> lesson.steps().stream())
                .filter(step -> step.kind().equals("answer"))
                .toList();
        int wrong = (int) asked.stream().filter(StepLine::isWrongAtFirst).count();
        return new Deeds.FirstTries(asked.size(), asked.size() - wrong);
    }
}
