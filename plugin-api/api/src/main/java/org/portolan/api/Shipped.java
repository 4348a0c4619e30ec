package org.portolan.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that a running plugin ships beside its classes.
 *
 * @param plugin the plugin's id
 * @param path its path below the folder that was asked for, with {@code /}
 * @param content opens it
 */
public record Shipped(String plugin, String path, Content content) {

    /** Where its bytes come from. */
    @FunctionalInterface
    public interface Content {

        /** Open it; the caller closes it. */
        InputStream open() throws IOException;
    }
}
