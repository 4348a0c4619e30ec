package org.portolan.courses.model.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.people.Statement.Activity;
import org.portolan.courses.model.people.Statement.Result;
import org.portolan.courses.model.people.Statement.Verb;

/**
 * What a learner did as statements: a course and a lesson are attempted and completed; a step is experienced, answered,
 * passed or failed. They hold how an answer ended, and not the answer.
 */
public final class Statements {

    /** Who was away longer did not work on the step all the time: then no duration is told. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Statement.Agent actor;
    private final String base;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();

    private Statements(Statement.Agent actor, String base) {
        this.actor = actor;
        this.base = base;
    }

    /**
     * Tell it, oldest first.
     *
     * @param base the IRI below which courses are named
     */
    public static List<Statement> of(Statement.Agent actor, String base, Curriculum curriculum, Deeds deeds) {
        Statements all = new Statements(actor, base.replaceAll("/+$", ""));
        Map<String, List<TaughtLesson>> courses = new LinkedHashMap<>();
        curriculum
                .lessons()
                .forEach(lesson -> courses.computeIfAbsent(lesson.course(), first -> new ArrayList<>())
                        .add(lesson));
        courses.values().forEach(lessons -> all.course(lessons, deeds));
        all.statements.sort(Comparator.comparing(Statement::at));
        return all.statements;
    }

    private void course(List<TaughtLesson> lessons, Deeds deeds) {
        TaughtLesson any = lessons.get(0);
        Activity course = new Activity(base + "/" + any.course(), "course", any.courseTitle());
        Optional<Progress.Entry> first = lessons.stream()
                .flatMap(lesson -> deeds.in(lesson).stream())
                .min(Comparator.comparing(Progress.Entry::at));
        if (first.isEmpty()) {
            return;
        }
        add(
                Verb.ATTEMPTED,
                course,
                Result.NONE,
                List.of(),
                course,
                first.get().language(),
                first.get().at());
        lessons.forEach(lesson -> lesson(lesson, course, deeds));
        List<Instant> done = lessons.stream()
                .flatMap(lesson -> deeds.done(lesson).stream())
                .sorted()
                .toList();
        if (done.size() == lessons.size()) {
            Deeds.FirstTries tries =
                    lessons.stream().map(deeds::firstTries).reduce(new Deeds.FirstTries(0, 0), Deeds.FirstTries::plus);
            Result result =
                    new Result(Optional.of(true), Optional.of(true), tries.right(), tries.asked(), Optional.empty());
            add(Verb.COMPLETED, course, result, List.of(), course, first.get().language(), done.get(done.size() - 1));
        }
    }

    private void lesson(TaughtLesson lesson, Activity course, Deeds deeds) {
        List<Progress.Entry> entries = deeds.in(lesson);
        if (entries.isEmpty()) {
            return;
        }
        Activity activity = new Activity(
                course.id() + "/" + lesson.lesson().id(),
                "lesson",
                lesson.lesson().title());
        Progress.Entry first = entries.get(0);
        add(Verb.ATTEMPTED, activity, Result.NONE, List.of(course), course, first.language(), first.at());
        Optional<Instant> done = deeds.done(lesson);
        Duration spent = Duration.ZERO;
        Instant before = first.at();
        for (Progress.Entry entry : entries) {
            Optional<Duration> took = Optional.of(Duration.between(before, entry.at()))
                    .filter(duration -> !duration.isZero() && duration.compareTo(LONGEST) <= 0);
            if (done.isEmpty() || !entry.at().isAfter(done.get())) {
                spent = spent.plus(took.orElse(Duration.ZERO));
            }
            before = entry.at();
            lesson.lesson().steps().stream()
                    .filter(step -> step.number() == entry.step())
                    .findFirst()
                    .ifPresent(step -> step(step, entry, took, List.of(activity, course)));
        }
        if (done.isPresent()) {
            Deeds.FirstTries tries = deeds.firstTries(lesson);
            Result result = new Result(
                    Optional.of(true),
                    Optional.of(true),
                    tries.right(),
                    tries.asked(),
                    Optional.of(spent).filter(duration -> !duration.isZero()));
            add(Verb.COMPLETED, activity, result, List.of(course), course, first.language(), done.get());
        }
    }

    private void step(Step step, Progress.Entry entry, Optional<Duration> took, List<Activity> parents) {
        boolean question = step.kind().equals("answer");
        Activity activity = new Activity(
                parents.get(0).id() + "/" + step.number(),
                question ? "question" : step.kind().equals("do") ? "performance" : "interaction",
                step.title());
        Verb verb = switch (entry.outcome()) {
            case SEEN, SHOWN -> Verb.EXPERIENCED;
            case PASSED -> question ? Verb.ANSWERED : Verb.PASSED;
            case FAILED -> question ? Verb.ANSWERED : Verb.FAILED;
        };
        boolean right = entry.outcome() == Progress.Outcome.PASSED;
        Optional<Boolean> success = verb == Verb.EXPERIENCED ? Optional.empty() : Optional.of(right);
        int asked = question && success.isPresent() ? 1 : 0;
        Result result = new Result(success, Optional.empty(), asked == 1 && right ? 1 : 0, asked, took);
        add(verb, activity, result, parents, parents.get(1), entry.language(), entry.at());
    }

    private void add(
            Verb verb,
            Activity object,
            Result result,
            List<Activity> parents,
            Activity course,
            String language,
            Instant at) {
        UUID id = actor.uuid(verb.word() + "|" + object.id() + "|" + at + "|" + result.success());
        if (ids.add(id)) {
            statements.add(new Statement(
                    id, actor, verb, object, result, parents, language, actor.uuid("registration|" + course.id()), at));
        }
    }
}
