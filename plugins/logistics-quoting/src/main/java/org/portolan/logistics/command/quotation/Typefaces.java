package org.portolan.logistics.command.quotation;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portolan.api.intake.DataFile;

/** The font files of a machine, by their names in small letters. */
final class Typefaces {

    /** How far folders of fonts go down. */
    private static final int DEPTH = 6;

    private final Map<String, Path> files = new TreeMap<>();

    private Typefaces() {}

    /** Those in the folders where Windows, macOS and Linux keep them. */
    static Typefaces ofThisMachine() throws IOException {
        Path home = Path.of(System.getProperty("user.home", ""));
        Path windows = Path.of(Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows"));
        return in(List.of(
                windows.resolve("Fonts"),
                home.resolve("AppData/Local/Microsoft/Windows/Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".fonts"),
                home.resolve(".local/share/fonts")));
    }

    static Typefaces in(List<Path> folders) throws IOException {
        Typefaces typefaces = new Typefaces();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                typefaces.collect(folder);
            }
        }
        return typefaces;
    }

    private void collect(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(file -> file.toString().matches("(?i).*\\.(?:ttf|ttc|otf)"))
                    .forEach(file ->
                            files.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
        } catch (UncheckedIOException closed) {
            // A folder that only others may read: what was found until there has to do.
            return;
        }
    }

    /**
     * Find one that has all letters: Helvetica, then those that {@code quotation/typefaces.csv} names, then any other.
     *
     * @return empty where none has them
     */
    Optional<Typeface> with(String letters) throws IOException {
        Optional<Typeface> western = Typeface.western(letters);
        if (western.isPresent()) {
            return western;
        }
        for (DataFile.Line known : DataFile.read(Typefaces.class, "quotation/typefaces.csv")) {
            Optional<BaseFont> plain = font(known.text("plain"), letters);
            if (plain.isPresent()) {
                return plain.map(font ->
                        new Typeface(font, font(known.text("bold"), letters).orElse(font)));
            }
        }
        return files.values().stream()
                .flatMap(file -> Typeface.file(file, letters).stream())
                .findFirst()
                .map(font -> new Typeface(font, font));
    }

    private Optional<BaseFont> font(String name, String letters) {
        return Optional.ofNullable(files.get(name.toLowerCase(Locale.ROOT)))
                .flatMap(file -> Typeface.file(file, letters));
    }
}
