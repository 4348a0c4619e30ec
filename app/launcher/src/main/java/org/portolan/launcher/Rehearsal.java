package org.portolan.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.portolan.store.NativeLibrary;

/**
 * Does in a throw-away workspace what the command line does most, and says nothing. The start script runs it once, so that
 * Java can keep the classes it loaded for later starts.
 */
public final class Rehearsal {

    private static final String TABLE = "country,weight,price\nDE,0.5,3.20\nFR,0.5,3.40\n";

    private Rehearsal() {}

    /** Rehearse; then unpack SQLite's own library into the folder that is named, if one is. */
    public static void main(String[] arguments) throws IOException {
        URLConnection.setDefaultUseCaches("jar", false);
        Path folder = Files.createTempDirectory("portolan-rehearsal");
        try {
            Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
            String workspace = folder.resolve("workspace").toString();
            for (List<String> words : List.of(
                    List.of("commands"),
                    List.of("commands", "--as", "html"),
                    List.of("help", "host.undo"),
                    List.of("import", table.toString(), "--as", "json"),
                    List.of("imports"),
                    List.of("undo", "none"),
                    List.of("plugins", "--as", "json"))) {
                run(Stream.concat(Stream.of("--workspace", workspace), words.stream())
                        .toList());
            }
        } finally {
            delete(folder);
        }
        if (arguments.length > 0) {
            NativeLibrary.unpack(Path.of(arguments[0]));
        }
    }

    private static void run(List<String> words) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Run(new Console(nowhere, nowhere, false), new Interruption(), Map.of()).run(words);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
