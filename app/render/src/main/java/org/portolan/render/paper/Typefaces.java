package org.portolan.render.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portolan.api.intake.DataFile;

/** The font files of a machine, by their names in small letters. */
public final class Typefaces {

    private static final String KNOWN = "paper/typefaces.csv";

    /** How far folders of fonts go down. */
    private static final int DEPTH = 6;

    private final Map<String, Path> files = new TreeMap<>();

    private Typefaces() {}

    /**
     * Those in the folders where Windows, macOS and Linux keep them.
     *
     * @throws IOException where a folder cannot be looked into
     */
    public static Typefaces ofThisMachine() throws IOException {
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

    /** Those below these folders; a folder that is not there is passed over. */
    public static Typefaces in(List<Path> folders) throws IOException {
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
     * Find one that has all letters: Helvetica, then those that {@code paper/typefaces.csv} names, then any other.
     *
     * @return empty where none has them
     */
    public Optional<Typeface> with(String letters) throws IOException {
        Optional<Typeface> western = Typeface.western(letters);
        if (western.isPresent()) {
            return western;
        }
        for (DataFile.Line known : DataFile.read(Typefaces.class, KNOWN)) {
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

    /** Choose letters for words of any scripts, several fonts side by side where one has not all. */
    public Lettering lettering(BitSet letters, boolean chinese) throws IOException {
        return Lettering.of(letters, chinese, this);
    }

    /** Those that are known to have letters of a script, in the order in which they are to be tried. */
    List<DataFile.Line> known(Set<String> scripts) {
        return DataFile.read(Typefaces.class, KNOWN).stream()
                .filter(line -> files.containsKey(line.text("plain").toLowerCase(Locale.ROOT)))
                .filter(line -> Stream.of(line.text("scripts").split(" ")).anyMatch(scripts::contains))
                .toList();
    }

    /** Open one of the known. */
    Optional<Typeface> open(DataFile.Line known) {
        return font(known.text("plain"), "")
                .map(plain -> new Typeface(plain, font(known.text("bold"), "").orElse(plain)));
    }

    /** All that can be opened, one after the other as they are asked for. */
    Stream<Typeface> others() {
        return files.values().stream()
                .filter(file -> !file.toString().toLowerCase(Locale.ROOT).contains("emoji"))
                .flatMap(file -> Typeface.file(file, "").stream())
                .map(font -> new Typeface(font, font));
    }

    private Optional<BaseFont> font(String name, String letters) {
        return Optional.ofNullable(files.get(name.toLowerCase(Locale.ROOT)))
                .flatMap(file -> Typeface.file(file, letters));
    }
}
