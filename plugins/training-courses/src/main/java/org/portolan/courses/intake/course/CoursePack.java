package org.portolan.courses.intake.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.archive.Archive;
import org.portolan.courses.intake.archive.Limits;
import org.portolan.courses.model.course.CourseText;
import org.portolan.courses.store.course.CourseFiles;
import org.portolan.courses.store.course.PackedCourses;

/** A course packed as one file: a zip of its folder. Every file of it is stored; what is not understood is a finding. */
public final class CoursePack implements FileFormat {

    private static final String COURSE = "course\\.md|course\\.[a-z]{2}(-[A-Z]{2})?\\.md";

    @Override
    public String id() {
        return "courses.course-pack";
    }

    @Override
    public Recognition recognise(Sample sample) {
        return root(sample.entries()).isPresent() ? Recognition.fits(Set.of("course.md")) : Recognition.NONE;
    }

    /** The folder in the archive that holds the course, with its slash; empty text where it lies at the top. */
    private static Optional<String> root(List<String> names) {
        return names.stream()
                .filter(name -> name.matches("([^/]+/)?(" + COURSE + ")"))
                .map(name -> name.substring(0, name.lastIndexOf('/') + 1))
                .findFirst();
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        try (Archive archive = Archive.open(source.file(), Limits.USUAL)) {
            String root = root(archive.names())
                    .orElseThrow(() -> new Refusal(Text.of("courses.pack.none", source.fileName())));
            String id = root.isEmpty()
                    ? source.fileName().replaceFirst("\\.[^.]*$", "")
                    : root.substring(0, root.length() - 1);
            if (PackedCourses.holds(intake.batch(), id)) {
                intake.finding(Finding.warning(
                        Place.file(source.fileName()),
                        Text.of("courses.pack.again", id),
                        Text.of("courses.pack.again.do")));
            }
            CourseFiles.beside(id)
                    .ifPresent(other -> intake.finding(Finding.warning(
                            Place.file(source.fileName()),
                            Text.of("courses.pack.beside", id, other),
                            Text.of("courses.pack.beside.do"))));
            Map<String, String> texts = new TreeMap<>();
            Set<String> files = new TreeSet<>();
            for (String name : archive.names()) {
                if (name.startsWith(root)) {
                    String path = name.substring(root.length());
                    byte[] bytes = archive.bytes(name);
                    files.add(path);
                    if (path.endsWith(".md") && !path.contains("/")) {
                        texts.put(path, new String(bytes, StandardCharsets.UTF_8));
                    }
                    PackedCourses.add(intake.batch(), id, path, bytes);
                    intake.stored();
                }
            }
            CourseText.read(id, texts, files).findings().forEach(intake::finding);
        }
    }
}
