package org.portolan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryJava
class StartScriptIT {

    @Parameter
    Java java;

    @TempDir
    Path folder;

    private Answer run(Map<String, String> environment, String... arguments) {
        Image image = new Image(java, folder.resolve("workspace"));
        List<String> line = Stream.concat(
                        Stream.of(Image.FOLDER.resolve("bin/portolan").toString()), Stream.of(arguments))
                .toList();
        return Image.finish(image.process(line, environment));
    }

    @Test
    void it_starts_through_a_link_from_anywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("portolan"), Image.FOLDER.resolve("bin/portolan"));
        Image image = new Image(java, folder.resolve("workspace"));

        Answer answer = Image.finish(image.process(List.of(link.toString(), "--version"), Map.of()));

        assertTrue(answer.ended(0).out().contains("Java " + java.major()), answer.out());
    }

    @Test
    void a_java_home_without_java_is_named() {
        Answer answer = run(Map.of("JAVA_HOME", folder.toString()), "--version").ended(3);

        assertTrue(answer.err().contains(folder.toString()), answer.err());
    }

    @Test
    void an_old_java_is_refused_in_words() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("old/bin"));
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.createFile(
                bin.resolve("java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        Answer answer = run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "--version")
                .ended(3);

        assertTrue(answer.err().contains("Java 17 or later"), answer.err());
    }

    @Test
    void the_workspace_may_be_named_by_the_environment() {
        Path workspace = folder.resolve("from-environment");

        run(Map.of("PORTOLAN_WORKSPACE", workspace.toString()), "imports").ended(0);

        assertTrue(Files.exists(workspace.resolve("portolan.db")));
    }

    @Test
    void the_first_start_makes_an_archive_of_classes_and_later_starts_use_it_silently() throws Exception {
        Path cache = folder.resolve("cache");
        Map<String, String> environment = Map.of("PORTOLAN_CACHE", cache.toString());

        String first = run(environment, "--version").ended(0).out();
        waitForArchive(cache);
        Answer second = run(environment, "--version").ended(0);

        assertEquals(first, second.out());
        assertEquals("", second.err());
    }

    @Test
    void an_archive_that_does_not_fit_is_passed_over_silently() throws Exception {
        Path cache = folder.resolve("cache");
        Map<String, String> environment = Map.of("PORTOLAN_CACHE", cache.toString());
        run(environment, "--version").ended(0);
        Path archive = waitForArchive(cache);
        Files.delete(archive);
        Files.writeString(archive, "no archive");

        Answer answer = run(environment, "--version").ended(0);

        assertTrue(answer.out().startsWith("portolan"), answer.out());
        assertEquals("", answer.err());
    }

    /** The rehearsal runs in the background; a process that ends is the clock to wait by. */
    private static Path waitForArchive(Path cache) throws Exception {
        for (int i = 0; i < 300; i++) {
            try (Stream<Path> files = Files.list(cache)) {
                for (Path file : files.toList()) {
                    if (!file.toString().contains(".") && Files.size(file) > 0) {
                        return file;
                    }
                }
            }
            new ProcessBuilder("sleep", "0.2").start().waitFor(1, TimeUnit.SECONDS);
        }
        throw new AssertionError("No archive was made in " + cache);
    }
}
