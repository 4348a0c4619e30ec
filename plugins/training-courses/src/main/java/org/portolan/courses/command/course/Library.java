package org.portolan.courses.command.course;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.CourseText;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.people.Curriculum;
import org.portolan.courses.store.course.CourseFiles;
import org.portolan.courses.store.course.ProgressLog;

/** All courses there are, read, with what the learner of this workspace did in them. */
public final class Library {

    private final List<Entry> entries;
    private final List<Progress.Entry> progress;

    private Library(List<Entry> entries, List<Progress.Entry> progress) {
        this.entries = List.copyOf(entries);
        this.progress = progress;
    }

    /** A course with its files and what was noticed in reading it. */
    public record Entry(CourseFiles files, Course course, List<Finding> findings) {

        public Entry {
            findings = List.copyOf(findings);
        }

        /** The folder in which it is written; empty where it is shipped, or was imported. */
        public Optional<Path> folder() {
            try {
                return Optional.of(Path.of(files.origin())).filter(Files::isDirectory);
            } catch (InvalidPathException noPath) {
                return Optional.empty();
            }
        }

        /**
         * The course in this very language.
         *
         * @throws Refusal where it is not written in it
         */
        public Course.Version version(String language) throws Refusal {
            return Optional.ofNullable(course.versions().get(language))
                    .orElseThrow(() -> new Refusal(Text.of("courses.author.record.no-lesson")));
        }

        /**
         * A lesson in this very language.
         *
         * @throws Refusal where there is none
         */
        public Lesson lesson(String language, String id) throws Refusal {
            return version(language)
                    .lesson(id)
                    .orElseThrow(() -> new Refusal(Text.of("courses.author.record.no-lesson")));
        }

        /** The lines of the file in which a lesson is written. */
        List<String> lines(Lesson lesson) throws Refusal {
            return new String(files.bytes(lesson.file()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }

        /** True for an imported course beside a shipped one of the same name. */
        public boolean standsBeside() {
            return files.standsBeside();
        }

        static Entry of(CourseFiles files) throws Refusal {
            CourseText.Read read = files.read();
            return new Entry(files, read.course(), read.findings());
        }
    }

    /** Read all courses that plugins ship and that were imported; those that say where they stand come first. */
    public static Library open(Workbench bench) throws Refusal {
        List<Entry> entries = new ArrayList<>();
        for (CourseFiles files : CourseFiles.all(bench)) {
            entries.add(Entry.of(files));
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.course().order())
                .thenComparing(entry -> entry.course().id()));
        return new Library(entries, new ProgressLog(bench.store()).all());
    }

    /**
     * Read the course of a folder.
     *
     * @param unsaved texts that count instead of those of these files
     */
    public static Entry written(Path folder, Map<String, String> unsaved) throws Refusal {
        return Entry.of(CourseFiles.folder(folder).with(unsaved));
    }

    /** The same with the course of a folder in front. */
    public Library with(Path folder) throws Refusal {
        List<Entry> more = new ArrayList<>();
        more.add(Entry.of(CourseFiles.folder(folder)));
        more.addAll(entries);
        return new Library(more, progress);
    }

    public List<Entry> entries() {
        return entries;
    }

    public List<Progress.Entry> progress() {
        return progress;
    }

    /**
     * The course of a name, or of a folder; all of them where nothing is named.
     *
     * @throws Refusal where there is none
     */
    public List<Entry> named(Optional<String> name) throws Refusal {
        if (name.isEmpty()) {
            return entries;
        }
        Optional<Entry> known = entries.stream()
                .filter(entry -> entry.course().id().equalsIgnoreCase(name.get()))
                .findFirst();
        if (known.isPresent()) {
            return List.of(known.get());
        }
        try {
            Path folder = Path.of(name.get());
            if (Files.isDirectory(folder)) {
                return List.of(Entry.of(CourseFiles.folder(folder)));
            }
        } catch (InvalidPathException noPath) {
            // Then it is only an unknown name.
        }
        throw new Refusal(Text.of(
                "courses.course.unknown",
                name.get(),
                String.join(
                        ", ", entries.stream().map(entry -> entry.course().id()).toList())));
    }

    /** All lessons in one language. */
    public Curriculum curriculum(Locale locale) {
        return Curriculum.of(entries.stream().map(Entry::course).toList(), locale);
    }

    /** The skills that this learner has, from lessons that are done. */
    public Set<String> skills(Locale locale) {
        Map<String, List<Lesson>> lessons = new LinkedHashMap<>();
        entries.forEach(entry -> entry.course()
                .in(locale)
                .ifPresent(version -> lessons.put(entry.course().id(), version.lessons())));
        return Progress.skills(progress, lessons);
    }
}
