package org.portolan.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built image, started as a person's shell would start it: on one Java, with one workspace, without a display. */
record Image(Java java, Path workspace) {

    static final Path FOLDER =
            Path.of(System.getProperty("portolan.image", "target/portolan")).toAbsolutePath();

    private static final long PATIENCE_SECONDS = 120;

    /** Run it to its end. */
    Answer run(Object... arguments) {
        return finish(start(arguments));
    }

    /** Start it and leave it running. */
    Process start(Object... arguments) {
        List<String> line = new ArrayList<>();
        line.add(FOLDER.resolve("bin/portolan").toString());
        line.add("--workspace");
        line.add(workspace.toString());
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        return process(line, Map.of());
    }

    /** Start any command in the environment of the image. */
    Process process(List<String> line, Map<String, String> more) {
        ProcessBuilder process = new ProcessBuilder(line);
        Map<String, String> environment = process.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("PORTOLAN_")
                        || name.startsWith("JAVA_TOOL")
                        || name.startsWith("LC_")
                        || name.equals("LANG")
                        || name.equals("DISPLAY")
                        || name.equals("WAYLAND_DISPLAY"));
        environment.put("JAVA_HOME", java.home().toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("PORTOLAN_CACHE", "off");
        environment.putAll(more);
        try {
            return process.start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Wait for the end and collect what was said. */
    static Answer finish(Process process) {
        CompletableFuture<String> out = text(process.getInputStream());
        CompletableFuture<String> err = text(process.getErrorStream());
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Portolan did not end within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was stopped", stopped);
        }
        return new Answer(process.exitValue(), out.join(), err.join());
    }

    private static CompletableFuture<String> text(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** A file beside the workspace. */
    Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(workspace.resolveSibling(name), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
