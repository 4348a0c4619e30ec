package org.portolan.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** States of a folder, kept by name: of each file a copy, and no second one for as long as it stays the same. */
final class KeptFiles {

    private final Path folder;
    private final Path copies;
    private final Map<String, State> states = new HashMap<>();

    /** The copy that was made last of a file. */
    private final Map<Path, Path> newest = new HashMap<>();

    private int made;

    /**
     * Keep nothing yet.
     *
     * @param copies a folder of its own, which need not be there
     */
    KeptFiles(Path folder, Path copies) {
        this.folder = folder;
        this.copies = copies;
    }

    /** What was there, by the path below the folder. */
    private record State(Set<Path> folders, Map<Path, Path> files) {

        boolean holds(Path path, boolean isFolder) {
            return isFolder ? folders.contains(path) : files.containsKey(path);
        }
    }

    void keep(String mark) throws IOException {
        Set<Path> folders = new TreeSet<>();
        Map<Path, Path> files = new HashMap<>();
        for (Path path : all()) {
            Path name = folder.relativize(path);
            if (isFolder(path)) {
                folders.add(name);
            } else {
                try {
                    files.put(name, copy(path, name));
                } catch (NoSuchFileException goneMeanwhile) {
                    // What a command writes until it is done is no part of the state.
                    files.remove(name);
                }
            }
        }
        states.put(mark, new State(folders, files));
    }

    /** Content is compared, not its time: two writings may fall into one tick of the clock. */
    private Path copy(Path file, Path name) throws IOException {
        Path known = newest.get(name);
        if (known == null || Files.mismatch(file, known) >= 0) {
            known = Files.createDirectories(copies).resolve(Integer.toString(made++));
            Files.copy(file, known);
            newest.put(name, known);
        }
        return known;
    }

    /** Write what has changed since or is gone, and erase what has come. */
    void bringBack(String mark) throws IOException {
        State state = states.get(mark);
        if (state == null) {
            throw new IllegalArgumentException("files were not brought back: none were kept under " + mark);
        }
        Set<Path> there = new HashSet<>(all());
        // The longest path first, so that a folder is empty when it goes.
        for (Path path :
                there.stream().sorted((one, other) -> other.compareTo(one)).toList()) {
            if (!state.holds(folder.relativize(path), isFolder(path))) {
                Files.delete(path);
                there.remove(path);
            }
        }
        for (Path name : state.folders()) {
            Files.createDirectories(folder.resolve(name));
        }
        for (Map.Entry<Path, Path> file : state.files().entrySet()) {
            Path place = folder.resolve(file.getKey());
            if (!there.contains(place) || Files.mismatch(place, file.getValue()) >= 0) {
                Files.copy(file.getValue(), place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder)).toList();
        }
    }
}
