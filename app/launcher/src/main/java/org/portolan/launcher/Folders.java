package org.portolan.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where things are unless the person says otherwise. */
final class Folders {

    private Folders() {}

    /**
     * The workspace: what the command line says, else the environment's {@code PORTOLAN_WORKSPACE}, else the folder
     * {@code Portolan} in the person's home, the same on every system and easy to find for a backup.
     */
    static Path workspace(Globals globals, Map<String, String> environment) {
        return chosen(globals, environment)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), "Portolan"))
                .toAbsolutePath()
                .normalize();
    }

    /** The workspace that was asked for; empty where the window may open the one it had last. */
    static Optional<Path> chosen(Globals globals, Map<String, String> environment) {
        return globals.workspace()
                .or(() -> Optional.ofNullable(environment.get("PORTOLAN_WORKSPACE"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of));
    }

    /** The image's own plugins, then those that were named. */
    static List<Path> plugins(Globals globals) {
        List<Path> folders = new ArrayList<>();
        ofImage().ifPresent(folders::add);
        globals.plugins().forEach(folder -> folders.add(folder.toAbsolutePath().normalize()));
        return folders;
    }

    /** The folder {@code plugins} beside the folder {@code lib} that this module was loaded from. */
    private static Optional<Path> ofImage() {
        CodeSource source = Folders.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Optional.ofNullable(jar.getParent())
                    .flatMap(lib -> Optional.ofNullable(lib.getParent()))
                    .map(image -> image.resolve("plugins"));
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }
}
