package org.portolan.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConnection;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own library, which is not Java. Each start unpacks it into a temporary folder, which takes a tenth of a second
 * and leaves it behind when the process is killed, unless {@code -Dorg.sqlite.lib.path} names a folder that has it.
 */
public final class NativeLibrary {

    private NativeLibrary() {}

    /**
     * Unpack it once for all.
     *
     * @param folder made where it is missing
     */
    public static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = SQLiteConnection.class.getResourceAsStream(packed)) {
            if (in == null) {
                throw new FileNotFoundException("SQLite has no library for this system: " + packed);
            }
            Files.createDirectories(folder);
            Files.copy(in, folder.resolve(name));
        }
    }
}
