package org.portolan.api;

import java.util.Optional;

/**
 * Small things to remember, as text by key; the key begins with the plugin's namespace. Kept in the workspace folder,
 * never in the database: they are no facts and are not undone. Any thread may call it; writing returns at once.
 */
public interface Settings {

    Optional<String> get(String key);

    void put(String key, String value);

    void remove(String key);
}
