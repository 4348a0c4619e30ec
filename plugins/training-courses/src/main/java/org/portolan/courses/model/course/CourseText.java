package org.portolan.courses.model.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.portolan.api.report.Finding;

/** Reads a course from its files, whatever they lie in. What is not understood is a finding, and the rest is read. */
public final class CourseText {

    private static final Set<String> KNOWN = new TreeSet<>(Set.of("title", "summary", "roles", "version", "order"));

    private final String id;
    private final Map<String, String> texts;
    private final Set<String> files;
    private final Findings findings = new Findings();

    private CourseText(String id, Map<String, String> texts, Set<String> files) {
        this.id = id;
        this.texts = new TreeMap<>(texts);
        this.files = files;
    }

    /**
     * What came of reading.
     *
     * @param findings errors where a lesson cannot be given, warnings where it can
     */
    public record Read(Course course, List<Finding> findings) {

        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Read a course.
     *
     * @param id the name of its folder
     * @param texts its Markdown files, by path
     * @param files the paths of all its files
     */
    public static Read read(String id, Map<String, String> texts, Set<String> files) {
        return new CourseText(id, texts, files).read();
    }

    private Read read() {
        Map<String, Map<String, Lesson>> lessons = new TreeMap<>();
        Map<String, Front> fronts = new TreeMap<>();
        texts.forEach((path, text) -> {
            SourceName name = SourceName.parse(path).orElse(SourceName.NONE);
            List<String> lines = text.lines().toList();
            if (name.isCourse()) {
                fronts.put(name.language(), Front.read(path, lines, KNOWN, findings));
            } else if (name.isLesson()) {
                Lesson lesson = new LessonReader(path, findings).read(name.stem(), lines);
                lessons.computeIfAbsent(name.language(), first -> new LinkedHashMap<>())
                        .put(lesson.id(), lesson);
            }
        });
        Map<String, Course.Version> versions = new LinkedHashMap<>();
        Set<String> languages = new TreeSet<>(lessons.keySet());
        languages.addAll(fronts.keySet());
        for (String language : languages) {
            versions.put(
                    language,
                    version(
                            language,
                            fronts,
                            List.copyOf(lessons.getOrDefault(language, Map.of()).values())));
        }
        if (versions.isEmpty()) {
            findings.error(id, 0, "nothing");
        }
        Course course = new Course(id, versions);
        filesAreThere(course);
        languagesAgree(course);
        SkillGraph.check(course, findings);
        return new Read(course, findings.list());
    }

    private Course.Version version(String language, Map<String, Front> fronts, List<Lesson> lessons) {
        String file = new SourceName("course", language).file();
        Front front = fronts.get(language);
        if (front == null) {
            findings.error(file, 0, "course.missing", file);
            return new Course.Version(language, id, "", Set.of(), "", Course.Version.LAST, lessons);
        }
        if (front.text("title").isEmpty()) {
            findings.error(file, 1, "title");
        }
        if (lessons.isEmpty()) {
            findings.error(file, 1, "lessons");
        }
        return new Course.Version(
                language,
                front.text("title").isEmpty() ? id : front.text("title"),
                front.text("summary"),
                LessonReader.roles(file, front, findings),
                front.text("version"),
                order(file, front),
                lessons);
    }

    private int order(String file, Front front) {
        Optional<Front.Item> order = front.first("order");
        if (order.isPresent() && !order.get().text().matches("\\d{1,4}")) {
            findings.error(file, order.get().line(), "order", order.get().text());
            return Course.Version.LAST;
        }
        return order.map(item -> Integer.parseInt(item.text())).orElse(Course.Version.LAST);
    }

    private void filesAreThere(Course course) {
        for (Course.Version version : course.versions().values()) {
            for (Lesson lesson : version.lessons()) {
                lesson.before().forEach(command -> filesAreThere(lesson, 1, command));
                for (Step step : lesson.steps()) {
                    commands(step.task()).forEach(command -> filesAreThere(lesson, step.line(), command));
                }
            }
        }
    }

    private void filesAreThere(Lesson lesson, int line, CommandLine command) {
        command.entered().values().stream()
                .flatMap(List::stream)
                .filter(value -> value.startsWith("data/") && !files.contains(value))
                .forEach(value -> findings.error(lesson.file(), line, "file", value));
    }

    /** All commands that a step runs, or reads from. */
    public static List<CommandLine> commands(StepTask task) {
        List<CommandLine> commands = new ArrayList<>();
        if (task instanceof StepTask.Watch watch) {
            commands.addAll(watch.commands());
        } else if (task instanceof StepTask.Do perform) {
            commands.addAll(perform.solution());
            for (Check check : perform.checks()) {
                if (check instanceof Check.Says says) {
                    commands.add(says.reading().command());
                }
            }
        } else if (task instanceof StepTask.Derived derived) {
            commands.add(derived.reading().command());
        }
        return commands;
    }

    /** The commands that a step looks for among those that a learner ran. */
    public static List<CommandLine> sought(StepTask task) {
        return task instanceof StepTask.Do perform
                ? perform.checks().stream()
                        .filter(Check.Ran.class::isInstance)
                        .map(check -> ((Check.Ran) check).command())
                        .toList()
                : List.of();
    }

    private void languagesAgree(Course course) {
        List<Course.Version> versions = List.copyOf(course.versions().values());
        for (Course.Version other : versions.subList(Math.min(1, versions.size()), versions.size())) {
            Course.Version first = versions.get(0);
            Set<String> ids = new TreeSet<>();
            Stream.of(first, other)
                    .flatMap(version -> version.lessons().stream())
                    .map(Lesson::id)
                    .forEach(ids::add);
            for (String lesson : ids) {
                agree(lesson, first, other);
            }
        }
    }

    private void agree(String id, Course.Version first, Course.Version other) {
        if (first.lesson(id).isEmpty() || other.lesson(id).isEmpty()) {
            String missing = first.lesson(id).isEmpty() ? first.language() : other.language();
            findings.warning(id, 0, "language.missing", id, missing);
            return;
        }
        Lesson one = first.lesson(id).get();
        Lesson two = other.lesson(id).get();
        List<String> kinds = one.steps().stream().map(Step::kind).toList();
        List<String> others = two.steps().stream().map(Step::kind).toList();
        if (!kinds.equals(others)) {
            int at = 0;
            while (at < Math.min(kinds.size(), others.size()) && kinds.get(at).equals(others.get(at))) {
                at++;
            }
            int line = at < two.steps().size() ? two.steps().get(at).line() : 1;
            findings.warning(two.file(), line, "language.differs", Integer.toString(at + 1), one.file());
        } else {
            translated(one, two);
        }
    }

    /** A translation begins as a copy; what still stands there as it was copied is to be translated. */
    private void translated(Lesson one, Lesson two) {
        for (int i = 0; i < two.steps().size(); i++) {
            Step step = two.steps().get(i);
            String body = step.body().text();
            if (step.title().equals(one.steps().get(i).title())
                    && body.equals(one.steps().get(i).body().text())
                    && (step.title() + body).codePoints().anyMatch(Character::isLetter)) {
                findings.warning(two.file(), step.line(), "language.same", step.title(), one.file());
            }
        }
    }
}
