package org.portolan.courses.intake.scorm;

import java.util.List;
import java.util.Map;

/**
 * What a manifest says.
 *
 * @param title of the first organisation
 * @param version such as 1.2 or 2004 3rd Edition
 * @param items of all organisations, in their order
 * @param resources by their identifiers
 */
record Manifest(String title, String version, List<Item> items, Map<String, Resource> resources) {

    Manifest {
        items = List.copyOf(items);
        resources = Map.copyOf(resources);
    }

    /**
     * An entry of the contents.
     *
     * @param level 0 at the top
     * @param resource that it shows; empty for a heading
     * @param mastery percent from which it counts as passed; empty where the manifest does not say
     * @param line of the manifest
     */
    record Item(int level, String title, String resource, String mastery, int line) {}

    /**
     * Files that belong together.
     *
     * @param href the page to begin with; empty where nothing is shown
     * @param files all of them, from the manifest
     */
    record Resource(String href, List<String> files) {

        Resource {
            files = List.copyOf(files);
        }
    }
}
