package org.portolan.courses.intake.qti;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.courses.intake.xml.Node;

/** Names of version 3.0, {@code qti-choice-interaction}, as version 2 has them, {@code choiceInteraction}. */
final class Version3 {

    private static final String PREFIX = "qti-";
    private static final Pattern HYPHEN = Pattern.compile("-([a-z0-9])");

    private Version3() {}

    /** The name of an element as version 2 has it, or as it is. */
    static String name(String name) {
        return renamed(name).orElse(name);
    }

    /** A file of version 3.0 as one of version 2; any other as it is. */
    static Node asVersion2(Node root) {
        return renamed(root.name()).isPresent() ? root.renamed(Version3::renamed, Version3::joined) : root;
    }

    private static Optional<String> renamed(String name) {
        if (!name.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String bare = joined(name.substring(PREFIX.length()));
        // A body within feedback or a rubric has no counterpart; it is a block of text.
        return Optional.of(bare.equals("contentBody") ? "div" : bare);
    }

    private static String joined(String name) {
        return HYPHEN.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
