package org.portolan.courses.command.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.SourceName;

/** The folder of a course that is being written. Never called on the event thread. */
public record CourseFolder(Path path) {

    private static final String DATA = "data";

    /** A larger file is no practice data, and would be copied for each learner. */
    private static final long LARGEST = 64L << 20;

    /**
     * What is in it.
     *
     * @param sources Markdown files, the course's own first, then lessons in their order
     * @param data other files, by path below the folder
     */
    public record Listing(List<String> sources, List<String> data) {

        public Listing {
            sources = List.copyOf(sources);
            data = List.copyOf(data);
        }

        /** The names of the Markdown files. */
        public List<SourceName> names() {
            return sources.stream()
                    .flatMap(file -> SourceName.parse(file).stream())
                    .toList();
        }

        /**
         * The file to begin with: a lesson, in this language if there is one.
         *
         * @param language as {@link SourceName#language}
         */
        public Optional<String> first(String language) {
            List<SourceName> lessons =
                    names().stream().filter(SourceName::isLesson).toList();
            return lessons.stream()
                    .filter(name -> name.language().equals(language))
                    .findFirst()
                    .or(() -> lessons.stream().findFirst())
                    .or(() -> names().stream().findFirst())
                    .map(SourceName::file);
        }
    }

    /** See what is in it; nothing where it is not there yet. */
    public Listing list() throws Refusal {
        if (!Files.isDirectory(path)) {
            return new Listing(List.of(), List.of());
        }
        try (Stream<Path> all = Files.walk(path, 4)) {
            List<String> files = all.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .limit(2_000)
                    .toList();
            Stream<String> course = files.stream()
                    .filter(file -> source(file).filter(SourceName::isCourse).isPresent());
            Stream<String> lessons = files.stream()
                    .filter(file ->
                            source(file).filter(name -> !name.isCourse()).isPresent());
            return new Listing(
                    Stream.concat(course, lessons).toList(),
                    files.stream().filter(file -> source(file).isEmpty()).toList());
        } catch (IOException | UncheckedIOException failed) {
            throw new Refusal(Text.of("courses.author.list.failed", path.toString(), Reasons.of(failed)), failed);
        }
    }

    private static Optional<SourceName> source(String file) {
        return SourceName.parse(file);
    }

    public SourceFile file(String name) {
        return new SourceFile(path, name);
    }

    /**
     * Begin a course: what it is, and a first lesson with one step; in a folder without one, which is made where it is
     * missing.
     *
     * @return the file of the lesson
     * @throws Refusal where there is a course already, or nothing can be written
     */
    public String begin(Workbench bench, String title, Locale locale) throws Refusal {
        if (!list().sources().isEmpty()) {
            throw new Refusal(Text.of("courses.author.new.there", path.toString()));
        }
        try {
            Files.createDirectories(path);
        } catch (IOException failed) {
            throw new Refusal(Text.of("courses.author.new.failed", path.toString(), Reasons.of(failed)), failed);
        }
        describe(bench, title, locale);
        return lesson(bench, bench.texts().say(Text.of("courses.author.skeleton.first"), locale), locale);
    }

    private void describe(Workbench bench, String title, Locale locale) throws Refusal {
        create(
                new SourceName("course", language(locale)).file(),
                bench.texts().say(Text.of("courses.author.skeleton.course", line(title)), locale));
    }

    /**
     * Add a lesson with one step behind the others.
     *
     * @return its file
     */
    public String lesson(Workbench bench, String title, Locale locale) throws Refusal {
        String file = SourceName.next(list().names(), title, language(locale)).file();
        Text text = Text.of(
                "courses.author.skeleton.lesson",
                line(title),
                LocalDate.now(bench.clock()).toString());
        create(file, bench.texts().say(text, locale));
        return file;
    }

    /**
     * Add a translation of a lesson, or of what the course is: a copy, of which the validation says step by step what is
     * still to be translated.
     *
     * @param text what is translated, saved or not
     * @return its file
     */
    public String translation(Workbench bench, SourceName name, String text, Locale locale) throws Refusal {
        SourceName translated = name.in(language(locale));
        create(translated.file(), text);
        SourceName course = new SourceName("course", translated.language());
        if (!Files.exists(path.resolve(course.file()))) {
            describe(bench, String.valueOf(path.toAbsolutePath().normalize().getFileName()), locale);
        }
        return translated.file();
    }

    private void create(String file, String text) throws Refusal {
        Path target = path.resolve(file);
        if (Files.exists(target)) {
            throw new Refusal(Text.of("courses.author.new.file", target.toString()));
        }
        try {
            SourceFile.write(target, (text.strip() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new Refusal(Text.of("courses.author.new.failed", target.toString(), Reasons.of(failed)), failed);
        }
    }

    /**
     * Copy a file among those that lessons use. One that is there already is not copied again; one of the same name and
     * another content gets another name.
     *
     * @return its path in the course: {@code data/orders.csv}
     */
    public String data(Path file) throws Refusal {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(Text.of("courses.author.data.large", name));
            }
            byte[] bytes = Files.readAllBytes(file);
            Path folder = Files.createDirectories(path.resolve(DATA));
            int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
            for (int number = 1; ; number++) {
                String free = number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
                Path target = folder.resolve(free);
                boolean there = Files.isRegularFile(target);
                if (there && !SourceFile.hash(Files.readAllBytes(target)).equals(SourceFile.hash(bytes))) {
                    continue;
                }
                if (!there) {
                    SourceFile.write(target, bytes);
                }
                return DATA + "/" + free;
            }
        } catch (IOException failed) {
            throw new Refusal(Text.of("courses.author.data.failed", name, path.toString(), Reasons.of(failed)), failed);
        }
    }

    /** The language of a lesson for people who read in this one. */
    public static String language(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh-CN" : locale.getLanguage();
    }

    private static String line(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }
}
