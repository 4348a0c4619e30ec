package org.portolan.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A Java that is installed here. */
record Java(Path home, int major) {

    private static final int NEWER = 25;

    /** The Javas to try the image on: the one that runs the tests and, where there is one, a Java 25 or later. */
    static List<Java> all() {
        Java mine = new Java(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
        if (mine.major >= NEWER) {
            return List.of(mine);
        }
        return Stream.concat(Stream.of(mine), newest().stream()).toList();
    }

    /** What the system property names, else the newest among the places where Javas are installed. */
    private static Optional<Java> newest() {
        String named = System.getProperty("portolan.newer.java", "");
        Stream<Path> homes = named.isEmpty() ? installed() : Stream.of(Path.of(named));
        return homes.flatMap(home -> of(home).stream())
                .filter(java -> java.major >= NEWER)
                .max(Comparator.comparingInt(Java::major));
    }

    private static Stream<Path> installed() {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Java> of(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return Optional.empty();
        }
        Properties facts = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            facts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String version = facts.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Optional.of(new Java(home, Runtime.Version.parse(version).feature()));
    }

    @Override
    public String toString() {
        return "Java " + major;
    }
}
