package org.portolan.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A second, real process that runs a main class of these tests. */
record Child(Process process, BufferedReader output) implements AutoCloseable {

    static Child start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(main),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Child(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    /** Kill it as an operating system does: nothing of its own runs any more. */
    void kill() throws InterruptedException {
        // The handle, since the process itself would close its output, and its last words count.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Everything that this test runs with, whether it came on the module path or the class path. */
    private static String classPath(Class<?> main) {
        String file = main.getName().substring(main.getName().lastIndexOf('.') + 1) + ".class";
        Path tests = Path.of(main.getResource(file).getPath());
        for (int folders = main.getName().split("\\.").length; folders > 0; folders--) {
            tests = tests.getParent();
        }
        return Stream.of(
                        tests.toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
