package org.portolan.courses.store.course;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portolan.api.Shipped;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.CourseText;

/**
 * The files of a course, wherever they lie.
 *
 * @param id the name of its folder
 * @param origin who brought it: a plugin's id, an import's, or the path of a folder
 * @param files by path below the course, with {@code /}
 */
public record CourseFiles(String id, String origin, Map<String, Shipped.Content> files) {

    /** No course is that large; what lies deeper or is more is no course. */
    private static final int MOST_FILES = 2_000;

    private static final long MOST_BYTES = 64L << 20;

    public CourseFiles {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** What is put after the id of an imported course where a plugin ships one of the same id. */
    private static final String BESIDE = "-imported";

    /**
     * The courses that running plugins ship, and those that were imported: in order of id. An imported course never takes
     * the place of a shipped one: where both have one id, it stands beside it under an id of its own.
     */
    public static List<CourseFiles> all(Workbench bench) {
        Map<String, CourseFiles> courses = new TreeMap<>();
        Map<String, Map<String, Shipped.Content>> files = new LinkedHashMap<>();
        Map<String, String> origins = new LinkedHashMap<>();
        for (Shipped file : bench.shipped("lessons")) {
            int slash = file.path().indexOf('/');
            if (slash > 0) {
                String id = file.path().substring(0, slash);
                // Of two plugins that ship a course of one name the first counts.
                String owner = origins.computeIfAbsent(id, first -> file.plugin());
                if (owner.equals(file.plugin())) {
                    files.computeIfAbsent(id, first -> new LinkedHashMap<>())
                            .put(file.path().substring(slash + 1), file.content());
                }
            }
        }
        files.forEach((id, content) -> courses.put(id, new CourseFiles(id, origins.getOrDefault(id, ""), content)));
        for (CourseFiles packed : new PackedCourses(bench.store()).all()) {
            String id = files.containsKey(packed.id()) ? packed.id() + BESIDE : packed.id();
            courses.put(id, new CourseFiles(id, packed.origin(), packed.files()));
        }
        return List.copyOf(courses.values());
    }

    /**
     * The id under which a course will stand that is imported under this one; empty where it keeps it. Known of the courses
     * that this plugin ships.
     */
    public static Optional<String> beside(String id) {
        return Optional.ofNullable(CourseFiles.class.getResource("/META-INF/portolan/lessons/" + id + "/course.md"))
                .map(shipped -> id + BESIDE);
    }

    /** True for an imported course that stands beside a shipped one of the same name. */
    public boolean standsBeside() {
        return id.endsWith(BESIDE);
    }

    /**
     * The course of a folder.
     *
     * @throws Refusal where it cannot be read, or is more than a course
     */
    public static CourseFiles folder(Path folder) throws Refusal {
        Map<String, Shipped.Content> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder, 6)) {
            List<Path> found = new ArrayList<>(
                    all.filter(Files::isRegularFile).limit(MOST_FILES + 1L).toList());
            if (found.size() > MOST_FILES) {
                throw new Refusal(Text.of("courses.course.folder.large", folder.toString(), MOST_FILES));
            }
            for (Path file : found) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".")) {
                    files.put(path, () -> Files.newInputStream(file));
                }
            }
        } catch (IOException | java.io.UncheckedIOException failed) {
            throw new Refusal(
                    Text.of("courses.course.folder.unreadable", folder.toString(), String.valueOf(failed.getMessage())),
                    failed);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new CourseFiles(String.valueOf(name), folder.toString(), files);
    }

    /** The same with other texts in some files. */
    public CourseFiles with(Map<String, String> texts) {
        Map<String, Shipped.Content> changed = new LinkedHashMap<>(files);
        texts.forEach((path, text) ->
                changed.put(path, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return new CourseFiles(id, origin, changed);
    }

    /** Read the course; what is not understood is a finding. */
    public CourseText.Read read() throws Refusal {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Shipped.Content> file : files.entrySet()) {
            if (file.getKey().endsWith(".md") && !file.getKey().contains("/")) {
                texts.put(
                        file.getKey(), new String(bytes(file.getKey()), StandardCharsets.UTF_8).replace("\uFEFF", ""));
            }
        }
        return CourseText.read(id, texts, files.keySet());
    }

    /** A file's content. */
    public byte[] bytes(String path) throws Refusal {
        Shipped.Content content = files.get(path);
        if (content == null) {
            throw new Refusal(Text.of("courses.course.file.unreadable", path, id, "–"));
        }
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES);
            if (in.read() >= 0) {
                throw new Refusal(Text.of("courses.course.file.large", path, id));
            }
            return bytes;
        } catch (IOException failed) {
            throw new Refusal(
                    Text.of("courses.course.file.unreadable", path, id, String.valueOf(failed.getMessage())), failed);
        }
    }
}
